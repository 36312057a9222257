import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Options } from '../../../src/options.js';
import { USE_CASES } from '../../../src/pipeline/index.js';
import type { Outcome } from '../../../src/pipeline/outcome.js';
import { readFolder } from '../../../src/platform/folders.js';
import { UserError } from '../../../src/problem.js';
import { VERSION } from '../../../src/version.generated.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { contextIn, manifestText } from './support.js';

const STATE = '  state: { backend: s3, bucket: tiny-states }\n';
let folder: string;

beforeEach(async () => {
  folder = await temporaryDir();
  await writeFile(join(folder, 'deployment.yaml'), manifestText(STATE));
});

async function perform(
  name: string,
  options: Partial<Options> = {},
  words: readonly string[] = [],
): Promise<Outcome> {
  const load = USE_CASES[name];
  if (load === undefined) throw new Error(`there is no use case ${name}`);
  return (await load())(contextIn(folder, options, words));
}

async function refusal(
  name: string,
  options: Partial<Options> = {},
  words: readonly string[] = [],
): Promise<UserError> {
  const error = await perform(name, options, words).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe('validate', () => {
  it('says in how many environments the manifest is valid', async () => {
    const outcome = await perform('validate');
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: { problems: '0' },
      json: { environments: ['dev'] },
    });
    expect(outcome.text(false)).toBe('deployment.yaml is valid in 1 environment: dev.');
  });

  it('tells an error once, though it is there in every environment', async () => {
    await writeFile(
      join(folder, 'deployment.yaml'),
      manifestText('  pattern: edgy\n', 'a: {}, b: {}, c: {}'),
    );
    expect((await refusal('validate')).problems).toHaveLength(1);
  });

  it('tells what the cloud cannot do, though the manifest is well-formed', async () => {
    await writeFile(
      join(folder, 'deployment.yaml'),
      manifestText().replace('provider: aws', 'provider: onprem'),
    );
    expect((await refusal('validate')).message).toContain('onprem');
  });
});

describe('explain', () => {
  it('tells one value with the place that it comes from', async () => {
    const outcome = await perform('explain', {}, ['spec.target.region']);
    expect(outcome.text(false)).toMatch(/^spec\.target\.region {2}"eu-west-1" {2}deployment\.yaml:5:\d+$/);
    expect(outcome.json).toMatchObject({
      schemaVersion: 1,
      environment: 'dev',
      values: [{ value: 'eu-west-1' }],
    });
  });

  it('refuses a path that is not there', async () => {
    expect((await refusal('explain', {}, ['spec.target.regoin'])).message).toContain('regoin');
  });
});

describe('render', () => {
  it('writes below the folder of the environment, the same bytes every time', async () => {
    const outcome = await perform('render');
    const root = join(folder, '.synthinfra/dev/main/root');
    expect(outcome.outputs).toEqual({ files: root });
    const first = await readFolder(root);
    expect([...first.keys()]).toEqual(
      expect.arrayContaining(['main.tf.json', 'synthinfra.auto.tfvars.json']),
    );
    await perform('render');
    expect(await readFolder(root)).toEqual(first);
  });

  it('tells every image that is of no form', async () => {
    const { problems } = await refusal('render', { image: ['api', '=x', 'api='] });
    expect(problems.map(({ message }) => message)).toEqual(
      ['api', '=x', 'api='].map(
        (image) => `The image "${image}" is not of the form service=reference@digest.`,
      ),
    );
  });
});

describe('init', () => {
  it('writes a manifest that is valid, and never over another', async () => {
    await perform('init', { file: 'new.yaml' });
    expect((await perform('validate', { file: 'new.yaml' })).exitCode).toBe(0);
    await writeFile(join(folder, 'new.yaml'), 'mine');
    expect((await refusal('init', { file: 'new.yaml' })).message).toContain('is there already');
    expect(await readFile(join(folder, 'new.yaml'), 'utf8')).toBe('mine');
  });
});

describe('report', () => {
  beforeEach(() => copyFile(resolve('tests/fixtures/plans/aws-create.json'), join(folder, 'plan.json')));

  it.each(['terminal', 'markdown', 'json'] as const)('explains a plan of anybody as %s', async (format) => {
    const outcome = await perform('report', { from: join(folder, 'plan.json'), format });
    const text = outcome.text(false);
    expect(text).toContain('aws_');
    if (format === 'json') expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(outcome.json)));
    if (format === 'markdown') expect(outcome.summary).toBe(text);
  });

  it('asks for a plan when none is named, or is not there', async () => {
    expect((await refusal('report')).message).toBe('report needs --from PLAN.JSON.');
    expect((await refusal('report', { from: join(folder, 'other.json') })).message).toContain(
      'does not exist',
    );
  });
});

describe('apply', () => {
  it.each<[string, Partial<Options>, string]>([
    ['nothing', {}, 'apply needs a plan or a receipt.'],
    ['a plan and a receipt', { plan: 'a', expect: 'b' }, '--plan and --expect exclude each other.'],
    ['a folder without a plan', { plan: 'none' }, 'There is no saved plan in none.'],
    ['a receipt that is not there', { expect: 'none.json' }, 'There is no receipt'],
    ['a receipt that is no JSON', { expect: 'deployment.yaml' }, 'is not JSON'],
    ['a receipt that is something else', { expect: 'other.json' }, 'other.json'],
  ])('refuses %s before it touches anything', async (_name, options, message) => {
    await writeFile(join(folder, 'other.json'), '{}');
    expect((await refusal('apply', options)).message).toContain(message);
  });
});

describe('destroy', () => {
  it('tells a wrong name at once, before anything is planned', async () => {
    const error = await refusal('destroy', { confirm: 'tinny' });
    expect(error.exitCode).toBe(2);
    expect(error.message).toBe('Nothing was destroyed: the deployment is called tiny, not tinny.');
  });
});

describe('secrets', () => {
  it.each([
    ['', 'Declare it there first.'],
    ['  secrets: { api-key: {} }\n', 'It has api-key.'],
  ])('refuses a name that the manifest does not declare: %j', async (spec, fix) => {
    await writeFile(join(folder, 'deployment.yaml'), manifestText(spec));
    const [problem] = (await refusal('secrets', {}, ['set', 'apikey'])).problems;
    expect(problem).toMatchObject({ message: 'spec.secrets has no entry apikey.', fix });
  });

  it.each([
    ['gcp', 'europe-west1', 'gcloud secrets versions add'],
    ['azure', 'westeurope', 'az keyvault secret set'],
  ])('says how a value is set on %s, where that is not done here yet', async (provider, region, command) => {
    const text = manifestText('  secrets: { api-key: {} }\n').replace(
      'provider: aws, region: eu-west-1',
      `provider: ${provider}, region: ${region}, account: ${provider === 'gcp' ? 'acme-prod' : '11111111-2222-3333-4444-555555555555'}`,
    );
    await writeFile(join(folder, 'deployment.yaml'), text);
    const [problem] = (await refusal('secrets', {}, ['set', 'api-key'])).problems;
    expect(problem?.message).toContain(`this deployment is for ${provider}`);
    expect(problem?.fix).toContain(command);
    expect(problem?.fix).toMatch(/The entry is called \S+\. Apply first, then: /);
  });
});

describe('bootstrap', () => {
  it.each([
    ['', 'spec.state names no backend'],
    ['  state: { backend: gcs, bucket: tiny-states }\n', 'spec.state.backend is gcs'],
  ])('makes nothing but the bucket of an s3 state: %j', async (spec, message) => {
    await writeFile(join(folder, 'deployment.yaml'), manifestText(spec));
    expect((await refusal('bootstrap', {}, ['state'])).message).toContain(message);
  });
});

describe('sandbox', () => {
  it.each([
    ['status', 'No sandbox runs here.'],
    ['down', 'No sandbox was running here.'],
  ])('%s is no error where none runs', async (action, sentence) => {
    const outcome = await perform('sandbox', {}, [action]);
    expect(outcome).toMatchObject({ exitCode: 0, json: { running: false } });
    expect(outcome.text(false)).toContain(sentence);
  });
});

describe('version', () => {
  it('is that of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await perform('version')).text(false)).toBe(version);
    expect(VERSION).toBe(version);
  });
});
