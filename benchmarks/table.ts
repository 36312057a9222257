import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import type { Figure } from './bench.ts';

const ABOUT = `# Speed and size

Written by \`npm run bench -- --write\`; do not edit. Whole processes of the built \`dist/\` are measured, warm, the sides of
a comparison in turn so that a busy machine slows both. CPU is user and system time of a process with all its children.
Figures are medians. A process that waits for nobody is judged by its CPU time, which on a machine with nothing else to do
is more than its wall time; \`plan\` waits for Terraform and is judged by wall time. Nothing here is asserted in a test: a slow machine must not fail a build.

## How to run

- \`npm run build\`, then \`npm run bench\` prints the table; \`-- --write\` writes this page.
- \`npm run bench -- plan size\` runs some of \`plan\`, \`side-by-side\`, \`validate\`, \`report\`, \`comment\`, \`helm\`, \`sign-in\` and \`size\`; \`--rounds=3\` sets how often.
- Linux, with Terraform on PATH and Python for the sandbox; \`helm\` needs the control plane that the tests build. \`CHECKOV=/path/to/checkov\` adds Checkov as a peer.
`;

/** The page as Markdown. */
export function page(figures: readonly Figure[], rounds: number, now: Date): string {
  return `${ABOUT}\n## Figures\n\n${machine(rounds, now)}\n\n${table(figures)}`;
}

/** The table alone. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, bound, measured, ratio, met }) => {
    const verdict = met === undefined ? 'no bound' : met ? 'met' : '**not met**';
    return `| ${[what, bound, measured, ratio, verdict].join(' | ')} |`;
  });
  return ['| what | bound | measured | ratio | verdict |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function machine(rounds: number, now: Date): string {
  const { stdout } = spawnSync('terraform', ['version', '-json'], { encoding: 'utf8' });
  const terraform = (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `${now.toISOString().slice(0, 10)}; ${availableParallelism()} cores with a load of ${load} at the end of the run;`,
    `Node ${process.versions.node}, Terraform ${terraform}; median of ${rounds}.`,
  ].join(' ');
}
