import { describe, expect, it } from '@jest/globals';
import {
  accountOf,
  partitionOf,
  partitionOfRegion,
  stsEndpoint,
} from '../../../../src/identity/aws/partitions.js';

describe('the partition of a region', () => {
  it.each([
    ['eu-west-1', 'aws', 'https://sts.eu-west-1.amazonaws.com', 'sts.amazonaws.com'],
    ['mx-central-1', 'aws', 'https://sts.mx-central-1.amazonaws.com', 'sts.amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'https://sts.cn-north-1.amazonaws.com.cn', 'sts.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'https://sts.us-gov-west-1.amazonaws.com', 'sts.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'https://sts.eusc-de-east-1.amazonaws.eu', 'sts.amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'https://sts.us-iso-east-1.c2s.ic.gov', 'sts.amazonaws.com'],
    ['us-isob-east-1', 'aws-iso-b', 'https://sts.us-isob-east-1.sc2s.sgov.gov', 'sts.amazonaws.com'],
    ['eu-isoe-west-1', 'aws-iso-e', 'https://sts.eu-isoe-west-1.cloud.adc-e.uk', 'sts.amazonaws.com'],
    ['us-isof-south-1', 'aws-iso-f', 'https://sts.us-isof-south-1.csp.hci.ic.gov', 'sts.amazonaws.com'],
  ])('%s is %s, with its STS and audience', (region, partition, endpoint, audience) => {
    expect(partitionOfRegion(region)).toMatchObject({ partition, audience });
    expect(stsEndpoint(region)).toBe(endpoint);
  });
});

describe('an ARN', () => {
  it.each([
    ['arn:aws-cn:iam::123456789012:role/a', 'aws-cn', '123456789012'],
    ['arn:aws:sts::000000000000:assumed-role/a/b', 'aws', '000000000000'],
    ['nonsense', '', ''],
  ])('%s names partition and account', (arn, partition, account) => {
    expect([partitionOf(arn), accountOf(arn)]).toEqual([partition, account]);
  });
});
