import type { Deployment } from '../../manifest/types.js';
import { mebibytes, quantity } from '../quantities.js';
import type { Rounding } from '../types.js';

/**
 * What Fargate offers: CPU units (1024 are one core) and for each the memory, in MiB, from, to and in steps of.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
 */
export const FARGATE_SIZES: readonly FargateOffer[] = [
  { cpu: 256, from: 512, to: 2048, step: 512, except: 1536 },
  { cpu: 512, from: 1024, to: 4096, step: 1024 },
  { cpu: 1024, from: 2048, to: 8192, step: 1024 },
  { cpu: 2048, from: 4096, to: 16384, step: 1024 },
  { cpu: 4096, from: 8192, to: 30720, step: 1024 },
  { cpu: 8192, from: 16384, to: 61440, step: 4096 },
  { cpu: 16384, from: 32768, to: 122880, step: 8192 },
];

interface FargateOffer {
  readonly cpu: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The one value within the steps that is not offered. */
  readonly except?: number;
}

/**
 * Days for which CloudWatch can keep logs.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
export const LOG_RETENTION_DAYS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** A size that Fargate offers. */
export interface FargateSize {
  /** CPU units. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  /** False when more was asked than there is; the size is then the largest. */
  readonly fits: boolean;
}

/** The smallest offered size that holds both, never below what is asked. @param cores virtual cores. @param memory MiB. */
export function fargateSize(cores: number, memory: number): FargateSize {
  const units = cores * 1024;
  const offer = FARGATE_SIZES.find(({ cpu, to }) => cpu >= units && to >= memory);
  if (offer === undefined) return { ...largest(), fits: false };
  const steps = Math.max(0, Math.ceil((memory - offer.from) / offer.step));
  const rounded = offer.from + steps * offer.step;
  return {
    cpu: offer.cpu,
    memory: rounded === offer.except ? rounded + offer.step : rounded,
    fits: true,
  };
}

function largest(): { cpu: number; memory: number } {
  const top = FARGATE_SIZES[FARGATE_SIZES.length - 1] as FargateOffer;
  return { cpu: top.cpu, memory: top.to };
}

/** The days CloudWatch offers that are not fewer than asked; its longest when there are none. */
export function logRetention(days: number): number {
  return LOG_RETENTION_DAYS.find((offered) => offered >= days) ?? (LOG_RETENTION_DAYS.at(-1) as number);
}

/** Every value of the deployment that AWS does not offer as written, with the larger one that is used. */
export function roundings(deployment: Deployment): readonly Rounding[] {
  const { services, workers, monitoring } = deployment.spec;
  const list: Rounding[] = [];
  for (const [name, service] of Object.entries(services)) {
    const path = ['spec', 'services', name];
    const memory = mebibytes(service.memory);
    const size = fargateSize(service.cpu, memory);
    if (size.cpu !== service.cpu * 1024) {
      const raisedByMemory = fargateSize(service.cpu, 1).cpu !== size.cpu;
      const why = raisedByMemory
        ? `Fargate gives ${service.memory} of memory to ${size.cpu / 1024} cores or more.`
        : 'Fargate offers 0.25, 0.5, 1, 2, 4, 8 or 16 cores.';
      list.push({ path: [...path, 'cpu'], asked: `${service.cpu}`, used: `${size.cpu / 1024}`, why });
    }
    if (size.memory !== memory) {
      const why = `Fargate offers this as the next size of memory for ${size.cpu / 1024} cores.`;
      list.push({ path: [...path, 'memory'], asked: service.memory, used: quantity(size.memory), why });
    }
  }
  const days = logRetention(monitoring.logRetentionDays);
  const keepsLogs = Object.keys(services).length + Object.keys(workers).length > 0;
  if (keepsLogs && days !== monitoring.logRetentionDays) {
    const why = 'CloudWatch keeps logs for fixed numbers of days; this is the next one.';
    const path = ['spec', 'monitoring', 'logRetentionDays'];
    list.push({ path, asked: `${monitoring.logRetentionDays}`, used: `${days}`, why });
  }
  return list;
}
