import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { type Bench, type Benchmark, type Figure, ofBound } from './bench.ts';

const MOST_MB = 4;

/** What a runner downloads: the tree of the commit, gzipped, with dist/ as built where the commit has none. */
export const size: Benchmark = { name: 'size', run };

function run({ home }: Bench): readonly Figure[] {
  const committed = output(home, 'git', ['ls-tree', '--name-only', 'HEAD', 'dist']).length > 0;
  const archive = gzipped(output(home, 'git', ['archive', '--format=tar', 'HEAD']));
  const dist = committed ? 0 : gzipped(output(home, 'tar', ['-cf', '-', 'dist']));
  const megabytes = (archive + dist) / 1e6;
  return [
    {
      what: `\`git archive HEAD\`, gzipped${committed ? '' : ', and dist/ as built, which HEAD does not hold yet'}`,
      bound: `< ${MOST_MB} MB`,
      measured: `${megabytes.toFixed(2)} MB`,
      ratio: ofBound(megabytes, MOST_MB),
      met: megabytes < MOST_MB,
    },
  ];
}

function gzipped(data: Buffer): number {
  return gzipSync(data).length;
}

function output(cwd: string, command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
