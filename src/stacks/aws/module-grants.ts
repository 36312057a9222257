import { grant, type ModuleGrants } from './grants.js';

const READ_ROLES = grant('role', 'iam', 'GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies');
const WRITE_ROLES = grant(
  'role',
  'iam',
  `CreateRole DeleteRole DeleteRolePolicy ListInstanceProfilesForRole PutRolePolicy TagRole UntagRole
   UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription`,
);
const passRoleTo = (...services: string[]) => grant('role', 'iam', 'PassRole', { services });
const linkedRoles = (...services: string[]) =>
  grant('service-role', 'iam', 'CreateServiceLinkedRole', { services });

const READ_LOG_GROUPS = [
  grant('region', 'logs', 'DescribeLogGroups'),
  grant('log-group', 'logs', 'ListTagsForResource'),
];
const WRITE_LOG_GROUPS = grant(
  'log-group',
  'logs',
  `AssociateKmsKey CreateLogGroup DeleteLogGroup DeleteRetentionPolicy DisassociateKmsKey PutRetentionPolicy
   TagResource UntagResource`,
);

const READ_SECURITY_GROUPS = grant(
  'region',
  'ec2',
  'DescribeNetworkInterfaces DescribeSecurityGroupRules DescribeSecurityGroups',
);
const WRITE_SECURITY_GROUPS = [
  grant(
    'region',
    'ec2',
    `AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateSecurityGroup CreateTags DeleteTags
     ModifySecurityGroupRules RevokeSecurityGroupEgress RevokeSecurityGroupIngress`,
  ),
  grant('tagged', 'ec2', 'DeleteSecurityGroup'),
];

/** Target tracking makes alarms in the name of whoever sets the policy. */
const SCALING_ALARMS = grant('scaling-alarm', 'cloudwatch', 'DeleteAlarms PutMetricAlarm');

/**
 * By module of `templates/terraform/aws`: what the Terraform provider calls for its resources, from the log of a whole
 * life in the sandbox (tests/e2e/aws/trust.test.ts holds it so), with the calls of changes that no example makes, and with
 * what AWS asks besides (Service Authorization Reference: dependent actions).
 */
export const MODULE_GRANTS: Readonly<Record<string, ModuleGrants>> = {
  key: {
    read: [
      grant('key', 'kms', 'DescribeKey GetKeyPolicy GetKeyRotationStatus ListResourceTags'),
      grant('region', 'kms', 'ListAliases'),
    ],
    write: [
      grant('region', 'kms', 'CreateKey'),
      // A new key's tags count for KMS after minutes only, so what follows its creation cannot ask for them.
      grant('key', 'kms', 'CreateAlias DeleteAlias EnableKeyRotation TagResource UpdateAlias'),
      grant('alias', 'kms', 'CreateAlias DeleteAlias UpdateAlias'),
      grant(
        'tagged',
        'kms',
        'DisableKeyRotation PutKeyPolicy ScheduleKeyDeletion UntagResource UpdateKeyDescription',
      ),
    ],
  },
  network: {
    read: [
      grant(
        'region',
        'ec2',
        `DescribeAddresses DescribeAddressesAttribute DescribeAvailabilityZones DescribeFlowLogs
         DescribeInternetGateways DescribeNatGateways DescribeNetworkAcls DescribePrefixLists DescribeRouteTables
         DescribeSubnets DescribeVpcAttribute DescribeVpcEndpoints DescribeVpcs`,
      ),
      READ_SECURITY_GROUPS,
      READ_ROLES,
      ...READ_LOG_GROUPS,
    ],
    write: [
      grant(
        'region',
        'ec2',
        `AllocateAddress AssociateRouteTable AttachInternetGateway CreateFlowLogs CreateInternetGateway
         CreateNatGateway CreateRoute CreateRouteTable CreateSubnet CreateVpc CreateVpcEndpoint DeleteRoute
         DetachInternetGateway DisassociateAddress DisassociateRouteTable ModifySubnetAttribute ModifyVpcAttribute
         ModifyVpcEndpoint ReplaceRoute ReplaceRouteTableAssociation`,
      ),
      grant(
        'tagged',
        'ec2',
        `DeleteFlowLogs DeleteInternetGateway DeleteNatGateway DeleteRouteTable DeleteSubnet DeleteVpc
         DeleteVpcEndpoints ReleaseAddress`,
      ),
      ...WRITE_SECURITY_GROUPS,
      WRITE_LOG_GROUPS,
      WRITE_ROLES,
      passRoleTo('vpc-flow-logs.amazonaws.com'),
      // Asked for when an interface endpoint gets its private name.
      grant('hosted-zone', 'route53', 'AssociateVPCWithHostedZone'),
    ],
  },
  bucket: {
    read: [
      grant(
        'bucket',
        's3',
        `GetAccelerateConfiguration GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging
         GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPublicAccessBlock
         GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration
         GetLifecycleConfiguration GetReplicationConfiguration ListBucket ListTagsForResource`,
      ),
    ],
    write: [
      grant(
        'bucket',
        's3',
        `CreateBucket DeleteBucket DeleteBucketPolicy PutBucketOwnershipControls PutBucketPolicy
         PutBucketPublicAccessBlock PutBucketTagging PutBucketVersioning PutEncryptionConfiguration
         PutLifecycleConfiguration TagResource UntagResource`,
      ),
    ],
  },
  table: {
    read: [
      grant(
        'table',
        'dynamodb',
        'DescribeContinuousBackups DescribeTable DescribeTimeToLive ListTagsOfResource',
      ),
    ],
    write: [
      grant(
        'table',
        'dynamodb',
        `CreateTable DeleteTable TagResource UntagResource UpdateContinuousBackups UpdateTable UpdateTimeToLive`,
      ),
      // DynamoDB uses the key in the name of whoever makes the table.
      grant(
        'key',
        'kms',
        'CreateGrant Decrypt DescribeKey Encrypt GenerateDataKey ReEncryptFrom ReEncryptTo',
        {
          via: 'dynamodb',
        },
      ),
    ],
  },
  secret: {
    read: [grant('secret', 'secretsmanager', 'DescribeSecret GetResourcePolicy')],
    write: [
      grant('secret', 'secretsmanager', 'CreateSecret DeleteSecret TagResource UntagResource UpdateSecret'),
      grant('key', 'kms', 'Decrypt GenerateDataKey', { via: 'secretsmanager' }),
    ],
  },
  cluster: {
    read: [grant('cluster', 'ecs', 'DescribeClusters')],
    write: [
      grant('region', 'ecs', 'CreateCluster'),
      grant(
        'cluster',
        'ecs',
        'DeleteCluster PutClusterCapacityProviders TagResource UntagResource UpdateCluster UpdateClusterSettings',
      ),
      linkedRoles('ecs.amazonaws.com'),
    ],
  },
  service: {
    read: [
      grant(
        'region',
        'application-autoscaling',
        'DescribeScalableTargets DescribeScalingPolicies ListTagsForResource',
      ),
      grant(
        'region',
        'elasticloadbalancing',
        `DescribeCapacityReservation DescribeListenerAttributes DescribeListeners DescribeLoadBalancerAttributes
         DescribeLoadBalancers DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups`,
      ),
      grant('region', 'ecs', 'DescribeTaskDefinition'),
      grant('ecs-service', 'ecs', 'DescribeServices'),
      READ_SECURITY_GROUPS,
      READ_ROLES,
      ...READ_LOG_GROUPS,
    ],
    write: [
      grant(
        'region',
        'application-autoscaling',
        `DeleteScalingPolicy DeregisterScalableTarget PutScalingPolicy RegisterScalableTarget TagResource
         UntagResource`,
      ),
      grant(
        'load-balancer',
        'elasticloadbalancing',
        `AddTags CreateListener CreateLoadBalancer CreateTargetGroup DeleteListener DeleteLoadBalancer
         DeleteTargetGroup ModifyListener ModifyListenerAttributes ModifyLoadBalancerAttributes ModifyTargetGroup
         ModifyTargetGroupAttributes RemoveTags SetIpAddressType SetSecurityGroups SetSubnets`,
      ),
      grant('region', 'ecs', 'DeregisterTaskDefinition'),
      grant('task-definition', 'ecs', 'RegisterTaskDefinition TagResource UntagResource'),
      grant('ecs-service', 'ecs', 'CreateService DeleteService TagResource UntagResource UpdateService'),
      ...WRITE_SECURITY_GROUPS,
      WRITE_LOG_GROUPS,
      WRITE_ROLES,
      SCALING_ALARMS,
      passRoleTo('ecs-tasks.amazonaws.com'),
      linkedRoles('ecs.application-autoscaling.amazonaws.com', 'elasticloadbalancing.amazonaws.com'),
    ],
  },
  workers: {
    read: [
      grant(
        'region',
        'autoscaling',
        'DescribeAutoScalingGroups DescribeInstanceRefreshes DescribePolicies DescribeScalingActivities',
      ),
      grant(
        'region',
        'ec2',
        `DescribeImages DescribeInstanceTypes DescribeLaunchTemplateVersions DescribeLaunchTemplates
         DescribeVpcAttribute DescribeVpcs`,
      ),
      grant('image', 'ssm', 'GetParameter'),
      grant('instance-profile', 'iam', 'GetInstanceProfile'),
      READ_SECURITY_GROUPS,
      READ_ROLES,
    ],
    write: [
      grant(
        'group',
        'autoscaling',
        `CancelInstanceRefresh CreateAutoScalingGroup CreateOrUpdateTags DeleteAutoScalingGroup DeletePolicy
         DeleteTags DisableMetricsCollection EnableMetricsCollection PutScalingPolicy SetInstanceProtection
         StartInstanceRefresh UpdateAutoScalingGroup`,
      ),
      // Auto Scaling asks whether whoever names a launch template could start machines by it.
      grant(
        'region',
        'ec2',
        'CreateLaunchTemplate CreateLaunchTemplateVersion ModifyLaunchTemplate RunInstances',
      ),
      grant('tagged', 'ec2', 'DeleteLaunchTemplate'),
      grant('image', 'ssm', 'GetParameters'),
      grant(
        'instance-profile',
        'iam',
        `AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile
         TagInstanceProfile UntagInstanceProfile`,
      ),
      grant('role', 'iam', 'AttachRolePolicy DetachRolePolicy', { policy: 'AmazonSSMManagedInstanceCore' }),
      ...WRITE_SECURITY_GROUPS,
      WRITE_ROLES,
      SCALING_ALARMS,
      passRoleTo('ec2.amazonaws.com', 'ec2.amazonaws.com.cn'),
      linkedRoles('autoscaling.amazonaws.com', 'spot.amazonaws.com'),
    ],
  },
  alerts: {
    read: [
      grant('region', 'cloudwatch', 'DescribeAlarms'),
      grant('alarm', 'cloudwatch', 'ListTagsForResource'),
      grant('region', 'sns', 'GetSubscriptionAttributes'),
      grant('topic', 'sns', 'GetTopicAttributes ListTagsForResource'),
    ],
    write: [
      grant('alarm', 'cloudwatch', 'DeleteAlarms PutMetricAlarm TagResource UntagResource'),
      grant('region', 'sns', 'SetSubscriptionAttributes Unsubscribe'),
      grant('topic', 'sns', 'CreateTopic DeleteTopic SetTopicAttributes Subscribe TagResource UntagResource'),
    ],
  },
};
