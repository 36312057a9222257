export const id = 158;
export const ids = [158];
export const modules = {

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./build/src/identity/aws/caller.js
var caller = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/src/identity/aws/state-bucket.js

/**
 * Makes the bucket that keeps the states, or puts right what is missing of it: versioned, encrypted, private,
 * TLS only, owned by its account alone. It never deletes and never loosens; run again, it changes nothing.
 * @returns true when the bucket was made, false when it was there.
 */
async function ensureStateBucket(request) {
    const s3 = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const endpoint = (0,caller/* sandboxSettings */.ZS)(request.endpoint, request.account);
    const client = new s3.S3Client({
        region: request.region,
        ...endpoint,
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
        await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(tlsOnly(Bucket)) }));
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
function tlsOnly(bucket) {
    const resources = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`];
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
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/pipeline/aws-target.js
var aws_target = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/src/pipeline/load.js + 4 modules
var load = __webpack_require__(5892);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(9999);
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
    const sandbox = await (0,aws_target/* sandboxOf */.J6)(context);
    await (0,aws_target/* guardTarget */.jU)(context, deployment, sandbox);
    const { bucket, kmsKey } = state;
    const region = state.region ?? target.region;
    const made = await (0,steps/* inStep */.qg)(context.platform, 'state', async (step) => {
        const fresh = await ensureStateBucket({
            bucket,
            region,
            ...(kmsKey === undefined ? {} : { kmsKey }),
            ...(0,aws_target/* sandboxCloud */.ZE)(sandbox, deployment),
        }).catch((cause) => {
            throw (0,problem/* userError */.I)(`The bucket ${bucket} could not be made ready: ${cause.message}`, 'Bucket names are global: if it belongs to somebody else, choose another in spec.state.bucket.', 3, { cause });
        });
        step.done(`bucket ${bucket} ${fresh ? 'made' : 'was there'}: versioned, encrypted, private, TLS only`);
        return fresh;
    });
    return { exitCode: 0, json: { schemaVersion: 1, bucket, region, made }, text: () => '', outputs: {} };
};


/***/ })

};
