import type { Receipt } from '../../../src/gate/receipt.js';
import type { FreshJudgement, ReviewFacts } from '../../../src/gate/review.js';
import type { Anchor } from '../../../src/gate/review-receipt.js';
import type { Verdict } from '../../../src/gate/types.js';
import { change, changeSet } from './support.js';

export const HEAD = 'a'.repeat(40);
export const MERGED = 'b'.repeat(40);
const DIGEST = `sha256:${'d'.repeat(64)}`;
const hash = (letter: string): string => letter.repeat(64);

export const target = { name: 'app', environment: 'prod', stack: 'main' };
export const changes = changeSet([change('aws_s3_bucket.a', ['create'])]);
const allowed: Verdict = { decision: 'allow', reasons: [] };

/** The receipt that the plan of the pull request uploaded. */
export function receiptOf(more: Partial<Receipt> = {}): Receipt {
  const digests = { files: hash('1'), inputs: hash('2'), changeSet: changes.digest, policy: hash('3') };
  return {
    schemaVersion: 1,
    target,
    tool: { synthinfra: '1.0.0', engine: 'terraform', engineVersion: '1.11.4' },
    digests,
    base: { lineage: 'x', serial: 4 },
    counts: changes.counts,
    verdict: 'allow',
    commit: HEAD,
    run: 'acme/app/77/1',
    plannedAt: '2026-03-01T12:00:00.000Z',
    changeSet: changes,
    ...more,
  };
}

/** What GitHub says of its run. */
export function anchorOf(more: Partial<Anchor> = {}): Anchor {
  return {
    id: 77,
    attempt: 1,
    workflowPath: '.github/workflows/plan.yml@refs/pull/5/merge',
    event: 'pull_request',
    repository: 'acme/app',
    headRepository: 'Acme/App',
    headSha: HEAD,
    conclusion: 'success',
    referencedWorkflows: [
      { path: 'inferloop/synthinfra/.github/workflows/plan.yml@v1', sha: 'c'.repeat(40) },
    ],
    artifact: { runId: 77, digest: DIGEST, downloaded: DIGEST },
    ...more,
  };
}

/** Parts of the facts that a test changes. */
export interface Changed {
  readonly run?: Partial<ReviewFacts['run']>;
  readonly fresh?: Partial<FreshJudgement>;
  readonly merge?: ReviewFacts['merge'];
  readonly receipt?: Partial<Receipt>;
  readonly anchor?: Partial<Anchor>;
  readonly found?: ReviewFacts['found'];
}

/** A pull request that was planned, reviewed, merged and planned again, all equal: unless a test says otherwise. */
export function facts(changed: Changed = {}): ReviewFacts {
  return {
    run: {
      event: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      attempt: 1,
      commit: MERGED,
      last: { commit: '9'.repeat(40), descent: 'yes' },
      ...changed.run,
    },
    fresh: {
      target,
      changeSet: changes,
      verdict: allowed,
      digests: { files: hash('1'), inputs: hash('2') },
      base: { lineage: 'x', serial: 4 },
      ...changed.fresh,
    },
    merge: changed.merge ?? { kind: 'one', number: 5, method: 'squash', head: HEAD, content: 'equal' },
    found:
      'found' in changed
        ? changed.found
        : { receipt: receiptOf(changed.receipt), anchor: anchorOf(changed.anchor) },
    expected: {
      repository: 'acme/app',
      target,
      workflowPath: '.github/workflows/plan.yml',
      reusable: { path: 'inferloop/synthinfra/.github/workflows/plan.yml', commits: ['c'.repeat(40)] },
    },
  };
}
