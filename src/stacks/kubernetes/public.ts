import { formatPath } from '../../manifest/paths.js';
import type { Deployment } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { problemAt } from '../problem.js';
import { named } from './names.js';

/** The whole internet, as the manifest writes it. */
const EVERYONE: readonly string[] = ['0.0.0.0/0', '::/0'];

/** Why services cannot be reached, or not as the manifest says it. */
export function publicProblems(deployment: Deployment): readonly Problem[] {
  const services = named('services', deployment.spec.services);
  if (!services.some(({ entry }) => entry.public)) return [...serviceProblems(deployment)];
  return [...serviceProblems(deployment), ...wayInProblems(deployment), ...rangeProblems(deployment)];
}

/** A public service has a name and a certificate, and no other has them. */
function serviceProblems(deployment: Deployment): readonly Problem[] {
  const taken = new Map<string, string>();
  return named('services', deployment.spec.services).flatMap(({ path, entry }) => {
    const problems: Problem[] = [];
    for (const field of ['domain', 'certificate'] as const) {
      const whole = [...path, field];
      const value = entry[field];
      if (entry.public && value === undefined) {
        const message = `${formatPath(whole)} is missing: on kubernetes a public service is reached under a name, over TLS.`;
        problems.push(problemAt(deployment, whole, message, EXAMPLES[field]));
      } else if (!entry.public && value !== undefined) {
        const message = `${formatPath(whole)} is ${value}, but the service is not public: nothing would answer there.`;
        problems.push(problemAt(deployment, whole, message, 'Leave it out, or set public to true.'));
      }
    }
    const other = entry.domain === undefined ? undefined : taken.get(entry.domain);
    if (entry.domain !== undefined) taken.set(entry.domain, other ?? formatPath(path));
    if (other !== undefined) {
      const message = `${formatPath([...path, 'domain'])} is ${entry.domain}, which is that of ${other} too.`;
      problems.push(
        problemAt(deployment, [...path, 'domain'], message, 'Give each service a name of its own.'),
      );
    }
    return problems;
  });
}

const EXAMPLES = {
  domain: 'Add domain: with the DNS name, such as api.example.com.',
  certificate:
    'Add certificate: with the Gateway’s listener that has it, or for an Ingress the Secret that holds it.',
} as const;

/** What `spec.kubernetes.ingress` must say for its kind, and what means nothing to it. */
function wayInProblems(deployment: Deployment): readonly Problem[] {
  const { kind, className, gateway } = deployment.spec.kubernetes?.ingress ?? { kind: 'gateway' };
  const at = (field: string): readonly string[] => ['spec', 'kubernetes', 'ingress', field];
  const problems: Problem[] = [];
  if (kind === 'gateway' && gateway === undefined) {
    const message = `${formatPath(at('gateway'))} is missing: public services are put at a Gateway that exists.`;
    const fix = 'Add gateway: with its namespace and its name, such as infra/public, or set kind to ingress.';
    problems.push(problemAt(deployment, at('gateway'), message, fix));
  }
  if (kind === 'gateway' && className !== undefined) {
    const message = `${formatPath(at('className'))} means nothing to a Gateway, which has a class already.`;
    problems.push(problemAt(deployment, at('className'), message, 'Remove the line.'));
  }
  if (kind === 'ingress' && gateway !== undefined) {
    const message = `${formatPath(at('gateway'))} means nothing to an Ingress.`;
    problems.push(problemAt(deployment, at('gateway'), message, 'Remove the line, or set kind to gateway.'));
  }
  return problems;
}

/**
 * Neither an HTTPRoute nor an Ingress can say whose requests are answered, and a network policy of the pods sees the
 * Gateway's address, not the client's: a narrower range would be written down and held by nothing.
 */
function rangeProblems(deployment: Deployment): readonly Problem[] {
  return deployment.spec.network.allowedIpRanges.flatMap((range, index) => {
    if (EVERYONE.includes(range)) return [];
    const path = ['spec', 'network', 'allowedIpRanges', `${index}`];
    const message = `${formatPath(path)} is ${range}, but no object of kubernetes keeps others from a public service.`;
    const fix =
      'Hold the range at the Gateway, which alone sees clients’ addresses, and write 0.0.0.0/0 here; or remove public.';
    return [problemAt(deployment, path, message, fix)];
  });
}
