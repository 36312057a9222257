import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withMirror } from '../support/mirror.js';
import { addressesIn, attributesIn, offlineStatePath } from '../support/state.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

const NAME = 'inferloop-synthdata';
const EXAMPLE = 'examples/gcp/deployment.yaml';
/** Attributes that Google takes labels by. Policies of Monitoring have their own. */
const LABELS = ['labels', 'user_labels'] as const;
/** Types whose labels the provider lays over with those of the provider block: an offline one does not. */
const LABELLED_BY_PROVIDER =
  /^google_(cloud_run_v2_service|compute_(global_)?address|compute_(global_)?forwarding_rule|compute_security_policy|kms_crypto_key|secret_manager_secret|storage_bucket|monitoring_notification_channel)$/;

/**
 * The provider of the mirror is one of schemas alone (see docs/explanation/tests.md): it checks names, types and
 * references, and no cloud answers.
 */
await withMirror('the example on Google Cloud, offline, from nothing to nothing', 'google', (mirror) => {
  const offline = ['--sandbox', '--provider-mirror', mirror];
  const env = { TF_CLI_CONFIG_FILE: '' };
  let workspace: Workspace;

  const plan = async () => {
    const { code, value } = await workspace.json(['plan', ...offline], { env });
    expect(code).toBe(0);
    return changesOf(value);
  };
  const apply = () => workspace.must(['apply', '--plan', '.synthinfra/dev', ...offline], { env });
  const state = (environment = 'dev') => workspace.read(offlineStatePath(NAME, environment));

  beforeAll(async () => {
    workspace = await Workspace.make();
    // It names the provider of AWS alone.
    await rm(workspace.path('.terraform.lock.hcl'));
    await cp(resolve(EXAMPLE), workspace.path('deployment.yaml'));
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'is planned: everything is made, and what Google does not offer as written is told',
    async () => {
      const { stdout } = await workspace.must(['plan', ...offline], { env });
      expect(stdout).toContain('cpu: asked 0.5, used 1.');
      expect(stdout).toContain('used Google’s own keys for secrets and tables.');
      const { counts } = await plan();
      expect(counts).toMatchObject({ update: 0, replace: 0, delete: 0 });
      expect(counts['create']).toBeGreaterThan(60);
    },
    PATIENCE,
  );

  it(
    'is applied as it was planned, with labels where the modules give them',
    async () => {
      await apply();
      const made = attributesIn(await state());
      expect(made.length).toBeGreaterThan(60);
      const labelled = made.flatMap(([type, attributes]) =>
        LABELS.filter((name) => name in attributes && !LABELLED_BY_PROVIDER.test(type)).map(
          (name) => [type, (attributes[name] as Record<string, string> | null)?.['managed-by']] as const,
        ),
      );
      expect(labelled.length).toBeGreaterThan(5);
      expect(labelled.filter(([, by]) => by !== 'synthinfra')).toEqual([]);
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
    'takes a change: a service that is not public more, and the rest stays',
    async () => {
      const text = await workspace.read('deployment.yaml');
      const report = `    report: { image: nginx@sha256:${'b'.repeat(64)}, cpu: 1 }\n`;
      await workspace.write('deployment.yaml', text.replace('  services:\n', `  services:\n${report}`));
      const { resources, counts } = await plan();
      const touched = resources.filter(({ address }) => !address.startsWith('module.service["report"].'));
      expect(touched.map(({ address, actions }) => [address, actions])).toEqual(
        expect.arrayContaining([['module.logs.google_logging_project_sink.this', ['update']]]),
      );
      expect(touched.every(({ address }) => /^module\.(alerts|logs)\./.test(address))).toBe(true);
      expect(counts).toMatchObject({ update: 1, replace: 0, delete: 0 });
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
