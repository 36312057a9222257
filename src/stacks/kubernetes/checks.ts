import { formatPath } from '../../manifest/paths.js';
import type { Deployment, Path } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import { formProblems } from '../forms.js';
import { problemAt } from '../problem.js';
import { OWN_TAGS } from '../tags.js';
import { DNS_NAME, FORMS, SECRET, VARIABLE } from './forms.js';
import { allNamed, named } from './names.js';
import { publicProblems } from './public.js';

/** Every value that the schema allows and a cluster would refuse, found before Helm runs. */
export function checks(deployment: Deployment): readonly Problem[] {
  return [
    ...formProblems(deployment, FORMS),
    ...nameProblems(deployment),
    ...variableProblems(deployment),
    ...secretProblems(deployment),
    ...scaleProblems(deployment),
    ...publicProblems(deployment),
    ...labelProblems(deployment),
  ];
}

/** Objects of one kind share their names, and a namespace has some before anything is installed. */
function nameProblems(deployment: Deployment): readonly Problem[] {
  const taken = new Map<string, Path>();
  return allNamed(deployment).flatMap(({ object, path }) => {
    const other = taken.get(object);
    taken.set(object, other ?? path);
    const why =
      other !== undefined
        ? `but ${formatPath(other)} has objects of that name`
        : object === 'default'
          ? 'but every namespace has a ServiceAccount of that name'
          : undefined;
    if (why === undefined) return [];
    const message = `The objects of ${formatPath(path)} would be called ${object}, ${why}.`;
    return [problemAt(deployment, path, message, 'Give the entry another name.')];
  });
}

/** Variables are keys of a ConfigMap, which takes fewer characters than a variable's name may have. */
function variableProblems(deployment: Deployment): readonly Problem[] {
  return [...named('services', deployment.spec.services), ...named('jobs', deployment.spec.jobs)].flatMap(
    ({ path, entry }) =>
      (['env', 'secrets'] as const).flatMap((map) =>
        Object.keys(entry[map])
          .filter((variable) => !VARIABLE.test(variable))
          .map((variable) => {
            const whole = [...path, map, variable];
            const message = `${formatPath(whole)} is not the name of a variable on kubernetes.`;
            const fix = 'Write letters, digits, _, . and -, beginning with a letter or _.';
            return problemAt(deployment, whole, message, fix);
          }),
      ),
  );
}

/** Without a store, `existing` names a Secret; in a store, whatever the store calls its entries. */
function secretProblems(deployment: Deployment): readonly Problem[] {
  const { secrets, kubernetes } = deployment.spec;
  return Object.entries(secrets).flatMap(([name, { existing }]) => {
    const form = kubernetes?.secretStore === undefined ? SECRET : /^[^#]+(#[^#]+)?$/;
    if (existing === undefined || form.test(existing)) return [];
    const path = ['spec', 'secrets', name, 'existing'];
    const message = `${formatPath(path)} is not the name of a Secret on kubernetes.`;
    const fix = 'Write its name, or its name and the key of the value, such as shared-api#token.';
    return [problemAt(deployment, path, message, fix)];
  });
}

/** An autoscaler keeps one copy at least: without one there is no CPU use to scale by. */
function scaleProblems(deployment: Deployment): readonly Problem[] {
  return named('services', deployment.spec.services).flatMap(({ path, entry }) => {
    if (entry.scale.min > 0) return [];
    const whole = [...path, 'scale', 'min'];
    const message = `${formatPath(whole)} is 0, but by CPU use nothing can be scaled up from no copy.`;
    return [problemAt(deployment, whole, message, 'Set it to 1.')];
  });
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
const LABEL_NAME = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

function labelProblems(deployment: Deployment): readonly Problem[] {
  return Object.entries(deployment.labels).flatMap(([label, value]) => {
    const path = ['metadata', 'labels', label];
    const say = (message: string, fix: string): readonly Problem[] => [
      problemAt(deployment, path, message, fix),
    ];
    const parts = label.split('/');
    const [prefix, name] = parts.length > 1 ? parts : [undefined, label];
    if (OWN_TAGS.some((own) => own === label))
      return say(
        `metadata.labels has ${label}, but synthinfra sets that one itself.`,
        'Give it another name.',
      );
    if (parts.length > 2 || !LABEL_NAME.test(name ?? '') || (prefix !== undefined && !DNS_NAME.test(prefix)))
      return say(
        `metadata.labels has ${label}, which is no label of kubernetes.`,
        'Write at most 63 letters, digits, - _ and ., with letters or digits at both ends.',
      );
    if (/(^|\.)(kubernetes\.io|k8s\.io|helm\.sh)$/.test(prefix ?? ''))
      return say(`metadata.labels has ${label}, which kubernetes keeps for itself.`, 'Give it another name.');
    if (!LABEL_VALUE.test(value))
      return say(
        `${formatPath(path)} is not the value of a label on kubernetes.`,
        'Write at most 63 letters, digits, - _ and ., with letters or digits at both ends.',
      );
    return [];
  });
}
