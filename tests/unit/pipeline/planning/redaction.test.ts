import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../src/pipeline/planning/judge.js';
import { redactionExceptions } from '../../../../src/pipeline/planning/redaction.js';
import type { Stage } from '../../../../src/pipeline/planning/stage.js';
import { changesMarkdown } from '../../../../src/report/changes-markdown.js';
import { planReportJson } from '../../../../src/report/json.js';
import { bucket, deploymentOf, idleSession, manifestText, savedPlan, stageOf } from '../support.js';

const TODAY = '2026-03-01';
const MOTD = 'module.bucket_data.aws_s3_bucket.this.motd';
const entry = (expires = '2026-12-31', reason = 'it stands on the door', path = MOTD): string =>
  `{ path: '${path}', expires: ${expires}, reason: ${reason} }`;
const withExceptions = (...entries: readonly string[]) =>
  deploymentOf(
    manifestText(entries.length === 0 ? '' : `  redaction: { exceptions: [${entries.join(', ')}] }\n`),
  );

const SAVED = savedPlan([
  bucket({
    actions: ['update'],
    before: { motd: 'hello' },
    after: { motd: 'welcome' },
    beforeSensitive: { motd: true },
    afterSensitive: { motd: true },
  }),
]);
const NOW = {
  now: new Date(`${TODAY}T12:00:00Z`),
  allowDelete: [],
  allowReplace: [],
  reasons: [],
  run: 'a/b/1/1',
};

const stageWith = (head: readonly string[], base?: readonly string[] | 'none'): Stage => {
  const stage = stageOf(withExceptions(...head), { 'main.tf.json': '{}' });
  if (base === undefined) return stage;
  return { ...stage, base: { deployment: base === 'none' ? undefined : withExceptions(...base) } };
};
const judged = (stage: Stage, secrets: readonly string[] = []) =>
  judge(stage, idleSession(), SAVED, { ...NOW, secrets });
const showing = (stage: Stage) => redactionExceptions(stage, SAVED.plan, TODAY);

describe('the redaction exceptions that count', () => {
  it.each<[string, Stage, readonly [string, string]]>([
    ['the deployment’s own on a laptop', stageWith([entry()]), ['2026-12-31', 'it stands on the door']],
    ['those that the base has too', stageWith([entry()], [entry()]), ['2026-12-31', 'it stands on the door']],
    ['to the end of their last day', stageWith([entry(TODAY)]), [TODAY, 'it stands on the door']],
    [
      'with the reason that was agreed to',
      stageWith([entry(undefined, 'another one')], [entry()]),
      ['2026-12-31', 'it stands on the door'],
    ],
    [
      'to the end that was agreed to',
      stageWith([entry('2028-01-01')], [entry('2026-05-01')]),
      ['2026-05-01', 'it stands on the door'],
    ],
    [
      'to an end that comes earlier than agreed',
      stageWith([entry('2026-04-01')], [entry()]),
      ['2026-04-01', 'it stands on the door'],
    ],
  ])('are %s', (_, stage, [expires, reason]) => {
    expect(showing(stage)).toEqual({ counting: [{ path: MOTD, expires, reason }], problems: [] });
  });

  it('are none of those that the deployment has no more', () => {
    expect(showing(stageWith([], [entry()]))).toEqual({ counting: [], problems: [] });
  });

  it.each<[string, Stage, string]>([
    ['one that has ended', stageWith([entry('2026-02-28')]), 'it ended on 2026-02-28'],
    ['one that has ended in the base', stageWith([entry()], [entry('2026-02-28')]), 'it ended on 2026-02-28'],
    ['one that the base does not have', stageWith([entry()], []), 'nobody has agreed to it yet'],
    [
      'any, when the base has no such deployment',
      stageWith([entry()], 'none'),
      'nobody has agreed to it yet',
    ],
    [
      'one of another address',
      stageWith([entry(undefined, undefined, 'aws_x.a.motd')]),
      'no resource or output of this plan has that address',
    ],
  ])('are not %s, and that is told at its line', (_, stage, why) => {
    const { counting, problems } = showing(stage);
    expect(counting).toEqual([]);
    expect(problems).toEqual([
      {
        severity: 'warning',
        message: expect.stringMatching(/^The redaction exception for \S+ shows nothing: /),
        fix: expect.stringMatching(/./),
        at: expect.objectContaining({ file: 'deployment.yaml', line: 7 }),
      },
    ]);
    expect(problems[0]?.message).toContain(why);
    expect(judged(stage).warnings).toEqual(expect.arrayContaining([...problems]));
  });
});

describe('a judgement', () => {
  it('shows an excepted value in all its reports, marked, and its reason once', () => {
    const { report, receipt } = judged(stageWith([entry()], [entry()]));
    const markdown = changesMarkdown(report);
    expect(markdown).toContain('"hello" → "welcome" (by exception)');
    expect(markdown.split('it stands on the door')).toHaveLength(2);
    expect(planReportJson(report).changeSet.exceptions).toEqual([
      { path: MOTD, expires: '2026-12-31', reason: 'it stands on the door' },
    ]);
    expect(receipt.changeSet.resources[0]?.attributes[0]?.after).toEqual({
      kind: 'hidden',
      revealed: 'welcome',
    });
  });

  it('has the digest that it has without exceptions', () => {
    const digest = judged(stageWith([entry()])).receipt.digests.changeSet;
    expect(judged(stageWith([entry()], [])).receipt.digests.changeSet).toBe(digest);
    expect(judged(stageWith([])).receipt.digests.changeSet).toBe(digest);
  });

  it.each<[string, Stage]>([
    ['added', stageWith([entry()], [])],
    ['added with the whole deployment', stageWith([entry()], 'none')],
    ['given a later end after it had ended', stageWith([entry()], [entry('2026-02-28')])],
    ['widened', stageWith([entry()], [entry(undefined, undefined, MOTD.replace('motd', 'other'))])],
  ])('attack: a redaction exception %s in the same pull request shows nothing', (_, stage) => {
    const { changeSet, receipt, report } = judged(stage);
    const text = JSON.stringify([changeSet, receipt, report, changesMarkdown(report)]);
    for (const hidden of ['hello', 'welcome', 'revealed']) expect(text).not.toContain(hidden);
  });

  it('attack: a value that this run has registered is not shown by an exception', () => {
    const { changeSet, report } = judged(stageWith([entry()]), ['welcome']);
    expect(JSON.stringify([changeSet, changesMarkdown(report)])).not.toContain('welcome');
  });
});
