import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMALL_RESOURCES } from '../support/manifests.js';
import { addressesIn } from '../support/state.js';
import { changesOf, PATIENCE } from '../support/workspace.js';
import { APPLY_ROLE, BUCKET, Job, PLAN_ROLE } from './support/job.js';

/** Seconds that credentials live, renewed after half of it: the encryption key alone takes fifteen to make. */
const LIFETIME = 6;
/** Enough to begin an apply, and never to end one. */
const TOO_SHORT = 12;

const stateOf = (name: string): string => `/${BUCKET}/${name}/dev/main/terraform.tfstate`;

// Each test stands on the one before: this is what a job does, from the first bucket on.
describe('credentials that end within seconds', () => {
  let job: Job;

  beforeAll(async () => {
    job = await Job.start(LIFETIME);
    await job.workspace.write('deployment.yaml', job.manifest('shop'));
    await job.workspace.write('other.yaml', job.manifest('other'));
  }, PATIENCE);
  afterAll(() => job.stop(), PATIENCE);

  it(
    'make the bucket of the states',
    async () => {
      const told = await job.workspace.json(['bootstrap', 'state'], { env: job.runner });
      expect(told).toMatchObject({ code: 0, value: { made: true } });
      expect(job.aws.requests.filter(({ refused }) => refused !== undefined)).toEqual([]);
      expect(job.tokensFor(APPLY_ROLE)).not.toHaveLength(0);
      expect(job.tokensFor(PLAN_ROLE)).toHaveLength(0);
      await job.openBucket();
    },
    PATIENCE,
  );

  it(
    'are renewed as long as an apply lasts, and it writes its whole state with the last ones',
    async () => {
      const planned = await job.workspace.json(['plan'], { env: job.runner });
      expect(planned).toMatchObject({ code: 0 });
      expect(changesOf(planned.value).resources.map(({ address }) => address)).toEqual(SMALL_RESOURCES);
      const [askedBefore, tokensBefore] = [job.aws.requests.length, job.tokensFor(APPLY_ROLE).length];
      await job.workspace.must(['apply', '--plan', '.synthinfra/dev'], { env: job.runner });

      const asked = job.aws.requests.slice(askedBefore);
      expect(asked.filter(({ refused }) => refused !== undefined)).toEqual([]);
      const lock = asked.findIndex(({ action }) => /^PUT .*\.tflock/.test(action));
      const write = asked.findLastIndex(({ action }) => /^PUT .*\.tfstate\?/.test(action));
      const keys = new Set(asked.slice(lock, write + 1).map(({ key }) => key));
      expect(keys.size).toBeGreaterThan(3);
      expect(asked[write]?.key).not.toBe(asked[lock]?.key);

      const tokens = job.tokensFor(APPLY_ROLE).slice(tokensBefore);
      expect(tokens.length).toBeGreaterThan(3);
      expect(new Set(tokens).size).toBe(tokens.length);

      const state = await job.moto.getObject(stateOf('shop'));
      expect(addressesIn(state)).toEqual(SMALL_RESOURCES);
      expect([...job.clouds.secrets].filter((secret) => state.includes(secret))).toEqual([]);
      expect((JSON.parse(state) as { serial: number }).serial).toBeGreaterThan(0);
      await expect(job.moto.getObject(`${stateOf('shop')}.tflock`)).rejects.toThrow('404');
    },
    PATIENCE,
  );

  it(
    'fill a secret',
    async () => {
      const tokensBefore = [PLAN_ROLE, APPLY_ROLE].map((role) => job.tokensFor(role).length);
      const finished = await job.workspace.run(['secrets', 'set', 'api-key'], {
        env: job.runner,
        input: 'open-sesame',
      });
      expect(finished).toMatchObject({ code: 0, stderr: expect.not.stringContaining('open-sesame') });
      const name = /(\S+) has a new version/.exec(finished.stderr)?.[1];
      const kept = await job.moto.call('secretsmanager', 'secretsmanager.GetSecretValue', { SecretId: name });
      expect(kept).toContain('open-sesame');
      expect(job.aws.accepted(/^PutSecretValue$/)).toHaveLength(1);
      const tokens = [PLAN_ROLE, APPLY_ROLE].map((role) => job.tokensFor(role).length);
      expect(tokens.map((count, at) => count - (tokensBefore[at] ?? 0))).toEqual([0, 1]);
    },
    PATIENCE,
  );

  it(
    'end an apply that cannot renew them',
    async () => {
      const folder = '.synthinfra/other';
      await job.workspace.must(['plan', 'other.yaml', '--out', folder], { env: job.runner });
      const before = job.aws.requests.length;
      job.sts.lifetime = TOO_SHORT;
      const env = { ...job.addresses, ...(await job.exchange(APPLY_ROLE)) };
      const failed = await job.workspace.run(['apply', '--plan', folder], { env });
      expect(failed.code).toBe(3);
      expect(failed.stderr).toContain('security token included in the request is expired');
      const asked = job.aws.requests.slice(before);
      expect(new Set(asked.map(({ key }) => key))).toEqual(new Set([env['AWS_ACCESS_KEY_ID']]));
      expect(asked.map(({ refused }) => refused)).toContain('expired');
      await expect(job.moto.getObject(stateOf('other'))).rejects.toThrow('404');
    },
    PATIENCE,
  );
});
