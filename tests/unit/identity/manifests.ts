import { loadManifest } from '../../../src/manifest/load.js';
import { resolveDeployment } from '../../../src/manifest/resolve.js';
import type { Deployment } from '../../../src/manifest/types.js';

/** What is said of one deployment, in YAML's flow style. */
export interface Said {
  readonly target?: string;
  readonly identity?: string;
  readonly state?: string;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export const TARGETS = {
  aws: '{ provider: aws, region: eu-west-1, account: "123456789012" }',
  gcp: '{ provider: gcp, region: europe-west1, account: shop-prod }',
  azure: '{ provider: azure, region: westeurope, account: 00000000-0000-0000-0000-00000000000a }',
  kubernetes: '{ provider: kubernetes, region: eu }',
};

export const ROLES = {
  plan: 'arn:aws:iam::123456789012:role/shop-plan',
  apply: 'arn:aws:iam::123456789012:role/shop-apply',
};
export const PROVIDER = 'projects/42/locations/global/workloadIdentityPools/github/providers/github';
export const [TENANT, PLAN_CLIENT, APPLY_CLIENT] = [1, 2, 3].map(
  (digit) => `00000000-0000-0000-0000-00000000000${digit}`,
) as [string, string, string];

/** The least that each cloud's identity says, and more where it is given. */
export const IDENTITIES = {
  aws: (more = '') => `aws: { planRole: "${ROLES.plan}", applyRole: "${ROLES.apply}"${more} }`,
  gcp: (more = '') => `gcp: { provider: "${PROVIDER}"${more} }`,
  azure: (more = '') =>
    `azure: { tenant: ${TENANT}, planClient: ${PLAN_CLIENT}, applyClient: ${APPLY_CLIENT}${more} }`,
  vault: (more = '') =>
    `vault: { address: "https://vault.acme.test", planRole: shop-plan, applyRole: shop-apply${more} }`,
  kubernetes: (more = '') => `kubernetes: { server: "https://k8s.acme.test"${more} }`,
};

export function manifestOf({ target = TARGETS.aws, identity, state }: Said): string {
  return `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: shop }
spec:
  target: ${target}
${identity === undefined ? '' : `  identity: { ${identity} }\n`}${state === undefined ? '' : `  state: ${state}\n`}  environments: { prod: {} }
`;
}

export function deploymentOf(said: Said): Deployment {
  const { manifest, problems } = loadManifest('deployment.yaml', Buffer.from(manifestOf(said)));
  if (manifest === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const resolved = resolveDeployment(manifest, { env: said.env ?? {}, environment: 'prod' });
  if ('problems' in resolved) throw new Error(resolved.problems.map(({ message }) => message).join('\n'));
  return resolved.deployment;
}
