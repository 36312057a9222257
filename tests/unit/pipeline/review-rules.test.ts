import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deploymentAt } from '../../../src/pipeline/acting/base-deployment.js';
import type { Decided } from '../../../src/pipeline/reviewing/target.js';
import { appliedAt, codes, type PlanRun, ReviewKit } from './review-kit.js';
import { contextIn, manifestText } from './support.js';

const MANIFEST = manifestText();
let kit: ReviewKit;
let applied: string;

beforeEach(async () => {
  kit = await ReviewKit.start(MANIFEST);
  applied = await kit.people.tip();
});

afterEach(() => kit.fake.close());

/** Proposed, planned in this way, merged, and reviewed on main. */
async function merged(manifest: string, plan: PlanRun = {}): Promise<Decided> {
  const { number, head } = await kit.propose('topic', { 'deployment.yaml': manifest });
  kit.planned(head, manifest, plan);
  const { commit } = await kit.people.merge(number, 'squash');
  return kit.decide(commit, manifest, { last: appliedAt(applied) });
}

const CHANGED = `${MANIFEST}# More.\n`;

describe('the rules on the default branch', () => {
  it('attack: of another version of the toolkit than the reviewed plan’s ask a person', async () => {
    const decided = await merged(CHANGED, { said: { toolkit: '0.0.1' } });
    expect([decided.decision, codes(decided)]).toContainEqual('ask');
    expect(decided.reasons.map(({ message }) => message).join()).toMatch(
      /toolkit is loosened, from 0\.0\.1 to .*another version of the toolkit judges and applies/,
    );
  });

  it('that are as strict as before ask nobody', async () => {
    expect((await merged(CHANGED)).decision).toBe('go');
  });

  it('are told in what is shown as well: verdict, receipt and report agree', async () => {
    const { planned, verdict } = await merged(manifestText('  policy: { failOn: critical }\n'));
    const { judgement } = planned;
    expect(verdict.decision).toBe('needs-approval');
    expect(judgement.receipt.verdict).toBe('needs-approval');
    expect(judgement.report.verdict).toBe(verdict);
    expect(planned.stage.base?.deployment?.spec.policy.failOn).toBe('high');
  });
});

describe('the deployment of an old commit', () => {
  const at = (env: Readonly<Record<string, string>>, environment = 'dev') => {
    const context = contextIn('/nowhere');
    const platform = { ...context.platform, env };
    return deploymentAt(
      { ...context, platform },
      kit.github(),
      { path: 'deployment.yaml', commit: applied },
      environment,
    );
  };

  it('has the variables of the run, so that they are no difference to the new one', async () => {
    expect((await at({ INFRA_REGION: 'us-east-1' }))?.spec.target.region).toBe('us-east-1');
    expect((await at({}))?.spec.target.region).toBe('eu-west-1');
  });

  it('names the commit in every position, and is none where its environment was not there', async () => {
    expect((await at({}))?.locate(['spec', 'target']).file).toBe(`${applied.slice(0, 7)}:deployment.yaml`);
    expect(await at({}, 'prod')).toBeUndefined();
  });
});
