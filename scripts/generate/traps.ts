import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { page, table } from './markdown.js';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/**
 * Each trap of other tools and of plans, with the test that holds it. The names come from jest, which alone knows
 * those of its tables: a trap whose test does not pass is not in the table.
 */
export function trapsPage(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'synthinfra-traps-'));
  const output = join(folder, 'report.json');
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    // To load every test only to leave it out would take most of a minute.
    ...filesThatNameTraps(root),
    '-t',
    'trap:',
    '--silent',
    '--json',
    `--outputFile=${output}`,
  ];
  spawnSync(process.execPath, options, { cwd: root, stdio: 'ignore' });
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  const rows = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ title, status }) => status === 'passed' && title.startsWith('trap: '))
      .map(({ title }) => [title.slice('trap: '.length), `\`${relative(root, name)}\``]),
  );
  rows.sort(([, one = ''], [, other = '']) => (one < other ? -1 : one > other ? 1 : 0));
  return page(
    'Traps and their tests',
    'Where other tools have stumbled, and the test that keeps this one from it.',
    '',
    ...table(['trap', 'test'], rows),
  );
}

function filesThatNameTraps(root: string): readonly string[] {
  return readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('tests/unit', name))
    .filter((file) => file.endsWith('.test.ts') && readFileSync(join(root, file), 'utf8').includes('trap: '))
    .sort();
}
