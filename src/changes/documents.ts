import { parse as parseYaml } from 'yaml';
import { isObject, isShallow, type Json } from '../json.js';

/** Above this many characters a text is compared as text: parsing YAML takes about a millisecond for each kilobyte. */
const MAX_YAML = 200_000;

/** How the first line of a YAML object or list looks, after comments: `key:`, `- item`, `---`. Scripts do not. */
const YAML_START =
  /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:- |---|[{[]|["']?[\w./ -]{1,200}["']?:(?:[ \t\r\n]|$))/;

/** Whether it is worth while to look for a document in a text: one of JSON begins as such, one of YAML has several lines. */
export function mayHoldDocument(text: string | undefined): boolean {
  return text !== undefined && (opensContainer(text) || text.includes('\n'));
}

/** The object or list that a text holds as JSON; undefined for any other text. */
export function documentOf(text: string): Json | undefined {
  if (!opensContainer(text)) return undefined;
  try {
    return container(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether the first character of a text, after JSON's white space, begins an object or a list. */
function opensContainer(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === '{' || unit === '[') return true;
    if (unit !== ' ' && unit !== '\n' && unit !== '\t' && unit !== '\r') return false;
  }
  return false;
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
