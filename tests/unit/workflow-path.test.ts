import { describe, expect, it } from '@jest/globals';
import { withoutRef } from '../../src/workflow-path.js';

describe('the path of a workflow', () => {
  it.each([
    ['.github/workflows/plan.yml@refs/heads/main', '.github/workflows/plan.yml'],
    ['.github/workflows/plan.yml', '.github/workflows/plan.yml'],
    ['acme/tools/.github/workflows/plan.yml@refs/tags/a@b', 'acme/tools/.github/workflows/plan.yml'],
    ['.github/workflows/plan.yml@x\ny', '.github/workflows/plan.yml@x\ny'],
  ])('%j is %j', (told, path) => {
    expect(withoutRef(told)).toBe(path);
  });
});
