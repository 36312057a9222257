import type { Location } from '../problem.js';
import type { ChangeSet, Counts, OutputChange, ResourceChange } from './changeset.js';
import { diffStates } from './diff.js';
import { digestOf } from './digest.js';
import { materialDrift } from './drift.js';
import { markedTexts } from './marked.js';
import { isMarked } from './mask.js';
import type { Action, Plan, PlannedOutput, PlannedResource } from './plan.js';
import { createRedactor, type Redactor } from './redact.js';
import { RISKS, riskOf } from './risk.js';

/** What a ChangeSet is built with beside the plan. */
export interface ChangeSetOptions {
  /** The manifest's line and path that an address stands for. */
  readonly locate?: (address: string) => { readonly at?: Location; readonly path?: string };
  /** Values that must never be seen. */
  readonly secrets?: readonly string[];
  /** Keep all drift that the engine tells, for plans that only look for it (`-refresh-only`). */
  readonly allDrift?: boolean;
}

/**
 * What a plan will do, redacted and the most dangerous first. Never throws. Values that the plan marks as sensitive in
 * one place are hidden wherever else they occur.
 */
export function toChangeSet(plan: Plan, options: ChangeSetOptions = {}): ChangeSet {
  const redactor = createRedactor(options.secrets, markedTexts(plan));
  const changeOf = (resource: PlannedResource): ResourceChange => resourceChange(resource, options, redactor);
  const changing = plan.resources.filter((resource) => !isUnchanged(resource));
  const resources = changing.map(changeOf).sort(byDanger);
  const outputs = plan.outputs
    .filter((output) => output.action !== 'no-op')
    .map((output) => outputChange(output, redactor));
  const hooks = plan.hooks.map((hook) => ({
    ...hook,
    address: redactor.identifier(hook.address),
    kind: redactor.identifier(hook.kind),
  }));
  const drift = plan.drift.map(changeOf);
  const content = { resources, outputs, hooks, complete: plan.complete, errored: plan.errored };
  return {
    schemaVersion: 1,
    engine: plan.engine,
    ...content,
    drift: [...(options.allDrift === true ? drift : materialDrift(drift, resources))].sort(byDanger),
    counts: countActions(resources),
    unchanged: plan.resources.filter((resource) => resource.mode === 'managed' && isUnchanged(resource))
      .length,
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
): ResourceChange {
  const { address, previousAddress, deposed, type, actions, reason, importId } = resource;
  const attributes = changesValues(actions) ? diffStates(resource, redactor) : [];
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

function outputChange(output: PlannedOutput, redactor: Redactor): OutputChange {
  const credential = redactor.isCredential(output.name, undefined, false);
  const created = output.action === 'create';
  const deleted = output.action === 'delete';
  return {
    name: redactor.identifier(output.name),
    action: output.action as OutputChange['action'],
    before: redactor.shown(created ? undefined : output.before, credential, output.sensitive),
    after: isMarked(output.unknown)
      ? { kind: 'unknown' }
      : redactor.shown(deleted ? undefined : output.after, credential, output.sensitive),
  };
}

function byDanger(a: ResourceChange, b: ResourceChange): number {
  return (
    RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
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
  for (const action of resources.flatMap((resource) => resource.actions)) {
    if (action !== 'no-op') counts[action]++;
  }
  return counts;
}
