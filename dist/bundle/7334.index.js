export const id = 7334;
export const ids = [7334];
export const modules = {

/***/ 5154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _report_extras_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45289);
/* harmony import */ var _planning_planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44093);
/* harmony import */ var _planning_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36081);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89999);






/** Writes the files that the manifest stands for, and touches no cloud. */
const render = async (context) => {
    const { deployment, stacks } = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(context);
    const folder = (0,_planning_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .planFolder */ .YI)(context, deployment.environment);
    const stages = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAll */ .Yl)(context, deployment, stacks, folder);
    for (const stage of stages)
        await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTree */ .WM)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.dir, 'root'), stage.files);
    const roots = stages.map(({ dir }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'root'));
    const roundings = stages.flatMap(({ stack }) => stack.roundings);
    const lines = [
        ...roots.map((root) => ` Rendered into ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .shorter */ .A8)(context.platform, root)}`),
        ...roundings.map((rounding) => ` - ${(0,_report_extras_js__WEBPACK_IMPORTED_MODULE_2__/* .roundingSentence */ .q2)(rounding)}`),
    ];
    return {
        exitCode: 0,
        json: { schemaVersion: 1, environment: deployment.environment, roots, roundings },
        text: () => lines.join('\n'),
        summary: `### synthinfra render\n\n${stages.map(({ stack, files }) => `- ${stack.id}: ${files.size} files`).join('\n')}\n`,
        outputs: { files: roots[0] ?? folder },
    };
};


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
