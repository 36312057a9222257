import { setTimeout as wait } from 'node:timers/promises';
import type { Patience } from '../../identity/types.js';
import type { Platform } from '../../platform/types.js';
import type { StoreTools } from '../../store/types.js';

const ATTEMPTS = 5;
const TIMEOUT_MS = 10_000;

/** How often services are asked again, and how long one answer is waited for. */
export function patienceUntil(signal: AbortSignal): Patience {
  // Whoever waits looks at the signal itself: an abort only ends the wait.
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal }).catch(() => {});
  return { attempts: ATTEMPTS, timeout: TIMEOUT_MS, signal, pause };
}

/** What a store of this run works with. */
export function storeToolsOf({ log, now }: Platform): StoreTools {
  return { patience: patienceUntil(new AbortController().signal), now, mask: (secret) => log.mask(secret) };
}
