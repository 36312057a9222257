import { workflow } from '../examples.js';
import type { Facts, RuleAnswer, TrustRule, Workflow, WorkflowJob } from '../types.js';

const aws = 'aws-actions/configure-aws-credentials@v6';
const google = 'google-github-actions/auth@v3';
const job = (permissions: string, steps: string) => `jobs:
  deploy:
    runs-on: ubuntu-latest
${permissions}    steps:
${steps}`;
const own = '    permissions: {id-token: write, contents: read}\n';
const login = `      - uses: actions/checkout@v5
      - uses: ${aws}
        with: {role-to-assume: "arn:aws:iam::123456789012:role/deploy", aws-region: eu-west-1}
`;
const googleLogin = `      - uses: ${google}
        with: {workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/v}
`;

export const rule: TrustRule = {
  id: 'OIDC017',
  title: 'A workflow gives the token to the jobs that log in, and to no others',
  severity: 'error',
  describe:
    "`id-token: write` is missing, is given to all jobs, or is given in pull_request_target; Google's credentials file is written before the checkout, or is not ignored by git.",
  why: "Without the permission there is no token; in pull_request_target a stranger's code may get it; checkout empties the workspace (READMEs of configure-aws-credentials and google-github-actions/auth).",
  examples: {
    good: [
      workflow('the job has the permission', `on: {push: {branches: [main]}}\n${job(own, login)}`),
      workflow(
        'one job, and the workflow has it',
        `on: push\npermissions: {id-token: write}\n${job('', login)}`,
      ),
      workflow("a called workflow has its caller's", `on: workflow_call\n${job('', login)}`),
      workflow(
        'checkout first',
        `on: push\n${job(own, `      - uses: actions/checkout@v5\n${googleLogin}`)}`,
        {
          facts: { gitignore: 'gha-creds-*.json\n' },
        },
      ),
      workflow(
        'stored keys need no token',
        `on: push\n${job('', `      - uses: ${aws}\n        with: {aws-access-key-id: a, aws-region: eu-west-1}\n`)}`,
      ),
    ],
    bad: [
      workflow('no permission', `on: push\n${job('', login)}`),
      workflow(
        'permissions without it',
        `on: push\npermissions: {id-token: write}\n${job('    permissions: {contents: read}\n', login)}`,
      ),
      workflow(
        'jobs that do not need it',
        `on: push\npermissions: {id-token: write}\n${job('', login)}  test:\n    runs-on: ubuntu-latest\n    steps: [{run: make test}]\n`,
      ),
      workflow('pull_request_target', `on: [push, pull_request_target]\n${job(own, login)}`),
      workflow('checkout last', `on: push\n${job(own, `${googleLogin}      - uses: actions/checkout@v5\n`)}`),
      workflow('a file that git would add', `on: push\n${job(own, googleLogin)}`, {
        facts: { gitignore: 'node_modules\n' },
      }),
    ],
  },
  judge: ({ workflows, facts }) =>
    workflows.flatMap((one) => [...wide(one), ...one.jobs.flatMap((each) => judge(one, each, facts))]),
};

function wide({ name, grant, jobs, others }: Workflow): readonly RuleAnswer[] {
  if (grant === undefined || jobs.length === 0 || others === 0) return [];
  return [
    {
      at: grant,
      name,
      severity: 'warning',
      message: `id-token: write is for every job, and ${others} of them ${others === 1 ? 'needs' : 'need'} no token.`,
      fix: `Give it to the job ${jobs.map((one) => one.name).join(', ')}: permissions: { id-token: write, contents: read }.`,
    },
  ];
}

function judge(
  parent: Workflow,
  { name, at, granted, logins, lateCheckout }: WorkflowJob,
  facts: Facts,
): readonly RuleAnswer[] {
  const answers: RuleAnswer[] = [];
  const uses = logins[0]?.uses.text ?? '';
  const file = logins.find(({ keepsFile }) => keepsFile);
  if (granted === 'none') {
    const fix = 'Add to the job: permissions: { id-token: write, contents: read }.';
    answers.push({ at, name, message: `${uses} needs GitHub's token, and the job may not ask for it.`, fix });
  }
  if (granted !== 'none' && parent.events.includes('pull_request_target')) {
    const message = 'in pull_request_target the code of a stranger may run in a job that can log in.';
    answers.push({
      at,
      name,
      message,
      fix: 'Use pull_request, where forks get no token, or log in in another workflow.',
    });
  }
  if (file !== undefined && lateCheckout !== undefined) {
    const message = 'checkout empties the workspace, and with it goes the credentials file of the login.';
    answers.push({
      at: lateCheckout,
      name,
      severity: 'warning',
      message,
      fix: 'Put actions/checkout before the login.',
    });
  }
  if (file !== undefined && facts.gitignore !== undefined && !/gha-creds-/.test(facts.gitignore)) {
    const message = 'the login writes gha-creds-*.json into the workspace, and .gitignore does not have it.';
    const fix = 'Add gha-creds-*.json to .gitignore and .dockerignore.';
    answers.push({ at: file.uses.at, name, severity: 'warning', message, fix });
  }
  return answers;
}
