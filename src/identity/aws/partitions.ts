/** A part of AWS with accounts, regions and names of its own. */
export interface Partition {
  /** Second field of its ARNs. */
  readonly partition: string;
  /** Domain of its regions' endpoints. */
  readonly dnsSuffix: string;
  /** Audience that GitHub's token usually has there. */
  readonly audience: string;
}

/**
 * Prefix of the regions → partition and DNS suffix, as AWS publishes them for its SDKs:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json (tests/e2e/aws/sts.test.ts compares).
 */
const BY_PREFIX: readonly (readonly [prefix: string, partition: string, dnsSuffix: string])[] = [
  ['cn-', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
  ['eusc-', 'aws-eusc', 'amazonaws.eu'],
  ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
  ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
  ['eu-isoe-', 'aws-iso-e', 'cloud.adc-e.uk'],
  ['us-isof-', 'aws-iso-f', 'csp.hci.ic.gov'],
];

/** The partition that a region is in. */
export function partitionOfRegion(region: string): Partition {
  const [, partition, dnsSuffix] = BY_PREFIX.find(([prefix]) => region.startsWith(prefix)) ?? [
    '',
    'aws',
    'amazonaws.com',
  ];
  // An audience is a name that both sides agree on, and not an address: what AWS's own action asks for is
  // sts.amazonaws.com, and in China sts.amazonaws.com.cn.
  // https://github.com/aws-actions/configure-aws-credentials#audience
  const audience = partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
  return { partition, dnsSuffix, audience };
}

/** URL of a region's own STS: https://docs.aws.amazon.com/general/latest/gr/sts.html */
export function stsEndpoint(region: string): string {
  return `https://sts.${region}.${partitionOfRegion(region).dnsSuffix}`;
}

/** The partition that an ARN names, such as aws-cn. */
export function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? '';
}

/** The account that an ARN names. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
