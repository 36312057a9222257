import { persist } from '../identity/exchange.js';
import type { Failure } from '../identity/types.js';
import { UserError, userError } from '../problem.js';
import { sha256 } from '../sha256.js';
import { requireKey, requirePrefix, requireSize } from './keys.js';
import type { Backend, Claim, Page, Store, StoreTools } from './types.js';

/** More than a repository leaves behind in years; a list without an end is refused. */
const MOST_PAGES = 1000;

/** A store of one backend: what is given is checked, and what fails is tried again, or told. */
export function storeOf(backend: Backend, { patience }: StoreTools): Store {
  const { kind, place } = backend;
  const classify = (error: unknown): Failure => classified(backend, error);
  const again = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await persist(work, classify, patience);
    } catch (error) {
      if (patience.signal.aborted || error instanceof UserError) throw error;
      throw userError(`${place} ${what}: ${classify(error).said}`, backend.advice, 3, { cause: error });
    }
  };
  return {
    kind,
    place,
    async upload(key, bytes) {
      requireKey(key);
      requireSize(key, bytes);
      const id = await again(`did not take ${key}`, () => backend.put(key, bytes));
      return { digest: sha256(bytes), ...(id === undefined ? {} : { id }) };
    },
    async download(key) {
      requireKey(key);
      return again(`did not give ${key}`, () => backend.get(key));
    },
    async list(prefix) {
      requirePrefix(prefix);
      const pageAfter = (from: string | undefined): Promise<Page> =>
        again('did not list what it holds', () => backend.page(prefix, from));
      return (await allPages(place, pageAfter)).filter((key) => key.startsWith(prefix)).sort();
    },
    async delete(key) {
      requireKey(key);
      await again(`did not delete ${key}`, () => backend.remove(key));
    },
    async claim(key, bytes) {
      requireKey(key);
      requireSize(key, bytes);
      const tries = claimTries(backend, classify, key, bytes);
      return again(`did not say whether ${key} is claimed now`, tries);
    },
  };
}

/** What is refused for a reason that we know ourselves will not pass. */
function classified(backend: Backend, error: unknown): Failure {
  return error instanceof UserError ? { kind: 'permanent', said: error.message } : backend.classify(error);
}

async function allPages(
  place: string,
  pageAfter: (from: string | undefined) => Promise<Page>,
): Promise<string[]> {
  const keys = new Set<string>();
  let from: string | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const page = await pageAfter(from);
    for (const key of page.keys) keys.add(key);
    if (page.next === undefined) return [...keys];
    from = page.next;
  }
  throw userError(`${place} lists without an end (${MOST_PAGES} pages)`, undefined, 3);
}

/**
 * Tries of one claim. An answer that got lost may have been a yes: what is stored is read before anything is sent
 * again, and decides. Sent again, it still takes the place of nothing.
 */
function claimTries(
  backend: Backend,
  classify: (error: unknown) => Failure,
  key: string,
  bytes: Uint8Array,
): () => Promise<Claim> {
  let doubtful = false;
  const holder = async (): Promise<Claim | undefined> => {
    const held = await backend.get(key);
    if (held === undefined) return undefined;
    return held.equals(bytes) ? 'claimed' : 'taken';
  };
  return async () => {
    if (backend.create === undefined) return 'cannot';
    try {
      const answer = await backend.create(key, bytes);
      if (answer === 'cannot') return 'cannot';
      if (answer === 'created') return 'claimed';
    } catch (error) {
      if (classify(error).kind !== 'transient') throw error;
      doubtful = true;
      const known = await holder();
      if (known !== undefined) return known;
      throw error;
    }
    return doubtful ? ((await holder()) ?? 'taken') : 'taken';
  };
}
