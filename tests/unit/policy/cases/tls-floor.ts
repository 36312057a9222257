import { type RuleCases, resource, undecided } from '../support.js';

const listener = (ssl_policy: string | null, protocol = 'HTTPS') => ({
  name: ssl_policy ?? 'the default',
  resources: [resource('aws_lb_listener.x', { protocol, ssl_policy })],
});

export const cases: RuleCases = {
  good: [
    listener('ELBSecurityPolicy-TLS13-1-2-2021-06'),
    listener('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'),
    listener('ELBSecurityPolicy-TLS13-1-3-2021-06', 'TLS'),
    listener('ELBSecurityPolicy-TLS-1-2-2017-01'),
  ],
  bad: [
    listener('ELBSecurityPolicy-2016-08'),
    listener('ELBSecurityPolicy-TLS13-1-0-2021-06'),
    listener('ELBSecurityPolicy-TLS-1-1-2017-01'),
    listener(null),
  ],
  unknown: [
    {
      name: 'to come',
      resources: [undecided('aws_lb_listener.x', { ssl_policy: true }, { protocol: 'HTTPS' })],
    },
  ],
  ignored: [listener(null, 'HTTP')],
};
