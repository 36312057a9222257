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

  /** Commits a file to a branch and pushes it. */
  async push(login: string, branch: string, path: string, text = path): Promise<string> {
    const before = await this.tip(branch);
    const content = Buffer.from(text).toString('base64');
    const made = await this.as<{ commit: { sha: string } }>(login, 'PUT', `/contents/${path}`, {
      message: `Change ${path}`,
      content,
      branch,
    });
    const after = made.commit.sha;
    this.#github.own.pushes.push({ ref: `refs/heads/${branch}`, before, after, login });
    return after;
  }

  async open(login: string, branch: string): Promise<number> {
    const pull = { title: `From ${branch}`, head: branch, base: 'main' };
    return (await this.as<{ number: number }>(login, 'POST', '/pulls', pull)).number;
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

  async merge(number: number, method: Method): Promise<Merged> {
    const commits = await this.as<{ sha: string; commit: { tree: { sha: string } } }[]>(
      OWNER,
      'GET',
      `/pulls/${number}/commits`,
    );
    const before = await this.tip();
    const merge = { merge_method: method };
    const { sha } = await this.as<{ sha: string }>(OWNER, 'PUT', `/pulls/${number}/merge`, merge);
    if (method !== 'rebase') {
      this.#github.own.landings.set(sha, [number]);
      return { commit: sha };
    }
    // `emulate` squashes here: the commits are made one by one, as GitHub makes them.
    let parent = before;
    for (const { commit } of commits) {
      const made = { message: 'Rebased', tree: commit.tree.sha, parents: [parent] };
      parent = (await this.as<{ sha: string }>(OWNER, 'POST', '/git/commits', made)).sha;
      this.#github.own.landings.set(parent, [number]);
    }
    await this.as(OWNER, 'PATCH', '/git/refs/heads/main', { sha: parent, force: true });
    this.#github.own.mergeCommits.set(number, parent);
    return { commit: parent };
  }
}
