/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json","title":"Deployment","description":"What a team deploys, where, and under which rules: the manifest of synthinfra.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"description":"Version of this format.","const":"synthinfra.inferloop.io/v1alpha1"},"kind":{"description":"Kind of this document.","const":"Deployment"},"metadata":{"description":"Who this is.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name","description":"Name of the application (PROJECT_NAME)."},"prefix":{"description":"First part of every resource name (RESOURCE_PREFIX); default `<name>-<environment>`.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","x-resolved":true,"x-expects":"1 to 40 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen"},"labels":{"description":"Labels, put on every resource as tags.","type":"object","propertyNames":{"pattern":"^[^\\u0000]{1,128}$","x-expects":"1 to 128 characters long"},"additionalProperties":{"type":"string","maxLength":256},"x-resolved":true}},"required":["name"],"x-resolved":true},"spec":{"$ref":"#/$defs/spec"}},"$defs":{"name":{"description":"A lower-case name: it becomes part of resource names and of resource addresses.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen"},"calendarDate":{"description":"A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","x-expects":"a calendar date such as 2027-03-31"},"cidr":{"description":"An IPv4 or IPv6 range in CIDR notation.","type":"string","pattern":"^[0-9A-Fa-f:.]+/[0-9]{1,3}$","x-expects":"an address range such as 10.0.0.0/8 or 2001:db8::/32"},"scale":{"description":"How many copies run, and when copies are added.","type":"object","additionalProperties":false,"properties":{"min":{"description":"The fewest copies.","type":"integer","minimum":0,"default":1},"max":{"description":"The most copies.","type":"integer","minimum":1,"default":10},"cpuPercent":{"description":"Copies are added above this average CPU use, in percent.","type":"integer","minimum":10,"maximum":95,"default":60}}},"service":{"description":"A long-running HTTP workload.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"port":{"description":"The port on which the container listens.","type":"integer","minimum":1,"maximum":65535,"default":8080},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"health":{"description":"The path that answers 200 to 399 when the copy is healthy.","type":"string","pattern":"^/","default":"/healthz","x-expects":"a path that begins with /, such as /healthz"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"public":{"description":"Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.","type":"boolean","default":false},"certificate":{"description":"ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.","type":"string","minLength":1},"domain":{"description":"DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.","type":"string","pattern":"^[a-z0-9.-]+$","x-expects":"a DNS name in lower case, such as api.example.com"},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry: what exists is moved, not destroyed and made again."}}},"job":{"description":"A batch workload, which ends by itself.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"schedule":{"description":"When it runs: five cron fields. Without it, it runs once for each apply that changes it.","type":"string","pattern":"^\\S+( \\S+){4}$","x-expects":"five cron fields, such as 0 3 * * *"},"timeZone":{"description":"Zone of the schedule, as the IANA names it.","type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","default":"Etc/UTC","x-expects":"a time zone such as Europe/Berlin"},"parallelism":{"description":"How many copies run side by side.","type":"integer","minimum":1,"maximum":1000,"default":1},"retries":{"description":"How often a copy that failed is started again.","type":"integer","minimum":0,"maximum":10,"default":3},"timeoutSeconds":{"description":"After so many seconds it is ended, whatever it does.","type":"integer","minimum":1,"maximum":604800,"default":3600},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"workerGroup":{"description":"A group of equal machines.","type":"object","additionalProperties":false,"properties":{"instanceType":{"description":"Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.","type":"string","minLength":1,"x-resolved":true},"image":{"description":"Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.","type":"string","minLength":1},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"diskGiB":{"description":"Size of the encrypted root disk, in GiB.","type":"integer","minimum":8,"maximum":16384,"default":30},"spot":{"description":"Use spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"bucket":{"description":"A store for objects: always encrypted, versioned, private, TLS only.","type":"object","additionalProperties":false,"properties":{"versioning":{"description":"Keep former versions of objects.","type":"boolean","default":true},"retentionDays":{"description":"Days that a noncurrent version is kept. Current objects are never removed by this.","type":"integer","minimum":1,"maximum":36500,"default":30},"expireDays":{"description":"Days after which CURRENT objects are removed. Never a default: written out or not at all.","type":"integer","minimum":1,"maximum":36500},"archiveAfterDays":{"description":"Days after which objects move to cheaper, slower storage.","type":"integer","minimum":30,"maximum":36500},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"tableKey":{"description":"A key attribute.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the attribute.","type":"string","minLength":1,"maxLength":255},"type":{"description":"Type of the attribute.","enum":["string","number","binary"],"default":"string"}},"required":["name"]},"table":{"description":"A key-value table.","type":"object","additionalProperties":false,"properties":{"partitionKey":{"$ref":"#/$defs/tableKey","description":"The key that spreads the items."},"sortKey":{"$ref":"#/$defs/tableKey","description":"The key that orders items of one partition."},"ttlAttribute":{"description":"Attribute that holds the time at which an item expires (epoch seconds).","type":"string","minLength":1,"maxLength":255},"pointInTimeRecovery":{"description":"Keep continuous backups.","type":"boolean","default":true},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}},"required":["partitionKey"]},"secret":{"description":"An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.","type":"object","additionalProperties":false,"properties":{"existing":{"description":"Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.","type":"string","minLength":1},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"kubernetes":{"description":"What only a cluster has.","type":"object","additionalProperties":false,"properties":{"namespace":{"description":"Namespace of everything; default is the prefix.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","x-resolved":true,"x-expects":"1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces"},"context":{"description":"Context of the kubeconfig. A guard, too: another cluster is not touched.","type":"string","minLength":1},"ingress":{"description":"How public services are reached.","type":"object","additionalProperties":false,"properties":{"kind":{"description":"`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.","enum":["gateway","ingress"],"default":"gateway"},"className":{"description":"Class of the Ingress; default is the cluster's.","type":"string","minLength":1},"gateway":{"description":"The Gateway that routes are put at, as `namespace/name`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","x-expects":"a namespace and a name, such as infra/public"}},"x-resolved":true},"secretStore":{"description":"Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the store.","type":"string","minLength":1},"kind":{"description":"Kind of the store.","enum":["ClusterSecretStore","SecretStore"],"default":"ClusterSecretStore"}},"required":["name"]}}},"gateException":{"description":"One address that the gate lets through.","type":"object","additionalProperties":false,"properties":{"address":{"description":"The exact resource address, as the plan shows it.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["address","reason","expires"]},"redactionException":{"description":"One value that reports may show.","type":"object","additionalProperties":false,"properties":{"path":{"description":"The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.","type":"string","pattern":"^[^.\\s]+\\..+$","x-expects":"an address and an attribute, such as aws_ssm_parameter.motd.value"},"reason":{"description":"Why everybody may see it.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["path","reason","expires"]},"waiver":{"description":"One rule that is not applied to one resource.","type":"object","additionalProperties":false,"properties":{"rule":{"description":"Id of the rule, such as `baseline/s3-versioning`.","type":"string","minLength":1},"address":{"description":"The exact resource address; without it, every resource.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["rule","reason","expires"]},"spec":{"description":"What is deployed, and how.","type":"object","additionalProperties":false,"required":["target"],"properties":{"profile":{"description":"A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.","enum":["dev","prod"],"x-resolved":true},"target":{"description":"Where to deploy.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"The cloud.","enum":["aws","gcp","azure","kubernetes","onprem"]},"region":{"description":"Region, as the cloud names it.","type":"string","pattern":"^[a-z0-9-]+$","x-resolved":true,"x-expects":"a region as the cloud names it, such as eu-west-1"},"account":{"description":"Account, project or subscription. A guard: another one is refused.","type":"string","minLength":1}},"required":["provider"]},"pattern":{"description":"Deployment pattern. Only single-region is rendered yet.","enum":["single-region","multi-region","hybrid","edge"],"default":"single-region"},"services":{"description":"Long-running HTTP workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/service"},"x-resolved":true},"functions":{"description":"Event-driven workloads, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"jobs":{"description":"Batch workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/job"},"x-resolved":true},"workers":{"description":"Groups of machines, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/workerGroup"},"x-resolved":true},"secrets":{"description":"Entries of the secret store, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/secret"},"x-resolved":true},"storage":{"description":"Where data lives.","type":"object","additionalProperties":false,"properties":{"buckets":{"description":"Object stores, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/bucket"},"x-resolved":true},"files":{"description":"Shared file systems, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"tables":{"description":"Key-value tables, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/table"},"x-resolved":true}},"x-resolved":true},"network":{"description":"The private network.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make a private network of its own (ENABLE_VPC).","type":"boolean","default":true},"firewall":{"description":"Deny all traffic that is not named (ENABLE_FIREWALL).","type":"boolean","default":true},"cidr":{"$ref":"#/$defs/cidr","description":"Address range of the network.","default":"10.0.0.0/16"},"zones":{"description":"Over how many availability zones the subnets spread.","type":"integer","minimum":1,"maximum":6,"default":2},"nat":{"description":"How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.","enum":["none","single","per-zone"],"x-resolved":true},"allowedIpRanges":{"description":"Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.","type":"array","items":{"$ref":"#/$defs/cidr"},"default":[]},"privateEndpoints":{"description":"Reach the cloud's own services without leaving the network.","type":"boolean","default":true},"flowLogs":{"description":"Keep a log of the network's flows.","type":"boolean","default":true},"cdn":{"description":"Content delivery (reserved: not rendered yet)","type":"object"},"waf":{"description":"Web application firewall (reserved: not rendered yet)","type":"object"},"dns":{"description":"DNS zones (reserved: not rendered yet)","type":"object"},"vpn":{"description":"Site-to-site VPN (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"security":{"description":"Protection of data and access.","type":"object","additionalProperties":false,"properties":{"encryption":{"description":"Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.","type":"boolean","default":true},"keyRotationDays":{"description":"Days after which the encryption key is rotated.","type":"integer","minimum":90,"maximum":2560,"default":365},"deletionProtection":{"description":"Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.","type":"boolean","x-resolved":true},"threatDetection":{"description":"Watch the account for threats (reserved: not rendered yet)","type":"boolean"},"compliance":{"description":"Frameworks whose stricter limits the policies apply.","type":"array","uniqueItems":true,"items":{"enum":["gdpr","hipaa","soc2"]},"default":[]}},"x-resolved":true},"monitoring":{"description":"Logs and alarms.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.","type":"boolean","default":true},"logRetentionDays":{"description":"Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.","type":"integer","minimum":1,"maximum":3653,"default":7},"alerts":{"description":"Limits at which an alarm is raised.","type":"object","additionalProperties":false,"properties":{"cpuPercent":{"description":"Average CPU use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"memoryPercent":{"description":"Average memory use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"errorCount":{"description":"Answers with status 5xx in five minutes.","type":"integer","minimum":1,"default":10}},"x-resolved":true},"notify":{"description":"E-mail addresses that are told of alarms.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$","x-expects":"an e-mail address"},"default":[]},"metrics":{"description":"Application metrics (reserved: not rendered yet)","type":"object"},"tracing":{"description":"Distributed tracing (reserved: not rendered yet)","type":"object"},"dashboard":{"description":"Dashboard (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"kubernetes":{"$ref":"#/$defs/kubernetes"},"cost":{"description":"Budgets, anomaly alarms, off hours (reserved: not rendered yet)","type":"object"},"backup":{"description":"Backup plans (reserved: not rendered yet)","type":"object"},"dr":{"description":"Disaster recovery (reserved: not rendered yet)","type":"object"},"identity":{"$ref":"#/$defs/identity"},"state":{"description":"Where the engine keeps its state. Without it, only the sandbox works.","type":"object","additionalProperties":false,"properties":{"backend":{"description":"Kind of the state backend.","enum":["s3","gcs","azurerm","http","kubernetes","local"]},"bucket":{"description":"s3, gcs: name of the bucket.","type":"string","minLength":3},"region":{"description":"s3: region of the bucket; default is the target's.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"kmsKey":{"description":"s3: ARN of the key that encrypts the state; gcs: name of the key.","type":"string","minLength":1},"storageAccount":{"description":"azurerm: name of the storage account.","type":"string","minLength":3},"container":{"description":"azurerm: name of the container.","type":"string","minLength":1},"resourceGroup":{"description":"azurerm: resource group of the storage account.","type":"string","minLength":1},"address":{"description":"http: URL of the state.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"lockAddress":{"description":"http: URL of the lock; default is the address followed by /lock.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"namespace":{"description":"kubernetes: namespace of the Secret that holds the state.","type":"string","minLength":1}},"required":["backend"]},"engine":{"description":"The engine that plans and applies.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Terraform or OpenTofu. Default: whichever is found, Terraform first.","enum":["terraform","tofu"]},"version":{"description":"Version that must be used, such as 1.11.4.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","x-expects":"an exact version such as 1.11.4"}},"x-resolved":true},"policy":{"description":"Which rules are applied, and how strictly.","type":"object","additionalProperties":false,"properties":{"packs":{"description":"Rule packs besides the baseline (reserved: not rendered yet)","type":"array","items":{"type":"string"}},"rego":{"description":"Rules of your own (reserved: not rendered yet)","type":"object"},"failOn":{"description":"A failed rule of this severity or above blocks.","enum":["low","medium","high","critical"],"default":"high"},"requiredTags":{"description":"Tags that every taggable resource must carry.","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1},"default":["project","environment","managed-by"]},"waivers":{"description":"Rules that are not applied, each with a reason and an end.","type":"array","items":{"$ref":"#/$defs/waiver"},"default":[]},"providers":{"description":"Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$","x-expects":"the source of one provider, such as hashicorp/random or registry.example.com/acme/thing"},"default":[]},"modules":{"description":"Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^\\s*]+(/\\*)?$","x-expects":"the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*"},"default":[]}},"x-resolved":true},"redaction":{"description":"What reports may show although it looks like a secret.","type":"object","additionalProperties":false,"properties":{"exceptions":{"description":"Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.","type":"array","items":{"$ref":"#/$defs/redactionException"},"default":[]}},"x-resolved":true},"gate":{"description":"What may be deleted or replaced although it holds data.","type":"object","additionalProperties":false,"properties":{"allowDelete":{"description":"Addresses that may be deleted.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]},"allowReplace":{"description":"Addresses that may be replaced.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]}},"x-resolved":true},"stacks":{"description":"Terraform roots and charts of your own. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"overrides":{"description":"Settings of one cloud's modules (reserved: not rendered yet)","type":"object"},"environments":{"description":"Overlays by environment. Maps are merged, lists and scalars replace, null removes.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"description":"What differs in this environment: any part of spec, or null.","type":["object","null"]}},"defaultEnvironment":{"$ref":"#/$defs/name","description":"The environment used when none is named."}}},"identity":{"description":"Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.","type":"object","additionalProperties":false,"properties":{"github":{"description":"What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.","type":"object","additionalProperties":false,"properties":{"repository":{"description":"owner/name of the repository.","type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","x-expects":"owner/name"},"ownerId":{"description":"Id of the owner. Repositories made after 15 July 2026 send it in their subject.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"repositoryId":{"description":"Id of the repository, likewise.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"applyWorkflow":{"description":"Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….","type":"string","pattern":"^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$","x-expects":"owner/name/.github/workflows/file.yml@refs/heads/main"},"defaultBranch":{"description":"Branch that the environment of the apply must be limited to.","type":"string","minLength":1,"default":"main"},"issuer":{"description":"Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)","default":"https://token.actions.githubusercontent.com"}}},"aws":{"description":"Roles in AWS.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role of plan, drift and everything that only looks.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role of apply and destroy.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"region":{"description":"Region whose STS is asked; default is the target’s.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"stsEndpoint":{"description":"URL of STS, for a private endpoint; default is the region’s own.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"durationSeconds":{"description":"How long credentials live; they are renewed as long as the job runs.","type":"integer","minimum":900,"maximum":43200,"default":3600},"inlinePolicy":{"description":"Limits the session further than its role does: an IAM policy document.","type":"object"},"managedPolicies":{"description":"ARNs of IAM policies that limit the session further.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$","x-expects":"the ARN of an IAM policy"},"default":[]},"chain":{"description":"Roles to assume from there, one after the other, such as one in another account.","type":"array","maxItems":5,"default":[],"items":{"description":"One role.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role when looking.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role when changing.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"externalId":{"description":"External id that the role asks for.","type":"string","minLength":2,"maxLength":1224}},"required":["planRole","applyRole"]}}},"required":["planRole","applyRole"]},"gcp":{"description":"Workload identity federation in Google Cloud.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"Full name of the provider, with the number of its project.","type":"string","pattern":"^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$","x-expects":"projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"},"planServiceAccount":{"description":"Service account of plan; without it the federated principal itself is used.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"applyServiceAccount":{"description":"Service account of apply, likewise.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"universe":{"description":"Domain of the universe.","type":"string","pattern":"^[a-z0-9.-]+$","default":"googleapis.com","x-expects":"a domain such as googleapis.com"},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":43200,"default":3600},"stsEndpoint":{"description":"URL of the security token service, for a private endpoint.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"iamCredentialsEndpoint":{"description":"URL of the IAM Credentials API, likewise.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"resourceManagerEndpoint":{"description":"URL of the Resource Manager API, which the guard asks.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"}},"required":["provider"]},"azure":{"description":"Applications or managed identities in Entra ID.","type":"object","additionalProperties":false,"properties":{"tenant":{"description":"Id of the tenant.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"planClient":{"description":"Client id that plans.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"applyClient":{"description":"Client id that applies.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"environment":{"description":"Which Azure.","enum":["public","usgovernment","china"],"default":"public"},"authority":{"description":"URL of the authority, https; default is that of the environment.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"},"resourceManager":{"description":"URL of the resource manager, https, which the guard asks.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"}},"required":["tenant","planClient","applyClient"]},"vault":{"description":"A login at HashiCorp Vault besides that of the target.","type":"object","additionalProperties":false,"properties":{"address":{"description":"URL of Vault.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"path":{"description":"Path of the JWT auth method.","type":"string","pattern":"^[^\\s/]+(/[^\\s/]+)*$","default":"jwt","x-expects":"a path without slashes at its ends, such as jwt or github/jwt"},"planRole":{"description":"Role when looking.","type":"string","minLength":1},"applyRole":{"description":"Role when changing.","type":"string","minLength":1},"namespace":{"description":"Namespace (Enterprise).","type":"string","minLength":1},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"}},"required":["address","planRole","applyRole"]},"kubernetes":{"description":"An API server that trusts GitHub’s issuer.","type":"object","additionalProperties":false,"properties":{"server":{"description":"URL of the API server.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"namespace":{"description":"Namespace of the service accounts, and of the kubeconfig.","type":"string","minLength":1,"default":"default"},"planServiceAccount":{"description":"Service account whose token is asked for when looking; without it GitHub’s token is used itself.","type":"string","minLength":1},"applyServiceAccount":{"description":"Service account when changing, likewise.","type":"string","minLength":1},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":86400,"default":3600}},"required":["server"]}}}}};
const schema32 = {"description":"A lower-case name: it becomes part of resource names and of resource addresses.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen"};
const pattern4 = new RegExp("^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[^\\u0000]{1,128}$", "u");
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const schema33 = {"description":"What is deployed, and how.","type":"object","additionalProperties":false,"required":["target"],"properties":{"profile":{"description":"A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.","enum":["dev","prod"],"x-resolved":true},"target":{"description":"Where to deploy.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"The cloud.","enum":["aws","gcp","azure","kubernetes","onprem"]},"region":{"description":"Region, as the cloud names it.","type":"string","pattern":"^[a-z0-9-]+$","x-resolved":true,"x-expects":"a region as the cloud names it, such as eu-west-1"},"account":{"description":"Account, project or subscription. A guard: another one is refused.","type":"string","minLength":1}},"required":["provider"]},"pattern":{"description":"Deployment pattern. Only single-region is rendered yet.","enum":["single-region","multi-region","hybrid","edge"],"default":"single-region"},"services":{"description":"Long-running HTTP workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/service"},"x-resolved":true},"functions":{"description":"Event-driven workloads, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"jobs":{"description":"Batch workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/job"},"x-resolved":true},"workers":{"description":"Groups of machines, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/workerGroup"},"x-resolved":true},"secrets":{"description":"Entries of the secret store, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/secret"},"x-resolved":true},"storage":{"description":"Where data lives.","type":"object","additionalProperties":false,"properties":{"buckets":{"description":"Object stores, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/bucket"},"x-resolved":true},"files":{"description":"Shared file systems, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"tables":{"description":"Key-value tables, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/table"},"x-resolved":true}},"x-resolved":true},"network":{"description":"The private network.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make a private network of its own (ENABLE_VPC).","type":"boolean","default":true},"firewall":{"description":"Deny all traffic that is not named (ENABLE_FIREWALL).","type":"boolean","default":true},"cidr":{"$ref":"#/$defs/cidr","description":"Address range of the network.","default":"10.0.0.0/16"},"zones":{"description":"Over how many availability zones the subnets spread.","type":"integer","minimum":1,"maximum":6,"default":2},"nat":{"description":"How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.","enum":["none","single","per-zone"],"x-resolved":true},"allowedIpRanges":{"description":"Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.","type":"array","items":{"$ref":"#/$defs/cidr"},"default":[]},"privateEndpoints":{"description":"Reach the cloud's own services without leaving the network.","type":"boolean","default":true},"flowLogs":{"description":"Keep a log of the network's flows.","type":"boolean","default":true},"cdn":{"description":"Content delivery (reserved: not rendered yet)","type":"object"},"waf":{"description":"Web application firewall (reserved: not rendered yet)","type":"object"},"dns":{"description":"DNS zones (reserved: not rendered yet)","type":"object"},"vpn":{"description":"Site-to-site VPN (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"security":{"description":"Protection of data and access.","type":"object","additionalProperties":false,"properties":{"encryption":{"description":"Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.","type":"boolean","default":true},"keyRotationDays":{"description":"Days after which the encryption key is rotated.","type":"integer","minimum":90,"maximum":2560,"default":365},"deletionProtection":{"description":"Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.","type":"boolean","x-resolved":true},"threatDetection":{"description":"Watch the account for threats (reserved: not rendered yet)","type":"boolean"},"compliance":{"description":"Frameworks whose stricter limits the policies apply.","type":"array","uniqueItems":true,"items":{"enum":["gdpr","hipaa","soc2"]},"default":[]}},"x-resolved":true},"monitoring":{"description":"Logs and alarms.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.","type":"boolean","default":true},"logRetentionDays":{"description":"Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.","type":"integer","minimum":1,"maximum":3653,"default":7},"alerts":{"description":"Limits at which an alarm is raised.","type":"object","additionalProperties":false,"properties":{"cpuPercent":{"description":"Average CPU use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"memoryPercent":{"description":"Average memory use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"errorCount":{"description":"Answers with status 5xx in five minutes.","type":"integer","minimum":1,"default":10}},"x-resolved":true},"notify":{"description":"E-mail addresses that are told of alarms.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$","x-expects":"an e-mail address"},"default":[]},"metrics":{"description":"Application metrics (reserved: not rendered yet)","type":"object"},"tracing":{"description":"Distributed tracing (reserved: not rendered yet)","type":"object"},"dashboard":{"description":"Dashboard (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"kubernetes":{"$ref":"#/$defs/kubernetes"},"cost":{"description":"Budgets, anomaly alarms, off hours (reserved: not rendered yet)","type":"object"},"backup":{"description":"Backup plans (reserved: not rendered yet)","type":"object"},"dr":{"description":"Disaster recovery (reserved: not rendered yet)","type":"object"},"identity":{"$ref":"#/$defs/identity"},"state":{"description":"Where the engine keeps its state. Without it, only the sandbox works.","type":"object","additionalProperties":false,"properties":{"backend":{"description":"Kind of the state backend.","enum":["s3","gcs","azurerm","http","kubernetes","local"]},"bucket":{"description":"s3, gcs: name of the bucket.","type":"string","minLength":3},"region":{"description":"s3: region of the bucket; default is the target's.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"kmsKey":{"description":"s3: ARN of the key that encrypts the state; gcs: name of the key.","type":"string","minLength":1},"storageAccount":{"description":"azurerm: name of the storage account.","type":"string","minLength":3},"container":{"description":"azurerm: name of the container.","type":"string","minLength":1},"resourceGroup":{"description":"azurerm: resource group of the storage account.","type":"string","minLength":1},"address":{"description":"http: URL of the state.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"lockAddress":{"description":"http: URL of the lock; default is the address followed by /lock.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"namespace":{"description":"kubernetes: namespace of the Secret that holds the state.","type":"string","minLength":1}},"required":["backend"]},"engine":{"description":"The engine that plans and applies.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Terraform or OpenTofu. Default: whichever is found, Terraform first.","enum":["terraform","tofu"]},"version":{"description":"Version that must be used, such as 1.11.4.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","x-expects":"an exact version such as 1.11.4"}},"x-resolved":true},"policy":{"description":"Which rules are applied, and how strictly.","type":"object","additionalProperties":false,"properties":{"packs":{"description":"Rule packs besides the baseline (reserved: not rendered yet)","type":"array","items":{"type":"string"}},"rego":{"description":"Rules of your own (reserved: not rendered yet)","type":"object"},"failOn":{"description":"A failed rule of this severity or above blocks.","enum":["low","medium","high","critical"],"default":"high"},"requiredTags":{"description":"Tags that every taggable resource must carry.","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1},"default":["project","environment","managed-by"]},"waivers":{"description":"Rules that are not applied, each with a reason and an end.","type":"array","items":{"$ref":"#/$defs/waiver"},"default":[]},"providers":{"description":"Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$","x-expects":"the source of one provider, such as hashicorp/random or registry.example.com/acme/thing"},"default":[]},"modules":{"description":"Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^\\s*]+(/\\*)?$","x-expects":"the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*"},"default":[]}},"x-resolved":true},"redaction":{"description":"What reports may show although it looks like a secret.","type":"object","additionalProperties":false,"properties":{"exceptions":{"description":"Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.","type":"array","items":{"$ref":"#/$defs/redactionException"},"default":[]}},"x-resolved":true},"gate":{"description":"What may be deleted or replaced although it holds data.","type":"object","additionalProperties":false,"properties":{"allowDelete":{"description":"Addresses that may be deleted.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]},"allowReplace":{"description":"Addresses that may be replaced.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]}},"x-resolved":true},"stacks":{"description":"Terraform roots and charts of your own. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"overrides":{"description":"Settings of one cloud's modules (reserved: not rendered yet)","type":"object"},"environments":{"description":"Overlays by environment. Maps are merged, lists and scalars replace, null removes.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"description":"What differs in this environment: any part of spec, or null.","type":["object","null"]}},"defaultEnvironment":{"$ref":"#/$defs/name","description":"The environment used when none is named."}}};
const schema58 = {"description":"An IPv4 or IPv6 range in CIDR notation.","type":"string","pattern":"^[0-9A-Fa-f:.]+/[0-9]{1,3}$","x-expects":"an address range such as 10.0.0.0/8 or 2001:db8::/32"};
const schema60 = {"description":"What only a cluster has.","type":"object","additionalProperties":false,"properties":{"namespace":{"description":"Namespace of everything; default is the prefix.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","x-resolved":true,"x-expects":"1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces"},"context":{"description":"Context of the kubeconfig. A guard, too: another cluster is not touched.","type":"string","minLength":1},"ingress":{"description":"How public services are reached.","type":"object","additionalProperties":false,"properties":{"kind":{"description":"`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.","enum":["gateway","ingress"],"default":"gateway"},"className":{"description":"Class of the Ingress; default is the cluster's.","type":"string","minLength":1},"gateway":{"description":"The Gateway that routes are put at, as `namespace/name`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","x-expects":"a namespace and a name, such as infra/public"}},"x-resolved":true},"secretStore":{"description":"Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the store.","type":"string","minLength":1},"kind":{"description":"Kind of the store.","enum":["ClusterSecretStore","SecretStore"],"default":"ClusterSecretStore"}},"required":["name"]}}};
const schema61 = {"description":"Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.","type":"object","additionalProperties":false,"properties":{"github":{"description":"What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.","type":"object","additionalProperties":false,"properties":{"repository":{"description":"owner/name of the repository.","type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","x-expects":"owner/name"},"ownerId":{"description":"Id of the owner. Repositories made after 15 July 2026 send it in their subject.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"repositoryId":{"description":"Id of the repository, likewise.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"applyWorkflow":{"description":"Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….","type":"string","pattern":"^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$","x-expects":"owner/name/.github/workflows/file.yml@refs/heads/main"},"defaultBranch":{"description":"Branch that the environment of the apply must be limited to.","type":"string","minLength":1,"default":"main"},"issuer":{"description":"Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)","default":"https://token.actions.githubusercontent.com"}}},"aws":{"description":"Roles in AWS.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role of plan, drift and everything that only looks.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role of apply and destroy.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"region":{"description":"Region whose STS is asked; default is the target’s.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"stsEndpoint":{"description":"URL of STS, for a private endpoint; default is the region’s own.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"durationSeconds":{"description":"How long credentials live; they are renewed as long as the job runs.","type":"integer","minimum":900,"maximum":43200,"default":3600},"inlinePolicy":{"description":"Limits the session further than its role does: an IAM policy document.","type":"object"},"managedPolicies":{"description":"ARNs of IAM policies that limit the session further.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$","x-expects":"the ARN of an IAM policy"},"default":[]},"chain":{"description":"Roles to assume from there, one after the other, such as one in another account.","type":"array","maxItems":5,"default":[],"items":{"description":"One role.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role when looking.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role when changing.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"externalId":{"description":"External id that the role asks for.","type":"string","minLength":2,"maxLength":1224}},"required":["planRole","applyRole"]}}},"required":["planRole","applyRole"]},"gcp":{"description":"Workload identity federation in Google Cloud.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"Full name of the provider, with the number of its project.","type":"string","pattern":"^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$","x-expects":"projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"},"planServiceAccount":{"description":"Service account of plan; without it the federated principal itself is used.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"applyServiceAccount":{"description":"Service account of apply, likewise.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"universe":{"description":"Domain of the universe.","type":"string","pattern":"^[a-z0-9.-]+$","default":"googleapis.com","x-expects":"a domain such as googleapis.com"},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":43200,"default":3600},"stsEndpoint":{"description":"URL of the security token service, for a private endpoint.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"iamCredentialsEndpoint":{"description":"URL of the IAM Credentials API, likewise.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"resourceManagerEndpoint":{"description":"URL of the Resource Manager API, which the guard asks.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"}},"required":["provider"]},"azure":{"description":"Applications or managed identities in Entra ID.","type":"object","additionalProperties":false,"properties":{"tenant":{"description":"Id of the tenant.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"planClient":{"description":"Client id that plans.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"applyClient":{"description":"Client id that applies.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"environment":{"description":"Which Azure.","enum":["public","usgovernment","china"],"default":"public"},"authority":{"description":"URL of the authority, https; default is that of the environment.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"},"resourceManager":{"description":"URL of the resource manager, https, which the guard asks.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"}},"required":["tenant","planClient","applyClient"]},"vault":{"description":"A login at HashiCorp Vault besides that of the target.","type":"object","additionalProperties":false,"properties":{"address":{"description":"URL of Vault.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"path":{"description":"Path of the JWT auth method.","type":"string","pattern":"^[^\\s/]+(/[^\\s/]+)*$","default":"jwt","x-expects":"a path without slashes at its ends, such as jwt or github/jwt"},"planRole":{"description":"Role when looking.","type":"string","minLength":1},"applyRole":{"description":"Role when changing.","type":"string","minLength":1},"namespace":{"description":"Namespace (Enterprise).","type":"string","minLength":1},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"}},"required":["address","planRole","applyRole"]},"kubernetes":{"description":"An API server that trusts GitHub’s issuer.","type":"object","additionalProperties":false,"properties":{"server":{"description":"URL of the API server.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"namespace":{"description":"Namespace of the service accounts, and of the kubeconfig.","type":"string","minLength":1,"default":"default"},"planServiceAccount":{"description":"Service account whose token is asked for when looking; without it GitHub’s token is used itself.","type":"string","minLength":1},"applyServiceAccount":{"description":"Service account when changing, likewise.","type":"string","minLength":1},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":86400,"default":3600}},"required":["server"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func0 = function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};
const pattern7 = new RegExp("^[a-z0-9-]+$", "u");
const pattern34 = new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "u");
const pattern36 = new RegExp("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "u");
const pattern37 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern38 = new RegExp("^[a-z0-9-]+/[a-z0-9.-]+$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern40 = new RegExp("^[1-9][0-9]*$", "u");
const pattern42 = new RegExp("^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$", "u");
const pattern43 = new RegExp("^https?://", "u");
const pattern44 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "u");
const pattern48 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$", "u");
const pattern51 = new RegExp("^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$", "u");
const pattern52 = new RegExp("^[a-z0-9-]+@[a-z0-9.:-]+$", "u");
const pattern14 = new RegExp("^[a-z0-9.-]+$", "u");
const pattern58 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern61 = new RegExp("^https://", "u");
const pattern64 = new RegExp("^[^\\s/]+(/[^\\s/]+)*$", "u");
const pattern65 = new RegExp("^-----BEGIN CERTIFICATE-----", "u");
const pattern71 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern73 = new RegExp("^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$", "u");
const pattern74 = new RegExp("^[^\\s*]+(/\\*)?$", "u");
const schema35 = {"description":"A long-running HTTP workload.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"port":{"description":"The port on which the container listens.","type":"integer","minimum":1,"maximum":65535,"default":8080},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"health":{"description":"The path that answers 200 to 399 when the copy is healthy.","type":"string","pattern":"^/","default":"/healthz","x-expects":"a path that begins with /, such as /healthz"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"public":{"description":"Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.","type":"boolean","default":false},"certificate":{"description":"ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.","type":"string","minLength":1},"domain":{"description":"DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.","type":"string","pattern":"^[a-z0-9.-]+$","x-expects":"a DNS name in lower case, such as api.example.com"},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry: what exists is moved, not destroyed and made again."}}};
const schema36 = {"description":"How many copies run, and when copies are added.","type":"object","additionalProperties":false,"properties":{"min":{"description":"The fewest copies.","type":"integer","minimum":0,"default":1},"max":{"description":"The most copies.","type":"integer","minimum":1,"default":10},"cpuPercent":{"description":"Copies are added above this average CPU use, in percent.","type":"integer","minimum":10,"maximum":95,"default":60}}};
const pattern9 = new RegExp("^[1-9][0-9]*(Mi|Gi)$", "u");
const pattern10 = new RegExp("^/", "u");
const pattern11 = new RegExp("^[^=\\u0000]+$", "u");
const pattern13 = new RegExp("^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.cpu !== undefined){
let data4 = data.cpu;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.memory !== undefined){
let data5 = data.memory;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err11 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(Mi|Gi)$"},message:"must match pattern \""+"^[1-9][0-9]*(Mi|Gi)$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scale !== undefined){
let data6 = data.scale;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "min") || (key1 === "max")) || (key1 === "cpuPercent"))){
const err13 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.min !== undefined){
let data7 = data6.min;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/scale/min",schemaPath:"#/$defs/scale/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/scale/min",schemaPath:"#/$defs/scale/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data6.max !== undefined){
let data8 = data6.max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/scale/max",schemaPath:"#/$defs/scale/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/scale/max",schemaPath:"#/$defs/scale/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.cpuPercent !== undefined){
let data9 = data6.cpuPercent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 95 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 95},message:"must be <= 95"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < 10 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.health !== undefined){
let data10 = data.health;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err22 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.env !== undefined){
let data11 = data.env;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern11.test(key2)){
const err24 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"},message:"must match pattern \""+"^[^=\\u0000]+$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
const err25 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key3 in data11){
if(typeof data11[key3] !== "string"){
const err26 = {instancePath:instancePath+"/env/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.secrets !== undefined){
let data13 = data.secrets;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
const _errs34 = errors;
if(typeof key4 === "string"){
if(!pattern11.test(key4)){
const err28 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"},message:"must match pattern \""+"^[^=\\u0000]+$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid7 = _errs34 === errors;
if(!valid7){
const err29 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key5 in data13){
let data14 = data13[key5];
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err30 = {instancePath:instancePath+"/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err33 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.certificate !== undefined){
let data16 = data.certificate;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err34 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.domain !== undefined){
let data17 = data.domain;
if(typeof data17 === "string"){
if(!pattern14.test(data17)){
const err36 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9.-]+$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.spot !== undefined){
if(typeof data.spot !== "boolean"){
const err38 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data19 = data.renamedFrom;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err39 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"A batch workload, which ends by itself.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"schedule":{"description":"When it runs: five cron fields. Without it, it runs once for each apply that changes it.","type":"string","pattern":"^\\S+( \\S+){4}$","x-expects":"five cron fields, such as 0 3 * * *"},"timeZone":{"description":"Zone of the schedule, as the IANA names it.","type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","default":"Etc/UTC","x-expects":"a time zone such as Europe/Berlin"},"parallelism":{"description":"How many copies run side by side.","type":"integer","minimum":1,"maximum":1000,"default":1},"retries":{"description":"How often a copy that failed is started again.","type":"integer","minimum":0,"maximum":10,"default":3},"timeoutSeconds":{"description":"After so many seconds it is ended, whatever it does.","type":"integer","minimum":1,"maximum":604800,"default":3600},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}};
const pattern18 = new RegExp("^\\S+( \\S+){4}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schedule !== undefined){
let data3 = data.schedule;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^\\S+( \\S+){4}$"},message:"must match pattern \""+"^\\S+( \\S+){4}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err7 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.parallelism !== undefined){
let data5 = data.parallelism;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/parallelism",schemaPath:"#/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.retries !== undefined){
let data6 = data.retries;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.timeoutSeconds !== undefined){
let data7 = data.timeoutSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 604800 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.cpu !== undefined){
let data8 = data.cpu;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 16 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.memory !== undefined){
let data9 = data.memory;
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
const err21 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(Mi|Gi)$"},message:"must match pattern \""+"^[1-9][0-9]*(Mi|Gi)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.env !== undefined){
let data10 = data.env;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern11.test(key1)){
const err23 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"},message:"must match pattern \""+"^[^=\\u0000]+$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
const err24 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key2 in data10){
if(typeof data10[key2] !== "string"){
const err25 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.secrets !== undefined){
let data12 = data.secrets;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof key3 === "string"){
if(!pattern11.test(key3)){
const err27 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"},message:"must match pattern \""+"^[^=\\u0000]+$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
const err28 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key4 in data12){
let data13 = data12[key4];
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err29 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.spot !== undefined){
if(typeof data.spot !== "boolean"){
const err32 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data15 = data.renamedFrom;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err33 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"A group of equal machines.","type":"object","additionalProperties":false,"properties":{"instanceType":{"description":"Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.","type":"string","minLength":1,"x-resolved":true},"image":{"description":"Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.","type":"string","minLength":1},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"diskGiB":{"description":"Size of the encrypted root disk, in GiB.","type":"integer","minimum":8,"maximum":16384,"default":30},"spot":{"description":"Use spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "instanceType") || (key0 === "image")) || (key0 === "scale")) || (key0 === "diskGiB")) || (key0 === "spot")) || (key0 === "renamedFrom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.instanceType !== undefined){
let data0 = data.instanceType;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "min") || (key1 === "max")) || (key1 === "cpuPercent"))){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.min !== undefined){
let data3 = data2.min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/scale/min",schemaPath:"#/$defs/scale/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/scale/min",schemaPath:"#/$defs/scale/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data2.max !== undefined){
let data4 = data2.max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/scale/max",schemaPath:"#/$defs/scale/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/scale/max",schemaPath:"#/$defs/scale/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data2.cpuPercent !== undefined){
let data5 = data2.cpuPercent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 95 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 95},message:"must be <= 95"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 10 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/scale/cpuPercent",schemaPath:"#/$defs/scale/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.diskGiB !== undefined){
let data6 = data.diskGiB;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/diskGiB",schemaPath:"#/properties/diskGiB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 16384 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/diskGiB",schemaPath:"#/properties/diskGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 8 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/diskGiB",schemaPath:"#/properties/diskGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.spot !== undefined){
if(typeof data.spot !== "boolean"){
const err17 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data8 = data.renamedFrom;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err18 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.","type":"object","additionalProperties":false,"properties":{"existing":{"description":"Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.","type":"string","minLength":1},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "existing") || (key0 === "renamedFrom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.existing !== undefined){
let data0 = data.existing;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data1 = data.renamedFrom;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"A store for objects: always encrypted, versioned, private, TLS only.","type":"object","additionalProperties":false,"properties":{"versioning":{"description":"Keep former versions of objects.","type":"boolean","default":true},"retentionDays":{"description":"Days that a noncurrent version is kept. Current objects are never removed by this.","type":"integer","minimum":1,"maximum":36500,"default":30},"expireDays":{"description":"Days after which CURRENT objects are removed. Never a default: written out or not at all.","type":"integer","minimum":1,"maximum":36500},"archiveAfterDays":{"description":"Days after which objects move to cheaper, slower storage.","type":"integer","minimum":30,"maximum":36500},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "versioning") || (key0 === "retentionDays")) || (key0 === "expireDays")) || (key0 === "archiveAfterDays")) || (key0 === "renamedFrom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.versioning !== undefined){
if(typeof data.versioning !== "boolean"){
const err1 = {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.retentionDays !== undefined){
let data1 = data.retentionDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 36500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.expireDays !== undefined){
let data2 = data.expireDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/expireDays",schemaPath:"#/properties/expireDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 36500 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/expireDays",schemaPath:"#/properties/expireDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/expireDays",schemaPath:"#/properties/expireDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.archiveAfterDays !== undefined){
let data3 = data.archiveAfterDays;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/archiveAfterDays",schemaPath:"#/properties/archiveAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 36500 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/archiveAfterDays",schemaPath:"#/properties/archiveAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 30 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/archiveAfterDays",schemaPath:"#/properties/archiveAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.renamedFrom !== undefined){
let data4 = data.renamedFrom;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"A key-value table.","type":"object","additionalProperties":false,"properties":{"partitionKey":{"$ref":"#/$defs/tableKey","description":"The key that spreads the items."},"sortKey":{"$ref":"#/$defs/tableKey","description":"The key that orders items of one partition."},"ttlAttribute":{"description":"Attribute that holds the time at which an item expires (epoch seconds).","type":"string","minLength":1,"maxLength":255},"pointInTimeRecovery":{"description":"Keep continuous backups.","type":"boolean","default":true},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}},"required":["partitionKey"]};
const schema55 = {"description":"A key attribute.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the attribute.","type":"string","minLength":1,"maxLength":255},"type":{"description":"Type of the attribute.","enum":["string","number","binary"],"default":"string"}},"required":["name"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partitionKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partitionKey"},message:"must have required property '"+"partitionKey"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "partitionKey") || (key0 === "sortKey")) || (key0 === "ttlAttribute")) || (key0 === "pointInTimeRecovery")) || (key0 === "renamedFrom"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.partitionKey !== undefined){
let data0 = data.partitionKey;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/$defs/tableKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "type"))){
const err3 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/$defs/tableKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err4 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/$defs/tableKey/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/$defs/tableKey/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/$defs/tableKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(!(((data2 === "string") || (data2 === "number")) || (data2 === "binary"))){
const err7 = {instancePath:instancePath+"/partitionKey/type",schemaPath:"#/$defs/tableKey/properties/type/enum",keyword:"enum",params:{allowedValues: schema55.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/$defs/tableKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sortKey !== undefined){
let data3 = data.sortKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err9 = {instancePath:instancePath+"/sortKey",schemaPath:"#/$defs/tableKey/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "name") || (key2 === "type"))){
const err10 = {instancePath:instancePath+"/sortKey",schemaPath:"#/$defs/tableKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func1(data4) > 255){
const err11 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/$defs/tableKey/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/$defs/tableKey/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/$defs/tableKey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(!(((data5 === "string") || (data5 === "number")) || (data5 === "binary"))){
const err14 = {instancePath:instancePath+"/sortKey/type",schemaPath:"#/$defs/tableKey/properties/type/enum",keyword:"enum",params:{allowedValues: schema55.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/sortKey",schemaPath:"#/$defs/tableKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ttlAttribute !== undefined){
let data6 = data.ttlAttribute;
if(typeof data6 === "string"){
if(func1(data6) > 255){
const err16 = {instancePath:instancePath+"/ttlAttribute",schemaPath:"#/properties/ttlAttribute/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data6) < 1){
const err17 = {instancePath:instancePath+"/ttlAttribute",schemaPath:"#/properties/ttlAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ttlAttribute",schemaPath:"#/properties/ttlAttribute/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pointInTimeRecovery !== undefined){
if(typeof data.pointInTimeRecovery !== "boolean"){
const err19 = {instancePath:instancePath+"/pointInTimeRecovery",schemaPath:"#/properties/pointInTimeRecovery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data8 = data.renamedFrom;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"One rule that is not applied to one resource.","type":"object","additionalProperties":false,"properties":{"rule":{"description":"Id of the rule, such as `baseline/s3-versioning`.","type":"string","minLength":1},"address":{"description":"The exact resource address; without it, every resource.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["rule","reason","expires"]};
const schema63 = {"description":"A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","x-expects":"a calendar date such as 2027-03-31"};
const pattern72 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expires === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "address")) || (key0 === "reason")) || (key0 === "expires"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func1(data2) < 10){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires !== undefined){
let data3 = data.expires;
if(typeof data3 === "string"){
if(!pattern72.test(data3)){
const err10 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"description":"One value that reports may show.","type":"object","additionalProperties":false,"properties":{"path":{"description":"The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.","type":"string","pattern":"^[^.\\s]+\\..+$","x-expects":"an address and an attribute, such as aws_ssm_parameter.motd.value"},"reason":{"description":"Why everybody may see it.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["path","reason","expires"]};
const pattern75 = new RegExp("^[^.\\s]+\\..+$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expires === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "reason")) || (key0 === "expires"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^.\\s]+\\..+$"},message:"must match pattern \""+"^[^.\\s]+\\..+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func1(data1) < 10){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expires !== undefined){
let data2 = data.expires;
if(typeof data2 === "string"){
if(!pattern72.test(data2)){
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"description":"One address that the gate lets through.","type":"object","additionalProperties":false,"properties":{"address":{"description":"The exact resource address, as the plan shows it.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["address","reason","expires"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expires === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "reason")) || (key0 === "expires"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func1(data1) < 10){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expires !== undefined){
let data2 = data.expires;
if(typeof data2 === "string"){
if(!pattern72.test(data2)){
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(!((data0 === "dev") || (data0 === "prod"))){
const err2 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema33.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.provider === undefined){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "provider") || (key1 === "region")) || (key1 === "account"))){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.provider !== undefined){
let data2 = data1.provider;
if(!(((((data2 === "aws") || (data2 === "gcp")) || (data2 === "azure")) || (data2 === "kubernetes")) || (data2 === "onprem"))){
const err5 = {instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/properties/provider/enum",keyword:"enum",params:{allowedValues: schema33.properties.target.properties.provider.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.region !== undefined){
let data3 = data1.region;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err6 = {instancePath:instancePath+"/target/region",schemaPath:"#/properties/target/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/target/region",schemaPath:"#/properties/target/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.account !== undefined){
let data4 = data1.account;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/target/account",schemaPath:"#/properties/target/properties/account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/target/account",schemaPath:"#/properties/target/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pattern !== undefined){
let data5 = data.pattern;
if(!((((data5 === "single-region") || (data5 === "multi-region")) || (data5 === "hybrid")) || (data5 === "edge"))){
const err11 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema33.properties.pattern.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.services !== undefined){
let data6 = data.services;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs14 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err12 = {instancePath:instancePath+"/services",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/services",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs14 === errors;
if(!valid2){
const err14 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key3 in data6){
if(!(validate22(data6[key3], {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.functions !== undefined){
let data8 = data.functions;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
const _errs21 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err16 = {instancePath:instancePath+"/functions",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/functions",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs21 === errors;
if(!valid5){
const err18 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key5 in data8){
let data9 = data8[key5];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err19 = {instancePath:instancePath+"/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/functions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.jobs !== undefined){
let data10 = data.jobs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
const _errs29 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err21 = {instancePath:instancePath+"/jobs",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/jobs",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid8 = _errs29 === errors;
if(!valid8){
const err23 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key7 in data10){
if(!(validate24(data10[key7], {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.workers !== undefined){
let data12 = data.workers;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key8 in data12){
const _errs36 = errors;
if(typeof key8 === "string"){
if(!pattern4.test(key8)){
const err25 = {instancePath:instancePath+"/workers",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/workers",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid11 = _errs36 === errors;
if(!valid11){
const err27 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key9 in data12){
if(!(validate26(data12[key9], {instancePath:instancePath+"/workers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.secrets !== undefined){
let data14 = data.secrets;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key10 in data14){
const _errs43 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err29 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid14 = _errs43 === errors;
if(!valid14){
const err31 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key11 in data14){
if(!(validate28(data14[key11], {instancePath:instancePath+"/secrets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.storage !== undefined){
let data16 = data.storage;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key12 in data16){
if(!(((key12 === "buckets") || (key12 === "files")) || (key12 === "tables"))){
const err33 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.buckets !== undefined){
let data17 = data16.buckets;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key13 in data17){
const _errs53 = errors;
if(typeof key13 === "string"){
if(!pattern4.test(key13)){
const err34 = {instancePath:instancePath+"/storage/buckets",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/storage/buckets",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid18 = _errs53 === errors;
if(!valid18){
const err36 = {instancePath:instancePath+"/storage/buckets",schemaPath:"#/properties/storage/properties/buckets/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
for(const key14 in data17){
if(!(validate30(data17[key14], {instancePath:instancePath+"/storage/buckets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/storage/buckets",schemaPath:"#/properties/storage/properties/buckets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.files !== undefined){
let data19 = data16.files;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key15 in data19){
const _errs60 = errors;
if(typeof key15 === "string"){
if(!pattern4.test(key15)){
const err38 = {instancePath:instancePath+"/storage/files",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/storage/files",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid21 = _errs60 === errors;
if(!valid21){
const err40 = {instancePath:instancePath+"/storage/files",schemaPath:"#/properties/storage/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key16 in data19){
let data20 = data19[key16];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err41 = {instancePath:instancePath+"/storage/files/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage/properties/files/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/storage/files",schemaPath:"#/properties/storage/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.tables !== undefined){
let data21 = data16.tables;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key17 in data21){
const _errs68 = errors;
if(typeof key17 === "string"){
if(!pattern4.test(key17)){
const err43 = {instancePath:instancePath+"/storage/tables",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/storage/tables",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid24 = _errs68 === errors;
if(!valid24){
const err45 = {instancePath:instancePath+"/storage/tables",schemaPath:"#/properties/storage/properties/tables/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key18 in data21){
if(!(validate32(data21[key18], {instancePath:instancePath+"/storage/tables/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/storage/tables",schemaPath:"#/properties/storage/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.network !== undefined){
let data23 = data.network;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key19 in data23){
if(!(func2.call(schema33.properties.network.properties, key19))){
const err48 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.enabled !== undefined){
if(typeof data23.enabled !== "boolean"){
const err49 = {instancePath:instancePath+"/network/enabled",schemaPath:"#/properties/network/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.firewall !== undefined){
if(typeof data23.firewall !== "boolean"){
const err50 = {instancePath:instancePath+"/network/firewall",schemaPath:"#/properties/network/properties/firewall/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.cidr !== undefined){
let data26 = data23.cidr;
if(typeof data26 === "string"){
if(!pattern34.test(data26)){
const err51 = {instancePath:instancePath+"/network/cidr",schemaPath:"#/$defs/cidr/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/network/cidr",schemaPath:"#/$defs/cidr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.zones !== undefined){
let data27 = data23.zones;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err53 = {instancePath:instancePath+"/network/zones",schemaPath:"#/properties/network/properties/zones/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 6 || isNaN(data27)){
const err54 = {instancePath:instancePath+"/network/zones",schemaPath:"#/properties/network/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err55 = {instancePath:instancePath+"/network/zones",schemaPath:"#/properties/network/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data23.nat !== undefined){
let data28 = data23.nat;
if(!(((data28 === "none") || (data28 === "single")) || (data28 === "per-zone"))){
const err56 = {instancePath:instancePath+"/network/nat",schemaPath:"#/properties/network/properties/nat/enum",keyword:"enum",params:{allowedValues: schema33.properties.network.properties.nat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.allowedIpRanges !== undefined){
let data29 = data23.allowedIpRanges;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
if(typeof data30 === "string"){
if(!pattern34.test(data30)){
const err57 = {instancePath:instancePath+"/network/allowedIpRanges/" + i0,schemaPath:"#/$defs/cidr/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/network/allowedIpRanges/" + i0,schemaPath:"#/$defs/cidr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/network/allowedIpRanges",schemaPath:"#/properties/network/properties/allowedIpRanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.privateEndpoints !== undefined){
if(typeof data23.privateEndpoints !== "boolean"){
const err60 = {instancePath:instancePath+"/network/privateEndpoints",schemaPath:"#/properties/network/properties/privateEndpoints/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data23.flowLogs !== undefined){
if(typeof data23.flowLogs !== "boolean"){
const err61 = {instancePath:instancePath+"/network/flowLogs",schemaPath:"#/properties/network/properties/flowLogs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.cdn !== undefined){
let data33 = data23.cdn;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err62 = {instancePath:instancePath+"/network/cdn",schemaPath:"#/properties/network/properties/cdn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.waf !== undefined){
let data34 = data23.waf;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err63 = {instancePath:instancePath+"/network/waf",schemaPath:"#/properties/network/properties/waf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.dns !== undefined){
let data35 = data23.dns;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err64 = {instancePath:instancePath+"/network/dns",schemaPath:"#/properties/network/properties/dns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.vpn !== undefined){
let data36 = data23.vpn;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err65 = {instancePath:instancePath+"/network/vpn",schemaPath:"#/properties/network/properties/vpn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.security !== undefined){
let data37 = data.security;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key20 in data37){
if(!(((((key20 === "encryption") || (key20 === "keyRotationDays")) || (key20 === "deletionProtection")) || (key20 === "threatDetection")) || (key20 === "compliance"))){
const err67 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data37.encryption !== undefined){
if(typeof data37.encryption !== "boolean"){
const err68 = {instancePath:instancePath+"/security/encryption",schemaPath:"#/properties/security/properties/encryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.keyRotationDays !== undefined){
let data39 = data37.keyRotationDays;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err69 = {instancePath:instancePath+"/security/keyRotationDays",schemaPath:"#/properties/security/properties/keyRotationDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 2560 || isNaN(data39)){
const err70 = {instancePath:instancePath+"/security/keyRotationDays",schemaPath:"#/properties/security/properties/keyRotationDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2560},message:"must be <= 2560"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data39 < 90 || isNaN(data39)){
const err71 = {instancePath:instancePath+"/security/keyRotationDays",schemaPath:"#/properties/security/properties/keyRotationDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90},message:"must be >= 90"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data37.deletionProtection !== undefined){
if(typeof data37.deletionProtection !== "boolean"){
const err72 = {instancePath:instancePath+"/security/deletionProtection",schemaPath:"#/properties/security/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.threatDetection !== undefined){
if(typeof data37.threatDetection !== "boolean"){
const err73 = {instancePath:instancePath+"/security/threatDetection",schemaPath:"#/properties/security/properties/threatDetection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data37.compliance !== undefined){
let data42 = data37.compliance;
if(Array.isArray(data42)){
const len1 = data42.length;
for(let i1=0; i1<len1; i1++){
let data43 = data42[i1];
if(!(((data43 === "gdpr") || (data43 === "hipaa")) || (data43 === "soc2"))){
const err74 = {instancePath:instancePath+"/security/compliance/" + i1,schemaPath:"#/properties/security/properties/compliance/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.security.properties.compliance.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let i2 = data42.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data42[i2], data42[j0])){
const err75 = {instancePath:instancePath+"/security/compliance",schemaPath:"#/properties/security/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/security/compliance",schemaPath:"#/properties/security/properties/compliance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data44 = data.monitoring;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key21 in data44){
if(!(((((((key21 === "enabled") || (key21 === "logRetentionDays")) || (key21 === "alerts")) || (key21 === "notify")) || (key21 === "metrics")) || (key21 === "tracing")) || (key21 === "dashboard"))){
const err78 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data44.enabled !== undefined){
if(typeof data44.enabled !== "boolean"){
const err79 = {instancePath:instancePath+"/monitoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data44.logRetentionDays !== undefined){
let data46 = data44.logRetentionDays;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err80 = {instancePath:instancePath+"/monitoring/logRetentionDays",schemaPath:"#/properties/monitoring/properties/logRetentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 3653 || isNaN(data46)){
const err81 = {instancePath:instancePath+"/monitoring/logRetentionDays",schemaPath:"#/properties/monitoring/properties/logRetentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3653},message:"must be <= 3653"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err82 = {instancePath:instancePath+"/monitoring/logRetentionDays",schemaPath:"#/properties/monitoring/properties/logRetentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data44.alerts !== undefined){
let data47 = data44.alerts;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key22 in data47){
if(!(((key22 === "cpuPercent") || (key22 === "memoryPercent")) || (key22 === "errorCount"))){
const err83 = {instancePath:instancePath+"/monitoring/alerts",schemaPath:"#/properties/monitoring/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data47.cpuPercent !== undefined){
let data48 = data47.cpuPercent;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err84 = {instancePath:instancePath+"/monitoring/alerts/cpuPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/cpuPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100 || isNaN(data48)){
const err85 = {instancePath:instancePath+"/monitoring/alerts/cpuPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/cpuPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err86 = {instancePath:instancePath+"/monitoring/alerts/cpuPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/cpuPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data47.memoryPercent !== undefined){
let data49 = data47.memoryPercent;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err87 = {instancePath:instancePath+"/monitoring/alerts/memoryPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/memoryPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 100 || isNaN(data49)){
const err88 = {instancePath:instancePath+"/monitoring/alerts/memoryPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/memoryPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err89 = {instancePath:instancePath+"/monitoring/alerts/memoryPercent",schemaPath:"#/properties/monitoring/properties/alerts/properties/memoryPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data47.errorCount !== undefined){
let data50 = data47.errorCount;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err90 = {instancePath:instancePath+"/monitoring/alerts/errorCount",schemaPath:"#/properties/monitoring/properties/alerts/properties/errorCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err91 = {instancePath:instancePath+"/monitoring/alerts/errorCount",schemaPath:"#/properties/monitoring/properties/alerts/properties/errorCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/monitoring/alerts",schemaPath:"#/properties/monitoring/properties/alerts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data44.notify !== undefined){
let data51 = data44.notify;
if(Array.isArray(data51)){
const len2 = data51.length;
for(let i3=0; i3<len2; i3++){
let data52 = data51[i3];
if(typeof data52 === "string"){
if(!pattern36.test(data52)){
const err93 = {instancePath:instancePath+"/monitoring/notify/" + i3,schemaPath:"#/properties/monitoring/properties/notify/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/monitoring/notify/" + i3,schemaPath:"#/properties/monitoring/properties/notify/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i4 = data51.length;
let j1;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data51[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err95 = {instancePath:instancePath+"/monitoring/notify",schemaPath:"#/properties/monitoring/properties/notify/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err96 = {instancePath:instancePath+"/monitoring/notify",schemaPath:"#/properties/monitoring/properties/notify/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.metrics !== undefined){
let data53 = data44.metrics;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err97 = {instancePath:instancePath+"/monitoring/metrics",schemaPath:"#/properties/monitoring/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data44.tracing !== undefined){
let data54 = data44.tracing;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err98 = {instancePath:instancePath+"/monitoring/tracing",schemaPath:"#/properties/monitoring/properties/tracing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data44.dashboard !== undefined){
let data55 = data44.dashboard;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err99 = {instancePath:instancePath+"/monitoring/dashboard",schemaPath:"#/properties/monitoring/properties/dashboard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.kubernetes !== undefined){
let data56 = data.kubernetes;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key23 in data56){
if(!((((key23 === "namespace") || (key23 === "context")) || (key23 === "ingress")) || (key23 === "secretStore"))){
const err101 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/$defs/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data56.namespace !== undefined){
let data57 = data56.namespace;
if(typeof data57 === "string"){
if(!pattern37.test(data57)){
const err102 = {instancePath:instancePath+"/kubernetes/namespace",schemaPath:"#/$defs/kubernetes/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/kubernetes/namespace",schemaPath:"#/$defs/kubernetes/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data56.context !== undefined){
let data58 = data56.context;
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err104 = {instancePath:instancePath+"/kubernetes/context",schemaPath:"#/$defs/kubernetes/properties/context/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/kubernetes/context",schemaPath:"#/$defs/kubernetes/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.ingress !== undefined){
let data59 = data56.ingress;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key24 in data59){
if(!(((key24 === "kind") || (key24 === "className")) || (key24 === "gateway"))){
const err106 = {instancePath:instancePath+"/kubernetes/ingress",schemaPath:"#/$defs/kubernetes/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data59.kind !== undefined){
let data60 = data59.kind;
if(!((data60 === "gateway") || (data60 === "ingress"))){
const err107 = {instancePath:instancePath+"/kubernetes/ingress/kind",schemaPath:"#/$defs/kubernetes/properties/ingress/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.properties.ingress.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data59.className !== undefined){
let data61 = data59.className;
if(typeof data61 === "string"){
if(func1(data61) < 1){
const err108 = {instancePath:instancePath+"/kubernetes/ingress/className",schemaPath:"#/$defs/kubernetes/properties/ingress/properties/className/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/kubernetes/ingress/className",schemaPath:"#/$defs/kubernetes/properties/ingress/properties/className/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data59.gateway !== undefined){
let data62 = data59.gateway;
if(typeof data62 === "string"){
if(!pattern38.test(data62)){
const err110 = {instancePath:instancePath+"/kubernetes/ingress/gateway",schemaPath:"#/$defs/kubernetes/properties/ingress/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9-]+/[a-z0-9.-]+$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/kubernetes/ingress/gateway",schemaPath:"#/$defs/kubernetes/properties/ingress/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/kubernetes/ingress",schemaPath:"#/$defs/kubernetes/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data56.secretStore !== undefined){
let data63 = data56.secretStore;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.name === undefined){
const err113 = {instancePath:instancePath+"/kubernetes/secretStore",schemaPath:"#/$defs/kubernetes/properties/secretStore/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key25 in data63){
if(!((key25 === "name") || (key25 === "kind"))){
const err114 = {instancePath:instancePath+"/kubernetes/secretStore",schemaPath:"#/$defs/kubernetes/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func1(data64) < 1){
const err115 = {instancePath:instancePath+"/kubernetes/secretStore/name",schemaPath:"#/$defs/kubernetes/properties/secretStore/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/kubernetes/secretStore/name",schemaPath:"#/$defs/kubernetes/properties/secretStore/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data63.kind !== undefined){
let data65 = data63.kind;
if(!((data65 === "ClusterSecretStore") || (data65 === "SecretStore"))){
const err117 = {instancePath:instancePath+"/kubernetes/secretStore/kind",schemaPath:"#/$defs/kubernetes/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.properties.secretStore.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/kubernetes/secretStore",schemaPath:"#/$defs/kubernetes/properties/secretStore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/$defs/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.cost !== undefined){
let data66 = data.cost;
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
const err120 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.backup !== undefined){
let data67 = data.backup;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err121 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.dr !== undefined){
let data68 = data.dr;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err122 = {instancePath:instancePath+"/dr",schemaPath:"#/properties/dr/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.identity !== undefined){
let data69 = data.identity;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key26 in data69){
if(!((((((key26 === "github") || (key26 === "aws")) || (key26 === "gcp")) || (key26 === "azure")) || (key26 === "vault")) || (key26 === "kubernetes"))){
const err123 = {instancePath:instancePath+"/identity",schemaPath:"#/$defs/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data69.github !== undefined){
let data70 = data69.github;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key27 in data70){
if(!((((((key27 === "repository") || (key27 === "ownerId")) || (key27 === "repositoryId")) || (key27 === "applyWorkflow")) || (key27 === "defaultBranch")) || (key27 === "issuer"))){
const err124 = {instancePath:instancePath+"/identity/github",schemaPath:"#/$defs/identity/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data70.repository !== undefined){
let data71 = data70.repository;
if(typeof data71 === "string"){
if(!pattern39.test(data71)){
const err125 = {instancePath:instancePath+"/identity/github/repository",schemaPath:"#/$defs/identity/properties/github/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/identity/github/repository",schemaPath:"#/$defs/identity/properties/github/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data70.ownerId !== undefined){
let data72 = data70.ownerId;
if(typeof data72 === "string"){
if(!pattern40.test(data72)){
const err127 = {instancePath:instancePath+"/identity/github/ownerId",schemaPath:"#/$defs/identity/properties/github/properties/ownerId/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/identity/github/ownerId",schemaPath:"#/$defs/identity/properties/github/properties/ownerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data70.repositoryId !== undefined){
let data73 = data70.repositoryId;
if(typeof data73 === "string"){
if(!pattern40.test(data73)){
const err129 = {instancePath:instancePath+"/identity/github/repositoryId",schemaPath:"#/$defs/identity/properties/github/properties/repositoryId/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/identity/github/repositoryId",schemaPath:"#/$defs/identity/properties/github/properties/repositoryId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data70.applyWorkflow !== undefined){
let data74 = data70.applyWorkflow;
if(typeof data74 === "string"){
if(!pattern42.test(data74)){
const err131 = {instancePath:instancePath+"/identity/github/applyWorkflow",schemaPath:"#/$defs/identity/properties/github/properties/applyWorkflow/pattern",keyword:"pattern",params:{pattern: "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$"},message:"must match pattern \""+"^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/identity/github/applyWorkflow",schemaPath:"#/$defs/identity/properties/github/properties/applyWorkflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data70.defaultBranch !== undefined){
let data75 = data70.defaultBranch;
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err133 = {instancePath:instancePath+"/identity/github/defaultBranch",schemaPath:"#/$defs/identity/properties/github/properties/defaultBranch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/identity/github/defaultBranch",schemaPath:"#/$defs/identity/properties/github/properties/defaultBranch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data70.issuer !== undefined){
let data76 = data70.issuer;
if(typeof data76 === "string"){
if(!pattern43.test(data76)){
const err135 = {instancePath:instancePath+"/identity/github/issuer",schemaPath:"#/$defs/identity/properties/github/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/identity/github/issuer",schemaPath:"#/$defs/identity/properties/github/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/identity/github",schemaPath:"#/$defs/identity/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data69.aws !== undefined){
let data77 = data69.aws;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.planRole === undefined){
const err138 = {instancePath:instancePath+"/identity/aws",schemaPath:"#/$defs/identity/properties/aws/required",keyword:"required",params:{missingProperty: "planRole"},message:"must have required property '"+"planRole"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data77.applyRole === undefined){
const err139 = {instancePath:instancePath+"/identity/aws",schemaPath:"#/$defs/identity/properties/aws/required",keyword:"required",params:{missingProperty: "applyRole"},message:"must have required property '"+"applyRole"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key28 in data77){
if(!(func2.call(schema61.properties.aws.properties, key28))){
const err140 = {instancePath:instancePath+"/identity/aws",schemaPath:"#/$defs/identity/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data77.planRole !== undefined){
let data78 = data77.planRole;
if(typeof data78 === "string"){
if(!pattern44.test(data78)){
const err141 = {instancePath:instancePath+"/identity/aws/planRole",schemaPath:"#/$defs/identity/properties/aws/properties/planRole/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/identity/aws/planRole",schemaPath:"#/$defs/identity/properties/aws/properties/planRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data77.applyRole !== undefined){
let data79 = data77.applyRole;
if(typeof data79 === "string"){
if(!pattern44.test(data79)){
const err143 = {instancePath:instancePath+"/identity/aws/applyRole",schemaPath:"#/$defs/identity/properties/aws/properties/applyRole/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/identity/aws/applyRole",schemaPath:"#/$defs/identity/properties/aws/properties/applyRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data77.audience !== undefined){
let data80 = data77.audience;
if(typeof data80 === "string"){
if(func1(data80) < 1){
const err145 = {instancePath:instancePath+"/identity/aws/audience",schemaPath:"#/$defs/identity/properties/aws/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/identity/aws/audience",schemaPath:"#/$defs/identity/properties/aws/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data77.region !== undefined){
let data81 = data77.region;
if(typeof data81 === "string"){
if(!pattern7.test(data81)){
const err147 = {instancePath:instancePath+"/identity/aws/region",schemaPath:"#/$defs/identity/properties/aws/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/identity/aws/region",schemaPath:"#/$defs/identity/properties/aws/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data77.stsEndpoint !== undefined){
let data82 = data77.stsEndpoint;
if(typeof data82 === "string"){
if(!pattern43.test(data82)){
const err149 = {instancePath:instancePath+"/identity/aws/stsEndpoint",schemaPath:"#/$defs/identity/properties/aws/properties/stsEndpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/identity/aws/stsEndpoint",schemaPath:"#/$defs/identity/properties/aws/properties/stsEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data77.durationSeconds !== undefined){
let data83 = data77.durationSeconds;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err151 = {instancePath:instancePath+"/identity/aws/durationSeconds",schemaPath:"#/$defs/identity/properties/aws/properties/durationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 43200 || isNaN(data83)){
const err152 = {instancePath:instancePath+"/identity/aws/durationSeconds",schemaPath:"#/$defs/identity/properties/aws/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},message:"must be <= 43200"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data83 < 900 || isNaN(data83)){
const err153 = {instancePath:instancePath+"/identity/aws/durationSeconds",schemaPath:"#/$defs/identity/properties/aws/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},message:"must be >= 900"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data77.inlinePolicy !== undefined){
let data84 = data77.inlinePolicy;
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err154 = {instancePath:instancePath+"/identity/aws/inlinePolicy",schemaPath:"#/$defs/identity/properties/aws/properties/inlinePolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data77.managedPolicies !== undefined){
let data85 = data77.managedPolicies;
if(Array.isArray(data85)){
if(data85.length > 10){
const err155 = {instancePath:instancePath+"/identity/aws/managedPolicies",schemaPath:"#/$defs/identity/properties/aws/properties/managedPolicies/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len3 = data85.length;
for(let i5=0; i5<len3; i5++){
let data86 = data85[i5];
if(typeof data86 === "string"){
if(!pattern48.test(data86)){
const err156 = {instancePath:instancePath+"/identity/aws/managedPolicies/" + i5,schemaPath:"#/$defs/identity/properties/aws/properties/managedPolicies/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/identity/aws/managedPolicies/" + i5,schemaPath:"#/$defs/identity/properties/aws/properties/managedPolicies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
let i6 = data85.length;
let j2;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data85[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err158 = {instancePath:instancePath+"/identity/aws/managedPolicies",schemaPath:"#/$defs/identity/properties/aws/properties/managedPolicies/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err159 = {instancePath:instancePath+"/identity/aws/managedPolicies",schemaPath:"#/$defs/identity/properties/aws/properties/managedPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data77.chain !== undefined){
let data87 = data77.chain;
if(Array.isArray(data87)){
if(data87.length > 5){
const err160 = {instancePath:instancePath+"/identity/aws/chain",schemaPath:"#/$defs/identity/properties/aws/properties/chain/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len4 = data87.length;
for(let i7=0; i7<len4; i7++){
let data88 = data87[i7];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.planRole === undefined){
const err161 = {instancePath:instancePath+"/identity/aws/chain/" + i7,schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/required",keyword:"required",params:{missingProperty: "planRole"},message:"must have required property '"+"planRole"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data88.applyRole === undefined){
const err162 = {instancePath:instancePath+"/identity/aws/chain/" + i7,schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/required",keyword:"required",params:{missingProperty: "applyRole"},message:"must have required property '"+"applyRole"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key29 in data88){
if(!(((key29 === "planRole") || (key29 === "applyRole")) || (key29 === "externalId"))){
const err163 = {instancePath:instancePath+"/identity/aws/chain/" + i7,schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data88.planRole !== undefined){
let data89 = data88.planRole;
if(typeof data89 === "string"){
if(!pattern44.test(data89)){
const err164 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/planRole",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/planRole/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/planRole",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/planRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data88.applyRole !== undefined){
let data90 = data88.applyRole;
if(typeof data90 === "string"){
if(!pattern44.test(data90)){
const err166 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/applyRole",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/applyRole/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/applyRole",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/applyRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data88.externalId !== undefined){
let data91 = data88.externalId;
if(typeof data91 === "string"){
if(func1(data91) > 1224){
const err168 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/externalId",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 1224},message:"must NOT have more than 1224 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func1(data91) < 2){
const err169 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/externalId",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/identity/aws/chain/" + i7+"/externalId",schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/identity/aws/chain/" + i7,schemaPath:"#/$defs/identity/properties/aws/properties/chain/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/identity/aws/chain",schemaPath:"#/$defs/identity/properties/aws/properties/chain/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/identity/aws",schemaPath:"#/$defs/identity/properties/aws/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data69.gcp !== undefined){
let data92 = data69.gcp;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.provider === undefined){
const err174 = {instancePath:instancePath+"/identity/gcp",schemaPath:"#/$defs/identity/properties/gcp/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key30 in data92){
if(!(func2.call(schema61.properties.gcp.properties, key30))){
const err175 = {instancePath:instancePath+"/identity/gcp",schemaPath:"#/$defs/identity/properties/gcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data92.provider !== undefined){
let data93 = data92.provider;
if(typeof data93 === "string"){
if(!pattern51.test(data93)){
const err176 = {instancePath:instancePath+"/identity/gcp/provider",schemaPath:"#/$defs/identity/properties/gcp/properties/provider/pattern",keyword:"pattern",params:{pattern: "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$"},message:"must match pattern \""+"^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/identity/gcp/provider",schemaPath:"#/$defs/identity/properties/gcp/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data92.planServiceAccount !== undefined){
let data94 = data92.planServiceAccount;
if(typeof data94 === "string"){
if(!pattern52.test(data94)){
const err178 = {instancePath:instancePath+"/identity/gcp/planServiceAccount",schemaPath:"#/$defs/identity/properties/gcp/properties/planServiceAccount/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+@[a-z0-9.:-]+$"},message:"must match pattern \""+"^[a-z0-9-]+@[a-z0-9.:-]+$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/identity/gcp/planServiceAccount",schemaPath:"#/$defs/identity/properties/gcp/properties/planServiceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data92.applyServiceAccount !== undefined){
let data95 = data92.applyServiceAccount;
if(typeof data95 === "string"){
if(!pattern52.test(data95)){
const err180 = {instancePath:instancePath+"/identity/gcp/applyServiceAccount",schemaPath:"#/$defs/identity/properties/gcp/properties/applyServiceAccount/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+@[a-z0-9.:-]+$"},message:"must match pattern \""+"^[a-z0-9-]+@[a-z0-9.:-]+$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/identity/gcp/applyServiceAccount",schemaPath:"#/$defs/identity/properties/gcp/properties/applyServiceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data92.audience !== undefined){
let data96 = data92.audience;
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err182 = {instancePath:instancePath+"/identity/gcp/audience",schemaPath:"#/$defs/identity/properties/gcp/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/identity/gcp/audience",schemaPath:"#/$defs/identity/properties/gcp/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data92.universe !== undefined){
let data97 = data92.universe;
if(typeof data97 === "string"){
if(!pattern14.test(data97)){
const err184 = {instancePath:instancePath+"/identity/gcp/universe",schemaPath:"#/$defs/identity/properties/gcp/properties/universe/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+$"},message:"must match pattern \""+"^[a-z0-9.-]+$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/identity/gcp/universe",schemaPath:"#/$defs/identity/properties/gcp/properties/universe/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data92.lifetimeSeconds !== undefined){
let data98 = data92.lifetimeSeconds;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err186 = {instancePath:instancePath+"/identity/gcp/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/gcp/properties/lifetimeSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 43200 || isNaN(data98)){
const err187 = {instancePath:instancePath+"/identity/gcp/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/gcp/properties/lifetimeSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},message:"must be <= 43200"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data98 < 600 || isNaN(data98)){
const err188 = {instancePath:instancePath+"/identity/gcp/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/gcp/properties/lifetimeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 600},message:"must be >= 600"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data92.stsEndpoint !== undefined){
let data99 = data92.stsEndpoint;
if(typeof data99 === "string"){
if(!pattern43.test(data99)){
const err189 = {instancePath:instancePath+"/identity/gcp/stsEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/stsEndpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/identity/gcp/stsEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/stsEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data92.iamCredentialsEndpoint !== undefined){
let data100 = data92.iamCredentialsEndpoint;
if(typeof data100 === "string"){
if(!pattern43.test(data100)){
const err191 = {instancePath:instancePath+"/identity/gcp/iamCredentialsEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/iamCredentialsEndpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/identity/gcp/iamCredentialsEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/iamCredentialsEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data92.resourceManagerEndpoint !== undefined){
let data101 = data92.resourceManagerEndpoint;
if(typeof data101 === "string"){
if(!pattern43.test(data101)){
const err193 = {instancePath:instancePath+"/identity/gcp/resourceManagerEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/resourceManagerEndpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/identity/gcp/resourceManagerEndpoint",schemaPath:"#/$defs/identity/properties/gcp/properties/resourceManagerEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/identity/gcp",schemaPath:"#/$defs/identity/properties/gcp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data69.azure !== undefined){
let data102 = data69.azure;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.tenant === undefined){
const err196 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/$defs/identity/properties/azure/required",keyword:"required",params:{missingProperty: "tenant"},message:"must have required property '"+"tenant"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data102.planClient === undefined){
const err197 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/$defs/identity/properties/azure/required",keyword:"required",params:{missingProperty: "planClient"},message:"must have required property '"+"planClient"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data102.applyClient === undefined){
const err198 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/$defs/identity/properties/azure/required",keyword:"required",params:{missingProperty: "applyClient"},message:"must have required property '"+"applyClient"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key31 in data102){
if(!(((((((key31 === "tenant") || (key31 === "planClient")) || (key31 === "applyClient")) || (key31 === "audience")) || (key31 === "environment")) || (key31 === "authority")) || (key31 === "resourceManager"))){
const err199 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/$defs/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data102.tenant !== undefined){
let data103 = data102.tenant;
if(typeof data103 === "string"){
if(!pattern58.test(data103)){
const err200 = {instancePath:instancePath+"/identity/azure/tenant",schemaPath:"#/$defs/identity/properties/azure/properties/tenant/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/identity/azure/tenant",schemaPath:"#/$defs/identity/properties/azure/properties/tenant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data102.planClient !== undefined){
let data104 = data102.planClient;
if(typeof data104 === "string"){
if(!pattern58.test(data104)){
const err202 = {instancePath:instancePath+"/identity/azure/planClient",schemaPath:"#/$defs/identity/properties/azure/properties/planClient/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/identity/azure/planClient",schemaPath:"#/$defs/identity/properties/azure/properties/planClient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data102.applyClient !== undefined){
let data105 = data102.applyClient;
if(typeof data105 === "string"){
if(!pattern58.test(data105)){
const err204 = {instancePath:instancePath+"/identity/azure/applyClient",schemaPath:"#/$defs/identity/properties/azure/properties/applyClient/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/identity/azure/applyClient",schemaPath:"#/$defs/identity/properties/azure/properties/applyClient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data102.audience !== undefined){
let data106 = data102.audience;
if(typeof data106 === "string"){
if(func1(data106) < 1){
const err206 = {instancePath:instancePath+"/identity/azure/audience",schemaPath:"#/$defs/identity/properties/azure/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/identity/azure/audience",schemaPath:"#/$defs/identity/properties/azure/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data102.environment !== undefined){
let data107 = data102.environment;
if(!(((data107 === "public") || (data107 === "usgovernment")) || (data107 === "china"))){
const err208 = {instancePath:instancePath+"/identity/azure/environment",schemaPath:"#/$defs/identity/properties/azure/properties/environment/enum",keyword:"enum",params:{allowedValues: schema61.properties.azure.properties.environment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data102.authority !== undefined){
let data108 = data102.authority;
if(typeof data108 === "string"){
if(!pattern61.test(data108)){
const err209 = {instancePath:instancePath+"/identity/azure/authority",schemaPath:"#/$defs/identity/properties/azure/properties/authority/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/identity/azure/authority",schemaPath:"#/$defs/identity/properties/azure/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data102.resourceManager !== undefined){
let data109 = data102.resourceManager;
if(typeof data109 === "string"){
if(!pattern61.test(data109)){
const err211 = {instancePath:instancePath+"/identity/azure/resourceManager",schemaPath:"#/$defs/identity/properties/azure/properties/resourceManager/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/identity/azure/resourceManager",schemaPath:"#/$defs/identity/properties/azure/properties/resourceManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/$defs/identity/properties/azure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data69.vault !== undefined){
let data110 = data69.vault;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.address === undefined){
const err214 = {instancePath:instancePath+"/identity/vault",schemaPath:"#/$defs/identity/properties/vault/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data110.planRole === undefined){
const err215 = {instancePath:instancePath+"/identity/vault",schemaPath:"#/$defs/identity/properties/vault/required",keyword:"required",params:{missingProperty: "planRole"},message:"must have required property '"+"planRole"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data110.applyRole === undefined){
const err216 = {instancePath:instancePath+"/identity/vault",schemaPath:"#/$defs/identity/properties/vault/required",keyword:"required",params:{missingProperty: "applyRole"},message:"must have required property '"+"applyRole"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key32 in data110){
if(!(((((((key32 === "address") || (key32 === "path")) || (key32 === "planRole")) || (key32 === "applyRole")) || (key32 === "namespace")) || (key32 === "audience")) || (key32 === "certificateAuthority"))){
const err217 = {instancePath:instancePath+"/identity/vault",schemaPath:"#/$defs/identity/properties/vault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data110.address !== undefined){
let data111 = data110.address;
if(typeof data111 === "string"){
if(!pattern43.test(data111)){
const err218 = {instancePath:instancePath+"/identity/vault/address",schemaPath:"#/$defs/identity/properties/vault/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/identity/vault/address",schemaPath:"#/$defs/identity/properties/vault/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data110.path !== undefined){
let data112 = data110.path;
if(typeof data112 === "string"){
if(!pattern64.test(data112)){
const err220 = {instancePath:instancePath+"/identity/vault/path",schemaPath:"#/$defs/identity/properties/vault/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]+(/[^\\s/]+)*$"},message:"must match pattern \""+"^[^\\s/]+(/[^\\s/]+)*$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/identity/vault/path",schemaPath:"#/$defs/identity/properties/vault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data110.planRole !== undefined){
let data113 = data110.planRole;
if(typeof data113 === "string"){
if(func1(data113) < 1){
const err222 = {instancePath:instancePath+"/identity/vault/planRole",schemaPath:"#/$defs/identity/properties/vault/properties/planRole/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/identity/vault/planRole",schemaPath:"#/$defs/identity/properties/vault/properties/planRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data110.applyRole !== undefined){
let data114 = data110.applyRole;
if(typeof data114 === "string"){
if(func1(data114) < 1){
const err224 = {instancePath:instancePath+"/identity/vault/applyRole",schemaPath:"#/$defs/identity/properties/vault/properties/applyRole/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/identity/vault/applyRole",schemaPath:"#/$defs/identity/properties/vault/properties/applyRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data110.namespace !== undefined){
let data115 = data110.namespace;
if(typeof data115 === "string"){
if(func1(data115) < 1){
const err226 = {instancePath:instancePath+"/identity/vault/namespace",schemaPath:"#/$defs/identity/properties/vault/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/identity/vault/namespace",schemaPath:"#/$defs/identity/properties/vault/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data110.audience !== undefined){
let data116 = data110.audience;
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err228 = {instancePath:instancePath+"/identity/vault/audience",schemaPath:"#/$defs/identity/properties/vault/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/identity/vault/audience",schemaPath:"#/$defs/identity/properties/vault/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data110.certificateAuthority !== undefined){
let data117 = data110.certificateAuthority;
if(typeof data117 === "string"){
if(!pattern65.test(data117)){
const err230 = {instancePath:instancePath+"/identity/vault/certificateAuthority",schemaPath:"#/$defs/identity/properties/vault/properties/certificateAuthority/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN CERTIFICATE-----"},message:"must match pattern \""+"^-----BEGIN CERTIFICATE-----"+"\""};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/identity/vault/certificateAuthority",schemaPath:"#/$defs/identity/properties/vault/properties/certificateAuthority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/identity/vault",schemaPath:"#/$defs/identity/properties/vault/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data69.kubernetes !== undefined){
let data118 = data69.kubernetes;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.server === undefined){
const err233 = {instancePath:instancePath+"/identity/kubernetes",schemaPath:"#/$defs/identity/properties/kubernetes/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key33 in data118){
if(!(((((((key33 === "server") || (key33 === "certificateAuthority")) || (key33 === "audience")) || (key33 === "namespace")) || (key33 === "planServiceAccount")) || (key33 === "applyServiceAccount")) || (key33 === "lifetimeSeconds"))){
const err234 = {instancePath:instancePath+"/identity/kubernetes",schemaPath:"#/$defs/identity/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data118.server !== undefined){
let data119 = data118.server;
if(typeof data119 === "string"){
if(!pattern43.test(data119)){
const err235 = {instancePath:instancePath+"/identity/kubernetes/server",schemaPath:"#/$defs/identity/properties/kubernetes/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/identity/kubernetes/server",schemaPath:"#/$defs/identity/properties/kubernetes/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data118.certificateAuthority !== undefined){
let data120 = data118.certificateAuthority;
if(typeof data120 === "string"){
if(!pattern65.test(data120)){
const err237 = {instancePath:instancePath+"/identity/kubernetes/certificateAuthority",schemaPath:"#/$defs/identity/properties/kubernetes/properties/certificateAuthority/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN CERTIFICATE-----"},message:"must match pattern \""+"^-----BEGIN CERTIFICATE-----"+"\""};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/identity/kubernetes/certificateAuthority",schemaPath:"#/$defs/identity/properties/kubernetes/properties/certificateAuthority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data118.audience !== undefined){
let data121 = data118.audience;
if(typeof data121 === "string"){
if(func1(data121) < 1){
const err239 = {instancePath:instancePath+"/identity/kubernetes/audience",schemaPath:"#/$defs/identity/properties/kubernetes/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/identity/kubernetes/audience",schemaPath:"#/$defs/identity/properties/kubernetes/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data118.namespace !== undefined){
let data122 = data118.namespace;
if(typeof data122 === "string"){
if(func1(data122) < 1){
const err241 = {instancePath:instancePath+"/identity/kubernetes/namespace",schemaPath:"#/$defs/identity/properties/kubernetes/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/identity/kubernetes/namespace",schemaPath:"#/$defs/identity/properties/kubernetes/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data118.planServiceAccount !== undefined){
let data123 = data118.planServiceAccount;
if(typeof data123 === "string"){
if(func1(data123) < 1){
const err243 = {instancePath:instancePath+"/identity/kubernetes/planServiceAccount",schemaPath:"#/$defs/identity/properties/kubernetes/properties/planServiceAccount/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/identity/kubernetes/planServiceAccount",schemaPath:"#/$defs/identity/properties/kubernetes/properties/planServiceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data118.applyServiceAccount !== undefined){
let data124 = data118.applyServiceAccount;
if(typeof data124 === "string"){
if(func1(data124) < 1){
const err245 = {instancePath:instancePath+"/identity/kubernetes/applyServiceAccount",schemaPath:"#/$defs/identity/properties/kubernetes/properties/applyServiceAccount/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/identity/kubernetes/applyServiceAccount",schemaPath:"#/$defs/identity/properties/kubernetes/properties/applyServiceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data118.lifetimeSeconds !== undefined){
let data125 = data118.lifetimeSeconds;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err247 = {instancePath:instancePath+"/identity/kubernetes/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 86400 || isNaN(data125)){
const err248 = {instancePath:instancePath+"/identity/kubernetes/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data125 < 600 || isNaN(data125)){
const err249 = {instancePath:instancePath+"/identity/kubernetes/lifetimeSeconds",schemaPath:"#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 600},message:"must be >= 600"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/identity/kubernetes",schemaPath:"#/$defs/identity/properties/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/identity",schemaPath:"#/$defs/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data.state !== undefined){
let data126 = data.state;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.backend === undefined){
const err252 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key34 in data126){
if(!(func2.call(schema33.properties.state.properties, key34))){
const err253 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data126.backend !== undefined){
let data127 = data126.backend;
if(!((((((data127 === "s3") || (data127 === "gcs")) || (data127 === "azurerm")) || (data127 === "http")) || (data127 === "kubernetes")) || (data127 === "local"))){
const err254 = {instancePath:instancePath+"/state/backend",schemaPath:"#/properties/state/properties/backend/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.properties.backend.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data126.bucket !== undefined){
let data128 = data126.bucket;
if(typeof data128 === "string"){
if(func1(data128) < 3){
const err255 = {instancePath:instancePath+"/state/bucket",schemaPath:"#/properties/state/properties/bucket/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/state/bucket",schemaPath:"#/properties/state/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data126.region !== undefined){
let data129 = data126.region;
if(typeof data129 === "string"){
if(!pattern7.test(data129)){
const err257 = {instancePath:instancePath+"/state/region",schemaPath:"#/properties/state/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/state/region",schemaPath:"#/properties/state/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data126.kmsKey !== undefined){
let data130 = data126.kmsKey;
if(typeof data130 === "string"){
if(func1(data130) < 1){
const err259 = {instancePath:instancePath+"/state/kmsKey",schemaPath:"#/properties/state/properties/kmsKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/state/kmsKey",schemaPath:"#/properties/state/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data126.storageAccount !== undefined){
let data131 = data126.storageAccount;
if(typeof data131 === "string"){
if(func1(data131) < 3){
const err261 = {instancePath:instancePath+"/state/storageAccount",schemaPath:"#/properties/state/properties/storageAccount/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/state/storageAccount",schemaPath:"#/properties/state/properties/storageAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data126.container !== undefined){
let data132 = data126.container;
if(typeof data132 === "string"){
if(func1(data132) < 1){
const err263 = {instancePath:instancePath+"/state/container",schemaPath:"#/properties/state/properties/container/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/state/container",schemaPath:"#/properties/state/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data126.resourceGroup !== undefined){
let data133 = data126.resourceGroup;
if(typeof data133 === "string"){
if(func1(data133) < 1){
const err265 = {instancePath:instancePath+"/state/resourceGroup",schemaPath:"#/properties/state/properties/resourceGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/state/resourceGroup",schemaPath:"#/properties/state/properties/resourceGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data126.address !== undefined){
let data134 = data126.address;
if(typeof data134 === "string"){
if(!pattern43.test(data134)){
const err267 = {instancePath:instancePath+"/state/address",schemaPath:"#/properties/state/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/state/address",schemaPath:"#/properties/state/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data126.lockAddress !== undefined){
let data135 = data126.lockAddress;
if(typeof data135 === "string"){
if(!pattern43.test(data135)){
const err269 = {instancePath:instancePath+"/state/lockAddress",schemaPath:"#/properties/state/properties/lockAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/state/lockAddress",schemaPath:"#/properties/state/properties/lockAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data126.namespace !== undefined){
let data136 = data126.namespace;
if(typeof data136 === "string"){
if(func1(data136) < 1){
const err271 = {instancePath:instancePath+"/state/namespace",schemaPath:"#/properties/state/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/state/namespace",schemaPath:"#/properties/state/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.engine !== undefined){
let data137 = data.engine;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key35 in data137){
if(!((key35 === "name") || (key35 === "version"))){
const err274 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data137.name !== undefined){
let data138 = data137.name;
if(!((data138 === "terraform") || (data138 === "tofu"))){
const err275 = {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema33.properties.engine.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data137.version !== undefined){
let data139 = data137.version;
if(typeof data139 === "string"){
if(!pattern71.test(data139)){
const err276 = {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.policy !== undefined){
let data140 = data.policy;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key36 in data140){
if(!(((((((key36 === "packs") || (key36 === "rego")) || (key36 === "failOn")) || (key36 === "requiredTags")) || (key36 === "waivers")) || (key36 === "providers")) || (key36 === "modules"))){
const err279 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data140.packs !== undefined){
let data141 = data140.packs;
if(Array.isArray(data141)){
const len5 = data141.length;
for(let i8=0; i8<len5; i8++){
if(typeof data141[i8] !== "string"){
const err280 = {instancePath:instancePath+"/policy/packs/" + i8,schemaPath:"#/properties/policy/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/policy/packs",schemaPath:"#/properties/policy/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data140.rego !== undefined){
let data143 = data140.rego;
if(!(data143 && typeof data143 == "object" && !Array.isArray(data143))){
const err282 = {instancePath:instancePath+"/policy/rego",schemaPath:"#/properties/policy/properties/rego/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data140.failOn !== undefined){
let data144 = data140.failOn;
if(!((((data144 === "low") || (data144 === "medium")) || (data144 === "high")) || (data144 === "critical"))){
const err283 = {instancePath:instancePath+"/policy/failOn",schemaPath:"#/properties/policy/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema33.properties.policy.properties.failOn.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data140.requiredTags !== undefined){
let data145 = data140.requiredTags;
if(Array.isArray(data145)){
const len6 = data145.length;
for(let i9=0; i9<len6; i9++){
let data146 = data145[i9];
if(typeof data146 === "string"){
if(func1(data146) < 1){
const err284 = {instancePath:instancePath+"/policy/requiredTags/" + i9,schemaPath:"#/properties/policy/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/policy/requiredTags/" + i9,schemaPath:"#/properties/policy/properties/requiredTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
let i10 = data145.length;
let j3;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data145[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err286 = {instancePath:instancePath+"/policy/requiredTags",schemaPath:"#/properties/policy/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
else {
const err287 = {instancePath:instancePath+"/policy/requiredTags",schemaPath:"#/properties/policy/properties/requiredTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data140.waivers !== undefined){
let data147 = data140.waivers;
if(Array.isArray(data147)){
const len7 = data147.length;
for(let i11=0; i11<len7; i11++){
if(!(validate34(data147[i11], {instancePath:instancePath+"/policy/waivers/" + i11,parentData:data147,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err288 = {instancePath:instancePath+"/policy/waivers",schemaPath:"#/properties/policy/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data140.providers !== undefined){
let data149 = data140.providers;
if(Array.isArray(data149)){
const len8 = data149.length;
for(let i12=0; i12<len8; i12++){
let data150 = data149[i12];
if(typeof data150 === "string"){
if(!pattern73.test(data150)){
const err289 = {instancePath:instancePath+"/policy/providers/" + i12,schemaPath:"#/properties/policy/properties/providers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$"},message:"must match pattern \""+"^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/policy/providers/" + i12,schemaPath:"#/properties/policy/properties/providers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
let i13 = data149.length;
let j4;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data149[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err291 = {instancePath:instancePath+"/policy/providers",schemaPath:"#/properties/policy/properties/providers/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err292 = {instancePath:instancePath+"/policy/providers",schemaPath:"#/properties/policy/properties/providers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data140.modules !== undefined){
let data151 = data140.modules;
if(Array.isArray(data151)){
const len9 = data151.length;
for(let i14=0; i14<len9; i14++){
let data152 = data151[i14];
if(typeof data152 === "string"){
if(!pattern74.test(data152)){
const err293 = {instancePath:instancePath+"/policy/modules/" + i14,schemaPath:"#/properties/policy/properties/modules/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s*]+(/\\*)?$"},message:"must match pattern \""+"^[^\\s*]+(/\\*)?$"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/policy/modules/" + i14,schemaPath:"#/properties/policy/properties/modules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
let i15 = data151.length;
let j5;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data151[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err295 = {instancePath:instancePath+"/policy/modules",schemaPath:"#/properties/policy/properties/modules/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err296 = {instancePath:instancePath+"/policy/modules",schemaPath:"#/properties/policy/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data.redaction !== undefined){
let data153 = data.redaction;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key37 in data153){
if(!(key37 === "exceptions")){
const err298 = {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data153.exceptions !== undefined){
let data154 = data153.exceptions;
if(Array.isArray(data154)){
const len10 = data154.length;
for(let i16=0; i16<len10; i16++){
if(!(validate36(data154[i16], {instancePath:instancePath+"/redaction/exceptions/" + i16,parentData:data154,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err299 = {instancePath:instancePath+"/redaction/exceptions",schemaPath:"#/properties/redaction/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data.gate !== undefined){
let data156 = data.gate;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key38 in data156){
if(!((key38 === "allowDelete") || (key38 === "allowReplace"))){
const err301 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data156.allowDelete !== undefined){
let data157 = data156.allowDelete;
if(Array.isArray(data157)){
const len11 = data157.length;
for(let i17=0; i17<len11; i17++){
if(!(validate38(data157[i17], {instancePath:instancePath+"/gate/allowDelete/" + i17,parentData:data157,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err302 = {instancePath:instancePath+"/gate/allowDelete",schemaPath:"#/properties/gate/properties/allowDelete/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data156.allowReplace !== undefined){
let data159 = data156.allowReplace;
if(Array.isArray(data159)){
const len12 = data159.length;
for(let i18=0; i18<len12; i18++){
if(!(validate38(data159[i18], {instancePath:instancePath+"/gate/allowReplace/" + i18,parentData:data159,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err303 = {instancePath:instancePath+"/gate/allowReplace",schemaPath:"#/properties/gate/properties/allowReplace/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data.stacks !== undefined){
let data161 = data.stacks;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key39 in data161){
const _errs363 = errors;
if(typeof key39 === "string"){
if(!pattern4.test(key39)){
const err305 = {instancePath:instancePath+"/stacks",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key39};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/stacks",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key39};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var valid83 = _errs363 === errors;
if(!valid83){
const err307 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/propertyNames",keyword:"propertyNames",params:{propertyName: key39},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
for(const key40 in data161){
let data162 = data161[key40];
if(!(data162 && typeof data162 == "object" && !Array.isArray(data162))){
const err308 = {instancePath:instancePath+"/stacks/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stacks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data.overrides !== undefined){
let data163 = data.overrides;
if(!(data163 && typeof data163 == "object" && !Array.isArray(data163))){
const err310 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data.environments !== undefined){
let data164 = data.environments;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
const _errs373 = errors;
if(typeof key41 === "string"){
if(!pattern4.test(key41)){
const err311 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\"",propertyName:key41};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key41};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var valid86 = _errs373 === errors;
if(!valid86){
const err313 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key41},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
for(const key42 in data164){
let data165 = data164[key42];
if((!(data165 && typeof data165 == "object" && !Array.isArray(data165))) && (data165 !== null)){
const err314 = {instancePath:instancePath+"/environments/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: schema33.properties.environments.additionalProperties.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data.defaultEnvironment !== undefined){
let data166 = data.defaultEnvironment;
if(typeof data166 === "string"){
if(!pattern4.test(data166)){
const err316 = {instancePath:instancePath+"/defaultEnvironment",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/defaultEnvironment",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("synthinfra.inferloop.io/v1alpha1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "synthinfra.inferloop.io/v1alpha1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Deployment" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Deployment"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "prefix")) || (key1 === "labels"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.prefix !== undefined){
let data4 = data2.prefix;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/metadata/prefix",schemaPath:"#/properties/metadata/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/prefix",schemaPath:"#/properties/metadata/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.labels !== undefined){
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs14 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
const err13 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]{1,128}$"},message:"must match pattern \""+"^[^\\u0000]{1,128}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err14 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err15 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
if(!(validate21(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json","title":"Deployment","description":"What a team deploys, where, and under which rules: the manifest of synthinfra.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"description":"Version of this format.","const":"synthinfra.inferloop.io/v1alpha1"},"kind":{"description":"Kind of this document.","const":"Deployment"},"metadata":{"description":"Who this is.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name","description":"Name of the application (PROJECT_NAME)."},"prefix":{"description":"First part of every resource name (RESOURCE_PREFIX); default `<name>-<environment>`.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","x-resolved":true,"x-expects":"1 to 40 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen"},"labels":{"description":"Labels, put on every resource as tags.","type":"object","propertyNames":{"pattern":"^[^\\u0000]{1,128}$","x-expects":"1 to 128 characters long"},"additionalProperties":{"type":"string","maxLength":256},"x-resolved":true}},"required":["name"],"x-resolved":true},"spec":{"$ref":"#/$defs/spec"}},"$defs":{"name":{"description":"A lower-case name: it becomes part of resource names and of resource addresses.","type":"string","pattern":"^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen"},"calendarDate":{"description":"A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","x-expects":"a calendar date such as 2027-03-31"},"cidr":{"description":"An IPv4 or IPv6 range in CIDR notation.","type":"string","pattern":"^[0-9A-Fa-f:.]+/[0-9]{1,3}$","x-expects":"an address range such as 10.0.0.0/8 or 2001:db8::/32"},"scale":{"description":"How many copies run, and when copies are added.","type":"object","additionalProperties":false,"properties":{"min":{"description":"The fewest copies.","type":"integer","minimum":0,"default":1},"max":{"description":"The most copies.","type":"integer","minimum":1,"default":10},"cpuPercent":{"description":"Copies are added above this average CPU use, in percent.","type":"integer","minimum":10,"maximum":95,"default":60}}},"service":{"description":"A long-running HTTP workload.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"port":{"description":"The port on which the container listens.","type":"integer","minimum":1,"maximum":65535,"default":8080},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"health":{"description":"The path that answers 200 to 399 when the copy is healthy.","type":"string","pattern":"^/","default":"/healthz","x-expects":"a path that begins with /, such as /healthz"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"public":{"description":"Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.","type":"boolean","default":false},"certificate":{"description":"ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.","type":"string","minLength":1},"domain":{"description":"DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.","type":"string","pattern":"^[a-z0-9.-]+$","x-expects":"a DNS name in lower case, such as api.example.com"},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry: what exists is moved, not destroyed and made again."}}},"job":{"description":"A batch workload, which ends by itself.","type":"object","additionalProperties":false,"properties":{"image":{"description":"The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.","type":"string","minLength":1,"x-resolved":true},"command":{"description":"Replaces the command of the image.","type":"array","items":{"type":"string"}},"schedule":{"description":"When it runs: five cron fields. Without it, it runs once for each apply that changes it.","type":"string","pattern":"^\\S+( \\S+){4}$","x-expects":"five cron fields, such as 0 3 * * *"},"timeZone":{"description":"Zone of the schedule, as the IANA names it.","type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","default":"Etc/UTC","x-expects":"a time zone such as Europe/Berlin"},"parallelism":{"description":"How many copies run side by side.","type":"integer","minimum":1,"maximum":1000,"default":1},"retries":{"description":"How often a copy that failed is started again.","type":"integer","minimum":0,"maximum":10,"default":3},"timeoutSeconds":{"description":"After so many seconds it is ended, whatever it does.","type":"integer","minimum":1,"maximum":604800,"default":3600},"cpu":{"description":"CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.","type":"number","exclusiveMinimum":0,"maximum":16,"default":0.5},"memory":{"description":"Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.","type":"string","pattern":"^[1-9][0-9]*(Mi|Gi)$","default":"1Gi","x-expects":"a whole number followed by Mi or Gi, such as 512Mi or 2Gi"},"env":{"description":"Plain environment variables. Never put a secret here: use `secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string"},"x-resolved":true},"secrets":{"description":"Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.","type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$","x-expects":"a variable name, which has no \"=\" in it"},"additionalProperties":{"type":"string","pattern":"^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$","x-expects":"secret:// and the name of an entry of spec.secrets, such as secret://api-key"},"x-resolved":true},"spot":{"description":"Run on spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"workerGroup":{"description":"A group of equal machines.","type":"object","additionalProperties":false,"properties":{"instanceType":{"description":"Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.","type":"string","minLength":1,"x-resolved":true},"image":{"description":"Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.","type":"string","minLength":1},"scale":{"$ref":"#/$defs/scale","x-resolved":true},"diskGiB":{"description":"Size of the encrypted root disk, in GiB.","type":"integer","minimum":8,"maximum":16384,"default":30},"spot":{"description":"Use spare capacity that the cloud may take back at any time.","type":"boolean","default":false},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"bucket":{"description":"A store for objects: always encrypted, versioned, private, TLS only.","type":"object","additionalProperties":false,"properties":{"versioning":{"description":"Keep former versions of objects.","type":"boolean","default":true},"retentionDays":{"description":"Days that a noncurrent version is kept. Current objects are never removed by this.","type":"integer","minimum":1,"maximum":36500,"default":30},"expireDays":{"description":"Days after which CURRENT objects are removed. Never a default: written out or not at all.","type":"integer","minimum":1,"maximum":36500},"archiveAfterDays":{"description":"Days after which objects move to cheaper, slower storage.","type":"integer","minimum":30,"maximum":36500},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"tableKey":{"description":"A key attribute.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the attribute.","type":"string","minLength":1,"maxLength":255},"type":{"description":"Type of the attribute.","enum":["string","number","binary"],"default":"string"}},"required":["name"]},"table":{"description":"A key-value table.","type":"object","additionalProperties":false,"properties":{"partitionKey":{"$ref":"#/$defs/tableKey","description":"The key that spreads the items."},"sortKey":{"$ref":"#/$defs/tableKey","description":"The key that orders items of one partition."},"ttlAttribute":{"description":"Attribute that holds the time at which an item expires (epoch seconds).","type":"string","minLength":1,"maxLength":255},"pointInTimeRecovery":{"description":"Keep continuous backups.","type":"boolean","default":true},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}},"required":["partitionKey"]},"secret":{"description":"An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.","type":"object","additionalProperties":false,"properties":{"existing":{"description":"Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.","type":"string","minLength":1},"renamedFrom":{"$ref":"#/$defs/name","description":"The former name of this entry."}}},"kubernetes":{"description":"What only a cluster has.","type":"object","additionalProperties":false,"properties":{"namespace":{"description":"Namespace of everything; default is the prefix.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","x-resolved":true,"x-expects":"1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces"},"context":{"description":"Context of the kubeconfig. A guard, too: another cluster is not touched.","type":"string","minLength":1},"ingress":{"description":"How public services are reached.","type":"object","additionalProperties":false,"properties":{"kind":{"description":"`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.","enum":["gateway","ingress"],"default":"gateway"},"className":{"description":"Class of the Ingress; default is the cluster's.","type":"string","minLength":1},"gateway":{"description":"The Gateway that routes are put at, as `namespace/name`.","type":"string","pattern":"^[a-z0-9-]+/[a-z0-9.-]+$","x-expects":"a namespace and a name, such as infra/public"}},"x-resolved":true},"secretStore":{"description":"Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the store.","type":"string","minLength":1},"kind":{"description":"Kind of the store.","enum":["ClusterSecretStore","SecretStore"],"default":"ClusterSecretStore"}},"required":["name"]}}},"gateException":{"description":"One address that the gate lets through.","type":"object","additionalProperties":false,"properties":{"address":{"description":"The exact resource address, as the plan shows it.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["address","reason","expires"]},"redactionException":{"description":"One value that reports may show.","type":"object","additionalProperties":false,"properties":{"path":{"description":"The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.","type":"string","pattern":"^[^.\\s]+\\..+$","x-expects":"an address and an attribute, such as aws_ssm_parameter.motd.value"},"reason":{"description":"Why everybody may see it.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["path","reason","expires"]},"waiver":{"description":"One rule that is not applied to one resource.","type":"object","additionalProperties":false,"properties":{"rule":{"description":"Id of the rule, such as `baseline/s3-versioning`.","type":"string","minLength":1},"address":{"description":"The exact resource address; without it, every resource.","type":"string","minLength":1},"reason":{"description":"Why this is right.","type":"string","minLength":10},"expires":{"$ref":"#/$defs/calendarDate"}},"required":["rule","reason","expires"]},"spec":{"description":"What is deployed, and how.","type":"object","additionalProperties":false,"required":["target"],"properties":{"profile":{"description":"A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.","enum":["dev","prod"],"x-resolved":true},"target":{"description":"Where to deploy.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"The cloud.","enum":["aws","gcp","azure","kubernetes","onprem"]},"region":{"description":"Region, as the cloud names it.","type":"string","pattern":"^[a-z0-9-]+$","x-resolved":true,"x-expects":"a region as the cloud names it, such as eu-west-1"},"account":{"description":"Account, project or subscription. A guard: another one is refused.","type":"string","minLength":1}},"required":["provider"]},"pattern":{"description":"Deployment pattern. Only single-region is rendered yet.","enum":["single-region","multi-region","hybrid","edge"],"default":"single-region"},"services":{"description":"Long-running HTTP workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/service"},"x-resolved":true},"functions":{"description":"Event-driven workloads, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"jobs":{"description":"Batch workloads, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/job"},"x-resolved":true},"workers":{"description":"Groups of machines, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/workerGroup"},"x-resolved":true},"secrets":{"description":"Entries of the secret store, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/secret"},"x-resolved":true},"storage":{"description":"Where data lives.","type":"object","additionalProperties":false,"properties":{"buckets":{"description":"Object stores, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/bucket"},"x-resolved":true},"files":{"description":"Shared file systems, by name. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"tables":{"description":"Key-value tables, by name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/table"},"x-resolved":true}},"x-resolved":true},"network":{"description":"The private network.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make a private network of its own (ENABLE_VPC).","type":"boolean","default":true},"firewall":{"description":"Deny all traffic that is not named (ENABLE_FIREWALL).","type":"boolean","default":true},"cidr":{"$ref":"#/$defs/cidr","description":"Address range of the network.","default":"10.0.0.0/16"},"zones":{"description":"Over how many availability zones the subnets spread.","type":"integer","minimum":1,"maximum":6,"default":2},"nat":{"description":"How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.","enum":["none","single","per-zone"],"x-resolved":true},"allowedIpRanges":{"description":"Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.","type":"array","items":{"$ref":"#/$defs/cidr"},"default":[]},"privateEndpoints":{"description":"Reach the cloud's own services without leaving the network.","type":"boolean","default":true},"flowLogs":{"description":"Keep a log of the network's flows.","type":"boolean","default":true},"cdn":{"description":"Content delivery (reserved: not rendered yet)","type":"object"},"waf":{"description":"Web application firewall (reserved: not rendered yet)","type":"object"},"dns":{"description":"DNS zones (reserved: not rendered yet)","type":"object"},"vpn":{"description":"Site-to-site VPN (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"security":{"description":"Protection of data and access.","type":"object","additionalProperties":false,"properties":{"encryption":{"description":"Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.","type":"boolean","default":true},"keyRotationDays":{"description":"Days after which the encryption key is rotated.","type":"integer","minimum":90,"maximum":2560,"default":365},"deletionProtection":{"description":"Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.","type":"boolean","x-resolved":true},"threatDetection":{"description":"Watch the account for threats (reserved: not rendered yet)","type":"boolean"},"compliance":{"description":"Frameworks whose stricter limits the policies apply.","type":"array","uniqueItems":true,"items":{"enum":["gdpr","hipaa","soc2"]},"default":[]}},"x-resolved":true},"monitoring":{"description":"Logs and alarms.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.","type":"boolean","default":true},"logRetentionDays":{"description":"Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.","type":"integer","minimum":1,"maximum":3653,"default":7},"alerts":{"description":"Limits at which an alarm is raised.","type":"object","additionalProperties":false,"properties":{"cpuPercent":{"description":"Average CPU use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"memoryPercent":{"description":"Average memory use, in percent.","type":"integer","minimum":1,"maximum":100,"default":85},"errorCount":{"description":"Answers with status 5xx in five minutes.","type":"integer","minimum":1,"default":10}},"x-resolved":true},"notify":{"description":"E-mail addresses that are told of alarms.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$","x-expects":"an e-mail address"},"default":[]},"metrics":{"description":"Application metrics (reserved: not rendered yet)","type":"object"},"tracing":{"description":"Distributed tracing (reserved: not rendered yet)","type":"object"},"dashboard":{"description":"Dashboard (reserved: not rendered yet)","type":"object"}},"x-resolved":true},"kubernetes":{"$ref":"#/$defs/kubernetes"},"cost":{"description":"Budgets, anomaly alarms, off hours (reserved: not rendered yet)","type":"object"},"backup":{"description":"Backup plans (reserved: not rendered yet)","type":"object"},"dr":{"description":"Disaster recovery (reserved: not rendered yet)","type":"object"},"identity":{"$ref":"#/$defs/identity"},"state":{"description":"Where the engine keeps its state. Without it, only the sandbox works.","type":"object","additionalProperties":false,"properties":{"backend":{"description":"Kind of the state backend.","enum":["s3","gcs","azurerm","http","kubernetes","local"]},"bucket":{"description":"s3, gcs: name of the bucket.","type":"string","minLength":3},"region":{"description":"s3: region of the bucket; default is the target's.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"kmsKey":{"description":"s3: ARN of the key that encrypts the state; gcs: name of the key.","type":"string","minLength":1},"storageAccount":{"description":"azurerm: name of the storage account.","type":"string","minLength":3},"container":{"description":"azurerm: name of the container.","type":"string","minLength":1},"resourceGroup":{"description":"azurerm: resource group of the storage account.","type":"string","minLength":1},"address":{"description":"http: URL of the state.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"lockAddress":{"description":"http: URL of the lock; default is the address followed by /lock.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// or http://"},"namespace":{"description":"kubernetes: namespace of the Secret that holds the state.","type":"string","minLength":1}},"required":["backend"]},"engine":{"description":"The engine that plans and applies.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Terraform or OpenTofu. Default: whichever is found, Terraform first.","enum":["terraform","tofu"]},"version":{"description":"Version that must be used, such as 1.11.4.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","x-expects":"an exact version such as 1.11.4"}},"x-resolved":true},"policy":{"description":"Which rules are applied, and how strictly.","type":"object","additionalProperties":false,"properties":{"packs":{"description":"Rule packs besides the baseline (reserved: not rendered yet)","type":"array","items":{"type":"string"}},"rego":{"description":"Rules of your own (reserved: not rendered yet)","type":"object"},"failOn":{"description":"A failed rule of this severity or above blocks.","enum":["low","medium","high","critical"],"default":"high"},"requiredTags":{"description":"Tags that every taggable resource must carry.","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1},"default":["project","environment","managed-by"]},"waivers":{"description":"Rules that are not applied, each with a reason and an end.","type":"array","items":{"$ref":"#/$defs/waiver"},"default":[]},"providers":{"description":"Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$","x-expects":"the source of one provider, such as hashicorp/random or registry.example.com/acme/thing"},"default":[]},"modules":{"description":"Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^\\s*]+(/\\*)?$","x-expects":"the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*"},"default":[]}},"x-resolved":true},"redaction":{"description":"What reports may show although it looks like a secret.","type":"object","additionalProperties":false,"properties":{"exceptions":{"description":"Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.","type":"array","items":{"$ref":"#/$defs/redactionException"},"default":[]}},"x-resolved":true},"gate":{"description":"What may be deleted or replaced although it holds data.","type":"object","additionalProperties":false,"properties":{"allowDelete":{"description":"Addresses that may be deleted.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]},"allowReplace":{"description":"Addresses that may be replaced.","type":"array","items":{"$ref":"#/$defs/gateException"},"default":[]}},"x-resolved":true},"stacks":{"description":"Terraform roots and charts of your own. (reserved: not rendered yet)","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object"}},"overrides":{"description":"Settings of one cloud's modules (reserved: not rendered yet)","type":"object"},"environments":{"description":"Overlays by environment. Maps are merged, lists and scalars replace, null removes.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"description":"What differs in this environment: any part of spec, or null.","type":["object","null"]}},"defaultEnvironment":{"$ref":"#/$defs/name","description":"The environment used when none is named."}}},"identity":{"description":"Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.","type":"object","additionalProperties":false,"properties":{"github":{"description":"What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.","type":"object","additionalProperties":false,"properties":{"repository":{"description":"owner/name of the repository.","type":"string","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$","x-expects":"owner/name"},"ownerId":{"description":"Id of the owner. Repositories made after 15 July 2026 send it in their subject.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"repositoryId":{"description":"Id of the repository, likewise.","type":"string","pattern":"^[1-9][0-9]*$","x-expects":"a number in quotes, as GitHub’s API gives it"},"applyWorkflow":{"description":"Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….","type":"string","pattern":"^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$","x-expects":"owner/name/.github/workflows/file.yml@refs/heads/main"},"defaultBranch":{"description":"Branch that the environment of the apply must be limited to.","type":"string","minLength":1,"default":"main"},"issuer":{"description":"Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)","default":"https://token.actions.githubusercontent.com"}}},"aws":{"description":"Roles in AWS.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role of plan, drift and everything that only looks.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role of apply and destroy.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"region":{"description":"Region whose STS is asked; default is the target’s.","type":"string","pattern":"^[a-z0-9-]+$","x-expects":"a region as the cloud names it, such as eu-west-1"},"stsEndpoint":{"description":"URL of STS, for a private endpoint; default is the region’s own.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"durationSeconds":{"description":"How long credentials live; they are renewed as long as the job runs.","type":"integer","minimum":900,"maximum":43200,"default":3600},"inlinePolicy":{"description":"Limits the session further than its role does: an IAM policy document.","type":"object"},"managedPolicies":{"description":"ARNs of IAM policies that limit the session further.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$","x-expects":"the ARN of an IAM policy"},"default":[]},"chain":{"description":"Roles to assume from there, one after the other, such as one in another account.","type":"array","maxItems":5,"default":[],"items":{"description":"One role.","type":"object","additionalProperties":false,"properties":{"planRole":{"description":"Role when looking.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"applyRole":{"description":"Role when changing.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$","x-expects":"the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan"},"externalId":{"description":"External id that the role asks for.","type":"string","minLength":2,"maxLength":1224}},"required":["planRole","applyRole"]}}},"required":["planRole","applyRole"]},"gcp":{"description":"Workload identity federation in Google Cloud.","type":"object","additionalProperties":false,"properties":{"provider":{"description":"Full name of the provider, with the number of its project.","type":"string","pattern":"^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$","x-expects":"projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"},"planServiceAccount":{"description":"Service account of plan; without it the federated principal itself is used.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"applyServiceAccount":{"description":"Service account of apply, likewise.","type":"string","pattern":"^[a-z0-9-]+@[a-z0-9.:-]+$","x-expects":"the e-mail address of a service account"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"universe":{"description":"Domain of the universe.","type":"string","pattern":"^[a-z0-9.-]+$","default":"googleapis.com","x-expects":"a domain such as googleapis.com"},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":43200,"default":3600},"stsEndpoint":{"description":"URL of the security token service, for a private endpoint.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"iamCredentialsEndpoint":{"description":"URL of the IAM Credentials API, likewise.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"resourceManagerEndpoint":{"description":"URL of the Resource Manager API, which the guard asks.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"}},"required":["provider"]},"azure":{"description":"Applications or managed identities in Entra ID.","type":"object","additionalProperties":false,"properties":{"tenant":{"description":"Id of the tenant.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"planClient":{"description":"Client id that plans.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"applyClient":{"description":"Client id that applies.","type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-expects":"a GUID such as 00000000-0000-0000-0000-000000000000"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"environment":{"description":"Which Azure.","enum":["public","usgovernment","china"],"default":"public"},"authority":{"description":"URL of the authority, https; default is that of the environment.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"},"resourceManager":{"description":"URL of the resource manager, https, which the guard asks.","type":"string","pattern":"^https://","x-expects":"a URL that begins with https://"}},"required":["tenant","planClient","applyClient"]},"vault":{"description":"A login at HashiCorp Vault besides that of the target.","type":"object","additionalProperties":false,"properties":{"address":{"description":"URL of Vault.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"path":{"description":"Path of the JWT auth method.","type":"string","pattern":"^[^\\s/]+(/[^\\s/]+)*$","default":"jwt","x-expects":"a path without slashes at its ends, such as jwt or github/jwt"},"planRole":{"description":"Role when looking.","type":"string","minLength":1},"applyRole":{"description":"Role when changing.","type":"string","minLength":1},"namespace":{"description":"Namespace (Enterprise).","type":"string","minLength":1},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"}},"required":["address","planRole","applyRole"]},"kubernetes":{"description":"An API server that trusts GitHub’s issuer.","type":"object","additionalProperties":false,"properties":{"server":{"description":"URL of the API server.","type":"string","pattern":"^https?://","x-expects":"a URL that begins with https:// (http:// for this machine alone)"},"certificateAuthority":{"description":"PEM of the authority that signed its certificate.","type":"string","pattern":"^-----BEGIN CERTIFICATE-----","x-expects":"a certificate in PEM"},"audience":{"description":"Audience of GitHub's token; each cloud has its default.","type":"string","minLength":1},"namespace":{"description":"Namespace of the service accounts, and of the kubeconfig.","type":"string","minLength":1,"default":"default"},"planServiceAccount":{"description":"Service account whose token is asked for when looking; without it GitHub’s token is used itself.","type":"string","minLength":1},"applyServiceAccount":{"description":"Service account when changing, likewise.","type":"string","minLength":1},"lifetimeSeconds":{"description":"How long a service account's token lives.","type":"integer","minimum":600,"maximum":86400,"default":3600}},"required":["server"]}}}}};
