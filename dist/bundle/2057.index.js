export const id = 2057;
export const ids = [2057];
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

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports HASH_LIST, hashTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);






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
    const wanted = Object.fromEntries([...tree].map(([path, text]) => [path, sha256(text)]));
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
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list) && (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list['files']))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} cannot be read as synthinfra's list of files`, 'Remove the directory and render again.');
}
function writeHashList(dir, list) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)({ schemaVersion: 1, ...list }, 2);
    return writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST), `${text}\n`);
}
async function hashOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file).then(sha256, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
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


/***/ })

};
