import { mkdir, writeFile } from 'node:fs/promises';
import { GitHub } from '../../../support/clouds/github.js';
import { Clouds } from '../../../support/clouds/server.js';
import { Sts } from '../../../support/clouds/sts.js';
import { GithubApi } from '../../../support/github-api.js';
import { Cloud } from '../../support/cloud.js';
import { small } from '../../support/manifests.js';
import { Workspace } from '../../support/workspace.js';
import { GuardedAws } from './guarded-aws.js';

/** The account of whoever moto does not know. */
const ACCOUNT = '123456789012';
export const PLAN_ROLE = `arn:aws:iam::${ACCOUNT}:role/shop-plan`;
export const APPLY_ROLE = `arn:aws:iam::${ACCOUNT}:role/shop-apply`;
export const BUCKET = 'shop-states';
const SUBJECT = 'repo:acme/shop:environment:dev';

type JobParts = Pick<Job, 'clouds' | 'sts' | 'github' | 'api' | 'moto' | 'aws' | 'workspace'>;

/** A job of acme/shop on GitHub after a push to main, and an AWS that knows nobody but roles that trust the job. */
export class Job {
  readonly clouds: Clouds;
  readonly sts: Sts;
  readonly github: GitHub;
  readonly api: GithubApi;
  readonly moto: Cloud;
  readonly aws: GuardedAws;
  readonly workspace: Workspace;

  private constructor(parts: JobParts) {
    this.clouds = parts.clouds;
    this.sts = parts.sts;
    this.github = parts.github;
    this.api = parts.api;
    this.moto = parts.moto;
    this.aws = parts.aws;
    this.workspace = parts.workspace;
  }

  /** @param lifetime of credentials, in seconds. */
  static async start(lifetime?: number): Promise<Job> {
    const github = new GitHub({ subject: SUBJECT });
    const trust = { subjects: [SUBJECT] };
    const roles = [PLAN_ROLE, APPLY_ROLE].map((arn) => ({ arn, trust }));
    const sts = new Sts(github, roles, lifetime === undefined ? {} : { lifetime });
    const [clouds, api, workspace] = await Promise.all([
      Clouds.start([github, sts]),
      GithubApi.start(),
      Workspace.make(),
    ]);
    api.environments.set('dev', { allowed: [{ name: 'main', type: 'branch' }] });
    const moto = await Cloud.start(workspace);
    const aws = await GuardedAws.start(moto.endpoint, sts, clouds);
    await mkdir(workspace.path('runner'));
    const event = { repository: { full_name: 'acme/shop', default_branch: 'main' }, ref: 'refs/heads/main' };
    await writeFile(workspace.path('runner', 'event.json'), JSON.stringify(event));
    return new Job({ clouds, sts, github, api, moto, aws, workspace });
  }

  /** A manifest of a few small things, whose state is in the bucket and who may be whom in `identity`. */
  manifest(name: string): object {
    return small({
      name,
      spec: {
        target: { provider: 'aws', region: 'eu-west-1', account: ACCOUNT },
        identity: {
          aws: { planRole: PLAN_ROLE, applyRole: APPLY_ROLE, stsEndpoint: this.clouds.origin },
        },
        state: { backend: 's3', bucket: BUCKET },
      },
    });
  }

  /** Where AWS is, for whoever has credentials. */
  get addresses(): Record<string, string> {
    return { AWS_ENDPOINT_URL: this.aws.endpoint, AWS_EC2_METADATA_DISABLED: 'true' };
  }

  /** What the runner gives to a step of the job. */
  get runner(): Record<string, string> {
    const { url, bearer } = this.github.tokenRequest(this.clouds);
    return {
      ...this.addresses,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: this.api.url,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: this.workspace.path('runner', 'event.json'),
      GITHUB_REPOSITORY: this.api.repository,
      GITHUB_RUN_ID: '4711',
      GITHUB_TOKEN: this.api.token,
      RUNNER_TEMP: this.workspace.path('runner'),
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    };
  }

  /** GitHub's tokens that STS was asked with for a role, in order. */
  tokensFor(role: string): readonly string[] {
    return this.sts.asked
      .map(({ parameters }) => parameters)
      .filter((sent) => sent['RoleArn'] === role && sent['WebIdentityToken'] !== undefined)
      .map((sent) => sent['WebIdentityToken'] ?? '');
  }

  /** Credentials of a role as variables, which nobody renews. */
  async exchange(role: string): Promise<Record<string, string>> {
    const body = new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: 'by-hand',
      WebIdentityToken: this.github.mint('sts.amazonaws.com', this.clouds),
    });
    const answer = await (await fetch(this.clouds.origin, { method: 'POST', body })).text();
    const read = (name: string): string => {
      const text = new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1];
      if (text === undefined) throw new Error(`no ${name} in ${answer}`);
      return text;
    };
    return {
      AWS_ACCESS_KEY_ID: read('AccessKeyId'),
      AWS_SECRET_ACCESS_KEY: read('SecretAccessKey'),
      AWS_SESSION_TOKEN: read('SessionToken'),
    };
  }

  /** Lets clients that speak no TLS, as moto does not, into the bucket of the states. */
  openBucket(): Promise<void> {
    return this.moto.deleteSetting(`/${BUCKET}?policy`);
  }

  async stop(): Promise<void> {
    await Promise.all([this.workspace.remove(), this.clouds.close(), this.api.close(), this.aws.close()]);
  }
}
