import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { GithubApi } from '../../support/github-api.js';

const root = process.cwd();

/** The rest of a manifest whose `spec.identity` is the one on the page. */
function manifestOf(fragment: { spec: object }): string {
  return stringify({
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: {
      ...fragment.spec,
      state: { backend: 's3', bucket: 'shop-states' },
      storage: { tables: { jobs: { partitionKey: { name: 'id' } } } },
      environments: { dev: {}, prod: {} },
    },
  });
}

/** A trust policy as the page's reader may have one. */
const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: {
        Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:acme@583231/shop@1296269:environment:prod-plan',
        },
      },
    },
  ],
};

describe('how to sign in, command by command', () => {
  let page: string;
  let scratch: string;
  let api: GithubApi;

  beforeAll(async () => {
    page = await readFile('docs/how-to/sign-in.md', 'utf8');
    scratch = await mkdtemp(join(tmpdir(), 'synthinfra-sign-in-'));
    api = await GithubApi.start({ repository: 'acme/shop' });
    await mkdir(join(scratch, 'bin'));
    const program = join(scratch, 'bin', 'synthinfra');
    await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli/main.js" "$@"\n`);
    await chmod(program, 0o755);
    const [, fragment = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    await writeFile(join(scratch, 'deployment.yaml'), manifestOf(parse(fragment) as { spec: object }));
    await writeFile(join(scratch, 'policy.json'), JSON.stringify(POLICY));
  });
  afterAll(async () => {
    await api.close();
    await rm(scratch, { recursive: true, force: true });
  });

  const paste = async (line: string) => {
    const child = spawn('sh', ['-ec', line.replace('GH_TOKEN=…', `GH_TOKEN=${api.token}`)], {
      cwd: scratch,
      env: {
        PATH: `${join(scratch, 'bin')}${delimiter}${process.env['PATH']}`,
        GITHUB_API_URL: api.url,
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    const code = await new Promise<number | null>((done, failed) => {
      child.once('error', failed);
      child.once('close', done);
    });
    return { code, said };
  };

  it.each([
    ['trust generate', /Review the files/],
    ['trust check', /prod is limited to main/],
    ['auth', /role\/shop-prod-plan/],
    ['trust lint', /1 file, 1 trust, 0 errors, 0 warnings/],
  ])('%s does what the page says', async (command, expected) => {
    api.environments.set('prod', { allowed: [{ name: 'main', type: 'branch' }] });
    const lines = page
      .split('\n')
      .filter((line) => line.includes(`synthinfra ${command}`) && !line.includes('`'));
    expect(lines).toHaveLength(1);
    const { code, said } = await paste(lines[0] ?? '');
    expect(said).toMatch(expected);
    expect(code).toBe(0);
  });
});
