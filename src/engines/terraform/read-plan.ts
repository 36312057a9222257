import { isMarked, maskAt } from '../../changes/mask.js';
import type { Action, Mask, Plan, PlannedOutput, PlannedResource } from '../../changes/plan.js';
import { isObject, type Json, type JsonObject } from '../../json.js';
import { userError } from '../../problem.js';
import { actionHooks, provisionerHooks } from './read-hooks.js';
import { whatItIs } from './read-plan-text.js';
import { type Block, readConfiguration } from './read-references.js';

/** Terraform's lists of actions (JSON output format 1.2). `open` is OpenTofu's word for reading an ephemeral resource. */
const ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  'no-op': [],
  create: ['create'],
  read: ['read'],
  update: ['update'],
  delete: ['delete'],
  forget: ['forget'],
  open: ['read'],
  'delete create': ['replace'],
  'create delete': ['replace'],
  'create forget': ['create', 'forget'],
  'forget create': ['create', 'forget'],
};

/**
 * Reads what `terraform show -json` says of a saved plan: format versions 0.1 to 1.x, of Terraform 0.12 or newer and
 * of OpenTofu. Fields that it does not know are left aside, as the format asks. Deferred changes are not part of the
 * result, for applying the plan does not make them; they make it incomplete. Ephemeral resources leave no trace in it.
 * @throws UserError for anything that is no plan, a newer major version, or an action that is not known.
 */
export function readPlan(json: unknown): Plan {
  const plan = checkedPlan(json);
  const blockOf = readConfiguration(plan['configuration']);
  const entries = listAt(plan, 'resource_changes').filter((entry) => !isEphemeral(entry));
  const resources = entries.map((entry, index) => readResource(entry, index, blockOf));
  const drift = listAt(plan, 'resource_drift').map((entry, index) => readResource(entry, index, blockOf));
  return {
    engine: { name: engineName(entries), version: textAt(plan, 'terraform_version') ?? 'unknown' },
    resources,
    outputs: Object.entries(objectAt(plan, 'output_changes')).map(readOutput),
    drift: drift.filter((resource) => resource.actions.some((action) => action !== 'no-op')),
    hooks: [
      ...resources.flatMap((resource) =>
        provisionerHooks(resource, blockOf(resource.module, resource.address).provisioners),
      ),
      ...actionHooks(listAt(plan, 'action_invocations')),
    ],
    complete: plan['complete'] !== false && listAt(plan, 'deferred_changes').length === 0,
    errored: plan['errored'] === true,
  };
}

function checkedPlan(json: unknown): JsonObject {
  const how =
    'Make the JSON with `terraform show -json PLANFILE`, PLANFILE being what `terraform plan -out` wrote.';
  const isPlan =
    isObject(json) &&
    typeof json['format_version'] === 'string' &&
    ['planned_values', 'resource_changes', 'output_changes', 'configuration'].some((key) => key in json);
  if (!isPlan) throw userError(`This is ${whatItIs(json)}, not a Terraform plan.`, how);
  const version = String(json['format_version']);
  if (!/^[01]\.\d+$/.test(version)) {
    throw userError(
      `The plan has format version ${version}; this synthinfra reads 0.1 to 1.x.`,
      'Update synthinfra, or plan with an older Terraform.',
    );
  }
  return json;
}

function readResource(
  entry: Json,
  index: number,
  blockOf: (module: string, address: string) => Block,
): PlannedResource {
  const address = isObject(entry) ? textAt(entry, 'address') : undefined;
  const type = isObject(entry) ? textAt(entry, 'type') : undefined;
  if (!isObject(entry) || address === undefined || type === undefined || !isObject(entry['change'])) {
    throw userError(
      `Entry ${index} of the plan's resource changes has no address, type or change.`,
      'Make the JSON again with `terraform show -json PLANFILE`; do not edit it.',
    );
  }
  const change = entry['change'];
  const module = textAt(entry, 'module_address') ?? '';
  const block = blockOf(module, address);
  const previous = textAt(entry, 'previous_address');
  const deposed = textAt(entry, 'deposed');
  const reason = textAt(entry, 'action_reason');
  const importing = change['importing'];
  const moved = previous !== undefined && previous !== address;
  const importId = isObject(importing) ? textAt(importing, 'id') : undefined;
  return {
    address,
    ...(moved ? { previousAddress: previous } : {}),
    ...(deposed === undefined ? {} : { deposed }),
    type,
    provider: providerName(textAt(entry, 'provider_name'), type),
    module,
    mode: entry['mode'] === 'data' ? 'data' : 'managed',
    actions: actionsOf(change, address, moved, isObject(importing)),
    before: change['before'] ?? null,
    after: change['after'] ?? null,
    unknown: maskOf(change['after_unknown']),
    beforeSensitive: maskOf(change['before_sensitive']),
    afterSensitive: maskOf(change['after_sensitive']),
    replacePaths: listAt(change, 'replace_paths').filter(isPath),
    ...(reason === undefined ? {} : { reason }),
    ...(importId === undefined ? {} : { importId }),
    references: block.references,
    writeOnly: writeOnlyArguments(block, change['after'] ?? null, maskOf(change['after_unknown'])),
  };
}

function actionsOf(
  change: JsonObject,
  address: string,
  moved: boolean,
  imported: boolean,
): readonly Action[] {
  const names = listAt(change, 'actions').join(' ');
  const known = Object.hasOwn(ACTIONS, names) ? ACTIONS[names] : undefined;
  if (known === undefined) {
    throw userError(
      `The plan does "${names}" to ${address}, which this synthinfra does not know.`,
      'Update synthinfra, or plan with an older Terraform.',
    );
  }
  const all: readonly Action[] = [
    ...(moved ? (['move'] as const) : []),
    ...(imported ? (['import'] as const) : []),
    ...known,
  ];
  return all.length === 0 ? ['no-op'] : all;
}

/**
 * Write-only arguments are null in every plan. One is told by its name (providers end them in `_wo`), or because the
 * configuration gives it a constant that the plan does not show.
 */
function writeOnlyArguments(block: Block, after: Json, unknown: Mask): string[] {
  if (!isObject(after)) return [];
  return block.maybeWriteOnly
    .filter(({ path, nested, named }) =>
      named
        ? nested || (after[path] ?? null) === null
        : after[path] === null && !isMarked(maskAt(unknown, path)),
    )
    .map(({ path }) => path);
}

function readOutput([name, change]: readonly [string, Json]): PlannedOutput {
  const fields = isObject(change) ? change : {};
  const action = listAt(fields, 'actions').join(' ');
  return {
    name,
    action: action === 'create' || action === 'delete' || action === 'no-op' ? action : 'update',
    before: fields['before'] ?? null,
    after: fields['after'] ?? null,
    unknown: maskOf(fields['after_unknown']),
    sensitive: isMarked(maskOf(fields['before_sensitive'])) || isMarked(maskOf(fields['after_sensitive'])),
  };
}

/** `registry.terraform.io/hashicorp/aws`, and `aws` in plans of Terraform 0.12, are both `aws`. */
function providerName(name: string | undefined, type: string): string {
  return name?.split('/').at(-1) || (type.split('_')[0] ?? type);
}

/** The JSON names no program, but OpenTofu has a registry of its own. */
function engineName(entries: readonly Json[]): string {
  const isTofu = entries.some(
    (entry) => isObject(entry) && textAt(entry, 'provider_name')?.startsWith('registry.opentofu.org/'),
  );
  return isTofu ? 'tofu' : 'terraform';
}

function isEphemeral(entry: Json): boolean {
  return isObject(entry) && entry['mode'] === 'ephemeral';
}

function isPath(value: Json): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

/** Masks have the shape of the value with `true` and `false` at their ends; what else stands there marks nothing. */
function maskOf(value: Json | undefined): Mask {
  return (value ?? false) as Mask;
}

function objectAt(owner: JsonObject, key: string): JsonObject {
  const value = owner[key];
  return isObject(value) ? value : {};
}

function listAt(owner: JsonObject, key: string): readonly Json[] {
  const value = owner[key];
  return Array.isArray(value) ? value : [];
}

function textAt(owner: JsonObject, key: string): string | undefined {
  const value = owner[key];
  return typeof value === 'string' ? value : undefined;
}
