import type { Location, Problem } from '../problem.js';

/** 1 MiB: far above any manifest that a person writes. */
export const largestManifest = 1024 * 1024;

/**
 * The text of a file, or what is wrong with its bytes. A UTF-8 byte order mark is dropped.
 * @param bytes the whole file.
 */
export function decode(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.length > largestManifest)
    return refuse(
      { file, line: 1, column: 1 },
      `The file has ${bytes.length} bytes; a manifest may have at most ${largestManifest} (1 MiB).`,
      'Check that this is the right file, or split the deployment into several manifests.',
    );
  const wide = utf16(bytes);
  if (wide !== undefined)
    return refuse(
      { file, line: 1, column: 1 },
      `The file is encoded as ${wide}, not as UTF-8.`,
      'Save it as UTF-8.',
    );
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const skipped = bytes.length - body.length;
  const bad = firstInvalid(body);
  if (bad < body.length)
    return refuse(
      placeOf(file, body, bad),
      `The file is not UTF-8: byte 0x${(body[bad] ?? 0).toString(16).padStart(2, '0')} at offset ${bad + skipped} is not part of a character.`,
      'Save the file as UTF-8.',
    );
  const nul = body.indexOf(0);
  if (nul >= 0)
    return refuse(
      placeOf(file, body, nul),
      `The file holds a NUL byte at offset ${nul + skipped}: it is not a text file, or it is damaged.`,
      'Remove the byte, or restore the file from version control.',
    );
  return { text: text(body) };
}

function refuse(at: Location, message: string, fix: string): { readonly problem: Problem } {
  return { problem: { severity: 'error', at, message, fix } };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)';
  return undefined;
}

function placeOf(file: string, bytes: Uint8Array, offset: number): Location {
  const before = text(bytes.subarray(0, offset)).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of the first byte that is not UTF-8, else the length (Unicode 16, table 3-7: well-formed sequences). */
function firstInvalid(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  const second = bytes[offset + 1] ?? 0;
  // Overlong forms, surrogates and code points above U+10FFFF show in the second byte.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let next = 2; next < length; next++) if (((bytes[offset + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
