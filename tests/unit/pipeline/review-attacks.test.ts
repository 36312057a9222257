import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Decided } from '../../../src/pipeline/reviewing/target.js';
import { appliedAt, codes, creates, PLAN_RUN, type PlanRun, ReviewKit } from './review-kit.js';
import { bucket, manifestText } from './support.js';

const MANIFEST = manifestText();
const CHANGED = `${MANIFEST}# More.\n`;
let kit: ReviewKit;
let applied: string;

beforeEach(async () => {
  kit = await ReviewKit.start(MANIFEST);
  applied = await kit.people.tip();
});

afterEach(() => kit.fake.close());

/** Proposed, planned in this way, merged, and reviewed on main. */
async function merged(
  plan: PlanRun,
  files: Readonly<Record<string, string>> = { 'deployment.yaml': CHANGED },
): Promise<Decided> {
  const { number, head } = await kit.propose('topic', files);
  const manifest = files['deployment.yaml'] ?? MANIFEST;
  kit.planned(head, manifest, plan);
  const { commit } = await kit.people.merge(number, 'squash');
  return kit.decide(commit, manifest, { last: appliedAt(applied) });
}

const foreign = { id: 99, full_name: 'eve/shop' };
const evil = 'inferloop/synthinfra/.github/workflows/plan.yml@evil';

describe('attack: a receipt that is not of our plan of this head', () => {
  it.each<[string, PlanRun]>([
    ['of another workflow', { run: { path: '.github/workflows/evil.yml' } }],
    ['of another event', { run: { event: 'workflow_dispatch' } }],
    ['of another head', { run: { headSha: 'e'.repeat(40) } }],
    ['of another branch at the same head', { run: { headBranch: 'evil' } }],
    ['of a fork', { run: { head: foreign } }],
    ['of a fork that is gone', { run: { head: null } }],
    ['that says another run', { said: { run: '78' } }],
    ['that says another head', { said: { commit: 'e'.repeat(40) } }],
    ['that has expired', { artifact: { expired: true } }],
    ['of which GitHub knows no digest', { artifact: { digest: null } }],
    ['of another environment', { artifact: { name: 'synthinfra-leg-prod' } }],
    ['of another manifest', { artifact: { name: 'synthinfra-leg.0123456789ab-dev' } }],
  ])('%s is not compared with: a person is asked', async (_, plan) => {
    const decided = await merged(plan);
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['no-receipt']]);
    expect(decided.unreviewed).toBeDefined();
  });

  it('with a changed byte is refused', async () => {
    const decided = await merged({ tamper: true });
    expect(decided.decision).toBe('refuse');
    expect(codes(decided)[0]).toBe('changed-bytes');
    expect(decided.reasons[0]?.fix).toContain('by a new pull request');
  });

  it('that was refused is left behind by the next pull request, of which a person is asked', async () => {
    await merged({ tamper: true });
    const { number, head } = await kit.propose('again', { 'notes.md': 'Again.' });
    kit.planned(head, CHANGED, { id: PLAN_RUN + 1 });
    const { commit } = await kit.people.merge(number, 'squash');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['several-pull-requests', 'no-receipt']]);
  });

  it.each<[string, PlanRun]>([
    ['none at all', { run: { referenced: [] } }],
    ['another commit of it', { run: { referenced: [{ path: evil, sha: 'e'.repeat(40) }] } }],
  ])('of a workflow that uses %s of the reusable one is refused', async (_, plan) => {
    const decided = await merged(plan);
    expect(decided.decision).toBe('refuse');
    expect(codes(decided)).toContain('other-reusable-workflow');
  });

  it('of an older run than the newest at this head is not looked at', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    kit.planned(head, CHANGED, { id: PLAN_RUN + 1, resources: [creates('another')] });
    const { commit } = await kit.people.merge(number, 'squash');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(codes(decided)).toEqual(['changes-differ']);
  });

  it('of the same branch proposed to another base, whose workflow the author wrote, asks a person', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    await kit.people.branch('foo');
    await kit.people.as('ann', 'POST', '/pulls', { title: 'x', head: 'topic', base: 'foo' });
    kit.planned(head, CHANGED);
    const { commit } = await kit.people.merge(number, 'squash');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['no-receipt']]);
    expect(decided.unreviewed).toMatch(/proposes the same branch to foo/);
  });

  it('of a pull request that was moved from another base asks a person', async () => {
    kit.fake.own.override(/\/issues\/1\/events$/, [{ event: 'base_ref_changed' }]);
    const decided = await merged({});
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['no-receipt']]);
  });
});

describe('a token that may not read the events of the pull request', () => {
  it.each([403, 404])('asks a person, and says what is missing (%i)', async (status) => {
    kit.fake.fail(/\/issues\/1\/events$/, { status });
    const decided = await merged({});
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['no-receipt']]);
    expect(decided.unreviewed).toContain('issues: read');
  });
});

describe('attack: rules that loosen themselves', () => {
  it('a branch that edits the plan workflow and uploads another plan and receipt asks a person', async () => {
    const decided = await merged(
      {},
      { '.github/workflows/pull-request.yml': 'on: push', 'deployment.yaml': CHANGED },
    );
    expect(decided.decision).toBe('ask');
    expect(decided.reasons.map(({ message }) => message).join()).toContain(
      '.github/workflows/pull-request.yml is loosened',
    );
  });

  it.each([
    [
      'gate',
      "  gate: { allowDelete: [{ address: x.y, reason: Because I say so, expires: '2026-12-31' }] }\n",
    ],
    ['policy', '  policy: { failOn: critical }\n'],
    [
      'waiver',
      "  policy: { waivers: [{ rule: aws-s3-versioning, address: x.y, reason: Because I say so, expires: '2026-12-31' }] }\n",
    ],
    [
      'redaction',
      "  redaction: { exceptions: [{ path: 'aws_ssm_parameter.motd#value', reason: Because I say so, expires: '2026-12-31' }] }\n",
    ],
    ['list of providers', '  policy: { providers: [hashicorp/random] }\n'],
    ['list of modules', '  policy: { modules: [terraform-aws-modules/*] }\n'],
    ['place of the state', '  state: { backend: http, address: "https://evil.test/state" }\n'],
    [
      'role',
      '  identity: { aws: { planRole: "arn:aws:iam::123456789012:role/a", applyRole: "arn:aws:iam::123456789012:role/b" } }\n',
    ],
    [
      'address of Vault',
      '  identity: { vault: { address: "https://evil.test", planRole: a, applyRole: b } }\n',
    ],
  ])('its %s, loosened in the same pull request: a person is asked', async (_, spec) => {
    const loosened = manifestText(spec);
    const decided = await merged({}, { 'deployment.yaml': loosened });
    expect(decided.decision).not.toBe('go');
    expect(decided.reasons.map(({ message }) => message).join()).toMatch(/is loosened/);
  });

  it('an exception that comes with the deletion that it lets through is refused: the old rules count', async () => {
    const address = 'module.bucket_data.aws_s3_bucket.this';
    const spec = `  gate: { allowDelete: [{ address: ${address}, reason: Because I say so, expires: '2026-12-31' }] }\n`;
    const files = { 'deployment.yaml': manifestText(spec) };
    const { number, head } = await kit.propose('topic', files);
    const resources = [bucket({ actions: ['delete'], after: null })];
    kit.planned(head, files['deployment.yaml'], { resources });
    const { commit } = await kit.people.merge(number, 'squash');
    const more = { last: appliedAt(applied), resources };
    const decided = await kit.decide(commit, files['deployment.yaml'], more);
    expect(decided.decision).toBe('refuse');
    expect(decided.reasons[0]?.message).toMatch(/^By the rules of the base branch: .*data would be lost/);
  });

  it('a manifest that is new asks a person: nobody has agreed to its rules', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    const { commit } = await kit.people.merge(number, 'squash');
    const last = appliedAt(applied);
    const decided = await kit.decide(commit, CHANGED, { last, of: { manifest: 'other.yaml' } });
    expect(decided.decision).toBe('ask');
    expect(codes(decided)).toContain('needs-approval');
  });
});
