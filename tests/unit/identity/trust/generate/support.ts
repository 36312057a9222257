import {
  type GeneratedTrust,
  generateTrust,
  type TrustRequest,
} from '../../../../../src/identity/trust/generate/generate.js';
import { loadManifest } from '../../../../../src/manifest/load.js';
import { resolveDeployment } from '../../../../../src/manifest/resolve.js';
import type { Deployment } from '../../../../../src/manifest/types.js';
import type { Problem } from '../../../../../src/problem.js';
import type { Backend } from '../../../../../src/render/types.js';
import { composeStacks } from '../../../../../src/stacks/index.js';

export const WORKFLOW = 'acme/shop/.github/workflows/deploy.yml@refs/heads/main';
export const GITHUB = {
  repository: 'acme/shop',
  ownerId: '12',
  repositoryId: '345',
  applyWorkflow: WORKFLOW,
};
const TARGETS = {
  aws: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
  gcp: { provider: 'gcp', region: 'europe-west1', account: 'acme-prod' },
  azure: { provider: 'azure', region: 'westeurope', account: '11111111-2222-3333-4444-555555555555' },
};

/** The deployment `shop` of a cloud, in prod, with more in its spec. JSON is YAML. */
export function deploymentOf(
  cloud: keyof typeof TARGETS,
  spec: object = {},
  target: object = {},
): Deployment {
  const text = JSON.stringify({
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: {
      target: { ...TARGETS[cloud], ...target },
      storage: { buckets: { data: {} } },
      identity: { github: GITHUB },
      environments: { prod: {} },
      ...spec,
    },
  });
  const { manifest } = loadManifest('deployment.yaml', Buffer.from(text));
  const resolved = manifest && resolveDeployment(manifest, { env: {}, environment: 'prod' });
  if (resolved === undefined || 'problems' in resolved) throw new Error(JSON.stringify(resolved));
  return resolved.deployment;
}

export const STATES: Readonly<Record<'s3' | 'gcs' | 'azurerm', Backend>> = {
  s3: {
    kind: 's3',
    config: { bucket: 'states', key: 'shop/prod/main/terraform.tfstate', region: 'eu-west-1' },
  },
  gcs: { kind: 'gcs', config: { bucket: 'states', prefix: 'shop/prod/main' } },
  azurerm: {
    kind: 'azurerm',
    config: {
      storage_account_name: 'acmestates',
      container_name: 'states',
      resource_group_name: 'shared',
      key: 'shop/prod/main/terraform.tfstate',
    },
  },
};

export function generate(deployment: Deployment, more: Partial<TrustRequest> = {}) {
  const composed = composeStacks(deployment);
  return generateTrust({
    deployment,
    stacks: 'stacks' in composed ? composed.stacks : [],
    states: [],
    backend: { kind: 's3', config: { bucket: 'states' } },
    templates: new Map([
      ['trust/main.tf', '# trust\n'],
      ['trust/tests/trust.tftest.hcl', ''],
      ['key/main.tf', ''],
    ]),
    ...more,
  });
}

/** What is generated where it can be. */
export function generated(deployment: Deployment, more: Partial<TrustRequest> = {}): GeneratedTrust {
  const trust = generate(deployment, more);
  if ('problems' in trust) throw new Error(JSON.stringify(trust.problems));
  return trust;
}

/** Why nothing can be generated. */
export function refused(deployment: Deployment, more: Partial<TrustRequest> = {}): readonly Problem[] {
  const trust = generate(deployment, more);
  return 'problems' in trust ? trust.problems : [];
}

interface Given {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

/** Arguments of the module as a test reads them. */
export interface Inputs {
  readonly [name: string]: unknown;
  readonly plan_policies: Readonly<Record<string, readonly Given[]>>;
  readonly apply_policies: Readonly<Record<string, readonly Given[]>>;
}

/** One of the generated JSON files. */
export function fileOf(trust: GeneratedTrust, file: string) {
  return JSON.parse(trust.files.get(file) ?? '');
}

export function inputsOf(trust: GeneratedTrust): Inputs {
  return fileOf(trust, 'synthinfra.auto.tfvars.json').trust;
}
