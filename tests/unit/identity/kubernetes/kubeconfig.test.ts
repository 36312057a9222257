import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { decodeClaims } from '../../../../src/identity/github/claims.js';
import { answerKubernetes } from '../../../../src/identity/kubernetes/exec-credential.js';
import { kubeconfigOf, mergedKubeconfig } from '../../../../src/identity/kubernetes/kubeconfig.js';
import { logInToKubernetes } from '../../../../src/identity/kubernetes/login.js';
import { parseKubernetesSession, sessionFile } from '../../../../src/identity/kubernetes/session-file.js';
import type { KubernetesLogin } from '../../../../src/identity/types.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Kubernetes } from '../../../support/clouds/kubernetes.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const LOGIN: KubernetesLogin = {
  cloud: 'kubernetes',
  audience: 'https://cluster.test',
  server: 'https://k8s.test:6443',
  certificateAuthority: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  namespace: 'shop',
  serviceAccount: 'deployer',
  lifetime: 3600,
};
const PLUGIN = {
  command: ['/usr/bin/node', '/opt/synthinfra.js', 'credentials'],
  sessionFile: '/run/s.json',
};
const REQUEST = { url: 'http://127.0.0.1:4711/?x=1', bearer: 'secret-bearer' };

describe('a kubeconfig', () => {
  it('asks the plugin for tokens and holds none', () => {
    expect(parse(kubeconfigOf(LOGIN, 'prod', PLUGIN))).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'synthinfra-prod',
          cluster: {
            server: 'https://k8s.test:6443',
            'certificate-authority-data': Buffer.from(LOGIN.certificateAuthority ?? '').toString('base64'),
          },
        },
      ],
      users: [
        {
          name: 'synthinfra-prod',
          user: {
            exec: {
              apiVersion: 'client.authentication.k8s.io/v1',
              command: '/usr/bin/node',
              args: ['/opt/synthinfra.js', 'credentials', '/run/s.json'],
              interactiveMode: 'Never',
              provideClusterInfo: false,
            },
          },
        },
      ],
      contexts: [
        {
          name: 'synthinfra-prod',
          context: { cluster: 'synthinfra-prod', user: 'synthinfra-prod', namespace: 'shop' },
        },
      ],
      'current-context': 'synthinfra-prod',
    });
  });

  it('leaves a certificate of the usual authorities to them', () => {
    const { certificateAuthority: _, ...login } = LOGIN;
    expect(parse(kubeconfigOf(login, 'prod', PLUGIN)).clusters[0].cluster).toEqual({ server: LOGIN.server });
  });

  it('of several environments holds each of them, and chooses none', () => {
    const texts = ['test', 'prod'].map((name) => kubeconfigOf(LOGIN, name, PLUGIN));
    const merged = parse(mergedKubeconfig(texts));
    const names = ['synthinfra-test', 'synthinfra-prod'];
    for (const part of ['clusters', 'users', 'contexts'])
      expect(merged[part].map(({ name }: { name: string }) => name)).toEqual(names);
    expect(merged['current-context']).toBe('');
  });

  it('of one environment is that one', () => {
    const text = kubeconfigOf(LOGIN, 'prod', PLUGIN);
    expect(mergedKubeconfig([text])).toBe(text);
  });
});

describe('a session file', () => {
  const text = fc.string({ minLength: 1 });
  const logins = fc
    .record(
      {
        cloud: fc.constant('kubernetes' as const),
        audience: text,
        server: text,
        namespace: text,
        lifetime: fc.nat(),
        certificateAuthority: text,
        serviceAccount: text,
      },
      { requiredKeys: ['cloud', 'audience', 'server', 'namespace', 'lifetime'] },
    )
    .map((login) => login as KubernetesLogin);

  it('is read as it was written', () => {
    fc.assert(
      fc.property(logins, fc.option(fc.constant(REQUEST), { nil: undefined }), (login, request) => {
        const at = { file: 'deployment.yaml', line: 1, column: 1 };
        expect(parseKubernetesSession(sessionFile({ ...login, at }, request))).toEqual(
          request === undefined ? { login } : { login, request },
        );
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['a list', []],
    ['no login', {}],
    ['another cloud', { login: { ...LOGIN, cloud: 'vault' } }],
    ['a field more', { login: { ...LOGIN, token: 'x' } }],
    ['a field less', { login: { ...LOGIN, server: undefined } }],
    ['a part more', { login: LOGIN, more: 1 }],
    ['a lifetime that is none', { login: { ...LOGIN, lifetime: '1h' } }],
    ['half a request', { login: LOGIN, request: { url: REQUEST.url } }],
    ['a name that every object has', { login: { ...LOGIN, constructor: 'x' } }],
  ])('is refused when it is none of ours: %s', (_, value) => {
    expect(() => parseKubernetesSession(value === '' ? '' : JSON.stringify(value))).toThrow(
      'no session file',
    );
  });

  it('is not repeated by the refusal', () => {
    const broken = sessionFile(LOGIN, REQUEST).slice(0, -4);
    expect(() => parseKubernetesSession(broken)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(REQUEST.bearer) }),
    );
  });
});

describe('what a session of Kubernetes gives to others', () => {
  let clouds: Clouds | undefined;
  afterEach(async () => {
    await clouds?.close();
    clouds = undefined;
  });

  async function loggedIn(serviceAccount?: string) {
    const github = new GitHub();
    const cluster = new Kubernetes(github);
    clouds = await Clouds.start([github, cluster]);
    const tools = loginTools(clouds, github);
    const { certificateAuthority: _, serviceAccount: __, ...base } = LOGIN;
    const account = serviceAccount === undefined ? {} : { serviceAccount };
    const login = { ...base, server: clouds.origin, ...account };
    return { cluster, clouds, tools, login, session: await logInToKubernetes(login, tools) };
  }

  const PLACE = { name: 'prod', folder: '/run/session', credentialsCommand: ['synthinfra', 'credentials'] };

  it.each([undefined, 'deployer'])(
    'is a kubeconfig and a session file without a token (%s)',
    async (account) => {
      const { clouds: server, login, session } = await loggedIn(account);
      const { files, environment } = session.present({ ...PLACE, request: REQUEST });
      const path = '/run/session/prod.kubeconfig';
      expect(environment).toEqual({ KUBECONFIG: path, KUBE_CONFIG_PATH: path });
      expect(Object.keys(files)).toEqual(['prod.kubeconfig', 'prod.kubernetes.json']);
      const { exec } = parse(files['prod.kubeconfig'] ?? '').users[0].user;
      expect([exec.command, ...exec.args]).toEqual([
        ...['synthinfra', 'credentials', '/run/session/prod.kubernetes.json'],
      ]);
      expect(parseKubernetesSession(files['prod.kubernetes.json'] ?? '')).toEqual({
        login,
        request: REQUEST,
      });
      const written = Object.values(files).join('\n');
      expect([...server.secrets].filter((secret) => written.includes(secret))).toEqual([]);
    },
  );

  it("answers the plugin with GitHub's token, which ends a little before its time", async () => {
    const { clouds: server, tools, login } = await loggedIn();
    const answer = JSON.parse(await answerKubernetes({ login }, tools));
    expect(answer).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      status: { token: expect.any(String), expirationTimestamp: expect.any(String) },
    });
    expect(server.secrets).toContain(answer.status.token);
    expect(tools.masked).toContain(answer.status.token);
    const { exp } = decodeClaims(answer.status.token);
    expect(Date.parse(answer.status.expirationTimestamp)).toBe((exp - 30) * 1000);
  });

  it("answers the plugin with a service account's token, a new one each time, until it is gone", async () => {
    const { cluster, clouds: server, tools, login } = await loggedIn('deployer');
    const answers = [await answerKubernetes({ login }, tools), await answerKubernetes({ login }, tools)];
    const tokens = answers.map((answer) => JSON.parse(answer).status.token);
    expect(new Set(tokens).size).toBe(2);
    expect(tools.masked).toEqual(expect.arrayContaining(tokens));
    expect(server.requestsOf('kubernetes').filter(({ url }) => url.pathname.endsWith('/token'))).toHaveLength(
      3,
    );
    cluster.deleteServiceAccount('shop/deployer');
    await expect(answerKubernetes({ login }, tools)).rejects.toThrow('HTTP 404 NotFound');
  });
});
