import type { Json, JsonObject } from '../../../json.js';
import { ISSUER } from './github.js';
import type { Example, Facts } from './types.js';

const HOST = ISSUER.replace('https://', '');

interface Options {
  /** Names of files tell what a role is for. */
  readonly file?: string;
  readonly facts?: Facts;
}

function example(name: string, file: string, text: string, { facts, ...options }: Options): Example {
  return { name, file: options.file ?? file, text, ...(facts === undefined ? {} : { facts }) };
}

function json(name: string, file: string, value: Json, options: Options): Example {
  return example(name, file, `${JSON.stringify(value, null, 2)}\n`, options);
}

interface RoleOptions extends Options {
  readonly partition?: string;
  readonly host?: string;
  /** Members of the statement that differ. */
  readonly statement?: JsonObject;
  /** Statements before it. */
  readonly before?: readonly JsonObject[];
}

/** A role's trust policy. Condition keys are claims: the host is put before them. */
export function role(
  name: string,
  condition: Readonly<Record<string, JsonObject>>,
  options: RoleOptions = {},
): Example {
  return json(name, 'trust.json', rolePolicy(condition, options), options);
}

/** The same, as a JSON value. */
export function rolePolicy(
  condition: Readonly<Record<string, JsonObject>>,
  options: RoleOptions = {},
): JsonObject {
  const { partition = 'aws', host = HOST, before = [], statement = {} } = options;
  const keyed = Object.entries(condition).map(([operator, tests]) => [
    operator,
    Object.fromEntries(
      Object.entries(tests).map(([key, value]) => [key.includes(':') ? key : `${host}:${key}`, value]),
    ),
  ]);
  return {
    Version: '2012-10-17',
    Statement: [
      ...before,
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::123456789012:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: Object.fromEntries(keyed),
        ...statement,
      },
    ],
  };
}

/** A role's trust policy in one subject, or several. */
export function subjects(name: string, operator: string, sub: Json, options: RoleOptions = {}): Example {
  const aud = { aud: 'sts.amazonaws.com' };
  const rest =
    operator === 'StringEquals'
      ? { StringEquals: { ...aud, sub } }
      : { StringEquals: aud, [operator]: { sub } };
  return role(name, rest, options);
}

interface PoolOptions extends Options {
  readonly issuer?: string;
  readonly audiences?: readonly string[];
  readonly mapping?: JsonObject;
}

/** A provider of a workload identity pool, as gcloud prints it. */
export function pool(name: string, condition: string | undefined, options: PoolOptions = {}): Example {
  const mapping = { 'google.subject': 'assertion.sub', 'attribute.repository': 'assertion.repository' };
  const provider = {
    name: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/actions',
    ...(condition === undefined ? {} : { attributeCondition: condition }),
    attributeMapping: options.mapping ?? mapping,
    oidc: {
      issuerUri: options.issuer ?? ISSUER,
      ...(options.audiences === undefined ? {} : { allowedAudiences: options.audiences }),
    },
  };
  return json(name, 'provider.json', provider, options);
}

/** IAM bindings of Google, as gcloud prints them. */
export function binding(
  name: string,
  member: string,
  options: Options & { readonly role?: string } = {},
): Example {
  const base = '://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/';
  const [kind = '', ...rest] = member.split(':');
  const bindings = [
    { role: options.role ?? 'roles/iam.workloadIdentityUser', members: [`${kind}${base}${rest.join(':')}`] },
  ];
  return json(name, 'policy.json', { bindings }, options);
}

/** A federated credential of Azure, as az prints it. */
export function credential(name: string, members: JsonObject, options: Options = {}): Example {
  const usual = {
    name: 'github',
    issuer: ISSUER,
    subject: 'repo:octo/app:environment:prod',
    audiences: ['api://AzureADTokenExchange'],
  };
  return json(name, 'credential.json', { ...usual, ...members }, options);
}

/** A role of Vault's JWT login, as vault prints it. */
export function vault(name: string, data: JsonObject, options: Options = {}): Example {
  const usual = {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: ['https://vault.example.com'],
  };
  return json(name, 'role.json', { data: { ...usual, ...data } }, options);
}

/** An API server's authenticator: what stands beside its issuer. */
export function cluster(
  name: string,
  rest: string,
  options: Options & { readonly issuer?: string; readonly audience?: string } = {},
): Example {
  const text = `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
- issuer: {url: "${options.issuer ?? ISSUER}", audiences: [${options.audience ?? 'my-cluster'}]}
${rest}`;
  return example(name, 'authentication.yaml', text, options);
}

/** A workflow of GitHub Actions. */
export function workflow(name: string, text: string, options: Options = {}): Example {
  return example(name, 'deploy.yml', text, options);
}
