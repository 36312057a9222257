import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../../src/manifest/explain.js';
import { formatPath, parsePath } from '../../../src/manifest/paths.js';
import { good, resolve } from './fixture.js';

const deployment = resolve(good, {
  environment: 'prod',
  env: { INFRA_REGION: 'eu-north-1' },
  images: { api: 'x@sha256:1' },
});

describe('explain', () => {
  it.each([
    ['spec.services.api.env.MODE', 'batch', 'deployment.yaml:9:20'],
    ['spec.services.api.env["A.B"]', 'x', 'deployment.yaml:9:34'],
    ['spec.services.api.image', 'x@sha256:1', 'input images'],
    ['spec.target.region', 'eu-north-1', 'env INFRA_REGION'],
    ['spec.services.api.port', 8080, 'default'],
    ['spec.network.nat', 'per-zone', 'default (profile prod)'],
    ['spec.network.allowedIpRanges[0]', '10.0.0.0/8', 'deployment.yaml:19:42'],
    ['metadata.prefix', 'inferloop-prod', 'default'],
  ])('tells the value and the origin of %s', (path, value, origin) => {
    expect(explain(deployment, path)).toEqual({ values: [{ path, value, origin }] });
  });

  it('tells all values beneath a path, and all of the deployment without one', () => {
    const some = explain(deployment, 'spec.services.api.scale');
    expect('values' in some ? some.values.map(({ path }) => path.split('.').at(-1)) : []).toEqual([
      'max',
      'min',
      'cpuPercent',
    ]);
    const all = explain(deployment);
    expect('values' in all ? all.values.length : 0).toBe(deployment.counts.total);
  });

  it.each([
    ['spec.services.api.prot', 'spec.services.api has no "prot". Did you mean "port"?'],
    ['spce', 'The manifest has no "spce". Did you mean "spec"?'],
    ['spec.services.api.port.x', 'spec.services.api.port has no "x".'],
    ['spec.services.api.domain', 'spec.services.api.domain is not set.'],
    ['spec..services', '"spec..services" is not a path.'],
    ['spec.services["api', '"spec.services[\\"api" is not a path.'],
  ])('says what is wrong with the path %s', (path, message) => {
    expect(explain(deployment, path)).toMatchObject({ problems: [{ message, fix: expect.any(String) }] });
  });
});

describe('paths', () => {
  it('are read as they are written, whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 0 }), { minLength: 1 }), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  it('accept list items after a dot', () => {
    expect(parsePath('spec.list.0')).toEqual(['spec', 'list', '0']);
  });
});
