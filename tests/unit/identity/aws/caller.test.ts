import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { awsCaller, clientSettings, guardAccount } from '../../../../src/identity/aws/caller.js';
import { UserError } from '../../../../src/problem.js';
import { serve } from '../../engines/terraform/support/http-server.js';
import { fakePlatform } from '../../platform/fake.js';

const PLACE = {
  at: { file: 'deployment.yaml', line: 7, column: 5 },
  path: 'spec.target.account',
};

/** What STS answers, in the shape of its API: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const identity = (
  account: string,
) => `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
    <Arn>arn:aws:iam::${account}:user/alice</Arn><UserId>AIDA</UserId><Account>${account}</Account>
  </GetCallerIdentityResult>
</GetCallerIdentityResponse>`;
const refusal = (
  code: string,
  message: string,
) => `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>
</ErrorResponse>`;

/** An STS that answers so, and keeps what it was asked. */
async function sts(status: number, body: string) {
  const asked: { body: string; authorization: string }[] = [];
  const endpoint = await serve((request, response, sent) => {
    asked.push({ body: sent.toString(), authorization: request.headers.authorization ?? '' });
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  });
  return { endpoint, asked };
}

const errorOf = async (promise: Promise<unknown>): Promise<UserError> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
};

describe('the guard of the account', () => {
  it('lets credentials of the named account through', async () => {
    const { endpoint, asked } = await sts(200, identity('123456789012'));
    await guardAccount('123456789012', { region: 'eu-west-1', endpoint }, PLACE, fakePlatform());
    expect(asked).toEqual([
      expect.objectContaining({ body: expect.stringContaining('Action=GetCallerIdentity') }),
    ]);
  });

  it('refuses those of another, with both accounts and the line that names one', async () => {
    const { endpoint } = await sts(200, identity('999999999999'));
    const guard = guardAccount('123456789012', { region: 'eu-west-1', endpoint }, PLACE, fakePlatform());
    expect(await errorOf(guard)).toMatchObject({
      exitCode: 2,
      problems: [
        {
          ...PLACE,
          message:
            'These credentials are of account 999999999999 (arn:aws:iam::999999999999:user/alice); the manifest says 123456789012.',
          fix: 'Sign in to the account that the manifest names, or correct spec.target.account.',
        },
      ],
    });
  });

  it.each(['', '<html>', identity('')])('refuses what names no account: %j', async (body) => {
    const { endpoint } = await sts(200, body);
    const guard = guardAccount('123456789012', { region: 'eu-west-1', endpoint }, PLACE, fakePlatform());
    expect((await errorOf(guard)).exitCode).toBeGreaterThan(1);
  });

  it('masks secrets before anybody is asked, and nothing that is not there', async () => {
    const env = { AWS_SECRET_ACCESS_KEY: 'key-of-alice', AWS_SESSION_TOKEN: 'token-of-alice' };
    const platform = fakePlatform({ env });
    const request = { region: 'eu-west-1', endpoint: 'http://127.0.0.1:1' };
    await errorOf(guardAccount('123456789012', request, PLACE, platform));
    expect(platform.told).toEqual(['mask key-of-alice', 'mask token-of-alice']);
    const without = fakePlatform({ env: { AWS_SECRET_ACCESS_KEY: '' } });
    await errorOf(guardAccount('123456789012', request, PLACE, without));
    expect(without.told).toEqual([]);
  });
});

describe('a question that STS does not answer', () => {
  it.each([
    [403, refusal('AccessDenied', 'not authorized'), 'not authorized'],
    [403, refusal('ExpiredToken', 'The security token is expired'), 'The security token is expired'],
    [403, refusal('InvalidClientTokenId', 'The token is invalid'), 'The token is invalid'],
  ])('is told with its reason: %d %s', async (status, body, reason) => {
    const { endpoint, asked } = await sts(status, body);
    const error = await errorOf(awsCaller({ region: 'eu-west-1', endpoint }));
    expect(error.exitCode).toBe(3);
    expect(error.message).toBe(`AWS did not say whose credentials these are: ${reason}`);
    expect(error.problems[0]?.fix).toContain('try --sandbox');
    expect(asked).toHaveLength(1);
  });

  it('is asked again when the server is at fault', async () => {
    let asked = 0;
    const endpoint = await serve((_request, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 500 : 200).end(asked < 3 ? '' : identity('123456789012'));
    });
    expect(await awsCaller({ region: 'eu-west-1', endpoint })).toMatchObject({ account: '123456789012' });
  });

  it('goes to the sandbox with credentials that mean nothing and name the account', async () => {
    const { endpoint, asked } = await sts(200, identity('210987654321'));
    await awsCaller({ region: 'eu-west-1', endpoint, account: '210987654321' });
    expect(asked[0]?.authorization).toContain('Credential=210987654321/');
  });
});

describe('a machine without credentials', () => {
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    });
  });
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('is told how to sign in, and how to do without', async () => {
    const error = await errorOf(awsCaller({ region: 'eu-west-1' }));
    expect(error.exitCode).toBe(3);
    expect(error.message).toContain('AWS did not say whose credentials these are: ');
    expect(error.problems[0]?.fix).toBe(
      'Sign in, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without an account, try --sandbox.',
    );
  });
});

describe('credentials of a session', () => {
  const session = {
    accessKeyId: 'ASIASESSION',
    secretAccessKey: 'secret',
    sessionToken: 'token',
    expiration: new Date(Date.now() + 3_600_000),
  };

  it('sign in the place of those of the environment', () => {
    const credentials = async () => session;
    expect(clientSettings({ region: 'eu-west-1', credentials })).toEqual({
      region: 'eu-west-1',
      credentials,
    });
    expect(clientSettings({ region: 'eu-west-1' })).toEqual({ region: 'eu-west-1' });
  });

  it('are never sent to the sandbox', () => {
    const request = { region: 'eu-west-1', endpoint: 'http://127.0.0.1:1', credentials: async () => session };
    expect(clientSettings(request).credentials).toEqual({
      accessKeyId: 'sandbox',
      secretAccessKey: 'sandbox',
    });
  });
});
