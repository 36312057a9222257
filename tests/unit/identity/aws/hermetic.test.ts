import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logInToAws } from '../../../../src/identity/aws/login.js';
import { refusal, world } from './support/world.js';

const before = { ...process.env };
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
  // Each of these stops or diverts a client of the SDK that looks at it.
  const settings =
    'region = nowhere-1\nendpoint_url = http://127.0.0.1:1\nuse_fips_endpoint = yes!\nuse_dualstack_endpoint = yes!\nmax_attempts = many\nretry_mode = odd\ndefaults_mode = odd\nauth_scheme_preference = none\nsigv4a_signing_region_set = *\n';
  await writeFile(join(home, 'config'), `[default]\n${settings}\n[profile other]\n${settings}`);
  await writeFile(
    join(home, 'credentials'),
    '[default]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = other\n',
  );
  Object.assign(process.env, {
    HOME: home,
    AWS_CONFIG_FILE: join(home, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
    AWS_ACCESS_KEY_ID: 'AKIAOTHER',
    AWS_SECRET_ACCESS_KEY: 'other',
    AWS_REGION: 'nowhere-2',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1',
    AWS_USE_FIPS_ENDPOINT: 'yes!',
    AWS_USE_DUALSTACK_ENDPOINT: 'yes!',
    AWS_MAX_ATTEMPTS: 'many',
    AWS_RETRY_MODE: 'odd',
    AWS_DEFAULTS_MODE: 'odd',
    AWS_ROLE_ARN: 'arn:aws:iam::999999999999:role/other',
    AWS_WEB_IDENTITY_TOKEN_FILE: join(home, 'token'),
  });
});

afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  await rm(home, { recursive: true });
});

describe('a login on a machine that has settings and credentials of its own', () => {
  it.each([undefined, 'other', 'missing'])('takes nothing from them, profile %s', async (profile) => {
    if (profile !== undefined) process.env['AWS_PROFILE'] = profile;
    const { clouds, login, tools } = await world();
    const session = await logInToAws(login, tools);
    expect(session.account).toBe('123456789012');
    const [exchanged, signed] = clouds.requestsOf('sts');
    expect(exchanged?.headers).not.toHaveProperty('authorization');
    const { accessKeyId } = await session.credentials();
    expect(signed?.headers['authorization']).toContain(`Credential=${accessKeyId}/`);
    expect(signed?.headers['authorization']).toContain('/eu-west-1/sts/aws4_request');
  });
});

describe('a login behind a proxy', () => {
  it('goes through the proxy that the environment names, by the name of STS', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on('connect', ({ url }, socket) => {
      asked.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { login, tools } = await world({ login: { endpoint: 'https://sts.eu-west-1.amazonaws.com' } });
    await refusal(logInToAws(login, tools)).finally(() => proxy.close());
    expect(new Set(asked)).toEqual(new Set(['sts.eu-west-1.amazonaws.com:443']));
  });
});
