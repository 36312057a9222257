import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '../json.js';
import { userError } from '../problem.js';

/** What sealed bytes are of; opened for anything else, they do not open. */
export interface SealedFor {
  /** owner/name */
  readonly repository: string;
  /** Id of the workflow run. */
  readonly run: string;
  readonly attempt: number;
  readonly target: string;
  /** Of the ChangeSet, or of whatever else says what the bytes will do. */
  readonly digest: string;
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

/**
 * Decrypts what `seal` made.
 * @throws UserError (2) when it was sealed with another key or for something else, or was changed: which of them cannot
 * be known.
 */
export function unseal(sealed: Uint8Array, key: string, of: SealedFor): Buffer {
  const secret = keyBytes(key);
  try {
    if (sealed[0] !== VERSION || sealed.length < 1 + NONCE_BYTES + TAG_BYTES) throw new Error('not sealed');
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(of)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (cause) {
    throw userError(
      `what was sealed for ${of.target} in run ${of.run}, attempt ${of.attempt}, of ${of.repository} does not open: it was changed, sealed with another key, or sealed for something else`,
      'Plan again. If it happens again, find out who can write where it is stored.',
      2,
      { cause },
    );
  }
}

function associated({ repository, run, attempt, target, digest }: SealedFor): Buffer {
  return Buffer.from(canonicalJson({ repository, run, attempt, target, digest }));
}

function keyBytes(key: string): Buffer {
  const text = key.trim();
  const bytes = Buffer.from(text, 'base64');
  // Node skips what is no base64: only what comes out as it went in was meant.
  if (bytes.length === KEY_BYTES && bytes.toString('base64') === text) return bytes;
  throw userError(
    'the key that seals plans is not 32 bytes in base64',
    'Make one with `openssl rand -base64 32`, and keep it as a secret of the environment alone.',
  );
}
