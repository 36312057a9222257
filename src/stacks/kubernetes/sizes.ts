import type { Deployment, Spec } from '../../manifest/types.js';
import { mebibytes, quantity } from '../quantities.js';
import type { Rounding } from '../types.js';

/** Digits after the point of a thousandth of a core that are kept: more are the error of binary fractions. */
const DIGITS = 6;

/** Thousandths of a core, the finest that Kubernetes counts in, never below what is asked. */
function millicores(cores: number): number {
  return Math.ceil(Number((cores * 1000).toFixed(DIGITS)));
}

/** CPU as the API server itself writes it, so that what is live looks like what was asked. */
export function cpuQuantity(cores: number): string {
  const milli = millicores(cores);
  return milli % 1000 === 0 ? `${milli / 1000}` : `${milli}m`;
}

/** Memory as the API server itself writes it. */
export function memoryQuantity(memory: string): string {
  return quantity(mebibytes(memory));
}

/** What Kubernetes does not count as finely as it is written, or leaves to the cluster. */
export function roundings({ spec }: Deployment): readonly Rounding[] {
  return [...cpuRoundings(spec), ...networkRoundings(spec)];
}

function networkRoundings({ network }: Spec): readonly Rounding[] {
  if (network.nat !== 'per-zone') return [];
  const why = 'Whether one zone can fail is up to the network of the cluster, which a release only uses.';
  return [{ path: ['spec', 'network', 'nat'], asked: 'per-zone', used: 'the cluster’s own way out', why }];
}

function cpuRoundings(spec: Spec): readonly Rounding[] {
  const why = 'Kubernetes counts CPU in thousandths of a core.';
  return (['services', 'jobs'] as const).flatMap((kind) =>
    Object.entries(spec[kind]).flatMap(([name, { cpu }]) => {
      const used = millicores(cpu) / 1000;
      return used === cpu
        ? []
        : [{ path: ['spec', kind, name, 'cpu'], asked: `${cpu}`, used: `${used}`, why }];
    }),
  );
}
