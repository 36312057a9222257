import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { review } from '../../../../src/pipeline/review.js';
import { byComment } from '../../../../src/pipeline/reviewing/comment.js';
import { gravestDecision, reviewMarkdown, reviewText } from '../../../../src/pipeline/reviewing/summary.js';
import { askedToResolve, type Decided } from '../../../../src/pipeline/reviewing/target.js';
import { GithubApi } from '../../../support/github-api.js';
import { appliedAt, ReviewKit } from '../review-kit.js';
import { runOf } from '../run.js';
import { manifestText } from '../support.js';

const MANIFEST = manifestText();

/** A direct push that waits for a person. */
async function waiting(): Promise<Decided> {
  const kit = await ReviewKit.start(MANIFEST);
  try {
    const applied = await kit.people.tip();
    const commit = await kit.edit('ann', 'main', 'deployment.yaml', `${MANIFEST}# More.\n`);
    return await kit.decide(commit, MANIFEST, { last: appliedAt(applied) });
  } finally {
    await kit.fake.close();
  }
}

describe('a comment that confirms', () => {
  let decided: Decided;
  let confirmed: { digest: string; environment: string; by: string };
  beforeEach(async () => {
    decided = await waiting();
    const { digest } = decided.planned.judgement.changeSet;
    confirmed = { digest, environment: 'dev', by: 'ann' };
  });

  it('stands for the reviewers of an environment, and the reasons are told all the same', () => {
    expect(decided.decision).toBe('ask');
    const after = byComment(decided, confirmed);
    expect([after.decision, after.reasons]).toEqual(['go', decided.reasons]);
  });

  it.each([
    ['attack: other changes', { digest: 'e'.repeat(64) }],
    ['attack: another environment', { environment: 'prod' }],
  ])('for %s refuses what is planned now', (_, other) => {
    const after = byComment(decided, { ...confirmed, ...other });
    expect(after.decision).toBe('refuse');
    expect(after.reasons[0]?.message).toMatch(/^ann confirmed the changes/);
  });

  it('takes back no refusal', () => {
    expect(byComment({ ...decided, decision: 'refuse' }, confirmed).decision).toBe('refuse');
  });

  it('resolves no unknown outcome: that asks a person, whatever else goes by itself', () => {
    const { closed: _, outcome: __, ...open } = appliedAt('a'.repeat(40));
    const after = askedToResolve(byComment(decided, confirmed), { open }, undefined);
    expect(after.decision).toBe('ask');
    expect(after.reasons.at(-1)?.message).toMatch(/Run acme\/shop\/50\/1 began to apply/);
    expect(askedToResolve({ ...decided, decision: 'refuse' }, { open }, undefined).decision).toBe('refuse');
  });

  it('is asked for by a summary that says what to do, and injects nothing', () => {
    const [reason] = decided.reasons;
    if (reason === undefined) throw new Error('there is no reason');
    const evil = { ...decided, reasons: [{ ...reason, message: '</details> @everyone <script>' }] };
    const markdown = reviewMarkdown([evil]);
    expect(markdown).toContain('This waits for a person');
    expect(markdown).not.toMatch(/<script>|<\/details> @|@everyone/);
    expect(reviewText([decided])).toContain(reason.fix);
  });

  it('is asked for by a summary that asks nobody whether to merge, and leads to the lines of the manifest', () => {
    const at = { file: 'deployment.yaml', line: 7, column: 1 };
    const reasons = [{ effect: 'block', message: 'It goes.', fix: 'Keep it.', at } as const];
    const verdict = { decision: 'block', reasons } as const;
    const markdown = reviewMarkdown(
      [{ ...decided, verdict }],
      ({ file, line }) => `https://x.test/${file}#L${line}`,
    );
    expect(markdown).toContain('### The plan of this run\n');
    expect(markdown).not.toMatch(/do not merge|may be merged/);
    expect(markdown).toContain('[deployment.yaml:7](https://x.test/deployment.yaml#L7)');
  });
});

describe('several targets', () => {
  it('go together or not at all', () => {
    expect(gravestDecision(['go', 'ask', 'refuse'])).toBe('refuse');
    expect(gravestDecision(['go', 'ask'])).toBe('ask');
    expect(gravestDecision(['go'])).toBe('go');
  });
});

describe('attack: a review', () => {
  let api: GithubApi;
  beforeEach(async () => {
    api = await GithubApi.start();
  });
  afterEach(() => api.close());
  const env = { GITHUB_RUN_ID: '7', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/main' };

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'])(
    'in a run of %s, whose changes nobody has merged, is refused before anything is asked',
    async (event) => {
      const context = await runOf(api, { event, manifest: MANIFEST, env });
      await expect(review(context)).rejects.toThrow(/decides on the default branch/);
      expect(api.requests).toEqual([]);
    },
  );

  it('without a token says what it needs', async () => {
    const context = await runOf(api, { event: 'push', manifest: MANIFEST, env, githubToken: null });
    await expect(review(context)).rejects.toThrow(/Without a token/);
  });
});
