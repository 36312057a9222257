import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { holds, isOneOf, read } from '../values.js';

/** Policies of Elastic Load Balancing whose lowest version is TLS 1.2 or 1.3, as its guide names them. */
const modern = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/;

export const rule: Rule = {
  id: 'baseline/tls-floor',
  title: 'Load balancers speak TLS 1.2 or newer',
  severity: 'high',
  controls: families.encryptionInTransit,
  fix: 'Set ssl_policy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one.',
  judge: (world) =>
    world
      .ofType('aws_lb_listener', 'aws_alb_listener')
      .filter((listener) => isOneOf(read(listener, 'protocol'), 'HTTPS', 'TLS') === true)
      .map((listener) => {
        const policy = read(listener, 'ssl_policy');
        const found = policy.kind === 'known' ? `${policy.value}` : 'the default of 2016';
        return answer(
          listener,
          holds(policy, (name) => typeof name === 'string' && modern.test(name)),
          {
            pass: `The listener's policy ${found} begins at TLS 1.2 or newer.`,
            fail: `The listener's policy is ${found}; one that begins at TLS 1.2 or newer is asked.`,
            unknown: "The listener's TLS policy is decided only at apply.",
          },
        );
      }),
};
