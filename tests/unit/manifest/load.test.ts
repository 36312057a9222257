import { describe, expect, it } from '@jest/globals';
import { largestManifest } from '../../../src/manifest/bytes.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { bytes, good, load, told } from './fixture.js';

function problems(source: string | Uint8Array): string[] {
  return told(loadManifest('d.yaml', typeof source === 'string' ? bytes(source) : source).problems);
}

describe('loadManifest', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'text that is not UTF-8',
      new Uint8Array([97, 58, 10, 98, 0xe9, 10]),
      '2:2 The file is not UTF-8: byte 0xe9 at offset 4',
    ],
    [
      'an encoded surrogate',
      new Uint8Array([97, 0xed, 0xa0, 0x80]),
      '1:2 The file is not UTF-8: byte 0xed at offset 1',
    ],
    ['an overlong form', new Uint8Array([0xc0, 0x80]), '1:1 The file is not UTF-8'],
    ['a cut character', new Uint8Array([97, 0xe2, 0x82]), '1:2 The file is not UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 97, 0]), '1:1 The file is encoded as UTF-16 (little endian)'],
    ['NUL bytes', 'a: b\0', '1:5 The file holds a NUL byte at offset 4'],
    ['files over 1 MiB', 'a'.repeat(largestManifest + 1), '1:1 The file has 1048577 bytes'],
    ['an empty file', '', '1:1 The manifest is empty.'],
    ['comments alone', '# nothing\n', '1:1 The manifest is empty.'],
    ['a scalar', 'hello', '1:1 A manifest is a map'],
    ['several documents', 'a: 1\n---\nb: 2\n', '2:1 The file holds more than one YAML document.'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', '3:1 The key "a" is written twice in this map.'],
    ['a number as key', '8080: a\n', '1:1 The key 8080 is not text.'],
    ['a list as key', '? [a]\n: b\n', '1:3 The key of this entry is not text.'],
    ['a merge key', 'a: &x { b: 1 }\nc: { <<: *x }\n', '2:6 Merge keys (<<) are not supported'],
    ['a custom tag', 'a: !secret b\n', '1:12 The tag !secret is not supported'],
    ['a tag that makes bytes', 'a: !!binary aGk=\n', '1:13 The tag tag:yaml.org,2002:binary'],
    ['an alias in its own anchor', 'a: &a [*a]\n', '1:8 The alias *a stands inside its own anchor'],
    ['an infinite number', 'a: .inf\n', '1:4 This is not a finite number.'],
    ['an escaped NUL', 'a: "\\0"\n', '1:4 This text holds an escape for NUL'],
    ['half a character', 'a: "\\ud800"\n', '1:4 This text holds an escape for NUL or for half'],
    ['deep nesting', `${'['.repeat(60)}${']'.repeat(60)}`, '1:52 This is nested more than 50 levels deep.'],
    ['a million brackets', '['.repeat(largestManifest), '1:1 The file has more than 200000 YAML tokens'],
  ])('refuses %s', (_, source, expected) => {
    expect(problems(source)).toEqual([expect.stringContaining(expected)]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at every depth', (key) => {
    expect(problems(`${key}: {}\na: [{ b: { ${key}: 1 } }]\n`)).toHaveLength(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses an alias bomb before it grows', () => {
    const names = 'abcdefghij'.split('');
    const lines = names.map((name, level) =>
      level === 0
        ? 'a: &a [x, x, x, x]'
        : `${name}: &${name} [${Array(9)
            .fill(`*${names[level - 1]}`)
            .join(', ')}]`,
    );
    expect(problems(lines.join('\n'))).toEqual([
      expect.stringContaining('Aliases repeat more than 1000 values'),
    ]);
  });

  it('tells every syntax error, each with its line and a fix', () => {
    const { problems: found } = loadManifest('d.yaml', bytes('a: b: c\nd: "\\q"\n\te: 1\n'));
    expect(found.map(({ at }) => at?.line)).toEqual([1, 2, 3]);
    expect(found.every(({ fix, excerpt }) => fix !== undefined && excerpt !== undefined)).toBe(true);
  });

  it('accepts a byte order mark and CRLF', () => {
    const source = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('a: 1\r\nb: x\r\n')]);
    const { manifest, problems: found } = loadManifest('d.yaml', source);
    expect(found).toEqual([]);
    expect(manifest.value).toEqual({ a: 1, b: 'x' });
    expect(manifest.position(['a'], 'key')).toEqual({ file: 'd.yaml', line: 1, column: 1, endColumn: 2 });
  });

  it('reads aliases as the value they repeat, and points into it', () => {
    const manifest = load('a: &x\n  b: 1\nc: *x\n');
    expect(manifest.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(manifest.position(['c'])).toMatchObject({ line: 3, column: 4 });
    expect(manifest.position(['c', 'b'])).toMatchObject({ line: 2, column: 6 });
  });

  it('reads YAML 1.2: yes is text', () => {
    expect(load('a: yes\nb: 0o14\nc: 012\n').value).toEqual({ a: 'yes', b: 12, c: 12 });
  });

  it('makes objects without a prototype', () => {
    expect(Object.getPrototypeOf(load(good).value['spec'])).toBeNull();
  });

  it('knows the position of keys, values, list items and the nearest ancestor of what is absent', () => {
    const { position } = load(good);
    expect(position(['spec', 'target', 'region'])).toMatchObject({ line: 5, column: 36, endColumn: 45 });
    expect(position(['spec', 'target', 'region'], 'key')).toMatchObject({
      line: 5,
      column: 28,
      endColumn: 34,
    });
    expect(position(['spec', 'services', 'api', 'image'], 'key')).toMatchObject({ line: 8, column: 7 });
    expect(position(['spec', 'environments', 'prod', 'network', 'allowedIpRanges', '0'])).toMatchObject({
      line: 19,
    });
    expect(position(['spec', 'services', 'api', 'health', 'deep'])).toMatchObject({
      line: 7,
      column: 5,
      endColumn: 8,
    });
    expect(position(['spec', 'environments', 'dev'])).toMatchObject({ line: 18, column: 5 });
  });
});
