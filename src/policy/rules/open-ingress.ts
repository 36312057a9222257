import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import { type Opening, openingsOf } from '../ingress.js';
import type { Rule, World } from '../types.js';
import { any, isOneOf, not, numberOf, some, type Truth, textOf } from '../values.js';

/** Ports that are made to face the internet: HTTPS, and HTTP for the redirect to it. */
const webPorts = [80, 443];

export const rule: Rule = {
  id: 'baseline/open-ingress',
  title: 'Nothing is open to the whole internet unasked',
  severity: 'critical',
  controls: [...families.network, 'CIS AWS v3.0 5.2', 'CIS AWS v3.0 5.3'],
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Name the ranges that may come in; if it is to be everybody on port 443, write 0.0.0.0/0 in network.allowedIpRanges.',
  judge: (world) =>
    openingsOf(world).map(({ resource, openings }) =>
      answer(
        resource,
        not(openings === 'unknown' ? openings : any(openings.map((one) => isTooOpen(world, one)))),
        {
          pass: 'No port is open to the whole internet unasked.',
          fail: failure(world, openings),
          unknown: 'Who may come in is decided only at apply.',
          path: 'spec.network.allowedIpRanges',
        },
      ),
    ),
};

function failure(world: World, openings: readonly Opening[] | 'unknown'): string {
  const worst = openings === 'unknown' ? undefined : openings.find((one) => isTooOpen(world, one) === true);
  const from = worst && numberOf(worst.from);
  const to = worst && numberOf(worst.to);
  const ports =
    from === undefined || from <= 0 ? 'Every port' : from === to ? `Port ${from}` : `Ports ${from} to ${to}`;
  return `${ports} can be reached from the whole internet; named ranges are asked.`;
}

/** Whether the whole internet may come in at a port where it was not asked in. */
function isTooOpen(world: World, opening: Opening): Truth {
  const from = numberOf(opening.from);
  const isWeb = webPorts.some((port) => from === port && numberOf(opening.to) === port);
  const undecided = opening.from.kind === 'unknown' || opening.to.kind === 'unknown';
  return some(opening.ranges, (range) => {
    if (range.kind === 'unknown') return 'unknown';
    if (!isEverybody(textOf(range))) return false;
    if (isOneOf(opening.protocol, 'icmpv6', 'icmp', '1', '58') === true) return false;
    if (isWeb) return world.spec !== undefined && !world.spec.network.allowedIpRanges.some(isEverybody);
    return undecided ? 'unknown' : true;
  });
}

/** A range of prefix length 0 holds every address, however its address part is written. */
function isEverybody(range: string | undefined): boolean {
  return range?.endsWith('/0') === true;
}
