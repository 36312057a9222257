import { judgePlainHttp } from '../balancers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/public-http',
  title: 'Nothing is served to the internet over plain HTTP',
  severity: 'high',
  controls: families.encryptionInTransit,
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Set `certificate` of the service, and let port 80 only redirect to HTTPS.',
  fixes: {
    azure: 'Set allow_insecure_connections = false: the app then sends callers to HTTPS.',
    kubernetes: 'Set `certificate` of the service: the Ingress then names it in spec.tls.',
  },
  judge: (world) => judgePlainHttp(world, 'internet-facing'),
};
