import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { addressesIn, statePath } from '../support/state.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

const NAME = 'inferloop-synthdata';
const PREFIX = `${NAME}-dev`;
/** Kinds of which the example has one, or as many as it says: nothing may be made twice. */
const CREATIONS = {
  'autoscaling CreateAutoScalingGroup': 1,
  'dynamodb CreateTable': 1,
  'ec2 AllocateAddress': 1,
  'ec2 CreateFlowLogs': 1,
  'ec2 CreateInternetGateway': 1,
  'ec2 CreateLaunchTemplate': 1,
  'ec2 CreateNatGateway': 1,
  'ec2 CreateSubnet': 4,
  'ec2 CreateVpc': 1,
  'ecs CreateCluster': 1,
  'ecs CreateService': 1,
  'ecs RegisterTaskDefinition': 1,
  'elasticloadbalancing CreateLoadBalancer': 1,
  'elasticloadbalancing CreateTargetGroup': 1,
  'iam CreateInstanceProfile': 1,
  'kms CreateAlias': 1,
  'kms CreateKey': 1,
  [`s3 PUT /${PREFIX}-datasets`]: 1,
  'secretsmanager CreateSecret': 1,
  'sns CreateTopic': 1,
  'sns Subscribe': 1,
} as const;

describe('the example, from nothing to nothing', () => {
  let workspace: Workspace;
  let cloud: Cloud;

  beforeAll(async () => {
    workspace = await Workspace.make();
    await cp(resolve('examples/aws/deployment.yaml'), workspace.path('deployment.yaml'));
    cloud = await Cloud.start(workspace);
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'is made by one command, which says what it made and what the sandbox cannot show',
    async () => {
      const { code, stdout, stderr } = await workspace.run(['sandbox', 'try']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/✔ drift +none/) });
      for (const step of ['manifest', 'render', 'plan', 'changes', 'policy', 'gate', 'verify', 'apply'])
        expect(stderr).toContain(` ✔ ${step}`);
      for (const made of [`${PREFIX}-datasets`, `${PREFIX}-jobs`, `${PREFIX}-generator`, `${PREFIX}/api-key`])
        expect(stdout).toContain(made);
      expect(stdout).toContain('What the sandbox cannot show');
      expect(stdout).toMatch(/Take it down: synthinfra destroy .* --sandbox/);
    },
    PATIENCE,
  );

  it('was asked of the cloud once for each resource', async () => {
    expect(await cloud.creations()).toMatchObject(CREATIONS);
    const bad = (await cloud.requests()).filter(({ status }) => status >= 500);
    expect(bad).toEqual([]);
    const created = addressesIn(await workspace.read(statePath(NAME, 'dev')));
    expect(new Set(created).size).toBe(created.length);
    expect(created.length).toBeGreaterThan(80);
    expect(await cloud.servicesWith(PREFIX)).toHaveLength(15);
  });

  it(
    'leaves nothing to do: the second plan is empty',
    async () => {
      const { code, value } = await workspace.json(['plan', '--sandbox']);
      expect({ code, resources: changesOf(value).resources, outputs: changesOf(value).outputs }).toEqual({
        code: 0,
        resources: [],
        outputs: [],
      });
    },
    PATIENCE,
  );

  it(
    'is destroyed by its name, and nothing is left',
    async () => {
      const { code, stderr } = await workspace.run(['destroy', '--sandbox', '--confirm', NAME]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/✔ apply +\d+ deleted/) });
      expect(addressesIn(await workspace.read(statePath(NAME, 'dev')))).toEqual([]);
      const left = await cloud.servicesWith(PREFIX);
      // Both are still listed for a while: an entry in its recovery window, and a cluster that is inactive.
      expect(left.filter((place) => !/^(secretsmanager|ecs) /.test(place))).toEqual([]);
      const clusters = await cloud.call('ecs', 'AmazonEC2ContainerServiceV20141113.DescribeClusters', {
        clusters: [PREFIX],
      });
      expect(clusters).toMatch(/"status":\s*"INACTIVE"/);

      const { value } = await workspace.json(['plan', '--sandbox']);
      const { counts } = changesOf(value);
      expect(counts).toMatchObject({ update: 0, replace: 0, delete: 0, move: 0 });
      expect(counts['create']).toBeGreaterThan(80);
    },
    PATIENCE,
  );
});
