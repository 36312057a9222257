import { join } from 'node:path';
import type { Verdict } from '../gate/types.js';
import type { Deployment } from '../manifest/types.js';
import { changesMarkdown } from '../report/changes-markdown.js';
import { planReportJson } from '../report/json.js';
import type { Stack } from '../stacks/types.js';
import { actingAs, withRules } from './acting/acting.js';
import { runEvent } from './acting/run-event.js';
import { type Standing, standing } from './acting/standing.js';
import { nothingToApply } from './applying/engine.js';
import type { TellJudged } from './legs/store.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import type { Compare } from './planning/group.js';
import { planOutputs } from './planning/outputs.js';
import {
  keepEvidence,
  type Planned,
  type PlanningOptions,
  planStage,
  prepare,
  renderAll,
} from './planning/planning.js';
import { reportText } from './planning/present.js';
import { preview } from './planning/preview.js';
import { proposedFiles } from './planning/proposed-files.js';
import { writeRequest } from './planning/request.js';
import { planFolder } from './planning/stage.js';
import { missingEnvironment, tellVanished } from './planning/vanished.js';
import { shorter } from './steps.js';

/** Shows what would change, which policies it breaks, and whether it may be applied; leaves a leg when asked to. */
export const plan: UseCase = async (context): Promise<Outcome> => {
  if (context.options.evidence === 'none') return planning(context, () => {});
  const { leavingLeg } = await import('./legs/store.js');
  return leavingLeg(context, (tell) => planning(context, tell));
};

async function planning(given: Context, tell: TellJudged): Promise<Outcome> {
  const vanished = await missingEnvironment(given);
  const context = vanished?.context ?? given;
  const { deployment, stacks } = await prepare(context);
  await tellVanished(context);
  const found = await withFacts(context, await standing(context, deployment, 'plan'));
  if (found.kind === 'none') return preview(withRules(context, found), deployment, stacks, found.why, tell);
  const options: PlanningOptions = {
    mode: vanished === undefined ? 'change' : 'destroy',
    reasons: vanished === undefined ? [] : [vanished.reason],
  };
  const planned = await actingAs(context, deployment, found, (acted) =>
    planAll(acted, deployment, stacks, options),
  );
  tell(planned.map(({ judgement }) => judgement));
  return outcomeOf(context, planned, planFolder(context, deployment.environment));
}

/** What differs beside the manifest is asked for where changes are judged, and nowhere else. */
async function withFacts({ platform }: Context, found: Standing): Promise<Standing> {
  if (found.proposed === undefined) return found;
  const facts = { changedFiles: await proposedFiles(platform) };
  return { ...found, proposed: { ...found.proposed, facts } };
}

async function planAll(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  options: PlanningOptions,
): Promise<readonly Planned[]> {
  const folder = planFolder(context, deployment.environment);
  const planned: Planned[] = [];
  const compare = await comparing(context);
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const fresh = await planStage(context, stage, options);
    const one = compare === undefined ? fresh : await compare(fresh, options);
    await keepEvidence(one);
    planned.push(one);
  }
  await writeRequest(
    folder,
    context.options,
    deployment.environment,
    stacks.map(({ id }) => id),
  );
  return planned;
}

/** In a merge queue each plan is compared with what was reviewed. */
async function comparing(context: Context): Promise<Compare | undefined> {
  const event = await runEvent(context.platform);
  return event?.name === 'merge_group'
    ? (await import('./planning/group.js')).comparison(context, event)
    : undefined;
}

/** What both doors get of planned stages. */
function outcomeOf(context: Context, planned: readonly Planned[], folder: string): Outcome {
  const { platform } = context;
  const decision = gravest(planned.map(({ judgement }) => judgement.verdict.decision));
  const reports = planned.map(({ judgement }) => judgement.report);
  const shown = shorter(platform, folder);
  return {
    exitCode: decision === 'block' ? 2 : 0,
    json: { schemaVersion: 1, plan: shown, verdict: decision, targets: reports.map(planReportJson) } as never,
    text: (colour) =>
      [
        '',
        ...reports.map((report) => reportText(report, colour)),
        '',
        nextStep(decision, planned, shown),
      ].join('\n'),
    summary: reports.map((report) => changesMarkdown(report)).join('\n\n'),
    outputs: {
      verdict: decision,
      ...planOutputs(planned),
      plan: folder,
      receipt: join(planned[0]?.dir ?? folder, 'receipt.json'),
      report: join(planned[0]?.dir ?? folder, 'report.md'),
      files: join(planned[0]?.dir ?? folder, 'root'),
    },
  };
}

function gravest(decisions: readonly Verdict['decision'][]): Verdict['decision'] {
  return (['block', 'needs-approval'] as const).find((decision) => decisions.includes(decision)) ?? 'allow';
}

function nextStep(decision: Verdict['decision'], planned: readonly Planned[], folder: string): string {
  if (decision === 'block') return ' Nothing can be applied. Mend the reasons above, and plan again.';
  if (planned.every(nothingToApply)) return ' Nothing is to be applied.';
  const digests = planned.map(({ judgement }) => judgement.changeSet.digest.slice(0, 7)).join(',');
  const approve = decision === 'needs-approval' ? ` --approve ${digests}` : '';
  return ` Next: synthinfra apply --plan ${folder}${approve}`;
}
