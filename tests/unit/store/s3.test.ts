import { afterEach, describe, expect, it } from '@jest/globals';
import { s3Store } from '../../../src/store/s3.js';
import type { Store } from '../../../src/store/types.js';
import { AWS, storeTools } from '../../support/stores/benches.js';
import { CONFLICT, type FakeS3Options, fakeS3 } from '../../support/stores/s3.js';
import { FakeService, type Fault } from '../../support/stores/server.js';

const services: FakeService[] = [];
const before = { ...process.env };
afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  for (const service of services.splice(0)) await service.close();
});

async function open(
  options: Partial<FakeS3Options> = {},
  place: Partial<Parameters<typeof s3Store>[0]> = {},
  tools = storeTools(),
): Promise<{ store: Store; service: FakeService }> {
  const service = await FakeService.start(
    fakeS3({ bucket: 'plans', accessKeyId: AWS.accessKeyId, ...options }),
  );
  services.push(service);
  const where = { bucket: 'plans', region: 'eu-west-1', endpoint: service.origin };
  return { store: s3Store({ ...where, credentials: async () => AWS, ...place }, tools), service };
}

const RUN = Buffer.from('run 1');

describe('a claim in S3', () => {
  it('is a write on a condition that is signed', async () => {
    const { store, service } = await open();
    await store.claim('claims/prod', RUN);
    const write = service.requests.find(({ method, url }) => method === 'PUT' && /prod$/.test(url.pathname));
    expect(write?.headers['if-none-match']).toBe('*');
    expect(write?.headers['authorization']).toMatch(/SignedHeaders=[^,]*if-none-match/);
  });

  it('cannot be made at a service that leaves the condition unread', async () => {
    const { store } = await open({ ignoresConditions: true });
    expect(await store.claim('claims/prod', RUN)).toBe('cannot');
    expect(await store.list('')).toEqual([]);
  });

  it('cannot be made there either when any answer gets lost', async () => {
    for (let at = 0; at < 5; at += 1) {
      const { store, service } = await open({ ignoresConditions: true });
      const none: Fault = { done: true, answer: 'none' };
      service.inject(...Array.from({ length: at }, () => none), { done: true, answer: 'reset' });
      expect(await store.claim('claims/prod', RUN)).toBe('cannot');
    }
  });

  it('that meets another one is tried again', async () => {
    const { store, service } = await open();
    service.inject({ answer: CONFLICT });
    expect(await store.claim('claims/prod', RUN)).toBe('claimed');
  });
});

describe('a store in S3', () => {
  it('tells a missing bucket from a missing object', async () => {
    const { store } = await open({}, { bucket: 'plains' });
    await expect(store.download('a')).rejects.toThrow(
      'the S3 bucket plains did not give a: NoSuchBucket: The specified bucket does not exist',
    );
  });

  it('says which permissions it needs when it is refused', async () => {
    const { store } = await open({}, { credentials: async () => ({ ...AWS, accessKeyId: 'AKIDOTHER' }) });
    await expect(store.upload('a', RUN)).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ fix: expect.stringContaining('s3:PutObject') }],
    });
  });

  it('writes to a bucket of the account alone that it was told', async () => {
    const { store, service } = await open({}, { owner: '123456789012' });
    await store.upload('a', RUN);
    await store.list('');
    expect(service.requests.map(({ headers }) => headers['x-amz-expected-bucket-owner'])).toEqual([
      '123456789012',
      '123456789012',
    ]);
  });

  it('asks for credentials when they have run out', async () => {
    let asked = 0;
    const credentials = async () => ({ ...AWS, expiration: new Date(Date.now() + ++asked * 1000) });
    const { store } = await open({}, { credentials });
    await store.upload('a', RUN);
    await store.upload('b', RUN);
    expect(asked).toBeGreaterThan(1);
  });

  it('ends with the patience', async () => {
    const stop = new AbortController();
    const tools = storeTools();
    const patience = { ...tools.patience, signal: stop.signal };
    const { store } = await open({}, {}, { ...tools, patience });
    stop.abort(new Error('stopped by a person'));
    await expect(store.upload('a', RUN)).rejects.toThrow('stopped by a person');
  });

  it('looks up nothing in the environment', async () => {
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9/',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_MAX_ATTEMPTS: '9',
      AWS_ACCESS_KEY_ID: 'AKIDENV',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_CONFIG_FILE: '/nowhere',
    });
    const { store, service } = await open();
    service.inject({ answer: { status: 500 } });
    await store.upload('a', RUN);
    expect(service.requests).toHaveLength(2);
  });

  it('sends nothing to an address that is not https', () => {
    const place = {
      bucket: 'b',
      region: 'r',
      credentials: async () => AWS,
      endpoint: 'http://s3.example.com',
    };
    expect(() => s3Store(place, storeTools())).toThrow('which is not https');
  });
});
