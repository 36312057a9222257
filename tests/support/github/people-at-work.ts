import { type FakeGithub, OWNER, tokenOf } from './fake-github.js';

/** A merged pull request, as the branch then is. */
interface Merged {
  readonly commit: string;
}

type Method = 'merge' | 'squash' | 'rebase';

/** What people do on the fake GitHub: they push, open, review and merge. */
export class PeopleAtWork {
  readonly #github: FakeGithub;

  constructor(github: FakeGithub) {
    this.#github = github;
  }

  /** Asks as somebody; fails when GitHub refuses. */
  async as<T>(login: string, method: string, path: string, body?: object): Promise<T> {
    const reply = await fetch(`${this.#github.url}/repos/${this.#github.repository}${path}`, {
      method,
      headers: { authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return (reply.status === 204 ? undefined : await reply.json()) as T;
  }

  /** Makes somebody a collaborator. */
  async let(login: string, permission: 'admin' | 'write' | 'read'): Promise<void> {
    this.#github.own.permissions.set(login, permission);
    const kept = permission === 'write' ? 'push' : permission === 'read' ? 'pull' : 'admin';
    await this.as(OWNER, 'PUT', `/collaborators/${login}`, { permission: kept });
  }

  async tip(branch = 'main'): Promise<string> {
    const path = `/git/ref/heads/${branch}`;
    return (await this.as<{ object: { sha: string } }>(OWNER, 'GET', path)).object.sha;
  }

  async branch(name: string): Promise<void> {
    await this.as(OWNER, 'POST', '/git/refs', { ref: `refs/heads/${name}`, sha: await this.tip() });
  }

  /** Commits a file to a branch, new or in the place of the one that is there, and pushes it. */
  async push(login: string, branch: string, path: string, text = path): Promise<string> {
    const before = await this.tip(branch);
    const here = await this.as<{ sha: string }>(OWNER, 'GET', `/contents/${path}?ref=${branch}`).catch(
      () => ({}),
    );
    const content = Buffer.from(text).toString('base64');
    const made = await this.as<{ commit: { sha: string } }>(login, 'PUT', `/contents/${path}`, {
      message: `Change ${path}`,
      content,
      branch,
      ...('sha' in here ? { sha: here.sha } : {}),
    });
    this.#github.own.pulls.pushed(branch, before, made.commit.sha, login);
    return made.commit.sha;
  }

  async open(login: string, branch: string): Promise<number> {
    const pull = { title: `From ${branch}`, head: branch, base: 'main' };
    const { number } = await this.as<{ number: number }>(login, 'POST', '/pulls', pull);
    this.#github.own.pulls.opened(number, branch, await this.tip(branch));
    return number;
  }

  /** A branch with as many commits as files, and a pull request of it. */
  async propose(login: string, branch: string, ...files: string[]): Promise<number> {
    await this.branch(branch);
    for (const file of files) await this.push(login, branch, file);
    return this.open(login, branch);
  }

  async review(
    login: string,
    number: number,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
  ): Promise<void> {
    await this.as(login, 'POST', `/pulls/${number}/reviews`, { event, body: 'I have read it.' });
  }

  /** Merges as GitHub does: one commit with two parents, one with all of it, or each of them again. */
  async merge(number: number, method: Method): Promise<Merged> {
    const path = `/pulls/${number}/commits?per_page=100`;
    const commits = await this.as<{ sha: string; commit: { tree: { sha: string } } }[]>(OWNER, 'GET', path);
    const last = commits.at(-1);
    if (last === undefined) throw new Error(`#${number} has no commits`);
    let tip = await this.tip();
    const landed: string[] = [];
    for (const { commit } of method === 'rebase' ? commits : [last]) {
      const parents = method === 'merge' ? [tip, last.sha] : [tip];
      const made = { message: `Merge #${number}`, tree: commit.tree.sha, parents };
      tip = (await this.as<{ sha: string }>(OWNER, 'POST', '/git/commits', made)).sha;
      landed.push(tip);
    }
    await this.as(OWNER, 'PATCH', '/git/refs/heads/main', { sha: tip, force: true });
    this.#github.own.pulls.merged(number, landed);
    return { commit: tip };
  }
}
