import type { Block, Body, Expression } from './blocks.js';
import { type Entry, type Node, parseJson } from './json.js';
import { type Fault, type Token, templateTokens } from './tokens.js';

/** Blocks by the number of their labels; whatever else stands in a body is an attribute. */
type Shape = Readonly<Record<string, number>>;

const FILE: Shape = {
  ...{ resource: 2, data: 2, ephemeral: 2, list: 2, action: 2, module: 1, provider: 1, variable: 1 },
  ...{ output: 1, check: 1, locals: 0, terraform: 0, moved: 0, import: 0, removed: 0 },
};
const WITHIN: Readonly<Record<string, Shape>> = {
  resource: { provisioner: 1, connection: 0, dynamic: 1 },
  removed: { provisioner: 1, connection: 0, dynamic: 1 },
  provider: { dynamic: 1 },
  check: { data: 2 },
  terraform: { backend: 1, cloud: 0, required_providers: 0, encryption: 0, provider_meta: 1 },
};

/** The blocks of a file of JSON syntax, in the form of those of native syntax. Never throws. */
export function jsonBlocksOf(text: string): { readonly body: Body; readonly faults: readonly Fault[] } {
  const node = parseJson(text);
  if (!('kind' in node)) return { body: { attributes: [], blocks: [] }, faults: [node] };
  const faults: Fault[] = [];
  return { body: bodyOf(node, FILE, faults), faults };
}

function bodyOf(node: Node, shape: Shape, faults: Fault[]): Body {
  if (node.kind === 'array') {
    const bodies = node.items.map((item) => bodyOf(item, shape, faults));
    return {
      attributes: bodies.flatMap(({ attributes }) => attributes),
      blocks: bodies.flatMap(({ blocks }) => blocks),
    };
  }
  if (node.kind !== 'object') {
    faults.push({ at: node.at, message: 'a value where an object is expected' });
    return { attributes: [], blocks: [] };
  }
  // "//" is a comment.
  const entries = node.entries.filter(({ key }) => key !== '//');
  const isBlock = ({ key }: Entry): boolean => Object.hasOwn(shape, key);
  return {
    attributes: entries
      .filter((entry) => !isBlock(entry))
      .map(({ key, at, value }) => ({ name: key, at, value: expressionOf(value, faults) })),
    blocks: entries
      .filter(isBlock)
      .flatMap((entry) => blocksAt(entry, entry.value, shape[entry.key] ?? 0, [], faults)),
  };
}

function blocksAt(
  { key, at }: Entry,
  node: Node,
  labelsLeft: number,
  labels: readonly string[],
  faults: Fault[],
): readonly Block[] {
  if (node.kind === 'array')
    return node.items.flatMap((item) =>
      blocksAt({ key, at: item.at, value: item }, item, labelsLeft, labels, faults),
    );
  if (node.kind === 'scalar' && node.text === 'null') return [];
  if (node.kind === 'object' && labelsLeft > 0)
    return node.entries.flatMap((entry) =>
      blocksAt({ ...entry, key }, entry.value, labelsLeft - 1, [...labels, entry.key], faults),
    );
  const inside = (Object.hasOwn(WITHIN, key) ? WITHIN[key] : undefined) ?? {};
  return [{ type: key, labels, at, body: bodyOf(node, inside, faults) }];
}

/** Every string of a value, keys too, as the template that Terraform takes it for. */
function expressionOf(node: Node, faults: Fault[]): Expression {
  return { at: node.at, tokens: tokensOfNode(node, faults) };
}

function tokensOfNode(node: Node, faults: Fault[]): readonly Token[] {
  const mark = (text: string): Token => ({ kind: 'mark', text, at: node.at });
  switch (node.kind) {
    case 'string':
      return stringTokens(node.text, node.at, faults);
    case 'scalar':
      return [{ kind: 'name', text: node.text, at: node.at }];
    case 'array':
      return [
        mark('['),
        ...node.items.flatMap((item) => [...tokensOfNode(item, faults), mark(',')]),
        mark(']'),
      ];
    case 'object':
      return [
        mark('{'),
        ...node.entries.flatMap(({ key, at, value }) => [
          ...stringTokens(key, at, faults),
          mark('='),
          ...tokensOfNode(value, faults),
          mark(','),
        ]),
        mark('}'),
      ];
  }
}

/** All tokens stand at the string: its escapes move what is inside. */
function stringTokens(text: string, at: number, faults: Fault[]): readonly Token[] {
  const template = templateTokens(text);
  faults.push(...template.faults.map(({ message }) => ({ at, message })));
  return [
    { kind: 'quote', text: '"', at },
    ...template.tokens.map((token) => ({ ...token, at })),
    { kind: 'unquote', text: '"', at },
  ];
}
