import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  failedLeg,
  type Leg,
  legBytes,
  MOST_LEG_BYTES,
  parseLeg,
  plannedLeg,
  resultId,
} from '../../../../src/pipeline/legs/leg.js';
import { UserError } from '../../../../src/problem.js';
import { rollupComment } from '../../../../src/report/rollup.js';
import { hostile, hostileReport } from '../../report/hostile.js';
import { broken, FACTS } from '../../report/rollup-sample.js';
import { EXPERIENCE } from '../../report/sample.js';
import { judgedOf, RUN, reportOf, sound } from './leg-kit.js';

const EXPECTED = { ...RUN, environment: 'prod' };
const LEG = plannedLeg('prod', RUN, [judgedOf(sound(EXPERIENCE))]);

const parse = (leg: unknown, expected = EXPECTED): Leg =>
  parseLeg(Buffer.from(JSON.stringify(leg)), expected);

/** What a leg reads when some of its JSON is other. */
function altered(path: readonly (string | number)[], value: unknown): unknown {
  const leg = JSON.parse(legBytes(LEG).toString()) as unknown;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((here, key) => (here as never)[key], leg);
  Object.assign(holder as object, { [last]: value });
  return leg;
}

function refusal(leg: unknown): string {
  try {
    parse(leg);
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 2 });
    return (error as UserError).message;
  }
  return 'nothing was refused';
}

describe('a leg', () => {
  it('is read as it was left, each change stored once and no digest of a plan file', () => {
    const bytes = legBytes(LEG);
    expect(parseLeg(bytes, EXPECTED)).toEqual(LEG);
    expect(bytes.toString().split('"hash_key"')).toHaveLength(2);
    expect(bytes.toString()).not.toContain('planFile');
    expect(LEG.receipts[0]?.changeSet).toEqual(sound(EXPERIENCE).changeSet);
  });

  it.each([
    [
      'several stacks',
      [
        judgedOf(reportOf('prod')),
        judgedOf(reportOf('prod', { target: { name: 'shop', environment: 'prod', stack: 'data' } })),
      ],
    ],
    [
      'a preview, which has no receipt',
      [{ report: reportOf('prod', { preview: 'GitHub gives a fork no token.' }) }],
    ],
  ])('may be of %s', (_what, judged) => {
    const leg = plannedLeg('prod', RUN, judged);
    expect(parseLeg(legBytes(leg), EXPECTED)).toEqual(leg);
  });

  it('of an earlier attempt counts: that job was not run again', () => {
    const leg = plannedLeg('prod', { ...RUN, attempt: 1 }, [judgedOf(reportOf('prod'))]);
    expect(parseLeg(legBytes(leg), EXPECTED).attempt).toBe(1);
  });

  it('of a job that failed has its problems without the line of the manifest and without secrets', () => {
    const at = { file: 'deployment.yaml', line: 3, column: 5 };
    const problem = {
      severity: 'error',
      message: 'the provider said: token=hunter2hunter2 of https://bob:s3cretpass@example.com',
      fix: 'Ask ghp_abcdefghijklmnopqrstuvwxyz0123456789.',
      at,
      excerpt: '    password: hunter2',
    } as const;
    const leg = failedLeg('prod', RUN, [problem]);
    const bytes = legBytes(leg);
    expect(bytes.toString()).not.toMatch(/hunter2|s3cretpass|ghp_/);
    expect(parseLeg(bytes, EXPECTED)).toEqual(leg);
    expect(leg.results).toMatchObject([{ id: 'prod', kind: 'failed', problems: [{ at }] }]);
  });

  it('that is too large is not handed on', () => {
    const after = { kind: 'value', value: 'x'.repeat(MOST_LEG_BYTES) } as const;
    const attributes = [{ path: ['a'], before: { kind: 'absent' } as const, after }];
    const [change] = EXPERIENCE.changeSet.resources;
    if (change === undefined) throw new Error('the example has changes');
    const changeSet = { ...EXPERIENCE.changeSet, resources: [{ ...change, attributes }] };
    const leg = plannedLeg('prod', RUN, [judgedOf(sound({ ...EXPERIENCE, changeSet }))]);
    expect(() => legBytes(leg)).toThrow(
      /^What was found of prod has \d+ bytes; 67108864 are handed on at most/,
    );
  });
});

describe('attack: a leg that somebody else has written', () => {
  const result = ['results', 0] as const;
  const changes = [...result, 'report', 'changeSet'] as const;
  it.each<[string, readonly (string | number)[], unknown, RegExp]>([
    ['of another run', ['run'], '78', /its run is "78", not 77/],
    ['of another commit', ['commit'], 'b'.repeat(40), /its commit is "b+", not a1b2/],
    ['of another environment', ['environment'], 'dev', /its environment is "dev", not prod/],
    ['of an attempt to come', ['attempt'], 3, /its attempt is 3, and this is 2/],
    ['of a later version', ['schemaVersion'], 2, /no leg of this version/],
    ['without results', ['results'], [], /no list of results/],
    ['with a result twice', ['results'], Array(2).fill(LEG.results[0]), /twice/],
    ['with more results than stacks', ['results'], Array(257).fill(LEG.results[0]), /no list of results/],
    ['with a result of another target', [...result, 'id'], 'shop/dev/main', /a result of "shop\/dev\/main"/],
    [
      'with a target of another environment',
      [...result, 'report', 'target', 'environment'],
      'dev',
      /a result of/,
    ],
    [
      'with a changed change',
      [...changes, 'resources', 0, 'address'],
      'aws_s3_bucket.other',
      /their digest names/,
    ],
    ['with a changed digest', [...changes, 'digest'], '0'.repeat(64), /their digest names/],
    ['with fewer deletions than there are', [...changes, 'counts', 'replace'], 0, /not as many as it says/],
    ['with a place that is none', [...changes, 'resources', 0, 'at'], { file: 7 }, /not of the form/],
    [
      'that shows a value where none stands',
      [...changes, 'resources', 0, 'attributes', 0, 'before'],
      { kind: 'absent', revealed: 'x' },
      /not of the form/,
    ],
    ['with exceptions that are none', [...changes, 'exceptions'], [{ path: 7 }], /not of the form/],
    [
      'that shows more than fits',
      [...changes, 'outputs', 0, 'after', 'revealed'],
      JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`),
      /nested deeper/,
    ],
    ['with a verdict that is none', [...result, 'report', 'verdict', 'decision'], 'fine', /not of the form/],
    ['with a finding that is none', [...result, 'report', 'findings'], [null], /not of the form/],
    ['with a receipt of another target', ['receipts', 0, 'target', 'stack'], 'data', /which was not planned/],
    [
      'with a receipt of another plan',
      ['receipts', 0, 'digests', 'changeSet'],
      '0'.repeat(64),
      /not of its plan/,
    ],
    ['with a receipt of another verdict', ['receipts', 0, 'verdict'], 'allow', /not of its plan/],
    ['with a receipt that is none', ['receipts', 0, 'base'], null, /base\.lineage is missing/],
    ['with no receipts', ['receipts'], 'none', /no list of receipts/],
  ])('%s is refused', (_what, path, value, why) => {
    expect(refusal(altered(path, value))).toMatch(why);
  });

  it.each([
    ['no JSON', Buffer.from('{'), /no leg of this version/],
    ['too large', Buffer.alloc(MOST_LEG_BYTES + 1), /it has 67108865 bytes/],
    [
      'nested a million times',
      Buffer.from(`{"schemaVersion":1,"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
      /nested deeper/,
    ],
  ])('that is %s is refused', (_what, bytes, why) => {
    expect(() => parseLeg(bytes, EXPECTED)).toThrow(why);
  });

  it('breaks out of no comment and ends nothing, whatever one value in it is', () => {
    const paths = pathsOf(JSON.parse(legBytes(LEG).toString()));
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostile, fc.constantFrom({}, [], null, -1));
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, other) => {
        const leg = accepted(altered(path, other));
        if (leg !== undefined) expect(broken(rollupComment(leg.results, FACTS))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Undefined when it was refused as a leg is refused. */
function accepted(leg: unknown): Leg | undefined {
  try {
    return parse(leg);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The path of every value in JSON. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...inner.flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

describe('any plan of ours', () => {
  it('goes through a leg unchanged', () => {
    fc.assert(
      fc.property(hostileReport, fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), (report, environment) => {
        const { resources, drift } = report.changeSet;
        fc.pre([...resources, ...drift].every(({ address, type }) => address !== '' && type !== ''));
        const target = { name: 'shop', environment, region: report.target.region ?? '' };
        const leg = plannedLeg(environment, RUN, [{ report: sound({ ...report, target }) }]);
        const read = parseLeg(legBytes(leg), { ...RUN, environment });
        expect(read).toEqual(JSON.parse(JSON.stringify(leg)));
        expect(read.results[0]?.id).toBe(resultId(target));
      }),
      { numRuns: 30 },
    );
  });
});
