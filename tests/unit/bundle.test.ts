import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundle } from '../../scripts/bundle.js';

describe('a bundle', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'synthinfra-bundle-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made of its sources alone: no build leaves a cache that the next one would read', () => {
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    writeFileSync(
      join(folder, 'entry.js'),
      "import { greeting } from './greeting.js';\nconsole.log(greeting);\n",
    );
    writeFileSync(join(folder, 'greeting.js'), "export const greeting = 'good morning';\n");

    bundle(join(folder, 'entry.js'), join(folder, 'out'), { ...process.env, XDG_CACHE_HOME: cache });

    expect(readFileSync(join(folder, 'out/index.js'), 'utf8')).toContain('good morning');
    expect(readdirSync(cache)).toEqual([]);
  }, 60_000);
});
