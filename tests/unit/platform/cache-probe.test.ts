import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cacheDir } from '../../../src/platform/cache.js';
import { answers } from '../../../src/platform/http-probe.js';
import { commandOutput } from '../../../src/platform/probe.js';
import { serve } from '../engines/terraform/support/http-server.js';

describe('the cache', () => {
  it.each<[string, Record<string, string>, string]>([
    ['where the user says', { SYNTHINFRA_CACHE: '/c', XDG_CACHE_HOME: '/x', HOME: '/h' }, '/c'],
    ['relative to where they stand', { SYNTHINFRA_CACHE: 'c' }, '/here/c'],
    ['where the desktop keeps caches', { XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/synthinfra'],
    ['in the home folder', { HOME: '/h' }, '/h/.cache/synthinfra'],
    [
      'in the home folder, when what is set is empty',
      { SYNTHINFRA_CACHE: '', XDG_CACHE_HOME: '', HOME: '/h' },
      '/h/.cache/synthinfra',
    ],
    ['in the home that the system knows', {}, join(homedir(), '.cache/synthinfra')],
  ])('is %s', (_name, env, folder) => {
    expect(cacheDir({ env, cwd: '/here' })).toBe(folder);
  });
});

describe('a look-up by a command', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['what it prints, trimmed', process.execPath, ['-e', 'console.log(" abc ")'], 'abc'],
    ['nothing when it prints nothing', process.execPath, ['-e', ''], undefined],
    ['nothing when it fails', process.execPath, ['-e', 'console.log("abc"); process.exit(1)'], undefined],
    ['nothing when it is missing', 'no-such-program-of-ours', [], undefined],
  ])('answers %s', async (_name, command, args, answer) => {
    expect(await commandOutput(command, args, '.')).toBe(answer);
  });
});

describe('an address', () => {
  it.each([200, 404, 500])('answers when it says %d', async (status) => {
    const url = await serve((_request, response) => response.writeHead(status).end());
    expect(await answers(url)).toBe(true);
  });

  it('does not answer when nobody is there, or nothing is said in time', async () => {
    expect(await answers(await serve(() => {}), 50)).toBe(false);
    expect(await answers('http://127.0.0.1:1/')).toBe(false);
    expect(await answers('no address')).toBe(false);
  });
});
