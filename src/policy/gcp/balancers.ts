import type { PlannedResource } from '../../changes/plan.js';
import { companionsOf } from '../answer.js';
import type { World } from '../types.js';
import { any, isOneOf, not, read, type Truth } from '../values.js';

/** What carries traffic to a load balancer's proxy. */
export const forwardingTypes = [
  'google_compute_forwarding_rule',
  'google_compute_global_forwarding_rule',
] as const;

const INTERNAL = ['INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED'];

/** Whether a forwarding rule faces the internet, which it does when nothing is said. */
export function facesInternet(rule: PlannedResource): Truth {
  return not(isOneOf(read(rule, 'load_balancing_scheme'), ...INTERNAL));
}

/** A proxy of plain HTTP: on which side it stands, and whether all it does is to send the caller to HTTPS. */
export function plainProxiesOf(
  world: World,
): readonly { readonly proxy: PlannedResource; readonly facing: Truth; readonly redirects: Truth }[] {
  return [
    ...world.ofType('google_compute_target_http_proxy').map((proxy) => ({
      proxy,
      facing: facingOf(world, proxy),
      redirects: redirectsOf(world, proxy, 'google_compute_url_map'),
    })),
    ...world.ofType('google_compute_region_target_http_proxy').map((proxy) => ({
      proxy,
      facing: facingOf(world, proxy),
      redirects: redirectsOf(world, proxy, 'google_compute_region_url_map'),
    })),
  ];
}

function facingOf(world: World, proxy: PlannedResource): Truth {
  return any(
    forwardingTypes.flatMap((type) => {
      const rules = companionsOf(world, proxy, type, 'target');
      return rules === 'unknown' ? ['unknown' as const] : rules.map(facesInternet);
    }),
  );
}

/** The map that a proxy follows names no proxy, so each map is asked which proxies are its own. */
function redirectsOf(world: World, proxy: PlannedResource, type: string): Truth {
  const maps = world
    .ofType(type)
    .filter((map) => world.companions(map, proxy.type, 'url_map').includes(proxy));
  if (maps.length === 0) return 'unknown';
  return any(maps.map((map) => isOneOf(read(map, 'default_url_redirect', 0, 'https_redirect'), true)));
}

/** The lowest TLS version of what a proxy of HTTPS names as its policy; false when it names none. */
export function hasModernTls(world: World, proxy: PlannedResource): Truth {
  if (read(proxy, 'ssl_policy').kind === 'absent') return false;
  const policies = ['google_compute_ssl_policy', 'google_compute_region_ssl_policy']
    .flatMap((type) => world.ofType(type))
    .filter((policy) => world.companions(policy, proxy.type, 'ssl_policy').includes(proxy));
  if (policies.length === 0) return 'unknown';
  return any(policies.map((policy) => isOneOf(read(policy, 'min_tls_version'), 'TLS_1_2', 'TLS_1_3')));
}
