import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, plain, table } from './markdown.js';
import { STUMBLES } from './stumble-tests.js';
import { THREATS, type Threat } from './threat-tests.js';

const ATTACK = /(['"`])attack: ((?:(?!\1).)+)\1/g;

/**
 * Each threat with the tests that hold it, and every test whose title begins with `attack: `. That the titles exist is
 * checked here; that they pass, by the tests themselves.
 * @throws Error naming a title that no file has.
 */
export function threatsPage(root: string): string {
  const missing = missingTitles(root, [...THREATS, ...STUMBLES]);
  if (missing.length > 0)
    throw new Error(
      `scripts/generate/{threat,stumble}-tests.ts name tests that are not there:\n${missing.join('\n')}`,
    );
  return page(
    'Threats and their tests',
    'What can go wrong where infrastructure is planned and applied by workflows, and the tests that hold it. What no test',
    'shows is said; see also [what this cannot protect against](../security.md#what-this-cannot-protect-against).',
    '',
    ...table(['', 'threat', 'tests', 'not tested'], THREATS.map(row)),
    '## Where other tools have stumbled',
    '',
    'Each of these alone; [the traps](traps.md) are all that this one is tested with.',
    '',
    ...table(['', 'trap', 'tests', 'note'], STUMBLES.map(row)),
    '## Every attack by name',
    '',
    '`%s` and `%j` stand for the rows of a table.',
    '',
    ...table(['attack', 'test'], attacks(root)),
  );
}

/** `file: title` of each title that no string of its file begins with. */
export function missingTitles(root: string, threats: readonly Threat[]): readonly string[] {
  return threats.flatMap(({ held }) =>
    Object.entries(held).flatMap(([file, titles]) => {
      const text = readFileSync(join(root, 'tests', file), 'utf8');
      const stands = (title: string) => [`'`, `"`, '`'].some((quote) => text.includes(`${quote}${title}`));
      return titles.filter((title) => !stands(title)).map((title) => `${file}: ${title}`);
    }),
  );
}

function row({ id, threat, held, open = '' }: Threat): readonly string[] {
  const tests = Object.entries(held).map(
    ([file, titles]) => `\`tests/${file}\`: ${titles.map(plain).join('; ')}`,
  );
  return [id, threat, tests.length === 0 ? '**none**' : tests.join('<br>'), open];
}

function attacks(root: string): readonly (readonly string[])[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const found = readFileSync(join(root, 'tests', file), 'utf8').matchAll(ATTACK);
      return [...found].map(([, , title = '']) => [plain(title), `\`tests/${file}\``]);
    });
}
