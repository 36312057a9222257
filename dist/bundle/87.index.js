export const id = 87;
export const ids = [87];
export const modules = {

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ parseClaim),
/* harmony export */   Hr: () => (/* binding */ closeClaim),
/* harmony export */   IH: () => (/* binding */ recordKeys),
/* harmony export */   JE: () => (/* binding */ resolveClaim),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   XS: () => (/* binding */ decideClaim),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   fc: () => (/* binding */ openClaim)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** In the place of a commit where what is applied is in none. */
const NO_COMMIT = 'none';
/** Keys of what is kept beside the state of a target, `<name>/<environment>/<stack>`. */
function recordKeys(target) {
    return {
        /** The record while an apply is going on. */
        open: `${target}.claim`,
        /** The record of the last one. */
        last: `${target}.applied`,
        /** A state that could not be saved. */
        rescued: `${target}.rescued`,
    };
}
const OUTCOMES = ['applied', 'destroyed', 'failed', 'interrupted', 'resolved'];
/** The record that an apply writes before its engine starts. */
function openClaim({ target, digest, commit, run }, started) {
    return { schemaVersion: 1, target, digest, commit, run, started: started.toISOString() };
}
/** The record of an apply that has ended. */
function closeClaim(claim, outcome, at) {
    return { ...claim, closed: at.toISOString(), outcome };
}
/** Whether people mean this record when they name a run: by its whole name, or by its number on GitHub. */
function isOfRun(claim, run) {
    return run !== undefined && [claim?.run, claim?.run.split('/').at(-2)].includes(run);
}
/** An unknown outcome that a person has looked into; the commit stays, so that nothing older follows it. */
function resolveClaim(claim, by, at, reason) {
    const said = reason === undefined ? {} : { reason };
    return { ...claim, closed: at.toISOString(), outcome: 'resolved', resolvedBy: by, ...said };
}
/**
 * Whether an apply may begin.
 * @param existing the record beside the state; undefined when there is none.
 * @param descent of our commit from the record's.
 */
function decideClaim(existing, ours, descent) {
    if (existing === undefined)
        return { kind: 'free' };
    const { outcome } = existing;
    if (targetText(existing.target) !== targetText(ours.target))
        return elsewhere(existing, ours);
    if (existing.closed === undefined || outcome === undefined)
        return unknownOutcome(existing);
    const free = outcome === 'destroyed' ||
        existing.commit === ours.commit ||
        descent === 'yes' ||
        descent === 'unchecked';
    return free ? { kind: 'finished', commit: existing.commit, outcome } : older(existing, ours, descent);
}
function elsewhere(existing, ours) {
    return {
        kind: 'elsewhere',
        message: `The record beside the state of ${targetText(ours.target)} is of ${targetText(existing.target)}: two targets would share one state.`,
        fix: 'Give each target a state of its own (`state` in the manifest); move the record if it was copied by mistake.',
    };
}
function unknownOutcome(claim) {
    const { run, started, commit, digest } = claim;
    return {
        kind: 'unknown-outcome',
        message: `Unknown outcome: run ${run} began to apply ${digest.slice(0, 7)} of commit ${commit} at ${started}, and nobody saw it end.`,
        fix: `Open that run: while it works, wait for it. If it is dead, look at ${targetText(claim.target)}: what it was making may exist, and no state knows it. ` +
            'Then dispatch the apply workflow with `resolve` set to that run: it plans, asks the reviewers of the environment, and closes the record. ' +
            `On a laptop: --resolve ${run} --reason TEXT.`,
    };
}
function older(existing, ours, descent) {
    const why = descent === 'no'
        ? 'does not descend from it'
        : 'cannot be shown to descend from it (is the history whole?)';
    const rewritten = `If the branch was rewritten, dispatch \`resolve\` with that run, which asks the reviewers; on a laptop: --resolve ${existing.run} --reason TEXT.`;
    return {
        kind: 'older',
        message: `Commit ${existing.commit} was applied last, by run ${existing.run}; commit ${ours.commit} ${why}.`,
        fix: descent === 'no'
            ? `Apply the newest commit of the default branch; to go back, revert on the default branch and apply that. ${rewritten}`
            : `Fetch the whole history (\`fetch-depth: 0\`). ${rewritten}`,
    };
}
/** `<name>/<environment>/<stack>` */
function targetText({ name, environment, stack }) {
    return `${name}/${environment}/${stack}`;
}
/**
 * Reads a record from JSON that anybody with access to the state's place may have written. Every fault is told.
 * A record that cannot be read is no free place: whoever gets problems must not apply.
 * @param file where it came from, for the messages.
 */
function parseClaim(value, file) {
    const problems = faults(value).map((fault) => ({
        severity: 'error',
        message: `${file} is no record of an apply that this version can read: ${fault}.`,
        fix: 'Use the version of the toolkit that wrote it; if it is damaged, find out how the last apply ended before you remove it.',
    }));
    // Every field that the type names has passed its test.
    return problems.length > 0 ? { problems } : { claim: value };
}
function faults(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return ['it is no JSON object'];
    const field = (name, within = value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(within) && Object.hasOwn(within, name) ? within[name] : undefined;
    if (field('schemaVersion') !== 1)
        return ['schemaVersion is not 1'];
    const target = field('target');
    const texts = [
        ...['name', 'environment', 'stack'].map((name) => [`target.${name}`, field(name, target)]),
        ...['commit', 'run'].map((name) => [name, field(name)]),
    ];
    const [closed, outcome, resolvedBy] = [field('closed'), field('outcome'), field('resolvedBy')];
    return [
        ...texts
            .filter(([, text]) => typeof text !== 'string' || text === '')
            .map(([name]) => `${name} is no text`),
        ...(/^[0-9a-f]{64}$/.test(String(field('digest'))) ? [] : ['digest is no sha256 in hex']),
        ...(isTime(field('started')) ? [] : ['started is no time']),
        ...(closed === undefined || isTime(closed) ? [] : ['closed is no time']),
        ...(outcome === undefined || OUTCOMES.includes(outcome) ? [] : ['outcome is not known']),
        ...((closed === undefined) === (outcome === undefined) ? [] : ['closed and outcome do not agree']),
        ...(resolvedBy === undefined || typeof resolvedBy === 'string' ? [] : ['resolvedBy is no text']),
    ];
}
function isTime(value) {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
}


/***/ }),

/***/ 16331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/**
 * Prefix of the regions → partition and DNS suffix, as AWS publishes them for its SDKs:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json (tests/e2e/aws/sts.test.ts compares).
 */
const BY_PREFIX = [
    ['cn-', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
    ['eusc-', 'aws-eusc', 'amazonaws.eu'],
    ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eu-isoe-', 'aws-iso-e', 'cloud.adc-e.uk'],
    ['us-isof-', 'aws-iso-f', 'csp.hci.ic.gov'],
];
/** The partition that a region is in. */
function partitionOfRegion(region) {
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
function stsEndpoint(region) {
    return `https://sts.${region}.${partitionOfRegion(region).dnsSuffix}`;
}
/** The partition that an ARN names, such as aws-cn. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? '';
}
/** The account that an ARN names. */
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}


/***/ }),

/***/ 98568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenAuthority),
/* harmony export */   l: () => (/* binding */ azureEnvironment)
/* harmony export */ });
const ENVIRONMENTS = {
    public: {
        authority: 'https://login.microsoftonline.com',
        resourceManager: 'https://management.azure.com',
        audience: 'api://AzureADTokenExchange',
    },
    usgovernment: {
        authority: 'https://login.microsoftonline.us',
        resourceManager: 'https://management.usgovcloudapi.net',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    china: {
        authority: 'https://login.chinacloudapi.cn',
        resourceManager: 'https://management.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
/**
 * One of the three clouds, by the name that Terraform's providers know it by (ARM_ENVIRONMENT).
 *
 * Authorities: AzureAuthorityHosts of @azure/identity. Resource managers: `sdk/environments` of
 * https://github.com/hashicorp/go-azure-sdk. Audiences: GitHubActionsCredential of the later @azure/identity
 * (https://github.com/Azure/azure-sdk-for-js), which derives them from the authority in the same way.
 */
function azureEnvironment(name) {
    return ENVIRONMENTS[name];
}
/**
 * The name under which an authority gives tokens. Entra ID in China has two, and its discovery document points from the
 * first to the second: https://github.com/MicrosoftDocs/azure-docs/issues/66535, AuthorityMetadata of @azure/msal-common.
 */
function tokenAuthority(authority) {
    return new URL(authority).host === 'login.chinacloudapi.cn'
        ? 'https://login.partner.microsoftonline.cn'
        : authority;
}


/***/ }),

/***/ 63669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DX: () => (/* binding */ stsAudience),
/* harmony export */   J9: () => (/* binding */ JWT_TYPE),
/* harmony export */   SO: () => (/* binding */ DEFAULT_UNIVERSE),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   _y: () => (/* binding */ serviceAccountUrl),
/* harmony export */   i6: () => (/* binding */ principalOf),
/* harmony export */   vQ: () => (/* binding */ tokenUrl)
/* harmony export */ });
/** Type of GitHub's token in a token exchange: https://www.rfc-editor.org/rfc/rfc8693#section-3 */
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';
/** The universe of everybody who names no other: https://docs.cloud.google.com/docs/overview/universe-domain */
const DEFAULT_UNIVERSE = 'googleapis.com';
/** The provider as Google's token service calls it: with the host, without the scheme. */
function stsAudience({ provider, universe }) {
    return `//iam.${universe}/${provider}`;
}
/** The parts of a provider's full name. */
function partsOf({ provider }) {
    const [, project = '', , , , pool = '', , name = ''] = provider.split('/');
    return { project, pool, name };
}
/**
 * Who a token's subject is to IAM when the provider maps `google.subject` to `assertion.sub`:
 * https://docs.cloud.google.com/iam/docs/principal-identifiers
 */
function principalOf(login, subject) {
    const pool = login.provider.replace(/\/providers\/[^/]*$/, '');
    return `principal://iam.${login.universe}/${pool}/subject/${subject}`;
}
/** The member of an IAM binding that this login needs. */
function memberOf(login, subject) {
    return login.serviceAccount === undefined
        ? principalOf(login, subject)
        : `serviceAccount:${login.serviceAccount}`;
}
/** https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
function tokenUrl({ endpoints }) {
    return `${base(endpoints.sts)}/v1/token`;
}
/** https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts */
function serviceAccountUrl({ endpoints }, serviceAccount, method) {
    return `${base(endpoints.iamCredentials)}/v1/projects/-/serviceAccounts/${serviceAccount}:${method}`;
}
/** https://docs.cloud.google.com/resource-manager/reference/rest/v3/projects/get */
function projectUrl({ endpoints }, project) {
    return `${base(endpoints.resourceManager)}/v3/projects/${encodeURIComponent(project)}`;
}
function base(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 89999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ shorter),
/* harmony export */   VK: () => (/* binding */ tellIn),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/** Runs something as a step of the log, which fails when it throws. */
async function inStep(platform, name, act) {
    const step = platform.log.step(name);
    try {
        return await act(step);
    }
    catch (error) {
        step.fail('stopped');
        throw error;
    }
}
/** Lets an engine tell its progress in a step. */
function tellIn(platform, step) {
    return { progress: (text) => step.update(text), warn: (text) => platform.log.warn(text) };
}
/** A path as people read it: relative to where they stand, when it is below. */
function shorter(platform, path) {
    return path.startsWith(`${platform.cwd}/`) ? path.slice(platform.cwd.length + 1) : path;
}


/***/ }),

/***/ 60087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trustGenerate: () => (/* binding */ trustGenerate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/render/modules.js
var modules = __webpack_require__(85395);
// EXTERNAL MODULE: ./build/src/render/root.js
var render_root = __webpack_require__(70612);
// EXTERNAL MODULE: ./build/src/stacks/calls.js
var calls = __webpack_require__(75502);
// EXTERNAL MODULE: ./build/src/render/providers/aws.js
var aws = __webpack_require__(1746);
;// CONCATENATED MODULE: ./build/src/stacks/aws/grants.js
/** Actions of one service on one reach: `grant('table', 'dynamodb', 'CreateTable DeleteTable')`. */
function grant(reach, service, names, more = {}) {
    const actions = names
        .trim()
        .split(/\s+/)
        .map((name) => `${service}:${name}`);
    return { reach, actions, ...more };
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/module-grants.js

const READ_ROLES = grant('role', 'iam', 'GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies');
const WRITE_ROLES = grant('role', 'iam', `CreateRole DeleteRole DeleteRolePolicy ListInstanceProfilesForRole PutRolePolicy TagRole UntagRole
   UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription`);
const passRoleTo = (...services) => grant('role', 'iam', 'PassRole', { services });
const linkedRoles = (...services) => grant('service-role', 'iam', 'CreateServiceLinkedRole', { services });
const READ_LOG_GROUPS = [
    grant('region', 'logs', 'DescribeLogGroups'),
    grant('log-group', 'logs', 'ListTagsForResource'),
];
const WRITE_LOG_GROUPS = grant('log-group', 'logs', `AssociateKmsKey CreateLogGroup DeleteLogGroup DeleteRetentionPolicy DisassociateKmsKey PutRetentionPolicy
   TagResource UntagResource`);
const READ_SECURITY_GROUPS = grant('region', 'ec2', 'DescribeNetworkInterfaces DescribeSecurityGroupRules DescribeSecurityGroups');
const WRITE_SECURITY_GROUPS = [
    grant('region', 'ec2', `AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateSecurityGroup CreateTags DeleteTags
     ModifySecurityGroupRules RevokeSecurityGroupEgress RevokeSecurityGroupIngress`),
    grant('tagged', 'ec2', 'DeleteSecurityGroup'),
];
/** Target tracking makes alarms in the name of whoever sets the policy. */
const SCALING_ALARMS = grant('scaling-alarm', 'cloudwatch', 'DeleteAlarms PutMetricAlarm');
/**
 * By module of `templates/terraform/aws`: what the Terraform provider calls for its resources, from the log of a whole
 * life in the sandbox (tests/e2e/aws/trust.test.ts holds it so), with the calls of changes that no example makes, and with
 * what AWS asks besides (Service Authorization Reference: dependent actions).
 */
const MODULE_GRANTS = {
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
            grant('tagged', 'kms', 'DisableKeyRotation PutKeyPolicy ScheduleKeyDeletion UntagResource UpdateKeyDescription'),
        ],
    },
    network: {
        read: [
            grant('region', 'ec2', `DescribeAddresses DescribeAddressesAttribute DescribeAvailabilityZones DescribeFlowLogs
         DescribeInternetGateways DescribeNatGateways DescribeNetworkAcls DescribePrefixLists DescribeRouteTables
         DescribeSubnets DescribeVpcAttribute DescribeVpcEndpoints DescribeVpcs`),
            READ_SECURITY_GROUPS,
            READ_ROLES,
            ...READ_LOG_GROUPS,
        ],
        write: [
            grant('region', 'ec2', `AllocateAddress AssociateRouteTable AttachInternetGateway CreateFlowLogs CreateInternetGateway
         CreateNatGateway CreateRoute CreateRouteTable CreateSubnet CreateVpc CreateVpcEndpoint DeleteRoute
         DetachInternetGateway DisassociateAddress DisassociateRouteTable ModifySubnetAttribute ModifyVpcAttribute
         ModifyVpcEndpoint ReplaceRoute ReplaceRouteTableAssociation`),
            grant('tagged', 'ec2', `DeleteFlowLogs DeleteInternetGateway DeleteNatGateway DeleteRouteTable DeleteSubnet DeleteVpc
         DeleteVpcEndpoints ReleaseAddress`),
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
            grant('bucket', 's3', `GetAccelerateConfiguration GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging
         GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPublicAccessBlock
         GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration
         GetLifecycleConfiguration GetReplicationConfiguration ListBucket ListTagsForResource`),
        ],
        write: [
            grant('bucket', 's3', `CreateBucket DeleteBucket DeleteBucketPolicy PutBucketOwnershipControls PutBucketPolicy
         PutBucketPublicAccessBlock PutBucketTagging PutBucketVersioning PutEncryptionConfiguration
         PutLifecycleConfiguration TagResource UntagResource`),
        ],
    },
    table: {
        read: [
            grant('table', 'dynamodb', 'DescribeContinuousBackups DescribeTable DescribeTimeToLive ListTagsOfResource'),
        ],
        write: [
            grant('table', 'dynamodb', `CreateTable DeleteTable TagResource UntagResource UpdateContinuousBackups UpdateTable UpdateTimeToLive`),
            // DynamoDB uses the key in the name of whoever makes the table.
            grant('key', 'kms', 'CreateGrant Decrypt DescribeKey Encrypt GenerateDataKey ReEncryptFrom ReEncryptTo', {
                via: 'dynamodb',
            }),
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
            grant('cluster', 'ecs', 'DeleteCluster PutClusterCapacityProviders TagResource UntagResource UpdateCluster UpdateClusterSettings'),
            linkedRoles('ecs.amazonaws.com'),
        ],
    },
    service: {
        read: [
            grant('region', 'application-autoscaling', 'DescribeScalableTargets DescribeScalingPolicies ListTagsForResource'),
            grant('region', 'elasticloadbalancing', `DescribeCapacityReservation DescribeListenerAttributes DescribeListeners DescribeLoadBalancerAttributes
         DescribeLoadBalancers DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups`),
            grant('region', 'ecs', 'DescribeTaskDefinition'),
            grant('ecs-service', 'ecs', 'DescribeServices'),
            READ_SECURITY_GROUPS,
            READ_ROLES,
            ...READ_LOG_GROUPS,
        ],
        write: [
            grant('region', 'application-autoscaling', `DeleteScalingPolicy DeregisterScalableTarget PutScalingPolicy RegisterScalableTarget TagResource
         UntagResource`),
            grant('load-balancer', 'elasticloadbalancing', `AddTags CreateListener CreateLoadBalancer CreateTargetGroup DeleteListener DeleteLoadBalancer
         DeleteTargetGroup ModifyListener ModifyListenerAttributes ModifyLoadBalancerAttributes ModifyTargetGroup
         ModifyTargetGroupAttributes RemoveTags SetIpAddressType SetSecurityGroups SetSubnets`),
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
            grant('region', 'autoscaling', 'DescribeAutoScalingGroups DescribeInstanceRefreshes DescribePolicies DescribeScalingActivities'),
            grant('region', 'ec2', `DescribeImages DescribeInstanceTypes DescribeLaunchTemplateVersions DescribeLaunchTemplates
         DescribeVpcAttribute DescribeVpcs`),
            grant('image', 'ssm', 'GetParameter'),
            grant('instance-profile', 'iam', 'GetInstanceProfile'),
            READ_SECURITY_GROUPS,
            READ_ROLES,
        ],
        write: [
            grant('group', 'autoscaling', `CancelInstanceRefresh CreateAutoScalingGroup CreateOrUpdateTags DeleteAutoScalingGroup DeletePolicy
         DeleteTags DisableMetricsCollection EnableMetricsCollection PutScalingPolicy SetInstanceProtection
         StartInstanceRefresh UpdateAutoScalingGroup`),
            // Auto Scaling asks whether whoever names a launch template could start machines by it.
            grant('region', 'ec2', 'CreateLaunchTemplate CreateLaunchTemplateVersion ModifyLaunchTemplate RunInstances'),
            grant('tagged', 'ec2', 'DeleteLaunchTemplate'),
            grant('image', 'ssm', 'GetParameters'),
            grant('instance-profile', 'iam', `AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile
         TagInstanceProfile UntagInstanceProfile`),
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

// EXTERNAL MODULE: ./build/src/stacks/aws/names.js
var names = __webpack_require__(1777);
;// CONCATENATED MODULE: ./build/src/stacks/aws/permissions.js


/**
 * The permissions for a list of modules, as few and as narrow as AWS can tell: see {@link Reach}.
 * @param modules folders of `templates/terraform/aws`. @throws Error for a module that is not known.
 */
function permissionsOf(modules, place) {
    const grants = [...new Set(modules)].map((module) => {
        const known = MODULE_GRANTS[module];
        if (known === undefined)
            throw new Error(`No permissions are known for the module ${module}.`);
        return known;
    });
    return {
        read: statements('Read', grants.flatMap(({ read }) => read), place),
        write: statements('Write', grants.flatMap(({ write }) => write), place),
    };
}
/** One statement for all grants of the same reach and conditions, in the order of their names. */
function statements(kind, grants, place) {
    const groups = new Map();
    for (const grant of grants) {
        const { reach, via, policy, services } = grant;
        const limit = [reach, via ?? '', policy ?? '', services === undefined ? '' : 'to-services'].join('-');
        const group = groups.get(limit);
        if (group === undefined)
            groups.set(limit, [grant]);
        else
            group.push(grant);
    }
    return [...groups]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([limit, alike]) => ({
        sid: kind + camelCase(limit),
        actions: sorted(alike.flatMap(({ actions }) => actions)),
        resources: RESOURCES[alike[0].reach](place, arnsOf(place)),
        conditions: conditionsOf(alike, place),
    }));
}
/** `load-balancer` → `LoadBalancer`: all that AWS takes for the name of a statement. */
function camelCase(words) {
    return words.replace(/(?:^|-+)([A-Za-z]?)/g, (_, first) => first.toUpperCase());
}
function sorted(values) {
    return [...new Set(values)].sort();
}
/** Conditions of grants that have the same reach and limits, but for the services that they name. */
function conditionsOf(alike, place) {
    const [{ reach, via, policy }] = alike;
    const services = sorted(alike.flatMap((grant) => grant.services ?? []));
    const { region, partition, dnsSuffix, project, environment } = place;
    return {
        ...((reach === 'region' || reach === 'tagged') && { 'aws:RequestedRegion': [region] }),
        ...(reach === 'tagged' && {
            'aws:ResourceTag/project': [project],
            'aws:ResourceTag/environment': [environment],
        }),
        ...(via !== undefined && { 'kms:ViaService': [`${via}.${region}.${dnsSuffix}`] }),
        ...(policy !== undefined && {
            'iam:PolicyARN': [`arn:${partition}:iam::aws:policy/${policy}`],
        }),
        ...(services.length > 0 && {
            [reach === 'service-role' ? 'iam:AWSServiceName' : 'iam:PassedToService']: services,
        }),
    };
}
function arnsOf({ region, partition, account }) {
    const start = `arn:${partition}`;
    const write = (middle) => (service, ...names) => names.map((name) => `${start}:${service}:${middle}:${name}`);
    return { here: write(`${region}:${account}`), global: write(`:${account}`), shared: write(':') };
}
/**
 * How names begin that have little room: with less of the prefix, where it is long. Elsewhere the prefix, of at most
 * forty characters, is always whole.
 * @param lengths characters of the prefix that are left when a name is cut.
 */
function beginnings(prefix, ...lengths) {
    const cut = [prefix.length, ...lengths].map((length) => prefix.slice(0, length).replace(/-+$/, ''));
    return [...new Set(cut)].map((beginning) => `${beginning}-*`);
}
/** Names of load balancers and target groups: a cut one ends in a dash and eight characters. */
function balancerNames(prefix) {
    const reserved = prefix.startsWith('internal-');
    return beginnings(reserved ? escaped(prefix) : prefix, names/* NAME_LIMITS */.B.loadBalancer - 9);
}
/** Modules leave room for what they add: the roles of flow logs and services keep 27 characters, those of workers 37. */
function roleNames(prefix) {
    return [...new Set([...balancerNames(prefix), ...beginnings(prefix, 37, 27)])];
}
/** As `resourceName` writes a name that AWS keeps for itself. */
function escaped(prefix) {
    return `si-${prefix}`;
}
/** The ARNs that a reach stands for. Names are made in names.ts and, with a random end, in the modules. */
const RESOURCES = {
    region: () => ['*'],
    tagged: () => ['*'],
    key: (_, arn) => arn.here('kms', 'key/*'),
    alias: ({ prefix }, arn) => arn.here('kms', `alias/${prefix}`),
    bucket: ({ prefix }, arn) => arn.shared('s3', `${prefix}-*`, `${escaped(prefix)}-*`),
    table: ({ prefix }, arn) => arn.here('dynamodb', `table/${prefix}-*`),
    secret: ({ prefix, existingSecrets = [] }, arn) => [
        ...arn.here('secretsmanager', `secret:${prefix}/*`),
        // Secrets Manager ends an ARN in a dash and six characters of its own.
        ...existingSecrets.flatMap((name) => name.startsWith('arn:') ? [name] : arn.here('secretsmanager', `secret:${name}-??????`)),
    ],
    cluster: ({ prefix }, arn) => arn.here('ecs', `cluster/${prefix}`),
    'ecs-service': ({ prefix }, arn) => arn.here('ecs', `service/${prefix}/${prefix}-*`),
    'task-definition': ({ prefix }, arn) => arn.here('ecs', `task-definition/${prefix}-*`),
    'load-balancer': ({ prefix }, arn) => balancerNames(prefix).flatMap((name) => arn.here('elasticloadbalancing', `listener/app/${name}`, `loadbalancer/app/${name}`, `targetgroup/${name}`)),
    'log-group': ({ prefix }, arn) => arn.here('logs', `log-group:/aws/vpc/${prefix}/flow*`, `log-group:/ecs/${prefix}-*`),
    group: ({ prefix }, arn) => arn.here('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${prefix}-*`),
    alarm: ({ prefix }, arn) => arn.here('cloudwatch', `alarm:${prefix}-*`),
    'scaling-alarm': (_, arn) => arn.here('cloudwatch', 'alarm:TargetTracking-*'),
    topic: ({ prefix }, arn) => arn.here('sns', `${prefix}-alerts`, `${prefix}-alerts:*`),
    role: ({ prefix }, arn) => arn.global('iam', ...roleNames(prefix).map((name) => `role/${name}`)),
    'instance-profile': ({ prefix }, arn) => arn.global('iam', `instance-profile/${prefix}-*`),
    'service-role': (_, arn) => arn.global('iam', 'role/aws-service-role/*'),
    // Other parameters may be secrets.
    image: ({ region, partition, imageParameters = [] }, arn) => [
        `arn:${partition}:ssm:${region}::parameter/aws/service/*`,
        ...arn.here('ssm', ...imageParameters.map((name) => `parameter/${name.replace(/^\//, '')}`)),
    ],
    'hosted-zone': (_, arn) => arn.shared('route53', 'hostedzone/*'),
};

// EXTERNAL MODULE: ./build/src/stacks/tags.js
var tags = __webpack_require__(13934);
// EXTERNAL MODULE: ./build/src/identity/aws/partitions.js
var partitions = __webpack_require__(16331);
// EXTERNAL MODULE: ./build/src/gate/claim.js
var claim = __webpack_require__(11029);
;// CONCATENATED MODULE: ./build/src/identity/trust/generate/aws-state.js


/**
 * Rights on the objects of S3 that hold the states and the records of their applies, and on nothing beside them. A plan
 * reads a state and its records, and writes its lock alone; an apply writes all. Other kinds of state need no rights in AWS.
 * https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required
 */
function awsState(deployment, states, { partition, dnsSuffix }) {
    const places = states.filter(({ kind }) => kind === 's3').map(({ config }) => config);
    const [place] = places;
    if (place === undefined)
        return { plan: [], apply: [] };
    const key = place['kms_key_id'];
    if (key !== undefined && !String(key).startsWith('arn:'))
        return { problems: [keyWithoutArn(deployment)] };
    const bucket = `arn:${partition}:s3:::${place['bucket']}`;
    const objects = places.map((config) => `${bucket}/${config['key']}`);
    const records = places.map((config) => (0,claim/* recordKeys */.IH)(`${bucket}/${external_node_path_.posix.dirname(String(config['key']))}`));
    const allow = (sid, actions, resources, conditions = {}) => ({
        sid,
        actions,
        resources,
        conditions,
    });
    const common = [
        // Without it S3 says of a state that is not there yet that it is forbidden. The names of states are no secret.
        allow('StateList', ['s3:ListBucket'], [bucket]),
        allow('StateLock', ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], objects.map((state) => `${state}.tflock`)),
        // The lock is encrypted as the state is, so who locks needs a data key too.
        ...(key === undefined
            ? []
            : [
                allow('StateKey', ['kms:Decrypt', 'kms:GenerateDataKey'], [String(key)], {
                    'kms:ViaService': [`s3.${place['region']}.${dnsSuffix}`],
                }),
            ]),
    ];
    return {
        plan: [
            ...common,
            allow('StateRead', ['s3:GetObject'], objects),
            allow('RecordRead', ['s3:GetObject'], records.flatMap(({ open, last }) => [open, last])),
        ],
        apply: [
            ...common,
            allow('StateWrite', ['s3:GetObject', 's3:PutObject'], objects),
            // A claim is a conditional write, which asks for no right of its own.
            allow('RecordWrite', ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], records.flatMap(({ open, last, rescued }) => [open, last, rescued])),
        ],
    };
}
function keyWithoutArn(deployment) {
    const path = ['spec', 'state', 'kmsKey'];
    return {
        severity: 'error',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')} is not the ARN of a key, so rights on it cannot be written.`,
        fix: 'Write arn:aws:kms:REGION:ACCOUNT:key/ID.',
    };
}

;// CONCATENATED MODULE: ./build/src/identity/trust/generate/aws.js






/** Roles and policies lie apart from those that the deployment makes for itself. */
const ROLE_PATH = '/synthinfra/';
/** AWS takes no shorter limit for a role's sessions, though a session itself may be shorter. */
const SHORTEST_LIMIT = 3600;
/** Characters of a managed policy that AWS takes: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const POLICY_LENGTH = 6144;
const OWN_ISSUER = 'https://token.actions.githubusercontent.com';
/** Two roles in IAM. */
const awsTrust = {
    root: aws/* awsRoot */.w,
    options: {
        provider_arn: {
            description: "ARN of the account's identity provider for GitHub; null: it is made.",
            type: 'string',
            default: null,
        },
    },
    hints: [
        'An account has one identity provider for GitHub. If it is there already, add `-var provider_arn=ARN`.',
    ],
    trust(request) {
        const { deployment, facts } = request;
        const { identity, target } = deployment.spec;
        const region = identity?.aws?.region ?? target.region;
        const partition = (0,partitions/* partitionOfRegion */.cn)(region);
        const roles = rolesOf(deployment);
        const state = awsState(deployment, request.states, partition);
        const problems = [
            ...('problems' in roles ? roles.problems : []),
            ...('problems' in state ? state.problems : []),
        ];
        if ('problems' in roles || 'problems' in state)
            return { problems };
        const chained = (identity?.aws?.chain.length ?? 0) > 0;
        const account = chained ? (0,partitions/* accountOf */.XP)(identity?.aws?.planRole ?? '') : facts.account;
        const policies = chained ? chainPolicies(deployment) : ownPolicies(request, partition, state);
        const arn = (name) => `arn:${partition.partition}:iam::${account}:role${roles.role_path}${name}`;
        return {
            inputs: {
                name: deployment.prefix,
                ...roles,
                issuer: facts.issuer,
                audience: identity?.aws?.audience ?? partition.audience,
                plan_subjects: facts.planSubjects,
                apply_subjects: facts.applySubjects,
                apply_workflow: facts.applyWorkflow,
                max_session_seconds: Math.max(identity?.aws?.durationSeconds ?? SHORTEST_LIMIT, SHORTEST_LIMIT),
                ...policies,
            },
            variables: { region: target.region, allowed_account_ids: [account], tags: (0,tags/* tags */._)(deployment) },
            outputs: { plan_role: 'plan_role_arn', apply_role: 'apply_role_arn', provider_arn: 'provider_arn' },
            manifest: { planRole: arn(roles.plan_role_name), applyRole: arn(roles.apply_role_name) },
            warnings: [
                ...(facts.issuer === OWN_ISSUER ? [] : [unknownClaim(deployment, facts.issuer)]),
                ...(chained ? [chainedRights(deployment)] : []),
                ...(deployment.spec.state?.bucket?.startsWith(`${deployment.prefix}-`)
                    ? [ownBucket(deployment)]
                    : []),
            ],
        };
    },
};
/** Names and path of the roles that the manifest names already, or new ones. */
function rolesOf(deployment) {
    const aws = deployment.spec.identity?.aws;
    const { prefix } = deployment;
    if (aws === undefined)
        return { plan_role_name: `${prefix}-plan`, apply_role_name: `${prefix}-apply`, role_path: ROLE_PATH };
    const [plan, apply] = [parseRole(aws.planRole), parseRole(aws.applyRole)];
    if (plan.path === apply.path)
        return { plan_role_name: plan.name, apply_role_name: apply.name, role_path: plan.path };
    const path = ['spec', 'identity', 'aws', 'applyRole'];
    const problem = {
        severity: 'error',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')} is in the path ${apply.path}, and planRole in ${plan.path}: both are made in one.`,
        fix: `Name two roles of one path, or leave spec.identity.aws out until they are made as ${prefix}-plan and ${prefix}-apply in ${ROLE_PATH}.`,
    };
    return { problems: [problem] };
}
/** `arn:aws:iam::123456789012:role/a/b` → path `/a/` and name `b`. */
function parseRole(arn) {
    const whole = arn.slice(arn.indexOf(':role/') + ':role'.length);
    const cut = whole.lastIndexOf('/') + 1;
    return { path: whole.slice(0, cut), name: whole.slice(cut) };
}
function ownPolicies({ deployment, facts, stacks }, { partition, dnsSuffix }, state) {
    const modules = stacks.flatMap((stack) => (0,calls/* modulesOf */.XG)(stack).map(({ module }) => module));
    const { read, write } = permissionsOf(modules, {
        region: deployment.spec.target.region,
        partition,
        dnsSuffix,
        account: facts.account,
        prefix: deployment.prefix,
        project: deployment.name,
        environment: deployment.environment,
        existingSecrets: argumentsOf(stacks, 'secret', 'existing'),
        imageParameters: argumentsOf(stacks, 'workers', 'image')
            .filter((image) => image.startsWith('ssm:'))
            .map((image) => image.slice('ssm:'.length)),
    });
    return {
        plan_policies: { ...parts('read', read), ...parts('state', state.plan) },
        apply_policies: { ...parts('read', read), ...parts('write', write), ...parts('state', state.apply) },
    };
}
/** Texts that the instances of a module are given for one of its arguments. */
function argumentsOf(stacks, module, name) {
    return stacks
        .flatMap(calls/* modulesOf */.XG)
        .flatMap((call) => call.module === module && call.inputs.kind === 'each' ? Object.values(call.inputs.entries) : [])
        .map((inputs) => inputs[name])
        .filter((value) => typeof value === 'string');
}
/** Statements by policy, in as many policies as their length needs: `write`, `write-2` … */
function parts(name, statements) {
    const all = [];
    let room = 0;
    for (const { sid, actions, resources, conditions } of statements) {
        const statement = { sid, actions, resources, conditions };
        // Written in the words of a policy, a statement is longer by less than this.
        const length = JSON.stringify(statement).length + 60;
        if (length > room) {
            all.push([]);
            room = POLICY_LENGTH - 60;
        }
        all.at(-1)?.push(statement);
        room -= length;
    }
    return Object.fromEntries(all.map((part, index) => [index === 0 ? name : `${name}-${index + 1}`, part]));
}
/** With a chain, GitHub's token opens its first role alone; what is planned and applied is the matter of its last. */
function chainPolicies({ spec: { identity } }) {
    const [next] = identity?.aws?.chain ?? [];
    const policy = (role) => ({
        chain: [
            {
                sid: 'NextRole',
                actions: ['sts:AssumeRole'],
                resources: role === undefined ? [] : [role],
                conditions: next?.externalId === undefined ? {} : { 'sts:ExternalId': [next.externalId] },
            },
        ],
    });
    return { plan_policies: policy(next?.planRole), apply_policies: policy(next?.applyRole) };
}
function unknownClaim(deployment, issuer) {
    const path = ['spec', 'identity', 'github', 'issuer'];
    return {
        severity: 'warning',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `AWS says that it compares job_workflow_ref for ${OWN_ISSUER}; for ${issuer} it may not, and then nobody can take the apply role.`,
        fix: 'Try the apply role from its workflow before anything depends on it.',
    };
}
function chainedRights(deployment) {
    const path = ['spec', 'identity', 'aws', 'chain'];
    return {
        severity: 'warning',
        at: deployment.locate(path),
        path: path.join('.'),
        message: 'The roles of a chain are not made here: these two may only take the first of it.',
        fix: 'Generate once without `chain` to see what its last roles must be allowed, and let each trust the one before it.',
    };
}
function ownBucket(deployment) {
    const path = ['spec', 'state', 'bucket'];
    const { prefix } = deployment;
    return {
        severity: 'warning',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')} is called like the deployment's own buckets (${prefix}-…), so the apply role may change its settings.`,
        fix: `Keep states in a bucket whose name does not begin with ${prefix}-.`,
    };
}

// EXTERNAL MODULE: ./build/src/render/template.js
var template = __webpack_require__(97594);
// EXTERNAL MODULE: ./build/src/identity/azure/environments.js
var environments = __webpack_require__(98568);
;// CONCATENATED MODULE: ./build/src/identity/trust/generate/azure.js


const azureRoot = {
    name: 'azurerm',
    source: 'hashicorp/azurerm',
    version: '>= 5.1, < 6.0',
    settings: {
        environment: (0,template/* template */.v)('var.environment'),
        subscription_id: (0,template/* template */.v)('var.subscription'),
        features: [{}],
    },
    sandbox: {},
    variables: {
        subscription: { description: 'Id of the subscription.', type: 'string' },
        environment: { description: 'Which Azure: public, usgovernment or china.', type: 'string' },
    },
};
/** Two applications in Entra ID. */
const azureTrust = {
    root: azureRoot,
    options: {
        bind_workflow: {
            description: 'Compare the workflow of the apply too, by flexible federated credentials: a preview of Entra ID.',
            type: 'bool',
            default: false,
        },
        apply_role: {
            description: 'Role of the apply on the subscription.',
            type: 'string',
            default: 'Contributor',
        },
    },
    hints: [
        'Entra ID compares the subject alone, so any workflow whose job names the environment of the apply may apply. Add `-var bind_workflow=true` to compare the workflow too (a preview of Entra ID).',
        'The provider azuread works in the tenant that you are signed in to: `az login --tenant ID`; outside the public cloud set ARM_ENVIRONMENT too.',
        'With tables, the application of plans needs a role with Microsoft.DocumentDB/databaseAccounts/listKeys/action, readonlyKeys/action and listConnectionStrings/action on the deployment’s resource group, once it is there: the provider asks for keys at every plan. It is left to you, because on the subscription it would show keys of other accounts.',
    ],
    trust({ deployment, facts, states }) {
        const azure = deployment.spec.identity?.azure;
        const environment = azure?.environment ?? 'public';
        const state = stateOf(deployment, facts.account, states);
        if ('problems' in state)
            return state;
        return {
            inputs: {
                name: deployment.prefix,
                scope: `/subscriptions/${facts.account}`,
                issuer: facts.issuer,
                audience: azure?.audience ?? (0,environments/* azureEnvironment */.l)(environment).audience,
                plan_subjects: facts.planSubjects,
                apply_subjects: facts.applySubjects,
                apply_workflow: facts.applyWorkflow,
                locks: locks(deployment),
                ...state.inputs,
            },
            variables: { subscription: facts.account, environment },
            outputs: { tenant: 'tenant', plan_client: 'plan_client', apply_client: 'apply_client' },
            manifest: {
                tenant: '<terraform output -raw tenant>',
                planClient: '<terraform output -raw plan_client>',
                applyClient: '<terraform output -raw apply_client>',
            },
            warnings: [],
        };
    },
};
/** Deletion protection of a bucket or a table is a lock, which needs a right of its own. */
function locks({ spec }) {
    const { buckets, tables } = spec.storage;
    return spec.security.deletionProtection && Object.keys({ ...buckets, ...tables }).length > 0;
}
function stateOf(deployment, subscription, states) {
    const config = states.find(({ kind }) => kind === 'azurerm')?.config;
    if (config === undefined)
        return { inputs: {} };
    const group = config['resource_group_name'];
    if (group === undefined)
        return { problems: [groupMissing(deployment)] };
    const account = `Microsoft.Storage/storageAccounts/${config['storage_account_name']}`;
    return {
        inputs: {
            state_storage_account_id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${account}`,
            state_container: config['container_name'] ?? '',
            state_key: config['key'] ?? '',
        },
    };
}
function groupMissing(deployment) {
    const path = ['spec', 'state', 'resourceGroup'];
    return {
        severity: 'error',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')} is missing, so rights on the state cannot be written.`,
        fix: 'Write the resource group of the storage account.',
    };
}

;// CONCATENATED MODULE: ./build/src/identity/github/subjects.js
/**
 * What GitHub may say of a job: the name-based form first and, when the ids are known, the immutable one, which
 * repositories made, renamed or moved since July 2026 have. GitHub Enterprise Server knows the first alone.
 * https://docs.github.com/actions/reference/security/oidc
 */
function subjects(repository, context) {
    const { name, ownerId, repositoryId } = repository;
    const named = `repo:${name}:${formatContext(context)}`;
    if (ownerId === undefined || repositoryId === undefined)
        return [named];
    const [owner, short] = name.split('/');
    return [named, `repo:${owner}@${ownerId}/${short}@${repositoryId}:${formatContext(context)}`];
}
function formatContext(context) {
    if ('environment' in context)
        return `environment:${escapeColons(context.environment)}`;
    return 'ref' in context ? `ref:${escapeColons(context.ref)}` : 'pull_request';
}
/** GitHub escapes the colon, which separates parts, and nothing else. */
function escapeColons(value) {
    return value.replaceAll(':', '%3A');
}
const SUBJECT = /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<short>[\w.-]+)(?:@(?<repositoryId>\d+))?:(?<context>.+)$/;
/** Takes a subject of either format apart; undefined for a customised one, a pattern, or one that GitHub never sends. */
function parseSubject(subject) {
    const { owner, ownerId, short, repositoryId, context: text } = SUBJECT.exec(subject)?.groups ?? {};
    const context = parseContext(text ?? '');
    if (context === undefined || (ownerId === undefined) !== (repositoryId === undefined))
        return undefined;
    const ids = ownerId === undefined || repositoryId === undefined ? {} : { ownerId, repositoryId };
    return { name: `${owner}/${short}`, ...ids, context };
}
function parseContext(text) {
    if (text === 'pull_request')
        return { pullRequest: true };
    const [, kind, value] = /^(environment|ref):([^:]+)$/s.exec(text) ?? [];
    // A star makes it a pattern of a trust policy; git refuses it in refs.
    if (kind === undefined || value === undefined || value.includes('*'))
        return undefined;
    const plain = value.replaceAll('%3A', ':');
    return kind === 'environment' ? { environment: plain } : { ref: plain };
}
const ISSUERS = [
    // An enterprise may have its own issuer, with its slug behind.
    /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/,
    // GitHub Enterprise Server, on any host.
    /^https:\/\/[a-z0-9.-]+(:\d+)?\/_services\/token$/i,
    // Data residency.
    /^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com$/,
];
/** True for what a GitHub calls itself in tokens, byte for byte: clouds compare issuers so. */
function isGithubIssuer(url) {
    return ISSUERS.some((issuer) => issuer.test(url));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/generate/facts.js

/** GitHub's environment of a deployment's plans, which pull requests use too; applies use the deployment's own name. */
function planEnvironment(environment) {
    return `${environment}-plan`;
}
/**
 * Reads from the manifest who may plan and who may apply.
 * @returns every missing fact at once, or the facts with warnings about those that should be there.
 */
function trustFacts(deployment) {
    const { target, identity } = deployment.spec;
    const github = identity?.github;
    const { account } = target;
    const repository = github?.repository;
    const applyWorkflow = github?.applyWorkflow;
    const issuer = github?.issuer ?? '';
    const problems = missing(deployment, [
        {
            path: ['target', 'account'],
            value: account,
            what: 'so the trust could not be limited to it',
            example: `account: ${ACCOUNTS[target.provider] ?? '"…"'}`,
        },
        {
            path: ['identity', 'github', 'repository'],
            value: repository,
            what: 'so it is not known whose tokens to trust',
            example: 'repository: owner/name',
        },
        {
            path: ['identity', 'github', 'applyWorkflow'],
            value: applyWorkflow,
            what: 'so any workflow of the repository could apply',
            example: 'applyWorkflow: owner/name/.github/workflows/deploy.yml@refs/heads/main',
        },
    ]);
    if (github !== undefined && !isGithubIssuer(issuer))
        problems.push(strangeIssuer(deployment, issuer));
    if (problems.length > 0 || !account || !repository || !applyWorkflow)
        return { problems };
    const { ownerId, repositoryId } = github ?? {};
    const named = { name: repository, ...(ownerId && { ownerId }), ...(repositoryId && { repositoryId }) };
    const facts = {
        account,
        issuer,
        ...(ownerId && { ownerId }),
        ...(repositoryId && { repositoryId }),
        planSubjects: subjects(named, { environment: planEnvironment(deployment.environment) }),
        applySubjects: subjects(named, { environment: deployment.environment }),
        applyWorkflow,
    };
    const known = ownerId !== undefined && repositoryId !== undefined;
    return { facts, warnings: known ? [] : [missingIds(deployment, repository)] };
}
/** Examples of what each cloud calls an account. */
const ACCOUNTS = {
    aws: '"123456789012"',
    gcp: 'my-project',
    azure: '00000000-0000-0000-0000-000000000000',
};
function missing(deployment, wanted) {
    return wanted
        .filter(({ value }) => value === undefined)
        .map(({ path, what, example }) => {
        const full = ['spec', ...path];
        const shown = full.join('.');
        return {
            severity: 'error',
            at: deployment.locate(full),
            path: shown,
            message: `${shown} is missing, ${what}.`,
            fix: `Write \`${example}\` in ${full.slice(0, -1).join('.')}.`,
        };
    });
}
function strangeIssuer(deployment, issuer) {
    const path = ['spec', 'identity', 'github', 'issuer'];
    return {
        severity: 'error',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')}: ${issuer} is no issuer of a GitHub.`,
        fix: 'It is https://token.actions.githubusercontent.com, https://HOST/_services/token on GitHub Enterprise Server, https://token.actions.NAME.ghe.com with data residency; with no slash at its end.',
    };
}
function missingIds(deployment, repository) {
    const path = ['spec', 'identity', 'github'];
    return {
        severity: 'warning',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `The ids of ${repository} are not known, so only its name is trusted. Repositories made, renamed or moved after 15 July 2026 send their ids in the subject and will be refused.`,
        fix: `Write ownerId and repositoryId: \`gh api repos/${repository} --jq '.owner.id, .id'\` tells them.`,
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/roles.js
/**
 * What making, changing and removing the resources of each module asks for, as roles in the project:
 * https://cloud.google.com/iam/docs/understanding-roles. Giving roles in the project is not among them: the trust module
 * lets that be done for the few roles that services and workers are given.
 */
const MODULE_ROLES = {
    alerts: ['roles/monitoring.editor'],
    apis: ['roles/serviceusage.serviceUsageAdmin'],
    bucket: ['roles/storage.admin'],
    key: ['roles/cloudkms.admin'],
    logs: ['roles/logging.configWriter'],
    network: ['roles/compute.networkAdmin', 'roles/compute.securityAdmin'],
    secret: ['roles/secretmanager.admin'],
    service: ['roles/iam.serviceAccountAdmin', 'roles/iam.serviceAccountUser', 'roles/run.admin'],
    table: ['roles/datastore.owner'],
    workers: [
        'roles/compute.instanceAdmin.v1',
        'roles/iam.serviceAccountAdmin',
        'roles/iam.serviceAccountUser',
    ],
};
/** The roles of whoever applies these stacks, sorted, besides the right to see what is there. */
function applyRoles(stacks) {
    const modules = stacks.flatMap((stack) => stack.modules);
    // What is there is read before it is changed.
    const roles = modules.length === 0 ? [] : ['roles/iam.securityReviewer', 'roles/viewer'];
    return [...new Set([...roles, ...modules.flatMap(({ module }) => MODULE_ROLES[module] ?? [])])].sort();
}
/** True when services or workers are given roles in the project. */
function givesRoles(stacks) {
    return stacks.some(({ modules }) => modules.some(({ module }) => ['service', 'workers'].includes(module)));
}

// EXTERNAL MODULE: ./build/src/identity/gcp/names.js
var gcp_names = __webpack_require__(63669);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/src/identity/trust/generate/short-name.js

const HASH_LENGTH = 6;
/** A name within a limit: as it is, or cut and ended by a hash of the whole, so that two long names differ. */
function shortName(name, limit) {
    if (name.length <= limit)
        return name;
    const hash = (0,sha256/* sha256 */.s)(name).slice(0, HASH_LENGTH);
    return `${name.slice(0, limit - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash}`;
}

;// CONCATENATED MODULE: ./build/src/identity/trust/generate/gcp.js




const googleRoot = {
    name: 'google',
    source: 'hashicorp/google',
    version: '>= 7.0, < 9.0',
    settings: { project: (0,template/* template */.v)('var.project'), region: (0,template/* template */.v)('var.region') },
    sandbox: {},
    variables: {
        project: { description: 'The project.', type: 'string' },
        region: { description: 'Region of what has one.', type: 'string' },
    },
};
/** The longest ids that Google takes. */
const LIMITS = { pool: 32, account: 30 };
/** A workload identity pool and two service accounts. */
const gcpTrust = {
    root: googleRoot,
    options: {},
    hints: [
        'In a fresh project turn on the APIs by which everything else is turned on: `gcloud services enable cloudresourcemanager.googleapis.com iam.googleapis.com iamcredentials.googleapis.com serviceusage.googleapis.com sts.googleapis.com`.',
    ],
    trust({ deployment, facts, stacks, states }) {
        const made = stacks.filter((stack) => stack.engine === 'terraform');
        const { identity, target } = deployment.spec;
        const gcp = identity?.gcp;
        const { pool, name: provider } = gcp === undefined ? { pool: '', name: 'github' } : (0,gcp_names/* partsOf */.CI)(gcp);
        const state = states.find(({ kind }) => kind === 'gcs')?.config;
        const accountId = (purpose, known) => known?.split('@')[0] ?? `${shortName(deployment.prefix, LIMITS.account - '-apply'.length)}-${purpose}`;
        const [plan, apply] = [
            accountId('plan', gcp?.planServiceAccount),
            accountId('apply', gcp?.applyServiceAccount),
        ];
        return {
            inputs: {
                name: deployment.prefix,
                project: facts.account,
                // Google keeps names that begin with gcp- for itself.
                pool_id: pool || shortName(`github-${deployment.prefix}`, LIMITS.pool),
                provider_id: provider,
                plan_account_id: plan,
                apply_account_id: apply,
                issuer: facts.issuer,
                audience: gcp?.audience ?? null,
                owner_id: facts.ownerId ?? null,
                repository_id: facts.repositoryId ?? null,
                plan_subjects: facts.planSubjects,
                apply_subjects: facts.applySubjects,
                apply_workflow: facts.applyWorkflow,
                apply_roles: applyRoles(made),
                gives_roles: givesRoles(made),
                secret_prefix: makesSecrets(deployment) ? `${deployment.prefix}-` : null,
                ...(state && { state_bucket: state['bucket'] ?? null, state_prefix: state['prefix'] ?? '' }),
            },
            variables: { project: facts.account, region: target.region },
            outputs: {
                provider: 'provider',
                plan_service_account: 'plan_service_account',
                apply_service_account: 'apply_service_account',
            },
            manifest: {
                provider: '<terraform output -raw provider>',
                planServiceAccount: '<terraform output -raw plan_service_account>',
                applyServiceAccount: '<terraform output -raw apply_service_account>',
            },
            warnings: [],
        };
    },
};
/** Entries of the secret store that are made have a first version, which the provider reads whenever it plans. */
function makesSecrets({ spec }) {
    return Object.values(spec.secrets).some(({ existing }) => existing === undefined);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/generate/readme.js

/**
 * What people do with a generated trust, in order. Names in it are the manifest's, which allows letters, digits and dashes.
 * @param hints what the cloud has that others have not, for the second step.
 * @param values of `spec.identity.<cloud>`, or where to read them.
 */
function trustSteps(deployment, cloud, hints, values) {
    const { environment, spec } = deployment;
    const branch = spec.identity?.github?.defaultBranch ?? 'main';
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
    return [
        'Review the files: every value of yours stands in `synthinfra.auto.tfvars.json`.',
        [
            'Apply them once, with an administrator’s credentials: `terraform init -backend-config=backend.json`, `terraform plan -out=trust.tfplan`, `terraform apply trust.tfplan`.',
            ...hints,
        ].join(' '),
        `In GitHub, make the environment \`${planEnvironment(environment)}\` without a branch rule, for jobs that look: \`environment: { name: ${planEnvironment(environment)}, deployment: false }\`.`,
        `Make the environment \`${environment}\`, limited to the branch \`${branch}\`, for jobs that apply. \`synthinfra trust check\` asks GitHub whether it is.`,
        `Put into \`spec.identity.${cloud}\` of the manifest: \`${lines.join('`, `')}\`.`,
    ];
}
/** The page beside the files. */
function trustReadme(steps) {
    return [
        '<!-- Made by synthinfra. Do not edit: change the manifest and generate again. -->',
        '# Who may plan and who may apply',
        '',
        'No workflow can change what is written here: people apply it by hand. `modules/trust/README.md` says what it makes.',
        '',
        ...steps.map((step, index) => `${index + 1}. ${step}`),
        '',
        'Generate and apply it again when the manifest uses another kind of resource, or the repository or its workflow moves.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/identity/trust/generate/generate.js









const MODULE = 'trust';
const CLOUDS = {
    aws: awsTrust,
    gcp: gcpTrust,
    azure: azureTrust,
};
/** True for a cloud that has a trust module. */
function hasTrust(provider) {
    return CLOUDS[provider] !== undefined;
}
/**
 * The least trust for a deployment: who may plan and who may apply, as a Terraform root. Pure; equal requests give equal
 * bytes. Values of the user stand in `synthinfra.auto.tfvars.json` alone, where Terraform takes them literally.
 * @returns the root, or every reason why there can be none.
 */
function generateTrust(request) {
    const { deployment, stacks, states } = request;
    const { provider } = deployment.spec.target;
    const cloud = CLOUDS[provider];
    if (cloud === undefined)
        return { problems: [unsupported(deployment)] };
    const found = trustFacts(deployment);
    if ('problems' in found)
        return found;
    const trust = cloud.trust({ deployment, facts: found.facts, stacks, states });
    if ('problems' in trust)
        return trust;
    const warnings = [...found.warnings, ...trust.warnings];
    const steps = trustSteps(deployment, provider, cloud.hints, trust.manifest);
    return {
        files: rootFiles(request, cloud, trust, steps),
        cloud: provider,
        manifest: trust.manifest,
        steps,
        warnings,
    };
}
function rootFiles({ deployment, backend, templates }, { root, options }, { inputs, variables, outputs }, steps) {
    const references = mapValues(options, (_, name) => `var.${name}`);
    const stack = {
        id: MODULE,
        engine: 'terraform',
        provider: deployment.spec.target.provider,
        dependsOn: [],
        inputs: {},
        outputs: mapValues(outputs, (output) => `module.${MODULE}.${output}`),
        variables,
        modules: [(0,calls/* callOnce */.qO)(MODULE, ['spec', 'identity'], inputs, references)],
        moved: [],
        roundings: [],
        landmarks: [],
        diagram: { nodes: [], edges: [] },
    };
    const files = new Map([
        ['README.md', trustReadme(steps)],
        ['backend.json', generate_json(backend.config)],
        ['main.tf.json', generate_json((0,render_root/* rootModule */.N4)(stack, root, backend))],
        ['options.tf.json', generate_json({ variable: options })],
        ['synthinfra.auto.tfvars.json', generate_json((0,render_root/* variableValues */.x3)(stack))],
        ['variables.tf.json', generate_json((0,render_root/* variableBlocks */.BL)(stack, root))],
        ...(0,modules/* moduleFiles */.u)(stack, templates),
    ]);
    return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value, name)]));
}
function generate_json(value) {
    return `${(0,json/* canonicalJson */.dj)(value, 2)}\n`;
}
function unsupported(deployment) {
    const path = ['spec', 'target', 'provider'];
    const { provider } = deployment.spec.target;
    return {
        severity: 'error',
        at: deployment.locate(path),
        path: path.join('.'),
        message: `${path.join('.')}: no trust can be generated for ${provider}.`,
        fix: `There is one for ${Object.keys(CLOUDS).join(', ')}.`,
    };
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/stacks/index.js + 57 modules
var src_stacks = __webpack_require__(66090);
// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var pipeline_steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/trust/generate.js









/** The state of the trust lies beside those of the stacks, where neither role reaches it. */
const TRUST = 'trust';
/** Where a cloud cannot be composed yet, its only stack will be called so. */
const ONLY_STACK = 'main';
/** Writes the least trust for a deployment as a Terraform root, and says what to do with it. It touches no cloud. */
const trustGenerate = async (context) => {
    const { platform, options } = context;
    const { deployment, trust, folder } = await (0,pipeline_steps/* inStep */.qg)(platform, TRUST, async (step) => {
        const loaded = await (0,load/* loadDeployment */.GP)(context);
        const generated = await generate(context, loaded);
        const out = (0,external_node_path_.resolve)(platform.cwd, options.out ?? (0,external_node_path_.join)('.synthinfra', loaded.environment, TRUST));
        await (0,files/* writeTree */.WM)(out, generated.files);
        step.done(`${generated.files.size} files → ${(0,pipeline_steps/* shorter */.A8)(platform, out)}`);
        return { deployment: loaded, trust: generated, folder: out };
    });
    for (const { message, fix } of trust.warnings)
        platform.log.warn([message, fix].join(' '));
    const { cloud, manifest, steps } = trust;
    const list = steps.map((step, index) => `${index + 1}. ${step}`);
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            environment: deployment.environment,
            folder,
            files: [...trust.files.keys()],
            identity: { [cloud]: manifest },
            steps,
            warnings: trust.warnings.map(({ message }) => message),
        },
        text: () => [` Written to ${(0,pipeline_steps/* shorter */.A8)(platform, folder)}. Next:`, ...list.map((line) => ` ${line}`)].join('\n'),
        summary: `### synthinfra trust generate\n\n${list.join('\n')}\n`,
        outputs: {},
    };
};
async function generate(context, deployment) {
    const { provider } = deployment.spec.target;
    const composed = provider === 'aws' ? (0,src_stacks/* composeStacks */.A)(deployment) : { stacks: [] };
    const stacks = 'stacks' in composed ? composed.stacks : [];
    const ids = stacks.length === 0 ? [ONLY_STACK] : stacks.map(({ id }) => id);
    const backends = [TRUST, ...ids].map((id) => (0,engines/* terraformBackend */.Pj)(deployment, id));
    const [own, ...states] = backends.flatMap((backend) => ('kind' in backend ? [backend] : []));
    // What one state lacks they all lack.
    const [stateless = []] = backends.flatMap((backend) => ('kind' in backend ? [] : [backend]));
    const templates = hasTrust(provider)
        ? await (0,folders/* readFolder */.j1)((0,external_node_path_.join)(context.home, 'templates', 'terraform', provider))
        : new Map();
    const backend = own ?? { kind: 'local', config: {} };
    const generated = generateTrust({ deployment, stacks, states, backend, templates });
    const problems = [
        ...('problems' in generated ? generated.problems : []),
        ...('problems' in composed ? composed.problems : []),
        ...stateless,
    ];
    if ('problems' in generated || problems.length > 0)
        throw new problem/* UserError */.y(problems);
    return generated;
}


/***/ }),

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Text of a file (UTF-8), or undefined when there is none. */
async function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(absent);
}
/** Bytes of a file, or undefined when there is none. */
async function readBytes(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(absent);
}
/** True when something is there. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent)) !== undefined;
}
/** True for what this user may run. */
async function isProgram(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}
/** True for a folder itself, and not for a link to one. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(absent))?.isDirectory() === true;
}
/** Removes a file or a whole folder; nothing there is fine. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
}
/** Makes a folder that only its owner can enter, and its parents. */
async function makePrivateFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
}
/** Makes a folder with a name of its own that only its owner can enter. @returns its path. */
async function makeTemporaryFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
}
/**
 * Moves a whole folder to a place on the same disk. What is there already stays, and nothing is moved: of several that
 * make the same thing, one is the first.
 */
async function moveFolder(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (!(await exists(to)))
            throw error;
    }
}
/** Names of what is directly in a folder; none when it is not there. */
async function listFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(absent)) ?? [];
}
/** Every file below a folder: relative path with forward slashes → text. */
async function readFolder(path) {
    return (await readAll(path)).files;
}
/**
 * Every file below a folder, as `readFolder` gives it, and what is there besides.
 * @param mostBytes of one file; a larger one is not read.
 * @returns `others`: relative paths of links, pipes and the like, and of files that are too large.
 */
async function readAll(path, mostBytes = Number.POSITIVE_INFINITY) {
    const files = new Map();
    const others = [];
    const walk = async (folder, prefix) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            const child = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const name = `${prefix}${entry.name}`;
            if (entry.isDirectory())
                await walk(child, `${name}/`);
            else if (entry.isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(child)).size <= mostBytes)
                files.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(child, 'utf8'));
            else
                others.push(name);
        }
    };
    await walk(path, '');
    return { files, others };
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}


/***/ })

};
