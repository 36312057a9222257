import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** One import of one file, by the path of what it imports: a file below the root, or a module's name. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const PURE = ['manifest', 'stacks', 'render', 'changes', 'policy', 'cost', 'gate', 'report'];
const CLOUDS = ['aws', 'gcp', 'azure', 'kubernetes', 'onprem'];

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);

describe('the rooms', () => {
  it('are read at all: a rule over no imports would hold by itself', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'src/entry.ts', to: 'src/cli/main.ts', typesOnly: false });
    expect(imports.filter(({ typesOnly }) => typesOnly).length).toBeGreaterThan(100);
  });

  it('that are pure do no IO: no Node module but hashing, paths and the like, no @actions, no platform', () => {
    const harmless = ['node:crypto', 'node:path', 'node:util', 'node:net', 'node:buffer', 'node:url'];
    expect(
      imports.filter(
        ({ from, to, typesOnly }) =>
          PURE.includes(roomOf(from)) &&
          !typesOnly &&
          (/^(@actions|@aws-sdk|@azure|google-auth-library)/.test(to) ||
            ['platform', 'engines', 'identity', 'sandbox', 'pipeline', 'cli', 'action'].includes(
              roomOf(to),
            ) ||
            (to.startsWith('node:') && !harmless.includes(to))),
      ),
    ).toEqual([]);
  });

  it('that are pure know neither the clock nor chance nor the process', () => {
    const impure = /\b(process\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.|randomUUID|fetch\()/;
    expect(
      sources.filter((file) => PURE.includes(roomOf(file)) && impure.test(withoutComments(file))),
    ).toEqual([]);
  });

  it('leave the environment to the platform', () => {
    const readers = sources.filter((file) => /\bprocess\s*(\.\s*env|\[)/.test(withoutComments(file)));
    expect([...new Set(readers.map(roomOf))]).toEqual(['platform']);
  });

  it('start processes and open sockets in the platform alone', () => {
    const modules = /^(node:(child_process|net|tls|dgram|https?|worker_threads)|@actions\/exec)$/;
    const users = imports.filter(({ from, to }) => modules.test(to) && !PURE.includes(roomOf(from)));
    expect([...new Set(users.map(({ from }) => roomOf(from)))]).toEqual(['platform']);
  });

  // The engine's claims, locks and rescued states stand on what one system call does whole (link, rename, open
  // with `wx`), which a general helper would hide: they speak to the file system themselves.
  it('touch files through the platform, but for the engine', () => {
    const users = imports.filter(({ to }) => /^node:fs(\/promises)?$/.test(to)).map(({ from }) => from);
    const others = users.filter((from) => roomOf(from) !== 'platform');
    expect(others.filter((from) => !from.startsWith('src/engines/terraform/'))).toEqual([]);
  });

  it.each(['terraform', 'helm'])('know %s in its engine and render alone', (engine) => {
    const room = `src/engines/${engine}/`;
    expect(
      imports.filter(
        ({ from, to }) => to.startsWith(room) && !from.startsWith(room) && from !== 'src/engines/index.ts',
      ),
    ).toEqual([]);
  });

  it('of one cloud never import those of another', () => {
    expect(
      imports.filter(({ from, to }) => {
        const [mine, theirs] = [cloudOf(from), cloudOf(to)];
        return mine !== undefined && theirs !== undefined && mine !== theirs;
      }),
    ).toEqual([]);
  });

  it.each(['cli', 'action'])(
    'src/%s is a front door: it uses the use cases and holds no logic of them',
    (door) => {
      const allowed = [
        'src/pipeline/index.ts',
        'src/pipeline/outcome.ts',
        'src/report/problems.ts',
        'src/report/summary-limit.ts',
        'src/options.ts',
        'src/commands.ts',
        'src/problem.ts',
        'src/suggest.ts',
        'src/version.generated.ts',
      ];
      expect(
        imports.filter(
          ({ from, to }) =>
            roomOf(from) === door &&
            to.startsWith('src/') &&
            ![door, 'platform'].includes(roomOf(to)) &&
            !allowed.includes(to),
        ),
      ).toEqual([]);
    },
  );

  it.each(['cli', 'action'])('nothing but the entry and the actions opens src/%s', (door) => {
    const users = imports.filter(({ from, to }) => roomOf(to) === door && roomOf(from) !== door);
    expect(users.filter(({ from }) => from !== 'src/entry.ts')).toEqual([]);
  });

  it('never go back: the platform knows none of them but by types', () => {
    expect(
      imports.filter(
        ({ from, to, typesOnly }) =>
          roomOf(from) === 'platform' &&
          to.startsWith('src/') &&
          !typesOnly &&
          !['src/problem.ts', 'src/json.ts', 'src/address.ts', 'src/sha256.ts'].includes(to) &&
          roomOf(to) !== 'platform',
      ),
    ).toEqual([]);
  });
});

describe('every file that people write', () => {
  const written = ['src', 'actions', 'scripts', 'tests', 'benchmarks', 'templates', 'sandbox']
    .flatMap(filesBelow)
    .filter((file) => /\.(ts|mjs|js|py|tf|hcl)$/.test(file) && !file.includes('.generated.'));

  it('has at most 300 lines', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(written.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('owes nothing: no type check is switched off, no work is left for later', () => {
    const debts = new RegExp(['@ts-(ignore|nocheck|expect-error)', 'TO' + 'DO', 'FIX' + 'ME'].join('|'));
    const code = written.filter((file) => file !== 'tests/unit/rooms.test.ts');
    expect(code.filter((file) => debts.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|\/)(node_modules|\.terraform|__pycache__)\//.test(file));
}

function importsOf(file: string): Import[] {
  const statement =
    /^(import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => ({
    from: file,
    to: target(file, match[3] ?? match[4] ?? match[5] ?? ''),
    typesOnly: match[2] !== undefined,
  }));
}

function target(file: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/\.js$/, '.ts') : name;
}

/** `src/changes/diff.ts` → changes. */
function roomOf(path: string): string {
  const [root, room = ''] = path.split('/');
  return root === 'src' && !room.endsWith('.ts') ? room : '';
}

function cloudOf(path: string): string | undefined {
  return path
    .split(/[/.]/)
    .find((part, index) => index > 1 && path.startsWith('src/') && CLOUDS.includes(part));
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
