import { describe, expect, it } from '@jest/globals';
import { foreignParts, readPlanFile } from '../../../../src/engines/terraform/saved-plan.js';
import { zipOf } from './support/zip-writer.js';

/** A plan file as Terraform 1.11 lays it out; the real one is read in session.test.ts. */
const FILES: Readonly<Record<string, string>> = {
  tfplan: 'protobuf',
  tfstate: '{"lineage":"l","serial":4}',
  'tfconfig/modules.json': JSON.stringify([
    { Key: '', Dir: '.' },
    { Key: 'one', Dir: 'modules/thing' },
    { Key: 'two', Dir: 'modules/thing' },
  ]),
  'tfconfig/m-/main.tf.json': '{}',
  'tfconfig/m-one/main.tf': 'thing',
  'tfconfig/m-two/main.tf': 'thing',
};
const RENDERED = new Map([
  ['main.tf.json', '{}'],
  ['modules/thing/main.tf', 'thing'],
  ['synthinfra.auto.tfvars.json', '{"a":{"x":1,"y":null},"b":[1]}'],
]);
const VARIABLES = { a: { value: { x: 1 } }, b: { value: [1] } };
const planOf = (more: Readonly<Record<string, string>> = {}) => readPlanFile(zipOf({ ...FILES, ...more }));

describe('a plan file', () => {
  it('tells the state that it stands on, its digest, and its configuration by rendered path', () => {
    const { base, digest, configuration } = planOf();
    expect(base).toEqual({ lineage: 'l', serial: 4 });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.fromEntries(configuration)).toEqual({
      'main.tf.json': '{}',
      'modules/thing/main.tf': 'thing',
    });
  });

  it('stands on nothing before the first apply', () => {
    expect(planOf({ tfstate: '{}' }).base).toEqual({ lineage: '', serial: 0 });
  });

  it.each<[string, Buffer, string | RegExp]>([
    ['no archive', Buffer.from('{}'), 'it is not a zip archive'],
    ['one that was cut off', zipOf({ ...FILES }).subarray(0, 200), 'it is not a zip archive'],
    ['one without a state', without('tfstate'), 'it holds no tfstate'],
    [
      'one without its list of modules',
      without('tfconfig/modules.json'),
      'it holds no tfconfig/modules.json',
    ],
    ['one whose state is a list', zipOf({ ...FILES, tfstate: '[]' }), 'it is not a saved plan'],
    ['one whose list is none', zipOf({ ...FILES, 'tfconfig/modules.json': '{}' }), 'it is not a saved plan'],
    ['one whose state is no JSON', zipOf({ ...FILES, tfstate: '{' }), /JSON/],
    ['one that unpacks to far too much', bomb(300 * 1024 * 1024), 'more than 268435456'],
    ['one that says it is small and is not', lying(), /larger|long|buffer/i],
  ])('is not %s', (_name, bytes, message) => {
    expect(() => readPlanFile(bytes)).toThrow(message);
  });

  it('does not hide one text of a file behind another', () => {
    expect(() => planOf({ 'tfconfig/m-two/main.tf': 'other' })).toThrow(
      'it holds two different files modules/thing/main.tf',
    );
  });
});

describe('what is foreign in a plan', () => {
  it('is nothing when it carries what was rendered; a null says as much as its absence', () => {
    expect(foreignParts(planOf(), VARIABLES, RENDERED)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'changed',
      { 'tfconfig/m-/main.tf.json': '{ }' },
      'the plan carries another main.tf.json than was rendered',
    ],
    ['added', { 'tfconfig/m-/x_override.tf': '' }, 'the plan carries x_override.tf, which was not rendered'],
    [
      'of a module that nobody lists',
      { 'tfconfig/m-evil/main.tf': '' },
      'the plan carries unlisted module evil/main.tf, which was not rendered',
    ],
    [
      'outside of its folder',
      { 'tfconfig/m-one/../../x.tf': '' },
      'the plan carries modules/thing/../../x.tf, which was not rendered',
    ],
    [
      'of Windows',
      { 'tfconfig/m-one/sub\\x.tf': '' },
      'the plan carries modules/thing/sub/x.tf, which was not rendered',
    ],
  ])('is a file that is %s', (_name, files, difference) => {
    expect(foreignParts(planOf(files), VARIABLES, RENDERED)).toEqual([difference]);
  });

  it('is a file that it lacks', () => {
    const rendered = new Map([...RENDERED, ['more.tf', ''], ['notes.md', '']]);
    expect(foreignParts(planOf(), VARIABLES, rendered)).toEqual(['the plan lacks more.tf']);
  });

  it.each([
    ['changed', { ...VARIABLES, b: { value: [2] } }, 'b'],
    ['emptied', { ...VARIABLES, b: { value: [] } }, 'b'],
    ['missing', { a: VARIABLES.a }, 'b'],
    ['added', { ...VARIABLES, c: { value: 'x' } }, 'c'],
    ['not readable', { ...VARIABLES, b: 'x' }, 'b'],
  ])('is a value that is %s', (_name, variables, name) => {
    expect(foreignParts(planOf(), variables, RENDERED)).toEqual([
      `the plan was made with another value of the variable ${name}`,
    ]);
  });

  it('is every value when the plan tells none', () => {
    expect(foreignParts(planOf(), null, RENDERED)).toHaveLength(2);
  });
});

function without(name: string): Buffer {
  return zipOf(Object.fromEntries(Object.entries(FILES).filter(([other]) => other !== name)));
}

/** An archive of a few hundred kilobytes which says that one file has so many bytes. */
function bomb(size: number): Buffer {
  const archive = zipOf({ ...FILES });
  archive.writeUInt32LE(size, archive.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return archive;
}

/** The directory says ten bytes, the file has many. */
function lying(): Buffer {
  const archive = zipOf({ tfplan: 'x'.repeat(100_000), ...FILES, tfstate: '{}' });
  archive.writeUInt32LE(10, archive.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return archive;
}
