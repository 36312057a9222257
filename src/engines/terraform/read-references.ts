import { isObject, type Json, type JsonObject } from '../../json.js';

/** What the configuration says of one resource block, the same for all its instances. */
export interface Block {
  /** Attribute (nested ones dotted, and each block that holds them) → addresses without instance keys. */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** What is set to something and may be write-only, see read-plan.ts. */
  readonly maybeWriteOnly: readonly Argument[];
  /** Types of the provisioners, such as `local-exec`. */
  readonly provisioners: readonly string[];
}

/** An argument by its dotted path. */
export interface Argument {
  readonly path: string;
  /** Inside of a block. */
  readonly nested: boolean;
  /** By its name alone, whatever it is set to. */
  readonly named: boolean;
}

const NO_BLOCK: Block = { references: {}, maybeWriteOnly: [], provisioners: [] };

/** One module call, or the root: its configuration and the way back to its caller. */
interface Module {
  /** `module.a.module.b.`, empty at the root. */
  readonly prefix: string;
  readonly config: JsonObject;
  readonly call: JsonObject;
  readonly caller?: Module;
  readonly blocks: ReadonlyMap<string, JsonObject>;
  readonly children: Map<string, Module | undefined>;
  /** Answers for `var.x` and `module.x.y`; empty while they are worked out, which ends circles. */
  readonly known: Map<string, ReadonlySet<string>>;
}

/** An address without the keys of `count` and `for_each`: `module.a["x.y"].aws_b.c[0]` is `module.a.aws_b.c`. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '') : address;
}

/**
 * Looks up what a plan's `configuration` says of resource blocks. Each block is read when it is first asked for: most
 * instances share theirs, and most plans are asked about few.
 */
export function readConfiguration(configuration: unknown): (module: string, address: string) => Block {
  const config = isObject(configuration) ? objectAt(configuration, 'root_module') : {};
  const root = moduleOf('', config, {});
  const blocks = new Map<string, Block>();
  return (module, address) => {
    const full = withoutKeys(address);
    const known = blocks.get(full);
    if (known !== undefined) return known;
    const home = findModule(root, withoutKeys(module));
    const raw = home?.blocks.get(full.slice(home.prefix.length));
    const block = home === undefined || raw === undefined ? NO_BLOCK : readBlock(home, raw);
    blocks.set(full, block);
    return block;
  };
}

function moduleOf(prefix: string, config: JsonObject, call: JsonObject, caller?: Module): Module {
  const resources = listAt(config, 'resources').filter(isObject);
  const blocks = new Map(resources.map((block) => [String(block['address']), block] as const));
  const shared = { prefix, config, call, blocks, children: new Map(), known: new Map() };
  return caller === undefined ? shared : { ...shared, caller };
}

/** @param path `module.a.module.b`, empty for the root. Names of modules hold no dots. */
function findModule(root: Module, path: string): Module | undefined {
  const names = path.split('.').filter((_, index) => index % 2 === 1);
  return names.reduce<Module | undefined>((module, name) => module && child(module, name), root);
}

function child(module: Module, name: string): Module | undefined {
  if (!module.children.has(name)) {
    const call = objectAt(objectAt(module.config, 'module_calls'), name);
    const config = call['module'];
    module.children.set(
      name,
      isObject(config) ? moduleOf(`${module.prefix}module.${name}.`, config, call, module) : undefined,
    );
  }
  return module.children.get(name);
}

function readBlock(module: Module, raw: JsonObject): Block {
  const references: Record<string, string[]> = Object.create(null);
  const maybeWriteOnly: Argument[] = [];
  const visit = (expression: Json, path: readonly string[]): void => {
    if (Array.isArray(expression)) {
      for (const item of expression as readonly Json[]) visit(item, path);
    } else if (isObject(expression)) {
      if (!isExpression(expression)) {
        for (const [key, item] of Object.entries(expression)) visit(item, [...path, key]);
        return;
      }
      const argument = {
        path: path.join('.'),
        nested: path.length > 1,
        named: path.at(-1)?.endsWith('_wo') ?? false,
      };
      const constant = !argument.nested && (expression['constant_value'] ?? null) !== null;
      if (argument.named || constant) maybeWriteOnly.push(argument);
      const found = resolve(textsAt(expression, 'references'), module, raw['for_each_expression']);
      for (let depth = 1; depth <= path.length && found.size > 0; depth++) {
        const key = path.slice(0, depth).join('.');
        references[key] = [...new Set([...(references[key] ?? []), ...found])];
      }
    }
  };
  visit(objectAt(raw, 'expressions'), []);
  const provisioners = listAt(raw, 'provisioners')
    .filter(isObject)
    .map((item) => String(item['type']));
  return { references, maybeWriteOnly, provisioners };
}

/** An expression is told from a nested block by its only possible keys; `{}` is one that refers to nothing. */
function isExpression(value: JsonObject): boolean {
  return Object.keys(value).every((key) => key === 'constant_value' || key === 'references');
}

/** @param forEach the block's `for_each`, which `each` stands for. */
function resolve(references: readonly string[], module: Module, forEach: Json | undefined): Set<string> {
  const found = new Set<string>();
  const plain = [...new Set(references.map(withoutKeys))];
  for (const reference of plain) {
    const [head = '', name = '', third = ''] = reference.split('.');
    if (head === 'each') {
      const source = isObject(forEach) ? textsAt(forEach, 'references') : [];
      addAll(found, resolve(source, module, undefined));
    } else if (head === 'var') {
      addAll(found, variable(module, name));
    } else if (head === 'module') {
      // Terraform also lists each beginning of a reference; only the longest tells which output is meant.
      const isBeginning = third === '' && plain.some((other) => other.startsWith(`${reference}.`));
      if (!isBeginning) addAll(found, output(module, name, third));
    } else if (head === 'data' && third !== '') {
      found.add(`${module.prefix}data.${name}.${third}`);
    } else if (name !== '' && !NOT_RESOURCES.has(head)) {
      found.add(`${module.prefix}${head}.${name}`);
    }
  }
  return found;
}

const NOT_RESOURCES = new Set([
  'local',
  'path',
  'count',
  'self',
  'terraform',
  'data',
  'ephemeral',
  'provider',
]);

/** What the caller passes for a variable. */
function variable(module: Module, name: string): ReadonlySet<string> {
  const { caller } = module;
  if (caller === undefined) return new Set();
  return once(module, `var.${name}`, () => {
    const expression = objectAt(module.call, 'expressions')[name];
    return resolve(allReferences(expression), caller, module.call['for_each_expression']);
  });
}

/** What an output of a called module refers to; without a name, what all of them do. */
function output(module: Module, name: string, out: string): ReadonlySet<string> {
  return once(module, `module.${name}.${out}`, () => {
    const called = child(module, name);
    if (called === undefined) return new Set();
    const outputs = objectAt(called.config, 'outputs');
    const asked = out === '' ? Object.values(outputs) : [outputs[out]];
    return resolve(
      asked.flatMap((item) => (isObject(item) ? allReferences(item['expression']) : [])),
      called,
      undefined,
    );
  });
}

function once(module: Module, key: string, work: () => ReadonlySet<string>): ReadonlySet<string> {
  const known = module.known.get(key);
  if (known !== undefined) return known;
  module.known.set(key, new Set());
  const result = work();
  module.known.set(key, result);
  return result;
}

function allReferences(expression: Json | undefined): string[] {
  if (Array.isArray(expression)) return (expression as readonly Json[]).flatMap(allReferences);
  if (!isObject(expression)) return [];
  return isExpression(expression)
    ? textsAt(expression, 'references')
    : Object.values(expression).flatMap(allReferences);
}

function addAll(target: Set<string>, items: ReadonlySet<string>): void {
  for (const item of items) target.add(item);
}

function objectAt(owner: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  return isObject(value) ? value : {};
}

function listAt(owner: JsonObject, key: string): readonly Json[] {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  return Array.isArray(value) ? value : [];
}

function textsAt(owner: JsonObject, key: string): string[] {
  return listAt(owner, key).filter((item) => typeof item === 'string');
}
