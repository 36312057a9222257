import type { Deployment } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { problemAt } from '../problem.js';
import { fargateSize, mebibytes, quantity } from './rounding.js';
import { OWN_TAGS } from './tags.js';

/** `arn:partition:acm:region:account:certificate/id` */
const CERTIFICATE = /^arn:[a-z-]+:acm:([a-z0-9-]+):(\d{12}):certificate\/[A-Za-z0-9-]+$/;
const MACHINE_IMAGE = /^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/;
/** VPCs are /16 or smaller; each of up to 16 subnets must be /27 or larger for a load balancer. */
const NETWORK_BITS = { from: 16, to: 23 };

/** Every value that the schema allows and AWS would refuse, found before Terraform runs. */
export function checks(deployment: Deployment): readonly Problem[] {
  return [
    ...serviceChecks(deployment),
    ...workerChecks(deployment),
    ...networkChecks(deployment),
    ...labelChecks(deployment),
  ];
}

function serviceChecks(deployment: Deployment): readonly Problem[] {
  const { region, account } = deployment.spec.target;
  return Object.entries(deployment.spec.services).flatMap(([name, service]) => {
    const path = ['spec', 'services', name];
    const problems: Problem[] = [];
    const say = (field: string, message: string, fix: string): void => {
      problems.push(problemAt(deployment, [...path, field], `${[...path, field].join('.')} ${message}`, fix));
    };
    const size = fargateSize(service.cpu, mebibytes(service.memory));
    if (!size.fits) {
      const most = `${size.cpu / 1024} cores and ${quantity(size.memory)}`;
      say('memory', `is ${service.memory}, more than Fargate offers.`, `The most is ${most} for one copy.`);
    }
    if (service.certificate !== undefined) {
      const arn = CERTIFICATE.exec(service.certificate);
      const form = `arn:aws:acm:${region}:${account ?? '<account>'}:certificate/<id>`;
      if (arn === null) {
        say('certificate', 'is not the ARN of an ACM certificate.', `On aws it has the form ${form}.`);
      } else if (arn[1] !== region) {
        const fix = `A load balancer takes certificates of its own region only. Import or request one in ${region}.`;
        say('certificate', `lies in ${arn[1]}, but the service runs in ${region}.`, fix);
      }
    }
    return problems;
  });
}

function workerChecks(deployment: Deployment): readonly Problem[] {
  return Object.entries(deployment.spec.workers).flatMap(([name, { image }]) => {
    if (image === undefined || MACHINE_IMAGE.test(image)) return [];
    const path = ['spec', 'workers', name, 'image'];
    const message = `${path.join('.')} is no machine image of aws.`;
    const fix =
      'Write an image id (ami-…) or a public parameter (ssm:/…), or leave it out for Amazon Linux 2023.';
    return [problemAt(deployment, path, message, fix)];
  });
}

function networkChecks(deployment: Deployment): readonly Problem[] {
  const { network, services, workers } = deployment.spec;
  const hasServices = Object.keys(services).length > 0;
  if (!hasServices && Object.keys(workers).length === 0) return [];
  const problems: Problem[] = [];
  const say = (field: string, message: string, fix: string): void => {
    const path = ['spec', 'network', ...field.split('.')];
    problems.push(problemAt(deployment, path, `${path.join('.')} ${message}`, fix));
  };
  if (!isNetworkRange(network.cidr)) {
    const { from, to } = NETWORK_BITS;
    const fix = 'Write its first address and its length, such as 10.0.0.0/16.';
    say('cidr', `is ${network.cidr}; aws needs an IPv4 range between /${from} and /${to}.`, fix);
  }
  if (hasServices && network.zones < 2) {
    say('zones', 'is 1, but a load balancer on aws spreads over two zones at least.', 'Set it to 2 or more.');
  }
  if (network.nat === 'none' && !network.privateEndpoints) {
    const fix = 'Set privateEndpoints to true, or nat to single or per-zone.';
    say('nat', 'is none without private endpoints: nothing could pull an image or write a log.', fix);
  }
  network.allowedIpRanges.forEach((range, index) => {
    if (!range.includes(':')) return;
    const fix = 'Write the IPv4 ranges of those who may come in.';
    say(
      `allowedIpRanges.${index}`,
      `is ${range}, but the load balancer on aws has IPv4 addresses only.`,
      fix,
    );
  });
  return problems;
}

/** True for an IPv4 range that begins at its own first address and has a length that the network module takes. */
function isNetworkRange(cidr: string): boolean {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  if (match === null) return false;
  const [a, b, c, d, bits] = match.slice(1).map(Number) as [number, number, number, number, number];
  if ([a, b, c, d].some((part) => part > 255)) return false;
  if (bits < NETWORK_BITS.from || bits > NETWORK_BITS.to) return false;
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  return address % 2 ** (32 - bits) === 0;
}

function labelChecks(deployment: Deployment): readonly Problem[] {
  return Object.keys(deployment.labels).flatMap((label) => {
    const path = ['metadata', 'labels', label];
    // IAM compares tag keys without regard to case: two spellings would be refused there.
    const key = label.toLowerCase();
    if (OWN_TAGS.some((own) => own === key)) {
      const message = `metadata.labels has ${label}, a tag that synthinfra sets itself.`;
      return [problemAt(deployment, path, message, 'Give the label another name.')];
    }
    if (key.startsWith('aws:')) {
      const message = `metadata.labels has ${label}, but aws keeps names that begin with aws: for itself.`;
      return [problemAt(deployment, path, message, 'Give the label another name.')];
    }
    return [];
  });
}
