import { isObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { didYouMean, suggest } from '../suggest.js';
import type { Layers } from './layers.js';
import { entriesAt, formatPath, valueAt } from './paths.js';
import type { Checked, Rule } from './rule.js';
import { accessRules } from './rules-access.js';
import { identityRules } from './rules-identity.js';
import { show } from './sentences.js';
import type { Path } from './types.js';
import { problemAt, subject } from './validate.js';

/** Everything that the cross-field rules forbid. Never throws, whatever the document holds. */
export function ruleProblems(checked: Checked): Problem[] {
  return [...rules, ...accessRules, ...identityRules].flatMap((rule) => rule(checked));
}

const rules: readonly Rule[] = [
  scaleOrder,
  images,
  region,
  account,
  secretReferences,
  namesUsedTwice,
  renames,
  realDates,
  encryption,
  bucketDays,
  tableKeys,
];

/** Maps whose entries run a container image. */
const CONTAINERS = ['services', 'jobs'] as const;

const renamable: readonly Path[] = [
  ['spec', 'services'],
  ['spec', 'jobs'],
  ['spec', 'workers'],
  ['spec', 'secrets'],
  ['spec', 'storage', 'buckets'],
  ['spec', 'storage', 'tables'],
];

/** ` (after the prod overlay)` when the overlay had a hand in one of the values. */
function afterOverlay(layers: Layers, ...paths: Path[]): string {
  return paths.some((path) => layers.fromOverlay(path)) ? ` (after the ${layers.overlay} overlay)` : '';
}

/** `comes from deployment.yaml:11:94`, `is the default`. */
function comesFrom(layers: Layers, path: Path): string {
  return layers.origin(path).kind === 'default' ? 'is the default' : `comes from ${layers.where(path)}`;
}

function scaleOrder({ document, layers }: Checked): Problem[] {
  const problems: Problem[] = [];
  for (const group of ['services', 'workers'])
    for (const [name] of entriesAt(document, ['spec', group])) {
      const low: Path = ['spec', group, name, 'scale', 'min'];
      const high: Path = ['spec', group, name, 'scale', 'max'];
      const [min, max] = [valueAt(document, low), valueAt(document, high)];
      // A max below 1 is told by the schema.
      if (typeof min !== 'number' || typeof max !== 'number' || min <= max || max < 1) continue;
      // The value that was written last, or written at all, is the one to point at.
      const blameMax =
        layers.position(low, 'value') === undefined
          ? layers.override(high) === undefined
          : layers.origin(low).kind === 'default' || (layers.fromOverlay(high) && !layers.fromOverlay(low));
      const [path, other, word] = blameMax
        ? [high, low, `${max}, below min ${min}`]
        : [low, high, `${min}, above max ${max}`];
      problems.push(
        problemAt(layers, path, {
          message: `${subject(layers, path)} is ${word}${afterOverlay(layers, low, high)}.`,
          fix: `${blameMax ? 'min' : 'max'} ${comesFrom(layers, other)}. Raise max, or lower min to ${max}.`,
        }),
      );
    }
  return problems;
}

/** Every entry that runs an image, by its path. */
function containers(document: JsonObject): readonly (readonly [Path, Json])[] {
  return CONTAINERS.flatMap((map) =>
    entriesAt(document, ['spec', map]).map(([name, entry]) => [['spec', map, name], entry] as const),
  );
}

function images({ document, layers, imagesMayCome }: Checked): Problem[] {
  return (
    containers(document)
      // A mistyped `image` is told by the schema.
      .filter(([, entry]) => isObject(entry) && suggest('image', Object.keys(entry)) === undefined)
      .map(([path]) =>
        problemAt(
          layers,
          path,
          {
            message: `${formatPath(path)} has no image${afterOverlay(layers, [...path, 'image'])}.`,
            fix: `Add image: to it, or give ${path[2]}=<reference>@sha256:… by the input images at every plan.`,
            ...(imagesMayCome ? { severity: 'warning' } : {}),
          },
          'key',
        ),
      )
  );
}

function region({ document, layers }: Checked): Problem[] {
  const target = valueAt(document, ['spec', 'target']);
  if (!isObject(target) || target['region'] !== undefined) return [];
  const provider = target['provider'];
  if (provider !== 'aws' && provider !== 'gcp' && provider !== 'azure') return [];
  const example = { aws: 'eu-west-1', gcp: 'europe-west1', azure: 'westeurope' }[provider];
  const words = {
    message: `spec.target needs a region: ${provider} deploys nothing without one.`,
    fix: `Add region: ${example} (for example), or set INFRA_REGION.`,
  };
  return [problemAt(layers, ['spec', 'target', 'region'], words, 'key')];
}

/** AWS account ids have 12 digits: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
function account({ document, layers }: Checked): Problem[] {
  const path = ['spec', 'target', 'account'];
  const id = valueAt(document, path);
  if (valueAt(document, ['spec', 'target', 'provider']) !== 'aws' || typeof id !== 'string') return [];
  if (/^[0-9]{12}$/.test(id)) return [];
  const words = {
    message: `${subject(layers, path)} is ${show(id)}: an AWS account id has 12 digits.`,
    fix: 'Copy it from `aws sts get-caller-identity`, zeros at the front included, and put it in quotes.',
  };
  return [problemAt(layers, path, words)];
}

function secretReferences({ document, layers }: Checked): Problem[] {
  const declared = entriesAt(document, ['spec', 'secrets']).map(([name]) => name);
  return containers(document).flatMap(([container]) => {
    const path = [...container, 'secrets'];
    return entriesAt(document, path).flatMap(([variable, reference]) => {
      const name =
        typeof reference === 'string' ? /^secret:\/\/([a-z0-9-]{1,31})$/.exec(reference)?.[1] : undefined;
      if (name === undefined || declared.includes(name)) return [];
      const whole = [...path, variable];
      const words = {
        message: `${formatPath(whole)} asks for the secret "${name}", which spec.secrets does not declare${afterOverlay(layers, ['spec', 'secrets', name])}.${didYouMean(name, declared)}`,
        fix: `Add ${name}: {} to spec.secrets, or ${name}: { existing: … } for one that exists already.`,
      };
      return [problemAt(layers, whole, words)];
    });
  });
}

function namesUsedTwice({ document, layers }: Checked): Problem[] {
  return containers(document).flatMap(([path]) => {
    const plain = valueAt(document, [...path, 'env']);
    return entriesAt(document, [...path, 'secrets'])
      .filter(([variable]) => isObject(plain) && Object.hasOwn(plain, variable))
      .map(([variable]) =>
        problemAt(
          layers,
          [...path, 'env', variable],
          {
            message: `${formatPath([...path, 'env', variable])} is set a second time by ${formatPath([...path, 'secrets'])}.`,
            fix: `Keep one of the two; the secret comes from ${layers.where([...path, 'secrets', variable])}.`,
          },
          'key',
        ),
      );
  });
}

function renames({ document, layers }: Checked): Problem[] {
  return renamable.flatMap((map) => {
    const taken = new Map<string, string>();
    return entriesAt(document, map).flatMap(([name, entry]) => {
      const former = isObject(entry) ? entry['renamedFrom'] : undefined;
      if (typeof former !== 'string') return [];
      const path = [...map, name, 'renamedFrom'];
      const other = taken.get(former);
      taken.set(former, other ?? name);
      const says =
        former === name
          ? 'is its own name'
          : valueAt(document, [...map, former]) !== undefined
            ? `is "${former}", but ${formatPath([...map, former])} still exists`
            : other === undefined
              ? undefined
              : `is "${former}", and so is that of ${formatPath([...map, other])}: one thing cannot become two`;
      if (says === undefined) return [];
      const fix =
        former === name || other !== undefined
          ? 'Remove this line.'
          : `Remove the entry ${former} if this one replaces it, else remove this line.`;
      return [
        problemAt(layers, path, {
          message: `${formatPath(path)} ${says}${afterOverlay(layers, path)}.`,
          fix,
        }),
      ];
    });
  });
}

function realDates({ document, layers }: Checked): Problem[] {
  const lists: Path[] = [
    ['spec', 'gate', 'allowDelete'],
    ['spec', 'gate', 'allowReplace'],
    ['spec', 'policy', 'waivers'],
    ['spec', 'redaction', 'exceptions'],
  ];
  return lists.flatMap((list) => {
    const items = valueAt(document, list);
    return (Array.isArray(items) ? (items as readonly Json[]) : []).flatMap((item, index) => {
      const date = isObject(item) ? item['expires'] : undefined;
      if (typeof date !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return [];
      // A day that the month does not have rolls over into the next one.
      if (new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8))) return [];
      const path = [...list, String(index), 'expires'];
      const words = {
        message: `${formatPath(path)} is "${date}": that month has no such day.`,
        fix: 'Write a day that exists.',
      };
      return [problemAt(layers, path, words)];
    });
  });
}

function encryption({ document, layers }: Checked): Problem[] {
  const path = ['spec', 'security', 'encryption'];
  if (valueAt(document, path) !== false) return [];
  const words = {
    message: `${subject(layers, path)} is false: data at rest is always encrypted.`,
    fix: layers.override(path) === undefined ? 'Remove the line.' : 'Unset it.',
  };
  return [problemAt(layers, path, words)];
}

/** S3 refuses a lifecycle in which objects expire before they are archived. */
function bucketDays({ document, layers }: Checked): Problem[] {
  return entriesAt(document, ['spec', 'storage', 'buckets']).flatMap(([name, bucket]) => {
    const { archiveAfterDays: archive, expireDays: expire } = isObject(bucket) ? bucket : ({} as JsonObject);
    if (typeof archive !== 'number' || typeof expire !== 'number' || expire > archive) return [];
    const path = ['spec', 'storage', 'buckets', name, 'expireDays'];
    const other = ['spec', 'storage', 'buckets', name, 'archiveAfterDays'];
    const words = {
      message: `${formatPath(path)} is ${expire}, but objects are archived only after ${archive} days${afterOverlay(layers, path, other)}.`,
      fix: `archiveAfterDays ${comesFrom(layers, other)}. Remove it, or let objects live longer than that.`,
    };
    return [problemAt(layers, path, words)];
  });
}

function tableKeys({ document, layers }: Checked): Problem[] {
  return entriesAt(document, ['spec', 'storage', 'tables']).flatMap(([name]) => {
    const path = ['spec', 'storage', 'tables', name, 'sortKey', 'name'];
    const sort = valueAt(document, path);
    if (sort === undefined || sort !== valueAt(document, [...path.slice(0, -2), 'partitionKey', 'name']))
      return [];
    const words = {
      message: `${formatPath(path)} is ${show(sort)}, which is the partition key already.`,
      fix: 'Name another attribute, or remove sortKey.',
    };
    return [problemAt(layers, path, words)];
  });
}
