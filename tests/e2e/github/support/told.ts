import type { Cloud } from '../../support/cloud.js';
import type { BenchRun } from './bench.js';

/** `review success` and the like: jobs that ran, in the order in which they began. */
export function ends({ jobs }: BenchRun): readonly string[] {
  return jobs.map(({ id, result }) => `${id} ${result}`);
}

/** What the review job of a run decided, with the codes of its reasons. */
export function decisionOf({ jobs }: BenchRun): { decision: string; reasons: readonly string[] } {
  const { decision = '', reasons = '[]' } = jobs.find(({ id }) => id === 'review')?.outputs['review'] ?? {};
  const told = JSON.parse(reasons) as readonly { readonly code: string }[];
  return { decision, reasons: [...new Set(told.map(({ code }) => code))] };
}

/** The record beside the state of tiny in dev; undefined when there is none. */
export async function recordOf(cloud: Cloud, kind: 'applied' | 'claim'): Promise<unknown> {
  const text = await cloud.getObject(`/tiny-states/tiny/dev/main.${kind}`).catch((error: Error) => {
    if (error.message.includes('NoSuchKey')) return undefined;
    throw error;
  });
  return text === undefined ? undefined : JSON.parse(text);
}
