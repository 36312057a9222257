import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lintTrusts } from '../../../../../src/identity/trust/lint/lint.js';
import { readTrust } from '../../../../../src/identity/trust/lint/read.js';
import { CHECKED_RULES, TRUST_RULES } from '../../../../../src/identity/trust/lint/rules/index.js';
import type { Example } from '../../../../../src/identity/trust/lint/types.js';

const folder = new URL('../../../../../src/identity/trust/lint/rules/', import.meta.url);
const findings = ({ file, text, facts }: Example) => lintTrusts([readTrust(file, text)], facts);
const rules = TRUST_RULES.map((rule) => [rule.id, rule] as const);

describe('the list of rules', () => {
  it('holds every file of the folder, in order', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(TRUST_RULES.map(({ id }) => `${id.toLowerCase()}.ts`)).toEqual(files.sort());
  });

  it('has OIDC001 to OIDC021, one of them elsewhere', () => {
    const ids = [...TRUST_RULES, ...CHECKED_RULES].map(({ id }) => id).sort();
    expect(ids).toEqual(
      Array.from({ length: 21 }, (_, index) => `OIDC${String(index + 1).padStart(3, '0')}`),
    );
  });
});

describe.each(rules)('%s', (id, rule) => {
  it('says what it is, what it looks for and on what it stands', () => {
    expect(rule.title).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(rule.describe).toMatch(/^[A-Z`].{20,}\.$/);
    expect(rule.why).toMatch(/^[A-Z`].{20,}\.$/);
  });

  it.each(rule.examples.good)('says nothing, and nor does any other rule: $name', (example) => {
    expect(findings(example)).toEqual([]);
  });

  it.each(rule.examples.bad)('finds: $name', (example) => {
    const own = findings(example).filter((finding) => finding.rule === id);
    expect(own).not.toEqual([]);
    for (const { at, message, fix } of own) {
      expect(at.file).toBe(example.file);
      expect(message).toMatch(/^\S.{10,}\.$/);
      expect(fix).toMatch(/^[A-Z].{5,}\.$/);
    }
  });
});
