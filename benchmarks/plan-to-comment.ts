import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Benchmark, type Figure, ofBound, seconds } from './bench.ts';
import { multiplyPlan } from './large-plan.ts';
import { alternate, type Command, medianRun, runOnce } from './measure.ts';
import { withSandboxPlan } from './sandbox-plan.ts';

/** From the JSON of a plan to the comment on a pull request, beside a process that only parses the same JSON. */
export const planToComment: Benchmark = { name: 'comment', run };

const SIZES = [
  { changes: 2_000, bound: 0.5 },
  { changes: 20_000, bound: 4 },
] as const;
const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

async function run({ home, scratch, rounds }: Bench): Promise<readonly Figure[]> {
  const bundle = join(scratch, 'bundle');
  bundled(home, bundle);
  const seed = join(scratch, 'seed.json');
  withSandboxPlan(home, scratch, {}, ({ dir }) => {
    const env = { TF_DATA_DIR: join(dir, '.terraform') };
    const args = ['show', '-json', join(dir, 'plan.tfplan')];
    runOnce({ command: 'terraform', args, cwd: join(dir, 'root'), env, stdout: seed }, scratch);
  });
  const { server, url } = await github(scratch);
  try {
    return SIZES.map(({ changes, bound }): Figure => {
      const plan = join(scratch, `plan-${changes}.json`);
      multiplyPlan(seed, plan, changes);
      const node = (...args: string[]): Command => ({ command: process.execPath, args, cwd: scratch });
      const sides = [
        node(join(bundle, 'index.js'), plan, url, HEAD),
        node('-e', `JSON.parse(fs.readFileSync(${JSON.stringify(plan)}, 'utf8'))`),
        node(join(bundle, 'index.js')),
      ];
      alternate(sides, 1, scratch);
      const [ours, parse, start] = alternate(sides, rounds, scratch).map(medianRun);
      if (!ours || !parse || !start) throw new Error('all sides are measured');
      const megabytes = Math.round(statSync(plan).size / 1e6);
      // The process that reads a plan was started long before there was one.
      const cpu = ours.cpu - start.cpu;
      return {
        what: `plan JSON of ${changes.toLocaleString('en')} changes (${megabytes} MB) to the posted comment, GitHub on loopback`,
        bound: `< ${bound} s of process time`,
        measured: `CPU ${seconds(cpu)} (wall ${seconds(ours.wall - start.wall)}) beyond the start, which takes ${seconds(start.cpu)}; together ${(ours.cpu / parse.cpu).toFixed(1)} times \`JSON.parse\` alone`,
        ratio: ofBound(cpu, bound),
        met: cpu < bound,
      };
    });
  } finally {
    server.kill();
  }
}

/** Bundles the measured process as `dist/` is bundled. */
function bundled(home: string, to: string): void {
  const from = join(home, 'build/benchmarks/posted-comment.js');
  const args = ['build', from, '-o', to, '--minify', '--quiet', '--target', 'es2022'];
  const { status, stderr } = spawnSync(join(home, 'node_modules/.bin/ncc'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ncc failed: ${stderr.slice(-2000)}`);
}

/** As much of GitHub as one comment needs, in a process of its own; each pull request begins without comments. */
async function github(scratch: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const script = `
    let comments = [];
    const user = { login: 'github-actions[bot]' };
    const pull = { number: 1, html_url: 'https://github.com/acme/shop/pull/1', state: 'open', merged_at: null, merge_commit_sha: null, user,
      base: { ref: 'main', repo: { full_name: 'acme/shop' } }, head: { ref: 'topic', sha: '${HEAD}', repo: { full_name: 'acme/shop' } } };
    require('node:http').createServer(async (request, response) => {
      let text = '';
      for await (const part of request) text += part;
      const answer = () => {
        if (request.url.endsWith('/graphql')) return { data: { viewer: user } };
        if (request.url.includes('/pulls/')) { comments = []; return pull; }
        if (request.method === 'GET') return comments;
        comments.push({ id: 1, html_url: 'https://github.com/acme/shop/pull/1#issuecomment-1', user, body: JSON.parse(text).body });
        return comments[0];
      };
      response.writeHead(request.url.includes('/comments') && request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer()));
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;
  const server = spawn(process.execPath, ['-e', script], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((ready, failed) => {
    server.once('error', failed);
    server.stdout?.once('data', (text: Buffer) => ready(Number(text.toString())));
  });
  return { server, url: `http://127.0.0.1:${port}` };
}
