import type { ChangeSet } from '../changes/changeset.js';
import type { Action } from '../changes/plan.js';
import { RISKS } from '../changes/risks.js';
import { isObject } from '../json.js';
import type { Problem } from '../problem.js';
import {
  fields,
  filled,
  listOf,
  location,
  oneOf,
  optional,
  own,
  sha256,
  type Test,
  text,
  whole,
  yesNo,
} from '../shape.js';
import type { Receipt } from './receipt.js';

const actionNames: Readonly<Record<Action, true>> = {
  create: true,
  update: true,
  delete: true,
  replace: true,
  import: true,
  move: true,
  forget: true,
  read: true,
  'no-op': true,
};
// Large plans have tens of thousands of attributes. These tests read their fields as they are: what JSON has made
// inherits none of these names.
const shown: Test = (value) => {
  if (!isObject(value)) return false;
  const { kind } = value;
  if (kind === 'value') return value['value'] !== undefined;
  if (kind === 'hidden') return true;
  // Where no value is, no exception shows one.
  return (kind === 'absent' || kind === 'unknown') && value['revealed'] === undefined;
};
const isSteps = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++)
    if (typeof value[index] !== 'string' && !whole(value[index])) return false;
  return true;
};
const attribute: Test = (value) => {
  if (!isObject(value)) return false;
  const { path, before, after, forcesReplacement } = value;
  return (
    isSteps(path) &&
    shown(before) &&
    shown(after) &&
    (forcesReplacement === undefined || forcesReplacement === true)
  );
};
const resource = fields({
  address: filled,
  type: filled,
  actions: listOf(oneOf(...Object.keys(actionNames))),
  attributes: listOf(attribute),
  risk: oneOf(...RISKS),
  previousAddress: optional(text),
  deposed: optional(text),
  reason: optional(text),
  importId: optional(text),
  at: optional(location),
  path: optional(text),
});

const counts = fields(
  Object.fromEntries(
    Object.keys(actionNames)
      .filter((name) => name !== 'no-op')
      .map((name) => [name, whole]),
  ),
);

type Shape = readonly (readonly [path: string, test: Test, asked: string])[];

/** Every field of a receipt besides its changes, and what it must be. */
const claims: Shape = [
  ['target.name', filled, 'a name'],
  ['target.environment', filled, 'a name'],
  ['target.stack', filled, 'a name'],
  ['tool.synthinfra', filled, 'a version'],
  ['tool.engine', filled, 'a name'],
  ['tool.engineVersion', filled, 'a version'],
  ['digests.files', sha256, 'a sha256 in hex'],
  ['digests.inputs', sha256, 'a sha256 in hex'],
  ['digests.changeSet', sha256, 'a sha256 in hex'],
  ['digests.policy', sha256, 'a sha256 in hex'],
  ['digests.planFile', optional(sha256), 'a sha256 in hex'],
  ['base.lineage', text, 'a text'],
  ['base.serial', whole, 'a whole number'],
  ['counts', counts, 'numbers by action'],
  ['verdict', oneOf('allow', 'needs-approval', 'block'), 'allow, needs-approval or block'],
  ['commit', optional(text), 'a text'],
  ['run', filled, 'a text'],
  ['plannedAt', (value) => text(value) && !Number.isNaN(Date.parse(value as string)), 'a time'],
];

const changes: Shape = [
  ['changeSet.schemaVersion', oneOf(1), '1'],
  ['changeSet.engine', fields({ name: text, version: text }), 'a name and a version'],
  ['changeSet.resources', listOf(resource), 'a list of changes'],
  ['changeSet.drift', listOf(resource), 'a list of changes'],
  [
    'changeSet.outputs',
    listOf(fields({ name: text, action: oneOf('create', 'update', 'delete'), before: shown, after: shown })),
    'a list of outputs',
  ],
  [
    'changeSet.hooks',
    listOf(fields({ address: text, kind: text, when: oneOf('create', 'destroy', 'always') })),
    'a list of hooks',
  ],
  ['changeSet.counts', counts, 'numbers by action'],
  ['changeSet.unchanged', whole, 'a whole number'],
  ['changeSet.complete', yesNo, 'true or false'],
  ['changeSet.errored', yesNo, 'true or false'],
  [
    'changeSet.exceptions',
    optional(listOf(fields({ path: filled, reason: text, expires: text }))),
    'a list of exceptions',
  ],
  ['changeSet.digest', sha256, 'a sha256 in hex'],
];

/**
 * Reads a receipt from JSON that anybody may have written. Every fault is told.
 * @param file where it came from, for the messages.
 * @param changeSet its changes where they were stored apart from it; `isChangeSet` has answered for them.
 */
export function parseReceipt(
  value: unknown,
  file: string,
  changeSet?: ChangeSet,
): { readonly receipt: Receipt } | { readonly problems: readonly Problem[] } {
  const refuse = (message: string): Problem => ({
    severity: 'error',
    message: `${file} is no receipt that this version can use: ${message}.`,
    fix: 'Make a new one with `synthinfra plan --out DIR`.',
  });
  if (!isObject(value)) return { problems: [refuse('it is no JSON object')] };
  const version = own(value, 'schemaVersion');
  if (version !== 1)
    return { problems: [refuse(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not 1`)] };
  const shape = changeSet === undefined ? [...claims, ...changes] : claims;
  const problems = shape.flatMap(([path, test, asked]) => {
    const found = path.split('.').reduce<unknown>((here, key) => own(here, key), value);
    return test(found) ? [] : [refuse(`${path} is ${found === undefined ? 'missing' : `not ${asked}`}`)];
  });
  // Every field that the type names has passed its test above.
  const receipt = { ...value, ...(changeSet === undefined ? {} : { changeSet }) } as unknown as Receipt;
  return problems.length > 0 ? { problems } : { receipt };
}

/** Whether JSON that anybody may have written is a ChangeSet; its digest is not looked at. */
export function isChangeSet(value: unknown): value is ChangeSet {
  return changes.every(([path, test]) => test(own(value, path.slice('changeSet.'.length))));
}
