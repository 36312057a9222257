import { environmentNames, resolveDeployment, validateManifest } from '../manifest/resolve.js';
import { UserError } from '../problem.js';
import { problemsText } from '../report/problems.js';
import { plural } from '../report/style.js';
import { composeStacks } from '../stacks/index.js';
import { readManifest } from './load.js';
import type { Outcome, UseCase } from './outcome.js';
import { vanishedEnvironments } from './planning/vanished.js';

/** Checks the manifest in every environment: its shape, its rules, and what its cloud can do. */
export const validate: UseCase = async (context): Promise<Outcome> => {
  const { options, platform } = context;
  const manifest = await readManifest(context, options.file);
  const problems = validateManifest(manifest, platform.env);
  const environments = environmentNames(manifest);
  if (problems.every(({ severity }) => severity !== 'error')) {
    for (const environment of environments) {
      const resolved = resolveDeployment(manifest, { environment, env: platform.env });
      if ('problems' in resolved) continue;
      const composed = composeStacks(resolved.deployment);
      if ('problems' in composed) problems.push(...composed.problems);
    }
  }
  const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  if (distinct.some(({ severity }) => severity === 'error')) throw new UserError(distinct);
  const gone =
    options.base === undefined
      ? []
      : vanishedEnvironments(await readManifest(context, options.base), manifest);
  const warnings = distinct.length === 0 ? '' : problemsText(distinct, { colour: false });
  const lines = [
    `${options.file} is valid in ${plural(environments.length, 'environment')}: ${environments.join(', ')}.`,
    ...gone.map(
      (name) =>
        `The environment ${name} is gone since ${options.base}. Its resources stay until \`synthinfra destroy ${options.base} --env ${name}\`.`,
    ),
  ];
  return {
    exitCode: 0,
    json: { schemaVersion: 1, file: options.file, environments, vanished: gone, problems: distinct as never },
    text: () => [warnings, ...lines].filter((line) => line !== '').join('\n'),
    summary: `### synthinfra validate\n\n${lines.map((line) => `- ${line.replaceAll('`', '')}`).join('\n')}\n`,
    outputs: { problems: String(distinct.length) },
  };
};
