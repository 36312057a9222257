import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { providerEnvironment } from '../provider-config.js';
import { type Check, execute, type Outcome, type Result, single, skip } from './check.js';
import { holdsOffline, MIRROR_VARIABLE, offlineProviders } from './providers.js';

const LIBRARY = 'templates/terraform';

/** Each provider's version is the one that the example pins, so that two days give the same result. */
const LOCK_FILE = 'examples/aws/.terraform.lock.hcl';

/** Modules of other clouds take whatever version they allow, where there is one: no lock file of theirs is committed. */
const isPinned = (module: string): boolean => module.startsWith(join('aws', '/'));

/** Runs a check that stands on Terraform, or says how to get it. */
export async function withTerraform(then: () => Promise<Result>): Promise<Result> {
  const { ok, output } = await execute('terraform', ['version', '-json']);
  const get =
    'Get it from https://developer.hashicorp.com/terraform/install, or let `synthinfra sandbox try` fetch it.';
  if (!ok) return skip(`terraform is not on the PATH. ${get}`);
  const version = /"terraform_version":\s*"(\d+)\.(\d+)/.exec(output);
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
  if (major > 1 || (major === 1 && minor >= 11)) return then();
  return skip(`terraform on the PATH is older than 1.11. ${get}`);
}

/** One check for all modules, two at a time: each is validated, then its tests run in a copy of its own. */
export function moduleChecks(scratch: string): Check {
  return {
    name: 'terraform validate and test, each module',
    run: () =>
      withTerraform(async () => {
        const ready: Initialised[] = [];
        const offline = new Map<string, Environment>();
        // A plugin cache is not safe for two `init` at once, so these go one after the other.
        for (const module of moduleFolders()) ready.push(await initialised(module, scratch, offline));
        const results = await inPairs(ready, async ({ module, outcome, env }) =>
          outcome.ok ? examine(module, scratch, env) : notInitialised(module, outcome),
        );
        return { ...sum(results), note: providersUsed(offline) };
      }),
  };
}

type Environment = Readonly<Record<string, string>>;

/** A module after its `init`, and the environment that its commands have. */
interface Initialised {
  readonly module: string;
  readonly outcome: Outcome;
  readonly env: Environment;
}

/**
 * With the real providers; where these cannot be had, with offline ones.
 * @param offline environments of the clouds whose real provider could not be had, by cloud
 */
async function initialised(
  module: string,
  scratch: string,
  offline: Map<string, Environment>,
): Promise<Initialised> {
  const [cloud = ''] = module.split(sep);
  const known = offline.get(cloud);
  const env = known ?? providerEnvironment(scratch);
  const outcome = await initialise(module, scratch, env);
  if (outcome.ok || known !== undefined || !isLacking(module, outcome)) return { module, outcome, env };
  const mirror = await offlineProviders(PROVIDER_NAMES[cloud] ?? cloud);
  if ('missing' in mirror) return { module, outcome, env };
  const other = providerEnvironment(scratch, mirror.dir);
  offline.set(cloud, other);
  return { module, outcome: await initialise(module, scratch, other), env: other };
}

/** What the providers of a cloud are called, where it is not as the cloud is. */
const PROVIDER_NAMES: Readonly<Record<string, string>> = { azure: 'azurerm', gcp: 'google' };

function providersUsed(offline: ReadonlyMap<string, unknown>): string {
  const named = process.env[MIRROR_VARIABLE] ?? '';
  const clouds = Object.entries(PROVIDER_NAMES)
    .filter(([cloud, provider]) => offline.has(cloud) || holdsOffline(named, provider))
    .map(([cloud]) => cloud);
  return clouds.length === 0 ? 'real providers' : `offline providers of ${clouds.join(' and ')}`;
}

function moduleFolders(): string[] {
  return readdirSync(LIBRARY)
    .flatMap((cloud) => readdirSync(join(LIBRARY, cloud)).map((module) => join(cloud, module)))
    .filter((module) => existsSync(join(LIBRARY, module, 'main.tf')))
    .sort();
}

/** In a copy, so that no lock file and no .terraform appear in the tree. */
async function initialise(
  module: string,
  scratch: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const cwd = join(scratch, 'modules', module);
  cpSync(join(LIBRARY, module), cwd, { recursive: true });
  const flags = ['-backend=false', '-input=false', '-no-color'];
  if (isPinned(module)) {
    cpSync(LOCK_FILE, join(cwd, '.terraform.lock.hcl'));
    flags.push('-lockfile=readonly');
  }
  return execute('terraform', ['init', ...flags], { cwd, env });
}

/** Only a provider that cannot be had is a reason to leave a module out; any other failure is one. */
function notInitialised(module: string, outcome: Outcome): Result {
  if (!isLacking(module, outcome)) return single({ ok: false, output: `${module}\n${outcome.output}` });
  return skip(
    `${module}: its providers can be had neither from the registry nor from a mirror. Lay one out where Terraform looks, such as ~/.terraform.d/plugins.`,
  );
}

function isLacking(module: string, { output }: Outcome): boolean {
  return !isPinned(module) && /Failed to (query available provider packages|install provider)/.test(output);
}

async function examine(
  module: string,
  scratch: string,
  env: Readonly<Record<string, string>>,
): Promise<Result> {
  const cwd = join(scratch, 'modules', module);
  const valid = await execute('terraform', ['validate', '-no-color'], { cwd, env });
  if (!valid.ok) return single({ ok: false, output: `${module}\n${valid.output}` });
  const tested = await execute('terraform', ['test', '-no-color'], { cwd, env });
  const counts = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(tested.output);
  const [passed, failed] = [Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 0)];
  return {
    // Validation is one; each `run` block of the tests is one.
    passed: 1 + passed,
    failed: tested.ok ? failed : Math.max(failed, 1),
    // Terraform leaves out the rest of a file after a failed run, and tells no other reason.
    skipped: Array.from({ length: Number(counts?.[3] ?? 0) }, () => `${module}: a run after one that failed`),
    output: tested.ok ? '' : `${module}\n${tested.output}`,
  };
}

async function inPairs<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) results.push(await work(item));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

function sum(results: readonly Result[]): Result {
  const add = (read: (result: Result) => number): number =>
    results.reduce((total, result) => total + read(result), 0);
  return {
    passed: add(({ passed }) => passed),
    failed: add(({ failed }) => failed),
    skipped: results.flatMap(({ skipped }) => skipped),
    output: results.map(({ output }) => output).join(''),
  };
}
