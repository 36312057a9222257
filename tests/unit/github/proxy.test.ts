import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as dial } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, repositoryOn } from '../../../src/github/client.js';
import { GithubApi } from '../../support/github-api.js';

/** No name server knows it: what reaches the API under this name went through the proxy. */
const NAME = 'http://api.github.invalid';

let api: GithubApi;
let proxy: Server;
let tunnels: string[];

beforeEach(async () => {
  api = await GithubApi.start();
  api.commit('main', 'deployment.yaml', 'a: 1\n');
  tunnels = [];
  proxy = createServer().on('connect', ({ url = '' }, socket) => {
    tunnels.push(url);
    const there = dial(Number(new URL(api.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(there).pipe(socket);
    });
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  for (const name of ['http_proxy', 'GITHUB_API_URL']) delete process.env[name];
  proxy.closeAllConnections();
  proxy.close();
  await api.close();
});

describe('behind a proxy', () => {
  it('GitHub is asked through it, with the token', async () => {
    // @actions/github reads them itself.
    process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    process.env['GITHUB_API_URL'] = NAME;
    const github = connect(repositoryOn(process.env, api.repository, api.token));
    const found = await github.read('GET /repos/{owner}/{repo}/contents/{path}', { path: 'deployment.yaml' });
    expect(found).toMatchObject({ name: 'deployment.yaml' });
    expect(tunnels).toEqual(['api.github.invalid:80']);
  });

  it.each([
    ['https_proxy', true],
    ['HTTPS_PROXY', true],
    ['http_proxy', true],
    ['HTTP_PROXY', true],
    ['no_proxy', undefined],
  ])('%s says so', (name, proxied) => {
    expect(repositoryOn({ [name]: 'http://proxy:3128' }, 'acme/shop', 'token').proxied).toBe(proxied);
    expect(repositoryOn({ [name]: '' }, 'acme/shop', 'token').proxied).toBeUndefined();
  });
});
