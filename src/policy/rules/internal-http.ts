import { judgePlainHttp } from '../balancers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/internal-http',
  title: 'Traffic inside the network is encrypted too',
  severity: 'low',
  controls: families.encryptionInTransit,
  fix: 'Set `certificate` of the service: the load balancer then speaks HTTPS inside the network as well.',
  judge: (world) => judgePlainHttp(world, 'internal'),
};
