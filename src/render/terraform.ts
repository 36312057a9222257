import { canonicalJson, type Json } from '../json.js';
import type { TerraformStack } from '../stacks/types.js';
import { moduleFiles } from './modules.js';
import { awsRoot } from './providers/aws.js';
import { azureRoot } from './providers/azure.js';
import { gcpRoot } from './providers/gcp.js';
import type { ProviderRoot } from './providers/types.js';
import { rootModule, variableBlocks, variableValues } from './root.js';
import type { FileTree, RenderOptions } from './types.js';

const PROVIDERS: Readonly<Partial<Record<TerraformStack['provider'], ProviderRoot>>> = {
  aws: awsRoot,
  azure: azureRoot,
  gcp: gcpRoot,
};

/** A module instance by a manifest name: all that a `moved` block may say, because it is not a literal place. */
const INSTANCE = /^module\.[a-z]+\["[a-z]([a-z0-9-]*[a-z0-9])?"\]$/;

/** Path of the file of constants that sends the provider to the sandbox. */
export const SANDBOX_OVERRIDE = 'sandbox_override.tf.json';

/** Source of the provider that the templates of a cloud use. */
export function providerSource(provider: TerraformStack['provider']): string {
  return rootOf(provider).source;
}

/**
 * The Terraform root of a stack, in memory: `main.tf.json` and `variables.tf.json` of constants, the user's
 * values in `synthinfra.auto.tfvars.json`, `backend.json` for `-backend-config`, and the modules it calls.
 * Paths are sorted and JSON is canonical, so that equal inputs give equal bytes.
 */
export function renderRoot(stack: TerraformStack, options: RenderOptions): FileTree {
  const provider = rootOf(stack.provider);
  const { backend, sandbox, templates } = options;
  const files = new Map<string, string>([
    ['main.tf.json', json(rootModule(stack, provider, backend))],
    ['variables.tf.json', json(variableBlocks(stack, provider, sandbox))],
    ['synthinfra.auto.tfvars.json', json(variableValues(stack))],
    ['backend.json', json(backend.config)],
    ...moduleFiles(stack, templates),
  ]);
  if (stack.moved.length > 0) files.set('moved.tf.json', json({ moved: movedBlocks(stack) }));
  if (sandbox !== undefined) {
    // An override file: Terraform merges its provider block into the one of main.tf.json.
    files.set(SANDBOX_OVERRIDE, json({ provider: { [provider.name]: provider.sandbox } }));
    if (sandbox !== 'offline') {
      const { endpoint, account } = sandbox;
      files.set('sandbox.auto.tfvars.json', json({ sandbox_endpoint: endpoint, sandbox_account: account }));
    }
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function rootOf(provider: TerraformStack['provider']): ProviderRoot {
  const root = PROVIDERS[provider];
  if (root === undefined) throw new Error(`No Terraform root is known for ${provider}.`);
  return root;
}

function movedBlocks(stack: TerraformStack): Json {
  for (const address of stack.moved.flatMap(({ from, to }) => [from, to])) {
    if (!INSTANCE.test(address)) throw new Error(`Not the address of a module instance: ${address}`);
  }
  return stack.moved;
}

function json(value: Json): string {
  return `${canonicalJson(value, 2)}\n`;
}
