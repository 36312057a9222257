import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { azureBlobStore } from '../../../src/store/azure-blob.js';
import type { Store } from '../../../src/store/types.js';
import {
  CONDITION_NOT_MET,
  fakeAzureBlob,
  MD5_MISMATCH,
  refusalOf,
} from '../../support/stores/azure-blob.js';
import { storeTools } from '../../support/stores/benches.js';
import { FakeService } from '../../support/stores/server.js';

const RUN = Buffer.from('run 1');
let service: FakeService;
let store: Store;
let bearers: number;
beforeEach(async () => {
  service = await FakeService.start(fakeAzureBlob('plans', 'token'));
  store = inContainer('plans');
  bearers = 0;
});
afterEach(() => service.close());

function inContainer(container: string): Store {
  const bearer = async (): Promise<string> => {
    bearers += 1;
    return 'token';
  };
  return azureBlobStore({ endpoint: service.origin, container, bearer }, storeTools());
}

describe('a store in Azure Blob Storage', () => {
  it.each([
    ['of another version', CONDITION_NOT_MET],
    ['of a blob that a policy protects', refusalOf(409, 'BlobImmutableDueToPolicy')],
    ['of a blob that somebody leased', refusalOf(412, 'LeaseIdMissing')],
  ])('takes a claim for taken by the answer %s', async (_name, answer) => {
    service.inject({ answer });
    expect(await store.claim('claims/prod', RUN)).toBe('taken');
    expect(service.requests).toHaveLength(1);
  });

  it('takes no claim for taken by a conflict of another kind', async () => {
    service.inject({ answer: refusalOf(409, 'ContainerBeingDeleted') });
    await expect(store.claim('claims/prod', RUN)).rejects.toThrow(/HTTP 409: .*ContainerBeingDeleted/);
  });

  it('sends again what changed on the way', async () => {
    service.inject({ answer: MD5_MISMATCH });
    await store.upload('a', RUN);
    expect(await store.download('a')).toEqual(RUN);
  });

  it('tells a missing container from a missing blob, and says which role is needed', async () => {
    const elsewhere = inContainer('plains');
    for (const work of [elsewhere.download('a'), elsewhere.delete('a')])
      await expect(work).rejects.toMatchObject({
        exitCode: 3,
        problems: [
          {
            message: expect.stringMatching(
              /^the container plains of 127\.0\.0\.1:\d+ did not .*ContainerNotFound/,
            ),
            fix: expect.stringContaining('Storage Blob Data Contributor'),
          },
        ],
      });
  });

  it('asks for the bearer with every request, since it runs out', async () => {
    await store.upload('a', RUN);
    await store.download('a');
    expect(bearers).toBe(2);
  });
});
