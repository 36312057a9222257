import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { driftMarkdown } from '../../../src/report/drift.js';
import { findingsMarkdown, findingsTerminal } from '../../../src/report/findings.js';
import { planReportJson } from '../../../src/report/json.js';
import { mermaidText } from '../../../src/report/mermaid.js';
import { hostile } from './hostile.js';
import { EXPERIENCE, finding, hidden, resource, value } from './sample.js';

describe('findings', () => {
  const waiver = { reason: 'load test', expires: '2027-03-01' };
  const findings = [
    finding({ rule: 'a/ok', result: 'pass' }),
    finding({ rule: 'a/waived', result: 'waived', waiver }),
    finding({ rule: 'a/low', severity: 'low' }),
    finding({ rule: 'a/critical', severity: 'critical' }),
    finding({ rule: 'a/later', result: 'unknown' }),
  ];

  it('come with failures first, the gravest first, then waivers with reason and end; the rest is folded', () => {
    const text = findingsTerminal(findings, false).join('\n');
    const places = ['a/critical', 'a/low', 'a/waived', 'a/later'].map((rule) => text.indexOf(rule));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Waived until 2027-03-01: load test');
    expect(text).toContain('1 rule is not known before apply: a/later.\n 1 rule passes.');
  });

  it('say in Markdown how many do not fit', () => {
    const many = Array.from({ length: 200 }, () => finding({}));
    const markdown = findingsMarkdown(many, { bytes: 2_000 });
    const shown = markdown.match(/^- /gm)?.length;
    expect(markdown).toContain(`${shown} of 200 findings shown.`);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(2_000);
  });
});

describe('driftMarkdown', () => {
  it('sets what was applied beside what is there now', () => {
    const drift = [
      resource({
        address: 'a.b',
        attributes: [
          { path: ['port'], before: value(80), after: value(81) },
          { path: ['token'], before: hidden, after: hidden },
        ],
      }),
      resource({ address: 'a.gone', actions: ['delete'] }),
    ];
    expect(driftMarkdown(drift, { bytes: 4_000 })).toBe(`**2 resources differ from what was applied.**

| resource | attribute | applied | now |
|---|---|---|---|
| \`a.b\` | \`port\` | \`80\` | \`81\` |
| \`a.b\` | \`token\` | (redacted) | (redacted) |
| \`a.gone\` |  | exists | **gone** |`);
    expect(driftMarkdown(drift, { bytes: 270 })).toMatch(/of 3 differences shown\.$/);
  });

  it('warns of a range that now holds the whole internet, and only then', () => {
    const attributes = [{ path: ['cidr'], before: value('::1/128'), after: value('::/0') }];
    expect(driftMarkdown([resource({ attributes })], { bytes: 4_000 })).toContain('⚠ open to the world');
    const narrow = [{ path: ['cidr'], before: value('a'), after: value('10.0.0.0/0') }];
    expect(driftMarkdown([resource({ attributes: narrow })], { bytes: 4_000 })).not.toContain('⚠');
  });
});

describe('mermaidText', () => {
  it('lets no name mean anything to Mermaid', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const nodes = [{ id: name, kind: name, label: name, group: `g${name}` }];
        const text = mermaidText({ nodes, edges: [{ from: name, to: name, label: name }] });
        expect(text.replace(/#\d+;/g, '')).toMatch(/^flowchart LR\n {2}.*\n {4}n0\[".*"\]\n(?: {2}end\n)?/);
        for (const [, label = ''] of text.matchAll(/"(.*)"/g)) {
          expect(label.replaceAll('<br/>', '')).not.toMatch(/["`{}<>%|[\]]/);
        }
      }),
    );
  });

  it('leaves out arrows to what is not in the picture', () => {
    const nodes = [{ id: 'a', kind: 'table', label: 'a' }];
    expect(mermaidText({ nodes, edges: [{ from: 'a', to: 'b' }] })).toBe('flowchart LR\n  n0["a<br/>table"]');
  });
});

describe('planReportJson', () => {
  it('gives counts as numbers and leaves out what is not known', () => {
    const json = planReportJson(EXPERIENCE);
    expect(json).toMatchObject({
      schemaVersion: 1,
      policy: { rules: 3, fail: 1, unknown: 1, pass: 1, waived: 0 },
    });
    const { target, changeSet, findings, verdict } = EXPERIENCE;
    expect(Object.keys(planReportJson({ target, changeSet, findings, verdict }))).not.toContain('commit');
  });
});
