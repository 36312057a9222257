import { afterEach, describe, expect, it } from '@jest/globals';
import { logInToGoogle } from '../../../../src/identity/gcp/login.js';
import type { GcpLogin } from '../../../../src/identity/types.js';
import type { UserError } from '../../../../src/problem.js';
import { GitHub, type GitHubOptions } from '../../../support/clouds/github.js';
import { Google, type GoogleOptions, PROJECT, SERVICE_ACCOUNT } from '../../../support/clouds/google.js';
import { Clouds, type Fault, type Service } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

let clouds: Clouds;
afterEach(() => clouds.close());

async function start(github = new GitHub(), options: GoogleOptions = {}, changes: Partial<GcpLogin> = {}) {
  const google = new Google(github, options);
  clouds = await Clouds.start([github, ...google.services]);
  return { login: google.login(clouds, changes), tools: loginTools(clouds, github) };
}

/** The error that a login ends with, checked to tell no secret anywhere within. */
async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown as UserError,
  );
  if (error === undefined) throw new Error('it did not fail');
  const told = everythingIn(error);
  for (const secret of clouds.secrets) expect(told).not.toContain(secret);
  return error;
}

function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  return Object.getOwnPropertyNames(value)
    .map((name) => everythingIn((value as Record<string, unknown>)[name], seen))
    .join('\n');
}

const IMPERSONATED = { serviceAccount: SERVICE_ACCOUNT, project: PROJECT.id };

const PASSING: readonly (readonly [string, Fault])[] = [
  [
    'an internal error',
    { status: 500, body: { error: { code: 500, message: 'Internal', status: 'INTERNAL' } } },
  ],
  ['a bad gateway', { status: 502, body: '<html><title>502</title></html>' }],
  [
    'throttling',
    { status: 429, body: { error: { code: 429, message: 'Quota', status: 'RESOURCE_EXHAUSTED' } } },
  ],
  ['a reset connection', 'reset'],
  ['half an answer', 'truncate'],
  ['a page of a proxy', 'html'],
];

describe.each(['google-sts', 'google-iam', 'google-projects'])('%s', (service) => {
  it.each(PASSING)('is asked again after %s', async (_case, fault) => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    clouds.inject(service, fault);

    expect((await logInToGoogle(login, tools)).account).toBe(PROJECT.id);
    expect(tools.pauses).toHaveLength(1);
    expect(clouds.requestsOf(service)).toHaveLength(2);
    expect(clouds.requestsOf('github')).toHaveLength(1);
  });

  it('is asked again when it does not answer in time, and waited for when it is only slow', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    clouds.inject(service, 'hang', { slow: 50 });

    const patience = { ...tools.patience, timeout: 500 };
    await logInToGoogle(login, { ...tools, patience });
    expect(tools.pauses).toHaveLength(1);
  });

  it('is waited for as long as it asks', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    clouds.inject(service, { status: 503, headers: { 'retry-after': '7' } });

    await logInToGoogle(login, tools);
    expect(tools.pauses).toEqual([7000]);
  });

  it('is given up in the end, and told as an outage', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    clouds.inject(service, ...Array<Fault>(4).fill({ status: 500, body: 'no' }));

    const error = await failureOf(logInToGoogle(login, tools));
    expect(error).toMatchObject({ exitCode: 3, message: expect.stringContaining('HTTP 500') });
    expect(error.problems[0]?.fix).toContain('https://status.cloud.google.com');
    expect(clouds.requestsOf(service)).toHaveLength(4);
  });

  it('is followed nowhere else', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    clouds.inject(service, { status: 307, headers: { location: `${clouds.origin}/elsewhere?a=b` } });

    const error = await failureOf(logInToGoogle(login, tools));
    expect(error.message).toContain(
      `HTTP 307, a redirect to ${clouds.origin}/elsewhere, which is not followed`,
    );
    expect(clouds.requestsOf('nobody')).toEqual([]);
    expect(tools.pauses).toEqual([]);
  });
});

describe('an issuer whose keys Google cannot read', () => {
  it('is asked about again, and told in the end with what to open', async () => {
    const { login, tools } = await start();
    const error = 'invalid_grant';
    const error_description = "Error connecting to the given credential's issuer.";
    const fault = { status: 400, body: { error, error_description } };
    clouds.inject('google-sts', fault, fault, fault, fault);

    const { problems } = await failureOf(logInToGoogle(login, tools));
    expect(tools.pauses).toHaveLength(3);
    expect(problems[0]?.fix).toContain('githubusercontent.com/.well-known/openid-configuration');
    expect(problems[0]?.fix).toContain('--jwk-json-path=jwks.json');
  });
});

describe('an endpoint whose certificate nobody signed', () => {
  it('is told at once, and not blamed on the trust', async () => {
    const github = new GitHub();
    const google = new Google(github);
    clouds = await Clouds.start([github, ...google.services], { tls: true });
    const tools = loginTools(clouds, github);
    const { ca: _ca, ...unsigned } = tools;

    const error = await failureOf(logInToGoogle(google.login(clouds), unsigned));
    expect(error.message).toMatch(/^Google Cloud gave no usable answer: .*certificate/);
    expect(error.problems[0]?.fix).toContain('NODE_EXTRA_CA_CERTS');
    expect(tools.pauses).toEqual([]);
  });
});

describe('a refusal that stays', () => {
  const LONG = `repo:acme/shop:environment:${'x'.repeat(120)}`;
  const cases: readonly [
    string,
    { github?: GitHubOptions; google?: GoogleOptions; login?: Partial<GcpLogin> },
    RegExp,
    string,
  ][] = [
    [
      'of the audience',
      { login: { audience: 'sts.amazonaws.com' } },
      /refused GitHub's token: invalid_grant: The audience in ID Token \[sts.amazonaws.com\]/,
      'update-oidc actions --workload-identity-pool=github --location=global --project=415104041262 --allowed-audiences=sts.amazonaws.com',
    ],
    [
      'of the issuer',
      { github: { claims: { iss: 'https://ghes.example/_services/token' } } },
      /issuer in ID Token https:\/\/ghes.example\/_services\/token does not match/,
      '--issuer-uri=https://ghes.example/_services/token',
    ],
    [
      'by the attribute condition',
      { google: { subjects: ['repo:acme/other:environment:prod'] } },
      /unauthorized_client.*Received: subject repo:acme\/shop:environment:prod, audience https:\/\/iam.googleapis.com\//,
      `--attribute-condition='assertion.sub == "repo:acme/shop:environment:prod"'`,
    ],
    [
      'of a subject that is too long',
      { github: { subject: LONG }, google: { subjects: [LONG] } },
      /exceeds the 127 bytes limit/,
      `--attribute-mapping='google.subject="repository:" + assertion.repository_id + ":environment:" + assertion.environment'`,
    ],
    [
      'of a provider that is not there',
      { login: { provider: 'projects/1/locations/global/workloadIdentityPools/none/providers/none' } },
      /invalid_target/,
      'providers describe none --workload-identity-pool=none --location=global --project=1',
    ],
    [
      'to act as the service account',
      { google: { users: [] }, login: { serviceAccount: SERVICE_ACCOUNT } },
      /subject\/repo:acme\/shop:environment:prod may not act as deploy@acme-prod/,
      `add-iam-policy-binding ${SERVICE_ACCOUNT} \\\n  --role=roles/iam.workloadIdentityUser \\\n  --member=principal://iam.googleapis.com/projects/415104041262/locations/global/workloadIdentityPools/github/subject/repo:acme/shop:environment:prod`,
    ],
    [
      'of a service account that is not there',
      { login: { serviceAccount: 'none@acme.iam.gserviceaccount.com' } },
      /^Google Cloud gave no token of none@acme.iam.gserviceaccount.com: NOT_FOUND/,
      'there is no service account none@acme.iam.gserviceaccount.com',
    ],
    [
      'of the lifetime',
      { login: { serviceAccount: SERVICE_ACCOUNT, lifetime: 7200 } },
      /INVALID_ARGUMENT.*more than 1 hour/,
      'spec.identity.gcp.lifetimeSeconds (now 7200)',
    ],
  ];

  it.each(cases)(
    '%s is told at once, with what the trust must say',
    async (_case, situation, message, fix) => {
      const { login, tools } = await start(new GitHub(situation.github), situation.google, situation.login);

      const error = await failureOf(logInToGoogle(login, tools));
      expect(error.message).toMatch(message);
      expect(error.problems[0]?.fix).toContain(fix);
      expect(error.exitCode).toBe(3);
      expect(tools.pauses).toEqual([]);
      expect(clouds.requestsOf('github')).toHaveLength(1);
    },
  );
});

describe('clocks that differ by ten minutes', () => {
  it.each([
    ['GitHub’s is ahead', { github: 600, cloud: 0 }],
    ['Google’s is ahead', { github: 0, cloud: 600 }],
  ])('are told after one new token, when %s', async (_case, skew) => {
    const { login, tools } = await start();
    clouds.skew = skew;

    const error = await failureOf(logInToGoogle(login, tools));
    expect(error.message).toMatch(/ID Token issued at \d+ is stale to sign-in/);
    expect(error.problems[0]?.fix).toMatch(/more than a minute apart/);
    expect(tools.pauses).toEqual([]);
    expect(clouds.requestsOf('github')).toHaveLength(2);
  });

  it('do no harm once they agree again', async () => {
    const { login, tools } = await start();
    clouds.skew = { github: 0, cloud: 600 };
    const mint = tools.tokens.mint.bind(tools.tokens);
    let minted = 0;
    const tokens = {
      mint: async (audience: string) => {
        minted += 1;
        if (minted === 2) clouds.skew.cloud = 0;
        return mint(audience);
      },
    };

    await logInToGoogle(login, { ...tools, tokens });
    expect(minted).toBe(2);
  });
});

describe('secrets', () => {
  it('are all masked, the federated token that nobody is given among them', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    const session = await logInToGoogle(login, tools);
    await session.idToken('https://service.example');

    expect([...clouds.secrets].filter((secret) => !tools.masked.includes(secret))).toEqual([]);
  });

  it('stay out of the error when a proxy repeats the request that it complains of', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    const github = await tools.tokens.mint(login.audience);
    const body = `bad request: authorization: Bearer ya29.d.abc subject_token=${github.value}`;
    clouds.inject('google-sts', ...Array<Fault>(4).fill({ status: 400, body }));

    const error = await failureOf(logInToGoogle(login, tools));
    expect(error.message).toContain('Bearer (token) subject_token=(token)');
    expect(error.message).not.toContain('ya29');
  });
});

describe('an interrupt', () => {
  it('ends an exchange that hangs', async () => {
    const stop = new AbortController();
    const github = new GitHub();
    const google = new Google(github);
    const interrupter: Service = {
      name: 'interrupter',
      answer: ({ url }) => {
        if (url.pathname === '/v1/token') stop.abort(new Error('interrupted'));
        return undefined;
      },
    };
    clouds = await Clouds.start([interrupter, github, ...google.services]);
    clouds.inject('google-sts', 'hang');
    const tools = loginTools(clouds, github);
    const patience = { ...tools.patience, timeout: 60_000, signal: stop.signal };

    await failureOf(logInToGoogle(google.login(clouds), { ...tools, patience }));
    expect(clouds.requestsOf('google-sts')).toHaveLength(1);
    expect(tools.pauses).toEqual([]);
  });
});

describe('a federated token that Google has forgotten', () => {
  it('is exchanged anew with a new token of GitHub', async () => {
    const { login, tools } = await start(undefined, {}, IMPERSONATED);
    const error = { code: 401, message: 'Request had invalid credentials.', status: 'UNAUTHENTICATED' };
    clouds.inject('google-iam', { status: 401, body: { error } });

    await logInToGoogle(login, tools);
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(tools.pauses).toEqual([]);
  });
});
