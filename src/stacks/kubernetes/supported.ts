import type { Restriction } from '../restrictions.js';

/** Said of all that a cluster's own network decides. */
const OF_THE_CLUSTER = 'Leave it out: pods are in the network that the cluster has, and is set up with.';

/** Said of machines that cost less, for services and for jobs. */
const SPARE_NODES =
  'Leave it out, and install the environment in a cluster of such nodes: there is no common name to choose them by.';

/** Everything the manifest can say and Kubernetes does not do, with the nearest alternative. */
export const KUBERNETES_RESTRICTIONS: readonly Restriction[] = [
  {
    path: 'spec.target.region',
    accepted: ['local'],
    forGood: true,
    instead: 'Leave it out: the cluster is where it is. Another one is named by spec.kubernetes.context.',
  },
  {
    path: 'spec.target.account',
    accepted: [],
    forGood: true,
    instead: 'Leave it out, and name the cluster by spec.kubernetes.context.',
  },
  {
    path: 'spec.pattern',
    accepted: ['single-region'],
    instead: 'Use single-region, with one environment for each cluster.',
  },
  {
    path: 'spec.functions',
    accepted: [{}],
    instead: 'Run the code as a service (spec.services), or as a job (spec.jobs).',
  },
  {
    path: 'spec.workers',
    accepted: [{}],
    forGood: true,
    instead:
      'Machines are the cluster’s own. Run the work as a job (spec.jobs) or a service (spec.services).',
  },
  {
    path: 'spec.services.*.spot',
    accepted: [false],
    instead: SPARE_NODES,
  },
  {
    path: 'spec.jobs.*.spot',
    accepted: [false],
    instead: SPARE_NODES,
  },
  {
    path: 'spec.storage.buckets',
    accepted: [{}],
    forGood: true,
    instead: 'Make the bucket by an environment on a cloud, and name it to the services by env.',
  },
  {
    path: 'spec.storage.tables',
    accepted: [{}],
    forGood: true,
    instead: 'Make the table by an environment on a cloud, and name it to the services by env.',
  },
  {
    path: 'spec.storage.files',
    accepted: [{}],
    instead: 'Keep shared data in a bucket of a cloud, and name it to the services by env.',
  },
  {
    path: 'spec.network.enabled',
    accepted: [true],
    forGood: true,
    instead: 'Set it to true: the release is always cut off from the rest of the cluster.',
  },
  {
    path: 'spec.network.firewall',
    accepted: [true],
    forGood: true,
    instead: 'Set it to true: network policies deny all traffic that is not named.',
  },
  { path: 'spec.network.cidr', accepted: ['10.0.0.0/16'], forGood: true, instead: OF_THE_CLUSTER },
  {
    path: 'spec.network.zones',
    accepted: [2],
    forGood: true,
    instead: 'Leave it out: copies are spread over all zones that the cluster has.',
  },
  { path: 'spec.network.privateEndpoints', accepted: [true], forGood: true, instead: OF_THE_CLUSTER },
  { path: 'spec.network.flowLogs', accepted: [true], forGood: true, instead: OF_THE_CLUSTER },
  { path: 'spec.network.cdn', accepted: [], instead: 'Leave it out, and put a CDN before the Gateway.' },
  { path: 'spec.network.waf', accepted: [], instead: 'Leave it out, and put a firewall before the Gateway.' },
  {
    path: 'spec.network.dns',
    accepted: [],
    instead: 'Leave it out, and point the DNS record of each domain at the Gateway.',
  },
  { path: 'spec.network.vpn', accepted: [], forGood: true, instead: OF_THE_CLUSTER },
  {
    path: 'spec.security.encryption',
    accepted: [true],
    forGood: true,
    instead: 'Set it to true: values of secrets stay in the store or in Secrets, which the cluster encrypts.',
  },
  {
    path: 'spec.security.keyRotationDays',
    accepted: [365],
    forGood: true,
    instead: 'Leave it out, and rotate the key that the cluster encrypts its Secrets with.',
  },
  {
    path: 'spec.security.deletionProtection',
    accepted: [false],
    forGood: true,
    instead: 'Leave it out: nothing made here holds data, and spec.gate guards what is deleted.',
  },
  {
    path: 'spec.security.threatDetection',
    accepted: [false],
    instead: 'Leave it out, and watch the cluster from outside this deployment.',
  },
  {
    path: 'spec.monitoring.enabled',
    accepted: [false],
    instead: 'Leave it out, and raise alarms by what watches the cluster.',
  },
  {
    path: 'spec.monitoring.logRetentionDays',
    accepted: [7],
    forGood: true,
    instead: 'Leave it out: logs are kept by what the cluster collects them with.',
  },
  {
    path: 'spec.monitoring.alerts',
    accepted: [{ cpuPercent: 85, memoryPercent: 85, errorCount: 10 }],
    instead: 'Leave it out, and raise alarms by what watches the cluster.',
  },
  {
    path: 'spec.monitoring.notify',
    accepted: [[]],
    instead: 'Leave it out, and tell people by what watches the cluster.',
  },
  {
    path: 'spec.monitoring.metrics',
    accepted: [],
    instead: 'Leave it out: the cluster’s metrics server measures CPU and memory.',
  },
  {
    path: 'spec.monitoring.tracing',
    accepted: [],
    instead: 'Leave it out, and trace from within the image.',
  },
  {
    path: 'spec.monitoring.dashboard',
    accepted: [],
    instead: 'Leave it out, and use the dashboards of what watches the cluster.',
  },
  {
    path: 'spec.state',
    accepted: [],
    forGood: true,
    instead: 'Leave it out: Helm keeps its releases in the cluster itself.',
  },
  {
    path: 'spec.engine.name',
    accepted: [],
    forGood: true,
    instead: 'Leave it out: Helm is the engine of kubernetes.',
  },
  { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a quota of the namespace.' },
  { path: 'spec.backup', accepted: [], instead: 'Leave it out: nothing made here holds data.' },
  {
    path: 'spec.dr',
    accepted: [],
    instead: 'Leave it out, and describe the second cluster as an environment of its own.',
  },
  {
    path: 'spec.policy.packs',
    accepted: [[]],
    instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
  },
  {
    path: 'spec.policy.rego',
    accepted: [],
    instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
  },
  {
    path: 'spec.stacks',
    accepted: [{}],
    instead: 'Leave it out, and install charts of your own beside this deployment.',
  },
  { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];
