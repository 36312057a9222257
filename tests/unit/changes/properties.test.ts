import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toChangeSet } from '../../../src/changes/build.js';
import { compareChangeSets } from '../../../src/changes/compare.js';
import { diffStates } from '../../../src/changes/diff.js';
import type { Action, Mask, Plan, PlannedResource } from '../../../src/changes/plan.js';
import { createRedactor } from '../../../src/changes/redact.js';
import { readPlan } from '../../../src/engines/terraform/read-plan.js';
import type { Json } from '../../../src/json.js';
import { UserError } from '../../../src/problem.js';
import { plan, resource } from './kit.js';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const mask = fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 2 })) as fc.Arbitrary<Mask>;
const actions = fc.constantFrom<Action[]>(
  ['create'],
  ['update'],
  ['delete'],
  ['replace'],
  ['import', 'update'],
  ['forget'],
  ['no-op'],
);

const resources = fc
  .uniqueArray(
    fc.record({
      address: fc.stringMatching(/^[a-z]{1,3}\.[a-z]{1,3}$/),
      actions,
      before: json,
      after: json,
      unknown: mask,
      afterSensitive: mask,
    }),
    { maxLength: 5, selector: (fields) => fields.address },
  )
  .map((list): PlannedResource[] => list.map((fields) => resource(fields)));

const outputs = fc.uniqueArray(
  fc.record({
    name: fc.string(),
    action: fc.constantFrom('create' as const, 'update' as const),
    before: json,
    after: json,
    unknown: mask,
    sensitive: fc.boolean(),
  }),
  { maxLength: 3, selector: (output) => output.name },
);

const plans: fc.Arbitrary<Plan> = fc
  .record({ resources, outputs, complete: fc.boolean(), errored: fc.boolean() })
  .map((fields) => plan(fields));

describe('laws', () => {
  it('the digest ignores the order of resources and outputs', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const turned = {
          ...given,
          resources: [...given.resources].reverse(),
          outputs: [...given.outputs].reverse(),
        };
        expect(toChangeSet(turned).digest).toBe(toChangeSet(given).digest);
      }),
    );
  });

  it('the digest changes with a value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const digest = (after: string) =>
          toChangeSet(plan({ resources: [resource({ before: { size: 1 }, after: { size: [after] } })] }))
            .digest;
        const shown = (text: string) => JSON.stringify(createRedactor().shown([text], false, false));
        expect(digest(a) === digest(b)).toBe(shown(a) === shown(b));
      }),
    );
  });

  it('there are differences exactly when the digests differ', () => {
    fc.assert(
      fc.property(plans, plans, fc.boolean(), (a, b, same) => {
        const [reviewed, fresh] = [
          toChangeSet(a),
          toChangeSet(same ? { ...a, resources: [...a.resources].reverse() } : b),
        ];
        expect(compareChangeSets(reviewed, fresh).length === 0).toBe(reviewed.digest === fresh.digest);
      }),
    );
  });

  it('a state does not differ from itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        const states = {
          before: value,
          after: structuredClone(value),
          unknown: false,
          beforeSensitive: false,
          afterSensitive: false,
          replacePaths: [],
        };
        expect(diffStates(states, createRedactor())).toEqual([]);
      }),
    );
  });

  it('a registered secret is in no change', () => {
    const secret = fc.stringMatching(/^[A-Z][A-Za-z0-9+/=!"$%&\\ -]{6,20}[0-9]$/);
    fc.assert(
      fc.property(secret, json, json, fc.nat(5), (value, before, wrapped, place) => {
        const leaf: Json[] = [
          value,
          `x${value}y`,
          { [value]: value },
          [value, 1],
          JSON.stringify({ deep: [value] }),
          { password: { a: value } },
        ];
        const after = { it: leaf[place] ?? null, wrapped };
        const given = resource({ address: `a.b["${value}"]`, importId: value, before, after });
        const text = JSON.stringify(
          toChangeSet(
            plan({
              resources: [given],
              drift: [given],
              hooks: [{ address: value, kind: value, when: 'always' }],
            }),
            { secrets: [value] },
          ),
        );
        expect(text).not.toContain(value);
        expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
    );
  });

  it('nothing throws on arbitrary states', () => {
    fc.assert(
      fc.property(json, json, mask, mask, mask, (before, after, unknown, beforeSensitive, afterSensitive) => {
        const given = resource({ before, after, unknown, beforeSensitive, afterSensitive });
        expect(toChangeSet(plan({ resources: [given] })).resources).toHaveLength(1);
      }),
    );
  });

  it('arbitrary JSON is read, or refused with a sentence', () => {
    const planLike = fc.record({
      format_version: fc.constant('1.2'),
      resource_changes: json,
      configuration: json,
      output_changes: json,
      complete: json,
    });
    const entries = fc.array(
      fc.record({ address: fc.string(), type: fc.string(), change: json }, { requiredKeys: [] }),
    );
    const withEntries = fc.record({
      format_version: fc.constant('1.2'),
      resource_changes: entries,
      resource_drift: entries,
    });
    fc.assert(
      fc.property(fc.oneof(json, planLike, withEntries), (value) => {
        try {
          toChangeSet(readPlan(value));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
