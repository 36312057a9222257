import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../json.js';
import type { ChangeSet, ResourceChange } from './changeset.js';
import { pathText } from './path.js';

/** The parts of a ChangeSet that its digest covers: what applying it does. */
export type DigestContent = Pick<ChangeSet, 'resources' | 'outputs' | 'hooks' | 'complete' | 'errored'>;

/**
 * sha256 in hex over the content of a ChangeSet: equal for plans that do the same. The order of resources, attributes
 * and keys does not count; risk, positions, engine, counts and drift are left out (an object that somebody changed and
 * that the plan leaves alone changes nothing of what is applied). Of hidden values only the fact that they change
 * counts, so that nobody can guess a secret from a digest.
 */
export function digestOf(content: DigestContent): string {
  const hash = createHash('sha256');
  const add = (kind: string, lines: readonly string[]): void => {
    hash.update(`${kind} ${lines.length}\n`);
    for (const line of [...lines].sort()) hash.update(`${line}\n`);
  };
  add('resources', content.resources.map(resourceText));
  add('outputs', content.outputs.map(canonical));
  add('hooks', content.hooks.map(canonical));
  hash.update(`complete ${content.complete} errored ${content.errored}\n`);
  return hash.digest('hex');
}

/** One line of canonical JSON: a line break inside a value is escaped, so lines cannot be confused. */
function resourceText(resource: ResourceChange): string {
  const { risk: _risk, at: _at, path: _path, attributes, actions, ...identity } = resource;
  const sorted = attributes.map((change) => `${pathText(change.path)} ${canonical(change)}`).sort();
  return canonical({ ...identity, actions: [...actions].sort(), attributes: sorted });
}

function canonical(value: object): string {
  return canonicalJson(value as Json);
}
