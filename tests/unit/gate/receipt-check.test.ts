import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Receipt } from '../../../src/gate/receipt.js';
import { buildReceipt, differences, type Recomputed } from '../../../src/gate/receipt-check.js';
import { parseReceipt } from '../../../src/gate/receipt-parse.js';
import { change, changeSet } from './support.js';

const hex = (digit: string) => digit.repeat(64);
const changes = changeSet([
  change('aws_x.a', ['update'], {
    attributes: [{ path: ['list', 0], before: { kind: 'hidden' }, after: { kind: 'value', value: null } }],
  }),
]);
const receipt: Receipt = buildReceipt({
  target: { name: 'shop', environment: 'dev', stack: 'main' },
  tool: { synthinfra: '1.0.0', engine: 'terraform', engineVersion: '1.11.4' },
  digests: { files: hex('a'), inputs: hex('b'), policy: hex('c'), planFile: hex('d') },
  base: { lineage: 'l-1', serial: 4 },
  changeSet: changes,
  verdict: { decision: 'allow', reasons: [] },
  run: 'acme/shop/1/1',
  plannedAt: new Date('2026-03-01T14:02:00Z'),
});
const same: Recomputed = {
  target: receipt.target,
  digests: receipt.digests,
  base: receipt.base,
  verdict: 'allow',
};

describe('buildReceipt', () => {
  it('takes digest and counts from the changes, the decision from the verdict', () => {
    expect(receipt).toMatchObject({
      schemaVersion: 1,
      counts: changes.counts,
      verdict: 'allow',
      plannedAt: '2026-03-01T14:02:00.000Z',
    });
    expect(receipt.digests.changeSet).toBe(changes.digest);
    expect(receipt).not.toHaveProperty('commit');
  });
});

describe('parseReceipt', () => {
  const parse = (value: unknown) => parseReceipt(value, 'receipt.json');
  const stored = () => JSON.parse(JSON.stringify(receipt));

  it('reads what buildReceipt made', () => {
    expect(parse(stored())).toEqual({ receipt });
  });

  it.each([
    ['no object', () => [], 'it is no JSON object'],
    ['another version', () => ({ ...stored(), schemaVersion: 2 }), 'schemaVersion is 2, not 1'],
    ['no version', () => ({}), 'schemaVersion is missing, not 1'],
    ['a missing part', () => ({ ...stored(), base: undefined }), 'base.lineage is missing'],
    [
      'a digest that is none',
      () => ({ ...stored(), digests: { ...receipt.digests, files: 'abc' } }),
      'digests.files is not a sha256 in hex',
    ],
    [
      'a made-up verdict',
      () => ({ ...stored(), verdict: 'sure' }),
      'verdict is not allow, needs-approval or block',
    ],
    [
      'a change without actions',
      () => ({ ...stored(), changeSet: { ...changes, resources: [{ address: 'a', type: 'b' }] } }),
      'changeSet.resources is not a list of changes',
    ],
    [
      'inherited names in place of fields',
      () => ({ ...stored(), changeSet: { ...changes, hooks: 'constructor' } }),
      'changeSet.hooks is not a list of hooks',
    ],
  ])('refuses %s', (_, make, message) => {
    const parsed = parse(make());
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map((problem) => problem.message)).toContain(
      `receipt.json is no receipt that this version can use: ${message}.`,
    );
    for (const problem of problems) expect(problem.fix).toContain('synthinfra plan');
  });

  it('tells every fault at once', () => {
    const parsed = parse({ ...stored(), run: '', verdict: '' });
    expect('problems' in parsed && parsed.problems).toHaveLength(2);
  });

  it('survives any JSON, in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue(), (key, value) => {
        const parsed = parse({ ...stored(), [key]: value });
        expect('problems' in parsed || 'receipt' in parsed).toBe(true);
      }),
    );
  });
});

describe('differences', () => {
  it('are none when the claim holds', () => {
    expect(differences(receipt, same)).toEqual([]);
  });

  it('leave out what was not recomputed', () => {
    expect(differences(receipt, { target: receipt.target, digests: {} })).toEqual([]);
  });

  it.each([
    ['files', { digests: { ...receipt.digests, files: hex('0') } }, /rendered files/],
    ['inputs', { digests: { ...receipt.digests, inputs: hex('0') } }, /resolved deployment/],
    ['changes', { digests: { ...receipt.digests, changeSet: hex('0') } }, /changes are not those/],
    ['policy', { digests: { ...receipt.digests, policy: hex('0') } }, /policy results/],
    ['plan file', { digests: { ...receipt.digests, planFile: hex('0') } }, /saved plan/],
    ['verdict', { verdict: 'block' }, /verdict is "block"; the receipt says "allow"/],
    [
      'environment',
      { target: { ...receipt.target, environment: 'prod' } },
      /environment "dev", not for "prod"/,
    ],
    ['serial', { base: { lineage: 'l-1', serial: 5 } }, /stood on serial 4 of the state, now it is 5/],
    ['lineage', { base: { lineage: '', serial: 4 } }, /stood on the state l-1, now there is no state/],
  ] as const)('name the %s', (_, change, sentence) => {
    const found = differences(receipt, { ...same, ...change } as Recomputed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });

  it('find changes that were edited after the digest was taken', () => {
    const edited = { ...receipt, changeSet: { ...changes, resources: [] } };
    expect(differences(edited, same)).toEqual([
      'The receipt contradicts itself: its changes are not those that its digest names.',
    ]);
  });
});
