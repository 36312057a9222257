import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../../src/changes/build.js';
import { readPlan } from '../../../../src/engines/terraform/read-plan.js';
import { byAddress, changeSet, entry, fixture, told } from '../../changes/kit.js';

const every = toChangeSet(readPlan(fixture('every-action')));

describe('actions of a plan', () => {
  it('trap: import-only plan is not "no changes"', () => {
    const change = byAddress(every, 'terraform_data.imported');
    expect(change).toMatchObject({
      actions: ['import'],
      importId: 'import-me',
      attributes: [],
      risk: 'none',
    });
    expect(every.counts.import).toBe(2);
  });

  it('trap: import with update is both', () => {
    const change = byAddress(every, 'terraform_data.imported_2');
    expect(change?.actions).toEqual(['import', 'update']);
    expect(told(change)).toContain('input: absent → "new input"');
  });

  it('trap: move-only plan is not "no changes"', () => {
    const change = byAddress(every, 'terraform_data.new_name');
    expect(change).toMatchObject({
      actions: ['move'],
      previousAddress: 'terraform_data.old_name',
      risk: 'none',
    });
  });

  it('trap: move with update is both', () => {
    expect(byAddress(every, 'terraform_data.new_name_2')?.actions).toEqual(['move', 'update']);
    expect(every.counts.move).toBe(2);
  });

  it('trap: forget destroys nothing and is not "no changes"', () => {
    const change = byAddress(every, 'terraform_data.forgotten');
    expect(change).toMatchObject({ actions: ['forget'], attributes: [], risk: 'changes' });
    expect(every.counts).toMatchObject({ forget: 1, delete: 1 });
  });

  it.each([[['create', 'forget']], [['forget', 'create']]])('trap: create+forget pair %j', (actions) => {
    const changes = changeSet({ resource_changes: [entry(actions, { before: { a: 1 }, after: { a: 2 } })] });
    expect(changes.resources[0]).toMatchObject({ actions: ['create', 'forget'], risk: 'changes' });
    expect(changes.counts).toMatchObject({ create: 1, forget: 1, delete: 0 });
  });

  it('trap: replacement in both orders, with its cause', () => {
    for (const address of ['terraform_data.cbd', 'terraform_data.replaced']) {
      expect(byAddress(every, address)?.actions).toEqual(['replace']);
      expect(told(byAddress(every, address))).toContain('triggers_replace: "one" → "two" !');
    }
  });

  it('trap: tainted resource is replaced without replace_paths', () => {
    const change = byAddress(toChangeSet(readPlan(fixture('tainted'))), 'terraform_data.db');
    expect(change).toMatchObject({ actions: ['replace'], reason: 'replace_because_tainted' });
    expect(change?.attributes.some((attribute) => attribute.forcesReplacement)).toBe(false);
  });

  it('trap: deposed object is told apart from its living namesake', () => {
    const changes = changeSet({
      resource_changes: [
        entry(['delete'], { before: { id: 'old' } }, { deposed: '4f2a9c1b' }),
        entry(['update'], { before: { size: 1 }, after: { size: 2 } }),
      ],
    });
    expect(changes.resources.map(({ address, deposed, actions }) => [address, deposed, actions])).toEqual([
      ['aws_x.a', '4f2a9c1b', ['delete']],
      ['aws_x.a', undefined, ['update']],
    ]);
  });

  it('trap: data reads are told and are no danger', () => {
    const changes = toChangeSet(readPlan(fixture('aws-create')));
    const read = byAddress(changes, 'data.aws_iam_policy_document.late');
    expect(read).toMatchObject({ actions: ['read'], risk: 'none' });
    expect(changes.counts).toMatchObject({ create: 13, read: 1 });
  });

  it('trap: ephemeral resources leave no trace in the changes', () => {
    const changes = changeSet({
      resource_changes: [
        entry(['open'], {}, { mode: 'ephemeral' }),
        entry(['read'], {}, { mode: 'ephemeral' }),
      ],
    });
    expect(changes).toMatchObject({ resources: [], unchanged: 0 });
  });

  it('trap: provisioners that would run are hooks', () => {
    const hook = { address: 'terraform_data.cbd', kind: 'provisioner local-exec', when: 'always' };
    expect(every.hooks).toEqual([hook, hook]);
    expect(toChangeSet(readPlan(fixture('no-changes'))).hooks).toEqual([]);
  });

  it.each([
    ['AfterCreate', 'create'],
    ['BeforeDestroy', 'destroy'],
    ['AfterUpdate', 'always'],
  ])('trap: action_invocations are hooks (%s)', (event, when) => {
    const trigger = { triggering_resource_address: 'aws_x.a', action_trigger_event: event };
    const changes = changeSet({
      action_invocations: [
        {
          address: 'action.aws_lambda_invoke.b',
          type: 'aws_lambda_invoke',
          lifecycle_action_trigger: trigger,
        },
      ],
    });
    expect(changes.hooks).toEqual([{ address: 'aws_x.a', kind: 'action aws_lambda_invoke', when }]);
  });

  it('trap: an action of a newer Terraform is refused, not guessed', () => {
    expect(() => changeSet({ resource_changes: [entry(['evaporate'])] })).toThrow('"evaporate" to aws_x.a');
  });
});

describe('addresses and providers', () => {
  it('trap: for_each keys with spaces, dots, quotes and emoji stay as they are', () => {
    const addresses = readPlan(fixture('every-action')).resources.map((resource) => resource.address);
    expect(addresses).toEqual(
      expect.arrayContaining(
        ['a.b', 'emoji 🎉', 'quo\\"te', 'with space'].map((key) => `terraform_data.keys["${key}"]`),
      ),
    );
  });

  it('trap: address prefixes of each other are not confused', () => {
    const [first, second] = ['terraform_data.db', 'terraform_data.db_2'];
    expect(byAddress(every, first)?.actions).toEqual(['update']);
    expect(byAddress(every, second)).toBeUndefined();
  });

  it.each([
    ['registry.terraform.io/hashicorp/aws', 'aws'],
    ['registry.opentofu.org/hashicorp/google', 'google'],
    ['terraform.io/builtin/terraform', 'terraform'],
    ['aws', 'aws'],
    [undefined, 'aws'],
  ])('trap: provider names, old and new (%s)', (provider_name, short) => {
    expect(
      readPlan({ format_version: '0.1', resource_changes: [entry(['create'], {}, { provider_name })] })
        .resources[0],
    ).toMatchObject({ provider: short });
  });

  it('trap: a provider alias is the same provider', () => {
    const plan = readPlan(fixture('aws-create'));
    const providers = plan.resources
      .filter((resource) => resource.type === 'aws_s3_bucket')
      .map((resource) => resource.provider);
    expect(new Set(providers)).toEqual(new Set(['aws']));
  });

  it("trap: OpenTofu's plans are told by their registry", () => {
    const provider_name = 'registry.opentofu.org/hashicorp/aws';
    expect(changeSet({ resource_changes: [entry(['create'], {}, { provider_name })] }).engine.name).toBe(
      'tofu',
    );
    expect(every.engine).toEqual({ name: 'terraform', version: '1.11.4' });
  });
});
