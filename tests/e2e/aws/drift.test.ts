import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { small } from '../support/manifests.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

const TABLE = 'module.table["jobs"].aws_dynamodb_table.this';
const hostile = [
  `\${file("/etc/passwd")}`,
  '%{ if true }x%{ endif }',
  'a "quoted" \\ text',
  'two\nlines',
  `$\${x}`,
];

describe('what was done behind its back, and what must stay secret', () => {
  let workspace: Workspace;
  let cloud: Cloud;

  beforeAll(async () => {
    workspace = await Workspace.make();
    await workspace.write('deployment.yaml', small());
    cloud = await Cloud.start(workspace);
    await workspace.must(['plan', '--sandbox']);
    await workspace.must(['apply', '--plan', '.synthinfra/dev']);
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'puts a secret into the store, and nowhere else',
    async () => {
      const value = `hunter2-${'x'.repeat(20)}-"quoted"`;
      const { code, stdout, stderr } = await workspace.run(['secrets', 'set', 'api-key', '--sandbox'], {
        input: `${value}\n`,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('small-dev/api-key') });
      const stored = await cloud.call('secretsmanager', 'secretsmanager.GetSecretValue', {
        SecretId: 'small-dev/api-key',
      });
      expect(JSON.parse(stored)).toMatchObject({ SecretString: value });
      expect(`${stdout}${stderr}`).not.toContain('hunter2');
      expect(await workspace.filesWith('hunter2')).toEqual([]);
      const empty = await workspace.run(['secrets', 'set', 'api-key', '--sandbox']);
      expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining('left as it is') });
    },
    PATIENCE,
  );

  it(
    'finds drift with its attribute, and exit code 2',
    async () => {
      await cloud.call('dynamodb', 'DynamoDB_20120810.UpdateContinuousBackups', {
        TableName: 'small-dev-jobs',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
      });
      const { code, value } = await workspace.json(['drift', '--sandbox']);
      expect({ code, drifted: value.drift?.map(({ address }) => address) }).toEqual({
        code: 2,
        drifted: [TABLE],
      });
      const paths = value.drift?.[0]?.attributes.map(({ path }) => path.join('.'));
      expect(paths).toContain('point_in_time_recovery.0.enabled');
      expect(value.pending).toBe(0);
      // The value of the secret is in no plan and no state that was made since.
      expect(await workspace.filesWith('hunter2')).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'puts drift right by a plan and an apply, and finds none then',
    async () => {
      const planned = await workspace.json(['plan', '--sandbox']);
      expect(planned.code).toBe(0);
      expect(changesOf(planned.value).resources).toMatchObject([{ address: TABLE, actions: ['update'] }]);
      await workspace.must(['apply', '--plan', '.synthinfra/dev']);
      const backups = await cloud.call('dynamodb', 'DynamoDB_20120810.DescribeContinuousBackups', {
        TableName: 'small-dev-jobs',
      });
      expect(backups).toMatch(/"PointInTimeRecoveryStatus":\s*"ENABLED"/);
      const drift = await workspace.json(['drift', '--sandbox']);
      expect(drift).toMatchObject({ code: 0, value: { drift: [], pending: 0 } });
    },
    PATIENCE,
  );

  it(
    'takes every value of the manifest literally, whatever it looks like to Terraform',
    async () => {
      // As values, and one as a key.
      const labels = Object.fromEntries(hostile.map((text, index) => [`v${index}`, text]));
      const [, first = ''] = hostile;
      await workspace.write(
        'hostile.yaml',
        small({ name: 'hostile', labels: { ...labels, [first]: 'key' } }),
      );
      const { code, value } = await workspace.json(['plan', 'hostile.yaml', '--sandbox', '--out', 'hostile']);
      expect(code).toBe(0);
      const table = changesOf(value).resources.find(({ address }) => address === TABLE);
      for (const [key, text] of Object.entries({ ...labels, [first]: 'key' })) {
        expect(table?.attributes).toContainEqual(
          expect.objectContaining({ path: ['tags_all', key], after: { kind: 'value', value: text } }),
        );
      }
      expect(await workspace.filesWith('root:x:0:0')).toEqual([]);
    },
    PATIENCE,
  );
});
