import type { Json, JsonObject } from '../../json.js';

/** What a generated root says about one Terraform provider: constants and references, never a user's value. */
export interface ProviderRoot {
  /** Local name of the provider. */
  readonly name: string;
  readonly source: string;
  /** Version range of the modules and so of the root. */
  readonly version: string;
  /** Arguments of the provider block. */
  readonly settings: JsonObject;
  /** Arguments that a provider block in an override file replaces in the sandbox. */
  readonly sandbox: JsonObject;
  /** Root variables that `settings` refers to: name → description and type. */
  readonly variables: Readonly<Record<string, { readonly description: string; readonly type: Json }>>;
}
