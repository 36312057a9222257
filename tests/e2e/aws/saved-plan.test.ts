import { cp, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { SMALL_CREATIONS, small } from '../support/manifests.js';
import { PATIENCE, Workspace } from '../support/workspace.js';

const MODULE = 'main/root/modules/table/main.tf';

/** Two plans of the same manifest, made on the same empty state; each test leaves both as they were. */
describe('a saved plan', () => {
  let workspace: Workspace;
  let cloud: Cloud;
  const files = ['main/plan.tfplan', 'main/receipt.json', MODULE, 'main/root/synthinfra.auto.tfvars.json'];
  const apply = () => workspace.run(['apply', '--plan', 'one']);

  beforeAll(async () => {
    workspace = await Workspace.make();
    await workspace.write('deployment.yaml', small());
    cloud = await Cloud.start(workspace);
    for (const out of ['one', 'two']) await workspace.must(['plan', '--sandbox', '--out', out]);
    for (const file of files) await cp(workspace.path('one', file), workspace.path('kept', file));
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  const edited = async (file: string, change: (text: string) => string) =>
    writeFile(workspace.path('one', file), change(await workspace.read('one', file)));
  const oneByteChanged = async () => {
    const file = workspace.path('one', 'main/plan.tfplan');
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
  };

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'one byte of the plan is another',
      oneByteChanged,
      /plan\.tfplan cannot be read as a saved plan|The saved plan is not the file/,
    ],
    [
      'another plan lies in its place',
      () => cp(workspace.path('two', 'main/plan.tfplan'), workspace.path('one', 'main/plan.tfplan')),
      /The saved plan is not the file that the receipt was written for/,
    ],
    [
      'a module was edited',
      () => edited(MODULE, (text) => `${text}\n# edited\n`),
      /modules\/table\/main\.tf was edited by hand/,
    ],
    [
      'the values were edited',
      () => edited('main/root/synthinfra.auto.tfvars.json', (text) => text.replace('"S"', '"N"')),
      /synthinfra\.auto\.tfvars\.json was edited by hand/,
    ],
    [
      'the receipt names other changes',
      () => edited('main/receipt.json', (text) => text.replace('"small-dev-jobs"', '"small-dev-yobs"')),
      /The receipt contradicts itself/,
    ],
    [
      'the manifest has changed',
      () => workspace.write('deployment.yaml', small({ labels: { team: 'other' } })),
      /The resolved deployment .* is not that of the receipt/,
    ],
  ])(
    'is refused when %s',
    async (_what, tamper, difference) => {
      await tamper();
      const { code, stderr } = await apply();
      expect(stderr).toMatch(difference);
      expect(code).not.toBe(0);
      expect(await cloud.creations()).toEqual({});
      for (const file of files) await cp(workspace.path('kept', file), workspace.path('one', file));
      await workspace.write('deployment.yaml', small());
    },
    PATIENCE,
  );

  it(
    'is applied once, and refused the second time',
    async () => {
      await workspace.must(['apply', '--plan', 'one']);
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);
      const again = await apply();
      expect(again).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/The base has moved|was applied before/),
      });
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);
    },
    PATIENCE,
  );

  it(
    'is refused when the state has moved since',
    async () => {
      const { code, stderr } = await workspace.run(['apply', '--plan', 'two']);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('The base has moved') });
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);
    },
    PATIENCE,
  );

  it(
    'of a reviewed receipt is applied only when the changes are the same',
    async () => {
      await workspace.write('deployment.yaml', small({ secrets: { 'api-key': {}, token: {} } }));
      // The receipt of the first plan: to create all; now only the new secret is to be created.
      const other = await workspace.run(['apply', '--expect', 'one/main/receipt.json', '--sandbox']);
      expect(other.code).toBe(2);
      expect(other.stderr).toContain(
        'The changes are not those of one/main/receipt.json; nothing was applied.',
      );
      for (const address of ['module.table["jobs"].aws_dynamodb_table.this', 'module.secret["token"]'])
        expect(other.stderr).toContain(address);
      expect(await cloud.creations()).toEqual(SMALL_CREATIONS);

      await workspace.must(['plan', '--sandbox', '--out', 'reviewed']);
      const equal = await workspace.json(['apply', '--expect', 'reviewed/main/receipt.json', '--sandbox']);
      expect(equal.value.problems?.map(({ message }) => message)).toBeUndefined();
      expect(equal).toMatchObject({ code: 0, value: { applied: [{ result: 'applied' }] } });
      expect(await cloud.creations()).toEqual({ ...SMALL_CREATIONS, 'secretsmanager CreateSecret': 2 });
    },
    PATIENCE,
  );
});
