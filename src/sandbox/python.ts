import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheDir } from '../platform/cache.js';
import { exists, makeTemporaryFolder, moveFolder, readText, remove } from '../platform/folders.js';
import { run } from '../platform/process.js';
import type { Platform, Step } from '../platform/types.js';
import { userError } from '../problem.js';

/** What the pinned packages of sandbox/requirements.txt need. */
const OLDEST: readonly [number, number] = [3, 11];
const CANDIDATES = ['python3', 'python'] as const;

/**
 * The Python of an environment that holds the sandbox's packages, made on first use from PyPI by pip, in the
 * user's cache, never in their own Python.
 * @param home folder of the toolkit, with sandbox/requirements.txt.
 * @throws UserError when Python is missing or the packages cannot be fetched, with what to do.
 */
export async function sandboxPython(platform: Platform, home: string, step: Step): Promise<string> {
  const requirements = join(home, 'sandbox', 'requirements.txt');
  const python = await findPython(platform);
  const key = createHash('sha256')
    // Those that were made in their place may be there in part.
    .update('moved when complete')
    .update(python.version)
    .update((await readText(requirements)) ?? '')
    .digest('hex')
    .slice(0, 16);
  const folder = join(cacheDir(platform), `sandbox-${key}`);
  const programOf = (environment: string): string =>
    join(environment, platform.windows ? 'Scripts/python.exe' : 'bin/python');
  if (await exists(folder)) return programOf(folder);
  step.update('installing moto from PyPI (once, about a minute)');
  // Several may need it for the first time at once: each makes its own, and the first that is complete stays.
  const making = await makeTemporaryFolder(cacheDir(platform), `sandbox-${key}-`);
  try {
    await makeEnvironment(platform, python.command, making);
    await install(platform, programOf(making), requirements);
    await moveFolder(making, folder);
  } finally {
    await remove(making);
  }
  return programOf(folder);
}

function makeEnvironment(platform: Platform, python: string, folder: string): Promise<void> {
  return must(
    platform,
    python,
    ['-m', 'venv', folder],
    'make a Python environment',
    'Install the venv module (Debian and Ubuntu: the package python3-venv).',
  );
}

function install(platform: Platform, python: string, requirements: string): Promise<void> {
  return must(
    platform,
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements],
    'install the sandbox from PyPI',
    'Give pip a way to PyPI or to a mirror of it (PIP_INDEX_URL), and try again.',
  );
}

async function findPython(platform: Platform): Promise<{ command: string; version: string }> {
  const seen: string[] = [];
  for (const command of CANDIDATES) {
    const probe = await run(command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], {
      cwd: platform.cwd,
      env: pythonEnvironment(platform),
    }).catch(() => undefined);
    const version = probe?.code === 0 ? probe.stdout.toString('utf8').trim() : undefined;
    if (version === undefined) continue;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { command, version };
    seen.push(`${command} is ${version}`);
  }
  const found = seen.length === 0 ? 'none was found on the PATH' : seen.join(', ');
  throw userError(
    `The sandbox needs Python ${OLDEST.join('.')} or newer; ${found}.`,
    'Install it from python.org or with your package manager.',
    3,
  );
}

async function must(
  platform: Platform,
  command: string,
  args: readonly string[],
  purpose: string,
  fix: string,
): Promise<void> {
  const result = await run(command, args, { cwd: platform.cwd, env: pythonEnvironment(platform) });
  if (result.code === 0) return;
  const tail = `${result.stdout.toString('utf8')}${result.stderr}`.trim().split('\n').slice(-3).join('\n');
  throw userError(
    `Could not ${purpose}: ${tail === '' ? `it ended with code ${result.code}` : tail}`,
    fix,
    3,
  );
}

/** What Python and pip may see: where things are and how to reach the index, none of the user's secrets. */
export function pythonEnvironment(platform: Platform): Record<string, string> {
  const wanted =
    /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_.*|SSL_CERT_.*|REQUESTS_CA_BUNDLE|https?_proxy|no_proxy|PIP_.*|PYENV_.*)$/i;
  return Object.fromEntries(
    Object.entries(platform.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && wanted.test(entry[0]),
    ),
  );
}
