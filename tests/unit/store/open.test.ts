import { describe, expect, it } from '@jest/globals';
import { openStore, type StorePlace } from '../../../src/store/open.js';
import { AWS, storeTools } from '../../support/stores/benches.js';

const bearer = async (): Promise<string> => 'token';
const endpoint = 'https://acme.blob.core.windows.net';
const origin = 'https://results.example.com';

describe('a store that is opened', () => {
  it.each<[StorePlace, string]>([
    [{ kind: 'directory', dir: '/srv/plans' }, 'the directory /srv/plans'],
    [
      { kind: 's3', bucket: 'plans', region: 'eu-west-1', credentials: async () => AWS },
      'the S3 bucket plans',
    ],
    [{ kind: 'gcs', bucket: 'plans', bearer }, 'the Google Cloud Storage bucket plans'],
    [
      { kind: 'azure-blob', endpoint, container: 'plans', bearer },
      'the container plans of acme.blob.core.windows.net',
    ],
    [{ kind: 'github-artifact', origin, token: 'x', run: 'r', job: 'j' }, "GitHub's artifacts of this run"],
  ])('is of the kind of its place, and says where it is: $kind', async (place, where) => {
    const store = await openStore(place, storeTools());
    expect([store.kind, store.place]).toEqual([place.kind, where]);
  });
});
