import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Service, Spec } from '../../../../src/manifest/types.js';
import { kindOf } from '../../../../src/stacks/azure/kinds.js';
import { logRetention, roundings, serviceSize } from '../../../../src/stacks/azure/rounding.js';
import { mebibytes } from '../../../../src/stacks/quantities.js';
import type { Partly } from '../support.js';
import { ALONE, onAzure } from './support.js';

function service(changes: Partly<Service> = {}): Service {
  return onAzure({ services: { api: changes } }).spec.services['api'] as Service;
}

const told = (changes: Partly<Spec>) =>
  roundings(onAzure(changes)).map(({ path, asked, used }) => [path.slice(-2).join('.'), asked, used]);

const quiet = { monitoring: { logRetentionDays: 30 }, network: { zones: 3 } } as const;

describe('kindOf', () => {
  it('is a container group where one private copy without secrets is asked', () => {
    expect(kindOf(service(ALONE))).toBe('instance');
  });

  it.each<[string, Partly<Service>]>([
    ['more than one copy', { scale: { min: 1, max: 2 } }],
    ['more copies always', { scale: { min: 2, max: 2 } }],
    ['clients from outside', { public: true }],
    ['a secret', { secrets: { API_KEY: 'secret://api-key' } }],
  ])('is an app with %s', (_, changes) => {
    expect(kindOf(service({ ...ALONE, ...changes }))).toBe('app');
  });
});

describe('serviceSize', () => {
  it.each([
    [0.25, '512Mi', 0.25, 0.5],
    [0.1, '100Mi', 0.25, 0.5],
    [0.5, '1Gi', 0.5, 1],
    [0.5, '1025Mi', 0.75, 1.5],
    [1, '4Gi', 2, 4],
    [1.3, '1Gi', 1.5, 3],
    [4, '8Gi', 4, 8],
  ])('gives an app of %d cores and %s the size %d and %d GiB', (cpu, memory, cores, gib) => {
    expect(serviceSize(service({ cpu, memory }))).toEqual({ cpu: cores, memory: gib, fits: true });
  });

  it.each([
    [0.5, '512Mi', 1, 1],
    [1.5, '1500Mi', 2, 2],
    [4, '16Gi', 4, 16],
  ])('gives an instance of %d cores and %s the size %d and %d GiB', (cpu, memory, cores, gib) => {
    expect(serviceSize(service({ ...ALONE, cpu, memory }))).toEqual({ cpu: cores, memory: gib, fits: true });
  });

  it('says that there is nothing larger than the largest', () => {
    expect(serviceSize(service({ memory: '9Gi' }))).toEqual({ cpu: 4, memory: 8, fits: false });
    expect(serviceSize(service({ ...ALONE, cpu: 5 }))).toMatchObject({ cpu: 4, fits: false });
  });

  it('never gives less than is asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.integer({ min: 1, max: 8192 }),
        fc.boolean(),
        (cpu, mib, alone) => {
          const asked = service({ ...(alone ? ALONE : {}), cpu, memory: `${mib}Mi` });
          const size = serviceSize(asked);
          expect(size.fits).toBe(true);
          expect(size.cpu).toBeGreaterThanOrEqual(cpu);
          expect(size.memory * 1024).toBeGreaterThanOrEqual(mebibytes(asked.memory));
        },
      ),
    );
  });
});

describe('logRetention', () => {
  it.each([
    [1, 30],
    [30, 30],
    [31, 31],
    [730, 730],
  ])('keeps %d days as %d', (asked, used) => {
    expect(logRetention(asked)).toBe(used);
  });
});

describe('roundings', () => {
  it('always tells what a service becomes, because it is a choice of ours', () => {
    expect(told(quiet)).toEqual([['api.scale', '1 to 10', 'Container Apps']]);
    expect(told({ ...quiet, services: { api: { ...ALONE, cpu: 1 } } })).toEqual([
      ['api.scale', '1', 'Container Instances'],
    ]);
  });

  it('says why: Container Instances cannot scale', () => {
    const [app] = roundings(onAzure());
    expect(app?.why).toContain('cannot scale');
    const [instance] = roundings(onAzure({ services: { api: ALONE } }));
    expect(instance?.why).toContain('cannot scale');
    const [one] = roundings(onAzure({ services: { api: { scale: { min: 1, max: 1 } } } }));
    expect(one?.why).toContain('secrets');
  });

  it('tells sizes, days, disks, zones, gateways and expiry with what is used instead', () => {
    const changes = {
      services: { api: { cpu: 0.3, memory: '1500Mi' } },
      workers: { generator: { diskGiB: 8 } },
      storage: { tables: { jobs: { ttlAttribute: 'ttl' } } },
      network: { nat: 'per-zone' },
    } as const;
    expect(told(changes)).toEqual([
      ['api.scale', '1 to 10', 'Container Apps'],
      ['api.cpu', '0.3', '0.75'],
      ['api.memory', '1500Mi', '1536Mi'],
      ['generator.diskGiB', '8', '30'],
      ['jobs.ttlAttribute', 'epoch seconds', 'seconds since the last write'],
      ['monitoring.logRetentionDays', '7', '30'],
      ['network.nat', 'per-zone', 'one gateway over all zones'],
      ['network.zones', '2', '3'],
    ]);
  });

  it('is silent about a network and logs that are not made', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(told({ ...none, network: { nat: 'per-zone' } })).toEqual([]);
  });
});
