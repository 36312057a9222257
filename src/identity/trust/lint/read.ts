import { basename } from 'node:path';
import { userError } from '../../../problem.js';
import { type Part, parseFile } from './document.js';
import { CLAIMS, purposeOf } from './github.js';
import { isCredential, readCredential } from './readers/azure.js';
import { isPoolProvider, readMember, readPoolProvider } from './readers/google.js';
import { isAuthentication, readAuthentication } from './readers/kubernetes.js';
import { isPolicy, readRolePolicy } from './readers/role-policy.js';
import { iamProvider, isTerraform, readTerraform, roleLimit } from './readers/terraform-plan.js';
import { isVaultConfig, isVaultRole, readVaultConfig, readVaultRole } from './readers/vault.js';
import { isWorkflow, readWorkflow } from './readers/workflow.js';
import type { Read, Trust, VaultTrust } from './types.js';

/** One kind of file. */
interface Reader {
  readonly what: string;
  /** Name of the part, from the file's, where it has none of its own. */
  read(part: Part, name: string): Partial<Read> | undefined;
}

/** A reader of one object, which may be alone in the file or in a list of its kind. */
function each(
  what: string,
  known: (part: Part) => boolean,
  read: (part: Part, name: string) => Partial<Read>,
): Reader {
  return {
    what,
    read: (part, name) => {
      const parts = part.list();
      if (parts.length === 0 || !parts.every(known)) return undefined;
      const all = parts.map((one) => read(one, name));
      return {
        trusts: all.flatMap(({ trusts = [] }) => trusts),
        durations: all.flatMap(({ durations = [] }) => durations),
      };
    },
  };
}

const trustsOf = (trusts: readonly Trust[] | Trust | undefined): Partial<Read> => ({
  trusts: trusts === undefined ? [] : [trusts].flat(),
});

const READERS: readonly Reader[] = [
  {
    what: 'Terraform plan (`terraform show -json PLAN`)',
    read: (part) => (isTerraform(part) ? readTerraform(part) : undefined),
  },
  each('role trust policy of AWS', isPolicy, (part, name) =>
    trustsOf(readRolePolicy(part, { name, purpose: purposeOf(name) })),
  ),
  {
    what: '`aws iam get-role`',
    read: (part) => {
      const roles = [part, ...part.get('Role').list(), ...part.get('Roles').list()].filter(
        (role) => role.get('AssumeRolePolicyDocument').value !== undefined,
      );
      const all = roles.map(readRole);
      return roles.length === 0
        ? undefined
        : {
            trusts: all.flatMap(({ trusts }) => trusts),
            durations: all.flatMap(({ durations }) => durations),
          };
    },
  },
  each(
    '`aws iam get-open-id-connect-provider`',
    (part) => part.get('ClientIDList').value !== undefined,
    (part, name) => trustsOf(iamProvider(part, name)),
  ),
  each('`gcloud iam workload-identity-pools providers describe --format json`', isPoolProvider, (part) =>
    trustsOf(readPoolProvider(part, part.get('name').text()?.split('/').at(-1) ?? '')),
  ),
  each(
    '`gcloud … get-iam-policy --format json`',
    (part) =>
      part
        .get('bindings')
        .list()
        .some((binding) => binding.get('role').text() !== undefined),
    (part) => trustsOf(bindingsOf(part)),
  ),
  {
    what: '`az ad app federated-credential list`',
    read: (part, name) => {
      const parts = part.get('value').value === undefined ? part.list() : part.get('value').list();
      if (parts.length === 0 || !parts.every(isCredential)) return undefined;
      return trustsOf(parts.flatMap((one) => readCredential(one, one.get('name').text() ?? name) ?? []));
    },
  },
  {
    what: '`vault read -format=json auth/jwt/role/NAME` or `auth/jwt/config`',
    read: (part, name) => {
      const data = part.get('data').value === undefined ? part : part.get('data');
      if (isVaultRole(data)) return trustsOf(githubRole(readVaultRole(data, name)));
      return isVaultConfig(data) ? trustsOf(readVaultConfig(data, name)) : undefined;
    },
  },
  {
    what: 'AuthenticationConfiguration of Kubernetes',
    read: (part) => (isAuthentication(part) ? trustsOf(readAuthentication(part)) : undefined),
  },
  {
    what: 'workflow of GitHub Actions',
    read: (part, name) => {
      if (!isWorkflow(part)) return undefined;
      const { workflow, durations } = readWorkflow(part, part.get('name').text() ?? name);
      return { workflows: [workflow], durations };
    },
  },
];

/**
 * What a file says of trust in GitHub's tokens.
 * @param file the path to show. @param text the whole file.
 * @throws UserError when it cannot be parsed, or is none of the files that are understood.
 */
export function readTrust(file: string, text: string): Read {
  const part = parseFile(file, text);
  const name = basename(file).replace(/\.(json|ya?ml)$/, '');
  for (const { what, read } of READERS) {
    const found = read(part, name);
    if (found !== undefined) {
      return { what, trusts: [], workflows: [], durations: [], unknown: [], ...found };
    }
  }
  const known = READERS.map(({ what }) => what);
  throw userError(
    `${file} holds nothing that is understood as a trust.`,
    `What is understood, as JSON or YAML: ${known.slice(0, -1).join(', ')}, or a ${known.at(-1)}.`,
  );
}

/** A role that binds claims which GitHub's tokens do not have is for another issuer. */
function githubRole(role: VaultTrust): VaultTrust | undefined {
  const foreign = role.ways
    .flat()
    .some(({ claim }) => !CLAIMS.includes(claim) && !claim.startsWith('repo_property_'));
  return foreign ? undefined : role;
}

function readRole(role: Part): Pick<Read, 'trusts' | 'durations'> {
  const name = role.get('RoleName').text() ?? 'role';
  const [value, arn] = [role.get('RoleName').asValue(), role.get('Arn').text()];
  const owner = {
    name,
    purpose: purposeOf(name),
    ...(value === undefined ? {} : { role: value }),
    ...(arn === undefined ? {} : { arn }),
  };
  return {
    trusts: readRolePolicy(role.get('AssumeRolePolicyDocument').embedded(), owner),
    durations: roleLimit(role.get('MaxSessionDuration'), name, name),
  };
}

function bindingsOf(part: Part): readonly Trust[] {
  return part
    .get('bindings')
    .list()
    .flatMap((binding) => {
      const role = binding.get('role').text();
      return binding
        .get('members')
        .values()
        .flatMap((member) => readMember(member, role ?? '', role, []) ?? []);
    });
}
