import type { PlannedResource } from '../../changes/plan.js';
import { createRedactor, type Redactor } from '../../changes/redact.js';
import { isReference, judgeName } from '../../changes/secret-names.js';
import { isObject } from '../../json.js';
import { answer } from '../answer.js';
import { containersAsAsked } from '../containers.js';
import { families } from '../frameworks.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, enter, holds, items, not, type Read, read, some, type Truth, textOf } from '../values.js';

export const rule: Rule = {
  id: 'baseline/secret-in-environment',
  title: 'No secret stands in plain environment variables or start-up scripts',
  severity: 'critical',
  controls: [...families.keys, 'HIPAA 164.312(d)'],
  fix: 'Declare it in `secrets`, refer to it by `secret://name`, and fill it with `synthinfra secrets set`. Then change the secret: it has been written down.',
  judge: (world) => {
    const redactor = createRedactor();
    return [
      ...judgeContainers(world, redactor),
      ...judgeFunctions(world, redactor),
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
          const name = textOf(enter(variable, 'name'));
          if (name === undefined) return variable.kind === 'unknown' ? 'unknown' : false;
          const leaks = holdsSecret(name, enter(variable, 'value'), redactor);
          if (leaks === true) leaking.push(name);
          return leaks;
        }),
      ),
    );
    return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
  });
}

function variablesOf(container: Read): readonly Read[] {
  const variables = items(enter(container, 'environment'));
  return variables === 'unknown' ? [{ kind: 'unknown' }] : variables;
}

function judgeFunctions(world: World, redactor: Redactor): readonly RuleAnswer[] {
  return world.ofType('aws_lambda_function').map((resource) => {
    const variables = read(resource, 'environment', 0, 'variables');
    const names = variables.kind === 'known' && isObject(variables.value) ? Object.keys(variables.value) : [];
    const leaks = (name: string) => holdsSecret(name, enter(variables, name), redactor);
    const secret = variables.kind === 'unknown' ? 'unknown' : any(names.map(leaks));
    return environmentAnswer(
      resource,
      secret,
      names.filter((name) => leaks(name) === true).map(redactor.identifier),
    );
  });
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

function judgeScripts(world: World, redactor: Redactor): readonly RuleAnswer[] {
  return world.ofType('aws_launch_template', 'aws_instance').map((machine) => {
    const secret = any(
      ['user_data', 'user_data_base64'].map((attribute) =>
        holds(
          read(machine, attribute),
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
