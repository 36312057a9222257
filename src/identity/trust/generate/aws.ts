import type { JsonObject } from '../../../json.js';
import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import { awsRoot } from '../../../render/providers/aws.js';
import { permissionsOf, type Statement } from '../../../stacks/aws/permissions.js';
import { modulesOf } from '../../../stacks/calls.js';
import { tags } from '../../../stacks/tags.js';
import type { Stack } from '../../../stacks/types.js';
import { accountOf, type Partition, partitionOfRegion } from '../../aws/partitions.js';
import { awsState } from './aws-state.js';
import type { CloudGenerator, CloudRequest } from './types.js';

/** Roles and policies lie apart from those that the deployment makes for itself. */
const ROLE_PATH = '/synthinfra/';
/** AWS takes no shorter limit for a role's sessions, though a session itself may be shorter. */
const SHORTEST_LIMIT = 3600;
/** Characters of a managed policy that AWS takes: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const POLICY_LENGTH = 6144;
const OWN_ISSUER = 'https://token.actions.githubusercontent.com';

type Roles = Readonly<Record<'plan_role_name' | 'apply_role_name' | 'role_path', string>>;

/** Two roles in IAM. */
export const awsTrust: CloudGenerator = {
  root: awsRoot,
  options: {
    provider_arn: {
      description: "ARN of the account's identity provider for GitHub; null: it is made.",
      type: 'string',
      default: null,
    },
  },
  hints: [
    'An account has one identity provider for GitHub. If it is there already, add `-var provider_arn=ARN`.',
  ],
  trust(request) {
    const { deployment, facts } = request;
    const { identity, target } = deployment.spec;
    const region = identity?.aws?.region ?? target.region;
    const partition = partitionOfRegion(region);
    const roles = rolesOf(deployment);
    const state = awsState(deployment, request.states, partition);
    const problems = [
      ...('problems' in roles ? roles.problems : []),
      ...('problems' in state ? state.problems : []),
    ];
    if ('problems' in roles || 'problems' in state) return { problems };

    const chained = (identity?.aws?.chain.length ?? 0) > 0;
    const account = chained ? accountOf(identity?.aws?.planRole ?? '') : facts.account;
    const policies = chained ? chainPolicies(deployment) : ownPolicies(request, partition, state);
    const arn = (name: string) => `arn:${partition.partition}:iam::${account}:role${roles.role_path}${name}`;
    return {
      inputs: {
        name: deployment.prefix,
        ...roles,
        issuer: facts.issuer,
        audience: identity?.aws?.audience ?? partition.audience,
        plan_subjects: facts.planSubjects,
        apply_subjects: facts.applySubjects,
        apply_workflow: facts.applyWorkflow,
        max_session_seconds: Math.max(identity?.aws?.durationSeconds ?? SHORTEST_LIMIT, SHORTEST_LIMIT),
        ...policies,
      },
      variables: { region: target.region, allowed_account_ids: [account], tags: tags(deployment) },
      outputs: { plan_role: 'plan_role_arn', apply_role: 'apply_role_arn', provider_arn: 'provider_arn' },
      manifest: { planRole: arn(roles.plan_role_name), applyRole: arn(roles.apply_role_name) },
      warnings: [
        ...(facts.issuer === OWN_ISSUER ? [] : [unknownClaim(deployment, facts.issuer)]),
        ...(chained ? [chainedRights(deployment)] : []),
        ...(deployment.spec.state?.bucket?.startsWith(`${deployment.prefix}-`)
          ? [ownBucket(deployment)]
          : []),
      ],
    };
  },
};

/** Names and path of the roles that the manifest names already, or new ones. */
function rolesOf(deployment: Deployment): Roles | { readonly problems: readonly Problem[] } {
  const aws = deployment.spec.identity?.aws;
  const { prefix } = deployment;
  if (aws === undefined)
    return { plan_role_name: `${prefix}-plan`, apply_role_name: `${prefix}-apply`, role_path: ROLE_PATH };
  const [plan, apply] = [parseRole(aws.planRole), parseRole(aws.applyRole)];
  if (plan.path === apply.path)
    return { plan_role_name: plan.name, apply_role_name: apply.name, role_path: plan.path };
  const path = ['spec', 'identity', 'aws', 'applyRole'];
  const problem: Problem = {
    severity: 'error',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')} is in the path ${apply.path}, and planRole in ${plan.path}: both are made in one.`,
    fix: `Name two roles of one path, or leave spec.identity.aws out until they are made as ${prefix}-plan and ${prefix}-apply in ${ROLE_PATH}.`,
  };
  return { problems: [problem] };
}

/** `arn:aws:iam::123456789012:role/a/b` → path `/a/` and name `b`. */
function parseRole(arn: string): { readonly path: string; readonly name: string } {
  const whole = arn.slice(arn.indexOf(':role/') + ':role'.length);
  const cut = whole.lastIndexOf('/') + 1;
  return { path: whole.slice(0, cut), name: whole.slice(cut) };
}

function ownPolicies(
  { deployment, facts, stacks }: CloudRequest,
  { partition, dnsSuffix }: Partition,
  state: { readonly plan: readonly Statement[]; readonly apply: readonly Statement[] },
): JsonObject {
  const modules = stacks.flatMap((stack) => modulesOf(stack).map(({ module }) => module));
  const { read, write } = permissionsOf(modules, {
    region: deployment.spec.target.region,
    partition,
    dnsSuffix,
    account: facts.account,
    prefix: deployment.prefix,
    project: deployment.name,
    environment: deployment.environment,
    existingSecrets: argumentsOf(stacks, 'secret', 'existing'),
    imageParameters: argumentsOf(stacks, 'workers', 'image')
      .filter((image) => image.startsWith('ssm:'))
      .map((image) => image.slice('ssm:'.length)),
  });
  return {
    plan_policies: { ...parts('read', read), ...parts('state', state.plan) },
    apply_policies: { ...parts('read', read), ...parts('write', write), ...parts('state', state.apply) },
  };
}

/** Texts that the instances of a module are given for one of its arguments. */
function argumentsOf(stacks: readonly Stack[], module: string, name: string): readonly string[] {
  return stacks
    .flatMap(modulesOf)
    .flatMap((call) =>
      call.module === module && call.inputs.kind === 'each' ? Object.values(call.inputs.entries) : [],
    )
    .map((inputs) => inputs[name])
    .filter((value) => typeof value === 'string');
}

/** Statements by policy, in as many policies as their length needs: `write`, `write-2` … */
function parts(name: string, statements: readonly Statement[]): Readonly<Record<string, JsonObject[]>> {
  const all: JsonObject[][] = [];
  let room = 0;
  for (const { sid, actions, resources, conditions } of statements) {
    const statement = { sid, actions, resources, conditions };
    // Written in the words of a policy, a statement is longer by less than this.
    const length = JSON.stringify(statement).length + 60;
    if (length > room) {
      all.push([]);
      room = POLICY_LENGTH - 60;
    }
    all.at(-1)?.push(statement);
    room -= length;
  }
  return Object.fromEntries(all.map((part, index) => [index === 0 ? name : `${name}-${index + 1}`, part]));
}

/** With a chain, GitHub's token opens its first role alone; what is planned and applied is the matter of its last. */
function chainPolicies({ spec: { identity } }: Deployment): JsonObject {
  const [next] = identity?.aws?.chain ?? [];
  const policy = (role: string | undefined): JsonObject => ({
    chain: [
      {
        sid: 'NextRole',
        actions: ['sts:AssumeRole'],
        resources: role === undefined ? [] : [role],
        conditions: next?.externalId === undefined ? {} : { 'sts:ExternalId': [next.externalId] },
      },
    ],
  });
  return { plan_policies: policy(next?.planRole), apply_policies: policy(next?.applyRole) };
}

function unknownClaim(deployment: Deployment, issuer: string): Problem {
  const path = ['spec', 'identity', 'github', 'issuer'];
  return {
    severity: 'warning',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `AWS says that it compares job_workflow_ref for ${OWN_ISSUER}; for ${issuer} it may not, and then nobody can take the apply role.`,
    fix: 'Try the apply role from its workflow before anything depends on it.',
  };
}

function chainedRights(deployment: Deployment): Problem {
  const path = ['spec', 'identity', 'aws', 'chain'];
  return {
    severity: 'warning',
    at: deployment.locate(path),
    path: path.join('.'),
    message: 'The roles of a chain are not made here: these two may only take the first of it.',
    fix: 'Generate once without `chain` to see what its last roles must be allowed, and let each trust the one before it.',
  };
}

function ownBucket(deployment: Deployment): Problem {
  const path = ['spec', 'state', 'bucket'];
  const { prefix } = deployment;
  return {
    severity: 'warning',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')} is called like the deployment's own buckets (${prefix}-…), so the apply role may change its settings.`,
    fix: `Keep states in a bucket whose name does not begin with ${prefix}-.`,
  };
}
