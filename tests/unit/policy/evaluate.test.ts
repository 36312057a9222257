import { describe, expect, it } from '@jest/globals';
import { policyDigest } from '../../../src/policy/digest.js';
import { type Circumstances, evaluate } from '../../../src/policy/evaluate.js';
import type { Rule, RuleAnswer } from '../../../src/policy/types.js';
import { worldOf } from '../../../src/policy/world.js';
import { plan, resource } from './support.js';

const one = resource('aws_x.one', {});
const two = resource('aws_x.two', {});
const world = worldOf(plan(one, two));
const at = { file: 'deployment.yaml', line: 4, column: 2 };

function rule(id: string, ...answers: readonly (Partial<RuleAnswer> & Pick<RuleAnswer, 'result'>)[]): Rule {
  return {
    ...{ id: `baseline/${id}`, title: id, severity: 'medium', controls: ['SOC 2 CC7.2'], fix: 'Mend it.' },
    ...{ clouds: ['aws', 'azure'], fixes: { azure: 'Mend it in the portal.' } },
    judge: () => answers.map((answer) => ({ resource: one, message: 'Found.', ...answer })),
  };
}

function judge(rules: readonly Rule[], more: Partial<Circumstances> = {}) {
  return evaluate(world, rules, { locate: () => ({}), waivers: [], today: '2026-03-01', ...more });
}

function waiver(ruleId: string, expires: string, address?: string) {
  return {
    rule: ruleId,
    reason: 'agreed for the test',
    expires,
    ...(address === undefined ? {} : { address }),
  };
}

describe('evaluate', () => {
  it('puts failures first, the gravest first, then unknown, waived and passed ones', () => {
    const { findings } = judge(
      [
        rule('pass', { result: 'pass' }),
        rule('waived', { result: 'fail' }),
        rule('unknown', { result: 'unknown' }),
        { ...rule('low', { result: 'fail' }), severity: 'low' },
        { ...rule('critical', { result: 'fail' }), severity: 'critical' },
        rule('medium', { result: 'fail', resource: two }, { result: 'fail' }),
      ],
      { waivers: [waiver('baseline/waived', '2026-12-31')] },
    );
    expect(findings.map((finding) => `${finding.title} ${finding.address}`)).toEqual([
      'critical aws_x.one',
      'medium aws_x.one',
      'medium aws_x.two',
      'low aws_x.one',
      'unknown aws_x.one',
      'waived aws_x.one',
      'pass aws_x.one',
    ]);
  });

  it.each([
    ['retentionDays', 'spec.storage.buckets.a', 'spec.storage.buckets.a.retentionDays'],
    ['spec.network.flowLogs', 'spec.storage.buckets.a', 'spec.network.flowLogs'],
    ['metadata.labels', undefined, 'metadata.labels'],
    [undefined, 'spec.storage.buckets.a', 'spec.storage.buckets.a'],
    ['retentionDays', undefined, undefined],
  ])('joins %s below %s', (below, own, expected) => {
    const path = below === undefined ? {} : { path: below };
    const asked: unknown[] = [];
    const { findings } = judge([rule('r', { result: 'fail', ...path })], {
      locate: (...args) => {
        asked.push(args);
        return { at, ...(own === undefined ? {} : { path: own }) };
      },
    });
    expect(findings[0]?.path).toBe(expected);
    expect(findings[0]?.at).toBe(at);
    expect(asked).toEqual([['aws_x.one', below]]);
  });

  it('keeps a broken rule from stopping the rest, and its message from telling values', () => {
    const broken: Rule = {
      ...rule('broken'),
      judge: () => {
        throw new TypeError('hunter2 is not a function');
      },
    };
    const { findings } = judge([broken, rule('fine', { result: 'pass' })]);
    expect(findings.map(({ result }) => result)).toEqual(['unknown', 'pass']);
    expect(findings[0]?.message).toBe('The rule baseline/broken could not be applied (TypeError).');
  });
});

it('tells how to mend it in the words of the cloud, where it has words of its own', () => {
  const elsewhere = resource('azurerm_x.three', {});
  const { findings } = judge([rule('r', { result: 'fail' }, { result: 'fail', resource: elsewhere })]);
  expect(findings.map(({ address, fix }) => [address, fix])).toEqual([
    ['aws_x.one', 'Mend it.'],
    ['azurerm_x.three', 'Mend it in the portal.'],
  ]);
});

describe('a waiver', () => {
  const failing = [rule('r', { result: 'fail' }, { result: 'fail', resource: two })];
  const results = (...waivers: Circumstances['waivers']) =>
    judge(failing, { waivers })
      .findings.toSorted((a, b) => (a.address < b.address ? -1 : 1))
      .map(({ result }) => result);

  it.each([
    ['on its last day', waiver('baseline/r', '2026-03-01'), ['waived', 'waived']],
    ['of one address', waiver('baseline/r', '2026-03-02', 'aws_x.one'), ['waived', 'fail']],
    ['of a prefix of an address', waiver('baseline/r', '2026-03-02', 'aws_x'), ['fail', 'fail']],
    ['of another rule', waiver('baseline/rr', '2026-03-02'), ['fail', 'fail']],
    ['a day late', waiver('baseline/r', '2026-02-28'), ['fail', 'fail']],
  ])('%s', (_, one, expected) => {
    expect(results(one)).toEqual(expected);
  });

  it('keeps its reason and end', () => {
    const { findings, problems } = judge(failing, { waivers: [waiver('baseline/r', '2026-03-01')] });
    expect(findings[0]?.waiver).toEqual({ reason: 'agreed for the test', expires: '2026-03-01' });
    expect(problems).toEqual([]);
  });

  it('says that it has ended', () => {
    const waivers = [waiver('baseline/r', '2026-01-01'), waiver('baseline/r', '2026-02-28')];
    const { findings, problems } = judge(failing, { waivers });
    expect(findings[0]?.message).toBe('Found. Its waiver ended on 2026-02-28.');
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'of a rule that passes',
      rule('r', { result: 'pass' }),
      waiver('baseline/r', '2026-03-02'),
      /does not fail there/,
    ],
    [
      'of an address that is not there',
      rule('r', { result: 'fail' }),
      waiver('baseline/r', '2026-03-02', 'aws_x.0'),
      /aws_x\.0/,
    ],
    ['that has ended as well', rule('r'), waiver('baseline/r', '2026-02-02'), /waives nothing/],
  ])('%s is reported', (_, judged, one, message) => {
    const { problems } = judge([judged], { waivers: [{ ...one, at }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', at, message: expect.stringMatching(message) });
  });
});

describe('policyDigest', () => {
  const { findings } = judge([rule('a', { result: 'fail' }), rule('b', { result: 'pass' })]);
  it('does not depend on the order', () => {
    expect(policyDigest(findings.toReversed())).toBe(policyDigest(findings));
  });
  it('changes with a result', () => {
    const passed = findings.map((finding) => ({ ...finding, result: 'pass' as const }));
    expect(policyDigest(passed)).not.toBe(policyDigest(findings));
  });
});
