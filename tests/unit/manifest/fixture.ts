import { loadManifest } from '../../../src/manifest/load.js';
import { type ResolveOptions, resolveDeployment, validateManifest } from '../../../src/manifest/resolve.js';
import type { Deployment, Manifest } from '../../../src/manifest/types.js';
import type { Problem } from '../../../src/problem.js';

/** A manifest that is right, with one of everything. */
export const good = `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: inferloop, labels: { team: data } }
spec:
  target: { provider: aws, region: eu-west-1, account: "012345678901" }
  services:
    api:
      image: ghcr.io/x/api:1
      env: { MODE: batch, "A.B": x }
      secrets: { API_KEY: secret://api-key }
      scale: { max: 2 }
  secrets: { api-key: {} }
  workers: { batch: {} }
  storage:
    buckets: { datasets: {} }
    tables: { jobs: { partitionKey: { name: id } } }
  environments:
    dev:
    prod: { network: { allowedIpRanges: [10.0.0.0/8] } }
  defaultEnvironment: dev
`;

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Loads text that is good YAML. */
export function load(text: string): Manifest {
  const { manifest, problems } = loadManifest('deployment.yaml', bytes(text));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return manifest;
}

/** The good manifest with one piece of its text replaced. */
export function changed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`The fixture has no ${from}`);
  return good.replace(from, to);
}

export function resolve(text: string, options: Partial<ResolveOptions> = {}): Deployment {
  const result = resolveDeployment(load(text), { env: {}, ...options });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deployment;
}

export function refused(text: string, options: Partial<ResolveOptions> = {}): readonly Problem[] {
  const result = resolveDeployment(load(text), { env: {}, ...options });
  return 'problems' in result ? result.problems : [];
}

export function validated(text: string, env: Record<string, string> = {}): readonly Problem[] {
  return validateManifest(load(text), env);
}

/** `line:column message` of each problem. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ at, message }) => `${at === undefined ? '-' : `${at.line}:${at.column}`} ${message}`,
  );
}
