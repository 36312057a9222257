import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DriftFacts,
  driftBody,
  driftDigest,
  driftMarker,
  driftTitle,
  isDriftIssue,
  readDriftData,
} from '../../../src/report/rollup-drift.js';
import { hostile, hostileReport } from './hostile.js';
import { broken, FACTS, SHA, WEB } from './rollup-sample.js';
import { EXPERIENCE, resource, value } from './sample.js';

const { drift } = EXPERIENCE.changeSet;
const facts: DriftFacts = {
  id: 'shop/prod/main',
  target: EXPERIENCE.target,
  fileBase: FACTS.fileBase,
  runUrl: FACTS.runUrl,
  foundAt: '2026-11-23T06:00:00.000Z',
  firstSeen: '2026-11-20T06:00:00.000Z',
};

describe('the issue of a drift', () => {
  it('says what differs, since when, and both ways out', () => {
    expect(driftTitle(facts.target)).toBe('Drift in prod · aws eu-west-1');
    expect(driftBody(drift, facts)).toBe(`<!-- synthinfra:drift v1 "shop/prod/main" -->
<!-- synthinfra:drift-data v1 {"digest":"${driftDigest(drift)}","firstSeen":"2026-11-20T06:00:00.000Z"} -->
### Drift in prod · aws eu-west-1

Found 2026-11-23 06:00 UTC ([run](${FACTS.runUrl})). There has been drift since 2026-11-20 06:00 UTC. Target \`shop/prod/main\`.

**1 resource differs from what was applied.**

| resource | attribute | applied | now |
|---|---|---|---|
| \`aws_security_group_rule.api\` ([deployment.yaml:19](${WEB}/blob/${SHA}/deployment.yaml#L19)) | \`cidr_blocks\` | \`["10.0.0.0/8"]\` | \`["0.0.0.0/0"]\` ⚠ open to the world |

**Revert**: run the apply workflow for prod; the manifest is put back into force.
**Accept**: write what is there now into the manifest, in a pull request.
This issue is closed by itself when the drift is gone.`);
  });

  it('of today does not say since when', () => {
    expect(driftBody(drift, { ...facts, firstSeen: facts.foundAt })).not.toContain('There has been drift');
  });

  it('is found by its exact first line and by nothing else', () => {
    const body = driftBody(drift, facts);
    expect(isDriftIssue(body, 'shop/prod/main')).toBe(true);
    expect(isDriftIssue(body.replaceAll('\n', '\r\n'), 'shop/prod/main')).toBe(true);
    expect(isDriftIssue(body, 'shop/prod/mai')).toBe(false);
    expect(isDriftIssue(body, 'shop/prod/main2')).toBe(false);
    expect(isDriftIssue(`> ${body}`, 'shop/prod/main')).toBe(false);
    expect(isDriftIssue(`quoting\n${body}`, 'shop/prod/main')).toBe(false);
  });

  it('has one marker for each id, which no id can end', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(driftMarker(one) === driftMarker(other)).toBe(one === other);
        expect(driftMarker(`${one}-->${other}`).slice(4, -3)).not.toMatch(/--|[<>\r\n]/);
      }),
    );
  });

  it('knows the drift that it was written for, to be written again only when that changes', () => {
    const body = driftBody(drift, facts);
    expect(readDriftData(body)).toEqual({ digest: driftDigest(drift), firstSeen: facts.firstSeen });
    expect(readDriftData(body.replaceAll('\n', '\r\n'))).toEqual(readDriftData(body));
    const moved = drift.map((change) => ({ ...change, at: { file: 'other.yaml', line: 1, column: 1 } }));
    expect(driftDigest(moved)).toBe(driftDigest(drift));
    expect(driftDigest([...drift, resource({})].reverse())).toBe(driftDigest([...drift, resource({})]));
    expect(driftDigest([resource({})])).not.toBe(driftDigest(drift));
  });

  it.each([
    ['none', ''],
    ['damaged', '<!-- synthinfra:drift-data v1 {"digest": -->'],
    ['no digest', '<!-- synthinfra:drift-data v1 {"digest":"x","firstSeen":"2026-11-20T06:00"} -->'],
    [
      'no time',
      `<!-- synthinfra:drift-data v1 {"digest":"${'a'.repeat(64)}","firstSeen":"@octocat, hello there"} -->`,
    ],
  ])('with hidden data that are %s is one that must be written again', (_, line) => {
    expect(readDriftData(`${driftMarker('x')}\n${line}\nhello`)).toBeUndefined();
  });

  it('says how many of thousands of differences it shows', () => {
    const attributes = [{ path: ['name'], before: value('日本語'), after: value('👩‍👩‍👧‍👦') }];
    const many = Array.from({ length: 5_000 }, (_, index) =>
      resource({ address: `a.b["${index}"]`, attributes }),
    );
    const body = driftBody(many, facts);
    expect(broken(body)).toEqual([]);
    expect(body).toContain(`${body.match(/^\| `a\.b/gm)?.length} of 5000 differences shown.`);
  });

  it('attack: no value of a resource breaks out of it', () => {
    fc.assert(
      fc.property(hostileReport, hostile, ({ changeSet, target }, text) => {
        const body = driftBody(changeSet.drift, { ...facts, target, id: text, firstSeen: text });
        expect(broken(body)).toEqual([]);
        expect(isDriftIssue(body, text)).toBe(true);
        expect(driftTitle(target).length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 40 },
    );
  });
});
