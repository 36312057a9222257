import { describe, expect, it } from '@jest/globals';
import { decodeClaims, describeClaims } from '../../../../src/identity/github/claims.js';

const claims = { iss: 'https://i', sub: 'repo:o/r:pull_request', aud: 'a', exp: 2, iat: 1 };
const jwt = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`;

describe('claims', () => {
  it('are read from a token as they are, known or not', () => {
    const more = { ...claims, environment: 'prød', extra: [1] };
    expect(decodeClaims(jwt(JSON.stringify(more)))).toEqual(more);
  });

  it.each(['', 'opaque', 'a.b', 'a.b.c.d', jwt('[]'), jwt('null'), jwt('no JSON'), '..'])(
    'are not read from %p',
    (token) => {
      expect(() => decodeClaims(token)).toThrow('what was given is no JSON Web Token');
    },
  );

  it.each([
    [{ ...claims, sub: undefined }, 'the token lacks sub'],
    [{ ...claims, aud: ['a'], iat: '1' }, 'the token lacks aud, iat'],
    [{}, 'the token lacks iss, sub, aud, exp, iat'],
  ])('must be whole: %j', (payload, message) => {
    expect(() => decodeClaims(jwt(JSON.stringify(payload)))).toThrow(message);
  });

  it('are shown in one order, and only those that are there', () => {
    expect(describeClaims(claims)).toEqual([
      'issuer https://i',
      'subject repo:o/r:pull_request',
      'audience a',
    ]);
    const job_workflow_ref = 'o/r/.github/workflows/w.yml@refs/heads/main';
    expect(describeClaims({ job_workflow_ref, environment: 'prod', ...claims, actor: 'x' })).toEqual([
      'issuer https://i',
      'subject repo:o/r:pull_request',
      'audience a',
      'environment prod',
      `workflow ${job_workflow_ref}`,
    ]);
  });
});
