import type { Deployment } from '../../../manifest/types.js';
import type { ProviderRoot } from '../../../render/providers/types.js';
import { template } from '../../../render/template.js';
import { applyRoles, givesRoles } from '../../../stacks/gcp/roles.js';
import { partsOf } from '../../gcp/names.js';
import { shortName } from './short-name.js';
import type { CloudGenerator } from './types.js';

const googleRoot: ProviderRoot = {
  name: 'google',
  source: 'hashicorp/google',
  version: '>= 7.0, < 9.0',
  settings: { project: template('var.project'), region: template('var.region') },
  sandbox: {},
  variables: {
    project: { description: 'The project.', type: 'string' },
    region: { description: 'Region of what has one.', type: 'string' },
  },
};

/** The longest ids that Google takes. */
const LIMITS = { pool: 32, account: 30 };

/** A workload identity pool and two service accounts. */
export const gcpTrust: CloudGenerator = {
  root: googleRoot,
  options: {},
  hints: [
    'In a fresh project turn on the APIs by which everything else is turned on: `gcloud services enable cloudresourcemanager.googleapis.com iam.googleapis.com iamcredentials.googleapis.com serviceusage.googleapis.com sts.googleapis.com`.',
  ],
  trust({ deployment, facts, stacks, states }) {
    const made = stacks.filter((stack) => stack.engine === 'terraform');
    const { identity, target } = deployment.spec;
    const gcp = identity?.gcp;
    const { pool, name: provider } = gcp === undefined ? { pool: '', name: 'github' } : partsOf(gcp);
    const state = states.find(({ kind }) => kind === 'gcs')?.config;
    const accountId = (purpose: 'plan' | 'apply', known: string | undefined) =>
      known?.split('@')[0] ?? `${shortName(deployment.prefix, LIMITS.account - '-apply'.length)}-${purpose}`;
    const [plan, apply] = [
      accountId('plan', gcp?.planServiceAccount),
      accountId('apply', gcp?.applyServiceAccount),
    ];
    return {
      inputs: {
        name: deployment.prefix,
        project: facts.account,
        // Google keeps names that begin with gcp- for itself.
        pool_id: pool || shortName(`github-${deployment.prefix}`, LIMITS.pool),
        provider_id: provider,
        plan_account_id: plan,
        apply_account_id: apply,
        issuer: facts.issuer,
        audience: gcp?.audience ?? null,
        owner_id: facts.ownerId ?? null,
        repository_id: facts.repositoryId ?? null,
        plan_subjects: facts.planSubjects,
        apply_subjects: facts.applySubjects,
        apply_workflow: facts.applyWorkflow,
        apply_roles: applyRoles(made),
        gives_roles: givesRoles(made),
        secret_prefix: makesSecrets(deployment) ? `${deployment.prefix}-` : null,
        ...(state && { state_bucket: state['bucket'] ?? null, state_prefix: state['prefix'] ?? '' }),
      },
      variables: { project: facts.account, region: target.region },
      outputs: {
        provider: 'provider',
        plan_service_account: 'plan_service_account',
        apply_service_account: 'apply_service_account',
      },
      manifest: {
        provider: '<terraform output -raw provider>',
        planServiceAccount: '<terraform output -raw plan_service_account>',
        applyServiceAccount: '<terraform output -raw apply_service_account>',
      },
      warnings: [],
    };
  },
};

/** Entries of the secret store that are made have a first version, which the provider reads whenever it plans. */
function makesSecrets({ spec }: Deployment): boolean {
  return Object.values(spec.secrets).some(({ existing }) => existing === undefined);
}
