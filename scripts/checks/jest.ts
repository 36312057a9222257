import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, type Result } from './check.js';

/** What of jest's report (`--json`) is read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const COVERAGE = ['--coverage', '--coverageReporters=json-summary', '--coverageReporters=html'];

/**
 * Runs the tests below some folders; each test counts. A skipped test's title says why it is skipped.
 * @param scratch folder for the report
 */
export async function jest(
  folders: readonly string[],
  scratch: string,
  { coverage = false, workers }: { readonly coverage?: boolean; readonly workers: number },
): Promise<Result> {
  const file = join(scratch, `${folders[0]?.replaceAll('/', '-')}.json`);
  const program = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const options = ['--json', `--outputFile=${file}`, '--passWithNoTests=false', `--maxWorkers=${workers}`];
  const { ok, output } = await execute('node', [
    ...program,
    ...folders,
    ...options,
    ...(coverage ? COVERAGE : []),
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [], output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  // A file that does not even load has no tests that could fail.
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: tests
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
    output,
    ...(coverage ? { note: covered() } : {}),
  };
}

function covered(): string {
  const file = 'coverage/coverage-summary.json';
  if (!existsSync(file)) return 'no coverage was measured';
  type Share = { readonly pct: number };
  const { total } = JSON.parse(readFileSync(file, 'utf8')) as { total: { lines: Share; branches: Share } };
  return `covered: ${total.lines.pct} % of lines, ${total.branches.pct} % of branches`;
}
