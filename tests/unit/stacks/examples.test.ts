import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadManifest } from '../../../src/manifest/load.js';
import { environmentNames, resolveDeployment } from '../../../src/manifest/resolve.js';
import { composeStacks } from '../../../src/stacks/index.js';

const manifests = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('deployment.yaml'))
  .map((file) => `examples/${file}`)
  .sort();

describe('every example', () => {
  it('is found', () => {
    expect(manifests).toEqual(
      expect.arrayContaining(['examples/aws/deployment.yaml', 'examples/gcp/deployment.yaml']),
    );
  });

  it.each(manifests)('%s can be composed in each of its environments', (file) => {
    const { manifest, problems } = loadManifest(file, readFileSync(file));
    if (manifest === undefined) throw new Error(JSON.stringify(problems));
    const found = environmentNames(manifest).map((environment) => {
      const resolved = resolveDeployment(manifest, { env: {}, environment });
      return 'problems' in resolved ? resolved : composeStacks(resolved.deployment);
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((one) => ('problems' in one ? one.problems : []))).toEqual([]);
  });
});
