import type { ArtifactPlace } from './artifact/place.js';
import type { AzureBlobPlace } from './azure-blob.js';
import type { GcsPlace } from './gcs.js';
import type { S3Place } from './s3.js';
import type { Store, StoreTools } from './types.js';

/** Which store, and where. */
export type StorePlace =
  | { readonly kind: 'directory'; readonly dir: string }
  | ({ readonly kind: 's3' } & S3Place)
  | ({ readonly kind: 'gcs' } & GcsPlace)
  | ({ readonly kind: 'azure-blob' } & AzureBlobPlace)
  | ({ readonly kind: 'github-artifact' } & ArtifactPlace);

/** Opens a store; what it needs is loaded only now. Nothing is asked of it yet. */
export async function openStore(place: StorePlace, tools: StoreTools): Promise<Store> {
  switch (place.kind) {
    case 'directory':
      return (await import('./directory.js')).directoryStore(place.dir, tools);
    case 's3':
      return (await import('./s3.js')).s3Store(place, tools);
    case 'gcs':
      return (await import('./gcs.js')).gcsStore(place, tools);
    case 'azure-blob':
      return (await import('./azure-blob.js')).azureBlobStore(place, tools);
    case 'github-artifact':
      return (await import('./artifact/store.js')).artifactStore(place, tools);
  }
}
