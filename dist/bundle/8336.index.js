export const id = 8336;
export const ids = [8336];
export const modules = {

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


/***/ })

};
