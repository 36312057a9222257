import type { Path } from '../manifest/types.js';
import type { ModuleCall, ModuleInputs, Stack } from './types.js';

type References = ModuleCall['references'];

/** A module that is called once. */
export function callOnce(
  module: string,
  path: Path,
  value: ModuleInputs,
  references: References,
): ModuleCall {
  return { module, references, inputs: { kind: 'one', value }, arguments: Object.keys(value).sort(), path };
}

/**
 * A module that is called for each entry of a manifest map; no call at all when the map is empty,
 * so that a root holds no block that makes nothing.
 */
export function callEach<Entry>(
  module: string,
  path: Path,
  map: Readonly<Record<string, Entry>>,
  inputsOf: (name: string, entry: Entry) => ModuleInputs,
  references: References,
): readonly ModuleCall[] {
  const list = Object.entries(map).map(([name, entry]) => [name, inputsOf(name, entry)] as const);
  const first = list[0];
  if (first === undefined) return [];
  const inputs = { kind: 'each', entries: Object.fromEntries(list) } as const;
  return [{ module, references, inputs, arguments: Object.keys(first[1]).sort(), path }];
}

/** The Terraform modules that a stack is made of; none where another engine makes it. */
export function modulesOf(stack: Stack): readonly ModuleCall[] {
  return stack.engine === 'terraform' ? stack.modules : [];
}
