import type { ChangeSet } from '../changes/changeset.js';
import type { Finding, Severity } from '../policy/types.js';
import { changeReasons } from './changes.js';
import { matchExceptions } from './exceptions.js';
import type { GateSettings, Reason, Verdict } from './types.js';

const effects: readonly Reason['effect'][] = ['block', 'needs-approval', 'note'];
const gravity: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Whether the changes may be applied, with every reason, gravest first. */
export function decide(changeSet: ChangeSet, findings: readonly Finding[], settings: GateSettings): Verdict {
  const exceptions = matchExceptions(settings.exceptions, settings.today);
  const reasons = [
    ...planReasons(changeSet),
    ...changeSet.resources.flatMap((change) =>
      changeReasons(change, exceptions, settings.destroyRequested === true),
    ),
    ...changeSet.hooks.map(hookReason),
    ...findingReasons(findings, settings.failOn),
    // After the changes: by now the exceptions that were used are known.
    ...exceptions.unused(),
  ];
  // Sorting is stable: within an effect, the order is the plan's, the most dangerous first.
  const sorted = reasons.sort((one, two) => effects.indexOf(one.effect) - effects.indexOf(two.effect));
  return { decision: decisionOf(sorted), reasons: sorted };
}

function decisionOf(reasons: readonly Reason[]): Verdict['decision'] {
  const gravest = reasons[0]?.effect ?? 'note';
  return gravest === 'note' ? 'allow' : gravest;
}

function planReasons(changeSet: ChangeSet): readonly Reason[] {
  const reasons: Reason[] = [];
  if (changeSet.errored)
    reasons.push({
      effect: 'block',
      message: 'Planning stopped with an error: what is shown here is not the whole plan.',
      fix: 'Mend the error that the engine names, and plan again.',
    });
  if (!changeSet.complete)
    reasons.push({
      effect: 'block',
      message: 'The plan is incomplete: applying it would not reach what the configuration asks.',
      fix: 'Plan without -target; if changes were deferred, apply what they wait for first.',
    });
  return reasons;
}

function hookReason(hook: ChangeSet['hooks'][number]): Reason {
  const when = hook.when === 'always' ? 'at every apply' : `at ${hook.when}`;
  return {
    effect: 'needs-approval',
    message: `${hook.address} runs ${hook.kind} ${when}; nobody can see beforehand what it does.`,
    fix: 'Read what it runs before you approve.',
    address: hook.address,
  };
}

function findingReasons(findings: readonly Finding[], failOn: Severity): readonly Reason[] {
  const failed = findings.filter((finding) => finding.result === 'fail');
  const unknown = findings.filter((finding) => finding.result === 'unknown').length;
  return [
    ...failed.map(
      (finding): Reason => ({
        effect: gravity.indexOf(finding.severity) >= gravity.indexOf(failOn) ? 'block' : 'note',
        message: `${finding.rule} (${finding.severity}) fails for ${finding.address}: ${finding.message}`,
        fix: finding.fix,
        address: finding.address,
        rule: finding.rule,
        ...(finding.at === undefined ? {} : { at: finding.at }),
      }),
    ),
    ...(unknown === 0
      ? []
      : [
          {
            effect: 'note' as const,
            message: `${unknown} policy result${unknown === 1 ? ' is' : 's are'} not known before the apply.`,
            fix: 'The next plan after the apply decides them.',
          },
        ]),
  ];
}
