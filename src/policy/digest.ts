import { sha256 } from '../sha256.js';
import type { Finding } from './types.js';

/** sha256 in hex over the findings: rule, address and result, in any order. What a receipt claims of the policies. */
export function policyDigest(findings: readonly Finding[]): string {
  const lines = findings.map(({ rule, address, result }) => JSON.stringify([rule, address, result])).sort();
  return sha256(lines.join('\n'));
}
