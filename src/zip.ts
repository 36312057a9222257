import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Reads and writes zip archives in memory: enough for the releases and the plan files of Terraform and OpenTofu and
 * for GitHub's artifacts (no zip64, no encryption, no split archives). Layout: APPNOTE.TXT 6.3, sections 4.3.7,
 * 4.3.12 and 4.3.16.
 */

/** One file of an archive, by the archive's directory. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  /** Type and permissions as Unix has them; 0 when the archive was made elsewhere. */
  readonly mode: number;
  /** CRC-32 of the unpacked bytes, as the archive says; not checked here, since most archives come with a better hash. */
  readonly checksum: number;
  /** Unpacks it. @throws Error when it is not what the archive says, or larger than `maxBytes`. */
  read(maxBytes: number): Buffer;
}

/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the unpacked file.
 * @throws Error saying what is wrong with the archive.
 */
export function unzipFile(archive: Buffer, name: string, maxBytes: number): Buffer {
  const entry = readZip(archive).find((one) => one.name === name);
  if (entry === undefined) throw new Error(`the archive holds no file ${name}`);
  return entry.read(maxBytes);
}

/**
 * Takes every file out of an archive, by name.
 * @param maxBytes most bytes of all unpacked files together.
 * @throws Error saying what is wrong with the archive, such as two files of one name.
 */
export function unzipAll(archive: Buffer, maxBytes: number): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = maxBytes;
  for (const entry of readZip(archive)) {
    const file = entry.read(left);
    left -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

/** The files of an archive in its order, none unpacked yet. @throws Error for a damaged directory or two of one name. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  const entries = new Map<string, ZipEntry>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (signature(archive, at) !== 0x02014b50 || at + 46 > archive.length)
      throw new Error('the directory of the archive is damaged');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new Error(`the archive holds two files ${name}`);
    entries.set(name, entryAt(archive, at, name));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return [...entries.values()];
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(archive: Buffer): number {
  const first = Math.max(0, archive.length - 22 - 65_535);
  for (let at = archive.length - 22; at >= first; at -= 1) {
    if (signature(archive, at) === 0x06054b50) return at;
  }
  throw new Error('it is not a zip archive');
}

const MADE_ON_UNIX = 3;

function entryAt(archive: Buffer, at: number, name: string): ZipEntry {
  const unix = archive.readUInt8(at + 5) === MADE_ON_UNIX;
  return {
    name,
    size: archive.readUInt32LE(at + 24),
    mode: unix ? archive.readUInt16LE(at + 40) : 0,
    checksum: archive.readUInt32LE(at + 16),
    read: (maxBytes) => unpack(archive, at, maxBytes),
  };
}

function unpack(archive: Buffer, entry: number, maxBytes: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const size = archive.readUInt32LE(entry + 24);
  const local = archive.readUInt32LE(entry + 42);
  if (size > maxBytes) throw new Error(`the file has ${size} bytes, more than ${maxBytes}`);
  if (signature(archive, local) !== 0x04034b50 || local + 30 > archive.length)
    throw new Error('the header of the file is damaged');
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const body = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new Error(`the compression method ${method} is not known`);
  const file = method === 0 ? body : inflate(body, size);
  if (file.length !== size) throw new Error('the file is not as long as the archive says');
  return file;
}

function inflate(body: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const longer = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const what = longer ? 'the file is longer than the archive says' : 'the file cannot be unpacked';
    throw new Error(what, { cause });
  }
}

function signature(archive: Buffer, at: number): number {
  return at >= 0 && at + 4 <= archive.length ? archive.readUInt32LE(at) : -1;
}

const REGULAR_FILE = 0o100644;
/** 1 January 1980, the first day that a zip knows: the same files make the same bytes at any time. */
const FIRST_DAY = 0x0021;

/** Packs files into an archive, sorted by name: equal files make equal archives. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0); // version 2.0, the first with deflate
    facts.writeUInt16LE(0x0800, 2); // names are UTF-8
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(FIRST_DAY, 8);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(REGULAR_FILE * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    const maker = Buffer.from([20, MADE_ON_UNIX]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), maker, facts, rest, title]));
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed]);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([...bodies, ...directory, endRecord(directory, offset)]);
}

function endRecord(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip (zlib has it from Node 20.15 on alone). */
export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: the iterator takes four times as long.
  for (let at = 0; at < data.length; at += 1)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (data[at] as number)) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
