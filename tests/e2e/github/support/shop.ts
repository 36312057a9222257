import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { TOOLKIT } from './toolkit.js';

const run = promisify(execFile);

/** Nothing of this machine's git configuration changes what a test sees. */
const GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
};

/** The repository acme/shop with the callers of examples/github: what its jobs check out, and whose HEAD they run at. */
export class Shop {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  /** @param files of the first commit on main, besides the callers */
  static async make(files: Readonly<Record<string, string>>): Promise<Shop> {
    const shop = new Shop(await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-shop-'))));
    await shop.git('init', '--quiet', '--initial-branch=main');
    // act reads the repository's name from its remote.
    await shop.git('remote', 'add', 'origin', 'https://github.com/acme/shop');
    await shop.commit('Begin', { ...(await callers()), ...files });
    return shop;
  }

  /** Commits to the branch that is checked out. @returns the commit */
  async commit(message: string, files: Readonly<Record<string, string>>): Promise<string> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.dir, path)), { recursive: true });
      await writeFile(join(this.dir, path), text);
    }
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.head();
  }

  /** Begins a branch at what is checked out. */
  async branch(name: string): Promise<void> {
    await this.git('switch', '--quiet', '--create', name);
  }

  async switchTo(ref: string): Promise<void> {
    await this.git('checkout', '--quiet', ref);
  }

  /** Checks out what GitHub makes for a pull request's runs, the branch merged into main. @returns that commit */
  async mergeRef(branch: string): Promise<string> {
    await this.git('checkout', '--quiet', '--detach', 'main');
    await this.git('merge', '--quiet', '--no-ff', '--no-edit', branch);
    return this.head();
  }

  /** Merges a branch into main as GitHub's three buttons do, and leaves main checked out. @returns its new commit */
  async land(branch: string, how: 'merge' | 'squash' | 'rebase'): Promise<string> {
    if (how === 'rebase') {
      const base = await this.git('merge-base', 'main', branch);
      await this.git('checkout', '--quiet', 'main');
      // Always new commits, as GitHub's button makes them: it is their committer.
      await this.#asGithub('cherry-pick', '--no-ff', `${base}..${branch}`);
      return this.head();
    }
    await this.git('checkout', '--quiet', 'main');
    if (how === 'merge') await this.#asGithub('merge', '--quiet', '--no-ff', '--no-edit', branch);
    else {
      await this.git('merge', '--quiet', '--squash', branch);
      await this.#asGithub('commit', '--quiet', '--message', branch);
    }
    return this.head();
  }

  head(): Promise<string> {
    return this.git('rev-parse', 'HEAD');
  }

  /** @returns what git printed, without white space around it */
  git(...args: readonly string[]): Promise<string> {
    return this.#git(args, GIT);
  }

  #asGithub(...args: readonly string[]): Promise<string> {
    return this.#git(args, {
      ...GIT,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
    });
  }

  async #git(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
    const { stdout } = await run('git', args, { cwd: this.dir, env: { ...process.env, ...env } });
    return stdout.trim();
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** The examples, of the toolkit under test. */
async function callers(): Promise<Record<string, string>> {
  const names = (await readdir('examples/github')).filter((file) => file.endsWith('.yml'));
  const texts = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join('examples/github', name), 'utf8');
      return [`.github/workflows/${name}`, text.replace(/@v1\b.*$/gm, `@${TOOLKIT.ref}`)] as const;
    }),
  );
  return Object.fromEntries(texts);
}
