import { afterEach, describe, expect, it } from '@jest/globals';
import { logInToGoogle } from '../../../../src/identity/gcp/login.js';
import type { GcpLogin, LoginTools } from '../../../../src/identity/types.js';
import { GitHub, type GitHubOptions } from '../../../support/clouds/github.js';
import {
  Google,
  type GoogleOptions,
  PROJECT,
  PROVIDER,
  SERVICE_ACCOUNT,
} from '../../../support/clouds/google.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

let clouds: Clouds;
afterEach(() => clouds.close());

interface Situation {
  readonly github?: GitHubOptions;
  readonly google?: GoogleOptions;
  readonly tls?: boolean;
}

async function start({ github: options = {}, google: settings = {}, tls = false }: Situation = {}) {
  const github = new GitHub(options);
  const google = new Google(github, settings);
  clouds = await Clouds.start([github, ...google.services], { tls });
  return {
    github,
    login: (changes: Partial<GcpLogin> = {}) => google.login(clouds, changes),
    tools: (changes: Partial<LoginTools> = {}) => loginTools(clouds, github, changes),
  };
}

const SUBJECT = 'repo:acme/shop:environment:prod';
const PRINCIPAL = `principal://iam.googleapis.com/${PROVIDER.replace('/providers/actions', '')}/subject/${SUBJECT}`;

describe('the federated principal itself', () => {
  it('has a token that lives as long as GitHub’s, asked for at the token service alone', async () => {
    const { login, tools } = await start();
    const session = await logInToGoogle(login(), tools());

    expect(session.who).toBe(PRINCIPAL);
    expect(session.claims.sub).toBe(SUBJECT);
    expect(session.account).toBeUndefined();
    expect(session.expires?.getTime()).toBeLessThanOrEqual(Date.now() + 300_000);
    expect((await session.accessToken()).token).toMatch(/^ya29\.d\./);
    expect(clouds.requests.map(({ service }) => service)).toEqual(['github', 'google-sts']);
  });

  it('is asked for as RFC 8693 says', async () => {
    const { login, tools } = await start();
    await logInToGoogle(login(), tools());

    const [request] = clouds.requestsOf('google-sts');
    expect(request?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: expect.stringMatching(/^eyJ/),
    });
  });

  it('is found in another universe, and over TLS of a private authority', async () => {
    const { login, tools } = await start({ google: { universe: 'apis.example' }, tls: true });
    const session = await logInToGoogle(login({ universe: 'apis.example' }), tools());

    expect(session.who).toMatch(/^principal:\/\/iam\.apis\.example\//);
  });

  it('is accepted with the subject of ids, and with an audience of the provider’s own', async () => {
    const { login, tools } = await start({
      github: { immutable: true },
      google: { allowedAudiences: ['acme'] },
    });
    const session = await logInToGoogle(login({ audience: 'acme' }), tools());

    expect(session.who).toMatch(/subject\/repo:acme@1001\/shop@2002:environment:prod$/);
  });

  it('has no ID tokens, and says so', async () => {
    const { login, tools } = await start();
    const session = await logInToGoogle(login(), tools());

    await expect(session.idToken('https://service.example')).rejects.toThrow(/service accounts only/);
  });
});

describe('a service account', () => {
  it('has a token that lives as long as the manifest says', async () => {
    const { login, tools } = await start();
    const session = await logInToGoogle(login({ serviceAccount: SERVICE_ACCOUNT, lifetime: 900 }), tools());

    expect(session.who).toBe(SERVICE_ACCOUNT);
    expect((await session.accessToken()).token).toMatch(/^ya29\.c\./);
    expect(JSON.parse(clouds.requestsOf('google-iam')[0]?.body ?? '')).toEqual({
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '900s',
    });
    const left = (session.expires?.getTime() ?? 0) - Date.now();
    expect(left).toBeGreaterThan(600_000);
    expect(left).toBeLessThanOrEqual(900_000);
  });

  it.each([
    ['without its address', false, undefined],
    ['with its address', true, SERVICE_ACCOUNT],
  ])('has ID tokens for an audience, %s', async (_case, includeEmail, email) => {
    const { login, tools } = await start();
    const session = await logInToGoogle(login({ serviceAccount: SERVICE_ACCOUNT }), tools());

    const token = await session.idToken('https://service.example', includeEmail);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(claims).toMatchObject({ iss: 'https://accounts.google.com', aud: 'https://service.example' });
    expect((claims as { email?: string }).email).toBe(email);
  });
});

describe('an access token', () => {
  it('is given out again while it lives, and exchanged anew with a new token of GitHub when it ends', async () => {
    let clock = Date.now();
    const { login, tools } = await start();
    const session = await logInToGoogle(login(), tools({ now: () => new Date(clock) }));

    const first = await session.accessToken();
    expect((await session.accessToken()).token).toBe(first.token);
    expect(clouds.requestsOf('google-sts')).toHaveLength(1);

    clock += 270_000;
    expect((await session.accessToken()).token).not.toBe(first.token);
    expect(clouds.requestsOf('github')).toHaveLength(2);
  });
});

describe('an access token that says nothing of its end', () => {
  it('is taken for one that ends now', async () => {
    const { login, tools } = await start();
    clouds.inject('google-sts', { status: 200, body: { access_token: 'ya29.last', token_type: 'Bearer' } });
    const session = await logInToGoogle(login(), tools());

    expect(session.expires?.getTime()).toBeLessThanOrEqual(Date.now());
    expect((await session.accessToken()).token).toMatch(/^ya29\.d\./);
  });
});

describe('the project of the manifest', () => {
  it.each([
    ['by its id', PROJECT.id],
    ['by its number', PROJECT.number],
  ])('is named %s', async (_case, project) => {
    const { login, tools } = await start();
    const session = await logInToGoogle(login({ project }), tools());

    expect(session.account).toBe(PROJECT.id);
  });

  it('is refused when the answer is of another one', async () => {
    const { login, tools } = await start({ google: { answersFor: { id: 'other', number: '7' } } });
    const at = { file: 'app.yaml', line: 9, column: 3 };

    await expect(logInToGoogle(login({ project: PROJECT.id, at }), tools())).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ at, message: expect.stringContaining('project other (7); the manifest says acme-prod') }],
    });
  });

  it.each([
    ['the principal', {}, PRINCIPAL],
    ['the service account', { serviceAccount: SERVICE_ACCOUNT }, `serviceAccount:${SERVICE_ACCOUNT}`],
  ])('that %s cannot see is told with the role to grant', async (_case, changes, member) => {
    const { login, tools } = await start({ google: { hidden: true } });
    const used = tools();

    await expect(logInToGoogle(login({ project: PROJECT.id, ...changes }), used)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(`${member} cannot see project acme-prod: PERMISSION_DENIED`),
      problems: [{ fix: expect.stringContaining(`--role=roles/browser --member=${member}`) }],
    });
    expect(used.pauses).toEqual([]);
  });

  it('that cannot be asked for, since the API is off, is told with how to switch it on', async () => {
    const { login, tools } = await start();
    const message =
      'Cloud Resource Manager API has not been used in project 415104041262 before or it is disabled.';
    clouds.inject('google-projects', {
      status: 403,
      body: { error: { code: 403, message, status: 'PERMISSION_DENIED' } },
    });

    await expect(logInToGoogle(login({ project: PROJECT.id }), tools())).rejects.toMatchObject({
      problems: [
        {
          fix: expect.stringContaining('services enable cloudresourcemanager.googleapis.com --project=4151'),
        },
      ],
    });
  });
});
