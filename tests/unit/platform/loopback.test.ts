import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from '../../../src/platform/ask.js';
import { type Loopback, serveLoopback } from '../../../src/platform/loopback.js';

describe('a server on this machine', () => {
  let server: Loopback | undefined;
  afterEach(() => server?.close());

  it('answers with JSON, whatever was sent along', async () => {
    server = await serveLoopback(async ({ method, url }) => ({
      status: 201,
      body: JSON.stringify({ method, url }),
    }));
    const reply = await ask({ url: `${server.origin}/a?b=1`, method: 'PUT', body: 'x', timeout: 20_000 });
    expect(reply).toMatchObject({ status: 201, text: '{"method":"PUT","url":"/a?b=1"}' });
    expect(reply.headers['content-type']).toBe('application/json');
  });

  it('answers 500 when its work fails', async () => {
    server = await serveLoopback(async () => Promise.reject(new Error('broken')));
    expect(await ask({ url: server.origin, timeout: 20_000 })).toMatchObject({
      status: 500,
      text: '{"message":"broken"}',
    });
  });

  it('is gone once it is closed, with requests that it has not answered', async () => {
    let arrived = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gone = await serveLoopback(() => {
      arrived();
      return new Promise(() => {});
    });
    const unanswered = expect(ask({ url: gone.origin, timeout: 20_000 })).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    await waiting;
    await gone.close();
    await unanswered;
    await expect(ask({ url: gone.origin, timeout: 20_000 })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
