import { describe, expect, it } from '@jest/globals';
import type { ResourceChange } from '../../../src/changes/changeset.js';
import { decide } from '../../../src/gate/decide.js';
import type { GateException, GateSettings, Verdict } from '../../../src/gate/types.js';
import type { Finding } from '../../../src/policy/types.js';
import { change, changeSet } from './support.js';

const at = { file: 'deployment.yaml', line: 31, column: 7 };
const jobs = 'module.table["jobs"].aws_dynamodb_table.this';

function settings(more: Partial<GateSettings> = {}): GateSettings {
  return { exceptions: { allowDelete: [], allowReplace: [] }, failOn: 'high', today: '2026-03-01', ...more };
}

function exception(address: string, expires = '2026-03-01'): GateException {
  return { address, reason: 'copied to the new table', expires, at };
}

function judge(changes: readonly ResourceChange[], more: Partial<GateSettings> = {}): Verdict {
  return decide(changeSet(changes), [], settings(more));
}

function finding(more: Partial<Finding>): Finding {
  return {
    ...{ rule: 'baseline/r', title: 'R', severity: 'high', result: 'fail', address: 'aws_x.a' },
    ...{ message: 'Found this; that is asked.', fix: 'Mend it.', controls: [], at },
    ...more,
  };
}

describe('what one change asks for', () => {
  it.each([
    ['a creation', change('aws_x.a', ['create']), 'allow', []],
    ['an update', change('aws_x.a', ['update'], { risk: 'changes' }), 'allow', []],
    ['a read', change('data.aws_x.a', ['read'], { risk: 'none' }), 'allow', []],
    ['a deletion of data', change(jobs, ['delete'], { risk: 'data-loss' }), 'block', ['block']],
    ['a replacement of data', change(jobs, ['replace'], { risk: 'data-loss' }), 'block', ['block']],
    [
      'a new version of what only has versions',
      change('aws_x.a', ['replace'], { risk: 'changes' }),
      'allow',
      [],
    ],
    [
      'a forgotten table',
      change(jobs, ['forget'], { risk: 'data-loss' }),
      'needs-approval',
      ['needs-approval'],
    ],
    [
      'data lost in place',
      change(jobs, ['update'], { risk: 'data-loss' }),
      'needs-approval',
      ['needs-approval'],
    ],
    [
      'another deletion',
      change('aws_x.a', ['delete'], { risk: 'destroys' }),
      'needs-approval',
      ['needs-approval'],
    ],
    [
      'another replacement',
      change('aws_x.a', ['replace'], { risk: 'interrupts' }),
      'needs-approval',
      ['needs-approval'],
    ],
    [
      'a wider opening',
      change('aws_x.a', ['update'], { risk: 'exposes' }),
      'needs-approval',
      ['needs-approval'],
    ],
    ['a move', change('aws_x.b', ['move'], { risk: 'none', previousAddress: 'aws_x.a' }), 'allow', ['note']],
    ['an import', change('aws_x.a', ['import'], { risk: 'none' }), 'allow', ['note']],
    [
      'a creation beside a forgotten object',
      change('aws_x.a', ['create', 'forget'], { risk: 'changes' }),
      'needs-approval',
      ['needs-approval'],
    ],
    [
      'a replacement that also moves',
      change(jobs, ['replace', 'move'], { risk: 'data-loss', previousAddress: 'x' }),
      'block',
      ['block', 'note'],
    ],
  ] as const)('%s', (_, one, decision, effects) => {
    const verdict = judge([one]);
    expect(verdict.decision).toBe(decision);
    expect(verdict.reasons.map(({ effect }) => effect)).toEqual(effects);
  });

  it('is told with the cause, the address, the place and the fix', () => {
    const replaced = change(jobs, ['replace'], {
      risk: 'data-loss',
      at,
      attributes: [
        {
          path: ['hash_key'],
          before: { kind: 'value', value: 'id' },
          after: { kind: 'value', value: 'job_id' },
          forcesReplacement: true,
        },
      ],
    });
    expect(judge([replaced]).reasons).toEqual([
      {
        effect: 'block',
        message: `${jobs} would be replaced: its data would be lost because hash_key changes.`,
        fix: 'Take the change back, or unlock this one address in gate.allowReplace, with a reason and an expiry.',
        address: jobs,
        at,
      },
    ]);
  });

  it('names the deposed object', () => {
    const [reason] = judge([change(jobs, ['delete'], { risk: 'data-loss', deposed: 'abc123' })]).reasons;
    expect(reason?.message).toContain('(deposed object abc123)');
  });
});

describe('an exception', () => {
  const deleted = change(jobs, ['delete'], { risk: 'data-loss' });
  const replaced = change(jobs, ['replace'], { risk: 'data-loss' });
  const allowDelete = (...list: readonly GateException[]) => ({
    exceptions: { allowDelete: list, allowReplace: [] },
  });

  it('holds to the end of its last day, and is told', () => {
    const verdict = judge([deleted], allowDelete(exception(jobs)));
    expect(verdict.decision).toBe('allow');
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]?.message).toMatch(/unlocks it until 2026-03-01: copied to the new table\.$/);
  });

  it('has ended the day after, and says so', () => {
    const verdict = judge(
      [deleted],
      allowDelete(exception(jobs, '2026-02-27'), exception(jobs, '2026-02-28')),
    );
    expect(verdict.decision).toBe('block');
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]?.message).toContain('ended on 2026-02-28');
  });

  it.each([
    'module.table["jobs"].aws_dynamodb_table',
    'module.table["jobs"]',
    'module.table.aws_dynamodb_table.this',
    'module.table["job"].aws_dynamodb_table.this',
    'module.table["*"].aws_dynamodb_table.this',
  ])('for %s unlocks nothing and is noted', (address) => {
    const verdict = judge([deleted], allowDelete(exception(address, '2027-01-01')));
    expect(verdict.reasons.map(({ effect }) => effect)).toEqual(['block', 'note']);
    expect(verdict.reasons[1]).toMatchObject({ address, at });
  });

  it('to delete does not unlock a replacement, nor the other way round', () => {
    expect(judge([replaced], allowDelete(exception(jobs))).decision).toBe('block');
    const allowReplace = { exceptions: { allowDelete: [], allowReplace: [exception(jobs)] } };
    expect(judge([deleted], allowReplace).decision).toBe('block');
    expect(judge([replaced], allowReplace).decision).toBe('allow');
  });
});

describe('a destroy that was asked for', () => {
  it('needs approval for each loss of data, and only notes the rest', () => {
    const verdict = judge(
      [change(jobs, ['delete'], { risk: 'data-loss' }), change('aws_x.a', ['delete'], { risk: 'destroys' })],
      { destroyRequested: true },
    );
    expect(verdict.decision).toBe('needs-approval');
    expect(verdict.reasons.map(({ effect, address }) => [effect, address])).toEqual([
      ['needs-approval', jobs],
      ['note', 'aws_x.a'],
    ]);
  });
});

describe('the plan itself', () => {
  it.each([
    ['an errored plan', changeSet([], { errored: true }), 'block'],
    ['an incomplete plan', changeSet([], { complete: false }), 'block'],
    [
      'a provisioner',
      changeSet([], { hooks: [{ address: 'aws_x.a', kind: 'provisioner local-exec', when: 'create' }] }),
      'needs-approval',
    ],
    ['nothing', changeSet(), 'allow'],
  ] as const)('%s', (_, one, decision) => {
    expect(decide(one, [], settings()).decision).toBe(decision);
  });

  it('names what runs, where and when', () => {
    const hooks = [{ address: 'aws_x.a', kind: 'provisioner local-exec', when: 'destroy' as const }];
    const [reason] = decide(changeSet([], { hooks }), [], settings()).reasons;
    expect(reason?.message).toMatch(/^aws_x\.a runs provisioner local-exec at destroy/);
  });
});

describe('policy findings', () => {
  it.each([
    ['critical', 'high', 'block'],
    ['high', 'high', 'block'],
    ['medium', 'high', 'allow'],
    ['low', 'low', 'block'],
    ['high', 'critical', 'allow'],
  ] as const)('a failure that is %s with failOn %s', (severity, failOn, decision) => {
    const verdict = decide(changeSet(), [finding({ severity })], settings({ failOn }));
    expect(verdict.decision).toBe(decision);
    expect(verdict.reasons[0]).toMatchObject({ rule: 'baseline/r', address: 'aws_x.a', fix: 'Mend it.', at });
  });

  it('that pass or are waived are no reason; unknown ones are counted in one', () => {
    const verdict = decide(
      changeSet(),
      [
        finding({ result: 'pass' }),
        finding({ result: 'waived' }),
        finding({ result: 'unknown', severity: 'critical' }),
        finding({ result: 'unknown' }),
      ],
      settings(),
    );
    expect(verdict.decision).toBe('allow');
    expect(verdict.reasons.map(({ message }) => message)).toEqual([
      '2 policy results are not known before the apply.',
    ]);
  });
});
