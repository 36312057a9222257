import { describe, expect, it } from '@jest/globals';
import { reportText } from '../../../src/pipeline/planning/present.js';
import { changesMarkdown } from '../../../src/report/changes-markdown.js';
import { text } from '../../../src/report/escape.js';
import { roundingSentence } from '../../../src/report/extras.js';
import { planReportJson } from '../../../src/report/json.js';
import { rollupComment, rollupSummary } from '../../../src/report/rollup.js';
import { composeStacks } from '../../../src/stacks/index.js';
import type { Rounding } from '../../../src/stacks/types.js';
import { CLOUDS } from '../stacks/clouds.js';
import { deployment } from '../stacks/support.js';
import { FACTS, plan } from './rollup-sample.js';
import { changeSet, EXPERIENCE } from './sample.js';

/** What a cloud rounds of a manifest that asks for sizes and days that hardly any offers. */
function roundingsOn(cloud: keyof typeof CLOUDS): readonly Rounding[] {
  const base = deployment(CLOUDS[cloud]?.changes ?? {});
  const { services, network, monitoring } = base.spec;
  const api = { ...services['api'], cpu: 0.30001, memory: '1300Mi' };
  const days = cloud === 'kubernetes' ? monitoring.logRetentionDays : 8;
  const result = composeStacks({
    ...base,
    spec: {
      ...base.spec,
      services: { api } as typeof services,
      network: { ...network, nat: 'per-zone' },
      monitoring: { ...monitoring, logRetentionDays: days },
    },
  });
  return 'stacks' in result ? result.stacks.flatMap((stack) => stack.roundings) : [];
}

describe.each(Object.keys(CLOUDS))('what %s does not offer as written', (cloud) => {
  const roundings = roundingsOn(cloud);
  const sentences = roundings.map(roundingSentence);
  const idle = changeSet({ resources: [] });

  it('is something', () => {
    expect(sentences.length).toBeGreaterThan(1);
  });

  it.each([
    ['a plan with changes', EXPERIENCE.changeSet],
    ['a plan without', idle],
  ])('is told of %s: terminal, report, comment, summary, JSON', (_what, changes) => {
    const report = { ...EXPERIENCE, changeSet: changes, roundings };
    const results = [plan('prod', report), plan('dev')];
    const lines = reportText(report, false);
    const marked = [changesMarkdown(report), rollupComment(results, FACTS), rollupSummary(results, FACTS)];
    for (const sentence of sentences) {
      expect(lines).toContain(sentence);
      for (const markdown of marked) expect(markdown).toContain(text(sentence));
      // A sentence that is cut tells half.
      expect(text(sentence)).not.toContain('…');
    }
    expect(planReportJson(report).roundings).toEqual(roundings);
  });
});

describe('more of it than there is room for', () => {
  it('is counted', () => {
    const roundings = Array.from({ length: 5000 }, (_, index) => ({
      path: ['spec', 'services', `api-${index}`, 'cpu'],
      asked: '0.3',
      used: '0.5',
      why: 'It offers halves.',
    }));
    const comment = rollupComment([plan('prod', { roundings })], FACTS);
    expect(comment).toMatch(/- \d+ of 5000 shown/);
  });
});
