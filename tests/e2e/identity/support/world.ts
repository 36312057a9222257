import type { Purpose } from '../../../../src/identity/types.js';
import type { Json, JsonObject } from '../../../../src/json.js';
import { Entra, ResourceManager } from '../../../support/clouds/entra.js';
import { GitHub, type GitHubOptions } from '../../../support/clouds/github.js';
import { Google, PROJECT, PROVIDER, SERVICE_ACCOUNT } from '../../../support/clouds/google.js';
import { Kubernetes } from '../../../support/clouds/kubernetes.js';
import { Clouds, type Service } from '../../../support/clouds/server.js';
import { Sts } from '../../../support/clouds/sts.js';
import { Vault } from '../../../support/clouds/vault.js';

export interface WorldOptions {
  readonly github?: GitHubOptions;
  /** Subject that every cloud trusts: the one that GitHub's tokens have. */
  readonly trusted?: string;
  /** Sees every request first: it may answer itself, or let it wait. */
  readonly gate?: Service;
}

export const ACCOUNT = '123456789012';
export const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
/** Roles that the fake AWS has. */
const ROLES = ['shop-plan', 'shop-apply', 'staging-plan', 'audit-plan'].map(role);
const TENANT = '11111111-1111-4111-8111-111111111111';
export const CLIENT = '22222222-2222-4222-8222-222222222222';
const SUBSCRIPTION = '33333333-3333-4333-8333-333333333333';
const NOBODY = '99999999-9999-4999-8999-999999999999';

/** Every cloud behind one port, by TLS. */
export class FakeWorld {
  readonly clouds: Clouds;
  readonly github: GitHub;
  readonly sts: Sts;
  readonly vault: Vault;

  private constructor(clouds: Clouds, github: GitHub, sts: Sts, vault: Vault) {
    this.clouds = clouds;
    this.github = github;
    this.sts = sts;
    this.vault = vault;
  }

  static async start({ github: changes, trusted, gate }: WorldOptions): Promise<FakeWorld> {
    const github = new GitHub(changes);
    const subject = trusted ?? github.subject;
    const sts = new Sts(
      github,
      ROLES.map((arn) => ({ arn, trust: { subjects: [subject] } })),
    );
    const vault = new Vault(github, { subject });
    const entra = new Entra(github, { tenant: TENANT, client: CLIENT, subject, subscription: SUBSCRIPTION });
    const google = new Google(github, { subjects: [subject] });
    const cluster = new Kubernetes(github, { subject });
    const services = [github, sts, ...google.services, entra, new ResourceManager(entra), vault, cluster];
    const all = gate === undefined ? services : [gate, ...services];
    return new FakeWorld(await Clouds.start(all, { tls: true }), github, sts, vault);
  }
}

/** Ways to log in; a dash names the variant with a service account. */
export type Way = 'aws' | 'gcp' | 'gcp-account' | 'azure' | 'vault' | 'kubernetes' | 'kubernetes-account';

/** The block of one identity: who is named for the purpose is known to the fake clouds; for the other, nobody is. */
const BLOCKS: Readonly<Record<Way, (world: FakeWorld, both: Both) => JsonObject>> = {
  aws: ({ clouds }) => ({
    aws: { planRole: role('shop-plan'), applyRole: role('shop-apply'), stsEndpoint: clouds.origin },
  }),
  gcp: ({ clouds: { origin } }) => ({
    gcp: {
      provider: PROVIDER,
      stsEndpoint: origin,
      iamCredentialsEndpoint: origin,
      resourceManagerEndpoint: origin,
    },
  }),
  'gcp-account': (world, both) => ({
    gcp: {
      ...(BLOCKS.gcp(world, both)['gcp'] as JsonObject),
      ...both('ServiceAccount', SERVICE_ACCOUNT, 'nobody@acme-prod.iam.gserviceaccount.com'),
    },
  }),
  azure: ({ clouds: { origin } }, both) => ({
    azure: {
      tenant: TENANT,
      ...both('Client', CLIENT, NOBODY),
      authority: origin,
      resourceManager: origin,
    },
  }),
  vault: ({ clouds }, both) => ({
    vault: { address: clouds.origin, audience: 'https://vault.test', ...both('Role', 'deploy', 'nobody') },
  }),
  kubernetes: ({ clouds }) => ({
    kubernetes: { server: clouds.origin, audience: 'https://cluster.test', namespace: 'shop' },
  }),
  'kubernetes-account': (world, both) => ({
    kubernetes: {
      ...(BLOCKS.kubernetes(world, both)['kubernetes'] as JsonObject),
      ...both('ServiceAccount', 'deployer', 'nobody'),
    },
  }),
};

type Both = (what: string, known: string, unknown: string) => JsonObject;

export function identityOf(world: FakeWorld, ways: readonly Way[], purpose: Purpose = 'plan'): JsonObject {
  const other = purpose === 'plan' ? 'apply' : 'plan';
  const both: Both = (what, known, unknown) => ({
    [`${purpose}${what}`]: known,
    [`${other}${what}`]: unknown,
  });
  return Object.assign({}, ...ways.map((way) => BLOCKS[way](world, both)));
}

const AWS = { provider: 'aws', region: 'eu-west-1', account: ACCOUNT };
const TARGETS: Readonly<Partial<Record<Way, JsonObject>>> = {
  gcp: { provider: 'gcp', region: 'europe-west1', account: PROJECT.id },
  'gcp-account': { provider: 'gcp', region: 'europe-west1', account: PROJECT.id },
  azure: { provider: 'azure', region: 'westeurope', account: SUBSCRIPTION },
};

/** A manifest; its target is of the first way. */
export function manifestOf(
  world: FakeWorld,
  ways: readonly Way[],
  purpose: Purpose = 'plan',
  more: JsonObject = {},
): Json {
  const [first = 'aws'] = ways;
  return {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: {
      target: TARGETS[first] ?? AWS,
      identity: identityOf(world, ways, purpose),
      environments: { prod: {} },
      ...more,
    },
  };
}
