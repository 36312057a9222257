import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, type Body, blocksOf } from '../../../src/policy/static/blocks.js';
import { type Token, tokensOf } from '../../../src/policy/static/tokens.js';

/** Where each variable of a module goes, such as `aws_lb_target_group.health_check.path`, and what the module makes. */
interface Module {
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly resources: readonly string[];
}

const known = new Map<string, Module>();

/** The attributes of resources that a variable of a module becomes a part of, directly or by locals, sorted. */
export function placesOf(root: string, cloud: string, module: string, variable: string): readonly string[] {
  return moduleAt(join(root, 'templates/terraform', cloud, module)).places.get(variable) ?? [];
}

/** The types of the resources of a module. */
export function resourcesOf(root: string, cloud: string, module: string): readonly string[] {
  return moduleAt(join(root, 'templates/terraform', cloud, module)).resources;
}

function moduleAt(folder: string): Module {
  const module = known.get(folder) ?? readModule(folder);
  known.set(folder, module);
  return module;
}

/** @throws Error for HCL that cannot be read: half a module would tell half a truth. */
function readModule(folder: string): Module {
  const blocks = readdirSync(folder)
    .filter((file) => file.endsWith('.tf'))
    .sort()
    .flatMap((file) => {
      const { tokens, faults } = tokensOf(readFileSync(join(folder, file), 'utf8'));
      const read = blocksOf(tokens);
      const [fault] = [...faults, ...read.faults];
      if (fault !== undefined) throw new Error(`${join(folder, file)}: ${fault.message}`);
      return read.body.blocks;
    });
  const locals = new Map(
    blocks
      .filter(({ type }) => type === 'locals')
      .flatMap(({ body }) => body.attributes.flatMap(({ name, value }) => localsIn(name, value.tokens))),
  );
  const found = new Map<string, Set<string>>();
  const resources = blocks.filter(({ type }) => type === 'resource' || type === 'data');
  for (const block of resources)
    for (const [place, names] of usesIn(block))
      for (const variable of variablesOf(names, locals))
        found.set(variable, (found.get(variable) ?? new Set()).add(place));
  return {
    places: new Map([...found].map(([variable, places]) => [variable, [...places].sort()])),
    resources: resources.filter(({ type }) => type === 'resource').map(({ labels }) => labels[0] ?? ''),
  };
}

/** Each attribute of a resource with the `var.x` and `local.x` that stand in it. */
function usesIn({ type, labels, body }: Block): readonly (readonly [string, readonly string[]])[] {
  const kind = `${type === 'data' ? 'data.' : ''}${labels[0]}`;
  return inBody(body, '');

  function inBody({ attributes, blocks }: Body, prefix: string): (readonly [string, readonly string[]])[] {
    return [
      ...attributes.map(({ name, value }) => {
        const whether = name === 'count' || name === 'for_each';
        const place = whether ? `${kind}${prefix}` : `${kind}${prefix}.${name}`;
        return [place, namesIn(value.tokens)] as const;
      }),
      ...blocks
        // What is not sent anywhere: how Terraform itself goes about it, and its checks.
        .filter((block) => block.type !== 'lifecycle')
        .flatMap((block) => {
          if (block.type === 'content') return inBody(block.body, prefix);
          const name = block.type === 'dynamic' ? block.labels[0] : block.type;
          return inBody(block.body, `${prefix}.${name}`);
        }),
    ];
  }
}

/** A local, and each key of one that is an object: who takes one key takes no other. */
function localsIn(
  local: string,
  tokens: readonly Token[],
): readonly (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [[local, namesIn(tokens)]];
  let depth = 0;
  let start = 0;
  tokens.forEach(({ kind, text }, index) => {
    if (kind === 'mark' && '{[('.includes(text.at(-1) ?? ' ')) depth += 1;
    if (kind === 'mark' && '}])'.includes(text)) depth -= 1;
    if (depth > 1 || (kind !== 'break' && text !== ',' && depth > 0)) return;
    const [key, equals] = tokens.slice(start + 1);
    if (key?.kind === 'name' && equals?.text === '=')
      found.push([`${local}.${key.text}`, namesIn(tokens.slice(start, index))]);
    start = index;
  });
  return tokens[0]?.text === '{' ? found : found.slice(0, 1);
}

function namesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const name = tokens[index + 2];
    const reference =
      token.kind === 'name' &&
      (token.text === 'var' || token.text === 'local') &&
      tokens[index + 1]?.text === '.' &&
      tokens[index - 1]?.text !== '.';
    if (!reference || name?.kind !== 'name') return [];
    const key = tokens[index + 3]?.text === '.' ? `.${tokens[index + 4]?.text}` : '';
    return [token.text === 'var' ? `var.${name.text}` : `local.${name.text}${key}`];
  });
}

/** The variables that a list of references comes to when its locals are followed. */
function variablesOf(
  names: readonly string[],
  locals: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (!name.startsWith('local.')) return;
    const [, local = '', key] = name.split('.');
    for (const one of locals.get(`${local}.${key}`) ?? locals.get(local) ?? []) follow(one);
  };
  for (const name of names) follow(name);
  return new Set([...seen].filter((name) => name.startsWith('var.')).map((name) => name.slice(4)));
}
