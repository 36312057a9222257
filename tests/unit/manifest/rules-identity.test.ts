import { describe, expect, it } from '@jest/globals';
import { IDENTITIES, manifestOf, PLAN_CLIENT, ROLES, type Said, TARGETS } from '../identity/manifests.js';
import { told, validated } from './fixture.js';

const { aws, gcp, azure, vault, kubernetes } = IDENTITIES;

function messages(said: Said): string[] {
  return told(validated(manifestOf(said))).map((line) => line.replace(/^\S+ /, ''));
}

const CLEAR = 'a token must not travel in clear';

describe('an address that a token is sent to', () => {
  it.each<[string, string, (address: string) => string]>([
    ['github.issuer', TARGETS.aws, (to) => `github: { issuer: "${to}" }`],
    ['aws.stsEndpoint', TARGETS.aws, (to) => aws(`, stsEndpoint: "${to}"`)],
    ['gcp.stsEndpoint', TARGETS.gcp, (to) => gcp(`, stsEndpoint: "${to}"`)],
    ['gcp.iamCredentialsEndpoint', TARGETS.gcp, (to) => gcp(`, iamCredentialsEndpoint: "${to}"`)],
    ['gcp.resourceManagerEndpoint', TARGETS.gcp, (to) => gcp(`, resourceManagerEndpoint: "${to}"`)],
    ['vault.address', TARGETS.aws, (to) => vault().replace('https://vault.acme.test', to)],
    ['kubernetes.server', TARGETS.kubernetes, (to) => kubernetes().replace('https://k8s.acme.test', to)],
  ])('%s is https, or of this machine', (field, target, identity) => {
    const told = (to: string) => messages({ target, identity: identity(to) });
    const at = `spec.identity.${field}`;
    expect(told('http://evil.test')).toEqual([`${at} is "http://evil.test": ${CLEAR}.`]);
    expect(told('https://a.test:8443/x')).toEqual([]);
    expect(told('http://127.0.0.1:8080')).toEqual([]);
  });

  it.each(['azure.authority', 'azure.resourceManager'])('%s is https, even on this machine', (field) => {
    const name = field.replace('azure.', '');
    const told = (to: string) => messages({ target: TARGETS.azure, identity: azure(`, ${name}: "${to}"`) });
    expect(told('http://127.0.0.1:8080')).not.toEqual([]);
    expect(told('https://localhost:8443')).toEqual([]);
  });

  it.each([
    ['http://localhost:8200', undefined],
    ['http://vault.localhost', undefined],
    ['http://[::1]:8200', undefined],
    ['http://localhost.evil.test', CLEAR],
    ['http://127.0.0.1.evil.test', CLEAR],
    ['http://localhost@evil.test', 'an address must not hold credentials'],
    ['https://user:pass@vault.acme.test', 'an address must not hold credentials'],
    ['http://10.0.0.1', CLEAR],
    ['http://[::2]', CLEAR],
    ['https://', 'that is no URL'],
  ])('attack: %s', (address, wrong) => {
    const said = { identity: vault().replace('https://vault.acme.test', address) };
    expect(messages(said)).toEqual(
      wrong === undefined ? [] : [`spec.identity.vault.address is "${address}": ${wrong}.`],
    );
  });

  it('is told with what to write', () => {
    const [problem] = validated(manifestOf({ identity: aws(', stsEndpoint: "http://sts.test"') }));
    expect(problem).toMatchObject({
      path: 'spec.identity.aws.stsEndpoint',
      at: { file: 'deployment.yaml', line: 6 },
      fix: 'Write a URL that begins with https://; http:// is accepted for this machine alone.',
    });
  });
});

describe('what looks and what changes', () => {
  const SAME = ': whoever may open a pull request could then apply.';

  it.each<[string, Said, string]>([
    ['aws', { identity: aws().replace('shop-apply', 'shop-plan') }, 'aws.planRole is also the applyRole'],
    [
      'gcp',
      {
        target: TARGETS.gcp,
        identity: gcp(
          ', planServiceAccount: a@b.iam.gserviceaccount.com, applyServiceAccount: a@b.iam.gserviceaccount.com',
        ),
      },
      'gcp.planServiceAccount is also the applyServiceAccount',
    ],
    [
      'azure',
      { target: TARGETS.azure, identity: azure().replace(/applyClient: \S+/, `applyClient: ${PLAN_CLIENT}`) },
      'azure.planClient is also the applyClient',
    ],
    [
      'vault',
      { identity: vault().replace('shop-apply', 'shop-plan') },
      'vault.planRole is also the applyRole',
    ],
    [
      'kubernetes',
      { target: TARGETS.kubernetes, identity: kubernetes(', planServiceAccount: a, applyServiceAccount: a') },
      'kubernetes.planServiceAccount is also the applyServiceAccount',
    ],
    [
      'the last role of a chain in aws',
      { identity: aws(`, chain: [{ planRole: "${ROLES.apply}", applyRole: "${ROLES.apply}" }]`) },
      'aws.chain[0].planRole is also the applyRole',
    ],
  ])('must not be one in %s', (_cloud, said, message) => {
    expect(messages(said)).toEqual([`spec.identity.${message}${SAME}`]);
  });

  it.each<[string, Said]>([
    ['are two', { identity: [aws(), vault(), kubernetes(', planServiceAccount: a')].join(', ') }],
    ['both are the subject itself', { target: TARGETS.gcp, identity: gcp() }],
  ])('may be as they are when they %s', (_name, said) => {
    expect(messages(said)).toEqual([]);
  });
});

describe('a role and the target', () => {
  const HUB = 'arn:aws:iam::999999999999:role';
  const chain = (account: string) =>
    aws(
      `, chain: [{ planRole: "arn:aws:iam::${account}:role/p", applyRole: "arn:aws:iam::${account}:role/a" }]`,
    ).replaceAll('arn:aws:iam::123456789012:role/shop', `${HUB}/hub`);

  it.each<[string, Said, string[]]>([
    ['are of one account', { identity: aws() }, []],
    [
      'are of two accounts',
      { identity: aws().replace(ROLES.apply, `${HUB}/x`) },
      ['spec.identity.aws.applyRole is in account 999999999999, but spec.target.account is 123456789012.'],
    ],
    ['meet at the end of a chain', { identity: chain('123456789012') }, []],
    [
      'do not meet at the end of a chain',
      { identity: chain('888888888888') },
      ['planRole', 'applyRole'].map(
        (field) =>
          `spec.identity.aws.chain[0].${field} is in account 888888888888, but spec.target.account is 123456789012.`,
      ),
    ],
    [
      'are of two partitions',
      { target: '{ provider: aws, region: us-gov-west-1 }', identity: aws() },
      ['planRole', 'applyRole'].map(
        (field) =>
          `spec.identity.aws.${field} is in the partition aws, but "us-gov-west-1" is in aws-us-gov.`,
      ),
    ],
    [
      'are in China',
      {
        target: '{ provider: aws, region: cn-north-1 }',
        identity: aws().replaceAll('arn:aws:', 'arn:aws-cn:'),
      },
      [],
    ],
    [
      'cannot be compared in a region that is not known here',
      { target: '{ provider: aws, region: us-iso-east-1 }', identity: aws() },
      [],
    ],
    [
      'are of two clouds: the role is for the state',
      {
        target: '{ provider: kubernetes, region: eu, account: "123456789012" }',
        identity: aws().replaceAll('123456789012', '999999999999'),
      },
      [],
    ],
  ])('%s', (_name, said, expected) => {
    expect(messages(said)).toEqual(expected);
  });
});

describe('an inline policy', () => {
  const policy = (length: number) => aws(`, inlinePolicy: { a: ${'x'.repeat(length - '{"a":""}'.length)} }`);

  it('has at most 2,048 characters', () => {
    expect(messages({ identity: policy(2048) })).toEqual([]);
    expect(messages({ identity: policy(2049) })).toEqual([
      'spec.identity.aws.inlinePolicy has 2049 characters; STS takes at most 2048.',
    ]);
  });
});
