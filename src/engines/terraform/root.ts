import type { Engine } from './versions.js';

/** A root and the engine that works on it. */
export interface EngineRoot {
  readonly engine: Engine;
  /** Directory of the root module, absolute; the engine's working directory. */
  readonly dir: string;
  /** The whole environment of the engine, from `engineEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
}
