export const id = 3242;
export const ids = [3242];
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

/***/ 12956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ORDINARY),
/* harmony export */   s: () => (/* binding */ besideLogin)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78933);
/** What every engine may see of the environment. Pure. */

/** Variables that say nothing of who one is: any engine gets them. */
const ORDINARY = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ'],
    ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_DATA_DIRS'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
    ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
    // Without these no program starts on Windows.
    ...['SystemRoot', 'SYSTEMROOT', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'Path'],
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
];
/** How a client behaves: neither who one is nor where credentials go. */
const MANNERS = /^AWS_(MAX_ATTEMPTS|RETRY_MODE|CA_BUNDLE|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;
/**
 * True for a variable that may stand beside the login of its family: no credential, and no address but a good one.
 * @param prefixes of the variables of the families that were logged in to.
 */
function besideLogin(name, value, { proposed }, prefixes) {
    if (!prefixes.some((prefix) => name.startsWith(prefix)) || MANNERS.test(name))
        return true;
    if (!/_ENDPOINT(_URL(_[A-Z0-9_]+)?)?$/.test(name))
        return false;
    if (!URL.canParse(value))
        return false;
    const url = new URL(value);
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) || (!proposed && url.protocol === 'https:');
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WW: () => (/* binding */ cachedCommand),
  Tx: () => (/* binding */ fetchTool),
  Yd: () => (/* binding */ mirrorTool),
  Mc: () => (/* binding */ toolsCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/cache.js
var cache = __webpack_require__(68607);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/tar.js

/**
 * Reads one file of a gzipped tar archive in memory, by its exact name: enough for releases. Nothing is unpacked beside
 * it, so no name in the archive decides where anything is written.
 * Layout: POSIX pax, https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html ("ustar Interchange Format").
 */
const BLOCK = 512;
/** Type flags of a plain file: `0`, and NUL as archives before POSIX have it. */
const PLAIN = ['0', '\0'];
/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the whole unpacked archive.
 * @throws Error saying what is wrong with the archive.
 */
function untarFile(archive, name, maxBytes) {
    const tar = gunzip(archive, maxBytes);
    let found;
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        // Two blocks of zeros are the end; one is enough to see it.
        if (header.every((byte) => byte === 0))
            break;
        if (!isHeader(header))
            throw new Error('a header of the archive is damaged');
        const size = octal(header, 124, 12);
        const end = at + BLOCK + size;
        if (end > tar.length)
            throw new Error('the archive is cut off');
        if (nameOf(header) === name) {
            if (found !== undefined)
                throw new Error(`the archive holds two files ${name}`);
            if (!PLAIN.includes(header.toString('latin1', 156, 157)))
                throw new Error(`${name} is no plain file`);
            found = tar.subarray(at + BLOCK, end);
        }
        at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    if (found === undefined)
        throw new Error(`the archive holds no file ${name}`);
    return found;
}
function gunzip(archive, maxBytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: maxBytes });
    }
    catch (cause) {
        const large = cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw new Error(large ? `it unpacks to more than ${maxBytes} bytes` : 'it is not a whole gzip archive', {
            cause,
        });
    }
}
/** The sum of all bytes, with those of the sum itself as blanks. */
function isHeader(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < 148 || at >= 156)
            sum += header[at];
    return octal(header, 148, 8) === sum;
}
function nameOf(header) {
    const name = tar_text(header, 0, 100);
    const prefix = tar_text(header, 257, 5) === 'ustar' ? tar_text(header, 345, 155) : '';
    return (prefix === '' ? name : `${prefix}/${name}`).replace(/^\.\//, '');
}
function tar_text(header, at, length) {
    const field = header.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? length : end);
}
function octal(header, at, length) {
    const digits = tar_text(header, at, length).trim();
    if (!/^[0-7]+$/.test(digits))
        throw new Error('a header of the archive is damaged');
    return Number.parseInt(digits, 8);
}

// EXTERNAL MODULE: ./build/src/zip.js
var zip = __webpack_require__(35186);
// EXTERNAL MODULE: ./build/src/engines/tools/machine.js
var machine = __webpack_require__(45540);
// EXTERNAL MODULE: ./build/src/engines/tools/source.js + 1 modules
var source = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/engines/tools/table.js
var table = __webpack_require__(63573);
// EXTERNAL MODULE: ./build/src/engines/tools/versions.js
var versions = __webpack_require__(97416);
;// CONCATENATED MODULE: ./build/src/engines/tools/fetch.js











const MAX_PROGRAM = 500 * 1024 * 1024;
/** Folder of the programs that were fetched: one below it for each tool, version and kind of machine. */
function toolsCache(platform) {
    return (0,external_node_path_.join)((0,cache/* cacheDir */.e)(platform), 'tools');
}
/** Where a program of the cache is, whether or not it is there. */
function cachedCommand(tool, version, platform) {
    return (0,external_node_path_.join)(toolsCache(platform), tool.name, version, (0,machine/* releasePlatform */.Ld)(), (0,machine/* programFile */.pq)(tool.name));
}
/**
 * Fetches a release into the cache, unless it is there, with its checksum verified.
 * @param version the table's when undefined
 * @throws UserError that says what to provide where nothing can be downloaded.
 */
async function fetchTool(name, version, platform, options = {}) {
    const tool = table/* TOOLS */.It[name];
    const file = { tool, version: version ?? tool.version, machine: (0,machine/* thisMachine */.g8)() };
    requireVersion(file);
    const command = cachedCommand(tool, file.version, platform);
    if (await (0,folders/* isProgram */.Vd)(command))
        return { command, how: 'cached' };
    const { bytes, checked } = await readOrAdvise(file, platform, options);
    await (0,files/* writeFileAtomic */.Zf)(command, unpack(file, bytes, platform, options), 0o755);
    return { command, how: checked };
}
/**
 * Puts the file of a release, and its list of checksums where that is needed, into a folder that can be a mirror.
 * What is there and has its pinned checksum stays.
 * @returns paths below the folder, and whether the file had to be fetched
 */
async function mirrorTool(name, version, dir, platform, options = {}) {
    const tool = table/* TOOLS */.It[name];
    const file = { tool, version: version ?? tool.version, machine: (0,machine/* thisMachine */.g8)() };
    requireVersion(file);
    const path = tool.file(file.version, file.machine);
    if ((0,source/* pinnedOf */.MW)(file) !== undefined) {
        const there = await (0,source/* readRelease */.iJ)(file, platform, { mirror: dir }).catch(() => undefined);
        if (there !== undefined)
            return { path, how: 'there' };
    }
    const { bytes, checked, sums } = await readOrAdvise(file, platform, options);
    if (sums !== undefined)
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, tool.sums(file.version, file.machine)), sums);
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, path), bytes);
    return { path, how: checked };
}
function requireVersion({ tool, version }) {
    if ((0,versions/* isVersion */.lF)(version))
        return;
    throw (0,src_problem/* userError */.I)(`${tool.title} has no version ${JSON.stringify(version)}`, `Give a full one, such as ${tool.version}.`);
}
/** What cannot be had is told with what to provide; a file that is not what it should be is told as it is. */
async function readOrAdvise(file, platform, options) {
    try {
        return await (0,source/* readRelease */.iJ)(file, platform, options);
    }
    catch (cause) {
        const [problem] = cause instanceof src_problem/* UserError */.y ? cause.problems : [];
        if (problem === undefined || problem.fix !== undefined)
            throw cause;
        const { tool, version } = file;
        throw (0,src_problem/* userError */.I)(`${tool.title} ${version} is not in the cache, and ${problem.message}`, adviceOn(file, platform, options), 3, { cause });
    }
}
/** Which file, which checksum, where to put it, which setting names it. */
function adviceOn(file, platform, options) {
    const { tool, version, machine } = file;
    const path = tool.file(version, machine);
    const pinned = (0,source/* pinnedOf */.MW)(file);
    const sums = pinned === undefined ? ` and ${tool.sums(version, machine)} beside it` : '';
    const mirror = (0,source/* mirrorOf */.r0)(platform, options);
    const folder = mirror !== undefined && 'dir' in mirror ? mirror.dir : 'DIR';
    const name = version === tool.version ? tool.name : `${tool.name}@${version}`;
    return [
        `On a closed network, get ${tool.host}/${path}${pinned === undefined ? '' : ` (sha256 ${pinned})`}${sums} where there is one:`,
        `\`synthinfra tools mirror ${name} --dir DIR\` does.`,
        `Put it at ${(0,external_node_path_.join)(folder, path)}, and name ${folder}, or an https URL with the same paths, in ${source/* MIRROR_VARIABLE */.pd} or \`tools install --tools-mirror\`.`,
        `Or put ${tool.title} ${version} on PATH.`,
    ].join(' ');
}
function unpack({ tool, version, machine }, bytes, platform, options) {
    const member = tool.member?.(machine);
    if (member === undefined)
        return bytes;
    const path = tool.file(version, machine);
    try {
        const read = path.endsWith('.zip') ? zip/* unzipFile */.NL : untarFile;
        return read(bytes, member, MAX_PROGRAM);
    }
    catch (cause) {
        const address = (0,source/* addressOf */.ci)(tool, path, platform, options);
        throw (0,src_problem/* userError */.I)(`${address} cannot be unpacked: ${cause.message}`, undefined, 3, { cause });
    }
}


/***/ }),

/***/ 33242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   SG: () => (/* binding */ findTool),
/* harmony export */   Xv: () => (/* binding */ fetchProgram),
/* harmony export */   YB: () => (/* binding */ inCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61248);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90788);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12956);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(191);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45540);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63573);









/**
 * Finds a program: the first of these names on PATH that works with us; when none is there, the first name is fetched
 * with its checksum verified.
 * @param version exact; any that is supported when undefined
 * @param platform its environment has PATH, SYNTHINFRA_CACHE and SYNTHINFRA_TOOLS_MIRROR.
 * @throws UserError that says what was found and how to get what is needed.
 */
async function findTool(names, version, platform, options = {}) {
    const seen = (await Promise.all(names.map((name) => onPath(name, platform.env)))).flat();
    const fitting = seen.find((program) => version === undefined ? (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .isSupported */ .TT)(_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[program.name], program.version) : program.version === version);
    if (fitting !== undefined)
        return fitting;
    // Who has an old one may not want another beside it.
    if (version === undefined && seen.length > 0)
        throw tooOld(names, seen);
    return fetchProgram(names[0], version, platform, options);
}
/**
 * Fetches a program into the cache, unless it is there, and starts it once.
 * @throws UserError when it cannot be had, does not run here, or is of another version than its file says.
 */
async function fetchProgram(name, version, platform, options = {}) {
    const tool = _table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name];
    const wanted = version ?? tool.version;
    const { command, how } = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchTool */ .Tx)(name, version, platform, options);
    const program = await inspect(tool, command, platform.env);
    if (program?.version === wanted)
        return { ...program, how };
    // The next try must not find it again.
    await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF)(command);
    const what = program === undefined ? 'does not run on this machine' : `calls itself ${program.version}`;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${tool.title} ${wanted} was fetched, but ${what}; it was not used`, `Install it from ${tool.page} and put it on PATH.`, 3);
}
function tooOld(names, seen) {
    const [tool] = names.map((name) => _table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name]);
    const titles = names.map((name) => _table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name].title).join(' or ');
    const there = seen.map(({ name, version, command }) => `${_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name].title} ${version} (${command})`);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${titles} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .neededText */ .Nd)(tool)} is needed; on PATH there is ${there.join(', ')}`, `Install it from ${tool.page}, or run \`synthinfra tools install ${tool.name} --dir DIR\`, and put it on PATH before the other.`);
}
/** The programs of this name on PATH, in its order, up to the first that works with us: a further one costs a process. */
async function onPath(name, env) {
    const tool = _table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name];
    // Only absolute entries: an empty one means the working directory, which the workspace fills.
    const folders = (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
    const programs = [];
    for (const command of new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .programFile */ .pq)(name))))) {
        const program = (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .isProgram */ .Vd)(command)) ? await inspect(tool, command, env) : undefined;
        if (program === undefined)
            continue;
        programs.push(program);
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .isSupported */ .TT)(tool, program.version))
            break;
    }
    return programs;
}
/** The program of this version in the cache, if it is there and runs. */
async function inCache(name, version, platform) {
    const command = (0,_fetch_js__WEBPACK_IMPORTED_MODULE_6__/* .cachedCommand */ .WW)(_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name], version, platform);
    return (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .isProgram */ .Vd)(command)) ? inspect(_table_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It[name], command, platform.env) : undefined;
}
async function inspect(tool, command, env) {
    const options = { cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), env: versionEnvironment(env) };
    const result = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(command, tool.ask, options).catch(() => undefined);
    const version = result?.code === 0 ? tool.readVersion(result.stdout.toString('utf8')) : undefined;
    return version === undefined ? undefined : { name: tool.name, command, version };
}
/** To say its version a program needs no credential, asks nobody for news, and loads no plugin of the user's. */
function versionEnvironment(env) {
    const passed = Object.entries(env).filter((entry) => _environment_js__WEBPACK_IMPORTED_MODULE_5__/* .ORDINARY */ .F.includes(entry[0]) && entry[1] !== undefined);
    const quiet = { CHECKPOINT_DISABLE: '1', HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_os__WEBPACK_IMPORTED_MODULE_0__.devNull, 'helm') };
    return { ...Object.fromEntries(passed), ...quiet };
}


/***/ }),

/***/ 45540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ releasePlatform),
/* harmony export */   g8: () => (/* binding */ thisMachine),
/* harmony export */   pq: () => (/* binding */ programFile)
/* harmony export */ });
/** The machine that this runs on. */
function thisMachine() {
    const cpu = { x64: 'amd64', ia32: '386' };
    return {
        os: process.platform === 'win32' ? 'windows' : process.platform,
        arch: cpu[process.arch] ?? process.arch,
    };
}
/** This machine as releases and provider packages name it, such as linux_amd64. */
function releasePlatform({ os, arch } = thisMachine()) {
    return `${os}_${arch}`;
}
/** A program's file on that machine. */
function programFile(name, { os } = thisMachine()) {
    return os === 'windows' ? `${name}.exe` : name;
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ MIRROR_VARIABLE),
  ci: () => (/* binding */ addressOf),
  r0: () => (/* binding */ mirrorOf),
  MW: () => (/* binding */ pinnedOf),
  iJ: () => (/* binding */ readRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/address.js
var address = __webpack_require__(78933);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/platform/http.js



const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Fetches a file by GET, again after a transient failure (network, truncated body, 408, 425, 429, 5xx).
 * Plain http is accepted for loopback hosts alone, also after a redirect.
 * @throws UserError with the URL and the reason when it cannot be had.
 */
async function download(url, options) {
    requireSecure(url, url);
    const attempts = options.attempts ?? 4;
    const pause = options.pause ?? promises_.setTimeout;
    for (let attempt = 1;; attempt += 1) {
        const got = await tryOnce(url, options);
        if ('body' in got)
            return got.body;
        if (!got.transient || attempt >= attempts) {
            const tries = attempt > 1 ? ` (${attempt} tries)` : '';
            throw (0,problem/* userError */.I)(`${url} could not be downloaded: ${got.reason}${tries}`, undefined, 3, {
                cause: got.cause,
            });
        }
        // Full jitter, so that many jobs that failed together do not come back together.
        await pause(Math.random() * 500 * 2 ** attempt);
    }
}
async function tryOnce(url, options) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(options.timeout ?? 300_000) });
        requireSecure(response.url, url);
        if (!response.ok) {
            await response.body?.cancel();
            return {
                transient: TRANSIENT_STATUS.has(response.status),
                reason: `the server answered ${response.status}`,
            };
        }
        return await readBody(response, options.maxBytes);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.y)
            throw error;
        return { transient: true, reason: reasonOf(error), cause: error };
    }
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            return { transient: false, reason: `it is larger than ${maxBytes} bytes` };
        chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks) };
}
function requireSecure(url, asked) {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || (protocol === 'http:' && (0,address/* isLoopback */.U)(hostname)))
        return;
    const how = url === asked ? 'is not' : 'leads to an address that is not';
    throw (0,problem/* userError */.I)(`${asked} ${how} https`, 'Use an https URL: what is downloaded will be run.', 1);
}
function reasonOf(error) {
    // fetch hides the reason ("connect ECONNREFUSED …") in the cause, where a list of tries has none of its own.
    const { message, cause } = error;
    return cause?.message || cause?.code || message || String(error);
}

// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
// EXTERNAL MODULE: ./build/src/engines/tools/machine.js
var tools_machine = __webpack_require__(45540);
;// CONCATENATED MODULE: ./build/src/engines/tools/source.js






/** Variable that names a mirror for every command; an option goes before it. */
const MIRROR_VARIABLE = 'SYNTHINFRA_TOOLS_MIRROR';
const MAX_SUMS = 1024 * 1024;
const MAX_FILE = 300 * 1024 * 1024;
/** The mirror that is asked for; undefined for the release hosts. */
function mirrorOf({ env, cwd }, { mirror }) {
    const named = mirror || env[MIRROR_VARIABLE];
    if (!named)
        return undefined;
    return /^https?:\/\//.test(named) ? { url: named.replace(/\/+$/, '') } : { dir: (0,external_node_path_.resolve)(cwd, named) };
}
/** Where a path of a release is, for people and for reading. */
function addressOf(tool, path, platform, options = {}) {
    const mirror = mirrorOf(platform, options);
    if (mirror === undefined)
        return `${tool.host}/${path}`;
    return 'url' in mirror ? `${mirror.url}/${path}` : (0,external_node_path_.join)(mirror.dir, path);
}
/**
 * Reads one file of a release and holds it against its checksum: the one that is pinned in the table, else the one that
 * the same source lists. A listed one shows what was damaged on the way, and not a source that lies.
 * @throws UserError that says what is missing or wrong.
 */
async function readRelease(file, platform, options) {
    const { tool, version, machine } = file;
    const path = tool.file(version, machine);
    const pinned = pinnedOf(file);
    const sums = pinned === undefined
        ? await readPath(tool, tool.sums(version, machine), platform, options, MAX_SUMS)
        : undefined;
    const expected = pinned ?? listedIn(sums?.toString('utf8') ?? '', path);
    if (expected === undefined) {
        throw (0,problem/* userError */.I)(`${tool.title} ${version} has no release for ${(0,tools_machine/* releasePlatform */.Ld)(machine)}`, 'Name another version.');
    }
    const bytes = await readPath(tool, path, platform, options, MAX_FILE);
    const actual = (0,sha256/* sha256 */.s)(bytes);
    if (actual !== expected) {
        const says = pinned === undefined ? 'its release says' : 'synthinfra has pinned';
        throw (0,problem/* userError */.I)(`${addressOf(tool, path, platform, options)} has the checksum ${actual}, but ${says} ${expected}; it was not used`, 'Try again. If it stays so, the mirror or the network changes the file: tell who runs it.', 3);
    }
    return {
        bytes,
        checked: pinned === undefined ? 'listed' : 'pinned',
        ...(sums === undefined ? {} : { sums }),
    };
}
/** The checksum that came with synthinfra: of the version of the table alone. */
function pinnedOf({ tool, version, machine }) {
    return version === tool.version ? tool.sha256[(0,tools_machine/* releasePlatform */.Ld)(machine)] : undefined;
}
/** Lines are `<64 hex digits>  <file name>`, or of a list for one file the digits alone. */
function listedIn(sums, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const line of sums.split('\n')) {
        const [, digits, file] = /^([0-9a-f]{64})(?: [ *](.+))?$/.exec(line.trim()) ?? [];
        if (digits !== undefined && (file === undefined || file === name))
            return digits;
    }
    return undefined;
}
async function readPath(tool, path, platform, options, maxBytes) {
    const mirror = mirrorOf(platform, options);
    if (mirror === undefined || 'url' in mirror) {
        const pause = options.pause === undefined ? {} : { pause: options.pause };
        return download(addressOf(tool, path, platform, options), { maxBytes, ...pause });
    }
    const bytes = await (0,folders/* readBytes */.io)((0,external_node_path_.join)(mirror.dir, path));
    if (bytes !== undefined)
        return bytes;
    throw (0,problem/* userError */.I)(`${(0,external_node_path_.join)(mirror.dir, path)} does not exist`, undefined, 3);
}


/***/ }),

/***/ 63573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ TOOLS),
/* harmony export */   Nd: () => (/* binding */ neededText),
/* harmony export */   TT: () => (/* binding */ isSupported)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97416);

const exe = ({ os }) => (os === 'windows' ? '.exe' : '');
/** https://developer.hashicorp.com/terraform/install; s3 lock files and write-only attributes came with 1.11. */
const terraform = {
    name: 'terraform',
    title: 'Terraform',
    use: 'plans and applies on AWS, Google Cloud and Azure',
    version: '1.11.4',
    oldest: '1.11.0',
    host: 'https://releases.hashicorp.com',
    file: (version, { os, arch }) => `terraform/${version}/terraform_${version}_${os}_${arch}.zip`,
    sums: (version) => `terraform/${version}/terraform_${version}_SHA256SUMS`,
    member: (machine) => `terraform${exe(machine)}`,
    sha256: {
        linux_amd64: '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc',
        linux_arm64: 'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633',
        darwin_amd64: 'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b',
        darwin_arm64: '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18',
        windows_amd64: '4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b',
    },
    ask: ['version', '-json'],
    readVersion: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .readEngineVersion */ .z5,
    page: 'https://developer.hashicorp.com/terraform/install',
};
/** https://opentofu.org/docs/intro/install/standalone */
const tofu = {
    name: 'tofu',
    title: 'OpenTofu',
    use: 'does what Terraform does, where `spec.engine` names it or there is no Terraform',
    version: '1.12.6',
    oldest: '1.11.0',
    host: 'https://github.com',
    file: (version, { os, arch }) => `opentofu/opentofu/releases/download/v${version}/tofu_${version}_${os}_${arch}.zip`,
    sums: (version) => `opentofu/opentofu/releases/download/v${version}/tofu_${version}_SHA256SUMS`,
    member: (machine) => `tofu${exe(machine)}`,
    sha256: {
        linux_amd64: '5dc43da4f750f33873dc25e94587128709e819e544b7be9016b255316153c3a8',
        linux_arm64: 'e573979ba68a17fe7b881752051a694a7efcd970e39521f6a25775197861ed4d',
        darwin_amd64: '166388e5feed47e107e11721b6366bf91d21e47eccbced75f3cbe0c7184ffd9b',
        darwin_arm64: 'e083ee43790ab9e19ad66d9933e24a7244a1412e1d5728f37999ae2163fdac95',
        windows_amd64: '0d1421721cf9ec24b41b698a9620dda218d47fa7e76ac3dc15cdbc13bd79b0bb',
    },
    ask: ['version', '-json'],
    readVersion: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .readEngineVersion */ .z5,
    page: 'https://opentofu.org/docs/intro/install',
};
const helmFile = (version, { os, arch }) => `helm-v${version}-${os}-${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
/** https://helm.sh/docs/intro/install; labels (3.13) and values by schema (3.14) hide nothing of a release behind a flag. */
const helm = {
    name: 'helm',
    title: 'Helm',
    use: 'installs and upgrades on Kubernetes',
    version: '3.22.0',
    oldest: '3.14.0',
    newestMajor: 4,
    host: 'https://get.helm.sh',
    file: helmFile,
    sums: (version, machine) => `${helmFile(version, machine)}.sha256sum`,
    member: (machine) => `${machine.os}-${machine.arch}/helm${exe(machine)}`,
    sha256: {
        linux_amd64: '1e4ab49e429626cf6c6958d914248b78c9730803c2751b87627e171dc800e7bb',
        linux_arm64: 'f14e804dfee240f55525b667488fe9adca349e63e00c9af634c0beb1421ac310',
        darwin_amd64: 'bd1d09f316558dda23698527859600936fed1371021ce0f2272d66b2fdcfa69c',
        darwin_arm64: '4c9982a6cdeb458b60258df66b55398ca5b19293f6877faffe2909ad6f23dfe0',
        windows_amd64: '899615865726d39f9b245e71e848c5bf4adc7ed33a8c43ede660facb48151b43',
    },
    ask: ['version', '--template', '{{.Version}}'],
    readVersion: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .readHelmVersion */ .Jj,
    page: 'https://helm.sh/docs/intro/install',
};
const kubectlFile = (version, machine) => `release/v${version}/bin/${machine.os}/${machine.arch}/kubectl${exe(machine)}`;
/** https://kubernetes.io/docs/tasks/tools; `--dry-run=server` came with 1.18. */
const kubectl = {
    name: 'kubectl',
    title: 'kubectl',
    use: 'shows what is in the cluster, beside Helm',
    version: '1.34.2',
    oldest: '1.18.0',
    host: 'https://dl.k8s.io',
    file: kubectlFile,
    sums: (version, machine) => `${kubectlFile(version, machine)}.sha256`,
    sha256: {
        linux_amd64: '9591f3d75e1581f3f7392e6ad119aab2f28ae7d6c6e083dc5d22469667f27253',
        linux_arm64: '95df604e914941f3172a93fa8feeb1a1a50f4011dfbe0c01e01b660afc8f9b85',
        darwin_amd64: 'd2a71bb7dd7238287f2ba4efefbad4f98584170063f7d9e6c842f772d9255d45',
        darwin_arm64: '8f38d3a38ae317b00ebf90254dc274dd28d8c6eea4a4b30c5cb12d3d27017b6d',
        windows_amd64: '7d34dcc49a185d64194ff3e952d5621b7da4f5562fa83df5acf305bd1f7de9cc',
    },
    ask: ['version', '--client', '--output=json'],
    readVersion: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .readKubectlVersion */ .ns,
    page: 'https://kubernetes.io/docs/tasks/tools',
};
/** Those that are static need no C library of the machine's. */
const opaFile = (version, machine) => {
    const fixed = machine.os === 'linux' || (machine.os === 'darwin' && machine.arch === 'arm64');
    const name = `opa_${machine.os}_${machine.arch}${fixed ? '_static' : ''}${exe(machine)}`;
    return `open-policy-agent/opa/releases/download/v${version}/${name}`;
};
/** https://www.openpolicyagent.org/docs#running-opa; rules are read as Rego v1 from 1.0 on. */
const opa = {
    name: 'opa',
    title: 'OPA',
    use: 'for rules of your own in Rego, in steps of your own: the toolkit starts it nowhere yet',
    version: '1.21.0',
    oldest: '1.0.0',
    host: 'https://github.com',
    file: opaFile,
    sums: (version, machine) => `${opaFile(version, machine)}.sha256`,
    sha256: {
        linux_amd64: '5eef70644868bb04d0556bcc795ee42f2ab379e73f51d1bfa30f83e1305bc9b9',
        linux_arm64: '0ec34027c15b4d969c21d01ed570fe14fbebd508a08157043ab09f9a0dccbee6',
        darwin_amd64: '0ceb96979d259b3ee31711a6b316a592b8ffcfdd4209cc37600ed85a6cd4a55c',
        darwin_arm64: 'f1e4da6467a2adb2846bb23eec6ea00d8c3a04786f9270bb11003d22dfd827a5',
        windows_amd64: '1e0e9639673615fa3a6d4974b07e335e44827e377ce7c7bffbb1a6605a26479b',
    },
    ask: ['version'],
    readVersion: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpaVersion */ .h$,
    page: 'https://www.openpolicyagent.org/docs#running-opa',
};
/** Every tool, by its name on the command line. */
const TOOLS = { terraform, tofu, helm, kubectl, opa };
/** True when this version of it works with us. */
function isSupported({ oldest, newestMajor }, version) {
    const major = Number.parseInt(version, 10);
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(version, oldest) && (newestMajor === undefined || major <= newestMajor);
}
/** `1.11.0 or newer`; with a last major version `3.14.0 or newer, up to 4`. */
function neededText({ oldest, newestMajor }) {
    return `${oldest} or newer${newestMajor === undefined ? '' : `, up to ${newestMajor}`}`;
}


/***/ }),

/***/ 97416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ readHelmVersion),
/* harmony export */   h$: () => (/* binding */ readOpaVersion),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ns: () => (/* binding */ readKubectlVersion),
/* harmony export */   z5: () => (/* binding */ readEngineVersion)
/* harmony export */ });
/** True for a full version such as 1.11.4 or 1.12.0-rc1: it becomes part of a URL and of a path. */
function isVersion(text) {
    return /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9]{1,20})?$/.test(text);
}
/** True when a version is the oldest one or newer; a pre-release counts as its release. */
function atLeast(version, oldest) {
    const parts = (text) => text.split('.').map((part) => Number.parseInt(part, 10));
    const least = parts(oldest);
    const first = parts(version).map((part, index) => part - (least[index] ?? 0));
    return (first.find((difference) => difference !== 0) ?? 0) >= 0;
}
/** The version that `version -json` of Terraform or OpenTofu tells; both call it `terraform_version`. */
function readEngineVersion(stdout) {
    // Warnings about the CLI configuration may stand before the JSON.
    const start = stdout.indexOf('{');
    if (start < 0)
        return undefined;
    try {
        const value = JSON.parse(stdout.slice(start));
        const version = value.terraform_version;
        return typeof version === 'string' && isVersion(version) ? version : undefined;
    }
    catch {
        return undefined;
    }
}
/** The version in what `helm version --template {{.Version}}` prints, such as `v3.22.0`. */
function readHelmVersion(stdout) {
    return /^v?(\d+\.\d+(?:\.\d+)?(?:[-+][\w.+-]*)?)$/.exec(stdout.trim())?.[1];
}
/** The version in what `kubectl version --client -o json` prints. */
function readKubectlVersion(stdout) {
    return /"gitVersion":\s*"v([^"]+)"/.exec(stdout)?.[1];
}
/** The version in the first line of what `opa version` prints. */
function readOpaVersion(stdout) {
    return /^Version: v?(\d+\.\d+\.\d+[\w.+-]*)$/m.exec(stdout)?.[1];
}


/***/ }),

/***/ 68607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where downloads and environments are kept between runs: SYNTHINFRA_CACHE, else the XDG cache directory
 * (https://specifications.freedesktop.org/basedir-spec), else `~/.cache`.
 */
function cacheDir(platform) {
    const own = platform.env['SYNTHINFRA_CACHE'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(platform.cwd, own);
    const base = platform.env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(platform.env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'synthinfra');
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
