import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../src/changes/build.js';
import { createRedactor } from '../../../src/changes/redact.js';
import { judgeName } from '../../../src/changes/secret-names.js';
import { plan, resource, told } from './kit.js';

/** Shapes are put together here, so that no scanner of repositories takes them for real. */
const AWS_KEY = `AKIA${'Q'.repeat(16)}`;
const JWT = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`;
const PEM = `-----BEGIN ${'PRIVATE KEY'}-----\nabc\n-----END ${'PRIVATE KEY'}-----`;

function shownAs(key: string, value: unknown, secrets: string[] = []): string | undefined {
  const after = { [key]: value } as Record<string, string>;
  const changes = toChangeSet(plan({ resources: [resource({ before: null, after, actions: ['create'] })] }), {
    secrets,
  });
  return told(changes.resources[0])
    .join(' | ')
    .replace(/absent → /g, '');
}

describe('names', () => {
  it.each([
    'password',
    'db_password',
    'masterUserPassword',
    'secret',
    'client_secret',
    'token',
    'GITHUB_TOKEN',
    'api_key',
    'apiKey',
    'private_key',
    'private_key_pem',
    'secret_access_key',
    'connection_string',
    'Authorization',
    'auth_token',
    'passphrase',
    'secret_string',
  ])('%s is a credential', (name) => {
    expect(judgeName(name)).toBe('credential');
  });

  it.each([
    'secret_arn',
    'secretsmanager',
    'aws_secretsmanager_secret_version',
    'kms_key_id',
    'token_ttl',
    'valueFrom',
    'access_key_id',
    'secret_name',
    'password_policy',
    'minimum_password_length',
    'customer_master_key_spec',
    'hash_key',
    'public_key',
    'key_name',
    'secret_string_wo_version',
    'token_endpoint',
    'compass',
    'keyboard',
    'secrets',
  ])('%s is none', (name) => {
    expect(judgeName(name)).not.toBe('credential');
  });
});

describe('values', () => {
  it.each<[string, string, unknown, string]>([
    ['a credential by name', 'password', 'x1', 'password: hidden'],
    ['a number under a credential name', 'password', 123456, 'password: hidden'],
    ['a boolean tells nothing', 'rotate_secret', true, 'rotate_secret: true'],
    ['an empty credential is shown', 'password', '', 'password: ""'],
    [
      'a reference to a secret',
      'secret',
      'arn:aws:secretsmanager:eu-west-1:1:secret:x',
      'secret: "arn:aws:secretsmanager:eu-west-1:1:secret:x"',
    ],
    ['how a method is authorised', 'authorization', 'AWS_IAM', 'authorization: "AWS_IAM"'],
    [
      'what lies below a credential name',
      'credentials',
      { user: 'u', secret_arn: 'r' },
      'credentials.user: hidden | credentials.secret_arn: "r"',
    ],
    [
      'an environment list',
      'env',
      [
        { name: 'DB_PASSWORD', value: 'x1' },
        { name: 'MODE', value: 'm' },
      ],
      'env.DB_PASSWORD.value: hidden | env.MODE.value: "m"',
    ],
    [
      'the same in a document',
      'd',
      JSON.stringify([{ name: 'API_TOKEN', value: 'x1' }]),
      'd.API_TOKEN.value: hidden',
    ],
    [
      'a reference of an environment list',
      'env',
      [{ name: 'API_TOKEN', valueFrom: 'name' }],
      'env.API_TOKEN.valueFrom: "name"',
    ],
    [
      'the data of a Kubernetes Secret',
      'd',
      JSON.stringify({ kind: 'Secret', data: { a: 'eA==' } }),
      'd.kind: "Secret" | d.data.a: hidden',
    ],
    [
      'the data of a ConfigMap',
      'd',
      JSON.stringify({ kind: 'ConfigMap', data: { a: 'x' } }),
      'd.kind: "ConfigMap" | d.data.a: "x"',
    ],
    ['an AWS access key', 'x', AWS_KEY, 'x: hidden'],
    ['a GitHub token', 'x', `ghp_${'a'.repeat(36)}`, 'x: hidden'],
    ['a JWT', 'x', JWT, 'x: hidden'],
    ['a private key', 'x', PEM, 'x: hidden'],
    ['a Slack token', 'x', `xoxb-${'1'.repeat(12)}`, 'x: hidden'],
    ['a Google API key', 'x', `AIza${'a'.repeat(35)}`, 'x: hidden'],
    [
      'basic authentication in a URL',
      'x',
      'postgres://u:p4ss@host/db',
      'x: "postgres://u:(redacted)@host/db"',
    ],
    [
      'a pair inside a text',
      'x',
      'Server=h;Password=p4ss;Port=1',
      'x: "Server=h;Password=(redacted);Port=1"',
    ],
    [
      'a line of a script',
      'user_data',
      '#!/bin/sh\nexport DB_PASSWORD="p4 ss"\nrun\n',
      'user_data: "#!/bin/sh\\nexport DB_PASSWORD=(redacted)\\nrun\\n"',
    ],
    ['a certificate is no secret', 'x', '-----BEGIN CERTIFICATE-----', 'x: "-----BEGIN CERTIFICATE-----"'],
    ['a URL without a password', 'x', 'https://host/a@b:c', 'x: "https://host/a@b:c"'],
  ])('%s', (_, key, value, expected) => {
    expect(shownAs(key, value)).toBe(expected);
  });

  it('hides what is written inside a whole value that is told', () => {
    const before = { out: { password: 'x1', port: 1 }, doc: JSON.stringify({ token: 'x1', a: 1 }) };
    const changes = toChangeSet(
      plan({ resources: [resource({ before, unknown: { out: true, doc: true } })] }),
    );
    expect(told(changes.resources[0])).toEqual([
      'out: {"password":"(redacted)","port":1} → unknown',
      'doc: "{\\"token\\":\\"(redacted)\\",\\"a\\":1}" → unknown',
    ]);
  });

  it('says that texts differ which differ only in their secrets', () => {
    const changes = toChangeSet(
      plan({ resources: [resource({ before: { x: 'Password=aaaa;' }, after: { x: 'Password=bbbb;' } })] }),
    );
    expect(told(changes.resources[0])).toEqual(['x: hidden → hidden']);
  });

  it('hides elsewhere what the engine marks in one place', () => {
    const after = { password: 'corr3ct-horse', env: { DB: 'corr3ct-horse' } };
    const marked = resource({ address: 'a.a', after, afterSensitive: { password: true } });
    expect(JSON.stringify(toChangeSet(plan({ resources: [marked] })))).not.toContain('corr3ct-horse');
  });
});

describe('registered secrets', () => {
  const secret = 'tr0ub4dor"&3';
  it.each([
    ['whole', secret],
    ['inside', `a ${secret} b`],
    ['as JSON', JSON.stringify({ a: [secret] })],
    ['URL-encoded', `https://h/?q=${encodeURIComponent(secret)}`],
    ['in base64', Buffer.from(secret).toString('base64')],
  ])('%s', (_, value) => {
    expect(shownAs('x', value, [secret])).not.toMatch(/tr0ub|dHIwdWI/);
  });

  it('also as keys, numbers, addresses, ids and lines', () => {
    const key = resource({
      address: 'a.b["9876543210"]',
      importId: '9876543210',
      previousAddress: 'a.c["9876543210"]',
      deposed: '9876543210',
      after: { '9876543210': 1, n: 9876543210, t: 'line one\nsecond-line' },
    });
    const text = JSON.stringify(
      toChangeSet(plan({ resources: [key] }), { secrets: ['9876543210', 'x-x-x-x-x\nsecond-line\n'] }),
    );
    expect(text).not.toMatch(/9876543210|second-line/);
  });

  it('a short one hides only the whole value', () => {
    expect(shownAs('x', 'ab', ['ab'])).toBe('x: hidden');
    expect(shownAs('x', 'abc', ['ab'])).toBe('x: "abc"');
  });
});

describe('text', () => {
  it('redacts free text, and leaves names recognisable', () => {
    const redactor = createRedactor(['s3cr3t-value']);
    expect(redactor.text('password: hunter2, then s3cr3t-value')).toBe(
      'password: (redacted), then (redacted)',
    );
    expect(redactor.identifier('aws_x.a["token: b"]')).toBe('aws_x.a["token: b"]');
  });

  it.each([
    'eyJ'.repeat(20_000),
    'a.'.repeat(50_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(2_000),
    'password='.repeat(5_000),
  ])('is not slowed down by hostile text (%#)', (text) => {
    expect(createRedactor().text(text).length).toBeLessThanOrEqual(text.length + 60_000);
  });
});
