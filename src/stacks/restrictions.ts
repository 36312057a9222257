import { canonicalJson, type Json } from '../json.js';
import { formatPath } from '../manifest/paths.js';
import type { Deployment, Path, Spec } from '../manifest/types.js';
import type { Problem } from '../problem.js';
import { problemAt } from './problem.js';
import { valuesAt } from './values.js';

/** A manifest field that a cloud does not render, or renders for some values only. Data, so that docs are made from it. */
export interface Restriction {
  /** Manifest path; `*` stands for every entry of a map. */
  readonly path: string;
  /** The values that are accepted; to leave the field out always is. */
  readonly accepted: readonly Json[];
  /** The nearest thing that works. */
  readonly instead: string;
  /** True where this is meant to stay so; else it is said to be missing yet. */
  readonly forGood?: true;
  /** The restriction holds only for these deployments. */
  readonly when?: (spec: Spec) => boolean;
}

/** Everything in the deployment that its cloud does not render: nothing is ever left out in silence. */
export function restricted(deployment: Deployment, restrictions: readonly Restriction[]): readonly Problem[] {
  return restrictions
    .filter(({ when }) => when?.(deployment.spec) ?? true)
    .flatMap((restriction) =>
      valuesAt(deployment, restriction.path)
        .filter(
          ({ value }) => !restriction.accepted.some((one) => canonicalJson(one) === canonicalJson(value)),
        )
        .map(({ path, value }) => refusal(deployment, restriction, path, value)),
    );
}

function refusal(deployment: Deployment, restriction: Restriction, path: Path, value: Json): Problem {
  const said = typeof value === 'object' ? formatPath(path) : `${formatPath(path)}: ${value}`;
  const { provider } = deployment.spec.target;
  const message = `${said} is not supported on ${provider}${restriction.forGood === true ? '' : ' yet'}.`;
  return problemAt(deployment, path, message, restriction.instead);
}
