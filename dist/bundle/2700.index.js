export const id = 2700;
export const ids = [2700];
export const modules = {

/***/ 32700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactStore: () => (/* binding */ artifactStore),
  openZip: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
// EXTERNAL MODULE: ./build/src/zip.js
var src_zip = __webpack_require__(35186);
// EXTERNAL MODULE: ./build/src/store/keys.js
var keys = __webpack_require__(68335);
// EXTERNAL MODULE: ./build/src/store/pack.js
var pack = __webpack_require__(35806);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(66942);
// EXTERNAL MODULE: ./build/src/store/types.js
var types = __webpack_require__(45150);
// EXTERNAL MODULE: ./build/src/store/wire.js
var wire = __webpack_require__(15018);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/store/artifact/service.js



const SERVICE = "GitHub's artifact service";
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService';
/** Of artifacts that are zips; the service knows others since. */
const VERSION = 4;
const BLOCK_BYTES = 8 * 1024 * 1024;
/**
 * The artifact service of a workflow run: Twirp calls with JSON, and blobs behind signed addresses.
 * Messages: actions/toolkit, packages/artifact, results/api/v1/artifact.proto. Each call is one try.
 */
class ArtifactService {
    #place;
    #tools;
    constructor(place, tools) {
        tools.mask(place.token);
        this.#place = place;
        this.#tools = tools;
    }
    /** @returns where to put the zip; undefined when the run has an artifact of this name. */
    async create(name) {
        const reply = await this.#call('CreateArtifact', { name, version: VERSION });
        return reply.status === 409 ? undefined : service_text(accepted(reply), 'signed_upload_url');
    }
    /**
     * Put Block and Put Block List, as GitHub's client does:
     * https://learn.microsoft.com/rest/api/storageservices/put-block-list
     */
    async putBlob(signedUrl, zip) {
        const blocks = [];
        for (let at = 0; at < zip.length; at += BLOCK_BYTES) {
            const blockid = Buffer.from(`block-${String(blocks.length).padStart(6, '0')}`).toString('base64');
            const body = zip.subarray(at, at + BLOCK_BYTES);
            await this.#blob(signedUrl, { comp: 'block', blockid }, { method: 'PUT', body });
            blocks.push(blockid);
        }
        const latest = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
        const body = `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`;
        const headers = { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' };
        await this.#blob(signedUrl, { comp: 'blocklist' }, { method: 'PUT', headers, body });
    }
    /** @returns the artifact's id. */
    async finalize(name, size, digest) {
        const message = { name, size: String(size), hash: digest };
        return service_text(accepted(await this.#call('FinalizeArtifact', message)), 'artifact_id');
    }
    /** All of the run, or those of one name. */
    async list(name) {
        const reply = await this.#call('ListArtifacts', name === undefined ? {} : { name_filter: name });
        const { artifacts = [] } = answered(reply);
        if (!Array.isArray(artifacts))
            throw (0,wire/* garbled */.aD)(`an answer that is not from ${SERVICE}`);
        return artifacts.map((one) => readListed((0,json/* isObject */.Gv)(one) ? one : {}));
    }
    async getBlob({ name, run, job }) {
        const of = { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job };
        const signedUrl = service_text(answered(await this.#call('GetSignedArtifactURL', of)), 'signed_url');
        return (await this.#blob(signedUrl, {}, { maxBytes: types/* MOST_BYTES */.u })).bytes;
    }
    /** Nothing of this name is fine. */
    async remove(name) {
        const reply = await this.#call('DeleteArtifact', { name });
        if (reply.status !== 404)
            accepted(reply);
    }
    #call(method, message) {
        const { origin, token, run, job } = this.#place;
        const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
        const question = {
            url: `${origin}${PATH}/${method}`,
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ ...ids, ...message }),
        };
        return (0,wire/* send */.tN)(question, token, this.#tools);
    }
    /** The address itself is the secret, so there is no bearer. */
    async #blob(signedUrl, query, question) {
        const url = new URL(signedUrl);
        const secret = url.searchParams.get('sig') ?? url.href;
        this.#tools.mask(secret);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const reply = await (0,wire/* send */.tN)({ ...question, url: url.href }, secret, this.#tools);
        if (reply.status !== (question.method === 'PUT' ? 201 : 200))
            throw reply.refusal();
        return reply;
    }
}
function answered(reply) {
    if (reply.status !== 200)
        throw reply.refusal();
    return (0,wire/* jsonOf */.o_)(reply, SERVICE);
}
/** The service says `ok: false` with status 200 as well. */
function accepted(reply) {
    const answer = answered(reply);
    if (answer['ok'] === true)
        return answer;
    throw new wire/* Refusal */.P_({ kind: 'permanent', said: `${SERVICE} said no, without a reason` });
}
function readListed(one) {
    const digest = field(one, 'digest');
    return {
        name: service_text(one, 'name'),
        id: service_text(one, 'database_id'),
        run: service_text(one, 'workflow_run_backend_id'),
        job: service_text(one, 'workflow_job_run_backend_id'),
        ...(typeof digest === 'string' && digest !== '' ? { digest } : {}),
    };
}
function service_text(message, name) {
    const value = field(message, name);
    if (typeof value === 'string' || typeof value === 'number')
        return String(value);
    throw (0,wire/* garbled */.aD)(`an answer that is not from ${SERVICE}: it has no ${name}`);
}
/** Names are as in the messages' definition or in camel case: JSON of protobuf may be either. */
function field(message, name) {
    return message[name] ?? message[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}

;// CONCATENATED MODULE: ./build/src/store/artifact/store.js








/**
 * The artifacts of this workflow run. What is stored lies as one file in a zip, since that is what people download;
 * `runArtifact` reads it from another run. An artifact is never changed: storing again deletes the former one. A claim
 * cannot be made: a name is taken within one run alone.
 * @param place from `artifactPlace`.
 */
function artifactStore(place, tools) {
    const service = new ArtifactService(place, tools);
    return (0,store/* storeOf */.x)({
        kind: 'github-artifact',
        place: "GitHub's artifacts of this run",
        advice: 'Look at https://www.githubstatus.com, then run the job again.',
        put: (key, bytes) => put(service, key, bytes),
        async get(key) {
            const artifact = newest(await service.list((0,keys/* nameOfKey */.m1)(key)));
            return artifact === undefined ? undefined : openZip(key, await service.getBlob(artifact), artifact);
        },
        async page() {
            return { keys: (await service.list()).flatMap(({ name }) => (0,keys/* keyOfName */.ax)(name) ?? []) };
        },
        remove: (key) => service.remove((0,keys/* nameOfKey */.m1)(key)),
        classify: wire/* classifyWire */.q5,
    }, tools);
}
/** From the beginning each time: what a former try left half done is deleted first. */
async function put(service, key, bytes) {
    const name = (0,keys/* nameOfKey */.m1)(key);
    const zip = (0,src_zip/* zipOf */.dI)(new Map([[fileOf(key), bytes]]));
    let url = await service.create(name);
    if (url === undefined) {
        await service.remove(name);
        url = await service.create(name);
    }
    if (url === undefined)
        throw (0,wire/* garbled */.aD)('an artifact of this name is there, and comes back when it is deleted');
    await service.putBlob(url, zip);
    return service.finalize(name, zip.length, digestOfZip(zip));
}
/** A name may be listed twice after a job was run again; ids grow. */
function newest(artifacts) {
    return artifacts.reduce((best, one) => (best === undefined || BigInt(one.id) > BigInt(best.id) ? one : best), undefined);
}
/**
 * The bytes that were stored under a key, out of the zip that GitHub keeps.
 * @throws Refusal when the zip is not that of the digest, UserError when it is no zip of ours.
 */
function openZip(key, zip, { digest }) {
    if (digest !== undefined && digest !== digestOfZip(zip))
        throw (0,wire/* garbled */.aD)('the bytes are not those that were stored');
    const file = fileOf(key);
    const files = (0,pack/* unpack */.l)(zip, { [file]: { maxBytes: types/* MOST_BYTES */.u } }, `the artifact ${(0,keys/* nameOfKey */.m1)(key)}`);
    return files.get(file) ?? Buffer.alloc(0);
}
function digestOfZip(zip) {
    return `sha256:${(0,sha256/* sha256 */.s)(zip)}`;
}
/** What people find when they unpack it. */
function fileOf(key) {
    return key.slice(key.lastIndexOf('/') + 1);
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

/***/ 35806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35186);


const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/** A header, a name and an entry of the directory for each file, and what compressing cannot make smaller. */
const OVERHEAD_BYTES = 1024;
/**
 * Packs files into one zip; equal files make equal bytes.
 * @throws Error when they are not those of the list: whoever packs chose them.
 */
function pack(files, list) {
    requireList(list);
    for (const [name, { length }] of files) {
        const { maxBytes } = Object.hasOwn(list, name) ? list[name] : { maxBytes: -1 };
        if (maxBytes < 0)
            throw new Error(`${name} is none of the files ${namesOf(list)}`);
        if (length > maxBytes)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${name} has ${length} bytes; at most ${maxBytes} fit into an archive`);
    }
    const absent = missingOf(new Set(files.keys()), list);
    if (absent !== undefined)
        throw new Error(`${absent} is missing`);
    return (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .zipOf */ .dI)(files);
}
/**
 * Unpacks an archive that anybody may have made: only the files of the list, each once, plain, within its size.
 * Nothing is written anywhere.
 * @param what the archive is called in messages: `the receipt's artifact`.
 * @throws UserError (2) that says what is wrong with it.
 */
function unpack(archive, list, what) {
    requireList(list);
    const refuse = (why, cause) => {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${what} is refused: ${why}`, 'Plan again; nothing of it was used.', 2, { cause });
    };
    const most = Object.values(list).reduce((sum, { maxBytes }) => sum + maxBytes + OVERHEAD_BYTES, OVERHEAD_BYTES);
    if (archive.length > most)
        return refuse(`it has ${archive.length} bytes, more than its files may have`);
    try {
        const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
        const files = new Map((0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .readZip */ .ue)(bytes).map((entry) => [entry.name, readEntry(entry, list)]));
        const absent = missingOf(new Set(files.keys()), list);
        if (absent !== undefined)
            throw new Error(`it holds no file ${absent}`);
        return files;
    }
    catch (error) {
        return refuse(error.message, error);
    }
}
/** The type of a file in its mode: https://man7.org/linux/man-pages/man7/inode.7.html */
const TYPE_BITS = 0o170000;
const REGULAR = 0o100000;
function readEntry(entry, list) {
    const name = JSON.stringify(entry.name.slice(0, 100));
    // Own properties alone: a file may be called __proto__.
    const packed = Object.hasOwn(list, entry.name) ? list[entry.name] : undefined;
    if (packed === undefined)
        throw new Error(`it holds ${name}, which is none of ${namesOf(list)}`);
    const type = entry.mode & TYPE_BITS;
    if (type !== 0 && type !== REGULAR)
        throw new Error(`${name} is a link or another special file`);
    try {
        const file = entry.read(packed.maxBytes);
        if ((0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .QR)(file) !== entry.checksum)
            throw new Error('it was damaged: its checksum differs');
        return file;
    }
    catch (cause) {
        throw new Error(`${name}: ${cause.message}`, { cause });
    }
}
function missingOf(names, list) {
    return Object.keys(list).find((name) => list[name]?.optional !== true && !names.has(name));
}
function namesOf(list) {
    return Object.keys(list).join(', ');
}
function requireList(list) {
    const odd = Object.keys(list).find((name) => !PLAIN_NAME.test(name));
    if (odd !== undefined)
        throw new Error(`${odd} is no plain name`);
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


/***/ }),

/***/ 35186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ unzipFile),
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   dI: () => (/* binding */ zipOf),
/* harmony export */   mY: () => (/* binding */ unzipAll),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the unpacked file.
 * @throws Error saying what is wrong with the archive.
 */
function unzipFile(archive, name, maxBytes) {
    const entry = readZip(archive).find((one) => one.name === name);
    if (entry === undefined)
        throw new Error(`the archive holds no file ${name}`);
    return entry.read(maxBytes);
}
/**
 * Takes every file out of an archive, by name.
 * @param maxBytes most bytes of all unpacked files together.
 * @throws Error saying what is wrong with the archive, such as two files of one name.
 */
function unzipAll(archive, maxBytes) {
    const files = new Map();
    let left = maxBytes;
    for (const entry of readZip(archive)) {
        const file = entry.read(left);
        left -= file.length;
        files.set(entry.name, file);
    }
    return files;
}
/** The files of an archive in its order, none unpacked yet. @throws Error for a damaged directory or two of one name. */
function readZip(archive) {
    const end = endOfDirectory(archive);
    const count = archive.readUInt16LE(end + 10);
    const entries = new Map();
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (signature(archive, at) !== 0x02014b50 || at + 46 > archive.length)
            throw new Error('the directory of the archive is damaged');
        const nameLength = archive.readUInt16LE(at + 28);
        const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
        if (entries.has(name))
            throw new Error(`the archive holds two files ${name}`);
        entries.set(name, entryAt(archive, at, name));
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return [...entries.values()];
}
/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(archive) {
    const first = Math.max(0, archive.length - 22 - 65_535);
    for (let at = archive.length - 22; at >= first; at -= 1) {
        if (signature(archive, at) === 0x06054b50)
            return at;
    }
    throw new Error('it is not a zip archive');
}
const MADE_ON_UNIX = 3;
function entryAt(archive, at, name) {
    const unix = archive.readUInt8(at + 5) === MADE_ON_UNIX;
    return {
        name,
        size: archive.readUInt32LE(at + 24),
        mode: unix ? archive.readUInt16LE(at + 40) : 0,
        checksum: archive.readUInt32LE(at + 16),
        read: (maxBytes) => unpack(archive, at, maxBytes),
    };
}
function unpack(archive, entry, maxBytes) {
    const method = archive.readUInt16LE(entry + 10);
    const packed = archive.readUInt32LE(entry + 20);
    const size = archive.readUInt32LE(entry + 24);
    const local = archive.readUInt32LE(entry + 42);
    if (size > maxBytes)
        throw new Error(`the file has ${size} bytes, more than ${maxBytes}`);
    if (signature(archive, local) !== 0x04034b50 || local + 30 > archive.length)
        throw new Error('the header of the file is damaged');
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + packed);
    if (method !== 0 && method !== 8)
        throw new Error(`the compression method ${method} is not known`);
    const file = method === 0 ? body : inflate(body, size);
    if (file.length !== size)
        throw new Error('the file is not as long as the archive says');
    return file;
}
function inflate(body, size) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        const longer = cause.code === 'ERR_BUFFER_TOO_LARGE';
        const what = longer ? 'the file is longer than the archive says' : 'the file cannot be unpacked';
        throw new Error(what, { cause });
    }
}
function signature(archive, at) {
    return at >= 0 && at + 4 <= archive.length ? archive.readUInt32LE(at) : -1;
}
const REGULAR_FILE = 0o100644;
/** 1 January 1980, the first day that a zip knows: the same files make the same bytes at any time. */
const FIRST_DAY = 0x0021;
/** Packs files into an archive, sorted by name: equal files make equal archives. */
function zipOf(files) {
    const bodies = [];
    const directory = [];
    let offset = 0;
    for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(data);
        const title = Buffer.from(name);
        const facts = Buffer.alloc(26);
        facts.writeUInt16LE(20, 0); // version 2.0, the first with deflate
        facts.writeUInt16LE(0x0800, 2); // names are UTF-8
        facts.writeUInt16LE(8, 4);
        facts.writeUInt16LE(FIRST_DAY, 8);
        facts.writeUInt32LE(crc32(data), 10);
        facts.writeUInt32LE(packed.length, 14);
        facts.writeUInt32LE(data.length, 18);
        facts.writeUInt16LE(title.length, 22);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(REGULAR_FILE * 0x10000, 6);
        rest.writeUInt32LE(offset, 10);
        const maker = Buffer.from([20, MADE_ON_UNIX]);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), maker, facts, rest, title]));
        const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed]);
        bodies.push(body);
        offset += body.length;
    }
    return Buffer.concat([...bodies, ...directory, endRecord(directory, offset)]);
}
function endRecord(directory, offset) {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(directory.length, 8);
    end.writeUInt16LE(directory.length, 10);
    end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip (zlib has it from Node 20.15 on alone). */
function crc32(data) {
    let crc = 0xffffffff;
    // By index: the iterator takes four times as long.
    for (let at = 0; at < data.length; at += 1)
        crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ data[at]) & 0xff];
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ })

};
