/** What every engine may see of the environment. Pure. */

import { isLoopback } from '../address.js';
import type { EngineIdentity } from './types.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Variables that say nothing of who one is: any engine gets them. */
export const ORDINARY: readonly string[] = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ'],
  ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_DATA_DIRS'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
  // Without these no program starts on Windows.
  ...['SystemRoot', 'SYSTEMROOT', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'Path'],
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
];

/** How a client behaves: neither who one is nor where credentials go. */
const MANNERS = /^AWS_(MAX_ATTEMPTS|RETRY_MODE|CA_BUNDLE|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;

/**
 * True for a variable that may stand beside the login of its family: no credential, and no address but a good one.
 * @param prefixes of the variables of the families that were logged in to.
 */
export function besideLogin(
  name: string,
  value: string,
  { proposed }: EngineIdentity,
  prefixes: readonly string[],
): boolean {
  if (!prefixes.some((prefix) => name.startsWith(prefix)) || MANNERS.test(name)) return true;
  if (!/_ENDPOINT(_URL(_[A-Z0-9_]+)?)?$/.test(name)) return false;
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return isLoopback(url.hostname) || (!proposed && url.protocol === 'https:');
}
