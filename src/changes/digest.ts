import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../json.js';
import type { AttributeChange, ChangeSet, ResourceChange, Shown } from './changeset.js';
import { isContainer } from './equal.js';
import { pathText } from './path.js';
import { concealed } from './reveal.js';

const CHUNK = 64 * 1024;

/** The parts of a ChangeSet that its digest covers: what applying it does. */
export type DigestContent = Pick<ChangeSet, 'resources' | 'outputs' | 'hooks' | 'complete' | 'errored'>;

/**
 * sha256 in hex over the content of a ChangeSet: equal for plans that do the same. The order of resources, attributes
 * and keys does not count; risk, positions, engine, counts and drift are left out (an object that somebody changed and
 * that the plan leaves alone changes nothing of what is applied). Of hidden values only the fact that they change
 * counts, so that nobody can guess a secret from a digest; what exceptions reveal of them does not count either, for
 * one may begin or end between the review and the apply.
 */
export function digestOf(content: DigestContent): string {
  const hash = createHash('sha256');
  const add = (kind: string, lines: readonly string[]): void => {
    let text = `${kind} ${lines.length}\n`;
    for (const line of inOrder(lines)) {
      text += `${line}\n`;
      // Each call costs more than a line; all lines of a large plan together are longer than a text can be.
      if (text.length < CHUNK) continue;
      hash.update(text);
      text = '';
    }
    hash.update(text);
  };
  add('resources', content.resources.map(resourceText));
  add(
    'outputs',
    content.outputs.map((output) => canonical(concealed(output))),
  );
  add('hooks', content.hooks.map(canonical));
  hash.update(`complete ${content.complete} errored ${content.errored}\n`);
  return hash.digest('hex');
}

/** Every field that says which object it is, so that none is forgotten when one is added. */
type Identity = {
  readonly [field in Exclude<keyof ResourceChange, 'actions' | 'attributes' | 'risk' | 'at' | 'path'>]:
    | ResourceChange[field]
    | undefined;
};

/** One line for each resource: line breaks inside values are escaped, so lines cannot be confused. */
function resourceText(resource: ResourceChange): string {
  const { address, deposed, importId, previousAddress, reason, type } = resource;
  // As canonical JSON, for they are texts and in the order of their names.
  const identity: Identity = { address, deposed, importId, previousAddress, reason, type };
  return `${JSON.stringify(identity)}\t${inOrder(resource.actions).join('+')}${attributesText(resource.attributes)}`;
}

/**
 * The attributes in the order of their texts. Of two whose paths stand in order the texts do as well: no character of
 * a path comes before the space after it. So most resources need no text of each attribute, and no sorting.
 */
function attributesText(attributes: readonly AttributeChange[]): string {
  let text = '';
  let former = '';
  for (let index = 0; index < attributes.length; index++) {
    const change = attributes[index] as AttributeChange;
    const path = pathText(change.path);
    if (path <= former) return ['', ...attributes.map((one) => attributeText(one)).sort()].join('\t');
    text += `\t${attributeText(change, path)}`;
    former = path;
  }
  return text;
}

function attributeText(change: AttributeChange, path = pathText(change.path)): string {
  const cause = change.forcesReplacement ? ' forces' : '';
  return `${path} ${shownText(change.before)} ${shownText(change.after)}${cause}`;
}

/** Plans hold millions of scalars: they need no sorting of keys. */
function shownText(shown: Shown): string {
  if (shown.kind !== 'value') return shown.kind;
  const { value } = shown;
  if (isContainer(value)) return canonicalJson(value);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** By code units. Engines tell most of it in order: to look costs less than to sort. */
function inOrder<Text extends string>(texts: readonly Text[]): readonly Text[] {
  for (let index = 1; index < texts.length; index++)
    if ((texts[index - 1] ?? '') > (texts[index] ?? '')) return [...texts].sort();
  return texts;
}

function canonical(value: object): string {
  return canonicalJson(value as Json);
}
