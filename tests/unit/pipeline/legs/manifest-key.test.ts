import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultOptions } from '../../../../src/options.js';
import { planMarker } from '../../../../src/pipeline/commenting/github.js';
import { artifactPrefix, type ManifestKey, manifestKey } from '../../../../src/pipeline/legs/manifest-key.js';
import { legKey } from '../../../../src/pipeline/legs/store.js';
import { isKey } from '../../../../src/store/keys.js';
import { fakePlatform } from '../../platform/fake.js';

const WORKSPACE = resolve('/runner/shop');

/** In a job whose working directory is below the workspace; nothing need be there. */
function keyOf(file: string, below = '.'): ManifestKey | undefined {
  const platform = fakePlatform({
    cwd: join(WORKSPACE, below),
    env: { GITHUB_WORKSPACE: WORKSPACE },
  });
  return manifestKey({ platform, home: '', words: [], options: { ...defaultOptions(), file } });
}

const path = fc
  .array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((part) => part.replaceAll(/[/\0]/g, '_')).join('/'));

describe('the key of a manifest', () => {
  it.each([
    ['deployment.yaml', '.'],
    ['./deployment.yaml', '.'],
    ['../deployment.yaml', 'infra'],
    [join(WORKSPACE, 'deployment.yaml'), 'infra'],
  ])('is none for the one at the root: %s in %s', (file, below) => {
    expect(keyOf(file, below)).toBeUndefined();
  });

  it.each([
    ['deployment.yaml', 'services/api'],
    ['api/deployment.yaml', 'services'],
    ['services/api/deployment.yaml', '.'],
  ])('is the same, however the path is given: %s in %s', (file, below) => {
    expect(keyOf(file, below)).toEqual(keyOf('services/api/deployment.yaml'));
    expect(keyOf(file, below)?.label).toBe('services/api/deployment.yaml');
  });

  it('tells long and odd paths apart by a digest, and stays short', () => {
    const long = `${'a/'.repeat(200)}deployment.yaml`;
    expect(keyOf(`x/${long}`)?.label).not.toBe(keyOf(`y/${long}`)?.label);
    expect(keyOf('a\nb.yaml')?.label).not.toBe(keyOf('a b.yaml')?.label);
    expect(keyOf(long)?.label.length).toBeLessThanOrEqual(120);
  });

  it('attack: no path breaks out of the marker, the name of an artifact, or the name of a status', () => {
    fc.assert(
      fc.property(path, (file) => {
        const key = keyOf(file);
        if (key === undefined) return;
        const marker = planMarker(key.label);
        expect(marker).toMatch(/^<!-- synthinfra:plan v1 \{[\x20-\x7e]*\} -->$/);
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(isKey(legKey('dev', key))).toBe(true);
        expect(key.label).toMatch(/^[^\p{C}]{1,120}$/u);
      }),
    );
  });

  it('attack: no environment of one manifest is a leg of another', () => {
    fc.assert(
      fc.property(path, fc.string(), (file, environment) => {
        const key = keyOf(file);
        if (key === undefined) return;
        expect(legKey(environment, key).startsWith(artifactPrefix('leg', undefined))).toBe(false);
        expect(legKey(environment, undefined).startsWith(artifactPrefix('leg', key))).toBe(false);
      }),
    );
  });

  it('keeps the names that repositories with one manifest have', () => {
    expect([planMarker(undefined), legKey('dev', undefined)]).toEqual([
      '<!-- synthinfra:plan -->',
      'synthinfra-leg-dev',
    ]);
  });
});
