import { describe, expect, it } from '@jest/globals';
import { loosenings } from '../../../src/gate/loosening.js';
import type { Spec } from '../../../src/manifest/types.js';
import { deployment, type Partly } from '../stacks/support.js';

const none = { changedFiles: [] };
const waiver = { rule: 'baseline/tags', address: 'aws_x.a', reason: 'moved soon', expires: '2026-03-01' };
const exception = { address: 'aws_x.a', reason: 'copied away', expires: '2026-03-01' };
const later = '2026-04-01';
const sooner = '2026-02-01';
const vault = { address: 'https://vault.example', path: 'jwt', planRole: 'plan', applyRole: 'apply' };
const aws: NonNullable<NonNullable<Spec['identity']>['aws']> = {
  ...{ planRole: 'arn:plan', applyRole: 'arn:apply', durationSeconds: 3600 },
  ...{ managedPolicies: [], chain: [] },
};
const github = { defaultBranch: 'main', issuer: 'https://token.example' };

/** Paths of what is looser in the second spec than in the first. */
function paths(base: Partly<Spec>, head: Partly<Spec>): string[] {
  return loosenings(deployment(base), deployment(head), none).map(({ path }) => path);
}

/** A part of the spec that the type does not know yet. */
function future(spec: object): Partly<Spec> {
  return spec;
}

type Row = readonly [what: string, base: Partly<Spec>, head: Partly<Spec>, paths: string[]];

const attacks: readonly Row[] = [
  ['a raised failOn', {}, { policy: { failOn: 'critical' } }, ['spec.policy.failOn']],
  [
    'a required tag that is gone',
    { policy: { requiredTags: ['a', 'b'] } },
    { policy: { requiredTags: ['b'] } },
    ['spec.policy.requiredTags'],
  ],
  ['a pack that is gone', { policy: { packs: ['p'] } }, {}, ['spec.policy.packs']],
  ['a framework that is gone', { security: { compliance: ['soc2'] } }, {}, ['spec.security.compliance']],
  ['a new waiver', {}, { policy: { waivers: [waiver] } }, ['spec.policy.waivers.0']],
  [
    'a waiver that ends later',
    { policy: { waivers: [waiver] } },
    { policy: { waivers: [{ ...waiver, expires: later }] } },
    ['spec.policy.waivers.0'],
  ],
  [
    'a waiver that is widened to every address',
    { policy: { waivers: [waiver] } },
    { policy: { waivers: [{ rule: waiver.rule, reason: waiver.reason, expires: sooner }] } },
    ['spec.policy.waivers.0'],
  ],
  [
    'a second waiver beside one that stays',
    { policy: { waivers: [waiver] } },
    { policy: { waivers: [waiver, { ...waiver, address: 'aws_x.b' }] } },
    ['spec.policy.waivers.1'],
  ],
  ['an added allowDelete', {}, { gate: { allowDelete: [exception] } }, ['spec.gate.allowDelete.0']],
  ['an added allowReplace', {}, { gate: { allowReplace: [exception] } }, ['spec.gate.allowReplace.0']],
  [
    'an exception that ends later',
    { gate: { allowReplace: [exception] } },
    { gate: { allowReplace: [{ ...exception, expires: later }] } },
    ['spec.gate.allowReplace.0'],
  ],
  [
    'an exception that moves to the other list',
    { gate: { allowReplace: [exception] } },
    { gate: { allowDelete: [exception] } },
    ['spec.gate.allowDelete.0'],
  ],
  [
    'a redaction exception',
    {},
    future({ redaction: { exceptions: [{ path: 'a', expires: later }] } }),
    ['spec.redaction.exceptions.0'],
  ],
  ['a provider on the list', {}, future({ policy: { providers: ['evil/x'] } }), ['spec.policy.providers.0']],
  ['a module on the list', {}, future({ policy: { modules: ['evil/x'] } }), ['spec.policy.modules.0']],
  [
    'deletion protection that is off',
    { security: { deletionProtection: true } },
    {},
    ['spec.security.deletionProtection'],
  ],
  ['keys that live longer', {}, { security: { keyRotationDays: 700 } }, ['spec.security.keyRotationDays']],
  [
    'another role',
    { identity: { aws } },
    { identity: { aws: { ...aws, applyRole: 'arn:admin' } } },
    ['spec.identity.aws.applyRole'],
  ],
  [
    'another audience',
    { identity: { aws } },
    { identity: { aws: { ...aws, audience: 'evil' } } },
    ['spec.identity.aws.audience'],
  ],
  [
    'another address of Vault',
    { identity: { vault } },
    { identity: { vault: { ...vault, address: 'https://evil.example' } } },
    ['spec.identity.vault.address'],
  ],
  [
    'an endpoint',
    { identity: { aws } },
    { identity: { aws: { ...aws, stsEndpoint: 'https://evil' } } },
    ['spec.identity.aws.stsEndpoint'],
  ],
  [
    'another default branch',
    { identity: { github } },
    { identity: { github: { ...github, defaultBranch: 'x' } } },
    ['spec.identity.github.defaultBranch'],
  ],
  [
    'another backend',
    { state: { backend: 's3', bucket: 'a' } },
    { state: { backend: 's3', bucket: 'b' } },
    ['spec.state.bucket'],
  ],
  ['a backend where there was none', {}, { state: { backend: 'http' } }, ['spec.state.backend']],
  ['another engine', {}, { engine: { name: 'tofu' } }, ['spec.engine.name']],
  ['a brought root', {}, future({ stacks: { x: { path: '../x' } } }), ['spec.stacks.x.path']],
  ['an override', {}, future({ overrides: { aws: { bucket: {} } } }), ['spec.overrides.aws.bucket']],
  ['a list of rules whose direction nobody knows', {}, { policy: { rego: {} } }, ['spec.policy.rego']],
  ['the guard of the account', {}, { target: { account: undefined } }, ['spec.target.account']],
];

const tightenings: readonly (readonly [string, Partly<Spec>, Partly<Spec>])[] = [
  ['a lowered failOn', {}, { policy: { failOn: 'low' } }],
  ['a tag that is asked for', {}, { policy: { requiredTags: ['a'] } }],
  ['a framework more', {}, { security: { compliance: ['soc2'] } }],
  ['a waiver that is gone', { policy: { waivers: [waiver] } }, {}],
  [
    'a waiver that ends sooner',
    { policy: { waivers: [waiver] } },
    { policy: { waivers: [{ ...waiver, expires: sooner }] } },
  ],
  [
    'a waiver with another reason',
    { policy: { waivers: [waiver] } },
    { policy: { waivers: [{ ...waiver, reason: 'typo mended' }] } },
  ],
  [
    'a waiver for one address out of one for all',
    { policy: { waivers: [{ rule: waiver.rule, reason: 'r', expires: later }] } },
    { policy: { waivers: [waiver] } },
  ],
  ['an exception that is gone', { gate: { allowDelete: [exception] } }, {}],
  [
    'a provider that is no longer allowed',
    future({ policy: { providers: ['a'] } }),
    future({ policy: { providers: [] } }),
  ],
  ['deletion protection', {}, { security: { deletionProtection: true } }],
  ['keys that live shorter', {}, { security: { keyRotationDays: 90 } }],
  ['what the plan shows anyway', {}, { network: { zones: 3 }, monitoring: { logRetentionDays: 1 } }],
];

describe('a loosening in the same pull request is found', () => {
  it.each(attacks)('%s', (_, base, head, expected) => {
    expect(paths(base, head)).toEqual(expected);
  });

  it('with what was, what is, why, and the line of the manifest', () => {
    expect(loosenings(deployment(), deployment({ gate: { allowDelete: [exception] } }), none)).toEqual([
      {
        path: 'spec.gate.allowDelete.0',
        before: 'nothing',
        after: '{"address":"aws_x.a","expires":"2026-03-01","reason":"copied away"}',
        why: 'it is new: it could be deleted with its data',
        at: { file: 'deployment.yaml', line: 4, column: 1 },
      },
    ]);
  });

  it('cut where a value has no end', () => {
    const [found] = loosenings(
      deployment(),
      deployment({ state: { backend: 's3', bucket: 'x'.repeat(999) } }),
      none,
    ).slice(1);
    expect(found?.after).toHaveLength(121);
  });

  it('all together, for a deployment that the base branch does not have', () => {
    const [found, ...others] = loosenings(undefined, deployment({ identity: { aws } }), none);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: 'spec', before: 'nothing', after: 'inferloop-synthdata in dev' });
  });
});

describe('no loosening is', () => {
  it.each(tightenings)('%s', (_, base, head) => {
    expect(paths(base, head)).toEqual([]);
  });

  it('a deployment that stays as it is', () => {
    expect(
      paths(
        { policy: { waivers: [waiver] }, identity: { aws } },
        { policy: { waivers: [waiver] }, identity: { aws } },
      ),
    ).toEqual([]);
  });
});

describe('a loosening beside the manifest is found', () => {
  it.each([
    ['a workflow', '.github/workflows/plan.yml', true],
    ['an action of the repository', '.github/actions/x/action.yml', true],
    ['a workflow in other case', '.GitHub/workflows/plan.yml', true],
    ['the code owners', 'CODEOWNERS', true],
    ['the code owners below docs', 'docs/CODEOWNERS', true],
    ['a file like any other', 'src/.github/x', false],
    ['the owners of something else', 'x/CODEOWNERS', false],
  ])('%s', (_, path, counts) => {
    const found = loosenings(deployment(), deployment(), { changedFiles: [path] });
    expect(found.map((one) => one.path)).toEqual(counts ? [path] : []);
  });

  it('another version of the toolkit', () => {
    const toolkit = { before: 'v1', after: 'evil' };
    const found = loosenings(deployment(), deployment(), { changedFiles: [], toolkit });
    expect(found.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['toolkit', 'v1', 'evil'],
    ]);
  });

  it('in files that nobody can name', () => {
    const found = loosenings(deployment(), deployment(), { changedFiles: undefined });
    expect(found.map(({ path, after }) => [path, after])).toEqual([['.github/', 'not known']]);
  });

  it('not the same version', () => {
    const toolkit = { before: 'v1', after: 'v1' };
    expect(loosenings(deployment(), deployment(), { changedFiles: [], toolkit })).toEqual([]);
  });
});
