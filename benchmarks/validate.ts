import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Benchmark, type Figure, ofBound, seconds } from './bench.ts';
import { largeManifest } from './large-manifest.ts';
import { alternate, type Command, medianRun } from './measure.ts';

const COLD = 0.25;
const LARGE_VALIDATE = 1;
const LARGE_RENDER = 2;

/** `validate` from cold, and manifests that are as large as they get. */
export const validate: Benchmark = { name: 'validate', run };

function run({ home, scratch, rounds }: Bench): readonly Figure[] {
  const cli = join(home, 'dist/cli/main.js');
  const text = largeManifest();
  writeFileSync(join(scratch, 'large.yaml'), text);
  const node = (args: readonly string[], cwd: string): Command => ({ command: process.execPath, args, cwd });
  const sides = [
    node(['-e', '0'], home),
    node([cli, 'validate', 'examples/aws/deployment.yaml'], home),
    node([cli, 'validate', 'large.yaml'], scratch),
    node([cli, 'render', 'large.yaml', '--env', 'prod', '--out', 'out'], scratch),
  ];
  alternate(sides, 1, scratch);
  const [nothing, small, large, render] = alternate(sides, rounds, scratch).map(medianRun);
  if (!nothing || !small || !large || !render) throw new Error('four sides are measured');
  const lines = text.split('\n').length - 1;
  const beyond = small.cpu - nothing.cpu;
  return [
    {
      what: '`validate examples/aws/deployment.yaml` beyond `node -e 0`',
      bound: `< ${COLD} s of process time`,
      measured: `CPU ${seconds(beyond)} (wall ${seconds(small.wall - nothing.wall)})`,
      ratio: ofBound(beyond, COLD),
      met: beyond < COLD,
    },
    {
      what: `\`validate\` of ${lines} lines, 200 services`,
      bound: `< ${LARGE_VALIDATE} s`,
      measured: `wall ${seconds(large.wall)}, CPU ${seconds(large.cpu)}`,
      ratio: ofBound(large.cpu, LARGE_VALIDATE),
      met: large.cpu < LARGE_VALIDATE,
    },
    {
      what: '`render` of the same (read, resolve, compose, write)',
      bound: `< ${LARGE_RENDER} s`,
      measured: `wall ${seconds(render.wall)}, CPU ${seconds(render.cpu)}`,
      ratio: ofBound(render.cpu, LARGE_RENDER),
      met: render.cpu < LARGE_RENDER,
    },
  ];
}
