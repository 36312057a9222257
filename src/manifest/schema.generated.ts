/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */

/**
 * A lower-case name: it becomes part of resource names and of resource addresses.
 */
export type Name = string;
/**
 * An IPv4 or IPv6 range in CIDR notation.
 */
export type Cidr = string;
/**
 * A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.
 */
export type CalendarDate = string;

/**
 * What a team deploys, where, and under which rules: the manifest of synthinfra.
 */
export interface DeploymentManifest {
  /**
   * Version of this format.
   */
  apiVersion: 'synthinfra.inferloop.io/v1alpha1';
  /**
   * Kind of this document.
   */
  kind: 'Deployment';
  /**
   * Who this is.
   */
  metadata: {
    name: Name;
    /**
     * First part of every resource name (RESOURCE_PREFIX); default `<name>-<environment>`.
     */
    prefix?: string;
    /**
     * Labels, put on every resource as tags.
     */
    labels?: {
      [k: string]: string;
    };
  };
  spec: Spec;
}
/**
 * What is deployed, and how.
 */
export interface Spec {
  /**
   * A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.
   */
  profile?: 'dev' | 'prod';
  /**
   * Where to deploy.
   */
  target: {
    /**
     * The cloud.
     */
    provider: 'aws' | 'gcp' | 'azure' | 'kubernetes' | 'onprem';
    /**
     * Region, as the cloud names it.
     */
    region?: string;
    /**
     * Account, project or subscription. A guard: another one is refused.
     */
    account?: string;
  };
  /**
   * Deployment pattern. Only single-region is rendered yet.
   */
  pattern?: 'single-region' | 'multi-region' | 'hybrid' | 'edge';
  /**
   * Long-running HTTP workloads, by name.
   */
  services?: {
    [k: string]: Service;
  };
  /**
   * Event-driven workloads, by name. (reserved: not rendered yet)
   */
  functions?: {
    [k: string]: {};
  };
  /**
   * Batch workloads, by name.
   */
  jobs?: {
    [k: string]: Job;
  };
  /**
   * Groups of machines, by name.
   */
  workers?: {
    [k: string]: WorkerGroup;
  };
  /**
   * Entries of the secret store, by name.
   */
  secrets?: {
    [k: string]: Secret;
  };
  /**
   * Where data lives.
   */
  storage?: {
    /**
     * Object stores, by name.
     */
    buckets?: {
      [k: string]: Bucket;
    };
    /**
     * Shared file systems, by name. (reserved: not rendered yet)
     */
    files?: {
      [k: string]: {};
    };
    /**
     * Key-value tables, by name.
     */
    tables?: {
      [k: string]: Table;
    };
  };
  /**
   * The private network.
   */
  network?: {
    /**
     * Make a private network of its own (ENABLE_VPC).
     */
    enabled?: boolean;
    /**
     * Deny all traffic that is not named (ENABLE_FIREWALL).
     */
    firewall?: boolean;
    cidr?: Cidr;
    /**
     * Over how many availability zones the subnets spread.
     */
    zones?: number;
    /**
     * How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.
     */
    nat?: 'none' | 'single' | 'per-zone';
    /**
     * Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.
     */
    allowedIpRanges?: Cidr[];
    /**
     * Reach the cloud's own services without leaving the network.
     */
    privateEndpoints?: boolean;
    /**
     * Keep a log of the network's flows.
     */
    flowLogs?: boolean;
    /**
     * Content delivery (reserved: not rendered yet)
     */
    cdn?: {};
    /**
     * Web application firewall (reserved: not rendered yet)
     */
    waf?: {};
    /**
     * DNS zones (reserved: not rendered yet)
     */
    dns?: {};
    /**
     * Site-to-site VPN (reserved: not rendered yet)
     */
    vpn?: {};
  };
  /**
   * Protection of data and access.
   */
  security?: {
    /**
     * Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.
     */
    encryption?: boolean;
    /**
     * Days after which the encryption key is rotated.
     */
    keyRotationDays?: number;
    /**
     * Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.
     */
    deletionProtection?: boolean;
    /**
     * Watch the account for threats (reserved: not rendered yet)
     */
    threatDetection?: boolean;
    /**
     * Frameworks whose stricter limits the policies apply.
     */
    compliance?: ('gdpr' | 'hipaa' | 'soc2')[];
  };
  /**
   * Logs and alarms.
   */
  monitoring?: {
    /**
     * Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.
     */
    enabled?: boolean;
    /**
     * Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.
     */
    logRetentionDays?: number;
    /**
     * Limits at which an alarm is raised.
     */
    alerts?: {
      /**
       * Average CPU use, in percent.
       */
      cpuPercent?: number;
      /**
       * Average memory use, in percent.
       */
      memoryPercent?: number;
      /**
       * Answers with status 5xx in five minutes.
       */
      errorCount?: number;
    };
    /**
     * E-mail addresses that are told of alarms.
     */
    notify?: string[];
    /**
     * Application metrics (reserved: not rendered yet)
     */
    metrics?: {};
    /**
     * Distributed tracing (reserved: not rendered yet)
     */
    tracing?: {};
    /**
     * Dashboard (reserved: not rendered yet)
     */
    dashboard?: {};
  };
  kubernetes?: Kubernetes;
  /**
   * Budgets, anomaly alarms, off hours (reserved: not rendered yet)
   */
  cost?: {};
  /**
   * Backup plans (reserved: not rendered yet)
   */
  backup?: {};
  /**
   * Disaster recovery (reserved: not rendered yet)
   */
  dr?: {};
  identity?: Identity;
  /**
   * Where the engine keeps its state. Without it, only the sandbox works.
   */
  state?: {
    /**
     * Kind of the state backend.
     */
    backend: 's3' | 'gcs' | 'azurerm' | 'http' | 'kubernetes' | 'local';
    /**
     * s3, gcs: name of the bucket.
     */
    bucket?: string;
    /**
     * s3: region of the bucket; default is the target's.
     */
    region?: string;
    /**
     * s3: ARN of the key that encrypts the state; gcs: name of the key.
     */
    kmsKey?: string;
    /**
     * azurerm: name of the storage account.
     */
    storageAccount?: string;
    /**
     * azurerm: name of the container.
     */
    container?: string;
    /**
     * azurerm: resource group of the storage account.
     */
    resourceGroup?: string;
    /**
     * http: URL of the state.
     */
    address?: string;
    /**
     * http: URL of the lock; default is the address followed by /lock.
     */
    lockAddress?: string;
    /**
     * kubernetes: namespace of the Secret that holds the state.
     */
    namespace?: string;
  };
  /**
   * The engine that plans and applies.
   */
  engine?: {
    /**
     * Terraform or OpenTofu. Default: whichever is found, Terraform first.
     */
    name?: 'terraform' | 'tofu';
    /**
     * Version that must be used, such as 1.11.4.
     */
    version?: string;
  };
  /**
   * Which rules are applied, and how strictly.
   */
  policy?: {
    /**
     * Rule packs besides the baseline (reserved: not rendered yet)
     */
    packs?: string[];
    /**
     * Rules of your own (reserved: not rendered yet)
     */
    rego?: {};
    /**
     * A failed rule of this severity or above blocks.
     */
    failOn?: 'low' | 'medium' | 'high' | 'critical';
    /**
     * Tags that every taggable resource must carry.
     */
    requiredTags?: string[];
    /**
     * Rules that are not applied, each with a reason and an end.
     */
    waivers?: Waiver[];
    /**
     * Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.
     */
    providers?: string[];
    /**
     * Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.
     */
    modules?: string[];
  };
  /**
   * What reports may show although it looks like a secret.
   */
  redaction?: {
    /**
     * Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.
     */
    exceptions?: RedactionException[];
  };
  /**
   * What may be deleted or replaced although it holds data.
   */
  gate?: {
    /**
     * Addresses that may be deleted.
     */
    allowDelete?: GateException[];
    /**
     * Addresses that may be replaced.
     */
    allowReplace?: GateException[];
  };
  /**
   * Terraform roots and charts of your own. (reserved: not rendered yet)
   */
  stacks?: {
    [k: string]: {};
  };
  /**
   * Settings of one cloud's modules (reserved: not rendered yet)
   */
  overrides?: {};
  /**
   * Overlays by environment. Maps are merged, lists and scalars replace, null removes.
   */
  environments?: {
    /**
     * What differs in this environment: any part of spec, or null.
     */
    [k: string]: {} | null;
  };
  defaultEnvironment?: Name;
}
/**
 * A long-running HTTP workload.
 */
export interface Service {
  /**
   * The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.
   */
  image?: string;
  /**
   * Replaces the command of the image.
   */
  command?: string[];
  /**
   * The port on which the container listens.
   */
  port?: number;
  /**
   * CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.
   */
  cpu?: number;
  /**
   * Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.
   */
  memory?: string;
  scale?: Scale;
  /**
   * The path that answers 200 to 399 when the copy is healthy.
   */
  health?: string;
  /**
   * Plain environment variables. Never put a secret here: use `secrets`.
   */
  env?: {
    [k: string]: string;
  };
  /**
   * Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.
   */
  secrets?: {
    [k: string]: string;
  };
  /**
   * Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.
   */
  public?: boolean;
  /**
   * ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.
   */
  certificate?: string;
  /**
   * DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.
   */
  domain?: string;
  /**
   * Run on spare capacity that the cloud may take back at any time.
   */
  spot?: boolean;
  renamedFrom?: Name;
}
/**
 * How many copies run, and when copies are added.
 */
export interface Scale {
  /**
   * The fewest copies.
   */
  min?: number;
  /**
   * The most copies.
   */
  max?: number;
  /**
   * Copies are added above this average CPU use, in percent.
   */
  cpuPercent?: number;
}
/**
 * A batch workload, which ends by itself.
 */
export interface Job {
  /**
   * The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.
   */
  image?: string;
  /**
   * Replaces the command of the image.
   */
  command?: string[];
  /**
   * When it runs: five cron fields. Without it, it runs once for each apply that changes it.
   */
  schedule?: string;
  /**
   * Zone of the schedule, as the IANA names it.
   */
  timeZone?: string;
  /**
   * How many copies run side by side.
   */
  parallelism?: number;
  /**
   * How often a copy that failed is started again.
   */
  retries?: number;
  /**
   * After so many seconds it is ended, whatever it does.
   */
  timeoutSeconds?: number;
  /**
   * CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.
   */
  cpu?: number;
  /**
   * Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.
   */
  memory?: string;
  /**
   * Plain environment variables. Never put a secret here: use `secrets`.
   */
  env?: {
    [k: string]: string;
  };
  /**
   * Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.
   */
  secrets?: {
    [k: string]: string;
  };
  /**
   * Run on spare capacity that the cloud may take back at any time.
   */
  spot?: boolean;
  renamedFrom?: Name;
}
/**
 * A group of equal machines.
 */
export interface WorkerGroup {
  /**
   * Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.
   */
  instanceType?: string;
  /**
   * Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.
   */
  image?: string;
  scale?: Scale;
  /**
   * Size of the encrypted root disk, in GiB.
   */
  diskGiB?: number;
  /**
   * Use spare capacity that the cloud may take back at any time.
   */
  spot?: boolean;
  renamedFrom?: Name;
}
/**
 * An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.
 */
export interface Secret {
  /**
   * Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.
   */
  existing?: string;
  renamedFrom?: Name;
}
/**
 * A store for objects: always encrypted, versioned, private, TLS only.
 */
export interface Bucket {
  /**
   * Keep former versions of objects.
   */
  versioning?: boolean;
  /**
   * Days that a noncurrent version is kept. Current objects are never removed by this.
   */
  retentionDays?: number;
  /**
   * Days after which CURRENT objects are removed. Never a default: written out or not at all.
   */
  expireDays?: number;
  /**
   * Days after which objects move to cheaper, slower storage.
   */
  archiveAfterDays?: number;
  renamedFrom?: Name;
}
/**
 * A key-value table.
 */
export interface Table {
  partitionKey: TableKey;
  sortKey?: TableKey;
  /**
   * Attribute that holds the time at which an item expires (epoch seconds).
   */
  ttlAttribute?: string;
  /**
   * Keep continuous backups.
   */
  pointInTimeRecovery?: boolean;
  renamedFrom?: Name;
}
/**
 * A key attribute.
 */
export interface TableKey {
  /**
   * Name of the attribute.
   */
  name: string;
  /**
   * Type of the attribute.
   */
  type?: 'string' | 'number' | 'binary';
}
/**
 * What only a cluster has.
 */
export interface Kubernetes {
  /**
   * Namespace of everything; default is the prefix.
   */
  namespace?: string;
  /**
   * Context of the kubeconfig. A guard, too: another cluster is not touched.
   */
  context?: string;
  /**
   * How public services are reached.
   */
  ingress?: {
    /**
     * `gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.
     */
    kind?: 'gateway' | 'ingress';
    /**
     * Class of the Ingress; default is the cluster's.
     */
    className?: string;
    /**
     * The Gateway that routes are put at, as `namespace/name`.
     */
    gateway?: string;
  };
  /**
   * Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.
   */
  secretStore?: {
    /**
     * Name of the store.
     */
    name: string;
    /**
     * Kind of the store.
     */
    kind?: 'ClusterSecretStore' | 'SecretStore';
  };
}
/**
 * Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.
 */
export interface Identity {
  /**
   * What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.
   */
  github?: {
    /**
     * owner/name of the repository.
     */
    repository?: string;
    /**
     * Id of the owner. Repositories made after 15 July 2026 send it in their subject.
     */
    ownerId?: string;
    /**
     * Id of the repository, likewise.
     */
    repositoryId?: string;
    /**
     * Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….
     */
    applyWorkflow?: string;
    /**
     * Branch that the environment of the apply must be limited to.
     */
    defaultBranch?: string;
    /**
     * Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.
     */
    issuer?: string;
  };
  /**
   * Roles in AWS.
   */
  aws?: {
    /**
     * Role of plan, drift and everything that only looks.
     */
    planRole: string;
    /**
     * Role of apply and destroy.
     */
    applyRole: string;
    /**
     * Audience of GitHub's token; each cloud has its default.
     */
    audience?: string;
    /**
     * Region whose STS is asked; default is the target’s.
     */
    region?: string;
    /**
     * URL of STS, for a private endpoint; default is the region’s own.
     */
    stsEndpoint?: string;
    /**
     * How long credentials live; they are renewed as long as the job runs.
     */
    durationSeconds?: number;
    /**
     * Limits the session further than its role does: an IAM policy document.
     */
    inlinePolicy?: {};
    /**
     * ARNs of IAM policies that limit the session further.
     *
     * @maxItems 10
     */
    managedPolicies?:
      | []
      | [string]
      | [string, string]
      | [string, string, string]
      | [string, string, string, string]
      | [string, string, string, string, string]
      | [string, string, string, string, string, string]
      | [string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string];
    /**
     * Roles to assume from there, one after the other, such as one in another account.
     *
     * @maxItems 5
     *
     * Items: One role.
     */
    chain?:
      | []
      | [
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          }
        ]
      | [
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          }
        ]
      | [
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          }
        ]
      | [
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          }
        ]
      | [
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          },
          {
            /**
             * Role when looking.
             */
            planRole: string;
            /**
             * Role when changing.
             */
            applyRole: string;
            /**
             * External id that the role asks for.
             */
            externalId?: string;
          }
        ];
  };
  /**
   * Workload identity federation in Google Cloud.
   */
  gcp?: {
    /**
     * Full name of the provider, with the number of its project.
     */
    provider: string;
    /**
     * Service account of plan; without it the federated principal itself is used.
     */
    planServiceAccount?: string;
    /**
     * Service account of apply, likewise.
     */
    applyServiceAccount?: string;
    /**
     * Audience of GitHub's token; each cloud has its default.
     */
    audience?: string;
    /**
     * Domain of the universe.
     */
    universe?: string;
    /**
     * How long a service account's token lives.
     */
    lifetimeSeconds?: number;
    /**
     * URL of the security token service, for a private endpoint.
     */
    stsEndpoint?: string;
    /**
     * URL of the IAM Credentials API, likewise.
     */
    iamCredentialsEndpoint?: string;
    /**
     * URL of the Resource Manager API, which the guard asks.
     */
    resourceManagerEndpoint?: string;
  };
  /**
   * Applications or managed identities in Entra ID.
   */
  azure?: {
    /**
     * Id of the tenant.
     */
    tenant: string;
    /**
     * Client id that plans.
     */
    planClient: string;
    /**
     * Client id that applies.
     */
    applyClient: string;
    /**
     * Audience of GitHub's token; each cloud has its default.
     */
    audience?: string;
    /**
     * Which Azure.
     */
    environment?: 'public' | 'usgovernment' | 'china';
    /**
     * URL of the authority, https; default is that of the environment.
     */
    authority?: string;
    /**
     * URL of the resource manager, https, which the guard asks.
     */
    resourceManager?: string;
  };
  /**
   * A login at HashiCorp Vault besides that of the target.
   */
  vault?: {
    /**
     * URL of Vault.
     */
    address: string;
    /**
     * Path of the JWT auth method.
     */
    path?: string;
    /**
     * Role when looking.
     */
    planRole: string;
    /**
     * Role when changing.
     */
    applyRole: string;
    /**
     * Namespace (Enterprise).
     */
    namespace?: string;
    /**
     * Audience of GitHub's token; each cloud has its default.
     */
    audience?: string;
    /**
     * PEM of the authority that signed its certificate.
     */
    certificateAuthority?: string;
  };
  /**
   * An API server that trusts GitHub’s issuer.
   */
  kubernetes?: {
    /**
     * URL of the API server.
     */
    server: string;
    /**
     * PEM of the authority that signed its certificate.
     */
    certificateAuthority?: string;
    /**
     * Audience of GitHub's token; each cloud has its default.
     */
    audience?: string;
    /**
     * Namespace of the service accounts, and of the kubeconfig.
     */
    namespace?: string;
    /**
     * Service account whose token is asked for when looking; without it GitHub’s token is used itself.
     */
    planServiceAccount?: string;
    /**
     * Service account when changing, likewise.
     */
    applyServiceAccount?: string;
    /**
     * How long a service account's token lives.
     */
    lifetimeSeconds?: number;
  };
}
/**
 * One rule that is not applied to one resource.
 */
export interface Waiver {
  /**
   * Id of the rule, such as `baseline/s3-versioning`.
   */
  rule: string;
  /**
   * The exact resource address; without it, every resource.
   */
  address?: string;
  /**
   * Why this is right.
   */
  reason: string;
  expires: CalendarDate;
}
/**
 * One value that reports may show.
 */
export interface RedactionException {
  /**
   * The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.
   */
  path: string;
  /**
   * Why everybody may see it.
   */
  reason: string;
  expires: CalendarDate;
}
/**
 * One address that the gate lets through.
 */
export interface GateException {
  /**
   * The exact resource address, as the plan shows it.
   */
  address: string;
  /**
   * Why this is right.
   */
  reason: string;
  expires: CalendarDate;
}
