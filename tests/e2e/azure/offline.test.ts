import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withMirror } from '../support/mirror.js';
import { addressesIn, attributesIn, offlineStatePath } from '../support/state.js';
import { changesOf, PATIENCE, type ResourceTold, Workspace } from '../support/workspace.js';

const NAME = 'inferloop-synthdata';
const STATE = offlineStatePath(NAME, 'dev');
const EXAMPLE = 'examples/azure/deployment.yaml';
/** Types that Azure gives no tags: associations, roles, settings and parts of something that has them. */
const UNTAGGED =
  /(_association|_role_assignment|_diagnostic_setting|_management_policy|_container|_database|_rule|_subnet|_sql_.*)$/;

/**
 * The provider of the mirror is one of schemas alone (see docs/explanation/tests.md): it checks names, types and
 * references, and no cloud answers.
 */
await withMirror('the example on Azure, offline, from nothing to nothing', 'azurerm', (mirror) => {
  const offline = ['--sandbox', '--provider-mirror', mirror];
  const env = { TF_CLI_CONFIG_FILE: '' };
  let workspace: Workspace;

  const plan = async () => {
    const { code, value } = await workspace.json(['plan', ...offline], { env });
    expect(code).toBe(0);
    return changesOf(value);
  };
  const apply = () => workspace.must(['apply', '--plan', '.synthinfra/dev', ...offline], { env });
  const state = () => workspace.read(STATE);

  beforeAll(async () => {
    workspace = await Workspace.make();
    // It names the provider of AWS alone.
    await rm(workspace.path('.terraform.lock.hcl'));
    await cp(resolve(EXAMPLE), workspace.path('deployment.yaml'));
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'is planned: everything is made, and what Azure does not offer as written is told',
    async () => {
      const { counts } = await plan();
      expect(counts).toMatchObject({ update: 0, replace: 0, delete: 0 });
      expect(counts['create']).toBeGreaterThan(60);
      const { stdout } = await workspace.must(['plan', ...offline], { env });
      expect(stdout).toContain('used Container Apps. Container Instances cannot scale.');
      expect(stdout).toContain('logRetentionDays: asked 7, used 30');
    },
    PATIENCE,
  );

  it(
    'is applied as it was planned, tags everywhere',
    async () => {
      await apply();
      const made = attributesIn(await state());
      expect(made.length).toBeGreaterThan(60);
      const untagged = made.filter(
        ([, { tags }]) => (tags as Record<string, string> | null)?.['managed-by'] !== 'synthinfra',
      );
      expect(untagged.map(([type]) => type).filter((type) => !UNTAGGED.test(type))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'leaves nothing to do: the second plan is empty',
    async () => {
      const { resources, outputs } = await plan();
      expect({ resources, outputs }).toEqual({ resources: [], outputs: [] });
    },
    PATIENCE,
  );

  it(
    'takes a change: one private copy more is a container group, and the rest stays',
    async () => {
      const text = await workspace.read('deployment.yaml');
      const report = `    report:
      image: ghcr.io/inferloop/report@sha256:${'b'.repeat(64)}
      scale: { min: 1, max: 1 }
`;
      await workspace.write('deployment.yaml', text.replace('  services:\n', `  services:\n${report}`));
      const { resources, counts } = await plan();
      const created = resources.filter(({ actions }) => actions.includes('create')).map(typeOf);
      expect(new Set(created)).toEqual(
        new Set([
          'azurerm_container_group',
          'azurerm_cosmosdb_sql_role_assignment',
          'azurerm_monitor_metric_alert',
          'azurerm_role_assignment',
          'azurerm_user_assigned_identity',
        ]),
      );
      expect(counts).toMatchObject({ replace: 0, delete: 0 });
      // It writes its logs with a key, which nobody needed before.
      const changed = resources.filter(({ actions }) => actions.includes('update')).map(typeOf);
      expect(changed).toEqual(['azurerm_log_analytics_workspace']);
      await apply();
      expect((await plan()).resources).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'is destroyed by its name, and nothing is left',
    async () => {
      const { stderr } = await workspace.must(['destroy', ...offline, '--confirm', NAME], { env });
      expect(stderr).toMatch(/✔ apply +\d+ deleted/);
      expect(addressesIn(await state())).toEqual([]);
    },
    PATIENCE,
  );
});

function typeOf({ address }: ResourceTold): string {
  return /(azurerm_[a-z_]+)\.[^.]+$/.exec(address)?.[1] ?? address;
}
