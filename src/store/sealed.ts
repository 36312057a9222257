import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '../json.js';
import { userError } from '../problem.js';

/** What sealed bytes are of; opened for anything else, they do not open. */
export type SealedFor = SealedPlan | SealedState;

/** A plan that one job of a run hands to another. */
export interface SealedPlan {
  /** owner/name */
  readonly repository: string;
  /** Id of the workflow run. */
  readonly run: string;
  readonly attempt: number;
  readonly target: string;
  /** Of the ChangeSet, or of whatever else says what the bytes will do. */
  readonly digest: string;
}

/** A state that its backend refused, kept until it is saved. */
export interface SealedState {
  /** Whose it is: `<name>/<environment>/<stack>`. */
  readonly state: string;
}

// Layout: one byte of version, twelve of nonce, the ciphertext, sixteen of tag.
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * Encrypts bytes with AES-256-GCM under a nonce of chance, bound to what they are of.
 * @param key 32 bytes in base64.
 * @throws UserError when the key is none.
 */
export function seal(bytes: Uint8Array, key: string, of: SealedFor): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyBytes(key), nonce).setAAD(associated(of));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, body, cipher.getAuthTag()]);
}

/** Whether these are sealed bytes, by their form alone. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes[0] === VERSION;
}

/**
 * Decrypts what `seal` made.
 * @throws UserError (2) when it was sealed with another key or for something else, or was changed: which of them cannot
 * be known.
 */
export function unseal(sealed: Uint8Array, key: string, of: SealedFor): Buffer {
  const secret = keyBytes(key);
  try {
    if (!isSealed(sealed) || sealed.length < 1 + NONCE_BYTES + TAG_BYTES) throw new Error('not sealed');
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(of)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (cause) {
    const { what, fix } = wordsOf(of);
    throw userError(
      `${what} does not open: it was changed, sealed with another key, or sealed for something else`,
      fix,
      2,
      { cause },
    );
  }
}

/** No plan passes for a state: the fields have other names. */
function associated(of: SealedFor): Buffer {
  if ('state' in of) return Buffer.from(canonicalJson({ state: of.state }));
  const { repository, run, attempt, target, digest } = of;
  return Buffer.from(canonicalJson({ repository, run, attempt, target, digest }));
}

function wordsOf(of: SealedFor): { readonly what: string; readonly fix: string } {
  if ('state' in of)
    return {
      what: `the state that was kept for ${of.state}`,
      fix: 'Give the key of the run that sealed it (SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY). If that is the one, find out who can write where it is stored.',
    };
  return {
    what: `what was sealed for ${of.target} in run ${of.run}, attempt ${of.attempt}, of ${of.repository}`,
    fix: 'Plan again. If it happens again, find out who can write where it is stored.',
  };
}

function keyBytes(key: string): Buffer {
  const text = key.trim();
  const bytes = Buffer.from(text, 'base64');
  // Node skips what is no base64: only what comes out as it went in was meant.
  if (bytes.length === KEY_BYTES && bytes.toString('base64') === text) return bytes;
  throw userError(
    'the key that seals plans and states is not 32 bytes in base64',
    'Make one with `openssl rand -base64 32`, and keep it as a secret of the environment alone.',
  );
}
