import { join } from 'node:path';
import type { Applied } from '../../engines/types.js';
import type { Context, Outcome } from '../outcome.js';
import { planOutputs } from '../planning/outputs.js';
import type { Planned } from '../planning/planning.js';

/** What an apply answers when every stage is done. @param done what nothing was to be applied of has no Applied */
export function appliedOutcome(
  context: Context,
  done: readonly (readonly [Planned, Applied | undefined])[],
): Outcome {
  const lines = done.flatMap(([{ stage }, applied]) => [
    ...(applied === undefined ? [' Nothing was to be applied.'] : []),
    ...stage.stack.landmarks.map(({ kind, name }) => `   ${kind.padEnd(8)} ${name}`),
  ]);
  const serial = done.map(([, applied]) => applied?.base?.serial).find((value) => value !== undefined);
  const digest = done.map(([{ judgement }]) => judgement.changeSet.digest.slice(0, 7)).join(', ');
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      applied: done.map(([{ stage, judgement }, applied]) => ({
        stack: stage.stack.id,
        digest: judgement.changeSet.digest,
        result: applied?.result ?? 'nothing-to-do',
        done: applied?.done ?? [],
        base: applied?.base ?? null,
      })),
    } as never,
    text: () => ['', ...lines].join('\n'),
    summary: `### synthinfra apply\n\nApplied changes \`${digest}\`${serial === undefined ? '' : `; the state is at serial ${serial}`}.\n`,
    outputs: {
      verdict: done[0]?.[0].judgement.verdict.decision ?? 'allow',
      ...planOutputs(done.map(([planned]) => planned)),
      receipt: join(done[0]?.[0].dir ?? context.platform.cwd, 'receipt.json'),
      report: join(done[0]?.[0].dir ?? context.platform.cwd, 'report.md'),
      serial: serial === undefined ? '' : String(serial),
    },
  };
}
