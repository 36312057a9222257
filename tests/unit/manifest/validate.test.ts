import { describe, expect, it } from '@jest/globals';
import { changed, good, told, validated } from './fixture.js';

describe('validateManifest', () => {
  it('finds nothing wrong with a good manifest', () => {
    expect(validated(good)).toEqual([]);
  });

  it.each<[string, string, string, string, string | undefined]>([
    [
      'an unknown field',
      'image: ghcr',
      'imag: ghcr',
      '8:7 spec.services.api has no field "imag". Did you mean "image"?',
      undefined,
    ],
    [
      'a field unlike any other',
      'workers:',
      'zzzzzzz:',
      '13:3 spec has no field "zzzzzzz".',
      'Its fields are profile, target, pattern',
    ],
    [
      'a missing field',
      'partitionKey: { name: id }',
      'partitionKey: {}',
      '16:23 spec.storage.tables.jobs.partitionKey needs the field "name".',
      'Add name: Name of the attribute.',
    ],
    [
      'a missing choice',
      'provider: aws, ',
      '',
      '5:3 spec.target needs the field "provider".',
      'Add provider: "aws", "gcp", "azure", "kubernetes" or "onprem"',
    ],
    [
      'a mistyped choice',
      'provider: aws',
      'provider: asw',
      '5:23 spec.target.provider is "asw": it must be "aws", "gcp", "azure", "kubernetes" or "onprem". Did you mean "aws"?',
      undefined,
    ],
    [
      'a wrong kind',
      'kind: Deployment',
      'kind: Deploy',
      '2:7 kind is "Deploy": it must be "Deployment".',
      undefined,
    ],
    [
      'a number for text',
      '"012345678901"',
      '012345678901',
      '5:56 spec.target.account is 12345678901: it must be text.',
      'Put it in quotes: "012345678901".',
    ],
    [
      'text for a number',
      'max: 2',
      'max: "2"',
      '11:21 spec.services.api.scale.max is "2": it must be a whole number.',
      'Remove the quotes: 2',
    ],
    [
      'yes for true',
      'scale: {',
      'spot: yes\n      scale: {',
      '11:13 spec.services.api.spot is "yes": it must be true or false.',
      'Write true: YAML 1.2 reads yes as text.',
    ],
    [
      'a fraction',
      'max: 2',
      'max: 2.5',
      '11:21 spec.services.api.scale.max is 2.5: it must be a whole number.',
      undefined,
    ],
    [
      'a map without its content',
      '{ datasets: {} }',
      '\n      datasets:',
      '16:7 spec.storage.buckets.datasets is empty: it must be a map.',
      'Write {}, or remove the line.',
    ],
    [
      'a number out of range',
      'max: 2',
      'max: 0',
      '11:21 spec.services.api.scale.max is 0: it must be at least 1.',
      undefined,
    ],
    [
      'a number out of both bounds',
      'scale: {',
      'port: 70000\n      scale: {',
      '11:13 spec.services.api.port is 70000: it must be at most 65535.',
      'Choose a number from 1 to 65535.',
    ],
    [
      'text of another form',
      'scale: {',
      'memory: 2GB\n      scale: {',
      '11:15 spec.services.api.memory is "2GB": it must be a whole number followed by Mi or Gi',
      undefined,
    ],
    [
      'an unsuitable name',
      'api:\n',
      'Api_1:\n',
      '7:5 spec.services has an entry named "Api_1": it must be 1 to 31 lower-case letters',
      'Write api-1.',
    ],
    [
      'empty text',
      'ghcr.io/x/api:1',
      '""',
      '8:14 spec.services.api.image is empty text.',
      'Give it a value, or remove the line.',
    ],
    [
      'a value given twice',
      'workers:',
      'security: { compliance: [gdpr, gdpr] }\n  workers:',
      '13:27 spec.security.compliance holds "gdpr" twice.',
      'Remove one of the two.',
    ],
  ])('tells %s', (_, from, to, message, fix) => {
    const [problem, ...more] = validated(changed(from, to)).filter(({ severity }) => severity === 'error');
    expect(more).toEqual([]);
    expect(told(problem === undefined ? [] : [problem])[0]).toContain(message);
    if (fix !== undefined) expect(problem?.fix).toContain(fix);
  });

  it('says of another apiVersion only that it is not known', () => {
    const text = changed('v1alpha1', 'v1beta1').replace('image:', 'imag:');
    expect(told(validated(text))).toEqual([
      '1:13 apiVersion is "synthinfra.inferloop.io/v1beta1": this release of synthinfra reads "synthinfra.inferloop.io/v1alpha1" only.',
    ]);
  });

  it('tells all problems at once, in the order of the file, each once', () => {
    const text = changed('provider: aws', 'provider: asw')
      .replace('max: 2', 'max: two')
      .replace('image:', 'imag:');
    expect(validated(text).map(({ at }) => at?.line)).toEqual([5, 8, 11]);
  });

  it('points into the overlay that brings a bad value, for every overlay', () => {
    const text = changed('    dev:\n', '    dev: { services: { api: { prot: 1 } } }\n').replace(
      '10.0.0.0/8]',
      '10.0.0.0/8], cidr: x',
    );
    expect(told(validated(text))).toEqual([
      '18:31 spec.services.api has no field "prot". Did you mean "port"?',
      expect.stringContaining('19:61 spec.network.cidr is "x": it must be an address range'),
    ]);
  });

  it('tells which overlay removes what is required', () => {
    expect(told(validated(changed('    dev:\n', '    dev: { target: { provider: null } }\n')))).toEqual([
      '18:32 The dev overlay removes spec.target.provider, which is required.',
    ]);
  });

  it('lets overlays bring what the base lacks', () => {
    const text = changed('provider: aws, ', '')
      .replace('    dev:\n', '    dev: { target: { provider: aws } }\n')
      .replace('prod: {', 'prod: { target: { provider: aws },');
    expect(validated(text)).toEqual([]);
  });

  it('refuses overlays of overlays, and a default environment that is not there', () => {
    const text = changed('    dev:\n', '    dev: { environments: {} }\n').replace(
      'defaultEnvironment: dev',
      'defaultEnvironment: dve',
    );
    expect(told(validated(text))).toEqual([
      '18:12 The dev overlay sets environments, which belongs to spec itself.',
      '20:23 spec.defaultEnvironment: There is no environment "dve". Did you mean "dev"?',
    ]);
  });

  it('repeats neither the value nor the line where a credential may stand', () => {
    const [problem] = validated(changed('secret://api-key', 'hunter2'));
    expect(problem).toMatchObject({ path: 'spec.services.api.secrets.API_KEY' });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it('names the environment variable that is wrong, once', () => {
    const problems = validated(good, { MIN_INSTANCES: '-1', ENABLE_VPC: 'maybe', ALLOWED_IP_RANGES: '[1]' });
    expect(told(problems)).toEqual([
      '- The environment variable ENABLE_VPC is "maybe": it must be true or false.',
      '- The environment variable ALLOWED_IP_RANGES is "[1]": it must be a JSON list of texts, or texts separated by commas.',
      '- The environment variable MIN_INSTANCES is -1: it must be at least 0.',
    ]);
  });

  it('warns of a missing image, which a release may still give', () => {
    expect(validated(changed('      image: ghcr.io/x/api:1\n', ''))).toMatchObject([
      { severity: 'warning', message: 'spec.services.api has no image.' },
    ]);
  });

  it('counts what it does not show', () => {
    const keys = Array.from({ length: 250 }, (_, index) => `  zz${index}: 1\n`).join('');
    const problems = validated(good + keys);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toBe('There are 50 more problems.');
  });
});
