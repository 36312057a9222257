import type { Deployment, Service, Table } from '../../manifest/types.js';
import { mebibytes, quantity } from '../quantities.js';
import { sectionsOf } from '../sections.js';
import type { Rounding } from '../types.js';
import { labelText } from './labels.js';

/**
 * What Cloud Run offers: cores, and the memory in MiB that goes with them. Fractions of a core serve one request at a
 * time, so that they are no size for a service.
 * https://cloud.google.com/run/docs/configuring/services/cpu https://cloud.google.com/run/docs/configuring/services/memory-limits
 */
export const RUN_SIZES: readonly { readonly cpu: number; readonly from: number; readonly to: number }[] = [
  { cpu: 1, from: 512, to: 4096 },
  { cpu: 2, from: 512, to: 8192 },
  { cpu: 4, from: 2048, to: 16384 },
  { cpu: 6, from: 4096, to: 24576 },
  { cpu: 8, from: 4096, to: 32768 },
];
const LARGEST = { cpu: 8, memory: 32768 };

/** Above this use of CPU, in percent, Cloud Run adds copies: https://cloud.google.com/run/docs/about-instance-autoscaling */
export const RUN_CPU_PERCENT = 60;

/** Over so many zones Google spreads what it spreads: subnets span more, instance groups use three. */
export const ZONES = 3;

/** A size that Cloud Run offers. */
export interface RunSize {
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  /** False when more was asked than there is; the size is then the largest. */
  readonly fits: boolean;
}

/** The smallest offered size that holds both, never below what is asked. @param cores virtual cores. @param memory MiB. */
export function runSize(cores: number, memory: number): RunSize {
  const offer = RUN_SIZES.find(({ cpu, to }) => cpu >= cores && to >= memory);
  if (offer === undefined) return { ...LARGEST, fits: false };
  return { cpu: offer.cpu, memory: Math.max(memory, offer.from), fits: true };
}

/** Every value of the deployment that Google does not offer as written, with what is used in its place. */
export function roundings(deployment: Deployment): readonly Rounding[] {
  const { services, storage, secrets } = deployment.spec;
  return [
    ...Object.entries(services).flatMap(([name, service]) => serviceRoundings(name, service)),
    ...networkRoundings(deployment),
    ...Object.entries(storage.tables).flatMap(([name, table]) => tableRoundings(name, table)),
    ...encryptionRoundings(Object.keys(secrets).length > 0, Object.keys(storage.tables).length > 0),
    ...labelRoundings(deployment),
  ];
}

function serviceRoundings(name: string, service: Service): readonly Rounding[] {
  const path = ['spec', 'services', name];
  const memory = mebibytes(service.memory);
  const size = runSize(service.cpu, memory);
  const list: Rounding[] = [];
  if (size.cpu !== service.cpu) {
    const raisedByMemory = runSize(service.cpu, 1).cpu !== size.cpu;
    const why = raisedByMemory
      ? `Cloud Run gives ${service.memory} of memory to ${size.cpu} cores or more.`
      : 'Cloud Run offers 1, 2, 4, 6 or 8 cores; a fraction of one would serve one request at a time.';
    list.push({ path: [...path, 'cpu'], asked: `${service.cpu}`, used: `${size.cpu}`, why });
  }
  if (size.memory !== memory) {
    const why = `Cloud Run gives no less to ${size.cpu === 1 ? 'a core' : `${size.cpu} cores`}.`;
    list.push({ path: [...path, 'memory'], asked: service.memory, used: quantity(size.memory), why });
  }
  const asked = service.scale.cpuPercent;
  if (asked !== RUN_CPU_PERCENT) {
    const why = 'Cloud Run itself decides when copies are added, and keeps their CPU at this use.';
    list.push({ path: [...path, 'scale', 'cpuPercent'], asked: `${asked}`, used: `${RUN_CPU_PERCENT}`, why });
  }
  return list;
}

function networkRoundings({ spec }: Deployment): readonly Rounding[] {
  if (!sectionsOf(spec).network) return [];
  const list: Rounding[] = [];
  if (spec.network.zones < ZONES) {
    const why = 'A subnet of Google spans its region; services and worker groups spread over three zones.';
    list.push({ path: ['spec', 'network', 'zones'], asked: `${spec.network.zones}`, used: `${ZONES}`, why });
  }
  if (spec.network.nat === 'single') {
    const why = 'Cloud NAT is no machine: one for the region works on when a zone fails, at the same price.';
    list.push({ path: ['spec', 'network', 'nat'], asked: 'single', used: 'per-zone', why });
  }
  return list;
}

function tableRoundings(name: string, { partitionKey, sortKey, ttlAttribute }: Table): readonly Rounding[] {
  const path = ['spec', 'storage', 'tables', name];
  const used = sortKey === undefined ? 'the document’s id' : '<partition>#<sort> as the document’s id';
  const why = 'Firestore has no key attributes; the items are documents of the collection "items".';
  const list: Rounding[] = [{ path: [...path, 'partitionKey'], asked: partitionKey.name, used, why }];
  if (sortKey !== undefined)
    list.push({
      path: [...path, 'sortKey'],
      asked: `${sortKey.name} (${sortKey.type})`,
      used: `an index of the fields ${partitionKey.name}, ${sortKey.name}`,
      why: 'Firestore orders documents by the fields they hold, of whatever type: write both keys as fields as well.',
    });
  if (ttlAttribute !== undefined)
    list.push({
      path: [...path, 'ttlAttribute'],
      asked: 'epoch seconds',
      used: 'a timestamp',
      why: `Firestore removes items by fields of its type timestamp only: write ${ttlAttribute} as one.`,
    });
  return list;
}

/** Where Google would need an account of its own that no resource of the provider can make, or a permission of Google. */
function encryptionRoundings(secrets: boolean, tables: boolean): readonly Rounding[] {
  const what = [...(secrets ? ['secrets'] : []), ...(tables ? ['tables'] : [])].join(' and ');
  if (what === '') return [];
  return [
    {
      path: ['spec', 'security', 'encryption'],
      asked: 'a key of this deployment',
      used: `Google’s own keys for ${what}`,
      why: 'Everything else is encrypted with the deployment’s key; these take one only after steps by hand.',
    },
  ];
}

function labelRoundings({ labels }: Deployment): readonly Rounding[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    const [usedKey, usedValue] = [labelText(key), labelText(value)];
    if (usedKey === key && usedValue === value) return [];
    const why = 'Labels of Google hold small letters, digits, _ and - only.';
    return [
      {
        path: ['metadata', 'labels', key],
        asked: `${key}: ${value}`,
        used: `${usedKey}: ${usedValue}`,
        why,
      },
    ];
  });
}
