import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultOptions, type Options } from '../../../src/options.js';
import type { Check } from '../../../src/pipeline/doctor/check.js';
import { doctor } from '../../../src/pipeline/doctor.js';
import type { Outcome } from '../../../src/pipeline/outcome.js';
import { type FakeGithub, OWNER, tokenOf } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';
import { checkRule, pullRequestRule } from '../../support/github/settings.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { IDENTITIES, manifestOf } from '../identity/manifests.js';
import { type FakePlatform, fakePlatform } from '../platform/fake.js';

const MAIN = [{ name: 'main', type: 'branch' }] as const;

/** An environment that a person must agree to. */
export const REVIEWED = {
  allowed: MAIN,
  reviewers: ['ann'],
  preventSelfReview: true,
  adminsBypass: false,
} as const;

export const OWNERS = '/deployment.yaml @ann\n/.github/ @ann @bob\n';

/** A repository whose settings are all as they should be. */
export async function healthy(fake: FakeGithub, owners: string | undefined = OWNERS): Promise<void> {
  const { environments, settings } = fake.own;
  environments.set('prod', { allowed: MAIN });
  environments.set('prod-plan', {});
  environments.set('prod-confirm', REVIEWED);
  settings.rulesets.set(5, {
    name: 'main',
    rules: [pullRequestRule(), checkRule(), { type: 'non_fast_forward' }],
    bypass: [],
  });
  settings.actions = { enabled: true, allowed_actions: 'all', sha_pinning_required: true };
  settings.codeownersErrors = [];
  await new PeopleAtWork(fake).push(OWNER, 'main', '.github/CODEOWNERS', owners);
}

/** What the repository itself says otherwise. */
export function repositoryIs(fake: FakeGithub, otherwise: object): void {
  fake.own.override(/^\/repos\/acme\/shop$/, otherwise);
}

/** A private repository, of an organisation with this plan or of a person. */
export function isPrivate(
  fake: FakeGithub,
  plan?: string,
  type: 'Organization' | 'User' = 'Organization',
): void {
  const owner = { login: OWNER, id: 1, type };
  repositoryIs(fake, { private: true, visibility: 'private', owner });
  fake.own.settings.plan = plan;
  fake.own.settings.forks = undefined;
  fake.own.settings.privateForks = {
    run_workflows_from_fork_pull_requests: false,
    send_write_tokens_to_workflows: false,
    send_secrets_and_variables: false,
    require_approval_for_fork_pr_workflows: false,
  };
}

export interface Visit {
  /** YAML of `identity.github`, in flow style. */
  readonly github?: string;
  readonly manifest?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<Options>;
  /** null: no token was given. */
  readonly token?: null;
}

export interface Visited {
  readonly outcome: Outcome;
  readonly platform: FakePlatform;
  readonly checks: readonly Check[];
}

/** Asks as the owner of the repository, of the manifest's only environment, prod. */
export async function visit(fake: FakeGithub, asked: Visit = {}): Promise<Visited> {
  const cwd = await temporaryDir();
  const github = asked.github === undefined ? '' : `github: ${asked.github}, `;
  const identity = `${github}${IDENTITIES.aws()}`;
  await writeFile(join(cwd, 'deployment.yaml'), asked.manifest ?? manifestOf({ identity }));
  const platform = fakePlatform({
    cwd,
    env: { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: fake.repository, ...asked.env },
    ...(asked.token === null ? {} : { githubToken: tokenOf(OWNER) }),
  });
  const options = { ...defaultOptions(), ...asked.options };
  const outcome = await doctor({ platform, home: resolve('.'), options, words: ['github'] });
  const { checks } = outcome.json as unknown as { readonly checks: readonly Check[] };
  return { outcome, platform, checks };
}

/** The checks that do not pass, as `id status`. */
export function complaints(checks: readonly Check[]): string[] {
  return checks.filter(({ status }) => status !== 'pass').map(({ id, status }) => `${id} ${status}`);
}

/** One check. */
export function checkOf(checks: readonly Check[], id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (found === undefined) throw new Error(`nothing was asked as ${id}`);
  return found;
}
