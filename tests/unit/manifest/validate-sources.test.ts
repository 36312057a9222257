import { describe, expect, it } from '@jest/globals';
import { good, validated } from './fixture.js';

const problemsOf = (spec: string): string[] =>
  validated(`${good.trimEnd()}\n${spec}\n`).map(({ message }) => message);

describe('what the base branch may let through', () => {
  it.each([
    ['providers', 'hashicorp/random'],
    ['providers', 'registry.terraform.io/hashicorp/random'],
    ['providers', 'registry.example.com:8443/acme/thing'],
    ['modules', 'terraform-aws-modules/vpc/aws'],
    ['modules', 'terraform-aws-modules/*'],
    ['modules', 'git::https://git.example.com/modules.git'],
  ])('policy.%s takes %s', (list, source) => {
    expect(problemsOf(`  policy: { ${list}: ["${source}"] }`)).toEqual([]);
  });

  it.each([
    ['providers', 'random'],
    ['providers', 'hashicorp/*'],
    ['providers', '*'],
    ['providers', 'a/b/c/d'],
    ['modules', '*'],
    ['modules', 'terraform-*/vpc'],
    ['modules', ''],
  ])('policy.%s refuses %j', (list, source) => {
    expect(problemsOf(`  policy: { ${list}: ["${source}"] }`)).toEqual([
      expect.stringContaining(`spec.policy.${list}[0]`),
    ]);
  });

  it.each([
    ['no reason', '{ path: aws_ssm_parameter.motd.value, expires: 2027-01-31 }', 'needs the field "reason"'],
    [
      'no end',
      '{ path: aws_ssm_parameter.motd.value, reason: said by the door }',
      'needs the field "expires"',
    ],
    ['no attribute', '{ path: motd, reason: said by the door, expires: 2027-01-31 }', 'path is "motd"'],
  ])('redaction.exceptions refuses one with %s', (_, entry, message) => {
    expect(problemsOf(`  redaction: { exceptions: [${entry}] }`)).toEqual([expect.stringContaining(message)]);
  });
});
