import { describe, expect, it } from '@jest/globals';
import { RULER } from '../../../../src/engines/helm/arguments.js';
import {
  baseOf,
  isPending,
  type Past,
  type Recovery,
  type Release,
  readRevision,
  recoveryOf,
  stuckRefusal,
} from '../../../../src/engines/helm/release.js';

const JOB =
  'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\n  annotations:\n    helm.sh/hook: pre-upgrade\n';

function printed(more: Readonly<Record<string, string>> = {}): string {
  const lines = {
    revision: '5',
    status: 'deployed',
    first: 'F',
    last: '2026-01-02T03:04:05.000Z',
    own: '5',
    ...more,
  };
  return [
    ...Object.entries(lines).map(([key, value]) => `${key} ${value}`),
    RULER,
    '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n',
    RULER,
    `\n---\n${JOB}\n`,
  ].join('\n');
}

describe('readRevision', () => {
  it('reads number, status, times, objects and hooks', () => {
    const read = readRevision(printed(), 'n');
    expect(read).toMatchObject({ revision: 5, status: 'deployed', first: 'F', own: true, serverSide: false });
    expect(read.manifest.objects.map(({ name }) => name)).toEqual(['s']);
    expect(read.manifest.hooks.map(({ object }) => object.name)).toEqual(['migrate']);
  });

  it.each([
    ['a label that an older revision left', { own: '4' }, { own: false }],
    ['no label', { own: '<no value>' }, { own: false }],
    ['a release that the server applies', { method: 'ssa' }, { serverSide: true }],
    ['a release that Helm 3 made', { method: 'csa' }, { serverSide: false }],
  ])('knows %s', (_, more, expected) => {
    expect(readRevision(printed(more), 'n')).toMatchObject(expected);
  });

  it.each(['', 'revision x', printed({ last: 'never' })])('refuses %j', (text) => {
    expect(() => readRevision(text, 'n')).toThrow(/something else/);
  });
});

describe('recoveryOf', () => {
  const past = (...statuses: readonly string[]): Past[] =>
    statuses.map((status, index) => ({ revision: index + 1, status }));

  it.each<[string, string, Past[], Recovery]>([
    [
      'an upgrade goes back to what is deployed',
      'pending-upgrade',
      past('superseded', 'deployed', 'pending-upgrade'),
      { kind: 'rollback', to: 2 },
    ],
    [
      'an upgrade after a failed one, too',
      'pending-upgrade',
      past('deployed', 'failed', 'pending-upgrade'),
      { kind: 'rollback', to: 1 },
    ],
    [
      'a rollback goes back to what was deployed last',
      'pending-rollback',
      past('superseded', 'failed', 'pending-rollback'),
      { kind: 'rollback', to: 1 },
    ],
    ['a first install is taken away', 'pending-install', past('pending-install'), { kind: 'uninstall' }],
    ['an uninstall is ended', 'uninstalling', past('superseded', 'uninstalling'), { kind: 'uninstall' }],
  ])('%s', (_, status, history, expected) => {
    expect(recoveryOf(status, history)).toEqual(expected);
  });

  it.each([
    ['pending-install', true],
    ['pending-upgrade', true],
    ['pending-rollback', true],
    ['uninstalling', true],
    ['failed', false],
    ['deployed', false],
  ])('%s is stuck: %s', (status, expected) => {
    expect(isPending(status)).toBe(expected);
  });
});

describe('stuckRefusal', () => {
  const newest = readRevision(printed({ status: 'pending-upgrade' }), 'n');
  const release = (own: boolean, way: Recovery): Release => ({
    newest,
    current: newest,
    stuck: { own, way },
  });
  const place = { release: 'shop', namespace: 'n' };
  const at = (minutes: number) => new Date(newest.last.getTime() + minutes * 60_000);

  it.each<[string, boolean, number, RegExp | undefined]>([
    // Ten minutes each for its hook and its rollout, and five besides.
    ['ours that may be going on is waited for', true, 24, /after 2026-01-02T03:29:05/],
    ['ours that cannot be going on any more is recovered', true, 25, undefined],
    ["somebody else's is left alone, however old", false, 100_000, /helm rollback shop 4 --namespace n/],
  ])('%s', (_, own, minutes, fix) => {
    const refusal = stuckRefusal(release(own, { kind: 'rollback', to: 4 }), place, at(minutes));
    if (fix === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatchObject({ address: 'Release/n/shop', fix: expect.stringMatching(fix) });
  });

  it('names the uninstall of a first install', () => {
    const refusal = stuckRefusal(release(false, { kind: 'uninstall' }), place, at(0));
    expect(refusal?.fix).toContain('helm uninstall shop --namespace n');
  });

  it('has nothing to say of a release that stands', () => {
    expect(stuckRefusal({ newest, current: newest }, place, at(0))).toBeUndefined();
  });
});

describe('baseOf', () => {
  it('is empty before the first install, and then says which install and revision', () => {
    expect(baseOf(undefined)).toEqual({ lineage: '', serial: 0 });
    const newest = readRevision(printed(), 'n');
    expect(baseOf({ newest, current: newest })).toEqual({ lineage: 'F', serial: 5 });
  });
});
