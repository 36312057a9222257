import { canonicalJson } from '../json.js';
import type { HelmStack } from '../stacks/types.js';
import type { FileTree, RenderOptions } from './types.js';

/**
 * What JSON writes as it is and YAML does not take as it is: control characters, breaks of a line, which it would fold
 * into a space, and the mark of byte order. https://yaml.org/spec/1.1/#id868524
 */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * The chart of a stack as the library has it, and every value of the user in `values.json`, which is YAML too: Helm
 * merges it and never reads a value as a template, as long as no chart of ours hands one to `tpl`.
 */
export function renderRelease({ chart, values }: HelmStack, { templates }: RenderOptions): FileTree {
  const own = [...templates].filter(([path]) => path.startsWith(`${chart}/`) && !isForTests(path));
  if (own.length === 0) throw new Error(`The template library has no chart ${chart}.`);
  const files = own.map(([path, text]) => [`chart/${path.slice(chart.length + 1)}`, text] as const);
  const text = canonicalJson(values, 2).replace(
    NOT_IN_YAML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const all = [...files, ['values.json', `${text}\n`] as const];
  return new Map(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Values that the chart is tested with, and its tests. */
function isForTests(path: string): boolean {
  return ['ci', 'tests'].includes(path.split('/')[1] ?? '');
}
