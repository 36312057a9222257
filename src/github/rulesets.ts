import { type Github, GithubError } from './client.js';
import { having } from './settings-shape.js';

/** What one ruleset, or the protection of a branch, demands of it. */
export interface Demands {
  /** `ruleset "main"`, `branch protection` */
  readonly from: string;
  readonly pullRequest: boolean;
  /** How many must approve. */
  readonly approvals: number;
  /** A push takes approvals away. */
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
  /** Somebody else than the last pusher must approve. */
  readonly lastPush: boolean;
  readonly noForcePush: boolean;
  /** Names of checks that must pass. */
  readonly checks: readonly string[];
  /** Who need not obey; undefined when GitHub does not say. */
  readonly bypass?: readonly string[];
}

/** Everything that guards a branch, as far as it can be read. */
export interface Guards {
  readonly demands: readonly Demands[];
  /** Why some of it could not be read: more may be demanded than is known. */
  readonly unread: readonly GithubError[];
  /** False when the owner's plan has no guards for this repository. */
  readonly offered: boolean;
}

interface Rule {
  readonly type: string;
  readonly ruleset_id?: number;
  readonly parameters?: {
    readonly required_approving_review_count?: number;
    readonly dismiss_stale_reviews_on_push?: boolean;
    readonly require_code_owner_review?: boolean;
    readonly require_last_push_approval?: boolean;
    readonly required_status_checks?: readonly { readonly context: string }[];
  };
}

interface Switch {
  readonly enabled?: boolean;
}

interface Protection {
  readonly required_pull_request_reviews?: {
    readonly dismiss_stale_reviews: boolean;
    readonly require_code_owner_reviews: boolean;
    readonly required_approving_review_count?: number;
    readonly require_last_push_approval?: boolean;
    readonly bypass_pull_request_allowances?: {
      readonly users?: readonly { readonly login: string }[];
      readonly teams?: readonly { readonly slug: string }[];
      readonly apps?: readonly { readonly slug?: string }[];
    };
  };
  readonly required_status_checks?: { readonly contexts: readonly string[] };
  readonly enforce_admins?: Switch;
  readonly allow_force_pushes?: Switch;
}

/**
 * Reads what guards a branch: rulesets, also those of the organisation, and the older branch protection. Both hold at
 * once.
 * @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch (permission: metadata: read)
 * @see https://docs.github.com/rest/branches/branch-protection#get-branch-protection (permission: administration: read)
 */
export async function readGuards(github: Github, branch: string): Promise<Guards> {
  const parts = await Promise.allSettled([rulesets(github, branch), protection(github, branch)]);
  const unread: GithubError[] = [];
  let offered = true;
  for (const part of parts) {
    if (part.status === 'fulfilled') continue;
    const error: unknown = part.reason;
    if (!(error instanceof GithubError)) throw error;
    // https://docs.github.com/get-started/learning-about-github/githubs-plans: private ones of a free plan have none.
    if (error.status === 403 && /Upgrade to GitHub/.test(error.message)) offered = false;
    else unread.push(error);
  }
  const demands = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
  return { demands, unread, offered };
}

async function rulesets(github: Github, branch: string): Promise<readonly Demands[]> {
  const rules = await github.list<Rule>('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch });
  const ids = [...new Set(rules.map(({ ruleset_id }) => ruleset_id))];
  return Promise.all(
    ids.map(async (id) => ({
      ...demandsOf(rules.filter(({ ruleset_id }) => ruleset_id === id)),
      ...(await headOf(github, id)),
    })),
  );
}

function demandsOf(rules: readonly Rule[]): Omit<Demands, 'from' | 'bypass'> {
  const has = (type: string) => rules.find((rule) => rule.type === type);
  const review = has('pull_request');
  const parameters = review?.parameters;
  return {
    pullRequest: review !== undefined,
    approvals: parameters?.required_approving_review_count ?? 0,
    dismissStale: parameters?.dismiss_stale_reviews_on_push === true,
    codeOwners: parameters?.require_code_owner_review === true,
    lastPush: parameters?.require_last_push_approval === true,
    noForcePush: has('non_fast_forward') !== undefined,
    checks: (has('required_status_checks')?.parameters?.required_status_checks ?? []).map(
      ({ context }) => context,
    ),
  };
}

interface BypassActor {
  readonly actor_id?: number | null;
  readonly actor_type: string;
  readonly bypass_mode?: string;
}

/**
 * Name of a ruleset, and who may bypass it: GitHub tells that only to those who may edit it.
 * @see https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
 */
async function headOf(github: Github, id: number | undefined): Promise<Pick<Demands, 'from' | 'bypass'>> {
  if (id === undefined) return { from: 'a ruleset' };
  try {
    const found = await github.read<{
      readonly name: string;
      readonly bypass_actors?: readonly BypassActor[];
    }>('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id });
    const { name, bypass_actors: actors } = having(found, { name: 'string' });
    const from = `ruleset ${JSON.stringify(name)}`;
    return actors === undefined ? { from } : { from, bypass: actors.map(nameOf) };
  } catch (error) {
    // That it demands something is known all the same.
    if (error instanceof GithubError) return { from: `ruleset ${id}` };
    throw error;
  }
}

/** https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_ruleset#actor_id-1 */
const ROLES: Readonly<Record<number, string>> = { 2: 'maintainers', 4: 'writers', 5: 'repository admins' };

function nameOf({ actor_type: type, actor_id: id, bypass_mode: mode }: BypassActor): string {
  const who =
    type === 'OrganizationAdmin'
      ? 'admins of the organisation'
      : type === 'DeployKey'
        ? 'deploy keys'
        : ((type === 'RepositoryRole' ? ROLES[id ?? 0] : undefined) ?? `${type} ${id}`);
  return mode === 'pull_request' ? `${who} (in pull requests)` : who;
}

async function protection(github: Github, branch: string): Promise<readonly Demands[]> {
  const found = await github
    .read<Protection>('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch })
    .catch((error: unknown) => {
      // Without the permission the answer is "Not Found", which says nothing.
      if (error instanceof GithubError && error.status === 404 && /Branch not protected/.test(error.message))
        return undefined;
      throw error;
    });
  if (found === undefined) return [];
  // GitHub always tells of these two.
  having(found, { enforce_admins: 'object', allow_force_pushes: 'object' });
  const review = found.required_pull_request_reviews;
  const { users = [], teams = [], apps = [] } = review?.bypass_pull_request_allowances ?? {};
  const admins = found.enforce_admins?.enabled === true ? [] : ['repository admins'];
  const named = [
    ...users.map(({ login }) => login),
    ...[...teams, ...apps].map(({ slug }) => slug ?? 'an App'),
  ];
  return [
    {
      from: 'branch protection',
      pullRequest: review !== undefined,
      approvals: review?.required_approving_review_count ?? 0,
      dismissStale: review?.dismiss_stale_reviews === true,
      codeOwners: review?.require_code_owner_reviews === true,
      lastPush: review?.require_last_push_approval === true,
      noForcePush: found.allow_force_pushes?.enabled !== true,
      checks: found.required_status_checks?.contexts ?? [],
      bypass: [...admins, ...named],
    },
  ];
}
