import type { Deployment, Service } from '../../manifest/types.js';
import { mebibytes, quantity } from '../quantities.js';
import type { Rounding } from '../types.js';
import { kindOf } from './kinds.js';

/** A size that Azure offers for one copy of a service. */
export interface ServiceSize {
  /** Cores. */
  readonly cpu: number;
  /** GiB. */
  readonly memory: number;
  /** False when more was asked than there is; the size is then the largest. */
  readonly fits: boolean;
}

/** Quarter cores of the consumption profile, each with half a GiB. https://learn.microsoft.com/azure/container-apps/containers#allocations */
export const APP = { step: 0.25, memory: 0.5, most: 16 } as const;
/** Whole cores and GiB of a container group. https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits */
export const INSTANCE = { cpu: 4, memory: 16 } as const;
/** Interactive retention of a workspace. https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure */
export const LOG_DAYS = { least: 30, most: 730 } as const;
/** A disk must hold its image, and those of the marketplace have up to this many GiB. */
const DISK_GIB = 30;

/** The smallest offered size that holds both, never below what is asked. */
export function serviceSize(service: Service): ServiceSize {
  const memory = mebibytes(service.memory) / 1024;
  return kindOf(service) === 'app' ? appSize(service.cpu, memory) : instanceSize(service.cpu, memory);
}

function appSize(cores: number, memory: number): ServiceSize {
  const steps = Math.max(Math.ceil(cores / APP.step), Math.ceil(memory / APP.memory));
  const used = Math.min(steps, APP.most);
  return { cpu: used * APP.step, memory: used * APP.memory, fits: steps <= APP.most };
}

function instanceSize(cores: number, memory: number): ServiceSize {
  if (cores > INSTANCE.cpu || memory > INSTANCE.memory) return { ...INSTANCE, fits: false };
  return { cpu: Math.ceil(cores), memory: Math.ceil(memory), fits: true };
}

/** The days Log Analytics offers that are not fewer than asked; its longest when there are none. */
export function logRetention(days: number): number {
  return Math.min(Math.max(days, LOG_DAYS.least), LOG_DAYS.most);
}

/** The longest that Log Analytics keeps logs. */
export const LONGEST_LOG_DAYS = LOG_DAYS.most;

/** A root disk that holds the image. */
export function diskSize(asked: number): number {
  return Math.max(asked, DISK_GIB);
}

/** Every value of the deployment that Azure does not offer as written, with what is used instead. */
export function roundings(deployment: Deployment): readonly Rounding[] {
  const { services, workers } = deployment.spec;
  return [
    ...Object.entries(services).flatMap(([name, service]) => serviceRoundings(name, service)),
    ...Object.entries(workers).flatMap(([name, { diskGiB }]) => {
      const why = 'A disk must hold its image, and images of Azure have up to 30 GiB.';
      return changed(['spec', 'workers', name, 'diskGiB'], diskGiB, diskSize(diskGiB), why);
    }),
    ...tableRoundings(deployment),
    ...networkRoundings(deployment),
  ];
}

function serviceRoundings(name: string, service: Service): readonly Rounding[] {
  const path = ['spec', 'services', name];
  const { min, max } = service.scale;
  const size = serviceSize(service);
  const memory = quantity(size.memory * 1024);
  const copies = min === max ? `${min}` : `${min} to ${max}`;
  if (kindOf(service) === 'instance') {
    const what = 'Container Instances have whole cores and whole GiB.';
    return [
      {
        path: [...path, 'scale'],
        asked: copies,
        used: 'Container Instances',
        why:
          'They run one copy that only the network reaches and that takes no secret; they cannot scale, do not count 5xx, ' +
          'and may have another address after a restart. With scale.max: 2 it is an app of Container Apps, made anew.',
      },
      ...changed([...path, 'cpu'], service.cpu, size.cpu, what),
      ...changed([...path, 'memory'], service.memory, memory, what),
    ];
  }
  const why =
    max > 1
      ? 'Container Instances cannot scale.'
      : 'Container Instances are not reached from outside over TLS and would keep secrets in the state.';
  const what = 'Container Apps have quarters of a core, and 2 GiB of memory for each core.';
  return [
    { path: [...path, 'scale'], asked: copies, used: 'Container Apps', why },
    ...changed([...path, 'cpu'], service.cpu, size.cpu, what),
    ...changed([...path, 'memory'], service.memory, memory, what),
  ];
}

function tableRoundings({ spec }: Deployment): readonly Rounding[] {
  return Object.entries(spec.storage.tables).flatMap(([name, { ttlAttribute }]) =>
    ttlAttribute === undefined
      ? []
      : [
          {
            path: ['spec', 'storage', 'tables', name, 'ttlAttribute'],
            asked: 'epoch seconds',
            used: 'seconds since the last write',
            why: 'Cosmos DB counts from the last write of an item: the application must write how long it is to live.',
          },
        ],
  );
}

function networkRoundings({ spec }: Deployment): readonly Rounding[] {
  const { network, monitoring, services, workers } = spec;
  const list: Rounding[] = [];
  if (Object.keys(services).length > 0) {
    const why = 'Log Analytics keeps logs for 30 days at least.';
    const days = monitoring.logRetentionDays;
    list.push(...changed(['spec', 'monitoring', 'logRetentionDays'], days, logRetention(days), why));
  }
  if (Object.keys(services).length + Object.keys(workers).length === 0) return list;
  if (network.nat === 'per-zone') {
    const used = network.zones > 1 ? 'one gateway over all zones' : 'single';
    const why = 'A subnet of Azure spans its zones and has one NAT gateway.';
    list.push({ path: ['spec', 'network', 'nat'], asked: 'per-zone', used, why });
  }
  if (network.zones === 2) {
    const why =
      'Container Apps, storage and tables use every zone of a region or none; worker groups use two.';
    list.push({ path: ['spec', 'network', 'zones'], asked: '2', used: '3', why });
  }
  return list;
}

function changed(
  path: readonly string[],
  asked: string | number,
  used: string | number,
  why: string,
): readonly Rounding[] {
  return asked === used ? [] : [{ path, asked: `${asked}`, used: `${used}`, why }];
}
