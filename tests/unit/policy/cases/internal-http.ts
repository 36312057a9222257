import { type RuleCases, resource, undecided } from '../support.js';

const balancer = (internal: boolean) => resource('aws_lb.x', { arn: 'lb', internal });
const listener = (action: { readonly type: string; readonly redirect?: { readonly protocol: string }[] }) =>
  resource('aws_lb_listener.x', { load_balancer_arn: 'lb', protocol: 'HTTP', default_action: [action] });
const redirect = listener({ type: 'redirect', redirect: [{ protocol: 'HTTPS' }] });
const forward = listener({ type: 'forward' });

export const cases: RuleCases = {
  good: [{ name: 'a redirect to HTTPS', resources: [balancer(true), redirect] }],
  bad: [
    { name: 'plain HTTP', resources: [balancer(true), forward] },
    {
      name: 'a redirect to HTTP',
      resources: [balancer(true), listener({ type: 'redirect', redirect: [{ protocol: 'HTTP' }] })],
    },
  ],
  unknown: [
    {
      name: 'a side to come',
      resources: [undecided('aws_lb.x', { internal: true }, { arn: 'lb' }), forward],
    },
    {
      name: 'actions to come',
      resources: [
        balancer(true),
        undecided(
          'aws_lb_listener.x',
          { default_action: true },
          { load_balancer_arn: 'lb', protocol: 'HTTP' },
        ),
      ],
    },
  ],
  ignored: [{ name: 'the other side', resources: [balancer(false), forward] }],
};
