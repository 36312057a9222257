import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApplyKit } from './apply-kit.js';

let kit: ApplyKit;
let opened = 0;
const engines = await import('../../../src/engines/index.js');
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => {
    opened += 1;
    return kit.engine;
  },
}));
const { review } = await import('../../../src/pipeline/review.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
  opened = 0;
  await kit.keepRecord('claim');
});

afterEach(() => kit.close());

describe('a review after an apply that nobody saw end', () => {
  it('is refused before the engine, which would know of nothing but the lock of the dead one', async () => {
    await expect(review(await kit.context({}))).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { message: expect.stringContaining('Unknown outcome: run acme/shop/50/1'), fix: expect.any(String) },
      ],
    });
    expect(opened).toBe(0);
  });

  it('asks a person when it is to resolve it, and names what may exist in no state', async () => {
    const context = await kit.context({ resolve: '50' }, { SYNTHINFRA_PLAN_KEY: '' });
    const { outputs } = await review(context);
    expect(outputs['decision']).toBe('ask');
    expect(outputs['reasons']).toContain('no state knows it: aws_resourcegroups_group.this.');
    expect(context.platform.told.join('\n')).toContain('warn Unknown outcome: run acme/shop/50/1');
  });
});
