import { describe, expect, it } from '@jest/globals';
import { covers, type Path } from '../../../src/changes/covers.js';

const ADDRESS = 'module.env["a.b"].aws_x.a';

describe('an exception covers', () => {
  it.each<[string, Path]>([
    ['value', ['value']],
    ['settings.mode', ['settings', 'mode']],
    ['list[0].value', ['list', 0, 'value']],
    ['tags["a b"]', ['tags', 'a b']],
    ['list[*].value', ['list', 7, 'value']],
    ['variables[*]', ['variables', 'MODE']],
    ['variables[*]', ['variables', 'a b']],
    ['tags["[*]"]', ['tags', '[*]']],
    ['a[*][*]', ['a', 0, 1]],
  ])('%s: %j', (written, path) => {
    expect(covers(`${ADDRESS}.${written}`, ADDRESS, path)).toBe(true);
  });

  it.each<[string, string, Path]>([
    ['nothing below it', `${ADDRESS}.settings`, ['settings', 'mode']],
    ['nothing above it', `${ADDRESS}.settings.mode`, ['settings']],
    ['no name that goes on', `${ADDRESS}.value`, ['value_wo']],
    ['no name that begins so', `${ADDRESS}.value_wo`, ['value']],
    ['no other index', `${ADDRESS}.list[0]`, ['list', 1]],
    ['no other address', `aws_x.a.value`, ['value']],
    ['no address without its key', `module.env.aws_x.a.value`, ['value']],
    ['no two steps by one wildcard', `${ADDRESS}.a[*]`, ['a', 0, 1]],
    ['no attribute by a wildcard', `${ADDRESS}.[*]`, ['value']],
    ['no whole resource', `${ADDRESS}.`, []],
    ['no key by half a wildcard', `${ADDRESS}.a[*`, ['a', 'b']],
  ])('%s', (_, exception, path) => {
    expect(covers(exception, ADDRESS, path)).toBe(false);
  });
});
