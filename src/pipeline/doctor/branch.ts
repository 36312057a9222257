import { type Demands, type Guards, readGuards } from '../../github/rulesets.js';
import type { Deployment } from '../../manifest/types.js';
import { ask, type Check, type Finding, unless } from './check.js';
import { type Patient, trustedBranch } from './environments.js';

/** What a branch must demand. */
interface Demand {
  readonly id: string;
  readonly why: string;
  /** What is ticked in a ruleset. */
  readonly tick: string;
  readonly right: string;
  readonly wrong: string;
  readonly holds: (demands: Demands) => boolean;
}

const PULL_REQUEST = 'Require a pull request before merging';

const DEMANDS: readonly Demand[] = [
  {
    id: 'branch-pull-request',
    why: 'A direct push is seen by nobody before it is on the branch that applies.',
    tick: `"${PULL_REQUEST}"`,
    right: 'changes come by pull requests',
    wrong: 'anyone who may write may push to it directly',
    holds: ({ pullRequest }) => pullRequest,
  },
  {
    id: 'branch-approvals',
    why: 'Merging is what lets a change be applied, so it takes two people.',
    tick: `${PULL_REQUEST} → "Required approvals": 1 or more`,
    right: 'somebody must approve',
    wrong: 'a pull request needs nobody’s approval',
    holds: ({ approvals }) => approvals >= 1,
  },
  {
    id: 'branch-stale-approvals',
    why: 'What is pushed after an approval was approved by nobody.',
    tick: `${PULL_REQUEST} → "Dismiss stale pull request approvals when new commits are pushed"`,
    right: 'a push takes approvals away',
    wrong: 'an approval still counts after another push',
    holds: ({ dismissStale }) => dismissStale,
  },
  {
    id: 'branch-code-owners',
    why: 'Otherwise anybody who may write can approve a change of workflows, policies and identities.',
    tick: `${PULL_REQUEST} → "Require review from Code Owners"`,
    right: 'code owners must approve',
    wrong: 'code owners need not approve',
    holds: ({ codeOwners }) => codeOwners,
  },
  {
    id: 'branch-last-push',
    why: 'Somebody could push to another’s pull request and approve it themselves.',
    tick: `${PULL_REQUEST} → "Require approval of the most recent reviewable push"`,
    right: 'somebody else than the last pusher must approve',
    wrong: 'the last pusher may approve',
    holds: ({ lastPush }) => lastPush,
  },
  {
    id: 'branch-force-push',
    why: 'A rewritten branch no longer descends from what was applied, and hides what was.',
    tick: '"Block force pushes"',
    right: 'nobody may force-push',
    wrong: 'it may be force-pushed',
    holds: ({ noForcePush }) => noForcePush,
  },
];

/** Whether the branch that applies lets in only what people have reviewed. */
export async function checkBranch(
  { github, facts }: Patient,
  deployments: readonly Deployment[],
): Promise<readonly Check[]> {
  const branch = facts.defaultBranch;
  const guards = await readGuards(github, branch);
  const question = { about: branch, permission: 'administration: read' };
  const place = `Settings → Rules → Rulesets → a ruleset for ${branch}`;
  const demanded = DEMANDS.map(({ id, why, tick, right, wrong, holds }) =>
    ask({ ...question, id, what: `whether ${right}`, why, mend: `${place}: ${tick}.` }, () =>
      judge(guards, holds, right, wrong),
    ),
  );
  const check = {
    ...question,
    id: 'branch-check',
    what: 'which checks must pass',
    why: 'A change whose plan failed or is blocked could otherwise be merged.',
    mend: `${place}: "Require status checks to pass" → plan / Verdict.`,
  };
  const bypass = {
    ...question,
    id: 'branch-bypass',
    what: 'who may bypass its rules',
    why: 'Rules hold only for those who may not bypass them.',
    mend: `${place}: empty the "Bypass list"; in older branch protection, tick "Do not allow bypassing the above settings".`,
    permission: 'administration: write (GitHub tells it only to those who may edit the ruleset)',
  };
  return [
    ...(await Promise.all(trusted(branch, deployments))),
    ...(await Promise.all([
      ...demanded,
      ask(check, () => requiredCheck(guards)),
      ask(bypass, () => bypassed(guards)),
    ])),
  ];
}

function trusted(branch: string, deployments: readonly Deployment[]): readonly Promise<Check>[] {
  const question = {
    id: 'default-branch',
    about: branch,
    what: 'whether it is the one that applies',
    why: 'Environments are limited to the branch that the manifest names, and workflows of the default branch apply.',
    mend: `Write spec.identity.github.defaultBranch: ${branch}.`,
    permission: 'metadata: read',
  };
  return [...new Set(deployments.map(trustedBranch))].map((named) =>
    ask(question, () =>
      unless(
        named === branch ? undefined : `the default branch is ${branch}, and the manifest says ${named}`,
        'the default branch, as in the manifest',
      ),
    ),
  );
}

function judge(guards: Guards, holds: (demands: Demands) => boolean, right: string, wrong: string): Finding {
  const by = guards.demands.filter(holds).map(({ from }) => from);
  if (by.length > 0) return { status: 'pass', found: `${right} (${by.join(', ')})` };
  if (!guards.offered)
    return {
      status: 'fail',
      found: `${wrong}: private repositories of this plan have no rules for branches`,
      mend: 'Make the repository public, or take a plan that has them: Pro, Team, Enterprise.',
    };
  // More may be demanded than could be read.
  const [unread] = guards.unread;
  if (unread !== undefined) throw unread;
  return { status: 'fail', found: wrong };
}

/** Jobs and statuses of our workflows: which check it is that plans is known by its name alone. */
const OURS = /synthinfra|(^|\/ )Verdict$/i;

function requiredCheck(guards: Guards): Finding {
  const checks = [...new Set(guards.demands.flatMap((demands) => demands.checks))];
  const ours = checks.filter((name) => OURS.test(name));
  if (checks.length === 0 || ours.length > 0)
    return judge(
      guards,
      (demands) => demands.checks.length > 0,
      `must pass: ${ours.join(', ')}`,
      'no check must pass',
    );
  return {
    status: 'unknown',
    found: `must pass: ${checks.join(', ')}; whether one of them is the plan’s is not known`,
    mend: 'See that the job Verdict of the plan workflow is among them.',
  };
}

function bypassed(guards: Guards): Finding {
  const reviewed = guards.demands.filter(({ pullRequest, approvals }) => pullRequest && approvals > 0);
  if (reviewed.some(({ bypass }) => bypass?.length === 0))
    return { status: 'pass', found: 'nobody may bypass its rules' };
  if (reviewed.length === 0)
    return judge(guards, () => false, '', 'there is no rule to obey: nobody must approve');
  const untold = reviewed.filter(({ bypass }) => bypass === undefined).map(({ from }) => from);
  if (untold.length > 0)
    return {
      status: 'unknown',
      found: `GitHub does not tell who may bypass ${untold.join(', ')}`,
      mend: 'Ask with a token of somebody who may edit the ruleset (administration: write), or look there.',
    };
  const who = [...new Set(reviewed.flatMap(({ bypass = [] }) => bypass))];
  return { status: 'fail', found: `may be bypassed by ${who.join(', ')}` };
}
