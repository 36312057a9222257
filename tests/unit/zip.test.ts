import { describe, expect, it } from '@jest/globals';
import { zipOf as archiveOf, crc32, readZip, unzipAll, unzipFile } from '../../src/zip.js';
import { zipOf } from './engines/terraform/support/zip-writer.js';

const FILES = { 'LICENSE.txt': 'licence', terraform: 'program '.repeat(1000) };

describe('unzipFile', () => {
  it.each([
    ['deflated', 8],
    ['stored', 0],
  ] as const)('takes one %s file out', (_name, method) => {
    expect(unzipFile(zipOf(FILES, method), 'terraform', 8000).toString()).toBe(FILES.terraform);
  });

  it('finds the directory before a comment', () => {
    const archive = Buffer.concat([zipOf(FILES), Buffer.from('a comment')]);
    expect(unzipFile(archive, 'LICENSE.txt', 100).toString()).toBe('licence');
  });

  it.each<[string, Buffer, string]>([
    ['no archive', Buffer.from('<html>'), 'it is not a zip archive'],
    ['an empty answer', Buffer.alloc(0), 'it is not a zip archive'],
    ['a cut one', zipOf(FILES).subarray(0, 60), 'it is not a zip archive'],
    ['one without the file', zipOf({ other: 'x' }), 'the archive holds no file terraform'],
    ['one whose directory points elsewhere', damage(zipOf(FILES)), 'the directory of the archive is damaged'],
    [
      'a file that is too large',
      zipOf({ terraform: 'x'.repeat(9000) }),
      'the file has 9000 bytes, more than 8000',
    ],
  ])('refuses %s', (_name, archive, message) => {
    expect(() => unzipFile(archive, 'terraform', 8000)).toThrow(message);
  });

  it('does not unpack more than the directory says', () => {
    const archive = zipOf({ terraform: 'x'.repeat(5000) });
    archive.writeUInt32LE(10, archive.indexOf('PK\x01\x02') + 24);
    expect(() => unzipFile(archive, 'terraform', 8000)).toThrow();
  });
});

describe('unzipAll', () => {
  it('takes every file out', () => {
    expect([...unzipAll(zipOf(FILES), 10_000).keys()]).toEqual(Object.keys(FILES));
  });

  it('counts the bytes of all files together', () => {
    expect(() => unzipAll(zipOf({ a: 'x'.repeat(60), b: 'x'.repeat(60) }), 100)).toThrow('more than 40');
  });

  it('refuses two files of one name, of which others might read the other', () => {
    const archive = zipOf({ aa: 'x', ab: 'y' });
    const second = archive.lastIndexOf('ab');
    archive.write('aa', second);
    expect(() => unzipAll(archive, 100)).toThrow('two files aa');
  });
});

function damage(archive: Buffer): Buffer {
  archive.writeUInt32LE(1, archive.length - 6);
  return archive;
}

describe('an archive that is written', () => {
  const files = new Map(Object.entries(FILES).map(([name, text]) => [name, Buffer.from(text)]));

  it('holds regular files with their names, sizes and checksums, sorted', () => {
    const entries = readZip(archiveOf(files));
    expect(entries.map(({ name, size, mode }) => [name, size, mode])).toEqual([
      ['LICENSE.txt', 7, 0o100644],
      ['terraform', 8000, 0o100644],
    ]);
    for (const entry of entries) expect(crc32(entry.read(8000))).toBe(entry.checksum);
  });

  it('is the same at any time and in any order', () => {
    const turned = new Map([...files].reverse());
    expect(archiveOf(files).equals(archiveOf(turned))).toBe(true);
  });

  it('has the checksum that everybody counts', () => {
    // The check value of CRC-32: https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat-bits.32
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});
