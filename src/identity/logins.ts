import { canonicalJson, type Json } from '../json.js';
import type { Deployment, Spec } from '../manifest/types.js';
import type { Location } from '../problem.js';
import { partitionOfRegion, stsEndpoint } from './aws/partitions.js';
import { azureEnvironment } from './azure/environments.js';
import type { AwsLogin, AzureLogin, GcpLogin, KubernetesLogin, Login, Purpose, VaultLogin } from './types.js';

/** Assumed roles give no longer sessions: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const LONGEST_CHAINED = 3600;

type Identity = NonNullable<Spec['identity']>;

const CLOUD_OF_BACKEND: Readonly<Record<string, Login['cloud'] | undefined>> = {
  s3: 'aws',
  gcs: 'gcp',
  azurerm: 'azure',
  kubernetes: 'kubernetes',
};

/**
 * Everything that a deployment logs in to: its target, the place of its state, and Vault and Kubernetes where the
 * manifest names them. Pure: what is decided here comes from this one deployment.
 * @param run names the run in the clouds' audit logs: `owner/name/run/attempt`
 */
export function loginsOf(deployment: Deployment, purpose: Purpose, run: string): readonly Login[] {
  const { identity, target, state } = deployment.spec;
  if (identity === undefined) return [];
  const wanted = new Set<string | undefined>([target.provider, CLOUD_OF_BACKEND[state?.backend ?? '']]);
  const at = (cloud: string): Location => deployment.locate(['spec', 'identity', cloud]);
  const logins: (Login | undefined)[] = [
    wanted.has('aws') ? awsLogin(deployment, identity.aws, purpose, run, at('aws')) : undefined,
    wanted.has('gcp') ? gcpLogin(deployment, identity.gcp, purpose, at('gcp')) : undefined,
    wanted.has('azure') ? azureLogin(deployment, identity.azure, purpose, at('azure')) : undefined,
    vaultLogin(identity.vault, purpose, at('vault')),
    kubernetesLogin(identity.kubernetes, purpose, at('kubernetes')),
  ];
  return logins.filter((login) => login !== undefined);
}

function awsLogin(
  { spec: { target } }: Deployment,
  aws: Identity['aws'],
  purpose: Purpose,
  run: string,
  at: Location,
): AwsLogin | undefined {
  if (aws === undefined) return undefined;
  const region = aws.region ?? target.region;
  const duration = aws.durationSeconds;
  return {
    cloud: 'aws',
    at,
    audience: aws.audience ?? partitionOfRegion(region).audience,
    role: purpose === 'apply' ? aws.applyRole : aws.planRole,
    region,
    endpoint: aws.stsEndpoint ?? stsEndpoint(region),
    sessionName: sessionName(run),
    duration,
    ...(aws.inlinePolicy === undefined ? {} : { inlinePolicy: canonicalJson(aws.inlinePolicy as Json) }),
    managedPolicies: aws.managedPolicies,
    chain: aws.chain.map(({ planRole, applyRole, externalId }) => ({
      role: purpose === 'apply' ? applyRole : planRole,
      ...(externalId === undefined ? {} : { externalId }),
      duration: Math.min(duration, LONGEST_CHAINED),
    })),
    ...(target.provider === 'aws' && target.account !== undefined ? { account: target.account } : {}),
  };
}

/** What CloudTrail shows: 2 to 64 of `[\w+=,.@-]`; the end, with the run's number, matters most. */
function sessionName(run: string): string {
  return `synthinfra-${run.replace(/[^\w+=,.@-]+/g, '-').slice(-53)}`;
}

function gcpLogin(
  { spec: { target } }: Deployment,
  gcp: Identity['gcp'],
  purpose: Purpose,
  at: Location,
): GcpLogin | undefined {
  if (gcp === undefined) return undefined;
  const { universe, provider } = gcp;
  const serviceAccount = purpose === 'apply' ? gcp.applyServiceAccount : gcp.planServiceAccount;
  return {
    cloud: 'gcp',
    at,
    audience: gcp.audience ?? `https://iam.${universe}/${provider}`,
    provider,
    universe,
    lifetime: gcp.lifetimeSeconds,
    endpoints: {
      sts: gcp.stsEndpoint ?? `https://sts.${universe}`,
      iamCredentials: gcp.iamCredentialsEndpoint ?? `https://iamcredentials.${universe}`,
      resourceManager: gcp.resourceManagerEndpoint ?? `https://cloudresourcemanager.${universe}`,
    },
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    ...(target.provider === 'gcp' && target.account !== undefined ? { project: target.account } : {}),
  };
}

function azureLogin(
  { spec: { target } }: Deployment,
  azure: Identity['azure'],
  purpose: Purpose,
  at: Location,
): AzureLogin | undefined {
  if (azure === undefined) return undefined;
  const environment = azureEnvironment(azure.environment);
  return {
    cloud: 'azure',
    at,
    audience: azure.audience ?? environment.audience,
    tenant: azure.tenant,
    client: purpose === 'apply' ? azure.applyClient : azure.planClient,
    environment: azure.environment,
    authority: azure.authority ?? environment.authority,
    resourceManager: azure.resourceManager ?? environment.resourceManager,
    ...(target.provider === 'azure' && target.account !== undefined ? { subscription: target.account } : {}),
  };
}

function vaultLogin(vault: Identity['vault'], purpose: Purpose, at: Location): VaultLogin | undefined {
  if (vault === undefined) return undefined;
  const { address, path, namespace, certificateAuthority } = vault;
  return {
    cloud: 'vault',
    at,
    // A token for one Vault must be worth nothing at another.
    audience: vault.audience ?? address,
    address,
    path,
    role: purpose === 'apply' ? vault.applyRole : vault.planRole,
    ...(namespace === undefined ? {} : { namespace }),
    ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
  };
}

function kubernetesLogin(
  kubernetes: Identity['kubernetes'],
  purpose: Purpose,
  at: Location,
): KubernetesLogin | undefined {
  if (kubernetes === undefined) return undefined;
  const { server, namespace, certificateAuthority, lifetimeSeconds } = kubernetes;
  const serviceAccount = purpose === 'apply' ? kubernetes.applyServiceAccount : kubernetes.planServiceAccount;
  return {
    cloud: 'kubernetes',
    at,
    audience: kubernetes.audience ?? server,
    server,
    namespace,
    lifetime: lifetimeSeconds,
    ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
  };
}
