import { afterEach, expect } from '@jest/globals';
import type { AwsLogin, LoginTools } from '../../../../../src/identity/types.js';
import { UserError } from '../../../../../src/problem.js';
import { GitHub, type GitHubOptions } from '../../../../support/clouds/github.js';
import { Clouds } from '../../../../support/clouds/server.js';
import { type Role, Sts, type StsOptions } from '../../../../support/clouds/sts.js';
import { loginTools } from '../../../../support/clouds/tools.js';

export const ROLE = 'arn:aws:iam::123456789012:role/ci/deploy';
export const SUBJECT = 'repo:acme/shop:environment:prod';
export const AT = { file: 'deployment.yaml', line: 9, column: 3 };

const started: Clouds[] = [];
afterEach(async () => {
  for (const clouds of started.splice(0)) await clouds.close();
});

interface Setting {
  readonly roles?: readonly Role[];
  readonly sts?: StsOptions;
  readonly github?: GitHubOptions;
  readonly login?: Partial<AwsLogin>;
  readonly tools?: Partial<LoginTools>;
  readonly tls?: boolean;
}

/** GitHub and STS side by side, a login that they let in unless told otherwise, and the tools for it. */
export async function world(setting: Setting = {}) {
  const github = new GitHub(setting.github);
  const roles = setting.roles ?? [{ arn: ROLE, trust: { subjects: [SUBJECT] } }];
  const sts = new Sts(github, roles, setting.sts);
  const clouds = await Clouds.start([github, sts], { tls: setting.tls ?? false });
  started.push(clouds);
  const login: AwsLogin = {
    cloud: 'aws',
    at: AT,
    audience: 'sts.amazonaws.com',
    role: ROLE,
    region: 'eu-west-1',
    endpoint: clouds.origin,
    sessionName: 'acme-shop-4711',
    duration: 3600,
    managedPolicies: [],
    chain: [],
    ...setting.login,
  };
  return { clouds, github, sts, login, tools: loginTools(clouds, github, setting.tools) };
}

/** The UserError that a promise ends with. */
export async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

/** What somebody was told, on one page. */
export function page({ problems }: UserError): string {
  return problems.map(({ message, fix }) => `${message}\n${fix}`).join('\n');
}
