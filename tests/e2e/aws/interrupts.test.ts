import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { SMALL_RESOURCES, small } from '../support/manifests.js';
import { addressesIn, statePath, whenEnded, whenFile } from '../support/state.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

interface Outcome {
  readonly mayExist: readonly string[];
}

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What the message asks for: looks up what may exist, and deletes it. Topics and alarms are made anew without harm. */
async function removeStray(cloud: Cloud, address: string): Promise<void> {
  const calls: Readonly<Record<string, readonly [string, string, object]>> = {
    aws_kms_alias: ['kms', 'TrentService.DeleteAlias', { AliasName: 'alias/small-dev' }],
    aws_dynamodb_table: ['dynamodb', 'DynamoDB_20120810.DeleteTable', { TableName: 'small-dev-jobs' }],
    aws_secretsmanager_secret: [
      'secretsmanager',
      'secretsmanager.DeleteSecret',
      { SecretId: 'small-dev/api-key', ForceDeleteWithoutRecovery: true },
    ],
  };
  const call = Object.entries(calls).find(([type]) => address.includes(type))?.[1];
  // It may as well not be there.
  if (call !== undefined) await cloud.call(...call).catch(() => undefined);
}

describe('an apply that is interrupted', () => {
  let workspace: Workspace;
  let cloud: Cloud;
  const began = (environment: string, event: string) =>
    whenFile(workspace, `.synthinfra/${environment}/main/events.jsonl`, (text) =>
      text.includes(`"type":"${event}"`),
    );

  beforeAll(async () => {
    workspace = await Workspace.make();
    await workspace.write('deployment.yaml', small({ environments: { dev: {}, test: {} } }));
    cloud = await Cloud.start(workspace);
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'stops in order at one SIGINT: the state is complete and unlocked, and the next apply does the rest',
    async () => {
      await workspace.must(['plan', '--sandbox', '--env', 'dev']);
      const running = workspace.start(['apply', '--plan', '.synthinfra/dev']);
      await began('dev', 'apply_complete');
      running.child.kill('SIGINT');
      const { code, stderr } = await running.finished;
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('asked once to stop') });
      expect(stderr).toMatch(/cancelled after \d of 7/);
      expect(stderr).not.toContain('execution halted');

      const state = addressesIn(await workspace.read(statePath('small', 'dev')));
      expect(state).toContain('module.key.aws_kms_key.this');
      expect(state.length).toBeLessThan(SMALL_RESOURCES.length);
      // Whatever the cloud has is in the state, or named: a request may be dropped though it is served.
      const outcome = JSON.parse(await workspace.read('.synthinfra/dev/main/outcome.json')) as Outcome;
      const strays = outcome.mayExist.filter((address) => !state.includes(address));
      const made = total(await cloud.creations());
      expect(made).toBeGreaterThanOrEqual(state.length);
      expect(made).toBeLessThanOrEqual(state.length + strays.length);
      for (const address of strays) await removeStray(cloud, address);

      const planned = await workspace.json(['plan', '--sandbox', '--env', 'dev']);
      const rest = changesOf(planned.value).resources.map(({ address }) => address);
      expect([...state, ...rest].sort()).toEqual(SMALL_RESOURCES);
      await workspace.must(['apply', '--plan', '.synthinfra/dev']);
      expect(addressesIn(await workspace.read(statePath('small', 'dev')))).toEqual(SMALL_RESOURCES);
      expect(total(await cloud.creations())).toBe(SMALL_RESOURCES.length + made - state.length);
      expect(await cloud.creations()).toMatchObject({ 'kms CreateKey': 1 });
    },
    PATIENCE,
  );

  it(
    'goes on without us when we are killed: the engine ends its work and saves the state',
    async () => {
      await workspace.must(['plan', '--sandbox', '--env', 'test']);
      const running = workspace.start(['apply', '--plan', '.synthinfra/test']);
      await began('test', 'apply_start');
      running.child.kill('SIGKILL');
      await running.finished;
      const run = JSON.parse(await workspace.read('.synthinfra/test/main/run.json')) as { enginePid: number };
      const meanwhile = await workspace.run(['plan', '--sandbox', '--env', 'test']);
      expect(meanwhile).toMatchObject({ code: 2, stderr: expect.stringContaining('is going on') });
      await whenEnded(run.enginePid);
      expect(addressesIn(await workspace.read(statePath('small', 'test')))).toEqual(SMALL_RESOURCES);

      const { code, value } = await workspace.json(['plan', '--sandbox', '--env', 'test']);
      expect({ code, resources: changesOf(value).resources }).toEqual({ code: 0, resources: [] });

      // Nobody saw that apply end: a person says so before the next one.
      const apply = ['apply', '--plan', '.synthinfra/test'];
      const refused = await workspace.run(apply);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Unknown outcome: run') });
      const [, name = ''] = /--resolve (\S+) --reason/.exec(refused.stderr) ?? [];
      await workspace.must([
        ...apply,
        '--resolve',
        name,
        '--reason',
        'Its engine ended: all of it is there.',
      ]);
    },
    PATIENCE,
  );
});
