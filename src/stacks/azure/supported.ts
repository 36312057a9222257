import type { Spec } from '../../manifest/types.js';
import type { Restriction } from '../restrictions.js';

const needsNetwork = ({ services, workers }: Spec): boolean =>
  Object.keys(services).length + Object.keys(workers).length > 0;

/** Items are JSON, which has no binary values. */
const JSON_KEY = {
  accepted: ['string', 'number'],
  forGood: true,
  instead: 'Write binary keys as text, such as base64, and use string.',
} as const;

/** Everything the manifest can say and Azure does not do, with the nearest alternative. */
export const AZURE_RESTRICTIONS: readonly Restriction[] = [
  {
    path: 'spec.pattern',
    accepted: ['single-region'],
    instead: 'Use single-region, with one environment for each region.',
  },
  {
    path: 'spec.functions',
    accepted: [{}],
    instead: 'Run the code as a service (spec.services), which can scale from one copy.',
  },
  { path: 'spec.jobs', accepted: [{}], instead: 'Run the work in a worker group (spec.workers).' },
  {
    path: 'spec.kubernetes',
    accepted: [],
    forGood: true,
    instead: 'Leave it out: it says what only the provider kubernetes has.',
  },
  {
    path: 'spec.identity.azure.environment',
    accepted: ['public'],
    instead: 'Use the public cloud: addresses of the others are not known here.',
  },
  {
    path: 'spec.services.*.certificate',
    accepted: [],
    instead: 'Leave it out: the service answers at a name of Azure’s, which has a certificate.',
  },
  {
    path: 'spec.services.*.domain',
    accepted: [],
    instead: 'Leave it out, and use the addresses in the output service_urls.',
  },
  {
    path: 'spec.services.*.spot',
    accepted: [false],
    forGood: true,
    instead: 'Leave it out, and use spot in a worker group: Container Apps have no spare capacity to offer.',
  },
  {
    path: 'spec.storage.files',
    accepted: [{}],
    instead: 'Keep shared data in a bucket (spec.storage.buckets).',
  },
  { path: 'spec.storage.tables.*.partitionKey.type', ...JSON_KEY },
  { path: 'spec.storage.tables.*.sortKey.type', ...JSON_KEY },
  {
    path: 'spec.storage.tables.*.ttlAttribute',
    accepted: ['ttl'],
    forGood: true,
    instead: 'Call it ttl: Cosmos DB reads no other, and counts in seconds from the last write.',
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
    instead: 'Set it to true: network security groups deny all traffic that is not named.',
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
    instead: 'Leave it out, and use the addresses in the output service_urls.',
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
    instead: 'Set it to true: data is always encrypted, with a key of this deployment.',
  },
  {
    path: 'spec.security.threatDetection',
    accepted: [false],
    instead: 'Leave it out, and turn on Defender for Cloud for the subscription outside this deployment.',
  },
  {
    path: 'spec.monitoring.metrics',
    accepted: [],
    instead: 'Leave it out: Azure Monitor collects CPU, memory and network use.',
  },
  {
    path: 'spec.monitoring.tracing',
    accepted: [],
    instead: 'Leave it out, and trace from within the image.',
  },
  {
    path: 'spec.monitoring.dashboard',
    accepted: [],
    instead: 'Leave it out: the portal shows metrics of its own for each service.',
  },
  { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a budget in Cost Management.' },
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
