import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundings, runSize } from '../../../../src/stacks/gcp/rounding.js';
import { onGcp } from './support.js';

describe('runSize', () => {
  it.each([
    [0.25, 100, 1, 512],
    [1, 4096, 1, 4096],
    [1, 4097, 2, 4097],
    [2, 8193, 4, 8193],
    [3, 1024, 4, 2048],
    [5, 1024, 6, 4096],
    [8, 32768, 8, 32768],
  ])('rounds %d cores and %d MiB up to %d and %d MiB', (cores, memory, cpu, rounded) => {
    expect(runSize(cores, memory)).toEqual({ cpu, memory: rounded, fits: true });
  });

  it.each([
    [8.1, 512],
    [1, 32769],
  ])('says that there is nothing larger than the largest: %d cores and %d MiB', (cores, memory) => {
    expect(runSize(cores, memory)).toEqual({ cpu: 8, memory: 32768, fits: false });
  });

  it('never gives less than is asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 32768 }),
        (cores, memory) => {
          const size = runSize(cores, memory);
          expect(size.fits).toBe(true);
          expect(size.cpu).toBeGreaterThanOrEqual(cores);
          expect(size.memory).toBeGreaterThanOrEqual(memory);
        },
      ),
    );
  });
});

const told = (...given: Parameters<typeof onGcp>) =>
  roundings(onGcp(...given)).map(({ path, asked, used }) => [path.join('.'), asked, used]);
const bare = {
  network: { zones: 3, nat: 'per-zone' },
  secrets: { 'api-key': undefined },
  storage: { tables: { jobs: undefined } },
} as const;

describe('roundings', () => {
  it('is empty when everything is offered as written', () => {
    expect(told(bare)).toEqual([]);
  });

  it('tells cpu, memory and the use at which copies are added', () => {
    const api = { cpu: 3, memory: '1Gi', scale: { cpuPercent: 70 } };
    expect(told({ ...bare, services: { api } })).toEqual([
      ['spec.services.api.cpu', '3', '4'],
      ['spec.services.api.memory', '1Gi', '2Gi'],
      ['spec.services.api.scale.cpuPercent', '70', '60'],
    ]);
  });

  it('says when it is the memory that needs more cores', () => {
    const [rounding] = roundings(onGcp({ ...bare, services: { api: { memory: '8Gi' } } }));
    expect(rounding).toMatchObject({ asked: '1', used: '2' });
    expect(rounding?.why).toContain('8Gi of memory');
  });

  it('tells that a network of Google spans its region', () => {
    expect(told({ ...bare, network: { zones: 2, nat: 'single' } })).toEqual([
      ['spec.network.zones', '2', '3'],
      ['spec.network.nat', 'single', 'per-zone'],
    ]);
  });

  it('tells what becomes of the keys of a table', () => {
    const jobs = {
      partitionKey: { name: 'id', type: 'string' },
      sortKey: { name: 'at', type: 'number' },
      ttlAttribute: 'ends',
      pointInTimeRecovery: true,
    } as const;
    expect(told({ ...bare, storage: { tables: { jobs } } })).toEqual([
      ['spec.storage.tables.jobs.partitionKey', 'id', '<partition>#<sort> as the document’s id'],
      ['spec.storage.tables.jobs.sortKey', 'at (number)', 'an index of the fields id, at'],
      ['spec.storage.tables.jobs.ttlAttribute', 'epoch seconds', 'a timestamp'],
      ['spec.security.encryption', 'a key of this deployment', 'Google’s own keys for tables'],
    ]);
  });

  it('tells what the deployment’s own key does not encrypt', () => {
    expect(told().at(-1)).toEqual([
      'spec.security.encryption',
      'a key of this deployment',
      'Google’s own keys for secrets and tables',
    ]);
  });

  it('tells how labels are written', () => {
    expect(told(bare, { labels: { Team: 'Data & AI', cost: '12' } })).toEqual([
      ['metadata.labels.Team', 'Team: Data & AI', 'team: data___ai'],
    ]);
  });

  it('is silent about a network where nothing stands in one', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(told({ ...bare, ...none, network: { zones: 2, nat: 'single' } })).toEqual([]);
  });
});
