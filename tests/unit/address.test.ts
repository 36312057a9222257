import { describe, expect, it } from '@jest/globals';
import { isLoopback } from '../../src/address.js';

describe('this machine', () => {
  it.each(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['', 'localhost.example', 'notlocalhost', '127.0.0.1.example', '1270.0.1', '[::2]', '10.0.0.1'])(
    'is not %p',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('is told from what a URL makes of other spellings', () => {
    expect(isLoopback(new URL('http://2130706433/').hostname)).toBe(true);
    expect(isLoopback(new URL('http://127.0.0.1@example.com/').hostname)).toBe(false);
  });
});
