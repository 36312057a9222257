import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import { missingEnvironment, tellVanished } from '../../../../src/pipeline/planning/vanished.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { contextIn, manifestText } from '../support.js';

let folder: string;

beforeAll(async () => {
  folder = await temporaryDir();
  await writeFile(join(folder, 'before.yaml'), manifestText('', 'dev: {}, old: {}, older: {}'));
  await writeFile(join(folder, 'deployment.yaml'), manifestText());
});

describe('an environment that is gone from the manifest', () => {
  it('is planned from the former one, and blocked until somebody asks for its end', async () => {
    const found = await missingEnvironment(contextIn(folder, { env: 'old', base: 'before.yaml' }));
    expect(found?.context.options).toMatchObject({ file: 'before.yaml', env: 'old' });
    expect(found?.reason).toMatchObject({
      effect: 'block',
      message:
        'The environment old has disappeared from deployment.yaml; everything in it would be destroyed.',
      fix: 'Put it back, or ask for its end: `synthinfra destroy before.yaml --env old`.',
      at: { file: 'deployment.yaml', line: 7 },
    });
  });

  it.each<[string, Partial<Options>]>([
    ['no environment is asked for', { base: 'before.yaml' }],
    ['nothing is known of before', { env: 'old' }],
    ['it is still there', { env: 'dev', base: 'before.yaml' }],
    ['it never was there', { env: 'other', base: 'before.yaml' }],
    ['the manifest is its own base', { env: 'old', base: 'deployment.yaml' }],
  ])('is not found when %s', async (_name, options) => {
    expect(await missingEnvironment(contextIn(folder, options))).toBeUndefined();
  });

  it('is told, each with how to see what would be destroyed', async () => {
    const context = contextIn(folder, { base: 'before.yaml' });
    await tellVanished(context);
    expect(context.platform.told).toEqual(
      ['old', 'older'].map(
        (name) =>
          `warn The environment ${name} is gone since before.yaml: \`synthinfra plan deployment.yaml --base before.yaml --env ${name}\` shows what would be destroyed.`,
      ),
    );
  });

  it('is not told where there is no base, or the same', async () => {
    for (const options of [{}, { base: 'deployment.yaml' }]) {
      const context = contextIn(folder, options);
      await tellVanished(context);
      expect(context.platform.told).toEqual([]);
    }
  });
});
