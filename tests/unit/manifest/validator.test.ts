import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { validatorDeclaration, validatorModule } from '../../../scripts/generate/validator.js';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the compiled validator', () => {
  it('is what the schema gives', async () => {
    const schema = JSON.parse(await read('schemas/deployment.v1alpha1.schema.json')) as object;
    expect(validatorModule(schema) === (await read('src/manifest/validator.generated.js'))).toBe(true);
    expect(validatorDeclaration).toBe(await read('src/manifest/validator.generated.d.ts'));
  });

  it('loads nothing at run time', async () => {
    expect(await read('src/manifest/validator.generated.js')).not.toMatch(/\brequire\(|^import /m);
  });
});

describe('the schema', () => {
  it('says in words what each pattern expects', async () => {
    const patterns: unknown[] = [];
    JSON.parse(await read('schemas/deployment.v1alpha1.schema.json'), (_, value) => {
      if (typeof value?.pattern === 'string' && value['x-expects'] === undefined) patterns.push(value);
      return value;
    });
    expect(patterns).toEqual([]);
  });
});
