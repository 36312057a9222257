import { judgePlainHttp } from '../balancers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/internal-http',
  title: 'Traffic inside the network is encrypted too',
  severity: 'low',
  controls: families.encryptionInTransit,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set `certificate` of the service: the load balancer then speaks HTTPS inside the network as well.',
  fixes: { azure: 'Set allow_insecure_connections = false: the app then sends callers to HTTPS.' },
  judge: (world) => judgePlainHttp(world, 'internal'),
};
