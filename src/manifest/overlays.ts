import { isObject, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { alternatives, didYouMean } from '../suggest.js';
import type { Environment } from './environment.js';
import { valueAt } from './paths.js';
import type { Manifest } from './types.js';

/** The one environment of a manifest that declares none. */
export const onlyEnvironment = 'default';

/** The names of the environments that the manifest declares, as written. */
export function environmentsOf(manifest: Manifest): string[] {
  const environments = valueAt(manifest.value, ['spec', 'environments']);
  return isObject(environments) ? Object.keys(environments) : [];
}

/** What the overlay of an environment changes; nothing when it is empty, null or not a map. */
export function overlayOf(manifest: Manifest, environment: string): JsonObject | undefined {
  const overlay = valueAt(manifest.value, ['spec', 'environments', environment]);
  return isObject(overlay) ? overlay : undefined;
}

/**
 * Which environment is meant: the one named, else INFRA_ENV, else the manifest's default, else its only one.
 * @param named by `--env` or the action's input.
 */
export function chooseEnvironment(
  manifest: Manifest,
  named: string | undefined,
  env: Environment,
): { readonly environment: string } | { readonly problem: Problem } {
  const known = environmentsOf(manifest);
  const variable = env['INFRA_ENV']?.trim();
  const preset = valueAt(manifest.value, ['spec', 'defaultEnvironment']);
  if (named !== undefined && named !== '') return checked(manifest, named, known);
  if (variable !== undefined && variable !== '') return checked(manifest, variable, known, 'INFRA_ENV');
  // A default that is not declared is told with its position by defaultProblem.
  if (typeof preset === 'string' && known.includes(preset)) return { environment: preset };
  const [only, second] = known;
  if (only === undefined) return { environment: onlyEnvironment };
  if (second === undefined) return { environment: only };
  return {
    problem: {
      severity: 'error',
      at: manifest.position(['spec', 'environments'], 'key'),
      path: 'spec.environments',
      message: `The manifest has ${known.length} environments, and none was chosen.`,
      fix: `Name one with --env (${alternatives(known)}), or set spec.defaultEnvironment.`,
    },
  };
}

/** What is wrong with `spec.defaultEnvironment`. */
export function defaultProblem(manifest: Manifest): Problem[] {
  const path = ['spec', 'defaultEnvironment'];
  const preset = valueAt(manifest.value, path);
  const known = environmentsOf(manifest);
  if (
    typeof preset !== 'string' ||
    known.includes(preset) ||
    (known.length === 0 && preset === onlyEnvironment)
  )
    return [];
  return [
    {
      ...unknown(preset, known, 'spec.defaultEnvironment: '),
      at: manifest.position(path),
      path: path.join('.'),
    },
  ];
}

function checked(
  manifest: Manifest,
  name: string,
  known: readonly string[],
  variable?: string,
): { readonly environment: string } | { readonly problem: Problem } {
  if (known.includes(name) || (known.length === 0 && name === onlyEnvironment)) return { environment: name };
  const problem = unknown(name, known, variable === undefined ? '' : `${variable}: `);
  return { problem: { ...problem, at: manifest.position(['spec', 'environments'], 'key') } };
}

function unknown(name: string, known: readonly string[], asker: string): Problem {
  return {
    severity: 'error',
    message: `${asker}There is no environment ${JSON.stringify(name)}.${didYouMean(name, known)}`,
    fix:
      known.length === 0
        ? `The manifest declares no environments, so there is only "${onlyEnvironment}". Add ${name}: {} to spec.environments to have this one.`
        : `Use ${alternatives(known)}, or add ${name}: {} to spec.environments.`,
  };
}
