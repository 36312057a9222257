import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shellWord } from '../../../../src/identity/gcp/advice.js';
import { classifyGoogle, GoogleRefusal } from '../../../../src/identity/gcp/errors.js';
import type { Failure } from '../../../../src/identity/types.js';

function classified(status: number, text: string, headers: Record<string, string> = {}): Failure {
  return classifyGoogle(new GoogleRefusal({ status, headers, text }, new Date('2026-01-01T00:00:00Z')));
}

const oauth = (error: string, description: string) =>
  JSON.stringify({ error, error_description: description });
const rpc = (status: string, message: string) => JSON.stringify({ error: { message, status } });

describe('what Google says', () => {
  it.each<[string, Failure['kind'], number, string]>([
    [
      'a stale token',
      'mint-again',
      400,
      oauth('invalid_grant', 'ID Token issued at 17 is stale to sign-in.'),
    ],
    ['a forgotten bearer', 'mint-again', 401, rpc('UNAUTHENTICATED', 'Request had invalid credentials.')],
    [
      'keys that Google could not fetch',
      'transient',
      400,
      oauth('invalid_grant', "Error connecting to the given credential's issuer."),
    ],
    ['a bad signature', 'permanent', 400, oauth('invalid_grant', 'Unable to verify the ID Token signature.')],
    ['an unknown client', 'permanent', 401, oauth('invalid_client', 'The client is unknown.')],
    ['a missing permission', 'permanent', 403, rpc('PERMISSION_DENIED', 'Denied; the grant has expired.')],
    ['an error with no description', 'permanent', 400, '{"error":"invalid_request"}'],
    ['an error of another shape', 'permanent', 400, '{"message":"no"}'],
    ['a request timeout', 'transient', 408, rpc('DEADLINE_EXCEEDED', 'Too slow.')],
    ['throttling', 'transient', 429, rpc('RESOURCE_EXHAUSTED', 'Quota.')],
    ['a page of a proxy', 'transient', 403, '<html><body>Sign in</body></html>'],
    ['no object', 'transient', 200, '[]'],
    ['a redirect', 'permanent', 302, ''],
  ])('of %s is %s', (_case, kind, status, text) => {
    expect(classified(status, text).kind).toBe(kind);
  });

  it.each([
    ['seconds', '30', 30_000],
    ['a date', 'Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ])('may say when to come back, in %s', (_case, header, wait) => {
    expect(classified(429, '', { 'retry-after': header }).retryAfter).toBe(wait);
  });

  it('is told in one short line, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, text) => {
        const { said } = classified(status, text);
        expect(said).not.toBe('');
        expect(said).not.toMatch(/[\r\n]/);
        expect(said.length).toBeLessThanOrEqual(501);
      }),
    );
  });
});

describe('an error of the network', () => {
  it.each([
    ['a reset', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), 'transient'],
    ['a certificate that nobody trusts', new Error('self-signed certificate'), 'permanent'],
  ])('such as %s', (_case, error, kind) => {
    expect(classifyGoogle(error).kind).toBe(kind);
  });
});

describe('a command to paste', () => {
  it('means what it says to the shell, whatever the subject holds', () => {
    const text = fc.string({ unit: 'binary' }).filter((word) => !word.includes('\0') && word.isWellFormed());
    const hostile = fc.constantFrom("it's", '$(id)', '`id`', 'a b', '"', '\\', ';', '', '-x', "'\\''");
    fc.assert(
      fc.property(fc.oneof(text, hostile), (word) => {
        const script = `printf %s ${shellWord(word)}`;
        expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(word);
      }),
      { numRuns: 60 },
    );
  });
});
