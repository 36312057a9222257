import { remembered } from './remembered.js';

/** A path as people write it: `container_definitions.api.environment.MODE`, `ingress[0].cidr_blocks`, `tags["a b"]`. */
export function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (let index = 0; index < path.length; index += 1) text += stepText(path[index] ?? '', index);
  return text;
}

const isPlain = remembered((step) => /^[\w@/-]+$/.test(step));

/** One step of a path as people write it, with what parts it from the step before. */
export function stepText(step: string | number, index: number): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!isPlain(step)) return `[${JSON.stringify(step)}]`;
  return index === 0 ? step : `.${step}`;
}

/** The name that a path ends in, whatever indexes follow it; empty where it has none. */
export function lastName(path: readonly (string | number)[]): string {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const step = path[index];
    if (typeof step === 'string') return step;
  }
  return '';
}
