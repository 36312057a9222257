import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Bundles a module and all that it imports into `folder`, by @vercel/ncc.
 *
 * Without ncc's cache: that one lies in the user's cache folder under the name of the working directory, and gives code
 * that was generated for other sources of the same path. A module's code also depends on what its imports import (which
 * of them have side effects), and the cache does not ask for that.
 */
export function bundle(entry: string, folder: string, environment = process.env): void {
  execFileSync(
    resolve('node_modules/.bin/ncc'),
    ['build', entry, '-o', folder, '--minify', '--no-cache', '--quiet', '--target', 'es2022'],
    { env: environment, stdio: 'inherit' },
  );
}
