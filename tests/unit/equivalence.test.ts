import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { objectsOf } from '../../scripts/generate/equivalence/chart.js';
import { CLOUD_NAMES, CLOUDS } from '../../scripts/generate/equivalence/clouds.js';
import { ELSEWHERE, fieldsOf } from '../../scripts/generate/equivalence/fields.js';
import { placesOf } from '../../scripts/generate/equivalence/modules.js';
import { equivalencePage } from '../../scripts/generate/equivalence/page.js';
import { PHRASES } from '../../scripts/generate/equivalence/phrases.js';
import { madeOf } from '../../scripts/generate/equivalence/probe.js';
import { type Cell, equivalences } from '../../scripts/generate/equivalence/rows.js';
import type { JsonObject } from '../../src/json.js';
import { mebibytes } from '../../src/stacks/quantities.js';

const root = process.cwd();
const schema = JSON.parse(readFileSync('schemas/deployment.v1alpha1.schema.json', 'utf8')) as JsonObject;
const rows = equivalences(root, schema);
const fields = [...fieldsOf(schema, 'metadata'), ...fieldsOf(schema, 'spec')];
const named = rows.map((row) => [row.field.pattern.join('.'), row] as const);

function isTold({ phrase, places, roundings, refusals, refused }: Cell): boolean {
  return phrase !== undefined || places.length + roundings.length + refusals.length > 0 || refused;
}

describe('the page of equivalence', () => {
  it('is what the providers answer today', () => {
    expect(readFileSync('docs/reference/equivalence.md', 'utf8')).toBe(equivalencePage(rows));
  });

  it.each(named.filter(([, { field }]) => field.kind !== 'group'))(
    'tells of %s on every cloud',
    (_path, row) => {
      const silent = CLOUD_NAMES.filter((cloud) => row.elsewhere === undefined && !isTold(row.cells[cloud]));
      expect(silent).toEqual([]);
    },
  );

  it.each(named.filter(([, { field }]) => field.kind === 'map'))(
    'has a phrase for %s, or the cloud refuses it, and never both',
    (_path, { cells }) => {
      for (const cloud of CLOUD_NAMES)
        expect([cloud, cells[cloud].phrase === undefined]).toEqual([cloud, cells[cloud].refused]);
    },
  );

  it.each(Object.keys(PHRASES))(
    'has no phrase for %s where it is refused, nor for what is no field',
    (path) => {
      const row = rows.find(({ field }) => field.pattern.join('.') === path);
      const refused = CLOUD_NAMES.filter(
        (cloud) => PHRASES[path]?.[cloud] && row?.cells[cloud].refused !== false,
      );
      expect(refused).toEqual([]);
    },
  );

  it.each(CLOUD_NAMES)('tells every restriction of %s at its field', (cloud) => {
    const untold = CLOUDS[cloud].restrictions.filter(({ path, instead }) => {
      // What is read elsewhere is one row, whatever is in it.
      const row = rows.findLast(({ field }) => `${path}.`.startsWith(`${field.pattern.join('.')}.`));
      return row?.cells[cloud].refusals.some((one) => one.instead === instead) !== true;
    });
    expect(untold.map(({ path }) => path)).toEqual([]);
  });

  it('lists of what is read elsewhere only what is there', () => {
    const known = fields.map(({ pattern }) => pattern.join('.'));
    expect(Object.keys(ELSEWHERE).filter((path) => !known.includes(path))).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each(CLOUD_NAMES)('names the nearest alternative on %s', (cloud) => {
    const bare = CLOUDS[cloud].restrictions.filter(
      ({ instead }) =>
        !/^(Leave it out(,|:|;) .{15,}|(Use|Run|Set|Keep|Make|Write|Call|Machines) .{5,})[.]$/.test(instead),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it.each(CLOUD_NAMES)('of a value says what to write on %s', (cloud) => {
    const fixes = rows.flatMap(({ cells }) => cells[cloud].tried.flatMap(({ problems }) => problems));
    expect(fixes.length).toBeGreaterThan(10);
    expect(fixes.filter(({ fix = '' }) => !/^[A-Z“].{8,}[.]$/.test(fix))).toEqual([]);
  });
});

describe('a value that is not offered as written', () => {
  const free = rows.filter(({ field, elsewhere }) => field.kind === 'leaf' && elsewhere === undefined);

  it.each(CLOUD_NAMES)('is told as rounded on %s: no two values come to the same in silence', (cloud) => {
    const silent = free.flatMap(({ field, cells }) => {
      const taken = cells[cloud].tried.filter(({ stack }) => stack !== undefined);
      return taken.flatMap((one, index) =>
        taken
          .slice(index + 1)
          .filter((other) => madeOf(one) === madeOf(other) && !isSame(one.value, other.value))
          .filter((other) => ![one, other].some(({ roundings }) => roundings.some(tells(field.pattern))))
          .map((other) => [field.pattern.join('.'), one.value, other.value]),
      );
    });
    expect(silent).toEqual([]);
  });
});

describe('the places of a value', () => {
  it.each([
    ['aws', 'service', 'health_path', ['aws_lb_target_group.health_check.path']],
    [
      'aws',
      'service',
      'image',
      ['aws_ecs_task_definition.container_definitions', 'aws_iam_role_policy.policy'],
    ],
    ['gcp', 'service', 'min', ['google_cloud_run_v2_service.scaling.min_instance_count']],
    ['azure', 'workers', 'disk_gib', ['azurerm_linux_virtual_machine_scale_set.os_disk.disk_size_gb']],
    ['aws', 'service', 'no_such_variable', []],
  ])('are read from the modules: %s %s %s', (cloud, module, variable, places) => {
    expect(placesOf(root, cloud, module, variable)).toEqual(places);
  });

  it.each([
    ['services.api.port', ['Deployment.containerPort', 'NetworkPolicy']],
    ['services.api.scale.max', ['Deployment', 'HorizontalPodAutoscaler.maxReplicas', 'PodDisruptionBudget']],
    ['services.api.env.MODE', ['ConfigMap', 'Deployment.checksum/env']],
    ['services.api.route.gateway.listener', ['HTTPRoute.sectionName']],
    ['jobs.nightly.schedule', ['CronJob.schedule', 'Job']],
    ['jobs.nightly.retries', ['CronJob.backoffLimitPerIndex', 'Job.backoffLimitPerIndex']],
    ['externalSecrets.secret-a.store.kind', ['ExternalSecret.kind']],
    ['egress', ['NetworkPolicy']],
  ])('are read from the chart: %s', (path, places) => {
    expect(objectsOf(root, 'app', path.split('.'))).toEqual(places);
  });
});

/** The same amount of memory is written in two ways. */
function isSame(one: unknown, other: unknown): boolean {
  const isQuantity = (value: unknown): value is string => /^\d+(Mi|Gi)$/.test(String(value));
  return isQuantity(one) && isQuantity(other) && mebibytes(one) === mebibytes(other);
}

/** Whether a rounding is that of a field, or of the group that it is a part of. */
function tells(pattern: readonly string[]) {
  return ({ path }: { readonly path: readonly string[] }): boolean =>
    path.length >= pattern.length - 1 &&
    path.every((key, index) => pattern[index] === '*' || pattern[index] === key);
}
