import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/github/client.js';
import { exchange } from '../../../src/platform/exchange.js';
import { type Handler, serve } from '../engines/terraform/support/http-server.js';

const GET = { method: 'GET', headers: { 'X-Asked': 'yes' } };

describe('exchange', () => {
  it.each([
    ['GET', undefined, ''],
    ['POST', '{"body":"é 😀"}', '{"body":"é 😀"}'],
    ['PATCH', '', ''],
    ['DELETE', undefined, ''],
  ])('%s sends its headers and its body as they are', async (method, body, received) => {
    const url = await serve(({ method, url, headers }, response, body) => {
      const text = body.toString('utf8');
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ method, url, asked: headers['x-asked'], text }));
    });
    const answer = await exchange(`${url}/a?b=c`, {
      ...GET,
      method,
      ...(body === undefined ? {} : { body }),
    });
    expect(answer).toMatchObject({ url: `${url}/a?b=c`, status: 200, statusText: 'OK' });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(await answer.text())).toEqual({ method, url: '/a?b=c', asked: 'yes', text: received });
  });

  it.each([
    ['whole', (text: string) => Buffer.from(text), {}],
    ['compressed', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ])('reads an answer that comes %s and in pieces', async (_, encode, headers) => {
    const text = 'é 😀 '.repeat(50_000);
    const url = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip');
      response.writeHead(200, headers);
      const bytes = encode(text);
      for (let at = 0; at < bytes.length; at += 1_001) response.write(bytes.subarray(at, at + 1_001));
      response.end();
    });
    expect(await (await exchange(url, GET)).text()).toBe(text);
  });

  it('keeps every byte of what is no text', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const url = await serve((_, response) => response.end(bytes));
    expect(new Uint8Array(await (await exchange(url, GET)).arrayBuffer())).toEqual(bytes);
  });

  it.each([204, 304, 404, 422, 500])('%i is an answer like any other', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    const answer = await exchange(url, GET);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  it('follows a redirect, and takes no token to another host', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('there');
    });
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization);
      const location = request.url === '/old' ? '/new' : other;
      response.writeHead(301, { location }).end('gone');
    });
    const answer = await exchange(`${url}/old`, { method: 'GET', headers: { authorization: 'token t' } });
    expect(await answer.text()).toBe('there');
    expect(seen.at(0)).toBe('token t');
    expect(seen.at(-1)).toBeUndefined();
  });

  it.each<[string, Handler]>([
    ['before', () => {}],
    ['within', (_, response) => void response.write('{"half')],
  ])('gives up with the reason of the signal %s an answer', async (_, answer) => {
    const url = await serve(answer);
    const ending = exchange(url, { ...GET, signal: AbortSignal.timeout(50) });
    await expect(ending).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it.each<[string, Handler]>([
    ['before', (request) => void request.socket.destroy()],
    [
      'within',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"half', () => response.socket?.destroy());
      },
    ],
  ])('fails when the connection ends %s an answer', async (_, answer) => {
    const url = await serve(answer);
    await expect(exchange(url, GET)).rejects.toThrow(/hang up|aborted|ECONNRESET/);
  });

  it('says who refused', async () => {
    await expect(exchange('http://127.0.0.1:1/', GET)).rejects.toThrow('connect ECONNREFUSED 127.0.0.1:1');
  });
});

describe('GitHub over it', () => {
  it('a repository that was renamed is found', async () => {
    const url = await serve((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/repositories/7') response.end('{"full_name":"acme/new"}');
      else response.writeHead(301, { location: '/repositories/7' }).end('{"message":"Moved Permanently"}');
    });
    const github = connect({ repository: 'acme/old', token: 't', apiUrl: url });
    expect(await github.read('GET /repos/{owner}/{repo}')).toEqual({ full_name: 'acme/new' });
  });
});
