import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, askBytes } from '../../../src/platform/ask.js';
import { Clouds } from '../../support/clouds/server.js';

const servers: { close(): unknown }[] = [];
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const before = Object.fromEntries(PROXIES.map((name) => [name, process.env[name]]));
afterEach(async () => {
  for (const [name, value] of Object.entries(before)) setVariable(name, value);
  for (const server of servers.splice(0)) await server.close();
});

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function serve(listener: RequestListener): Promise<{ origin: string; server: Server }> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('one request', () => {
  it('sends what it was given and gives back what came, whatever it says', async () => {
    const { origin } = await serve((request, response) => {
      request.setEncoding('utf8').once('data', (body) => {
        const seen = [request.method, request.headers.authorization, request.headers['content-length'], body];
        response.writeHead(418, { 'x-answer': 'yes' }).end(seen.join(' '));
      });
    });
    const headers = { authorization: 'Bearer b' };
    const reply = await ask({ url: origin, method: 'POST', headers, body: 'é', timeout: 20_000 });
    expect(reply).toMatchObject({ status: 418, text: 'POST Bearer b 2 é' });
    expect(reply.headers['x-answer']).toBe('yes');
  });

  it('carries bytes that are no text, both ways', async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    const { origin } = await serve((request, response) => request.pipe(response));
    const reply = await askBytes({ url: origin, method: 'PUT', body: bytes, timeout: 20_000 });
    expect(reply.bytes).toEqual(bytes);
  });

  it('takes no more bytes than it was told to', async () => {
    const { origin } = await serve((_request, response) => response.end('x'.repeat(11)));
    expect((await askBytes({ url: origin, maxBytes: 11, timeout: 20_000 })).bytes).toHaveLength(11);
    await expect(askBytes({ url: origin, maxBytes: 10, timeout: 20_000 })).rejects.toThrow(
      'the answer is larger than 10 bytes',
    );
  });

  it('follows no redirect, which would take the secret along', async () => {
    let followed = 0;
    const { origin } = await serve((request, response) => {
      if (request.url === '/next') followed += 1;
      response.writeHead(302, { location: '/next' }).end();
    });
    expect((await ask({ url: origin, timeout: 20_000 })).status).toBe(302);
    expect(followed).toBe(0);
  });

  it.each(['http://example.com/', 'http://10.0.0.1/', 'ftp://localhost/', 'http://localhost.example/'])(
    'never goes to %s',
    async (url) => {
      await expect(ask({ url, timeout: 20_000 })).rejects.toThrow('is neither https nor on this machine');
    },
  );

  it('trusts another authority only when told to', async () => {
    const clouds = await Clouds.start([], { tls: true });
    servers.push(clouds);
    const { ca = '' } = clouds;
    expect((await ask({ url: clouds.origin, ca, timeout: 20_000 })).status).toBe(404);
    await expect(ask({ url: clouds.origin, timeout: 20_000 })).rejects.toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
  });
});

describe('a request that comes to nothing', () => {
  it('tells a server that says nothing, or stops in the middle, by a timeout that names it', async () => {
    const silent = await serve(() => {});
    const stalled = await serve((_, response) => void response.writeHead(200).write('half'));
    for (const { origin } of [silent, stalled])
      await expect(ask({ url: origin, timeout: 50 })).rejects.toMatchObject({
        code: 'ETIMEDOUT',
        message: `${new URL(origin).host} did not answer within 0.05 s`,
      });
  });

  it('ends at once when it is called off, before and in the middle', async () => {
    const controller = new AbortController();
    const { origin } = await serve(() => controller.abort());
    const question = { url: origin, timeout: 20_000, signal: controller.signal };
    await expect(ask(question)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(ask(question)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('takes no half of an answer for a whole one', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{}', () => response.destroy());
    });
    await expect(ask({ url: origin, timeout: 20_000 })).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('stops reading what is larger than any answer', async () => {
    const { origin } = await serve((_, response) => void response.end(Buffer.alloc(1024 * 1024 + 1)));
    await expect(ask({ url: origin, timeout: 20_000 })).rejects.toThrow('larger than');
  });
});

describe('a proxy of the environment', () => {
  async function proxy(): Promise<string[]> {
    const seen: string[] = [];
    const { origin, server } = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    });
    server.on('connect', (request, socket: Socket) => {
      seen.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    for (const name of PROXIES) setVariable(name, /no_/i.test(name) ? undefined : origin);
    return seen;
  }

  it('is asked for the way to other machines', async () => {
    const seen = await proxy();
    await expect(ask({ url: 'https://sts.example.com/', timeout: 20_000 })).rejects.toThrow();
    expect(seen).toEqual(['CONNECT sts.example.com:443']);
  });

  it('is left out for hosts that the environment names', async () => {
    const seen = await proxy();
    setVariable('NO_PROXY', 'sts.invalid');
    await expect(ask({ url: 'https://sts.invalid/', timeout: 20_000 })).rejects.toThrow();
    expect(seen).toEqual([]);
  });

  it.each(['127.0.0.1', 'localhost', '127.0.0.2', '[::1]'])(
    'never sees what is for this machine: %s',
    async (host) => {
      const seen = await proxy();
      const { origin } = await serve((_, response) => void response.end('straight'));
      const url = origin.replace('127.0.0.1', host);
      // Not every machine has the last two; what counts is that the proxy is not asked for them.
      const { text } = await ask({ url, timeout: 500 }).catch(() => ({ text: 'unreachable' }));
      expect(text).toMatch(/^(straight|unreachable)$/);
      expect(seen).toEqual([]);
    },
  );
});
