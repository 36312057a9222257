import { join } from 'node:path';
import type { SavedPlan, Session } from '../../engines/types.js';
import type { Reason } from '../../gate/types.js';
import type { Deployment } from '../../manifest/types.js';
import { writeFileAtomic } from '../../platform/files.js';
import type { Platform } from '../../platform/types.js';
import { changesMarkdown } from '../../report/changes-markdown.js';
import { planReportJson } from '../../report/json.js';
import { plural } from '../../report/style.js';
import { changesLine, gateLine, manifestLine, policyLine } from '../../report/summary.js';
import { modulesOf } from '../../stacks/calls.js';
import type { Stack } from '../../stacks/types.js';
import { runIdentity } from '../acting/run-identity.js';
import { compose, loadDeployment } from '../load.js';
import type { Context } from '../outcome.js';
import { inStep, shorter, tellIn } from '../steps.js';
import { flagExceptions } from './exceptions.js';
import type { Judgement } from './judge.js';
import { openStage, renderStages, type Stage } from './stage.js';
import { judgeStrictly } from './strict-rules.js';

/** A stage with its engine, its saved plan and what is thought of it. */
export interface Planned {
  readonly stage: Stage;
  readonly session: Session;
  readonly saved: SavedPlan;
  readonly judgement: Judgement;
  /** Folder of the stack's plan, absolute. */
  readonly dir: string;
}

/** How a deployment is planned. */
export interface PlanningOptions {
  readonly mode: 'change' | 'destroy';
  readonly reasons?: readonly Reason[];
}

/** Loads and composes, telling each step. */
export async function prepare(
  context: Context,
): Promise<{ readonly deployment: Deployment; readonly stacks: readonly Stack[] }> {
  return inStep(context.platform, 'manifest', async (step) => {
    const deployment = await loadDeployment(context);
    const stacks = compose(deployment);
    step.done(manifestLine(deployment.counts, deployment.environment));
    return { deployment, stacks };
  });
}

/** Renders every stack in memory, telling it. */
export async function renderAll(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  folder: string,
): Promise<readonly Stage[]> {
  const stages = await renderStages(context, deployment, stacks, folder);
  const step = context.platform.log.step('render');
  const modules = stages.reduce((sum, { stack }) => sum + modulesOf(stack).length, 0);
  const charts = stages.filter(({ stack }) => stack.engine === 'helm').length;
  const files = stages.reduce((sum, stage) => sum + stage.files.size, 0);
  const parts = [
    ...(charts === 0 || modules > 0 ? [plural(modules, 'module')] : []),
    ...(charts === 0 ? [] : [plural(charts, 'chart')]),
    plural(files, 'file'),
  ];
  step.done(`${parts.join(', ')} → ${shorter(context.platform, folder)}`);
  return stages;
}

/** Plans one stage and judges the plan. */
export async function planStage(context: Context, stage: Stage, options: PlanningOptions): Promise<Planned> {
  const { platform } = context;
  const { session, saved } = await inStep(platform, 'plan', async (step) => {
    const telling = tellIn(platform, step);
    const opened = await openStage(context, stage, telling);
    const plan = await opened.plan(options.mode, telling);
    step.done(`${opened.engine.name} ${opened.engine.version}`);
    return { session: opened, saved: plan };
  });
  const judgement = await judgeSaved(context, stage, session, saved, options);
  tellJudgement(platform, judgement);
  return { stage, session, saved, judgement, dir: stage.dir };
}

/** Judges a saved plan as of now, in the name of this run, and by whose rules count. */
export async function judgeSaved(
  context: Context,
  stage: Stage,
  session: Session,
  saved: SavedPlan,
  options: PlanningOptions,
): Promise<Judgement> {
  return judgeStrictly(stage, session, saved, {
    now: context.platform.now(),
    ...flagExceptions(context.options),
    destroyRequested: options.mode === 'destroy',
    reasons: options.reasons ?? [],
    secrets: [...context.platform.log.masked],
    ...(await runIdentity(context.platform)),
  });
}

function tellJudgement(platform: Platform, { changeSet, findings, verdict, warnings }: Judgement): void {
  platform.log.step('changes').done(changesLine(changeSet.counts));
  const policy = platform.log.step('policy');
  if (findings.some(({ result }) => result === 'fail')) policy.fail(policyLine(findings));
  else policy.done(policyLine(findings));
  const gate = platform.log.step('gate');
  if (verdict.decision === 'block') gate.fail(gateLine(verdict, changeSet.counts));
  else gate.done(gateLine(verdict, changeSet.counts));
  for (const { message } of warnings) platform.log.warn(message);
}

/** Keeps what was found beside the plan: change set, receipt, report. Everything here is redacted. */
export async function keepEvidence({ dir, judgement }: Pick<Planned, 'dir' | 'judgement'>): Promise<void> {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  await Promise.all([
    writeFileAtomic(join(dir, 'changeset.json'), json(judgement.changeSet)),
    writeFileAtomic(join(dir, 'receipt.json'), json(judgement.receipt)),
    writeFileAtomic(join(dir, 'report.json'), json(planReportJson(judgement.report))),
    writeFileAtomic(join(dir, 'report.md'), changesMarkdown(judgement.report)),
  ]);
}
