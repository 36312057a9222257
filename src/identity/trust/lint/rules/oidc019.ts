import { rolePolicy, workflow } from '../examples.js';
import type { Duration, Example, RuleAnswer, TrustRule } from '../types.js';

const step = (uses: string, inputs: string) => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: {id-token: write}
    steps:
      - uses: ${uses}
        with: {${inputs}}
`;
const session = (name: string, inputs: string) =>
  workflow(
    name,
    step(
      'aws-actions/configure-aws-credentials@v6',
      `role-to-assume: "arn:aws:iam::123456789012:role/deploy", ${inputs}`,
    ),
  );
const token = (name: string, lifetime: string) =>
  workflow(
    name,
    step(
      'google-github-actions/auth@v3',
      `workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/v, access_token_lifetime: ${lifetime}`,
    ),
  );
const limited = (name: string, MaxSessionDuration: number): Example => {
  const condition = { StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:octo/app:environment:prod' } };
  const Role = { RoleName: 'deploy', MaxSessionDuration, AssumeRolePolicyDocument: rolePolicy(condition) };
  return { name, file: 'role.json', text: `${JSON.stringify({ Role }, null, 2)}\n` };
};

export const rule: TrustRule = {
  id: 'OIDC019',
  title: 'A session is asked for no longer than it may last',
  severity: 'error',
  describe:
    "A duration is over the role's limit, over an hour for a chained role, or out of what the service takes.",
  why: 'STS refuses it: 900 to 43200 seconds, at most MaxSessionDuration, one hour when roles are chained; Google refuses an hour when clocks differ (google-github-actions/auth, TROUBLESHOOTING).',
  examples: {
    good: [
      session('an hour', 'role-duration-seconds: 3600'),
      limited('a limit of four hours', 14400),
      token('ten minutes', '600s'),
    ],
    bad: [
      session('a day', 'role-duration-seconds: 86400'),
      session('two hours for a chained role', 'role-chaining: true, role-duration-seconds: 7200'),
      limited('a limit of ten minutes', 600),
      token('two hours', '7200s'),
      token('an hour', '3600s'),
    ],
  },
  judge: ({ durations }) => durations.flatMap((duration) => judge(duration, durations)),
};

const HOUR = 3600;
const LEAST = 900;
const MOST = 43_200;

function judge(duration: Duration, all: readonly Duration[]): readonly RuleAnswer[] {
  const { seconds, of, at, name } = duration;
  const answer = (message: string, fix: string, severity: 'error' | 'warning' = 'error') => [
    { at, name, message, fix, severity },
  ];
  if (of === 'google-token') {
    if (seconds < HOUR) return [];
    const message = `Google gives ${HOUR} seconds, unless a policy of the organisation allows more, and an hour is too long when clocks differ.`;
    return answer(message, 'Write 3300s; the credentials file renews what it holds.', 'warning');
  }
  if (of === 'role') {
    if (seconds >= HOUR && seconds <= MOST) return [];
    return answer(`the limit of a role is ${HOUR} to ${MOST} seconds, not ${seconds}.`, `Write ${HOUR}.`);
  }
  if (seconds < LEAST || seconds > MOST) {
    return answer(`STS takes ${LEAST} to ${MOST} seconds, not ${seconds}.`, `Write ${HOUR}.`);
  }
  if (duration.chained && seconds > HOUR) {
    return answer(
      `a chained role lasts ${HOUR} seconds at most, not ${seconds}.`,
      `Write ${HOUR}, or assume the role directly.`,
    );
  }
  const limit = all.find(
    (other) => other.of === 'role' && other.role !== undefined && other.role === duration.role,
  );
  if (limit === undefined || seconds <= limit.seconds) return [];
  return answer(
    `the role ${limit.role} lasts ${limit.seconds} seconds at most, not ${seconds}.`,
    `Write ${limit.seconds}, or raise the role's max_session_duration.`,
  );
}
