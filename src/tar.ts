import { gunzipSync } from 'node:zlib';

/**
 * Reads one file of a gzipped tar archive in memory, by its exact name: enough for releases. Nothing is unpacked beside
 * it, so no name in the archive decides where anything is written.
 * Layout: POSIX pax, https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html ("ustar Interchange Format").
 */

const BLOCK = 512;
/** Type flags of a plain file: `0`, and NUL as archives before POSIX have it. */
const PLAIN = ['0', '\0'];

/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the whole unpacked archive.
 * @throws Error saying what is wrong with the archive.
 */
export function untarFile(archive: Buffer, name: string, maxBytes: number): Buffer {
  const tar = gunzip(archive, maxBytes);
  let found: Buffer | undefined;
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    // Two blocks of zeros are the end; one is enough to see it.
    if (header.every((byte) => byte === 0)) break;
    if (!isHeader(header)) throw new Error('a header of the archive is damaged');
    const size = octal(header, 124, 12);
    const end = at + BLOCK + size;
    if (end > tar.length) throw new Error('the archive is cut off');
    if (nameOf(header) === name) {
      if (found !== undefined) throw new Error(`the archive holds two files ${name}`);
      if (!PLAIN.includes(header.toString('latin1', 156, 157))) throw new Error(`${name} is no plain file`);
      found = tar.subarray(at + BLOCK, end);
    }
    at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (found === undefined) throw new Error(`the archive holds no file ${name}`);
  return found;
}

function gunzip(archive: Buffer, maxBytes: number): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: maxBytes });
  } catch (cause) {
    const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(large ? `it unpacks to more than ${maxBytes} bytes` : 'it is not a whole gzip archive', {
      cause,
    });
  }
}

/** The sum of all bytes, with those of the sum itself as blanks. */
function isHeader(header: Buffer): boolean {
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] as number;
  return octal(header, 148, 8) === sum;
}

function nameOf(header: Buffer): string {
  const name = text(header, 0, 100);
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  return (prefix === '' ? name : `${prefix}/${name}`).replace(/^\.\//, '');
}

function text(header: Buffer, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

function octal(header: Buffer, at: number, length: number): number {
  const digits = text(header, at, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new Error('a header of the archive is damaged');
  return Number.parseInt(digits, 8);
}
