import { sha256 } from '../sha256.js';
import type { TerraformStack } from '../stacks/types.js';
import type { TemplateFiles } from './types.js';

/**
 * The modules that a stack calls, copied so that the root needs nothing from elsewhere, without their tests,
 * and a list of their hashes that `sha256sum -c SHA256SUMS` checks.
 * @returns files by path below the root.
 */
export function moduleFiles(stack: TerraformStack, templates: TemplateFiles): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { module } of stack.modules) {
    const own = [...templates].filter(([path]) => path.startsWith(`${module}/`) && !isTest(path));
    if (own.length === 0) throw new Error(`The template library has no module ${module}.`);
    for (const [path, text] of own) files.set(`modules/${path}`, text);
  }
  const sums = [...files].map(([path, text]) => `${sha256(text)}  ${path.slice('modules/'.length)}\n`);
  return new Map([...files, ['modules/SHA256SUMS', sums.sort(byPath).join('')]]);
}

function isTest(path: string): boolean {
  return path.split('/').includes('tests');
}

function byPath(one: string, other: string): number {
  return one.slice(64) < other.slice(64) ? -1 : 1;
}
