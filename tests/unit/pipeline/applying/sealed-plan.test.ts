import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type HandedPlan,
  keepSealed,
  openSealed,
  planKey,
  sealedKey,
} from '../../../../src/pipeline/applying/sealed-plan.js';
import { directoryStore } from '../../../../src/store/directory.js';
import type { Store } from '../../../../src/store/types.js';
import { storeTools } from '../../../support/stores/benches.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { fakePlatform } from '../../platform/fake.js';

const KEY = randomBytes(32).toString('base64');
const handed: HandedPlan = {
  run: { repository: 'acme/shop', id: '7', attempt: 1, commit: 'a'.repeat(40), url: '' },
  environment: 'prod',
  manifest: undefined,
  stacks: [{ id: 'main', engine: 'terraform' }],
  changes: 'd'.repeat(64),
};
let store: Store;
let from: string;
let to: string;

beforeEach(async () => {
  const dir = await temporaryDir();
  store = directoryStore(join(dir, 'store'), storeTools());
  [from, to] = [join(dir, 'from'), join(dir, 'to')];
  await mkdir(join(from, 'main', 'root'), { recursive: true });
  await writeFile(join(from, 'request.json'), '{"request":1}');
  await writeFile(join(from, 'main', 'receipt.json'), '{"receipt":1}');
  await writeFile(join(from, 'main', 'plan.tfplan'), 'plan with password hunter2');
  await writeFile(join(from, 'main', 'root', 'evil.tf'), 'not handed over');
});

describe('a sealed plan', () => {
  it('gives the apply job of the same run the very files, and nobody else what is in them', async () => {
    const digest = await keepSealed(store, KEY, from, handed);
    await openSealed(store, KEY, to, { ...handed, digest });
    for (const file of ['request.json', 'main/receipt.json', 'main/plan.tfplan'])
      expect(await readFile(join(to, file))).toEqual(await readFile(join(from, file)));
    await expect(readFile(join(to, 'main/root/evil.tf'))).rejects.toThrow('ENOENT');
    expect((await store.download(sealedKey(handed)))?.includes('hunter2')).toBe(false);
  });

  it('attack: a re-run of an old apply does not open it', async () => {
    const digest = await keepSealed(store, KEY, from, handed);
    const run = { ...handed.run, attempt: 2 };
    await expect(openSealed(store, KEY, to, { ...handed, run, digest })).rejects.toThrow(/attempt 2/);
  });

  it('attack: another artifact in its place is refused by the digest of the job output', async () => {
    const digest = await keepSealed(store, KEY, from, handed);
    await writeFile(join(from, 'main', 'plan.tfplan'), 'another plan');
    await keepSealed(store, KEY, from, handed);
    await expect(openSealed(store, KEY, to, { ...handed, digest })).rejects.toThrow(/not the one/);
    await expect(readFile(join(to, 'request.json'))).rejects.toThrow('ENOENT');
  });

  it('of each manifest of one run stands for itself', async () => {
    const other: HandedPlan = { ...handed, manifest: { label: 'api.yaml', id: '0123456789ab' } };
    const digest = await keepSealed(store, KEY, from, handed);
    await keepSealed(store, KEY, from, other);
    await openSealed(store, KEY, to, { ...handed, digest });
    expect(await readFile(join(to, 'request.json'), 'utf8')).toBe('{"request":1}');
  });

  it.each<[string, Partial<HandedPlan>]>([
    ['another run', { run: { ...handed.run, id: '8' } }],
    ['another repository', { run: { ...handed.run, repository: 'eve/shop' } }],
    ['another environment', { environment: 'dev' }],
    ['another manifest', { manifest: { label: 'api.yaml', id: '0123456789ab' } }],
    ['other changes', { changes: 'e'.repeat(64) }],
  ])('attack: of %s does not open', async (_, more) => {
    const digest = await keepSealed(store, KEY, from, { ...handed, ...more });
    const bytes = (await store.download(sealedKey({ ...handed, ...more }))) ?? Buffer.alloc(0);
    await store.upload(sealedKey(handed), bytes);
    await expect(openSealed(store, KEY, to, { ...handed, digest })).rejects.toThrow(/does not open/);
  });

  it('attack: one sealed with another key does not open', async () => {
    const digest = await keepSealed(store, randomBytes(32).toString('base64'), from, handed);
    await expect(openSealed(store, KEY, to, { ...handed, digest })).rejects.toThrow(/does not open/);
  });

  it('that is gone is told, as is a plan that lacks a file', async () => {
    await expect(openSealed(store, KEY, to, { ...handed, digest: '0' })).rejects.toThrow(/no sealed plan/);
    await expect(keepSealed(store, KEY, to, handed)).rejects.toThrow(/has no file/);
  });

  it('has a key only where the environment gives one, which is masked', () => {
    expect(planKey(fakePlatform())).toBeUndefined();
    const platform = fakePlatform({ env: { SYNTHINFRA_PLAN_KEY: KEY } });
    expect(planKey(platform)).toBe(KEY);
    expect(platform.told).toContain(`mask ${KEY}`);
  });
});
