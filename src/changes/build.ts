import type { Json } from '../json.js';
import type { Location } from '../problem.js';
import type { ChangeSet, Counts, OutputChange, ResourceChange, Shown } from './changeset.js';
import { OUTPUT } from './covers.js';
import { diffStates } from './diff.js';
import { digestOf } from './digest.js';
import { materialDrift } from './drift.js';
import { markedTexts } from './marked.js';
import { isMarked } from './mask.js';
import type { Action, Plan, PlannedOutput, PlannedResource } from './plan.js';
import { createRedactor, type Redactor } from './redact.js';
import { type Reveal, type Revealing, revealer, usedExceptions } from './reveal.js';
import { riskOf } from './risk.js';
import { RANKS } from './risks.js';

/** What a ChangeSet is built with beside the plan. */
export interface ChangeSetOptions {
  /** The manifest's line and path that an address stands for. */
  readonly locate?: (address: string) => { readonly at?: Location; readonly path?: string };
  /** Values that must never be seen. */
  readonly secrets?: readonly string[];
  /** What people may see all the same. */
  readonly revealing?: Revealing;
  /** Keep all drift that the engine tells, for plans that only look for it (`-refresh-only`). */
  readonly allDrift?: boolean;
}

/**
 * What a plan will do, redacted and the most dangerous first. Never throws. Values that the plan marks as sensitive in
 * one place are hidden wherever else they occur.
 */
export function toChangeSet(plan: Plan, options: ChangeSetOptions = {}): ChangeSet {
  const redactor = createRedactor(options.secrets, markedTexts(plan));
  const { revealing = { exceptions: [], secrets: [] } } = options;
  const reveals = revealer(plan, revealing);
  const changeOf = (resource: PlannedResource): ResourceChange =>
    resourceChange(resource, options, redactor, reveals(redactor.identifier(resource.address)));
  const changing = plan.resources.filter((resource) => !isUnchanged(resource));
  const resources = changing.map(changeOf).sort(byDanger);
  const outputs = plan.outputs
    .filter((output) => output.action !== 'no-op')
    .map((output) => outputChange(output, redactor, reveals(OUTPUT)));
  const hooks = plan.hooks.map((hook) => ({
    ...hook,
    address: redactor.identifier(hook.address),
    kind: redactor.identifier(hook.kind),
  }));
  const found = plan.drift.map(changeOf);
  const drift = [...(options.allDrift === true ? found : materialDrift(found, resources))].sort(byDanger);
  const exceptions = usedExceptions(revealing, { resources: [...resources, ...drift], outputs });
  const content = { resources, outputs, hooks, complete: plan.complete, errored: plan.errored };
  return {
    schemaVersion: 1,
    engine: plan.engine,
    ...content,
    drift,
    counts: countActions(resources),
    unchanged: plan.resources.filter((resource) => resource.mode === 'managed' && isUnchanged(resource))
      .length,
    ...(exceptions.length === 0 ? {} : { exceptions }),
    digest: digestOf(content),
  };
}

function isUnchanged(resource: PlannedResource): boolean {
  return resource.actions.every((action) => action === 'no-op');
}

function resourceChange(
  resource: PlannedResource,
  options: ChangeSetOptions,
  redactor: Redactor,
  reveal: Reveal | undefined,
): ResourceChange {
  const { address, previousAddress, deposed, type, actions, reason, importId } = resource;
  const attributes = changesValues(actions) ? diffStates(resource, redactor, reveal) : [];
  const name = (text: string): string => redactor.identifier(text);
  return {
    address: name(address),
    ...(previousAddress === undefined ? {} : { previousAddress: name(previousAddress) }),
    ...(deposed === undefined ? {} : { deposed: name(deposed) }),
    type: name(type),
    actions,
    attributes,
    ...(reason === undefined ? {} : { reason: name(reason) }),
    ...(importId === undefined ? {} : { importId: redactor.text(importId) }),
    risk: riskOf(resource, attributes),
    ...options.locate?.(address),
  };
}

/** A forgotten object stays as it is: its values change nowhere. */
function changesValues(actions: readonly Action[]): boolean {
  return actions.some(
    (action) => action !== 'forget' && action !== 'no-op' && action !== 'move' && action !== 'import',
  );
}

function outputChange(
  output: PlannedOutput,
  redactor: Redactor,
  reveal: Reveal = (_path, shown) => shown,
): OutputChange {
  const credential = redactor.isCredential(output.name, undefined, false);
  const created = output.action === 'create';
  const deleted = output.action === 'delete';
  const name = redactor.identifier(output.name);
  const show = (value: Json | undefined): Shown =>
    reveal([name], redactor.shown(value, credential, output.sensitive), value);
  return {
    name,
    action: output.action as OutputChange['action'],
    before: show(created ? undefined : output.before),
    after: isMarked(output.unknown) ? { kind: 'unknown' } : show(deleted ? undefined : output.after),
  };
}

function byDanger(a: ResourceChange, b: ResourceChange): number {
  return (
    RANKS[a.risk] - RANKS[b.risk] ||
    compareTexts(a.address, b.address) ||
    compareTexts(a.deposed ?? '', b.deposed ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many resources are created, changed and so on; one with two actions counts in both. */
export function countActions(resources: readonly ResourceChange[]): Counts {
  const counts = { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 };
  for (const { actions } of resources) for (const action of actions) if (action !== 'no-op') counts[action]++;
  return counts;
}
