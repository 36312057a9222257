import type { Location } from '../../problem.js';

/** What the base branch lets a plan use. */
export interface AllowList {
  /** Sources of providers, such as `hashicorp/aws` or `registry.example.com/acme/thing`. */
  readonly providers: readonly string[];
  /** Sources of modules without version, ref and sub-folder; `/*` at the end stands for whatever is below. */
  readonly modules: readonly string[];
  /** The only backend that roots may name; its settings come from elsewhere. */
  readonly backend?: string;
  /** Paths of files that the toolkit has just rendered of constants, such as the sandbox's override file: not looked at. */
  readonly own?: readonly string[];
}

/** Why files are refused. */
export type StaticRule =
  | 'unreadable'
  | 'unknown-file'
  | 'cli-configuration'
  | 'override-file'
  | 'state-file'
  | 'unknown-block'
  | 'provisioner'
  | 'data-source'
  | 'provider-source'
  | 'provider-setting'
  | 'module-source'
  | 'file-read'
  | 'backend'
  | 'encryption';

/** One thing that must not reach the engine. */
export interface StaticFinding {
  readonly rule: StaticRule;
  readonly at: Location;
  readonly message: string;
  readonly fix: string;
}

/** A finding by its offset in the file that is looked at. */
export interface Mark {
  readonly rule: StaticRule;
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}
