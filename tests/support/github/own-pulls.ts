import { type Answer, type Asked, paged } from './answer.js';

/** Who pushed what to which branch. */
export interface Push {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly login: string;
}

interface Pull {
  readonly branch: string;
  head: string;
  /** Commit by which it was merged. */
  merge?: string;
}

interface Kept {
  readonly base: { readonly sha: string };
  readonly head: object;
}

/** Pull requests as they move: `emulate` keeps the head that one was opened with, names no files, and forgets the
 * commit that a review was of. */
export class OwnPulls {
  readonly pushes: Push[] = [];
  /** Numbers of pull requests by the commits that they brought. */
  readonly landings = new Map<string, number[]>();
  readonly #pulls = new Map<number, Pull>();
  readonly #reviewed = new Map<number, string>();
  readonly #kept: (asked: Asked) => Promise<Answer>;

  constructor(kept: (asked: Asked) => Promise<Answer>) {
    this.#kept = kept;
  }

  opened(number: number, branch: string, head: string): void {
    this.#pulls.set(number, { branch, head });
  }

  pushed(branch: string, before: string, after: string, login: string): void {
    this.pushes.push({ ref: `refs/heads/${branch}`, before, after, login });
    for (const pull of this.#pulls.values())
      if (pull.branch === branch && pull.merge === undefined) pull.head = after;
  }

  merged(number: number, commits: readonly string[]): void {
    for (const commit of commits) this.landings.set(commit, [number]);
    const pull = this.#pulls.get(number);
    const last = commits.at(-1);
    if (pull !== undefined && last !== undefined) pull.merge = last;
  }

  async answer(asked: Asked): Promise<Answer | undefined> {
    const [, , , , room, one = '', two = ''] = asked.path.split('/');
    if (room === 'commits' && two === 'pulls') return this.#pullsOf(asked, one);
    if (room !== 'pulls' || one === '') return undefined;
    const number = Number(one);
    if (two === 'reviews') return this.#reviews(asked, number);
    if (asked.method !== 'GET') return undefined;
    if (two === '') return this.#pull(asked, number);
    return two === 'commits' || two === 'files' ? this.#compared(asked, number, two) : undefined;
  }

  async #pull(asked: Asked, number: number): Promise<Answer> {
    const answer = await this.#kept(asked);
    const pull = this.#pulls.get(number);
    if (pull === undefined || answer.status !== 200) return answer;
    const body = answer.body as Kept;
    const files = (await this.#compare(asked, body, pull)).files.length;
    const merged =
      pull.merge === undefined
        ? // GitHub tries a merge of each open one.
          { merge_commit_sha: 'b'.repeat(40) }
        : { merged: true, state: 'closed', merged_at: '2026-01-05T12:00:00Z', merge_commit_sha: pull.merge };
    return {
      ...answer,
      body: { ...body, ...merged, changed_files: files, head: { ...body.head, sha: pull.head } },
    };
  }

  async #pullsOf(asked: Asked, commit: string): Promise<Answer> {
    const repo = asked.path.split('/').slice(0, 4).join('/');
    const pulls: unknown[] = [];
    for (const number of this.landings.get(commit) ?? [])
      pulls.push((await this.#pull({ ...asked, path: `${repo}/pulls/${number}`, query: {} }, number)).body);
    return paged(pulls, asked);
  }

  async #compared(asked: Asked, number: number, what: 'commits' | 'files'): Promise<Answer> {
    const pull = this.#pulls.get(number);
    const kept = await this.#kept({
      ...asked,
      path: asked.path.replace(/\/(commits|files)$/, ''),
      query: {},
    });
    if (pull === undefined || kept.status !== 200) return kept;
    return paged((await this.#compare(asked, kept.body as Kept, pull))[what], asked);
  }

  async #compare(asked: Asked, { base }: Kept, pull: Pull): Promise<{ commits: object[]; files: object[] }> {
    const repo = asked.path.split('/').slice(0, 4).join('/');
    const path = `${repo}/compare/${base.sha}...${pull.head}`;
    return (await this.#kept({ ...asked, path, query: {} })).body as { commits: object[]; files: object[] };
  }

  async #reviews(asked: Asked, number: number): Promise<Answer | undefined> {
    const answer = await this.#kept(asked);
    const head = this.#pulls.get(number)?.head;
    if (asked.method === 'POST' && head !== undefined && answer.status < 300)
      this.#reviewed.set((answer.body as { id: number }).id, head);
    const dated = (review: { id: number }) => ({
      ...review,
      commit_id: this.#reviewed.get(review.id) ?? null,
    });
    return Array.isArray(answer.body)
      ? { ...answer, body: (answer.body as { id: number }[]).map(dated) }
      : answer;
  }
}
