import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sessionFileText } from '../../../../src/identity/aws/credential-process.js';
import { sessionFile } from '../../../../src/identity/kubernetes/session-file.js';
import type { AwsLogin, KubernetesLogin, TokenRequest } from '../../../../src/identity/types.js';
import { credentials } from '../../../../src/pipeline/acting/credentials.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Kubernetes } from '../../../support/clouds/kubernetes.js';
import { Clouds } from '../../../support/clouds/server.js';
import { Sts } from '../../../support/clouds/sts.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { fakePlatform } from '../../platform/fake.js';
import { contextIn } from '../support.js';

const ROLE = 'arn:aws:iam::123456789012:role/shop-plan';

let clouds: Clouds;
let github: GitHub;
let folder: string;

beforeEach(async () => {
  github = new GitHub();
  const trust = { subjects: [github.subject] };
  clouds = await Clouds.start([github, new Sts(github, [{ arn: ROLE, trust }]), new Kubernetes(github)]);
  folder = await temporaryDir();
});

afterEach(() => clouds.close());

function awsSession(request?: TokenRequest): string {
  const login: AwsLogin = {
    cloud: 'aws',
    audience: 'sts.amazonaws.com',
    role: ROLE,
    region: 'eu-west-1',
    endpoint: clouds.origin,
    sessionName: 'acme-shop-4711',
    duration: 3600,
    managedPolicies: [],
    chain: [],
  };
  return sessionFileText(login, request);
}

async function ask(word: string | undefined, env: Record<string, string> = {}) {
  const platform = fakePlatform({ cwd: folder, env, now: () => new Date() });
  const context = { ...contextIn(folder), platform, words: word === undefined ? [] : [word] };
  return { outcome: await credentials(context), told: platform.told };
}

describe('credentials for an SDK of AWS', () => {
  it('are got by a new token, kept for the next time, and masked', async () => {
    await writeFile(join(folder, 'prod.aws.json'), awsSession(github.tokenRequest(clouds)));
    const { outcome, told } = await ask('prod.aws.json');
    const answer = JSON.parse(outcome.text(false)) as Record<string, string>;
    expect(answer).toEqual({
      Version: 1,
      AccessKeyId: expect.any(String),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
      Expiration: expect.any(String),
    });
    expect(outcome).toMatchObject({ exitCode: 0, json: answer, outputs: {} });
    expect(outcome).not.toHaveProperty('summary');
    for (const name of ['AccessKeyId', 'SecretAccessKey', 'SessionToken'])
      expect(told).toContain(`mask ${answer[name]}`);
    expect(told.filter((line) => !line.startsWith('mask '))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['prod.aws.json', 'prod.aws.json.cache']);
    expect((await stat(join(folder, 'prod.aws.json.cache'))).mode & 0o777).toBe(0o600);

    const before = clouds.requests.length;
    expect(JSON.parse((await ask(join(folder, 'prod.aws.json'))).outcome.text(false))).toEqual(answer);
    expect(clouds.requests).toHaveLength(before);
  });

  it('are asked for by the runner’s variables when the session names no other way', async () => {
    const { url, bearer } = github.tokenRequest(clouds);
    await writeFile(join(folder, 'prod.aws.json'), awsSession());
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
    expect((await ask('prod.aws.json', env)).outcome.exitCode).toBe(0);
    await rm(join(folder, 'prod.aws.json.cache'));
    await expect(ask('prod.aws.json')).rejects.toThrow('This job may not ask GitHub for a token.');
  });

  it('attack: are not taken from a cache that somebody else has filled', async () => {
    await writeFile(join(folder, 'prod.aws.json'), awsSession(github.tokenRequest(clouds)));
    await ask('prod.aws.json');
    const cache = join(folder, 'prod.aws.json.cache');
    const text = await readFile(cache, 'utf8');
    await writeFile(cache, text.replace('role/shop-plan', 'role/other'));
    const before = clouds.requestsOf('github').length;
    await ask('prod.aws.json');
    expect(clouds.requestsOf('github')).toHaveLength(before + 1);
  });
});

describe('credentials for a client of Kubernetes', () => {
  it('are a token that the cluster takes', async () => {
    const login: KubernetesLogin = {
      cloud: 'kubernetes',
      audience: 'https://cluster.test',
      server: clouds.origin,
      namespace: 'shop',
      serviceAccount: 'deployer',
      lifetime: 3600,
    };
    const text = sessionFile(login, github.tokenRequest(clouds));
    await writeFile(join(folder, 'prod.kubernetes.json'), text);
    const { outcome, told } = await ask('prod.kubernetes.json');
    const { kind, status } = outcome.json as unknown as { kind: string; status: { token: string } };
    expect(kind).toBe('ExecCredential');
    expect(told).toContain(`mask ${status.token}`);
    expect(JSON.parse(outcome.text(false))).toEqual(outcome.json);
    expect(await readdir(folder)).toEqual(['prod.kubernetes.json']);
  });
});

describe('credentials of nobody', () => {
  it('say that the login has ended', async () => {
    await expect(ask('gone.aws.json')).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message: `There is no session file ${join(folder, 'gone.aws.json')}.`,
          fix: 'The login that wrote it has ended; sign in again with synthinfra.',
        },
      ],
    });
  });

  it('say what is to be given', async () => {
    await expect(ask(undefined)).rejects.toMatchObject({
      exitCode: 1,
      problems: [{ message: 'Credentials of which session are wanted is not said.' }],
    });
  });

  it.each(['prod.aws.json', 'prod.kubernetes.json'])('are refused for a damaged %s', async (name) => {
    await writeFile(join(folder, name), '{"bearer": "ghs_secret"');
    const error = (await ask(name).catch((thrown: unknown) => thrown)) as Error;
    expect(error.name).toBe('UserError');
    expect(error.message).not.toContain('ghs_secret');
    expect(clouds.requests).toEqual([]);
  });
});
