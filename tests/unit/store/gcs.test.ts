import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gcsStore } from '../../../src/store/gcs.js';
import type { Store } from '../../../src/store/types.js';
import { storeTools } from '../../support/stores/benches.js';
import { fakeGcs } from '../../support/stores/gcs.js';
import { FakeService } from '../../support/stores/server.js';

const RUN = Buffer.from('run 1');
let service: FakeService;
beforeEach(async () => {
  service = await FakeService.start(fakeGcs('plans', 'token'));
});
afterEach(() => service.close());

function inBucket(bucket: string, token = 'token'): Store {
  return gcsStore({ endpoint: service.origin, bucket, bearer: async () => token }, storeTools());
}

describe('a store in Google Cloud Storage', () => {
  it('escapes the slashes of a key, which would lead elsewhere', async () => {
    await inBucket('plans').upload('a/b', RUN);
    await inBucket('plans').download('a/b');
    expect(service.requests.at(-1)?.url.pathname).toBe('/storage/v1/b/plans/o/a%2Fb');
  });

  it('tries a claim again that meets another write', async () => {
    service.inject({ answer: { status: 409, body: '{}' } });
    expect(await inBucket('plans').claim('claims/prod', RUN)).toBe('claimed');
    expect(service.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
  });

  it('tells a missing bucket from a missing object, and says which role is needed', async () => {
    const elsewhere = inBucket('plains');
    for (const work of [elsewhere.download('a'), elsewhere.delete('a')])
      await expect(work).rejects.toMatchObject({
        exitCode: 3,
        problems: [
          {
            message: expect.stringMatching(
              /^the Google Cloud Storage bucket plains did not .*does not exist/,
            ),
            fix: expect.stringContaining('roles/storage.objectUser'),
          },
        ],
      });
  });

  it('does not tell the token to anybody, though the service repeats it', async () => {
    service.inject({ answer: { status: 401, body: 'invalid: Bearer token-of-google' } });
    const error = await inBucket('plans', 'token-of-google')
      .list('')
      .catch((caught: Error) => caught);
    expect((error as Error).message).toMatch(/HTTP 401: invalid: Bearer \(secret\)$/);
  });
});
