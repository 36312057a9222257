import { isChangeSet } from '../../gate/receipt-parse.js';
import type { TargetResult } from '../../report/rollup-targets.js';
import { fields, filled, listOf, location, oneOf, optional, type Test, text } from '../../shape.js';

/** Entries of one list: what is longer was made to be long. */
const MOST_ENTRIES = 100_000;
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_ENTRIES && listOf(test)(value);

const target = fields({
  name: filled,
  environment: filled,
  stack: optional(filled),
  provider: optional(text),
  region: optional(text),
});
const reason = fields({
  effect: oneOf('block', 'needs-approval', 'note'),
  message: text,
  fix: optional(text),
  address: optional(text),
  rule: optional(text),
  at: optional(location),
  unlocked: optional(oneOf(true)),
});
const finding = fields({
  rule: text,
  title: text,
  severity: oneOf('low', 'medium', 'high', 'critical'),
  result: oneOf('pass', 'fail', 'unknown', 'waived'),
  address: text,
  message: text,
  fix: text,
  controls: list(text),
  path: optional(text),
  at: optional(location),
  waiver: optional(fields({ reason: text, expires: text })),
});
const rounding = fields({ path: list(text), asked: text, used: text, why: text });
const diagram = fields({
  nodes: list(fields({ id: text, kind: text, label: text, group: optional(text) })),
  edges: list(fields({ from: text, to: text, label: optional(text) })),
});
const report = fields({
  target,
  changeSet: isChangeSet,
  findings: list(finding),
  verdict: fields({ decision: oneOf('allow', 'needs-approval', 'block'), reasons: list(reason) }),
  roundings: optional(list(rounding)),
  diagram: optional(diagram),
  cost: optional(text),
  preview: optional(text),
  commit: optional(text),
  plannedAt: optional(text),
});
const problem = fields({
  severity: oneOf('error', 'warning'),
  message: text,
  at: optional(location),
  path: optional(text),
  fix: optional(text),
  excerpt: optional(text),
});

const KINDS: Readonly<Record<TargetResult['kind'], Test>> = {
  planned: fields({ id: filled, report }),
  failed: fields({ id: filled, target, problems: list(problem) }),
  deferred: fields({ id: filled, target, why: text }),
};

/** Whether JSON that anybody may have written is what one target came to, down to the last field that is shown. */
export function isTargetResult(value: unknown): value is TargetResult {
  return (Object.keys(KINDS) as TargetResult['kind'][]).some(
    (kind) => fields({ kind: oneOf(kind) })(value) && KINDS[kind](value),
  );
}
