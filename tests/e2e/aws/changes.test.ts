import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { SMALL_CREATIONS, SMALL_RESOURCES, small } from '../support/manifests.js';
import { addressesIn, statePath } from '../support/state.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

const TABLE = 'module.table["jobs"].aws_dynamodb_table.this';
const renamedKey = { jobs: { partitionKey: { name: 'task_id' }, ttlAttribute: 'expires_at' } };

/** One deployment's life: each test goes on where the one before ended. */
describe('a deployment that changes', () => {
  let workspace: Workspace;
  let cloud: Cloud;
  const serial = async () => JSON.parse(await workspace.read(statePath('small', 'dev'))).serial as number;

  beforeAll(async () => {
    workspace = await Workspace.make();
    await workspace.write('deployment.yaml', small());
    cloud = await Cloud.start(workspace);
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'is applied as planned, each resource once',
    async () => {
      const planned = await workspace.json(['plan', '--sandbox']);
      expect(changesOf(planned.value).resources.map(({ address }) => address)).toEqual(SMALL_RESOURCES);
      const applied = await workspace.json(['apply', '--plan', '.synthinfra/dev']);
      expect(applied).toMatchObject({ code: 0, value: { applied: [{ result: 'applied' }] } });
      expect(addressesIn(await workspace.read(statePath('small', 'dev')))).toEqual(SMALL_RESOURCES);
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);
    },
    PATIENCE,
  );

  it(
    'shows a change attribute by attribute, and applies it in place',
    async () => {
      await workspace.write(
        'deployment.yaml',
        small({
          labels: { team: 'platform' },
          tables: { jobs: { partitionKey: { name: 'job_id' }, ttlAttribute: 'expires_at' } },
        }),
      );
      const planned = await workspace.run(['plan', '--sandbox']);
      expect(planned.code).toBe(0);
      expect(planned.stdout).toContain(TABLE);
      expect(planned.stdout).toMatch(/ttl[^\n]*\n?[^\n]*"expires_at"/);
      expect(planned.stdout).toMatch(/team\s+"data" → "platform"/);
      const applied = await workspace.json(['apply', '--plan', '.synthinfra/dev']);
      expect(applied.code).toBe(0);
      expect(applied.value.applied?.[0]?.done).toContainEqual({ address: TABLE, action: 'update' });
      const ttl = await cloud.call('dynamodb', 'DynamoDB_20120810.DescribeTimeToLive', {
        TableName: 'small-dev-jobs',
      });
      expect(JSON.parse(ttl)).toMatchObject({
        TimeToLiveDescription: { AttributeName: 'expires_at', TimeToLiveStatus: 'ENABLED' },
      });
    },
    PATIENCE,
  );

  it(
    'leaves nothing to do: the second plan is empty, and applying it does nothing',
    async () => {
      const planned = await workspace.json(['plan', '--sandbox']);
      expect(changesOf(planned.value)).toMatchObject({ resources: [], outputs: [] });
      const before = await serial();
      const applied = await workspace.json(['apply', '--plan', '.synthinfra/dev']);
      expect(applied).toMatchObject({ code: 0, value: { applied: [{ result: 'nothing-to-do', done: [] }] } });
      expect(await serial()).toBe(before);
    },
    PATIENCE,
  );

  it(
    'is not replaced where it holds data, and says which address, which line and what to do',
    async () => {
      await workspace.write('deployment.yaml', small({ labels: { team: 'platform' }, tables: renamedKey }));
      const { code, value } = await workspace.json(['plan', '--sandbox']);
      expect(code).toBe(2);
      const reasons = value.targets?.[0]?.verdict.reasons ?? [];
      const reason = reasons.find(({ message }) => message.includes(TABLE));
      const line = (await workspace.read('deployment.yaml'))
        .split('\n')
        .findIndex((text) => /"jobs"/.test(text));
      expect(reason).toMatchObject({
        at: { file: 'deployment.yaml', line: line + 1 },
        fix: expect.stringContaining('allowReplace'),
      });
      const applied = await workspace.run(['apply', '--plan', '.synthinfra/dev']);
      expect(applied.code).toBe(2);
      expect(applied.stderr).toContain(TABLE);
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);
    },
    PATIENCE,
  );

  it(
    'is replaced when somebody names it, with a reason and an end',
    async () => {
      const named = ['--allow-replace', TABLE, '--reason', 'the table is empty so far'];
      const ended = await workspace.run(['plan', '--sandbox', ...named, '--expires', '2020-01-31']);
      expect(ended.code).toBe(2);
      const planned = await workspace.json(['plan', '--sandbox', ...named, '--expires', '2099-12-31']);
      expect(planned.code).toBe(0);
      const approve =
        planned.value.verdict === 'needs-approval' ? ['--approve', changesOf(planned.value).digest] : [];
      const applied = await workspace.json(['apply', '--plan', '.synthinfra/dev', ...approve]);
      expect(applied.code).toBe(0);
      expect(applied.value.applied?.[0]?.done).toContainEqual({ address: TABLE, action: 'replace' });
      expect(await cloud.creations()).toEqual({ ...SMALL_CREATIONS, 'dynamodb CreateTable': 2 });
    },
    PATIENCE,
  );

  it(
    'moves what is renamed, and replaces nothing',
    async () => {
      await workspace.write(
        'deployment.yaml',
        small({
          labels: { team: 'platform' },
          tables: { tasks: { ...renamedKey.jobs, renamedFrom: 'jobs' } },
          secrets: { token: { renamedFrom: 'api-key' } },
        }),
      );
      const { code, value } = await workspace.json(['plan', '--sandbox']);
      const { counts, resources } = changesOf(value);
      expect({ code, replaced: counts['replace'] }).toEqual({ code: 0, replaced: 0 });
      // Alarms hold no data and are named after what they watch: they alone are made anew.
      const anew = resources.filter(
        ({ actions }) => actions.includes('create') || actions.includes('delete'),
      );
      expect(anew.filter(({ address }) => !address.includes('aws_cloudwatch_metric_alarm'))).toEqual([]);
      expect(resources).toContainEqual(
        expect.objectContaining({
          address: 'module.table["tasks"].aws_dynamodb_table.this',
          previousAddress: TABLE,
          actions: expect.arrayContaining(['move']),
        }),
      );
      expect(resources).toContainEqual(
        expect.objectContaining({
          address: 'module.secret["token"].aws_secretsmanager_secret.this[0]',
          previousAddress: 'module.secret["api-key"].aws_secretsmanager_secret.this[0]',
        }),
      );
    },
    PATIENCE,
  );

  it(
    'is shown as destroyed, and blocked, when its environment disappears from the manifest',
    async () => {
      const tables = renamedKey;
      await workspace.write('before.yaml', small({ tables }));
      await workspace.write('deployment.yaml', small({ tables, environments: { prod: {} } }));
      const { code, value } = await workspace.json([
        ...['plan', '--sandbox', '--base', 'before.yaml', '--env', 'dev', '--out', '.synthinfra/gone'],
      ]);
      expect({ code, verdict: value.verdict }).toEqual({ code: 2, verdict: 'block' });
      expect(changesOf(value).counts['delete']).toBe(SMALL_RESOURCES.length);
      expect(value.targets?.[0]?.verdict.reasons[0]).toMatchObject({
        message: expect.stringContaining('The environment dev has disappeared from deployment.yaml'),
        fix: expect.stringContaining('synthinfra destroy before.yaml --env dev'),
      });
    },
    PATIENCE,
  );

  it(
    'is destroyed by its name alone, and then is gone',
    async () => {
      const destroy = ['destroy', 'before.yaml', '--sandbox'];
      const unnamed = await workspace.run(destroy);
      expect(unnamed).toMatchObject({ code: 2, stderr: expect.stringContaining('its name was not given') });
      const other = await workspace.run([...destroy, '--confirm', 'smaller']);
      expect(other).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('is called small, not smaller'),
      });
      expect(addressesIn(await workspace.read(statePath('small', 'dev')))).toEqual(SMALL_RESOURCES);

      await workspace.must([...destroy, '--confirm', 'small']);
      expect(addressesIn(await workspace.read(statePath('small', 'dev')))).toEqual([]);
      const left = await cloud.servicesWith('small-dev');
      expect(left.filter((place) => !place.startsWith('secretsmanager'))).toEqual([]);
    },
    PATIENCE,
  );
});
