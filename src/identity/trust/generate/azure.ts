import type { JsonObject } from '../../../json.js';
import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import type { ProviderRoot } from '../../../render/providers/types.js';
import { template } from '../../../render/template.js';
import type { Backend } from '../../../render/types.js';
import { azureEnvironment } from '../../azure/environments.js';
import type { CloudGenerator } from './types.js';

const azureRoot: ProviderRoot = {
  name: 'azurerm',
  source: 'hashicorp/azurerm',
  version: '>= 5.1, < 6.0',
  settings: {
    environment: template('var.environment'),
    subscription_id: template('var.subscription'),
    features: [{}],
  },
  sandbox: {},
  variables: {
    subscription: { description: 'Id of the subscription.', type: 'string' },
    environment: { description: 'Which Azure: public, usgovernment or china.', type: 'string' },
  },
};

/** Two applications in Entra ID. */
export const azureTrust: CloudGenerator = {
  root: azureRoot,
  options: {
    bind_workflow: {
      description:
        'Compare the workflow of the apply too, by flexible federated credentials: a preview of Entra ID.',
      type: 'bool',
      default: false,
    },
    apply_role: {
      description: 'Role of the apply on the subscription.',
      type: 'string',
      default: 'Contributor',
    },
  },
  hints: [
    'Entra ID compares the subject alone, so any workflow whose job names the environment of the apply may apply. Add `-var bind_workflow=true` to compare the workflow too (a preview of Entra ID).',
    'The provider azuread works in the tenant that you are signed in to: `az login --tenant ID`; outside the public cloud set ARM_ENVIRONMENT too.',
    'With tables, the application of plans needs a role with Microsoft.DocumentDB/databaseAccounts/listKeys/action, readonlyKeys/action and listConnectionStrings/action on the deployment’s resource group, once it is there: the provider asks for keys at every plan. It is left to you, because on the subscription it would show keys of other accounts.',
  ],
  trust({ deployment, facts, states }) {
    const azure = deployment.spec.identity?.azure;
    const environment = azure?.environment ?? 'public';
    const state = stateOf(deployment, facts.account, states);
    if ('problems' in state) return state;
    return {
      inputs: {
        name: deployment.prefix,
        scope: `/subscriptions/${facts.account}`,
        issuer: facts.issuer,
        audience: azure?.audience ?? azureEnvironment(environment).audience,
        plan_subjects: facts.planSubjects,
        apply_subjects: facts.applySubjects,
        apply_workflow: facts.applyWorkflow,
        locks: locks(deployment),
        ...state.inputs,
      },
      variables: { subscription: facts.account, environment },
      outputs: { tenant: 'tenant', plan_client: 'plan_client', apply_client: 'apply_client' },
      manifest: {
        tenant: '<terraform output -raw tenant>',
        planClient: '<terraform output -raw plan_client>',
        applyClient: '<terraform output -raw apply_client>',
      },
      warnings: [],
    };
  },
};

/** Deletion protection of a bucket or a table is a lock, which needs a right of its own. */
function locks({ spec }: Deployment): boolean {
  const { buckets, tables } = spec.storage;
  return spec.security.deletionProtection && Object.keys({ ...buckets, ...tables }).length > 0;
}

function stateOf(
  deployment: Deployment,
  subscription: string,
  states: readonly Backend[],
): { readonly inputs: JsonObject } | { readonly problems: readonly Problem[] } {
  const config = states.find(({ kind }) => kind === 'azurerm')?.config;
  if (config === undefined) return { inputs: {} };
  const group = config['resource_group_name'];
  if (group === undefined) return { problems: [groupMissing(deployment)] };
  const account = `Microsoft.Storage/storageAccounts/${config['storage_account_name']}`;
  return {
    inputs: {
      state_storage_account_id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${account}`,
      state_container: config['container_name'] ?? '',
      state_key: config['key'] ?? '',
    },
  };
}

function groupMissing(deployment: Deployment): Problem {
  const path = ['spec', 'state', 'resourceGroup'];
  return {
    severity: 'error',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')} is missing, so rights on the state cannot be written.`,
    fix: 'Write the resource group of the storage account.',
  };
}
