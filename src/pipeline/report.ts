import { toChangeSet } from '../changes/build.js';
import { readTerraformPlan } from '../engines/index.js';
import { decide } from '../gate/decide.js';
import { readBytes } from '../platform/folders.js';
import { terminal } from '../platform/terminal.js';
import { evaluate } from '../policy/evaluate.js';
import { RULES } from '../policy/rules/index.generated.js';
import { worldOf } from '../policy/world.js';
import { userError } from '../problem.js';
import { changesMarkdown } from '../report/changes-markdown.js';
import { planReportJson } from '../report/json.js';
import type { TargetReport } from '../report/target.js';
import type { Outcome, UseCase } from './outcome.js';
import { reportText, today } from './planning/present.js';

/** Explains any Terraform plan, for people who bring their own Terraform: no manifest, no positions. */
export const report: UseCase = async (context): Promise<Outcome> => {
  const { options, platform } = context;
  if (options.from === undefined)
    throw userError(
      'report needs --from PLAN.JSON.',
      'Make it with `terraform show -json PLAN > plan.json`, or pipe it in: --from -',
    );
  const bytes = options.from === '-' ? terminal.readInput() : await readBytes(options.from);
  if (bytes === undefined)
    throw userError(
      `${options.from} does not exist.`,
      'Make it with `terraform show -json PLAN > plan.json`.',
    );
  const plan = await readTerraformPlan(bytes);
  // A plan that changes nothing but tells drift was made to look for it.
  const lookedForDrift = plan.resources.every(({ actions }) => actions.every((action) => action === 'no-op'));
  const changeSet = toChangeSet(plan, { allDrift: lookedForDrift });
  const date = today(platform);
  const { findings } = evaluate(worldOf(plan), RULES, { locate: () => ({}), waivers: [], today: date });
  const verdict = decide(changeSet, findings, {
    exceptions: { allowDelete: [], allowReplace: [] },
    failOn: 'high',
    today: date,
  });
  const told: TargetReport = {
    target: { name: options.from === '-' ? 'plan' : options.from },
    changeSet,
    findings,
    verdict,
  };
  const markdown = changesMarkdown(told, {});
  return {
    exitCode: 0,
    json: planReportJson(told) as never,
    text: (colour) => {
      if (options.format === 'markdown') return markdown;
      if (options.format === 'json') return JSON.stringify(planReportJson(told), undefined, 2);
      return reportText(told, colour);
    },
    summary: markdown,
    outputs: {},
  };
};
