import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { checks } from '../../../../src/stacks/aws/checks.js';
import { AWS_RESTRICTIONS } from '../../../../src/stacks/aws/supported.js';
import { restricted } from '../../../../src/stacks/restrictions.js';
import { deployment, type Partly } from '../support.js';

const arn = (rest: string) => ({ services: { api: { certificate: `arn:aws:acm:${rest}` } } });

describe('checks', () => {
  it('has nothing against a full deployment', () => {
    expect(checks(deployment())).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    [
      'a region of another cloud',
      { target: { region: 'europe-west1' }, services: { api: { certificate: undefined } } },
      'spec.target.region',
    ],
    ['an image with a space', { services: { api: { image: 'a b' } } }, 'spec.services.api.image'],
    ['a health path with a space', { services: { api: { health: '/a b' } } }, 'spec.services.api.health'],
    ['more memory than there is', { services: { api: { memory: '121Gi' } } }, 'spec.services.api.memory'],
    ['a certificate by name', { services: { api: { certificate: 'web' } } }, 'spec.services.api.certificate'],
    [
      'a certificate of another region',
      arn('us-east-1:123456789012:certificate/11111111-2222'),
      'spec.services.api.certificate',
    ],
    [
      'a machine type of another cloud',
      { workers: { generator: { instanceType: 'e2-small' } } },
      'spec.workers.generator.instanceType',
    ],
    [
      'a machine image of another cloud',
      { workers: { generator: { image: 'debian-12' } } },
      'spec.workers.generator.image',
    ],
    ['a network that is too small', { network: { cidr: '10.0.0.0/24' } }, 'spec.network.cidr'],
    ['a load balancer in one zone', { network: { zones: 1 } }, 'spec.network.zones'],
    [
      'a network without any way out',
      { network: { nat: 'none', privateEndpoints: false } },
      'spec.network.nat',
    ],
    [
      'clients of IPv6',
      { network: { allowedIpRanges: ['192.0.2.0/24', '2001:db8::/32'] } },
      'spec.network.allowedIpRanges[1]',
    ],
  ])('refuses %s', (_, changes, path) => {
    const problems = checks(deployment(changes));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.fix).toMatch(/\.$/);
    expect(problems[0]?.at).toBeDefined();
  });

  it('asks nothing of a network that is not made', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(checks(deployment({ ...none, network: { cidr: '10.0.0.0/24', zones: 1 } }))).toEqual([]);
  });

  it.each(['project', 'Environment', 'MANAGED-BY', 'aws:owner'])('refuses the label %s', (label) => {
    const [problem] = checks(deployment({}, { labels: { [label]: 'x' } }));
    expect(problem?.path).toBe(
      label.includes(':') ? `metadata.labels["${label}"]` : `metadata.labels.${label}`,
    );
  });
});

const unsupported = (given: Parameters<typeof restricted>[0]) => restricted(given, AWS_RESTRICTIONS);

describe('what AWS does not render', () => {
  it('has nothing against a full deployment, nor against reserved maps that are empty', () => {
    expect(unsupported(deployment({ functions: {}, jobs: {}, stacks: {}, policy: { packs: [] } }))).toEqual(
      [],
    );
  });

  it.each<[string, Partly<Spec>, string]>([
    ['a reserved section', { cost: {} }, 'spec.cost is not supported on aws yet.'],
    ['a reserved map', { jobs: { nightly: {} } }, 'spec.jobs is not supported on aws yet.'],
    ['a pattern', { pattern: 'hybrid' }, 'spec.pattern: hybrid is not supported on aws yet.'],
    [
      'a field of every service',
      { services: { api: { domain: 'api.example.com' } } },
      'spec.services.api.domain: api.example.com is not supported on aws yet.',
    ],
    [
      'what will never be',
      { security: { encryption: false } },
      'spec.security.encryption: false is not supported on aws.',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(unsupported(deployment(changes)).map((problem) => problem.message)).toEqual([message]);
  });

  it('refuses services without a network, and lets buckets do without one', () => {
    const off = { network: { enabled: false } };
    expect(unsupported(deployment(off)).map(({ path }) => path)).toEqual(['spec.network.enabled']);
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(unsupported(deployment({ ...off, ...none }))).toEqual([]);
  });

  it('names the environment variable that a value comes from, since it has no line', () => {
    const origins = {
      'spec.network.firewall': { kind: 'environment', variable: 'ENABLE_FIREWALL' },
    } as const;
    const [problem] = unsupported(deployment({ network: { firewall: false } }, { origins }));
    expect(problem?.message).toContain('environment variable ENABLE_FIREWALL');
    expect(problem?.at).toBeUndefined();
  });
});
