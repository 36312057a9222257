import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { changesOf } from '../support/workspace.js';
import { PATIENCE, withBoth } from './support/both.js';
import { CliBench, shop, until } from './support/cli.js';

let page: string;
beforeAll(async () => {
  page = await readFile('docs/how-to/deploy-to-kubernetes.md', 'utf8');
});

const made: CliBench[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.workspace.remove();
});

/** The commands of the page: lines of their own. */
function commands(): readonly string[] {
  return page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(kubectl|helm|synthinfra) /.test(line));
}

/** The page's file of rights. */
function rights(): string {
  const [, block = ''] = /Save this as `rights\.yaml`:\n\n```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
  return block;
}

await withBoth('how to deploy to Kubernetes', (bench) => {
  /** Runs a line of the page, as one of a group or as who administers the cluster. */
  const paste = async (cli: CliBench, line: string, group?: string) => {
    const kubeconfig = await kubeconfigOf(cli, group);
    const program = `synthinfra() { "${process.execPath}" "${process.cwd()}/dist/cli/main.js" "$@"; }`;
    const child = spawn('sh', ['-ec', `${program}\n${line}`], {
      ...{ cwd: cli.workspace.dir, env: cli.env(kubeconfig) },
    });
    child.stdin.end();
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said };
  };

  const kubeconfigOf = async (cli: CliBench, group?: string): Promise<string> => {
    const whole = JSON.parse(await readFile(cli.cluster.kubeconfig, 'utf8'));
    const [{ name, user }] = whole.users;
    const as = group === undefined ? {} : { as: 'somebody', 'as-groups': [group, 'system:authenticated'] };
    await cli.workspace.write(`${group ?? 'admin'}.json`, {
      ...whole,
      users: [{ name, user: { ...user, ...as } }],
    });
    return cli.workspace.path(`${group ?? 'admin'}.json`);
  };

  it(
    'works with the rights of the page, command by command, and a plan cannot keep anything',
    async () => {
      const cli = await CliBench.make(bench().surroundings);
      made.push(cli);
      await cli.write(shop());
      await cli.workspace.write('rights.yaml', rights());
      await cli.cluster.create('/api/v1/namespaces', { metadata: { name: cli.release } });
      const [secret = '', plan = '', apply = '', grant = '', ...more] = commands();
      expect(more).toEqual([]);
      expect(await paste(cli, grant)).toMatchObject({ code: 0 });
      const typed = `printf hunter2 | ${secret.replace('NAMESPACE', cli.release)}`;
      expect(await paste(cli, typed)).toMatchObject({ code: 0 });
      const configMap = (name: string, flag = '') =>
        paste(cli, `kubectl -n ${cli.release} create configmap ${name} ${flag}`, 'synthinfra-plan');
      // The server looks for new rules from time to time.
      let tries = 0;
      await until(async () => (await configMap(`try-${++tries}`)).code !== 0);

      const planned = await paste(cli, plan, 'synthinfra-plan');
      expect([planned.code, planned.said]).toEqual([0, expect.stringContaining('12 to create')]);
      const denied = await paste(cli, apply, 'synthinfra-plan');
      expect([denied.code, denied.said]).toEqual([3, expect.stringMatching(/forbidden/)]);
      expect(await cli.object('apis/apps/v1', 'deployments', 'api')).toBeUndefined();

      await paste(cli, plan, 'synthinfra-plan');
      const applied = await paste(cli, apply, 'synthinfra-apply');
      expect([applied.code, applied.said]).toEqual([0, expect.stringContaining('12 created')]);

      expect((await configMap('mine')).said).toMatch(/may try changes and keep none/);
      expect(await configMap('mine', '--dry-run=server')).toMatchObject({ code: 0 });
      for (const deed of ['delete configmap api', 'create secret generic mine', 'delete deployment api'])
        expect([
          deed,
          (await paste(cli, `kubectl -n ${cli.release} ${deed}`, 'synthinfra-plan')).said,
        ]).toEqual([deed, expect.stringMatching(/forbidden/)]);

      await cli.write(shop({}, 'debug'));
      const { code, value } = await cli.plan(await kubeconfigOf(cli, 'synthinfra-plan'));
      expect([code, changesOf(value).resources.map(({ address }) => address)]).toEqual([
        0,
        [`ConfigMap/${cli.release}/api`, `Deployment/${cli.release}/api`],
      ]);
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });
      expect(await paste(cli, apply, 'synthinfra-apply')).toMatchObject({ code: 0 });
      const end = await paste(cli, 'synthinfra destroy --env dev --confirm shop', 'synthinfra-apply');
      expect(end).toMatchObject({ code: 0 });
      expect(await cli.config()).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'is refused with the verb that is missing where a login only reads',
    async () => {
      const cli = await CliBench.make(bench().surroundings, 'prod');
      made.push(cli);
      await cli.write(shop());
      await cli.cluster.create('/api/v1/namespaces', { metadata: { name: cli.release } });
      const rules = [{ apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list'] }];
      const api = `/apis/rbac.authorization.k8s.io/v1/namespaces/${cli.release}`;
      await cli.cluster.create(`${api}/roles`, { metadata: { name: 'reads' }, rules });
      await cli.cluster.create(`${api}/rolebindings`, {
        ...{ metadata: { name: 'reads' }, subjects: [{ kind: 'Group', name: 'readers' }] },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reads' },
      });
      const { code, said } = await paste(cli, 'synthinfra plan --env prod', 'readers');
      expect([code, said]).toEqual([2, expect.stringMatching(/cannot (create|patch) resource/)]);
    },
    PATIENCE,
  );
});
