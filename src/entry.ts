import { tooOldNode } from './platform/runtime.js';
import { terminal } from './platform/terminal.js';

/**
 * The one entry of the bundle. Every file in dist/<name>/main.js is two lines that call this with its name, so that
 * all actions and the CLI share one copy of everything; what only some need is a lazy chunk.
 */
const DOORS: Readonly<Record<string, () => Promise<(home: string) => Promise<void>>>> = {
  cli: async () => (await import('./cli/main.js')).runCli,
  deploy: async () => (await import('../actions/deploy/main.js')).main,
  validate: async () => (await import('../actions/validate/main.js')).main,
  render: async () => (await import('../actions/render/main.js')).main,
  plan: async () => (await import('../actions/plan/main.js')).main,
  auth: async () => (await import('../actions/auth/main.js')).main,
  command: async () => (await import('../actions/command/main.js')).main,
  review: async () => (await import('../actions/review/main.js')).main,
  comment: async () => (await import('../actions/comment/main.js')).main,
  post: async () => (await import('./action/post.js')).runPost,
  setup: async () => (await import('../actions/setup/main.js')).main,
  apply: async () => (await import('../actions/apply/main.js')).main,
};

/**
 * Runs one front door.
 * @param door name of the folder in dist/
 * @param home folder of the toolkit itself: where templates/ lies
 */
export async function main(door: string, home: string): Promise<void> {
  const tooOld = tooOldNode();
  if (tooOld !== undefined) {
    terminal.write(`${tooOld}\n`);
    terminal.exitCode(1);
    return;
  }
  const load = DOORS[door];
  if (load === undefined) throw new Error(`there is no front door ${door}`);
  const run = await load();
  await run(home);
}
