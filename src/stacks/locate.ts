import { formatPath } from '../manifest/paths.js';
import type { Deployment } from '../manifest/types.js';
import type { Location } from '../problem.js';
import type { HelmStack, Stack, TerraformStack } from './types.js';

/** What a resource address stands for in the manifest. */
export interface Place {
  /** Manifest path, such as `spec.storage.buckets.datasets`. */
  readonly path?: string;
  readonly at?: Location;
}

/** A module of the root and its instance key, as the first step of a resource address. */
interface ModuleStep {
  readonly module: string;
  readonly key?: string;
}

const MODULE = /^module\.([A-Za-z_][A-Za-z0-9_-]*)(?=[.[]|$)/;
/** Terraform quotes instance keys as HCL strings: https://developer.hashicorp.com/terraform/language/expressions/strings */
const QUOTED_KEY = /^\["((?:[^"\\]|\\.)*)"\](?=\.|$)/s;
const NUMBER_KEY = /^\[(\d+)\](?=\.|$)/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})|(.))|([$%])\4(?=\{)/gs;
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Maps the resource addresses of a stack to the manifest.
 * @returns a function from an address (`module.bucket["datasets"].aws_s3_bucket.this`) to its place;
 * an empty place for addresses that no part of the manifest stands for.
 */
export function locator(stack: Stack, deployment: Deployment): (address: string) => Place {
  return stack.engine === 'helm' ? objectLocator(stack, deployment) : moduleLocator(stack, deployment);
}

/** Objects of a cluster have addresses such as `Deployment/shop-prod/api`: the longest name that theirs begins with. */
function objectLocator({ components }: HelmStack, deployment: Deployment): (address: string) => Place {
  const known = Object.entries(components).sort(([one], [other]) => other.length - one.length);
  return (address) => {
    const name = address.split('/').at(-1) ?? '';
    const path = known.find(([component]) => name === component || name.startsWith(`${component}-`))?.[1];
    return path === undefined ? {} : { path: formatPath(path), at: deployment.locate(path) };
  };
}

function moduleLocator(stack: TerraformStack, deployment: Deployment): (address: string) => Place {
  const calls = new Map(stack.modules.map((call) => [call.module, call]));
  return (address) => {
    const step = firstModule(address);
    const call = step === undefined ? undefined : calls.get(step.module);
    if (call === undefined) return {};
    const path =
      call.inputs.kind === 'each' && step?.key !== undefined ? [...call.path, step.key] : call.path;
    return { path: formatPath(path), at: deployment.locate(path) };
  };
}

/** The outermost module of an address; undefined for a resource of the root and for what is no address. */
function firstModule(address: string): ModuleStep | undefined {
  const match = MODULE.exec(address);
  const module = match?.[1];
  if (match === null || module === undefined) return undefined;
  const rest = address.slice(match[0].length);
  if (!rest.startsWith('[')) return { module };
  const quoted = QUOTED_KEY.exec(rest)?.[1];
  const key = quoted === undefined ? NUMBER_KEY.exec(rest)?.[1] : unescapeKey(quoted);
  return key === undefined ? undefined : { module, key };
}

function unescapeKey(text: string): string {
  return text.replace(ESCAPE, (_, short?: string, long?: string, character?: string, marker?: string) => {
    if (marker !== undefined) return marker;
    if (character !== undefined) return CONTROL[character] ?? character;
    return String.fromCodePoint(Number.parseInt((short ?? long) as string, 16));
  });
}
