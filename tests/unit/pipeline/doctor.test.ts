import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGithub } from '../../support/github/fake-github.js';
import { manifestOf } from '../identity/manifests.js';
import { complaints, healthy, repositoryIs, visit } from './doctor-kit.js';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await FakeGithub.start();
});

afterEach(() => fake.close());

describe('doctor github', () => {
  it('passes a repository that is set up as the guide says', async () => {
    await healthy(fake);
    const { outcome, checks, platform } = await visit(fake);
    expect(complaints(checks)).toEqual([]);
    expect(outcome).toMatchObject({
      exitCode: 0,
      json: {
        schemaVersion: 1,
        repository: 'acme/shop',
        visibility: 'public',
        defaultBranch: 'main',
        environments: ['prod'],
        passed: checks.length,
        failed: 0,
        unknown: 0,
      },
    });
    expect(platform.told.at(-1)).toBe(
      `done doctor ${checks.length} settings of acme/shop: ${checks.length} pass`,
    );
  });

  it('finds everything that a fresh repository lacks, and ends with 2', async () => {
    const { outcome, checks, platform } = await visit(fake);
    expect(outcome.exitCode).toBe(2);
    expect(complaints(checks)).toEqual([
      'environment-branch fail',
      'environment-plan fail',
      'confirm-reviewers fail',
      'branch-pull-request fail',
      'branch-approvals fail',
      'branch-stale-approvals fail',
      'branch-code-owners fail',
      'branch-last-push fail',
      'branch-force-push fail',
      'branch-check fail',
      'branch-bypass fail',
      'owners-manifest fail',
      'owners-workflows fail',
      'owners-owners fail',
      'owners-valid fail',
      'actions-pinned fail',
    ]);
    expect(platform.told.at(-1)).toMatch(/^fail doctor \d+ settings of acme\/shop: \d+ pass, 16 fail$/);
  });

  it('only reads', async () => {
    await healthy(fake);
    const before = fake.requests.length;
    await visit(fake);
    const asked = fake.requests.slice(before);
    expect(asked.length).toBeLessThanOrEqual(20);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('says of each complaint what, why and where to mend it', async () => {
    await healthy(fake);
    fake.own.environments.set('prod', {});
    const { outcome } = await visit(fake);
    const text = outcome.text(false);
    expect(text).toContain(' acme/shop · public · default branch main\n');
    expect(text).toContain(
      [
        ' ✖ prod                 every branch and tag may use it',
        '                        Any branch that may name it gets the token that the apply role trusts.',
        '                        In Settings → Environments → prod of acme/shop, choose "Selected branches and tags" and leave only the branch main. Make it first where there is none.',
      ].join('\n'),
    );
    expect(text).toMatch(/ \d+ pass, 1 fails\.$/);
  });

  it('has each of its checks explained in docs/security.md, which names no other', async () => {
    await healthy(fake);
    const { checks } = await visit(fake);
    const named = /`((?:environment|confirm|default|branch|owners|actions|oidc)-[a-z-]+)`/g;
    const text = await readFile('docs/security.md', 'utf8');
    const explained = [...text.matchAll(named)].map(([, id]) => id);
    expect([...new Set(explained)].sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  it('asks for every environment of the manifest, or for one', async () => {
    const manifest = manifestOf({}).replace('prod: {}', 'dev: {}, prod: {}');
    const of = async (env?: string) =>
      (await visit(fake, { manifest, options: env === undefined ? {} : { env } })).outcome.json;
    expect(await of()).toMatchObject({ environments: ['dev', 'prod'] });
    expect(await of('dev')).toMatchObject({ environments: ['dev'] });
  });

  it('needs no images: it plans nothing', async () => {
    const manifest = manifestOf({}).replace(
      '  environments:',
      '  services: { api: { port: 80 } }\n  environments:',
    );
    await expect(visit(fake, { manifest })).resolves.toMatchObject({ outcome: { exitCode: 2 } });
  });
});

describe('what GitHub does not tell', () => {
  it.each<[RegExp, string, string[]]>([
    [/environments\/prod$/, 'actions: read', ['environment-branch']],
    [/environments\/prod-plan$/, 'actions: read', ['environment-plan']],
    [/environments\/prod-confirm$/, 'actions: read', ['confirm-reviewers']],
    [/actions\/permissions$/, 'administration: read', ['actions-pinned']],
    [/actions\/permissions\/workflow$/, 'administration: read', ['actions-token', 'actions-approve']],
    [/fork-pr-contributor-approval$/, 'administration: read', ['actions-forks']],
    [/oidc\/customization\/sub$/, 'actions: read', ['oidc-subject']],
    [/codeowners\/errors$/, 'contents: read', ['owners-valid']],
    [
      /contents\/.*CODEOWNERS$/,
      'contents: read',
      ['owners-manifest', 'owners-workflows', 'owners-owners', 'owners-valid'],
    ],
  ])('%s is not known, and never passes: the permission %s is named', async (route, permission, ids) => {
    await healthy(fake);
    fake.fail(route, { status: 403 });
    const { outcome, checks } = await visit(fake);
    expect(complaints(checks)).toEqual(ids.map((id) => `${id} unknown`));
    for (const check of checks.filter(({ id }) => ids.includes(id))) {
      expect(check.found).toContain(
        ' is not known: GitHub answered 403: Resource not accessible by integration',
      );
      expect(check.mend).toBe(`To see it, give the token the permission ${permission}.`);
    }
    expect(outcome).toMatchObject({ exitCode: 0, json: { unknown: ids.length } });
    expect(outcome.text(false)).toMatch(
      new RegExp(` ${ids.length} not known\\. What is not known was not checked\\.$`),
    );
  });

  it.each([
    /environments\/prod$/,
    /environments\/prod-plan$/,
    /environments\/prod-confirm$/,
    /actions\/permissions$/,
    /actions\/permissions\/workflow$/,
    /fork-pr-contributor-approval$/,
    /oidc\/customization\/sub$/,
    /codeowners\/errors$/,
    /rules\/branches\/main$/,
    /rulesets\/5$/,
  ])('is not taken from what is no answer of GitHub: %s', async (route) => {
    await healthy(fake);
    fake.fail(route, { status: 200, message: 'Please sign in to the proxy.' });
    const { checks } = await visit(fake);
    const wrong = checks.filter(({ status }) => status !== 'pass');
    expect(wrong.length).toBeGreaterThan(0);
  });

  it('blames no permission when something else is wrong', async () => {
    await healthy(fake);
    fake.fail(/permissions\/workflow$/, { status: 409, message: 'Conflict' });
    const { checks } = await visit(fake);
    expect(checks.find(({ id }) => id === 'actions-token')?.mend).toBe('Ask again later.');
  });
});

describe('doctor github ends with 3, and says what is missing', () => {
  it('without a token', async () => {
    await expect(visit(fake, { token: null })).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ fix: expect.stringContaining('Set GH_TOKEN') }],
    });
  });

  it('for a repository that is not there', async () => {
    await expect(visit(fake, { env: { GITHUB_REPOSITORY: 'acme/other' } })).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ message: 'acme/other does not exist, or the token may not see it.' }],
    });
  });

  it('for a token that is not good', async () => {
    fake.fail(/^GET \/repos\/acme\/shop$/, { status: 401 });
    await expect(visit(fake)).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message:
            'acme/shop cannot be read: GitHub answered 401: Bad credentials - https://docs.github.com/rest',
        },
      ],
    });
  });
});

it('tells when the manifest trusts another branch than the default one', async () => {
  await healthy(fake);
  repositoryIs(fake, { default_branch: 'trunk' });
  const { checks } = await visit(fake);
  expect(checks.find(({ id }) => id === 'default-branch')).toMatchObject({
    status: 'fail',
    found: 'the default branch is trunk, and the manifest says main',
    mend: 'Write spec.identity.github.defaultBranch: trunk.',
  });
});

it('refuses environments of several repositories at once', async () => {
  const manifest = manifestOf({ identity: 'github: { repository: acme/shop }' }).replace(
    'prod: {}',
    'dev: { identity: { github: { repository: acme/toys } } }, prod: {}',
  );
  await expect(visit(fake, { manifest })).rejects.toMatchObject({
    problems: [{ message: 'The environments are of several repositories: acme/toys, acme/shop.' }],
  });
});
