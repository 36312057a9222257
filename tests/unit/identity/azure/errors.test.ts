import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyAzure, explainAzure, Refusal } from '../../../../src/identity/azure/errors.js';
import type { AzureLogin, Claims, Failure } from '../../../../src/identity/types.js';

const NOW = new Date('2026-11-23T05:00:00Z');

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/shop:ref:refs/heads/main',
  aud: 'api://AzureADTokenExchange',
  iat: 1_795_000_000,
  exp: 1_795_000_300,
};

const LOGIN: AzureLogin = {
  cloud: 'azure',
  audience: 'api://AzureADTokenExchange',
  tenant: 'tenant-1',
  client: 'client-1',
  environment: 'public',
  authority: 'https://login.microsoftonline.com',
  resourceManager: 'https://management.azure.com',
};

/** An answer of Entra ID, as https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow shows it. */
const entra = (status: number, code: number, text: string) => ({
  status,
  headers: {},
  text: JSON.stringify({
    error: 'invalid_client',
    error_description: `AADSTS${code}: ${text} Trace ID: 0bc6ac31-88fd Correlation ID: 4b97 Timestamp: 2026-11-23 05:00:00Z`,
    error_codes: [code],
    timestamp: '2026-11-23 05:00:00Z',
    trace_id: '0bc6ac31-88fd',
    correlation_id: '4b97',
  }),
});
const plain = (status: number, text: string, headers = {}) => ({ status, headers, text });

describe('an answer of Entra ID', () => {
  it.each([
    ['an assertion outside its time', entra(401, 700024, 'Outside.'), 'mint-again'],
    ['an unknown subject', entra(401, 700213, 'No match.'), 'permanent'],
    ['an unknown subject, as it was said before', entra(400, 70021, 'No match.'), 'permanent'],
    ['a subject in other letters', entra(401, 7002138, 'No match.'), 'permanent'],
    ['an unknown issuer', entra(401, 700211, 'No match.'), 'permanent'],
    ['an unknown audience', entra(401, 700212, 'No match.'), 'permanent'],
    ['an unknown tenant', entra(400, 90002, 'Not found.'), 'permanent'],
    ['an unknown application', entra(400, 700016, 'Not found.'), 'permanent'],
    ['an unknown resource', entra(400, 500011, 'Not found.'), 'permanent'],
    ['a code that nobody knows', entra(400, 999999, 'New.'), 'permanent'],
    ['GitHub out of its reach', entra(400, 50166, 'Request to External OIDC endpoint failed.'), 'transient'],
    ['GitHub out of its reach, as said since', entra(400, 501661, 'Request failed.'), 'transient'],
    ['its directory being away', entra(400, 90033, 'Try again.'), 'transient'],
    ['a permanent code with a passing status', entra(503, 700213, 'No match.'), 'transient'],
    ['a page', plain(403, '<html>Blocked</html>'), 'transient'],
    ['an empty body', plain(400, ''), 'transient'],
    ['JSON that says nothing', plain(400, '{}'), 'permanent'],
    ['a number', plain(200, '7'), 'permanent'],
    ['too many requests', plain(429, '{}'), 'transient'],
    ['a timeout', plain(408, '{}'), 'transient'],
  ] as const)('means, for %s', (_, reply, kind) => {
    expect(classifyAzure(new Refusal(reply), NOW).kind).toBe(kind);
  });

  it('keeps the words and the trace, not the rest', () => {
    const { said } = classifyAzure(new Refusal(entra(401, 700213, 'No match.')), NOW);
    expect(said).toBe('AADSTS700213: No match. (trace 0bc6ac31-88fd)');
  });

  it.each([
    ['an error without words', '{"error":"invalid_client"}', 'HTTP 400 with invalid_client'],
    ['an error of another kind', '{"error":7}', 'HTTP 400 with JSON that says nothing'],
    ['a page', '<html>secret</html>', 'HTTP 400 with a body that is not JSON'],
    ['a description without a trace', '{"error_description":"No."}', 'No.'],
    ['a quoted token', '{"error_description":"Got eyJhbGciOiJub25l.eyJzdWIiOiJ4In0.c2ln"}', 'Got (token)'],
  ])('says of %s only what is safe', (_, text, words) => {
    expect(new Refusal(plain(400, text)).message).toBe(words);
  });

  it.each([
    ['seconds', '12', 12_000],
    ['a date', 'Mon, 23 Nov 2026 05:00:30 GMT', 30_000],
    ['nonsense', 'soon', undefined],
  ])('asks to wait in %s', (_, header, milliseconds) => {
    const failure = classifyAzure(new Refusal(plain(429, '{}', { 'retry-after': header })), NOW);
    expect(failure.retryAfter).toBe(milliseconds);
  });

  it('that holds a token leaves nothing of it in the error', () => {
    fc.assert(
      fc.property(
        fc.base64String({ minLength: 24 }),
        fc.constantFrom(200, 400, 502),
        fc.nat(60),
        (secret, status, cut) => {
          const text = JSON.stringify({ token_type: 'Bearer', access_token: secret });
          for (const reply of [plain(status, text), plain(status, text.slice(0, -1 - cut))]) {
            const refusal = new Refusal(reply);
            expect(
              JSON.stringify({ ...refusal, message: refusal.message, stack: refusal.stack }),
            ).not.toContain(secret.slice(0, 12));
          }
        },
      ),
    );
  });
});

describe('an answer of the resource manager', () => {
  it('is told by its code and its words', () => {
    const text = JSON.stringify({ error: { code: 'AuthorizationFailed', message: 'No role.' } });
    const refusal = new Refusal(plain(403, text));
    expect([refusal.code, classifyAzure(refusal, NOW)]).toEqual([
      'AuthorizationFailed',
      { kind: 'permanent', said: 'AuthorizationFailed: No role.' },
    ]);
  });
});

describe('no answer', () => {
  it.each([
    ['a reset', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), 'transient'],
    ['a name that has no address now', Object.assign(new Error('x'), { code: 'EAI_AGAIN' }), 'transient'],
    [
      'a certificate that nobody signed',
      Object.assign(new Error('x'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      'permanent',
    ],
    ['anything else', new TypeError('x'), 'permanent'],
    ['what is no error', 'x', 'permanent'],
  ])('means, for %s', (_, error, kind) => {
    expect(classifyAzure(error, NOW).kind).toBe(kind);
  });
});

describe('a refusal that stays', () => {
  const problemOf = (said: string, kind: Failure['kind'] = 'permanent', claims = CLAIMS) =>
    explainAzure(LOGIN, claims, { kind, said });

  it('says who refused, what it said and what it was given', () => {
    const { message } = problemOf('AADSTS700213: No match.');
    for (const part of [
      'login.microsoftonline.com',
      'client-1',
      'tenant-1',
      'AADSTS700213: No match.',
      CLAIMS.iss,
      CLAIMS.sub,
      CLAIMS.aud,
    ])
      expect(message).toContain(part);
  });

  it.each([
    ['700213', '"subject": "repo:acme/shop:ref:refs/heads/main"'],
    ['70021', '"subject": "repo:acme/shop:ref:refs/heads/main"'],
    ['700211', '"issuer": "https://token.actions.githubusercontent.com"'],
    ['700212', '"api://AzureADTokenExchange"'],
    ['7002138', 'delete it and add it anew'],
    ['700024', 'issued at 2026-11-18T11:06:40.000Z'],
    ['90002', 'spec.identity.azure.tenant'],
    ['700016', 'az ad app show --id client-1'],
    ['500011', 'https://management.azure.com'],
    ['999999', 'Check that the application has this federated credential'],
  ])('AADSTS%s is mended so', (code, fix) => {
    expect(problemOf(`AADSTS${code}: words`).fix).toContain(fix);
  });

  it('of a passing kind is not blamed on the trust', () => {
    expect(problemOf('AADSTS700213: words', 'transient').fix).not.toContain('credential');
  });

  it('gives a credential that Entra ID takes, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (sub) => {
        const { fix = '' } = problemOf('AADSTS700213: words', 'permanent', { ...CLAIMS, sub });
        const credential = JSON.parse(fix.slice(fix.indexOf('{'), fix.lastIndexOf('}') + 1));
        expect(credential).toEqual({
          name: expect.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/),
          issuer: CLAIMS.iss,
          subject: sub,
          audiences: [CLAIMS.aud],
        });
      }),
    );
  });
});
