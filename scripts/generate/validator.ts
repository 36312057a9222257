import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const banner =
  '/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */';

/**
 * Helpers that ajv's code would load from the ajv package at run time, written out so that the
 * validator needs no package: a cold start does not pay for ajv.
 */
const runtime: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/ucs2length': '(text) => { let n = 0; for (const _ of text) n++; return n; }',
  'ajv/dist/runtime/equal': `function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`,
};

/**
 * `src/manifest/validator.generated.js`: an ESM module that exports `validate`, compiled from the schema,
 * and `schema` itself, from which defaults and suggestions are read.
 * @throws when the schema is not valid, or needs a helper of ajv that is not written out above.
 */
export function validatorModule(schema: object): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    // `required` may name what `properties` of an outer schema define.
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-resolved', 'x-expects']);
  const code = standalone
    .default(ajv, ajv.compile(schema))
    .replace(/^"use strict";\n?/, '')
    .replace(/export default validate\w+;\n?/, '')
    .replace(/require\("([^"]+)"\)\.default/g, (_, name: string) => {
      const helper = runtime[name];
      if (helper === undefined) throw new Error(`The validator needs ${name}: write it out in validator.ts.`);
      return helper;
    });
  return `${banner}\n${code}\nexport const schema = ${JSON.stringify(schema)};\n`;
}

/** `src/manifest/validator.generated.d.ts`, the types of that module. */
export const validatorDeclaration = `${banner}
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

/** True when the value has the shape of a manifest; else \`validate.errors\` holds every violation. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/** The schema itself. */
export declare const schema: JsonObject;
`;
