import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { runIdentity } from '../../../src/pipeline/run-identity.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { fakePlatform } from '../platform/fake.js';

describe('a run on a machine', () => {
  it('has a name of its own each time, and the commit of the work tree', async () => {
    const platform = fakePlatform({ cwd: process.cwd() });
    const [one, other] = [await runIdentity(platform), await runIdentity(platform)];
    expect(one.run).not.toBe(other.run);
    expect(one.commit).toBe(execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim());
  });

  it('has no commit outside of a work tree', async () => {
    const { run, commit } = await runIdentity(fakePlatform({ cwd: await temporaryDir() }));
    expect(run).toMatch(/^[0-9a-f-]{36}$/);
    expect(commit).toBeUndefined();
  });
});
