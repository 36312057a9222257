import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lintTrusts } from '../../../../../src/identity/trust/lint/lint.js';
import { readTrust } from '../../../../../src/identity/trust/lint/read.js';

const good = readdirSync('tests/fixtures/trust/good');
const fixture = (file: string) => readTrust(file, readFileSync(`tests/fixtures/trust/${file}`, 'utf8'));
const trusts = (file: string) =>
  fixture(file).trusts.map(({ kind, name, purpose }) => `${kind} ${name} ${purpose ?? '-'}`);
const found = (file: string, text: string) =>
  lintTrusts([readTrust(file, text)]).map(({ rule, name }) => `${rule} ${name}`);

describe('a trust as it should be', () => {
  it.each(good)('%s is read, and nothing is said of it', (file) => {
    const read = fixture(`good/${file}`);
    expect(read.trusts.length + read.workflows.length).toBeGreaterThan(0);
    expect(read.unknown).toEqual([]);
    expect(lintTrusts([read])).toEqual([]);
  });
});

describe('what is read', () => {
  it.each([
    ['good/aws-apply-role.json', ['aws-role aws-apply-role apply']],
    ['good/aws-mixed.json', ['aws-role aws-mixed -']],
    ['good/aws-get-role-encoded.json', ['aws-role github-deploy apply']],
    ['good/google-provider.json', ['google-provider actions -']],
    [
      'good/google-policy.json',
      ['google-binding roles/iam.workloadIdentityUser -', 'google-binding roles/iam.workloadIdentityUser -'],
    ],
    [
      'good/azure-credentials.json',
      ['azure-credential app-prod apply', 'azure-credential app-prod-plan plan'],
    ],
    ['good/vault-role.json', ['vault-role vault-role apply']],
    ['good/kubernetes.yaml', ['kubernetes-authenticator jwt[0] -']],
    [
      'good/terraform-clouds-plan.json',
      [
        'google-provider google_iam_workload_identity_pool_provider.github -',
        'google-binding google_project_iam_member.apply apply',
        'azure-credential azurerm_federated_identity_credential.prod apply',
        'azure-credential azuread_application_federated_identity_credential.prod apply',
        'azure-credential azuread_application_flexible_federated_identity_credential.prod apply',
        'vault-backend vault_jwt_auth_backend.github -',
        'vault-role vault_jwt_auth_backend_role.deploy apply',
      ],
    ],
    [
      'good/terraform-least-trust.json',
      [
        'aws-role module.trust.aws_iam_role.this["plan"] plan',
        'aws-role module.trust.aws_iam_role.this["apply"] apply',
        'google-provider google_iam_workload_identity_pool_provider.this -',
        'google-binding google_service_account_iam_member.github["plan"] plan',
        'google-binding google_service_account_iam_member.github["apply"] apply',
        'azure-credential azuread_application_flexible_federated_identity_credential.this["apply-0"] apply',
      ],
    ],
  ])('%s holds its trusts in GitHub, and no others', (file, expected) => {
    expect(trusts(file)).toEqual(expected);
  });

  it('has its place: line and column of the value', () => {
    const [trust] = fixture('good/azure-credentials.json').trusts;
    expect(trust?.ways[0]?.[0]?.values[0]?.at).toEqual({
      file: 'good/azure-credentials.json',
      line: 10,
      column: 16,
      endColumn: 48,
    });
  });

  it('keeps the place of a policy that is text in JSON', () => {
    const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:*' }] });
    const text = JSON.stringify({ Role: { RoleName: 'r', AssumeRolePolicyDocument: policy } }, null, 2);
    const [finding] = lintTrusts([readTrust('role.json', text)]);
    expect(finding).toMatchObject({ rule: 'OIDC013', at: { line: 4, column: 33 } });
  });

  it.each(['\t', 2, ''])('has its place in JSON that is indented by %j', (indent) => {
    const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:*' }] };
    const [finding] = lintTrusts([readTrust('role.json', JSON.stringify(policy, null, indent))]);
    const lines = JSON.stringify(policy, null, indent).split('\n');
    expect(finding?.rule).toBe('OIDC013');
    expect(lines[(finding?.at.line ?? 0) - 1]?.slice((finding?.at.column ?? 0) - 1)).toMatch(/^"\*"/);
  });

  it('has no two equal keys, of which one would go unjudged', () => {
    const text = '{"Statement": [{"Effect": "Allow", "Condition": {}, "Condition": {}}]}';
    expect(() => readTrust('role.json', text)).toThrow('Map keys must be unique');
  });

  it('has no places in what only machines write, for finding them would take long', () => {
    const long = readFileSync('tests/fixtures/trust/good/aws-china.json', 'utf8').replace('aws-cn', 'aws');
    const [finding] = lintTrusts([readTrust('role.json', long + ' '.repeat(600_000))]);
    expect(finding).toMatchObject({ rule: 'OIDC005', at: { file: 'role.json', line: 1, column: 1 } });
  });
});

describe('a plan of a provider and its roles', () => {
  const plan = fixture('plan-aws.json');

  it('is judged before the provider exists: by the document that is read at apply', () => {
    expect(lintTrusts([plan]).map(({ rule, name, severity }) => `${rule} ${severity} ${name}`)).toEqual([
      'OIDC003 warning data.aws_iam_policy_document.apply',
      'OIDC011 error aws_iam_role.known',
    ]);
  });

  it('takes the purpose of a role from its name, of a document from the role that has it, and of both from mighty rights', () => {
    expect(trusts('plan-aws.json')).toEqual([
      'aws-role aws_iam_role.known apply',
      'aws-role data.aws_iam_policy_document.apply apply',
      'aws-provider aws_iam_openid_connect_provider.github -',
    ]);
  });

  it('says which role it cannot judge', () => {
    expect(plan.unknown.map(({ name }) => name)).toEqual(['aws_iam_role.opaque']);
  });

  it('holds a session to the limit of its role, in whatever file that is', () => {
    const workflow = `on: push
jobs:
  apply:
    permissions: {id-token: write}
    steps:
    - uses: aws-actions/configure-aws-credentials@v6
      with: {role-to-assume: "arn:aws:iam::123456789012:role/app-apply", role-duration-seconds: 21600}
`;
    const [finding] = lintTrusts([plan, readTrust('deploy.yml', workflow)]).slice(-1);
    expect(finding).toMatchObject({ rule: 'OIDC019', at: { file: 'deploy.yml', line: 7 } });
    expect(finding?.message).toBe('the role app-apply lasts 14400 seconds at most, not 21600.');
  });
});

describe('several statements', () => {
  const host = 'token.actions.githubusercontent.com';
  const statement = (condition: object) => ({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::1:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' }, ...condition },
  });
  const closed = statement({ StringLike: { [`${host}:sub`]: 'repo:octo/app:ref:refs/tags/v*' } });
  const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement });

  it.each([
    ['first', [statement({}), closed]],
    ['last', [closed, statement({})]],
  ])('are judged each by itself: the open one is %s', (_, statements) => {
    expect(found('r.json', policy(...statements))).toEqual(['OIDC001 r']);
  });

  it('are closed by a Deny only when it has that one condition', () => {
    const deny = (more: object) => ({
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringNotLike: { [`${host}:sub`]: 'repo:octo/app:environment:prod' }, ...more },
    });
    expect(found('r.json', policy(deny({}), statement({})))).toEqual([]);
    expect(
      found('r.json', policy(deny({ Bool: { 'aws:SecureTransport': 'false' } }), statement({}))),
    ).toEqual(['OIDC001 r']);
  });

  it('may be one, not in a list, and name several providers', () => {
    const one = statement({});
    const Principal = {
      Federated: ['arn:aws:iam::1:oidc-provider/accounts.google.com', one.Principal.Federated],
    };
    expect(found('r.json', JSON.stringify({ Statement: { ...one, Principal } }))).toEqual(['OIDC001 r']);
  });

  it.each([
    ['sts:AssumeRoleWithWebIdentity', 1],
    ['STS:assumerolewithwebidentity', 1],
    ['sts:AssumeRole*', 1],
    ['sts:*', 1],
    ['*', 1],
    ['sts:AssumeRoleWithWebIdentit?', 1],
    ['sts:*Web*', 1],
    ['sts:AssumeRole', 0],
    ['sts:AssumeRoleWithSAML', 0],
    ['sts:AssumeRoleWithWebIdentity?', 0],
    [`${'*?'.repeat(14)}x`, 0],
  ])('are about web identities or not: %s', (Action, count) => {
    expect(readTrust('r.json', policy({ ...statement({}), Action })).trusts).toHaveLength(count);
  });

  it('that allow all but some actions are about web identities, unless that is among them', () => {
    const allBut = (NotAction: string) => {
      const { Action: _, ...rest } = statement({});
      return readTrust('r.json', policy({ ...rest, NotAction })).trusts.length;
    };
    expect([allBut('sts:TagSession'), allBut('sts:AssumeRole*')]).toEqual([1, 0]);
  });

  it('that are not about web identities are not judged', () => {
    const other = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::1:root' }, Action: 'sts:AssumeRole' };
    expect(readTrust('r.json', policy(other)).trusts).toEqual([]);
    expect(
      readTrust('r.json', policy({ ...statement({}), Effect: 'Allow', Action: 'sts:Tag*' })).trusts,
    ).toEqual([]);
  });
});

describe('a file that is none of these', () => {
  it('is an error that says what is understood, never clean', () => {
    expect(() => readTrust('package.json', '{"name": "x"}')).toThrow(
      expect.objectContaining({
        message: 'package.json holds nothing that is understood as a trust.',
        problems: [expect.objectContaining({ fix: expect.stringContaining('aws iam get-role') })],
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['[]', 'an empty list'],
    ['null', 'null'],
    ['"text"', 'a text'],
    ['{"Statement": []}', 'a policy without statements'],
  ])('%j is one of them', (text) => {
    expect(() => readTrust('x.json', text)).toThrow('holds nothing');
  });

  it('is told with its place when it is neither JSON nor YAML', () => {
    expect(() => readTrust('x.yaml', 'a: [1,\nb: }')).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ at: expect.objectContaining({ file: 'x.yaml', line: 2 }) })],
      }),
    );
  });
});
