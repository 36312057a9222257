import { resolve } from 'node:path';
import type { Plan, PlannedResource } from '../../../src/changes/plan.js';
import type { SavedPlan, Session } from '../../../src/engines/types.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { resolveDeployment } from '../../../src/manifest/resolve.js';
import type { Deployment } from '../../../src/manifest/types.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import type { Context } from '../../../src/pipeline/outcome.js';
import type { Stage } from '../../../src/pipeline/planning/stage.js';
import { composeStacks } from '../../../src/stacks/index.js';
import { type FakePlatform, fakePlatform } from '../platform/fake.js';

/** A manifest of one bucket, with more lines of `spec`, indented by two blanks. */
export function manifestText(spec = '', environments = 'dev: {}'): string {
  return `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: tiny }
spec:
  target: { provider: aws, region: eu-west-1 }
  storage: { buckets: { data: {} } }
${spec}  environments: { ${environments} }
`;
}

/** What `deployment.yaml` with this text comes to in dev. */
export function deploymentOf(text = manifestText()): Deployment {
  const { manifest, problems } = loadManifest('deployment.yaml', Buffer.from(text));
  if (manifest === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const resolved = resolveDeployment(manifest, { env: {}, environment: 'dev' });
  if ('problems' in resolved) throw new Error(resolved.problems.map(({ message }) => message).join('\n'));
  return resolved.deployment;
}

/** The only stage of a deployment, with these files instead of rendered ones. */
export function stageOf(deployment: Deployment, files: Readonly<Record<string, string>> = {}): Stage {
  const composed = composeStacks(deployment);
  if ('problems' in composed) throw new Error('the deployment cannot be composed');
  const [stack] = composed.stacks;
  if (stack === undefined) throw new Error('the deployment has no stack');
  const backend = { kind: 'local', config: {} } as const;
  return { deployment, stack, backend, files: new Map(Object.entries(files)), dir: '/nowhere' };
}

/** A bucket in a plan. */
export function bucket(more: Partial<PlannedResource> = {}): PlannedResource {
  return {
    address: 'module.bucket_data.aws_s3_bucket.this',
    type: 'aws_s3_bucket',
    provider: 'aws',
    module: 'module.bucket_data',
    mode: 'managed',
    actions: ['no-op'],
    before: { bucket: 'tiny-dev-data' },
    after: { bucket: 'tiny-dev-data' },
    unknown: {},
    beforeSensitive: {},
    afterSensitive: {},
    replacePaths: [],
    references: {},
    writeOnly: [],
    ...more,
  };
}

/** A saved plan of these resources. */
export function savedPlan(resources: readonly PlannedResource[], more: Partial<SavedPlan> = {}): SavedPlan {
  const engine = { name: 'terraform', version: '1.11.4' };
  const plan: Plan = { engine, resources, outputs: [], drift: [], hooks: [], complete: true, errored: false };
  return { plan, base: { lineage: 'l', serial: 3 }, digest: 'd'.repeat(64), foreign: [], ...more };
}

/** A session that must not be asked for anything but its engine. */
export function idleSession(): Session {
  const never = () => {
    throw new Error('the engine was asked');
  };
  const engine = { name: 'terraform', version: '1.11.4' };
  return { engine, source: '', plan: never, saved: never, base: never, apply: never, restore: never };
}

/** What a use case gets in a folder, with what the platform was told. */
export function contextIn(
  cwd: string,
  options: Partial<Options> = {},
  words: readonly string[] = [],
): Context & { readonly platform: FakePlatform } {
  return {
    platform: fakePlatform({ cwd }),
    home: resolve('.'),
    options: { ...defaultOptions(), ...options },
    words,
  };
}
