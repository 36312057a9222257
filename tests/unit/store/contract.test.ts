import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { BENCHES, type Bench, type BenchKind } from '../../support/stores/benches.js';
import type { Fault, Received } from '../../support/stores/server.js';

const opened: Bench[] = [];
afterEach(async () => {
  for (const bench of opened.splice(0)) await bench.close();
});

async function open(kind: BenchKind): Promise<Bench> {
  const bench = await kind.open();
  opened.push(bench);
  return bench;
}

const bytes = (text: string): Buffer => Buffer.from(text);
const KEY = 'plans/prod.eu-west-1/7/plan.sealed';

describe.each(BENCHES)('the store $name', (kind) => {
  it('gives back what it was given, byte for byte, with its digest', async () => {
    const { store } = await open(kind);
    const every = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const { digest } = await store.upload(KEY, every);
    expect(digest).toBe(createHash('sha256').update(every).digest('hex'));
    expect(Buffer.from((await store.download(KEY)) ?? [])).toEqual(every);
  });

  it('keeps nothing at all as well', async () => {
    const { store } = await open(kind);
    await store.upload(KEY, bytes(''));
    expect((await store.download(KEY))?.length).toBe(0);
  });

  it('has nothing where nothing was stored', async () => {
    const { store } = await open(kind);
    expect(await store.download(KEY)).toBeUndefined();
    expect(await store.list('')).toEqual([]);
  });

  it('puts new bytes in the place of old ones', async () => {
    const { store } = await open(kind);
    await store.upload(KEY, bytes('old'));
    await store.upload(KEY, bytes('new'));
    expect(String(await store.download(KEY))).toBe('new');
    expect(await store.list('')).toEqual([KEY]);
  });

  it('lists every page, by prefix, sorted', async () => {
    const { store } = await open(kind);
    const keys = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'ab', 'b/1'];
    for (const key of [...keys].reverse()) await store.upload(key, bytes(key));
    expect(await store.list('')).toEqual(keys);
    expect(await store.list('a/')).toEqual(keys.slice(0, 5));
    expect(await store.list('a')).toEqual(keys.slice(0, 6));
    expect(await store.list('c')).toEqual([]);
  });

  it('keeps a key apart from the keys below it', async () => {
    const { store } = await open(kind);
    for (const key of ['a', 'a/b', 'a/b/c']) await store.upload(key, bytes(key));
    expect(String(await store.download('a'))).toBe('a');
    await store.delete('a');
    expect(await store.list('')).toEqual(['a/b', 'a/b/c']);
  });

  it('deletes what is there, and does not mind when nothing is', async () => {
    const { store } = await open(kind);
    await store.upload(KEY, bytes('x'));
    await store.delete(KEY);
    await store.delete(KEY);
    expect(await store.download(KEY)).toBeUndefined();
  });

  it('asks nobody about a path traversal in the place of a key', async () => {
    const { store, service } = await open(kind);
    const calls = [store.upload, store.claim].map((call) => call('../up', bytes('x')));
    for (const work of [...calls, store.download('../up'), store.delete('../up'), store.list('../')])
      await expect(work).rejects.toThrow('cannot be the key of something stored');
    expect(service?.requests ?? []).toEqual([]);
  });

  it('lets exactly one of many writers claim, or says at once that it cannot', async () => {
    const { store } = await open(kind);
    const writers = Array.from({ length: 8 }, (_, index) => bytes(`run ${index}`));
    const answers = await Promise.all(writers.map((writer) => store.claim(KEY, writer)));
    if (!kind.claims) {
      expect(answers).toEqual(writers.map(() => 'cannot'));
      return;
    }
    expect(answers.filter((answer) => answer === 'claimed')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(7);
    expect(String(await store.download(KEY))).toBe(`run ${answers.indexOf('claimed')}`);
  });
});

describe.each(BENCHES.filter(({ claims }) => claims))('a claim in the store $name', (kind) => {
  it('is taken even for the same bytes, until it is deleted', async () => {
    const { store } = await open(kind);
    expect(await store.claim(KEY, bytes('one'))).toBe('claimed');
    expect(await store.claim(KEY, bytes('one'))).toBe('taken');
    await store.delete(KEY);
    expect(await store.claim(KEY, bytes('two'))).toBe('claimed');
  });
});

const WIRED = BENCHES.filter(({ busy }) => busy !== undefined);
const CLAIMING = WIRED.filter(({ claims }) => claims);

/** What passes, whether the work was done before it or not. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ['500 before the work', { answer: { status: 500 } }],
  ['500 after the work', { done: true, answer: { status: 500 } }],
  ['502 of a proxy', { answer: { status: 502, body: '<html>Bad Gateway</html>' } }],
  ['a connection that breaks before the work', { answer: 'reset' }],
  ['a connection that breaks after the work', { done: true, answer: 'reset' }],
];

describe.each(WIRED)('the store $name, when its service fails', (kind) => {
  it.each(PASSING)('does everything again after %s', async (_name, fault) => {
    const { store, service } = await open(kind);
    service?.inject(fault);
    await store.upload(KEY, bytes('kept'));
    service?.inject(fault);
    expect(String(await store.download(KEY))).toBe('kept');
    service?.inject(fault);
    expect(await store.list('plans/')).toEqual([KEY]);
    service?.inject(fault);
    await store.delete(KEY);
    expect(await store.download(KEY)).toBeUndefined();
  });

  it('comes through a failure at each request of an upload', async () => {
    for (let at = 0; at < 6; at += 1) {
      const { store, service } = await open(kind);
      const none: Fault = { done: true, answer: 'none' };
      service?.inject(...Array.from({ length: at }, () => none), { done: true, answer: 'reset' });
      await store.upload(KEY, bytes(`try ${at}`));
      expect(String(await store.download(KEY))).toBe(`try ${at}`);
      expect(await store.list('')).toEqual([KEY]);
    }
  });

  it('waits and asks again when it was asked to slow down', async () => {
    const { store, service, tools } = await open(kind);
    await store.upload(KEY, bytes('kept'));
    service?.inject({ answer: kind.busy ?? 'none' }, { answer: kind.busy ?? 'none' });
    expect(String(await store.download(KEY))).toBe('kept');
    expect(tools.pauses).toHaveLength(2);
    if (kind.name === 'gcs') expect(tools.pauses).toEqual([7000, 7000]);
  });

  // What holds the bytes, not what leads to them.
  const ofBytes = ({ method, url }: Received): boolean => method === 'GET' && !/list/.test(url.search);

  it.each(['truncate', 'corrupt', 'html'] as const)(
    'never takes a download for true that is: %s',
    async (answer) => {
      const { store, service } = await open(kind);
      await store.upload(KEY, bytes('the true bytes'));
      service?.inject({ answer, when: ofBytes });
      if (!kind.digests && answer !== 'truncate')
        await expect(store.download(KEY)).rejects.toThrow(/is refused/);
      else expect(String(await store.download(KEY))).toBe('the true bytes');
    },
  );

  it('gives up after four tries and says who said what, without any secret', async () => {
    const { store, service } = await open(kind);
    const body = `the request was authorization: Bearer ${kind.secret}`;
    service?.inject(...Array.from({ length: 8 }, (): Fault => ({ answer: { status: 503, body } })));
    const error = await store.list('').catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      exitCode: 3,
      problems: [{ message: expect.stringContaining(`${store.place} did not list what it holds`) }],
    });
    expect(service?.requests).toHaveLength(4);
    if (kind.name !== 's3') expect((error as Error).message).toContain('HTTP 503');
    if (kind.claims) expect((error as Error).message).not.toContain(kind.secret);
  });

  it('does not ask again when it is not let in', async () => {
    const { store, service } = await open(kind);
    service?.inject({
      answer: { status: 403, body: '<Error><Code>AccessDenied</Code><Message>no</Message></Error>' },
    });
    await expect(store.upload(KEY, bytes('x'))).rejects.toThrow(`${store.place} did not take ${KEY}: `);
    expect(service?.requests).toHaveLength(1);
  });
});

const isWrite = ({ method }: Received): boolean => method === 'PUT' || method === 'POST';

describe.each(CLAIMING)('a claim in the store $name, when its service fails', (kind) => {
  it.each(PASSING)('is made once for all after %s', async (_name, fault) => {
    const { store, service } = await open(kind);
    service?.inject(fault);
    expect(await store.claim(KEY, bytes('run 1'))).toBe('claimed');
    expect(await store.claim(KEY, bytes('run 2'))).toBe('taken');
    expect(String(await store.download(KEY))).toBe('run 1');
  });

  it('is never sent again before what is stored was read', async () => {
    const { store, service } = await open(kind);
    service?.inject({ answer: 'reset' });
    await store.claim(KEY, bytes('run 1'));
    const [first, second] = service?.requests ?? [];
    expect([first, second].map((request) => request && isWrite(request))).toEqual([true, false]);
  });

  it('that somebody else made while the answer got lost is theirs', async () => {
    const { store, service } = await open(kind);
    await store.claim(KEY, bytes('run 2'));
    service?.inject({ done: true, answer: 'reset' });
    expect(await store.claim(KEY, bytes('run 1'))).toBe('taken');
    expect(String(await store.download(KEY))).toBe('run 2');
  });

  it('that a page of a proxy seems to confirm is looked up', async () => {
    const { store, service } = await open(kind);
    service?.inject({ answer: 'html' });
    expect(await store.claim(KEY, bytes('run 1'))).toBe('claimed');
    expect(String(await store.download(KEY))).toBe('run 1');
  });

  it('is neither yes nor no when the service stays away: nothing may be done under it', async () => {
    const { store, service } = await open(kind);
    service?.inject(...Array.from({ length: 20 }, (): Fault => ({ done: true, answer: 'reset' })));
    await expect(store.claim(KEY, bytes('run 1'))).rejects.toThrow(`did not say whether ${KEY} is claimed`);
  });
});
