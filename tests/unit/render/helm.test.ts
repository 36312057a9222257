import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderStack } from '../../../src/render/render.js';
import { release } from '../stacks/kubernetes/support.js';

const templates = new Map([
  ['app/templates/deployment.yaml', 'kind: Deployment\n'],
  ['app/Chart.yaml', 'name: app\n'],
  ['app/ci/all-values.yaml', '{}\n'],
  ['app/tests/one.yaml', '{}\n'],
  ['apple/Chart.yaml', 'name: apple\n'],
]);
const options = { templates, backend: { kind: 'release', config: {} } } as const;
const valuesOf = (stack = release()) => renderStack(stack, options).get('values.json') ?? '';

describe('a rendered release', () => {
  it('has its own chart, without what tests it, and the values', () => {
    expect([...renderStack(release(), options).keys()]).toEqual([
      'chart/Chart.yaml',
      'chart/templates/deployment.yaml',
      'values.json',
    ]);
  });

  it('takes nothing from a manifest into the chart', () => {
    const files = renderStack(release({ services: { api: { image: 'injected' } } }), options);
    const chart = [...files].filter(([path]) => path !== 'values.json').map(([, text]) => text);
    expect(chart).toEqual(['name: app\n', 'kind: Deployment\n']);
  });

  it('says which chart is missing', () => {
    expect(() => renderStack(release(), { ...options, templates: new Map() })).toThrow('has no chart app');
  });

  it('writes values that are the same as JSON and as YAML, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const env = { MODE: text, [`${text.replaceAll('\0', '').replaceAll('=', '')}x`]: 'y' };
        const stack = { ...release(), values: { env } };
        expect(JSON.parse(valuesOf(stack))).toEqual({ env });
        expect(parse(valuesOf(stack))).toEqual({ env });
      }),
    );
  });

  it('writes as an escape what YAML 1.1 would fold or refuse', () => {
    const text = valuesOf(
      release({ services: { api: { env: { MODE: '\u0085\u2028\u2029\ufeff\u007f é😀' } } } }),
    );
    expect(text).toContain('"MODE": "\\u0085\\u2028\\u2029\\ufeff\\u007f é😀"');
  });

  it('gives equal bytes for equal inputs', () => {
    expect(valuesOf()).toBe(valuesOf());
  });
});
