import type { Read } from './values.js';

/** The first and the last port of `443`, `8000-9000`, or `*`, which is every port. */
export function portsOf(text: Read): { readonly from: Read; readonly to: Read } {
  if (text.kind !== 'known') return { from: text, to: text };
  const [from = '', to = from] = String(text.value).split('-');
  const port = (value: string): Read =>
    value === '*' ? { kind: 'absent' } : { kind: 'known', value, unknown: false };
  return { from: port(from), to: port(to) };
}
