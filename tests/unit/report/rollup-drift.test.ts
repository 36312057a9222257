import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DriftFacts,
  driftDigest,
  driftGoneText,
  driftText,
  driftTitle,
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
    expect(driftText(drift, facts)).toBe(`### Drift in prod · aws eu-west-1

Found 2026-11-23 06:00 UTC ([run](${FACTS.runUrl})). First drift: 2026-11-20 06:00 UTC. Target \`shop/prod/main\`.

**1 resource differs from what was applied.**

| resource | attribute | applied | now |
|---|---|---|---|
| \`aws_security_group_rule.api\` ([deployment.yaml:19](${WEB}/blob/${SHA}/deployment.yaml#L19)) | \`cidr_blocks\` | \`["10.0.0.0/8"]\` | \`["0.0.0.0/0"]\` ⚠ open to the world |

**Revert**: run the apply workflow for prod; the manifest is put back into force.
**Accept**: write what is there now into the manifest, in a pull request.
This issue is closed by itself when the drift is gone.`);
  });

  it('of today does not say since when', () => {
    const { firstSeen: _firstSeen, ...today } = facts;
    expect(driftText(drift, today)).not.toContain('First drift');
  });

  it('is told to be over with the time and the run', () => {
    expect(driftGoneText(facts)).toBe(
      `Nothing differs any more from what was applied, as of 2026-11-23 06:00 UTC ([run](${FACTS.runUrl})).`,
    );
  });

  it('is the same drift as long as the same differs, wherever its lines have moved', () => {
    const moved = drift.map((change) => ({ ...change, at: { file: 'other.yaml', line: 1, column: 1 } }));
    expect(driftDigest(moved)).toBe(driftDigest(drift));
    expect(driftDigest([...drift, resource({})].reverse())).toBe(driftDigest([...drift, resource({})]));
    expect(driftDigest([resource({})])).not.toBe(driftDigest(drift));
  });

  it('marks what is shown by exception', () => {
    const after = { kind: 'hidden', revealed: 'door' } as const;
    const attributes = [{ path: ['motd'], before: { kind: 'hidden' } as const, after }];
    expect(driftText([resource({ attributes })], facts)).toContain(
      '| `motd` | (redacted) | `"door"` (by exception) |',
    );
  });

  it('says how many of thousands of differences it shows', () => {
    const attributes = [{ path: ['name'], before: value('日本語'), after: value('👩‍👩‍👧‍👦') }];
    const many = Array.from({ length: 5_000 }, (_, index) =>
      resource({ address: `a.b["${index}"]`, attributes }),
    );
    const body = driftText(many, facts);
    expect(broken(body)).toEqual([]);
    expect(body).toContain(`${body.match(/^\| `a\.b/gm)?.length} of 5000 differences shown.`);
  });

  it('attack: no value of a resource breaks out of it', () => {
    fc.assert(
      fc.property(hostileReport, hostile, ({ changeSet, target }, text) => {
        const body = driftText(changeSet.drift, { ...facts, target, id: text, firstSeen: text });
        expect(broken(body)).toEqual([]);
        expect(driftTitle(target).length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 40 },
    );
  });
});
