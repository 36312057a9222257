import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artifactPlace } from '../../../src/store/artifact/place.js';
import { artifactStore } from '../../../src/store/artifact/store.js';
import { azureBlobStore } from '../../../src/store/azure-blob.js';
import { directoryStore } from '../../../src/store/directory.js';
import { gcsStore } from '../../../src/store/gcs.js';
import { s3Store } from '../../../src/store/s3.js';
import type { Store, StoreTools } from '../../../src/store/types.js';
import { fakeAzureBlob, SERVER_BUSY } from './azure-blob.js';
import { fakeGcs, TOO_MANY } from './gcs.js';
import { FakeResults } from './results.js';
import { fakeS3, SLOW_DOWN } from './s3.js';
import { type Answer, FakeService } from './server.js';

/** Tools that do not wait; pauses are recorded in milliseconds. */
export function storeTools(): StoreTools & { readonly pauses: number[]; readonly masked: string[] } {
  const pauses: number[] = [];
  const masked: string[] = [];
  return {
    pauses,
    masked,
    now: () => new Date(),
    mask: (secret) => void masked.push(secret),
    patience: {
      attempts: 4,
      timeout: 5000,
      signal: new AbortController().signal,
      pause: async (milliseconds) => void pauses.push(milliseconds),
    },
  };
}

/** One store to try, over what it speaks to. */
export interface Bench {
  readonly store: Store;
  readonly tools: ReturnType<typeof storeTools>;
  /** Absent where there is no wire. */
  readonly service?: FakeService;
  close(): Promise<void>;
}

export interface BenchKind {
  readonly name: string;
  readonly claims: boolean;
  /** False where the service tells no digest: damage is refused then, and not fetched again. */
  readonly digests: boolean;
  /** What its service says when it is asked too often; absent where there is no wire. */
  readonly busy?: Answer;
  /** Secret that its requests bear. */
  readonly secret: string;
  open(): Promise<Bench>;
}

const BEARER = 'bearer-nobody-may-read';
export const AWS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'aws-secret-nobody-may-read',
  sessionToken: 'aws-session-nobody-may-read',
  expiration: new Date(Date.UTC(2100, 0)),
};

async function onService(
  service: FakeService,
  make: (origin: string, tools: StoreTools) => Store,
): Promise<Bench> {
  const tools = storeTools();
  return { store: make(service.origin, tools), tools, service, close: () => service.close() };
}

/** A store of the artifacts of a run. */
export function artifactsOf(results: FakeResults, origin: string, tools: StoreTools): Store {
  const env = { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: results.token };
  return artifactStore(artifactPlace(env), tools);
}

async function openS3(): Promise<Bench> {
  const service = await FakeService.start(fakeS3({ bucket: 'plans', accessKeyId: AWS.accessKeyId }));
  const bench = await onService(service, (endpoint, tools) =>
    s3Store({ bucket: 'plans', region: 'eu-west-1', endpoint, credentials: async () => AWS }, tools),
  );
  // The first claim finds out whether the service reads conditions; what is tried comes after that.
  await bench.store.claim('first', Buffer.alloc(0));
  await bench.store.delete('first');
  service.requests.splice(0);
  return bench;
}

async function openArtifacts(likeAct: boolean): Promise<Bench> {
  const results = new FakeResults({ likeAct });
  const service = await FakeService.start((request) => results.answer(request));
  return onService(service, (origin, tools) => artifactsOf(results, origin, tools));
}

export const BENCHES: readonly BenchKind[] = [
  {
    name: 'directory',
    claims: true,
    digests: true,
    secret: BEARER,
    async open() {
      const dir = await mkdtemp(join(tmpdir(), 'store-'));
      const tools = storeTools();
      const store = directoryStore(join(dir, 'made'), tools);
      return { store, tools, close: () => rm(dir, { recursive: true }) };
    },
  },
  {
    name: 's3',
    claims: true,
    digests: true,
    busy: SLOW_DOWN,
    secret: AWS.secretAccessKey,
    open: openS3,
  },
  {
    name: 'gcs',
    claims: true,
    digests: true,
    busy: TOO_MANY,
    secret: BEARER,
    open: async () =>
      onService(await FakeService.start(fakeGcs('plans', BEARER)), (endpoint, tools) =>
        gcsStore({ bucket: 'plans', endpoint, bearer: async () => BEARER }, tools),
      ),
  },
  {
    name: 'azure-blob',
    claims: true,
    digests: true,
    busy: SERVER_BUSY,
    secret: BEARER,
    open: async () =>
      onService(await FakeService.start(fakeAzureBlob('plans', BEARER)), (endpoint, tools) =>
        azureBlobStore({ endpoint, container: 'plans', bearer: async () => BEARER }, tools),
      ),
  },
  ...[false, true].map((likeAct) => ({
    name: likeAct ? "github-artifact (act's)" : 'github-artifact',
    claims: false,
    digests: !likeAct,
    busy: { status: 429, body: '{"code":"resource_exhausted","msg":"slow down"}' },
    secret: 'Actions.Results',
    open: () => openArtifacts(likeAct),
  })),
];
