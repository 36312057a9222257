import type { Plan } from '../changes/plan.js';
import type { Problem } from '../problem.js';
import type { Backend, FileTree } from '../render/types.js';

/** What the state stood at; both empty before the first apply. */
export interface Base {
  readonly lineage: string;
  readonly serial: number;
}

/** An engine's plan as it lies in the plan folder, read again whenever it is asked for. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly base: Base;
  /** sha256 in hex over the bytes of the plan file. */
  readonly digest: string;
  /** How the configuration inside the plan differs from the rendered files; empty when it does not. */
  readonly foreign: readonly string[];
  /** Why the plan cannot be carried out as it stands, as far as the engine knows before: each keeps it from being applied. */
  readonly refusals?: readonly {
    readonly message: string;
    readonly fix: string;
    readonly address?: string;
  }[];
}

/** How an apply ended, engine-neutral. */
export interface Applied {
  readonly result: 'applied' | 'failed' | 'interrupted';
  /** Finished changes by address; a replacement is finished when both of its halves are. */
  readonly done: readonly {
    readonly address: string;
    readonly action: 'create' | 'update' | 'delete' | 'replace';
  }[];
  /** Addresses whose creation began and was not seen to end. */
  readonly mayExist: readonly string[];
  readonly base?: Base;
  /** A state that the backend refused; it holds secrets. */
  readonly kept?: KeptState;
  readonly problems: readonly Problem[];
}

/** Where a state lies that its backend refused. */
export interface KeptState {
  /** On this machine; absolute. */
  readonly file: string;
  readonly sealed: boolean;
  /** Where the next start finds it, for people; absent when it lies on this machine alone. */
  readonly place?: string;
}

/** What is told while an engine works. */
export interface Telling {
  /** A short text for the running step. */
  progress(text: string): void;
  warn(text: string): void;
}

/** An engine at work on one stack's rendered files. */
export interface Session {
  readonly engine: { readonly name: string; readonly version: string };
  /** Where providers or charts come from, for people. */
  readonly source: string;
  /** Plans and saves the plan. */
  plan(mode: 'change' | 'destroy', telling: Telling): Promise<SavedPlan>;
  /** Reads the saved plan again. */
  saved(): Promise<SavedPlan>;
  /** What the state stands at now. */
  base(): Promise<Base>;
  /** Applies the saved plan, once. */
  apply(runId: string, telling: Telling): Promise<Applied>;
  /**
   * Saves a state that another apply of this target had to keep; never over another one, or a newer one.
   * @param kept the bytes of its file. @returns `there` when the backend has it already.
   * @throws UserError when it cannot be, or must not be saved.
   */
  restore(kept: Buffer): Promise<'saved' | 'there'>;
}

/** What an engine would read of a root, as it lies on the disk. */
export interface RootContents {
  /** Folder of the root, absolute. */
  readonly dir: string;
  /** Text by path below it: what was rendered, and what else is there. */
  readonly files: FileTree;
  /** Paths of what is no plain file, such as a link, and of what is too large to be looked at. */
  readonly others: readonly string[];
}

/** What a session is opened with. */
export interface SessionRequest {
  /** `<name>/<environment>/<stack>` */
  readonly target: string;
  /** Folder of the stack: `root/` with the rendered files, and the plan beside it; absolute. */
  readonly dir: string;
  readonly files: FileTree;
  readonly backend: Backend;
  readonly provider: string;
  readonly wanted: { readonly name?: 'terraform' | 'tofu'; readonly version?: string };
  /** Folder of the manifest: where the lock file of the providers is committed; absolute. */
  readonly manifestDir: string;
  readonly mirror?: string;
  /** Nothing that is real may be asked: what would be made is told, and compared with nothing. */
  readonly sandbox?: true;
  readonly identity?: EngineIdentity;
  /** Looks at the root before anything of it, or for it, is started or downloaded. @throws when that must not be. */
  readonly inspect?: (root: RootContents) => void;
}

/** A login of this run, for the engine and what it starts. */
export interface EngineIdentity {
  readonly environment: Readonly<Record<string, string>>;
  /** Clouds that were logged in to: what the environment said of them before is left out. */
  readonly families: readonly ('aws' | 'gcp' | 'azure' | 'kubernetes')[];
  /** The run works on proposed changes, whose author may have chosen the environment: no address is taken from it. */
  readonly proposed: boolean;
}
