import { describe, expect, it } from '@jest/globals';
import { APPLIED_AFTER_MERGE, changesMarkdown } from '../../../src/report/changes-markdown.js';
import type { TargetReport } from '../../../src/report/target.js';
import { changeSet, EXPERIENCE, resource, value } from './sample.js';

const allowed: TargetReport = {
  target: { name: 'plan.json' },
  changeSet: changeSet({}),
  findings: [],
  verdict: { decision: 'allow', reasons: [] },
};

describe('changesMarkdown', () => {
  it('reads as in experience.md: may I merge, where, why not, what', () => {
    const markdown = changesMarkdown(EXPERIENCE, {
      link: ({ file, line }) => `https://github.example/${file}#L${line}`,
      footer: APPLIED_AFTER_MERGE,
    });
    expect(markdown.slice(0, markdown.indexOf('<details><summary>Outputs'))).toBe(
      `### synthinfra: ⛔ prod · aws eu-west-1 is blocked: do not merge yet

| target | changes | policy | verdict |
|---|---|---|---|
| **prod · aws eu-west-1** | 1 replaced, 1 changed, 1 created | 1 fails, 1 not known before apply | ⛔ blocked |

**Why it is blocked**
- ⛔ \`aws_dynamodb_table.this["jobs"]\` ([deployment.yaml:31](https://github.example/deployment.yaml#L31)) would be replaced: its data would be lost. Keep the key, or unlock this one address in \`gate.allowReplace\`, with a reason and an expiry.
- ⛔ \`baseline/s3-retention\` ([deployment.yaml:24](https://github.example/deployment.yaml#L24)): noncurrent versions are kept 7 days; \`soc2\` asks 30. Set \`retentionDays: 30\`.

**Would also run**
- provisioner local-exec on \`aws_instance.seed\`, when it is created

<details><summary>3 resources, the most dangerous first</summary>

\`\`\`diff
-/+ aws_dynamodb_table.this["jobs"]               replaced: its data would be lost  deployment.yaml:31
      hash_key  "id" → "job_id"   forces replacement
 ~  aws_ecs_task_definition.this["api"]           changed
      container_definitions[0]
        image              "ghcr.io/inferloop/api@sha256:41aa" → "ghcr.io/inferloop/api@sha256:9c0e"
        environment.MODE   "batch" → "stream"
        environment.TOKEN  (redacted)
      revision           4 → (known after apply)
+   aws_s3_bucket.this["raw"]                     created
      bucket  "shop-prod-raw"
      tags    {"data class":"internal"}
      1 attribute known after apply
\`\`\`

</details>

`,
    );
    expect(markdown).toContain('```mermaid\nflowchart LR\n');
    expect(markdown).toContain('⚠ open to the world');
    expect(markdown.endsWith(APPLIED_AFTER_MERGE)).toBe(true);
  });

  it.each([
    ['nothing changes', {}, /✅ merging changes nothing in plan\.json$/],
    [
      'something changes',
      { changeSet: changeSet({ resources: [resource({})] }) },
      /may be merged and applied$/,
    ],
    ['an approval is asked', { verdict: { decision: 'needs-approval', reasons: [] } }, /waits for approval$/],
    ['the gate blocks', { verdict: { decision: 'block', reasons: [] } }, /is blocked: do not merge yet$/],
    ['planning failed', { changeSet: changeSet({ errored: true }) }, /⛔ planning plan\.json failed$/],
  ] as [string, Partial<TargetReport>, RegExp][])('answers "may I merge?" when %s', (_, change, answer) => {
    expect(changesMarkdown({ ...allowed, ...change }).split('\n')[0]).toMatch(answer);
  });

  it('says what it is told to where nobody asks "may I merge?" any more', () => {
    const markdown = changesMarkdown(allowed, { title: 'Gone' });
    expect(markdown.split('\n')[0]).toBe('### Gone');
    expect(markdown).not.toContain('synthinfra:');
  });

  it('shows a cost column only when there is a cost', () => {
    expect(changesMarkdown(allowed)).not.toContain('| cost |');
    expect(changesMarkdown({ ...allowed, cost: '+$41 (+6 %)' })).toContain('<span>$</span>41');
  });

  it('warns that a partial plan is not the whole', () => {
    expect(changesMarkdown({ ...allowed, changeSet: changeSet({ complete: false }) })).toContain(
      '⚠ This plan is partial',
    );
  });

  it('says how many of twenty thousand changes it shows', () => {
    const resources = Array.from({ length: 20_000 }, (_, index) =>
      resource({
        address: `aws_sqs_queue.q["${index}"]`,
        attributes: [{ path: ['name'], before: value('日本'), after: value('👩‍👩‍👧') }],
      }),
    );
    const markdown = changesMarkdown({ ...allowed, changeSet: changeSet({ resources }) });
    const shown = markdown.match(/^ ~ {2}aws_sqs_queue/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(markdown).toContain(`${shown} of 20000 shown`);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
  });

  it('makes the fence longer than any run of backticks in a value', () => {
    const attributes = [{ path: ['doc'], before: value('a'), after: value('`````') }];
    const markdown = changesMarkdown({
      ...allowed,
      changeSet: changeSet({ resources: [resource({ attributes })] }),
    });
    expect(markdown).toContain('\n``````diff\n');
  });
});
