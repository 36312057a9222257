import { describe, expect, it } from '@jest/globals';
import {
  exchange,
  isNetworkError,
  isTransientStatus,
  persist,
  retryAfter,
  said,
} from '../../../src/identity/exchange.js';
import type { Claims, Failure, LoginTools } from '../../../src/identity/types.js';

type Outcome = Failure['kind'] | { readonly wait: number } | 'well' | 'abort';

/** Runs one exchange whose sends end one after the other as given; tells what was done. */
async function run(...outcomes: Outcome[]) {
  const done: string[] = [];
  const controller = new AbortController();
  let minted = 0;
  const tools: Pick<LoginTools, 'tokens' | 'patience' | 'mask' | 'now'> = {
    tokens: {
      mint: async (audience) => {
        minted += 1;
        done.push(`mint ${audience}`);
        const claims: Claims = { iss: 'i', sub: `subject ${minted}`, aud: audience, exp: 2, iat: 1 };
        return { value: `token ${minted}`, claims };
      },
    },
    patience: {
      attempts: 3,
      timeout: 1000,
      signal: controller.signal,
      pause: async (milliseconds) => {
        done.push(milliseconds === 7000 ? 'pause as asked' : 'pause');
        expect(milliseconds).toBeLessThanOrEqual(7000);
      },
    },
    mask: () => {},
    now: () => new Date(0),
  };
  const result = await exchange(tools, {
    audience: 'cloud',
    send: async ({ value }) => {
      done.push(`send ${value}`);
      const outcome = outcomes.shift();
      if (outcome === 'well') return 'credentials';
      if (outcome === 'abort') controller.abort(new Error('called off'));
      throw Object.assign(new Error('refused'), { outcome });
    },
    classify: (error) => {
      const { outcome } = error as { outcome: Exclude<Outcome, 'well' | 'abort'> };
      if (typeof outcome === 'string') return { kind: outcome, said: outcome };
      return { kind: 'transient', said: 'busy', retryAfter: outcome.wait };
    },
    explain: ({ sub }, { said }) => ({ severity: 'error', message: `${sub}: ${said}`, fix: 'trust it' }),
  }).then(
    ({ value, token }) => ({ value, token: token.value }),
    (error: Error & { exitCode?: number }) => ({ error: error.message, exitCode: error.exitCode }),
  );
  return { done, result };
}

describe('an exchange', () => {
  it('mints one token and sends it once when all is well', async () => {
    expect(await run('well')).toEqual({
      done: ['mint cloud', 'send token 1'],
      result: { value: 'credentials', token: 'token 1' },
    });
  });

  it('sends the same token again, after a pause, while failures pass', async () => {
    const { done, result } = await run('transient', 'transient', 'well');
    expect(done).toEqual(['mint cloud', 'send token 1', 'pause', 'send token 1', 'pause', 'send token 1']);
    expect(result).toMatchObject({ value: 'credentials' });
  });

  it('waits as long as the cloud asked', async () => {
    expect((await run({ wait: 7000 }, 'well')).done).toContain('pause as asked');
  });

  it('gives up after as many tries as there may be, and does not wait after the last', async () => {
    const { done, result } = await run('transient', 'transient', 'transient', 'well');
    expect(done.filter((step) => step === 'pause')).toHaveLength(2);
    expect(result).toEqual({ error: 'subject 1: transient', exitCode: 3 });
  });

  it('does not try or wait again after what stays', async () => {
    expect(await run('permanent', 'well')).toEqual({
      done: ['mint cloud', 'send token 1'],
      result: { error: 'subject 1: permanent', exitCode: 3 },
    });
  });

  it('mints one more token when the token is to blame, at once', async () => {
    expect(await run('mint-again', 'well')).toEqual({
      done: ['mint cloud', 'send token 1', 'mint cloud', 'send token 2'],
      result: { value: 'credentials', token: 'token 2' },
    });
  });

  it('mints only one more, and tells of the second token', async () => {
    expect(await run('mint-again', 'mint-again', 'well')).toEqual({
      done: ['mint cloud', 'send token 1', 'mint cloud', 'send token 2'],
      result: { error: 'subject 2: mint-again', exitCode: 3 },
    });
  });

  it('is patient with the second token as with the first', async () => {
    const { done, result } = await run('transient', 'mint-again', 'transient', 'well');
    expect(done.filter((step) => step.startsWith('send'))).toEqual([
      ...['send token 1', 'send token 1', 'send token 2', 'send token 2'],
    ]);
    expect(result).toMatchObject({ token: 'token 2' });
  });

  it.each([[['abort', 'well']], [['mint-again', 'abort', 'well']]] as const)(
    'ends with what ended it when it is called off: %j',
    async (outcomes) => {
      const { done, result } = await run(...outcomes);
      expect(done.filter((step) => step.startsWith('send'))).toHaveLength(outcomes.length - 1);
      expect(done).not.toContain('pause');
      expect(result).toEqual({ error: 'refused', exitCode: undefined });
    },
  );

  it('does nothing when it was called off before', async () => {
    let worked = 0;
    const patience = { attempts: 3, timeout: 1, signal: AbortSignal.abort(), pause: async () => {} };
    const work = persist(
      async () => {
        worked += 1;
      },
      () => ({ kind: 'transient', said: '' }),
      patience,
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(worked).toBe(0);
  });
});

describe('what passes', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });

  it.each([
    ['a reset', coded('ECONNRESET')],
    ['a reset beneath', new Error('fetch failed', { cause: new Error('y', { cause: coded('ECONNRESET') }) })],
    ['a name that is not found', coded('EAI_AGAIN')],
    ['a hang-up without a code', new Error('socket hang up')],
    ['what undici says of it', new TypeError('terminated')],
    ['a timeout', new DOMException('timed out', 'TimeoutError')],
    ['an error that is none', { code: 'ETIMEDOUT' }],
  ])('of the network: %s', (_, error) => {
    expect(isNetworkError(error)).toBe(true);
  });

  it.each([coded('CERT_HAS_EXPIRED'), new Error('AccessDenied'), undefined, null, 'ECONNRESET', loop()])(
    'and not %p',
    (error) => {
      expect(isNetworkError(error)).toBe(false);
    },
  );

  it.each([
    [200, false],
    [400, false],
    [401, false],
    [403, false],
    [408, true],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
  ])('of status %d: %p', (status, passes) => {
    expect(isTransientStatus(status)).toBe(passes);
  });

  function loop(): Error {
    const error: Error & { cause?: unknown } = new Error('its own cause');
    error.cause = error;
    return error;
  }
});

describe('Retry-After', () => {
  const now = new Date('2026-03-01T12:00:00Z');

  it.each([
    ['7', 7000],
    [' 7 ', 7000],
    ['0', 0],
    ['3600', 60_000],
    ['Sun, 01 Mar 2026 12:00:05 GMT', 5000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%p is %p milliseconds', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });
});

describe('what a cloud said', () => {
  it('is one short line without tokens', () => {
    expect(said(' no\n\tentry for  eyJhbGciOi.eyJpc3MiOi.c2ln-_ \n')).toBe('no entry for (token)');
    expect(said('x'.repeat(600))).toBe(`${'x'.repeat(500)}…`);
  });
});
