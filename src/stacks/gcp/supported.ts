import type { Spec } from '../../manifest/types.js';
import type { Restriction } from '../restrictions.js';

const needsNetwork = ({ services, workers }: Spec): boolean =>
  Object.keys(services).length + Object.keys(workers).length > 0;

/** Everything the manifest can say and Google Cloud does not do, with the nearest alternative. */
export const GCP_RESTRICTIONS: readonly Restriction[] = [
  {
    path: 'spec.pattern',
    accepted: ['single-region'],
    instead: 'Use single-region, with one environment for each region.',
  },
  {
    path: 'spec.functions',
    accepted: [{}],
    instead: 'Run the code as a service (spec.services), which can scale from no copy.',
  },
  { path: 'spec.jobs', accepted: [{}], instead: 'Run the work in a worker group (spec.workers).' },
  {
    path: 'spec.kubernetes',
    accepted: [],
    forGood: true,
    instead: 'Leave it out: it says what only the provider kubernetes has.',
  },
  {
    path: 'spec.services.*.domain',
    accepted: [],
    instead: 'Leave it out, and point your DNS record at the output service_urls.',
  },
  {
    path: 'spec.services.*.spot',
    accepted: [false],
    forGood: true,
    instead:
      'Leave it out, and set scale.min to 0: Cloud Run has no spare capacity, and a copy too few costs nothing.',
  },
  {
    path: 'spec.storage.files',
    accepted: [{}],
    instead: 'Keep shared data in a bucket (spec.storage.buckets).',
  },
  {
    path: 'spec.storage.tables.*.partitionKey.type',
    accepted: ['string'],
    forGood: true,
    instead: 'Set it to string: in Firestore it becomes the id of a document, which is text.',
  },
  {
    path: 'spec.storage.tables.*.sortKey.type',
    accepted: ['string', 'number'],
    forGood: true,
    instead: 'Set it to string or number: it becomes a part of the id of a document, which is text.',
  },
  {
    path: 'spec.network.enabled',
    accepted: [true],
    forGood: true,
    when: needsNetwork,
    instead: 'Set it to true: services and workers run in a network of their own.',
  },
  {
    path: 'spec.network.firewall',
    accepted: [true],
    forGood: true,
    instead: 'Set it to true: the firewall denies all traffic that is not named.',
  },
  {
    path: 'spec.network.cdn',
    accepted: [],
    instead: 'Leave it out, and give a CDN outside this deployment the output service_urls for its origin.',
  },
  {
    path: 'spec.network.waf',
    accepted: [],
    instead: 'Leave it out, and name who may come in by spec.network.allowedIpRanges.',
  },
  {
    path: 'spec.network.dns',
    accepted: [],
    instead: 'Leave it out, and point your DNS record at the output service_urls.',
  },
  {
    path: 'spec.network.vpn',
    accepted: [],
    instead: 'Leave it out, and put the other site’s public addresses into spec.network.allowedIpRanges.',
  },
  {
    path: 'spec.security.encryption',
    accepted: [true],
    forGood: true,
    instead: 'Set it to true: data is always encrypted.',
  },
  {
    path: 'spec.security.threatDetection',
    accepted: [false],
    instead:
      'Leave it out, and turn on Security Command Center for the organization outside this deployment.',
  },
  {
    path: 'spec.monitoring.metrics',
    accepted: [],
    instead: 'Leave it out: Cloud Monitoring collects CPU, memory and requests.',
  },
  {
    path: 'spec.monitoring.tracing',
    accepted: [],
    instead: 'Leave it out, and trace from within the image.',
  },
  {
    path: 'spec.monitoring.dashboard',
    accepted: [],
    instead: 'Leave it out: Cloud Monitoring shows a dashboard of its own for each service.',
  },
  { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a budget in Cloud Billing.' },
  {
    path: 'spec.backup',
    accepted: [],
    instead: 'Leave it out: buckets keep former versions, and tables have pointInTimeRecovery.',
  },
  {
    path: 'spec.dr',
    accepted: [],
    instead: 'Leave it out, and describe the second region as an environment of its own.',
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
    instead: 'Leave it out; `synthinfra report` reads the plan of any Terraform root.',
  },
  { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];
