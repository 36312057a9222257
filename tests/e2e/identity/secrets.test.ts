import { describe, expect, it } from '@jest/globals';
import type { Answer, Clouds, Received, Service } from '../../support/clouds/server.js';
import { LATER } from './support/later.js';
import { type RunnerJob, withJob } from './support/runner-job.js';
import { manifestOf, type Way } from './support/world.js';

const WAYS: readonly Way[] = [
  'aws',
  'gcp',
  'gcp-account',
  'azure',
  'vault',
  'kubernetes',
  'kubernetes-account',
];
/** Ways whose files hold a secret until the post step removes them; those of the others only say whom to ask. */
const KEPT_IN_FILES: readonly Way[] = ['aws', 'gcp', 'gcp-account', 'vault'];
/** Variables that hold a secret, since what reads them knows no file: masked, and only in GITHUB_ENV. */
const SECRET_VARIABLES = ['ARM_OIDC_REQUEST_TOKEN', 'VAULT_TOKEN'];

/** Everything that anybody can read of a step, without the lines that ask the runner to hide something. */
function toldBy({ stdout, stderr, summary, outputs, state, exported }: RunnerJob['steps'][number]): string {
  const seen = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const files = Object.entries(exported).filter(([name]) => !SECRET_VARIABLES.includes(name));
  return JSON.stringify([seen, stderr, summary, outputs, state, files]);
}

/** Secrets of the job that can be read somewhere, with the place. */
async function leaks(job: RunnerJob): Promise<readonly string[]> {
  const places: [string, string][] = job.steps.map((step, index) => [`step ${index}`, toldBy(step)]);
  places.push(...Object.entries(await job.files()));
  const secrets = [...job.world.clouds.secrets, job.api.token];
  return places.flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  );
}

/** A service that looks at every request for secrets that the step has not asked the runner to hide before. */
class Witness implements Service {
  readonly name = 'witness';
  said = (): string => '';
  /** How many secrets were looked for. */
  looked = 0;
  readonly unmasked: string[] = [];

  answer({ url, headers, body }: Received, clouds: Clouds): undefined {
    const sent = `${url.href} ${JSON.stringify(headers)} ${body}`;
    const hidden = this.said();
    for (const secret of clouds.secrets) {
      if (!sent.includes(secret)) continue;
      this.looked += 1;
      if (!hidden.includes(`::add-mask::${secret}\n`))
        this.unmasked.push(`${secret} sent to ${url.pathname}`);
    }
  }
}

describe('a secret that a cloud or GitHub gives', () => {
  it.each(WAYS)('is nowhere to be read, and masked before it is used: %s', async (way) => {
    const witness = new Witness();
    await withJob(
      (world) => manifestOf(world, [way]),
      { gate: witness },
      async (job) => {
        const running = await job.begin('auth', { inputs: { export: 'environment' } });
        witness.said = running.said;
        const step = await running.finished;
        expect(step.code).toBe(0);
        expect(witness.unmasked).toEqual([]);
        expect(witness.looked).toBeGreaterThan(1);
        for (const secret of job.world.clouds.secrets)
          expect(step.commands).toContain(`::add-mask::${secret}`);
        expect(await job.script(LATER[way])).toMatchObject({ code: 0 });
        const kept = await leaks(job);
        for (const leak of kept) expect(leak).toMatch(/ in temp\/synthinfra-identity-/);
        expect(kept.length > 0).toBe(KEPT_IN_FILES.includes(way));
        expect(await job.post(step)).toMatchObject({ code: 0 });
        expect(await leaks(job)).toEqual([]);
      },
    );
  });
});

/** A refusal in the words of a cloud, which repeats all that it got. */
const ECHOES: Readonly<Record<Way, (said: string) => Answer>> = {
  aws: (said) => ({
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>InvalidIdentityToken</Code><Message>${said}</Message></Error></ErrorResponse>`,
  }),
  gcp: (said) => ({ status: 400, body: { error: 'invalid_grant', error_description: said } }),
  'gcp-account': (said) => ({ status: 403, body: { error: { code: 403, message: said } } }),
  azure: (said) => ({
    status: 400,
    body: { error: 'invalid_client', error_description: said, error_codes: [70000] },
  }),
  vault: (said) => ({ status: 400, body: { errors: [said] } }),
  kubernetes: (said) => ({ status: 403, body: { kind: 'Status', message: said, reason: 'Forbidden' } }),
  'kubernetes-account': (said) => ({ status: 422, body: { kind: 'Status', message: said } }),
};

/** Answers whatever bears GitHub's token by repeating it, with its bearer. */
function echo(answer: (said: string) => Answer): Service & { readonly repeated: string[] } {
  const repeated: string[] = [];
  return {
    name: 'echo',
    repeated,
    answer({ url, headers, body }) {
      if (url.pathname === '/idtoken' || url.pathname.includes('.well-known')) return undefined;
      const said = `no: ${[...new URLSearchParams(body).values()].join(' ')} ${body} ${headers['authorization'] ?? ''}`;
      repeated.push(said);
      return answer(said.replaceAll(/[<>&"]/g, ''));
    },
  };
}

describe('a refusal that repeats what it was sent', () => {
  it.each(WAYS)('tells nobody the token: %s', async (way) => {
    const gate = echo(ECHOES[way]);
    await withJob(
      (world) => manifestOf(world, [way]),
      { gate },
      async (job) => {
        expect(await job.step('auth', { inputs: { export: 'environment' } })).toMatchObject({ code: 3 });
        const secrets = [...job.world.clouds.secrets];
        expect(secrets.some((secret) => gate.repeated.some((said) => said.includes(secret)))).toBe(true);
        expect(await leaks(job)).toEqual([]);
        expect(await job.left()).toEqual([]);
      },
    );
  });

  it('tells nobody the bearer, when it is GitHub that repeats it', async () => {
    const gate: Service = {
      name: 'echo',
      answer: ({ headers }) => ({ status: 400, body: { message: `no: ${JSON.stringify(headers)}` } }),
    };
    await withJob(
      (world) => manifestOf(world, ['aws']),
      { gate },
      async (job) => {
        const step = await job.step('auth');
        expect(step.code).toBe(3);
        expect(step.stdout).toContain('GitHub gave no token for the audience sts.amazonaws.com');
        expect(await leaks(job)).toEqual([]);
      },
    );
  });
});

describe('a login beside one that fails', () => {
  it('is taken back, and what it got is nowhere to be read', () =>
    withJob(
      (world) => manifestOf(world, ['aws', 'vault', 'kubernetes-account'], 'plan'),
      {},
      async (job) => {
        const { clouds, vault } = job.world;
        clouds.inject('sts', { slow: 500 }, { status: 403, body: 'no' });
        const step = await job.step('auth', { inputs: { export: 'environment' } });
        expect(step).toMatchObject({ code: 3, exported: {}, state: {} });
        expect(clouds.requestsOf('vault').map(({ url }) => url.pathname)).toContain(
          '/v1/auth/token/revoke-self',
        );
        expect([...vault.tokens]).toEqual([]);
        expect(await leaks(job)).toEqual([]);
      },
    ));
});
