/**
 * Argument lists of Terraform and OpenTofu (equal in both from 1.11 on). Pure: the runner runs them.
 * Every value is one argument; `--flag=value` forms keep a value that begins with a dash from being a flag.
 */

/** Name of the plan within the plan directory. */
export const PLAN_FILE = 'plan.tfplan';

/** Name of the committed lock file of the providers, per engine: their registries differ, so their hashes do. */
export const LOCK_FILES = { terraform: '.terraform.lock.hcl', tofu: '.tofu.lock.hcl' } as const;

/** `-json` makes every message an event; nothing may ask a question. */
const QUIET = ['-input=false', '-no-color'];

/** How a root is initialised. */
export interface InitArguments {
  /** File of literal backend settings; absent when the root is only validated, without its backend. */
  readonly backendConfig?: string;
  /** True when the root has a lock file: it is then used, never changed. */
  readonly lockFile: boolean;
}

/** `init`. */
export function initArguments(options: InitArguments): string[] {
  const backend =
    options.backendConfig === undefined
      ? ['-backend=false']
      : // Reconfigure: the file is the truth; a former init of this directory must not ask to migrate.
        ['-reconfigure', `-backend-config=${options.backendConfig}`];
  return ['init', '-json', ...QUIET, ...backend, ...(options.lockFile ? ['-lockfile=readonly'] : [])];
}

/** How a plan is made. */
export interface PlanArguments {
  /** Where the plan is saved; what `-out` gets. */
  readonly out: string;
  /** `destroy` plans to take everything down, `refresh-only` only looks for drift. Default: what the files say. */
  readonly mode?: 'destroy' | 'refresh-only';
  /** Seconds to wait for a lock that somebody else holds. Default 0. */
  readonly lockTimeout?: number;
}

/** `plan` to a file, as JSON events. */
export function planArguments(options: PlanArguments): string[] {
  return [
    'plan',
    '-json',
    ...QUIET,
    ...(options.mode === undefined ? [] : [`-${options.mode}`]),
    lockTimeout(options.lockTimeout),
    `-out=${options.out}`,
  ];
}

/** `show -json` of a saved plan. */
export function showPlanArguments(plan: string): string[] {
  return ['show', '-json', '-no-color', plan];
}

/** `apply` of a saved plan, as JSON events. A saved plan takes neither variables nor targets. */
export function applyArguments(plan: string, seconds?: number): string[] {
  return ['apply', '-json', ...QUIET, lockTimeout(seconds), plan];
}

/** `state pull`: the whole state on stdout. It holds secrets. */
export function statePullArguments(): string[] {
  return ['state', 'pull'];
}

/** `state push` of a file. Never with `-force`: an older serial or another lineage must be refused. */
export function statePushArguments(file: string): string[] {
  return ['state', 'push', file];
}

function lockTimeout(seconds = 0): string {
  return `-lock-timeout=${seconds}s`;
}
