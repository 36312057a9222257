export const id = 3477;
export const ids = [3477];
export const modules = {

/***/ 36184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   Lw: () => (/* binding */ missingOwners),
/* harmony export */   oZ: () => (/* binding */ readCodeowners),
/* harmony export */   uk: () => (/* binding */ teamsOf)
/* harmony export */ });
/* unused harmony export parseCodeowners */
/** Where GitHub looks, the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(@[\w.-]+(\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
/**
 * Reads a file of code owners. Pure.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        // A backslash keeps the blank after it in the pattern; a `#` opens a comment at a word's start alone.
        const words = raw.match(/(?:\\.|\S)+/g) ?? [];
        const comment = words.findIndex((word) => word.startsWith('#'));
        const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
        if (pattern === undefined)
            continue;
        const wrong = owners.find((owner) => !OWNER.test(owner));
        if (/^!|[[\]]|^\\#/.test(pattern))
            problems.push(`line ${line}: GitHub does not take ${pattern}`);
        else if (wrong !== undefined)
            problems.push(`line ${line}: ${wrong} is no owner`);
        else
            rules.push({ pattern, owners, line });
    }
    return { rules, problems };
}
/**
 * The code owners that a branch names; no rules where it has no such file.
 * @param read bytes of a file of the base branch: the head's may name its own author
 */
async function readCodeowners(read) {
    for (const path of CODEOWNERS_PATHS) {
        const bytes = await read(path);
        if (bytes !== undefined)
            return parseCodeowners(new TextDecoder().decode(bytes));
    }
    return { rules: [], problems: [] };
}
/** Owners of a path by the last rule that matches; empty when nobody owns it. Pure. */
function ownersOf(rules, path) {
    return rules.findLast(({ pattern }) => expression(pattern).test(path))?.owners ?? [];
}
/**
 * Why the owners of some paths have not agreed; empty when they have. Pure.
 * @param approvers logins of people whose approval counts
 * @param members approvers of whom GitHub says that they are in a team, by `org/team` in lower case
 */
function missingOwners({ rules, problems }, paths, approvers, members = new Map()) {
    const approved = new Set(approvers.map((login) => login.toLowerCase()));
    const agrees = (owner) => owner.includes('/')
        ? (members.get(owner.slice(1).toLowerCase()) ?? []).some((login) => approved.has(login.toLowerCase()))
        : owner.startsWith('@') && approved.has(owner.slice(1).toLowerCase());
    const open = new Map();
    for (const path of paths) {
        const owners = ownersOf(rules, path);
        if (owners.length === 0 || owners.some(agrees))
            continue;
        const key = owners.join(' or ');
        open.set(key, [...(open.get(key) ?? []), path]);
    }
    return [
        ...problems.map((problem) => `CODEOWNERS cannot be relied on: ${problem}`),
        ...[...open].map(([owners, owned]) => {
            const more = owned.length > 1 ? ` and ${owned.length - 1} more` : '';
            const team = owners.includes('/')
                ? '; who is in a team can be read with the token of an App alone (Members: read)'
                : '';
            return `${owned[0]}${more} needs the approval of ${owners}${team}`;
        }),
    ];
}
/** Teams that are named as owners of some paths: `org/team` in lower case. Pure. */
function teamsOf(rules, paths) {
    const owners = paths.flatMap((path) => ownersOf(rules, path));
    return [...new Set(owners.filter((owner) => owner.includes('/')).map((one) => one.slice(1).toLowerCase()))];
}
/** A pattern in gitignore's language, as far as GitHub takes it. */
function expression(pattern) {
    const plain = pattern.replace(/\\(.)/g, '$1');
    const folder = plain.endsWith('/');
    const inner = plain.replace(/^\//, '').replace(/\/$/, '');
    // A slash at the front or within ties a pattern to the root.
    const anchored = plain.startsWith('/') || inner.includes('/');
    const body = inner
        .split('/')
        .map((part) => part === '**' ? '**' : part.split(/\*+/).map(escaped).join('[^/]*').replaceAll('\\?', '[^/]'))
        .join('/')
        .replace(/^\*\*\//, '(?:.*/)?')
        .replaceAll('/**/', '/(?:.*/)?')
        .replace(/\/\*\*$/, '/.*')
        .replace(/^\*\*$/, '.*');
    // What is within a folder of this name is matched as well; `docs/*` stops at the folder's own files.
    const below = folder ? '/.*' : /\/\*$/.test(inner) ? '' : '(?:/.*)?';
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${below}$`, 's');
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/***/ 23477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer),
  command: () => (/* binding */ command),
  commanded: () => (/* binding */ commanded)
});

;// CONCATENATED MODULE: ./build/src/gate/confirm.js
const WRITERS = ['admin', 'maintain', 'write'];
/**
 * The digest that a comment confirms: `/synthinfra apply <64 hex digits>` as its first line, and nothing else on it.
 * The whole digest, because a short one can be met by trying.
 */
function confirmedDigest(body) {
    const first = body.split(/\r?\n/, 1)[0] ?? '';
    return /^\/synthinfra apply ([0-9a-f]{64})[ \t]*$/.exec(first)?.[1];
}
/** Judges a comment where an environment has no reviewers. Every reason why it does not count is told. */
function confirm_confirm(facts) {
    const approvals = approvers(facts);
    const reasons = [...ofComment(facts), ...ofPull(facts), ...ofReviews(facts, approvals), ...ofOwners(facts)];
    return reasons.length > 0
        ? { confirmed: false, reasons }
        : {
            confirmed: true,
            by: facts.comment.account.login,
            approvedBy: approvals.map(({ account }) => account.login),
        };
}
function ofComment({ event, comment, planned }) {
    const reasons = [];
    const { account, permission } = comment;
    if (event.name !== 'issue_comment' || event.action !== 'created')
        reasons.push({
            message: `Only a new comment confirms; this run is of ${event.name} (${event.action}).`,
            fix: 'Write the command in a new comment, and run the workflow on `issue_comment: { types: [created] }` only.',
        });
    else if (comment.updatedAt !== comment.createdAt)
        reasons.push({
            message: 'The comment was edited after it was written.',
            fix: 'Write the command in a new comment, and leave that as it is.',
        });
    if (!event.ofDefaultBranch)
        reasons.push({
            message: 'The workflow that runs is not the one of the default branch.',
            fix: 'Start it by a comment: GitHub then takes the workflow of the default branch.',
        });
    if (account.type !== 'User')
        reasons.push({
            message: `${account.login} is no person: any workflow can write as a bot.`,
            fix: 'Let a person write the comment.',
        });
    if (!WRITERS.includes(permission))
        reasons.push({
            message: `${account.login} may not confirm: the permission here is "${permission}".`,
            fix: 'Let somebody with write access write the comment.',
        });
    const digest = confirmedDigest(comment.body);
    if (digest !== planned.digest)
        reasons.push({
            message: digest === undefined
                ? 'The comment names no digest of changes.'
                : `The comment confirms the changes ${digest.slice(0, 12)}; those planned now are ${planned.digest.slice(0, 12)}.`,
            fix: `Read the newest plan; to confirm it, write \`/synthinfra apply ${planned.digest}\` as the first line of a new comment.`,
        });
    return reasons;
}
function ofPull({ pull, planned, beforeMerge }) {
    const reasons = [];
    if (pull.fromFork)
        reasons.push({
            message: 'The pull request comes from a fork: its content is never run with credentials.',
            fix: 'Push the change to a branch of this repository, and open a pull request from there.',
        });
    if (pull.head !== planned.head)
        reasons.push({
            message: `The head has moved from ${planned.head} to ${pull.head} since the plan.`,
            fix: 'Wait for the plan of the new head, have it approved, and confirm that.',
        });
    if (!pull.merged && !beforeMerge)
        reasons.push({
            message: 'The pull request is not merged, and applying before the merge is off.',
            fix: 'Merge it first; the default branch then plans again and can be confirmed.',
        });
    return reasons;
}
function ofReviews({ pull, reviews }, approvals) {
    if (pull.pushers === undefined)
        return [
            {
                message: 'Who pushed to this branch cannot be known, so nobody can tell whose approval counts.',
                fix: 'Give the job `pull-requests: read` and `contents: read`, and run it again by a new comment.',
            },
        ];
    const against = latestReviews(reviews).filter(({ state, permission }) => state === 'CHANGES_REQUESTED' && WRITERS.includes(permission));
    return [
        ...(approvals.length > 0
            ? []
            : [
                {
                    message: `Nobody who neither opened the pull request nor pushed to it has approved ${pull.head}.`,
                    fix: 'Let another person with write access approve this very commit.',
                },
            ]),
        ...against.map(({ account }) => ({
            message: `${account.login} asks for changes.`,
            fix: `Settle it with ${account.login}, who then approves or whose review is dismissed.`,
        })),
    ];
}
function ofOwners({ owners }) {
    if (owners.kind === 'satisfied')
        return [];
    if (owners.kind === 'missing')
        return owners.who.map((who) => ({
            message: `${who} owns a file of this change, as the base branch has CODEOWNERS, and has not approved this commit.`,
            fix: `Ask ${who} for a review.`,
        }));
    return [
        {
            message: `Whether the code owners agree cannot be known: ${owners.why}.`,
            fix: "Members of teams can be read with an App's token only: give the job one, or name people in CODEOWNERS.",
        },
    ];
}
/** People whose latest review approves this head, and who have a right to say so. */
function approvers({ pull, reviews }) {
    const involved = new Set([pull.author, ...(pull.pushers ?? [])].map(({ id }) => id));
    return latestReviews(reviews).filter(({ account, permission, state, commit }) => state === 'APPROVED' &&
        commit === pull.head &&
        account.type === 'User' &&
        WRITERS.includes(permission) &&
        !involved.has(account.id));
}
/** The last word of each reviewer; a comment takes nothing back. */
function latestReviews(reviews) {
    const words = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    const inOrder = words.toSorted((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));
    return [...new Map(inOrder.map((review) => [review.account.id, review])).values()];
}

// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
// EXTERNAL MODULE: ./build/src/github/codeowners.js
var codeowners = __webpack_require__(36184);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/command.js

const APPLY = /^\/synthinfra apply ([0-9a-fA-F]{7,64})$/;
/**
 * Reads the command of an `issue_comment` event: an apply below a pull request, an acceptance below an issue of
 * drift. Undefined for all else: another event, a comment that was edited or deleted, a bot's, or one whose first
 * line is not the command and nothing more. Pure.
 * @param name GITHUB_EVENT_NAME
 */
function readCommand(name, payload) {
    if (name !== 'issue_comment' || !(0,json/* isObject */.Gv)(payload) || payload['action'] !== 'created')
        return undefined;
    const { comment, issue } = payload;
    if (!(0,json/* isObject */.Gv)(comment) || !(0,json/* isObject */.Gv)(issue))
        return undefined;
    const { body, user } = comment;
    const { number } = issue;
    if (typeof body !== 'string' || typeof number !== 'number' || !(0,json/* isObject */.Gv)(user))
        return undefined;
    const { login, type } = user;
    if (typeof login !== 'string' || type !== 'User')
        return undefined;
    const line = body.split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
    if (!(0,json/* isObject */.Gv)(issue['pull_request']))
        return line === '/synthinfra accept' && issue['pull_request'] === undefined
            ? { kind: 'accept', number, login }
            : undefined;
    const [, digest] = APPLY.exec(line) ?? [];
    return digest === undefined ? undefined : { kind: 'apply', digest: digest.toLowerCase(), number, login };
}

// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(25127);
;// CONCATENATED MODULE: ./build/src/github/people.js

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
/** GitHub names so many commits of a pull request and no more. */
const MOST_COMMITS = 250;
/**
 * Whether somebody may write to the repository, by what GitHub says and no comment or event.
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function mayWrite(github, login) {
    const answer = await github
        .read('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        username: login,
    })
        .catch(client/* missing */.LO);
    // `maintain` is told as write, `triage` as read.
    return answer?.permission === 'admin' || answer?.permission === 'write';
}
/**
 * Whose approval of a pull request's head counts: the latest word of each person, at exactly this head, with write
 * access, who is neither its author nor has pushed to it or made a commit of it.
 * @see https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request (permission: pull-requests: read)
 */
async function approvalsOf(github, pull) {
    const reviews = await github.list(`GET ${PULL}/reviews`, { pull_number: pull.number });
    const latest = new Map();
    for (const review of reviews)
        if (review.user !== null && /^(APPROVED|CHANGES_REQUESTED|DISMISSED)$/.test(review.state))
            latest.set(review.user.login, review);
    const refused = [];
    const approved = [];
    let objected = false;
    for (const [login, { user, state, commit_id }] of latest)
        if (state === 'CHANGES_REQUESTED') {
            // Anybody may read a public repository and ask for changes: that stops nobody.
            if (!(await mayWrite(github, login)))
                continue;
            objected = true;
            refused.push(`${login} asks for changes`);
        }
        else if (state === 'APPROVED' && user?.type !== 'User')
            refused.push(`${login} is no person`);
        else if (state === 'APPROVED' && commit_id !== pull.head.sha)
            refused.push(`${login} approved ${commit_id?.slice(0, 7) ?? 'another commit'}, not this head`);
        else if (state === 'APPROVED')
            approved.push(login);
    if (objected || approved.length === 0)
        return { approvers: [], refused };
    const hands = await handsOn(github, pull);
    if (typeof hands === 'string')
        return { approvers: [], refused: [...refused, hands] };
    const approvers = [];
    for (const login of approved) {
        const part = hands.get(login.toLowerCase());
        if (part !== undefined)
            refused.push(`${login} ${part}`);
        else if (await mayWrite(github, login))
            approvers.push(login);
        else
            refused.push(`${login} may not write to this repository`);
    }
    return { approvers, refused };
}
/**
 * The given people who are in a team.
 * @param team `org/team`
 * @see https://docs.github.com/rest/teams/members#get-team-membership-for-a-user: the token of a job is refused,
 * an App's needs Members: read. Who may not ask gets nobody.
 */
async function membersAmong(github, team, logins) {
    const [org = '', slug = ''] = team.split('/');
    const members = [];
    for (const login of logins) {
        const answer = await github
            .read('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
            org,
            team_slug: slug,
            username: login,
        })
            .catch((error) => {
            if (error instanceof client/* GithubError */.E1 && error.status === 403)
                return undefined;
            return (0,client/* missing */.LO)(error);
        });
        if (answer?.state === 'active')
            members.push(login);
    }
    return members;
}
/**
 * Who had a hand in a pull request, by login in lower case, and in what way; a sentence when GitHub cannot say who
 * pushed its head. A commit's author is only what its writer says, so that the branch's activity is asked: it names
 * the accounts that pushed.
 * @see https://docs.github.com/rest/repos/repos#list-repository-activities (permission: contents: read)
 */
async function handsOn(github, pull) {
    const [owner = '', repo = ''] = pull.head.repository?.split('/') ?? [];
    if (pull.author === undefined || owner === '')
        return 'its author or its repository is gone';
    const commits = await github.list(`GET ${PULL}/commits`, { pull_number: pull.number });
    if (commits.length >= MOST_COMMITS)
        return `it has ${MOST_COMMITS} commits or more; GitHub does not name the authors of all`;
    const ref = `refs/heads/${pull.head.ref}`;
    const pushes = await github
        .list('GET /repos/{owner}/{repo}/activity', { owner, repo, ref })
        .catch((error) => {
        if (error instanceof client/* GithubError */.E1 && error.status === 403)
            return undefined;
        return (0,client/* missing */.LO)(error);
    });
    const last = pushes?.find(({ after }) => after === pull.head.sha);
    if (pushes === undefined || !last?.actor)
        return `GitHub does not say who pushed ${pull.head.sha.slice(0, 7)} to ${pull.head.ref}`;
    const hands = new Map();
    for (const { actor } of pushes)
        if (actor)
            hands.set(actor.login.toLowerCase(), 'has pushed to it');
    for (const { author, committer } of commits)
        for (const person of [author, committer])
            if (person)
                hands.set(person.login.toLowerCase(), 'has made a commit of it');
    return hands.set(pull.author.toLowerCase(), 'is its author');
}

// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(48153);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-event.js + 1 modules
var run_event = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/pipeline/acting/sign-in.js + 3 modules
var sign_in = __webpack_require__(48336);
// EXTERNAL MODULE: ./build/src/pipeline/legs/manifest-key.js
var manifest_key = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/evidence.js
var evidence = __webpack_require__(4570);
;// CONCATENATED MODULE: ./build/src/pipeline/command.js












/** Where environments can have no reviewers: whether a comment confirms the plan whose digest it names. */
const command = async (context) => outcomeOf(await answer(await commanded(context)));
/** Looks into a comment: everything that counts is asked of GitHub, and nothing is taken from the comment's event. */
async function answer(of) {
    const { github, event, payload } = of;
    if (readCommand(event, payload)?.kind !== 'apply')
        return { kind: 'none' };
    const { comment, issue } = payload;
    const [written, pull] = await Promise.all([
        readComment(github, comment.id),
        (0,pulls/* readPull */.Es)(github, issue.number),
    ]);
    const digest = confirmedDigest(written.body) ?? '';
    const planned = await plannedAs(of, pull, digest);
    const approvals = await approvalsOf(github, pull);
    const author = await accountOf(github, pull.author ?? '');
    const facts = {
        event: {
            name: event,
            action: 'created',
            ofDefaultBranch: of.workflowRef.endsWith(`@refs/heads/${of.defaultBranch}`),
        },
        comment: { ...written, permission: (await mayWrite(github, written.account.login)) ? 'write' : 'read' },
        pull: {
            author,
            // Those who pushed are taken out of the approvals already.
            pushers: [],
            head: pull.head.sha,
            fromFork: pull.head.repository?.toLowerCase() !== github.repository.toLowerCase(),
            merged: pull.state === 'merged',
        },
        planned: { head: pull.head.sha, digest: planned === undefined ? '' : digest },
        reviews: await Promise.all(approvals.approvers.map((login) => approval(github, login, pull.head.sha))),
        owners: await ownersAgree(github, pull, approvals.approvers),
        beforeMerge: false,
    };
    const confirmation = confirm_confirm(facts);
    if (confirmation.confirmed && planned !== undefined) {
        const { by, approvedBy } = confirmation;
        return { kind: 'confirmed', environment: planned, digest, by, approvedBy };
    }
    const told = confirmation.confirmed ? [] : confirmation.reasons;
    const fix = 'See who may approve: a person with write access who neither opened the pull request nor pushed to it.';
    return {
        kind: 'refused',
        reasons: [
            ...(planned === undefined ? [noPlan(pull)] : []),
            // Of a plan that is not there nothing more is to be said.
            ...told.filter(({ message }) => planned !== undefined || !message.startsWith('The comment confirms')),
            ...approvals.refused.map((message) => ({ message: `${message}.`, fix })),
        ],
    };
}
function noPlan({ number, head }) {
    return {
        message: `No plan of #${number} at its head ${head.sha} has this digest.`,
        fix: 'Read the newest plan, and name its whole digest in a new comment.',
    };
}
/** The environment whose reviewed plan, at this very head, has the digest. */
async function plannedAs(of, pull, digest) {
    const { planWorkflow: workflow, defaultBranch: branch, manifest } = of;
    const wanted = { pull, manifest, workflow, branch };
    for (const environment of await (0,evidence/* reviewedEnvironments */.w)(of.github, wanted)) {
        const found = await (0,evidence/* reviewedPlan */.V)(of.github, { ...wanted, environment }, of.patience);
        if (found.kind === 'found' && found.receipts.some(({ digests }) => digests.changeSet === digest))
            return environment;
    }
    return undefined;
}
/** @see https://docs.github.com/rest/issues/comments#get-an-issue-comment (permission: pull-requests: read) */
async function readComment(github, id) {
    const answer = await github.read('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
    const { user, body = '', created_at: createdAt, updated_at: updatedAt } = answer;
    if (user === null)
        throw (0,problem/* userError */.I)('The account that wrote the comment is gone.', undefined, 2);
    return { account: accountFrom(user), body, createdAt, updatedAt };
}
async function accountOf(github, login) {
    return accountFrom(await github.read('GET /users/{username}', { username: login }));
}
function accountFrom({ id, login, type }) {
    return { id, login, type };
}
/** An approval that counts already: see `approvalsOf`. */
async function approval(github, login, commit) {
    const account = await accountOf(github, login);
    return { account, permission: 'write', state: 'APPROVED', commit, submittedAt: '1970-01-01T00:00:00Z' };
}
/** Whether the owners that the base branch names have approved. */
async function ownersAgree(github, pull, approvers) {
    const owners = await (0,codeowners/* readCodeowners */.oZ)((path) => (0,contents/* readFileAt */._)(github, path, `refs/heads/${pull.base}`));
    const [problem] = owners.problems;
    if (problem !== undefined)
        return { kind: 'unreadable', why: problem };
    const paths = await (0,pulls/* changedPaths */.vl)(github, pull.number);
    const members = new Map();
    for (const team of (0,codeowners/* teamsOf */.uk)(owners.rules, paths))
        members.set(team, await membersAmong(github, team, approvers));
    const open = paths.filter((path) => (0,codeowners/* missingOwners */.Lw)(owners, [path], approvers, members).length > 0);
    const who = [...new Set(open.map((path) => (0,codeowners/* ownersOf */.K2)(owners.rules, path).join(' or ')))];
    return who.length === 0 ? { kind: 'satisfied' } : { kind: 'missing', who };
}
/** The command of this run. @throws UserError outside of GitHub Actions, or without a token. */
async function commanded(context) {
    const { platform, options } = context;
    const { env, githubToken } = platform;
    const event = await (0,run_event/* runEvent */.K)(platform);
    if (event === undefined || githubToken === undefined)
        throw (0,problem/* userError */.I)('A command is read in a run of GitHub Actions, with a token.', `Use the action on \`issue_comment\`, with github-token: \${{ github.token }}.`, 3);
    return {
        github: (0,client/* connect */.Ng)((0,client/* repositoryOn */.YD)(env, event.repository, githubToken)),
        patience: (0,sign_in/* loginTools */.XP)(platform, new AbortController().signal).patience,
        event: event.name,
        payload: await (0,run_event/* eventPayload */.Z)(env),
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        defaultBranch: event.defaultBranch,
        planWorkflow: options['plan-workflow'],
        manifest: (0,manifest_key/* manifestKey */.R)(context),
    };
}
function outcomeOf(found) {
    const lines = linesOf(found);
    const confirmed = found.kind === 'confirmed';
    return {
        exitCode: found.kind === 'refused' ? 2 : 0,
        json: { schemaVersion: 1, ...found },
        text: () => lines.join('\n'),
        outputs: { digest: confirmed ? found.digest : '', environment: confirmed ? found.environment : '' },
    };
}
function linesOf(found) {
    if (found.kind === 'none')
        return ['The comment is no command; nothing is done.'];
    if (found.kind === 'refused')
        return ['Not confirmed:', ...found.reasons.flatMap(({ message, fix }) => [` - ${message}`, `   ${fix}`])];
    const { by, approvedBy, digest, environment } = found;
    return [`${by} confirms ${digest} for ${environment}; approved by ${approvedBy.join(', ')}.`];
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reviewedPlan),
/* harmony export */   w: () => (/* binding */ reviewedEnvironments)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23766);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71410);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21785);
/* harmony import */ var _legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);
/* harmony import */ var _legs_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50569);








/**
 * The plan that the newest run of our plan workflow left for the head at which a pull request was merged. Runs of other
 * workflows, events, heads, branches and forks are not looked at, whatever they have uploaded.
 * @throws UserError (2) when what GitHub gives is not what it has recorded.
 */
async function reviewedPlan(github, wanted, patience) {
    const { pull, environment } = wanted;
    const odd = await otherBase(github, wanted);
    if (odd !== undefined)
        return { kind: 'none', why: odd };
    const listed = await newestRun(github, wanted);
    if (listed === undefined)
        return { kind: 'none', why: `No run of ${wanted.workflow} planned #${pull.number} at ${pull.head.sha}.` };
    const run = await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(github, listed.id);
    const name = (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .legKey */ .Sv)(environment, wanted.manifest);
    const [artifact, ...more] = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, run.id)).filter((one) => one.name === name);
    if (artifact === undefined || more.length > 0)
        return {
            kind: 'none',
            why: `Run ${run.id}, which planned #${pull.number}, has ${artifact === undefined ? 'no' : 'more than one'} artifact ${name}.`,
        };
    const faults = (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyArtifact */ .oc)(artifact, run, { name, mostBytes: _legs_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_LEG_BYTES */ .dK });
    if (faults.length > 0)
        return { kind: 'none', why: `The artifact ${name} of run ${run.id} is not used: ${faults.join('; ')}.` };
    const found = await fetchLeg(github, artifact, { run: `${run.id}` }, patience);
    const of = { environment, run: `${run.id}`, attempt: run.attempt, commit: pull.head.sha };
    try {
        const { receipts } = (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLeg */ .U3)(found.bytes, of);
        return { kind: 'found', receipts, anchor: anchorOf(run, listed, artifact, found.digest) };
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
/** Environments of which the newest run of our plan workflow at this head has left a plan. */
async function reviewedEnvironments(github, wanted) {
    const run = await newestRun(github, wanted);
    if (run === undefined)
        return [];
    const names = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, run.id)).map(({ name }) => name);
    const prefix = (0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactPrefix */ .D)('leg', wanted.manifest);
    return [
        ...new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))),
    ];
}
function fetchLeg(github, { id, digest }, { run }, patience) {
    return (0,_store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .runArtifact */ .g)(github, { run, id: `${id}`, ...(digest === undefined ? {} : { digest }) }, patience);
}
function anchorOf(run, listed, artifact, downloaded) {
    return {
        id: run.id,
        attempt: run.attempt,
        workflowPath: run.workflow,
        event: run.event,
        repository: run.repository,
        headRepository: run.headRepository,
        headSha: run.headSha,
        conclusion: listed.conclusion ?? undefined,
        referencedWorkflows: run.referenced.map(({ workflow, sha }) => ({ path: workflow, sha })),
        artifact: { runId: artifact.runId, digest: artifact.digest, downloaded },
    };
}
/** @see https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository (permission: actions: read) */
async function newestRun(github, { pull, workflow }) {
    const { sha, ref } = pull.head;
    const runs = await github.list('GET /repos/{owner}/{repo}/actions/runs', { head_sha: sha, event: 'pull_request' }, 'workflow_runs');
    return runs
        .filter((run) => (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRef */ .i)(run.path) === workflow &&
        run.event === 'pull_request' &&
        run.head_sha === sha &&
        run.head_branch === ref &&
        run.head_repository?.id === run.repository.id)
        .sort((one, two) => two.id - one.id)[0];
}
/**
 * Why a run at this head may have been of another base branch, whose workflow files its author wrote: GitHub names
 * head and branch of a run, and not its base.
 */
async function otherBase(github, { pull, branch }) {
    const owner = github.repository.split('/')[0] ?? '';
    const head = `${owner}:${pull.head.ref}`;
    const pulls = await github.list('GET /repos/{owner}/{repo}/pulls', { state: 'all', head });
    const other = pulls.find((one) => one.head.ref === pull.head.ref && one.base.ref !== branch);
    if (other !== undefined)
        return `#${other.number} proposes the same branch to ${other.base.ref}: whose plan a run at this head made cannot be told.`;
    const moved = await wasMoved(github, pull.number);
    if (moved === undefined)
        return `Whether #${pull.number} was proposed to another branch first cannot be read: give the job \`issues: read\`.`;
    return moved
        ? `#${pull.number} was proposed to another branch first: whose plan a run at this head made cannot be told.`
        : undefined;
}
/**
 * Undefined when the token may not ask.
 * @see https://docs.github.com/rest/issues/events#list-issue-events (permission: issues or pull-requests: read)
 */
async function wasMoved(github, number) {
    try {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
        const events = await github.list(route, { issue_number: number });
        return events.some(({ event }) => event === 'base_ref_changed');
    }
    catch (error) {
        // The pull request is there: what GitHub denies to have is kept from this token.
        if (error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}


/***/ })

};
