export const id = 908;
export const ids = [908];
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

/***/ 73460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Makes a file where nothing is, whole and at once: of several writers exactly one succeeds, and no reader sees a
 * part of it. Its owner alone may read it.
 * @returns false when something is there already.
 * @throws what the file system says; one without hard links (such as FAT) cannot do this.
 */
async function createFile(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Unlike rename, link never takes the place of what is there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
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

/***/ 30908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoryStore: () => (/* binding */ directoryStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);
/* harmony import */ var _platform_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73460);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61248);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68335);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66942);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45150);








/**
 * A store in a directory that all who share it can reach, such as a mounted disk of self-hosted runners. It lies flat
 * there, one file for each key, readable by its owner alone; a symbolic link in the place of a file is refused.
 * @param dir absolute; made when the first thing is stored.
 */
function directoryStore(dir, tools) {
    const fileOf = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, (0,_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfKey */ .m1)(key));
    return (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .x)({
        kind: 'directory',
        place: `the directory ${dir}`,
        advice: 'Look whether the directory is there and may be written by whoever runs this.',
        async put(key, bytes) {
            await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(fileOf(key), bytes, 0o600);
            return undefined;
        },
        get: (key) => (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkspaceFile */ .sL)(dir, (0,_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfKey */ .m1)(key), _types_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_BYTES */ .u).catch(nothing),
        async page() {
            return { keys: (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .bt)(dir)).flatMap((name) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOfName */ .ax)(name) ?? []) };
        },
        remove: (key) => (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(fileOf(key)),
        async create(key, bytes) {
            return (await (0,_platform_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x)(fileOf(key), bytes)) ? 'created' : 'exists';
        },
        // A disk that fails does not get better by being asked again.
        classify: (error) => ({ kind: 'permanent', said: (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(error.message) }),
    }, tools);
}
function nothing(error) {
    if (error.cause?.code === 'ENOENT')
        return undefined;
    throw error;
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


/***/ })

};
