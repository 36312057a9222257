import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readPlanFile } from '../../../../src/engines/terraform/saved-plan.js';
import { openTerraform } from '../../../../src/engines/terraform/session.js';
import type { Session, Telling } from '../../../../src/engines/types.js';
import type { FileTree } from '../../../../src/render/types.js';
import { type FakePlatform, fakePlatform } from '../../platform/fake.js';
import { temporaryDir } from './support/temporary.js';

/** A rendered root of the engine's own resource, in a module, with a value. @param input what the variable is. */
function filesOf(state: string, input: string, more: Readonly<Record<string, string>> = {}): FileTree {
  const root = {
    terraform: { backend: { local: {} } },
    variable: { input: { type: 'string' } },
    module: { one: { source: './modules/thing', input: `\${var.input}` } },
  };
  return new Map(
    Object.entries({
      'main.tf.json': JSON.stringify(root),
      'backend.json': JSON.stringify({ path: state }),
      'synthinfra.auto.tfvars.json': JSON.stringify({ input }),
      'modules/thing/main.tf':
        'variable "input" { type = string }\nresource "terraform_data" "this" { input = var.input }\n',
      ...more,
    }),
  );
}

/** A stack's folder with its session, and what the session tells. */
async function open(files: FileTree, base: string, env: Readonly<Record<string, string>> = {}) {
  const told: string[] = [];
  const telling: Telling = { progress: (text) => told.push(text), warn: (text) => told.push(`! ${text}`) };
  const platform: FakePlatform = fakePlatform({
    cwd: base,
    env: { PATH: process.env['PATH'], HOME: base, SYNTHINFRA_CACHE: join(base, 'cache'), ...env },
  });
  const request = {
    target: 'shop/prod/main',
    dir: join(base, 'plan/main'),
    files,
    backend: { kind: 'local', config: {} } as const,
    provider: 'aws',
    wanted: {},
    manifestDir: base,
  };
  const session = await openTerraform(request, platform, telling);
  return { session, told, telling, dir: request.dir };
}

describe('a session on one stack, with the real engine', () => {
  let base: string;
  let state: string;
  let session: Session;
  let telling: Telling;
  let dir: string;

  beforeAll(async () => {
    base = await temporaryDir();
    state = join(base, 'state.json');
    ({ session, telling, dir } = await open(filesOf(state, 'a'), base));
  }, 60_000);

  it('says that there is no saved plan before the first', async () => {
    await expect(session.saved()).rejects.toMatchObject({
      problems: [{ message: `There is no saved plan in ${dir}.`, fix: 'Run `synthinfra plan` first.' }],
    });
    expect(await session.base()).toEqual({ lineage: '', serial: 0 });
  }, 60_000);

  it('plans, and reads the very same plan again', async () => {
    const planned = await session.plan('change', telling);
    expect(planned.foreign).toEqual([]);
    expect(planned.plan.resources).toMatchObject([
      { address: 'module.one.terraform_data.this', actions: ['create'] },
    ]);
    expect(await session.saved()).toEqual(planned);
    expect((await stat(join(dir, 'plan.tfplan'))).mode & 0o077).toBe(0);
  }, 60_000);

  it('carries in the plan file every rendered file of configuration, byte for byte', async () => {
    const { configuration, base: stoodOn } = readPlanFile(await readFile(join(dir, 'plan.tfplan')));
    const rendered = [...filesOf(state, 'a')].filter(([path]) => /\.tf(\.json)?$/.test(path)).sort();
    expect([...configuration].sort()).toEqual(rendered);
    expect(stoodOn.serial).toBe(0);
  });

  it.each<[string, (state: string) => FileTree, string[]]>([
    [
      'changed',
      (at) => filesOf(at, 'a', { 'modules/thing/main.tf': '' }),
      ['the plan carries another modules/thing/main.tf than was rendered'],
    ],
    ['rendered besides', (at) => filesOf(at, 'a', { 'more.tf': '' }), ['the plan lacks more.tf']],
    [
      'gone',
      (at) => new Map([...filesOf(at, 'a')].filter(([path]) => path !== 'modules/thing/main.tf')),
      ['the plan carries modules/thing/main.tf, which was not rendered'],
    ],
    [
      'of other values',
      (at) => filesOf(at, 'b'),
      ['the plan was made with another value of the variable input'],
    ],
    ['no configuration', (at) => filesOf(at, 'a', { 'README.md': '', 'modules/thing/x.txt': '' }), []],
  ])(
    'finds what is foreign in a plan, where a file is %s',
    async (_name, files, differences) => {
      const other = await temporaryDir();
      const { session: opened, dir: folder } = await open(filesOf(state, 'a'), other);
      await copyFile(join(dir, 'plan.tfplan'), join(folder, 'plan.tfplan'));
      const comparing = await reopen(opened, files(state), other);
      expect((await comparing.saved()).foreign).toEqual(differences);
    },
    60_000,
  );

  it('applies the plan, once, and the state stands where the outcome says', async () => {
    const applied = await session.apply('run-1', telling);
    expect(applied).toMatchObject({
      result: 'applied',
      done: [{ address: 'module.one.terraform_data.this', action: 'create' }],
      mayExist: [],
      problems: [],
    });
    expect(await session.base()).toEqual(applied.base);
    expect(applied.base?.serial).toBeGreaterThan(0);
    await expect(session.apply('run-2', telling)).rejects.toThrow('was applied before (run run-1');
  }, 60_000);

  it('plans the end, and takes everything down', async () => {
    const planned = await session.plan('destroy', telling);
    expect(planned.plan.resources).toMatchObject([{ actions: ['delete'] }]);
    expect(await session.apply('run-3', telling)).toMatchObject({
      result: 'applied',
      done: [{ action: 'delete' }],
    });
  }, 60_000);

  it('says what is no plan file', async () => {
    await writeFile(join(dir, 'plan.tfplan'), 'not a plan');
    await expect(session.saved()).rejects.toThrow(/plan\.tfplan|plan/);
    await writeFile(join(dir, 'plan.tfplan'), '');
    await expect(session.saved()).rejects.toThrow('There is no saved plan');
  }, 60_000);

  it('tells which variables of the environment it does not pass on, and passes none on', async () => {
    const other = await temporaryDir();
    const {
      session: opened,
      told,
      telling: tell,
    } = await open(filesOf(join(other, 's'), 'a'), other, {
      TF_VAR_input: 'from outside',
      TF_CLI_ARGS_plan: '-destroy',
    });
    expect(told.filter((text) => text.startsWith('! ')).sort()).toEqual([
      expect.stringContaining('! TF_CLI_ARGS_plan is set and was not passed on'),
      expect.stringContaining('! TF_VAR_input is set and was not passed on'),
    ]);
    const { plan, foreign } = await opened.plan('change', tell);
    expect(plan.resources).toMatchObject([{ actions: ['create'], after: { input: 'a' } }]);
    expect(foreign).toEqual([]);
  }, 60_000);
});

/** The same folder with other files rendered into it. */
async function reopen(former: Session, files: FileTree, base: string): Promise<Session> {
  const saved = await readFile(join(base, 'plan/main/plan.tfplan'));
  expect(former.engine.version).toMatch(/^\d/);
  const { session, dir } = await open(files, base);
  await writeFile(join(dir, 'plan.tfplan'), saved);
  return session;
}
