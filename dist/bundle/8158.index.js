export const id = 8158;
export const ids = [8158];
export const modules = {

/***/ 20095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ guardAccount),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
/* unused harmony export awsCaller */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

/** Asks AWS STS who we are (GetCallerIdentity needs no permission). @throws UserError when there are no credentials. */
async function awsCaller(request) {
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient({ maxAttempts: 3, ...clientSettings(request) });
    try {
        const identity = await client.send(new GetCallerIdentityCommand({}));
        return { account: identity.Account ?? '', arn: identity.Arn ?? '' };
    }
    catch (cause) {
        const message = `AWS did not say whose credentials these are: ${cause instanceof Error ? cause.message : String(cause)}`;
        const fix = 'Sign in, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without an account, try --sandbox.';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ severity: 'error', message, fix }, 3, { cause });
    }
    finally {
        client.destroy();
    }
}
/** Settings of any AWS client. To the sandbox an access key names the account, and no secret is secret. */
function clientSettings({ region, endpoint, account = 'sandbox', credentials }) {
    if (endpoint !== undefined)
        return { region, endpoint, credentials: { accessKeyId: account, secretAccessKey: 'sandbox' } };
    return { region, ...(credentials === undefined ? {} : { credentials }) };
}
/**
 * Refuses credentials of another account than the manifest names. Secrets are masked before they are used.
 * @param at where the manifest names it, for the message.
 */
async function guardAccount(expected, request, at, platform) {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
        const secret = platform.env[name];
        if (secret)
            platform.log.mask(secret);
    }
    const caller = await awsCaller(request);
    if (caller.account === expected)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        severity: 'error',
        ...at,
        message: `These credentials are of account ${caller.account} (${caller.arn}); the manifest says ${expected}.`,
        fix: 'Sign in to the account that the manifest names, or correct spec.target.account.',
    }, 2);
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

/***/ 62120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loginsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16331);
/* harmony import */ var _azure_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98568);



/** Assumed roles give no longer sessions: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const LONGEST_CHAINED = 3600;
const CLOUD_OF_BACKEND = {
    s3: 'aws',
    gcs: 'gcp',
    azurerm: 'azure',
    kubernetes: 'kubernetes',
};
/**
 * Everything that a deployment logs in to: its target, the place of its state, and Vault and Kubernetes where the
 * manifest names them. Pure: what is decided here comes from this one deployment.
 * @param run names the run in the clouds' audit logs: `owner/name/run/attempt`
 */
function loginsOf(deployment, purpose, run) {
    const { identity, target, state } = deployment.spec;
    if (identity === undefined)
        return [];
    const wanted = new Set([target.provider, CLOUD_OF_BACKEND[state?.backend ?? '']]);
    const at = (cloud) => deployment.locate(['spec', 'identity', cloud]);
    const logins = [
        wanted.has('aws') ? awsLogin(deployment, identity.aws, purpose, run, at('aws')) : undefined,
        wanted.has('gcp') ? gcpLogin(deployment, identity.gcp, purpose, at('gcp')) : undefined,
        wanted.has('azure') ? azureLogin(deployment, identity.azure, purpose, at('azure')) : undefined,
        vaultLogin(identity.vault, purpose, at('vault')),
        kubernetesLogin(identity.kubernetes, purpose, at('kubernetes')),
    ];
    return logins.filter((login) => login !== undefined);
}
function awsLogin({ spec: { target } }, aws, purpose, run, at) {
    if (aws === undefined)
        return undefined;
    const region = aws.region ?? target.region;
    const duration = aws.durationSeconds;
    return {
        cloud: 'aws',
        at,
        audience: aws.audience ?? (0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOfRegion */ .cn)(region).audience,
        role: purpose === 'apply' ? aws.applyRole : aws.planRole,
        region,
        endpoint: aws.stsEndpoint ?? (0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .stsEndpoint */ .u1)(region),
        sessionName: sessionName(run),
        duration,
        ...(aws.inlinePolicy === undefined ? {} : { inlinePolicy: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(aws.inlinePolicy) }),
        managedPolicies: aws.managedPolicies,
        chain: aws.chain.map(({ planRole, applyRole, externalId }) => ({
            role: purpose === 'apply' ? applyRole : planRole,
            ...(externalId === undefined ? {} : { externalId }),
            duration: Math.min(duration, LONGEST_CHAINED),
        })),
        ...(target.provider === 'aws' && target.account !== undefined ? { account: target.account } : {}),
    };
}
/** What CloudTrail shows: 2 to 64 of `[\w+=,.@-]`; the end, with the run's number, matters most. */
function sessionName(run) {
    return `synthinfra-${run.replace(/[^\w+=,.@-]+/g, '-').slice(-53)}`;
}
function gcpLogin({ spec: { target } }, gcp, purpose, at) {
    if (gcp === undefined)
        return undefined;
    const { universe, provider } = gcp;
    const serviceAccount = purpose === 'apply' ? gcp.applyServiceAccount : gcp.planServiceAccount;
    return {
        cloud: 'gcp',
        at,
        audience: gcp.audience ?? `https://iam.${universe}/${provider}`,
        provider,
        universe,
        lifetime: gcp.lifetimeSeconds,
        endpoints: {
            sts: gcp.stsEndpoint ?? `https://sts.${universe}`,
            iamCredentials: gcp.iamCredentialsEndpoint ?? `https://iamcredentials.${universe}`,
            resourceManager: gcp.resourceManagerEndpoint ?? `https://cloudresourcemanager.${universe}`,
        },
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(target.provider === 'gcp' && target.account !== undefined ? { project: target.account } : {}),
    };
}
function azureLogin({ spec: { target } }, azure, purpose, at) {
    if (azure === undefined)
        return undefined;
    const environment = (0,_azure_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .azureEnvironment */ .l)(azure.environment);
    return {
        cloud: 'azure',
        at,
        audience: azure.audience ?? environment.audience,
        tenant: azure.tenant,
        client: purpose === 'apply' ? azure.applyClient : azure.planClient,
        environment: azure.environment,
        authority: azure.authority ?? environment.authority,
        resourceManager: azure.resourceManager ?? environment.resourceManager,
        ...(target.provider === 'azure' && target.account !== undefined ? { subscription: target.account } : {}),
    };
}
function vaultLogin(vault, purpose, at) {
    if (vault === undefined)
        return undefined;
    const { address, path, namespace, certificateAuthority } = vault;
    return {
        cloud: 'vault',
        at,
        // A token for one Vault must be worth nothing at another.
        audience: vault.audience ?? address,
        address,
        path,
        role: purpose === 'apply' ? vault.applyRole : vault.planRole,
        ...(namespace === undefined ? {} : { namespace }),
        ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    };
}
function kubernetesLogin(kubernetes, purpose, at) {
    if (kubernetes === undefined)
        return undefined;
    const { server, namespace, certificateAuthority, lifetimeSeconds } = kubernetes;
    const serviceAccount = purpose === 'apply' ? kubernetes.applyServiceAccount : kubernetes.planServiceAccount;
    return {
        cloud: 'kubernetes',
        at,
        audience: kubernetes.audience ?? server,
        server,
        namespace,
        lifetime: lifetimeSeconds,
        ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
    };
}


/***/ }),

/***/ 72733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ actingAs),
/* harmony export */   O2: () => (/* binding */ withRules),
/* harmony export */   dg: () => (/* binding */ acting),
/* harmony export */   iB: () => (/* binding */ warnOfIdentity)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _planning_strict_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70836);
/* harmony import */ var _branch_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27048);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15253);




/**
 * Does a command's work as whom it is to be done: logged in where the manifest says so, else with the machine's own
 * credentials.
 * @throws UserError when the run gets no identity: only a plan has a preview for that.
 */
async function acting(context, deployment, purpose, work) {
    const found = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(context, deployment, purpose);
    if (found.kind === 'none')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(context.options.sandbox
            ? 'Nothing can be applied, compared or destroyed in this sandbox.'
            : 'This run has no identity in the cloud, so nothing was done.', `Only validate, render and plan work here. ${found.why}`, 2);
    warnOfIdentity(context, deployment, found);
    if (found.kind === 'login' && purpose === 'apply') {
        const { repository, defaultBranch } = found.wanted.event;
        await (0,_branch_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBranchRule */ .EC)(context.platform, deployment, repository, defaultBranch);
    }
    return actingAs(context, deployment, found, work);
}
/** Tells what proposed changes say otherwise of who may be what, and that it was not used. */
function warnOfIdentity({ platform }, deployment, found) {
    if (found.kind !== 'login' || found.proposed === undefined)
        return;
    for (const { message, fix } of (0,_planning_strict_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .identityReasons */ .A)(deployment, found.proposed))
        platform.log.warn(`${message} ${fix}`);
}
/** Does the work of a standing that is decided. */
async function actingAs(given, deployment, found, work) {
    const context = withRules(given, found);
    if (found.kind === 'own')
        return work(context);
    // Most runs on a laptop need none of it.
    const { withLogin } = await __webpack_require__.e(/* import() */ 8336).then(__webpack_require__.bind(__webpack_require__, 48336));
    return withLogin(context, { wanted: found.wanted, name: deployment.environment }, work);
}
/** The context in which plans are judged by the base branch's rules as well, where changes are proposed. */
function withRules(context, { proposed }) {
    return proposed === undefined ? context : { ...context, base: proposed };
}


/***/ }),

/***/ 15253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _identity_github_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66067);
/* harmony import */ var _identity_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62120);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _base_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44950);
/* harmony import */ var _run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51282);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15167);






const NO_CLUSTER = {
    kind: 'none',
    why: 'The sandbox has no cluster, and --sandbox asks no real one: plan shows what the chart makes, compared with nothing. For more, leave --sandbox out and let spec.kubernetes.context name a cluster for tests.',
};
/** Decides, without asking any cloud, who a command is to be. @throws UserError when that cannot be decided. */
async function standing(context, deployment, purpose) {
    const { platform, options } = context;
    if (options.sandbox)
        return deployment.spec.target.provider === 'kubernetes' ? NO_CLUSTER : { kind: 'own' };
    const event = await (0,_run_event_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvent */ .K)(platform);
    // Without an event nobody can say whether changes are proposed: a token alone makes no login.
    if (event === undefined)
        return { kind: 'own' };
    const { run } = await (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .runIdentity */ .yK)(platform);
    if (event.proposed !== undefined)
        return proposedStanding(context, deployment, { purpose, event, run });
    const logins = (0,_identity_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)(deployment, purpose, run);
    return logins.length === 0 ? { kind: 'own' } : { kind: 'login', wanted: { logins, event } };
}
async function proposedStanding(context, deployment, { purpose, event, run }) {
    if (purpose === 'apply')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Nothing is applied from proposed changes (event ${event.name}).`, `Merge them; the run on ${event.defaultBranch} applies.`, 2);
    const branch = event.proposed?.base ?? '';
    const trusted = await (0,_base_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .baseDeployment */ .bc)(context, event, deployment.environment);
    const proposed = { deployment: trusted, branch };
    const preview = (why) => ({
        kind: 'none',
        why: `${why}: this is a preview, compared with nothing.`,
        proposed,
    });
    if (event.proposed?.tokenless === true && (0,_identity_github_token_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFromEnvironment */ .LU)(context.platform.env) === undefined)
        return preview('GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked');
    const logins = trusted === undefined ? [] : (0,_identity_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)(trusted, purpose, run);
    if (logins.length > 0)
        return { kind: 'login', wanted: { logins, event }, proposed };
    if (deployment.spec.identity === undefined)
        return { kind: 'own', proposed };
    const lacks = trusted === undefined ? `environment ${deployment.environment}` : 'identity';
    return preview(`${branch} has no ${lacks} in this manifest yet, and it is ${branch} that decides who to be`);
}


/***/ }),

/***/ 78158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./build/src/identity/aws/caller.js
var caller = __webpack_require__(20095);
// EXTERNAL MODULE: ./build/src/identity/aws/partitions.js
var partitions = __webpack_require__(16331);
;// CONCATENATED MODULE: ./build/src/identity/aws/state-bucket.js


/**
 * Makes the bucket that keeps the states, or puts right what is missing of it: versioned, encrypted, private,
 * TLS only, owned by its account alone. It never deletes and never loosens; run again, it changes nothing.
 * @returns true when the bucket was made, false when it was there.
 */
async function ensureStateBucket(request) {
    const s3 = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const client = new s3.S3Client({
        ...(0,caller/* clientSettings */.ry)(request),
        forcePathStyle: request.endpoint !== undefined,
    });
    try {
        const made = await makeBucket(s3, client, request);
        const Bucket = request.bucket;
        await client.send(new s3.PutPublicAccessBlockCommand({
            Bucket,
            PublicAccessBlockConfiguration: {
                BlockPublicAcls: true,
                BlockPublicPolicy: true,
                IgnorePublicAcls: true,
                RestrictPublicBuckets: true,
            },
        }));
        await client.send(new s3.PutBucketOwnershipControlsCommand({
            Bucket,
            OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        }));
        await client.send(new s3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
        await client.send(new s3.PutBucketEncryptionCommand({
            Bucket,
            ServerSideEncryptionConfiguration: {
                Rules: [
                    {
                        BucketKeyEnabled: true,
                        ApplyServerSideEncryptionByDefault: {
                            SSEAlgorithm: 'aws:kms',
                            ...(request.kmsKey === undefined ? {} : { KMSMasterKeyID: request.kmsKey }),
                        },
                    },
                ],
            },
        }));
        await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(tlsOnly(request)) }));
        return made;
    }
    finally {
        client.destroy();
    }
}
async function makeBucket(s3, client, { bucket, region }) {
    try {
        await client.send(new s3.HeadBucketCommand({ Bucket: bucket }));
        return false;
    }
    catch (error) {
        if (error.name !== 'NotFound')
            throw error;
    }
    // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    const place = region === 'us-east-1'
        ? {}
        : {
            CreateBucketConfiguration: {
                LocationConstraint: region,
            },
        };
    await client.send(new s3.CreateBucketCommand({ Bucket: bucket, ...place }));
    return true;
}
function tlsOnly({ bucket, region }) {
    const arn = `arn:${(0,partitions/* partitionOfRegion */.cn)(region).partition}:s3:::${bucket}`;
    const resources = [arn, `${arn}/*`];
    const deny = (sid, condition) => ({
        Sid: sid,
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: resources,
        Condition: condition,
    });
    return {
        Version: '2012-10-17',
        Statement: [
            deny('TlsOnly', { Bool: { 'aws:SecureTransport': 'false' } }),
            deny('ModernTls', { NumericLessThan: { 's3:TlsVersion': '1.2' } }),
        ],
    };
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/pipeline/target.js
var target = __webpack_require__(99323);
;// CONCATENATED MODULE: ./build/src/pipeline/bootstrap.js






/** Makes what must exist before the first plan: the bucket of the states. */
const bootstrap = async (context) => {
    const deployment = await (0,load/* loadDeployment */.GP)(context);
    const { state, target } = deployment.spec;
    if (state?.backend !== 's3' || state.bucket === undefined) {
        const at = deployment.locate(['spec', 'state']);
        throw new problem/* UserError */.y({
            severity: 'error',
            at,
            path: 'spec.state',
            message: state === undefined
                ? 'spec.state names no backend, so there is nothing to make.'
                : `spec.state.backend is ${state.backend}: only the bucket of an s3 backend is made here.`,
            fix: 'Write `state: { backend: s3, bucket: NAME }`, or make the place yourself.',
        });
    }
    const place = { ...state, bucket: state.bucket, region: state.region ?? target.region };
    return (0,acting/* acting */.dg)(context, deployment, 'apply', (acted) => bootstrap_makeBucket(acted, deployment, place));
};
async function bootstrap_makeBucket(context, deployment, { bucket, kmsKey, region }) {
    const sandbox = await (0,target/* sandboxOf */.J6)(context, deployment);
    await (0,target/* guardTarget */.jU)(context, deployment, sandbox);
    const made = await (0,steps/* inStep */.qg)(context.platform, 'state', async (step) => {
        const fresh = await ensureStateBucket({
            bucket,
            region,
            ...(kmsKey === undefined ? {} : { kmsKey }),
            ...(0,target/* cloudOf */.hH)(context, sandbox, deployment),
        }).catch((cause) => {
            throw (0,problem/* userError */.I)(`The bucket ${bucket} could not be made ready: ${cause.message}`, 'Bucket names are global: if it belongs to somebody else, choose another in spec.state.bucket.', 3, { cause });
        });
        step.done(`bucket ${bucket} ${fresh ? 'made' : 'was there'}: versioned, encrypted, private, TLS only`);
        return fresh;
    });
    return { exitCode: 0, json: { schemaVersion: 1, bucket, region, made }, text: () => '', outputs: {} };
}


/***/ }),

/***/ 99323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ sandboxOf),
/* harmony export */   R$: () => (/* binding */ sandboxServer),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   jU: () => (/* binding */ guardTarget)
/* harmony export */ });
/* harmony import */ var _identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20095);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89999);




/** The sandbox of a deployment's cloud in this workspace, when `--sandbox` asks for it. */
async function sandboxOf(context, { spec }) {
    if (!context.options.sandbox)
        return undefined;
    const { provider } = spec.target;
    if (provider === 'aws') {
        const server = await sandboxServer(context);
        return { stateDir: server.stateDir, server };
    }
    // They keep their states where Terraform is told to, or have none; what else there is would be reached for real.
    if (provider === 'gcp' || provider === 'azure' || provider === 'kubernetes')
        return { stateDir: await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineStates */ .QU)(context.platform) };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`The sandbox has nothing that stands for ${provider}, and --sandbox never touches what is real.`, 'Leave --sandbox out, and name a cluster of your own for it.');
}
/** The sandbox's AWS in this workspace, started when it does not run. */
async function sandboxServer({ platform, home }) {
    const running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxStatus */ .oY)(platform);
    if (running !== undefined)
        return running;
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .inStep */ .qg)(platform, 'sandbox', async (step) => {
        const sandbox = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxUp */ .ZC)(platform, home, step);
        step.done(`an empty AWS in memory at ${sandbox.endpoint}`);
        return sandbox;
    });
}
/** Address and account of the sandbox, or the credentials of a login, for what talks to AWS. */
function cloudOf({ identity }, sandbox, { spec }) {
    const aws = identity?.aws;
    if (sandbox?.server === undefined)
        return aws === undefined ? {} : { credentials: () => aws.credentials() };
    return { endpoint: sandbox.server.endpoint, account: spec.target.account ?? _sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .SANDBOX_ACCOUNT */ .CE };
}
/** Refuses credentials of another account than the manifest names; asks nobody when it names none. */
async function guardTarget(context, deployment, sandbox) {
    const { provider, account, region } = deployment.spec.target;
    // A login has compared the account already.
    if (provider !== 'aws' || account === undefined || context.identity?.aws !== undefined)
        return;
    const path = ['spec', 'target', 'account'];
    const place = { at: deployment.locate(path), path: path.join('.') };
    await (0,_identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .guardAccount */ .FE)(account, { region, ...cloudOf(context, sandbox, deployment) }, place, context.platform);
}


/***/ }),

/***/ 68607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where downloads and environments are kept between runs: SYNTHINFRA_CACHE, else the XDG cache directory
 * (https://specifications.freedesktop.org/basedir-spec), else `~/.cache`.
 */
function cacheDir(platform) {
    const own = platform.env['SYNTHINFRA_CACHE'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(platform.cwd, own);
    const base = platform.env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(platform.env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'synthinfra');
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   ZI: () => (/* binding */ stopDaemon),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** Starts a process that goes on when we end. @returns its process id. @throws when it cannot be started. */
async function startDaemon(command, args, options) {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(options.logFile, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', log, log],
            detached: true,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        return child.pid;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** True while a process of this id runs on this machine. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    return !isZombie(pid);
}
/** Ended, but not yet collected by its parent: in a container often for ever. */
function isZombie(pid) {
    try {
        // `pid (name) state …`, proc(5); the name may hold brackets of its own.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
    }
    catch {
        // No /proc here, or it has ended by now.
        return false;
    }
}
/** Asks a process to end, and ends it if it has not after `patience` milliseconds; waits until it is gone. */
async function stopDaemon(pid, patience = 5000) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!isAlive(pid))
            return;
        process.kill(pid, signal);
        for (let waited = 0; isAlive(pid) && waited < patience; waited += 50)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}


/***/ }),

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CE: () => (/* binding */ SANDBOX_ACCOUNT),
  QU: () => (/* binding */ offlineStates),
  G: () => (/* binding */ sandboxDown),
  oY: () => (/* binding */ sandboxStatus),
  ZC: () => (/* binding */ sandboxUp),
  gG: () => (/* binding */ stopServer)
});

// UNUSED EXPORTS: sandboxDir

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/platform/daemon.js
var daemon = __webpack_require__(88985);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/platform/http-probe.js

/** True when something answers plain HTTP at this URL, whatever it says, within the patience (milliseconds). */
async function answers(url, patience = 30_000) {
    // Not `fetch`: loading it takes longer than asking.
    const asked = new Promise((resolve) => {
        (0,external_node_http_.request)(url, { method: 'HEAD', agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
            response.resume();
            resolve(true);
        })
            .once('error', () => resolve(false))
            .end();
    });
    return asked.catch(() => false);
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/cache.js
var cache = __webpack_require__(68607);
// EXTERNAL MODULE: ./build/src/platform/process.js
var process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/sandbox/python.js






/** What the pinned packages of sandbox/requirements.txt need. */
const OLDEST = [3, 11];
const CANDIDATES = ['python3', 'python'];
/**
 * The Python of an environment that holds the sandbox's packages, made on first use from PyPI by pip, in the
 * user's cache, never in their own Python.
 * @param home folder of the toolkit, with sandbox/requirements.txt.
 * @throws UserError when Python is missing or the packages cannot be fetched, with what to do.
 */
async function sandboxPython(platform, home, step) {
    const requirements = (0,external_node_path_.join)(home, 'sandbox', 'requirements.txt');
    const python = await findPython(platform);
    const key = (0,external_node_crypto_.createHash)('sha256')
        // Those that were made in their place may be there in part.
        .update('moved when complete')
        .update(python.version)
        .update((await (0,folders/* readText */.yR)(requirements)) ?? '')
        .digest('hex')
        .slice(0, 16);
    const folder = (0,external_node_path_.join)((0,cache/* cacheDir */.e)(platform), `sandbox-${key}`);
    const programOf = (environment) => (0,external_node_path_.join)(environment, platform.windows ? 'Scripts/python.exe' : 'bin/python');
    if (await (0,folders/* exists */.t2)(folder))
        return programOf(folder);
    step.update('installing moto from PyPI (once, about a minute)');
    // Several may need it for the first time at once: each makes its own, and the first that is complete stays.
    const making = await (0,folders/* makeTemporaryFolder */.wE)((0,cache/* cacheDir */.e)(platform), `sandbox-${key}-`);
    try {
        await makeEnvironment(platform, python.command, making);
        await install(platform, programOf(making), requirements);
        await (0,folders/* moveFolder */.W)(making, folder);
    }
    finally {
        await (0,folders/* remove */.TF)(making);
    }
    return programOf(folder);
}
function makeEnvironment(platform, python, folder) {
    return must(platform, python, ['-m', 'venv', folder], 'make a Python environment', 'Install the venv module (Debian and Ubuntu: the package python3-venv).');
}
function install(platform, python, requirements) {
    return must(platform, python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], 'install the sandbox from PyPI', 'Give pip a way to PyPI or to a mirror of it (PIP_INDEX_URL), and try again.');
}
async function findPython(platform) {
    const seen = [];
    for (const command of CANDIDATES) {
        const probe = await (0,process/* run */.eF)(command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], {
            cwd: platform.cwd,
            env: pythonEnvironment(platform),
        }).catch(() => undefined);
        const version = probe?.code === 0 ? probe.stdout.toString('utf8').trim() : undefined;
        if (version === undefined)
            continue;
        const [major = 0, minor = 0] = version.split('.').map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return { command, version };
        seen.push(`${command} is ${version}`);
    }
    const found = seen.length === 0 ? 'none was found on the PATH' : seen.join(', ');
    throw (0,problem/* userError */.I)(`The sandbox needs Python ${OLDEST.join('.')} or newer; ${found}.`, 'Install it from python.org or with your package manager.', 3);
}
async function must(platform, command, args, purpose, fix) {
    const result = await (0,process/* run */.eF)(command, args, { cwd: platform.cwd, env: pythonEnvironment(platform) });
    if (result.code === 0)
        return;
    const tail = `${result.stdout.toString('utf8')}${result.stderr}`.trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`Could not ${purpose}: ${tail === '' ? `it ended with code ${result.code}` : tail}`, fix, 3);
}
/** What Python and pip may see: where things are and how to reach the index, none of the user's secrets. */
function pythonEnvironment(platform) {
    const wanted = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_.*|SSL_CERT_.*|REQUESTS_CA_BUNDLE|https?_proxy|no_proxy|PIP_.*|PYENV_.*)$/i;
    return Object.fromEntries(Object.entries(platform.env).filter((entry) => entry[1] !== undefined && wanted.test(entry[0])));
}

;// CONCATENATED MODULE: ./build/src/sandbox/server.js








/** The account that the sandbox answers for when the manifest names none. */
const SANDBOX_ACCOUNT = '123456789012';
const START_PATIENCE_MS = 60_000;
/** Folder of the sandbox in a workspace. */
function sandboxDir(platform) {
    return (0,external_node_path_.join)(platform.cwd, '.synthinfra', 'sandbox');
}
/** The sandbox that runs for this workspace, if one does. */
async function sandboxStatus(platform) {
    const text = await (0,folders/* readText */.yR)((0,external_node_path_.join)(sandboxDir(platform), 'sandbox.json'));
    if (text === undefined)
        return undefined;
    const sandbox = parseRecord(text);
    if (sandbox === undefined)
        return undefined;
    return (0,daemon/* isAlive */._n)(sandbox.pid) && (await answers(`${sandbox.endpoint}/moto-api/`)) ? sandbox : undefined;
}
/** A record that somebody has damaged is one of a sandbox that does not run. */
function parseRecord(text) {
    try {
        const value = JSON.parse(text);
        return Number.isInteger(value?.pid) && (value?.pid ?? 0) > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts the sandbox, or answers the one that runs.
 * Its cloud lives in memory: whatever states a former sandbox left behind describe nothing, and are removed.
 */
async function sandboxUp(platform, home, step) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        return running;
    const python = await sandboxPython(platform, home, step);
    const folder = sandboxDir(platform);
    await (0,folders/* remove */.TF)(folder);
    await (0,folders/* makePrivateFolder */.I2)((0,external_node_path_.join)(folder, 'state'));
    step.update('starting');
    const ready = (0,external_node_path_.join)(folder, 'ready.json');
    const requestLog = (0,external_node_path_.join)(folder, 'requests.jsonl');
    const logFile = (0,external_node_path_.join)(folder, 'server.log');
    const args = [
        (0,external_node_path_.join)(home, 'sandbox', 'server.py'),
        '--port',
        '0',
        '--ready-file',
        ready,
        '--request-log',
        requestLog,
    ];
    const pid = await (0,daemon/* startDaemon */.LC)(python, args, {
        cwd: folder,
        env: daemonEnvironment(platform),
        logFile,
    });
    const port = await portWhenReady(ready, pid, logFile);
    const sandbox = {
        endpoint: `http://127.0.0.1:${port}`,
        pid,
        startedAt: platform.now().toISOString(),
        requestLog,
        stateDir: (0,external_node_path_.join)(folder, 'state'),
    };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, 'sandbox.json'), `${JSON.stringify(sandbox, undefined, 2)}\n`);
    return sandbox;
}
/**
 * By the number of a job its runner finds what the job has left behind, and ends it: without, a sandbox outlives every
 * job of a runner that is kept. https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
 */
function daemonEnvironment(platform) {
    const job = platform.env['RUNNER_TRACKING_ID'];
    return {
        ...pythonEnvironment(platform),
        PYTHONDONTWRITEBYTECODE: '1',
        ...(job === undefined ? {} : { RUNNER_TRACKING_ID: job }),
    };
}
/**
 * The folder of the states of clouds that no server stands for: they alone know what was made, so that a sandbox of
 * AWS that starts anew leaves them where they are. Made when it is not there.
 */
async function offlineStates(platform) {
    const folder = offlineDir(platform);
    await (0,folders/* makePrivateFolder */.I2)(folder);
    return folder;
}
function offlineDir(platform) {
    return (0,external_node_path_.join)(platform.cwd, '.synthinfra', 'offline');
}
/** Stops the sandbox and forgets its clouds with their states. @returns false when there was none. */
async function sandboxDown(platform) {
    const stopped = await stopServer(platform);
    const offline = await (0,folders/* exists */.t2)(offlineDir(platform));
    await (0,folders/* remove */.TF)(offlineDir(platform));
    return stopped || offline;
}
/** Stops the sandbox's AWS and forgets its states; those of other clouds stay. @returns false when none ran. */
async function stopServer(platform) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        await (0,daemon/* stopDaemon */.ZI)(running.pid);
    await (0,folders/* remove */.TF)(sandboxDir(platform));
    return running !== undefined;
}
async function portWhenReady(readyFile, pid, logFile) {
    for (let waited = 0; waited < START_PATIENCE_MS; waited += 50) {
        const text = await (0,folders/* readText */.yR)(readyFile);
        if (text !== undefined)
            return JSON.parse(text).port;
        if (!(0,daemon/* isAlive */._n)(pid))
            break;
        await (0,promises_.setTimeout)(50);
    }
    await (0,daemon/* stopDaemon */.ZI)(pid);
    const tail = ((await (0,folders/* readText */.yR)(logFile)) ?? '').trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`The sandbox did not start: ${tail}`, `Its whole log is ${logFile}.`, 3);
}


/***/ })

};
