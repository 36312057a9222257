import { describe, expect, it } from '@jest/globals';
import { moves, resourceBase } from '../../../src/stacks/renames.js';

const map = (entries: Readonly<Record<string, { renamedFrom?: string }>>) => [{ module: 'bucket', entries }];

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
