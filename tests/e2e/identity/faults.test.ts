import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../support/clouds/server.js';
import { withJob } from './support/runner-job.js';
import { manifestOf, role, type Way } from './support/world.js';

const EXPIRED: Fault = {
  status: 400,
  headers: { 'content-type': 'text/xml' },
  body: '<ErrorResponse><Error><Code>ExpiredTokenException</Code><Message>Token expired</Message></Error></ErrorResponse>',
};

const PASSING: readonly (readonly [string, Way, string, readonly Fault[]])[] = [
  ['500 of STS', 'aws', 'sts', [{ status: 500, body: 'Internal Failure' }]],
  ['a throttled STS', 'aws', 'sts', [{ status: 429, headers: { 'retry-after': '0' } }]],
  ['a token that has expired on its way', 'aws', 'sts', [EXPIRED]],
  ['a page of a proxy for STS', 'aws', 'sts', ['html']],
  ['500 of GitHub', 'aws', 'github', [{ status: 500 }, { status: 503 }]],
  ['half an answer of GitHub', 'vault', 'github', ['truncate']],
  ['a connection that is reset', 'gcp', 'google-sts', ['reset']],
  ['a page of a proxy for Entra ID', 'azure', 'entra', ['html']],
  ['half an answer of Vault', 'vault', 'vault', ['truncate']],
  ['503 of an API server', 'kubernetes', 'kubernetes', [{ status: 503 }]],
];

describe('what passes', () => {
  it.each(PASSING)('is tried again: %s', (_what, way, service, faults) =>
    withJob(
      (world) => manifestOf(world, [way]),
      {},
      async (job) => {
        job.world.clouds.inject(service, ...faults);
        expect(await job.step('auth')).toMatchObject({ code: 0, stderr: '' });
        expect(job.world.clouds.requestsOf(service).length).toBeGreaterThan(faults.length);
      },
    ),
  );

  it('is tried again: a job that GitHub calls pending', () =>
    withJob(
      (world) => manifestOf(world, ['aws']),
      {},
      async (job) => {
        job.world.github.refuseJob('Pending');
        expect(await job.step('auth')).toMatchObject({ code: 0 });
        expect(job.world.clouds.requestsOf('github')).toHaveLength(2);
      },
    ));

  it('is tried once more with a new token, when the clock of the cloud is ten minutes ahead', () =>
    withJob(
      (world) => manifestOf(world, ['aws']),
      {},
      async (job) => {
        job.world.clouds.skew.cloud = 600;
        const step = await job.step('auth');
        expect(step.code).toBe(3);
        expect(step.stdout).toContain('ExpiredTokenException');
        expect(step.stdout).toMatch(/A new token did not help\. It counts from \S+ to \S+: compare/);
        expect(job.world.clouds.requestsOf('github')).toHaveLength(2);
        expect(job.world.sts.asked).toHaveLength(2);
      },
    ));

  it('is told when it does not pass', () =>
    withJob(
      (world) => manifestOf(world, ['vault']),
      {},
      async (job) => {
        job.world.clouds.inject(
          'vault',
          ...Array<Fault>(5).fill({ status: 503, headers: { 'retry-after': '0' } }),
        );
        const step = await job.step('auth');
        expect(step.code).toBe(3);
        expect(step.stdout).toMatch(/Vault at \S+ did not answer the login .* asked several times/);
        expect(job.world.clouds.requestsOf('vault')).toHaveLength(5);
      },
    ));

  it('is tried again: no answer at all', () =>
    withJob(
      (world) => manifestOf(world, ['vault']),
      {},
      async (job) => {
        job.world.clouds.inject('vault', 'hang');
        expect(await job.step('auth')).toMatchObject({ code: 0 });
        expect(job.world.clouds.requestsOf('vault').length).toBeGreaterThan(1);
      },
    ));
});

const RECEIVED = 'repo:acme/shop:environment:prod';

/** What of a trust must be pasted, for the subject received. */
const TRUSTS: readonly (readonly [Way, RegExp])[] = [
  ['aws', /"token\.actions\.githubusercontent\.com:sub": *"repo:acme\/shop:environment:prod"/],
  ['gcp', /assertion\.sub *==? *['"]repo:acme\/shop:environment:prod/],
  ['azure', /"subject": *"repo:acme\/shop:environment:prod"/],
  ['vault', /bound_subject=repo:acme\/shop:environment:prod/],
  ['kubernetes', /repo:acme\/shop:environment:prod/],
];

describe('what stays', () => {
  it.each(TRUSTS)('is told at once, with the trust to paste for the subject received: %s', (way, trust) =>
    withJob(
      (world) => manifestOf(world, [way]),
      { trusted: 'repo:acme/shop:ref:refs/heads/main' },
      async (job) => {
        const step = await job.step('auth');
        expect(step).toMatchObject({ code: 3, outputs: { problems: '1' } });
        const [before = '', after = ''] = step.stdout.split('::stop-commands::');
        expect(before).toContain(`subject ${RECEIVED}`);
        expect(after).toMatch(trust);
        expect(step.summary).toMatch(trust);
        expect(job.world.clouds.requestsOf('github')).toHaveLength(1);
      },
    ),
  );

  it('names the audience that a cloud does not take', () =>
    withJob(
      (world) =>
        manifestOf(world, ['aws'], 'plan', {
          identity: {
            aws: {
              planRole: role('shop-plan'),
              applyRole: role('shop-apply'),
              stsEndpoint: world.clouds.origin,
              audience: 'another',
            },
          },
        }),
      {},
      async (job) => {
        const step = await job.step('auth');
        expect(step.code).toBe(3);
        expect(step.stdout).toMatch(/audience another/);
        expect(step.stdout).toMatch(/add-client-id-to-open-id-connect-provider .* --client-id another$/m);
        expect(job.world.sts.asked).toHaveLength(1);
      },
    ));

  it('says which two lines a job lacks that may not ask GitHub', () =>
    withJob(
      (world) => manifestOf(world, ['aws', 'vault', 'kubernetes']),
      { mayNotAsk: true },
      async (job) => {
        const step = await job.step('auth');
        // Three logins lack the same.
        expect(step).toMatchObject({ code: 3, outputs: { problems: '1' } });
        expect(step.stdout).toMatch(/^\s*permissions:\n\s*id-token: write$/m);
        expect(job.world.clouds.requests).toEqual([]);
      },
    ));
});
