import { canonicalJson, type Json, type JsonObject } from '../../../json.js';
import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import { moduleFiles } from '../../../render/modules.js';
import { rootModule, variableBlocks, variableValues } from '../../../render/root.js';
import type { Backend, FileTree, TemplateFiles } from '../../../render/types.js';
import { callOnce } from '../../../stacks/calls.js';
import type { Stack } from '../../../stacks/types.js';
import { awsTrust } from './aws.js';
import { azureTrust } from './azure.js';
import { trustFacts } from './facts.js';
import { gcpTrust } from './gcp.js';
import { trustReadme, trustSteps } from './readme.js';
import type { CloudGenerator, CloudTrust } from './types.js';

const MODULE = 'trust';

const CLOUDS: Readonly<Record<string, CloudGenerator | undefined>> = {
  aws: awsTrust,
  gcp: gcpTrust,
  azure: azureTrust,
};

/** What the trust of a deployment is generated from. */
export interface TrustRequest {
  readonly deployment: Deployment;
  /** What is planned and applied; empty where the cloud cannot be composed yet. */
  readonly stacks: readonly Stack[];
  /** Where the states of the stacks are. */
  readonly states: readonly Backend[];
  /** Where the state of the trust itself is. */
  readonly backend: Backend;
  /** The template library of the cloud. */
  readonly templates: TemplateFiles;
}

/** A Terraform root that people apply once, with credentials of their own. */
export interface GeneratedTrust {
  readonly files: FileTree;
  /** Which cloud the values are of: a key of `spec.identity`. */
  readonly cloud: string;
  /** What to write there: the value, or which output tells it. */
  readonly manifest: Readonly<Record<string, string>>;
  /** What is to be done with the files, in order, as sentences of Markdown. */
  readonly steps: readonly string[];
  readonly warnings: readonly Problem[];
}

/** True for a cloud that has a trust module. */
export function hasTrust(provider: string): boolean {
  return CLOUDS[provider] !== undefined;
}

/**
 * The least trust for a deployment: who may plan and who may apply, as a Terraform root. Pure; equal requests give equal
 * bytes. Values of the user stand in `synthinfra.auto.tfvars.json` alone, where Terraform takes them literally.
 * @returns the root, or every reason why there can be none.
 */
export function generateTrust(
  request: TrustRequest,
): GeneratedTrust | { readonly problems: readonly Problem[] } {
  const { deployment, stacks, states } = request;
  const { provider } = deployment.spec.target;
  const cloud = CLOUDS[provider];
  if (cloud === undefined) return { problems: [unsupported(deployment)] };
  const found = trustFacts(deployment);
  if ('problems' in found) return found;
  const trust = cloud.trust({ deployment, facts: found.facts, stacks, states });
  if ('problems' in trust) return trust;

  const warnings = [...found.warnings, ...trust.warnings];
  const steps = trustSteps(deployment, provider, cloud.hints, trust.manifest);
  return {
    files: rootFiles(request, cloud, trust, steps),
    cloud: provider,
    manifest: trust.manifest,
    steps,
    warnings,
  };
}

function rootFiles(
  { deployment, backend, templates }: TrustRequest,
  { root, options }: CloudGenerator,
  { inputs, variables, outputs }: CloudTrust,
  steps: readonly string[],
): FileTree {
  const references = mapValues(options, (_, name) => `var.${name}`);
  const stack: Stack = {
    id: MODULE,
    engine: 'terraform',
    provider: deployment.spec.target.provider,
    dependsOn: [],
    inputs: {},
    outputs: mapValues(outputs, (output) => `module.${MODULE}.${output}`),
    variables,
    modules: [callOnce(MODULE, ['spec', 'identity'], inputs, references)],
    moved: [],
    roundings: [],
    landmarks: [],
    diagram: { nodes: [], edges: [] },
  };
  const files = new Map([
    ['README.md', trustReadme(steps)],
    ['backend.json', json(backend.config)],
    ['main.tf.json', json(rootModule(stack, root, backend))],
    ['options.tf.json', json({ variable: options as unknown as JsonObject })],
    ['synthinfra.auto.tfvars.json', json(variableValues(stack))],
    ['variables.tf.json', json(variableBlocks(stack, root))],
    ...moduleFiles(stack, templates),
  ]);
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value, name)]));
}

function json(value: Json): string {
  return `${canonicalJson(value, 2)}\n`;
}

function unsupported(deployment: Deployment): Problem {
  const path = ['spec', 'target', 'provider'];
  const { provider } = deployment.spec.target;
  return {
    severity: 'error',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')}: no trust can be generated for ${provider}.`,
    fix: `There is one for ${Object.keys(CLOUDS).join(', ')}.`,
  };
}
