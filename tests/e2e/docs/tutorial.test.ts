import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const MINUTES = 60_000;
const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'synthinfra-tutorial-'));
const workspace = join(scratch, 'my-first-app');
const bin = join(scratch, 'bin');

mkdirSync(workspace);
mkdirSync(bin);
writeFileSync(
  join(bin, 'synthinfra'),
  `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli/main.js" "$@"\n`,
);
chmodSync(join(bin, 'synthinfra'), 0o755);

/** The fenced `sh` blocks of a page, in order: what a reader would paste. */
function commandsOf(page: string): readonly string[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
    (match) => match[1] ?? '',
  );
}

function paste(block: string) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  const result = spawnSync('sh', ['-ec', block], { cwd: workspace, env, encoding: 'utf8' });
  return { code: result.status, said: `${result.stdout}${result.stderr}` };
}

afterAll(() => {
  paste('synthinfra sandbox down');
  rmSync(scratch, { recursive: true, force: true });
});

describe('the tutorial, pasted block by block', () => {
  const blocks = commandsOf('docs/tutorial/first-deployment.md');

  it('has commands', () => {
    expect(blocks.length).toBeGreaterThan(4);
  });

  it.each(blocks.map((block) => [block.trim().split('\n')[0] ?? '', block] as const))(
    'works: %s …',
    (_first, block) => {
      const { code, said } = paste(block);
      expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
    },
    8 * MINUTES,
  );
});
