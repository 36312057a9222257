import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { RULER } from '../../../../src/engines/helm/arguments.js';
import { openSession } from '../../../../src/engines/index.js';
import type { Session } from '../../../../src/engines/types.js';
import { fakePlatform } from '../../platform/fake.js';
import { temporaryDir } from '../terraform/support/temporary.js';
import { configMap } from './support/objects.js';
import { Programs } from './support/programs.js';

const text = (value: string) => JSON.stringify(configMap('c', value).body);

function revision(number: number, status: string, value: string, more: readonly string[] = []): string {
  return [
    ...[`revision ${number}`, `status ${status}`, 'first F', 'last 2026-03-01T11:00:00.000Z', ...more],
    ...[RULER, text(value), RULER, ''],
  ].join('\n');
}

let dir: string;
let programs: Programs;
let told: string[];

beforeEach(async () => {
  dir = await temporaryDir();
  programs = await new Programs(dir).make();
  told = [];
  await programs.say('helm', 'get', { out: revision(4, 'deployed', '1') });
  await programs.say('helm', 'template', { out: `---\n${text('2')}\n` });
  await programs.say('helm', 'upgrade', { out: 'Release "shop" has been upgraded.' });
  await programs.say('kubectl', 'get', { out: text('1') });
  await programs.say('kubectl', 'replace', { out: text('2') });
});

const telling = { progress: () => {}, warn: (line: string) => void told.push(line) };

function open(values = '{}', more: { readonly sandbox?: true } = {}): Promise<Session> {
  const request = {
    target: 'shop/dev/main',
    dir: join(dir, 'main'),
    files: new Map([
      ['chart/Chart.yaml', 'name: shop'],
      ['values.json', values],
    ]),
    backend: { kind: 'release', config: { release: 'shop', namespace: 'n', context: 'prod' } },
    provider: 'kubernetes',
    wanted: {},
    manifestDir: dir,
    ...more,
  } as const;
  // No other programs than these: none of this machine's, and none from a network.
  const env = { PATH: programs.path, SYNTHINFRA_CACHE: dir, SYNTHINFRA_TOOLS_MIRROR: join(dir, 'none') };
  return openSession('helm', request, fakePlatform({ env }), telling);
}

describe('a session of Helm', () => {
  it('plans, keeps the plan for its owner alone, and reads it again', async () => {
    const session = await open();
    expect(session.engine).toEqual({ name: 'helm', version: '3.22.0' });
    const saved = await session.plan('change', telling);
    expect(saved.plan.resources).toMatchObject([{ address: 'ConfigMap/n/c', actions: ['update'] }]);
    expect(saved).toMatchObject({ base: { lineage: 'F', serial: 4 }, foreign: [], refusals: [] });
    expect(await session.saved()).toEqual(saved);
    expect(await session.base()).toEqual(saved.base);
    expect((await stat(join(dir, 'main', 'plan.json'))).mode & 0o777).toBe(0o600);
  });

  it('looks without changing anything', async () => {
    await (await open()).plan('change', telling);
    const commands = (await programs.calls()).map((call) => call.split(' ').slice(0, 2).join(' '));
    expect([...new Set(commands)].sort()).toEqual([
      ...['helm get', 'helm template', 'helm version', 'kubectl get', 'kubectl replace', 'kubectl version'],
    ]);
    expect((await programs.calls()).find((call) => call.startsWith('kubectl replace'))).toContain(
      '--dry-run=server',
    );
  });

  it('applies its plan once, and marks the revision as its own', async () => {
    const session = await open();
    await session.plan('change', telling);
    const applied = await session.apply('run-7', telling);
    expect(applied).toMatchObject({ result: 'applied', problems: [], mayExist: [] });
    expect(applied.done).toEqual([{ address: 'ConfigMap/n/c', action: 'update' }]);
    const call = (await programs.calls()).find((line) => line.startsWith('helm upgrade'));
    expect(call).toContain('--labels=synthinfra-revision=5');
    expect(call).toContain('--description=synthinfra run run-7');
    await expect(session.apply('run-8', telling)).rejects.toThrow(/was used before by run run-7/);
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'somebody upgraded',
      () => programs.say('helm', 'get', { out: revision(5, 'deployed', '1') }),
      /at revision 4 and is at 5/,
    ],
    [
      'the chart makes something else',
      () => programs.say('helm', 'template', { out: `---\n${text('3')}\n` }),
      /makes something else now/,
    ],
    [
      'somebody changed an object',
      () => programs.say('kubectl', 'get', { out: text('0') }),
      /in the cluster has changed since/,
    ],
  ])('applies nothing when %s in the meantime', async (_, change, message) => {
    const session = await open();
    await session.plan('change', telling);
    await change();
    const applied = await session.apply('run-7', telling);
    expect(applied).toMatchObject({ result: 'failed', done: [], mayExist: [] });
    expect(applied.problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect((await programs.calls()).some((line) => line.startsWith('helm upgrade'))).toBe(false);
  });

  it('tells why Helm failed, and what stands then', async () => {
    const session = await open();
    await session.plan('change', telling);
    await programs.say('helm', 'upgrade', { err: 'Error: UPGRADE FAILED: timed out\n', code: 1 });
    const applied = await session.apply('run-7', telling);
    expect(applied).toMatchObject({ result: 'failed', done: [], base: { serial: 4 } });
    expect(applied.problems[0]?.message).toBe(
      'Helm could not upgrade the release: UPGRADE FAILED: timed out',
    );
  });

  it('notices files that are not those of the plan', async () => {
    await (await open()).plan('change', telling);
    const session = await open('{"a":1}');
    expect((await session.saved()).foreign).toEqual([
      'the plan was made with another values.json than was rendered',
    ]);
  });

  it.each([
    ['is missing', undefined, /There is no saved plan/],
    ['is something else', '{"format_version":"1.2"}', /cannot be read as a saved plan/],
  ])('says so when the plan %s', async (_, content, message) => {
    const session = await open();
    if (content !== undefined) await writeFile(join(dir, 'main', 'plan.json'), content);
    await expect(session.saved()).rejects.toThrow(message);
  });

  it('plans the end of a release', async () => {
    await programs.say('helm', 'uninstall', {});
    const session = await open();
    const { plan } = await session.plan('destroy', telling);
    expect(plan.resources).toMatchObject([{ actions: ['delete'], after: null }]);
    expect(await session.apply('run-7', telling)).toMatchObject({
      result: 'applied',
      done: [{ action: 'delete' }],
    });
  });

  it('recovers an upgrade of its own before the next', async () => {
    const stuck = revision(5, 'pending-upgrade', '1', ['own 5']);
    await programs.say('helm', 'get', { out: stuck });
    const history = [
      { revision: 4, status: 'deployed' },
      { revision: 5, status: 'pending-upgrade' },
    ];
    await programs.say('helm', 'history', { out: JSON.stringify(history) });
    await programs.say('helm', 'rollback', {});
    const session = await open();
    const { plan } = await session.plan('change', telling);
    expect(plan.hooks).toMatchObject([{ address: 'Release/n/shop', kind: 'helm rollback to revision 4' }]);
    await session.apply('run-7', telling);
    const calls = (await programs.calls()).filter((line) => /^helm (rollback|upgrade)/.test(line));
    expect(calls.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'helm rollback shop 4',
      'helm upgrade shop chart',
    ]);
    expect(told.join()).toContain('goes back to revision 4');
  });

  it('leaves no file with objects behind', async () => {
    await (await open()).plan('change', telling);
    await expect(readFile(join(dir, 'main', 'objects-1.json'))).rejects.toThrow('ENOENT');
  });
});

describe('without a cluster', () => {
  it('tells what the chart makes, and asks nobody', async () => {
    const session = await open('{}', { sandbox: true });
    const { plan, refusals } = await session.plan('change', telling);
    expect(plan.resources.map(({ address, actions }) => [address, actions])).toEqual([
      ['Namespace/n', ['create']],
      ['ConfigMap/n/c', ['create']],
    ]);
    expect(refusals).toEqual([]);
    expect(await session.base()).toEqual({ lineage: '', serial: 0 });
    const calls = await programs.calls();
    expect(calls.map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
      'helm version',
      'helm template',
    ]);
    expect(calls.join()).not.toMatch(/--dry-run|--validate|--kube-context/);
  });

  it('does no more', async () => {
    const session = await open('{}', { sandbox: true });
    await expect(session.plan('destroy', telling)).rejects.toThrow(/The sandbox has no cluster/);
    await expect(session.apply('run-7', telling)).rejects.toThrow(/The sandbox has no cluster/);
  });
});

describe('without its programs', () => {
  it.each([
    ['Helm 2', 'v2.17.0', /Helm 3.14.0 or newer, up to 4 is needed/],
    ['Helm 3.9', 'v3.9.0', /on PATH there is Helm 3.9.0/],
  ])('%s is not taken', async (_, version, message) => {
    await programs.say('helm', 'version', { out: version });
    await expect(open()).rejects.toThrow(message);
  });

  it('says what to provide when kubectl is missing', async () => {
    await programs.say('kubectl', 'version', { code: 1 });
    await expect(open()).rejects.toThrow(/kubectl 1.34.2 is not in the cache, and .* does not exist/);
  });
});
