import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fargateSize,
  LOG_RETENTION_DAYS,
  logRetention,
  roundings,
} from '../../../../src/stacks/aws/rounding.js';
import { mebibytes, quantity } from '../../../../src/stacks/quantities.js';
import { deployment } from '../support.js';

describe('fargateSize', () => {
  it.each([
    [0.25, 512, 256, 512],
    [0.1, 100, 256, 512],
    [0.25, 1025, 256, 2048],
    [0.25, 2049, 512, 3072],
    [0.5, 1024, 512, 1024],
    [1, 1024, 1024, 2048],
    [1, 6 * 1024, 1024, 6 * 1024],
    [1, 9 * 1024, 2048, 9 * 1024],
    [3, 8 * 1024, 4096, 8 * 1024],
    [4, 30 * 1024 + 1, 8192, 32 * 1024],
    [16, 120 * 1024, 16384, 120 * 1024],
  ])('rounds %d cores and %d MiB up to %d units and %d MiB', (cores, memory, cpu, rounded) => {
    expect(fargateSize(cores, memory)).toEqual({ cpu, memory: rounded, fits: true });
  });

  it('says that there is nothing larger than the largest', () => {
    expect(fargateSize(16, 120 * 1024 + 1)).toEqual({ cpu: 16384, memory: 122880, fits: false });
  });

  it('never gives less than is asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 16, noNaN: true }),
        fc.integer({ min: 1, max: 122880 }),
        (cores, memory) => {
          const size = fargateSize(cores, memory);
          expect(size.fits).toBe(true);
          expect(size.cpu).toBeGreaterThanOrEqual(cores * 1024);
          expect(size.memory).toBeGreaterThanOrEqual(memory);
        },
      ),
    );
  });
});

describe('logRetention', () => {
  it.each([
    [1, 1],
    [2, 3],
    [7, 7],
    [8, 14],
    [366, 400],
    [3653, 3653],
  ])('keeps %d days as %d', (asked, used) => {
    expect(logRetention(asked)).toBe(used);
  });

  it('answers a number that CloudWatch offers, never a smaller one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3653 }), (asked) => {
        expect(LOG_RETENTION_DAYS).toContain(logRetention(asked));
        expect(logRetention(asked)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });
});

describe('quantity', () => {
  it.each([
    ['512Mi', 512],
    ['2Gi', 2048],
    ['1500Mi', 1500],
  ])('reads %s as %d MiB and writes it back', (text, memory) => {
    expect(mebibytes(text)).toBe(memory);
    expect(quantity(memory)).toBe(text);
  });
});

describe('roundings', () => {
  it('is empty when everything is offered as written', () => {
    expect(roundings(deployment())).toEqual([]);
  });

  it('tells cpu, memory and log retention with what is used instead', () => {
    const changed = deployment({
      services: { api: { cpu: 0.3, memory: '1500Mi' } },
      monitoring: { logRetentionDays: 10 },
    });
    expect(roundings(changed).map(({ path, asked, used }) => [path.join('.'), asked, used])).toEqual([
      ['spec.services.api.cpu', '0.3', '0.5'],
      ['spec.services.api.memory', '1500Mi', '2Gi'],
      ['spec.monitoring.logRetentionDays', '10', '14'],
    ]);
  });

  it('says when it is the memory that needs more cores', () => {
    const [rounding] = roundings(deployment({ services: { api: { cpu: 0.25, memory: '4Gi' } } }));
    expect(rounding).toMatchObject({ asked: '0.25', used: '0.5' });
    expect(rounding?.why).toContain('4Gi of memory');
  });

  it('is silent about logs where nothing writes any', () => {
    const changed = deployment({
      services: { api: undefined },
      workers: { generator: undefined },
      monitoring: { logRetentionDays: 10 },
    });
    expect(roundings(changed)).toEqual([]);
  });
});
