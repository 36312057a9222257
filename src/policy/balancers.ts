import type { PlannedResource } from '../changes/plan.js';
import { answer, companionsOf } from './answer.js';
import { appFacesInternet, redirectsPlainHttp } from './azure/apps.js';
import { plainProxiesOf } from './gcp/balancers.js';
import type { RuleAnswer, World } from './types.js';
import { all, enter, every, isOneOf, items, not, read, type Truth } from './values.js';

/** Load balancer types that carry listeners with a protocol. */
export const balancerTypes = ['aws_lb', 'aws_alb'] as const;

/** Whether a load balancer can be reached from the internet. */
export function isInternetFacing(balancer: PlannedResource): Truth {
  return not(isOneOf(read(balancer, 'internal'), true));
}

/** Something that may serve plain HTTP. */
interface Server {
  readonly resource: PlannedResource;
  /** Whether it can be reached from the internet. */
  readonly facing: Truth;
  /** Whether all it does with plain HTTP is to send the caller to HTTPS. */
  readonly redirects: Truth;
}

/**
 * Answers for what serves plain HTTP on one side: internet-facing or internal. A listener passes when all it does is
 * to send the caller to HTTPS.
 */
export function judgePlainHttp(world: World, side: 'internet-facing' | 'internal'): readonly RuleAnswer[] {
  return [...awsServers(world), ...googleServers(world), ...azureServers(world), ...ingresses(world)].flatMap(
    ({ resource, facing, redirects }) => {
      const here = side === 'internal' ? not(facing) : facing;
      if (here === false) return [];
      return answer(resource, here === 'unknown' && redirects !== true ? 'unknown' : redirects, {
        pass: 'Plain HTTP is only answered with a redirect to HTTPS.',
        fail: `Plain HTTP is served on the ${side} side; HTTPS is asked.`,
        unknown: `Whether plain HTTP is served on the ${side} side is decided only at apply.`,
        path: 'certificate',
      });
    },
  );
}

function awsServers(world: World): readonly Server[] {
  return world.ofType(...balancerTypes).flatMap((balancer) =>
    listenersOf(world, balancer)
      .filter((listener) => isOneOf(read(listener, 'protocol'), 'HTTP') === true)
      .map((resource) => ({
        resource,
        facing: isInternetFacing(balancer),
        redirects: onlyRedirects(resource),
      })),
  );
}

function googleServers(world: World): readonly Server[] {
  return plainProxiesOf(world).map(({ proxy, facing, redirects }) => ({
    resource: proxy,
    facing,
    redirects,
  }));
}

function azureServers(world: World): readonly Server[] {
  return world.ofType('azurerm_container_app').flatMap((app) => {
    const redirects = redirectsPlainHttp(app);
    return redirects === undefined
      ? []
      : [{ resource: app, facing: appFacesInternet(world, app), redirects }];
  });
}

/** What an Ingress names no certificate for, it serves without one. Nothing says that it stays inside. */
function ingresses(world: World): readonly Server[] {
  return world.ofType('networking.k8s.io/v1/Ingress').map((resource) => {
    const certificates = items(read(resource, 'spec', 'tls'));
    return {
      resource,
      facing: true,
      redirects: certificates === 'unknown' ? certificates : certificates.length > 0,
    };
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
