export const id = 1344;
export const ids = [1344];
export const modules = {

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

/***/ 41344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInToKubernetes: () => (/* binding */ logInToKubernetes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48018);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28018);
/* harmony import */ var _session_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58992);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88656);







/**
 * Gets a token that the API server takes, and asks it who that is.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
const logInToKubernetes = async (login, tools) => {
    const { who, bearer } = await (login.serviceAccount === undefined ? asGitHub : asServiceAccount)(login, tools);
    return {
        login,
        claims: bearer.claims,
        who,
        expires: bearer.expires,
        present: (place) => present(login, place),
    };
};
async function asGitHub(login, tools) {
    const { value: who, token } = await (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .sendToken */ .Ws)(login, tools, ({ value }) => (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .whoIs */ .X8)(login, value, tools));
    return { who, bearer: (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .bearerOf */ .DH)(token) };
}
async function asServiceAccount(login, tools) {
    const bearer = await (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .bearerFor */ .Le)(login, tools);
    try {
        const ask = () => (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .whoIs */ .X8)(login, bearer.value, tools);
        return { who: await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(ask, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyKubernetes */ .rC, tools.patience), bearer };
    }
    catch (cause) {
        if (tools.patience.signal.aborted)
            throw cause;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOwnToken */ .Nw)(login, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyKubernetes */ .rC)(cause)), 3, { cause });
    }
}
function present(login, place) {
    const kubeconfig = `${place.name}.kubeconfig`;
    const session = `${place.name}.kubernetes.json`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, kubeconfig);
    return {
        files: {
            [kubeconfig]: (0,_kubeconfig_js__WEBPACK_IMPORTED_MODULE_6__/* .kubeconfigOf */ .D)(login, place.name, {
                command: place.credentialsCommand,
                sessionFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, session),
            }),
            [session]: (0,_session_file_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionFile */ .N)(login, place.request),
        },
        // The second is what Terraform's providers and backend read: they do not look at KUBECONFIG.
        environment: { KUBECONFIG: path, KUBE_CONFIG_PATH: path },
    };
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
