import { describe, expect, it } from '@jest/globals';
import { logInToAws } from '../../../../src/identity/aws/login.js';
import { AT, page, ROLE, refusal, SUBJECT, world } from './support/world.js';

const DEPLOY = 'arn:aws:iam::210987654321:role/deploy';

describe('a login to AWS', () => {
  it('exchanges one token for the credentials of the role, and asks whose they are', async () => {
    const { clouds, sts, login, tools } = await world();
    const session = await logInToAws(login, tools);
    expect(session).toMatchObject({
      who: 'arn:aws:sts::123456789012:assumed-role/deploy/acme-shop-4711',
      account: '123456789012',
      claims: { sub: SUBJECT, aud: 'sts.amazonaws.com' },
    });
    expect(sts.asked).toEqual([
      {
        action: 'AssumeRoleWithWebIdentity',
        parameters: {
          Action: 'AssumeRoleWithWebIdentity',
          Version: '2011-06-15',
          RoleArn: ROLE,
          RoleSessionName: 'acme-shop-4711',
          WebIdentityToken: expect.stringMatching(/^eyJ/),
          DurationSeconds: '3600',
        },
      },
      expect.objectContaining({ action: 'GetCallerIdentity', caller: session.who }),
    ]);
    expect(clouds.requestsOf('github')).toHaveLength(1);
    expect(tools.pauses).toEqual([]);
  });

  it('masks all that was issued before anybody gets it', async () => {
    const { clouds, login, tools } = await world();
    const session = await logInToAws(login, tools);
    const { accessKeyId, secretAccessKey, sessionToken } = await session.credentials();
    expect(tools.masked).toEqual(expect.arrayContaining([accessKeyId, secretAccessKey, sessionToken]));
    for (const secret of clouds.secrets) expect(JSON.stringify(session)).not.toContain(secret);
  });

  it('works over TLS with the authority that it is given, and not without', async () => {
    const { login, tools } = await world({ tls: true });
    expect((await logInToAws(login, tools)).account).toBe('123456789012');
    const { ca, ...others } = tools;
    expect(ca).toContain('BEGIN CERTIFICATE');
    expect(page(await refusal(logInToAws(login, others)))).toMatch(/certificate.*\n.*NODE_EXTRA_CA_CERTS/);
    expect(tools.pauses).toEqual([]);
  });

  it('hands policies over that limit the session', async () => {
    const managedPolicies = ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/Other'];
    const { sts, login, tools } = await world({
      login: { inlinePolicy: '{"Statement":[]}', managedPolicies },
    });
    await logInToAws(login, tools);
    expect(sts.asked[0]?.parameters).toMatchObject({
      Policy: '{"Statement":[]}',
      'PolicyArns.member.1.arn': managedPolicies[0],
      'PolicyArns.member.2.arn': managedPolicies[1],
    });
  });

  it.each([
    ['cn-north-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'sts.amazonaws.com'],
  ])('works in %s', async (region, partition, audience) => {
    const role = `arn:${partition}:iam::123456789012:role/deploy`;
    const { login, tools, clouds } = await world({
      roles: [{ arn: role, trust: { audience, subjects: [SUBJECT] } }],
      login: { role, region, audience },
    });
    const session = await logInToAws(login, tools);
    expect(session.who).toBe(`arn:${partition}:sts::123456789012:assumed-role/deploy/acme-shop-4711`);
    const [, signed] = clouds.requestsOf('sts');
    expect(signed?.headers['authorization']).toContain(`/${region}/sts/aws4_request`);
  });

  it('sends a token to no address that is neither https nor on this machine', async () => {
    const { clouds, login, tools } = await world({ login: { endpoint: 'http://sts.example.com' } });
    expect(page(await refusal(logInToAws(login, tools)))).toContain('is not sent to http://sts.example.com');
    expect(clouds.requests).toEqual([]);
  });

  it('stops when it is told to, whatever is under way', async () => {
    const stop = new AbortController();
    const { clouds, login, tools } = await world();
    clouds.inject('sts', 'hang');
    const patience = { ...tools.patience, signal: stop.signal };
    const waiting = logInToAws(login, { ...tools, patience });
    const hung = setInterval(() => clouds.requestsOf('sts').length > 0 && stop.abort(), 5);
    await expect(waiting.finally(() => clearInterval(hung))).rejects.toMatchObject({ name: 'AbortError' });
    expect(clouds.requestsOf('sts')).toHaveLength(1);
  });
});

describe('roles behind the first one', () => {
  const BETWEEN = 'arn:aws:iam::123456789012:role/between';
  const roles = [
    { arn: ROLE, trust: { subjects: [SUBJECT] }, longest: 43200 },
    { arn: BETWEEN, from: [ROLE], longest: 43200 },
    { arn: DEPLOY, from: [BETWEEN], externalId: 'four-words', longest: 43200 },
  ];
  const chain = [
    { role: BETWEEN, duration: 900 },
    { role: DEPLOY, externalId: 'four-words', duration: 7200 },
  ];

  it('are assumed one after the other, an hour each at most, and only the last is limited', async () => {
    const { sts, login, tools } = await world({
      roles,
      login: { chain, duration: 7200, inlinePolicy: '{}', account: '210987654321' },
    });
    const session = await logInToAws(login, tools);
    expect(session.who).toBe('arn:aws:sts::210987654321:assumed-role/deploy/acme-shop-4711');
    const steps = sts.asked.map(({ parameters: { RoleArn, DurationSeconds, ExternalId, Policy } }) =>
      [RoleArn, DurationSeconds, ExternalId, Policy].join(' '),
    );
    expect(steps).toEqual([`${ROLE} 7200  `, `${BETWEEN} 900  `, `${DEPLOY} 3600 four-words {}`, '   ']);
  });

  it('that refuse are told at once, with the statement that their trust needs', async () => {
    const wrong = [{ role: BETWEEN, externalId: 'guessed', duration: 900 }];
    const { login, tools } = await world({ roles, login: { chain: wrong } });
    const error = await refusal(logInToAws(login, tools));
    expect(error).toMatchObject({ exitCode: 3, problems: [{ at: AT }] });
    expect(page(error)).toContain(`STS did not give ${ROLE} the role ${BETWEEN}: AccessDenied: User: `);
    const [, statement = ''] = /needs this statement:\n(.*)/s.exec(page(error)) ?? [];
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Principal: { AWS: ROLE },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'guessed' } },
    });
    expect(tools.pauses).toEqual([]);
  });

  it('are waited for while their credentials are not known everywhere', async () => {
    const { login, tools } = await world({ roles, login: { chain }, sts: { unknown: 2 } });
    expect((await logInToAws(login, tools)).account).toBe('210987654321');
    expect(tools.pauses).toHaveLength(6);
  });
});

describe('the guard of the account', () => {
  it('refuses another account than the manifest names, with both and the line', async () => {
    const { login, tools } = await world({ login: { account: '999999999999' } });
    expect(await refusal(logInToAws(login, tools))).toMatchObject({
      exitCode: 2,
      problems: [
        {
          at: AT,
          message: `${ROLE} is of account 123456789012 (arn:aws:sts::123456789012:assumed-role/deploy/acme-shop-4711); the manifest says 999999999999 (deployment.yaml:9).`,
        },
      ],
    });
  });

  it('lets the account through that the manifest names', async () => {
    const { login, tools } = await world({ login: { account: '123456789012' } });
    expect((await logInToAws(login, tools)).account).toBe('123456789012');
  });
});

describe('credentials of a session', () => {
  /** A clock that is moved on by hand, in seconds. */
  function clock() {
    const start = Date.now();
    const state = { seconds: 0 };
    return { state, now: () => new Date(start + state.seconds * 1000) };
  }

  it.each([
    ['an hour', 3600, 3290, 3310],
    ['ten seconds', 10, 4, 6],
  ])(
    'that live %s are renewed with a new token when little is left',
    async (_name, lifetime, early, late) => {
      const { state, now } = clock();
      const { clouds, login, tools } = await world({ sts: { lifetime }, tools: { now } });
      const session = await logInToAws(login, tools);
      const first = await session.credentials();
      state.seconds = early;
      expect(await session.credentials()).toBe(first);
      state.seconds = late;
      const [second, third] = await Promise.all([session.credentials(), session.credentials()]);
      expect(second).not.toEqual(first);
      expect(third).toBe(second);
      expect(clouds.requestsOf('github')).toHaveLength(2);
    },
  );

  it('can be renewed after a renewal failed', async () => {
    const { state, now } = clock();
    const { clouds, login, tools } = await world({ sts: { lifetime: 10 }, tools: { now } });
    const session = await logInToAws(login, tools);
    state.seconds = 9;
    clouds.inject('sts', { status: 403, body: 'no' });
    await refusal(session.credentials());
    expect((await session.credentials()).accessKeyId).toMatch(/^ASIA/);
  });

  it('never seem to last longer than was asked for, however slow our clock is', async () => {
    const slow = () => new Date(Date.now() - 600_000);
    const { login, tools } = await world({ tools: { now: slow } });
    const { expiration } = await (await logInToAws(login, tools)).credentials();
    expect(expiration.getTime()).toBeLessThanOrEqual(slow().getTime() + 3_600_000);
  });
});
