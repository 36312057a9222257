import { formatPath } from '../../manifest/paths.js';
import type { Deployment } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { formProblems } from '../forms.js';
import { problemAt } from '../problem.js';
import { mebibytes, quantity } from '../quantities.js';
import { sectionsOf } from '../sections.js';
import { OWN_TAGS } from '../tags.js';
import { FORMS } from './forms.js';
import { fargateSize } from './rounding.js';

/** Each subnet is a sixteenth of the network and must be /27 or larger for a load balancer. */
const LONGEST_NETWORK_BITS = 23;

/** Every value that the schema allows and AWS would refuse, found before Terraform runs. */
export function checks(deployment: Deployment): readonly Problem[] {
  return [
    ...formProblems(deployment, FORMS),
    ...serviceProblems(deployment),
    ...networkProblems(deployment),
    ...labelProblems(deployment),
  ];
}

function serviceProblems(deployment: Deployment): readonly Problem[] {
  const { region } = deployment.spec.target;
  return Object.entries(deployment.spec.services).flatMap(([name, service]) => {
    const path = ['spec', 'services', name];
    const problems: Problem[] = [];
    const size = fargateSize(service.cpu, mebibytes(service.memory));
    if (!size.fits) {
      const message = `${formatPath([...path, 'memory'])} is ${service.memory}, more than Fargate offers.`;
      const fix = `One copy has at most ${size.cpu / 1024} cores and ${quantity(size.memory)}. Add copies by scale.`;
      problems.push(problemAt(deployment, [...path, 'memory'], message, fix));
    }
    const place = /^arn:[a-z-]+:acm:([a-z0-9-]+):/.exec(service.certificate ?? '')?.[1];
    if (place !== undefined && place !== region) {
      const message = `${formatPath([...path, 'certificate'])} lies in ${place}, but the service runs in ${region}.`;
      const fix = `A load balancer takes certificates of its own region only: request one in ${region}.`;
      problems.push(problemAt(deployment, [...path, 'certificate'], message, fix));
    }
    return problems;
  });
}

function networkProblems(deployment: Deployment): readonly Problem[] {
  const { network } = deployment.spec;
  const sections = sectionsOf(deployment.spec);
  if (!sections.network) return [];
  const problems: Problem[] = [];
  const say = (field: string, message: string, fix: string): void => {
    const path = ['spec', 'network', ...field.split('.')];
    problems.push(problemAt(deployment, path, `${formatPath(path)} ${message}`, fix));
  };
  if (Number(network.cidr.split('/')[1]) > LONGEST_NETWORK_BITS) {
    const fix = `Write a range of /${LONGEST_NETWORK_BITS} or larger, such as 10.0.0.0/16.`;
    say('cidr', `is ${network.cidr}, too small for the subnets of load balancers on aws.`, fix);
  }
  if (sections.services && network.zones < 2) {
    say('zones', 'is 1, but a load balancer on aws spreads over two zones at least.', 'Set it to 2 or more.');
  }
  if (network.nat === 'none' && !network.privateEndpoints) {
    const fix = 'Set privateEndpoints to true, or nat to single or per-zone.';
    say('nat', 'is none without private endpoints: nothing could pull an image or write a log.', fix);
  }
  network.allowedIpRanges.forEach((range, index) => {
    if (!range.includes(':')) return;
    const fix = 'Write the IPv4 ranges of those who may come in.';
    say(`allowedIpRanges.${index}`, `is ${range}, but load balancers here have IPv4 addresses only.`, fix);
  });
  return problems;
}

function labelProblems(deployment: Deployment): readonly Problem[] {
  return Object.keys(deployment.labels).flatMap((label) => {
    // IAM compares tag keys without regard to case: two spellings would be refused there.
    const key = label.toLowerCase();
    const whose = OWN_TAGS.some((own) => own === key)
      ? 'synthinfra sets that tag itself'
      : key.startsWith('aws:')
        ? 'aws keeps names that begin with aws: for itself'
        : undefined;
    if (whose === undefined) return [];
    const message = `metadata.labels has ${label}, but ${whose}.`;
    return [problemAt(deployment, ['metadata', 'labels', label], message, 'Give the label another name.')];
  });
}
