import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PlannedResource } from '../../../src/changes/plan.js';
import type { SessionRequest } from '../../../src/engines/types.js';
import type { Outcome } from '../../../src/pipeline/outcome.js';
import { type Problem, UserError } from '../../../src/problem.js';
import { FakeEngine } from './apply-kit.js';
import { PullBench, type RunOptions } from './comment-kit.js';
import { bucket, manifestText } from './support.js';

let bench: PullBench;
let engine: FakeEngine;
/** What lies in the root besides what was rendered. */
let planted: Readonly<Record<string, string>>;
/** Where the engine was told to read the state. */
let state: SessionRequest['backend'] | undefined;

const engines = await import('../../../src/engines/index.js');
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async (_name: string, { dir, files, backend, inspect }: SessionRequest) => {
    state = backend;
    inspect?.({ dir: join(dir, 'root'), files: new Map([...files, ...Object.entries(planted)]), others: [] });
    return engine;
  },
}));
const server = await import('../../../src/sandbox/server.js');
jest.unstable_mockModule('../../../src/sandbox/server.js', () => ({
  ...server,
  sandboxStatus: async () => ({ endpoint: 'http://127.0.0.1:9', stateDir: '/nowhere' }),
}));
const { plan } = await import('../../../src/pipeline/plan.js');

beforeEach(async () => {
  bench = await PullBench.open();
  engine = new FakeEngine();
  planted = {};
  state = undefined;
});
afterEach(() => bench.close());

const manifest = (spec = ''): string =>
  manifestText(`  state: { backend: s3, bucket: tiny-states }\n${spec}`);
const ADDRESS = 'module.bucket_data.aws_s3_bucket.this';
const exception = `{ address: ${ADDRESS}, reason: Because I say so, expires: '2026-12-31' }`;
const DELETES: readonly PlannedResource[] = [bucket({ actions: ['delete'], after: null })];
const RANDOM = 'terraform {\n  required_providers {\n    random = { source = "hashicorp/random" }\n  }\n}\n';

/** The plan of a pull request against main, and what the job after it tells. */
async function proposed(
  base: string | undefined,
  head: string,
  run: RunOptions = {},
): Promise<{ outcome?: Outcome; problems: readonly Problem[]; comment: string; exitCode: number }> {
  if (base !== undefined) await bench.people.push('ann', 'main', 'deployment.yaml', base);
  const context = await bench.job({
    ...run,
    options: { env: 'dev', evidence: 'artifact', ...run.options },
  });
  await writeFile(join(context.platform.cwd, 'deployment.yaml'), head);
  const outcome = await plan(context).catch((error: unknown) => error);
  const comment = (await bench.tell()).summary ?? '';
  if (outcome instanceof UserError)
    return { problems: outcome.problems, comment, exitCode: outcome.exitCode };
  if (outcome instanceof Error) throw outcome;
  const done = outcome as Outcome;
  return { outcome: done, problems: [], comment, exitCode: done.exitCode };
}

describe('a pull request that changes no rule', () => {
  it('is judged once, and what we render passes', async () => {
    const { outcome } = await proposed(manifest(), `${manifest()}# More.\n`);
    expect(outcome?.outputs['verdict']).toBe('allow');
  });

  it('that only tightens its rules asks nobody', async () => {
    const { outcome } = await proposed(manifest(), manifest('  policy: { failOn: low }\n'));
    expect(outcome?.outputs['verdict']).toBe('allow');
  });
});

describe('attack: a pull request loosens in the same change', () => {
  it.each([
    ['policy', '  policy: { failOn: critical }\n', 'spec.policy.failOn is loosened, from'],
    [
      'waiver',
      `  policy: { waivers: [{ rule: baseline/table-pitr, reason: Because I say so, expires: '2026-12-31' }] }\n`,
      'spec.policy.waivers.0 is loosened, from nothing',
    ],
    [
      'gate',
      `  gate: { allowDelete: [${exception}] }\n`,
      'spec.gate.allowDelete.0 is loosened, from nothing',
    ],
    [
      'list of providers',
      '  policy: { providers: [hashicorp/random] }\n',
      'spec.policy.providers.0 is loosened',
    ],
    [
      'list of modules',
      '  policy: { modules: [terraform-aws-modules/*] }\n',
      'spec.policy.modules.0 is loosened',
    ],
  ])('its %s: the comment shows the line and who must agree', async (_, spec, told) => {
    const { outcome, comment } = await proposed(manifest(), manifest(spec));
    expect(outcome?.outputs['verdict']).toBe('needs-approval');
    expect(comment).toContain(told);
    expect(comment).toContain('An owner whom main names must agree to it; or leave it as main has it.');
    expect(comment).toMatch(/blob\/[0-9a-f]{40}\/deployment\.yaml#L8/);
  });

  it('its gate, for the very deletion that it lets through: it stays blocked', async () => {
    engine.resources = DELETES;
    const { outcome, comment } = await proposed(
      manifest(),
      manifest(`  gate: { allowDelete: [${exception}] }\n`),
    );
    expect(outcome).toMatchObject({ exitCode: 2, outputs: { verdict: 'block' } });
    expect(comment).toContain('By the rules of the base branch:');
    expect(comment).toContain(
      'Rules that come with a change (spec.gate.allowDelete.0) do not count for it: merge them first, alone and',
    );
  });

  it('nothing, and its workflow gives the exception as a flag: it stays blocked', async () => {
    engine.resources = DELETES;
    const options = { 'allow-delete': [ADDRESS], reason: 'Because I say so', expires: '2026-12-31' };
    const { outcome } = await proposed(manifest(), manifest(), { options });
    expect(outcome?.outputs['verdict']).toBe('block');
  });

  it('nothing, and its workflow is another', async () => {
    await bench.people.push('ann', 'change', '.github/workflows/plan.yml');
    await bench.push();
    const { outcome, comment } = await proposed(manifest(), manifest());
    expect(outcome?.outputs['verdict']).toBe('needs-approval');
    expect(comment).toContain('.github/workflows/plan.yml is loosened');
  });
});

describe('attack: a pull request moves the state, and credentials with it', () => {
  it.each([
    ['to another bucket', '{ backend: s3, bucket: evil }'],
    ['to a server of its author', '{ backend: http, address: "https://evil.test/state" }'],
    ['to another region', '{ backend: s3, bucket: tiny-states, region: us-east-1 }'],
  ])('%s: the base branch says where it is, and the change is shown', async (_, place) => {
    const { comment } = await proposed(manifest(), manifestText(`  state: ${place}\n`));
    expect(state).toMatchObject({ kind: 's3', config: { bucket: 'tiny-states', region: 'eu-west-1' } });
    expect(comment).toMatch(
      /spec\.state\.\w+ is loosened, from .*: who may be what, or where tokens go, changes\./,
    );
    expect(comment).toContain('This run used what main says.');
  });

  it('that the base branch does not have: it is the only one there is', async () => {
    await proposed(manifestText(), manifest());
    expect(state).toMatchObject({ config: { bucket: 'tiny-states' } });
  });
});

describe('an exception of the base branch', () => {
  it('lets through what it names', async () => {
    engine.resources = DELETES;
    const agreed = manifest(`  gate: { allowDelete: [${exception}] }\n`);
    expect((await proposed(agreed, agreed)).outcome?.outputs['verdict']).toBe('allow');
  });
});

describe('a pull request whose', () => {
  it('deployment is new needs consent: nobody has agreed to its rules', async () => {
    const { outcome, comment } = await proposed(undefined, manifest());
    expect(outcome?.outputs['verdict']).toBe('needs-approval');
    expect(comment).toContain('spec is loosened, from nothing to tiny in dev');
  });

  it('files GitHub does not name needs consent: a workflow may be among them', async () => {
    bench.fake.fail(/\/pulls\/\d+\/files/, { status: 403 });
    const { comment } = await proposed(manifest(), manifest());
    expect(comment).toContain('.github/ is loosened, from as the base has it to not known');
  });
});

describe('attack: before the engine begins, a pull request is refused that brings', () => {
  const provisioner = 'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n  }\n}\n';
  it.each([
    ['a provisioner', { 'x.tf': provisioner }, 'x.tf', 2, 'runs commands that no plan shows'],
    ['external data', { 'x.tf': 'data "external" "x" {}\n' }, 'x.tf', 1, 'starts a program while planning'],
    ['http data', { 'x.tf': 'data "http" "x" {}\n' }, 'x.tf', 1, 'speaks to any address while planning'],
    [
      'a module',
      { 'x.tf': 'module "x" {\n  source = "evil/x/aws"\n}\n' },
      'x.tf',
      2,
      'is not on the list of the base branch',
    ],
  ] as const)('%s', async (_, files, file, line, said) => {
    planted = files;
    const { problems, comment, exitCode } = await proposed(manifest(), manifest());
    expect(exitCode).toBe(2);
    const told = problems.filter(({ message }) => message.includes(said));
    expect(told).toMatchObject([
      { at: { file: `.synthinfra/dev/main/root/${file}`, line }, fix: expect.any(String) },
    ]);
    expect(comment).toContain(said);
  });

  it('a provider, though it puts it on its own list', async () => {
    planted = { 'x.tf': RANDOM };
    const listed = '  policy: { providers: [hashicorp/random] }\n';
    const { exitCode, comment } = await proposed(manifest(), manifest(listed));
    expect(exitCode).toBe(2);
    expect(comment).toContain('The provider hashicorp/random is not on the list of the base branch');
    expect(comment).toContain('in a change of its own');
  });

  it('a provider, and nobody has agreed to its deployment yet', async () => {
    planted = { 'x.tf': RANDOM };
    expect((await proposed(undefined, manifest())).exitCode).toBe(2);
  });

  it('everything at once, each at its place', async () => {
    planted = { 'x.tf': provisioner, 'y.tf': 'data "external" "x" {}\n' };
    const { problems } = await proposed(manifest(), manifest());
    expect(new Set(problems.map(({ at }) => at?.file))).toEqual(
      new Set(['.synthinfra/dev/main/root/x.tf', '.synthinfra/dev/main/root/y.tf']),
    );
  });

  it('a provisioner, from a fork, whose preview has no credentials', async () => {
    planted = { 'x.tf': provisioner };
    const run = { payload: bench.payload('mallory/shop') };
    const { problems, exitCode } = await proposed(manifest(), manifest(), run);
    expect(exitCode).toBe(2);
    expect(problems[0]?.message).toContain('A provisioner "local-exec"');
  });

  it('nothing else than what the base branch lists', async () => {
    planted = { 'x.tf': RANDOM };
    const listed = manifest('  policy: { providers: [hashicorp/random] }\n');
    expect((await proposed(listed, listed)).outcome?.outputs['verdict']).toBe('allow');
  });
});

describe('a preview for a fork', () => {
  it('is judged by the base branch too', async () => {
    engine.resources = DELETES;
    const run = { payload: bench.payload('mallory/shop') };
    const own = manifest(`  gate: { allowDelete: [${exception}] }\n`);
    const { outcome } = await proposed(manifest(), own, run);
    expect(outcome?.outputs['verdict']).toBe('block');
  });
});
