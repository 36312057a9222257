import type { Json, JsonObject } from '../../../src/json.js';
import { isObject } from '../../../src/json.js';
import type { Deployment, Origin, Path, Spec } from '../../../src/manifest/types.js';

const digest = `sha256:${'a'.repeat(64)}`;

/** A part of a value: maps are merged, everything else replaces. */
export type Partly<T> = {
  readonly [K in keyof T]?: (T[K] extends readonly unknown[] | undefined ? T[K] : Partly<T[K]>) | undefined;
};

/** A resolved spec that uses every section, as the manifest room would answer it. */
export function fullSpec(): Spec {
  return {
    profile: 'dev',
    target: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
    pattern: 'single-region',
    services: {
      api: {
        image: `ghcr.io/inferloop/api@${digest}`,
        command: ['serve'],
        port: 8080,
        cpu: 0.5,
        memory: '1Gi',
        scale: { min: 1, max: 10, cpuPercent: 60 },
        health: '/healthz',
        env: { MODE: 'batch' },
        secrets: { API_KEY: 'secret://api-key' },
        public: true,
        certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
        spot: false,
      },
    },
    jobs: {},
    workers: {
      generator: {
        instanceType: 't3.small',
        image: 'ami-0123456789abcdef0',
        scale: { min: 0, max: 4, cpuPercent: 60 },
        diskGiB: 30,
        spot: true,
      },
    },
    secrets: { 'api-key': {} },
    storage: {
      buckets: { datasets: { versioning: true, retentionDays: 30 } },
      tables: {
        jobs: { partitionKey: { name: 'id', type: 'string' }, pointInTimeRecovery: true },
      },
    },
    network: {
      enabled: true,
      firewall: true,
      cidr: '10.0.0.0/16',
      zones: 2,
      nat: 'single',
      allowedIpRanges: ['192.0.2.0/24'],
      privateEndpoints: true,
      flowLogs: true,
    },
    security: { encryption: true, keyRotationDays: 365, deletionProtection: false, compliance: [] },
    monitoring: {
      enabled: true,
      logRetentionDays: 7,
      alerts: { cpuPercent: 85, memoryPercent: 85, errorCount: 10 },
      notify: ['ops@example.com'],
    },
    engine: {},
    policy: { failOn: 'high', requiredTags: [], waivers: [], providers: [], modules: [] },
    gate: { allowDelete: [], allowReplace: [] },
    redaction: { exceptions: [] },
  };
}

/** What a test says about a deployment besides its spec. */
interface Facts {
  readonly name?: string;
  readonly environment?: string;
  readonly prefix?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Origins by dotted path; the manifest where none is given. */
  readonly origins?: Readonly<Record<string, Origin>>;
}

/**
 * A deployment over the full spec.
 * Positions are made up and tell the path apart: line = number of its keys, column = 1.
 */
export function deployment(changes: Partly<Spec> = {}, facts: Facts = {}, base = fullSpec()): Deployment {
  return deploymentOf(merge(base as unknown as JsonObject, changes as JsonObject) as unknown as Spec, facts);
}

/** A deployment of exactly this spec. */
export function deploymentOf(spec: Spec, facts: Facts = {}): Deployment {
  const name = facts.name ?? 'inferloop-synthdata';
  const environment = facts.environment ?? 'dev';
  const at = (path: Path) => ({ file: 'deployment.yaml', line: path.length, column: 1 });
  return {
    manifest: { file: 'deployment.yaml', source: '', value: {}, position: at },
    name,
    environment,
    prefix: facts.prefix ?? `${name}-${environment}`,
    labels: facts.labels ?? {},
    spec,
    origin: (path) => facts.origins?.[path.join('.')] ?? { kind: 'manifest', at: at(path) },
    locate: at,
    counts: { total: 0, manifest: 0, overlay: 0, environment: 0, input: 0, default: 0 },
  };
}

/** The value with the changes merged in; `undefined` removes. */
function merge(value: JsonObject, changes: { readonly [key: string]: Json | undefined }): JsonObject {
  const merged = new Map<string, Json>(Object.entries(value));
  for (const [key, change] of Object.entries(changes)) {
    const before = merged.get(key);
    if (change === undefined) merged.delete(key);
    else merged.set(key, isObject(before) && isObject(change) ? merge(before, change) : change);
  }
  return Object.fromEntries(merged);
}
