/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */
import type { JsonObject } from '../json.js';

/** One violation of the schema, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about the name of a key, not about its value. */
  readonly propertyName?: string;
}

/** True when the value has the shape of a manifest; else `validate.errors` holds every violation. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/** The schema itself. */
export declare const schema: JsonObject;
