import type { Caught, Moment } from './door.js';
import type { Night } from './night.js';

/** How far an apply is: the request by which it is known to be there. */
export const POINTS = {
  'GitHub is asked who confirmed': ['github', 'asked', /^GET \S+\/approvals /],
  'the sealed plan is opened': ['github', 'asked', /^POST \S+\/GetSignedArtifactURL /],
  'the engine is initialised': ['cloud', 'asked', /^GET \/[\w-]+\?list-type=2/],
  'the claim is looked for': ['cloud', 'asked', /^GET \S+\/main\.claim\?/],
  'the claim is written': ['cloud', 'answered', /^PUT \S+\/main\.claim\?/],
  'GitHub is told that it begins': ['github', 'asked', /^POST \S+\/deployments /],
  'the first thing is to be made': ['cloud', 'asked', /^CreateSecret /],
  'the second thing is to be made': ['cloud', 'asked', /^CreateSecret .*"tiny-dev\/b"/],
  'the state is to be written': ['cloud', 'asked', /^PUT \S+\/terraform\.tfstate\?/],
  'the state is written': ['cloud', 'answered', /^PUT \S+\/terraform\.tfstate\?/],
  'the record is to be closed': ['cloud', 'asked', /^PUT \S+\/main\.applied\?.*"outcome":"applied"/s],
  'GitHub is told how it ended': ['github', 'asked', /^POST \S+\/statuses\/[0-9a-f]{40} /],
} as const satisfies Record<string, readonly ['github' | 'cloud', Moment, RegExp]>;

export type Point = keyof typeof POINTS;

/** Lets an apply wait at a point. */
export function waitAt(night: Night, point: Point): Caught {
  const [door, moment, what] = POINTS[point];
  const caught = night[door].catch(moment, what);
  if (point !== 'the second thing is to be made') return caught;
  // The last that is asked of the first thing.
  const first = night.cloud.catch('answered', /^GetResourcePolicy .*\/a-/);
  const came = first.came.then(first.release).then(() => caught.came);
  return { ...caught, came };
}
