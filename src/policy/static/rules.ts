import { type Block, type Body, literalOf } from './blocks.js';
import { fileReads } from './expressions.js';
import { type LocalProviders, moduleMarks, providerMarks, requiredProviders } from './sources.js';
import type { AllowList, Mark } from './types.js';

/** What the rules know besides the file. */
export interface Surroundings {
  readonly allow: AllowList;
  /** Folder of the file below the root; '' at the root. */
  readonly folder: string;
  /** Folders that hold configuration. */
  readonly folders: ReadonlySet<string>;
  /** Local names that `required_providers` of this folder declares. */
  readonly declared: LocalProviders;
}

const HARMLESS = ['variable', 'output', 'locals', 'moved', 'import'];
/** They start programs, speak to any address, or read files and states of others, while planning. */
const DATA: Readonly<Record<string, string>> = {
  external: 'starts a program',
  http: 'speaks to any address',
  local_command: 'starts a program',
  local_file: 'reads any file of the machine',
  local_sensitive_file: 'reads any file of the machine',
  terraform_remote_state: 'reads the state of others, from any address',
};
/** Settings of providers that start programs, or send requests and credentials elsewhere. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['exec', 'endpoints', 'profile', 'shared_config_files', 'shared_credentials_files', 'assume_role'],
  ...[
    'assume_role_with_web_identity',
    'http_proxy',
    'https_proxy',
    'proxy_url',
    'custom_ca_bundle',
    'insecure',
  ],
  ...[
    'sts_region',
    'ec2_metadata_service_endpoint',
    'credential_process',
    'external_credentials',
    'metadata_host',
  ],
]);
const IN_TERRAFORM = ['required_version', 'experiments', 'language'];

/** Everything in one file of configuration that must not reach the engine. */
export function marksOf(body: Body, around: Surroundings): readonly Mark[] {
  return [
    ...fileReads(body),
    ...body.attributes.map(({ name, at }) => unknown(at, `The argument ${JSON.stringify(name)}`)),
    ...body.blocks.flatMap((block) => blockMarks(block, around)),
  ];
}

/** Local names that the `required_providers` of a file declare. */
export function declaredProviders(body: Body): readonly string[] {
  return body.blocks
    .filter(({ type }) => type === 'terraform')
    .flatMap((block) => block.body.blocks.filter(({ type }) => type === 'required_providers'))
    .flatMap((block) => block.body.attributes.map(({ name }) => name));
}

function blockMarks(block: Block, around: Surroundings): readonly Mark[] {
  const { type, body, at } = block;
  switch (type) {
    case 'resource':
      return [...impliedProvider(block, around), ...provisioners(body)];
    case 'removed':
      return provisioners(body);
    case 'data':
    case 'ephemeral':
      return dataMarks(block, around);
    case 'check':
      return body.blocks
        .filter((inner) => inner.type === 'data')
        .flatMap((inner) => dataMarks(inner, around));
    case 'module':
      return body.attributes
        .filter(({ name }) => name === 'source')
        .flatMap(({ value }) => moduleMarks(value, around.folder, around.folders, around.allow));
    case 'provider':
      return providerBlock(block, around);
    case 'terraform':
      return settingsMarks(body, around);
    default:
      return HARMLESS.includes(type) ? [] : [unknown(at, `The block ${JSON.stringify(type)}`)];
  }
}

function unknown(at: number, what: string): Mark {
  return {
    rule: 'unknown-block',
    at,
    message: `${what} is none that this check knows: what it makes the engine do cannot be told.`,
    fix: 'Remove it, or plan where reviewers are asked before the run.',
  };
}

function provisioners(body: Body): readonly Mark[] {
  return body.blocks
    .filter((block) => nameOf(block) === 'provisioner')
    .map(({ at, labels }) => ({
      rule: 'provisioner',
      at,
      message: `A provisioner${labels[0] === undefined ? '' : ` ${JSON.stringify(labels[0])}`} runs commands that no plan shows.`,
      fix: 'Do it with a resource, or in a step of its own after the apply.',
    }));
}

/** A `dynamic` block makes blocks of the name of its label. */
function nameOf({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}

function dataMarks(block: Block, around: Surroundings): readonly Mark[] {
  const [type = ''] = block.labels;
  const does = Object.hasOwn(DATA, type) ? DATA[type] : undefined;
  return [
    ...(does === undefined
      ? []
      : [
          {
            rule: 'data-source' as const,
            at: block.at,
            message: `${block.type} ${JSON.stringify(type)} ${does} while planning, with the credentials of the plan.`,
            fix: 'Give the value in the manifest, or by the output of another stack.',
          },
        ]),
    ...impliedProvider(block, around),
  ];
}

/** A type whose provider nobody declares makes the engine download HashiCorp's of that name. */
function impliedProvider({ labels, at, body }: Block, { declared, allow }: Surroundings): readonly Mark[] {
  const [type = ''] = labels;
  const chosen = body.attributes
    .filter(({ name }) => name === 'provider')
    .map(({ value }) => literalOf(value)?.split('.')[0] ?? value.tokens[0]?.text ?? '');
  const names = chosen.length > 0 ? chosen : [type.split('_', 1)[0] ?? ''];
  return names
    .filter((name) => !declared.has(name) && name !== 'terraform')
    .flatMap((name) => providerMarks(name, at, allow));
}

function providerBlock({ labels, at, body }: Block, { declared, allow }: Surroundings): readonly Mark[] {
  const [name = ''] = labels;
  const settings = [
    ...body.attributes,
    ...body.blocks.map((block) => ({ name: nameOf(block), at: block.at })),
  ];
  return [
    ...(declared.has(name) ? [] : providerMarks(name, at, allow)),
    ...settings
      .filter((setting) => SETTINGS.has(setting.name))
      .map((setting) => ({
        rule: 'provider-setting' as const,
        at: setting.at,
        message: `${setting.name} of the provider ${name} starts programs, or sends requests and credentials elsewhere.`,
        fix: 'Say who to be and where to go under `identity` in the manifest of the base branch.',
      })),
  ];
}

function settingsMarks(body: Body, { allow }: Surroundings): readonly Mark[] {
  return [
    ...body.attributes
      .filter(({ name }) => !IN_TERRAFORM.includes(name))
      .map(({ name, at }) => unknown(at, `terraform.${name}`)),
    ...body.blocks.flatMap((block) => settingMarks(block, allow)),
  ];
}

function settingMarks({ type, labels, at, body }: Block, allow: AllowList): readonly Mark[] {
  const [label = ''] = labels;
  switch (type) {
    case 'required_providers':
      return requiredProviders(body, allow).marks;
    case 'provider_meta':
      return [];
    case 'encryption':
      return [
        {
          rule: 'encryption',
          at,
          message:
            'encryption of the engine can start programs for its keys, and hides the plan from whoever checks it.',
          fix: 'Encrypt the state where it is stored.',
        },
      ];
    case 'backend':
    case 'cloud':
      if (type === 'backend' && label === allow.backend && body.attributes.length + body.blocks.length === 0)
        return [];
      return [
        {
          rule: 'backend',
          at,
          message: `${type === 'cloud' ? 'cloud' : `backend ${JSON.stringify(label)}`} in a file decides where the state is; only the base branch's manifest may.`,
          fix: 'Remove it, and set `state` in the manifest.',
        },
      ];
    default:
      return [unknown(at, `The block terraform.${type}`)];
  }
}
