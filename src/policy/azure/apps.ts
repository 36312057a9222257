import type { PlannedResource } from '../../changes/plan.js';
import type { World } from '../types.js';
import { all, any, isOneOf, items, not, read, type Truth } from '../values.js';

/** Whether a container app answers the internet: it takes traffic, from outside, in an environment that has an address there. */
export function appFacesInternet(world: World, app: PlannedResource): Truth {
  const ingress = items(read(app, 'ingress'));
  if (ingress !== 'unknown' && ingress.length === 0) return false;
  const external = isOneOf(read(app, 'ingress', 0, 'external_enabled'), true);
  return all([external, not(inside(world, app))]);
}

/** Whether its environment is open to the network alone; unknown when it is not of this plan, or may be one of several. */
function inside(world: World, app: PlannedResource): Truth {
  const environments = world
    .ofType('azurerm_container_app_environment')
    .filter((one) => world.companions(one, app.type, 'container_app_environment_id').includes(app));
  if (environments.length === 0) return 'unknown';
  const answers = environments.map((one) => isOneOf(read(one, 'internal_load_balancer_enabled'), true));
  return all(answers) === any(answers) ? all(answers) : 'unknown';
}

/** Whether an app answers plain HTTP with a redirect alone; undefined for one that takes no traffic. */
export function redirectsPlainHttp(app: PlannedResource): Truth | undefined {
  const ingress = items(read(app, 'ingress'));
  if (ingress === 'unknown') return ingress;
  return ingress.length === 0
    ? undefined
    : not(isOneOf(read(app, 'ingress', 0, 'allow_insecure_connections'), true));
}
