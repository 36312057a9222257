import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulesIndex } from '../../../scripts/generate/rules.js';
import type { Mask } from '../../../src/changes/plan.js';
import type { JsonObject } from '../../../src/json.js';
import { type Cloud, cloudOf } from '../../../src/policy/clouds.js';
import { RULES } from '../../../src/policy/rules/index.generated.js';
import { worldOf } from '../../../src/policy/world.js';
import { azureAccess } from './clouds/azure-access.js';
import { azureData } from './clouds/azure-data.js';
import { gcpAccess } from './clouds/gcp-access.js';
import { gcpData } from './clouds/gcp-data.js';
import { kubernetes } from './clouds/kubernetes.js';
import { type Example, plan, type RuleCases, resource, spec } from './support.js';

const folder = new URL('../../../src/policy/rules/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => !file.includes('.generated.'))
  .map((file) => file.replace('.ts', ''));
const clouds = [gcpAccess, gcpData, azureAccess, azureData, kubernetes];
const everyCase = await Promise.all(
  names.map(async (name) => {
    const module = (await import(`./cases/${name}.js`)) as { readonly cases: RuleCases };
    return [name, together(module.cases, ...clouds.map((cloud) => cloud[name]))] as const;
  }),
);

/** One list of examples of all clouds, by what the rule must say. */
function together(cases: RuleCases, ...more: readonly (Partial<RuleCases> | undefined)[]): RuleCases {
  const all = (kind: keyof RuleCases): readonly Example[] =>
    [cases, ...more].flatMap((some) => some?.[kind] ?? []);
  return { good: all('good'), bad: all('bad'), unknown: all('unknown'), ignored: all('ignored') };
}

const cloudsOf = ({ resources }: Example): readonly (string | undefined)[] =>
  resources.map(({ type }) => cloudOf(type));

describe('the list of rules', () => {
  it('holds every file of the folder, under its own name', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(names.sort().map((name) => `baseline/${name}`));
  });

  it('imports what is a rule, and nothing else', () => {
    const text = rulesIndex(['b-c.ts', 'a.ts', 'index.generated.ts', 'README.md']);
    expect(text.match(/from '\.\/.*'/g)).toEqual(["from './a.js'", "from './b-c.js'"]);
  });
});

describe.each(everyCase)('%s', (name, cases) => {
  const rule = RULES.find(({ id }) => id === `baseline/${name}`);
  const judge = (example: Example) =>
    rule?.judge(worldOf(plan(...example.resources), example.spec)).map(({ result }) => result) ?? [];

  it('says what it is about, which controls it serves and how to mend it', () => {
    expect(rule?.title).toMatch(/^[A-Z].{10,}[^.]$/);
    for (const fix of [rule?.fix, ...Object.values(rule?.fixes ?? {})])
      expect(fix).toMatch(/^[A-Z].{10,}\.$/);
    expect(rule?.controls.length).toBeGreaterThan(0);
  });

  it.each(['good', 'bad', 'unknown'] as const)('has an example that is %s', (kind) => {
    expect(cases[kind].length).toBeGreaterThan(0);
  });

  it('knows what is good and what is bad in each of its clouds, and in no other', () => {
    for (const kind of ['good', 'bad'] as const)
      expect([...new Set(cases[kind].flatMap(cloudsOf))].sort()).toEqual([...(rule?.clouds ?? [])].sort());
    expect(Object.keys(rule?.fixes ?? {}).filter((cloud) => !rule?.clouds.includes(cloud as Cloud))).toEqual(
      [],
    );
  });

  it.each(cases.good)('passes: $name', (example) => {
    expect(new Set(judge(example))).toEqual(new Set(['pass']));
  });
  it.each(cases.bad)('fails: $name', (example) => {
    expect(new Set(judge(example))).toEqual(new Set(['fail']));
  });
  it.each(cases.unknown)('does not guess: $name', (example) => {
    expect(new Set(judge(example))).toEqual(new Set(['unknown']));
  });
  const ignored = cases.ignored ?? [];
  if (ignored.length > 0)
    it.each(ignored)('has nothing to say: $name', (example) => {
      expect(judge(example)).toEqual([]);
    });
});

describe('every rule', () => {
  const messages = everyCase.flatMap(([name, cases]) =>
    [...cases.good, ...cases.bad, ...cases.unknown].flatMap((example) =>
      (
        RULES.find(({ id }) => id === `baseline/${name}`)?.judge(
          worldOf(plan(...example.resources), example.spec),
        ) ?? []
      ).map((answer) => answer.message),
    ),
  );

  it('speaks in whole sentences', () => {
    for (const message of messages) expect(message).toMatch(/^[A-Z].*[^.]\.$/s);
    expect(messages.join()).not.toMatch(/undefined|Infinity|NaN|\[object/);
  });

  it('tells no secret', () => {
    expect(messages.join()).toContain('DB_PASSWORD');
    expect(messages.join()).not.toMatch(/hunter2|AKIA/);
  });

  const values = fc.letrec<{ json: unknown; mask: unknown }>((tie) => ({
    json: fc.jsonValue({ maxDepth: 4 }),
    mask: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      fc.array(tie('mask'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('mask'), { maxKeys: 3 }),
    ),
  }));
  const types = [
    ...new Set(
      everyCase.flatMap(([, cases]) =>
        [...cases.good, ...cases.bad].flatMap((one) => one.resources.map(({ type }) => type)),
      ),
    ),
  ];
  /** Attributes that rules look at, so that they find the arbitrary values. */
  const attributes = [
    ...new Set(
      everyCase.flatMap(([, cases]) =>
        [...cases.good, ...cases.bad].flatMap((one) =>
          one.resources.flatMap(({ after }) => Object.keys(after as JsonObject)),
        ),
      ),
    ),
  ];

  it('survives whatever stands in a plan', () => {
    const one = fc.record({
      type: fc.constantFrom(...types),
      after: fc.dictionary(
        fc.constantFrom(...attributes),
        fc.oneof(
          values.json,
          values.json.map((value) => JSON.stringify(value)),
        ),
        { maxKeys: 8 },
      ),
      unknown: fc.oneof(
        values.mask,
        fc.dictionary(fc.constantFrom(...attributes), values.mask, { maxKeys: 4 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (list) => {
        const resources = list.map(({ type, after, unknown }, index) =>
          resource(`${type}.r${index}`, after as JsonObject, { type, unknown: unknown as Mask }),
        );
        const world = worldOf(
          plan(...resources),
          spec({
            policy: { requiredTags: ['team'] },
            security: { deletionProtection: true, compliance: ['soc2'] },
          }),
        );
        for (const rule of RULES)
          for (const answer of rule.judge(world))
            expect(['pass', 'fail', 'unknown']).toContain(answer.result);
      }),
      { numRuns: 300 },
    );
  });
});
