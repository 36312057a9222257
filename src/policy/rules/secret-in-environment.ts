import type { PlannedResource } from '../../changes/plan.js';
import { createRedactor, type Redactor } from '../../changes/redact.js';
import { isReference, judgeName } from '../../changes/secret-names.js';
import { isObject } from '../../json.js';
import { answer } from '../answer.js';
import { containersAsAsked } from '../containers.js';
import { families } from '../frameworks.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import {
  any,
  enter,
  holds,
  items,
  not,
  type Read,
  read,
  referencesAt,
  some,
  type Truth,
  textOf,
} from '../values.js';

export const rule: Rule = {
  id: 'baseline/secret-in-environment',
  title: 'No secret stands in plain environment variables or start-up scripts',
  severity: 'critical',
  controls: [...families.keys, 'HIPAA 164.312(d)'],
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Declare it in `secrets`, refer to it by `secret://name`, and fill it with `synthinfra secrets set`. Then change the secret: it has been written down.',
  judge: (world) => {
    const redactor = createRedactor();
    return [
      ...judgeContainers(world, redactor),
      ...judgeMaps(world, redactor),
      ...judgeScripts(world, redactor),
    ];
  },
};

function judgeContainers(world: World, redactor: Redactor): readonly RuleAnswer[] {
  return containersAsAsked(world).map(({ resource, containers }) => {
    const leaking: string[] = [];
    const secret = some(containers, (container) =>
      any(
        variablesOf(container).map((variable) => {
          const name = textOf(variable.name);
          if (name === undefined) return variable.name.kind === 'unknown' ? 'unknown' : false;
          const leaks = holdsSecret(name, variable.value, redactor);
          if (leaks === true) leaking.push(name);
          return leaks;
        }),
      ),
    );
    return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
  });
}

/** Lists of names and values, by the two names that clouds have for them, and a map of Container Instances. */
function variablesOf(container: Read): readonly Variable[] {
  const lists = ['environment', 'env'].flatMap((list): readonly Read[] => {
    const variables = items(enter(container, list));
    return variables === 'unknown' ? [{ kind: 'unknown' }] : variables;
  });
  return [
    ...lists.map((variable) => ({ name: enter(variable, 'name'), value: enter(variable, 'value') })),
    ...entriesOf(enter(container, 'environment_variables')),
  ];
}

interface Variable {
  readonly name: Read;
  readonly value: Read;
}

function entriesOf(map: Read): readonly Variable[] {
  if (map.kind === 'unknown') return [{ name: map, value: map }];
  if (map.kind === 'absent' || !isObject(map.value)) return [];
  return Object.keys(map.value).map((name) => ({
    name: { kind: 'known', value: name, unknown: false },
    value: enter(map, name),
  }));
}

/** Where a map of variables stands outside of containers: of functions, of apps without one, and of a ConfigMap. */
const maps: Readonly<Record<string, readonly (string | number)[]>> = {
  aws_lambda_function: ['environment', 0, 'variables'],
  google_cloudfunctions2_function: ['service_config', 0, 'environment_variables'],
  azurerm_function_app_flex_consumption: ['app_settings'],
  azurerm_linux_function_app: ['app_settings'],
  azurerm_linux_web_app: ['app_settings'],
  'v1/ConfigMap': ['data'],
};

function judgeMaps(world: World, redactor: Redactor): readonly RuleAnswer[] {
  return world.ofType(...Object.keys(maps)).map((resource) => {
    const variables = entriesOf(read(resource, ...(maps[resource.type] ?? [])));
    const leaking: string[] = [];
    const secret = any(
      variables.map(({ name, value }) => {
        const text = textOf(name);
        if (text === undefined) return isComputed(resource) ? false : 'unknown';
        const leaks = holdsSecret(text, value, redactor);
        if (leaks === true) leaking.push(text);
        return leaks;
      }),
    );
    return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
  });
}

/** Variables of a function of Google's are computed: unknown without an expression means that nobody wrote any. */
function isComputed(resource: PlannedResource): boolean {
  return (
    resource.type === 'google_cloudfunctions2_function' &&
    referencesAt(resource, maps[resource.type] ?? []).length === 0
  );
}

/** The names are told, the values never. */
function environmentAnswer(resource: PlannedResource, secret: Truth, names: readonly string[]): RuleAnswer {
  return answer(resource, not(secret), {
    pass: 'No environment variable looks like a secret.',
    unknown: 'The environment variables are decided only at apply.',
    path: 'env',
    fail: `What looks like a secret stands in plain sight in ${names.join(', ')}; the secret store is asked.`,
  });
}

const googleScripts = [
  ['metadata_startup_script'],
  ['metadata', 'startup-script'],
  ['metadata', 'user-data'],
];
const azureScripts = [['custom_data'], ['user_data']];

/** Where the start-up script of a machine stands. */
const scripts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  aws_launch_template: [['user_data'], ['user_data_base64']],
  aws_instance: [['user_data'], ['user_data_base64']],
  google_compute_instance: googleScripts,
  google_compute_instance_template: googleScripts,
  google_compute_region_instance_template: googleScripts,
  azurerm_linux_virtual_machine: azureScripts,
  azurerm_linux_virtual_machine_scale_set: azureScripts,
  azurerm_windows_virtual_machine: azureScripts,
  azurerm_windows_virtual_machine_scale_set: azureScripts,
};

function judgeScripts(world: World, redactor: Redactor): readonly RuleAnswer[] {
  return world.ofType(...Object.keys(scripts)).map((machine) => {
    const secret = any(
      (scripts[machine.type] ?? []).map((path) =>
        holds(
          read(machine, ...path),
          (script) => typeof script === 'string' && showsSecret(script, redactor),
        ),
      ),
    );
    return answer(machine, not(secret), {
      pass: 'Nothing in the start-up script looks like a secret.',
      fail: 'What looks like a secret stands in the start-up script; the secret store is asked.',
      unknown: 'The start-up script is decided only at apply.',
    });
  });
}

/** By its name, or by its shape. An unknown value is only of interest under the name of a credential. */
function holdsSecret(name: string, value: Read, redactor: Redactor): Truth {
  const isCredential = judgeName(name) === 'credential';
  if (value.kind === 'unknown') return isCredential ? 'unknown' : false;
  return holds(
    value,
    (text) =>
      typeof text === 'string' && ((isCredential && !isReference(text)) || redactor.text(text) !== text),
  );
}

/** Scripts come as they are, or in base64. */
function showsSecret(script: string, redactor: Redactor): boolean {
  return [script, Buffer.from(script, 'base64').toString('utf8')].some(
    (text) => redactor.text(text) !== text,
  );
}
