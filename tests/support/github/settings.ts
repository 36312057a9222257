import { type Answer, type Asked, paged, refusal } from './answer.js';

/** A rule of a ruleset, as GitHub lists it for a branch. */
export interface FakeRule {
  readonly type: string;
  readonly parameters?: object;
}

/** A ruleset of the default branch. */
export interface FakeRuleset {
  readonly name: string;
  readonly rules: readonly FakeRule[];
  /** Undefined: the token may not edit it, so GitHub does not tell. */
  readonly bypass?: readonly { actor_id?: number | null; actor_type: string; bypass_mode: string }[];
}

/** Settings of a repository, as an administrator sees them; those of a fresh public one until they are changed. */
export class FakeSettings {
  readonly rulesets = new Map<number, FakeRuleset>();
  /** Undefined: the branch is not protected in the older way. */
  protection: object | undefined;
  actions: object = { enabled: true, allowed_actions: 'all', sha_pinning_required: false };
  workflow: object = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
  /** Public repositories have this one, others the next: GitHub refuses the other. */
  forks: object | undefined = { approval_policy: 'first_time_contributors' };
  privateForks: object | undefined;
  subject: object = { use_default: true, use_immutable_subject: false };
  /** What GitHub says of the file of code owners; undefined when there is none. */
  codeownersErrors: readonly object[] | undefined;
  /** Plan of the organisation that owns the repository; undefined: not told. */
  plan: string | undefined;

  /** Undefined for what is no setting. */
  answer({ method, path, query }: Asked): Answer | undefined {
    if (method !== 'GET') return undefined;
    const [, scope, owner = '', , room = '', ...rest] = path.split('/');
    if (scope === 'orgs' && path === `/orgs/${owner}`)
      return { status: 200, body: this.#organization(owner) };
    const below = rest.join('/');
    if (room === 'rules' && rest[0] === 'branches') return paged(this.#rules(), { path, query });
    if (room === 'rulesets') return this.#ruleset(Number(below));
    if (room === 'branches' && rest.at(-1) === 'protection')
      return this.protection === undefined
        ? refusal(404, 'Branch not protected')
        : { status: 200, body: this.protection };
    if (room === 'codeowners') return told(this.codeownersErrors && { errors: this.codeownersErrors });
    return room === 'actions' ? this.#actions(below) : undefined;
  }

  #actions(below: string): Answer | undefined {
    switch (below) {
      case 'permissions':
        return told(this.actions);
      case 'permissions/workflow':
        return told(this.workflow);
      case 'permissions/fork-pr-contributor-approval':
        return told(this.forks);
      case 'permissions/fork-pr-workflows-private-repos':
        return told(this.privateForks);
      case 'oidc/customization/sub':
        return told(this.subject);
      default:
        return undefined;
    }
  }

  #rules(): readonly object[] {
    return [...this.rulesets].flatMap(([id, { rules }]) =>
      rules.map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: 'acme/shop',
        ruleset_id: id,
      })),
    );
  }

  #ruleset(id: number): Answer {
    const found = this.rulesets.get(id);
    if (found === undefined) return refusal(404);
    const { name, rules, bypass } = found;
    const body = { id, name, rules, target: 'branch', source_type: 'Repository', source: 'acme/shop' };
    return {
      status: 200,
      body: { ...body, enforcement: 'active', ...(bypass === undefined ? {} : { bypass_actors: bypass }) },
    };
  }

  #organization(login: string): object {
    const plan = { name: this.plan, space: 1, private_repos: 10 };
    return { login, id: 1, ...(this.plan === undefined ? {} : { plan }) };
  }
}

/** A rule for pull requests with everything in it, less what is given otherwise. */
export function pullRequestRule(otherwise: object = {}): FakeRule {
  return {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
      ...otherwise,
    },
  };
}

/** A rule that this check must pass. */
export function checkRule(context = 'plan / Verdict'): FakeRule {
  return {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context }] },
  };
}

function told(body: object | undefined): Answer {
  return body === undefined ? refusal(404) : { status: 200, body };
}
