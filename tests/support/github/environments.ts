import { type Answer, paged, refusal } from './answer.js';

/** Which refs may use an environment, as GitHub keeps it. */
export interface FakeEnvironment {
  /** Patterns of "Selected branches and tags"; `protected`: every protected branch; absent: no restriction. */
  readonly allowed?: 'protected' | readonly { readonly name: string; readonly type: 'branch' | 'tag' }[];
  /** Logins of people who must agree. */
  readonly reviewers?: readonly string[];
  readonly preventSelfReview?: boolean;
  /** True by default; undefined on a GitHub that does not say. */
  readonly adminsBypass?: boolean | undefined;
}

const API = 'https://api.github.com/repos/acme/shop/environments';

/**
 * What GitHub says of environments, and of who may use them.
 * @param rest of the path, behind `environments`
 */
export function environmentAnswer(
  environments: ReadonlyMap<string, FakeEnvironment>,
  rest: readonly string[],
  query: Readonly<Record<string, string>>,
): Answer {
  const [name = '', more, ...others] = rest;
  const found = environments.get(name);
  if (found === undefined || others.length > 0) return refusal(404);
  if (more === undefined) return { status: 200, body: environment(name, found) };
  const { allowed } = found;
  if (more !== 'deployment-branch-policies' || allowed === undefined || allowed === 'protected')
    return refusal(404);
  const policies = allowed.map((policy, id) => ({ id, node_id: `P${id}`, ...policy }));
  return paged(policies, { path: `/environments/${name}/${more}`, query }, 'branch_policies');
}

function environment(name: string, fake: FakeEnvironment): object {
  const { allowed, reviewers } = fake;
  return {
    id: 7,
    node_id: 'E7',
    name,
    url: `${API}/${name}`,
    html_url: `https://github.com/acme/shop/deployments/activity_log?environments_filter=${name}`,
    created_at: '2026-01-05T12:00:00Z',
    updated_at: '2026-01-05T12:00:00Z',
    can_admins_bypass: 'adminsBypass' in fake ? fake.adminsBypass : true,
    protection_rules: [
      ...(allowed === undefined ? [] : [{ id: 3, node_id: 'R3', type: 'branch_policy' }]),
      ...(reviewers === undefined ? [] : [reviewRule(reviewers, fake.preventSelfReview === true)]),
    ],
    deployment_branch_policy:
      allowed === undefined
        ? null
        : { protected_branches: allowed === 'protected', custom_branch_policies: allowed !== 'protected' },
  };
}

function reviewRule(reviewers: readonly string[], preventSelfReview: boolean): object {
  return {
    id: 4,
    node_id: 'R4',
    type: 'required_reviewers',
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.map((login, id) => ({ type: 'User', reviewer: person(login, id) })),
  };
}

function person(login: string, id: number): object {
  const url = `https://api.github.com/users/${login}`;
  const links = ['html', 'followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations'];
  return {
    login,
    id,
    node_id: `U${id}`,
    avatar_url: url,
    gravatar_id: '',
    url,
    ...Object.fromEntries([...links, 'repos', 'events', 'received_events'].map((of) => [`${of}_url`, url])),
    type: 'User',
    site_admin: false,
  };
}
