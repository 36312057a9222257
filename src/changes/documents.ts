import { parse as parseYaml } from 'yaml';
import { isObject, isShallow, type Json } from '../json.js';

/** Above this many characters a text is compared as text: parsing YAML takes about a millisecond for each kilobyte. */
const MAX_YAML = 200_000;

/** How the first line of a YAML object or list looks, after comments: `key:`, `- item`, `---`. Scripts do not. */
const YAML_START =
  /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:- |---|[{[]|["']?[\w./ -]{1,200}["']?:(?:[ \t\r\n]|$))/;

/** The object or list that a text holds as JSON; undefined for any other text. */
export function documentOf(text: string): Json | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return container(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The object or list that a text of several lines holds as one YAML document; undefined for any other text. */
export function yamlDocumentOf(text: string): Json | undefined {
  if (!text.includes('\n') || text.length > MAX_YAML || !YAML_START.test(text)) return undefined;
  try {
    return container(parseYaml(text, { schema: 'core', logLevel: 'silent' }));
  } catch {
    return undefined;
  }
}

/** Deeper nesting than any policy or manifest has; it also keeps a hostile text from exhausting the stack. */
const MAX_DEPTH = 64;

function container(value: unknown): Json | undefined {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  return isShallow(value, MAX_DEPTH) ? (value as Json) : undefined;
}
