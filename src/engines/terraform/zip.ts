import { inflateRawSync } from 'node:zlib';

/**
 * Reads zip archives in memory: enough for the releases and the plan files of Terraform and OpenTofu (no
 * zip64, no encryption, no split archives). Layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */

/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the unpacked file.
 * @throws Error saying what is wrong with the archive.
 */
export function unzipFile(archive: Buffer, name: string, maxBytes: number): Buffer {
  const entry = readDirectory(archive).get(name);
  if (entry === undefined) throw new Error(`the archive holds no file ${name}`);
  return unpack(archive, entry, maxBytes);
}

/**
 * Takes every file out of an archive, by name.
 * @param maxBytes most bytes of all unpacked files together.
 * @throws Error saying what is wrong with the archive, such as two files of one name.
 */
export function unzipAll(archive: Buffer, maxBytes: number): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = maxBytes;
  for (const [name, entry] of readDirectory(archive)) {
    const file = unpack(archive, entry, left);
    left -= file.length;
    files.set(name, file);
  }
  return files;
}

/** Where the directory's entry of each file stands. */
function readDirectory(archive: Buffer): Map<string, number> {
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  const entries = new Map<string, number>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (signature(archive, at) !== 0x02014b50) throw new Error('the directory of the archive is damaged');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new Error(`the archive holds two files ${name}`);
    entries.set(name, at);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(archive: Buffer): number {
  const first = Math.max(0, archive.length - 22 - 65_535);
  for (let at = archive.length - 22; at >= first; at -= 1) {
    if (signature(archive, at) === 0x06054b50) return at;
  }
  throw new Error('it is not a zip archive');
}

function unpack(archive: Buffer, entry: number, maxBytes: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const size = archive.readUInt32LE(entry + 24);
  const local = archive.readUInt32LE(entry + 42);
  if (size > maxBytes) throw new Error(`the file has ${size} bytes, more than ${maxBytes}`);
  if (signature(archive, local) !== 0x04034b50) throw new Error('the header of the file is damaged');
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const body = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new Error(`the compression method ${method} is not known`);
  const file = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  if (file.length !== size) throw new Error('the file is not as long as the archive says');
  return file;
}

function signature(archive: Buffer, at: number): number {
  return at >= 0 && at + 4 <= archive.length ? archive.readUInt32LE(at) : -1;
}
