import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { SMALL_RESOURCES, small } from '../support/manifests.js';
import { addressesIn, whenEnded, whenFile } from '../support/state.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

const BUCKET = 'small-states';
const KEY = `/${BUCKET}/small/dev/main/terraform.tfstate`;
const manifest = small({ spec: { state: { backend: 's3', bucket: BUCKET } } });

/**
 * Without --sandbox: the s3 backend, the provider and our own client find the cloud by AWS's own variables,
 * as they would find the real one.
 */
describe('a state in a bucket', () => {
  let workspace: Workspace;
  let cloud: Cloud;
  let env: Record<string, string>;
  /** Of the apply that was killed. */
  let killed: string;

  beforeAll(async () => {
    workspace = await Workspace.make();
    await workspace.write('deployment.yaml', manifest);
    cloud = await Cloud.start(workspace);
    env = {
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it(
    'needs its bucket first, which bootstrap makes safe, and leaves alone the second time',
    async () => {
      const first = await workspace.json(['bootstrap', 'state', '--sandbox']);
      expect(first).toMatchObject({ code: 0, value: { made: true } });
      expect(await cloud.getObject(`/${BUCKET}?versioning`)).toContain('<Status>Enabled</Status>');
      expect(await cloud.getObject(`/${BUCKET}?encryption`)).toMatch(/<SSEAlgorithm>(AES256|aws:kms)</);
      const block = await cloud.getObject(`/${BUCKET}?publicAccessBlock`);
      expect(block.match(/>true</g)).toHaveLength(4);
      expect(await cloud.getObject(`/${BUCKET}?policy`)).toMatch(/"aws:SecureTransport":\s*"?false/);

      const settings = ['versioning', 'encryption', 'publicAccessBlock', 'policy', 'ownershipControls'];
      const read = () => Promise.all(settings.map((name) => cloud.getObject(`/${BUCKET}?${name}`)));
      const before = await read();
      const second = await workspace.run(['bootstrap', 'state', '--sandbox']);
      expect(second).toMatchObject({
        code: 0,
        stderr: expect.stringContaining(`bucket ${BUCKET} was there`),
      });
      expect(await read()).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'of an apply that was killed with its engine is readable, locked, and can be unlocked as the message says',
    async () => {
      // The sandbox speaks no TLS: the bucket's own policy would shut everybody out.
      await cloud.deleteSetting(`/${BUCKET}?policy`);
      await workspace.must(['plan'], { env });
      const running = workspace.start(['apply', '--plan', '.synthinfra/dev'], { env });
      const events = '.synthinfra/dev/main/events.jsonl';
      await whenFile(workspace, events, (text) => text.includes('"type":"apply_start"'));
      const run = JSON.parse(
        await whenFile(workspace, '.synthinfra/dev/main/run.json', (text) => text.includes('enginePid')),
      ) as { enginePid: number; runId: string };
      killed = run.runId;
      running.child.kill('SIGKILL');
      process.kill(run.enginePid, 'SIGKILL');
      await running.finished;
      await whenEnded(run.enginePid);

      const locked = await workspace.run(['plan'], { env });
      expect(locked.code).toBe(3);
      expect(locked.stderr).toContain('nobody saw the last apply');
      expect(locked.stderr).toMatch(/may exist though the state does not know them: .*aws_kms_key\.this/);
      expect(locked.stderr).toContain(`the state ${KEY.slice(1)} is locked by`);
      expect(locked.stderr).toContain(`That matches the run ${run.runId}`);

      const [hint] = /TF_DATA_DIR=.* force-unlock \S+/.exec(locked.stderr) ?? [];
      if (hint === undefined) throw new Error(`no hint in ${locked.stderr}`);
      await promisify(exec)(hint.replace('force-unlock', 'force-unlock -force'), {
        env: { ...process.env, ...env },
      });
      const { code, value } = await workspace.json(['plan'], { env });
      expect(code).toBe(0);
      expect(changesOf(value).resources.map(({ address }) => address)).toEqual(SMALL_RESOURCES);
    },
    PATIENCE,
  );

  it(
    'is written by an apply, once a person has said what became of the one that was killed, and its lock is given back',
    async () => {
      const apply = ['apply', '--plan', '.synthinfra/dev'];
      const refused = await workspace.run(apply, { env });
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(`run ${killed} began`) });
      await workspace.must([...apply, '--resolve', killed, '--reason', 'Nothing of it is there.'], { env });
      const record = await cloud.getObject(KEY.replace('/terraform.tfstate', '.applied'));
      expect(JSON.parse(record)).toMatchObject({ outcome: 'applied' });
      await expect(cloud.getObject(KEY.replace('/terraform.tfstate', '.claim'))).rejects.toThrow('404');
      expect(addressesIn(await cloud.getObject(KEY))).toEqual(SMALL_RESOURCES);
      await expect(cloud.getObject(`${KEY}.tflock`)).rejects.toThrow('404');
      const locks = (await cloud.requests()).filter(({ action }) => action.includes('.tflock'));
      expect(locks.map(({ action }) => action.split(' ')[0])).toEqual(
        expect.arrayContaining(['PUT', 'DELETE']),
      );
    },
    PATIENCE,
  );
});
