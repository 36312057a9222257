import { userError } from '../problem.js';
import { crc32, readZip, type ZipEntry, zipOf } from '../zip.js';

/** A file that an archive may hold. */
export interface Packed {
  readonly maxBytes: number;
  /** True when an archive without it is whole. */
  readonly optional?: boolean;
}

/** Every file that one kind of archive may hold, by its plain name. */
export type PackList = Readonly<Record<string, Packed>>;

const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/** A header, a name and an entry of the directory for each file, and what compressing cannot make smaller. */
const OVERHEAD_BYTES = 1024;

/**
 * Packs files into one zip; equal files make equal bytes.
 * @throws Error when they are not those of the list: whoever packs chose them.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>, list: PackList): Buffer {
  requireList(list);
  for (const [name, { length }] of files) {
    const { maxBytes } = Object.hasOwn(list, name) ? (list[name] as Packed) : { maxBytes: -1 };
    if (maxBytes < 0) throw new Error(`${name} is none of the files ${namesOf(list)}`);
    if (length > maxBytes)
      throw userError(`${name} has ${length} bytes; at most ${maxBytes} fit into an archive`);
  }
  const absent = missingOf(new Set(files.keys()), list);
  if (absent !== undefined) throw new Error(`${absent} is missing`);
  return zipOf(files);
}

/**
 * Unpacks an archive that anybody may have made: only the files of the list, each once, plain, within its size.
 * Nothing is written anywhere.
 * @param what the archive is called in messages: `the receipt's artifact`.
 * @throws UserError (2) that says what is wrong with it.
 */
export function unpack(archive: Uint8Array, list: PackList, what: string): Map<string, Buffer> {
  requireList(list);
  const refuse = (why: string, cause?: unknown): never => {
    throw userError(`${what} is refused: ${why}`, 'Plan again; nothing of it was used.', 2, { cause });
  };
  const most = Object.values(list).reduce(
    (sum, { maxBytes }) => sum + maxBytes + OVERHEAD_BYTES,
    OVERHEAD_BYTES,
  );
  if (archive.length > most) return refuse(`it has ${archive.length} bytes, more than its files may have`);
  try {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
    const files = new Map(readZip(bytes).map((entry) => [entry.name, readEntry(entry, list)]));
    const absent = missingOf(new Set(files.keys()), list);
    if (absent !== undefined) throw new Error(`it holds no file ${absent}`);
    return files;
  } catch (error) {
    return refuse((error as Error).message, error);
  }
}

/** The type of a file in its mode: https://man7.org/linux/man-pages/man7/inode.7.html */
const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;

function readEntry(entry: ZipEntry, list: PackList): Buffer {
  const name = JSON.stringify(entry.name.slice(0, 100));
  // Own properties alone: a file may be called __proto__.
  const packed = Object.hasOwn(list, entry.name) ? list[entry.name] : undefined;
  if (packed === undefined) throw new Error(`it holds ${name}, which is none of ${namesOf(list)}`);
  const type = entry.mode & TYPE_BITS;
  if (type !== 0 && type !== REGULAR) throw new Error(`${name} is a link or another special file`);
  try {
    const file = entry.read(packed.maxBytes);
    if (crc32(file) !== entry.checksum) throw new Error('it was damaged: its checksum differs');
    return file;
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}

function missingOf(names: ReadonlySet<string>, list: PackList): string | undefined {
  return Object.keys(list).find((name) => list[name]?.optional !== true && !names.has(name));
}

function namesOf(list: PackList): string {
  return Object.keys(list).join(', ');
}

function requireList(list: PackList): void {
  const odd = Object.keys(list).find((name) => !PLAIN_NAME.test(name));
  if (odd !== undefined) throw new Error(`${odd} is no plain name`);
}
