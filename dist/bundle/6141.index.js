export const id = 6141;
export const ids = [6141];
export const modules = {

/***/ 38051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openSts),
/* harmony export */   T: () => (/* binding */ limited)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78933);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75828);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



/**
 * A client of STS that knows what it is told here and nothing else. Whatever is left out, the SDK would look up in
 * AWS_* variables and ~/.aws/config: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 * @param credentials that sign; AssumeRoleWithWebIdentity needs none.
 * @throws UserError when the endpoint is neither https nor on this machine.
 */
async function openSts({ region, endpoint }, { ca }, credentials) {
    const { protocol, hostname } = new URL(endpoint);
    const secure = protocol === 'https:';
    if (!secure && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`GitHub's token is not sent to ${endpoint}, which is not https.`, 'Give an https address of STS in identity.aws.stsEndpoint.');
    const [sts, handlers] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
        __webpack_require__.e(/* import() */ 1279).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19)),
    ]);
    const agent = (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .agentFor */ .Pf)(secure, ca);
    const client = new sts.STSClient({
        region,
        endpoint,
        // A copy, for the client writes into it.
        ...(credentials === undefined ? {} : { credentials: { ...credentials } }),
        maxAttempts: 1,
        retryMode: 'standard',
        defaultsMode: 'standard',
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        authSchemePreference: [],
        sigv4aSigningRegionSet: [],
        userAgentAppId: async () => undefined,
        requestHandler: new handlers.NodeHttpHandler({ httpAgent: agent, httpsAgent: agent }),
    });
    // In the place of what tries again stands what does not, and hands errors on as they are.
    client.middlewareStack.add((next) => (args) => next(args), {
        name: 'retryMiddleware',
        step: 'finalizeRequest',
        priority: 'high',
        override: true,
    });
    return client;
}
/**
 * One request that ends with the patience, body included, which the SDK's own limits leave out.
 * @throws Error with code ETIMEDOUT when the time of one request is over.
 */
async function limited({ timeout, signal }, send, service = 'STS') {
    const late = AbortSignal.timeout(timeout);
    try {
        return await send({ abortSignal: AbortSignal.any([signal, late]) });
    }
    catch (cause) {
        if (!late.aborted || signal.aborted)
            throw cause;
        throw Object.assign(new Error(`${service} did not answer within ${timeout / 1000} s`, { cause }), {
            code: 'ETIMEDOUT',
        });
    }
}


/***/ }),

/***/ 86141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ parseSessionFile),
/* harmony export */   YQ: () => (/* binding */ sessionFileText),
/* harmony export */   c7: () => (/* binding */ answerAws)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41396);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40091);




const KIND = 'synthinfra/aws-session/1';
/** Text of a session file. It holds no credentials; the bearer of a `request` is secret. */
function sessionFileText(login, request) {
    return `${JSON.stringify({ kind: KIND, login, request }, null, 2)}\n`;
}
/**
 * Reads a session file.
 * @throws UserError for anything that `sessionFileText` did not write.
 */
function parseSessionFile(content) {
    const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(content);
    if (!isSessionFile(file))
        throw foreign();
    return file;
}
/**
 * What a credential_process prints: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 * Credentials of the cache are used while they have time left; then a new token is minted and exchanged. The account
 * is guarded at every renewal: one request in an hour, so that an apply never goes on in another account than it began.
 * @throws UserError as `obtain` does.
 */
async function answerAws({ login }, tools, cache) {
    const cached = fromCache(login, await cache.read());
    if (cached !== undefined && (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTimeLeft */ .ZB)(cached, tools.now())) {
        const { secretAccessKey, sessionToken, accessKeyId } = cached.credentials;
        for (const secret of [secretAccessKey, sessionToken, accessKeyId])
            tools.mask(secret);
        return printed(cached);
    }
    const { credentials, issued } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .obtain */ .AH)(login, tools);
    await cache.write(JSON.stringify({ kind: KIND, login, issued, credentials }));
    return printed({ credentials, issued });
}
/**
 * The SDK of Terraform's providers uses credentials until the very end that it is told, and a request under way then
 * is refused for good: so they are told to end when they are to be renewed.
 */
function printed(held) {
    const { accessKeyId, secretAccessKey, sessionToken } = held.credentials;
    return JSON.stringify({
        Version: 1,
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .renewalOf */ .wc)(held).toISOString(),
    });
}
/** Credentials of exactly this login; whatever else is in a cache is as good as nothing. */
function fromCache(login, content) {
    const entry = content === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(content);
    if (entry === undefined || !isEntry(entry) || !isLogin(entry['login'], login))
        return undefined;
    const kept = entry['credentials'];
    const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = kept;
    const [expiration, issued] = [kept['expiration'], entry['issued']].map((date) => new Date(String(date)));
    if (expiration === undefined || issued === undefined)
        return undefined;
    return { credentials: { accessKeyId, secretAccessKey, sessionToken, expiration }, issued };
}
const seconds = (value) => Number.isInteger(value) && Number(value) > 0;
const date = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)(value) && !Number.isNaN(Date.parse(String(value)));
const role = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) && /^arn:[\w-]+:iam::\d{12}:role\/\S+$/.test(String(value));
const isSessionFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(KIND),
    login: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
        cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('aws'),
        audience: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        role,
        region: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        endpoint: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)(value) && URL.canParse(String(value)),
        sessionName: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        duration: seconds,
        inlinePolicy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq),
        managedPolicies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq),
        chain: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({ role, externalId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq), duration: seconds })),
        account: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq),
        at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv),
    }),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({ url: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, bearer: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq })),
});
const isEntry = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(KIND),
    login: _json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv,
    issued: date,
    credentials: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
        accessKeyId: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        secretAccessKey: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        sessionToken: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        expiration: date,
    }),
});
/** Compared as text, since what comes from JSON has no undefined fields. */
function isLogin(kept, login) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(kept) === (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(JSON.parse(JSON.stringify(login)));
}
function foreign() {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('This is no session file of synthinfra for AWS.', 'The step that signs in writes one; run it again rather than writing the file by hand.');
}


/***/ }),

/***/ 40091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZB: () => (/* binding */ hasTimeLeft),
  AH: () => (/* binding */ obtain),
  wc: () => (/* binding */ renewalOf)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/identity/exchange.js
var exchange = __webpack_require__(57503);
// EXTERNAL MODULE: ./build/src/identity/aws/client.js
var aws_client = __webpack_require__(38051);
;// CONCATENATED MODULE: ./build/src/identity/aws/errors.js

/** Names of throttling and of STS's own faults, besides what a status of 5xx or 429 says. */
const TRANSIENT = new Set([
    ...['IDPCommunicationError', 'Throttling', 'Throttled', 'RequestThrottled', 'TooManyRequests'],
    ...['RequestLimitExceeded', 'SlowDown', 'ServiceUnavailable', 'InternalFailure', 'RequestTimeout'],
]);
/** What STS says of a token that another one may take the place of. */
const STALE = new Set(['ExpiredToken', 'IDPRejectedClaim']);
const STALE_TEXT = /expired|not (yet )?valid (yet|before)|in the future|before the (issue|not)|clock/i;
/** Answers to credentials that are so new that not every host of STS knows them: aws-actions/configure-aws-credentials#1681 */
const UNKNOWN_KEY = new Set([
    ...['InvalidClientTokenId', 'UnrecognizedClient', 'InvalidAccessKeyId', 'AuthFailure'],
]);
/** STS, or what stands before it, answered with something that STS does not say. */
class NotFromSts extends Error {
    name = 'NotFromSts';
}
/** What an error of AssumeRoleWithWebIdentity means. @param now against which a date of Retry-After is read. */
function classifyAws(error, now) {
    const sdk = error;
    const status = sdk.$metadata?.httpStatusCode;
    const wait = (0,exchange/* retryAfter */.P9)(sdk.$response?.headers?.['retry-after'], now);
    const failure = (kind, text) => ({
        kind,
        said: (0,exchange/* said */.ag)(text),
        ...(wait === undefined ? {} : { retryAfter: wait }),
    });
    if ((0,exchange/* isNetworkError */.TX)(error))
        return failure('transient', `no whole answer: ${firstLine(sdk.message)}`);
    if (sdk.Code === undefined)
        return foreign(sdk, status, failure);
    const code = withoutException(sdk.Code);
    const text = `${sdk.Code}: ${sdk.message}`;
    if (TRANSIENT.has(code) || (0,exchange/* isTransientStatus */.Dm)(status ?? 0))
        return failure('transient', text);
    if (STALE.has(code))
        return failure('mint-again', text);
    if (code === 'InvalidIdentityToken') {
        // Told as the caller's fault, though it is STS that could not fetch the keys: aws/aws-cli#7194
        if (/retrieve verification key/i.test(sdk.message))
            return failure('transient', text);
        if (STALE_TEXT.test(sdk.message))
            return failure('mint-again', text);
    }
    return failure('permanent', text);
}
/** What an error of a call means that is signed with credentials of a moment ago. */
function classifyFresh(error, now) {
    const failure = classifyAws(error, now);
    const { Code: code, $metadata: metadata } = error;
    const unknown = code !== undefined && UNKNOWN_KEY.has(withoutException(code));
    // The SDK has read the server's clock from the refusal, and signs by it from now on.
    return unknown || metadata?.clockSkewCorrected === true ? { ...failure, kind: 'transient' } : failure;
}
/** An answer without a code of AWS: a proxy's page, or nothing at all. It may pass unless it is a plain refusal. */
function foreign(sdk, status, failure) {
    if (status === undefined && !(sdk instanceof NotFromSts))
        return failure('permanent', firstLine(sdk.message));
    const refusal = status !== undefined && status >= 300 && status < 500 && !(0,exchange/* isTransientStatus */.Dm)(status);
    const text = `an answer that is not from STS${status === undefined ? '' : ` (HTTP ${status})`}`;
    return failure(refusal ? 'permanent' : 'transient', text);
}
/** STS names the same error with and without this ending. */
function withoutException(code) {
    return code.replace(/Exception$/, '');
}
/** The SDK adds a hint for programmers on a second line. */
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/identity/aws/partitions.js
var partitions = __webpack_require__(16331);
;// CONCATENATED MODULE: ./build/src/identity/aws/explain.js

const REMEDIES = [
    [
        /^AccessDenied/,
        (login, claims) => `STS says the same of a role that does not exist. If ${login.role} does, its trust policy needs this statement:\n${trustStatement(login.role, claims)}`,
    ],
    [
        /^InvalidIdentityToken.*audience/i,
        (_login, { aud }, provider) => `The OIDC provider of the account must know this audience:\naws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id ${aud}`,
    ],
    [
        /^InvalidIdentityToken.*no openidconnect provider/i,
        (login, { iss, aud }) => `Account ${(0,partitions/* accountOf */.XP)(login.role)} does not know this issuer:\naws iam create-open-id-connect-provider --url ${iss} --client-id-list ${aud}`,
    ],
    [
        /^InvalidIdentityToken/,
        (_login, { iss }, provider) => `${provider} must be of the issuer ${iss}, and AWS must reach ${iss}/.well-known/openid-configuration and the keys that it names.`,
    ],
    [
        /^(ExpiredToken|IDPRejectedClaim)/,
        (_login, { iat, exp }) => `A new token did not help. It counts from ${time(iat)} to ${time(exp)}: compare with the time of the server that issues it.`,
    ],
    [
        /MaxSessionDuration/,
        (login) => `Lower identity.aws.durationSeconds (now ${login.duration}; credentials are renewed anyway), or let the role last longer:\naws iam update-role --role-name ${roleName(login.role)} --max-session-duration ${login.duration}`,
    ],
    [
        /^RegionDisabled/,
        (login) => `Enable STS in ${login.region} for account ${(0,partitions/* accountOf */.XP)(login.role)}, or set identity.aws.region to one that is enabled: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html`,
    ],
    [
        /^(PackedPolicyTooLarge|MalformedPolicyDocument)/,
        () => 'Correct or shorten identity.aws.inlinePolicy and identity.aws.managedPolicies.',
    ],
    [
        /^no whole answer|^an answer that is not from STS/,
        (login) => `Look at what stands between here and ${login.endpoint}: proxy, firewall, private endpoint. If nothing does, run it again.`,
    ],
    [
        /certificate/i,
        (login) => `Nobody whom Node trusts has signed the certificate of ${login.endpoint}. Give the authority that has in a file that NODE_EXTRA_CA_CERTS names.`,
    ],
];
/** Tells a refusal of AssumeRoleWithWebIdentity: what was received, and what the trust must say for it. */
const explainAws = (login, claims, failure) => {
    const provider = providerArn(login.role, claims.iss);
    const received = `It received issuer ${claims.iss}, subject ${claims.sub}, audience ${claims.aud}.`;
    const remedy = REMEDIES.find(([pattern]) => pattern.test(failure.said))?.[1];
    return told(login, `STS in ${login.region} did not give the role ${login.role}: ${ended(failure.said)} ${received}`, remedy?.(login, claims, provider) ?? otherFix(failure));
};
/** Tells a refusal of AssumeRole. @param from ARN of the role that asked; @param role the one that was asked for. */
function explainChain(login, from, { role, externalId }, failure) {
    const statement = {
        Effect: 'Allow',
        Principal: { AWS: from },
        Action: 'sts:AssumeRole',
        ...(externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
    };
    const fix = /^AccessDenied/.test(failure.said)
        ? `${from} must be allowed sts:AssumeRole on it, and its trust policy needs this statement:\n${JSON.stringify(statement, null, 2)}`
        : otherFix(failure);
    return told(login, `STS did not give ${from} the role ${role}: ${ended(failure.said)}`, fix);
}
/** Tells that STS does not say whose its own credentials are. */
function explainCaller(login, failure) {
    const message = `STS gave credentials of ${lastRole(login)}, but does not say whose they are: ${ended(failure.said)}`;
    return told(login, message, otherFix(failure));
}
/** The statement of a role's trust policy that lets in exactly the subject of these claims, as JSON. */
function trustStatement(role, { iss, aud, sub }) {
    const issuer = withoutScheme(iss);
    const statement = {
        Effect: 'Allow',
        Principal: { Federated: providerArn(role, iss) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${issuer}:aud`]: aud, [`${issuer}:sub`]: sub } },
    };
    return JSON.stringify(statement, null, 2);
}
/** The role whose credentials are used in the end. */
function lastRole({ role, chain }) {
    return chain.at(-1)?.role ?? role;
}
/** An OIDC provider is named by its issuer: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function providerArn(role, issuer) {
    return `arn:${(0,partitions/* partitionOf */.iQ)(role)}:iam::${(0,partitions/* accountOf */.XP)(role)}:oidc-provider/${withoutScheme(issuer)}`;
}
function withoutScheme(issuer) {
    return issuer.replace(/^https?:\/\//, '');
}
/** Name of a role without its path, as the CLI takes it. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function otherFix({ kind }) {
    return kind === 'transient'
        ? 'Run it again; https://health.aws.amazon.com/health/status says whether AWS has trouble.'
        : 'Correct identity.aws in the manifest.';
}
function told({ at }, message, fix) {
    return { severity: 'error', ...(at === undefined ? {} : { at }), message, fix };
}
function ended(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
function time(seconds) {
    return new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./build/src/identity/aws/credentials.js





const LONGEST_CHAIN_SECONDS = 3600;
const MARGIN_MS = 5 * 60 * 1000;
/**
 * GitHub's token → the first role → the roles behind it → who that is, and whether that is the right account.
 * @throws UserError 2 for another account than the login's, 3 for every refusal.
 */
async function obtain(login, tools) {
    const issued = tools.now();
    const first = await federate(login, tools);
    let held = first.credentials;
    let from = login.role;
    for (const link of login.chain) {
        held = await assume(login, tools, { link, from, signer: held });
        from = link.role;
    }
    const { arn, account } = await whoIs(login, tools, held);
    guard(login, arn, account);
    return { credentials: held, issued, claims: first.claims, arn, account };
}
/** When credentials are to be renewed: five minutes before their end, or after half their life when that is shorter. */
function renewalOf({ credentials, issued }) {
    const end = credentials.expiration.getTime();
    return new Date(end - Math.min(MARGIN_MS, (end - issued.getTime()) / 2));
}
/** True while credentials are to be used. */
function hasTimeLeft(held, now) {
    return now < renewalOf(held);
}
async function federate(login, tools) {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = await (0,aws_client/* openSts */.$)(login, tools);
    try {
        const { value, token } = await (0,exchange/* exchange */.cv)(tools, {
            audience: login.audience,
            classify: (error) => classifyAws(error, tools.now()),
            explain: (claims, failure) => explainAws(login, claims, failure),
            send: async ({ value: WebIdentityToken }) => {
                const request = {
                    RoleArn: login.role,
                    RoleSessionName: login.sessionName,
                    WebIdentityToken,
                    DurationSeconds: login.duration,
                    ...(login.chain.length === 0 ? limits(login) : {}),
                };
                const answer = await (0,aws_client/* limited */.T)(tools.patience, (options) => client.send(new AssumeRoleWithWebIdentityCommand(request), options));
                return received(answer.Credentials, login.duration, tools);
            },
        });
        return { credentials: value, claims: token.claims };
    }
    finally {
        client.destroy();
    }
}
async function assume(login, tools, { link, from, signer }) {
    const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const duration = Math.min(link.duration, LONGEST_CHAIN_SECONDS);
    const request = {
        RoleArn: link.role,
        RoleSessionName: login.sessionName,
        DurationSeconds: duration,
        ...(link.externalId === undefined ? {} : { ExternalId: link.externalId }),
        ...(link === login.chain.at(-1) ? limits(login) : {}),
    };
    return signed({ login, tools, signer, explain: (failure) => explainChain(login, from, link, failure) }, async (client, options) => {
        const answer = await client.send(new AssumeRoleCommand(request), options);
        return received(answer.Credentials, duration, tools);
    });
}
async function whoIs(login, tools, signer) {
    const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    return signed({ login, tools, signer, explain: (failure) => explainCaller(login, failure) }, async (client, options) => {
        const { Arn: arn, Account: account } = await client.send(new GetCallerIdentityCommand({}), options);
        if (!arn || !account)
            throw new NotFromSts('no identity in the answer');
        return { arn, account };
    });
}
/** A signed request, tried by one client, for that learns the server's clock from a refusal. */
async function signed({ login, tools, signer, explain }, send) {
    const client = await (0,aws_client/* openSts */.$)(login, tools, signer);
    const classify = (error) => classifyFresh(error, tools.now());
    try {
        return await (0,exchange/* persist */.Zr)(() => (0,aws_client/* limited */.T)(tools.patience, (options) => send(client, options)), classify, tools.patience);
    }
    catch (cause) {
        if (tools.patience.signal.aborted)
            throw cause;
        throw new problem/* UserError */.y(explain(classify(cause)), 3, { cause });
    }
    finally {
        client.destroy();
    }
}
/** Policies limit the session that is used, and so the last one: they are not handed on by AssumeRole. */
function limits({ inlinePolicy, managedPolicies }) {
    return {
        ...(inlinePolicy === undefined ? {} : { Policy: inlinePolicy }),
        ...(managedPolicies.length === 0 ? {} : { PolicyArns: managedPolicies.map((arn) => ({ arn })) }),
    };
}
/** The SDK takes any XML for an answer, a proxy's page as well, so that fields have to be looked for. */
function received(answer, duration, tools) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || Expiration === undefined)
        throw new NotFromSts('no credentials in the answer');
    for (const secret of [SecretAccessKey, SessionToken, AccessKeyId])
        tools.mask(secret);
    // By a clock that is slow they would seem to last longer than was asked for.
    const expiration = new Date(Math.min(Expiration.getTime(), tools.now().getTime() + duration * 1000));
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration,
    };
}
function guard(login, arn, account) {
    if (login.account === undefined || login.account === account)
        return;
    const { at } = login;
    const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
    throw new problem/* UserError */.y({
        severity: 'error',
        ...(at === undefined ? {} : { at }),
        message: `${lastRole(login)} is of account ${account} (${arn}); the manifest says ${login.account}${where}.`,
        fix: 'Name a role of the account that the manifest is for, or correct spec.target.account.',
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

/***/ 41396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const text = (value) => typeof value === 'string';
const filled = (value) => typeof value === 'string' && value !== '';
const sha256 = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const whole = (value) => Number.isSafeInteger(value) && value >= 0;
const yesNo = (value) => typeof value === 'boolean';
const optional = (test) => (value) => value === undefined || test(value);
const oneOf = (...allowed) => (value) => allowed.includes(value);
const listOf = (test) => (value) => Array.isArray(value) && value.every(test);
/** An object whose named fields pass; others are left to newer versions. */
const fields = (tests) => {
    const names = Object.keys(tests);
    const all = Object.values(tests);
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return false;
        // Large plans have a hundred thousand fields: a loop over pairs would make three objects for each.
        for (let index = 0; index < names.length; index++) {
            const name = names[index];
            if (!all[index]?.(Object.hasOwn(value, name) ? value[name] : undefined))
                return false;
        }
        return true;
    };
};
/** An object whose named fields pass, and that has no others. */
const exactly = (tests) => {
    const pass = fields(tests);
    return (value) => pass(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).every((name) => Object.hasOwn(tests, name));
};
/** A place in a file. */
const location = fields({
    file: text,
    line: whole,
    column: whole,
    endColumn: optional(whole),
});
/** A field of its own, and none of a prototype. */
function own(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ })

};
