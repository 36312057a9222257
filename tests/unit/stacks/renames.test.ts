import { describe, expect, it } from '@jest/globals';
import { moves, renameProblems, resourceBase } from '../../../src/stacks/renames.js';
import { deployment } from './support.js';

const map = (entries: Readonly<Record<string, { renamedFrom?: string }>>) => [
  { module: 'bucket', path: ['spec', 'storage', 'buckets'], entries },
];

describe('moves', () => {
  it('moves the module instance of the former name', () => {
    expect(moves(map({ fresh: { renamedFrom: 'old' }, other: {} }))).toEqual([
      { from: 'module.bucket["old"]', to: 'module.bucket["fresh"]' },
    ]);
  });
});

describe('resourceBase', () => {
  it('keeps the name the resources were made under', () => {
    expect(resourceBase('fresh', { renamedFrom: 'old' })).toBe('old');
    expect(resourceBase('fresh', {})).toBe('fresh');
  });
});

describe('renameProblems', () => {
  it('accepts a former name that is free', () => {
    expect(renameProblems(deployment(), map({ fresh: { renamedFrom: 'old' } }))).toEqual([]);
  });

  it.each([
    ['that another entry has', { fresh: { renamedFrom: 'old' }, old: {} }, 'still has an entry of that name'],
    ['that is its own', { old: { renamedFrom: 'old' } }, 'still has an entry of that name'],
    [
      'that is claimed twice',
      { one: { renamedFrom: 'old' }, two: { renamedFrom: 'old' } },
      'which one claims',
    ],
  ])('refuses a former name %s', (_, entries, message) => {
    const problems = renameProblems(deployment(), map(entries));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.path).toMatch(/^spec\.storage\.buckets\.\w+\.renamedFrom$/);
  });
});
