import type { CloudName } from './clouds.js';

type Phrases = Readonly<Partial<Record<CloudName, string>>>;

/** What is the same wherever Terraform makes it. */
function everywhere(phrase: string): Phrases {
  return { aws: phrase, gcp: phrase, azure: phrase };
}

const RENAMED = everywhere('Resources keep their names and move to the new address.');
const OBJECTS_RENAMED = 'Objects keep their names.';

/**
 * What the attributes of resources do not say to a person, by pattern. Every map has one for each cloud that does not
 * refuse it, and what a cloud refuses has none; the tests hold both.
 */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  'metadata.name': {
    aws: 'The beginning of every name, and the tag `project`.',
    gcp: 'The beginning of every name, and the label `project`.',
    azure: 'The beginning of every name, and the tag `project`.',
    kubernetes: 'The beginning of the release’s name, and a label of every object.',
  },
  'metadata.prefix': {
    aws: 'The beginning of every name. A name over the limit of its kind is cut and ends in a hash.',
    gcp: 'The beginning of every name. A name over the limit of its kind is cut and ends in a hash.',
    azure:
      'The beginning of every name. A name over the limit of its kind is cut and ends in a hash, and so does whatever is unique in the whole cloud.',
    kubernetes: 'The name of the release and, where none is given, of the namespace.',
  },
  'metadata.labels': {
    aws: 'Tags of every resource.',
    gcp: 'Labels of every resource that has labels.',
    azure: 'Tags of every resource.',
    kubernetes: 'Labels of every object.',
  },
  'spec.target': {
    aws: 'One region of one account.',
    gcp: 'One region of one project.',
    azure: 'One region of one subscription, and a resource group of its own.',
    kubernetes: 'One namespace of a cluster that exists.',
  },
  'spec.target.account': {
    aws: 'Any other account is refused.',
    gcp: 'The project.',
    azure: 'The subscription.',
  },
  'spec.pattern': {
    aws: '`single-region`: one Terraform root.',
    gcp: '`single-region`: one Terraform root.',
    azure: '`single-region`: one Terraform root.',
    kubernetes: '`single-region`: one Helm release.',
  },
  'spec.services': {
    aws: 'An ECS service on Fargate behind an Application Load Balancer.',
    gcp: 'A Cloud Run service behind an Application Load Balancer.',
    azure:
      'An app of Container Apps; a container group of Container Instances where one private copy without secrets is asked.',
    kubernetes: 'A Deployment with a Service, and the objects that scale and guard it.',
  },
  'spec.services.*.public': {
    aws: 'The load balancer is on the internet, or inside the network.',
    gcp: 'The load balancer is a global one on the internet, or one of the region inside the network.',
    azure: 'The environment of Container Apps is open to the internet, or inside the network.',
    kubernetes: 'A route of a Gateway, or an Ingress; else the cluster alone reaches the service.',
  },
  'spec.services.*.renamedFrom': { ...RENAMED, kubernetes: OBJECTS_RENAMED },
  'spec.jobs': { kubernetes: 'A CronJob where there is a schedule, else a Job.' },
  'spec.jobs.*.renamedFrom': { kubernetes: OBJECTS_RENAMED },
  'spec.workers': {
    aws: 'An EC2 Auto Scaling group.',
    gcp: 'A regional managed instance group.',
    azure: 'A virtual machine scale set.',
  },
  'spec.workers.*.renamedFrom': RENAMED,
  'spec.secrets': {
    aws: 'A secret of Secrets Manager, made empty, or one that exists.',
    gcp: 'A secret of Secret Manager, made with random text, or one that exists.',
    azure: 'A secret of the deployment’s Key Vault, made with the value `unset`, or one that exists.',
    kubernetes: 'An ExternalSecret where there is a store, else a Secret that exists.',
  },
  'spec.secrets.*.renamedFrom': { ...RENAMED, kubernetes: OBJECTS_RENAMED },
  'spec.storage.buckets.*.renamedFrom': RENAMED,
  'spec.storage.tables.*.renamedFrom': RENAMED,
  'spec.storage.buckets': {
    aws: 'An S3 bucket.',
    gcp: 'A bucket of Cloud Storage.',
    azure: 'A storage account with one container.',
  },
  'spec.storage.tables': {
    aws: 'A DynamoDB table.',
    gcp: 'A Firestore database, whose items are documents of the collection `items`.',
    azure: 'A serverless Cosmos DB account with one container.',
  },
  'spec.network': {
    aws: 'A VPC with a public and a private subnet in each zone.',
    gcp: 'A VPC network with a subnet of the region.',
    azure: 'A virtual network with a subnet for each kind of workload.',
    kubernetes: 'The cluster’s network, and policies that deny what is not named.',
  },
  'spec.network.enabled': {
    aws: 'Always, where services or workers are.',
    gcp: 'Always, where services or workers are.',
    azure: 'Always, where services or workers are.',
    kubernetes: 'Always.',
  },
  'spec.network.firewall': {
    aws: 'Always: security groups.',
    gcp: 'Always: firewall rules and Cloud Armor.',
    azure: 'Always: network security groups.',
    kubernetes: 'Always: network policies.',
  },
  'spec.network.zones': {
    aws: 'So many subnets of each kind.',
    gcp: 'Three zones, whatever is asked up to that.',
    azure: 'One, or all three of a region.',
    kubernetes: 'Copies are spread over the zones that the cluster has.',
  },
  'spec.network.nat': {
    aws: 'NAT gateways: one, or one in each zone.',
    gcp: 'Cloud NAT of the region.',
    azure: 'One NAT gateway.',
    kubernetes: 'Whether pods reach what is outside the release.',
  },
  'spec.network.allowedIpRanges': {
    aws: 'Who reaches public load balancers.',
    gcp: 'Who reaches public load balancers, by Cloud Armor.',
    azure: 'Who reaches public apps.',
    kubernetes: 'The whole internet only: the Gateway alone sees who asks.',
  },
  'spec.network.privateEndpoints': {
    aws: 'VPC endpoints.',
    gcp: 'Private Google Access.',
    azure: 'Private endpoints, else service endpoints.',
    kubernetes: 'Nothing: the network is the cluster’s.',
  },
  'spec.network.flowLogs': { kubernetes: 'Nothing: the network is the cluster’s.' },
  'spec.security': {
    aws: 'A KMS key.',
    gcp: 'A Cloud KMS key.',
    azure: 'A key in a Key Vault.',
    kubernetes: 'Restricted pods; keys are the cluster’s.',
  },
  'spec.security.encryption': {
    aws: 'Always, with the deployment’s key.',
    gcp: 'Always, with the deployment’s key where Google takes one.',
    azure: 'Always, with the deployment’s key.',
    kubernetes: 'By the cluster and its store of secrets.',
  },
  'spec.monitoring': {
    aws: 'CloudWatch alarms and an SNS topic; logs in CloudWatch.',
    gcp: 'Alert policies of Cloud Monitoring; logs in a log bucket.',
    azure: 'Metric alerts and an action group; logs in Log Analytics.',
    kubernetes: 'Whatever watches the cluster.',
  },
  'spec.monitoring.alerts.cpuPercent': everywhere('An alarm for each service and each worker group.'),
  'spec.monitoring.alerts.memoryPercent': everywhere('An alarm for each service.'),
  'spec.monitoring.alerts.errorCount': {
    ...everywhere('An alarm for each service.'),
    azure: 'An alarm for each app; Container Instances count no answers.',
  },
  'spec.kubernetes': { kubernetes: 'The release, the way in and the store of secrets.' },
};
