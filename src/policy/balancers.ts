import type { PlannedResource } from '../changes/plan.js';
import { answer, companionsOf } from './answer.js';
import type { RuleAnswer, World } from './types.js';
import { all, enter, every, isOneOf, items, not, read, type Truth } from './values.js';

/** Load balancer types that carry listeners with a protocol. */
export const balancerTypes = ['aws_lb', 'aws_alb'] as const;

/** Whether a load balancer can be reached from the internet. */
export function isInternetFacing(balancer: PlannedResource): Truth {
  return not(isOneOf(read(balancer, 'internal'), true));
}

/**
 * Answers for the plain HTTP listeners of load balancers on one side: internet-facing or internal. A listener
 * passes when all it does is to send the caller to HTTPS.
 */
export function judgePlainHttp(world: World, side: 'internet-facing' | 'internal'): readonly RuleAnswer[] {
  return world.ofType(...balancerTypes).flatMap((balancer) => {
    const facing = isInternetFacing(balancer);
    const here = side === 'internal' ? not(facing) : facing;
    if (here === false) return [];
    return listenersOf(world, balancer)
      .filter((listener) => isOneOf(read(listener, 'protocol'), 'HTTP') === true)
      .map((listener) => {
        const redirects = onlyRedirects(listener);
        return answer(listener, here === 'unknown' && redirects !== true ? 'unknown' : redirects, {
          pass: 'Plain HTTP is only answered with a redirect to HTTPS.',
          fail: `The ${side} load balancer serves plain HTTP; HTTPS is asked.`,
          unknown: `Whether the listener serves plain HTTP on an ${side} load balancer is decided only at apply.`,
          path: 'certificate',
        });
      });
  });
}

function listenersOf(world: World, balancer: PlannedResource): readonly PlannedResource[] {
  return ['aws_lb_listener', 'aws_alb_listener'].flatMap((type) => {
    const found = companionsOf(world, balancer, type, 'load_balancer_arn');
    return found === 'unknown' ? [] : found;
  });
}

function onlyRedirects(listener: PlannedResource): Truth {
  const actions = items(read(listener, 'default_action'));
  if (actions !== 'unknown' && actions.length === 0) return false;
  return every(actions, (action) =>
    all([
      isOneOf(enter(action, 'type'), 'redirect'),
      isOneOf(enter(action, 'redirect', 0, 'protocol'), 'HTTPS'),
    ]),
  );
}
