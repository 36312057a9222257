import { isObject, type Json } from '../json.js';
import type { Path } from './types.js';

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** The path as people write it: `spec.services.api.env["A.B"]`, list items as `[0]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (plainKey.test(key)) text += text === '' ? key : `.${key}`;
    else text += /^[0-9]{1,15}$/.test(key) ? `[${key}]` : `[${JSON.stringify(key)}]`;
  }
  return text;
}

/** The keys of a path as `formatPath` writes it; also `spec.list.0`. Undefined when it is not a path. */
export function parsePath(text: string): Path | undefined {
  const part = /\.?(?:([^.[\]"]+)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\])/y;
  const path: string[] = [];
  while (part.lastIndex < text.length) {
    const start = part.lastIndex;
    const match = part.exec(text);
    // The first key has no dot before it, and every later plain key has one.
    if (match === null) return undefined;
    if (match[1] !== undefined && (start === 0) === match[0].startsWith('.')) return undefined;
    const key = match[1] ?? match[2] ?? unquote(match[3] ?? '');
    if (key === undefined) return undefined;
    path.push(key);
  }
  return path;
}

function unquote(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/** The value at a path; undefined when there is none. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const key of path) {
    if (Array.isArray(value))
      value = /^(0|[1-9][0-9]*)$/.test(key) ? (value as readonly Json[])[Number(key)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** The map at a path as entries; none when there is no map. */
export function entriesAt(root: Json | undefined, path: Path): [string, Json][] {
  const value = valueAt(root, path);
  return isObject(value) ? Object.entries(value) : [];
}
