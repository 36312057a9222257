import { toChangeSet } from '../../changes/build.js';
import type { ChangeSet } from '../../changes/changeset.js';
import type { SavedPlan, Session } from '../../engines/types.js';
import { decide } from '../../gate/decide.js';
import type { Receipt } from '../../gate/receipt.js';
import { buildReceipt } from '../../gate/receipt-check.js';
import type { GateException, Reason, Verdict } from '../../gate/types.js';
import { canonicalJson, type Json } from '../../json.js';
import type { Deployment } from '../../manifest/types.js';
import { policyDigest } from '../../policy/digest.js';
import { evaluate } from '../../policy/evaluate.js';
import { RULES } from '../../policy/rules/index.generated.js';
import type { Finding } from '../../policy/types.js';
import { worldOf } from '../../policy/world.js';
import type { Location, Problem } from '../../problem.js';
import type { FileTree } from '../../render/types.js';
import type { TargetReport } from '../../report/target.js';
import { sha256 } from '../../sha256.js';
import { locator } from '../../stacks/locate.js';
import { VERSION } from '../../version.generated.js';
import { redactionExceptions } from './redaction.js';
import type { Stage } from './stage.js';

/** What the toolkit thinks of one saved plan. */
export interface Judgement {
  readonly changeSet: ChangeSet;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly receipt: Receipt;
  readonly report: TargetReport;
  /** Waivers and redaction exceptions that do nothing. */
  readonly warnings: readonly Problem[];
}

/** What a judgement depends on besides the plan. */
export interface Circumstances {
  readonly now: Date;
  /** Exceptions given by flags. */
  readonly allowDelete: readonly GateException[];
  readonly allowReplace: readonly GateException[];
  readonly destroyRequested?: boolean;
  /** Reasons of the use case's own, such as a vanished environment. */
  readonly reasons: readonly Reason[];
  /** What this run has registered: no redaction exception shows it. */
  readonly secrets: readonly string[];
  readonly run: string;
  readonly commit?: string;
}

/** Policies, gate and receipt of a saved plan: pure, so that `apply` computes the very same again. */
export function judge(
  stage: Stage,
  session: Session,
  saved: SavedPlan,
  circumstances: Circumstances,
): Judgement {
  const { deployment, stack } = stage;
  const { spec } = deployment;
  const locate = locator(stack, deployment);
  const today = circumstances.now.toISOString().slice(0, 10);
  const redaction = redactionExceptions(stage, saved.plan, today);
  const changeSet = toChangeSet(saved.plan, {
    locate,
    revealing: { exceptions: redaction.counting, secrets: circumstances.secrets },
  });
  const waivers = spec.policy.waivers.map((waiver, index) => ({
    ...waiver,
    at: deployment.locate(['spec', 'policy', 'waivers', String(index)]),
  }));
  const { findings, problems } = evaluate(worldOf(saved.plan, spec), RULES, {
    locate: below(locate, deployment),
    waivers,
    today,
  });
  const decided = decide(changeSet, findings, {
    exceptions: {
      allowDelete: [...written(deployment, 'allowDelete'), ...circumstances.allowDelete],
      allowReplace: [...written(deployment, 'allowReplace'), ...circumstances.allowReplace],
    },
    failOn: spec.policy.failOn,
    today,
    destroyRequested: circumstances.destroyRequested === true,
  });
  const foreign = saved.foreign.map(
    (message): Reason => ({
      effect: 'block',
      message: `${message}.`,
      fix: 'Plan again; apply only what this toolkit has rendered.',
    }),
  );
  const refused = (saved.refusals ?? []).map((refusal): Reason => ({ effect: 'block', ...refusal }));
  const verdict = withReasons(decided, [...foreign, ...refused, ...circumstances.reasons]);
  const receipt = buildReceipt({
    target: { name: deployment.name, environment: deployment.environment, stack: stack.id },
    tool: { synthinfra: VERSION, engine: session.engine.name, engineVersion: session.engine.version },
    digests: {
      files: filesDigest(stage.files),
      inputs: inputsDigest(deployment),
      policy: policyDigest(findings),
      planFile: saved.digest,
    },
    base: saved.base,
    changeSet,
    verdict,
    run: circumstances.run,
    ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
    plannedAt: circumstances.now,
  });
  const report: TargetReport = {
    target: {
      name: deployment.name,
      environment: deployment.environment,
      provider: spec.target.provider,
      region: spec.target.region,
      ...(stack.id === 'main' ? {} : { stack: stack.id }),
    },
    changeSet,
    findings,
    verdict,
    roundings: stack.roundings,
    diagram: stack.diagram,
    plannedAt: receipt.plannedAt,
    ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
  };
  return { changeSet, findings, verdict, receipt, report, warnings: [...problems, ...redaction.problems] };
}

/** sha256 over path and content of every rendered file, whatever their order. */
export function filesDigest(files: FileTree): string {
  const lines = [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`);
  return sha256(lines.sort().join(''));
}

/** sha256 over everything that the manifest, overlays, variables and inputs came to. */
export function inputsDigest({ name, environment, prefix, labels, spec }: Deployment): string {
  return sha256(canonicalJson({ name, environment, prefix, labels, spec } as unknown as Json));
}

function written(deployment: Deployment, list: 'allowDelete' | 'allowReplace'): readonly GateException[] {
  return deployment.spec.gate[list].map((exception, index) => ({
    ...exception,
    at: deployment.locate(['spec', 'gate', list, String(index)]),
  }));
}

function withReasons(verdict: Verdict, reasons: readonly Reason[]): Verdict {
  if (reasons.length === 0) return verdict;
  const effects = [verdict.decision, ...reasons.map(({ effect }) => effect)];
  const decision = effects.includes('block')
    ? 'block'
    : effects.includes('needs-approval')
      ? 'needs-approval'
      : 'allow';
  const order = ['block', 'needs-approval', 'note'];
  return {
    decision,
    reasons: [...reasons, ...verdict.reasons].sort(
      (a, b) => order.indexOf(a.effect) - order.indexOf(b.effect),
    ),
  };
}

/** Findings point below a resource's own path, at the very field where it is written. */
function below(
  locate: (address: string) => { readonly path?: string; readonly at?: Location },
  deployment: Deployment,
) {
  return (address: string, field?: string) => {
    const place = locate(address);
    if (field === undefined || place.path === undefined) return place;
    const path = `${place.path}.${field}`;
    return { path, at: deployment.locate(path.split('.')) };
  };
}
