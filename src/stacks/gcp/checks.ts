import { formatPath } from '../../manifest/paths.js';
import type { Deployment, Path, Service } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { formProblems } from '../forms.js';
import { problemAt } from '../problem.js';
import { mebibytes, quantity } from '../quantities.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import { OWN_TAGS } from '../tags.js';
import { FORMS } from './forms.js';
import { LABEL_LENGTH, labelText } from './labels.js';
import { resourceName } from './names.js';
import { RUN_CPU_PERCENT, runSize, ZONES } from './rounding.js';

/** Internal load balancers take an eighth of the network, and a subnet of /26 at least. */
const LONGEST_NETWORK_BITS = 23;
/** The largest that a subnet of Google can be halved from. */
const SHORTEST_NETWORK_BITS = 8;
/** https://cloud.google.com/run/quotas */
const MOST_COPIES = 1000;
/** https://cloud.google.com/logging/quotas#logs_retention_periods */
export const LONGEST_LOG_DAYS = 3650;
/** Every disk type of Google begins at 10 GiB. */
const SMALLEST_DISK_GIB = 10;
/** Variables that Cloud Run sets: https://cloud.google.com/run/docs/configuring/services/environment-variables#reserved */
const RESERVED_VARIABLE = /^(PORT|K_SERVICE|K_REVISION|K_CONFIGURATION|X_GOOGLE_.*)$/;

type Say = (field: Path, message: string, fix: string) => void;

/** Every value that the schema allows and Google would refuse, found before Terraform runs. */
export function checks(deployment: Deployment): readonly Problem[] {
  const problems: Problem[] = [];
  const say: Say = (path, message, fix) =>
    void problems.push(problemAt(deployment, path, `${formatPath(path)} ${message}`, fix));
  const { spec } = deployment;
  if (spec.target.account === undefined) {
    const fix = 'Add account: and the id of the project, such as acme-prod.';
    say(['spec', 'target', 'account'], 'is missing: on gcp everything belongs to a project.', fix);
  }
  for (const [name, service] of Object.entries(spec.services))
    serviceProblems(deployment, name, service, say);
  if (sectionsOf(spec).network) networkProblems(deployment, say);
  workerProblems(deployment, say);
  bucketProblems(deployment, say);
  labelProblems(deployment, say);
  return [...formProblems(deployment, FORMS), ...problems];
}

function serviceProblems({ spec }: Deployment, name: string, service: Service, say: Say): void {
  const path = ['spec', 'services', name];
  const size = runSize(service.cpu, mebibytes(service.memory));
  if (!size.fits) {
    const field = service.cpu > size.cpu ? 'cpu' : 'memory';
    const fix = `One copy has at most ${size.cpu} cores and ${quantity(size.memory)}. Add copies by scale.`;
    say([...path, field], `is ${service[field]}, more than Cloud Run offers.`, fix);
  }
  if (service.scale.cpuPercent < RUN_CPU_PERCENT) {
    const fix = `Write ${RUN_CPU_PERCENT} or more.`;
    const message = `is ${service.scale.cpuPercent}, but Cloud Run adds copies above ${RUN_CPU_PERCENT} only.`;
    say([...path, 'scale', 'cpuPercent'], message, fix);
  }
  if (service.scale.max > MOST_COPIES) {
    const fix = `Write at most ${MOST_COPIES}, and give a copy more CPU.`;
    say([...path, 'scale', 'max'], `is ${service.scale.max}, more copies than Cloud Run runs.`, fix);
  }
  for (const map of ['env', 'secrets'] as const)
    for (const variable of Object.keys(service[map]).filter((one) => RESERVED_VARIABLE.test(one)))
      say([...path, map, variable], 'is set by Cloud Run itself.', 'Give the variable another name.');
  certificateProblems(spec.target.region, path, service, say);
}

/** A load balancer on the internet takes certificates of the whole world, one of a region its own. */
function certificateProblems(region: string, path: Path, service: Service, say: Say): void {
  const certificate = service.certificate ?? '';
  const place = /^projects\/[^/]+\/(?:locations\/)?(global|regions\/([^/]+))\//.exec(certificate);
  if (place === null) return;
  const field = [...path, 'certificate'];
  if (service.public && place[1] !== 'global')
    say(field, 'is of a region, but public load balancers take global ones.', 'Name a global certificate.');
  if (!service.public && place[2] !== region)
    say(field, `is not of ${region}, where the service runs.`, `Name a certificate of ${region}.`);
}

function networkProblems({ spec }: Deployment, say: Say): void {
  const { network, monitoring } = spec;
  const field = (name: string): Path => ['spec', 'network', name];
  const bits = Number(network.cidr.split('/')[1]);
  if (network.cidr.includes(':') || bits > LONGEST_NETWORK_BITS || bits < SHORTEST_NETWORK_BITS) {
    const message = `is ${network.cidr}, which is no IPv4 range of a size that gcp takes here.`;
    const fix = `Write one from /${SHORTEST_NETWORK_BITS} to /${LONGEST_NETWORK_BITS}, such as 10.0.0.0/16.`;
    say(field('cidr'), message, fix);
  }
  if (network.zones > ZONES) {
    const message = `is ${network.zones}, but services and worker groups of gcp spread over ${ZONES} zones.`;
    say(field('zones'), message, `Set it to ${ZONES} or less: ${ZONES} it will be.`);
  }
  if (network.nat === 'none' && !network.privateEndpoints) {
    const fix = 'Set privateEndpoints to true, or nat to single or per-zone.';
    say(field('nat'), 'is none without private endpoints: nothing could read a secret or an object.', fix);
  }
  network.allowedIpRanges.forEach((range, index) => {
    if (!range.includes(':')) return;
    const message = `is ${range}, but load balancers here have IPv4 addresses only.`;
    const fix = 'Write the IPv4 ranges of those who may come in.';
    say([...field('allowedIpRanges'), `${index}`], message, fix);
  });
  if (monitoring.logRetentionDays > LONGEST_LOG_DAYS) {
    const path = ['spec', 'monitoring', 'logRetentionDays'];
    const message = `is ${monitoring.logRetentionDays}, longer than Cloud Logging keeps anything.`;
    say(path, message, `Write at most ${LONGEST_LOG_DAYS}.`);
  }
}

function workerProblems({ spec }: Deployment, say: Say): void {
  for (const [name, group] of Object.entries(spec.workers)) {
    if (group.diskGiB >= SMALLEST_DISK_GIB) continue;
    const message = `is ${group.diskGiB}, less than a disk of gcp has.`;
    say(['spec', 'workers', name, 'diskGiB'], message, `Write at least ${SMALLEST_DISK_GIB}.`);
  }
}

/** https://cloud.google.com/storage/docs/buckets#naming */
function bucketProblems({ spec, prefix }: Deployment, say: Say): void {
  for (const [name, bucket] of Object.entries(spec.storage.buckets)) {
    const whole = resourceName('bucket', prefix, resourceBase(name, bucket));
    if (!whole.includes('google')) continue;
    const message = `would be called ${whole}, but no bucket may have google in its name.`;
    say(['spec', 'storage', 'buckets', name], message, 'Change metadata.prefix, or the name of the bucket.');
  }
}

function labelProblems({ labels }: Deployment, say: Say): void {
  const seen = new Map<string, string>();
  for (const [label, value] of Object.entries(labels)) {
    const key = labelText(label);
    const other = seen.get(key);
    seen.set(key, label);
    const what = OWN_TAGS.some((own) => own === key)
      ? 'is a label that synthinfra sets itself.'
      : other !== undefined
        ? `becomes the label ${key}, and so does ${other}.`
        : !/^[a-z]/.test(key)
          ? 'does not begin with a letter, as labels of gcp do.'
          : Math.max(key.length, value.length) > LABEL_LENGTH
            ? `is longer than the ${LABEL_LENGTH} characters of a label of gcp.`
            : undefined;
    if (what !== undefined) say(['metadata', 'labels', label], what, 'Give the label another name or value.');
  }
}
