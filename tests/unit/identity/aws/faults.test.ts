import { describe, expect, it } from '@jest/globals';
import { logInToAws } from '../../../../src/identity/aws/login.js';
import type { Fault } from '../../../support/clouds/server.js';
import { page, ROLE, refusal, SUBJECT, world } from './support/world.js';

/** An error as STS tells it. */
const error = (status: number, code: string, message = 'told by the test'): Fault => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});
const UNKEPT = error(
  400,
  'InvalidIdentityToken',
  'Couldn&apos;t retrieve verification key from your identity provider',
);

const PASSING: readonly (readonly [string, Fault])[] = [
  ['500 without a body', { status: 500 }],
  ['503 of STS', error(503, 'ServiceUnavailable')],
  ['throttling', error(400, 'ThrottlingException', 'Rate exceeded')],
  ['throttling by status', error(429, 'TooManyRequests')],
  ['IDPCommunicationError', error(400, 'IDPCommunicationError')],
  ['a key that was not fetched', UNKEPT],
  ['a reset', 'reset'],
  ['a cut answer', 'truncate'],
  ['HTML with status 200', 'html'],
  ['HTML with status 502', { status: 502, body: '<html><body>Bad <br> gateway</body></html>' }],
  ['plain text with status 503', { status: 503, body: 'Forward proxy: no upstream' }],
];

describe('what passes', () => {
  it.each(PASSING)('is tried again with the same token: %s', async (_name, fault) => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', fault, fault);
    expect((await logInToAws(login, tools)).account).toBe('123456789012');
    expect(clouds.requestsOf('sts')).toHaveLength(4);
    expect(clouds.requestsOf('github')).toHaveLength(1);
    expect(tools.pauses).toHaveLength(2);
  });

  it.each(PASSING)('is tried again when it meets a signed request: %s', async (_name, fault) => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', { slow: 0 }, fault);
    expect((await logInToAws(login, tools)).account).toBe('123456789012');
    expect(clouds.requestsOf('sts')).toHaveLength(3);
  });

  it('is waited for as long as the server says', async () => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', { status: 503, headers: { 'retry-after': '7' } });
    await logInToAws(login, tools);
    expect(tools.pauses).toEqual([7000]);
  });

  it('is the silence of one request: its time runs out, and the next is heard', async () => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', 'hang');
    const patience = { ...tools.patience, timeout: 100 };
    expect((await logInToAws(login, { ...tools, patience })).account).toBe('123456789012');
    expect(tools.pauses).toHaveLength(1);
  });

  it('is a slow answer that comes in time: nothing is tried again', async () => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', { slow: 50 });
    await logInToAws(login, tools);
    expect(clouds.requestsOf('sts')).toHaveLength(2);
  });

  it.each([
    ['500', { status: 500 }, 'an answer that is not from STS (HTTP 500).'],
    ['a reset', 'reset', 'no whole answer: socket hang up.'],
    ['HTML', 'html', 'an answer that is not from STS.'],
  ] as const)(
    'and then does not pass ends after all tries, told with where to look: %s',
    async (_name, fault, said) => {
      const { clouds, login, tools } = await world();
      clouds.inject('sts', fault, fault, fault, fault);
      const told = page(await refusal(logInToAws(login, tools)));
      expect(told).toContain(said);
      expect(told).toContain(`between here and ${clouds.origin}: proxy`);
      expect(told).not.toContain('trust policy');
      expect(tools.pauses).toHaveLength(3);
    },
  );
});

describe('a token that came at the wrong time', () => {
  it.each([
    ['too old by ten minutes', -601],
    ['from ten minutes ahead', 601],
  ])('is minted again once: %s', async (_name, seconds) => {
    const { clouds, login, tools } = await world();
    clouds.skew.github = seconds;
    let minted = 0;
    const mint = (audience: string) => {
      minted += 1;
      if (minted === 2) clouds.skew.github = 0;
      return tools.tokens.mint(audience);
    };
    expect((await logInToAws(login, { ...tools, tokens: { mint } })).account).toBe('123456789012');
    expect(minted).toBe(2);
    expect(tools.pauses).toEqual([]);
  });

  it('and again the second time is told with its times', async () => {
    const { clouds, login, tools } = await world();
    clouds.skew.cloud = 601;
    const told = page(await refusal(logInToAws(login, tools)));
    expect(told).toContain('ExpiredTokenException: Token expired');
    expect(told).toMatch(/It counts from 20\S+Z to 20\S+Z: compare with the time of the server/);
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(tools.pauses).toEqual([]);
  });

  it.each(['IDPRejectedClaim', 'ExpiredTokenException'])('is what %s says', async (code) => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', error(403, code));
    await logInToAws(login, tools);
    expect(clouds.requestsOf('github')).toHaveLength(2);
  });

  it('does not keep signed requests from a cloud whose clock is ten minutes ahead', async () => {
    const { clouds, login, tools } = await world({ github: { lifetime: 3600 } });
    clouds.skew.cloud = 601;
    expect((await logInToAws(login, tools)).account).toBe('123456789012');
  });
});

describe('what stays', () => {
  const other = { github: { subject: 'repo:acme/shop:pull_request' } };
  it.each([
    ['another subject', other, /AccessDenied: Not authorized .* subject repo:acme\/shop:pull_request,/],
    ['a role that is not there', { roles: [] }, /STS says the same of a role that does not exist/],
    [
      'an audience that the trust does not name',
      { login: { audience: 'else' }, sts: { audiences: ['else'] } },
      /"token.actions.githubusercontent.com:aud": "else"/,
    ],
    [
      'an audience that the provider does not know',
      { login: { audience: 'else' } },
      /add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:aws:iam::123456789012:oidc-provider\/token.actions.githubusercontent.com --client-id else$/,
    ],
    [
      'an issuer that is not known',
      { github: { claims: { iss: 'https://ghes.example/_services/token' } } },
      /create-open-id-connect-provider --url https:\/\/ghes.example\/_services\/token --client-id-list sts.amazonaws.com$/,
    ],
    [
      'a session longer than the role allows',
      { login: { duration: 7200 } },
      /update-role --role-name deploy --max-session-duration 7200$/,
    ],
    [
      'a session name that is too long',
      { login: { sessionName: 'a'.repeat(65) } },
      /ValidationError: Value at 'roleSessionName'/,
    ],
    [
      'a duration below the least',
      { login: { duration: 899 } },
      /ValidationError: Value at 'durationSeconds'/,
    ],
    [
      'a policy that is too large',
      { login: { inlinePolicy: `{${' '.repeat(2048)}}` } },
      /shorten identity.aws.inlinePolicy/,
    ],
    [
      'a policy that is none',
      { login: { inlinePolicy: 'allow all' } },
      /Correct or shorten identity.aws.inlinePolicy/,
    ],
  ])('is told at once: %s', async (_name, setting, told) => {
    const { clouds, login, tools } = await world(setting);
    const thrown = await refusal(logInToAws(login, tools));
    expect(thrown.exitCode).toBe(3);
    expect(page(thrown)).toMatch(told);
    expect(clouds.requestsOf('sts')).toHaveLength(1);
    expect(tools.pauses).toEqual([]);
    for (const secret of clouds.secrets) expect(page(thrown)).not.toContain(secret);
  });

  it.each([
    [
      'a disabled region',
      error(403, 'RegionDisabledException'),
      /Enable STS in eu-west-1 for account 123456789012/,
    ],
    [
      'a proxy that says no',
      { status: 403, body: 'Forbidden' },
      /an answer that is not from STS \(HTTP 403\)/,
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://example.com' } },
      /not from STS \(HTTP 302\)/,
    ],
    [
      'a document that AWS cannot fetch',
      error(400, 'InvalidIdentityToken', 'No such key'),
      /AWS must reach https:\/\/token.actions.githubusercontent.com\/.well-known/,
    ],
    [
      'what nobody has thought of',
      error(400, 'Unheard'),
      /Unheard: told by the test.*\nCorrect identity.aws/,
    ],
  ] as const)('is told at once: %s', async (_name, fault, told) => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', fault);
    expect(page(await refusal(logInToAws(login, tools)))).toMatch(told);
    expect(clouds.requestsOf('sts')).toHaveLength(1);
    expect(tools.pauses).toEqual([]);
  });

  it('gives the statement that lets in exactly this subject', async () => {
    const { login, tools } = await world(other);
    const [, statement = ''] = /statement:\n(.*)/s.exec(page(await refusal(logInToAws(login, tools)))) ?? [];
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Principal: {
        Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:acme/shop:pull_request',
        },
      },
    });
  });

  it('names a provider of the partition of the role', async () => {
    const role = 'arn:aws-cn:iam::123456789012:role/deploy';
    const { login, tools } = await world({ login: { role, region: 'cn-north-1' } });
    const told = page(await refusal(logInToAws(login, tools)));
    expect(told).toContain(
      '"arn:aws-cn:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"',
    );
  });

  it.each([
    ['AccessDenied', 'says of the caller', error(403, 'AccessDenied')],
    ['InvalidClientTokenId', 'goes on saying', error(403, 'InvalidClientTokenId')],
  ])('is what STS %s %s', async (code, _says, fault) => {
    const { clouds, login, tools } = await world();
    clouds.inject('sts', { slow: 0 }, fault, fault, fault, fault);
    const told = page(await refusal(logInToAws(login, tools)));
    expect(told).toContain(`STS gave credentials of ${ROLE}, but does not say whose they are: ${code}`);
    expect(tools.pauses).toHaveLength(code === 'AccessDenied' ? 0 : 3);
  });

  it('takes no credentials out of a page that has none', async () => {
    const { clouds, login, tools } = await world({ roles: [{ arn: ROLE, trust: { subjects: [SUBJECT] } }] });
    clouds.inject('sts', { slow: 0 }, 'html', 'html', 'html', 'html');
    expect(page(await refusal(logInToAws(login, tools)))).toContain('an answer that is not from STS');
  });
});
