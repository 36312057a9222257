import type { Stack } from '../stacks/types.js';
import { renderRelease } from './helm.js';
import { renderRoot } from './terraform.js';
import type { FileTree, RenderOptions } from './types.js';

/** The files of a stack, in memory, as its engine takes them. Equal inputs give equal bytes. */
export function renderStack(stack: Stack, options: RenderOptions): FileTree {
  return stack.engine === 'helm' ? renderRelease(stack, options) : renderRoot(stack, options);
}
