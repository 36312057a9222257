import type { Platform } from '../../../src/platform/types.js';

/** A platform that keeps what it is told, for code that takes one. */
export interface FakePlatform extends Platform {
  /** `info …`, `warn …`, `mask …`, `done name …`, `fail name …`, in order. */
  readonly told: readonly string[];
}

/** A platform whose clock stands still at noon of 2026-03-01, UTC. */
export function fakePlatform(more: Partial<Omit<Platform, 'log'>> = {}): FakePlatform {
  const told: string[] = [];
  const masked = new Set<string>();
  const say = (kind: string) => (text: string) => void told.push(`${kind} ${text}`);
  return {
    env: {},
    cwd: '/nowhere',
    now: () => new Date('2026-03-01T12:00:00Z'),
    ci: false,
    windows: false,
    temp: '/tmp',
    remember: () => {},
    ...more,
    told,
    log: {
      info: say('info'),
      warn: say('warn'),
      mask: (secret) => {
        masked.add(secret);
        say('mask')(secret);
      },
      masked,
      step: (name) => ({
        update: say(`update ${name}`),
        done: say(`done ${name}`),
        fail: say(`fail ${name}`),
      }),
    },
  };
}
