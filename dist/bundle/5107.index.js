export const id = 5107;
export const ids = [5107,8336];
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

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ VaultRefusal),
/* harmony export */   w: () => (/* binding */ postToVault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);



/** Vault, or what stands before it, answered and did not do it. */
class VaultRefusal extends Error {
    status;
    /** False when the answer is not Vault's JSON but, say, the page of a proxy. */
    fromVault;
    /** Milliseconds. */
    retryAfter;
    constructor(status, text, fromVault, retryAfter) {
        super(`HTTP ${status}: ${text}`);
        this.name = 'VaultRefusal';
        this.status = status;
        this.fromVault = fromVault;
        if (retryAfter !== undefined)
            this.retryAfter = retryAfter;
    }
}
/**
 * POST to Vault's API, once: https://developer.hashicorp.com/vault/api-docs
 * @param path below /v1/.
 * @returns the object that came back; an empty one for 204.
 * @throws VaultRefusal for every other answer, and what `ask` throws.
 */
async function postToVault(vault, path, { headers, body }, tools) {
    const ca = [vault.certificateAuthority, tools.ca].filter((pem) => pem !== undefined).join('\n');
    const reply = await (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({
        url: `${vault.address.replace(/\/+$/, '')}/v1/${path.split('/').map(encodeURIComponent).join('/')}`,
        method: 'POST',
        headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            // Vault agents and proxies may be set to refuse requests without it.
            'x-vault-request': 'true',
            ...(vault.namespace === undefined ? {} : { 'x-vault-namespace': vault.namespace }),
            ...headers,
        },
        body: JSON.stringify(body ?? {}),
        ...(ca === '' ? {} : { ca }),
        timeout: tools.patience.timeout,
        signal: tools.patience.signal,
    });
    if (reply.status === 204)
        return {};
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(reply.text);
    if (reply.status === 200 && answer !== undefined)
        return answer;
    const header = reply.headers['retry-after'];
    throw new VaultRefusal(reply.status, answer === undefined ? 'an answer that is not JSON, as a proxy gives' : errorsOf(answer), answer !== undefined, (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(header, tools.now()));
}
function errorsOf({ errors }) {
    const texts = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
    return texts.length === 0 ? 'no reason given' : texts.join('; ');
}


/***/ }),

/***/ 52916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explainVault),
/* harmony export */   j: () => (/* binding */ classifyVault)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8756);


/** What an error of a request to Vault means. Never throws. */
function classifyVault(error) {
    if (!(error instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__/* .VaultRefusal */ .h))
        return {
            kind: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkError */ .TX)(error) ? 'transient' : 'permanent',
            said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error instanceof Error ? error.message : String(error)),
        };
    return {
        kind: kindOf(error),
        said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error.message),
        ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    };
}
/** Wording of github.com/hashicorp/cap, which checks the token for Vault. */
const OUT_OF_TIME = /token is expired|token not yet valid|token issued in the future/i;
function kindOf({ status, fromVault, message }) {
    // 412: the node has not seen yet what another one wrote. 503: sealed, or a standby that cannot forward.
    if (!fromVault || status === 412 || (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientStatus */ .Dm)(status))
        return 'transient';
    // Vault itself could not reach GitHub's keys, and calls it a bad request.
    if (/fetching keys/i.test(message) && !/\b404\b/.test(message))
        return 'transient';
    return OUT_OF_TIME.test(message) ? 'mint-again' : 'permanent';
}
/** Tells a login that failed for good, with the commands that make the role take the subject received. */
const explainVault = (login, claims, failure) => ({
    severity: 'error',
    path: 'spec.identity.vault',
    ...(login.at === undefined ? {} : { at: login.at }),
    // Without the full stop that our own sentence has.
    ...tell(login, claims, { ...failure, said: failure.said.replace(/\.+$/, '') }),
});
function tell(login, claims, failure) {
    const vault = `Vault at ${login.address}`;
    const role = `role ${login.role} (auth/${login.path})`;
    if (failure.kind === 'transient')
        return {
            message: `${vault} did not answer the login as ${role}, and was asked several times. The last time: ${failure.said}.`,
            fix: 'Nothing is known to be wrong with the role. See whether Vault is unsealed and reachable from the runner, and run the job again.',
        };
    if (failure.kind === 'mint-again')
        return {
            message: `${vault} takes GitHub's token for too old or not valid yet, a new one too: ${failure.said}.`,
            fix: `The clock of Vault differs from GitHub's: set it by NTP. Valid by GitHub's clock: ${time(claims.iat)} to ${time(claims.exp)}.`,
        };
    if (!failure.said.startsWith('HTTP'))
        return {
            message: `${vault} could not be used: ${failure.said}.`,
            fix: /certificate/i.test(failure.said)
                ? 'Give the PEM of the authority that signed its certificate as spec.identity.vault.certificateAuthority.'
                : 'See whether spec.identity.vault.address is right; it must be https, or on this machine.',
        };
    if (failure.said.startsWith('HTTP 200'))
        return {
            message: `${vault} gave no token for the login as ${role}: ${failure.said}.`,
            fix: 'Take the role out of every login enforcement of MFA (identity/mfa/login-enforcement): a job cannot confirm one.',
        };
    return {
        message: `${vault} refused the login as ${role}: ${failure.said}. ` +
            `GitHub's token says subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`,
        fix: `Let the role take this subject:\n${trustCommands(login, claims, failure)}`,
    };
}
/** Names of fields: https://developer.hashicorp.com/vault/api-docs/auth/jwt */
function trustCommands(login, claims, failure) {
    const namespace = login.namespace === undefined ? '' : ` -namespace=${quoted(login.namespace)}`;
    const role = [
        `vault write${namespace} ${quoted(`auth/${login.path}/role/${login.role}`)}`,
        'role_type=jwt',
        `bound_audiences=${quoted(claims.aud)}`,
        `bound_subject=${quoted(claims.sub)}`,
        'user_claim=sub',
    ].join(' \\\n  ');
    // Vault tells nobody whether there is such a method: one that is missing is permission denied, too.
    if (!/^HTTP 40[34]|could not load configuration/.test(failure.said))
        return role;
    const method = [
        `vault write${namespace} ${quoted(`auth/${login.path}/config`)}`,
        `oidc_discovery_url=${quoted(claims.iss)}`,
        `bound_issuer=${quoted(claims.iss)}`,
    ].join(' \\\n  ');
    return `# once, when there is no such method yet\nvault auth enable${namespace} -path=${quoted(login.path)} jwt\n${method}\n${role}`;
}
/** Quoted for a shell when it must be: the name of a branch, which is in the subject, may hold almost anything. */
function quoted(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function time(seconds) {
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 47945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ revocationFile),
/* harmony export */   JA: () => (/* binding */ revokeVault),
/* harmony export */   w$: () => (/* binding */ revokeToken)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41396);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8756);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52916);






/** Text of the file from which `revokeVault` revokes. @param tokenFile name in the same folder. */
function revocationFile(login, tokenFile) {
    const { address, namespace, certificateAuthority } = login;
    return `${JSON.stringify({ kind: 'vault', address, namespace, tokenFile, certificateAuthority }, undefined, 2)}\n`;
}
/**
 * Revokes the token that a file of `revocationFile` names.
 * @param text of that file.
 * @param readToken reads a file of the same folder.
 * @throws UserError when the file is none of ours or Vault did not do it; what is gone already is no error.
 */
async function revokeVault(text, readToken, tools) {
    const revocation = parse(text);
    await revokeToken(revocation, (await readToken(revocation.tokenFile)).trim(), tools);
}
/** Takes a token back. @throws UserError when Vault did not do it; what is gone already is no error. */
async function revokeToken(vault, token, tools) {
    // A cancelled job has to give its token back above all, so that signal does not count here.
    const patience = { ...tools.patience, signal: new AbortController().signal };
    const request = { headers: { 'x-vault-token': token } };
    const send = async () => (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .postToVault */ .w)(vault, 'auth/token/revoke-self', request, { ...tools, patience });
    try {
        await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(send, _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyVault */ .j, patience);
    }
    catch (error) {
        // Vault does not know the token any more: revoked before, or at its end.
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultRefusal */ .h && error.fromVault && error.status === 403)
            return;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Vault at ${vault.address} did not revoke its token: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyVault */ .j)(error).said}.`, "It ends by itself with its lease; a short token_ttl of the role keeps that near. An administrator can revoke it by its accessor, which Vault's audit log has.", 3, { cause: error });
    }
}
const isRevocation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('vault'),
    address: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    // A name and no path: what is read is sent to the address.
    tokenFile: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) && /^[\w.-]+\.vault-token$/.test(String(value)),
    namespace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    certificateAuthority: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
function parse(content) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(content);
    if (!isRevocation(value))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('This is no file from which a Vault token is revoked.', 'Leave the files of a session as they are.', 3);
    return value;
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

/***/ 86503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _identity_vault_revoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47945);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61248);
/* harmony import */ var _acting_sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48336);




/**
 * The end of a job: revokes what can be revoked and removes the folders of its sessions. What fails is a warning,
 * since the work of the job is done.
 */
const forget = async (context) => {
    const { log, temp } = context.platform;
    for (const word of context.words) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(word);
        // The names come from the job's state: nothing else may be removed by it.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(temp) || !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder).startsWith(_acting_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_FOLDER */ .Ub))
            continue;
        // What is in a link's folder is not ours; the link itself is removed.
        if (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder))
            await revokeAll(context, folder);
        await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF)(folder).catch((error) => log.warn(`${folder} is left: ${error.message}`));
    }
    return { exitCode: 0, json: { schemaVersion: 1 }, text: () => '', outputs: {} };
};
async function revokeAll({ platform }, folder) {
    const tools = (0,_acting_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .loginTools */ .XP)(platform, new AbortController().signal);
    const read = async (name) => (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))) ?? '';
    const readToken = async (name) => {
        const token = (await read(name)).trim();
        if (token !== '')
            tools.mask(token);
        return token;
    };
    const warn = (error) => platform.log.warn(error.message);
    const names = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .listFolder */ .bt)(folder).catch((error) => {
        warn(error);
        return [];
    });
    for (const name of names.filter((one) => one.endsWith('.revoke.json')))
        await read(name)
            .then((text) => (0,_identity_vault_revoke_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeVault */ .JA)(text, readToken, tools))
            .catch(warn);
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
