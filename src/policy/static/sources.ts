import { posix } from 'node:path';
import { type Body, type Expression, literalAt, literalOf } from './blocks.js';
import type { AllowList, Mark } from './types.js';

/** Provider sources by local name, of one module folder. */
export type LocalProviders = ReadonlySet<string>;

const DEFAULT_REGISTRIES = /^registry\.(terraform\.io|opentofu\.org)\//;

/** What one `required_providers` block names, and what in it is refused. */
export function requiredProviders(
  body: Body,
  allow: AllowList,
): { readonly names: readonly string[]; readonly marks: readonly Mark[] } {
  const marks = body.attributes.flatMap(({ name, at, value }) => {
    const sources = declaredSources(name, value);
    if (sources === undefined)
      return [refusedProvider(at, `The source of the provider ${name} is not written plainly`)];
    return sources.flatMap((source) => providerMarks(source, at, allow));
  });
  return { names: body.attributes.map(({ name }) => name), marks };
}

/** Refuses a provider source that is not on the list. */
export function providerMarks(source: string, at: number, allow: AllowList): readonly Mark[] {
  const wanted = providerName(source);
  if (wanted === 'terraform.io/builtin/terraform') return [];
  return allow.providers.some((allowed) => providerName(allowed) === wanted)
    ? []
    : [refusedProvider(at, `The provider ${source} is not on the list of the base branch`)];
}

function refusedProvider(at: number, what: string): Mark {
  return {
    rule: 'provider-source',
    at,
    message: `${what}: its code would run with the credentials of the plan.`,
    fix: 'Add it to `policy.providers` in the manifest of the base branch first, in a change of its own.',
  };
}

/** The default registry may be written or left out; names do not count case. */
function providerName(source: string): string {
  const lower = source.trim().toLowerCase().replace(DEFAULT_REGISTRIES, '');
  return lower.includes('/') ? lower : `hashicorp/${lower}`;
}

/** Sources of one entry; one that has none is HashiCorp's of that name. Undefined when it is no plain object. */
function declaredSources(name: string, { at, tokens }: Expression): readonly string[] | undefined {
  if (literalOf({ at, tokens }) !== undefined) return [name];
  if (tokens.some(({ kind, text }) => kind === 'mark' && ['(', '${', '%{'].includes(text))) return undefined;
  const sources: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const key = token.kind === 'quote' ? literalAt(tokens, index) : { text: token.text, next: index + 1 };
    if (key?.text !== 'source' || !['=', ':'].includes(tokens[key.next]?.text ?? '')) continue;
    const source = literalAt(tokens, key.next + 1);
    if (source === undefined) return undefined;
    sources.push(source.text);
  }
  return sources.length > 0 ? sources : [name];
}

/** Judges the source of a module call. */
export function moduleMarks(
  source: Expression,
  folder: string,
  folders: ReadonlySet<string>,
  allow: AllowList,
): readonly Mark[] {
  const text = literalOf(source);
  const refuse = (message: string, fix: string): readonly Mark[] => [
    { rule: 'module-source', at: source.at, message, fix },
  ];
  if (text === undefined)
    return refuse(
      'The source of a module is computed: what it will be cannot be checked.',
      'Write it as a plain string.',
    );
  if (!/^\.\.?(\/|$)/.test(text)) {
    return allow.modules.some((entry) => covers(entry, text))
      ? []
      : refuse(
          `The module source ${JSON.stringify(text)} is not on the list of the base branch: its code would run with the credentials of the plan.`,
          'Add it to `policy.modules` in the manifest of the base branch first, in a change of its own.',
        );
  }
  const place = posix.join(folder, text).replace(/\/$/, '');
  if (place === '..' || place.startsWith('../'))
    return refuse(
      `The module ${JSON.stringify(text)} lies outside the root.`,
      'Keep modules below the root.',
    );
  return folders.has(place === '.' ? '' : place)
    ? []
    : refuse(
        `The module ${JSON.stringify(text)} has no files here that could be checked.`,
        'Correct the path.',
      );
}

/** Whether an entry of the list names a source, whatever its version, ref and sub-folder. */
function covers(entry: string, source: string): boolean {
  const plain = withoutDetails(source);
  if (/(^|\/)\.\.?(\/|$)|%|\\/.test(plain)) return false;
  return entry.endsWith('/*')
    ? plain.startsWith(entry.slice(0, -1)) && plain.length > entry.length - 1
    : plain === withoutDetails(entry);
}

/** `git::https://host/x.git//sub?ref=v1` → `git::https://host/x.git`. */
function withoutDetails(source: string): string {
  return source.replace(/\?.*$/s, '').replace(/(?<!:)\/\/.*$/s, '');
}
