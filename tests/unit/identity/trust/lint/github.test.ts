import { describe, expect, it } from '@jest/globals';
import { isIssuer, purposeOf } from '../../../../../src/identity/trust/lint/github.js';

describe('an issuer', () => {
  it.each([
    ['https://token.actions.githubusercontent.com', true],
    ['https://token.actions.githubusercontent.com/octo-corp', true],
    ['https://token.actions.octo.ghe.com', true],
    ['https://ghes.example.com/_services/token', true],
    ['https://ghes.example.com:8443/_services/token', true],
    ['https://token.actions.githubusercontent.com/', false],
    ['https://token.actions.githubusercontent.com/octo-corp/', false],
    ['http://token.actions.githubusercontent.com', false],
    ['https://Token.actions.githubusercontent.com', false],
    ['https://vstoken.actions.githubusercontent.com', false],
    ['https://token.actions.githubusercontent.com.evil.example', false],
    ['https://token.actions.ghe.com', false],
    ['https://ghes.example.com/_services/token/', false],
  ])('%s: %s', (issuer, expected) => {
    expect(isIssuer(issuer)).toBe(expected);
  });
});

describe('what a role is for', () => {
  it.each([
    [['shop-prod-plan'], 'plan'],
    [['github-readonly'], 'plan'],
    [['ReadOnlyAccess'], 'plan'],
    [['terraformPlanRole'], 'plan'],
    [['shop-prod'], 'apply'],
    [['AppDeployRole'], 'apply'],
    [['AdministratorAccess'], 'apply'],
    [['bucket-read-write'], 'apply'],
    [['readWriteBuckets'], 'apply'],
    [['roles/viewer'], 'plan'],
    [['roles/editor'], 'apply'],
    [['explanation', 'products', 'employ'], undefined],
    [['github', 'apply'], 'apply'],
    [['github', undefined], undefined],
  ] as const)('%j: %s', (names, expected) => {
    expect(purposeOf(...names)).toBe(expected);
  });
});
