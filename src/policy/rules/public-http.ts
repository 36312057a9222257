import { judgePlainHttp } from '../balancers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/public-http',
  title: 'Nothing is served to the internet over plain HTTP',
  severity: 'high',
  controls: families.encryptionInTransit,
  fix: 'Set `certificate` of the service, and let port 80 only redirect to HTTPS.',
  judge: (world) => judgePlainHttp(world, 'internet-facing'),
};
