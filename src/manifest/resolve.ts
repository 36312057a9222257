import { isObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { fillDefaults } from './defaults.js';
import { applyImages, applyVariables, type Environment } from './environment.js';
import { Layers } from './layers.js';
import { copy, emptyObject, type MutableObject, merge } from './merge.js';
import { chooseEnvironment, defaultProblem, environmentsOf, onlyEnvironment, overlayOf } from './overlays.js';
import { formatPath } from './paths.js';
import { arrange, hasErrors } from './problems.js';
import type { Spec } from './resolved.generated.js';
import { ruleProblems } from './rules.js';
import type { Deployment, Manifest, Path } from './types.js';
import { isOtherVersion, shapeProblems } from './validate.js';

/** Every environment of a manifest, as declared; the one called `default` when it declares none. */
export function environmentNames(manifest: Manifest): readonly string[] {
  const declared = environmentsOf(manifest);
  return declared.length === 0 ? [onlyEnvironment] : declared;
}

/** What chooses and changes a deployment besides its manifest. */
export interface ResolveOptions {
  /** The environment named by the user; without it INFRA_ENV, the manifest's default or its only one. */
  readonly environment?: string;
  /** The environment variables of the process, as the platform read them. */
  readonly env: Environment;
  /** Images of this release, by service. */
  readonly images?: Readonly<Record<string, string>>;
  /** Nothing will be deployed of it: an image that a release would name may be missing. */
  readonly imagesMayCome?: boolean;
}

/** Parts of spec that say how to merge and are not part of the result. */
const mergeOnly = ['environments', 'defaultEnvironment'];

/**
 * The resolved truth of one environment, or everything that is wrong with it. Never throws for what a user wrote.
 * @param manifest as loaded without problems.
 */
export function resolveDeployment(
  manifest: Manifest,
  options: ResolveOptions,
): { readonly deployment: Deployment } | { readonly problems: readonly Problem[] } {
  const problems = baseProblems(manifest);
  if (isOtherVersion(manifest.value)) return { problems: arrange(problems, manifest.source) };
  const chosen = chooseEnvironment(manifest, options.environment, options.env);
  if ('problem' in chosen) problems.push(chosen.problem);
  else {
    const merged = mergeLayers(manifest, chosen.environment, options);
    problems.push(...mergedProblems(merged, options.imagesMayCome === true));
    if (!hasErrors(problems)) return { deployment: deploymentOf(manifest, chosen.environment, merged) };
  }
  return { problems: arrange(problems, manifest.source) };
}

/**
 * Everything that is wrong with a manifest: its own shape, and the merged result of each of its environments.
 * @param env the environment variables, which apply to every environment.
 */
export function validateManifest(manifest: Manifest, env: Environment): Problem[] {
  const problems = baseProblems(manifest);
  if (!isOtherVersion(manifest.value))
    for (const environment of environmentNames(manifest))
      problems.push(...mergedProblems(mergeLayers(manifest, environment, { env }), true));
  return arrange(problems, manifest.source);
}

/** A merged document, where its parts come from, and what was wrong with variables and inputs. */
interface Merged {
  readonly document: MutableObject;
  readonly layers: Layers;
  readonly problems: readonly Problem[];
}

/** What is wrong with the manifest before any overlay. */
function baseProblems(manifest: Manifest): Problem[] {
  const partial = environmentsOf(manifest).length > 0;
  // With overlays the base need not be whole: what it lacks, each environment's merged result is asked for.
  const shape = shapeProblems(manifest.value, new Layers(manifest), partial);
  return isOtherVersion(manifest.value) ? shape : [...shape, ...defaultProblem(manifest)];
}

function mergeLayers(
  manifest: Manifest,
  environment: string,
  options: Omit<ResolveOptions, 'environment'>,
): Merged {
  const document = copy(manifest.value) as MutableObject;
  const overlay = overlayOf(manifest, environment);
  const spec = document['spec'];
  if (isObject(spec)) {
    const base = { ...spec };
    for (const key of mergeOnly) delete base[key];
    document['spec'] = merge(base, overlay ?? {});
  }
  const { overrides, problems } = applyVariables(document, options.env);
  const more = applyImages(document, options.images ?? {}, overrides);
  const profile = fillDefaults(document, environment);
  const layers = new Layers(manifest, overlay === undefined ? undefined : environment, overrides, profile);
  return { document, layers, problems: [...problems, ...more] };
}

function mergedProblems(merged: Merged, imagesMayCome: boolean): Problem[] {
  const { document, layers } = merged;
  return [
    ...merged.problems,
    ...overlayProblems(document, layers),
    ...shapeProblems(document, layers),
    ...ruleProblems({ document, layers, imagesMayCome }),
  ];
}

/** An overlay changes spec; it has no overlays of its own. */
function overlayProblems(document: JsonObject, { manifest, overlay = '' }: Layers): Problem[] {
  const spec = isObject(document['spec']) ? document['spec'] : {};
  return mergeOnly
    .filter((key) => Object.hasOwn(spec, key))
    .map((key) => ({
      severity: 'error',
      at: manifest.position(['spec', 'environments', overlay, key], 'key'),
      path: formatPath(['spec', 'environments', overlay, key]),
      message: `The ${overlay} overlay sets ${key}, which belongs to spec itself.`,
      fix: 'Remove it from the overlay.',
    }));
}

function deploymentOf(manifest: Manifest, environment: string, merged: Merged): Deployment {
  const { document, layers } = merged;
  // The validator has just accepted the document, and the defaults have filled it: it has the generated types.
  const { name, prefix, labels } = document['metadata'] as unknown as Pick<
    Deployment,
    'name' | 'prefix' | 'labels'
  >;
  let counts: Deployment['counts'] | undefined;
  return {
    manifest,
    name,
    environment,
    prefix,
    labels,
    spec: document['spec'] as unknown as Spec,
    origin: (path) => layers.origin(path),
    locate: (path) => locate(layers, path),
    get counts() {
      counts ??= countOrigins(document, layers);
      return counts;
    },
  };
}

function locate(layers: Layers, path: Path): ReturnType<Deployment['locate']> {
  const origin = layers.origin(path);
  if (origin.kind === 'manifest') return origin.at;
  return path.length === 0 ? layers.manifest.position([]) : locate(layers, path.slice(0, -1));
}

function countOrigins(document: JsonObject, layers: Layers): Deployment['counts'] {
  const counts = { total: 0, manifest: 0, overlay: 0, environment: 0, input: 0, default: 0 };
  for (const part of ['metadata', 'spec'])
    for (const [path] of leaves(document[part] ?? emptyObject(), [part])) {
      const origin = layers.origin(path);
      counts.total++;
      counts[origin.kind === 'manifest' && origin.overlay !== undefined ? 'overlay' : origin.kind]++;
    }
  return counts;
}

/** The leaf values beneath a path: scalars and whole lists, in the order of the document. */
export function* leaves(value: Json, path: Path): Generator<readonly [Path, Json]> {
  if (!isObject(value)) yield [path, value];
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}
