import { readFileSync } from 'node:fs';
import { toChangeSet } from '../../../src/changes/build.js';
import type { ChangeSet, ResourceChange } from '../../../src/changes/changeset.js';
import { pathText } from '../../../src/changes/path.js';
import type { Plan, PlannedResource } from '../../../src/changes/plan.js';
import { readPlan } from '../../../src/engines/terraform/read-plan.js';
import { parsePlan } from '../../../src/engines/terraform/read-plan-text.js';

type Fields = Record<string, unknown>;

/** The changes of a plan JSON that is written by hand. */
export function changeSet(fields: Fields): ChangeSet {
  return toChangeSet(
    readPlan({ format_version: '1.2', terraform_version: '1.14.0', resource_changes: [], ...fields }),
  );
}

/** One entry of `resource_changes`. */
export function entry(actions: string[], change: Fields = {}, fields: Fields = {}): Fields {
  return {
    address: 'aws_x.a',
    mode: 'managed',
    type: 'aws_x',
    name: 'a',
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      actions,
      before: null,
      after: null,
      after_unknown: {},
      before_sensitive: false,
      after_sensitive: false,
      ...change,
    },
    ...fields,
  };
}

/** A resource that changes nothing, with what a test is about. */
export function resource(fields: Partial<PlannedResource> = {}): PlannedResource {
  return {
    address: 'terraform_data.a',
    type: 'terraform_data',
    provider: 'terraform',
    module: '',
    mode: 'managed',
    actions: ['update'],
    before: {},
    after: {},
    unknown: false,
    beforeSensitive: false,
    afterSensitive: false,
    replacePaths: [],
    references: {},
    writeOnly: [],
    ...fields,
  };
}

/** A plan that does nothing, with what a test is about. */
export function plan(fields: Partial<Plan> = {}): Plan {
  return {
    engine: { name: 'terraform', version: '1.11.4' },
    resources: [],
    outputs: [],
    drift: [],
    hooks: [],
    complete: true,
    errored: false,
    ...fields,
  };
}

/** The parsed JSON of a plan of Terraform in tests/fixtures/plans. */
export function fixture(name: string): unknown {
  return parsePlan(fixtureBytes(name));
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/plans/${name}.json`, import.meta.url));
}

/** The attributes of a change as `path: before → after`, for short expectations. */
export function told(change: ResourceChange | undefined): string[] {
  return (change?.attributes ?? []).map((attribute) => {
    const [before, after] = [attribute.before, attribute.after].map((shown) =>
      shown.kind === 'value' ? JSON.stringify(shown.value) : shown.kind,
    );
    return `${pathText(attribute.path)}: ${before} → ${after}${attribute.forcesReplacement ? ' !' : ''}`;
  });
}

export function byAddress(changes: ChangeSet, address: string): ResourceChange | undefined {
  return changes.resources.find((change) => change.address === address);
}

/** What is told of one resource that goes from one state to another. */
export function diff(before: unknown, after: unknown, fields: Partial<PlannedResource> = {}): string[] {
  const states = { before, after } as Pick<PlannedResource, 'before' | 'after'>;
  return told(toChangeSet(plan({ resources: [resource({ ...states, ...fields })] })).resources[0]);
}
