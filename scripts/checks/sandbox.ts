import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Check, execute, single } from './check.js';

/**
 * Starts a sandbox and stops it. The first on a machine installs what it needs: end-to-end tests that all do so at once
 * would take it from each other's time.
 */
export function sandboxCheck(scratch: string): Check {
  return {
    name: 'the sandbox starts and stops',
    run: async () => {
      const cwd = join(scratch, 'sandbox');
      mkdirSync(cwd, { recursive: true });
      const cli = resolve('dist/cli/main.js');
      const up = await execute('node', [cli, 'sandbox', 'up'], { cwd });
      if (!up.ok) return single(up);
      const down = await execute('node', [cli, 'sandbox', 'down'], { cwd });
      return single({ ok: down.ok, output: `${up.output}${down.output}` });
    },
  };
}
