import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Context } from '../../../src/pipeline/outcome.js';
import type { Confirmed } from '../../../src/pipeline/reviewing/comment.js';
import { ApplyKit, type Reviewed } from './apply-kit.js';

let kit: ApplyKit;
let reviewed: Reviewed;
let asked: Context['options'][];
let environment = 'dev';
const engines = await import('../../../src/engines/index.js');
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
// What it looks into has tests of its own: here it finds what counts.
jest.unstable_mockModule('../../../src/pipeline/reviewing/comment.js', () => ({
  confirmedByComment: async ({ options }: Context): Promise<Confirmed> => {
    asked.push(options);
    return { digest: options.approve ?? '', environment, by: 'bob' };
  },
}));
const { apply } = await import('../../../src/pipeline/apply.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
  reviewed = await kit.review();
  [asked, environment] = [[], 'dev'];
});

afterEach(() => kit.close());

/** A run that a comment on a pull request of ann's has started. */
async function commented(): Promise<{ readonly number: number; readonly context: Context }> {
  const number = await kit.people.propose('ann', 'topic', 'notes.md');
  const env = { GITHUB_EVENT_NAME: 'issue_comment' };
  const event = { action: 'created', issue: { number, pull_request: {} }, comment: { id: 1 } };
  return { number, context: await kit.context(reviewed, env, event) };
}

describe('a comment that confirms', () => {
  it('is looked into again for the very digest that is applied, and is told how that ended', async () => {
    const { number, context } = await commented();
    await apply(context);
    expect(asked.map(({ approve }) => approve)).toEqual([reviewed['expect-digest']]);
    expect(kit.engine.applies).toHaveLength(1);
    const told = await kit.people.as<{ body: string }[]>('ann', 'GET', `/issues/${number}/comments`);
    expect(told).toEqual([expect.objectContaining({ body: expect.stringContaining('is done in dev') })]);
  });

  it('attack: of another environment than the one that is applied is refused', async () => {
    environment = 'prod';
    const { context } = await commented();
    await expect(apply(context)).rejects.toThrow('confirms the changes of prod');
    expect(kit.engine.applies).toEqual([]);
  });
});
