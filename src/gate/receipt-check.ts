import type { ChangeSet } from '../changes/changeset.js';
import { digestOf } from '../changes/digest.js';
import type { Receipt } from './receipt.js';
import type { Verdict } from './types.js';

/** What a receipt is made of; what follows from the ChangeSet and the verdict is filled in. */
export interface ReceiptParts {
  readonly target: Receipt['target'];
  readonly tool: Receipt['tool'];
  readonly digests: Omit<Receipt['digests'], 'changeSet'>;
  readonly base: Receipt['base'];
  readonly changeSet: ChangeSet;
  readonly verdict: Verdict;
  readonly commit?: string;
  readonly run: string;
  readonly plannedAt: Date;
}

/** The evidence of one plan. */
export function buildReceipt(parts: ReceiptParts): Receipt {
  const { target, tool, base, changeSet, run, commit } = parts;
  return {
    schemaVersion: 1,
    target,
    tool,
    digests: { ...parts.digests, changeSet: changeSet.digest },
    base,
    counts: changeSet.counts,
    verdict: parts.verdict.decision,
    ...(commit === undefined ? {} : { commit }),
    run,
    plannedAt: parts.plannedAt.toISOString(),
    changeSet,
  };
}

/** What was found out afresh. What is left out is not compared: a fresh plan has no bytes of an old plan file. */
export interface Recomputed {
  readonly target: Receipt['target'];
  readonly digests: Partial<Receipt['digests']>;
  readonly base?: Receipt['base'];
  readonly verdict?: Receipt['verdict'];
}

const digestNames = {
  files: 'The rendered files are not those of the receipt.',
  inputs:
    'The resolved deployment (manifest, overlays, environment variables, inputs) is not that of the receipt.',
  changeSet: 'The changes are not those of the receipt.',
  policy: 'The policy results are not those of the receipt.',
  planFile: 'The saved plan is not the file that the receipt was written for.',
} as const;

/** Each difference between a receipt and what was recomputed, in a sentence; none when the claim holds. */
export function differences(claimed: Receipt, recomputed: Recomputed): readonly string[] {
  return [
    ...targetDifferences(claimed.target, recomputed.target),
    ...(Object.keys(digestNames) as (keyof typeof digestNames)[]).flatMap((name) => {
      const now = recomputed.digests[name];
      return now === undefined || now === claimed.digests[name] ? [] : [digestNames[name]];
    }),
    ...(claimed.digests.changeSet === digestOf(claimed.changeSet)
      ? []
      : ['The receipt contradicts itself: its changes are not those that its digest names.']),
    ...(recomputed.verdict === undefined || recomputed.verdict === claimed.verdict
      ? []
      : [`The verdict is "${recomputed.verdict}"; the receipt says "${claimed.verdict}".`]),
    ...(recomputed.base === undefined ? [] : baseDifferences(claimed.base, recomputed.base)),
  ];
}

function targetDifferences(claimed: Receipt['target'], now: Receipt['target']): readonly string[] {
  return (['name', 'environment', 'stack'] as const)
    .filter((part) => claimed[part] !== now[part])
    .map((part) => `The receipt is for the ${part} "${claimed[part]}", not for "${now[part]}".`);
}

/** The state that the plan stood on is another one, or somebody applied in between. */
function baseDifferences(claimed: Receipt['base'], now: Receipt['base']): readonly string[] {
  if (claimed.lineage !== now.lineage) {
    const name = (lineage: string) => (lineage === '' ? 'no state' : `the state ${lineage}`);
    return [
      `The base has moved: the plan stood on ${name(claimed.lineage)}, now there is ${name(now.lineage)}.`,
    ];
  }
  return claimed.serial === now.serial
    ? []
    : [
        `The base has moved: the plan stood on serial ${claimed.serial} of the state, now it is ${now.serial}.`,
      ];
}
