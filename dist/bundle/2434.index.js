export const id = 2434;
export const ids = [2434,8336];
export const modules = {

/***/ 12981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _e: () => (/* binding */ mergedAwsConfig),
/* harmony export */   l5: () => (/* binding */ awsProfile),
/* harmony export */   pQ: () => (/* binding */ awsFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _credential_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86141);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16331);




/**
 * The files of one session, without a credential in them, and the variables by which the AWS provider, the s3
 * backend, SDKs and the CLI find them: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 * @throws UserError when a path cannot be written into an AWS config file.
 */
function awsFiles({ login, place }) {
    const config = `${place.name}.aws-config`;
    const credentials = `${place.name}.aws-credentials`;
    return {
        files: {
            [sessionFileName(place)]: (0,_credential_process_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFileText */ .YQ)(login, place.request),
            [config]: mergedAwsConfig([{ login, place }]),
            [credentials]: '',
        },
        environment: {
            AWS_CONFIG_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, config),
            // Empty, so that nobody's ~/.aws/credentials are read instead.
            AWS_SHARED_CREDENTIALS_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, credentials),
            AWS_PROFILE: awsProfile(place.name),
            AWS_REGION: login.region,
            AWS_DEFAULT_REGION: login.region,
            AWS_SDK_LOAD_CONFIG: '1',
            AWS_EC2_METADATA_DISABLED: 'true',
            // Where the region's own STS is not to be used, its clients cannot ask there either.
            ...(login.endpoint === (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .stsEndpoint */ .u1)(login.region) ? {} : { AWS_ENDPOINT_URL_STS: login.endpoint }),
        },
    };
}
/** Name of the profile of an environment. */
function awsProfile(name) {
    return `synthinfra-${name}`;
}
/**
 * One AWS config file with a profile for each session, for jobs with several targets.
 * @throws UserError when a path cannot be written into it.
 */
function mergedAwsConfig(sessions) {
    return sessions
        .map(({ login, place }) => {
        const command = [...place.credentialsCommand, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, sessionFileName(place))];
        return `[profile ${awsProfile(place.name)}]\ncredential_process = ${commandLine(command)}\nregion = ${login.region}\n`;
    })
        .join('\n');
}
function sessionFileName({ name }) {
    return `${name}.aws.json`;
}
/**
 * A command as credential_process takes it everywhere: no character that sh, cmd.exe or a reader of the file takes for
 * its own (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html). A quote never comes
 * first, since the SDK of the AWS provider takes those away that stand at both ends of a value; and on Windows it hands
 * none over to cmd.exe unharmed (aws/aws-sdk-go-v2#3208).
 */
function commandLine(args) {
    const line = args.map(word).join(' ');
    if (line.startsWith('"'))
        throw unspeakable(args[0]);
    return line;
}
function word(arg) {
    if (/^([A-Za-z]:[\\/]|\\\\)[\w./\\:=@+,-]*$/.test(arg))
        return arg;
    const windows = /^([A-Za-z]:[\\/]|\\\\)/.test(arg);
    if (arg === '' || windows || /["$`\\%\p{Cc}]|\s[#;]/u.test(arg))
        throw unspeakable(arg);
    const [plain = ''] = /^[\w./:=@+,-]*/.exec(arg) ?? [];
    return plain === arg ? arg : `${plain}"${arg.slice(plain.length)}"`;
}
function unspeakable(arg) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`AWS's tools cannot be told to run ${JSON.stringify(arg)}: it has characters that not all of them take.`, 'Let RUNNER_TEMP and the toolkit be in folders whose names have letters, digits, dots and dashes only.');
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

/***/ 28018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kubeconfigOf),
/* harmony export */   E: () => (/* binding */ mergedKubeconfig)
/* harmony export */ });
/**
 * A kubeconfig as JSON, which every reader of YAML takes. It holds no token: kubectl, helm and Terraform ask the
 * plugin for one, and again when it runs out.
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 * @param name of the environment; cluster, user and context are `synthinfra-<name>`.
 */
function kubeconfigOf(login, name, plugin) {
    const entry = `synthinfra-${name}`;
    const [command = '', ...args] = plugin.command;
    return written([
        {
            cluster: {
                name: entry,
                cluster: {
                    server: login.server,
                    ...(login.certificateAuthority === undefined
                        ? {}
                        : { 'certificate-authority-data': Buffer.from(login.certificateAuthority).toString('base64') }),
                },
            },
            user: {
                name: entry,
                user: {
                    exec: {
                        apiVersion: 'client.authentication.k8s.io/v1',
                        command,
                        args: [...args, plugin.sessionFile],
                        // Nobody is there to be asked in CI, and standard input may be a manifest (`kubectl apply -f -`).
                        interactiveMode: 'Never',
                        provideClusterInfo: false,
                    },
                },
            },
            context: { name: entry, context: { cluster: entry, user: entry, namespace: login.namespace } },
        },
    ]);
}
/**
 * Several kubeconfigs of `kubeconfigOf` in one. With more than one no context is current: whoever uses it has to say
 * which cluster is meant, rather than change the first one by mistake.
 * @param texts with different names of environments.
 */
function mergedKubeconfig(texts) {
    return written(texts.map((text) => {
        const config = JSON.parse(text);
        return { cluster: config.clusters[0], user: config.users[0], context: config.contexts[0] };
    }));
}
function written(entries) {
    const current = entries.length === 1 ? entries[0]?.context['name'] : undefined;
    const config = {
        apiVersion: 'v1',
        kind: 'Config',
        clusters: entries.map(({ cluster }) => cluster),
        users: entries.map(({ user }) => user),
        contexts: entries.map(({ context }) => context),
        'current-context': current ?? '',
    };
    return `${JSON.stringify(config, undefined, 2)}\n`;
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

/***/ 17082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withClosing)
/* harmony export */ });
/* unused harmony export Closing */
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90788);

/** What must be taken back, whatever happens: files, tokens, servers. */
class Closing {
    #abort = new AbortController();
    #tasks = [];
    #running = Promise.resolve();
    /** Aborted as soon as closing begins: nothing new is to be got. */
    get signal() {
        return this.#abort.signal;
    }
    add(task) {
        this.#tasks.push(task);
    }
    /** What was got stays: others use it and take it back. */
    keep() {
        this.#tasks.length = 0;
    }
    /** Runs every task once, the last first; one that fails keeps none of the others from running. */
    async run() {
        this.#abort.abort();
        // An interrupt and the end of the work may both ask: neither goes on before all is taken back.
        this.#running = this.#running.then(() => this.#runAll());
        await this.#running;
    }
    async #runAll() {
        for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop())
            await Promise.resolve()
                .then(task)
                .catch(() => { });
    }
}
/** Gives what must be taken back to the work, and takes it back whatever ends it, an interrupt too. */
async function withClosing(work) {
    const closing = new Closing();
    const stopWatching = (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUpOnInterrupt */ .XB)(() => closing.run());
    try {
        return await work(closing);
    }
    finally {
        stopWatching();
        await closing.run();
    }
}


/***/ }),

/***/ 29646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ patienceUntil),
/* harmony export */   k: () => (/* binding */ storeToolsOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const ATTEMPTS = 5;
const TIMEOUT_MS = 10_000;
/** How often services are asked again, and how long one answer is waited for. */
function patienceUntil(signal) {
    // Whoever waits looks at the signal itself: an abort only ends the wait.
    const pause = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => { });
    return { attempts: ATTEMPTS, timeout: TIMEOUT_MS, signal, pause };
}
/** What a store of this run works with. */
function storeToolsOf({ log, now }) {
    return { patience: patienceUntil(new AbortController().signal), now, mask: (secret) => log.mask(secret) };
}


/***/ }),

/***/ 48336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ub: () => (/* binding */ SESSION_FOLDER),
  R4: () => (/* binding */ logInAll),
  XP: () => (/* binding */ loginTools),
  $t: () => (/* binding */ placeOf),
  vE: () => (/* binding */ sessionFolder),
  vN: () => (/* binding */ sessionLine),
  withLogin: () => (/* binding */ withLogin),
  nj: () => (/* binding */ writeSessions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/platform/loopback.js

/** Serves JSON to processes of this machine; bodies of requests are not read. */
async function serveLoopback(answer) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        request.resume();
        const send = ({ status, body }) => {
            response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
        };
        answer(request).then(send, (error) => send({ status: 500, body: JSON.stringify({ message: error.message }) }));
    });
    await new Promise((ready, failed) => {
        server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    // What is served must not keep the process alive once its work is done.
    server.unref();
    const { port } = server.address();
    return {
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
        }),
    };
}

// EXTERNAL MODULE: ./build/src/identity/github/token.js
var token = __webpack_require__(66067);
;// CONCATENATED MODULE: ./build/src/identity/github/broker.js



/**
 * Lets engines and their providers get new tokens by themselves during a long job, without GitHub's own bearer, which
 * would give them a token of ANY audience, so of every cloud that trusts the repository. Each audience has a path and
 * a bearer of its own; the wire format is GitHub's, so that providers cannot tell the difference.
 * @param mask gets every path and bearer before it can be used.
 */
async function startBroker(tokens, audiences, mask) {
    const doors = new Map();
    for (const audience of new Set(audiences)) {
        const [path, bearer] = [(0,external_node_crypto_.randomBytes)(16).toString('hex'), (0,external_node_crypto_.randomBytes)(32).toString('base64url')];
        mask(path);
        mask(bearer);
        doors.set(`/${path}`, { audience, bearer });
    }
    const server = await serveLoopback(async ({ method, url = '/', headers }) => {
        const asked = new URL(url, 'http://127.0.0.1');
        const door = doors.get(asked.pathname);
        if (method !== 'GET' || door === undefined)
            return refusal(404, 'there is no such token service');
        if (!isBearer(headers.authorization, door.bearer))
            return refusal(401, 'the bearer is not of this service');
        // A client that appends its audience to an address that has one already repeats it.
        const others = asked.searchParams.getAll('audience').filter((audience) => audience !== door.audience);
        if (others.length > 0)
            return refusal(403, `tokens are given here for the audience ${door.audience} alone`);
        return give(tokens, door.audience);
    });
    return {
        request(audience) {
            const found = [...doors].find(([, door]) => door.audience === audience);
            if (found === undefined)
                throw new Error(`the broker was not started for the audience ${audience}`);
            const [path, { bearer }] = found;
            // Both are there already for clients that keep them (azurerm) and for those that append theirs.
            const query = `?api-version=2.0&audience=${encodeURIComponent(audience)}`;
            return { url: `${server.origin}${path}${query}`, bearer };
        },
        close: () => server.close(),
    };
}
async function give(tokens, audience) {
    try {
        const { value } = await tokens.mint(audience);
        return { status: 200, body: JSON.stringify({ count: value.length, value }) };
    }
    catch (error) {
        // Only a TokenError is known to hold no secret. What may pass is told so that the client tries again.
        if (!(error instanceof token/* TokenError */.gz))
            return refusal(500, 'no token could be had');
        return refusal(error.failure.kind === 'transient' ? 503 : 403, error.message);
    }
}
function refusal(status, message) {
    return { status, body: JSON.stringify({ message }) };
}
/** In constant time: digests are of one length, whatever was sent. */
function isBearer(header, bearer) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(header ?? ''), digest(`Bearer ${bearer}`));
}

// EXTERNAL MODULE: ./build/src/identity/github/claims.js
var claims = __webpack_require__(17377);
;// CONCATENATED MODULE: ./build/src/identity/sessions.js
/** Logs in to one cloud; its SDK is loaded only now. @throws UserError that says what the cloud said and how to mend it. */
async function logIn(login, tools) {
    switch (login.cloud) {
        case 'aws':
            return (await Promise.all(/* import() */[__webpack_require__.e(6141), __webpack_require__.e(3903)]).then(__webpack_require__.bind(__webpack_require__, 63903))).logInToAws(login, tools);
        case 'gcp':
            return (await __webpack_require__.e(/* import() */ 3569).then(__webpack_require__.bind(__webpack_require__, 83569))).logInToGoogle(login, tools);
        case 'azure':
            return (await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 15895))).logInToAzure(login, tools);
        case 'vault':
            return (await __webpack_require__.e(/* import() */ 9470).then(__webpack_require__.bind(__webpack_require__, 49470))).logInToVault(login, tools);
        case 'kubernetes':
            return (await __webpack_require__.e(/* import() */ 1344).then(__webpack_require__.bind(__webpack_require__, 41344))).logInToKubernetes(login, tools);
    }
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/pipeline/acting/closing.js
var closing = __webpack_require__(17082);
// EXTERNAL MODULE: ./build/src/pipeline/acting/patience.js
var acting_patience = __webpack_require__(29646);
;// CONCATENATED MODULE: ./build/src/pipeline/acting/sign-in.js











/** How the name of every folder with sessions begins. */
const SESSION_FOLDER = 'synthinfra-identity-';
/**
 * Logs in, gives what was got to the work, and takes it all back, whatever happened.
 * Engines get a broker's address instead of GitHub's own request token, which could name any audience.
 * @param name of the environment, for the files.
 */
async function withLogin(context, { wanted, name }, work) {
    const { platform } = context;
    return (0,closing/* withClosing */.Q)(async (closing) => {
        const tools = loginTools(platform, closing.signal);
        const sessions = await (0,steps/* inStep */.qg)(platform, 'identity', async (step) => {
            const all = await logInAll(platform, wanted.logins, tools, closing);
            step.done(all.map(sessionLine).join('; '));
            return all;
        });
        const folder = await sessionFolder(platform);
        closing.add(() => (0,folders/* remove */.TF)(folder));
        const audiences = sessions.map(({ login }) => login.audience);
        const broker = await startBroker(tools.tokens, audiences, tools.mask);
        closing.add(() => broker.close());
        const environment = await writeSessions(context, { sessions, folder, name }, ({ audience }) => broker.request(audience));
        return work({ ...context, identity: signedIn(sessions, environment, wanted) });
    });
}
/** A folder for the files of sessions, which the post step removes when nobody else does. */
async function sessionFolder(platform) {
    const folder = await (0,folders/* makeTemporaryFolder */.wE)(platform.temp, SESSION_FOLDER);
    platform.remember(folder);
    return folder;
}
/**
 * What logins need of this run.
 * @param request where tokens are asked for; the runner's own variables by default.
 */
function loginTools(platform, signal, request = (0,token/* requestFromEnvironment */.LU)(platform.env)) {
    const patience = (0,acting_patience/* patienceUntil */.K)(signal);
    const mask = (secret) => platform.log.mask(secret);
    const now = () => platform.now();
    const tokens = (0,token/* githubTokens */.CS)(request, { patience, mask, now });
    return { tokens, patience, now, mask };
}
/**
 * Every login side by side, the claims told before each exchange.
 * @throws UserError with what every failed one said; those that succeeded are taken back by `closing`.
 */
async function logInAll(platform, logins, tools, closing) {
    const asked = logins.map(async (login) => {
        const mint = async (audience) => {
            const token = await tools.tokens.mint(audience);
            platform.log.info(`              ${login.cloud}: ${(0,claims/* describeClaims */.Z)(token.claims).join(', ')}`);
            return token;
        };
        const session = await logIn(login, { ...tools, tokens: { mint } });
        if (session.revoke !== undefined)
            closing.add(session.revoke);
        return session;
    });
    const ended = await Promise.allSettled(asked);
    const errors = ended.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    if (errors.length === 0)
        return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const other = errors.find((error) => !(error instanceof problem/* UserError */.y));
    if (other !== undefined)
        throw other;
    const told = errors;
    // The same cause, such as a missing permission, is told once.
    const problems = new Map(told.flatMap((error) => error.problems).map((problem) => [problem.message, problem]));
    throw new problem/* UserError */.y([...problems.values()], told[0]?.exitCode ?? 3, { cause: told[0] });
}
/** `aws arn:aws:sts::…:assumed-role/shop-plan/… until 14:02 UTC` */
function sessionLine({ login, who, expires }) {
    const until = expires === undefined ? '' : ` until ${expires.toISOString().slice(11, 16)} UTC`;
    return `${login.cloud} ${who}${until}`;
}
/**
 * Writes the files by which engines and SDKs find sessions.
 * @param requestFor where tokens are asked for by what reads the files.
 * @returns the variables that name them.
 */
async function writeSessions(context, { sessions, folder, name }, requestFor) {
    const environment = {};
    for (const session of sessions) {
        const request = requestFor(session.login);
        const place = placeOf(context, folder, name, request);
        const { files, environment: variables } = session.present(place);
        for (const [file, text] of Object.entries(files))
            await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, file), text, 0o600);
        Object.assign(environment, variables);
    }
    return environment;
}
/** Where the files of an environment's sessions are, and how what reads them gets credentials. */
function placeOf({ home }, folder, name, request) {
    return {
        name,
        folder,
        ...(request === undefined ? {} : { request }),
        credentialsCommand: [process.execPath, (0,external_node_path_.join)(home, 'dist', 'cli', 'main.js'), 'credentials'],
    };
}
function signedIn(sessions, environment, wanted) {
    const clouds = sessions.map(({ login }) => login.cloud);
    const families = clouds.filter((cloud) => cloud !== 'vault');
    const aws = sessions.find((session) => session.login.cloud === 'aws');
    return {
        engine: { environment, families, proposed: wanted.event.proposed !== undefined },
        ...(aws === undefined ? {} : { aws }),
    };
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

/***/ 32434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auth: () => (/* binding */ auth)
});

;// CONCATENATED MODULE: ./build/src/identity/describe.js
/** Who a login is to become, in the cloud's own words. */
function whoOf(login) {
    switch (login.cloud) {
        case 'aws':
            return [login.role, ...login.chain.map(({ role }) => role)].join(' → ');
        case 'gcp':
            return login.serviceAccount ?? login.provider;
        case 'azure':
            return `client ${login.client} of tenant ${login.tenant}`;
        case 'vault':
            return `role ${login.role}`;
        case 'kubernetes':
            return login.serviceAccount === undefined
                ? 'the subject itself'
                : `${login.namespace}/${login.serviceAccount}`;
    }
}
/** Where GitHub's token is sent. */
function whereOf(login) {
    switch (login.cloud) {
        case 'aws':
            return login.endpoint;
        case 'gcp':
            return login.endpoints.sts;
        case 'azure':
            return login.authority;
        case 'vault':
            return login.address;
        case 'kubernetes':
            return login.server;
    }
}

// EXTERNAL MODULE: ./build/src/identity/logins.js
var identity_logins = __webpack_require__(62120);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/pipeline/acting/branch-rule.js
var branch_rule = __webpack_require__(27048);
// EXTERNAL MODULE: ./build/src/pipeline/acting/closing.js
var closing = __webpack_require__(17082);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/identity/aws/files.js
var files = __webpack_require__(12981);
// EXTERNAL MODULE: ./build/src/identity/github/token.js
var token = __webpack_require__(66067);
// EXTERNAL MODULE: ./build/src/identity/kubernetes/kubeconfig.js
var kubeconfig = __webpack_require__(28018);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/pipeline/acting/sign-in.js + 3 modules
var sign_in = __webpack_require__(48336);
;// CONCATENATED MODULE: ./build/src/pipeline/acting/export.js








/** Variables that hold a secret themselves; the rest name files, profiles and addresses. */
const SECRET = /^(VAULT_TOKEN|ARM_OIDC_REQUEST_TOKEN)$/;
/** What an earlier login may have left, and SDKs and providers would use before ours: later steps must not see it. */
const OLDER = [
    ['AWS_CONFIG_FILE', ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']],
    [
        'GOOGLE_APPLICATION_CREDENTIALS',
        ['GOOGLE_CREDENTIALS', 'GOOGLE_CLOUD_KEYFILE_JSON', 'GCLOUD_KEYFILE_JSON', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
    ],
    [
        'ARM_USE_OIDC',
        [
            ...['ARM_CLIENT_SECRET', 'ARM_CLIENT_CERTIFICATE', 'ARM_CLIENT_CERTIFICATE_PATH', 'ARM_ACCESS_KEY'],
            ...['ARM_OIDC_TOKEN', 'ARM_OIDC_TOKEN_FILE_PATH', 'AZURE_CLIENT_SECRET', 'AZURE_FEDERATED_TOKEN_FILE'],
        ],
    ],
];
/**
 * Writes the sessions for later steps. What they read asks GitHub itself for new tokens: its variables are in the
 * environment of every step of a job that may ask.
 * @throws UserError when two targets would overwrite each other's variables.
 */
async function exported(context, { targets, folder }) {
    const { platform, options } = context;
    const profiles = options.export === 'profiles';
    const sessions = {};
    const exports = {};
    for (const { environment, sessions: all } of targets) {
        const variables = await (0,sign_in/* writeSessions */.nj)(context, { sessions: all, folder, name: environment }, requestOfRunner(platform.env));
        const shown = Object.entries(variables).filter(([name]) => !SECRET.test(name));
        sessions[environment] = Object.fromEntries(shown);
        if (profiles)
            continue;
        for (const [name, value] of Object.entries(variables)) {
            if (name in exports && exports[name] !== value)
                throw overwriting(name);
            exports[name] = value;
        }
    }
    if (profiles) {
        Object.assign(exports, await profilesOf(context, { targets, folder }, sessions));
        Object.assign(exports, await contextsOf(folder, sessions));
    }
    for (const [ours, older] of OLDER)
        if (ours in exports)
            for (const name of older)
                if (platform.env[name])
                    exports[name] = '';
    return { exports, sessions };
}
/**
 * AWS and Kubernetes clients read the runner's variables when they ask; what Google's and Azure's read has to name
 * the request itself.
 */
function requestOfRunner(env) {
    return ({ cloud }) => (cloud === 'gcp' || cloud === 'azure' ? (0,token/* requestFromEnvironment */.LU)(env) : undefined);
}
/** One AWS configuration with a profile for each environment. */
async function profilesOf(context, { targets, folder }, sessions) {
    const placed = targets.flatMap(({ environment, sessions: all }) => all
        .filter(({ login }) => login.cloud === 'aws')
        .map(({ login }) => ({ login: login, place: (0,sign_in/* placeOf */.$t)(context, folder, environment) })));
    const [first] = placed;
    if (first === undefined)
        return {};
    const config = (0,external_node_path_.join)(folder, 'aws-config');
    await (0,platform_files/* writeFileAtomic */.Zf)(config, (0,files/* mergedAwsConfig */._e)(placed), 0o600);
    const shared = sessions[first.place.name]?.['AWS_SHARED_CREDENTIALS_FILE'] ?? '';
    for (const { place } of placed) {
        const variables = sessions[place.name];
        if (variables !== undefined)
            Object.assign(variables, { AWS_CONFIG_FILE: config, AWS_PROFILE: (0,files/* awsProfile */.l5)(place.name) });
    }
    return { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: shared };
}
/** One kubeconfig with a context for each environment. */
async function contextsOf(folder, sessions) {
    const files = Object.values(sessions).flatMap(({ KUBECONFIG }) => KUBECONFIG ?? []);
    if (files.length === 0)
        return {};
    const texts = await Promise.all(files.map(async (file) => (await (0,folders/* readText */.yR)(file)) ?? ''));
    const merged = (0,external_node_path_.join)(folder, 'kubeconfig');
    await (0,platform_files/* writeFileAtomic */.Zf)(merged, (0,kubeconfig/* mergedKubeconfig */.E)(texts), 0o600);
    return { KUBECONFIG: merged, KUBE_CONFIG_PATH: merged };
}
function overwriting(name) {
    return (0,problem/* userError */.I)(`Two targets would both set ${name} for later steps.`, 'Use `export: profiles`, and in each step what the output `sessions` has for its environment.');
}

// EXTERNAL MODULE: ./build/src/pipeline/acting/standing.js
var standing = __webpack_require__(15253);
// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/auth.js












/** Shows who a run is in its clouds, and on request gives that to later steps of the job. */
const auth = async (context) => {
    const targets = [];
    const notes = [];
    for (const deployment of await deploymentsOf(context)) {
        const found = await (0,standing/* standing */.J)(context, deployment, purposeOf(context));
        if (found.kind === 'login')
            targets.push([deployment, found]);
        else
            notes.push(`${deployment.environment}: ${found.kind === 'none' ? found.why : ownLine(deployment, context)}`);
    }
    if (targets.length === 0)
        return nobody(context, notes);
    for (const note of notes)
        context.platform.log.warn(note);
    for (const [deployment, found] of targets)
        await beforeLogin(context, deployment, found);
    return signInAll(context, targets);
};
function purposeOf({ options }) {
    return options.purpose === 'apply' ? 'apply' : 'plan';
}
async function deploymentsOf(context) {
    const names = (context.options.env ?? '').split(/[\s,]+/).filter((name) => name !== '');
    if (names.length === 0)
        return [await (0,load/* loadDeployment */.GP)(context)];
    const deployments = [];
    for (const env of new Set(names))
        deployments.push(await (0,load/* loadDeployment */.GP)({ ...context, options: { ...context.options, env } }));
    return deployments;
}
async function beforeLogin(context, deployment, found) {
    (0,acting/* warnOfIdentity */.iB)(context, deployment, found);
    const { event } = found.wanted;
    if (purposeOf(context) === 'apply')
        await (0,branch_rule/* requireBranchRule */.EC)(context.platform, deployment, event.repository, event.defaultBranch);
}
async function signInAll(context, targets) {
    const { platform, options } = context;
    return (0,closing/* withClosing */.Q)(async (closing) => {
        const tools = (0,sign_in/* loginTools */.XP)(platform, closing.signal);
        const signedIn = await (0,steps/* inStep */.qg)(platform, 'identity', async (step) => {
            const logins = targets.map(([, { wanted }]) => wanted.logins);
            const all = await (0,sign_in/* logInAll */.R4)(platform, logins.flat(), tools, closing);
            const rest = [...all];
            const grouped = targets.map(([{ environment }], index) => ({
                environment,
                sessions: rest.splice(0, logins[index]?.length ?? 0),
            }));
            step.done(`${all.length === 1 ? 'one login' : `${all.length} logins`}, as they were to be`);
            return grouped;
        });
        const tokens = await tokenOutputs(context, signedIn);
        if (options.export === 'none')
            return outcomeOf(signedIn, tokens);
        const folder = await (0,sign_in/* sessionFolder */.vE)(platform);
        closing.add(() => (0,folders/* remove */.TF)(folder));
        const given = await exported(context, { targets: signedIn, folder });
        // From here on the post step takes back what later steps use.
        closing.keep();
        return outcomeOf(signedIn, { ...tokens, sessions: JSON.stringify(given.sessions) }, given.exports);
    });
}
/** Tokens of Google that somebody asked for by the input `token`. */
async function tokenOutputs({ options }, targets) {
    if (options.token === 'none')
        return {};
    const google = targets
        .flatMap(({ sessions }) => sessions)
        .filter((session) => session.login.cloud === 'gcp');
    const [session, ...others] = google;
    if (session === undefined || others.length > 0)
        throw (0,problem/* userError */.I)(`A token can be given of exactly one login in Google Cloud; there ${google.length === 0 ? 'is none' : `are ${google.length}`}.`, 'Name one environment whose target is gcp, or leave the input token out.');
    if (options.token === 'access')
        return { 'access-token': (await session.accessToken()).token };
    const audience = options['token-audience'];
    if (audience === undefined)
        throw (0,problem/* userError */.I)('An ID token needs an audience.', 'Give `token-audience`: the address of who will check it.');
    return { 'id-token': await session.idToken(audience, true) };
}
function outcomeOf(targets, outputs, exports) {
    const rows = targets.flatMap(({ environment, sessions }) => sessions.map((session) => ({ environment, session })));
    const [first] = rows;
    const lines = rows.map(({ environment, session }) => ` ${environment}: ${(0,sign_in/* sessionLine */.vN)(session)}`);
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            sessions: rows.map(({ environment, session }) => ({
                environment,
                cloud: session.login.cloud,
                who: session.who,
                account: session.account ?? null,
                expires: session.expires?.toISOString() ?? null,
                claims: session.claims,
            })),
        },
        text: () => [
            ...lines,
            ...(exports === undefined
                ? [
                    ' Nothing was given to later steps: export: environment does that, for what is no action of synthinfra.',
                ]
                : []),
        ].join('\n'),
        summary: ['### synthinfra auth', '', ...lines.map((line) => `-${line}`), ''].join('\n'),
        outputs: {
            identity: first?.session.who ?? '',
            account: first?.session.account ?? '',
            expires: first?.session.expires?.toISOString() ?? '',
            ...outputs,
        },
        ...(exports === undefined ? {} : { exports }),
    };
}
/** What there is to see without a token of GitHub's: who a run would be, and where it would ask. */
function ownLine(deployment, context) {
    const logins = (0,identity_logins/* loginsOf */.Q)(deployment, purposeOf(context), 'owner/name/run');
    if (logins.length === 0)
        return 'no identity in the manifest: credentials of the environment are used.';
    return [
        'credentials of this machine are used here. On GitHub, with its token, a run would be:',
        ...logins.map((login) => `   ${login.cloud.padEnd(10)} ${whoOf(login)}, audience ${login.audience}, asked at ${whereOf(login)}`),
    ].join('\n');
}
function nobody({ options }, notes) {
    return {
        exitCode: options.export === 'none' ? 0 : 2,
        json: { schemaVersion: 1, sessions: [], notes },
        text: () => notes.map((note) => ` ${note}`).join('\n'),
        summary: ['### synthinfra auth', '', ...notes.map((note) => `- ${note}`), ''].join('\n'),
        outputs: {},
    };
}


/***/ })

};
