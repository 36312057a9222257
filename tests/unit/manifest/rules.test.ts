import { describe, expect, it } from '@jest/globals';
import { changed, good, told, validated } from './fixture.js';

/** Adds lines to spec, before the workers. */
function withSpec(lines: string): string {
  return changed('  workers:', `${lines}\n  workers:`);
}

function messages(text: string): string[] {
  return told(validated(text));
}

describe('min and max', () => {
  it('names the overlay and where the other value comes from', () => {
    const text = changed('prod: {', 'prod: { services: { api: { scale: { min: 5 } } },');
    expect(validated(text)).toEqual([
      {
        severity: 'error',
        at: { file: 'deployment.yaml', line: 19, column: 46, endColumn: 47 },
        path: 'spec.services.api.scale.min',
        message: 'spec.services.api.scale.min is 5, above max 2 (after the prod overlay).',
        fix: 'max comes from deployment.yaml:11:21. Raise max, or lower min to 2.',
        excerpt: text.split('\n')[18],
      },
    ]);
  });

  it('points at max when the overlay lowered it', () => {
    const text = changed('{ max: 2 }', '{ min: 2, max: 3 }').replace(
      'prod: {',
      'prod: { services: { api: { scale: { max: 1 } } },',
    );
    expect(validated(text)).toMatchObject([
      {
        at: { line: 19, column: 46 },
        fix: 'min comes from deployment.yaml:11:21. Raise max, or lower min to 1.',
      },
    ]);
  });

  it('says when the other one is a default or a variable', () => {
    expect(validated(changed('batch: {}', 'batch: { scale: { min: 11 } }'))[0]?.fix).toContain(
      'max is the default.',
    );
    expect(validated(good, { MIN_INSTANCES: '3' })[0]).toMatchObject({
      message: 'spec.services.api.scale.max is 2, below min 3.',
      fix: 'min comes from env MIN_INSTANCES. Raise max, or lower min to 2.',
    });
  });
});

describe('public services', () => {
  it('asks who may come in, and for a certificate', () => {
    const problems = validated(
      changed('scale:', 'public: true\n      scale:').replace('    prod:', '    other:'),
    );
    expect(told(problems)[0]).toContain('11:15 spec.services.api.public is true, but nobody is allowed in');
    expect(problems[0]?.fix).toContain('the whole internet is written out as 0.0.0.0/0');
    expect(told(problems)[1]).toContain(
      '11:15 spec.services.api.public is true, but the service has no certificate',
    );
  });

  it('asks for no certificate on azure, where each service has a name with one', () => {
    const text = changed('scale:', 'public: true\n      scale:').replace('provider: aws', 'provider: azure');
    const said = told(validated(text));
    expect(said.join('\n')).toContain('nobody is allowed in');
    expect(said.join('\n')).not.toContain('no certificate');
  });

  it('accepts ranges and a certificate', () => {
    const text = changed('scale:', 'public: true\n      certificate: arn\n      scale:');
    expect(
      validated(
        text.replace('  workers:', '  network: { allowedIpRanges: [0.0.0.0/0, "::/0"] }\n  workers:'),
      ),
    ).toEqual([]);
  });
});

describe('cross-field rules', () => {
  it.each<[string, string, string]>([
    [
      'a secret that is not declared',
      changed('secret://api-key', 'secret://api-kee'),
      '10:27 spec.services.api.secrets.API_KEY asks for the secret "api-kee", which spec.secrets does not declare. Did you mean "api-key"?',
    ],
    [
      'a variable set twice',
      changed('MODE:', 'API_KEY: x, MODE:'),
      '9:14 spec.services.api.env.API_KEY is set a second time by spec.services.api.secrets.',
    ],
    [
      'an account that is too short',
      changed('012345678901', '12345'),
      '5:56 spec.target.account is "12345": an AWS account id has 12 digits.',
    ],
    [
      'a cloud without a region',
      changed(' region: eu-west-1,', ''),
      '5:3 spec.target needs a region: aws deploys nothing without one.',
    ],
    [
      'data that is not encrypted',
      withSpec('  security: { encryption: false }'),
      '13:27 spec.security.encryption is false: data at rest is always encrypted.',
    ],
    [
      'a range that does not exist',
      withSpec('  network: { allowedIpRanges: [256.0.0.0/8] }'),
      '13:32 spec.network.allowedIpRanges[0] is "256.0.0.0/8": there is no such address range.',
    ],
    [
      'a range with bits of a host',
      withSpec('  network: { allowedIpRanges: [10.0.0.5/8] }'),
      '13:32 spec.network.allowedIpRanges[0] is "10.0.0.5/8": the address is not the first of its range.',
    ],
    [
      'a network that is too large',
      withSpec('  network: { cidr: 10.0.0.0/8 }'),
      '13:20 spec.network.cidr is "10.0.0.0/8": its size must be between /16 and /24.',
    ],
    [
      'a network that is not private',
      withSpec('  network: { cidr: 8.8.0.0/16 }'),
      '13:20 spec.network.cidr is "8.8.0.0/16": it must be private',
    ],
    [
      'a network of IPv6',
      withSpec('  network: { cidr: "fd00::/16" }'),
      '13:20 spec.network.cidr is "fd00::/16": it must be an IPv4 range.',
    ],
    [
      'a day that does not exist',
      withSpec('  gate: { allowDelete: [{ address: a.b, reason: long enough, expires: 2027-02-29 }] }'),
      '13:71 spec.gate.allowDelete[0].expires is "2027-02-29": that month has no such day.',
    ],
    [
      'a redaction exception that ends on no day',
      withSpec('  redaction: { exceptions: [{ path: a.b.c, reason: long enough, expires: 2027-06-31 }] }'),
      '13:74 spec.redaction.exceptions[0].expires is "2027-06-31": that month has no such day.',
    ],
    [
      'a rename to itself',
      changed('batch: {}', 'batch: { renamedFrom: batch }'),
      '13:36 spec.workers.batch.renamedFrom is its own name.',
    ],
    [
      'a rename from what still exists',
      changed('batch: {}', 'batch: { renamedFrom: old }, old: {}'),
      '13:36 spec.workers.batch.renamedFrom is "old", but spec.workers.old still exists.',
    ],
    [
      'two renames from one',
      changed('batch: {}', 'batch: { renamedFrom: old }, b: { renamedFrom: old }'),
      '13:61 spec.workers.b.renamedFrom is "old", and so is that of spec.workers.batch: one thing cannot become two.',
    ],
    [
      'objects that expire before they are archived',
      changed('datasets: {}', 'datasets: { archiveAfterDays: 60, expireDays: 60 }'),
      '15:62 spec.storage.buckets.datasets.expireDays is 60, but objects are archived only after 60 days.',
    ],
    [
      'a sort key that is the partition key',
      changed('{ name: id }', '{ name: id }, sortKey: { name: id }'),
      '16:68 spec.storage.tables.jobs.sortKey.name is "id", which is the partition key already.',
    ],
    [
      'a backend that lacks a setting',
      withSpec('  state: { backend: s3 }'),
      '13:3 spec.state needs the field "bucket" for the backend s3.',
    ],
    [
      'a setting of another backend',
      withSpec('  state: { backend: local, bucket: abc }'),
      '13:28 spec.state.bucket means nothing to the backend local.',
    ],
  ])('refuse %s', (_, text, message) => {
    expect(messages(text)).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, string]>([
    [
      '29 February of a leap year',
      withSpec('  gate: { allowDelete: [{ address: a.b, reason: long enough, expires: 2028-02-29 }] }'),
    ],
    ['a rename from what is gone', changed('batch: {}', 'batch: { renamedFrom: old }')],
    ['a cluster without a region', changed('provider: aws, region: eu-west-1,', 'provider: kubernetes,')],
    ['a complete backend', withSpec('  state: { backend: s3, bucket: abc, region: eu-west-1 }')],
    ['a copy count of zero', changed('{ max: 2 }', '{ min: 0, max: 1 }')],
  ])('accept %s', (_, text) => {
    expect(messages(text)).toEqual([]);
  });

  it('name the variable that brings a bad range', () => {
    expect(told(validated(good, { ALLOWED_IP_RANGES: '1.2.3.4/33' }))).toEqual([
      '- The environment variable ALLOWED_IP_RANGES is "1.2.3.4/33": there is no such address range.',
    ]);
  });
});
