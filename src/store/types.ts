import type { Failure, Patience } from '../identity/types.js';

export type StoreKind = 'directory' | 's3' | 'gcs' | 'azure-blob' | 'github-artifact';

/** What was stored. */
export interface Stored {
  /** SHA-256 of the bytes that were given, lower-case hex. */
  readonly digest: string;
  /** Where a store gives one: the id by which another run finds it (GitHub artifact). */
  readonly id?: string;
}

/** `cannot`: the store has no atomic create, so nothing may rest on it. */
export type Claim = 'claimed' | 'taken' | 'cannot';

/**
 * Keeps bytes by key. A key is a relative path of plain segments: see `requireKey`. Every call is tried again after
 * failures that pass, and throws a UserError that names the place and what it said when that does not help.
 */
export interface Store {
  readonly kind: StoreKind;
  /** Where it is, for people: `the S3 bucket acme-plans`. */
  readonly place: string;
  /** Stores bytes, in the place of what is there. */
  upload(key: string, bytes: Uint8Array): Promise<Stored>;
  /** The bytes, checked against what the store says of them; undefined when nothing is there. */
  download(key: string): Promise<Buffer | undefined>;
  /** Every key that begins with the prefix, sorted; the empty prefix is of all. Names that are no keys are left out. */
  list(prefix: string): Promise<readonly string[]>;
  /** Nothing there is fine. */
  delete(key: string): Promise<void>;
  /**
   * Stores bytes where nothing is; of several writers exactly one is told `claimed`.
   * @param bytes that nobody else writes, such as run and attempt: after an answer that got lost, what is stored tells
   * whose claim it is.
   * @throws UserError also when it cannot be known whether the claim was made; then nothing may be done under it.
   */
  claim(key: string, bytes: Uint8Array): Promise<Claim>;
}

/** What every store works with. */
export interface StoreTools {
  readonly patience: Patience;
  now(): Date;
  /** Called with every secret that a store itself is given by its service. */
  mask(secret: string): void;
  /** PEM of authorities that TLS trusts besides the usual ones. */
  readonly ca?: string;
}

/** Part of a list, and where it goes on. */
export interface Page {
  readonly keys: readonly string[];
  readonly next?: string;
}

/**
 * One kind of store on its wire. Each call is one try that throws what went wrong; keys and sizes were checked before.
 * What to try again, and whose claim it is, is decided in one place for all: see `storeOf`.
 */
export interface Backend {
  readonly kind: StoreKind;
  readonly place: string;
  /** @returns the id that the service gave, if it gives any. */
  put(key: string, bytes: Uint8Array): Promise<string | undefined>;
  get(key: string): Promise<Buffer | undefined>;
  page(prefix: string, from: string | undefined): Promise<Page>;
  remove(key: string): Promise<void>;
  /** Absent where the store has no atomic create. */
  create?(key: string, bytes: Uint8Array): Promise<'created' | 'exists' | 'cannot'>;
  /** What an error of these means. */
  classify(error: unknown): Failure;
  /** What a person can do about a failure that stays. */
  readonly advice: string;
}

/** Most bytes of one upload or download: a plan file of a large root has some tens of MiB. */
export const MOST_BYTES = 256 * 1024 * 1024;
