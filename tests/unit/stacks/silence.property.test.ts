import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, isObject, type Json } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';
import { composeStacks } from '../../../src/stacks/index.js';
import type { Stack } from '../../../src/stacks/types.js';
import { CLOUDS } from './clouds.js';
import { deployment, deploymentOf } from './support.js';

/** A value, and the next that the schema allows: two that nothing but the cloud makes equal. */
type Pair = readonly [Json, Json];

const whole = (min: number, max: number): fc.Arbitrary<Pair> =>
  fc.integer({ min, max: max - 1 }).map((value) => [value, value + 1]);

/** Every field that holds a quantity, by dotted path. */
const QUANTITIES: Readonly<Record<string, fc.Arbitrary<Pair>>> = {
  'spec.services.api.cpu': fc
    .integer({ min: 1, max: 159_999 })
    .map((value) => [value / 10_000, (value + 1) / 10_000]),
  'spec.services.api.memory': fc
    .integer({ min: 1, max: 140_000 })
    .map((value) => [`${value}Mi`, `${value + 1}Mi`]),
  'spec.services.api.port': whole(1, 65_535),
  'spec.services.api.scale.min': whole(0, 9),
  'spec.services.api.scale.max': whole(2, 2000),
  'spec.services.api.scale.cpuPercent': whole(10, 95),
  'spec.jobs.nightly.cpu': fc
    .integer({ min: 1, max: 159_999 })
    .map((value) => [value / 10_000, (value + 1) / 10_000]),
  'spec.jobs.nightly.parallelism': whole(1, 1000),
  'spec.jobs.nightly.retries': whole(0, 10),
  'spec.jobs.nightly.timeoutSeconds': whole(1, 604_800),
  'spec.workers.generator.scale.min': whole(0, 4),
  'spec.workers.generator.scale.max': whole(4, 2000),
  'spec.workers.generator.scale.cpuPercent': whole(10, 95),
  'spec.workers.generator.diskGiB': whole(8, 16_384),
  'spec.storage.buckets.datasets.retentionDays': whole(1, 36_500),
  'spec.storage.buckets.datasets.expireDays': whole(1, 36_500),
  'spec.storage.buckets.datasets.archiveAfterDays': whole(30, 36_500),
  'spec.network.zones': whole(1, 6),
  'spec.security.keyRotationDays': whole(90, 2560),
  'spec.monitoring.logRetentionDays': whole(1, 3653),
  'spec.monitoring.alerts.cpuPercent': whole(1, 100),
  'spec.monitoring.alerts.memoryPercent': whole(1, 100),
  'spec.monitoring.alerts.errorCount': whole(1, 100_000),
};

describe.each(Object.entries(CLOUDS))('a quantity on %s', (_name, { changes }) => {
  const base: Json = { spec: deployment(changes).spec as unknown as Json };

  it.each(Object.keys(QUANTITIES).filter((path) => has(base, path.split('.').slice(0, -1))))(
    '%s is used as it is, told as rounded, or refused: never another in silence',
    (dotted) => {
      const path = dotted.split('.');
      fc.assert(
        fc.property(QUANTITIES[dotted] as fc.Arbitrary<Pair>, (pair) => {
          const [one, other] = pair.map((value) => composed(write(base, path, value)));
          if (one === undefined || other === undefined || made(one) !== made(other)) return;
          const told = [...one.roundings, ...other.roundings].filter((rounding) =>
            `${dotted}.`.startsWith(`${rounding.path.join('.')}.`),
          );
          expect(told).not.toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});

function composed(document: Json): Stack | undefined {
  const spec = isObject(document) ? document['spec'] : undefined;
  const result = composeStacks(deploymentOf(spec as unknown as Spec));
  return 'stacks' in result ? result.stacks[0] : undefined;
}

function made({ roundings: _1, landmarks: _2, diagram: _3, ...rest }: Stack): string {
  return canonicalJson(rest as unknown as Json);
}

function has(value: Json, path: readonly string[]): boolean {
  return (
    path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value) !== undefined
  );
}

function write(value: Json | undefined, [key, ...rest]: readonly string[], leaf: Json): Json {
  if (key === undefined) return leaf;
  const before = isObject(value) ? value : {};
  return { ...before, [key]: write(before[key], rest, leaf) };
}
