import { type Github, missing } from './client.js';
import { having } from './settings-shape.js';

/** What everybody who may read a repository is told of it. */
export interface RepositoryFacts {
  readonly visibility: 'public' | 'internal' | 'private';
  readonly defaultBranch: string;
  /** Decimal, as subjects and claims have it. */
  readonly id: string;
  readonly owner: { readonly login: string; readonly id: string; readonly organization: boolean };
}

/** How the subject of the repository's tokens is made. */
export interface SubjectRule {
  /** The repository follows GitHub's default, or else its own keys or its organisation's. */
  readonly byDefault: boolean;
  /** Claims that a subject of the repository's own is made of. */
  readonly keys: readonly string[];
  /** Whether the ids of owner and repository are in it; undefined when GitHub does not say. */
  readonly immutable?: boolean;
}

/** Who must agree before a job of an environment starts. */
export interface Reviewers {
  /** Logins of people, slugs of teams. */
  readonly names: readonly string[];
  readonly preventSelfReview: boolean;
  /** Undefined when GitHub does not say. */
  readonly adminsBypass?: boolean;
}

interface RepositoryAnswer {
  readonly id: number;
  readonly visibility?: string;
  readonly private: boolean;
  readonly default_branch: string;
  readonly owner: { readonly login: string; readonly id: number; readonly type: string };
}

/**
 * @returns undefined when it does not exist, or the token may not see it.
 * @see https://docs.github.com/rest/repos/repos#get-a-repository (permission: metadata: read)
 * @throws GithubError for every other failure.
 */
export async function readRepository(github: Github): Promise<RepositoryFacts | undefined> {
  const found = await github.read<RepositoryAnswer>('GET /repos/{owner}/{repo}').catch(missing);
  if (found === undefined) return undefined;
  const {
    id,
    owner,
    visibility,
    default_branch: defaultBranch,
  } = having(found, {
    default_branch: 'string',
    private: 'boolean',
    owner: 'object',
  });
  return {
    visibility: visibility === 'internal' ? visibility : found.private ? 'private' : 'public',
    defaultBranch,
    id: String(id),
    owner: { login: owner.login, id: String(owner.id), organization: owner.type === 'Organization' },
  };
}

/**
 * Name of the plan that the owner has: `free`, `pro`, `team`, `enterprise`, …; undefined when GitHub does not say,
 * which it does to few: members of the organisation, or the very person.
 * @see https://docs.github.com/rest/orgs/orgs#get-an-organization
 * @see https://docs.github.com/rest/users/users#get-the-authenticated-user
 * @throws GithubError
 */
export async function readPlan(
  github: Github,
  { login, organization }: RepositoryFacts['owner'],
): Promise<string | undefined> {
  interface Account {
    readonly login: string;
    readonly plan?: { readonly name: string };
  }
  const account = organization
    ? await github.read<Account>('GET /orgs/{org}', { org: login })
    : await github.read<Account>('GET /user');
  return having(account, { login: 'string' }).login.toLowerCase() === login.toLowerCase()
    ? account.plan?.name
    : undefined;
}

/**
 * @see https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository
 * (permission: actions: read)
 * @throws GithubError
 */
export async function readSubjectRule(github: Github): Promise<SubjectRule> {
  const found = await github.read<{
    readonly use_default: boolean;
    readonly include_claim_keys?: readonly string[];
    readonly use_immutable_subject?: boolean;
  }>('GET /repos/{owner}/{repo}/actions/oidc/customization/sub');
  const { use_default: byDefault, use_immutable_subject: immutable } = having(found, {
    use_default: 'boolean',
  });
  return {
    byDefault,
    keys: byDefault ? [] : (found.include_claim_keys ?? []),
    ...(immutable === undefined ? {} : { immutable }),
  };
}

interface EnvironmentAnswer {
  readonly name: string;
  /** Not in the published description, and there all the same. */
  readonly can_admins_bypass?: boolean;
  readonly protection_rules?: readonly {
    readonly type: string;
    readonly prevent_self_review?: boolean;
    readonly reviewers?: readonly {
      readonly reviewer?: { readonly login?: string; readonly slug?: string };
    }[];
  }[];
}

/**
 * @returns undefined when the environment does not exist, or the token may not see it.
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment (permission: actions: read)
 * @throws GithubError for every other failure.
 */
export async function readReviewers(github: Github, environment: string): Promise<Reviewers | undefined> {
  const found = await github
    .read<EnvironmentAnswer>('GET /repos/{owner}/{repo}/environments/{environment_name}', {
      environment_name: environment,
    })
    .catch(missing);
  if (found === undefined) return undefined;
  having(found, { name: 'string' });
  const rule = found.protection_rules?.find(({ type }) => type === 'required_reviewers');
  const { can_admins_bypass: adminsBypass } = found;
  return {
    names: (rule?.reviewers ?? []).map(({ reviewer }) => reviewer?.login ?? reviewer?.slug ?? 'somebody'),
    preventSelfReview: rule?.prevent_self_review === true,
    ...(adminsBypass === undefined ? {} : { adminsBypass }),
  };
}

/**
 * What GitHub itself finds wrong with the code owners of a branch, such as an owner who may not write; undefined when
 * there is no such file.
 * @see https://docs.github.com/rest/repos/repos#list-codeowners-errors (permission: contents: read)
 * @throws GithubError
 */
export async function codeownersErrors(
  github: Github,
  branch: string,
): Promise<readonly string[] | undefined> {
  interface Found {
    readonly path: string;
    readonly line: number;
    readonly kind: string;
  }
  const found = await github
    .read<{ readonly errors: readonly Found[] }>('GET /repos/{owner}/{repo}/codeowners/errors', {
      ref: branch,
    })
    .catch(missing);
  if (found === undefined) return undefined;
  return having(found, { errors: 'object' }).errors.map(({ path, line, kind }) => `${path}:${line}: ${kind}`);
}
