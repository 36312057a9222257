import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../../src/pipeline/outcome.js';
import { trustLint } from '../../../../src/pipeline/trust/lint.js';
import type { UserError } from '../../../../src/problem.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { fakePlatform } from '../../platform/fake.js';
import { contextIn } from '../support.js';

let folder = '';
beforeEach(async () => {
  folder = await temporaryDir();
});

const good = (name: string) => copyFileSync(`tests/fixtures/trust/good/${name}`, join(folder, name));
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const lint = (...files: readonly string[]): Promise<Outcome> =>
  trustLint(contextIn(folder, {}, ['lint', ...files]));
const lastLine = (outcome: Outcome) => outcome.text(false).split('\n').at(-1);
const refusal = (promise: Promise<unknown>) => promise.then(Promise.reject, (error: UserError) => error);

const ISSUER = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'api://AzureADTokenExchange';
const credential = (subject: string, issuer = ISSUER) =>
  `${JSON.stringify({ name: 'app', issuer, subject, audiences: [AUDIENCE] }, null, 2)}\n`;

describe('synthinfra trust lint', () => {
  it('says of good files how many they are, and nothing else', async () => {
    for (const name of ['aws-apply-role.json', 'azure-credentials.json', 'workflow.yml']) good(name);
    const outcome = await lint('aws-apply-role.json', 'azure-credentials.json', 'workflow.yml');
    expect(outcome.exitCode).toBe(0);
    expect(outcome.text(false)).toBe('3 files, 3 trusts, 0 errors, 0 warnings.');
  });

  it('shows each finding with its rule, its line and what to write instead', async () => {
    put('app.json', credential('repo:octo/app:refs:refs/heads/main'));
    const outcome = await lint('app.json');
    expect(outcome.exitCode).toBe(2);
    expect(outcome.text(false)).toBe(
      [
        'app.json:4:14  error  OIDC012 app: no token has the subject "repo:octo/app:refs:refs/heads/main": the word is "ref", not "refs".',
        '    4 │   "subject": "repo:octo/app:refs:refs/heads/main",',
        '      │              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
        '   Write "repo:octo/app:ref:refs/heads/main".',
        '',
        '1 file, 1 trust, 1 error, 0 warnings.',
      ].join('\n'),
    );
  });

  it('lets warnings pass', async () => {
    put(
      'role.json',
      JSON.stringify({
        data: {
          role_type: 'jwt',
          bound_audiences: ['https://v'],
          bound_claims_type: 'glob',
          bound_claims: { sub: 'repo:octo/app:environment:*' },
        },
      }),
    );
    const outcome = await lint('role.json');
    expect(outcome.exitCode).toBe(0);
    expect(lastLine(outcome)).toBe('1 file, 1 trust, 0 errors, 2 warnings.');
  });

  it('gives every finding as JSON', async () => {
    put('app.json', credential('repo:octo/app:environment:prod', `${ISSUER}/`));
    expect((await lint('app.json')).json).toMatchObject({
      schemaVersion: 1,
      files: [{ file: 'app.json', trusts: 1 }],
      trusts: 1,
      errors: 1,
      warnings: 0,
      findings: [
        {
          rule: 'OIDC014',
          severity: 'error',
          name: 'app',
          at: { file: 'app.json', line: 3, column: 13 },
          fix: `Write "${ISSUER}".`,
        },
      ],
    });
  });

  it('reads a file once, however often it is named', async () => {
    good('aws-china.json');
    expect(lastLine(await lint('aws-china.json', 'aws-china.json'))).toMatch(/^1 file, 1 trust,/);
  });

  it('warns of a file without any trust in GitHub, for a misspelled provider looks like one', async () => {
    const Statement = [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ];
    put('role.json', JSON.stringify({ Statement }));
    const outcome = await lint('role.json');
    expect(outcome.text(false)).toContain("has no trust in GitHub's tokens");
    expect(lastLine(outcome)).toBe('1 file, 0 trusts, 0 errors, 1 warning.');
  });

  it('warns of a role of a plan that is decided only at apply', async () => {
    copyFileSync('tests/fixtures/trust/plan-aws.json', join(folder, 'plan.json'));
    expect((await lint('plan.json')).text(false)).toContain(
      'aws_iam_role.opaque: who may assume the role is decided only at apply',
    );
  });

  it('tells of all files that cannot be read, with what was found in the others', async () => {
    put('app.json', credential('repo:octo/app:ref:main'));
    put('package.json', '{}');
    put('plan.bin', new Uint8Array([0x50, 0x4b, 0xff, 0x00]));
    const error = await refusal(
      lint('app.json', 'package.json', 'plan.bin', 'absent.json', '../outside.json'),
    );
    expect(error.exitCode).toBe(1);
    expect(error.problems.map(({ message }) => message)).toEqual([
      'package.json holds nothing that is understood as a trust.',
      'plan.bin is not a text: its bytes are not UTF-8',
      'absent.json does not exist',
      expect.stringMatching(/^\.\.\/outside\.json leaves the workspace/),
      expect.stringMatching(/^OIDC012 app: /),
    ]);
  });

  it('asks for files when none is named', async () => {
    const error = await refusal(lint());
    expect(error.exitCode).toBe(1);
    expect(error.problems[0]?.fix).toContain('synthinfra trust lint role.json');
  });

  it('reads what PowerShell writes', async () => {
    const text = credential('repo:octo/app:environment:prod');
    put('app.json', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(lastLine(await lint('app.json'))).toBe('1 file, 1 trust, 0 errors, 0 warnings.');
  });

  it('knows the repository that it runs in', async () => {
    put('app.json', credential('repo:octo/app:environment:prod'));
    const platform = fakePlatform({ cwd: folder, env: { GITHUB_REPOSITORY: 'Octo/app' } });
    const outcome = await trustLint({ ...contextIn(folder, {}, ['lint', 'app.json']), platform });
    expect(outcome.text(false)).toContain('the repository is spelled Octo/app');
  });

  it.each([
    ['ignores', 'gha-creds-*.json\n', 0],
    ['does not ignore', 'node_modules\n', 1],
    ['has no list', undefined, 1],
  ])("looks whether git %s Google's credentials file", async (_, ignored, warnings) => {
    mkdirSync(join(folder, '.github'));
    put(
      '.github/deploy.yml',
      `on: push
jobs:
  deploy:
    permissions: {id-token: write}
    steps:
    - uses: google-github-actions/auth@v3
      with: {workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/v}
`,
    );
    if (ignored !== undefined) put('.gitignore', ignored);
    expect((await lint('.github/deploy.yml')).json).toMatchObject({ errors: 0, warnings });
  });
});
