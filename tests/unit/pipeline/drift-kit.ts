import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ResourceChange } from '../../../src/changes/changeset.js';
import { DRIFT_LABEL, driftMarker } from '../../../src/github/issues.js';
import type { Json } from '../../../src/json.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import { type Checked, concluded, type Unchecked } from '../../../src/pipeline/drifting/outcome.js';
import type { Outcome } from '../../../src/pipeline/outcome.js';
import { BOT, FakeGithub, tokenOf } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { fakePlatform } from '../platform/fake.js';
import { resource, value } from '../report/sample.js';

export const SHA = 'a'.repeat(40);

export interface StoredIssue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
}

export interface Night {
  readonly event?: string;
  readonly ref?: string;
  readonly payload?: Json;
  readonly login?: string | null;
  readonly options?: Partial<Options>;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/** A bucket whose owner is another one now. */
export function changed(owner: string, address = 'aws_s3_bucket.raw'): ResourceChange {
  return resource({
    address,
    attributes: [{ path: ['owner'], before: value('us'), after: value(owner) }],
    at: { file: 'deployment.yaml', line: 19, column: 5 },
  });
}

/** What was found of one stack; the one of most deployments is `main`. */
export function stack(drift: readonly ResourceChange[], id = 'main'): Checked {
  const target = { name: 'shop', environment: 'prod', provider: 'aws', region: 'eu-west-1' };
  return { target: id === 'main' ? target : { ...target, stack: id }, drift, pending: 0 };
}

export const UNREACHABLE: Unchecked = {
  stack: 'main',
  problems: [{ severity: 'error', message: 'The state cannot be read.', fix: 'Log in again.' }],
};

/** A repository whose workflow looks for drift every night. */
export class DriftBench {
  readonly fake: FakeGithub;
  readonly people: PeopleAtWork;

  private constructor(fake: FakeGithub) {
    this.fake = fake;
    this.people = new PeopleAtWork(fake);
  }

  static async open(): Promise<DriftBench> {
    return new DriftBench(await FakeGithub.start());
  }

  close(): Promise<void> {
    return this.fake.close();
  }

  /** One run that has found this; requests are counted from its start. */
  async night(checks: readonly (Checked | Unchecked)[], night: Night = {}): Promise<Outcome> {
    this.fake.requests.length = 0;
    const workspace = await temporaryDir();
    const payload = night.payload ?? { repository: { full_name: 'acme/shop', default_branch: 'main' } };
    await writeFile(join(workspace, 'event.json'), JSON.stringify(payload));
    const { login = BOT, at = '2026-11-23T06:00:00Z' } = night;
    const platform = fakePlatform({
      cwd: join(workspace, 'infra'),
      ci: true,
      now: () => new Date(at),
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: night.event ?? 'schedule',
        GITHUB_REF: night.ref ?? 'refs/heads/main',
        GITHUB_EVENT_PATH: join(workspace, 'event.json'),
        GITHUB_API_URL: this.fake.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: SHA,
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
      },
      ...(login === null ? {} : { githubToken: tokenOf(login) }),
    });
    const options = { ...defaultOptions(), issue: true, ...night.options };
    return concluded({ platform, home: resolve('.'), options, words: [] }, 'prod', checks);
  }

  /** Issues of everybody, the oldest first. */
  issues(): Promise<readonly StoredIssue[]> {
    return this.people.as('ann', 'GET', '/issues?state=all&per_page=100&direction=asc');
  }

  /** Texts of the comments of an issue. */
  async comments(number: number): Promise<readonly string[]> {
    const all = await this.people.as<{ body: string }[]>('ann', 'GET', `/issues/${number}/comments`);
    return all.map(({ body }) => body);
  }

  /** An issue that somebody else has written in our form. */
  async forge(login: string, id: string, fingerprint: string): Promise<void> {
    const body = `${driftMarker(id, fingerprint)}\nnothing to see`;
    await this.people.as(login, 'POST', '/issues', { title: 'Drift', body, labels: [DRIFT_LABEL] });
  }

  /** Requests of the run: those that read, and those that write. */
  calls(): { readonly reads: number; readonly writes: number } {
    const writes = this.fake.asked().filter((one) => !/^GET |graphql$/.test(one)).length;
    return { reads: this.fake.asked().length - writes, writes };
  }
}
