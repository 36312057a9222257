import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from '@jest/globals';

/** Where the providers of clouds that no server stands for come from: the toolkit's own variable, for tests too. */
const VARIABLE = 'SYNTHINFRA_PROVIDER_MIRROR';

/** The folder of providers, when it holds this one; else why what needs it is left out. */
export function mirrorOf(provider: string): { readonly dir: string } | { readonly missing: string } {
  const named = process.env[VARIABLE];
  if (named === undefined || named === '')
    return { missing: `${VARIABLE} names no folder with the provider ${provider}` };
  const dir = resolve(named);
  return existsSync(join(dir, 'registry.terraform.io', 'hashicorp', provider))
    ? { dir }
    : { missing: `${dir} does not hold the provider ${provider}` };
}

/** A suite that needs a provider of the mirror: it runs, or is skipped and says why in one line. */
export function withMirror(name: string, provider: string, suite: (dir: string) => void): void {
  const mirror = mirrorOf(provider);
  if ('dir' in mirror) describe(name, () => suite(mirror.dir));
  else describe.skip(`${name} (skipped: ${mirror.missing})`, () => suite(''));
}
