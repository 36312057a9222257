import { describe, expect, it } from '@jest/globals';
import {
  addressOf,
  documentsOf,
  keyOf,
  objectOf,
  readManifest,
  typeOf,
} from '../../../../src/engines/helm/objects.js';

const body = (apiVersion: string, kind: string, metadata: { name: string; namespace?: string }) => ({
  apiVersion,
  kind,
  metadata,
});

describe('an object of a manifest', () => {
  it.each([
    [
      'of the namespace of the release',
      body('apps/v1', 'Deployment', { name: 'api' }),
      'Deployment/shop/api',
      'apps/v1/Deployment',
      'apps/Deployment/shop/api',
    ],
    [
      'of a namespace of its own',
      body('v1', 'Secret', { name: 'a', namespace: 'other' }),
      'Secret/other/a',
      'v1/Secret',
      '/Secret/other/a',
    ],
    [
      'of the whole cluster',
      body('v1', 'Namespace', { name: 'shop' }),
      'Namespace/shop',
      'v1/Namespace',
      '/Namespace//shop',
    ],
    [
      'that says a namespace though it has none',
      body('rbac.authorization.k8s.io/v1', 'ClusterRole', { name: 'r', namespace: 'x' }),
      'ClusterRole/r',
      'rbac.authorization.k8s.io/v1/ClusterRole',
      'rbac.authorization.k8s.io/ClusterRole//r',
    ],
  ])('%s has its address, type and key', (_, value, address, type, key) => {
    const object = objectOf(value, 'shop');
    expect([addressOf(object), typeOf(object), keyOf(object)]).toEqual([address, type, key]);
  });

  it('is the same in every version of its API', () => {
    const [one, other] = ['autoscaling/v1', 'autoscaling/v2'].map((version) =>
      keyOf(objectOf(body(version, 'HorizontalPodAutoscaler', { name: 'a' }), 'n')),
    );
    expect(one).toBe(other);
  });

  it.each([
    [{}],
    [{ apiVersion: 'v1', kind: 'Secret' }],
    [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 7 } }],
  ])('is refused without what names it: %j', (value) => {
    expect(() => objectOf(value, 'n')).toThrow(/no apiVersion, kind or metadata.name/);
  });
});

describe('documentsOf', () => {
  it.each([
    ['nothing', '', []],
    ['comments alone', '---\n# Source: chart/empty.yaml\n---\n', []],
    ['several documents', '---\na: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['a List', 'kind: ConfigMapList\nitems: [{a: 1}, {a: 2}]', [{ a: 1 }, { a: 2 }]],
    [
      "YAML 1.1's words for true and false, as Kubernetes reads them",
      'a: yes\nb: off\nc: "yes"',
      [{ a: true, b: false, c: 'yes' }],
    ],
    [
      'dates and times as text, as Kubernetes reads them',
      'a: 2026-01-02\nb: 12:30',
      [{ a: '2026-01-02', b: '12:30' }],
    ],
    ['a ruler inside of text', 'a: |\n  x\n  ---\n  y\n', [{ a: 'x\n---\ny\n' }]],
  ])('reads %s', (_, text, expected) => {
    expect(documentsOf(text)).toEqual(expected);
  });

  it('says what is no YAML', () => {
    expect(() => documentsOf('a: [1')).toThrow(/no YAML/);
  });
});

describe('readManifest', () => {
  const document = (name: string, hook?: string) =>
    JSON.stringify({
      ...{ apiVersion: 'batch/v1', kind: 'Job' },
      metadata: { name, ...(hook === undefined ? {} : { annotations: { 'helm.sh/hook': hook } }) },
    });

  it('tells hooks from objects, and leaves tests aside', () => {
    const text = [document('a'), document('b', 'pre-install, pre-upgrade'), document('c', 'test')].join(
      '\n---\n',
    );
    const { objects, hooks } = readManifest(text, 'n');
    expect(objects.map(({ name }) => name)).toEqual(['a']);
    expect(hooks.map(({ object, events }) => [object.name, events])).toEqual([
      ['b', ['pre-install', 'pre-upgrade']],
    ]);
  });
});
