import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tableManifest } from './support/manifests.js';
import { runStep, type Step, type StepResult, workspaceOf } from './support/run-action.js';
import { runSynthinfra } from './support/run-cli.js';

const MINUTES = 60_000;
let workspace: string;

/** One step of a job on the sandbox of the workspace. */
const step = (action: Step['action'], inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  runStep(workspace, { action, inputs: { environment: 'dev', sandbox: 'true', ...inputs } });

/** A step that must pass: what it said is the message when it does not. */
const pass = async (
  action: Step['action'],
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> => {
  const result = await step(action, inputs);
  if (result.code !== 0) throw new Error(`it ended with ${result.code}:\n${result.stdout}${result.stderr}`);
  return result;
};

// Each test stands on the one before: this is the life of one deployment, as a workflow leads it.
describe('the actions, on the sandbox', () => {
  beforeAll(async () => {
    workspace = await workspaceOf({ 'deployment.yaml': tableManifest() });
    expect(await runSynthinfra(workspace, ['sandbox', 'up'])).toBe(0);
  }, 3 * MINUTES);

  afterAll(async () => {
    await runSynthinfra(workspace, ['sandbox', 'down']);
  });

  let planned: StepResult;

  it(
    'plan tells what it would make, and keeps plan, receipt and report',
    async () => {
      planned = await pass('deploy', { command: 'plan', out: 'plans/first' });
      expect(planned).toMatchObject({
        outputs: { update: '0', replace: '0', delete: '0', drift: '0', plan: join(workspace, 'plans/first') },
      });
      const { verdict, digest, create, receipt, report } = planned.outputs;
      expect(['allow', 'needs-approval']).toContain(verdict);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(Number(create)).toBeGreaterThan(0);
      const kept = JSON.parse(await readFile(receipt ?? '', 'utf8')) as {
        digests: { changeSet: string };
        run: string;
      };
      expect(kept.digests.changeSet).toBe(digest);
      expect(kept.run).toBe('inferloop/example/1/1');
      expect(planned.summary).toContain((await readFile(report ?? '', 'utf8')).trimEnd().split('\n')[0]);
      expect(planned.summary).toContain('aws_dynamodb_table');
    },
    3 * MINUTES,
  );

  it(
    'apply takes exactly that plan, once',
    async () => {
      const inputs = { plan: 'plans/first', approve: planned.outputs['digest'] ?? '' };
      const applied = await pass('apply', inputs);
      expect(applied).toMatchObject({ outputs: { digest: planned.outputs['digest'] } });
      expect(Number(applied.outputs['serial'])).toBeGreaterThan(0);
      const again = await step('apply', inputs);
      expect(again.code).toBeGreaterThan(0);
      expect(again.outputs['serial']).toBeUndefined();
    },
    3 * MINUTES,
  );

  it(
    'drift finds none after it',
    async () => {
      const found = await pass('deploy', { command: 'drift' });
      expect(found).toMatchObject({ outputs: { drift: '0' } });
    },
    3 * MINUTES,
  );

  it(
    'apply with a receipt plans afresh, and goes on only when the changes are those reviewed',
    async () => {
      await writeFile(join(workspace, 'deployment.yaml'), tableManifest('jobs', '', 'results'));
      const reviewed = await pass('plan', { out: 'plans/reviewed' });
      const { receipt = '', digest = '' } = reviewed.outputs;
      const inputs = { expect: receipt.slice(workspace.length + 1), approve: digest, out: 'plans/merged' };

      await writeFile(join(workspace, 'deployment.yaml'), tableManifest('jobs', '', 'others'));
      const other = await step('apply', inputs);
      expect(other).toMatchObject({ code: 2 });
      expect(other.commands.join('\n')).toContain('The changes are not those of');

      await writeFile(join(workspace, 'deployment.yaml'), tableManifest('jobs', '', 'results'));
      expect(await pass('apply', inputs)).toMatchObject({ outputs: { digest } });
    },
    4 * MINUTES,
  );

  it(
    'destroy asks for the name, and takes everything down when it is given',
    async () => {
      const refused = await step('deploy', { command: 'destroy', confirm: 'another' });
      expect(refused).toMatchObject({ code: 2 });
      expect(refused.commands.join('\n')).toContain('the deployment is called tiny, not another');
      const gone = await pass('deploy', { command: 'destroy', confirm: 'tiny' });
      expect(gone).toMatchObject({ outputs: { create: '0' } });
      expect(Number(gone.outputs['delete'])).toBeGreaterThan(1);
    },
    4 * MINUTES,
  );
});
