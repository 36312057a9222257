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
    for (const line of [...lines].sort()) {
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
  const actions = [...resource.actions].sort().join('+');
  return [JSON.stringify(identity), actions, ...resource.attributes.map(attributeText).sort()].join('\t');
}

function attributeText(change: AttributeChange): string {
  const cause = change.forcesReplacement ? ' forces' : '';
  return `${pathText(change.path)} ${shownText(change.before)} ${shownText(change.after)}${cause}`;
}

/** Plans hold millions of scalars: they need no sorting of keys. */
function shownText(shown: Shown): string {
  if (shown.kind !== 'value') return shown.kind;
  return isContainer(shown.value) ? canonicalJson(shown.value) : JSON.stringify(shown.value);
}

function canonical(value: object): string {
  return canonicalJson(value as Json);
}
