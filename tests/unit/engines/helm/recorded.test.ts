import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRevision } from '../../../../src/engines/helm/release.js';

/** What Helm 3.22.0 and 4.3.1 printed of releases in a real cluster. */
const RECORDED = 'tests/fixtures/helm';
const read = (name: string) => readFileSync(join(RECORDED, name), 'utf8');

describe('what Helm says of a release', () => {
  it.each(readdirSync(RECORDED).filter((name) => name.startsWith('get-')))('%s is read whole', (name) => {
    const revision = readRevision(read(name), 'n');
    expect(revision).toMatchObject({ status: 'deployed', own: true });
    expect(revision.first).toMatch(/^2026-.*Z$/);
    expect(revision.manifest.objects.map(({ kind }) => kind).sort()).toEqual([
      ...['ConfigMap', 'Deployment', 'NetworkPolicy', 'Secret', 'Service'],
    ]);
  });

  it.each([
    ['made by 3, read by 3', 'get-3.txt', false],
    ['made by 3, read by 4', 'get-3-by-4.txt', false],
    ['made by 4, read by 4', 'get-4.txt', true],
  ])('%s: whether the server applies it', (_, name, serverSide) => {
    expect(readRevision(read(name), 'n').serverSide).toBe(serverSide);
  });
});
