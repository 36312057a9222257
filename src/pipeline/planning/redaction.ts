import { covers, OUTPUT } from '../../changes/covers.js';
import type { Plan } from '../../changes/plan.js';
import type { RedactionException } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import type { Stage } from './stage.js';

/**
 * The redaction exceptions that count: those of the deployment that have not ended and, where others' rules count
 * besides its own, that these have too. Whoever proposes a change could else have a secret printed by the run that
 * proposes it. Of two ends the earlier counts, of two reasons the one that was agreed to.
 * @param today YYYY-MM-DD, UTC.
 * @returns with a warning for each one that does nothing.
 */
export function redactionExceptions(
  { deployment, base }: Pick<Stage, 'deployment' | 'base'>,
  plan: Pick<Plan, 'resources' | 'outputs'>,
  today: string,
): { readonly counting: readonly RedactionException[]; readonly problems: readonly Problem[] } {
  const counting: RedactionException[] = [];
  const problems: Problem[] = [];
  for (const [index, own] of deployment.spec.redaction.exceptions.entries()) {
    const agreed =
      base === undefined
        ? own
        : base.deployment?.spec.redaction.exceptions.find(({ path }) => path === own.path);
    const at = deployment.locate(['spec', 'redaction', 'exceptions', String(index)]);
    const idle = (why: string, fix: string): void => {
      const message = `The redaction exception for ${own.path} shows nothing: ${why}.`;
      problems.push({ severity: 'warning', message, fix, at });
    };
    const expires = agreed !== undefined && agreed.expires < own.expires ? agreed.expires : own.expires;
    if (expires < today) idle(`it ended on ${expires}`, 'Remove it, or agree to a later end.');
    else if (agreed === undefined)
      idle('nobody has agreed to it yet', 'Merge it in a change of its own; it counts in those after it.');
    else if (!isAbout(own.path, plan))
      idle('no resource or output of this plan has that address', 'Remove it, or correct its path.');
    else counting.push({ path: own.path, reason: agreed.reason, expires });
  }
  return { counting, problems };
}

function isAbout(path: string, { resources, outputs }: Pick<Plan, 'resources' | 'outputs'>): boolean {
  return (
    resources.some(({ address }) => path.startsWith(`${address}.`)) ||
    outputs.some(({ name }) => covers(path, OUTPUT, [name]))
  );
}
