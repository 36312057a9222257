import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { type Artifact, readRun, runArtifacts, verifyArtifact } from '../../../src/github/runs.js';
import { BOT, FakeGithub } from '../../support/github/fake-github.js';
import type { SeededArtifact, SeededRun } from '../../support/github/shapes.js';

let fake: FakeGithub;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  github = connect(fake.as(BOT), fake.clock);
});

afterEach(() => fake.close());

const headSha = 'a'.repeat(40);
const toolkitSha = 'c'.repeat(40);
const toolkit = 'inferloop/synthinfra/.github/workflows/plan.yml';
const digest = `sha256:${'0'.repeat(64)}`;

const receipt: SeededArtifact = { id: 11, name: 'synthinfra-plan', digest };

const seeded: SeededRun = {
  path: '.github/workflows/plan.yml@refs/pull/7/merge',
  event: 'pull_request',
  headSha,
  headBranch: 'topic',
  attempt: 1,
  referenced: [{ path: `${toolkit}@v1`, sha: toolkitSha, ref: 'refs/tags/v1' }],
  artifacts: [receipt],
};

describe('a run', () => {
  it('is told as GitHub has it, its workflows without their refs', async () => {
    fake.own.runs.set(1, { ...seeded, attempt: 2 });
    expect(await readRun(github, 1)).toEqual({
      id: 1,
      attempt: 2,
      workflow: '.github/workflows/plan.yml',
      event: 'pull_request',
      repository: 'acme/shop',
      repositoryId: 1,
      headRepository: 'acme/shop',
      headSha,
      referenced: [{ workflow: toolkit, sha: toolkitSha }],
    });
  });

  it.each([
    ['a fork of the same name', { id: 99, full_name: 'eve/shop' }, 'eve/shop'],
    ['a fork that is gone', null, undefined],
  ])('for %s is told as one', async (_, head, repository) => {
    fake.own.runs.set(1, { ...seeded, head });
    expect((await readRun(github, 1)).headRepository).toBe(repository);
  });

  it('that is not there is an error', async () => {
    await expect(readRun(github, 2)).rejects.toMatchObject({ status: 404 });
  });
});

async function artifactOf(run: number): Promise<Artifact> {
  const [found] = await runArtifacts(github, run);
  if (found === undefined) throw new Error(`run ${run} has no artifact`);
  return found;
}

describe('the artifact of a receipt', () => {
  const wanted = { name: 'synthinfra-plan', digest, mostBytes: 10_000 };

  it('is taken when GitHub says of it what is expected', async () => {
    fake.own.runs.set(1, seeded);
    expect(verifyArtifact(await artifactOf(1), await readRun(github, 1), wanted)).toEqual([]);
  });

  it.each<[string, Partial<SeededArtifact>, string]>([
    ['a changed byte', { digest: 'sha256:1' }, `its digest is sha256:1, not ${digest}`],
    ['no digest', { digest: null }, 'GitHub knows no digest of it'],
    ['another name', { name: 'evil' }, 'its name is "evil", not synthinfra-plan'],
    ['more than it may have', { size: 10_001 }, 'it has 10001 bytes, more than 10000'],
    ['an expired one', { expired: true }, 'it has expired'],
  ])('is refused: %s', async (_attack, over, reason) => {
    fake.own.runs.set(1, { ...seeded, artifacts: [{ ...receipt, ...over }] });
    const run = await readRun(github, 1);
    expect(verifyArtifact(await artifactOf(1), run, wanted)).toEqual([reason]);
  });

  it('of another run, head and repository is refused', async () => {
    const elsewhere = { headSha: 'b'.repeat(40), head: { id: 99, full_name: 'eve/shop' } };
    fake.own.runs.set(1, { ...seeded, artifacts: [] });
    fake.own.runs.set(2, { ...seeded, ...elsewhere });
    const run = await readRun(github, 1);
    expect(verifyArtifact(await artifactOf(2), run, wanted)).toEqual([
      'it is of run 2, not 1',
      `its head is ${'b'.repeat(40)}, not ${headSha}`,
      'its head is of another repository',
    ]);
  });

  it('is not looked for in a part of the list', async () => {
    const artifacts = Array.from({ length: 10_001 }, (_, id) => ({ ...receipt, id }));
    fake.own.runs.set(1, { ...seeded, artifacts });
    await expect(runArtifacts(github, 1)).rejects.toThrow(
      'has more than 10000 entries; not all could be read',
    );
  });

  it('is found among more than a page', async () => {
    const artifacts = Array.from({ length: 150 }, (_, id) => ({ ...receipt, id, name: `plan-${id}` }));
    fake.own.runs.set(1, { ...seeded, artifacts });
    expect(await runArtifacts(github, 1)).toHaveLength(150);
  });
});
