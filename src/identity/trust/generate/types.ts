import type { JsonObject } from '../../../json.js';
import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import type { ProviderRoot } from '../../../render/providers/types.js';
import type { Backend } from '../../../render/types.js';
import type { Stack } from '../../../stacks/types.js';
import type { TrustFacts } from './facts.js';

/** What the trust of one cloud is made of. */
export interface CloudRequest {
  readonly deployment: Deployment;
  readonly facts: TrustFacts;
  /** What is planned and applied; empty where the cloud cannot be composed yet. */
  readonly stacks: readonly Stack[];
  /** Where the states of the stacks are. */
  readonly states: readonly Backend[];
}

/** A root variable that people may set when they apply the trust, and its default. */
export interface RootOption {
  readonly description: string;
  readonly type: string;
  readonly default: null | boolean | string | readonly string[];
}

/** The call of a trust module. */
export interface CloudTrust {
  /** Arguments of the module: the user's values. */
  readonly inputs: JsonObject;
  /** Values of the root's own variables. */
  readonly variables: JsonObject;
  /** Output of the root → output of the module. */
  readonly outputs: Readonly<Record<string, string>>;
  /** `planRole` of the manifest's identity → the value, where it is known before, or how to read it. */
  readonly manifest: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/** How the trust of one cloud is generated. */
export interface CloudGenerator {
  readonly root: ProviderRoot;
  /** Name → variable that is passed on to the module's argument of the same name. */
  readonly options: Readonly<Record<string, RootOption>>;
  /** Hints for whoever applies it. */
  readonly hints: readonly string[];
  /** Pure. @returns every reason why not, when it cannot be. */
  trust(request: CloudRequest): CloudTrust | { readonly problems: readonly Problem[] };
}
