import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Service, Spec } from '../../../src/manifest/types.js';
import { deployment, deploymentOf, fullSpec } from '../stacks/support.js';
import { jsonOf, rendered } from './support.js';

const HOSTILE = [
  `\${file("/etc/passwd")}`,
  '%{ if true }x%{ endif }',
  '"quoted" \\back\\',
  'line\nbreak\r\n\ttab',
  '__proto__',
  'constructor',
  `\${module.secret}`,
  `$\${twice}`,
  '\u0001\u2028é😀',
];

const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$/);
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1 }));
const word = fc.stringMatching(/^[!-~]{1,20}$/);
const variables = fc.dictionary(text, text, { maxKeys: 4 });
const scale = fc.record({
  min: fc.integer({ min: 0, max: 5 }),
  max: fc.integer({ min: 6, max: 9 }),
  cpuPercent: fc.integer({ min: 10, max: 95 }),
});
const entries = <T>(entry: fc.Arbitrary<T>) => fc.dictionary(name, entry, { minKeys: 1, maxKeys: 3 });
/** A field that may be left out. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { nil: undefined })
    .map((one) => (one === undefined ? {} : { [key]: one }) as { [k in K]?: T });

const service: fc.Arbitrary<Service> = fc
  .tuple(
    fc.record({
      image: word,
      port: fc.integer({ min: 1, max: 65535 }),
      cpu: fc.double({ min: 0.01, max: 16, noNaN: true }),
      memory: fc.integer({ min: 1, max: 120 }).map((gib) => `${gib}Gi`),
      scale,
      health: word.map((path) => `/${path}`),
      env: variables,
      secrets: fc.dictionary(
        text,
        name.map((one) => `secret://${one}`),
        { maxKeys: 3 },
      ),
      public: fc.boolean(),
      spot: fc.boolean(),
    }),
    maybe('command', fc.array(text)),
  )
  .map(([fields, command]) => ({ ...fields, ...command }));

/** Specs with the sections of the full one and everything else left to chance. */
const specs: fc.Arbitrary<Spec> = fc
  .record({
    services: entries(service),
    workers: entries(
      fc.record({
        instanceType: fc.constantFrom('t3.small', 'm7i.large'),
        scale,
        diskGiB: fc.integer({ min: 8, max: 99 }),
        spot: fc.boolean(),
      }),
    ),
    secrets: entries(maybe('existing', text)),
    buckets: entries(
      fc
        .tuple(
          fc.record({ versioning: fc.boolean(), retentionDays: fc.nat() }),
          maybe('expireDays', fc.nat()),
        )
        .map(([fields, more]) => ({ ...fields, ...more })),
    ),
    tables: entries(
      fc
        .tuple(
          fc.record({
            partitionKey: fc.record({ name: text, type: fc.constantFrom('string', 'number') }),
            pointInTimeRecovery: fc.boolean(),
          }),
          maybe('ttlAttribute', text),
        )
        .map(([fields, more]) => ({ ...fields, ...more })),
    ),
    notify: fc.array(text),
    days: fc.integer({ min: 1, max: 3653 }),
    region: fc.constantFrom('eu-west-1', 'us-east-2'),
    protection: fc.boolean(),
    account: maybe('account', fc.constantFrom('123456789012', '210987654321')),
  })
  .map(({ buckets, tables, notify, days, region, protection, account, ...maps }) => {
    const base = fullSpec();
    return {
      ...base,
      ...maps,
      target: { provider: 'aws', region, ...account },
      storage: { buckets, tables },
      security: { ...base.security, deletionProtection: protection },
      monitoring: { ...base.monitoring, notify, logRetentionDays: days },
    };
  });

const facts = fc.record({ name, environment: name, prefix: name, labels: variables });
const CONSTANT = ['main.tf.json', 'variables.tf.json', 'sandbox_override.tf.json'];
const sandbox = { endpoint: 'http://127.0.0.1:4566', account: '123456789012' };

describe('a rendered root', () => {
  const constants = rendered(deployment(), { sandbox });

  it('has the same constant files whatever the manifest says and names', () => {
    fc.assert(
      fc.property(specs, facts, (spec, said) => {
        const files = rendered(deploymentOf(spec, said), { sandbox });
        for (const path of CONSTANT) expect(files.get(path)).toBe(constants.get(path));
        expect([...files.keys()]).toEqual([...constants.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same deployment, in whatever order its keys were written', () => {
    fc.assert(
      fc.property(specs, facts, (spec, said) => {
        const reversed = JSON.parse(JSON.stringify(spec), (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as Spec;
        expect(rendered(deploymentOf(reversed, said))).toEqual(rendered(deploymentOf(spec, said)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(HOSTILE)('carries %j as a value and as a key in tfvars alone, and unchanged', (hostile) => {
    const env = Object.fromEntries([[hostile, hostile]]);
    const files = rendered(
      deployment(
        {
          services: { api: { command: [hostile], env: { MODE: hostile } } },
          monitoring: { notify: [hostile] },
        },
        { labels: env },
      ),
      { sandbox },
    );
    const values = jsonOf(files, 'synthinfra.auto.tfvars.json') as {
      tags: Record<string, string>;
      service: { api: { command: string[]; environment: Record<string, string> } };
      alerts: { notify: string[] };
    };
    expect(values.service.api.command).toEqual([hostile]);
    expect(values.service.api.environment['MODE']).toBe(hostile);
    expect(values.alerts.notify).toEqual([hostile]);
    expect(Object.getOwnPropertyDescriptor(values.tags, hostile)?.value).toBe(hostile);
    for (const path of CONSTANT) expect(files.get(path)).toBe(constants.get(path));
  });
});
