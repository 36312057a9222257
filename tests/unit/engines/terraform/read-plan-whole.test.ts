import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../../src/changes/build.js';
import { readPlan } from '../../../../src/engines/terraform/read-plan.js';
import { changeSet, entry, fixture, told } from '../../changes/kit.js';

const every = toChangeSet(readPlan(fixture('every-action')));

describe('plans as a whole', () => {
  it.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.99'])(
    'trap: format version %s is read',
    (format_version) => {
      const plan = {
        format_version,
        resource_changes: [entry(['create'], { after: { a: 1 } })],
        a_new_field: {},
      };
      expect(readPlan(plan).resources).toHaveLength(1);
    },
  );

  it.each(['2.0', '10.1', 'one'])('trap: unknown major version %s is refused', (format_version) => {
    expect(() => changeSet({ format_version })).toThrow(`format version ${format_version}`);
  });

  it('trap: a state is no plan', () => {
    expect(() => readPlan(fixture('state'))).toThrow('This is a state, not a Terraform plan.');
    expect(() => readPlan({ version: 4, serial: 1, lineage: 'x', resources: [] })).toThrow('a state');
  });

  it('trap: errored plan is marked', () => {
    expect(toChangeSet(readPlan(fixture('errored')))).toMatchObject({ errored: true, complete: false });
  });

  it('trap: complete:false after -target', () => {
    const changes = toChangeSet(readPlan(fixture('targeted')));
    expect(changes).toMatchObject({ complete: false, errored: false });
    expect(changes.counts.delete).toBe(1);
  });

  it('trap: deferred changes make a plan incomplete', () => {
    const deferred = { reason: 'provider_config_unknown', resource_change: entry(['create']) };
    expect(changeSet({ complete: true, deferred_changes: [deferred] }).complete).toBe(false);
    expect(changeSet({}).complete).toBe(true);
  });

  it('trap: outputs-only plan is not "no changes"', () => {
    const changes = toChangeSet(readPlan(fixture('outputs-only')));
    expect(changes.resources).toEqual([]);
    expect(changes.outputs).toEqual([
      {
        name: 'plain',
        action: 'update',
        before: { kind: 'value', value: 'one' },
        after: { kind: 'value', value: 'two' },
      },
    ]);
  });

  it('trap: unknown outputs and hidden outputs', () => {
    const shown = Object.fromEntries(every.outputs.map((output) => [output.name, output.after.kind]));
    expect(shown).toEqual({ new: 'unknown', plain: 'value', secret: 'hidden' });
  });

  it('trap: empty plan', () => {
    const changes = toChangeSet(
      readPlan({ format_version: '1.2', terraform_version: '1.11.4', planned_values: { root_module: {} } }),
    );
    expect(changes).toMatchObject({
      resources: [],
      outputs: [],
      drift: [],
      unchanged: 0,
      complete: true,
      errored: false,
    });
  });

  it('trap: a plan without changes counts what stays', () => {
    const changes = toChangeSet(readPlan(fixture('no-changes')));
    expect(changes).toMatchObject({ resources: [], outputs: [], unchanged: 17 });
  });

  const drifted = { before: { size: 1 }, after: { size: 2 } };

  it('trap: no-op with drift is drift that the plan leaves alone', () => {
    const json = {
      resource_changes: [entry(['no-op'], { before: drifted.after, after: drifted.after })],
      resource_drift: [entry(['update'], drifted)],
    };
    expect(readPlan({ format_version: '1.2', ...json }).drift).toMatchObject([
      { actions: ['update'], ...drifted },
    ]);
    expect(changeSet(json)).toMatchObject({ resources: [], drift: [], unchanged: 1 });
  });

  it('trap: drift that the plan puts right is told with what was found', () => {
    const changes = changeSet({
      resource_changes: [entry(['update'], { before: drifted.after, after: drifted.before })],
      resource_drift: [entry(['update'], drifted)],
    });
    expect(told(changes.drift[0])).toEqual(['size: 1 → 2']);
  });

  it('trap: refresh-only plan holds drift and no changes', () => {
    const plan = readPlan({
      format_version: '1.2',
      planned_values: {},
      resource_drift: [entry(['delete'], { before: { id: 'x' } }), entry(['no-op'])],
    });
    expect(plan.resources).toEqual([]);
    expect(plan.drift.map((change) => change.actions)).toEqual([['delete']]);
  });

  it('trap: write-only arguments are known by the configuration alone', () => {
    const plan = readPlan(fixture('aws-create'));
    const version = plan.resources.find((resource) => resource.type === 'aws_secretsmanager_secret_version');
    expect(version?.writeOnly).toEqual(['secret_string_wo']);
    expect(JSON.stringify(toChangeSet(plan))).not.toContain('never-in-a-plan');
  });
});
