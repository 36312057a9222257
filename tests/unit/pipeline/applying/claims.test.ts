import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimParts, Descent } from '../../../../src/gate/claim.js';
import {
  beginClaim,
  claimPlace,
  type Held,
  readRecords,
  resolveOutcome,
} from '../../../../src/pipeline/applying/claims.js';
import { directoryStore } from '../../../../src/store/directory.js';
import type { Store } from '../../../../src/store/types.js';
import { storeTools } from '../../../support/stores/benches.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { fakePlatform } from '../../platform/fake.js';
import { contextIn, deploymentOf, stageOf } from '../support.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const target = { name: 'shop', environment: 'prod', stack: 'main' };
const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
let store: Store;

beforeEach(async () => {
  store = directoryStore(await temporaryDir(), storeTools());
});

function parts(more: Partial<ClaimParts> = {}): ClaimParts {
  return { target, digest: 'd'.repeat(64), commit: OLD, run: 'acme/shop/7/1', ...more };
}

const begin = (more: Partial<ClaimParts> = {}, descent: Descent = 'yes', where = store) =>
  beginClaim(where, { ours: parts(more), descent: async () => descent, now: () => NOW });

async function held(more: Partial<ClaimParts> = {}, descent: Descent = 'yes'): Promise<Held> {
  const claim = await begin(more, descent);
  if (claim === 'cannot') throw new Error('the store cannot claim');
  return claim;
}

describe('an apply that claims its target', () => {
  it('holds it until it ends, and leaves a record of commit, digest and outcome', async () => {
    const { close } = await held();
    expect((await readRecords(store, target)).open).toMatchObject({ commit: OLD, run: 'acme/shop/7/1' });
    await close('applied');
    const records = await readRecords(store, target);
    expect(records.open).toBeUndefined();
    expect(records.last).toMatchObject({ commit: OLD, outcome: 'applied', digest: 'd'.repeat(64) });
    await (await held({ commit: NEW, run: 'acme/shop/8/1' })).close('failed');
    expect((await readRecords(store, target)).last).toMatchObject({ commit: NEW, outcome: 'failed' });
  });

  it('is one of two that begin at the same moment', async () => {
    const both = await Promise.allSettled([begin(), begin({ run: 'acme/shop/8/1' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('attack: an older commit after a newer one is refused, and claims nothing', async () => {
    await (await held({ commit: NEW })).close('applied');
    await expect(begin({ commit: OLD }, 'no')).rejects.toThrow(/does not descend/);
    await expect(begin({ commit: OLD }, 'unknown')).rejects.toThrow(/cannot be shown to descend/);
    expect((await readRecords(store, target)).open).toBeUndefined();
  });

  it('attack: an older commit whose check ran before the newer one had ended is refused', async () => {
    const newer = await held({ commit: NEW, run: 'acme/shop/8/1' });
    let looks = 0;
    const slow: Store = {
      ...store,
      // What it reads first is from before the newer apply began.
      download: async (key) => (++looks <= 2 ? undefined : store.download(key)),
      claim: async (key, bytes) => {
        await newer.close('applied');
        return store.claim(key, bytes);
      },
    };
    await expect(begin({ commit: OLD }, 'no', slow)).rejects.toThrow(/does not descend/);
    expect((await readRecords(store, target)).open).toBeUndefined();
  });

  it('refuses where an apply was never seen to end, and says how to go on', async () => {
    await held();
    await expect(begin({ commit: NEW, run: 'acme/shop/8/1' })).rejects.toThrow(
      /Unknown outcome: run acme\/shop\/7\/1/,
    );
  });

  it('attack: a record that cannot be read is no free place', async () => {
    await store.upload('shop/prod/main.claim', Buffer.from('{}'));
    await expect(begin()).rejects.toThrow(/no record of an apply/);
  });

  it('attack: a record of another target in this place is refused', async () => {
    const { close } = await held();
    await close('applied');
    const bytes = (await store.download('shop/prod/main.applied')) ?? Buffer.alloc(0);
    await store.upload('shop/dev/main.applied', bytes);
    await expect(begin({ target: { ...target, environment: 'dev' } })).rejects.toThrow(/two targets/);
  });
});

describe('a target that was destroyed', () => {
  it('says so, and is no hindrance to any later apply', async () => {
    await (await held({ commit: NEW })).close('destroyed');
    expect((await readRecords(store, target)).last).toMatchObject({ outcome: 'destroyed', commit: NEW });
    await (await held({ commit: OLD }, 'no')).close('applied');
    expect((await readRecords(store, target)).last).toMatchObject({ outcome: 'applied', commit: OLD });
  });

  it('is not free while nobody saw the destroy end', async () => {
    await held({ commit: NEW });
    await expect(begin({ commit: NEW, run: 'acme/shop/8/1' })).rejects.toThrow(/Unknown outcome/);
  });
});

describe('an unknown outcome', () => {
  const resolution = {
    target,
    run: '7',
    by: 'ann',
    reason: 'Looked: it is all there.',
    commit: NEW,
    now: NOW,
  };

  it('is resolved by a person with a reason, and its commit stays', async () => {
    await held();
    await resolveOutcome(store, resolution);
    const { open, last } = await readRecords(store, target);
    expect(open).toBeUndefined();
    expect(last).toMatchObject({
      commit: OLD,
      outcome: 'resolved',
      resolvedBy: 'ann',
      reason: resolution.reason,
    });
  });

  it.each([
    ['without a reason', { reason: ' ' }, /without a reason/],
    ['attack: of another run than the one that was looked at', { run: '8' }, /by run 8 waits/],
  ])('is not resolved %s', async (_, more, message) => {
    await held();
    await expect(resolveOutcome(store, { ...resolution, ...more })).rejects.toThrow(message);
    expect((await readRecords(store, target)).open).toBeDefined();
  });

  it('takes over the commit when the branch was rewritten below a closed record', async () => {
    await (await held()).close('applied');
    await resolveOutcome(store, resolution);
    expect((await readRecords(store, target)).last?.commit).toBe(NEW);
  });
});

describe('the place of the record', () => {
  const backend = { kind: 's3', config: { bucket: 'states', region: 'eu-west-1' } } as const;
  const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'k', AWS_SESSION_TOKEN: 't' };

  it('is the bucket of the state, with temporary keys', async () => {
    const context = { ...contextIn('/nowhere'), platform: fakePlatform({ env: keys }) };
    const place = await claimPlace(context, { ...stageOf(deploymentOf()), backend }, storeTools());
    expect(place).toMatchObject({ kind: 'store', store: { kind: 's3', place: 'the S3 bucket states' } });
  });

  it("is there with a laptop's own keys, and nowhere in a runner without temporary ones", async () => {
    const stage = { ...stageOf(deploymentOf()), backend };
    expect(await claimPlace(contextIn('/nowhere'), stage, storeTools())).toMatchObject({ kind: 'store' });
    const runner = { ...contextIn('/nowhere'), platform: fakePlatform({ ci: true }) };
    expect(await claimPlace(runner, stage, storeTools())).toMatchObject({
      kind: 'cannot',
      why: expect.stringContaining('temporary keys'),
    });
  });

  it.each([
    ['another backend', { kind: 'gcs', config: { bucket: 'states' } }, "engine's lock alone"],
    ['a release', { kind: 'release', config: { release: 'shop', namespace: 'n' } }, "Helm's own pending"],
  ] as const)('is nowhere for %s, and that is said', async (_, other, why) => {
    const stage = { ...stageOf(deploymentOf()), backend: other };
    expect(await claimPlace(contextIn('/nowhere'), stage, storeTools())).toMatchObject({
      kind: 'cannot',
      why: expect.stringContaining(why),
    });
  });

  it('is the folder of its states in the sandbox', async () => {
    const stateDir = join(await temporaryDir(), 'states');
    const sandbox = { endpoint: 'http://127.0.0.1:1', stateDir } as never;
    const place = await claimPlace(
      contextIn('/nowhere'),
      { ...stageOf(deploymentOf()), sandbox },
      storeTools(),
    );
    expect(place).toMatchObject({ kind: 'store', store: { kind: 'directory' } });
  });
});
