import { describe, expect, it } from '@jest/globals';
import { unzipAll, unzipFile } from '../../src/zip.js';
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
