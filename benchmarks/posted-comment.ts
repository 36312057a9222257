import { readFileSync } from 'node:fs';
import { toChangeSet } from '../src/changes/build.js';
import { readTerraformPlan } from '../src/engines/index.js';
import { decide } from '../src/gate/decide.js';
import { buildReceipt } from '../src/gate/receipt-check.js';
import { connect } from '../src/github/client.js';
import { keepPlanComment } from '../src/pipeline/commenting/github.js';
import { legBytes, parseLeg, plannedLeg } from '../src/pipeline/legs/leg.js';
import { policyDigest } from '../src/policy/digest.js';
import { evaluate } from '../src/policy/evaluate.js';
import { RULES } from '../src/policy/rules/index.generated.js';
import { worldOf } from '../src/policy/world.js';
import type { TargetReport } from '../src/report/target.js';

/**
 * The process that is measured: everything between the plan's JSON and the comment on GitHub, as the jobs `plan` and
 * `comment` do it, without the engine before it, the upload between them and the step summaries beside it.
 * Arguments: file of the plan, address of GitHub's API, commit of the pull request's head. Without any it ends at once:
 * that is what starting takes.
 */
const [file = '', apiUrl = '', commit = ''] = process.argv.slice(2);
if (file === '') process.exit();
const today = '2026-01-01';
const repository = 'acme/shop';

const plan = await readTerraformPlan(readFileSync(file));
const changeSet = toChangeSet(plan);
const { findings } = evaluate(worldOf(plan), RULES, { locate: () => ({}), waivers: [], today });
const settings = { exceptions: { allowDelete: [], allowReplace: [] }, failOn: 'high', today } as const;
const verdict = decide(changeSet, findings, settings);
const target = { name: 'bench', environment: 'prod' };
const report: TargetReport = {
  target,
  changeSet,
  findings,
  verdict,
  commit,
  plannedAt: `${today}T00:00:00Z`,
};
const none = '0'.repeat(64);
const receipt = buildReceipt({
  target: { ...target, stack: 'main' },
  tool: { synthinfra: '0.0.0', engine: changeSet.engine.name, engineVersion: changeSet.engine.version },
  digests: { files: none, inputs: none, policy: policyDigest(findings), planFile: none },
  base: { lineage: '', serial: 0 },
  changeSet,
  verdict,
  run: `${repository}/77/1`,
  commit,
  plannedAt: new Date(today),
});

const run = { run: '77', attempt: 1, commit };
const handed = legBytes(plannedLeg('prod', run, [{ report, receipt }]));
const { results } = parseLeg(handed, { ...run, environment: 'prod' });

await keepPlanComment(connect({ repository, token: 'bench', apiUrl }), results, {
  repository,
  pullRequest: 1,
  headCommit: commit,
  baseBranch: 'main',
  fileBase: `https://github.com/${repository}/blob/${commit}`,
  runUrl: `https://github.com/${repository}/actions/runs/77/attempts/1`,
  plannedAt: `${today}T00:00:00Z`,
});
