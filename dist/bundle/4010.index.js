export const id = 4010;
export const ids = [4010];
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


/***/ })

};
