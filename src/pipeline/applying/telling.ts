import { createRedactor } from '../../changes/redact.js';
import type { Applied } from '../../engines/types.js';
import { keepComment } from '../../github/comments.js';
import { reportDeployment, startDeployment } from '../../github/deployments.js';
import { landedBetween, type PullRequest, readPull } from '../../github/pulls.js';
import { reportStatus, type StatusPlace } from '../../github/statuses.js';
import type { Deployment } from '../../manifest/types.js';
import type { Platform } from '../../platform/types.js';
import { type Happened, outcomeComment } from '../../report/rollup-outcome.js';
import { type OutcomeSummary, outcomeLines } from '../../report/summary.js';
import type { ReportTarget } from '../../report/target.js';
import { sha256 } from '../../sha256.js';
import type { Stack } from '../../stacks/types.js';
import { manifestKey } from '../legs/manifest-key.js';
import type { Context } from '../outcome.js';
import type { Planned } from '../planning/planning.js';
import type { Ended } from './claimed.js';
import { outcomeSummary } from './engine.js';
import type { Handed } from './run.js';

/**
 * Tells GitHub how an apply goes: a Deployment and a status for each target, at last one comment at the pull request.
 * All of it informs and authorises nothing, so that what fails of it is warned of and stops nothing.
 */
export class ApplyTelling {
  readonly #platform: Platform;
  readonly #of: Handed;
  readonly #deployment: Deployment;
  readonly #status: StatusPlace;
  readonly #deployments = new Map<string, number>();
  readonly #happened = new Map<string, Happened>();

  constructor(context: Context, of: Handed, deployment: Deployment) {
    const { commit, url } = of.run;
    const manifest = manifestKey(context)?.label;
    this.#platform = context.platform;
    this.#of = of;
    this.#deployment = deployment;
    this.#status = { commit, url, ...(manifest === undefined ? {} : { manifest }) };
  }

  /** The engine is about to start. */
  async begins({ judgement, stage }: Planned): Promise<void> {
    const { hasty, run } = this.#of;
    const { environment } = this.#deployment;
    const { digest } = judgement.changeSet;
    await this.#try('The Deployment', async () => {
      const id = await startDeployment(hasty, {
        commit: run.commit,
        environment,
        description: `${environment}/${stage.stack.id}: changes ${digest.slice(0, 7)}`,
        key: `${run.id}/${run.attempt}/${environment}/${stage.stack.id}`,
        digest,
      });
      this.#deployments.set(stage.stack.id, id);
      await reportDeployment(hasty, id, { state: 'in_progress', description: 'applying', logUrl: run.url });
    });
  }

  /** @param applied undefined when there was nothing to apply, or the engine told no end. */
  async ended(planned: Planned, ended: Ended, applied: Applied | undefined): Promise<void> {
    const { target } = planned.judgement.report;
    const { id } = planned.stage.stack;
    if (applied === undefined && ended !== 'applied') {
      const why =
        ended === 'interrupted'
          ? 'Interrupted before the engine began: nothing was applied.'
          : 'The engine failed, and the log of the run tells how.';
      return this.#tell(id, { target, unapplied: why }, ended);
    }
    const outcome =
      applied === undefined ? NOTHING : { ...outcomeSummary(planned, applied), ...STATUS[ended] };
    return this.#tell(id, { target, outcome }, ended);
  }

  /** Tells what did not begin, and why, and writes the comment. @param error undefined when all went well */
  async finish(stacks: readonly Stack[], error: unknown): Promise<void> {
    if (error !== undefined) {
      const unapplied = sentenceOf(error);
      for (const stack of stacks)
        if (!this.#happened.has(stack.id))
          await this.#tell(stack.id, { target: this.#targetOf(stack), unapplied }, 'failed');
    }
    await this.#try('The comment', () => this.#comment());
  }

  async #tell(stack: string, happened: Happened, ended: Ended): Promise<void> {
    this.#happened.set(stack, happened);
    const { hasty, run } = this.#of;
    const { environment } = this.#deployment;
    const description = lineOf(happened);
    const id = this.#deployments.get(stack);
    if (id !== undefined)
      await this.#try("The Deployment's status", () =>
        reportDeployment(hasty, id, { state: DEPLOYED[ended], description, logUrl: run.url }),
      );
    const state = ended === 'applied' ? 'success' : 'failure';
    const target = [environment, ...(stack === 'main' ? [] : [stack])].join('/');
    await this.#try('The commit status', () =>
      reportStatus(hasty, this.#status, { target, state, description }),
    );
  }

  async #comment(): Promise<void> {
    const { hasty, run, changes } = this.#of;
    const pull = await this.#pull();
    if (pull === undefined) return;
    const { name, environment } = this.#deployment;
    const [first = '', ...more] = changes;
    const place = { number: pull.number, marker: `<!-- synthinfra:apply ${name}/${environment} -->` };
    await keepComment(hasty, place, () =>
      outcomeComment([...this.#happened.values()], {
        repository: run.repository,
        pullRequest: pull.number,
        headCommit: pull.head.sha,
        commit: run.commit,
        digest: more.length === 0 ? first : sha256(changes.join(' ')),
        runUrl: run.url,
        endedAt: this.#platform.now().toISOString(),
      }),
    );
  }

  /** The pull request of the comment that started this run, else the one that this very commit came by. */
  async #pull(): Promise<PullRequest | undefined> {
    const { hasty, run, pull, event } = this.#of;
    if (pull !== undefined) return readPull(hasty, pull);
    const { pulls } = await landedBetween(hasty, undefined, run.commit, event.defaultBranch);
    return pulls.length === 1 ? pulls[0] : undefined;
  }

  #targetOf({ id, provider }: Stack): ReportTarget {
    const { name, environment, spec } = this.#deployment;
    const stack = id === 'main' ? {} : { stack: id };
    return { name, environment, provider, region: spec.target.region, ...stack };
  }

  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#platform.log.warn(`${what} could not be written: ${(error as Error).message}`);
    }
  }
}

const DEPLOYED = { applied: 'success', failed: 'failure', interrupted: 'error' } as const;
/** An apply whose state could not be saved has failed, though its engine was done. */
const STATUS = {
  applied: {},
  failed: { status: 'failed' },
  interrupted: {},
} as const satisfies Record<Ended, Partial<OutcomeSummary>>;

const NOTHING: OutcomeSummary = {
  status: 'done',
  done: { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 },
  finished: 0,
  total: 0,
  mayExist: [],
};

function lineOf(happened: Happened): string {
  if ('outcome' in happened) {
    const { kept } = happened.outcome;
    const [first = ''] = outcomeLines(happened.outcome);
    return kept === undefined ? first : `${first}; its state is kept in ${kept}`;
  }
  return 'unapplied' in happened ? `not applied: ${happened.unapplied}` : happened.waits;
}

/** What is no UserError may have anything in its message; what an engine or a service said is redacted. */
function sentenceOf(error: unknown): string {
  const problems = (error as { problems?: readonly { readonly message: string }[] }).problems;
  const message = problems?.at(-1)?.message ?? 'synthinfra failed; the log of the run tells how.';
  return createRedactor().text(message);
}
