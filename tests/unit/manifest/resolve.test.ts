import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT_VARIABLES } from '../../../src/manifest/environment.js';
import { environmentNames } from '../../../src/manifest/resolve.js';
import { changed, good, load, refused, resolve, told } from './fixture.js';

const noEnvironments = good.slice(0, good.indexOf('  environments:'));

describe('the environment', () => {
  it.each<[string, string, { environment?: string; env?: Record<string, string> }, string]>([
    ['is the one named', good, { environment: 'prod', env: { INFRA_ENV: 'dev' } }, 'prod'],
    ['else INFRA_ENV', good, { env: { INFRA_ENV: 'prod' } }, 'prod'],
    ['else the default', good, {}, 'dev'],
    ['else the only one', changed('    dev:\n', '').replace('  defaultEnvironment: dev\n', ''), {}, 'prod'],
    ['else `default`', noEnvironments, {}, 'default'],
    ['and INFRA_ENV set to nothing is not set', good, { env: { INFRA_ENV: '' } }, 'dev'],
  ])('%s', (_, text, options, expected) => {
    expect(resolve(text, options).environment).toBe(expected);
  });

  it.each<[string, string, { environment?: string; env?: Record<string, string> }, string, string]>([
    [
      'unknown',
      good,
      { environment: 'prdo' },
      '17:3 There is no environment "prdo". Did you mean "prod"?',
      'Use "dev" or "prod"',
    ],
    [
      'unknown in INFRA_ENV',
      good,
      { env: { INFRA_ENV: 'x' } },
      '17:3 INFRA_ENV: There is no environment "x".',
      'Use "dev" or "prod"',
    ],
    [
      'not declared at all',
      noEnvironments,
      { environment: 'prod' },
      'There is no environment "prod".',
      'Add prod: {} to spec.environments',
    ],
    [
      'not chosen',
      changed('  defaultEnvironment: dev\n', ''),
      {},
      '17:3 The manifest has 2 environments, and none was chosen.',
      '--env ("dev" or "prod")',
    ],
  ])('is told when it is %s', (_, text, options, message, fix) => {
    const problems = refused(text, options);
    expect(told(problems)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.fix).toContain(fix);
  });

  it('names all environments', () => {
    expect(environmentNames(load(good))).toEqual(['dev', 'prod']);
    expect(environmentNames(load(noEnvironments))).toEqual(['default']);
  });
});

describe('resolveDeployment', () => {
  it('fills defaults, those of the profile too', () => {
    const { spec, prefix, labels } = resolve(good, { environment: 'prod' });
    expect({ prefix, labels }).toEqual({ prefix: 'inferloop-prod', labels: { team: 'data' } });
    expect(spec.profile).toBe('prod');
    expect(spec.network).toMatchObject({ nat: 'per-zone', zones: 2, allowedIpRanges: ['10.0.0.0/8'] });
    expect(spec.services['api']).toMatchObject({ port: 8080, scale: { min: 1, max: 2, cpuPercent: 60 } });
    expect(spec.storage.tables['jobs']?.partitionKey.type).toBe('string');
    expect(resolve(good).spec.network.nat).toBe('single');
    expect(Object.keys(spec)).not.toContain('environments');
  });

  it('takes the profile that the manifest names', () => {
    expect(
      resolve(changed('  workers:', '  profile: prod\n  workers:')).spec.security.deletionProtection,
    ).toBe(true);
  });

  it('makes no alarms, no way out of its own and no protection on a cluster, unless the manifest says so', () => {
    const cluster = changed(
      '{ provider: aws, region: eu-west-1, account: "012345678901" }',
      '{ provider: kubernetes }',
    );
    const { spec } = resolve(cluster, { environment: 'prod' });
    expect(spec.kubernetes).toEqual({ namespace: 'inferloop-prod', ingress: { kind: 'gateway' } });
    expect([spec.monitoring.enabled, spec.security.deletionProtection]).toEqual([false, false]);
    expect(spec.network.nat).toBe('single');
    const told = cluster.replace('  workers:', '  monitoring: { enabled: true }\n  workers:');
    expect(resolve(told).spec.monitoring.enabled).toBe(true);
  });

  it('knows the origin of every value', () => {
    const options = {
      environment: 'prod',
      env: { INFRA_REGION: 'eu-north-1', ALLOWED_IP_RANGES: '10.1.0.0/16, ::/0' },
      images: { api: 'r@sha256:1' },
    };
    const { origin, spec } = resolve(good, options);
    expect(origin(['metadata', 'name'])).toMatchObject({ kind: 'manifest', at: { line: 3, column: 19 } });
    expect(origin(['spec', 'target', 'region'])).toEqual({ kind: 'environment', variable: 'INFRA_REGION' });
    expect(origin(['spec', 'network', 'allowedIpRanges', '1'])).toEqual({
      kind: 'environment',
      variable: 'ALLOWED_IP_RANGES',
    });
    expect(origin(['spec', 'services', 'api', 'image'])).toEqual({ kind: 'input', input: 'images' });
    expect(origin(['spec', 'services', 'api', 'port'])).toEqual({ kind: 'default' });
    expect(origin(['spec', 'network', 'nat'])).toEqual({ kind: 'default', profile: 'prod' });
    expect(origin(['spec', 'services', 'api'])).toMatchObject({ at: { line: 7, column: 5 } });
    expect(
      resolve(good, { environment: 'prod' }).origin(['spec', 'network', 'allowedIpRanges']),
    ).toMatchObject({
      overlay: 'prod',
      at: { line: 19 },
    });
    expect(spec.network.allowedIpRanges).toEqual(['10.1.0.0/16', '::/0']);
  });

  it('locates a default at the nearest entry that is written', () => {
    const { locate } = resolve(good);
    expect(locate(['spec', 'services', 'api', 'port'])).toMatchObject({ line: 7, column: 5 });
    expect(locate(['spec', 'monitoring', 'enabled'])).toMatchObject({ line: 4, column: 1 });
  });

  it('counts every value once', () => {
    const { counts } = resolve(good, {
      environment: 'prod',
      env: { ENABLE_VPC: 'true' },
      images: { api: 'x' },
    });
    const { total, ...parts } = counts;
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(parts).toMatchObject({ manifest: 10, overlay: 1, environment: 1, input: 1 });
  });

  it('says which value an overlay removed by giving the default', () => {
    const text = changed('    dev:\n', '    dev: { services: { api: { scale: null } } }\n');
    const deployment = resolve(text);
    expect(deployment.spec.services['api']?.scale.max).toBe(10);
    expect(deployment.origin(['spec', 'services', 'api', 'scale', 'max'])).toEqual({ kind: 'default' });
  });

  it('refuses an image for a service that does not exist', () => {
    expect(refused(good, { images: { apii: 'x' } })).toMatchObject([
      {
        message: 'The input images names "apii", which is no service or job of this manifest.',
        fix: 'Use "api".',
      },
    ]);
  });

  it('needs an image from somewhere', () => {
    const text = changed('      image: ghcr.io/x/api:1\n', '');
    expect(told(refused(text))).toEqual(['7:5 spec.services.api has no image.']);
    expect(resolve(text, { images: { api: 'r@sha256:1' } }).spec.services['api']?.image).toBe('r@sha256:1');
  });

  it('tells a default prefix that is too long, and how to set another', () => {
    const text = changed('name: inferloop', 'name: a2345678901234567890123456789').replaceAll(
      /\bdev\b/g,
      'development',
    );
    expect(refused(text)).toMatchObject([
      { path: 'metadata.prefix', fix: 'This is its default: set metadata.prefix to another value.' },
    ]);
  });

  const values: Record<string, string> = {
    INFRA_ENV: 'prod',
    INFRA_REGION: 'eu-north-1',
    PROJECT_NAME: 'other',
    RESOURCE_PREFIX: 'pre',
    COMPUTE_INSTANCE_TYPE: 'm7g.large',
    MIN_INSTANCES: '2',
    MAX_INSTANCES: '3',
    STORAGE_ENCRYPTION: 'true',
    STORAGE_RETENTION_DAYS: '90',
    ENABLE_VPC: 'false',
    ENABLE_FIREWALL: 'FALSE',
    ALLOWED_IP_RANGES: '["10.9.0.0/16"]',
    ENABLE_MONITORING: 'false',
    LOG_RETENTION_DAYS: '14',
  };

  it.each(ENVIRONMENT_VARIABLES.map(({ name, paths }) => [name, paths] as const))(
    'applies %s',
    (name, paths) => {
      const before = resolve(good);
      const after = resolve(good, { env: { [name]: values[name] } });
      expect(after).not.toEqual(before);
      for (const path of paths) {
        const target = path.map((key, index) =>
          key === '*'
            ? { services: 'api', workers: 'batch', buckets: 'datasets' }[path[index - 1] ?? '']
            : key,
        );
        expect(after.origin(target as string[])).toEqual({ kind: 'environment', variable: name });
      }
    },
  );
});
