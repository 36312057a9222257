import { tmpdir } from 'node:os';
import type { Log, Platform } from './types.js';

/**
 * The real platform. The one place that reads `process.env`; everything else is given what it needs.
 * `ci` follows the convention of CI systems: the variable CI is set and not `false`.
 */
export function createPlatform(log: Log): Platform {
  const env = { ...process.env };
  // The bundled SDK would tell people on Node 20 to upgrade for SDK versions to come: ours is pinned.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const ci = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  const githubToken = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
  return {
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    log,
    ci,
    windows: process.platform === 'win32',
    temp: env['RUNNER_TEMP'] || tmpdir(),
    ...(githubToken ? { githubToken } : {}),
    remember: () => {},
  };
}
