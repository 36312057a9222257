import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { ApplyKit } from './apply-kit.js';
import { counted, documented } from './requests-kit.js';

let kit: ApplyKit;
const engines = await import('../../../src/engines/index.js');
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { apply } = await import('../../../src/pipeline/apply.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
});
afterEach(() => kit.close());

it('an apply job costs the requests that the docs say', async () => {
  const number = await kit.people.propose('ann', 'topic', 'notes.md');
  kit.commit = (await kit.people.merge(number, 'squash')).commit;
  const context = await kit.context({ ...(await kit.review()) });
  kit.fake.requests.length = 0;
  await apply(context);
  expect(await documented('an apply job')).toEqual(counted(kit.fake));
});
