export const id = 9523;
export const ids = [9523,8336];
export const modules = {

/***/ 78933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for names and addresses that never leave this machine. @param host as `URL.hostname` gives it. */
function isLoopback(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
}


/***/ }),

/***/ 94182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KubernetesRefusal),
/* harmony export */   v: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);



/** The API server, or what stands before it, answered and did not do it. */
class KubernetesRefusal extends Error {
    status;
    /** False when the answer is not the API's JSON but, say, the page of a proxy. */
    fromApi;
    /** Milliseconds. */
    retryAfter;
    /** The server's clock. */
    date;
    constructor(reply, answer, now) {
        super(`HTTP ${reply.status}${answer === undefined ? notJson(reply) : wordsOf(answer)}`);
        this.name = 'KubernetesRefusal';
        this.status = reply.status;
        this.fromApi = answer !== undefined;
        const wait = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(reply.headers['retry-after'], now);
        if (wait !== undefined)
            this.retryAfter = wait;
        const date = Date.parse(reply.headers.date ?? '');
        if (Number.isFinite(date))
            this.date = new Date(date);
    }
    /**
     * True when the token is too old or not valid yet by the server's own clock. The API server says no more than
     * Unauthorized; five minutes before the beginning are let through by github.com/coreos/go-oidc, which it uses.
     */
    isOutOfTime({ exp, nbf }) {
        if (this.date === undefined)
            return false;
        const seconds = this.date.getTime() / 1000;
        return seconds > exp || (nbf !== undefined && seconds < nbf - 300);
    }
}
/**
 * Creates an object by the API, once: https://kubernetes.io/docs/reference/using-api/api-concepts/
 * @returns the object as the server completed it.
 * @throws KubernetesRefusal for every other answer, and what `ask` throws.
 */
async function create(cluster, path, bearer, object, tools) {
    const ca = [cluster.certificateAuthority, tools.ca].filter((pem) => pem !== undefined).join('\n');
    const reply = await (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({
        url: `${cluster.server.replace(/\/+$/, '')}${path}`,
        method: 'POST',
        headers: {
            authorization: `Bearer ${bearer}`,
            accept: 'application/json',
            'content-type': 'application/json',
        },
        body: JSON.stringify(object),
        ...(ca === '' ? {} : { ca }),
        timeout: tools.patience.timeout,
        signal: tools.patience.signal,
    });
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(reply.text);
    if ((reply.status === 201 || reply.status === 200) &&
        answer !== undefined &&
        answer['kind'] === object['kind'])
        return answer;
    throw new KubernetesRefusal(reply, answer, tools.now());
}
/** Of a Status, which is how the API tells errors. */
function wordsOf({ reason, message }) {
    const words = [reason, message].filter((text) => typeof text === 'string' && text !== '');
    return words.length === 0 ? ', no reason given' : ` ${[...new Set(words)].join(': ')}`;
}
/** Priority and fairness answers in plain text, and so do proxies; a page would say nothing to the reader. */
function notJson({ text }) {
    const plain = text.trim();
    return plain === '' || plain.startsWith('<') ? ', an answer that is not JSON' : `: ${plain}`;
}


/***/ }),

/***/ 48018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ explainKubernetes),
/* harmony export */   Nw: () => (/* binding */ explainOwnToken),
/* harmony export */   rC: () => (/* binding */ classifyKubernetes)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94182);


/**
 * What an error of a request to the API server means. Never throws.
 * @param claims of the token that was sent, when it was GitHub's.
 */
function classifyKubernetes(error, claims) {
    if (!(error instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesRefusal */ .J))
        return {
            kind: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkError */ .TX)(error) ? 'transient' : 'permanent',
            said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error instanceof Error ? error.message : String(error)),
        };
    return {
        kind: kindOf(error, claims),
        said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error.message),
        ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    };
}
function kindOf(error, claims) {
    if (!error.fromApi || (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientStatus */ .Dm)(error.status))
        return 'transient';
    return error.status === 401 && claims !== undefined && error.isOutOfTime(claims)
        ? 'mint-again'
        : 'permanent';
}
/** Tells a login that failed for good, with what the cluster must be given to take the subject received. */
const explainKubernetes = (login, claims, failure) => problem(login, tell(login, claims, { ...failure, said: unended(failure.said) }));
/** Tells that a service account's token, which the API server has just given, is not taken by it. */
function explainOwnToken(login, failure) {
    return problem(login, {
        message: `The API server at ${login.server} gave a token of ${nameOf(login)} and does not take it: ${unended(failure.said)}.`,
        fix: "See whether the cluster's --api-audiences holds its own --service-account-issuer, and run the job again.",
    });
}
function problem(login, told) {
    const at = login.at === undefined ? {} : { at: login.at };
    return { severity: 'error', path: 'spec.identity.kubernetes', ...at, ...told };
}
function tell(login, claims, failure) {
    const server = `The API server at ${login.server}`;
    const token = `GitHub's token says subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`;
    if (failure.kind === 'transient')
        return {
            message: `${server} did not answer, and was asked several times. The last time: ${failure.said}.`,
            fix: 'Nothing is known to be wrong with its trust. See whether it can be reached from the runner, and run the job again.',
        };
    if (failure.kind === 'mint-again')
        return {
            message: `${server} takes GitHub's token for too old or not valid yet, a new one too: ${failure.said}.`,
            fix: `Its clock differs from GitHub's: set it by NTP. Valid by GitHub's clock: ${time(claims.iat)} to ${time(claims.exp)}.`,
        };
    switch (/^HTTP (\d+)/.exec(failure.said)?.[1]) {
        case '401':
            return {
                message: `${server} does not take GitHub's token: ${failure.said}; it never says why. ${token}`,
                fix: `Start it with --authentication-config=FILE, and let FILE trust this subject:\n${authentication(claims)}`,
            };
        case '403':
            return {
                message: `${server} knows who we are but refused: ${failure.said}.`,
                fix: grant(login, failure),
            };
        case '404':
            return { message: `${server} refused: ${failure.said}.`, fix: missing(login, failure) };
        case undefined:
            return { message: `${server} could not be used: ${failure.said}.`, fix: unreachable(failure) };
        default:
            return {
                message: `${server} refused: ${failure.said}. ${token}`,
                fix: 'See whether spec.identity.kubernetes.server names an API server of Kubernetes, and what its admission says.',
            };
    }
}
/** Fields: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#using-authentication-configuration */
function authentication(claims) {
    return [
        'apiVersion: apiserver.config.k8s.io/v1',
        'kind: AuthenticationConfiguration',
        'jwt:',
        '- issuer:',
        `    url: ${text(claims.iss)}`,
        `    audiences: [${text(claims.aud)}]`,
        '  claimValidationRules:',
        '  - claim: sub',
        `    requiredValue: ${text(claims.sub)}`,
        '  claimMappings:',
        '    username:',
        '      claim: sub',
        '      prefix: "gha:"',
    ].join('\n');
}
function grant(login, { said: words }) {
    const user = /User "([^"]+)"/.exec(words)?.[1] ?? 'NAME OF THE USER';
    if (login.serviceAccount === undefined)
        return [
            'Every user may ask who they are by the cluster role system:basic-user, whose binding is gone. Bind it again:',
            ...binding('ClusterRoleBinding', 'synthinfra-who-am-i', undefined, 'system:basic-user', user),
        ].join('\n');
    const name = `synthinfra-${login.serviceAccount}-token`;
    return [
        `Let this user ask for tokens of ${nameOf(login)}:`,
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata:',
        `  name: ${text(name)}`,
        `  namespace: ${text(login.namespace)}`,
        'rules:',
        '- apiGroups: [""]',
        '  resources: [serviceaccounts/token]',
        `  resourceNames: [${text(login.serviceAccount)}]`,
        '  verbs: [create]',
        '---',
        ...binding('RoleBinding', name, login.namespace, name, user),
    ].join('\n');
}
function binding(kind, name, namespace, role, user) {
    return [
        'apiVersion: rbac.authorization.k8s.io/v1',
        `kind: ${kind}`,
        'metadata:',
        `  name: ${text(name)}`,
        ...(namespace === undefined ? [] : [`  namespace: ${text(namespace)}`]),
        'roleRef:',
        '  apiGroup: rbac.authorization.k8s.io',
        `  kind: ${kind.replace('Binding', '')}`,
        `  name: ${text(role)}`,
        'subjects:',
        '- apiGroup: rbac.authorization.k8s.io',
        '  kind: User',
        `  name: ${text(user)}`,
    ];
}
function missing(login, { said: words }) {
    if (login.serviceAccount === undefined)
        return 'It has no selfsubjectreviews of authentication.k8s.io/v1: synthinfra needs Kubernetes 1.28 or later there.';
    const account = `kubectl create serviceaccount ${login.serviceAccount} --namespace ${login.namespace}`;
    return words.includes('namespaces "')
        ? `Make the namespace and the service account:\nkubectl create namespace ${login.namespace}\n${account}`
        : `Make the service account, or name another one in the manifest:\n${account}`;
}
function unreachable({ said: words }) {
    return /certificate/i.test(words)
        ? 'Give the PEM of the authority that signed its certificate as spec.identity.kubernetes.certificateAuthority.'
        : 'See whether spec.identity.kubernetes.server is right; it must be https, or on this machine.';
}
function nameOf({ namespace, serviceAccount }) {
    return `the service account ${namespace}/${serviceAccount}`;
}
/** Without the full stop that our own sentence has. */
function unended(words) {
    return words.replace(/\.+$/, '');
}
/** As YAML, which knows JSON's strings: a subject may hold the name of any branch. */
function text(value) {
    return JSON.stringify(value);
}
function time(seconds) {
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 58992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sessionFile),
/* harmony export */   S: () => (/* binding */ parseKubernetesSession)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41396);



/** Text of the session file. The only secret that it may hold is the bearer of `request`. */
function sessionFile({ at: _, ...login }, request) {
    return `${JSON.stringify(request === undefined ? { login } : { login, request }, undefined, 2)}\n`;
}
/**
 * Reads a session file.
 * @throws UserError when it is none of ours; nothing of what it holds is in the message.
 */
function parseKubernetesSession(text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (!isSession(value))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('This is no session file of a Kubernetes login.', 'Leave the files of a session as they are.', 3);
    return value;
}
const isSession = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
    login: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
        cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('kubernetes'),
        audience: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        server: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        namespace: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
        lifetime: (seconds) => typeof seconds === 'number',
        certificateAuthority: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq),
        serviceAccount: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq),
    }),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({ url: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, bearer: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq })),
});


/***/ }),

/***/ 88656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bearerOf),
/* harmony export */   Le: () => (/* binding */ bearerFor),
/* harmony export */   Ws: () => (/* binding */ sendToken),
/* harmony export */   X8: () => (/* binding */ whoIs)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94182);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48018);




/**
 * A new token for the API server: GitHub's own, or the service account's that it is exchanged for.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
async function bearerFor(login, tools) {
    const { serviceAccount } = login;
    if (serviceAccount === undefined)
        return bearerOf(await tools.tokens.mint(login.audience));
    const { value, token } = await sendToken(login, tools, (jwt) => requestToken(login, serviceAccount, jwt, tools));
    return { ...value, claims: token.claims };
}
/** GitHub's token itself. */
function bearerOf({ value, claims }) {
    return { value, expires: new Date(claims.exp * 1000), claims };
}
/** Does something with GitHub's token; failures are met and told as the API server's. */
async function sendToken(login, tools, send) {
    // The server says only Unauthorized: whether it is for the time is seen from the token that was sent.
    let claims;
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)(tools, {
        audience: login.audience,
        send: (token) => {
            claims = token.claims;
            return send(token);
        },
        classify: (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyKubernetes */ .rC)(error, claims),
        explain: (received, failure) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainKubernetes */ .El)(login, received, failure),
    });
}
/** https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/ */
async function requestToken(login, serviceAccount, token, tools) {
    const [namespace, account] = [login.namespace, serviceAccount].map(encodeURIComponent);
    const request = {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        // Without audiences the server takes its own, which is the one that it accepts for sure.
        spec: { expirationSeconds: login.lifetime },
    };
    const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`;
    const { status } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(login, path, token.value, request, tools);
    const { token: value, expirationTimestamp } = object(status);
    if (typeof value !== 'string' || value === '' || typeof expirationTimestamp !== 'string')
        throw new Error('the answer to the TokenRequest holds no token');
    tools.mask(value);
    return { value, expires: new Date(expirationTimestamp) };
}
/**
 * Asks the API server who a token is of, which every user may:
 * https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/self-subject-review-v1/
 * @returns the user's name, and groups besides the one that everybody is in.
 */
async function whoIs(login, bearer, tools) {
    const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
    const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
    const { username, groups } = object(object((await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(login, path, bearer, review, tools))['status'])['userInfo']);
    if (typeof username !== 'string')
        throw new Error('the answer to the SelfSubjectReview names no user');
    const others = (Array.isArray(groups) ? groups : []).filter((group) => group !== 'system:authenticated');
    return others.length === 0 ? username : `${username} (groups: ${others.join(', ')})`;
}
function object(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value : {};
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether no list or object of a value of JSON lies deeper in others than so many levels. */
function isShallow(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (levels <= 0)
        return false;
    // Large plans hold hundreds of thousands of scalars: no call is made for one.
    if (Array.isArray(value)) {
        for (const inner of value)
            if (typeof inner === 'object' && !isShallow(inner, levels - 1))
                return false;
        return true;
    }
    // What JSON has made inherits no keys, and no list of its values is made for nothing.
    for (const key in value) {
        const inner = value[key];
        if (typeof inner === 'object' && !isShallow(inner, levels - 1))
            return false;
    }
    return true;
}
/** The value of a JSON text; undefined for any other text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The object of a JSON text; undefined for another value, and for any other text. */
function parseObject(text) {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
}
/**
 * JSON text with object keys in code-unit order at every depth: equal values give equal bytes.
 * @param indent spaces for each level; 0 puts everything on one line.
 */
function canonicalJson(value, indent = 0) {
    return JSON.stringify(sortKeys(value), undefined, indent);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isObject(value))
        return value;
    // A null prototype keeps a key named `__proto__` an ordinary key.
    const sorted = Object.create(null);
    for (const key of Object.keys(value).sort())
        sorted[key] = sortKeys(value[key]);
    return sorted;
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

/***/ 26519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentials: () => (/* binding */ credentials)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/identity/aws/credential-process.js
var credential_process = __webpack_require__(86141);
// EXTERNAL MODULE: ./build/src/identity/kubernetes/token.js
var token = __webpack_require__(88656);
;// CONCATENATED MODULE: ./build/src/identity/kubernetes/exec-credential.js

/** A token is told to end so much earlier, so that none runs out under a request that has just begun. */
const MARGIN_MS = 30_000;
/**
 * What the kubeconfig's plugin prints: a new token and when to ask for the next one.
 * https://kubernetes.io/docs/reference/config-api/client-authentication.v1/#client-authentication-k8s-io-v1-ExecCredential
 * @returns JSON that holds the token; it is for the standard output of the plugin alone.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
async function answerKubernetes({ login }, tools) {
    const { value, expires } = await (0,token/* bearerFor */.Le)(login, tools);
    return JSON.stringify({
        apiVersion: 'client.authentication.k8s.io/v1',
        kind: 'ExecCredential',
        status: { token: value, expirationTimestamp: new Date(expires.getTime() - MARGIN_MS).toISOString() },
    });
}

// EXTERNAL MODULE: ./build/src/identity/kubernetes/session-file.js
var session_file = __webpack_require__(58992);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting/sign-in.js + 3 modules
var sign_in = __webpack_require__(48336);
;// CONCATENATED MODULE: ./build/src/pipeline/acting/credentials.js








/**
 * Answers an AWS SDK (credential_process) or a Kubernetes client (exec plugin) that asks for credentials: by a new
 * token of GitHub's when the old ones have run out, so that no apply is too long for its credentials.
 */
const credentials = async (context) => {
    const [word] = context.words;
    if (word === undefined)
        throw (0,problem/* userError */.I)('Credentials of which session are wanted is not said.', 'AWS and Kubernetes clients give the path of the session file; people have `synthinfra auth`.');
    const file = (0,external_node_path_.resolve)(context.platform.cwd, word);
    const text = await (0,folders/* readText */.yR)(file);
    if (text === undefined)
        throw (0,problem/* userError */.I)(`There is no session file ${file}.`, 'The login that wrote it has ended; sign in again with synthinfra.', 3);
    const answer = file.endsWith('.kubernetes.json')
        ? await forKubernetes(context, text)
        : await forAws(context, text, file);
    return { exitCode: 0, json: JSON.parse(answer), text: () => answer, outputs: {} };
};
async function forAws(context, text, file) {
    const session = (0,credential_process/* parseSessionFile */.Ec)(text);
    const cache = `${file}.cache`;
    return (0,credential_process/* answerAws */.c7)(session, toolsFor(context, session.request), {
        read: () => (0,folders/* readText */.yR)(cache),
        write: (kept) => (0,files/* writeFileAtomic */.Zf)(cache, kept, 0o600),
    });
}
async function forKubernetes(context, text) {
    const session = (0,session_file/* parseKubernetesSession */.S)(text);
    return answerKubernetes(session, toolsFor(context, session.request));
}
function toolsFor({ platform }, request) {
    return (0,sign_in/* loginTools */.XP)(platform, new AbortController().signal, request);
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

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* unused harmony exports HASH_LIST, hashTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40102);







/**
 * Bytes of a file that the user named, such as the manifest.
 * @param root the workspace, absolute. @param path relative to it, or absolute and within it.
 * @throws UserError for a NUL byte, a path that leaves the workspace, a symlink, a directory, a file over `maxBytes`.
 */
async function readWorkspaceFile(root, path, maxBytes) {
    if (path.includes('\0'))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`the path ${JSON.stringify(path)} holds a NUL byte`);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path));
    if (inside === '' || inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${path} leaves the workspace ${root}`, 'Name a file below the directory you stand in.');
    }
    const link = await firstSymlink(root, inside);
    if (link !== undefined) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${path} is reached through the symbolic link ${link}`, 'Name the file itself.');
    }
    return readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, inside), path, maxBytes);
}
async function readRegular(file, shown, maxBytes) {
    // NONBLOCK: opening a named pipe must not wait for a writer.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, flags).catch((cause) => {
        const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${cause.message}`;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} ${why}`, undefined, 1, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} is not a file`);
        if (stats.size > maxBytes) {
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} has ${stats.size} bytes; at most ${maxBytes} are read`);
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** The first part of `inside` below `root` that is a symbolic link, if any; the root itself may be one. */
async function firstSymlink(root, inside) {
    let here = root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
        here = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, part);
        if ((await statOf(here))?.isSymbolicLink())
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, here);
    }
    return undefined;
}
async function statOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part.
 * @param mode permissions of the file, such as 0o600; default 0o644.
 */
async function writeFileAtomic(path, data, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Name of the hash list that `writeTree` keeps in its directory. */
const HASH_LIST = '.synthinfra-files.json';
/**
 * Makes a directory hold exactly the tree, beside files that are none of ours: writes what is new or changed,
 * each file atomically, and removes what a former render wrote and this one does not.
 * @throws UserError that names every file which was edited by hand, or written by others; nothing is changed then.
 */
async function writeTree(dir, tree) {
    const known = await readHashList(dir);
    const wanted = Object.fromEntries([...tree].map(([path, text]) => [path, (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(text)]));
    const paths = [...new Set([...tree.keys(), ...Object.keys(known.files)])].sort();
    const found = new Map();
    const problems = [];
    for (const path of paths) {
        requirePlainPath(path);
        const link = await firstSymlink(dir, path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_3__.sep));
        const hash = link === undefined ? await hashOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path)) : undefined;
        found.set(path, hash);
        const ours = [wanted[path], known.files[path], known.writing?.[path], undefined].includes(hash);
        if (link !== undefined || !ours)
            problems.push(foreignFile(dir, path, link, path in known.files));
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(problems);
    await writeHashList(dir, { files: known.files, writing: { ...known.writing, ...wanted } });
    for (const path of paths) {
        const text = tree.get(path);
        if (text === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), { force: true });
        else if (found.get(path) !== wanted[path])
            await writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), text);
    }
    await writeHashList(dir, { files: wanted });
}
function foreignFile(dir, path, link, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path);
    const message = link !== undefined
        ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, link)} is a symbolic link, so ${file} would be written elsewhere`
        : written
            ? `${file} was edited by hand since synthinfra wrote it`
            : `${file} is there already and was not written by synthinfra`;
    const fix = 'Move it away, or render into another directory; changes belong into the manifest or a stack of your own.';
    return { severity: 'error', message, fix };
}
function requirePlainPath(path) {
    const parts = path.split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part));
    if (!plain || path === HASH_LIST)
        throw new Error(`not a plain relative path: ${JSON.stringify(path)}`);
}
async function readHashList(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return { files: {} };
    try {
        const list = JSON.parse(text);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(list) && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(list['files']))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} cannot be read as synthinfra's list of files`, 'Remove the directory and render again.');
}
function writeHashList(dir, list) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)({ schemaVersion: 1, ...list }, 2);
    return writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST), `${text}\n`);
}
async function hashOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file).then(_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/**
 * SHA-256 of every file below a directory by relative path with forward slashes, sorted. Links are not
 * followed: theirs is the hash of the word `symlink:` and their target. An absent directory has no files.
 * @param skip leaves out a file, or a directory with all below it.
 */
async function hashTree(dir, skip = () => false) {
    const hashes = new Map();
    await hashBelow(dir, '', skip, hashes);
    return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function hashBelow(dir, below, skip, hashes) {
    const entries = await readdir(join(dir, below), { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT' && below === '')
            return [];
        throw error;
    });
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (skip(path))
            continue;
        const file = join(dir, path);
        if (entry.isSymbolicLink())
            hashes.set(path, sha256(`symlink:${await readlink(file)}`));
        else if (entry.isDirectory())
            await hashBelow(dir, path, skip, hashes);
        else
            hashes.set(path, sha256(await readFile(file)));
    }
}


/***/ }),

/***/ 40102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}


/***/ })

};
