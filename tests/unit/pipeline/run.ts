import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TokenRequest } from '../../../src/identity/types.js';
import type { Json } from '../../../src/json.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import type { Context } from '../../../src/pipeline/outcome.js';
import type { GithubApi } from '../../support/github-api.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { type FakePlatform, fakePlatform } from '../platform/fake.js';

/** Where no token service answers; naming it is what a job with `id-token: write` has. */
const NOWHERE: TokenRequest = { url: 'http://127.0.0.1:9/idtoken?api-version=2.0', bearer: 'ghs-bearer' };

/** One run of GitHub Actions. */
export interface Run {
  readonly event?: 'pull_request' | 'pull_request_target' | 'push' | (string & {});
  readonly payload?: Json;
  /** The manifest that is checked out. */
  readonly manifest: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<Options>;
  readonly words?: readonly string[];
  /** null: the job may not ask GitHub for tokens. */
  readonly request?: TokenRequest | null;
  /** null: the action was given none. */
  readonly githubToken?: null;
}

export type RunContext = Context & {
  readonly platform: FakePlatform;
  /** Folders that the post step would get. */
  readonly remembered: string[];
};

/** What a use case gets in a run of acme/shop whose GitHub is the fake one. */
export async function runOf(api: GithubApi, run: Run): Promise<RunContext> {
  const cwd = await temporaryDir();
  const { event = 'push', payload = PAYLOADS[event] ?? {}, request = NOWHERE } = run;
  await writeFile(join(cwd, 'deployment.yaml'), run.manifest);
  await writeFile(join(cwd, 'event.json'), JSON.stringify(payload));
  const remembered: string[] = [];
  const platform = fakePlatform({
    cwd,
    ci: true,
    temp: join(cwd, 'runner'),
    now: () => new Date(),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      GITHUB_API_URL: api.url,
      ...(request === null
        ? {}
        : { ACTIONS_ID_TOKEN_REQUEST_URL: request.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request.bearer }),
      ...run.env,
    },
    ...(run.githubToken === null ? {} : { githubToken: api.token }),
    remember: (folder) => void remembered.push(folder),
  });
  const options = { ...defaultOptions(), ...run.options };
  return { platform, home: resolve('.'), options, words: run.words ?? [], remembered };
}

const repository = { full_name: 'acme/shop', default_branch: 'main' };

/** A pull request for main; `from` is the repository that it comes from, null when that is gone. */
export function pullRequest(from: string | null = 'acme/shop', base = 'main'): Json {
  return {
    repository,
    pull_request: {
      number: 12,
      base: { ref: base, repo: { full_name: 'acme/shop' } },
      head: { ref: 'change', repo: from === null ? null : { full_name: from } },
    },
  };
}

const PAYLOADS: Readonly<Record<string, Json>> = {
  push: { repository, ref: 'refs/heads/main' },
  pull_request: pullRequest(),
  pull_request_target: pullRequest(),
  merge_group: { repository, merge_group: { base_ref: 'refs/heads/main' } },
  issue_comment: { repository, issue: { number: 12, pull_request: {} } },
  workflow_run: { repository, workflow_run: { event: 'pull_request' } },
  workflow_dispatch: { repository },
};
