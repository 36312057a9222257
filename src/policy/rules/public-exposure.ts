import type { PlannedResource } from '../../changes/plan.js';
import type { Spec } from '../../manifest/types.js';
import { answer } from '../answer.js';
import { balancerTypes, isInternetFacing } from '../balancers.js';
import { families } from '../frameworks.js';
import { serviceAt } from '../services.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, enter, isOneOf, items, not, type Read, read, some, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/public-exposure',
  title: 'Nothing faces the internet unasked',
  severity: 'high',
  controls: families.publicAccess,
  fix: 'Put it into private subnets without a public address; what shall face the internet is a service with `public: true`.',
  judge: (world) => [...judgeAddresses(world), ...judgeBalancers(world)],
};

/** Where a resource says that it gets a public address. */
const addresses: Readonly<Record<string, (resource: PlannedResource) => Truth>> = {
  aws_ecs_service: (resource) => yes(read(resource, 'network_configuration', 0, 'assign_public_ip')),
  aws_launch_template: (resource) =>
    some(items(read(resource, 'network_interfaces')), (card) =>
      yes(enter(card, 'associate_public_ip_address')),
    ),
  aws_instance: (resource) => yes(read(resource, 'associate_public_ip_address')),
  aws_db_instance: (resource) => yes(read(resource, 'publicly_accessible')),
};

const yes = (value: Read): Truth => isOneOf(value, true);

function judgeAddresses(world: World): readonly RuleAnswer[] {
  return Object.entries(addresses).flatMap(([type, hasAddress]) =>
    world.ofType(type).map((resource) =>
      answer(resource, not(hasAddress(resource)), {
        pass: 'It gets no public address.',
        fail: 'It gets a public address; none is asked.',
        unknown: 'Whether it gets a public address is decided only at apply.',
      }),
    ),
  );
}

/** Without a manifest nobody can say whether a load balancer was meant to face the internet: nothing is answered. */
function judgeBalancers(world: World): readonly RuleAnswer[] {
  const { spec } = world;
  if (spec === undefined) return [];
  return world.ofType(...balancerTypes).map((balancer) =>
    answer(balancer, any([not(isInternetFacing(balancer)), asksForPublic(spec, balancer.address)]), {
      pass: 'The load balancer faces the internet only if the manifest asks for it.',
      fail: 'The load balancer faces the internet, but the manifest does not ask for it.',
      unknown: 'Whether the load balancer faces the internet is decided only at apply.',
      path: 'public',
    }),
  );
}

/** Whether the service that the address is keyed by is public; without such a key, whether any is. */
function asksForPublic(spec: Spec, address: string): boolean {
  const service = serviceAt(spec, address);
  return service?.public ?? Object.values(spec.services).some((one) => one.public);
}
