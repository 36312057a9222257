import { isObject } from './json.js';

/** Whether a value of JSON that anybody may have written is what it must be. */
export type Test = (value: unknown) => boolean;

type Tests = Readonly<Record<string, Test>>;

export const text: Test = (value) => typeof value === 'string';
export const filled: Test = (value) => typeof value === 'string' && value !== '';
export const sha256: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
export const whole: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const yesNo: Test = (value) => typeof value === 'boolean';

export const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

export const oneOf =
  (...allowed: readonly unknown[]): Test =>
  (value) =>
    allowed.includes(value);

export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** An object whose named fields pass; others are left to newer versions. */
export const fields = (tests: Tests): Test => {
  const names = Object.keys(tests);
  const all = Object.values(tests);
  return (value) => {
    if (!isObject(value)) return false;
    // Large plans have a hundred thousand fields: a loop over pairs would make three objects for each.
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      if (!all[index]?.(Object.hasOwn(value, name) ? value[name] : undefined)) return false;
    }
    return true;
  };
};

/** An object whose named fields pass, and that has no others. */
export const exactly = (tests: Tests): Test => {
  const pass = fields(tests);
  return (value) =>
    pass(value) && isObject(value) && Object.keys(value).every((name) => Object.hasOwn(tests, name));
};

/** A place in a file. */
export const location: Test = fields({
  file: text,
  line: whole,
  column: whole,
  endColumn: optional(whole),
});

/** A field of its own, and none of a prototype. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
