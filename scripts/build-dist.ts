import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Bundles build/ into dist/: one shared bundle with lazy chunks, and a two-line entry for each front door.
 * With `--check` it builds elsewhere and compares byte for byte.
 */
const DOORS = [
  'cli',
  'deploy',
  'validate',
  'render',
  'plan',
  'apply',
  'auth',
  'comment',
  'review',
  'command',
  'setup',
  'post',
];
const check = process.argv.includes('--check');
const target = check ? join(tmpdir(), `synthinfra-dist-${process.pid}`) : 'dist';

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
execFileSync(
  'node_modules/.bin/ncc',
  ['build', 'build/src/entry.js', '-o', join(target, 'bundle'), '--minify', '--quiet', '--target', 'es2022'],
  { stdio: 'inherit' },
);
// @azure/identity brings a script that opens a browser; nothing here does that.
rmSync(join(target, 'bundle/xdg-open'), { force: true });
writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
for (const door of DOORS) {
  mkdirSync(join(target, door));
  const shebang = door === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    join(target, door, 'main.js'),
    `${shebang}import { main } from '../bundle/index.js';\nawait main('${door}', \`\${import.meta.dirname}/../..\`);\n`,
    { mode: door === 'cli' ? 0o755 : 0o644 },
  );
}

if (check) {
  const differing = compare('dist', target);
  rmSync(target, { recursive: true, force: true });
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources give: ${differing.join(', ')}\nRun \`npm run generate\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log('dist/ is what the sources give, byte for byte.');
}

function compare(committed: string, fresh: string): string[] {
  const a = contents(committed);
  const b = contents(fresh);
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => !(a.get(path)?.equals(b.get(path) ?? Buffer.of()) ?? false))
    .sort();
}

function contents(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const walk = (path: string): void => {
    for (const name of readdirSync(path)) {
      const child = join(path, name);
      if (statSync(child).isDirectory()) walk(child);
      else files.set(relative(folder, child), readFileSync(child));
    }
  };
  walk(folder);
  return files;
}
