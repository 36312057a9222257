import { putSecretValue } from '../identity/aws/secret-value.js';
import type { Deployment } from '../manifest/types.js';
import { readSecret } from '../platform/terminal.js';
import { UserError, userError } from '../problem.js';
import { modulesOf } from '../stacks/calls.js';
import { secretEntry } from '../stacks/kubernetes/secrets.js';
import { acting } from './acting/acting.js';
import { compose, loadDeployment } from './load.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';
import { cloudOf, guardTarget, sandboxOf } from './target.js';

/** How a value is set without us: from standard input, so that it stands in no history of a shell. */
const BY_HAND: Readonly<Record<Exclude<Deployment['spec']['target']['provider'], 'aws'>, string>> = {
  gcp: 'Apply first, then: printf %s "$VALUE" | gcloud secrets versions add NAME --data-file=-',
  azure:
    'Apply first, then: az keyvault secret set --vault-name VAULT --name NAME --file /dev/stdin --encoding utf-8',
  kubernetes:
    'Write it into the store that spec.kubernetes.secretStore names, or without one: printf %s "$VALUE" | kubectl create secret generic NAME --from-file=value=/dev/stdin',
  onprem: 'Write it into the store of the cluster, or make a Secret of that name.',
};

/** Fills an entry of the secret store from standard input: the value passes through no file, plan or state. */
export const secrets: UseCase = async (context): Promise<Outcome> => {
  const name = context.words[1] ?? '';
  const deployment = await loadDeployment(context);
  const declared = deployment.spec.secrets[name];
  if (declared === undefined) {
    const names = Object.keys(deployment.spec.secrets);
    throw new UserError({
      severity: 'error',
      at: deployment.locate(['spec', 'secrets']),
      path: 'spec.secrets',
      message: `spec.secrets has no entry ${name}.`,
      fix: names.length === 0 ? 'Declare it there first.' : `It has ${names.join(', ')}.`,
    });
  }
  const { provider } = deployment.spec.target;
  const stacks = compose(deployment);
  const id =
    provider === 'kubernetes'
      ? secretEntry(deployment, name)
      : (declared.existing ?? entryName(stacks, name));
  if (provider !== 'aws')
    throw userError(
      `Values of secrets are set here on aws alone yet, and this deployment is for ${provider}.`,
      `The entry is called ${id}. ${BY_HAND[provider]}`,
    );
  return acting(context, deployment, 'apply', (acted) => setSecret(acted, deployment, name, id));
};

async function setSecret(
  context: Context,
  deployment: Deployment,
  name: string,
  id: string,
): Promise<Outcome> {
  const sandbox = await sandboxOf(context, deployment);
  await guardTarget(context, deployment, sandbox);
  const value = await readSecret(`Value of ${name}: `);
  if (value === '')
    throw userError(
      'Standard input was empty; the secret was left as it is.',
      'printf %s "$VALUE" | synthinfra secrets set NAME',
    );
  context.platform.log.mask(value);
  const version = await inStep(context.platform, 'secret', async (step) => {
    const put = await putSecretValue(
      {
        id,
        region: deployment.spec.target.region,
        ...cloudOf(context, sandbox, deployment),
      },
      value,
    ).catch((cause: Error) => {
      const missing = cause.name === 'ResourceNotFoundException';
      throw userError(
        missing
          ? `The secret ${id} does not exist yet.`
          : `The secret ${id} could not be set: ${cause.message}`,
        missing ? 'Apply first: that makes it, empty.' : undefined,
        3,
        { cause },
      );
    });
    step.done(`${id} has a new version`);
    return put;
  });
  return { exitCode: 0, json: { schemaVersion: 1, secret: id, version }, text: () => '', outputs: {} };
}

/** The full name that the stack gives the entry. */
function entryName(stacks: ReturnType<typeof compose>, name: string): string {
  for (const { inputs, module } of stacks.flatMap(modulesOf)) {
    if (module === 'secret' && inputs.kind === 'each') return String(inputs.entries[name]?.['name'] ?? name);
  }
  return name;
}
