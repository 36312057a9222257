import { canonicalJson, type Json } from '../../../../json.js';
import { type Part, partAt } from '../document.js';
import { looksLikeIssuer, purposeOf } from '../github.js';
import type { CredentialTrust, Duration, PoolTrust, ProviderTrust, Purpose, Read, Trust } from '../types.js';
import { readCredential } from './azure.js';
import { googleLifetime, readMember, readPoolProvider } from './google.js';
import { partitionOf, readRolePolicy } from './role-policy.js';
import { policyReferences, type References, withoutKeys } from './terraform-references.js';
import { isVaultRole, looksLikeGitHubRole, readVaultConfig, readVaultRole } from './vault.js';

/** True for `terraform show -json` of a plan or a state. */
export function isTerraform(part: Part): boolean {
  return (
    part.get('format_version').text() !== undefined &&
    (part.get('resource_changes').value !== undefined || part.get('values').value !== undefined)
  );
}

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly values: Part;
  readonly unknown: Part;
}

type Resources = readonly Resource[];

/** Every trust of a plan or a state, as it will be after the apply. */
export function readTerraform(part: Part): Read {
  const resources = resourcesOf(part);
  const of = (...types: readonly string[]) => resources.filter(({ type }) => types.includes(type));
  const roles = of('aws_iam_role');
  const attachments = of('aws_iam_role_policy_attachment');
  const policies = of('aws_iam_policy_document');
  const references = policyReferences(part);
  const used = new Set(roles.map(({ values }) => canonicalPolicy(values.get('assume_role_policy').text())));
  const pools = of('google_iam_workload_identity_pool_provider').flatMap(
    ({ values, address }) => readPoolProvider(values, address) ?? [],
  );
  const roleTrusts = roles.flatMap((role) =>
    readRolePolicy(role.values.get('assume_role_policy').embedded(), {
      name: role.address,
      purpose: purposeOfRole(role, attachments),
      ...optional('role', role.values.get('name').asValue()),
      ...optional('arn', role.values.get('arn').text()),
    }),
  );
  const trusts: readonly Trust[] = [
    ...roleTrusts,
    ...policies.flatMap((policy) => {
      const using = roles.filter((role) => refersTo(references, role, policy.address));
      const [purpose] = using.map((role) => purposeOfRole(role, attachments));
      return unusedPolicy(policy, used, purpose);
    }),
    ...of('aws_iam_openid_connect_provider').flatMap((provider) =>
      iamProvider(provider.values, provider.address),
    ),
    ...pools,
    ...resources.flatMap((resource) => membersOf(resource, pools)),
    ...of(...CREDENTIALS).flatMap((one) => readCredential(one.values, one.address, azureCloud(part)) ?? []),
    ...vaultTrusts(of('vault_jwt_auth_backend'), of('vault_jwt_auth_backend_role')),
  ];
  // A policy document that is read at apply has its statements in the plan: they are judged in its place.
  const deferred = policies.filter(({ values }) => values.get('json').text() === undefined);
  return {
    what: 'Terraform plan',
    trusts,
    workflows: [],
    durations: [
      ...roles.flatMap(({ values, address }) =>
        roleLimit(values.get('max_session_duration'), address, values.get('name').text()),
      ),
      ...of('google_service_account_access_token').flatMap(({ values, address }) =>
        googleLifetime(values.get('lifetime'), address),
      ),
    ],
    unknown: roles
      .filter(
        (role) => isUnknown(role) && !deferred.some(({ address }) => refersTo(references, role, address)),
      )
      .map(({ address, values }) => ({ name: address, at: values.at })),
  };
}

const CREDENTIALS = [
  'azuread_application_federated_identity_credential',
  'azuread_application_flexible_federated_identity_credential',
  'azurerm_federated_identity_credential',
];

function resourcesOf(part: Part): Resources {
  const changes = part
    .get('resource_changes')
    .list()
    .filter(
      (change) =>
        !change
          .get('change')
          .get('actions')
          .values()
          .every(({ text }) => text === 'delete'),
    )
    .map((change) =>
      resource(change, change.get('change').get('after'), change.get('change').get('after_unknown')),
    );
  const read = modules(part.get('prior_state').get('values').get('root_module'))
    .filter((item) => item.get('mode').value === 'data')
    .map((item) => resource(item, item.get('values'), item.get('none')));
  const state = modules(part.get('values').get('root_module')).map((item) =>
    resource(item, item.get('values'), item.get('none')),
  );
  const all = [...changes, ...read, ...state];
  return [...new Map(all.map((item) => [item.address, item])).values()];
}

function modules(module: Part): readonly Part[] {
  return [...module.get('resources').list(), ...module.get('child_modules').list().flatMap(modules)];
}

function resource(item: Part, values: Part, unknown: Part): Resource {
  const text = (key: string) => item.get(key).text() ?? '';
  return { address: text('address'), type: text('type'), values, unknown };
}

function isUnknown({ unknown }: Resource): boolean {
  return unknown.get('assume_role_policy').value === true;
}

/** Rights over everything make a role one that changes, whatever it is called. */
function purposeOfRole({ values, address }: Resource, attachments: Resources): Purpose {
  const name = values.get('name').text();
  const arns = attachments
    .filter((attachment) => name !== undefined && attachment.values.get('role').value === name)
    .map((attachment) => attachment.values.get('policy_arn').text());
  const mighty = arns.some((arn) => /\/(AdministratorAccess|PowerUserAccess)$/.test(arn ?? ''));
  return mighty ? 'apply' : purposeOf(name, address.split('.').at(-1), ...arns);
}

/** Whether a role's trust policy is that document, or comes through a variable and so may be. */
function refersTo(references: References, role: Resource, document: string): boolean {
  const names = references.get(withoutKeys(role.address)) ?? [];
  return names.some((name) => name === withoutKeys(document) || /(^|\.)var\.\w+$/.test(name));
}

/** A policy document that no role of the plan has as its own yet: it becomes one, or is for roles elsewhere. */
function unusedPolicy(
  { values, address }: Resource,
  used: ReadonlySet<string>,
  purpose: Purpose,
): readonly Trust[] {
  const owner = { name: address, purpose: purpose ?? purposeOf(address.split('.').at(-1)) };
  const json = values.get('json').text();
  if (json === undefined) return readRolePolicy(partAt(values.at, policyOfBlocks(values)), owner);
  return used.has(canonicalPolicy(json)) ? [] : readRolePolicy(values.get('json').embedded(), owner);
}

/** A policy so that equal ones have equal texts: the provider sorts what it writes. */
function canonicalPolicy(text: string | undefined): string {
  try {
    return text === undefined ? '' : canonicalJson(JSON.parse(text) as Json);
  } catch {
    return '';
  }
}

/** The provider's ARN is not known while it is only planned: whose keys the conditions name tells whose it will be. */
function policyOfBlocks(values: Part): Json {
  const texts = (part: Part) => part.values().map(({ text }) => text);
  const statements = values
    .get('statement')
    .list()
    .map((statement): Json => {
      const conditions: Record<string, Record<string, Json>> = {};
      for (const condition of statement.get('condition').list()) {
        const [test, variable] = [condition.get('test').text() ?? '', condition.get('variable').text() ?? ''];
        conditions[test] = { ...conditions[test], [variable]: texts(condition.get('values')) };
      }
      const keys = Object.values(conditions).flatMap((tests) => Object.keys(tests));
      const host = keys.find(looksLikeIssuer)?.replace(/:[^:]*$/, '');
      const principals = statement
        .get('principals')
        .list()
        .map((principal): readonly [string, Json] => {
          const known = texts(principal.get('identifiers'));
          const federated = principal.get('type').text() ?? 'Federated';
          return [
            federated,
            known.length > 0 || host === undefined ? known : [`arn::iam::ACCOUNT:oidc-provider/${host}`],
          ];
        });
      return {
        Effect: statement.get('effect').text() ?? 'Allow',
        Action: texts(statement.get('actions')),
        Principal: Object.fromEntries(principals),
        Condition: conditions,
      };
    });
  return { Statement: statements };
}

/** IAM's provider, as Terraform or `aws iam get-open-id-connect-provider` writes it. */
export function iamProvider(values: Part, name: string): readonly ProviderTrust[] {
  const url = values.first('url', 'Url').asValue();
  if (url === undefined || !looksLikeIssuer(url.text)) return [];
  // AWS leaves the scheme out of what it answers.
  const text = /^https?:/.test(url.text) ? url.text : `https://${url.text}`;
  return [
    {
      kind: 'aws-provider',
      name,
      at: url.at,
      purpose: undefined,
      ...partitionOf(values.get('arn').text()),
      issuer: { text, at: url.at },
      audiences: values.first('client_id_list', 'ClientIDList').values(),
      ways: [],
    },
  ];
}

/** The longest session of a role. */
export function roleLimit(part: Part, name: string, role: string | undefined): readonly Duration[] {
  if (typeof part.value !== 'number') return [];
  return [{ name, at: part.at, seconds: part.value, of: 'role', chained: false, ...optional('role', role) }];
}

function membersOf({ type, address, values }: Resource, pools: readonly PoolTrust[]): readonly Trust[] {
  if (!/^google_\w+_iam_(member|binding)$/.test(type)) return [];
  const members = [...values.get('member').values(), ...values.get('members').values()];
  return members.flatMap((member) => readMember(member, address, values.get('role').text(), pools) ?? []);
}

function azureCloud(part: Part): CredentialTrust['cloud'] {
  const provider = part.get('configuration').get('provider_config').get('azurerm').get('expressions');
  const text = provider.get('environment').get('constant_value').text();
  return text === 'public' || text === 'usgovernment' || text === 'china' ? text : undefined;
}

function vaultTrusts(backends: Resources, roles: Resources): readonly Trust[] {
  const path = (part: Part, key: string) => part.get(key).text()?.replace(/\/$/, '') ?? 'jwt';
  const configs = backends.map(({ values, address }) => ({
    path: path(values, 'path'),
    trust: readVaultConfig(values, address),
  }));
  const read = roles.flatMap(({ values, address }) => {
    if (!isVaultRole(values)) return [];
    const trust = readVaultRole(values, address);
    const config = configs.find((one) => one.path === path(values, 'backend'));
    return (config === undefined ? looksLikeGitHubRole(trust) : config.trust !== undefined) ? [trust] : [];
  });
  return [...configs.flatMap(({ trust }) => trust ?? []), ...read];
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
