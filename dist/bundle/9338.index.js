export const id = 9338;
export const ids = [9338,4010];
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


/***/ }),

/***/ 99338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureBlobStore: () => (/* binding */ azureBlobStore)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68335);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66942);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45150);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15018);




/** https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services */
const VERSION = '2023-11-03';
const SERVICE = 'Azure Blob Storage';
/** Five thousand names of a page, each with its properties. */
const MOST_LIST_BYTES = 32 * 1024 * 1024;
/** What a Put Blob with `If-None-Match: *` is answered where a blob is. */
const EXISTS = new Set([
    'BlobAlreadyExists',
    'ConditionNotMet',
    // A claim that a policy protects, or that somebody leased, is there as well.
    'BlobImmutableDueToPolicy',
    'LeaseIdMissing',
]);
/** A container of Azure Blob Storage: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api */
function azureBlobStore(place, tools) {
    return (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .x)(new AzureBlobBackend(place, tools), tools);
}
class AzureBlobBackend {
    kind = 'azure-blob';
    place;
    advice = "Check the names of account and container, and that whoever signs in has the role Storage Blob Data Contributor on it (the account's Owner has not).";
    classify = _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyWire */ .q5;
    #where;
    #tools;
    constructor(where, tools) {
        this.place = `the container ${where.container} of ${new URL(where.endpoint).host}`;
        this.#where = where;
        this.#tools = tools;
    }
    async put(key, bytes) {
        const reply = await this.#put(key, bytes, {});
        if (reply.status !== 201)
            throw notTaken(reply);
    }
    async create(key, bytes) {
        const reply = await this.#put(key, bytes, { 'if-none-match': '*' });
        if ((reply.status === 409 || reply.status === 412) && EXISTS.has(codeOf(reply)))
            return 'exists';
        if (reply.status !== 201)
            throw notTaken(reply);
        return 'created';
    }
    async get(key) {
        const reply = await this.#ask(this.#blob(key), { maxBytes: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .u });
        if (reply.status === 404 && codeOf(reply) === 'BlobNotFound')
            return undefined;
        if (reply.status !== 200)
            throw reply.refusal();
        const hash = reply.headers['content-md5'];
        if (hash === undefined)
            throw (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .garbled */ .aD)(`an answer that is not from ${SERVICE}`);
        if (hash !== (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .md5 */ .Fx)(reply.bytes))
            throw (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .garbled */ .aD)('the bytes are not those that were stored');
        return reply.bytes;
    }
    async page(prefix, from) {
        const url = new URL(`/${this.#where.container}`, this.#where.endpoint);
        const more = from === undefined ? {} : { marker: from };
        const query = { restype: 'container', comp: 'list', prefix, ...more };
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const reply = await this.#ask(url, { maxBytes: MOST_LIST_BYTES });
        if (reply.status !== 200)
            throw reply.refusal();
        return readList(reply.bytes.toString('utf8'));
    }
    async remove(key) {
        const headers = { 'x-ms-delete-snapshots': 'include' };
        const reply = await this.#ask(this.#blob(key), { method: 'DELETE', headers });
        if (reply.status === 404 && codeOf(reply) === 'BlobNotFound')
            return;
        if (reply.status !== 202)
            throw reply.refusal();
    }
    /** Keys hold nothing that an address would need escaped. */
    #blob(key) {
        return new URL(`/${this.#where.container}/${key}`, this.#where.endpoint);
    }
    #put(key, body, condition) {
        const headers = {
            'x-ms-blob-type': 'BlockBlob',
            'content-type': 'application/octet-stream',
            'content-md5': (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .md5 */ .Fx)(body),
            ...condition,
        };
        return this.#ask(this.#blob(key), { method: 'PUT', headers, body });
    }
    async #ask(url, question) {
        const token = await this.#where.bearer();
        const headers = {
            ...question.headers,
            authorization: `Bearer ${token}`,
            'x-ms-version': VERSION,
            'x-ms-date': this.#tools.now().toUTCString(),
        };
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)({ ...question, url: url.href, headers }, token, this.#tools);
    }
}
function notTaken(reply) {
    // The hash of what came in did not fit: it was damaged on the way.
    if (codeOf(reply) === 'Md5Mismatch')
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .garbled */ .aD)('the bytes changed on the way');
    return reply.status === 200 ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .garbled */ .aD)(`an answer that is not from ${SERVICE}`) : reply.refusal();
}
function codeOf({ headers }) {
    return String(headers['x-ms-error-code'] ?? '');
}
/** List Blobs: https://learn.microsoft.com/rest/api/storageservices/list-blobs#response-body */
function readList(xml) {
    if (!/<\/EnumerationResults>\s*$/.test(xml))
        throw (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .garbled */ .aD)(`an answer that is not from ${SERVICE}`);
    // A name that XML would escape is no key, and so not ours.
    const names = [...xml.matchAll(/<Blob>\s*<Name>([^<]*)<\/Name>/g)].map(([, name = '']) => name);
    const marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(xml)?.[1]?.replaceAll('&amp;', '&');
    return { keys: names.filter(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isKey */ .m0), ...(marker === undefined ? {} : { next: marker }) };
}


/***/ }),

/***/ 68335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ requireKey),
/* harmony export */   ax: () => (/* binding */ keyOfName),
/* harmony export */   iS: () => (/* binding */ requirePrefix),
/* harmony export */   lY: () => (/* binding */ requireSize),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   m1: () => (/* binding */ nameOfKey)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45150);


const MOST_CHARACTERS = 200;
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/**
 * Refuses what is no key. A key is segments of letters, digits, `.`, `_` and `-`, with `/` between them; no segment
 * begins with a dot or a dash, so none is `..`. It is a plain name in every store.
 */
function requireKey(key) {
    if (isKey(key))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${JSON.stringify(key)} cannot be the key of something stored`, `Use at most ${MOST_CHARACTERS} letters, digits, dots, dashes and underscores, with slashes between names.`);
}
function isKey(text) {
    return text.length <= MOST_CHARACTERS && text.split('/').every((segment) => SEGMENT.test(segment));
}
/** A prefix is the beginning of a key, whole segments or not. */
function requirePrefix(prefix) {
    if (prefix !== '')
        requireKey(prefix.replace(/\/$/, ''));
}
function requireSize(key, bytes) {
    if (bytes.length > _types_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${key} has ${bytes.length} bytes; at most ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u} are stored`);
}
/** A key as one name: GitHub's artifacts have no folders, and in a directory `a` and `a/b` must not meet. */
function nameOfKey(key) {
    return key.replaceAll('/', '~');
}
/** The key that a name stands for; undefined when somebody else gave the name. */
function keyOfName(name) {
    const key = name.replaceAll('~', '/');
    return !name.includes('/') && isKey(key) ? key : undefined;
}


/***/ }),

/***/ 66942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _identity_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57503);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40102);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68335);




/** More than a repository leaves behind in years; a list without an end is refused. */
const MOST_PAGES = 1000;
/** A store of one backend: what is given is checked, and what fails is tried again, or told. */
function storeOf(backend, { patience }) {
    const { kind, place } = backend;
    const classify = (error) => classified(backend, error);
    const again = async (what, work) => {
        try {
            return await (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Zr)(work, classify, patience);
        }
        catch (error) {
            if (patience.signal.aborted || error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
                throw error;
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`${place} ${what}: ${classify(error).said}`, backend.advice, 3, { cause: error });
        }
    };
    return {
        kind,
        place,
        async upload(key, bytes) {
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireKey */ .XK)(key);
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSize */ .lY)(key, bytes);
            const id = await again(`did not take ${key}`, () => backend.put(key, bytes));
            return { digest: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes), ...(id === undefined ? {} : { id }) };
        },
        async download(key) {
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireKey */ .XK)(key);
            return again(`did not give ${key}`, () => backend.get(key));
        },
        async list(prefix) {
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePrefix */ .iS)(prefix);
            const pageAfter = (from) => again('did not list what it holds', () => backend.page(prefix, from));
            return (await allPages(place, pageAfter)).filter((key) => key.startsWith(prefix)).sort();
        },
        async delete(key) {
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireKey */ .XK)(key);
            await again(`did not delete ${key}`, () => backend.remove(key));
        },
        async claim(key, bytes) {
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireKey */ .XK)(key);
            (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSize */ .lY)(key, bytes);
            const tries = claimTries(backend, classify, key, bytes);
            return again(`did not say whether ${key} is claimed now`, tries);
        },
    };
}
/** What is refused for a reason that we know ourselves will not pass. */
function classified(backend, error) {
    return error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? { kind: 'permanent', said: error.message } : backend.classify(error);
}
async function allPages(place, pageAfter) {
    const keys = new Set();
    let from;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const page = await pageAfter(from);
        for (const key of page.keys)
            keys.add(key);
        if (page.next === undefined)
            return [...keys];
        from = page.next;
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`${place} lists without an end (${MOST_PAGES} pages)`, undefined, 3);
}
/**
 * Tries of one claim. An answer that got lost may have been a yes: what is stored is read before anything is sent
 * again, and decides. Sent again, it still takes the place of nothing.
 */
function claimTries(backend, classify, key, bytes) {
    let doubtful = false;
    const holder = async () => {
        const held = await backend.get(key);
        if (held === undefined)
            return undefined;
        return held.equals(bytes) ? 'claimed' : 'taken';
    };
    return async () => {
        if (backend.create === undefined)
            return 'cannot';
        try {
            const answer = await backend.create(key, bytes);
            if (answer === 'cannot')
                return 'cannot';
            if (answer === 'created')
                return 'claimed';
        }
        catch (error) {
            if (classify(error).kind !== 'transient')
                throw error;
            doubtful = true;
            const known = await holder();
            if (known !== undefined)
                return known;
            throw error;
        }
        return doubtful ? ((await holder()) ?? 'taken') : 'taken';
    };
}


/***/ }),

/***/ 45150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** Most bytes of one upload or download: a plan file of a large root has some tens of MiB. */
const MOST_BYTES = 256 * 1024 * 1024;


/***/ }),

/***/ 15018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ md5),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   aD: () => (/* binding */ garbled),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   q5: () => (/* binding */ classifyWire),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75828);



/** An answer that is none of those that were hoped for. */
class Refusal extends Error {
    name = 'Refusal';
    failure;
    constructor(failure) {
        super(failure.said);
        this.failure = failure;
    }
}
/** Another answer than the service gives, such as a page of a proxy, or bytes that changed on the way: it may pass. */
function garbled(what) {
    return new Refusal({ kind: 'transient', said: what });
}
/**
 * Sends one request.
 * @param secret in the address or the headers, which a proxy may repeat and which must not be told.
 */
async function send(question, secret, tools) {
    const { ca } = tools;
    const { timeout, signal } = tools.patience;
    const reply = await (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .askBytes */ .Tz)({ ...question, timeout, signal, ...(ca === undefined ? {} : { ca }) });
    return { ...reply, refusal: () => refusal(reply, secret, tools.now()) };
}
function refusal({ status, headers, bytes }, secret, now) {
    const text = (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(bytes.toString('utf8').replaceAll(secret, '(secret)'));
    const wait = (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(headers['retry-after'], now);
    return new Refusal({
        kind: (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(status) ? 'transient' : 'permanent',
        said: `HTTP ${status}${text === '' ? '' : `: ${text}`}`,
        ...(wait === undefined ? {} : { retryAfter: wait }),
    });
}
/** What an error of a request means. */
function classifyWire(error) {
    if (error instanceof Refusal)
        return error.failure;
    const { message } = error;
    if ((0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .isNetworkError */ .TX)(error))
        return { kind: 'transient', said: `no whole answer: ${(0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(String(message))}` };
    return { kind: 'permanent', said: (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(String(message)) };
}
/** JSON of an answer. @throws Refusal when it is none. */
function jsonOf({ bytes }, service) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        if (typeof value === 'object' && value !== null)
            return { ...value };
    }
    catch {
        // Told below.
    }
    throw garbled(`an answer that is not from ${service}`);
}
/** The one hash that Google and Azure keep of everything sent in one piece; it finds damage and proves nothing. */
function md5(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('base64');
}


/***/ })

};
