import { join } from 'node:path';
import { writeTree } from '../platform/files.js';
import { roundingSentence } from '../report/extras.js';
import type { Outcome, UseCase } from './outcome.js';
import { prepare, renderAll } from './planning/planning.js';
import { planFolder } from './planning/stage.js';
import { shorter } from './steps.js';

/** Writes the files that the manifest stands for, and touches no cloud. */
export const render: UseCase = async (context): Promise<Outcome> => {
  const { deployment, stacks } = await prepare(context);
  const folder = planFolder(context, deployment.environment);
  const stages = await renderAll(context, deployment, stacks, folder);
  for (const stage of stages) await writeTree(join(stage.dir, 'root'), stage.files);
  const roots = stages.map(({ dir }) => join(dir, 'root'));
  const roundings = stages.flatMap(({ stack }) => stack.roundings);
  const lines = [
    ...roots.map((root) => ` Rendered into ${shorter(context.platform, root)}`),
    ...roundings.map((rounding) => ` - ${roundingSentence(rounding)}`),
  ];
  return {
    exitCode: 0,
    json: { schemaVersion: 1, environment: deployment.environment, roots, roundings } as never,
    text: () => lines.join('\n'),
    summary: `### synthinfra render\n\n${stages.map(({ stack, files }) => `- ${stack.id}: ${files.size} files`).join('\n')}\n`,
    outputs: { files: roots[0] ?? folder },
  };
};
