import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `npm test`: every check of the project. Node runs this file as it stands, so it only looks for what the checks need
 * and builds; the checks themselves are compiled code then, and may use the toolkit's own.
 */
const PREREQUISITES = [
  {
    met: existsSync('node_modules/.bin/tsc'),
    sentence: 'The packages are not installed: run `npm ci` first.',
  },
  {
    met: works('git', ['--version']),
    sentence: 'git is not on the PATH: install it from https://git-scm.com/downloads.',
  },
  {
    met: works('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']),
    sentence:
      'python3 is not on the PATH, or older than 3.11: install it from https://www.python.org/downloads.',
  },
];

const missing = PREREQUISITES.filter(({ met }) => !met);
for (const { sentence } of missing) console.error(`✖ ${sentence}`);
if (missing.length > 0) giveUp(missing.length);
else if (!works('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], 'inherit')) {
  console.error('✖ build: the sources do not compile; nothing else was checked.');
  giveUp(1);
} else {
  const compiled = new URL('../build/scripts/checks/main.js', import.meta.url).href;
  const { runChecks } = (await import(compiled)) as typeof import('./checks/main.js');
  const failed = await runChecks();
  process.exitCode = failed ? 1 : 0;
}

function works(program: string, args: readonly string[], stdio: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(program, [...args], { stdio }).status === 0;
}

function giveUp(failed: number): void {
  console.log(`0 passed, ${failed} failed, 0 skipped`);
  process.exitCode = 1;
}
