import { describe, expect, it } from '@jest/globals';
import {
  compareDrift,
  compareObjects,
  foreignObjects,
  keyed,
  visible,
} from '../../../../src/engines/helm/compare.js';
import { immutableChanges, saysImmutable } from '../../../../src/engines/helm/immutable.js';
import { keysOfList } from '../../../../src/engines/helm/list-keys.js';
import { configMap } from './support/objects.js';

const PLACE = { release: 'shop', namespace: 'n' };

describe('compareObjects', () => {
  const of = (...values: readonly string[]) => keyed(values.map((value) => configMap('c', value)));
  it.each([
    ['wanted and not there', of(), of('1'), of(), ['create']],
    ['wanted, there, the same', of('1'), of('1'), of('1'), ['no-op']],
    ['wanted, there, changed by the chart', of('1'), of('2'), of('1'), ['update']],
    ['wanted, there, changed by hand', of('1'), of('1'), of('9'), ['update']],
    ['wanted, of the release, deleted by hand', of('1'), of('1'), of(), ['create']],
    ['not wanted any more', of('1'), of(), of('1'), ['delete']],
    ['not wanted any more, and gone already', of('1'), of(), of(), []],
    ['there, and none of ours', of(), of(), of('1'), []],
  ])('%s', (_, previous, desired, live, actions) => {
    expect(compareObjects(previous, desired, live).map(({ action }) => action)).toEqual(actions);
  });

  it('leaves what the chart says to keep', () => {
    const kept = keyed([configMap('c', '1', { 'helm.sh/resource-policy': 'keep' })]);
    expect(compareObjects(kept, keyed([]), kept)).toMatchObject([{ action: 'forget' }]);
  });

  it('does not take for a change what the server alone writes', () => {
    const { body, ...rest } = configMap('c', '1');
    const metadata = { name: 'c', uid: 'u', resourceVersion: '7', managedFields: [], generation: 3 };
    const live = { ...rest, body: { ...body, metadata, status: { ready: true } } };
    expect(compareObjects(of('1'), of('1'), keyed([live]))).toMatchObject([{ action: 'no-op' }]);
    expect(visible(live.body)).toEqual(body);
  });
});

describe('compareDrift', () => {
  it('finds what somebody changed or deleted, whatever the chart wants now', () => {
    const previous = keyed([configMap('a', '1'), configMap('b', '1'), configMap('c', '1')]);
    const live = keyed([configMap('a', '1'), configMap('b', '9')]);
    expect(compareDrift(previous, live).map(({ object, action }) => [object.name, action])).toEqual([
      ['b', 'update'],
      ['c', 'create'],
    ]);
  });
});

describe('foreignObjects', () => {
  const owned = (release: string) =>
    configMap('c', '1', { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': 'n' });
  it.each([
    ['of nobody', configMap('c', '1'), keyed([]), /no release of Helm made it/],
    ['of another release', owned('other'), keyed([]), /belongs to the release n\/other/],
    ['of a run of ours that was cut off', owned('shop'), keyed([]), undefined],
    ['of the release itself', configMap('c', '1'), keyed([configMap('c', '1')]), undefined],
  ])('an object %s', (_, there, previous, message) => {
    const compared = compareObjects(previous, keyed([configMap('c', '2')]), keyed([there]));
    const found = foreignObjects(compared, previous, PLACE);
    if (message === undefined) expect(found).toEqual([]);
    else expect(found).toMatchObject([{ address: 'ConfigMap/n/c', message: expect.stringMatching(message) }]);
  });
});

describe('what cannot be changed', () => {
  it.each([
    [
      'Deployment',
      { spec: { selector: { a: 1 } } },
      { spec: { selector: { a: 2 } } },
      [['spec', 'selector']],
    ],
    ['Deployment', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }, []],
    [
      'Service',
      { spec: { clusterIP: '10.0.0.1' } },
      { spec: { clusterIP: 'None' } },
      [['spec', 'clusterIP']],
    ],
    ['Job', { spec: { template: { a: 1 } } }, { spec: { template: { a: 2 } } }, [['spec', 'template']]],
    ['ConfigMap', { immutable: true, data: { a: 1 } }, { immutable: true, data: { a: 2 } }, [['data']]],
    ['ConfigMap', { data: { a: 1 } }, { data: { a: 2 } }, []],
    ['constructor', { spec: 1 }, { spec: 2 }, []],
  ])('of a %s: %j → %j', (kind, before, after, paths) => {
    expect(immutableChanges(kind, before, after)).toEqual(paths);
  });

  it.each([
    ['Deployment.apps "x" is invalid: spec.selector: Invalid value: {}: field is immutable', true],
    [
      'StatefulSet.apps "x" is invalid: spec: Forbidden: updates to statefulset spec for fields other than …',
      true,
    ],
    [
      'PersistentVolumeClaim "x" is invalid: spec: Forbidden: spec is immutable after creation except …',
      true,
    ],
    ['Service "x" is invalid: spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set', true],
    ['services is forbidden: User "x" cannot update resource', false],
  ])('the server says so: %s', (words, expected) => {
    expect(saysImmutable(words)).toBe(expected);
  });
});

describe('keysOfList', () => {
  it.each([
    ['Deployment/spec/template/spec/containers', ['name']],
    ['CronJob/spec/jobTemplate/spec/template/spec/initContainers/env', ['name']],
    ['Pod/spec/containers/ports', ['containerPort', 'protocol']],
    ['Service/spec/ports', ['port', 'protocol']],
    ['Deployment/spec/template/spec/containers/args', undefined],
    ['Deployment/spec/template/spec/volumes/ports', undefined],
    ['NetworkPolicy/spec/ingress/ports', undefined],
    ['Service/toString', undefined],
  ])('%s', (path, expected) => {
    expect(keysOfList(path.split('/'))).toEqual(expected);
  });
});
