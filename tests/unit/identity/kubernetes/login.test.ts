import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { logInToKubernetes } from '../../../../src/identity/kubernetes/login.js';
import type { KubernetesLogin, Session } from '../../../../src/identity/types.js';
import { UserError } from '../../../../src/problem.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Kubernetes, type KubernetesOptions } from '../../../support/clouds/kubernetes.js';
import { Clouds, type Fault } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const SUBJECT = 'repo:acme/shop:environment:prod';
const ACCOUNT = { namespace: 'shop', serviceAccount: 'deployer' };

let clouds: Clouds;
afterEach(() => clouds.close());

async function setUp(options: KubernetesOptions = {}, changes: Partial<KubernetesLogin> = {}, tls = false) {
  const github = new GitHub();
  const cluster = new Kubernetes(github, options);
  clouds = await Clouds.start([github, cluster], { tls });
  const base = loginTools(clouds, github);
  // Short, so that a request that hangs ends at once.
  const tools = { ...base, patience: { ...base.patience, timeout: 300 } };
  const login: KubernetesLogin = {
    cloud: 'kubernetes',
    audience: 'https://cluster.test',
    server: clouds.origin,
    namespace: 'shop',
    lifetime: 3600,
    ...changes,
  };
  return { cluster, tools, login };
}

/** The error that a login ends with; the test fails when it succeeds. */
async function failure(work: Promise<Session>): Promise<UserError & { readonly fix: string }> {
  const error: unknown = await work.then(
    () => new Error('logged in'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  const shown = inspect(error, { depth: null });
  expect([...clouds.secrets].filter((secret) => shown.includes(secret))).toEqual([]);
  expect(error.exitCode).toBe(3);
  return Object.assign(error, { fix: error.problems[0]?.fix ?? '' });
}

/** What there is to paste: everything after the first line. */
function pasted(fix: string): unknown[] {
  return parseAllDocuments(fix.slice(fix.indexOf('\n') + 1)).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}

describe("a login with GitHub's token itself", () => {
  it('asks the API server who we are, and nothing else', async () => {
    const { tools, login } = await setUp({ groups: ['gha-repo:2002'] });
    const session = await logInToKubernetes(login, tools);
    const [request, ...more] = clouds.requestsOf('kubernetes');
    expect(more).toEqual([]);
    expect(request?.url.pathname).toBe('/apis/authentication.k8s.io/v1/selfsubjectreviews');
    expect(session.who).toBe(`gha:${SUBJECT} (groups: gha-repo:2002)`);
    expect(session.claims.sub).toBe(SUBJECT);
    expect(session.expires).toEqual(new Date(session.claims.exp * 1000));
    expect(session).not.toHaveProperty('revoke');
    expect(tools.pauses).toEqual([]);
  });

  it('names the user alone who is in no group of their own', async () => {
    const { tools, login } = await setUp();
    expect((await logInToKubernetes(login, tools)).who).toBe(`gha:${SUBJECT}`);
  });

  it('keeps the path of a server behind a gateway', async () => {
    const { tools, login } = await setUp();
    const error = await failure(
      logInToKubernetes({ ...login, server: `${clouds.origin}/k8s/clusters/c-1/` }, tools),
    );
    expect(error.message).toContain('HTTP 404');
    expect(clouds.requestsOf('nobody')[0]?.url.pathname).toBe(
      '/k8s/clusters/c-1/apis/authentication.k8s.io/v1/selfsubjectreviews',
    );
  });

  it('trusts the authority of the manifest', async () => {
    const { tools, login } = await setUp({}, {}, true);
    const { ca: authority = '', ...blind } = tools;
    const { message, fix } = await failure(logInToKubernetes(login, blind));
    expect(message).toMatch(/could not be used: .*certificate/i);
    expect(fix).toContain('spec.identity.kubernetes.certificateAuthority');
    expect(tools.pauses).toEqual([]);
    expect((await logInToKubernetes({ ...login, certificateAuthority: authority }, blind)).who).toContain(
      'gha:',
    );
  });
});

describe('a login as a service account', () => {
  it('asks for its token for the server itself, masks it, and asks who that is', async () => {
    const { tools, login } = await setUp({}, { ...ACCOUNT, lifetime: 1800 });
    const session = await logInToKubernetes(login, tools);
    const [request, review, ...more] = clouds.requestsOf('kubernetes');
    expect(more).toEqual([]);
    expect(request?.url.pathname).toBe('/api/v1/namespaces/shop/serviceaccounts/deployer/token');
    expect(JSON.parse(request?.body ?? '')).toEqual({
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: 1800 },
    });
    const token = review?.headers['authorization']?.replace('Bearer ', '');
    expect(tools.masked).toContain(token);
    expect(session.who).toBe(
      'system:serviceaccount:shop:deployer (groups: system:serviceaccounts, system:serviceaccounts:shop)',
    );
    expect(session.expires?.getTime()).toBeGreaterThan(Date.now() + 1_700_000);
    expect(session.expires?.getTime()).toBeLessThanOrEqual(Date.now() + 1_800_000);
  });

  it('tries the second request again as well', async () => {
    const { tools, login } = await setUp({}, ACCOUNT);
    clouds.inject('kubernetes', { slow: 1 }, { status: 500, body: '' }, 'html', 'truncate');
    expect((await logInToKubernetes(login, tools)).who).toContain('deployer');
    expect(tools.pauses).toHaveLength(3);
    expect(clouds.requestsOf('github')).toHaveLength(1);
  });
});

describe('what passes', () => {
  const passing: [string, Fault][] = [
    ['an internal error', { status: 500, body: { kind: 'Status', code: 500, reason: 'InternalError' } }],
    ['a gateway without a server', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a reset', 'reset'],
    ['no answer', 'hang'],
    ['half an answer', 'truncate'],
    ["a proxy's page", 'html'],
    ["a proxy's refusal", { status: 403, body: '<html>blocked</html>' }],
  ];

  it.each(passing)('is tried again: %s', async (_, fault) => {
    const { tools, login } = await setUp();
    clouds.inject('kubernetes', fault);
    expect((await logInToKubernetes(login, tools)).who).toContain('gha:');
    expect(tools.pauses).toHaveLength(1);
    expect(clouds.requestsOf('github')).toHaveLength(1);
  });

  const THROTTLED = {
    status: 429,
    body: 'Too many requests, please try again later.',
    headers: { 'retry-after': '1' },
  };

  it('waits as long as priority and fairness asks for', async () => {
    const { tools, login } = await setUp({}, ACCOUNT);
    clouds.inject('kubernetes', THROTTLED);
    await logInToKubernetes(login, tools);
    expect(tools.pauses).toEqual([1000]);
  });

  it('is told as such when it does not pass', async () => {
    const { tools, login } = await setUp();
    clouds.inject('kubernetes', 'reset', 'html', 'truncate', THROTTLED);
    const { message, fix } = await failure(logInToKubernetes(login, tools));
    expect(message).toMatch(/The last time: HTTP 429: Too many requests, please try again later\.$/);
    expect(fix).not.toContain('AuthenticationConfiguration');
    expect(tools.pauses).toHaveLength(3);
  });
});

describe('a token that is out of its time', () => {
  it('is seen from the clock of the server, minted again, and told as a clock that is wrong', async () => {
    const { tools, login } = await setUp();
    clouds.skew.cloud = 600;
    const { message, fix } = await failure(logInToKubernetes(login, tools));
    expect(message).toContain('too old or not valid yet, a new one too: HTTP 401 Unauthorized.');
    expect(fix).toMatch(/NTP.*Valid by GitHub's clock: 20\S+Z to 20\S+Z/);
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(tools.pauses).toEqual([]);
  });

  it('is minted again, once', async () => {
    const { tools, login } = await setUp();
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    clouds.inject('kubernetes', { status: 401, body: { kind: 'Status', code: 401 }, headers: { date } });
    expect((await logInToKubernetes(login, tools)).who).toContain('gha:');
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(tools.pauses).toEqual([]);
  });
});

describe('what stays', () => {
  it.each<[string, KubernetesOptions, Partial<KubernetesLogin>]>([
    ['another audience', { audience: 'https://other.test' }, {}],
    ['another subject', { subject: 'repo:acme/shop:ref:refs/heads/main' }, {}],
    ['another subject, for a service account', { subject: 'repo:acme/other:environment:prod' }, ACCOUNT],
  ])('is told at once with the trust to paste: %s', async (_, options, changes) => {
    const at = { file: 'deployment.yaml', line: 7, column: 3 };
    const { tools, login } = await setUp(options, { ...changes, at });
    const { message, fix, problems } = await failure(logInToKubernetes(login, tools));
    expect(message).toContain('HTTP 401 Unauthorized');
    expect(message).toContain(`subject ${SUBJECT}, audience https://cluster.test, issuer https://token.`);
    expect(problems).toMatchObject([{ severity: 'error', at, path: 'spec.identity.kubernetes' }]);
    expect(pasted(fix)).toEqual([
      {
        apiVersion: 'apiserver.config.k8s.io/v1',
        kind: 'AuthenticationConfiguration',
        jwt: [
          {
            issuer: {
              url: 'https://token.actions.githubusercontent.com',
              audiences: ['https://cluster.test'],
            },
            claimValidationRules: [{ claim: 'sub', requiredValue: SUBJECT }],
            claimMappings: { username: { claim: 'sub', prefix: 'gha:' } },
          },
        ],
      },
    ]);
    expect(tools.pauses).toEqual([]);
    expect(clouds.requestsOf('kubernetes')).toHaveLength(1);
  });

  it('is told with the role and its binding when the user may not ask for the token', async () => {
    const { tools, login } = await setUp({ mayRequestTokens: [] }, ACCOUNT);
    const { message, fix } = await failure(logInToKubernetes(login, tools));
    expect(message).toContain(`User "gha:${SUBJECT}" cannot create resource "serviceaccounts/token"`);
    const name = 'synthinfra-deployer-token';
    const group = 'rbac.authorization.k8s.io';
    expect(pasted(fix)).toEqual([
      {
        apiVersion: `${group}/v1`,
        kind: 'Role',
        metadata: { name, namespace: 'shop' },
        rules: [
          {
            apiGroups: [''],
            resources: ['serviceaccounts/token'],
            resourceNames: ['deployer'],
            verbs: ['create'],
          },
        ],
      },
      {
        apiVersion: `${group}/v1`,
        kind: 'RoleBinding',
        metadata: { name, namespace: 'shop' },
        roleRef: { apiGroup: group, kind: 'Role', name },
        subjects: [{ apiGroup: group, kind: 'User', name: `gha:${SUBJECT}` }],
      },
    ]);
    expect(tools.pauses).toEqual([]);
  });

  it('is told with the binding that lets everybody ask who they are', async () => {
    const { tools, login } = await setUp({ mayReview: false });
    const [found] = pasted((await failure(logInToKubernetes(login, tools))).fix);
    expect(found).toMatchObject({
      kind: 'ClusterRoleBinding',
      roleRef: { kind: 'ClusterRole', name: 'system:basic-user' },
      subjects: [{ name: `gha:${SUBJECT}` }],
    });
    expect(tools.pauses).toEqual([]);
  });

  const create = 'kubectl create serviceaccount deployer --namespace shop';
  it.each<[string, KubernetesOptions, Partial<KubernetesLogin>, string]>([
    ['no service account', { serviceAccounts: ['shop/other'] }, ACCOUNT, `manifest:\n${create}`],
    ['no namespace', { serviceAccounts: [] }, ACCOUNT, `kubectl create namespace shop\n${create}`],
    ['a server that is too old', { hasReviews: false }, {}, 'needs Kubernetes 1.28 or later'],
    ['a lifetime that is refused', {}, { ...ACCOUNT, lifetime: 60 }, 'what its admission says'],
    ['a token that its own server refuses', { takesOwnTokens: false }, ACCOUNT, '--api-audiences'],
    ['an address to which no token may go', {}, { server: 'http://k8s.example.com' }, '.server is right'],
  ])('is told at once: %s', async (_, options, changes, words) => {
    const { tools, login } = await setUp(options, changes);
    expect((await failure(logInToKubernetes(login, tools))).fix).toContain(words);
    expect(tools.pauses).toEqual([]);
  });
});

describe('a cancelled login', () => {
  it.each<[string, Fault[]]>([
    ['before the token of the service account', [{ status: 503, body: '' }]],
    ['after it', [{ slow: 1 }, { status: 503, body: '' }]],
  ])('ends with the reason of the cancellation: %s', async (_, faults) => {
    const { tools, login } = await setUp({}, ACCOUNT);
    const cancelled = new AbortController();
    const reason = new Error('cancelled by the user');
    clouds.inject('kubernetes', ...faults);
    const patience = {
      ...tools.patience,
      signal: cancelled.signal,
      pause: async () => cancelled.abort(reason),
    };
    await expect(logInToKubernetes(login, { ...tools, patience })).rejects.toBe(reason);
    expect(clouds.requestsOf('kubernetes')).toHaveLength(faults.length);
  });
});
