import type { ChangeSet, Counts } from '../changes/changeset.js';
import type { Verdict } from './types.js';

/** Evidence of what was seen at planning. A receipt is a claim: whoever uses one recomputes what it says. */
export interface Receipt {
  readonly schemaVersion: 1;
  readonly target: { readonly name: string; readonly environment: string; readonly stack: string };
  readonly tool: { readonly synthinfra: string; readonly engine: string; readonly engineVersion: string };
  /** sha256 in hex. */
  readonly digests: {
    /** Over the rendered and downloaded files: relative path and content hash, sorted. */
    readonly files: string;
    /** Over the resolved deployment. */
    readonly inputs: string;
    readonly changeSet: string;
    /** Over the findings: rule, address, result. */
    readonly policy: string;
    /** Over the bytes of the saved plan; absent when no plan file is kept. */
    readonly planFile?: string;
  };
  /** What the engine stood on; an empty lineage before the first apply. */
  readonly base: { readonly lineage: string; readonly serial: number };
  readonly counts: Counts;
  readonly verdict: Verdict['decision'];
  /** Commit of the work tree, when there is one. */
  readonly commit?: string;
  /** `<repository>/<run>/<attempt>` on GitHub, else a random id. */
  readonly run: string;
  /** ISO 8601, UTC. */
  readonly plannedAt: string;
  /** The reviewed changes themselves, redacted: what `apply --expect` names differences with. */
  readonly changeSet: ChangeSet;
}
