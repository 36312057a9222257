import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { annotate } from '../../../src/action/annotate.js';
import type { Problem } from '../../../src/problem.js';

let written: string;
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

const HERE = { cwd: '/runner/shop/infra', workspace: '/runner/shop' };
const problem = (severity: Problem['severity'], line: number): Problem => ({
  severity,
  message: `Problem ${line}.`,
  at: { file: 'deployment.yaml', line, column: 5 },
});
const lines = () => written.trimEnd().split('\n');

describe('annotations', () => {
  it('stand at their line, by the path from the root of the repository', () => {
    annotate([{ ...problem('error', 3), fix: 'Mend it.' }, problem('warning', 4)], HERE);
    expect(lines()).toEqual([
      '::error file=infra/deployment.yaml,line=3,col=5::Problem 3.%0AMend it.',
      '::warning file=infra/deployment.yaml,line=4,col=5::Problem 4.',
    ]);
  });

  it('are ten of each kind at most, as GitHub shows them, and the rest is counted', () => {
    const many = Array.from({ length: 34 }, (_, line) => [problem('error', line), problem('warning', line)]);
    annotate(many.flat(), HERE, 9);
    expect(lines().filter((line) => line.startsWith('::error'))).toHaveLength(9);
    expect(lines().filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines().filter((line) => line.includes(' are annotated.'))).toEqual([
      '9 of 34 errors are annotated.',
      '10 of 34 warnings are annotated.',
    ]);
  });

  it('of a hostile message are no other command', () => {
    annotate([{ severity: 'error', message: 'a\n::add-mask::b' }], HERE);
    expect(lines()).toEqual(['::error::a%0A::add-mask::b']);
  });
});
