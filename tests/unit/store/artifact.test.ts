import { afterEach, describe, expect, it } from '@jest/globals';
import { artifactPlace } from '../../../src/store/artifact/place.js';
import { unzipAll } from '../../../src/zip.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { FakeResults } from '../../support/stores/results.js';
import { FakeService, type Received } from '../../support/stores/server.js';

const services: FakeService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function open() {
  const results = new FakeResults();
  const service = await FakeService.start((request) => results.answer(request));
  services.push(service);
  const tools = storeTools();
  return { results, service, tools, store: artifactsOf(results, service.origin, tools) };
}

const { token: TOKEN, run: RUN, job: JOB } = new FakeResults();
const ENV = { ACTIONS_RESULTS_URL: 'https://results.example.com/path/', ACTIONS_RUNTIME_TOKEN: 'x' };

function tokenOf(claims: unknown): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

describe('the place of artifacts', () => {
  it.each([undefined, 'https://github.com', 'https://acme.ghe.com', 'http://github.localhost:3000'])(
    'is known on %s',
    (server) => {
      const env = { ...ENV, ACTIONS_RUNTIME_TOKEN: tokenOf({ scp: 'A:b Actions.Results:r1:j1' }) };
      const place = artifactPlace(server === undefined ? env : { ...env, GITHUB_SERVER_URL: server });
      expect(place).toMatchObject({ origin: 'https://results.example.com', run: 'r1', job: 'j1' });
    },
  );

  it.each(['https://github.acme.com', 'https://github.com.evil.com', 'https://evilghe.com'])(
    'is refused at once on GitHub Enterprise Server: %s',
    (server) => {
      expect(() => artifactPlace({ ...ENV, GITHUB_SERVER_URL: server })).toThrow(
        `${server} is GitHub Enterprise Server, which has no artifacts of version 4`,
      );
    },
  );

  it.each(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'])(
    'is not known to a script, without %s',
    (name) => {
      expect(() => artifactPlace({ ...ENV, [name]: '' })).toThrow('cannot reach the artifacts of its run');
    },
  );

  it.each([
    ['no token', 'nonsense'],
    ['no scope', tokenOf({})],
    ['a scope of something else', tokenOf({ scp: 'Actions.Cache:a:b Actions.Results:only' })],
    ['a scope that is no text', tokenOf({ scp: 7 })],
    ['a list', tokenOf([])],
  ])('is not known by %s', (_name, token) => {
    expect(() => artifactPlace({ ...ENV, ACTIONS_RUNTIME_TOKEN: token })).toThrow('names no run');
  });
});

describe('an artifact', () => {
  it('is a zip with one file that people know again, and has an id', async () => {
    const { store, results, service } = await open();
    const stored = await store.upload('receipts/prod/receipt.json', Buffer.from('{}'));
    expect(results.artifacts).toMatchObject([{ name: 'receipts~prod~receipt.json' }]);
    expect(stored.id).toBe(String(results.artifacts[0]?.id));
    const block = service.requests.find(({ url }) => url.searchParams.get('comp') === 'block');
    expect([...unzipAll(block?.body ?? Buffer.alloc(0), 100).keys()]).toEqual(['receipt.json']);
  });

  it('that is large goes in blocks of eight MiB, put together in order', async () => {
    const { store, service } = await open();
    const noise = Buffer.alloc(9 * 1024 * 1024, 'synthinfra');
    for (let at = 0; at < noise.length; at += 4) noise.writeUInt32LE(Math.imul(at, 2654435761) >>> 0, at);
    await store.upload('large', noise);
    const blocks = service.requests.filter(({ url }) => url.searchParams.get('comp') === 'block');
    expect(blocks.map(({ body }) => body.length > 8 * 1024 * 1024)).toEqual([false, false]);
    expect(noise.equals((await store.download('large')) ?? Buffer.alloc(0))).toBe(true);
  });

  it('is read as the newest of its name', async () => {
    const { store, results } = await open();
    await store.upload('a', Buffer.from('old'));
    const [old] = results.artifacts.splice(0);
    await store.upload('a', Buffer.from('new'));
    if (old !== undefined) results.artifacts.push(old);
    expect(String(await store.download('a'))).toBe('new');
  });

  it('of another action is left out of the list', async () => {
    const { store, results } = await open();
    await store.upload('a/b', Buffer.from('x'));
    results.artifacts.push({ id: 1, run: RUN, job: JOB, name: 'Test Report', blob: '', digest: 'x' });
    expect(await store.list('')).toEqual(['a/b']);
  });

  it('whose bytes somebody exchanged is never given', async () => {
    const { store, results } = await open();
    await store.upload('a', Buffer.from('true'));
    results.tamper('a', Buffer.from('PK other bytes'));
    await expect(store.download('a')).rejects.toThrow('the bytes are not those that were stored');
  });

  it('that the service refuses is told with what it said', async () => {
    const { store, service } = await open();
    service.inject({
      answer: { status: 403, body: '{"code":"permission_denied","msg":"quota is reached"}' },
    });
    await expect(store.upload('a', Buffer.from('x'))).rejects.toThrow(/did not take a: HTTP 403: .*quota/);
    service.inject({ answer: { status: 200, body: '{"ok":false}' } });
    await expect(store.upload('a', Buffer.from('x'))).rejects.toThrow('said no, without a reason');
  });

  it('masks the token and what signs addresses, and never tells them', async () => {
    const { store, service, tools, results } = await open();
    const isBlob = ({ url }: Received): boolean => url.pathname.startsWith('/blobs/');
    const told = (request: Received | undefined): string => request?.url.searchParams.get('sig') ?? '';
    await store.upload('a', Buffer.from('x'));
    const sig = told(service.requests.find(isBlob));
    expect(tools.masked).toContain(results.token);
    expect(tools.masked).toContain(sig);
    service.inject({ when: isBlob, answer: { status: 403, body: `no access with sig=${sig}` } });
    const error = await store.download('a').catch((caught: Error) => caught);
    expect((error as Error).message).toContain('HTTP 403: no access with sig=(secret)');
  });

  it('is asked for in the name of its own run and job', () => {
    expect(artifactPlace({ ...ENV, ACTIONS_RUNTIME_TOKEN: TOKEN })).toMatchObject({ run: RUN, job: JOB });
  });
});
