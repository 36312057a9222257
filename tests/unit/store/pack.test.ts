import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PackList, pack, unpack } from '../../../src/store/pack.js';
import { zipOf } from '../../../src/zip.js';
import { zipOf as zipAsReleased } from '../engines/terraform/support/zip-writer.js';

const LIST: PackList = {
  'receipt.json': { maxBytes: 100 },
  'plan.sealed': { maxBytes: 1000, optional: true },
};
const WHAT = "the run's artifact";

const files = (texts: Readonly<Record<string, string>>): Map<string, Buffer> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
const texts = (unpacked: ReadonlyMap<string, Buffer>): Record<string, string> =>
  Object.fromEntries([...unpacked].map(([name, data]) => [name, data.toString()]));

const WHOLE = { 'receipt.json': '{}', 'plan.sealed': 'x'.repeat(500) };

describe('an archive', () => {
  it.each([
    ['all its files', WHOLE],
    ['none of the optional ones', { 'receipt.json': '{}' }],
  ])('is unpacked with %s', (_name, whole) => {
    expect(texts(unpack(pack(files(whole), LIST), LIST, WHAT))).toEqual(whole);
  });

  it('has the same bytes for the same files in any order', () => {
    const turned = Object.fromEntries(Object.entries(WHOLE).reverse());
    expect(pack(files(WHOLE), LIST).equals(pack(files(turned), LIST))).toBe(true);
  });

  it('may be made by others: stored or deflated, with a comment, as a stream', () => {
    for (const method of [0, 8] as const)
      expect(texts(unpack(zipAsReleased(WHOLE, method), LIST, WHAT))).toEqual(WHOLE);
    expect(texts(unpack(streamed('receipt.json', '{}'), LIST, WHAT))).toEqual({ 'receipt.json': '{}' });
  });

  it('comes back as it was, whatever its files hold', () => {
    const data = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(data, fc.option(data, { nil: undefined }), (receipt, plan) => {
        const given = new Map([['receipt.json', receipt]]);
        if (plan !== undefined) given.set('plan.sealed', plan);
        const back = unpack(pack(given, LIST), LIST, WHAT);
        expect([...back.keys()].sort()).toEqual([...given.keys()].sort());
        for (const [name, bytes] of given) expect([...(back.get(name) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it('that was changed anywhere is refused with a sentence, or holds what it held', () => {
    const whole = pack(files(WHOLE), LIST);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8((changed[at] ?? 0) ^ flip, at);
        try {
          const left = texts(unpack(changed, LIST, WHAT));
          // A count that is too low hides a file that may be left out; what is told is true all the same.
          for (const [name, text] of Object.entries(left)) expect(WHOLE).toHaveProperty([name], text);
        } catch (error) {
          expect((error as Error).message).toMatch(/^the run's artifact is refused: /);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of any bytes is refused with a sentence, and never breaks what reads it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(() => unpack(noise, LIST, WHAT)).toThrow(/^the run's artifact is refused: /);
      }),
    );
  });
});

describe('an attack by an archive', () => {
  it.each<[string, Buffer, string | RegExp]>([
    [
      'path traversal',
      zipOf(files({ ...WHOLE, '../receipt.json': 'x' })),
      'none of receipt.json, plan.sealed',
    ],
    ['an absolute name', zipOf(files({ ...WHOLE, '/etc/passwd': 'x' })), '"/etc/passwd", which is none of'],
    ['a drive of Windows', zipOf(files({ ...WHOLE, 'C:\\x': 'x' })), 'which is none of'],
    ['an unknown name', zipOf(files({ ...WHOLE, 'main.tf': 'x' })), '"main.tf", which is none of'],
    ['a name of every object', zipOf(files({ ...WHOLE, __proto__x: 'x', constructor: 'x' })), 'none of'],
    ['a folder', zipOf(files({ ...WHOLE, 'receipt.json/': '' })), 'which is none of'],
    ['a name in other letters', zipOf(files({ 'Receipt.json': '{}' })), '"Receipt.json", which is none of'],
    ['a symbolic link', withMode(zipOf(files(WHOLE)), 0o120777), 'is a link or another special file'],
    ['a device', withMode(zipOf(files(WHOLE)), 0o020666), 'is a link or another special file'],
    ['two files of one name', twice(), 'two files receipt.json'],
    [
      'a file over its size',
      zipOf(files({ 'receipt.json': 'x'.repeat(101) })),
      'has 101 bytes, more than 100',
    ],
    ['a zip bomb that lies about its size', lyingBomb(), 'is longer than the archive says'],
    ['a zip bomb that tells its size', zipOf(files({ 'receipt.json': '0'.repeat(1e6) })), '1000000 bytes'],
    ['a great archive', Buffer.alloc(10_000), 'has 10000 bytes, more than its files may have'],
    ['a file that is missing', zipOf(files({ 'plan.sealed': 'x' })), 'it holds no file receipt.json'],
    ['no zip at all', Buffer.from('<html>'), 'it is not a zip archive'],
    ['a changed file', changed(), 'its checksum differs'],
  ])('with %s is refused', (_name, archive, message) => {
    const work = () => unpack(archive, LIST, WHAT);
    expect(work).toThrow(message);
    expect(work).toThrow(/^the run's artifact is refused: /);
  });
});

describe('packing', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a file that is not on the list', { ...WHOLE, 'main.tf': 'x' }, 'main.tf is none of the files'],
    ['without one that must be there', { 'plan.sealed': 'x' }, 'receipt.json is missing'],
    ['one that is too large', { 'receipt.json': 'x'.repeat(101) }, 'at most 100 fit'],
  ])('%s is refused', (_name, given, message) => {
    expect(() => pack(files(given), LIST)).toThrow(message);
  });

  it('takes no list whose names are not plain', () => {
    for (const name of ['../x', 'a/b', '.x', ''])
      expect(() => pack(new Map(), { [name]: { maxBytes: 1 } })).toThrow('is no plain name');
  });
});

/** As GitHub's client writes it: sizes and checksum stand behind the data, and in the directory. */
function streamed(name: string, text: string): Buffer {
  const archive = zipOf(files({ [name]: text }));
  archive.writeUInt16LE(0x0808, 6);
  archive.fill(0, 14, 26);
  const packed = deflateRawSync(Buffer.from(text)).length;
  const end = 30 + name.length + packed;
  const descriptor = Buffer.concat([Buffer.from('PK\x07\x08'), Buffer.alloc(12)]);
  const whole = Buffer.concat([archive.subarray(0, end), descriptor, archive.subarray(end)]);
  whole.writeUInt32LE(end + descriptor.length, whole.length - 6);
  return whole;
}

/** Changes the type of the archive's first file. */
function withMode(archive: Buffer, mode: number): Buffer {
  archive.writeUInt16LE(mode, archive.indexOf('PK\x01\x02') + 40);
  return archive;
}

function twice(): Buffer {
  const archive = zipOf(files({ 'receipt.json': '{}', 'receipt.jso_': '{}' }));
  archive.write('receipt.json', archive.lastIndexOf('receipt.jso_'));
  return archive;
}

function lyingBomb(): Buffer {
  const archive = zipOf(files({ 'receipt.json': '0'.repeat(1e6) }));
  archive.writeUInt32LE(50, archive.indexOf('PK\x01\x02') + 24);
  return archive;
}

function changed(): Buffer {
  const archive = zipAsReleased({ 'receipt.json': '{"a":1}' }, 0);
  archive.write('2', archive.indexOf('"a":1') + 4);
  return archive;
}
