import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Layers } from './layers.js';
import { formatPath, valueAt } from './paths.js';
import { schemaAt } from './schema.js';
import { type Complaint, complain, show } from './sentences.js';
import type { Path } from './types.js';
import { type SchemaError, validate } from './validator.generated.js';

/** The version that this toolkit reads. */
const knownVersion = 'synthinfra.inferloop.io/v1alpha1';

/** True when the document says that it is of another version: nothing else can be said about it. */
export function isOtherVersion(document: JsonObject): boolean {
  const asked = document['apiVersion'];
  return typeof asked === 'string' && asked !== knownVersion;
}

/**
 * Everything about a document that the schema forbids, each told with the position of what is wrong.
 * @param document the manifest's own value, or a merged one.
 * @param layers where the parts of the document come from.
 * @param partial true when overlays complete the document: then fields may be missing from spec.
 */
export function shapeProblems(document: JsonObject, layers: Layers, partial = false): Problem[] {
  if (isOtherVersion(document)) return [versionProblem(document, layers)];
  if (validate(document)) return [];
  return (
    (validate.errors ?? [])
      // An unsuitable name is reported twice: once for the name's own rule, once for the map that holds it.
      .filter((error) => error.propertyName === undefined)
      .filter((error) => !(partial && error.keyword === 'required' && error.instancePath.startsWith('/spec')))
      .map((error) => shapeProblem(document, layers, error))
  );
}

function versionProblem(document: JsonObject, layers: Layers): Problem {
  return problemAt(layers, ['apiVersion'], {
    message: `apiVersion is ${show(document['apiVersion'])}: this release of synthinfra reads "${knownVersion}" only.`,
    fix: `Write "${knownVersion}", or use a release that knows the other version. Nothing else in the file was checked.`,
  });
}

function shapeProblem(document: JsonObject, layers: Layers, error: SchemaError): Problem {
  const path = parsePointer(error.instancePath);
  const value = valueAt(document, path);
  const text = typeof value === 'number' || typeof value === 'boolean' ? layers.textAt(path) : undefined;
  return tell(layers, complain({ error, path, value, node: schemaAt(path), text }));
}

function tell(layers: Layers, complaint: Complaint): Problem {
  const { path, key, says, fix } = complaint;
  const whole = key === undefined ? path : [...path, key];
  if (complaint.missing === true && layers.fromOverlay(whole) && key !== undefined)
    return problemAt(layers, whole, {
      message: `The ${layers.overlay} overlay removes ${formatPath(whole)}, which is required.`,
      fix: 'Remove the null from the overlay, or give another value there.',
    });
  // Nobody wrote a default, so nobody can correct it where it stands: the prefix of a long name, for example.
  const isDefault = key === undefined && layers.origin(path).kind === 'default';
  const advice = isDefault ? `This is its default: set ${formatPath(path)} to another value.` : fix;
  return problemAt(
    layers,
    whole,
    { message: `${subject(layers, path)} ${says}`, ...(advice === undefined ? {} : { fix: advice }) },
    key === undefined ? 'value' : 'key',
  );
}

/** What a sentence about a value begins with: its path, or the variable or input that gave it. */
export function subject(layers: Layers, path: Path): string {
  const origin = layers.override(path);
  if (origin?.kind === 'environment') return `The environment variable ${origin.variable}`;
  if (origin?.kind === 'input') return `${formatPath(path)} (given by the input ${origin.input})`;
  return path.length === 0 ? 'A manifest' : formatPath(path);
}

/** A problem at a path: with its position when it is written in the manifest. */
export function problemAt(
  layers: Layers,
  path: Path,
  words: { readonly message: string; readonly fix?: string; readonly severity?: 'warning' },
  part: 'key' | 'value' = 'value',
): Problem {
  const at = layers.position(path, part);
  // A variable may set many paths: its problem is about the variable and told once.
  const variable = layers.override(path)?.kind === 'environment';
  return {
    severity: 'error',
    ...(at === undefined ? {} : { at }),
    ...(variable ? {} : { path: formatPath(path) }),
    ...words,
  };
}

/** The keys of a JSON pointer (RFC 6901). */
function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
