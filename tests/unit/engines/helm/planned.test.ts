import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../../src/changes/build.js';
import type { Plan } from '../../../../src/changes/plan.js';
import { compareObjects, keyed } from '../../../../src/engines/helm/compare.js';
import type { KubeObject } from '../../../../src/engines/helm/objects.js';
import { driftOf, foretell, hooksOf, replacedAll, type Said } from '../../../../src/engines/helm/planned.js';
import { configMap, secret } from './support/objects.js';

const SILENCE: Said = { objects: new Map(), refusals: new Map() };

function only(previous: KubeObject[], desired: KubeObject[], live: KubeObject[]) {
  const [one] = compareObjects(keyed(previous), keyed(desired), keyed(live));
  if (one === undefined) throw new Error('nothing was compared');
  return one;
}

describe('foretell', () => {
  const [before, after] = [configMap('c', '1'), configMap('c', '2')];
  const changed = only([before], [after], [before]);
  const says = (words: string): Said => ({ ...SILENCE, refusals: new Map([[changed.key, words]]) });

  it('tells a change by what is there and what the server would make of it', () => {
    const seen = { ...SILENCE, objects: new Map([[changed.key, configMap('c', 'as the server has it')]]) };
    expect(foretell(changed, seen).resource).toMatchObject({
      ...{ address: 'ConfigMap/n/c', type: 'v1/ConfigMap', provider: 'kubernetes', actions: ['update'] },
      ...{ before: { data: { value: '1' } }, after: { data: { value: 'as the server has it' } } },
    });
  });

  it('tells no change where the server makes of it what is there', () => {
    const seen = { ...SILENCE, objects: new Map([[changed.key, before]]) };
    expect(foretell(changed, seen).resource.actions).toEqual(['no-op']);
  });

  it('replaces what the server never changes', () => {
    const { resource, refusal } = foretell(
      changed,
      says('data: Forbidden: field is immutable when `immutable` is set'),
    );
    expect(resource).toMatchObject({ actions: ['replace'], reason: 'immutable field' });
    expect(refusal).toBeUndefined();
  });

  it('refuses what the server refuses for anything else', () => {
    const { resource, refusal } = foretell(changed, says('forbidden'));
    expect(resource.actions).toEqual(['update']);
    expect(refusal).toMatchObject({ address: 'ConfigMap/n/c' });
  });

  it('refuses what may not even be made', () => {
    const made = only([], [after], []);
    const said = { ...SILENCE, refusals: new Map([[made.key, 'denied by a policy']]) };
    expect(foretell(made, said)).toMatchObject({
      resource: { actions: ['create'], before: null },
      refusal: {},
    });
  });
});

describe('a Secret', () => {
  it('is never shown: neither what was nor what comes', () => {
    const [before, after] = [secret('s', 'hunter2-1'), secret('s', 'hunter2-2')];
    const { resource } = foretell(only([before], [after], [before]), SILENCE);
    const plan: Plan = {
      ...{ engine: { name: 'helm', version: '3' }, resources: [resource], outputs: [], drift: [resource] },
      ...{ hooks: [], complete: true, errored: false },
    };
    const text = JSON.stringify(toChangeSet(plan, { allDrift: true }));
    for (const value of ['hunter2-1', 'hunter2-2']) {
      expect(text).not.toContain(value);
      expect(text).not.toContain(Buffer.from(value).toString('base64'));
    }
    expect(text).toContain('"hidden"');
  });
});

describe('driftOf', () => {
  const [ours, theirs] = [configMap('c', '1'), configMap('c', '9')];
  it.each([
    [
      'changed',
      only([ours], [ours], [theirs]),
      [{ actions: ['update'], before: { data: { value: '1' } }, after: { data: { value: '9' } } }],
    ],
    [
      'deleted',
      only([ours], [ours], []),
      [{ actions: ['delete'], before: { data: { value: '1' } }, after: null }],
    ],
  ])('tells what was %s', (_, compared, expected) => {
    expect(driftOf(compared, SILENCE)).toMatchObject(expected);
  });

  it('tells nothing where the server would make of ours what is there', () => {
    const compared = only([ours], [ours], [theirs]);
    expect(driftOf(compared, { ...SILENCE, objects: new Map([[compared.key, theirs]]) })).toEqual([]);
  });
});

describe('hooksOf', () => {
  const hook = { object: configMap('h', '1'), events: ['pre-install', 'post-upgrade', 'pre-delete'] };
  it.each([
    ['install', [{ kind: 'helm pre-install', when: 'create' }]],
    ['upgrade', [{ kind: 'helm post-upgrade', when: 'always' }]],
    ['delete', [{ kind: 'helm pre-delete', when: 'destroy' }]],
  ] as const)('tells those of an %s', (operation, expected) => {
    expect(hooksOf([hook], operation)).toEqual(expected.map((one) => ({ address: 'ConfigMap/n/h', ...one })));
  });
});

describe('replacedAll', () => {
  it('makes anew what is there, and leaves what is not', () => {
    const there = foretell(
      only([configMap('a', '1')], [configMap('a', '1')], [configMap('a', '1')]),
      SILENCE,
    );
    const made = foretell(only([], [configMap('b', '1')], []), SILENCE);
    const actions = replacedAll([there.resource, made.resource]).map((resource) => resource.actions);
    expect(actions).toEqual([['replace'], ['create']]);
  });
});
