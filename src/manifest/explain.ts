import { isObject, type Json } from '../json.js';
import type { Problem } from '../problem.js';
import { didYouMean } from '../suggest.js';
import { originText } from './layers.js';
import { formatPath, parsePath, valueAt } from './paths.js';
import { leaves } from './resolve.js';
import { fieldsOf, schemaAt } from './schema.js';
import type { Deployment, Path } from './types.js';

/** One resolved value and where it comes from. */
export interface Explained {
  /** Such as `spec.services.api.port`. */
  readonly path: string;
  readonly value: Json;
  /** `deployment.yaml:11:94`, `env INFRA_REGION`, `input images`, `default`, `default (profile prod)`. */
  readonly origin: string;
}

/**
 * The values at or beneath a path, each with its origin; all of them without a path.
 * @param path such as `spec.services.api.port` or `spec.services.api.env["A.B"]`.
 */
export function explain(
  deployment: Deployment,
  path = '',
): { readonly values: readonly Explained[] } | { readonly problems: readonly Problem[] } {
  const document = resolvedDocument(deployment);
  const asked = path === '' ? [] : parsePath(path);
  if (asked === undefined)
    return refuse(
      `${JSON.stringify(path)} is not a path.`,
      'Write one such as spec.services.api.port, with ["…"] around a key that has dots.',
    );
  const value = valueAt(document, asked);
  if (value === undefined) return unknownPath(document, asked);
  const values = [...leaves(value, asked)].map(([leaf, item]) => ({
    path: formatPath(leaf),
    value: item,
    origin: originText(deployment.origin(leaf)),
  }));
  return { values };
}

/** The resolved manifest as one document, with the paths that people know. */
function resolvedDocument({ name, prefix, labels, spec }: Deployment): Json {
  return { metadata: { name, prefix, labels }, spec: spec as unknown as Json };
}

function unknownPath(document: Json, asked: Path): { readonly problems: readonly Problem[] } {
  let parent: Path = [];
  while (valueAt(document, asked.slice(0, parent.length + 1)) !== undefined)
    parent = asked.slice(0, parent.length + 1);
  const key = asked[parent.length] ?? '';
  const beneath = valueAt(document, parent);
  const where = parent.length === 0 ? 'The manifest' : formatPath(parent);
  const known = isObject(beneath) ? Object.keys(beneath) : [];
  if (fieldsOf(schemaAt(parent)).includes(key))
    return refuse(`${formatPath([...parent, key])} is not set.`, 'It has no default: nothing is made of it.');
  const fix = known.length === 0 ? `${where} has nothing beneath it.` : `There is ${known.join(', ')}.`;
  return refuse(`${where} has no ${JSON.stringify(key)}.${didYouMean(key, known)}`, fix);
}

function refuse(message: string, fix: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ severity: 'error', message, fix }] };
}
