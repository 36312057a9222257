import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle } from './bundle.js';

/**
 * Bundles build/ into dist/: one shared bundle with lazy chunks, and a two-line entry for each front door.
 * With `--check` it builds elsewhere, compares byte for byte, and says what the first difference of each file is.
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

/** Differing files beyond these are counted: with other packages installed, all differ. */
const MOST = 20;

if (process.argv.includes('--check')) checkDist();
else buildDist('dist');

/** Builds into a folder that is emptied first. */
function buildDist(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  bundle('build/src/entry.js', join(target, 'bundle'));
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
}

/** Fails when dist/ is not what the sources give, and says where. */
function checkDist(): void {
  const target = mkdtempSync(join(tmpdir(), 'synthinfra-dist-'));
  try {
    buildDist(target);
    const differences = compare('dist', target);
    if (differences.length === 0) {
      console.log('dist/ is what the sources give, byte for byte.');
      return;
    }
    process.exitCode = 1;
    console.error(
      `dist/ is not what the sources give:\n${listed(differences)}\nRun \`npm run generate\` and commit dist/.`,
    );
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function listed(differences: readonly string[]): string {
  const rest = differences.length - MOST;
  return [...differences.slice(0, MOST), ...(rest > 0 ? [`and ${rest} more files`] : [])].join('\n');
}

/** For each file that differs its path, and where it begins to. */
function compare(committed: string, fresh: string): string[] {
  const a = contents(committed);
  const b = contents(fresh);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((path) => {
    const [ours, theirs] = [a.get(path), b.get(path)];
    if (ours === undefined) return [`${path}: not in dist/`];
    if (theirs === undefined) return [`${path}: no longer made`];
    return ours.equals(theirs)
      ? []
      : [`${path}:${firstDifference(ours.toString('latin1'), theirs.toString('latin1'))}`];
  });
}

/** Where two texts part, with what stands there in either. */
function firstDifference(ours: string, theirs: string): string {
  let at = 0;
  while (ours[at] === theirs[at]) at += 1;
  const line = ours.slice(0, at).split('\n').length;
  const [before, after] = [ours, theirs].map((text) =>
    JSON.stringify(text.slice(Math.max(0, at - 40), at + 120)),
  );
  return `${line}\n  dist/:   ${before}\n  sources: ${after}`;
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
