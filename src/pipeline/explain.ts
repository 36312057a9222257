import { explain as explainPath } from '../manifest/explain.js';
import { UserError } from '../problem.js';
import { paint } from '../report/style.js';
import { loadDeployment } from './load.js';
import type { Outcome, UseCase } from './outcome.js';

/** Shows resolved values, and for each where it comes from. */
export const explain: UseCase = async (context): Promise<Outcome> => {
  const deployment = await loadDeployment(context);
  const explained = explainPath(deployment, context.words[0]);
  if ('problems' in explained) throw new UserError(explained.problems);
  const width = Math.max(...explained.values.map(({ path }) => path.length));
  return {
    exitCode: 0,
    json: { schemaVersion: 1, environment: deployment.environment, values: explained.values as never },
    text: (colour) => {
      const tone = paint(colour);
      return explained.values
        .map(
          ({ path, value, origin }) =>
            `${path.padEnd(width)}  ${tone.bold(JSON.stringify(value))}  ${tone.dim(origin)}`,
        )
        .join('\n');
    },
    outputs: {},
  };
};
