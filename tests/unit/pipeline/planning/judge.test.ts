import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Circumstances,
  filesDigest,
  inputsDigest,
  judge,
} from '../../../../src/pipeline/planning/judge.js';
import { bucket, deploymentOf, idleSession, manifestText, savedPlan, stageOf } from '../support.js';

const NOW: Circumstances = {
  now: new Date('2026-03-01T23:59:59Z'),
  allowDelete: [],
  allowReplace: [],
  reasons: [],
  secrets: [],
  run: 'inferloop/example/1/1',
};

const judged = (
  saved: Parameters<typeof judge>[2],
  more: Partial<Circumstances> = {},
  text = manifestText(),
) => judge(stageOf(deploymentOf(text), { 'main.tf.json': '{}' }), idleSession(), saved, { ...NOW, ...more });

const DELETED = bucket({ actions: ['delete'], after: null });

describe('a judgement', () => {
  it('of nothing to do is to allow it, and its receipt claims what was seen', () => {
    const { verdict, receipt, report } = judged(savedPlan([]), { commit: 'c0ffee' });
    expect(verdict.decision).toBe('allow');
    expect(receipt).toMatchObject({
      target: { name: 'tiny', environment: 'dev', stack: 'main' },
      base: { lineage: 'l', serial: 3 },
      verdict: 'allow',
      run: 'inferloop/example/1/1',
      commit: 'c0ffee',
      plannedAt: '2026-03-01T23:59:59.000Z',
      digests: { planFile: 'd'.repeat(64), files: filesDigest(new Map([['main.tf.json', '{}']])) },
    });
    expect(report.target).toEqual({ name: 'tiny', environment: 'dev', provider: 'aws', region: 'eu-west-1' });
  });

  it('is the same again, so that apply can compare', () => {
    const saved = savedPlan([DELETED]);
    expect(judged(saved).receipt).toEqual(judged(saved).receipt);
  });

  it('of lost data is to block it, unless somebody lets it through until that day', () => {
    expect(judged(savedPlan([DELETED])).verdict.decision).toBe('block');
    const exception = (expires: string) => [
      { address: DELETED.address, reason: 'moved to another', expires },
    ];
    const through = judged(savedPlan([DELETED]), { allowDelete: exception('2026-03-01') });
    expect(through.verdict.decision).not.toBe('block');
    const late = judged(savedPlan([DELETED]), { allowDelete: exception('2026-02-28') });
    expect(late.verdict.decision).toBe('block');
  });

  it('of a plan with a foreign configuration is to block it, first of all reasons', () => {
    const foreign = ['the plan carries another main.tf.json than was rendered'];
    const { verdict, receipt } = judged(
      savedPlan([bucket({ actions: ['create'], before: null })], { foreign }),
    );
    expect(verdict.decision).toBe('block');
    expect(verdict.reasons[0]).toEqual({
      effect: 'block',
      message: 'the plan carries another main.tf.json than was rendered.',
      fix: 'Plan again; apply only what this toolkit has rendered.',
    });
    expect(receipt.verdict).toBe('block');
  });

  it.each([
    [['note'], 'allow'],
    [['note', 'needs-approval'], 'needs-approval'],
    [['needs-approval', 'note', 'block'], 'block'],
  ] as const)('with reasons of the use case, %j, is the gravest of them: %s', (effects, decision) => {
    const reasons = effects.map((effect) => ({ effect, message: `because of ${effect}` }));
    const { verdict } = judged(savedPlan([]), { reasons });
    expect(verdict.decision).toBe(decision);
    const order = ['block', 'needs-approval', 'note'];
    const told = verdict.reasons.map(({ effect }) => order.indexOf(effect));
    expect(told).toEqual([...told].sort());
    expect(verdict.reasons).toHaveLength(effects.length);
  });

  it('does not become milder by a reason', () => {
    const { verdict } = judged(savedPlan([DELETED]), {
      reasons: [{ effect: 'note', message: 'by the way' }],
    });
    expect(verdict.decision).toBe('block');
    expect(verdict.reasons.at(-1)).toEqual({ effect: 'note', message: 'by the way' });
  });

  it('points a reason that the manifest wrote at its line', () => {
    const gate = `  gate: { allowDelete: [{ address: "${DELETED.address}", reason: moved to another, expires: 2026-02-01 }] }\n`;
    const { verdict } = judged(savedPlan([]), {}, manifestText(gate));
    expect(verdict.reasons).toEqual([
      expect.objectContaining({
        effect: 'note',
        at: expect.objectContaining({ file: 'deployment.yaml', line: 7 }),
      }),
    ]);
  });
});

describe('the digest of files', () => {
  const trees = fc.dictionary(fc.string(), fc.string(), { maxKeys: 6 });

  it('depends on no order', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const entries = Object.entries(tree);
        expect(filesDigest(new Map(entries.toReversed()))).toBe(filesDigest(new Map(entries)));
      }),
    );
  });

  it('depends on every path and every text', () => {
    fc.assert(
      fc.property(trees, fc.string(), fc.string(), (tree, path, text) => {
        const changed = new Map(Object.entries(tree)).set(path, `${tree[path] ?? ''}${text}x`);
        expect(filesDigest(changed)).not.toBe(filesDigest(new Map(Object.entries(tree))));
      }),
    );
  });
});

describe('the digest of inputs', () => {
  const lines = ['  monitoring: { logRetentionDays: 14 }\n', '  security: { keyRotationDays: 200 }\n'];

  it('depends on no order of the manifest', () => {
    const [one, other] = [lines.join(''), lines.toReversed().join('')].map((spec) =>
      deploymentOf(manifestText(spec)),
    );
    expect(inputsDigest(one as never)).toBe(inputsDigest(other as never));
  });

  it('depends on every value, and not on where it was written', () => {
    const digest = (text: string) => inputsDigest(deploymentOf(text));
    expect(digest(manifestText(lines[0]))).not.toBe(digest(manifestText()));
    expect(digest(manifestText('  # a comment\n'))).toBe(digest(manifestText()));
  });
});
