import type { Problem } from '../../../problem.js';
import { TRUST_RULES } from './rules/index.js';
import type { Facts, Finding, Read, World } from './types.js';

/** Judges everything that was read together: a workflow's session by the role's limit, in whatever file it is. */
export function lintTrusts(read: readonly Read[], facts: Facts = {}): readonly Finding[] {
  const world: World = {
    trusts: read.flatMap(({ trusts }) => trusts),
    workflows: read.flatMap(({ workflows }) => workflows),
    durations: read.flatMap(({ durations }) => durations),
    facts,
  };
  return TRUST_RULES.flatMap((rule) =>
    rule.judge(world).map((answer) => ({ rule: rule.id, severity: rule.severity, ...answer })),
  );
}

/** A finding as people read it. @param source text of its file, for the line that is shown. */
export function findingProblem(finding: Finding, source: string): Problem {
  const { rule, severity, at, name, message, fix } = finding;
  const excerpt = source.split('\n', at.line)[at.line - 1];
  return {
    severity,
    at,
    message: `${rule} ${name}: ${message}`,
    fix,
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
