import { formatPath } from '../../manifest/paths.js';
import type { Deployment } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { formProblems } from '../forms.js';
import { problemAt } from '../problem.js';
import { quantity } from '../quantities.js';
import { sectionsOf } from '../sections.js';
import { OWN_TAGS } from '../tags.js';
import { FORMS } from './forms.js';
import { kindOf } from './kinds.js';
import { LONGEST_LOG_DAYS, serviceSize } from './rounding.js';

/** Each subnet is a sixteenth of the network, and Container Apps ask for /27 or larger. */
const LONGEST_NETWORK_BITS = 23;
/** Regions of Azure have three zones, or none. */
const ZONES = 3;
/** Both of Container Apps and of scale sets. */
const MOST_COPIES = 1000;
/** The largest disk that a machine starts from. */
const LARGEST_DISK_GIB = 4095;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations; names by storage accounts. */
const TAG = { name: 128, value: 256, count: 50 } as const;

type Say = (path: readonly string[], message: string, fix: string) => void;

/** Every value that the schema allows and Azure would refuse, found before Terraform runs. */
export function checks(deployment: Deployment): readonly Problem[] {
  const problems: Problem[] = [];
  const say: Say = (path, message, fix) => {
    problems.push(problemAt(deployment, path, `${formatPath(path)} ${message}`, fix));
  };
  serviceProblems(deployment, say);
  workerProblems(deployment, say);
  networkProblems(deployment, say);
  labelProblems(deployment, say);
  return [...formProblems(deployment, FORMS), ...problems];
}

function serviceProblems({ spec }: Deployment, say: Say): void {
  for (const [name, service] of Object.entries(spec.services)) {
    const path = ['spec', 'services', name];
    const size = serviceSize(service);
    if (!size.fits) {
      const what = kindOf(service) === 'app' ? 'Container Apps' : 'Container Instances';
      const field = service.cpu > size.cpu ? 'cpu' : 'memory';
      const most = `${size.cpu} cores and ${quantity(size.memory * 1024)}`;
      const fix = `One copy has at most ${most}. Add copies by scale, or use spec.workers.`;
      say([...path, field], `is ${service[field]}, more than ${what} offer.`, fix);
    }
    const { min, max } = service.scale;
    if (min === 0) {
      const message = 'is 0, but what scales by CPU does not come back from none on azure.';
      say([...path, 'scale', 'min'], message, 'Set it to 1.');
    }
    if (max > MOST_COPIES)
      say([...path, 'scale', 'max'], `is ${max}, more than azure runs.`, `Set it to ${MOST_COPIES} or less.`);
  }
}

function workerProblems({ spec }: Deployment, say: Say): void {
  for (const [name, { diskGiB, scale }] of Object.entries(spec.workers)) {
    const path = ['spec', 'workers', name];
    if (diskGiB > LARGEST_DISK_GIB) {
      const fix = `Set it to ${LARGEST_DISK_GIB} or less, and keep data in a bucket.`;
      say([...path, 'diskGiB'], `is ${diskGiB}, more than a root disk has on azure.`, fix);
    }
    if (scale.max > MOST_COPIES) {
      const fix = `Set it to ${MOST_COPIES} or less, and add a second group.`;
      say([...path, 'scale', 'max'], `is ${scale.max}, more than a scale set has.`, fix);
    }
  }
}

function networkProblems({ spec }: Deployment, say: Say): void {
  const { network, monitoring } = spec;
  const sections = sectionsOf(spec);
  if (sections.services && monitoring.logRetentionDays > LONGEST_LOG_DAYS) {
    const message = `is ${monitoring.logRetentionDays}, longer than Log Analytics keeps logs.`;
    const fix = `Set it to ${LONGEST_LOG_DAYS} or less, and export what must be kept longer.`;
    say(['spec', 'monitoring', 'logRetentionDays'], message, fix);
  }
  if (network.zones > ZONES)
    say(['spec', 'network', 'zones'], `is ${network.zones}, but a region has three.`, 'Set it to 3.');
  if (!sections.network) return;
  if (network.cidr.includes(':') || Number(network.cidr.split('/')[1]) > LONGEST_NETWORK_BITS) {
    const message = `is ${network.cidr}, but the subnets here need an IPv4 range of /${LONGEST_NETWORK_BITS} or larger.`;
    say(['spec', 'network', 'cidr'], message, 'Write one, such as 10.0.0.0/16.');
  }
  if (sections.services && network.nat === 'none') {
    const message = 'is none: images lie outside the network, so that nothing could be started.';
    say(['spec', 'network', 'nat'], message, 'Set it to single or per-zone.');
  }
  network.allowedIpRanges.forEach((range, index) => {
    if (!range.includes(':')) return;
    const message = `is ${range}, but Container Apps compare IPv4 addresses only.`;
    const fix = 'Write the IPv4 ranges of those who may come in.';
    say(['spec', 'network', 'allowedIpRanges', `${index}`], message, fix);
  });
}

function labelProblems({ labels }: Deployment, say: Say): void {
  const most = TAG.count - OWN_TAGS.length;
  if (Object.keys(labels).length > most)
    say(
      ['metadata', 'labels'],
      `has more than ${most} entries.`,
      'A resource of azure has fifty tags at most.',
    );
  for (const [label, value] of Object.entries(labels)) {
    // Azure compares names of tags without regard to case: two spellings would be one tag.
    const key = label.toLowerCase();
    const wrong = OWN_TAGS.some((own) => own === key)
      ? 'is a tag that synthinfra sets itself.'
      : /^(microsoft|azure|windows)/.test(key)
        ? 'begins with a word that azure keeps for itself.'
        : /[<>%&\\?/]/.test(label)
          ? 'has one of < > % & \\ ? /, which names of tags may not have on azure.'
          : label.length > TAG.name || value.length > TAG.value
            ? `is longer than a tag may be: ${TAG.name} characters, and ${TAG.value} for its value.`
            : undefined;
    if (wrong !== undefined)
      say(['metadata', 'labels', label], wrong, 'Give the label another name or value.');
  }
}
