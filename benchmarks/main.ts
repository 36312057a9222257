import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Benchmark, Figure } from './bench.ts';
import { helmDiff } from './helm-diff.ts';
import { planOverhead } from './plan-overhead.ts';
import { planToComment } from './plan-to-comment.ts';
import { reportLarge } from './report-large.ts';
import { sideBySide } from './side-by-side.ts';
import { signIn } from './sign-in.ts';
import { size } from './size.ts';
import { page, table } from './table.ts';
import { validate } from './validate.ts';

const BENCHMARKS: readonly Benchmark[] = [
  planOverhead,
  sideBySide,
  helmDiff,
  validate,
  reportLarge,
  planToComment,
  signIn,
  size,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, rounds: { type: 'string', default: '5' } },
});
const home = resolve(import.meta.dirname, '..');
const rounds = Number(values.rounds);
if (!existsSync(join(home, 'dist/cli/main.js'))) throw new Error('dist/ is not built: npm run build');
if (values.write && positionals.length > 0) throw new Error('--write runs every benchmark: name none');

const figures: Figure[] = [];
for (const { name, run } of BENCHMARKS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`${name} …`);
  const scratch = mkdtempSync(join(tmpdir(), `synthinfra-bench-${name}-`));
  try {
    figures.push(...(await run({ home, scratch, rounds })));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
console.log(table(figures));
if (values.write) writeFileSync(join(home, 'docs/benchmarks.md'), page(figures, rounds, new Date()));
