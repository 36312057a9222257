import { answer, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import { hasModernTls } from '../gcp/balancers.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, holds, isOneOf, read } from '../values.js';

/** Policies of Elastic Load Balancing whose lowest version is TLS 1.2 or 1.3, as its guide names them. */
const modern = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/;

/**
 * Ready policies of Application Gateway whose lowest version is TLS 1.2.
 * https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview
 */
const modernGateways = ['AppGwSslPolicy20170401S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20220101S'];

export const rule: Rule = {
  id: 'baseline/tls-floor',
  title: 'Load balancers speak TLS 1.2 or newer',
  severity: 'high',
  controls: families.encryptionInTransit,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set ssl_policy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one.',
  fixes: {
    gcp: 'Give the proxy an ssl_policy whose min_tls_version is TLS_1_2 or newer.',
    azure: 'Give the gateway an ssl_policy whose min_protocol_version is TLSv1_2 or newer.',
  },
  judge: (world) => [
    ...judgeListeners(world),
    ...judgeTypes(
      world,
      {
        google_compute_region_target_https_proxy: (proxy) => hasModernTls(world, proxy),
        google_compute_target_https_proxy: (proxy) => hasModernTls(world, proxy),
        azurerm_application_gateway: (gateway) =>
          any([
            isOneOf(read(gateway, 'ssl_policy', 0, 'min_protocol_version'), 'TLSv1_2', 'TLSv1_3'),
            isOneOf(read(gateway, 'ssl_policy', 0, 'policy_name'), ...modernGateways),
          ]),
      },
      {
        pass: 'The policy of the load balancer begins at TLS 1.2 or newer.',
        fail: 'The load balancer has no policy that begins at TLS 1.2 or newer; one is asked.',
        unknown: "The load balancer's TLS policy is decided only at apply.",
      },
    ),
  ],
};

function judgeListeners(world: World): readonly RuleAnswer[] {
  return world
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
    });
}
