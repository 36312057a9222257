import type { JsonObject } from '../json.js';
import type { ModuleCall, TerraformStack } from '../stacks/types.js';
import type { ProviderRoot } from './providers/types.js';
import { template } from './template.js';
import type { Backend, SandboxRoot } from './types.js';

/** The oldest Terraform and OpenTofu that have write-only arguments and S3 lock files. */
const REQUIRED_VERSION = '>= 1.11';
const MARK = 'Made by synthinfra. Do not edit: change the manifest and render again.';

/**
 * The root module, of constants of the generator only. Terraform reads module arguments in JSON as templates,
 * keys too, so that a user's `${file("…")}` here would run: every value is a reference to a variable.
 */
export function rootModule(stack: TerraformStack, provider: ProviderRoot, backend: Backend): JsonObject {
  return {
    '//': MARK,
    terraform: {
      required_version: REQUIRED_VERSION,
      required_providers: { [provider.name]: { source: provider.source, version: provider.version } },
      // Empty: its settings are the user's and come by -backend-config, where they are literal.
      backend: { [backend.kind]: {} },
    },
    provider: { [provider.name]: provider.settings },
    module: Object.fromEntries(stack.modules.map((call) => [call.module, moduleBlock(call)])),
    output: mapValues(stack.outputs, (expression) => ({ value: template(expression) })),
  };
}

function moduleBlock(call: ModuleCall): JsonObject {
  const each = call.inputs.kind === 'each';
  const source = each ? 'each.value' : `var.${call.module}`;
  const inputs = call.arguments.map((name) => [name, template(`${source}.${name}`)]);
  return {
    '//': `${call.path.join('.')} of the manifest`,
    source: `./modules/${call.module}`,
    ...(each && { for_each: template(`var.${call.module}`) }),
    ...Object.fromEntries(inputs),
    ...mapValues(call.references, template),
  };
}

/** Declarations of the variables that carry the user's values; constants, as the root. */
export function variableBlocks(
  stack: TerraformStack,
  provider: ProviderRoot,
  sandbox?: SandboxRoot,
): JsonObject {
  const ofModules = stack.modules.map((call) => {
    const what = call.inputs.kind === 'each' ? 'Arguments of each instance' : 'Arguments';
    const description = `${what} of the module ${call.module}: ${call.path.join('.')} of the manifest.`;
    // The modules type their arguments; a type here would convert the values of all instances to one.
    return [call.module, { description, type: 'any', nullable: false }];
  });
  const ofRoot = mapValues(provider.variables, (declaration) => ({ ...declaration, nullable: false }));
  const ofSandbox =
    sandbox === undefined || sandbox === 'offline'
      ? {}
      : {
          sandbox_endpoint: { description: 'Base URL of the sandbox.', type: 'string', nullable: false },
          sandbox_account: {
            description: 'Account that the sandbox answers for.',
            type: 'string',
            nullable: false,
          },
        };
  return { '//': MARK, variable: { ...ofRoot, ...Object.fromEntries(ofModules), ...ofSandbox } };
}

/** Every value of the user. Terraform takes values in tfvars files literally. */
export function variableValues(stack: TerraformStack): JsonObject {
  const ofModules = stack.modules.map(({ module, inputs }) => [
    module,
    inputs.kind === 'each' ? inputs.entries : inputs.value,
  ]);
  return { ...stack.variables, ...Object.fromEntries(ofModules) };
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
