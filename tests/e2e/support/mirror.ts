import { describe, it } from '@jest/globals';
import { offlineProviders } from '../../../scripts/checks/providers.js';

/**
 * A suite that needs a provider of schemas alone: it runs and says which it used, or is skipped and says why in one line.
 * @param suite is given the folder of the provider.
 */
export async function withMirror(
  name: string,
  provider: string,
  suite: (dir: string) => void,
): Promise<void> {
  const mirror = await offlineProviders(provider);
  if ('dir' in mirror) describe(`${name} (${mirror.what})`, () => suite(mirror.dir));
  else it.skip(`${name} (skipped: ${mirror.missing})`, () => {});
}
