import { describe, expect, it } from '@jest/globals';
import { tooOldNode } from '../../../src/platform/runtime.js';

describe('tooOldNode', () => {
  it.each(['20.11.0', '24.21.0', '100.0.0'])('takes Node %s', (version) => {
    expect(tooOldNode(version)).toBeUndefined();
  });

  it.each(['18.19.1', '16.0.0', '9.11.2'])('refuses Node %s and says what to do', (version) => {
    expect(tooOldNode(version)).toContain(`this is ${version}. Install it from`);
  });
});
