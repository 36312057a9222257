import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OWNER } from '../../../support/github/fake-github.js';
import type { PeopleAtWork } from '../../../support/github/people-at-work.js';

interface Tree {
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

/** A folder with the files of one commit of the fake GitHub: what `actions/checkout` would have fetched. */
export class Checkout {
  readonly dir: string;
  readonly #people: PeopleAtWork;

  private constructor(dir: string, people: PeopleAtWork) {
    this.dir = dir;
    this.#people = people;
  }

  static async make(people: PeopleAtWork): Promise<Checkout> {
    return new Checkout(await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-checkout-'))), people);
  }

  /** Puts the files of a commit into the place of those that are there. */
  async at(commit: string): Promise<void> {
    for (const entry of await readdir(this.dir)) await rm(join(this.dir, entry), { recursive: true });
    const made = await this.#get<{ readonly tree: { readonly sha: string } }>(`/git/commits/${commit}`);
    const { tree } = await this.#get<Tree>(`/git/trees/${made.tree.sha}?recursive=1`);
    for (const { path, type, sha } of tree) {
      if (type !== 'blob') continue;
      const { content } = await this.#get<{ readonly content: string }>(`/git/blobs/${sha}`);
      await mkdir(dirname(join(this.dir, path)), { recursive: true });
      await writeFile(join(this.dir, path), Buffer.from(content, 'base64'));
    }
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }

  #get<T>(path: string): Promise<T> {
    return this.#people.as<T>(OWNER, 'GET', path);
  }
}
