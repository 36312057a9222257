/**
 * The list of rules, `src/policy/rules/index.generated.ts`: a bundle cannot look into folders at run time.
 * @param files names of the files in that folder; whatever is no rule is left out.
 */
export function rulesIndex(files: readonly string[]): string {
  const names = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const variable = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '/* Generated from the files in src/policy/rules/ by `npm run generate`. Do not edit. */',
    "import type { Rule } from '../types.js';",
    ...names.map((name) => `import { rule as ${variable(name)} } from './${name}.js';`),
    '',
    '/** Every rule, by id. */',
    `export const RULES: readonly Rule[] = [${['', ...names.map((name) => `  ${variable(name)},`), ''].join('\n')}];`,
    '',
  ].join('\n');
}
