export const id = 5733;
export const ids = [5733];
export const modules = {

/***/ 57503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;
/**
 * Mints a token and exchanges it: again after what passes, with one new token when the token is to blame, and not at
 * all after what stays.
 * @throws UserError told by `explain`, exit code 3.
 */
async function exchange(tools, { audience, send, classify, explain }) {
    const tryWith = async (token) => persist(() => send(token), classify, tools.patience);
    const first = await tools.tokens.mint(audience);
    try {
        return { value: await tryWith(first), token: first };
    }
    catch (error) {
        if (tools.patience.signal.aborted)
            throw error;
        const failure = classify(error);
        if (failure.kind !== 'mint-again')
            throw told(explain(first.claims, failure), error);
    }
    const second = await tools.tokens.mint(audience);
    try {
        return { value: await tryWith(second), token: second };
    }
    catch (error) {
        if (tools.patience.signal.aborted)
            throw error;
        throw told(explain(second.claims, classify(error)), error);
    }
}
/**
 * Does something, again while its failures are transient.
 * @throws what the last try threw.
 */
async function persist(work, classify, patience) {
    for (let attempt = 1;; attempt += 1) {
        patience.signal.throwIfAborted();
        try {
            return await work();
        }
        catch (error) {
            if (patience.signal.aborted || attempt >= patience.attempts)
                throw error;
            const { kind, retryAfter } = classify(error);
            if (kind !== 'transient')
                throw error;
            await patience.pause(retryAfter ?? backoff(attempt));
        }
    }
}
/** Full jitter, so that many jobs that failed together do not come back together. */
function backoff(attempt) {
    return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
}
function told(problem, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problem, 3, { cause });
}
const NETWORK = new Set([
    ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'],
    ...['ENOTFOUND', 'EHOSTUNREACH', 'ERR_SSL_WRONG_VERSION_NUMBER', 'UND_ERR_SOCKET'],
]);
/** True for an error of the network, wherever in the chain of causes its code stands. */
function isNetworkError(error) {
    // Read as records: an error may be of another realm, or of an SDK whose errors are no Error.
    let at = error;
    for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
        if (typeof at.code === 'string' && NETWORK.has(at.code))
            return true;
        if (at.name === 'TimeoutError' || /socket hang up|network timeout|terminated/i.test(String(at.message)))
            return true;
        at = at.cause;
    }
    return false;
}
/** True for a status that may pass: throttling, and what is the server's own fault. */
function isTransientStatus(status) {
    return status === 408 || status === 425 || status === 429 || status >= 500;
}
/** Milliseconds of a Retry-After header, at most a minute; undefined when there is none that can be read. */
function retryAfter(header, now) {
    if (header === undefined || header.trim() === '')
        return undefined;
    const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
    return Number.isFinite(seconds) ? Math.min(60_000, Math.max(0, seconds * 1000)) : undefined;
}
/** One line of what a cloud said, short enough to print, without anything that looks like a token. */
function said(text) {
    const line = text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(token)');
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}


/***/ }),

/***/ 17377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ decodeClaims),
/* harmony export */   Z: () => (/* binding */ describeClaims)
/* harmony export */ });
/**
 * Claims of GitHub's token. Its signature is not checked: the token came from GitHub by TLS or over loopback, it is
 * shown to people and compared with what was asked, and the cloud that gets it decides by a check of its own.
 * @throws Error that holds nothing of the token when this is no such token.
 */
function decodeClaims(jwt) {
    const [, payload, ...rest] = jwt.split('.');
    const claims = rest.length === 1 ? parseObject(payload ?? '') : undefined;
    if (claims === undefined)
        throw new Error('what was given is no JSON Web Token');
    const missing = ['iss', 'sub', 'aud'].filter((name) => typeof claims[name] !== 'string');
    missing.push(...['exp', 'iat'].filter((name) => typeof claims[name] !== 'number'));
    if (missing.length > 0)
        throw new Error(`the token lacks ${missing.join(', ')}`);
    return claims;
}
function parseObject(base64url) {
    try {
        const value = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** What of a token may be shown, in the order in which people compare it with what the trust says. */
const SHOWN = [
    ['issuer', 'iss'],
    ['subject', 'sub'],
    ['audience', 'aud'],
    ['environment', 'environment'],
    ['workflow', 'job_workflow_ref'],
];
/** Words for people: who GitHub says that the job is. Never the token. */
function describeClaims(claims) {
    return SHOWN.flatMap(([label, name]) => {
        const value = claims[name];
        return value === undefined || value === '' ? [] : [`${label} ${value}`];
    });
}


/***/ }),

/***/ 66067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ githubTokens),
/* harmony export */   LU: () => (/* binding */ requestFromEnvironment),
/* harmony export */   gz: () => (/* binding */ TokenError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75828);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57503);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17377);





/** GitHub gave no token; `failure` says whether another try may help. */
class TokenError extends _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    failure;
    constructor(failure, message, fix, options) {
        super({ severity: 'error', message, fix }, 3, options);
        this.failure = failure;
    }
}
/** One answer that is no token. */
class Refusal extends Error {
    failure;
    constructor(failure) {
        super((0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(failure.said));
        this.failure = { ...failure, said: this.message };
    }
}
/**
 * Where a job asks GitHub for its token, by the variables that the runner sets when the job may:
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function requestFromEnvironment(env) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return url && bearer ? { url, bearer } : undefined;
}
/**
 * GitHub's tokens, one for each call, again after failures that pass.
 * Every error but that of an abort is a TokenError, exit code 3.
 * @param request undefined when the job was given no way to ask; then every call fails and says why.
 */
function githubTokens(request, tools) {
    if (request !== undefined)
        tools.mask(request.bearer);
    return {
        async mint(audience) {
            if (request === undefined)
                throw mayNotAsk();
            try {
                return await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(() => mintOnce(request, audience, tools), classify, tools.patience);
            }
            catch (error) {
                if (tools.patience.signal.aborted)
                    throw error;
                throw refused(audience, classify(error), error);
            }
        },
    };
}
async function mintOnce(request, audience, tools) {
    const url = new URL(request.url);
    url.searchParams.set('audience', audience);
    const reply = await (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({
        url: url.href,
        headers: { authorization: `Bearer ${request.bearer}`, accept: 'application/json' },
        timeout: tools.patience.timeout,
        signal: tools.patience.signal,
        ...(tools.ca === undefined ? {} : { ca: tools.ca }),
    });
    // A proxy that complains of a request may repeat its headers.
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(reply.text.replaceAll(request.bearer, '(token)'));
    if (reply.status !== 200)
        throw new Refusal(refusalOf(reply, body, tools.now()));
    // Whoever stands between may answer for GitHub: a page of a proxy, or half an answer.
    if (body === undefined)
        throw new Refusal({ kind: 'transient', said: NOT_GITHUB });
    return readToken(body?.value, audience, tools.mask);
}
function readToken(value, audience, mask) {
    if (typeof value !== 'string' || value === '')
        throw new Refusal({ kind: 'permanent', said: 'the answer holds no token' });
    mask(value);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeClaims */ .Y)(value);
    if (claims.aud !== audience)
        throw new Refusal({ kind: 'permanent', said: `the token is for the audience ${claims.aud}` });
    return { value, claims };
}
const NOT_GITHUB = 'the answer is no JSON, so not of GitHub but of a proxy perhaps';
/** A job that waits or is about to start is refused for a moment (aws-actions/configure-aws-credentials#469). */
const STARTING = /ID_TOKEN for job in '(Pending|Delayed)' state/i;
function refusalOf(reply, body, now) {
    const text = body?.message;
    const message = body === undefined ? NOT_GITHUB : typeof text === 'string' ? text : '';
    const wait = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P9)(reply.headers['retry-after'], now);
    const passes = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransientStatus */ .Dm)(reply.status) || (reply.status === 403 && STARTING.test(message));
    return {
        kind: passes ? 'transient' : 'permanent',
        said: message === '' ? `status ${reply.status}` : `status ${reply.status}, ${message}`,
        ...(wait === undefined ? {} : { retryAfter: wait }),
    };
}
function classify(error) {
    if (error instanceof Refusal)
        return error.failure;
    const { message } = error;
    return { kind: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isNetworkError */ .TX)(error) ? 'transient' : 'permanent', said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(message) };
}
function mayNotAsk() {
    const message = 'This job may not ask GitHub for a token.';
    const fix = [
        'Add to the job, or to the whole workflow:',
        'permissions:',
        '  id-token: write',
        'Runs for pull requests from forks and for Dependabot never get a token, whatever the workflow says.',
    ];
    return new TokenError({ kind: 'permanent', said: message }, message, fix.join('\n'));
}
function refused(audience, failure, cause) {
    return new TokenError(failure, `GitHub gave no token for the audience ${audience}: ${failure.said.replace(/[.]?$/, '.')}`, failure.kind === 'transient'
        ? 'This passes as a rule: run the job again. https://www.githubstatus.com says whether Actions has an incident.'
        : 'A token is given by GitHub alone, and only while its job runs: look where the job has ' +
            'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN from.', { cause });
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

/***/ 75828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ agentFor),
/* harmony export */   Tz: () => (/* binding */ askBytes),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78933);




const MOST_BYTES = 1024 * 1024;
/**
 * Sends one request, once: no redirect is followed, since it would take the secret along, and nothing is tried again.
 * Goes through the proxy that the environment names, but never for this machine.
 * @throws Error with a `code` such as ECONNRESET or ETIMEDOUT when no whole answer came.
 */
async function ask(question) {
    const { bytes, ...reply } = await askBytes(question);
    return { ...reply, text: bytes.toString('utf8') };
}
/** As `ask`, for an answer that is no text. */
async function askBytes(question) {
    const url = new URL(question.url);
    const secure = url.protocol === 'https:';
    if (!secure && !(url.protocol === 'http:' && (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url.hostname)))
        throw new Error(`${url.origin} is neither https nor on this machine`);
    const timeout = AbortSignal.timeout(question.timeout);
    const signal = question.signal === undefined ? timeout : AbortSignal.any([timeout, question.signal]);
    try {
        return await send(url, secure, question, signal);
    }
    catch (error) {
        if (timeout.aborted && question.signal?.aborted !== true)
            throw Object.assign(new Error(`${url.host} did not answer within ${question.timeout / 1000} s`), {
                code: 'ETIMEDOUT',
                cause: error,
            });
        throw error;
    }
}
function send(url, secure, question, signal) {
    const { method = 'GET', body, maxBytes = MOST_BYTES } = question;
    const headers = {
        ...question.headers,
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    };
    return new Promise((resolve, reject) => {
        const options = { method, headers, signal, agent: agentFor(secure, question.ca) };
        const onAnswer = (answer) => {
            read(answer, maxBytes).then((bytes) => {
                resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes });
            }, reject);
        };
        const sent = secure ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, options, onAnswer) : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, onAnswer);
        sent.on('error', reject).end(body);
    });
}
/** What never goes through a proxy, as Node reads NO_PROXY: names, domains, ranges of addresses. */
const THIS_MACHINE = 'localhost,.localhost,127.0.0.1-127.255.255.255,[::1],::1';
/** An agent of its own for each request: a kept connection could be closed under the next one. */
function agentFor(secure, ca) {
    // Node 24 takes proxies from here: https://nodejs.org/api/http.html#built-in-proxy-support
    const direct = process.env['no_proxy'] || process.env['NO_PROXY'];
    const proxyEnv = { ...process.env, no_proxy: direct ? `${direct},${THIS_MACHINE}` : THIS_MACHINE };
    const options = { keepAlive: false, proxyEnv };
    if (!secure)
        return new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    return new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...options, ...(ca === undefined ? {} : { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ca] }) });
}
async function read(answer, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > maxBytes)
            throw new Error(`the answer is larger than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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


/***/ }),

/***/ 90788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ cleanUpOnInterrupt),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   o$: () => (/* binding */ holdInterrupts)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);



const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Keeps SIGINT, SIGTERM and SIGHUP from ending this process until `release` is called.
 * GitHub cancels a step by SIGINT, after 7.5 s by SIGTERM, after 2.5 s more by SIGKILL.
 */
function holdInterrupts() {
    let count = 0;
    const listeners = new Set();
    const onSignal = () => {
        count += 1;
        for (const listener of [...listeners])
            listener(count);
    };
    for (const signal of INTERRUPTS)
        process.on(signal, onSignal);
    return {
        count: () => count,
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        release() {
            for (const signal of INTERRUPTS)
                process.off(signal, onSignal);
        },
    };
}
/** What the shell tells of a process that SIGINT ended. */
const INTERRUPTED = 130;
/**
 * Cleans up when an interrupt would end this process: while an engine runs, that one holds the interrupts, and what
 * comes after it cleans up in its own time.
 * @returns how to stop watching.
 */
function cleanUpOnInterrupt(cleanUp) {
    let cleaning = false;
    const onSignal = (signal) => {
        if (cleaning || process.listenerCount(signal) > 1)
            return;
        cleaning = true;
        cleanUp()
            .catch(() => { })
            .finally(() => process.exit(INTERRUPTED));
    };
    for (const signal of INTERRUPTS)
        process.on(signal, onSignal);
    return () => {
        for (const signal of INTERRUPTS)
            process.off(signal, onSignal);
    };
}
const STDERR_TAIL = 64 * 1024;
const FOLLOW_EVERY_MS = 100;
/**
 * Runs a program with an argument list, never through a shell, in a process group of its own: a terminal's
 * Ctrl-C reaches it only through us, and then exactly once, for a second SIGINT makes an engine abort hard.
 * @throws when the program cannot be started (the error of `spawn`, such as ENOENT) or says more than `maxStdout`.
 */
async function run(command, args, options) {
    const files = options.outputFiles;
    const out = files && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.stdout, 'w', 0o600));
    const err = files && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.stderr, 'w', 0o600));
    const interrupts = options.interrupts ?? holdInterrupts();
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', out?.fd ?? 'pipe', err?.fd ?? 'pipe'],
            detached: true,
            shell: false,
            windowsHide: true,
        });
        return await watch(child, interrupts, options);
    }
    finally {
        if (interrupts !== options.interrupts)
            interrupts.release();
        await out?.close();
        await err?.close();
    }
}
async function watch(child, interrupts, options) {
    let interrupted = false;
    const passOn = () => {
        if (options.passOn !== 'never' && !interrupted)
            interrupted = child.kill('SIGINT');
    };
    const unsubscribe = interrupts.subscribe(passOn);
    // One that came before the start counts too.
    if (interrupts.count() > 0)
        passOn();
    const lines = splitLines(options.onLine ?? (() => { }));
    const stdout = keepAll(child, lines, options.maxStdout ?? 2 ** 30);
    const stderr = keepTail(child);
    try {
        const closed = ending(child);
        const follower = options.outputFiles && (await follow(options.outputFiles.stdout, lines.push));
        if (child.pid !== undefined)
            await options.onStart?.(child.pid);
        const end = await closed.finally(async () => follower?.stop());
        lines.end();
        const tail = options.outputFiles ? await readTail(options.outputFiles.stderr) : stderr();
        return { ...end, stdout: stdout(), stderr: tail, interrupted };
    }
    finally {
        unsubscribe();
    }
}
function ending(child) {
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code, signal) => resolve({ code, signal }));
    });
    // The caller awaits it later: until then a failed start must not count as unhandled.
    ended.catch(() => { });
    return ended;
}
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    let rest = '';
    return {
        push(chunk) {
            // Only the new text is searched: a line of 60 MB comes in a thousand chunks.
            const [first = '', ...more] = decoder.write(chunk).split('\n');
            rest += first;
            for (const next of more) {
                onLine(rest);
                rest = next;
            }
        },
        end() {
            rest += decoder.end();
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}
function keepAll(child, lines, max) {
    const chunks = [];
    let size = 0;
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > max) {
            child.stdout?.destroy(new Error(`the process wrote more than ${max} bytes`));
            return;
        }
        chunks.push(chunk);
        lines.push(chunk);
    });
    child.stdout?.on('error', (error) => child.emit('error', error));
    return () => Buffer.concat(chunks);
}
function keepTail(child) {
    let tail = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL);
    });
    return () => tail.toString('utf8');
}
/** Reads a growing file until stopped; the last bytes are read after the writer has ended. */
async function follow(file, push) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    let stopped = false;
    let wake = () => { };
    const loop = (async () => {
        while (!stopped) {
            await readRest(handle, push);
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, FOLLOW_EVERY_MS);
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
                if (stopped)
                    wake();
            });
        }
        await readRest(handle, push);
    })();
    return {
        async stop() {
            stopped = true;
            wake();
            await loop.finally(() => handle.close());
        },
    };
}
async function readRest(handle, push) {
    for (;;) {
        const buffer = Buffer.alloc(STDERR_TAIL);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return;
        push(buffer.subarray(0, bytesRead));
    }
}
async function readTail(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    try {
        const { size } = await handle.stat();
        const buffer = Buffer.alloc(Math.min(size, STDERR_TAIL));
        await handle.read(buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
