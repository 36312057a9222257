import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { cacheDir } from '../../platform/cache.js';
import { userError } from '../../problem.js';
import { releasePlatform } from '../tools/machine.js';
import { foldersOf, HOSTS, LINKS_TOO, packagesIn } from './packages.js';
import type { Engine } from './versions.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** A folder that holds provider packages, and the sources of those that run on this machine. */
export interface Mirror {
  readonly dir: string;
  /** Such as registry.terraform.io/hashicorp/aws, sorted. */
  readonly providers: readonly string[];
}

/** Where an engine gets its providers from. */
export interface ProviderSource {
  /** A CLI configuration of the user's own, left as it is. */
  readonly userConfig?: string;
  /** Text of the CLI configuration that synthinfra has to write; absent when the user has one, or for the registry. */
  readonly config?: string;
  /** TF_PLUGIN_CACHE_DIR; absent when the user's configuration names one. */
  readonly pluginCacheDir?: string;
  /** Lock file that keeps two `init` apart: the plugin cache is not safe for concurrent use. */
  readonly lock: string;
  /** For the summary: "the mirror /opt/…". */
  readonly source: string;
  /** The mirrors that are used, without what another one before them holds; none for the registry. */
  readonly mirrors: readonly Mirror[];
  /** Things that the user should know, such as a setting that was not used. */
  readonly notes: readonly string[];
}

/** Where to look. */
export interface MirrorOptions {
  readonly engine: Engine['name'];
  readonly env: Variables;
  /** Working directory, absolute; `--provider-mirror` is relative to it. */
  readonly cwd: string;
  /** The option `--provider-mirror`. */
  readonly mirror?: string | undefined;
  /** Folders one or two levels above a mirror; tests give their own. */
  readonly places?: readonly string[];
}

/** Where machine images keep a provider mirror, one or two levels below. */
export const USUAL_PLACES: readonly string[] = [
  '/opt',
  '/usr/local/lib',
  '/usr/local/share',
  '/usr/share',
  '/usr/lib',
  '/var/lib',
  '/var/cache',
  '/srv',
];

/**
 * Decides where providers come from: the user's own CLI configuration; else the mirror that the user names, and for
 * what it does not hold those found where the engine itself looks or where images keep one; else the registry.
 * @throws UserError when the mirror that the user names holds no provider for this machine.
 */
export function findProviders(options: MirrorOptions): ProviderSource {
  const { env } = options;
  const cache = env['TF_PLUGIN_CACHE_DIR'] || join(cacheDir(options), 'plugins');
  const base = { pluginCacheDir: cache, lock: join(cache, '.synthinfra-init.lock') };
  const named = env['TF_CLI_CONFIG_FILE'];
  const notes =
    named && !isFile(named) ? [`TF_CLI_CONFIG_FILE names ${named}, which does not exist: ignored.`] : [];
  const asked = options.mirror || env['SYNTHINFRA_PROVIDER_MIRROR'];

  const userConfig = userConfigs(options).find(isFile);
  if (userConfig !== undefined) {
    if (asked)
      notes.push(`The provider mirror ${asked} was not used: ${userConfig} says where providers come from.`);
    const source = `your configuration ${userConfig}`;
    if (!/^\s*plugin_cache_dir\s*=/m.test(readFileSync(userConfig, 'utf8'))) {
      return { ...base, userConfig, source, mirrors: [], notes };
    }
    return { lock: join(cacheDir(options), 'init.lock'), userConfig, source, mirrors: [], notes };
  }
  const chosen = asked ? [namedMirror(resolve(options.cwd, asked))] : [];
  const mirrors = withoutDoubles([...chosen, ...foundMirrors(options)]);
  if (mirrors.length === 0) return { ...base, source: 'the registry', mirrors, notes };
  const source = `the mirror ${mirrors.map(({ dir }) => dir).join(' and ')}`;
  return { ...base, config: cliConfig(mirrors), source, mirrors, notes };
}

function userConfigs({ engine, env }: MirrorOptions): string[] {
  const home = homeOf(env);
  const appData = env['APPDATA'];
  const files = [
    env['TF_CLI_CONFIG_FILE'],
    ...(engine === 'tofu' ? [join(home, '.tofurc'), join(configHome(env), 'opentofu', 'tofurc')] : []),
    join(home, '.terraformrc'),
    ...(appData
      ? [...(engine === 'tofu' ? [join(appData, 'tofu.rc')] : []), join(appData, 'terraform.rc')]
      : []),
  ];
  return files.filter((file): file is string => file !== undefined && file !== '');
}

function namedMirror(dir: string): Mirror {
  const mirror = readMirror(dir);
  if (mirror !== undefined) return mirror;
  throw userError(
    `the provider mirror ${dir} holds no provider for ${releasePlatform()}`,
    `Name a folder that holds ${HOSTS[0]}/<namespace>/<name>/…, as \`terraform providers mirror\` makes it.`,
  );
}

function foundMirrors(options: MirrorOptions): Mirror[] {
  const implied = impliedDirs(options).map(readMirror);
  const found = implied.filter((mirror) => mirror !== undefined);
  // One of the image's own is enough; a second could only disagree with it.
  const image = imageMirror(options.places ?? USUAL_PLACES);
  return image === undefined ? found : [...found, image];
}

/** Each provider comes from the first folder that holds it. */
function withoutDoubles(mirrors: readonly Mirror[]): Mirror[] {
  const seen = new Set<string>();
  return mirrors.flatMap(({ dir, providers }) => {
    const left = providers.filter((provider) => !seen.has(provider));
    for (const provider of left) seen.add(provider);
    return left.length === 0 ? [] : [{ dir, providers: left }];
  });
}

/** The folders where Terraform itself looks for packages when no configuration says otherwise. */
function impliedDirs({ env, cwd }: MirrorOptions): string[] {
  const home = homeOf(env);
  const data = [
    env['XDG_DATA_HOME'] || join(home, '.local', 'share'),
    ...(env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(delimiter),
  ].filter((dir) => isAbsolute(dir));
  return [
    join(cwd, 'terraform.d', 'plugins'),
    join(home, '.terraform.d', 'plugins'),
    ...data.map((dir) => join(dir, 'terraform', 'plugins')),
  ];
}

function imageMirror(places: readonly string[]): Mirror | undefined {
  for (const place of places) {
    const first = foldersOf(place, LINKS_TOO).map((name) => join(place, name));
    const near = firstMirror(first);
    if (near !== undefined) return near;
    const far = firstMirror(first.flatMap((dir) => foldersOf(dir, LINKS_TOO).map((name) => join(dir, name))));
    if (far !== undefined) return far;
  }
  return undefined;
}

function firstMirror(dirs: readonly string[]): Mirror | undefined {
  for (const dir of dirs) {
    const mirror = HOSTS.some((host) => existsSync(join(dir, host))) ? readMirror(dir) : undefined;
    if (mirror !== undefined) return mirror;
  }
  return undefined;
}

function readMirror(dir: string): Mirror | undefined {
  const providers = [...packagesIn(dir).keys()];
  return providers.length === 0 ? undefined : { dir, providers };
}

/** A CLI configuration that takes what the mirrors hold from them, and all else from the registry. */
export function cliConfig(mirrors: readonly Mirror[]): string {
  const blocks = mirrors.map(
    ({ dir, providers }) =>
      `  filesystem_mirror {\n    path    = ${hclString(dir)}\n    include = ${hclList(providers)}\n  }\n`,
  );
  const all = mirrors.flatMap(({ providers }) => providers);
  return `provider_installation {\n${blocks.join('')}  direct {\n    exclude = ${hclList(all)}\n  }\n}\n`;
}

function hclList(items: readonly string[]): string {
  return `[${items.map(hclString).join(', ')}]`;
}

/** CLI configurations are HCL 1: its escapes are JSON's, and a template marker is plain text (tried with 1.11). */
function hclString(text: string): string {
  return JSON.stringify(text);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function homeOf(env: Variables): string {
  return env['HOME'] || homedir();
}

function configHome(env: Variables): string {
  return env['XDG_CONFIG_HOME'] || join(homeOf(env), '.config');
}
