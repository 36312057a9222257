import { describe, expect, it } from '@jest/globals';
import { acting } from '../../../src/pipeline/acting/acting.js';
import { standing } from '../../../src/pipeline/acting/standing.js';
import { deployment } from '../stacks/support.js';
import { contextIn } from './support.js';

const sandboxed = contextIn('/nowhere', { sandbox: true });
const on = (provider: 'aws' | 'kubernetes') => deployment({ target: { provider } });

describe('the sandbox, which has no cluster', () => {
  it('has a preview of what a chart makes', async () => {
    expect(await standing(sandboxed, on('kubernetes'), 'plan')).toEqual({
      kind: 'none',
      why: expect.stringContaining('compared with nothing'),
    });
    expect(await standing(sandboxed, on('aws'), 'plan')).toEqual({ kind: 'own' });
  });

  it.each(['plan', 'apply'] as const)('does nothing more, for the purpose of %s', async (purpose) => {
    let worked = false;
    const work = async () => {
      worked = true;
    };
    await expect(acting(sandboxed, on('kubernetes'), purpose, work)).rejects.toThrow(/in this sandbox/);
    expect(worked).toBe(false);
  });
});
