import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../src/manifest/types.js';
import { sandboxOf } from '../../../src/pipeline/target.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { deployment } from '../stacks/support.js';
import { contextIn, manifestText } from './support.js';

async function sandboxFor(provider: Spec['target']['provider'], sandbox = true) {
  const folder = await temporaryDir();
  await writeFile(join(folder, 'deployment.yaml'), manifestText());
  return { folder, place: sandboxOf(contextIn(folder, { sandbox }), deployment({ target: { provider } })) };
}

describe('sandboxOf', () => {
  it.each(['gcp', 'azure', 'kubernetes'] as const)(
    'gives %s a folder for its states, and no server',
    async (provider) => {
      const { folder, place } = await sandboxFor(provider);
      expect(await place).toEqual({ stateDir: join(folder, '.synthinfra', 'offline') });
    },
  );

  it.each(['onprem'] as const)(
    'refuses %s: there is no sandbox of it, and the real one must not be touched',
    async (provider) => {
      const { place } = await sandboxFor(provider);
      await expect(place).rejects.toThrow(`The sandbox has nothing that stands for ${provider}`);
    },
  );

  it('is nothing where nobody asks for it', async () => {
    expect(await (await sandboxFor('gcp', false)).place).toBeUndefined();
  });
});
