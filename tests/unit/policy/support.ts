import type { Mask, Plan, PlannedResource } from '../../../src/changes/plan.js';
import type { JsonObject } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';

/** A resource of a plan: created, at the root, everything known, unless said otherwise. */
export function resource(
  address: string,
  after: JsonObject,
  more: Partial<PlannedResource> = {},
): PlannedResource {
  const local = address.replaceAll(/\[[^\]]*\]/g, '').split('.');
  const type = local.at(-2) ?? '';
  return {
    ...{ address, type, provider: 'aws', module: '', mode: 'managed', actions: ['create'], before: null },
    after,
    ...{ unknown: false, beforeSensitive: false, afterSensitive: false, replacePaths: [], references: {} },
    writeOnly: [],
    ...more,
  };
}

/** An object of a cluster, in the namespace shop. */
export function object(type: string, body: JsonObject, name = 'api'): PlannedResource {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  return resource(`${kind}/shop/${name}`, body, { type, provider: 'kubernetes' });
}

/** A resource with unknown attributes. */
export function undecided(
  address: string,
  unknown: Mask,
  after: JsonObject = {},
  references: PlannedResource['references'] = {},
): PlannedResource {
  return resource(address, after, { unknown, references });
}

export function plan(...resources: readonly PlannedResource[]): Plan {
  return {
    engine: { name: 'terraform', version: '1.11.4' },
    ...{ resources, outputs: [], drift: [], hooks: [], complete: true, errored: false },
  };
}

const scale = { min: 1, max: 2, cpuPercent: 60 };

/** A resolved service; private unless said otherwise. */
export function service(more: Partial<Spec['services'][string]> = {}): Spec['services'][string] {
  return {
    ...{ image: 'example', port: 8080, cpu: 0.5, memory: '1Gi', scale, health: '/', env: {}, secrets: {} },
    ...{ public: false, spot: false },
    ...more,
  };
}

/** Sections of a resolved spec over harmless ones. */
export function spec(
  more: {
    readonly services?: Spec['services'];
    readonly network?: Partial<Spec['network']>;
    readonly security?: Partial<Spec['security']>;
    readonly policy?: Partial<Spec['policy']>;
  } = {},
): Spec {
  return {
    profile: 'dev',
    target: { provider: 'aws', region: 'eu-west-1' },
    pattern: 'single-region',
    services: more.services ?? {},
    ...{ jobs: {}, workers: {}, secrets: {}, storage: { buckets: {}, tables: {} } },
    network: {
      ...{ enabled: true, firewall: true, cidr: '10.0.0.0/16', zones: 2, nat: 'single' },
      ...{ allowedIpRanges: [], privateEndpoints: true, flowLogs: true },
      ...more.network,
    },
    security: {
      ...{ encryption: true, keyRotationDays: 365, deletionProtection: false, compliance: [] },
      ...more.security,
    },
    monitoring: {
      ...{ enabled: true, logRetentionDays: 7, notify: [] },
      alerts: { cpuPercent: 80, memoryPercent: 80, errorCount: 10 },
    },
    engine: {},
    policy: { failOn: 'high', requiredTags: [], waivers: [], providers: [], modules: [], ...more.policy },
    gate: { allowDelete: [], allowReplace: [] },
    redaction: { exceptions: [] },
  };
}

/** One world for a rule: resources, and the manifest's spec where the rule asks for it. */
export interface Example {
  readonly name: string;
  readonly resources: readonly PlannedResource[];
  readonly spec?: Spec;
}

/** What a rule must say: every answer to an example is of that kind; `ignored` ones are not answered. */
export interface RuleCases {
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  readonly unknown: readonly Example[];
  readonly ignored?: readonly Example[];
}

/** What a rule must say in one more cloud. */
export type CloudCases = Readonly<Record<string, Partial<RuleCases>>>;

/** A policy document as text. */
export function policy(...statements: readonly JsonObject[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
