import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs the bundled command line in a workspace. @returns its exit code. */
export async function runSynthinfra(workspace: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
    cwd: workspace,
    stdio: 'ignore',
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
}
