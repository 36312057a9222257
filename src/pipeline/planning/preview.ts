import type { Deployment } from '../../manifest/types.js';
import { changesMarkdown } from '../../report/changes-markdown.js';
import { planReportJson } from '../../report/json.js';
import type { TargetReport } from '../../report/target.js';
import { sandboxStatus, stopServer } from '../../sandbox/server.js';
import type { Stack } from '../../stacks/types.js';
import type { TellJudged } from '../legs/store.js';
import type { Context, Outcome } from '../outcome.js';
import { planOutputs } from './outputs.js';
import { type Planned, planStage, renderAll } from './planning.js';
import { reportText } from './present.js';
import { planFolder } from './stage.js';

/**
 * What a run without identity can show: the manifest planned against an empty sandbox, so that everything is new, and
 * the policies on that. Nothing of it is kept for an apply.
 * @param why the sentence that says why there is no more.
 * @param tell is told the reports, which have no receipts.
 */
export async function preview(
  given: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  why: string,
  tell: TellJudged,
): Promise<Outcome> {
  const context: Context = { ...given, options: { ...given.options, sandbox: true } };
  context.platform.log.warn(why);
  const folder = `${planFolder(context, deployment.environment)}/preview`;
  const planned = await plannedAside(context, deployment, stacks, folder);
  const reports = planned.map(({ judgement }): TargetReport => ({ ...judgement.report, preview: why }));
  tell(reports.map((report) => ({ report })));
  const blocked = planned.some(({ judgement }) => judgement.verdict.decision === 'block');
  return {
    exitCode: blocked ? 2 : 0,
    json: { schemaVersion: 1, preview: why, targets: reports.map(planReportJson) } as never,
    text: (colour) => ['', ...reports.map((report) => reportText(report, colour))].join('\n'),
    summary: reports.map((report) => changesMarkdown(report)).join('\n\n'),
    outputs: { verdict: blocked ? 'block' : 'preview', ...planOutputs(planned) },
  };
}

/** The sandbox is there for this plan alone: nobody comes back for it. One that ran before belongs to somebody. */
async function plannedAside(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  folder: string,
): Promise<readonly Planned[]> {
  const mine = (await sandboxStatus(context.platform)) === undefined;
  try {
    const planned: Planned[] = [];
    for (const stage of await renderAll(context, deployment, stacks, folder))
      planned.push(await planStage(context, stage, { mode: 'change' }));
    return planned;
  } finally {
    if (mine) await stopServer(context.platform);
  }
}
