import { describe, expect, it } from '@jest/globals';
import { changesMarkdown } from '../../../src/report/changes-markdown.js';
import type { TargetReport } from '../../../src/report/target.js';
import { markdownParts } from './markdown-parts.js';
import { changeSet, resource, value } from './sample.js';

function report(resources: ReturnType<typeof resource>[]): TargetReport {
  return {
    target: { name: 'plan.json' },
    changeSet: changeSet({ resources }),
    findings: [],
    verdict: { decision: 'allow', reasons: [] },
  };
}

describe('comments that other tools get wrong', () => {
  it('trap: code fences inside a value do not end the fence around it', () => {
    const attributes = [{ path: ['doc'], before: value('a'), after: value('x\n```\n# outside\n~~~\n') }];
    const { outside, open } = markdownParts(changesMarkdown(report([resource({ attributes })])));
    expect(open).toBe(false);
    expect(outside.join('\n')).not.toContain('# outside');
  });

  it('trap: text far over the limit of a comment is cut at whole resources, and the count is told', () => {
    const resources = Array.from({ length: 900 }, (_, index) =>
      resource({
        address: `aws_x.a["${index}"]`,
        attributes: [{ path: ['name'], before: value('größer'.repeat(9)), after: value('日本語'.repeat(9)) }],
      }),
    );
    const markdown = changesMarkdown(report(resources));
    const shown = markdown.match(/^ ~ {2}aws_x/gm)?.length ?? 0;
    expect(shown).toBeLessThan(900);
    expect(markdown).toContain(`${shown} of 900 shown`);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
  });

  it('trap: an emoji of four bytes at the cut stays whole or goes', () => {
    for (const padding of [0, 1, 2, 3]) {
      const text = `${'a'.repeat(padding)}${'🎉'.repeat(40_000)}`;
      const attributes = [{ path: ['note'], before: value('a'), after: value(text) }];
      const markdown = changesMarkdown(report([resource({ attributes })]));
      expect(markdown.isWellFormed()).toBe(true);
      expect(markdown).not.toContain('\ufffd');
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    }
  });

  it('trap: a resource that is only forgotten is not told as destroyed', () => {
    const markdown = changesMarkdown(report([resource({ actions: ['forget'] })]));
    expect(markdown).toContain('forg');
    expect(markdown).not.toMatch(/destroyed|deleted/);
  });
});
