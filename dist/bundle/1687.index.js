export const id = 1687;
export const ids = [1687];
export const modules = {

/***/ 31687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   providersAtHand: () => (/* binding */ providersAtHand)
/* harmony export */ });
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6166);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48277);


/** Looks for providers as an engine's session does. @throws UserError for a mirror that holds none. */
function providersAtHand({ env, cwd }, mirror) {
    const found = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviders */ .EX)({ engine: 'terraform', env, cwd, mirror });
    const { source, pluginCacheDir, mirrors, notes } = found;
    return {
        source,
        ...(pluginCacheDir === undefined ? {} : { cache: folderOf(pluginCacheDir) }),
        mirrors: mirrors.map(({ dir, providers }) => folderOf(dir, providers)),
        notes,
    };
}
/** @param only those that are taken from here; all when not given. */
function folderOf(dir, only) {
    const packages = [...(0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesIn */ .jQ)(dir)].map(([source, versions]) => ({ source, versions }));
    return { dir, packages: packages.filter(({ source }) => only?.includes(source) ?? true) };
}


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ findProviders)
/* harmony export */ });
/* unused harmony exports USUAL_PLACES, cliConfig */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _platform_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68607);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _tools_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45540);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48277);







/** Where machine images keep a provider mirror, one or two levels below. */
const USUAL_PLACES = [
    '/opt',
    '/usr/local/lib',
    '/usr/local/share',
    '/usr/share',
    '/usr/lib',
    '/var/lib',
    '/var/cache',
    '/srv',
];
/**
 * Decides where providers come from: the user's own CLI configuration; else the mirror that the user names, and for
 * what it does not hold those found where the engine itself looks or where images keep one; else the registry.
 * @throws UserError when the mirror that the user names holds no provider for this machine.
 */
function findProviders(options) {
    const { env } = options;
    const cache = env['TF_PLUGIN_CACHE_DIR'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_platform_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDir */ .e)(options), 'plugins');
    const base = { pluginCacheDir: cache, lock: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, '.synthinfra-init.lock') };
    const named = env['TF_CLI_CONFIG_FILE'];
    const notes = named && !isFile(named) ? [`TF_CLI_CONFIG_FILE names ${named}, which does not exist: ignored.`] : [];
    const asked = options.mirror || env['SYNTHINFRA_PROVIDER_MIRROR'];
    const userConfig = userConfigs(options).find(isFile);
    if (userConfig !== undefined) {
        if (asked)
            notes.push(`The provider mirror ${asked} was not used: ${userConfig} says where providers come from.`);
        const source = `your configuration ${userConfig}`;
        if (!/^\s*plugin_cache_dir\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(userConfig, 'utf8'))) {
            return { ...base, userConfig, source, mirrors: [], notes };
        }
        return { lock: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_platform_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDir */ .e)(options), 'init.lock'), userConfig, source, mirrors: [], notes };
    }
    const chosen = asked ? [namedMirror((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, asked))] : [];
    const mirrors = withoutDoubles([...chosen, ...foundMirrors(options)]);
    if (mirrors.length === 0)
        return { ...base, source: 'the registry', mirrors, notes };
    const source = `the mirror ${mirrors.map(({ dir }) => dir).join(' and ')}`;
    return { ...base, config: cliConfig(mirrors), source, mirrors, notes };
}
function userConfigs({ engine, env }) {
    const home = homeOf(env);
    const appData = env['APPDATA'];
    const files = [
        env['TF_CLI_CONFIG_FILE'],
        ...(engine === 'tofu' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.tofurc'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configHome(env), 'opentofu', 'tofurc')] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.terraformrc'),
        ...(appData
            ? [...(engine === 'tofu' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(appData, 'tofu.rc')] : []), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(appData, 'terraform.rc')]
            : []),
    ];
    return files.filter((file) => file !== undefined && file !== '');
}
function namedMirror(dir) {
    const mirror = readMirror(dir);
    if (mirror !== undefined)
        return mirror;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`the provider mirror ${dir} holds no provider for ${(0,_tools_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .releasePlatform */ .Ld)()}`, `Name a folder that holds ${_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .HOSTS */ .kZ[0]}/<namespace>/<name>/…, as \`terraform providers mirror\` makes it.`);
}
function foundMirrors(options) {
    const implied = impliedDirs(options).map(readMirror);
    const found = implied.filter((mirror) => mirror !== undefined);
    // One of the image's own is enough; a second could only disagree with it.
    const image = imageMirror(options.places ?? USUAL_PLACES);
    return image === undefined ? found : [...found, image];
}
/** Each provider comes from the first folder that holds it. */
function withoutDoubles(mirrors) {
    const seen = new Set();
    return mirrors.flatMap(({ dir, providers }) => {
        const left = providers.filter((provider) => !seen.has(provider));
        for (const provider of left)
            seen.add(provider);
        return left.length === 0 ? [] : [{ dir, providers: left }];
    });
}
/** The folders where Terraform itself looks for packages when no configuration says otherwise. */
function impliedDirs({ env, cwd }) {
    const home = homeOf(env);
    const data = [
        env['XDG_DATA_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'share'),
        ...(env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
    ].filter((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dir));
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, 'terraform.d', 'plugins'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.terraform.d', 'plugins'),
        ...data.map((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'terraform', 'plugins')),
    ];
}
function imageMirror(places) {
    for (const place of places) {
        const first = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(place, _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKS_TOO */ .z).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
        const near = firstMirror(first);
        if (near !== undefined)
            return near;
        const far = firstMirror(first.flatMap((dir) => (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(dir, _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKS_TOO */ .z).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name))));
        if (far !== undefined)
            return far;
    }
    return undefined;
}
function firstMirror(dirs) {
    for (const dir of dirs) {
        const mirror = _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .HOSTS */ .kZ.some((host) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, host))) ? readMirror(dir) : undefined;
        if (mirror !== undefined)
            return mirror;
    }
    return undefined;
}
function readMirror(dir) {
    const providers = [...(0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .jQ)(dir).keys()];
    return providers.length === 0 ? undefined : { dir, providers };
}
/** A CLI configuration that takes what the mirrors hold from them, and all else from the registry. */
function cliConfig(mirrors) {
    const blocks = mirrors.map(({ dir, providers }) => `  filesystem_mirror {\n    path    = ${hclString(dir)}\n    include = ${hclList(providers)}\n  }\n`);
    const all = mirrors.flatMap(({ providers }) => providers);
    return `provider_installation {\n${blocks.join('')}  direct {\n    exclude = ${hclList(all)}\n  }\n}\n`;
}
function hclList(items) {
    return `[${items.map(hclString).join(', ')}]`;
}
/** CLI configurations are HCL 1: its escapes are JSON's, and a template marker is plain text (tried with 1.11). */
function hclString(text) {
    return JSON.stringify(text);
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function homeOf(env) {
    return env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
}
function configHome(env) {
    return env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), '.config');
}


/***/ }),

/***/ 48277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jQ: () => (/* binding */ packagesIn),
/* harmony export */   kZ: () => (/* binding */ HOSTS),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   z: () => (/* binding */ LINKS_TOO)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45540);



/** Registries whose providers are looked for in a folder. */
const HOSTS = ['registry.terraform.io', 'registry.opentofu.org'];
/** Above a mirror links are followed; within one the engine does not follow them (tried with 1.11). */
const LINKS_TOO = true;
/**
 * The providers that a folder holds for this machine, by source, sorted, each with its versions: a mirror, or the plugin
 * cache, which is laid out alike.
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror
 */
function packagesIn(dir) {
    const found = HOSTS.flatMap((host) => foldersOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, host)).flatMap((namespace) => foldersOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, host, namespace)).map((name) => `${host}/${namespace}/${name}`))).filter((source) => /^[a-z0-9.]+\/[a-z0-9][\w-]*\/[a-z0-9][\w-]*$/.test(source));
    return new Map(found
        .sort()
        .map((source) => [source, versionsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, source))])
        .filter(([, versions]) => versions.length > 0));
}
/** Unpacked packages lie in `<version>/<platform>/`, packed ones are `terraform-provider-<name>_<version>_<platform>.zip`. */
function versionsIn(provider) {
    const platform = (0,_tools_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .releasePlatform */ .Ld)();
    const [before, after] = [`terraform-provider-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(provider)}_`, `_${platform}.zip`];
    const versions = entriesOf(provider).flatMap((entry) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(provider, entry, platform)))
            return [entry];
        return entry.startsWith(before) && entry.endsWith(after)
            ? [entry.slice(before.length, -after.length)]
            : [];
    });
    // 6.10.0 behind 6.9.0.
    return [...new Set(versions)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
function entriesOf(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).sort();
    }
    catch {
        // Absent or not ours to read: then nothing can be had from it.
        return [];
    }
}
/** Names of the folders in a folder, sorted; none where there is nothing to read. */
function foldersOf(dir, links = false) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() || (links && entry.isSymbolicLink()))
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
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


/***/ })

};
