import type { Problem } from '../../problem.js';
import { isNetworkError, isTransientStatus, said } from '../exchange.js';
import type { Claims, ExplainFailure, Failure, KubernetesLogin } from '../types.js';
import { KubernetesRefusal } from './client.js';

type Told = Required<Pick<Problem, 'message' | 'fix'>>;

/**
 * What an error of a request to the API server means. Never throws.
 * @param claims of the token that was sent, when it was GitHub's.
 */
export function classifyKubernetes(error: unknown, claims?: Claims): Failure {
  if (!(error instanceof KubernetesRefusal))
    return {
      kind: isNetworkError(error) ? 'transient' : 'permanent',
      said: said(error instanceof Error ? error.message : String(error)),
    };
  return {
    kind: kindOf(error, claims),
    said: said(error.message),
    ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
  };
}

function kindOf(error: KubernetesRefusal, claims: Claims | undefined): Failure['kind'] {
  if (!error.fromApi || isTransientStatus(error.status)) return 'transient';
  return error.status === 401 && claims !== undefined && error.isOutOfTime(claims)
    ? 'mint-again'
    : 'permanent';
}

/** Tells a login that failed for good, with what the cluster must be given to take the subject received. */
export const explainKubernetes: ExplainFailure<KubernetesLogin> = (login, claims, failure) =>
  problem(login, tell(login, claims, { ...failure, said: unended(failure.said) }));

/** Tells that a service account's token, which the API server has just given, is not taken by it. */
export function explainOwnToken(login: KubernetesLogin, failure: Failure): Problem {
  return problem(login, {
    message: `The API server at ${login.server} gave a token of ${nameOf(login)} and does not take it: ${unended(failure.said)}.`,
    fix: "See whether the cluster's --api-audiences holds its own --service-account-issuer, and run the job again.",
  });
}

function problem(login: KubernetesLogin, told: Told): Problem {
  const at = login.at === undefined ? {} : { at: login.at };
  return { severity: 'error', path: 'spec.identity.kubernetes', ...at, ...told };
}

function tell(login: KubernetesLogin, claims: Claims, failure: Failure): Told {
  const server = `The API server at ${login.server}`;
  const token = `GitHub's token says subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`;
  if (failure.kind === 'transient')
    return {
      message: `${server} did not answer, and was asked several times. The last time: ${failure.said}.`,
      fix: 'Nothing is known to be wrong with its trust. See whether it can be reached from the runner, and run the job again.',
    };
  if (failure.kind === 'mint-again')
    return {
      message: `${server} takes GitHub's token for too old or not valid yet, a new one too: ${failure.said}.`,
      fix: `Its clock differs from GitHub's: set it by NTP. Valid by GitHub's clock: ${time(claims.iat)} to ${time(claims.exp)}.`,
    };
  switch (/^HTTP (\d+)/.exec(failure.said)?.[1]) {
    case '401':
      return {
        message: `${server} does not take GitHub's token: ${failure.said}; it never says why. ${token}`,
        fix: `Start it with --authentication-config=FILE, and let FILE trust this subject:\n${authentication(claims)}`,
      };
    case '403':
      return {
        message: `${server} knows who we are but refused: ${failure.said}.`,
        fix: grant(login, failure),
      };
    case '404':
      return { message: `${server} refused: ${failure.said}.`, fix: missing(login, failure) };
    case undefined:
      return { message: `${server} could not be used: ${failure.said}.`, fix: unreachable(failure) };
    default:
      return {
        message: `${server} refused: ${failure.said}. ${token}`,
        fix: 'See whether spec.identity.kubernetes.server names an API server of Kubernetes, and what its admission says.',
      };
  }
}

/** Fields: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#using-authentication-configuration */
function authentication(claims: Claims): string {
  return [
    'apiVersion: apiserver.config.k8s.io/v1',
    'kind: AuthenticationConfiguration',
    'jwt:',
    '- issuer:',
    `    url: ${text(claims.iss)}`,
    `    audiences: [${text(claims.aud)}]`,
    '  claimValidationRules:',
    '  - claim: sub',
    `    requiredValue: ${text(claims.sub)}`,
    '  claimMappings:',
    '    username:',
    '      claim: sub',
    '      prefix: "gha:"',
  ].join('\n');
}

function grant(login: KubernetesLogin, { said: words }: Failure): string {
  const user = /User "([^"]+)"/.exec(words)?.[1] ?? 'NAME OF THE USER';
  if (login.serviceAccount === undefined)
    return [
      'Every user may ask who they are by the cluster role system:basic-user, whose binding is gone. Bind it again:',
      ...binding('ClusterRoleBinding', 'synthinfra-who-am-i', undefined, 'system:basic-user', user),
    ].join('\n');
  const name = `synthinfra-${login.serviceAccount}-token`;
  return [
    `Let this user ask for tokens of ${nameOf(login)}:`,
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: Role',
    'metadata:',
    `  name: ${text(name)}`,
    `  namespace: ${text(login.namespace)}`,
    'rules:',
    '- apiGroups: [""]',
    '  resources: [serviceaccounts/token]',
    `  resourceNames: [${text(login.serviceAccount)}]`,
    '  verbs: [create]',
    '---',
    ...binding('RoleBinding', name, login.namespace, name, user),
  ].join('\n');
}

function binding(
  kind: 'RoleBinding' | 'ClusterRoleBinding',
  name: string,
  namespace: string | undefined,
  role: string,
  user: string,
): string[] {
  return [
    'apiVersion: rbac.authorization.k8s.io/v1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${text(name)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${text(namespace)}`]),
    'roleRef:',
    '  apiGroup: rbac.authorization.k8s.io',
    `  kind: ${kind.replace('Binding', '')}`,
    `  name: ${text(role)}`,
    'subjects:',
    '- apiGroup: rbac.authorization.k8s.io',
    '  kind: User',
    `  name: ${text(user)}`,
  ];
}

function missing(login: KubernetesLogin, { said: words }: Failure): string {
  if (login.serviceAccount === undefined)
    return 'It has no selfsubjectreviews of authentication.k8s.io/v1: synthinfra needs Kubernetes 1.28 or later there.';
  const account = `kubectl create serviceaccount ${login.serviceAccount} --namespace ${login.namespace}`;
  return words.includes('namespaces "')
    ? `Make the namespace and the service account:\nkubectl create namespace ${login.namespace}\n${account}`
    : `Make the service account, or name another one in the manifest:\n${account}`;
}

function unreachable({ said: words }: Failure): string {
  return /certificate/i.test(words)
    ? 'Give the PEM of the authority that signed its certificate as spec.identity.kubernetes.certificateAuthority.'
    : 'See whether spec.identity.kubernetes.server is right; it must be https, or on this machine.';
}

function nameOf({ namespace, serviceAccount }: KubernetesLogin): string {
  return `the service account ${namespace}/${serviceAccount}`;
}

/** Without the full stop that our own sentence has. */
function unended(words: string): string {
  return words.replace(/\.+$/, '');
}

/** As YAML, which knows JSON's strings: a subject may hold the name of any branch. */
function text(value: string): string {
  return JSON.stringify(value);
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
