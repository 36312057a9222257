export const id = 8726;
export const ids = [8726];
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

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether no list or object of a value of JSON lies deeper in others than so many levels. */
function isShallow(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (levels <= 0)
        return false;
    // Large plans hold hundreds of thousands of scalars: no call is made for one.
    if (Array.isArray(value)) {
        for (const inner of value)
            if (typeof inner === 'object' && !isShallow(inner, levels - 1))
                return false;
        return true;
    }
    // What JSON has made inherits no keys, and no list of its values is made for nothing.
    for (const key in value) {
        const inner = value[key];
        if (typeof inner === 'object' && !isShallow(inner, levels - 1))
            return false;
    }
    return true;
}
/** The value of a JSON text; undefined for any other text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The object of a JSON text; undefined for another value, and for any other text. */
function parseObject(text) {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
}
/**
 * JSON text with object keys in code-unit order at every depth: equal values give equal bytes.
 * @param indent spaces for each level; 0 puts everything on one line.
 */
function canonicalJson(value, indent = 0) {
    return JSON.stringify(sortKeys(value), undefined, indent);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isObject(value))
        return value;
    // A null prototype keeps a key named `__proto__` an ordinary key.
    const sorted = Object.create(null);
    for (const key of Object.keys(value).sort())
        sorted[key] = sortKeys(value[key]);
    return sorted;
}


/***/ }),

/***/ 91361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   aI: () => (/* binding */ overrideKey),
/* harmony export */   zg: () => (/* binding */ Layers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(255);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65569);



/** The key of a path in `Overrides`. Keys hold no NUL: loading refuses it. */
function overrideKey(path) {
    return path.join('\0');
}
/**
 * The layers of a resolved document: base, overlay, environment variables and inputs, defaults. Says for any
 * path where its value comes from. Nothing is recorded while merging: the layers themselves are asked.
 */
class Layers {
    manifest;
    /** Name of the environment whose overlay is merged; undefined for the base alone. */
    overlay;
    overrides;
    profile;
    lines;
    constructor(manifest, overlay, overrides = new Map(), profile) {
        this.manifest = manifest;
        this.overlay = overlay;
        this.overrides = overrides;
        this.profile = profile;
    }
    /** Where the value at a path of the resolved document comes from. */
    origin(path) {
        const override = this.override(path);
        if (override !== undefined)
            return override;
        const layer = this.layer(path);
        if (layer === 'base')
            return { kind: 'manifest', at: this.written(path) };
        if (layer === 'overlay' && this.overlay !== undefined)
            return { kind: 'manifest', at: this.written(this.inOverlay(path)), overlay: this.overlay };
        return this.profile !== undefined && this.byProfile(path)
            ? { kind: 'default', profile: this.profile }
            : { kind: 'default' };
    }
    /** True when the path is given by the manifest's overlay, or was removed by it. */
    fromOverlay(path) {
        const layer = this.layer(path);
        return layer === 'overlay' || layer === 'removed';
    }
    /**
     * The position that explains a path: of its value or its key, of the null that removed it, or of the nearest
     * ancestor that is written. Undefined when an environment variable or an input gave the value.
     */
    position(path, part) {
        switch (this.layer(path)) {
            case 'override':
                return undefined;
            case 'overlay':
            case 'removed':
                return this.manifest.position(this.inOverlay(path), part);
            case 'base':
                return this.manifest.position(path, part);
            case 'none':
                return path.length === 0 ? this.manifest.position([]) : this.position(path.slice(0, -1), 'key');
        }
    }
    /** Where a value comes from, in words: `deployment.yaml:11:94`, `env INFRA_REGION`, `input images`, `default`. */
    where(path) {
        return originText(this.origin(path));
    }
    /** The text of a value as it stands in the manifest, when that is on one line: `0123` where the value is 123. */
    textAt(path) {
        const at = this.position(path, 'value');
        if (at?.endColumn === undefined)
            return undefined;
        this.lines ??= this.manifest.source.split('\n');
        return this.lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
    }
    /** The environment variable or the input that gave a value (or a list that holds it). */
    override(path) {
        if (this.overrides.size === 0)
            return undefined;
        for (let length = path.length; length > 1; length--) {
            const found = this.overrides.get(overrideKey(path.slice(0, length)));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    layer(path) {
        if (this.override(path) !== undefined)
            return 'override';
        const base = held(this.manifest.value, path);
        const inBase = base === 'map' || base === 'value' || base === 'null';
        if (this.overlay === undefined || path[0] !== 'spec')
            return inBase ? 'base' : 'none';
        switch (held(this.manifest.value, this.inOverlay(path))) {
            case 'value':
                return 'overlay';
            case 'map':
                return base === 'map' ? 'base' : 'overlay';
            case 'null':
                return path.length === 1 && inBase ? 'base' : 'removed';
            case 'hidden':
                // `dev:` with nothing in it is an overlay that changes nothing, not one that removes all of spec.
                return held(this.manifest.value, this.inOverlay(['spec'])) === 'null' && inBase ? 'base' : 'removed';
            case 'absent':
                return inBase ? 'base' : 'none';
        }
    }
    inOverlay(path) {
        return ['spec', 'environments', this.overlay ?? '', ...path.slice(1)];
    }
    written(path) {
        const value = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.manifest.value, path);
        return this.manifest.position(path, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || Array.isArray(value) ? 'key' : 'value');
    }
    byProfile(path) {
        return (path[0] === 'spec' &&
            this.profile !== undefined &&
            (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .j[this.profile], path.slice(1)) !== undefined);
    }
}
/** An origin in words. */
function originText(origin) {
    switch (origin.kind) {
        case 'manifest':
            return `${origin.at.file}:${origin.at.line}:${origin.at.column}`;
        case 'environment':
            return `env ${origin.variable}`;
        case 'input':
            return `input ${origin.input}`;
        case 'default':
            return origin.profile === undefined ? 'default' : `default (profile ${origin.profile})`;
    }
}
function held(root, path) {
    let value = root;
    for (const [depth, key] of path.entries()) {
        if (Array.isArray(value))
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path.slice(depth)) === undefined ? 'hidden' : 'value';
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            return 'hidden';
        if (!Object.hasOwn(value, key))
            return 'absent';
        value = value[key];
    }
    if (value === null)
        return 'null';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? 'map' : 'value';
}


/***/ }),

/***/ 52099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/manifest/bytes.js
/** 1 MiB: far above any manifest that a person writes. */
const largestManifest = 1024 * 1024;
/**
 * The text of a file, or what is wrong with its bytes. A UTF-8 byte order mark is dropped.
 * @param bytes the whole file.
 */
function decode(file, bytes) {
    if (bytes.length > largestManifest)
        return refuse({ file, line: 1, column: 1 }, `The file has ${bytes.length} bytes; a manifest may have at most ${largestManifest} (1 MiB).`, 'Check that this is the right file, or split the deployment into several manifests.');
    const wide = utf16(bytes);
    if (wide !== undefined)
        return refuse({ file, line: 1, column: 1 }, `The file is encoded as ${wide}, not as UTF-8.`, 'Save it as UTF-8.');
    const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    const skipped = bytes.length - body.length;
    const bad = firstInvalid(body);
    if (bad < body.length)
        return refuse(placeOf(file, body, bad), `The file is not UTF-8: byte 0x${(body[bad] ?? 0).toString(16).padStart(2, '0')} at offset ${bad + skipped} is not part of a character.`, 'Save the file as UTF-8.');
    const nul = body.indexOf(0);
    if (nul >= 0)
        return refuse(placeOf(file, body, nul), `The file holds a NUL byte at offset ${nul + skipped}: it is not a text file, or it is damaged.`, 'Remove the byte, or restore the file from version control.');
    return { text: bytes_text(body) };
}
function refuse(at, message, fix) {
    return { problem: { severity: 'error', at, message, fix } };
}
function bytes_text(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function utf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'UTF-16 (little endian)';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'UTF-16 (big endian)';
    return undefined;
}
function placeOf(file, bytes, offset) {
    const before = bytes_text(bytes.subarray(0, offset)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
/** Offset of the first byte that is not UTF-8, else the length (Unicode 16, table 3-7: well-formed sequences). */
function firstInvalid(bytes) {
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
    return offset;
}
function sequenceLength(bytes, offset) {
    const first = bytes[offset] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first >= 0xc2 && first <= 0xdf
        ? 2
        : first >= 0xe0 && first <= 0xef
            ? 3
            : first >= 0xf0 && first <= 0xf4
                ? 4
                : 0;
    const second = bytes[offset + 1] ?? 0;
    // Overlong forms, surrogates and code points above U+10FFFF show in the second byte.
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || second < lowest || second > highest)
        return 0;
    for (let next = 2; next < length; next++)
        if (((bytes[offset + next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}

// EXTERNAL MODULE: ./build/src/manifest/merge.js
var merge = __webpack_require__(31423);
;// CONCATENATED MODULE: ./build/src/manifest/positions.js

/** The manifest with its positions, looked up lazily: most values are never asked for. */
function manifestOf(text, value) {
    const indexes = new WeakMap();
    const position = (path, part = 'value') => {
        let place = { key: undefined, value: text.root ?? undefined };
        for (const segment of path) {
            const next = child(text, indexes, place.value, segment);
            if (next === undefined)
                return locate(text, place, 'key');
            place = next;
        }
        return locate(text, place, part);
    };
    return { file: text.file, source: text.source, value, position };
}
function child(text, indexes, node, segment) {
    const target = (0,dist/* isAlias */.Vj)(node) ? text.targets.get(node) : node;
    if ((0,dist/* isSeq */.oP)(target)) {
        const item = /^[0-9]+$/.test(segment) ? target.items[Number(segment)] : undefined;
        return item === undefined ? undefined : { key: undefined, value: item };
    }
    if (!(0,dist/* isMap */.jh)(target))
        return undefined;
    let index = indexes.get(target);
    if (index === undefined) {
        index = new Map();
        // The first of two equal keys holds: the second is an error that loading has told.
        for (const pair of target.items) {
            const name = keyText(pair);
            if (name !== undefined && !index.has(name))
                index.set(name, pair);
        }
        indexes.set(target, index);
    }
    const pair = index.get(segment);
    return pair === undefined
        ? undefined
        : { key: pair.key, value: pair.value ?? undefined };
}
/** The text of a key, when it is a string as every key must be. */
function keyText(pair) {
    const value = pair.key?.value;
    return typeof value === 'string' ? value : undefined;
}
function locate(text, place, part) {
    const key = place.key?.range;
    const value = place.value?.range;
    // An empty value (`network:`) has no width: its key is what the reader can see.
    const range = part === 'key' || !value || value[0] === value[1] ? (key ?? value) : value;
    return range ? locationOf(text, range[0], range[1]) : { file: text.file, line: 1, column: 1 };
}
/** The location of a piece of the text, given by offsets; its end only when it is on the same line. */
function locationOf(text, start, end) {
    const from = text.lines.linePos(start);
    const to = text.lines.linePos(end);
    const place = { file: text.file, line: Math.max(1, from.line), column: Math.max(1, from.col) };
    return from.line === to.line && to.col > from.col ? { ...place, endColumn: to.col } : place;
}

// EXTERNAL MODULE: ./build/src/manifest/problems.js
var manifest_problems = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/src/manifest/values.js



/** Deeper than any manifest; bounds the recursion of everything that walks one. */
const deepest = 50;
/** How many values aliases may repeat in all: plenty for people, nothing for a bomb. */
const mostRepeated = 1000;
/** Names that reach an object's prototype in JavaScript: never a sensible name, often an attack. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const knownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
/** Turns YAML nodes into plain values and refuses what a manifest may not hold. */
class ValueReader {
    /** Where each alias leads, for positions. */
    targets = new Map();
    anchors = new Map();
    refuse;
    size = 0;
    repeated = 0;
    constructor(refuse) {
        this.refuse = refuse;
    }
    /** The plain value; objects have no prototype. What is refused reads as null. */
    read(node, depth = 0) {
        this.size++;
        if (node === null)
            return null;
        if (depth > deepest) {
            this.refuse(node, `This is nested more than ${deepest} levels deep.`, 'A manifest needs about eight levels: flatten it.');
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node);
        if (!this.hasKnownTag(node))
            return null;
        const anchored = this.open(node);
        const before = this.size;
        const value = this.content(node, depth);
        if (anchored !== undefined)
            Object.assign(anchored, { value, size: this.size - before + 1 });
        return value;
    }
    content(node, depth) {
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.read(item, depth + 1));
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, depth);
        return (0,dist/* isScalar */.jn)(node) ? this.scalar(node, node.value) : null;
    }
    map(node, depth) {
        const result = (0,merge/* emptyObject */.vB)();
        const written = new Set();
        for (const pair of node.items) {
            const key = this.key(pair);
            const value = this.read(pair.value, depth + 1);
            if (key === undefined)
                continue;
            if (written.has(key))
                this.refuse(pair.key, `The key ${JSON.stringify(key)} is written twice in this map.`, 'Keep one of the two.');
            else {
                written.add(key);
                result[key] = value;
            }
        }
        return result;
    }
    key(pair) {
        const node = pair.key;
        const key = keyText(pair);
        const shown = (0,dist/* isScalar */.jn)(node) ? String(node.value) : 'of this entry';
        if (key === undefined)
            this.refuse(node ?? pair.value, `The key ${shown} is not text.`, (0,dist/* isScalar */.jn)(node) && node.value !== null
                ? `Put it in quotes: "${shown}".`
                : 'Write a plain name before the colon.');
        else if (key === '<<')
            this.refuse(node, 'Merge keys (<<) are not supported: they hide where a value comes from.', 'Write the values out, or put what differs into spec.environments.');
        else if (forbiddenKeys.has(key))
            this.refuse(node, `The key ${JSON.stringify(key)} is not allowed anywhere in a manifest.`, 'Choose another name.');
        else {
            this.scalar(node, key);
            return key;
        }
        return undefined;
    }
    scalar(node, value) {
        if (typeof value === 'string') {
            if (value.includes('\0') || !value.isWellFormed())
                this.refuse(node, 'This text holds an escape for NUL or for half of a character.', 'Remove the escape (\\0, \\x00, \\ud800 …).');
            return value;
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.refuse(node, 'This is not a finite number.', 'Write a number, or quote it when it is text.');
            return null;
        }
        if (value === null || typeof value === 'boolean' || typeof value === 'number')
            return value;
        this.refuse(node, 'This value is neither text, a number, true, false nor null.', 'Quote it.');
        return null;
    }
    hasKnownTag(node) {
        const tag = node.tag;
        if (tag === undefined || tag === '!' || knownTags.has(tag))
            return true;
        this.refuse(node, `The tag ${tag} is not supported: a manifest holds plain YAML values only.`, 'Remove the tag.');
        return false;
    }
    open(node) {
        const name = node.anchor;
        if (name === undefined)
            return undefined;
        const anchored = { node, value: null, size: undefined };
        this.anchors.set(name, anchored);
        return anchored;
    }
    /** The aliased value itself, not a copy: a bomb costs nothing before it is counted and refused. */
    alias(node) {
        const anchored = this.anchors.get(node.source);
        if (anchored === undefined) {
            this.refuse(node, `No anchor &${node.source} stands before this alias.`, `Define &${node.source} above, or write the value out.`);
            return null;
        }
        if (anchored.size === undefined) {
            this.refuse(node, `The alias *${node.source} stands inside its own anchor: the value would have no end.`, 'Write the value out.');
            return null;
        }
        this.size += anchored.size;
        const before = this.repeated;
        this.repeated += anchored.size;
        if (this.repeated > mostRepeated) {
            if (before <= mostRepeated)
                this.refuse(node, `Aliases repeat more than ${mostRepeated} values, as a decompression bomb does.`, 'Write the values out.');
            return null;
        }
        this.targets.set(node, anchored.node);
        return anchored.value;
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/load.js







/** Names, values, punctuation, spaces and line ends; a manifest of 5,000 lines has about 30,000. */
const mostTokens = 200_000;
/** Longer complaints of the parser quote whole lines. */
const longestComplaint = 160;
/** How to mend what the YAML parser complains about, where its own words do not say it. */
const fixes = {
    TAB_AS_INDENT: 'Indent with spaces.',
    BAD_INDENT: 'Give all keys of one map the same indentation.',
    BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a value that contains ": ", or begin a nested map on its own line.',
    MULTILINE_IMPLICIT_KEY: 'Is a ":" missing after the key? A key and its colon stand on one line.',
    MISSING_CHAR: 'Add the missing character here or just before.',
    BAD_SCALAR_START: 'Put quotes around the value.',
    BAD_DQ_ESCAPE: 'Write \\\\ for a backslash, or use single quotes.',
    RESOURCE_EXHAUSTION: 'A manifest needs about eight levels: flatten it.',
};
/**
 * Reads the bytes of a manifest: YAML 1.2, one document, a map. Never throws for what a user wrote.
 * @param file the path to show, as the user gave it.
 * @param bytes the whole file, which the platform has read.
 */
function loadManifest(file, bytes) {
    const decoded = decode(file, bytes);
    if ('problem' in decoded)
        return { manifest: nothing(file, ''), problems: [decoded.problem] };
    const source = decoded.text;
    if (isOverBudget(source))
        return { manifest: nothing(file, source), problems: [overBudget(file)] };
    const lines = new dist/* LineCounter */.HN();
    // Duplicate keys are found in ValueReader: the parser's own search is quadratic.
    const document = (0,dist/* parseDocument */.Tp)(source, {
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const text = { file, source, lines };
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => syntaxProblem(text, error));
        return { manifest: nothing(file, source), problems: (0,manifest_problems/* arrange */.N)(problems, source) };
    }
    return readDocument(text, document.contents);
}
/**
 * True for text of which the parser would make more tokens than it can handle in time: parts of it are quadratic,
 * and 1 MiB of commas would keep it busy for half a minute. The lexer alone is linear.
 */
function isOverBudget(source) {
    // The lexer makes at most two tokens of a character: short files need not be counted.
    if (source.length * 2 <= mostTokens)
        return false;
    let tokens = 0;
    for (const _ of new dist/* Lexer */.JG().lex(source))
        if (++tokens > mostTokens)
            return true;
    return false;
}
function overBudget(file) {
    return {
        severity: 'error',
        at: { file, line: 1, column: 1 },
        message: `The file has more than ${mostTokens} YAML tokens (names, values, punctuation): no manifest needs that many.`,
        fix: 'Check that this is the right file, or split the deployment into several manifests.',
    };
}
function readDocument(text, root) {
    const problems = [];
    const refuse = (node, message, fix) => {
        const [start, end] = node?.range ?? [0, 0];
        problems.push({ severity: 'error', at: locationOf(text, start, end), message, fix });
    };
    const reader = new ValueReader(refuse);
    const value = reader.read(root);
    if (value === null && problems.length === 0)
        refuse(null, 'The manifest is empty.', 'Run `synthinfra init` to write a first one.');
    else if (!(0,json/* isObject */.Gv)(value) && problems.length === 0)
        refuse(root, 'A manifest is a map that begins with apiVersion, kind, metadata and spec.', 'Run `synthinfra init` to see one.');
    const manifest = manifestOf({ ...text, root, targets: reader.targets }, (0,json/* isObject */.Gv)(value) ? value : (0,merge/* emptyObject */.vB)());
    return { manifest, problems: (0,manifest_problems/* arrange */.N)(problems, text.source) };
}
function syntaxProblem(text, error) {
    const at = locationOf(text, error.pos[0], error.pos[1]);
    if (error.code === 'MULTIPLE_DOCS')
        return {
            severity: 'error',
            at,
            message: 'The file holds more than one YAML document.',
            fix: 'Keep one manifest in each file: remove the `---` and what follows it.',
        };
    const fix = fixes[error.code];
    const complaint = error.code === 'RESOURCE_EXHAUSTION' ? 'it is nested too deeply' : error.message;
    return {
        severity: 'error',
        at,
        message: `This is not valid YAML: ${complaint.slice(0, longestComplaint).replace(/\.$/, '')}.`,
        ...(fix === undefined ? {} : { fix }),
    };
}
/** What stands for a manifest that could not be read. */
function nothing(file, source) {
    return { file, source, value: (0,merge/* emptyObject */.vB)(), position: () => ({ file, line: 1, column: 1 }) };
}


/***/ }),

/***/ 31423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ copy),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** An empty object with no prototype: a key named `__proto__` is a key like any other. */
function emptyObject() {
    return Object.create(null);
}
/**
 * The one merge of manifests: maps merge key by key, lists and scalars replace, null removes.
 * (JSON Merge Patch, RFC 7396, with the overlay always a map.) Neither argument is changed or shared.
 */
function merge(base, overlay) {
    const result = copy(base);
    for (const [key, value] of Object.entries(overlay)) {
        const before = result[key];
        if (value === null)
            delete result[key];
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            result[key] = merge((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) ? before : emptyObject(), value);
        else
            result[key] = copy(value);
    }
    return result;
}
/** A deep copy whose objects have no prototype. */
function copy(value) {
    if (Array.isArray(value))
        return value.map(copy);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const result = emptyObject();
    for (const [key, item] of Object.entries(value))
        result[key] = copy(item);
    return result;
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** The path as people write it: `spec.services.api.env["A.B"]`, list items as `[0]`. */
function formatPath(path) {
    let text = '';
    for (const key of path) {
        if (plainKey.test(key))
            text += text === '' ? key : `.${key}`;
        else
            text += /^[0-9]{1,15}$/.test(key) ? `[${key}]` : `[${JSON.stringify(key)}]`;
    }
    return text;
}
/** The keys of a path as `formatPath` writes it; also `spec.list.0`. Undefined when it is not a path. */
function parsePath(text) {
    const part = /\.?(?:([^.[\]"]+)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\])/y;
    const path = [];
    while (part.lastIndex < text.length) {
        const start = part.lastIndex;
        const match = part.exec(text);
        // The first key has no dot before it, and every later plain key has one.
        if (match === null)
            return undefined;
        if (match[1] !== undefined && (start === 0) === match[0].startsWith('.'))
            return undefined;
        const key = match[1] ?? match[2] ?? unquote(match[3] ?? '');
        if (key === undefined)
            return undefined;
        path.push(key);
    }
    return path;
}
function unquote(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value at a path; undefined when there is none. */
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (Array.isArray(value))
            value = /^(0|[1-9][0-9]*)$/.test(key) ? value[Number(key)] : undefined;
        else
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** The map at a path as entries; none when there is no map. */
function entriesAt(root, path) {
    const value = valueAt(root, path);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   N: () => (/* binding */ arrange)
/* harmony export */ });
/** More than this many at once help nobody; the rest is counted. */
const mostShown = 200;
/** A longer line is no help to the reader: it is not shown. */
const longestExcerpt = 300;
/** Values beneath these may be credentials that were written in the wrong place: the line is not repeated. */
const mayHoldSecret = /\.(env|secrets)[.[]/;
/** Sorts problems by position, drops repetitions, adds the line of text, and counts what is over the limit. */
function arrange(problems, source) {
    const seen = new Set();
    const unique = problems.filter((problem) => {
        const key = `${problem.at?.line}:${problem.at?.column}:${problem.message}`;
        return !seen.has(key) && seen.add(key);
    });
    // Problems without a position (environment variables, inputs) come last, in the order they were found.
    const lineOf = (problem) => problem.at?.line ?? Number.MAX_SAFE_INTEGER;
    unique.sort((a, b) => lineOf(a) - lineOf(b) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
    const lines = source.split('\n');
    const shown = unique.slice(0, mostShown).map((problem) => withExcerpt(problem, lines));
    if (unique.length > mostShown)
        shown.push({
            severity: 'error',
            message: `There are ${unique.length - mostShown} more problems.`,
            fix: 'Mend the ones above first: many of the others may go with them.',
        });
    return shown;
}
function withExcerpt(problem, lines) {
    if (problem.at === undefined || mayHoldSecret.test(problem.path ?? ''))
        return problem;
    const excerpt = lines[problem.at.line - 1]?.replace(/\r$/, '');
    if (excerpt === undefined || excerpt.trim() === '' || excerpt.length > longestExcerpt)
        return problem;
    return { ...problem, excerpt };
}
/** True when one of the problems stops the work. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}


/***/ }),

/***/ 65569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf),
/* harmony export */   j: () => (/* binding */ PROFILES)
/* harmony export */ });
/** Defaults of `spec` that depend on the profile. This table is the one place where profiles differ. */
const PROFILES = {
    dev: { network: { nat: 'single' }, security: { deletionProtection: false } },
    prod: { network: { nat: 'per-zone' }, security: { deletionProtection: true } },
};
/** The profile of an environment that names none itself: production gets `prod`, everything else `dev`. */
function profileOf(environment) {
    return environment === 'prod' || environment === 'production' ? 'prod' : 'dev';
}


/***/ }),

/***/ 65114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ environmentNames),
  FQ: () => (/* binding */ leaves),
  MT: () => (/* binding */ resolveDeployment),
  yl: () => (/* binding */ validateManifest)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/manifest/merge.js
var merge = __webpack_require__(31423);
// EXTERNAL MODULE: ./build/src/manifest/profiles.js
var profiles = __webpack_require__(65569);
// EXTERNAL MODULE: ./build/src/manifest/schema.js
var schema = __webpack_require__(10156);
;// CONCATENATED MODULE: ./build/src/manifest/defaults.js




/** Region of targets that have none: the cluster or the machines themselves. */
const noRegion = 'local';
/** The smallest machine of each cloud that runs a worker without starving it. */
const MACHINES = {
    aws: 't3.small',
    gcp: 'e2-small',
    azure: 'Standard_B2s',
};
/** What is otherwise for a cluster, whose alarms, whose data and whose way out are nothing of the deployment's. */
const CLUSTER = {
    kubernetes: {},
    network: { nat: 'single' },
    monitoring: { enabled: false },
    security: { deletionProtection: false },
};
/**
 * Fills a merged manifest with the defaults of its profile and of the schema. Changes `document`.
 * @returns the profile whose defaults were used.
 */
function fillDefaults(document, environment) {
    const { metadata, spec } = document;
    const provider = (0,json/* isObject */.Gv)(spec) && (0,json/* isObject */.Gv)(spec['target']) ? spec['target']['provider'] : undefined;
    if ((0,json/* isObject */.Gv)(spec) && provider === 'kubernetes')
        addMissing(spec, CLUSTER);
    fill(document, schema/* root */.zr);
    const asked = (0,json/* isObject */.Gv)(spec) ? spec['profile'] : undefined;
    const profile = asked === 'dev' || asked === 'prod' ? asked : (0,profiles/* profileOf */.d)(environment);
    if ((0,json/* isObject */.Gv)(spec)) {
        addMissing(spec, { profile, ...profiles/* PROFILES */.j[profile] });
        fillCloud(spec, typeof provider === 'string' ? provider : '');
    }
    // A bad name is told once, not again as a bad prefix.
    if ((0,json/* isObject */.Gv)(metadata) &&
        typeof metadata['name'] === 'string' &&
        /^[a-z][a-z0-9-]*$/.test(metadata['name']))
        addMissing(metadata, { prefix: `${metadata['name']}-${environment}` });
    const cluster = (0,json/* isObject */.Gv)(spec) ? spec['kubernetes'] : undefined;
    const prefix = (0,json/* isObject */.Gv)(metadata) ? metadata['prefix'] : undefined;
    if ((0,json/* isObject */.Gv)(cluster) && typeof prefix === 'string')
        addMissing(cluster, { namespace: prefix });
    return profile;
}
/** Defaults of `spec` that depend on the cloud. */
function fillCloud(spec, provider) {
    const { target, workers } = spec;
    if ((0,json/* isObject */.Gv)(target) && (provider === 'kubernetes' || provider === 'onprem'))
        addMissing(target, { region: noRegion });
    const machine = MACHINES[provider];
    if (machine === undefined || !(0,json/* isObject */.Gv)(workers))
        return;
    for (const group of Object.values(workers))
        if ((0,json/* isObject */.Gv)(group))
            addMissing(group, { instanceType: machine });
}
/** Adds each `default` of the schema, and each map marked `x-resolved`, so that readers need no checks. */
function fill(value, node) {
    if (Array.isArray(value))
        for (const item of value)
            fill(item, (0,schema/* follow */.e6)(node?.['items']));
    if (!(0,json/* isObject */.Gv)(value) || node === undefined)
        return;
    const object = value;
    const properties = (0,json/* isObject */.Gv)(node['properties']) ? node['properties'] : {};
    for (const [key, reference] of Object.entries(properties)) {
        const child = (0,schema/* follow */.e6)(reference);
        const present = object[key];
        if (present !== undefined)
            fill(present, child);
        else if (child?.['default'] !== undefined)
            object[key] = (0,merge/* copy */.C)(child['default']);
        else if (child?.['x-resolved'] === true && child['type'] === 'object') {
            object[key] = (0,merge/* emptyObject */.vB)();
            fill(object[key], child);
        }
    }
    const others = (0,schema/* follow */.e6)(node['additionalProperties']);
    if (others === undefined)
        return;
    for (const [key, item] of Object.entries(object))
        if (!Object.hasOwn(properties, key))
            fill(item, others);
}
function addMissing(object, defaults) {
    for (const [key, value] of Object.entries(defaults)) {
        const present = object[key];
        if (present === undefined)
            object[key] = (0,merge/* copy */.C)(value);
        else if ((0,json/* isObject */.Gv)(present) && (0,json/* isObject */.Gv)(value))
            addMissing(present, value);
    }
}

// EXTERNAL MODULE: ./build/src/suggest.js
var suggest = __webpack_require__(96479);
// EXTERNAL MODULE: ./build/src/manifest/layers.js
var manifest_layers = __webpack_require__(91361);
;// CONCATENATED MODULE: ./build/src/manifest/sentences.js



/** Puts a violation of the schema into words. */
function complain(violation) {
    const tell = tellers[violation.error.keyword] ?? other;
    return { path: violation.path, ...tell(violation) };
}
const tellers = {
    required: missingField,
    additionalProperties: unknownField,
    propertyNames: badName,
    type: wrongType,
    enum: ({ value, node }) => wrongChoice(value, (node?.['enum'] ?? [])),
    const: ({ value, node }) => wrongChoice(value, [node?.['const'] ?? null]),
    pattern: (violation) => ({ says: `${named(violation)}: it must be ${expected(violation.node)}.` }),
    minimum: bound('at least'),
    maximum: bound('at most'),
    exclusiveMinimum: bound('more than'),
    exclusiveMaximum: bound('less than'),
    minLength: ({ value, error }) => ({
        says: value === ''
            ? 'is empty text.'
            : `is too short: it must have at least ${error.params['limit']} characters.`,
        fix: 'Give it a value, or remove the line.',
    }),
    maxLength: ({ error }) => ({
        says: `is too long: it may have at most ${error.params['limit']} characters.`,
    }),
    uniqueItems: ({ error, value }) => ({
        says: `holds ${show(value[Number(error.params['i'])])} twice.`,
        fix: 'Remove one of the two.',
    }),
};
function other({ error }) {
    return { says: `breaks the rule "${error.keyword}" of the schema.` };
}
function missingField({ error, node }) {
    const field = String(error.params['missingProperty']);
    const child = (0,schema/* follow */.e6)(node?.['properties']?.[field]);
    const choices = child?.['enum'] ?? (child?.['const'] === undefined ? undefined : [child['const']]);
    const what = Array.isArray(choices) ? (0,suggest/* alternatives */.Vo)(choices) : firstSentence(child);
    return { key: field, missing: true, says: `needs the field "${field}".`, fix: `Add ${field}: ${what}` };
}
function unknownField({ error, node }) {
    const field = String(error.params['additionalProperty']);
    const fields = (0,schema/* fieldsOf */.Pf)(node);
    const meant = (0,suggest/* didYouMean */.au)(field, fields);
    return {
        key: field,
        says: `has no field ${show(field)}.${meant}`,
        ...(meant === '' ? { fix: `Its fields are ${fields.join(', ')}.` } : {}),
    };
}
function badName({ error, node }) {
    const name = String(error.params['propertyName']);
    const rule = (0,schema/* follow */.e6)(node?.['propertyNames']);
    const simpler = name.toLowerCase().replaceAll(/[_. ]/g, '-');
    const pattern = rule?.['pattern'];
    const fits = simpler !== name && typeof pattern === 'string' && new RegExp(pattern, 'u').test(simpler);
    return {
        key: name,
        says: `has an entry named ${show(name)}: it must be ${expected(rule)}.`,
        ...(fits ? { fix: `Write ${simpler}.` } : {}),
    };
}
const typeNames = {
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    object: 'a map',
    array: 'a list',
    null: 'null',
};
function wrongType(violation) {
    const { value, error } = violation;
    const wanted = [error.params['type']].flat().map(String);
    if (value === null) {
        const empty = wanted.includes('object') ? '{}' : wanted.includes('array') ? '[]' : undefined;
        return {
            says: `is empty: it must be ${typeNames[wanted[0] ?? '']}.`,
            fix: `${empty === undefined ? 'Give it a value' : `Write ${empty}`}, or remove the line.`,
        };
    }
    const fix = typeFix(violation, wanted);
    return {
        says: `${named(violation)}: it must be ${wanted.map((type) => typeNames[type] ?? type).join(' or ')}.`,
        ...(fix === undefined ? {} : { fix }),
    };
}
function typeFix({ value, text }, wanted) {
    if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return `Put it in quotes${text === undefined ? '' : `: "${text}"`}.`;
    if (typeof value !== 'string')
        return undefined;
    if (wanted.includes('boolean') && /^(yes|no|on|off|y|n)$/i.test(value))
        return `Write ${/^(yes|on|y)$/i.test(value) ? 'true' : 'false'}: YAML 1.2 reads ${value} as text.`;
    const plain = wanted.includes('boolean') ? /^(true|false)$/ : /^-?[0-9]+(\.[0-9]+)?$/;
    return plain.test(value) && !wanted.includes('array') ? `Remove the quotes: ${value}` : undefined;
}
function wrongChoice(value, choices) {
    const texts = choices.filter((choice) => typeof choice === 'string');
    const meant = typeof value === 'string' && texts.length > 1 ? (0,suggest/* didYouMean */.au)(value, texts) : '';
    return { says: `is ${show(value)}: it must be ${(0,suggest/* alternatives */.Vo)(choices)}.${meant}` };
}
function bound(words) {
    return (violation) => {
        const { minimum, maximum } = violation.node ?? {};
        const range = typeof minimum === 'number' && typeof maximum === 'number';
        return {
            says: `${named(violation)}: it must be ${words} ${violation.error.params['limit']}.`,
            ...(range ? { fix: `Choose a number from ${minimum} to ${maximum}.` } : {}),
        };
    };
}
/** `is "x"`; without the value where it may be a credential in the wrong place. */
function named({ path, value }) {
    const parent = path.at(-2);
    const secret = (path[1] === 'services' || path[1] === 'jobs') && (parent === 'env' || parent === 'secrets');
    return secret ? 'has an unsuitable value' : `is ${show(value)}`;
}
function expected(node) {
    const words = node?.['x-expects'];
    return typeof words === 'string' ? words : `text that matches ${String(node?.['pattern'])}`;
}
function firstSentence(node) {
    const text = node?.['description'];
    return typeof text === 'string' ? text.replace(/(\.) .*$/s, '$1') : 'it is required.';
}
/** A value in a sentence: JSON, cut short, or the kind of a collection. */
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    if ((0,json/* isObject */.Gv)(value))
        return 'a map';
    const text = JSON.stringify(value ?? null);
    return text.length > 62 ? `${text.slice(0, 60)}…"` : text;
}

;// CONCATENATED MODULE: ./build/src/manifest/environment.js





function variable(name, form, ...paths) {
    return {
        name,
        form,
        paths: paths.map((path) => path.split('.')),
        sets: paths.length === 0
            ? 'the environment, when none is named'
            : paths.map((path) => `\`${path}\``).join(', '),
    };
}
/** Every environment variable that changes a deployment. The documentation is generated from this table. */
const ENVIRONMENT_VARIABLES = [
    variable('INFRA_ENV', 'text'),
    variable('INFRA_REGION', 'text', 'spec.target.region'),
    variable('PROJECT_NAME', 'text', 'metadata.name'),
    variable('RESOURCE_PREFIX', 'text', 'metadata.prefix'),
    variable('COMPUTE_INSTANCE_TYPE', 'text', 'spec.workers.*.instanceType'),
    variable('MIN_INSTANCES', 'a whole number', 'spec.services.*.scale.min', 'spec.workers.*.scale.min'),
    variable('MAX_INSTANCES', 'a whole number', 'spec.services.*.scale.max', 'spec.workers.*.scale.max'),
    variable('STORAGE_ENCRYPTION', 'true or false', 'spec.security.encryption'),
    variable('STORAGE_RETENTION_DAYS', 'a whole number', 'spec.storage.buckets.*.retentionDays'),
    variable('ENABLE_VPC', 'true or false', 'spec.network.enabled'),
    variable('ENABLE_FIREWALL', 'true or false', 'spec.network.firewall'),
    variable('ALLOWED_IP_RANGES', 'a JSON list of texts, or texts separated by commas', 'spec.network.allowedIpRanges'),
    variable('ENABLE_MONITORING', 'true or false', 'spec.monitoring.enabled'),
    variable('LOG_RETENTION_DAYS', 'a whole number', 'spec.monitoring.logRetentionDays'),
];
/**
 * Sets what environment variables say, over manifest and overlay. Changes `document`. A variable that is set to
 * nothing counts as not set, as CI systems pass it for an input that was left out.
 * @returns the origin of each value that was set, and a problem for each variable that cannot be read.
 */
function applyVariables(document, env) {
    const overrides = new Map();
    const problems = [];
    for (const { name, paths, form } of ENVIRONMENT_VARIABLES) {
        const text = env[name]?.trim();
        if (text === undefined || text === '')
            continue;
        const value = readers[form](text);
        if (value === undefined)
            problems.push({
                severity: 'error',
                message: `The environment variable ${name} is ${show(text)}: it must be ${form}.`,
                fix: `Correct ${name}, or unset it to use what the manifest says.`,
            });
        else
            for (const path of paths.flatMap((pattern) => expand(document, pattern)))
                if (set(document, path, value))
                    overrides.set((0,manifest_layers/* overrideKey */.aI)(path), { kind: 'environment', variable: name });
    }
    return { overrides, problems };
}
/** Sets the images of one release: of the service and the job of each name. Changes `document` and adds to `overrides`. */
function applyImages(document, images, overrides) {
    const entries = ['services', 'jobs'].flatMap((map) => [...expand(document, ['spec', map, '*'])]);
    const names = [...new Set(entries.map((path) => path[2] ?? ''))];
    const problems = [];
    for (const [name, image] of Object.entries(images)) {
        const paths = entries.filter((path) => path[2] === name).map((path) => [...path, 'image']);
        for (const path of paths)
            if (set(document, path, image))
                overrides.set((0,manifest_layers/* overrideKey */.aI)(path), { kind: 'input', input: 'images' });
        if (paths.length === 0)
            problems.push({
                severity: 'error',
                message: `The input images names ${JSON.stringify(name)}, which is no service or job of this manifest.`,
                fix: names.length === 0 ? 'The manifest runs no images.' : `Use ${(0,suggest/* alternatives */.Vo)(names)}.`,
            });
    }
    return problems;
}
/** Reads the text of a variable; undefined when it has another form. */
const readers = {
    text: (text) => text,
    'true or false': (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined),
    'a whole number': (text) => (/^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined),
    'a JSON list of texts, or texts separated by commas': readList,
};
function readList(text) {
    if (!text.startsWith('['))
        return text.split(',').map((item) => item.trim());
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
/** The paths that a pattern stands for: `*` is every entry that is a map. */
function expand(document, pattern) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return [pattern];
    let map = document;
    for (const key of pattern.slice(0, star))
        map = (0,json/* isObject */.Gv)(map) ? map[key] : undefined;
    if (!(0,json/* isObject */.Gv)(map))
        return [];
    return Object.entries(map)
        .filter(([, entry]) => (0,json/* isObject */.Gv)(entry))
        .map(([name]) => [...pattern.slice(0, star), name, ...pattern.slice(star + 1)]);
}
/** Sets a value and makes the maps on the way; false when something that is no map stands in the way. */
function set(document, path, value) {
    let map = document;
    for (const key of path.slice(0, -1)) {
        const next = map[key] ?? (0,merge/* emptyObject */.vB)();
        if (!(0,json/* isObject */.Gv)(next))
            return false;
        map[key] = next;
        map = next;
    }
    map[path.at(-1) ?? ''] = value;
    return true;
}

// EXTERNAL MODULE: ./build/src/manifest/paths.js
var paths = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/src/manifest/overlays.js



/** The one environment of a manifest that declares none. */
const onlyEnvironment = 'default';
/** The names of the environments that the manifest declares, as written. */
function environmentsOf(manifest) {
    const environments = (0,paths/* valueAt */.fK)(manifest.value, ['spec', 'environments']);
    return (0,json/* isObject */.Gv)(environments) ? Object.keys(environments) : [];
}
/** What the overlay of an environment changes; nothing when it is empty, null or not a map. */
function overlayOf(manifest, environment) {
    const overlay = (0,paths/* valueAt */.fK)(manifest.value, ['spec', 'environments', environment]);
    return (0,json/* isObject */.Gv)(overlay) ? overlay : undefined;
}
/**
 * Which environment is meant: the one named, else INFRA_ENV, else the manifest's default, else its only one.
 * @param named by `--env` or the action's input.
 */
function chooseEnvironment(manifest, named, env) {
    const known = environmentsOf(manifest);
    const variable = env['INFRA_ENV']?.trim();
    const preset = (0,paths/* valueAt */.fK)(manifest.value, ['spec', 'defaultEnvironment']);
    if (named !== undefined && named !== '')
        return checked(manifest, named, known);
    if (variable !== undefined && variable !== '')
        return checked(manifest, variable, known, 'INFRA_ENV');
    // A default that is not declared is told with its position by defaultProblem.
    if (typeof preset === 'string' && known.includes(preset))
        return { environment: preset };
    const [only, second] = known;
    if (only === undefined)
        return { environment: onlyEnvironment };
    if (second === undefined)
        return { environment: only };
    return {
        problem: {
            severity: 'error',
            at: manifest.position(['spec', 'environments'], 'key'),
            path: 'spec.environments',
            message: `The manifest has ${known.length} environments, and none was chosen.`,
            fix: `Name one with --env (${(0,suggest/* alternatives */.Vo)(known)}), or set spec.defaultEnvironment.`,
        },
    };
}
/** What is wrong with `spec.defaultEnvironment`. */
function defaultProblem(manifest) {
    const path = ['spec', 'defaultEnvironment'];
    const preset = (0,paths/* valueAt */.fK)(manifest.value, path);
    const known = environmentsOf(manifest);
    if (typeof preset !== 'string' ||
        known.includes(preset) ||
        (known.length === 0 && preset === onlyEnvironment))
        return [];
    return [
        {
            ...unknown(preset, known, 'spec.defaultEnvironment: '),
            at: manifest.position(path),
            path: path.join('.'),
        },
    ];
}
function checked(manifest, name, known, variable) {
    if (known.includes(name) || (known.length === 0 && name === onlyEnvironment))
        return { environment: name };
    const problem = unknown(name, known, variable === undefined ? '' : `${variable}: `);
    return { problem: { ...problem, at: manifest.position(['spec', 'environments'], 'key') } };
}
function unknown(name, known, asker) {
    return {
        severity: 'error',
        message: `${asker}There is no environment ${JSON.stringify(name)}.${(0,suggest/* didYouMean */.au)(name, known)}`,
        fix: known.length === 0
            ? `The manifest declares no environments, so there is only "${onlyEnvironment}". Add ${name}: {} to spec.environments to have this one.`
            : `Use ${(0,suggest/* alternatives */.Vo)(known)}, or add ${name}: {} to spec.environments.`,
    };
}

// EXTERNAL MODULE: ./build/src/manifest/problems.js
var manifest_problems = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/src/manifest/cidr.js
/** The private ranges of IPv4 (RFC 1918) and the shared one (RFC 6598). */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];
/** Reads an IPv4 (RFC 4632) or IPv6 (RFC 4291) range; undefined when it is none. */
function parseCidr(text) {
    const match = /^([0-9A-Fa-f:.]{2,45})\/(0|[1-9][0-9]{0,2})$/.exec(text);
    const [host, bits] = [match?.[1] ?? '', Number(match?.[2])];
    const version = host.includes(':') ? 6 : 4;
    const width = version === 4 ? 32 : 128;
    const address = version === 4 ? parseIpv4(host) : parseIpv6(host);
    if (match === null || address === undefined || bits > width)
        return undefined;
    const hostBits = BigInt(width - bits);
    const network = (address >> hostBits) << hostBits;
    const canonical = network === address ? host : version === 4 ? formatIpv4(network) : formatIpv6(network);
    return { version, address, bits, canonical: `${canonical}/${bits}` };
}
/** True when bits of the host are set: `10.0.0.5/8` where `10.0.0.0/8` is meant. */
function hasHostBits(cidr) {
    const hostBits = BigInt((cidr.version === 4 ? 32 : 128) - cidr.bits);
    return (cidr.address >> hostBits) << hostBits !== cidr.address;
}
/** True for an IPv4 range that lies in one of the private ranges. */
function isPrivate(cidr) {
    return privateRanges.some((text) => {
        const range = parseCidr(text);
        if (range === undefined || cidr.version !== 4 || cidr.bits < range.bits)
            return false;
        const shift = BigInt(32 - range.bits);
        return cidr.address >> shift === range.address >> shift;
    });
}
function parseIpv4(text) {
    const parts = text.split('.');
    // Leading zeros are octal to some readers and decimal to others: refused.
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255))
        return undefined;
    return parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n);
}
function parseIpv6(text) {
    const halves = text.split('::');
    // An embedded IPv4 address stands at the very end.
    if (halves.length > 2 || (halves.length === 2 && halves[0]?.includes('.')))
        return undefined;
    const [before, after] = halves.map(groups);
    if (before === undefined || (halves.length === 2 && after === undefined))
        return undefined;
    const missing = 8 - before.length - (after?.length ?? 0);
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const all = [...before, ...Array.from({ length: missing }, () => 0n), ...(after ?? [])];
    return all.reduce((address, group) => (address << 16n) | group, 0n);
}
/** The 16-bit groups of one side of `::`; the last may be an IPv4 address. */
function groups(text) {
    if (text === '')
        return [];
    const result = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        const embedded = index === parts.length - 1 && part.includes('.') ? parseIpv4(part) : undefined;
        if (embedded !== undefined)
            result.push(embedded >> 16n, embedded & 0xffffn);
        else if (/^[0-9A-Fa-f]{1,4}$/.test(part))
            result.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return result;
}
function formatIpv4(address) {
    return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
}
/** The canonical text (RFC 5952), as the URL standard serialises it. */
function formatIpv6(address) {
    const parts = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(16 * (7 - index))) & 0xffffn).toString(16));
    return new URL(`http://[${parts.join(':')}]`).hostname.slice(1, -1);
}

// EXTERNAL MODULE: ./build/src/manifest/validator.generated.js
var validator_generated = __webpack_require__(90454);
;// CONCATENATED MODULE: ./build/src/manifest/validate.js




/** The version that this toolkit reads. */
const knownVersion = 'synthinfra.inferloop.io/v1alpha1';
/** True when the document says that it is of another version: nothing else can be said about it. */
function isOtherVersion(document) {
    const asked = document['apiVersion'];
    return typeof asked === 'string' && asked !== knownVersion;
}
/**
 * Everything about a document that the schema forbids, each told with the position of what is wrong.
 * @param document the manifest's own value, or a merged one.
 * @param layers where the parts of the document come from.
 * @param partial true when overlays complete the document: then fields may be missing from spec.
 */
function shapeProblems(document, layers, partial = false) {
    if (isOtherVersion(document))
        return [versionProblem(document, layers)];
    if ((0,validator_generated/* validate */.t)(document))
        return [];
    return ((validator_generated/* validate */.t.errors ?? [])
        // An unsuitable name is reported twice: once for the name's own rule, once for the map that holds it.
        .filter((error) => error.propertyName === undefined)
        .filter((error) => !(partial && error.keyword === 'required' && error.instancePath.startsWith('/spec')))
        .map((error) => shapeProblem(document, layers, error)));
}
function versionProblem(document, layers) {
    return problemAt(layers, ['apiVersion'], {
        message: `apiVersion is ${show(document['apiVersion'])}: this release of synthinfra reads "${knownVersion}" only.`,
        fix: `Write "${knownVersion}", or use a release that knows the other version. Nothing else in the file was checked.`,
    });
}
function shapeProblem(document, layers, error) {
    const path = parsePointer(error.instancePath);
    const value = (0,paths/* valueAt */.fK)(document, path);
    const text = typeof value === 'number' || typeof value === 'boolean' ? layers.textAt(path) : undefined;
    return tell(layers, complain({ error, path, value, node: (0,schema/* schemaAt */.lv)(path), text }));
}
function tell(layers, complaint) {
    const { path, key, says, fix } = complaint;
    const whole = key === undefined ? path : [...path, key];
    if (complaint.missing === true && layers.fromOverlay(whole) && key !== undefined)
        return problemAt(layers, whole, {
            message: `The ${layers.overlay} overlay removes ${(0,paths/* formatPath */.jV)(whole)}, which is required.`,
            fix: 'Remove the null from the overlay, or give another value there.',
        });
    // Nobody wrote a default, so nobody can correct it where it stands: the prefix of a long name, for example.
    const isDefault = key === undefined && layers.origin(path).kind === 'default';
    const advice = isDefault ? `This is its default: set ${(0,paths/* formatPath */.jV)(path)} to another value.` : fix;
    return problemAt(layers, whole, { message: `${subject(layers, path)} ${says}`, ...(advice === undefined ? {} : { fix: advice }) }, key === undefined ? 'value' : 'key');
}
/** What a sentence about a value begins with: its path, or the variable or input that gave it. */
function subject(layers, path) {
    const origin = layers.override(path);
    if (origin?.kind === 'environment')
        return `The environment variable ${origin.variable}`;
    if (origin?.kind === 'input')
        return `${(0,paths/* formatPath */.jV)(path)} (given by the input ${origin.input})`;
    return path.length === 0 ? 'A manifest' : (0,paths/* formatPath */.jV)(path);
}
/** A problem at a path: with its position when it is written in the manifest. */
function problemAt(layers, path, words, part = 'value') {
    const at = layers.position(path, part);
    // A variable may set many paths: its problem is about the variable and told once.
    const variable = layers.override(path)?.kind === 'environment';
    return {
        severity: 'error',
        ...(at === undefined ? {} : { at }),
        ...(variable ? {} : { path: (0,paths/* formatPath */.jV)(path) }),
        ...words,
    };
}
/** The keys of a JSON pointer (RFC 6901). */
function parsePointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./build/src/manifest/rules-access.js






const rangesPath = ['spec', 'network', 'allowedIpRanges'];
const networkPath = ['spec', 'network', 'cidr'];
/** Who may come in, over which network, and where the state is kept. */
const accessRules = [publicServices, allowedRanges, networkRange, stateBackend];
function publicServices({ document, layers }) {
    const ranges = (0,paths/* valueAt */.fK)(document, rangesPath);
    const closed = Array.isArray(ranges) && ranges.length === 0;
    // Container Apps answer at a name of Azure's, which has a certificate.
    const hasOwn = (0,paths/* valueAt */.fK)(document, ['spec', 'target', 'provider']) === 'azure';
    return (0,paths/* entriesAt */.ws)(document, ['spec', 'services']).flatMap(([name, service]) => {
        if (!(0,json/* isObject */.Gv)(service) || service['public'] !== true)
            return [];
        const path = ['spec', 'services', name, 'public'];
        const problems = [];
        if (closed)
            problems.push(problemAt(layers, path, {
                message: `${(0,paths/* formatPath */.jV)(path)} is true, but nobody is allowed in: spec.network.allowedIpRanges is empty. Who may come in?`,
                fix: 'List the ranges there; the whole internet is written out as 0.0.0.0/0.',
            }));
        if (service['certificate'] === undefined && !hasOwn)
            problems.push(problemAt(layers, path, {
                message: `${(0,paths/* formatPath */.jV)(path)} is true, but the service has no certificate: it would be reached without TLS.`,
                fix: 'Add certificate: with the ARN or name of one, or remove public.',
            }));
        return problems;
    });
}
function allowedRanges({ document, layers }) {
    const ranges = (0,paths/* valueAt */.fK)(document, rangesPath);
    if (!Array.isArray(ranges))
        return [];
    return ranges.flatMap((text, index) => {
        const path = [...rangesPath, String(index)];
        if (typeof text !== 'string')
            return [];
        const cidr = parseCidr(text);
        const named = subject(layers, path);
        if (cidr === undefined) {
            // Text that is no range at all is told by the schema.
            if (!/^[0-9A-Fa-f:.]+\/[0-9]{1,3}$/.test(text))
                return [];
            return [
                problemAt(layers, path, {
                    message: `${named} is ${show(text)}: there is no such address range.`,
                    fix: 'Write one such as 10.0.0.0/8, 203.0.113.7/32 or 2001:db8::/32.',
                }),
            ];
        }
        if (!hasHostBits(cidr))
            return [];
        return [
            problemAt(layers, path, {
                message: `${named} is ${show(text)}: the address is not the first of its range.`,
                fix: `Write ${cidr.canonical} for the range, or ${text.replace(/\/.*/, '')}/${cidr.version === 4 ? 32 : 128} for the one address.`,
            }),
        ];
    });
}
function networkRange({ document, layers }) {
    const text = (0,paths/* valueAt */.fK)(document, networkPath);
    if (typeof text !== 'string' || !/^[0-9A-Fa-f:.]+\/[0-9]{1,3}$/.test(text))
        return [];
    const cidr = parseCidr(text);
    const says = cidr === undefined || cidr.version === 6
        ? 'it must be an IPv4 range'
        : cidr.bits < 16 || cidr.bits > 24
            ? 'its size must be between /16 and /24'
            : !isPrivate(cidr)
                ? 'it must be private: these addresses belong to somebody on the internet'
                : hasHostBits(cidr)
                    ? `the address is not the first of its range, which is ${cidr.canonical}`
                    : undefined;
    if (says === undefined)
        return [];
    const words = {
        message: `${(0,paths/* formatPath */.jV)(networkPath)} is ${show(text)}: ${says}.`,
        fix: 'Use a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, such as 10.20.0.0/16.',
    };
    return [problemAt(layers, networkPath, words)];
}
/** The settings of each backend: those it needs, and those it knows besides. */
const backends = {
    s3: { needs: ['bucket'], knows: ['region', 'kmsKey'] },
    gcs: { needs: ['bucket'], knows: ['kmsKey'] },
    azurerm: { needs: ['storageAccount', 'container'], knows: ['resourceGroup'] },
    http: { needs: ['address'], knows: ['lockAddress'] },
    kubernetes: { needs: [], knows: ['namespace'] },
    local: { needs: [], knows: [] },
};
function stateBackend({ document, layers }) {
    const path = ['spec', 'state'];
    const state = (0,paths/* valueAt */.fK)(document, path);
    const kind = (0,json/* isObject */.Gv)(state) ? state['backend'] : undefined;
    const backend = typeof kind === 'string' && Object.hasOwn(backends, kind) ? backends[kind] : undefined;
    if (!(0,json/* isObject */.Gv)(state) || backend === undefined)
        return [];
    const { needs, knows } = backend;
    const missing = needs
        .filter((field) => state[field] === undefined)
        .map((field) => problemAt(layers, [...path, field], {
        message: `spec.state needs the field "${field}" for the backend ${kind}.`,
        fix: `Add ${field}: to it.`,
    }, 'key'));
    const all = [...needs, ...knows];
    const known = new Set(Object.values(backends).flatMap((each) => [...each.needs, ...each.knows]));
    const foreign = Object.keys(state)
        .filter((field) => known.has(field) && !all.includes(field))
        .map((field) => problemAt(layers, [...path, field], {
        message: `spec.state.${field} means nothing to the backend ${kind}.`,
        fix: all.length === 0 ? 'Remove the line.' : `Remove the line; ${kind} has ${(0,suggest/* alternatives */.Vo)(all)}.`,
    }, 'key'));
    return [...missing, ...foreign];
}

// EXTERNAL MODULE: ./build/src/address.js
var address = __webpack_require__(78933);
;// CONCATENATED MODULE: ./build/src/manifest/rules-identity.js





/** Who may be what, and where tokens are sent. */
const identityRules = [
    secureAddresses,
    twoIdentities,
    rolesFitTheTarget,
    inlinePolicy,
];
const IDENTITY = ['spec', 'identity'];
/** Fields that hold an address which a token or a credential is sent to. */
const ADDRESSES = [
    ['github', 'issuer'],
    ['aws', 'stsEndpoint'],
    ['gcp', 'stsEndpoint'],
    ['gcp', 'iamCredentialsEndpoint'],
    ['gcp', 'resourceManagerEndpoint'],
    ['azure', 'authority'],
    ['azure', 'resourceManager'],
    ['vault', 'address'],
    ['kubernetes', 'server'],
];
function secureAddresses({ document, layers }) {
    return ADDRESSES.flatMap((below) => {
        const path = [...IDENTITY, ...below];
        const text = (0,paths/* valueAt */.fK)(document, path);
        if (typeof text !== 'string')
            return [];
        const url = URL.canParse(text) ? new URL(text) : null;
        const wrong = url === null
            ? 'that is no URL'
            : url.username !== '' || url.password !== ''
                ? 'an address must not hold credentials'
                : url.protocol === 'https:' || (url.protocol === 'http:' && (0,address/* isLoopback */.U)(url.hostname))
                    ? undefined
                    : 'a token must not travel in clear';
        if (wrong === undefined)
            return [];
        return [
            problemAt(layers, path, {
                message: `${(0,paths/* formatPath */.jV)(path)} is ${show(text)}: ${wrong}.`,
                fix: 'Write a URL that begins with https://; http:// is accepted for this machine alone.',
            }),
        ];
    });
}
/** Pairs of what looks and what changes: with one of them for both, every plan could apply. */
const PAIRS = [
    ['aws', 'planRole', 'applyRole'],
    ['gcp', 'planServiceAccount', 'applyServiceAccount'],
    ['azure', 'planClient', 'applyClient'],
    ['vault', 'planRole', 'applyRole'],
    ['kubernetes', 'planServiceAccount', 'applyServiceAccount'],
];
function twoIdentities({ document, layers }) {
    return PAIRS.flatMap(([cloud, plan, apply]) => holdersOf((0,paths/* valueAt */.fK)(document, [...IDENTITY, cloud]), [...IDENTITY, cloud])
        .filter(([holder]) => holder[plan] !== undefined && holder[plan] === holder[apply])
        .map(([, path]) => problemAt(layers, [...path, plan], {
        message: `${(0,paths/* formatPath */.jV)([...path, plan])} is also the ${apply}: whoever may open a pull request could then apply.`,
        fix: `Give plans an identity of their own that only reads; \`synthinfra trust generate\` writes both.`,
    })));
}
/** What names a pair in a cloud, the one that counts in the end last: its own, and the last role of its chain. */
function holdersOf(mine, path) {
    if (!(0,json/* isObject */.Gv)(mine))
        return [];
    const chain = Array.isArray(mine['chain']) ? mine['chain'] : [];
    const last = chain.at(-1);
    return [
        [mine, path],
        ...((0,json/* isObject */.Gv)(last) ? [[last, [...path, 'chain', String(chain.length - 1)]]] : []),
    ];
}
function rolesFitTheTarget({ document, layers }) {
    const aws = (0,paths/* valueAt */.fK)(document, [...IDENTITY, 'aws']);
    const target = (0,paths/* valueAt */.fK)(document, ['spec', 'target']);
    if (!(0,json/* isObject */.Gv)(aws) || !(0,json/* isObject */.Gv)(target) || target['provider'] !== 'aws')
        return [];
    const roles = holdersOf(aws, [...IDENTITY, 'aws']);
    return roles.flatMap(([holder, path], index) => ['planRole', 'applyRole'].flatMap((field) => {
        const role = holder[field];
        const [, partition, account] = typeof role === 'string' ? (/^arn:([a-z-]+):iam::([0-9]{12}):/.exec(role) ?? []) : [];
        if (partition === undefined)
            return [];
        const wanted = partitionPrefix(target['region']);
        if (wanted !== undefined && partition !== wanted)
            return [
                problemAt(layers, [...path, field], {
                    message: `${(0,paths/* formatPath */.jV)([...path, field])} is in the partition ${partition}, but ${show(target['region'] ?? '')} is in ${wanted}.`,
                    fix: 'Name a role of the same partition, or correct spec.target.region.',
                }),
            ];
        // Only the last role of a chain has to be in the target's account.
        const isLast = index === roles.length - 1;
        if (!isLast || typeof target['account'] !== 'string' || account === target['account'])
            return [];
        return [
            problemAt(layers, [...path, field], {
                message: `${(0,paths/* formatPath */.jV)([...path, field])} is in account ${account}, but spec.target.account is ${target['account']}.`,
                fix: 'Name a role of that account, or reach it by spec.identity.aws.chain.',
            }),
        ];
    }));
}
/** https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html; undefined for regions that are not known here. */
function partitionPrefix(region) {
    if (typeof region !== 'string')
        return undefined;
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return /^(us|eu|ap|sa|ca|me|af|il|mx)-(?!iso)/.test(region) ? 'aws' : undefined;
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: at most 2,048 characters. */
const LONGEST_POLICY = 2048;
function inlinePolicy({ document, layers }) {
    const path = [...IDENTITY, 'aws', 'inlinePolicy'];
    const policy = (0,paths/* valueAt */.fK)(document, path);
    if (!(0,json/* isObject */.Gv)(policy))
        return [];
    const { length } = (0,json/* canonicalJson */.dj)(policy);
    if (length <= LONGEST_POLICY)
        return [];
    return [
        problemAt(layers, path, {
            message: `${(0,paths/* formatPath */.jV)(path)} has ${length} characters; STS takes at most ${LONGEST_POLICY}.`,
            fix: 'Shorten it, or make it a managed policy and name it in managedPolicies.',
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/manifest/rules.js







/** Everything that the cross-field rules forbid. Never throws, whatever the document holds. */
function ruleProblems(checked) {
    return [...rules, ...accessRules, ...identityRules].flatMap((rule) => rule(checked));
}
const rules = [
    scaleOrder,
    rules_images,
    region,
    account,
    secretReferences,
    namesUsedTwice,
    renames,
    realDates,
    encryption,
    bucketDays,
    tableKeys,
];
/** Maps whose entries run a container image. */
const CONTAINERS = ['services', 'jobs'];
const renamable = [
    ['spec', 'services'],
    ['spec', 'jobs'],
    ['spec', 'workers'],
    ['spec', 'secrets'],
    ['spec', 'storage', 'buckets'],
    ['spec', 'storage', 'tables'],
];
/** ` (after the prod overlay)` when the overlay had a hand in one of the values. */
function afterOverlay(layers, ...paths) {
    return paths.some((path) => layers.fromOverlay(path)) ? ` (after the ${layers.overlay} overlay)` : '';
}
/** `comes from deployment.yaml:11:94`, `is the default`. */
function comesFrom(layers, path) {
    return layers.origin(path).kind === 'default' ? 'is the default' : `comes from ${layers.where(path)}`;
}
function scaleOrder({ document, layers }) {
    const problems = [];
    for (const group of ['services', 'workers'])
        for (const [name] of (0,paths/* entriesAt */.ws)(document, ['spec', group])) {
            const low = ['spec', group, name, 'scale', 'min'];
            const high = ['spec', group, name, 'scale', 'max'];
            const [min, max] = [(0,paths/* valueAt */.fK)(document, low), (0,paths/* valueAt */.fK)(document, high)];
            // A max below 1 is told by the schema.
            if (typeof min !== 'number' || typeof max !== 'number' || min <= max || max < 1)
                continue;
            // The value that was written last, or written at all, is the one to point at.
            const blameMax = layers.position(low, 'value') === undefined
                ? layers.override(high) === undefined
                : layers.origin(low).kind === 'default' || (layers.fromOverlay(high) && !layers.fromOverlay(low));
            const [path, other, word] = blameMax
                ? [high, low, `${max}, below min ${min}`]
                : [low, high, `${min}, above max ${max}`];
            problems.push(problemAt(layers, path, {
                message: `${subject(layers, path)} is ${word}${afterOverlay(layers, low, high)}.`,
                fix: `${blameMax ? 'min' : 'max'} ${comesFrom(layers, other)}. Raise max, or lower min to ${max}.`,
            }));
        }
    return problems;
}
/** Every entry that runs an image, by its path. */
function containers(document) {
    return CONTAINERS.flatMap((map) => (0,paths/* entriesAt */.ws)(document, ['spec', map]).map(([name, entry]) => [['spec', map, name], entry]));
}
function rules_images({ document, layers, imagesMayCome }) {
    return (containers(document)
        // A mistyped `image` is told by the schema.
        .filter(([, entry]) => (0,json/* isObject */.Gv)(entry) && (0,suggest/* suggest */.ZA)('image', Object.keys(entry)) === undefined)
        .map(([path]) => problemAt(layers, path, {
        message: `${(0,paths/* formatPath */.jV)(path)} has no image${afterOverlay(layers, [...path, 'image'])}.`,
        fix: `Add image: to it, or give ${path[2]}=<reference>@sha256:… by the input images at every plan.`,
        ...(imagesMayCome ? { severity: 'warning' } : {}),
    }, 'key')));
}
function region({ document, layers }) {
    const target = (0,paths/* valueAt */.fK)(document, ['spec', 'target']);
    if (!(0,json/* isObject */.Gv)(target) || target['region'] !== undefined)
        return [];
    const provider = target['provider'];
    if (provider !== 'aws' && provider !== 'gcp' && provider !== 'azure')
        return [];
    const example = { aws: 'eu-west-1', gcp: 'europe-west1', azure: 'westeurope' }[provider];
    const words = {
        message: `spec.target needs a region: ${provider} deploys nothing without one.`,
        fix: `Add region: ${example} (for example), or set INFRA_REGION.`,
    };
    return [problemAt(layers, ['spec', 'target', 'region'], words, 'key')];
}
/** AWS account ids have 12 digits: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
function account({ document, layers }) {
    const path = ['spec', 'target', 'account'];
    const id = (0,paths/* valueAt */.fK)(document, path);
    if ((0,paths/* valueAt */.fK)(document, ['spec', 'target', 'provider']) !== 'aws' || typeof id !== 'string')
        return [];
    if (/^[0-9]{12}$/.test(id))
        return [];
    const words = {
        message: `${subject(layers, path)} is ${show(id)}: an AWS account id has 12 digits.`,
        fix: 'Copy it from `aws sts get-caller-identity`, zeros at the front included, and put it in quotes.',
    };
    return [problemAt(layers, path, words)];
}
function secretReferences({ document, layers }) {
    const declared = (0,paths/* entriesAt */.ws)(document, ['spec', 'secrets']).map(([name]) => name);
    return containers(document).flatMap(([container]) => {
        const path = [...container, 'secrets'];
        return (0,paths/* entriesAt */.ws)(document, path).flatMap(([variable, reference]) => {
            const name = typeof reference === 'string' ? /^secret:\/\/([a-z0-9-]{1,31})$/.exec(reference)?.[1] : undefined;
            if (name === undefined || declared.includes(name))
                return [];
            const whole = [...path, variable];
            const words = {
                message: `${(0,paths/* formatPath */.jV)(whole)} asks for the secret "${name}", which spec.secrets does not declare${afterOverlay(layers, ['spec', 'secrets', name])}.${(0,suggest/* didYouMean */.au)(name, declared)}`,
                fix: `Add ${name}: {} to spec.secrets, or ${name}: { existing: … } for one that exists already.`,
            };
            return [problemAt(layers, whole, words)];
        });
    });
}
function namesUsedTwice({ document, layers }) {
    return containers(document).flatMap(([path]) => {
        const plain = (0,paths/* valueAt */.fK)(document, [...path, 'env']);
        return (0,paths/* entriesAt */.ws)(document, [...path, 'secrets'])
            .filter(([variable]) => (0,json/* isObject */.Gv)(plain) && Object.hasOwn(plain, variable))
            .map(([variable]) => problemAt(layers, [...path, 'env', variable], {
            message: `${(0,paths/* formatPath */.jV)([...path, 'env', variable])} is set a second time by ${(0,paths/* formatPath */.jV)([...path, 'secrets'])}.`,
            fix: `Keep one of the two; the secret comes from ${layers.where([...path, 'secrets', variable])}.`,
        }, 'key'));
    });
}
function renames({ document, layers }) {
    return renamable.flatMap((map) => {
        const taken = new Map();
        return (0,paths/* entriesAt */.ws)(document, map).flatMap(([name, entry]) => {
            const former = (0,json/* isObject */.Gv)(entry) ? entry['renamedFrom'] : undefined;
            if (typeof former !== 'string')
                return [];
            const path = [...map, name, 'renamedFrom'];
            const other = taken.get(former);
            taken.set(former, other ?? name);
            const says = former === name
                ? 'is its own name'
                : (0,paths/* valueAt */.fK)(document, [...map, former]) !== undefined
                    ? `is "${former}", but ${(0,paths/* formatPath */.jV)([...map, former])} still exists`
                    : other === undefined
                        ? undefined
                        : `is "${former}", and so is that of ${(0,paths/* formatPath */.jV)([...map, other])}: one thing cannot become two`;
            if (says === undefined)
                return [];
            const fix = former === name || other !== undefined
                ? 'Remove this line.'
                : `Remove the entry ${former} if this one replaces it, else remove this line.`;
            return [
                problemAt(layers, path, {
                    message: `${(0,paths/* formatPath */.jV)(path)} ${says}${afterOverlay(layers, path)}.`,
                    fix,
                }),
            ];
        });
    });
}
function realDates({ document, layers }) {
    const lists = [
        ['spec', 'gate', 'allowDelete'],
        ['spec', 'gate', 'allowReplace'],
        ['spec', 'policy', 'waivers'],
        ['spec', 'redaction', 'exceptions'],
    ];
    return lists.flatMap((list) => {
        const items = (0,paths/* valueAt */.fK)(document, list);
        return (Array.isArray(items) ? items : []).flatMap((item, index) => {
            const date = (0,json/* isObject */.Gv)(item) ? item['expires'] : undefined;
            if (typeof date !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
                return [];
            // A day that the month does not have rolls over into the next one.
            if (new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8)))
                return [];
            const path = [...list, String(index), 'expires'];
            const words = {
                message: `${(0,paths/* formatPath */.jV)(path)} is "${date}": that month has no such day.`,
                fix: 'Write a day that exists.',
            };
            return [problemAt(layers, path, words)];
        });
    });
}
function encryption({ document, layers }) {
    const path = ['spec', 'security', 'encryption'];
    if ((0,paths/* valueAt */.fK)(document, path) !== false)
        return [];
    const words = {
        message: `${subject(layers, path)} is false: data at rest is always encrypted.`,
        fix: layers.override(path) === undefined ? 'Remove the line.' : 'Unset it.',
    };
    return [problemAt(layers, path, words)];
}
/** S3 refuses a lifecycle in which objects expire before they are archived. */
function bucketDays({ document, layers }) {
    return (0,paths/* entriesAt */.ws)(document, ['spec', 'storage', 'buckets']).flatMap(([name, bucket]) => {
        const { archiveAfterDays: archive, expireDays: expire } = (0,json/* isObject */.Gv)(bucket) ? bucket : {};
        if (typeof archive !== 'number' || typeof expire !== 'number' || expire > archive)
            return [];
        const path = ['spec', 'storage', 'buckets', name, 'expireDays'];
        const other = ['spec', 'storage', 'buckets', name, 'archiveAfterDays'];
        const words = {
            message: `${(0,paths/* formatPath */.jV)(path)} is ${expire}, but objects are archived only after ${archive} days${afterOverlay(layers, path, other)}.`,
            fix: `archiveAfterDays ${comesFrom(layers, other)}. Remove it, or let objects live longer than that.`,
        };
        return [problemAt(layers, path, words)];
    });
}
function tableKeys({ document, layers }) {
    return (0,paths/* entriesAt */.ws)(document, ['spec', 'storage', 'tables']).flatMap(([name]) => {
        const path = ['spec', 'storage', 'tables', name, 'sortKey', 'name'];
        const sort = (0,paths/* valueAt */.fK)(document, path);
        if (sort === undefined || sort !== (0,paths/* valueAt */.fK)(document, [...path.slice(0, -2), 'partitionKey', 'name']))
            return [];
        const words = {
            message: `${(0,paths/* formatPath */.jV)(path)} is ${show(sort)}, which is the partition key already.`,
            fix: 'Name another attribute, or remove sortKey.',
        };
        return [problemAt(layers, path, words)];
    });
}

;// CONCATENATED MODULE: ./build/src/manifest/resolve.js










/** Every environment of a manifest, as declared; the one called `default` when it declares none. */
function environmentNames(manifest) {
    const declared = environmentsOf(manifest);
    return declared.length === 0 ? [onlyEnvironment] : declared;
}
/** Parts of spec that say how to merge and are not part of the result. */
const mergeOnly = ['environments', 'defaultEnvironment'];
/**
 * The resolved truth of one environment, or everything that is wrong with it. Never throws for what a user wrote.
 * @param manifest as loaded without problems.
 */
function resolveDeployment(manifest, options) {
    const problems = baseProblems(manifest);
    if (isOtherVersion(manifest.value))
        return { problems: (0,manifest_problems/* arrange */.N)(problems, manifest.source) };
    const chosen = chooseEnvironment(manifest, options.environment, options.env);
    if ('problem' in chosen)
        problems.push(chosen.problem);
    else {
        const merged = mergeLayers(manifest, chosen.environment, options);
        problems.push(...mergedProblems(merged, options.imagesMayCome === true));
        if (!(0,manifest_problems/* hasErrors */.C)(problems))
            return { deployment: deploymentOf(manifest, chosen.environment, merged) };
    }
    return { problems: (0,manifest_problems/* arrange */.N)(problems, manifest.source) };
}
/**
 * Everything that is wrong with a manifest: its own shape, and the merged result of each of its environments.
 * @param env the environment variables, which apply to every environment.
 */
function validateManifest(manifest, env) {
    const problems = baseProblems(manifest);
    if (!isOtherVersion(manifest.value))
        for (const environment of environmentNames(manifest))
            problems.push(...mergedProblems(mergeLayers(manifest, environment, { env }), true));
    return (0,manifest_problems/* arrange */.N)(problems, manifest.source);
}
/** What is wrong with the manifest before any overlay. */
function baseProblems(manifest) {
    const partial = environmentsOf(manifest).length > 0;
    // With overlays the base need not be whole: what it lacks, each environment's merged result is asked for.
    const shape = shapeProblems(manifest.value, new manifest_layers/* Layers */.zg(manifest), partial);
    return isOtherVersion(manifest.value) ? shape : [...shape, ...defaultProblem(manifest)];
}
function mergeLayers(manifest, environment, options) {
    const document = (0,merge/* copy */.C)(manifest.value);
    const overlay = overlayOf(manifest, environment);
    const spec = document['spec'];
    if ((0,json/* isObject */.Gv)(spec)) {
        const base = { ...spec };
        for (const key of mergeOnly)
            delete base[key];
        document['spec'] = (0,merge/* merge */.h1)(base, overlay ?? {});
    }
    const { overrides, problems } = applyVariables(document, options.env);
    const more = applyImages(document, options.images ?? {}, overrides);
    const profile = fillDefaults(document, environment);
    const layers = new manifest_layers/* Layers */.zg(manifest, overlay === undefined ? undefined : environment, overrides, profile);
    return { document, layers, problems: [...problems, ...more] };
}
function mergedProblems(merged, imagesMayCome) {
    const { document, layers } = merged;
    return [
        ...merged.problems,
        ...overlayProblems(document, layers),
        ...shapeProblems(document, layers),
        ...ruleProblems({ document, layers, imagesMayCome }),
    ];
}
/** An overlay changes spec; it has no overlays of its own. */
function overlayProblems(document, { manifest, overlay = '' }) {
    const spec = (0,json/* isObject */.Gv)(document['spec']) ? document['spec'] : {};
    return mergeOnly
        .filter((key) => Object.hasOwn(spec, key))
        .map((key) => ({
        severity: 'error',
        at: manifest.position(['spec', 'environments', overlay, key], 'key'),
        path: (0,paths/* formatPath */.jV)(['spec', 'environments', overlay, key]),
        message: `The ${overlay} overlay sets ${key}, which belongs to spec itself.`,
        fix: 'Remove it from the overlay.',
    }));
}
function deploymentOf(manifest, environment, merged) {
    const { document, layers } = merged;
    // The validator has just accepted the document, and the defaults have filled it: it has the generated types.
    const { name, prefix, labels } = document['metadata'];
    let counts;
    return {
        manifest,
        name,
        environment,
        prefix,
        labels,
        spec: document['spec'],
        origin: (path) => layers.origin(path),
        locate: (path) => locate(layers, path),
        get counts() {
            counts ??= countOrigins(document, layers);
            return counts;
        },
    };
}
function locate(layers, path) {
    const origin = layers.origin(path);
    if (origin.kind === 'manifest')
        return origin.at;
    return path.length === 0 ? layers.manifest.position([]) : locate(layers, path.slice(0, -1));
}
function countOrigins(document, layers) {
    const counts = { total: 0, manifest: 0, overlay: 0, environment: 0, input: 0, default: 0 };
    for (const part of ['metadata', 'spec'])
        for (const [path] of leaves(document[part] ?? (0,merge/* emptyObject */.vB)(), [part])) {
            const origin = layers.origin(path);
            counts.total++;
            counts[origin.kind === 'manifest' && origin.overlay !== undefined ? 'overlay' : origin.kind]++;
        }
    return counts;
}
/** The leaf values beneath a path: scalars and whole lists, in the order of the document. */
function* leaves(value, path) {
    if (!(0,json/* isObject */.Gv)(value))
        yield [path, value];
    else
        for (const [key, item] of Object.entries(value))
            yield* leaves(item, [...path, key]);
}


/***/ }),

/***/ 10156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   zr: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _validator_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90454);


/** The root of the schema that the validator was compiled from. */
const root = _validator_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .w;
/** A schema node with its `$ref` followed; what stands beside the `$ref` wins. */
function follow(node) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(node))
        return undefined;
    const reference = node['$ref'];
    if (typeof reference !== 'string')
        return node;
    const target = root['$defs'][reference.slice('#/$defs/'.length)];
    return { ...follow(target), ...node };
}
/** The schema of the value at a manifest path; undefined where the schema knows nothing. */
function schemaAt(path) {
    let node = root;
    for (const key of path) {
        const properties = node?.['properties'];
        const known = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
        node = follow(known ?? node?.['additionalProperties'] ?? node?.['items']);
    }
    return node;
}
/** The names of the fields that a map may have; none for a map whose keys are free. */
function fieldsOf(node) {
    const properties = node?.['properties'];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(properties) ? Object.keys(properties) : [];
}


/***/ }),

/***/ 90454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate),
/* harmony export */   w: () => (/* binding */ schema)
/* harmony export */ });
/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json", "title": "Deployment", "description": "What a team deploys, where, and under which rules: the manifest of synthinfra.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "metadata", "spec"], "properties": { "apiVersion": { "description": "Version of this format.", "const": "synthinfra.inferloop.io/v1alpha1" }, "kind": { "description": "Kind of this document.", "const": "Deployment" }, "metadata": { "description": "Who this is.", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/name", "description": "Name of the application (PROJECT_NAME)." }, "prefix": { "description": "First part of every resource name (RESOURCE_PREFIX); default `<name>-<environment>`.", "type": "string", "pattern": "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", "x-resolved": true, "x-expects": "1 to 40 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen" }, "labels": { "description": "Labels, put on every resource as tags.", "type": "object", "propertyNames": { "pattern": "^[^\\u0000]{1,128}$", "x-expects": "1 to 128 characters long" }, "additionalProperties": { "type": "string", "maxLength": 256 }, "x-resolved": true } }, "required": ["name"], "x-resolved": true }, "spec": { "$ref": "#/$defs/spec" } }, "$defs": { "name": { "description": "A lower-case name: it becomes part of resource names and of resource addresses.", "type": "string", "pattern": "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen" }, "calendarDate": { "description": "A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "x-expects": "a calendar date such as 2027-03-31" }, "cidr": { "description": "An IPv4 or IPv6 range in CIDR notation.", "type": "string", "pattern": "^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "x-expects": "an address range such as 10.0.0.0/8 or 2001:db8::/32" }, "scale": { "description": "How many copies run, and when copies are added.", "type": "object", "additionalProperties": false, "properties": { "min": { "description": "The fewest copies.", "type": "integer", "minimum": 0, "default": 1 }, "max": { "description": "The most copies.", "type": "integer", "minimum": 1, "default": 10 }, "cpuPercent": { "description": "Copies are added above this average CPU use, in percent.", "type": "integer", "minimum": 10, "maximum": 95, "default": 60 } } }, "service": { "description": "A long-running HTTP workload.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "port": { "description": "The port on which the container listens.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 8080 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "health": { "description": "The path that answers 200 to 399 when the copy is healthy.", "type": "string", "pattern": "^/", "default": "/healthz", "x-expects": "a path that begins with /, such as /healthz" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "public": { "description": "Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.", "type": "boolean", "default": false }, "certificate": { "description": "ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.", "type": "string", "minLength": 1 }, "domain": { "description": "DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.", "type": "string", "pattern": "^[a-z0-9.-]+$", "x-expects": "a DNS name in lower case, such as api.example.com" }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry: what exists is moved, not destroyed and made again." } } }, "job": { "description": "A batch workload, which ends by itself.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "schedule": { "description": "When it runs: five cron fields. Without it, it runs once for each apply that changes it.", "type": "string", "pattern": "^\\S+( \\S+){4}$", "x-expects": "five cron fields, such as 0 3 * * *" }, "timeZone": { "description": "Zone of the schedule, as the IANA names it.", "type": "string", "pattern": "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "default": "Etc/UTC", "x-expects": "a time zone such as Europe/Berlin" }, "parallelism": { "description": "How many copies run side by side.", "type": "integer", "minimum": 1, "maximum": 1000, "default": 1 }, "retries": { "description": "How often a copy that failed is started again.", "type": "integer", "minimum": 0, "maximum": 10, "default": 3 }, "timeoutSeconds": { "description": "After so many seconds it is ended, whatever it does.", "type": "integer", "minimum": 1, "maximum": 604800, "default": 3600 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "workerGroup": { "description": "A group of equal machines.", "type": "object", "additionalProperties": false, "properties": { "instanceType": { "description": "Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.", "type": "string", "minLength": 1, "x-resolved": true }, "image": { "description": "Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.", "type": "string", "minLength": 1 }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "diskGiB": { "description": "Size of the encrypted root disk, in GiB.", "type": "integer", "minimum": 8, "maximum": 16384, "default": 30 }, "spot": { "description": "Use spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "bucket": { "description": "A store for objects: always encrypted, versioned, private, TLS only.", "type": "object", "additionalProperties": false, "properties": { "versioning": { "description": "Keep former versions of objects.", "type": "boolean", "default": true }, "retentionDays": { "description": "Days that a noncurrent version is kept. Current objects are never removed by this.", "type": "integer", "minimum": 1, "maximum": 36500, "default": 30 }, "expireDays": { "description": "Days after which CURRENT objects are removed. Never a default: written out or not at all.", "type": "integer", "minimum": 1, "maximum": 36500 }, "archiveAfterDays": { "description": "Days after which objects move to cheaper, slower storage.", "type": "integer", "minimum": 30, "maximum": 36500 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "tableKey": { "description": "A key attribute.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the attribute.", "type": "string", "minLength": 1, "maxLength": 255 }, "type": { "description": "Type of the attribute.", "enum": ["string", "number", "binary"], "default": "string" } }, "required": ["name"] }, "table": { "description": "A key-value table.", "type": "object", "additionalProperties": false, "properties": { "partitionKey": { "$ref": "#/$defs/tableKey", "description": "The key that spreads the items." }, "sortKey": { "$ref": "#/$defs/tableKey", "description": "The key that orders items of one partition." }, "ttlAttribute": { "description": "Attribute that holds the time at which an item expires (epoch seconds).", "type": "string", "minLength": 1, "maxLength": 255 }, "pointInTimeRecovery": { "description": "Keep continuous backups.", "type": "boolean", "default": true }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } }, "required": ["partitionKey"] }, "secret": { "description": "An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.", "type": "object", "additionalProperties": false, "properties": { "existing": { "description": "Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.", "type": "string", "minLength": 1 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "kubernetes": { "description": "What only a cluster has.", "type": "object", "additionalProperties": false, "properties": { "namespace": { "description": "Namespace of everything; default is the prefix.", "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "x-resolved": true, "x-expects": "1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces" }, "context": { "description": "Context of the kubeconfig. A guard, too: another cluster is not touched.", "type": "string", "minLength": 1 }, "ingress": { "description": "How public services are reached.", "type": "object", "additionalProperties": false, "properties": { "kind": { "description": "`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.", "enum": ["gateway", "ingress"], "default": "gateway" }, "className": { "description": "Class of the Ingress; default is the cluster's.", "type": "string", "minLength": 1 }, "gateway": { "description": "The Gateway that routes are put at, as `namespace/name`.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9.-]+$", "x-expects": "a namespace and a name, such as infra/public" } }, "x-resolved": true }, "secretStore": { "description": "Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the store.", "type": "string", "minLength": 1 }, "kind": { "description": "Kind of the store.", "enum": ["ClusterSecretStore", "SecretStore"], "default": "ClusterSecretStore" } }, "required": ["name"] } } }, "gateException": { "description": "One address that the gate lets through.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "The exact resource address, as the plan shows it.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["address", "reason", "expires"] }, "redactionException": { "description": "One value that reports may show.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.", "type": "string", "pattern": "^[^.\\s]+\\..+$", "x-expects": "an address and an attribute, such as aws_ssm_parameter.motd.value" }, "reason": { "description": "Why everybody may see it.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["path", "reason", "expires"] }, "waiver": { "description": "One rule that is not applied to one resource.", "type": "object", "additionalProperties": false, "properties": { "rule": { "description": "Id of the rule, such as `baseline/s3-versioning`.", "type": "string", "minLength": 1 }, "address": { "description": "The exact resource address; without it, every resource.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["rule", "reason", "expires"] }, "spec": { "description": "What is deployed, and how.", "type": "object", "additionalProperties": false, "required": ["target"], "properties": { "profile": { "description": "A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.", "enum": ["dev", "prod"], "x-resolved": true }, "target": { "description": "Where to deploy.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "The cloud.", "enum": ["aws", "gcp", "azure", "kubernetes", "onprem"] }, "region": { "description": "Region, as the cloud names it.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-resolved": true, "x-expects": "a region as the cloud names it, such as eu-west-1" }, "account": { "description": "Account, project or subscription. A guard: another one is refused.", "type": "string", "minLength": 1 } }, "required": ["provider"] }, "pattern": { "description": "Deployment pattern. Only single-region is rendered yet.", "enum": ["single-region", "multi-region", "hybrid", "edge"], "default": "single-region" }, "services": { "description": "Long-running HTTP workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/service" }, "x-resolved": true }, "functions": { "description": "Event-driven workloads, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "jobs": { "description": "Batch workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/job" }, "x-resolved": true }, "workers": { "description": "Groups of machines, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/workerGroup" }, "x-resolved": true }, "secrets": { "description": "Entries of the secret store, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/secret" }, "x-resolved": true }, "storage": { "description": "Where data lives.", "type": "object", "additionalProperties": false, "properties": { "buckets": { "description": "Object stores, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/bucket" }, "x-resolved": true }, "files": { "description": "Shared file systems, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "tables": { "description": "Key-value tables, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/table" }, "x-resolved": true } }, "x-resolved": true }, "network": { "description": "The private network.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make a private network of its own (ENABLE_VPC).", "type": "boolean", "default": true }, "firewall": { "description": "Deny all traffic that is not named (ENABLE_FIREWALL).", "type": "boolean", "default": true }, "cidr": { "$ref": "#/$defs/cidr", "description": "Address range of the network.", "default": "10.0.0.0/16" }, "zones": { "description": "Over how many availability zones the subnets spread.", "type": "integer", "minimum": 1, "maximum": 6, "default": 2 }, "nat": { "description": "How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.", "enum": ["none", "single", "per-zone"], "x-resolved": true }, "allowedIpRanges": { "description": "Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.", "type": "array", "items": { "$ref": "#/$defs/cidr" }, "default": [] }, "privateEndpoints": { "description": "Reach the cloud's own services without leaving the network.", "type": "boolean", "default": true }, "flowLogs": { "description": "Keep a log of the network's flows.", "type": "boolean", "default": true }, "cdn": { "description": "Content delivery (reserved: not rendered yet)", "type": "object" }, "waf": { "description": "Web application firewall (reserved: not rendered yet)", "type": "object" }, "dns": { "description": "DNS zones (reserved: not rendered yet)", "type": "object" }, "vpn": { "description": "Site-to-site VPN (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "security": { "description": "Protection of data and access.", "type": "object", "additionalProperties": false, "properties": { "encryption": { "description": "Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.", "type": "boolean", "default": true }, "keyRotationDays": { "description": "Days after which the encryption key is rotated.", "type": "integer", "minimum": 90, "maximum": 2560, "default": 365 }, "deletionProtection": { "description": "Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.", "type": "boolean", "x-resolved": true }, "threatDetection": { "description": "Watch the account for threats (reserved: not rendered yet)", "type": "boolean" }, "compliance": { "description": "Frameworks whose stricter limits the policies apply.", "type": "array", "uniqueItems": true, "items": { "enum": ["gdpr", "hipaa", "soc2"] }, "default": [] } }, "x-resolved": true }, "monitoring": { "description": "Logs and alarms.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.", "type": "boolean", "default": true }, "logRetentionDays": { "description": "Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.", "type": "integer", "minimum": 1, "maximum": 3653, "default": 7 }, "alerts": { "description": "Limits at which an alarm is raised.", "type": "object", "additionalProperties": false, "properties": { "cpuPercent": { "description": "Average CPU use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "memoryPercent": { "description": "Average memory use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "errorCount": { "description": "Answers with status 5xx in five minutes.", "type": "integer", "minimum": 1, "default": 10 } }, "x-resolved": true }, "notify": { "description": "E-mail addresses that are told of alarms.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "x-expects": "an e-mail address" }, "default": [] }, "metrics": { "description": "Application metrics (reserved: not rendered yet)", "type": "object" }, "tracing": { "description": "Distributed tracing (reserved: not rendered yet)", "type": "object" }, "dashboard": { "description": "Dashboard (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "kubernetes": { "$ref": "#/$defs/kubernetes" }, "cost": { "description": "Budgets, anomaly alarms, off hours (reserved: not rendered yet)", "type": "object" }, "backup": { "description": "Backup plans (reserved: not rendered yet)", "type": "object" }, "dr": { "description": "Disaster recovery (reserved: not rendered yet)", "type": "object" }, "identity": { "$ref": "#/$defs/identity" }, "state": { "description": "Where the engine keeps its state. Without it, only the sandbox works.", "type": "object", "additionalProperties": false, "properties": { "backend": { "description": "Kind of the state backend.", "enum": ["s3", "gcs", "azurerm", "http", "kubernetes", "local"] }, "bucket": { "description": "s3, gcs: name of the bucket.", "type": "string", "minLength": 3 }, "region": { "description": "s3: region of the bucket; default is the target's.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "kmsKey": { "description": "s3: ARN of the key that encrypts the state; gcs: name of the key.", "type": "string", "minLength": 1 }, "storageAccount": { "description": "azurerm: name of the storage account.", "type": "string", "minLength": 3 }, "container": { "description": "azurerm: name of the container.", "type": "string", "minLength": 1 }, "resourceGroup": { "description": "azurerm: resource group of the storage account.", "type": "string", "minLength": 1 }, "address": { "description": "http: URL of the state.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "lockAddress": { "description": "http: URL of the lock; default is the address followed by /lock.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "namespace": { "description": "kubernetes: namespace of the Secret that holds the state.", "type": "string", "minLength": 1 } }, "required": ["backend"] }, "engine": { "description": "The engine that plans and applies.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Terraform or OpenTofu. Default: whichever is found, Terraform first.", "enum": ["terraform", "tofu"] }, "version": { "description": "Version that must be used, such as 1.11.4.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "x-expects": "an exact version such as 1.11.4" } }, "x-resolved": true }, "policy": { "description": "Which rules are applied, and how strictly.", "type": "object", "additionalProperties": false, "properties": { "packs": { "description": "Rule packs besides the baseline (reserved: not rendered yet)", "type": "array", "items": { "type": "string" } }, "rego": { "description": "Rules of your own (reserved: not rendered yet)", "type": "object" }, "failOn": { "description": "A failed rule of this severity or above blocks.", "enum": ["low", "medium", "high", "critical"], "default": "high" }, "requiredTags": { "description": "Tags that every taggable resource must carry.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": ["project", "environment", "managed-by"] }, "waivers": { "description": "Rules that are not applied, each with a reason and an end.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "default": [] }, "providers": { "description": "Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$", "x-expects": "the source of one provider, such as hashicorp/random or registry.example.com/acme/thing" }, "default": [] }, "modules": { "description": "Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s*]+(/\\*)?$", "x-expects": "the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*" }, "default": [] } }, "x-resolved": true }, "redaction": { "description": "What reports may show although it looks like a secret.", "type": "object", "additionalProperties": false, "properties": { "exceptions": { "description": "Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.", "type": "array", "items": { "$ref": "#/$defs/redactionException" }, "default": [] } }, "x-resolved": true }, "gate": { "description": "What may be deleted or replaced although it holds data.", "type": "object", "additionalProperties": false, "properties": { "allowDelete": { "description": "Addresses that may be deleted.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] }, "allowReplace": { "description": "Addresses that may be replaced.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] } }, "x-resolved": true }, "stacks": { "description": "Terraform roots and charts of your own. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "overrides": { "description": "Settings of one cloud's modules (reserved: not rendered yet)", "type": "object" }, "environments": { "description": "Overlays by environment. Maps are merged, lists and scalars replace, null removes.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "description": "What differs in this environment: any part of spec, or null.", "type": ["object", "null"] } }, "defaultEnvironment": { "$ref": "#/$defs/name", "description": "The environment used when none is named." } } }, "identity": { "description": "Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.", "type": "object", "additionalProperties": false, "properties": { "github": { "description": "What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.", "type": "object", "additionalProperties": false, "properties": { "repository": { "description": "owner/name of the repository.", "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "x-expects": "owner/name" }, "ownerId": { "description": "Id of the owner. Repositories made after 15 July 2026 send it in their subject.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "repositoryId": { "description": "Id of the repository, likewise.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "applyWorkflow": { "description": "Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….", "type": "string", "pattern": "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$", "x-expects": "owner/name/.github/workflows/file.yml@refs/heads/main" }, "defaultBranch": { "description": "Branch that the environment of the apply must be limited to.", "type": "string", "minLength": 1, "default": "main" }, "issuer": { "description": "Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)", "default": "https://token.actions.githubusercontent.com" } } }, "aws": { "description": "Roles in AWS.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role of plan, drift and everything that only looks.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role of apply and destroy.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "region": { "description": "Region whose STS is asked; default is the target’s.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "stsEndpoint": { "description": "URL of STS, for a private endpoint; default is the region’s own.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "durationSeconds": { "description": "How long credentials live; they are renewed as long as the job runs.", "type": "integer", "minimum": 900, "maximum": 43200, "default": 3600 }, "inlinePolicy": { "description": "Limits the session further than its role does: an IAM policy document.", "type": "object" }, "managedPolicies": { "description": "ARNs of IAM policies that limit the session further.", "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$", "x-expects": "the ARN of an IAM policy" }, "default": [] }, "chain": { "description": "Roles to assume from there, one after the other, such as one in another account.", "type": "array", "maxItems": 5, "default": [], "items": { "description": "One role.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role when looking.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role when changing.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "externalId": { "description": "External id that the role asks for.", "type": "string", "minLength": 2, "maxLength": 1224 } }, "required": ["planRole", "applyRole"] } } }, "required": ["planRole", "applyRole"] }, "gcp": { "description": "Workload identity federation in Google Cloud.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "Full name of the provider, with the number of its project.", "type": "string", "pattern": "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$", "x-expects": "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER" }, "planServiceAccount": { "description": "Service account of plan; without it the federated principal itself is used.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "applyServiceAccount": { "description": "Service account of apply, likewise.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "universe": { "description": "Domain of the universe.", "type": "string", "pattern": "^[a-z0-9.-]+$", "default": "googleapis.com", "x-expects": "a domain such as googleapis.com" }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 43200, "default": 3600 }, "stsEndpoint": { "description": "URL of the security token service, for a private endpoint.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "iamCredentialsEndpoint": { "description": "URL of the IAM Credentials API, likewise.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "resourceManagerEndpoint": { "description": "URL of the Resource Manager API, which the guard asks.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" } }, "required": ["provider"] }, "azure": { "description": "Applications or managed identities in Entra ID.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Id of the tenant.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "planClient": { "description": "Client id that plans.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "applyClient": { "description": "Client id that applies.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "environment": { "description": "Which Azure.", "enum": ["public", "usgovernment", "china"], "default": "public" }, "authority": { "description": "URL of the authority, https; default is that of the environment.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" }, "resourceManager": { "description": "URL of the resource manager, https, which the guard asks.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" } }, "required": ["tenant", "planClient", "applyClient"] }, "vault": { "description": "A login at HashiCorp Vault besides that of the target.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "URL of Vault.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "path": { "description": "Path of the JWT auth method.", "type": "string", "pattern": "^[^\\s/]+(/[^\\s/]+)*$", "default": "jwt", "x-expects": "a path without slashes at its ends, such as jwt or github/jwt" }, "planRole": { "description": "Role when looking.", "type": "string", "minLength": 1 }, "applyRole": { "description": "Role when changing.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace (Enterprise).", "type": "string", "minLength": 1 }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" } }, "required": ["address", "planRole", "applyRole"] }, "kubernetes": { "description": "An API server that trusts GitHub’s issuer.", "type": "object", "additionalProperties": false, "properties": { "server": { "description": "URL of the API server.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace of the service accounts, and of the kubeconfig.", "type": "string", "minLength": 1, "default": "default" }, "planServiceAccount": { "description": "Service account whose token is asked for when looking; without it GitHub’s token is used itself.", "type": "string", "minLength": 1 }, "applyServiceAccount": { "description": "Service account when changing, likewise.", "type": "string", "minLength": 1 }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 86400, "default": 3600 } }, "required": ["server"] } } } } };
const schema32 = { "description": "A lower-case name: it becomes part of resource names and of resource addresses.", "type": "string", "pattern": "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen" };
const pattern4 = new RegExp("^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[^\\u0000]{1,128}$", "u");
const func1 = (text) => { let n = 0; for (const _ of text)
    n++; return n; };
const schema33 = { "description": "What is deployed, and how.", "type": "object", "additionalProperties": false, "required": ["target"], "properties": { "profile": { "description": "A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.", "enum": ["dev", "prod"], "x-resolved": true }, "target": { "description": "Where to deploy.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "The cloud.", "enum": ["aws", "gcp", "azure", "kubernetes", "onprem"] }, "region": { "description": "Region, as the cloud names it.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-resolved": true, "x-expects": "a region as the cloud names it, such as eu-west-1" }, "account": { "description": "Account, project or subscription. A guard: another one is refused.", "type": "string", "minLength": 1 } }, "required": ["provider"] }, "pattern": { "description": "Deployment pattern. Only single-region is rendered yet.", "enum": ["single-region", "multi-region", "hybrid", "edge"], "default": "single-region" }, "services": { "description": "Long-running HTTP workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/service" }, "x-resolved": true }, "functions": { "description": "Event-driven workloads, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "jobs": { "description": "Batch workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/job" }, "x-resolved": true }, "workers": { "description": "Groups of machines, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/workerGroup" }, "x-resolved": true }, "secrets": { "description": "Entries of the secret store, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/secret" }, "x-resolved": true }, "storage": { "description": "Where data lives.", "type": "object", "additionalProperties": false, "properties": { "buckets": { "description": "Object stores, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/bucket" }, "x-resolved": true }, "files": { "description": "Shared file systems, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "tables": { "description": "Key-value tables, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/table" }, "x-resolved": true } }, "x-resolved": true }, "network": { "description": "The private network.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make a private network of its own (ENABLE_VPC).", "type": "boolean", "default": true }, "firewall": { "description": "Deny all traffic that is not named (ENABLE_FIREWALL).", "type": "boolean", "default": true }, "cidr": { "$ref": "#/$defs/cidr", "description": "Address range of the network.", "default": "10.0.0.0/16" }, "zones": { "description": "Over how many availability zones the subnets spread.", "type": "integer", "minimum": 1, "maximum": 6, "default": 2 }, "nat": { "description": "How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.", "enum": ["none", "single", "per-zone"], "x-resolved": true }, "allowedIpRanges": { "description": "Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.", "type": "array", "items": { "$ref": "#/$defs/cidr" }, "default": [] }, "privateEndpoints": { "description": "Reach the cloud's own services without leaving the network.", "type": "boolean", "default": true }, "flowLogs": { "description": "Keep a log of the network's flows.", "type": "boolean", "default": true }, "cdn": { "description": "Content delivery (reserved: not rendered yet)", "type": "object" }, "waf": { "description": "Web application firewall (reserved: not rendered yet)", "type": "object" }, "dns": { "description": "DNS zones (reserved: not rendered yet)", "type": "object" }, "vpn": { "description": "Site-to-site VPN (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "security": { "description": "Protection of data and access.", "type": "object", "additionalProperties": false, "properties": { "encryption": { "description": "Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.", "type": "boolean", "default": true }, "keyRotationDays": { "description": "Days after which the encryption key is rotated.", "type": "integer", "minimum": 90, "maximum": 2560, "default": 365 }, "deletionProtection": { "description": "Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.", "type": "boolean", "x-resolved": true }, "threatDetection": { "description": "Watch the account for threats (reserved: not rendered yet)", "type": "boolean" }, "compliance": { "description": "Frameworks whose stricter limits the policies apply.", "type": "array", "uniqueItems": true, "items": { "enum": ["gdpr", "hipaa", "soc2"] }, "default": [] } }, "x-resolved": true }, "monitoring": { "description": "Logs and alarms.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.", "type": "boolean", "default": true }, "logRetentionDays": { "description": "Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.", "type": "integer", "minimum": 1, "maximum": 3653, "default": 7 }, "alerts": { "description": "Limits at which an alarm is raised.", "type": "object", "additionalProperties": false, "properties": { "cpuPercent": { "description": "Average CPU use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "memoryPercent": { "description": "Average memory use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "errorCount": { "description": "Answers with status 5xx in five minutes.", "type": "integer", "minimum": 1, "default": 10 } }, "x-resolved": true }, "notify": { "description": "E-mail addresses that are told of alarms.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "x-expects": "an e-mail address" }, "default": [] }, "metrics": { "description": "Application metrics (reserved: not rendered yet)", "type": "object" }, "tracing": { "description": "Distributed tracing (reserved: not rendered yet)", "type": "object" }, "dashboard": { "description": "Dashboard (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "kubernetes": { "$ref": "#/$defs/kubernetes" }, "cost": { "description": "Budgets, anomaly alarms, off hours (reserved: not rendered yet)", "type": "object" }, "backup": { "description": "Backup plans (reserved: not rendered yet)", "type": "object" }, "dr": { "description": "Disaster recovery (reserved: not rendered yet)", "type": "object" }, "identity": { "$ref": "#/$defs/identity" }, "state": { "description": "Where the engine keeps its state. Without it, only the sandbox works.", "type": "object", "additionalProperties": false, "properties": { "backend": { "description": "Kind of the state backend.", "enum": ["s3", "gcs", "azurerm", "http", "kubernetes", "local"] }, "bucket": { "description": "s3, gcs: name of the bucket.", "type": "string", "minLength": 3 }, "region": { "description": "s3: region of the bucket; default is the target's.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "kmsKey": { "description": "s3: ARN of the key that encrypts the state; gcs: name of the key.", "type": "string", "minLength": 1 }, "storageAccount": { "description": "azurerm: name of the storage account.", "type": "string", "minLength": 3 }, "container": { "description": "azurerm: name of the container.", "type": "string", "minLength": 1 }, "resourceGroup": { "description": "azurerm: resource group of the storage account.", "type": "string", "minLength": 1 }, "address": { "description": "http: URL of the state.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "lockAddress": { "description": "http: URL of the lock; default is the address followed by /lock.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "namespace": { "description": "kubernetes: namespace of the Secret that holds the state.", "type": "string", "minLength": 1 } }, "required": ["backend"] }, "engine": { "description": "The engine that plans and applies.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Terraform or OpenTofu. Default: whichever is found, Terraform first.", "enum": ["terraform", "tofu"] }, "version": { "description": "Version that must be used, such as 1.11.4.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "x-expects": "an exact version such as 1.11.4" } }, "x-resolved": true }, "policy": { "description": "Which rules are applied, and how strictly.", "type": "object", "additionalProperties": false, "properties": { "packs": { "description": "Rule packs besides the baseline (reserved: not rendered yet)", "type": "array", "items": { "type": "string" } }, "rego": { "description": "Rules of your own (reserved: not rendered yet)", "type": "object" }, "failOn": { "description": "A failed rule of this severity or above blocks.", "enum": ["low", "medium", "high", "critical"], "default": "high" }, "requiredTags": { "description": "Tags that every taggable resource must carry.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": ["project", "environment", "managed-by"] }, "waivers": { "description": "Rules that are not applied, each with a reason and an end.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "default": [] }, "providers": { "description": "Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$", "x-expects": "the source of one provider, such as hashicorp/random or registry.example.com/acme/thing" }, "default": [] }, "modules": { "description": "Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s*]+(/\\*)?$", "x-expects": "the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*" }, "default": [] } }, "x-resolved": true }, "redaction": { "description": "What reports may show although it looks like a secret.", "type": "object", "additionalProperties": false, "properties": { "exceptions": { "description": "Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.", "type": "array", "items": { "$ref": "#/$defs/redactionException" }, "default": [] } }, "x-resolved": true }, "gate": { "description": "What may be deleted or replaced although it holds data.", "type": "object", "additionalProperties": false, "properties": { "allowDelete": { "description": "Addresses that may be deleted.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] }, "allowReplace": { "description": "Addresses that may be replaced.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] } }, "x-resolved": true }, "stacks": { "description": "Terraform roots and charts of your own. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "overrides": { "description": "Settings of one cloud's modules (reserved: not rendered yet)", "type": "object" }, "environments": { "description": "Overlays by environment. Maps are merged, lists and scalars replace, null removes.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "description": "What differs in this environment: any part of spec, or null.", "type": ["object", "null"] } }, "defaultEnvironment": { "$ref": "#/$defs/name", "description": "The environment used when none is named." } } };
const schema58 = { "description": "An IPv4 or IPv6 range in CIDR notation.", "type": "string", "pattern": "^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "x-expects": "an address range such as 10.0.0.0/8 or 2001:db8::/32" };
const schema60 = { "description": "What only a cluster has.", "type": "object", "additionalProperties": false, "properties": { "namespace": { "description": "Namespace of everything; default is the prefix.", "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "x-resolved": true, "x-expects": "1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces" }, "context": { "description": "Context of the kubeconfig. A guard, too: another cluster is not touched.", "type": "string", "minLength": 1 }, "ingress": { "description": "How public services are reached.", "type": "object", "additionalProperties": false, "properties": { "kind": { "description": "`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.", "enum": ["gateway", "ingress"], "default": "gateway" }, "className": { "description": "Class of the Ingress; default is the cluster's.", "type": "string", "minLength": 1 }, "gateway": { "description": "The Gateway that routes are put at, as `namespace/name`.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9.-]+$", "x-expects": "a namespace and a name, such as infra/public" } }, "x-resolved": true }, "secretStore": { "description": "Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the store.", "type": "string", "minLength": 1 }, "kind": { "description": "Kind of the store.", "enum": ["ClusterSecretStore", "SecretStore"], "default": "ClusterSecretStore" } }, "required": ["name"] } } };
const schema61 = { "description": "Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.", "type": "object", "additionalProperties": false, "properties": { "github": { "description": "What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.", "type": "object", "additionalProperties": false, "properties": { "repository": { "description": "owner/name of the repository.", "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "x-expects": "owner/name" }, "ownerId": { "description": "Id of the owner. Repositories made after 15 July 2026 send it in their subject.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "repositoryId": { "description": "Id of the repository, likewise.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "applyWorkflow": { "description": "Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….", "type": "string", "pattern": "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$", "x-expects": "owner/name/.github/workflows/file.yml@refs/heads/main" }, "defaultBranch": { "description": "Branch that the environment of the apply must be limited to.", "type": "string", "minLength": 1, "default": "main" }, "issuer": { "description": "Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)", "default": "https://token.actions.githubusercontent.com" } } }, "aws": { "description": "Roles in AWS.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role of plan, drift and everything that only looks.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role of apply and destroy.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "region": { "description": "Region whose STS is asked; default is the target’s.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "stsEndpoint": { "description": "URL of STS, for a private endpoint; default is the region’s own.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "durationSeconds": { "description": "How long credentials live; they are renewed as long as the job runs.", "type": "integer", "minimum": 900, "maximum": 43200, "default": 3600 }, "inlinePolicy": { "description": "Limits the session further than its role does: an IAM policy document.", "type": "object" }, "managedPolicies": { "description": "ARNs of IAM policies that limit the session further.", "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$", "x-expects": "the ARN of an IAM policy" }, "default": [] }, "chain": { "description": "Roles to assume from there, one after the other, such as one in another account.", "type": "array", "maxItems": 5, "default": [], "items": { "description": "One role.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role when looking.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role when changing.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "externalId": { "description": "External id that the role asks for.", "type": "string", "minLength": 2, "maxLength": 1224 } }, "required": ["planRole", "applyRole"] } } }, "required": ["planRole", "applyRole"] }, "gcp": { "description": "Workload identity federation in Google Cloud.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "Full name of the provider, with the number of its project.", "type": "string", "pattern": "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$", "x-expects": "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER" }, "planServiceAccount": { "description": "Service account of plan; without it the federated principal itself is used.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "applyServiceAccount": { "description": "Service account of apply, likewise.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "universe": { "description": "Domain of the universe.", "type": "string", "pattern": "^[a-z0-9.-]+$", "default": "googleapis.com", "x-expects": "a domain such as googleapis.com" }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 43200, "default": 3600 }, "stsEndpoint": { "description": "URL of the security token service, for a private endpoint.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "iamCredentialsEndpoint": { "description": "URL of the IAM Credentials API, likewise.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "resourceManagerEndpoint": { "description": "URL of the Resource Manager API, which the guard asks.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" } }, "required": ["provider"] }, "azure": { "description": "Applications or managed identities in Entra ID.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Id of the tenant.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "planClient": { "description": "Client id that plans.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "applyClient": { "description": "Client id that applies.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "environment": { "description": "Which Azure.", "enum": ["public", "usgovernment", "china"], "default": "public" }, "authority": { "description": "URL of the authority, https; default is that of the environment.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" }, "resourceManager": { "description": "URL of the resource manager, https, which the guard asks.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" } }, "required": ["tenant", "planClient", "applyClient"] }, "vault": { "description": "A login at HashiCorp Vault besides that of the target.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "URL of Vault.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "path": { "description": "Path of the JWT auth method.", "type": "string", "pattern": "^[^\\s/]+(/[^\\s/]+)*$", "default": "jwt", "x-expects": "a path without slashes at its ends, such as jwt or github/jwt" }, "planRole": { "description": "Role when looking.", "type": "string", "minLength": 1 }, "applyRole": { "description": "Role when changing.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace (Enterprise).", "type": "string", "minLength": 1 }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" } }, "required": ["address", "planRole", "applyRole"] }, "kubernetes": { "description": "An API server that trusts GitHub’s issuer.", "type": "object", "additionalProperties": false, "properties": { "server": { "description": "URL of the API server.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace of the service accounts, and of the kubeconfig.", "type": "string", "minLength": 1, "default": "default" }, "planServiceAccount": { "description": "Service account whose token is asked for when looking; without it GitHub’s token is used itself.", "type": "string", "minLength": 1 }, "applyServiceAccount": { "description": "Service account when changing, likewise.", "type": "string", "minLength": 1 }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 86400, "default": 3600 } }, "required": ["server"] } } };
const func2 = Object.prototype.hasOwnProperty;
const func0 = function equal(a, b) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    const keys = Object.keys(a);
    return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};
const pattern7 = new RegExp("^[a-z0-9-]+$", "u");
const pattern34 = new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "u");
const pattern36 = new RegExp("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "u");
const pattern37 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern38 = new RegExp("^[a-z0-9-]+/[a-z0-9.-]+$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern40 = new RegExp("^[1-9][0-9]*$", "u");
const pattern42 = new RegExp("^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$", "u");
const pattern43 = new RegExp("^https?://", "u");
const pattern44 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "u");
const pattern48 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$", "u");
const pattern51 = new RegExp("^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$", "u");
const pattern52 = new RegExp("^[a-z0-9-]+@[a-z0-9.:-]+$", "u");
const pattern14 = new RegExp("^[a-z0-9.-]+$", "u");
const pattern58 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern61 = new RegExp("^https://", "u");
const pattern64 = new RegExp("^[^\\s/]+(/[^\\s/]+)*$", "u");
const pattern65 = new RegExp("^-----BEGIN CERTIFICATE-----", "u");
const pattern71 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern73 = new RegExp("^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$", "u");
const pattern74 = new RegExp("^[^\\s*]+(/\\*)?$", "u");
const schema35 = { "description": "A long-running HTTP workload.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "port": { "description": "The port on which the container listens.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 8080 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "health": { "description": "The path that answers 200 to 399 when the copy is healthy.", "type": "string", "pattern": "^/", "default": "/healthz", "x-expects": "a path that begins with /, such as /healthz" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "public": { "description": "Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.", "type": "boolean", "default": false }, "certificate": { "description": "ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.", "type": "string", "minLength": 1 }, "domain": { "description": "DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.", "type": "string", "pattern": "^[a-z0-9.-]+$", "x-expects": "a DNS name in lower case, such as api.example.com" }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry: what exists is moved, not destroyed and made again." } } };
const schema36 = { "description": "How many copies run, and when copies are added.", "type": "object", "additionalProperties": false, "properties": { "min": { "description": "The fewest copies.", "type": "integer", "minimum": 0, "default": 1 }, "max": { "description": "The most copies.", "type": "integer", "minimum": 1, "default": 10 }, "cpuPercent": { "description": "Copies are added above this average CPU use, in percent.", "type": "integer", "minimum": 10, "maximum": 95, "default": 60 } } };
const pattern9 = new RegExp("^[1-9][0-9]*(Mi|Gi)$", "u");
const pattern10 = new RegExp("^/", "u");
const pattern11 = new RegExp("^[^=\\u0000]+$", "u");
const pattern13 = new RegExp("^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema35.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.image !== undefined) {
            let data0 = data.image;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data1 = data.command;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err3 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.port !== undefined) {
            let data3 = data.port;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 65535 || isNaN(data3)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                    const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.cpu !== undefined) {
            let data4 = data.cpu;
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 16 || isNaN(data4)) {
                    const err8 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data4 <= 0 || isNaN(data4)) {
                    const err9 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.memory !== undefined) {
            let data5 = data.memory;
            if (typeof data5 === "string") {
                if (!pattern9.test(data5)) {
                    const err11 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(Mi|Gi)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(Mi|Gi)$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.scale !== undefined) {
            let data6 = data.scale;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key1 in data6) {
                    if (!(((key1 === "min") || (key1 === "max")) || (key1 === "cpuPercent"))) {
                        const err13 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/scale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data6.min !== undefined) {
                    let data7 = data6.min;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err14 = { instancePath: instancePath + "/scale/min", schemaPath: "#/$defs/scale/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 0 || isNaN(data7)) {
                            const err15 = { instancePath: instancePath + "/scale/min", schemaPath: "#/$defs/scale/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.max !== undefined) {
                    let data8 = data6.max;
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err16 = { instancePath: instancePath + "/scale/max", schemaPath: "#/$defs/scale/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 1 || isNaN(data8)) {
                            const err17 = { instancePath: instancePath + "/scale/max", schemaPath: "#/$defs/scale/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.cpuPercent !== undefined) {
                    let data9 = data6.cpuPercent;
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err18 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 95 || isNaN(data9)) {
                            const err19 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 95 }, message: "must be <= 95" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (data9 < 10 || isNaN(data9)) {
                            const err20 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/scale/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.health !== undefined) {
            let data10 = data.health;
            if (typeof data10 === "string") {
                if (!pattern10.test(data10)) {
                    const err22 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/pattern", keyword: "pattern", params: { pattern: "^/" }, message: "must match pattern \"" + "^/" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data11 = data.env;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key2 in data11) {
                    const _errs28 = errors;
                    if (typeof key2 === "string") {
                        if (!pattern11.test(key2)) {
                            const err24 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^=\\u0000]+$" }, message: "must match pattern \"" + "^[^=\\u0000]+$" + "\"", propertyName: key2 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    var valid5 = _errs28 === errors;
                    if (!valid5) {
                        const err25 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                for (const key3 in data11) {
                    if (typeof data11[key3] !== "string") {
                        const err26 = { instancePath: instancePath + "/env/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.secrets !== undefined) {
            let data13 = data.secrets;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key4 in data13) {
                    const _errs34 = errors;
                    if (typeof key4 === "string") {
                        if (!pattern11.test(key4)) {
                            const err28 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^=\\u0000]+$" }, message: "must match pattern \"" + "^[^=\\u0000]+$" + "\"", propertyName: key4 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    var valid7 = _errs34 === errors;
                    if (!valid7) {
                        const err29 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                for (const key5 in data13) {
                    let data14 = data13[key5];
                    if (typeof data14 === "string") {
                        if (!pattern13.test(data14)) {
                            const err30 = { instancePath: instancePath + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.public !== undefined) {
            if (typeof data.public !== "boolean") {
                const err33 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.certificate !== undefined) {
            let data16 = data.certificate;
            if (typeof data16 === "string") {
                if (func1(data16) < 1) {
                    const err34 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.domain !== undefined) {
            let data17 = data.domain;
            if (typeof data17 === "string") {
                if (!pattern14.test(data17)) {
                    const err36 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+$" }, message: "must match pattern \"" + "^[a-z0-9.-]+$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.spot !== undefined) {
            if (typeof data.spot !== "boolean") {
                const err38 = { instancePath: instancePath + "/spot", schemaPath: "#/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.renamedFrom !== undefined) {
            let data19 = data.renamedFrom;
            if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                    const err39 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
    }
    else {
        const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "description": "A batch workload, which ends by itself.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "schedule": { "description": "When it runs: five cron fields. Without it, it runs once for each apply that changes it.", "type": "string", "pattern": "^\\S+( \\S+){4}$", "x-expects": "five cron fields, such as 0 3 * * *" }, "timeZone": { "description": "Zone of the schedule, as the IANA names it.", "type": "string", "pattern": "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "default": "Etc/UTC", "x-expects": "a time zone such as Europe/Berlin" }, "parallelism": { "description": "How many copies run side by side.", "type": "integer", "minimum": 1, "maximum": 1000, "default": 1 }, "retries": { "description": "How often a copy that failed is started again.", "type": "integer", "minimum": 0, "maximum": 10, "default": 3 }, "timeoutSeconds": { "description": "After so many seconds it is ended, whatever it does.", "type": "integer", "minimum": 1, "maximum": 604800, "default": 3600 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } };
const pattern18 = new RegExp("^\\S+( \\S+){4}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema40.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.image !== undefined) {
            let data0 = data.image;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            let data1 = data.command;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err3 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.schedule !== undefined) {
            let data3 = data.schedule;
            if (typeof data3 === "string") {
                if (!pattern18.test(data3)) {
                    const err5 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^\\S+( \\S+){4}$" }, message: "must match pattern \"" + "^\\S+( \\S+){4}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.timeZone !== undefined) {
            let data4 = data.timeZone;
            if (typeof data4 === "string") {
                if (!pattern19.test(data4)) {
                    const err7 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$" }, message: "must match pattern \"" + "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.parallelism !== undefined) {
            let data5 = data.parallelism;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err9 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 > 1000 || isNaN(data5)) {
                    const err10 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data5 < 1 || isNaN(data5)) {
                    const err11 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        if (data.retries !== undefined) {
            let data6 = data.retries;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err12 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 10 || isNaN(data6)) {
                    const err13 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    const err14 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.timeoutSeconds !== undefined) {
            let data7 = data.timeoutSeconds;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err15 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 604800 || isNaN(data7)) {
                    const err16 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                    const err17 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        if (data.cpu !== undefined) {
            let data8 = data.cpu;
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 > 16 || isNaN(data8)) {
                    const err18 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data8 <= 0 || isNaN(data8)) {
                    const err19 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.memory !== undefined) {
            let data9 = data.memory;
            if (typeof data9 === "string") {
                if (!pattern9.test(data9)) {
                    const err21 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(Mi|Gi)$" }, message: "must match pattern \"" + "^[1-9][0-9]*(Mi|Gi)$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data10 = data.env;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key1 in data10) {
                    const _errs24 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern11.test(key1)) {
                            const err23 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^=\\u0000]+$" }, message: "must match pattern \"" + "^[^=\\u0000]+$" + "\"", propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs24 === errors;
                    if (!valid3) {
                        const err24 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                for (const key2 in data10) {
                    if (typeof data10[key2] !== "string") {
                        const err25 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.secrets !== undefined) {
            let data12 = data.secrets;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key3 in data12) {
                    const _errs30 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern11.test(key3)) {
                            const err27 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^=\\u0000]+$" }, message: "must match pattern \"" + "^[^=\\u0000]+$" + "\"", propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    var valid5 = _errs30 === errors;
                    if (!valid5) {
                        const err28 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                for (const key4 in data12) {
                    let data13 = data12[key4];
                    if (typeof data13 === "string") {
                        if (!pattern13.test(data13)) {
                            const err29 = { instancePath: instancePath + "/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.spot !== undefined) {
            if (typeof data.spot !== "boolean") {
                const err32 = { instancePath: instancePath + "/spot", schemaPath: "#/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.renamedFrom !== undefined) {
            let data15 = data.renamedFrom;
            if (typeof data15 === "string") {
                if (!pattern4.test(data15)) {
                    const err33 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
    else {
        const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "description": "A group of equal machines.", "type": "object", "additionalProperties": false, "properties": { "instanceType": { "description": "Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.", "type": "string", "minLength": 1, "x-resolved": true }, "image": { "description": "Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.", "type": "string", "minLength": 1 }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "diskGiB": { "description": "Size of the encrypted root disk, in GiB.", "type": "integer", "minimum": 8, "maximum": 16384, "default": 30 }, "spot": { "description": "Use spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "instanceType") || (key0 === "image")) || (key0 === "scale")) || (key0 === "diskGiB")) || (key0 === "spot")) || (key0 === "renamedFrom"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.instanceType !== undefined) {
            let data0 = data.instanceType;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.image !== undefined) {
            let data1 = data.image;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.scale !== undefined) {
            let data2 = data.scale;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!(((key1 === "min") || (key1 === "max")) || (key1 === "cpuPercent"))) {
                        const err5 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/scale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data2.min !== undefined) {
                    let data3 = data2.min;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err6 = { instancePath: instancePath + "/scale/min", schemaPath: "#/$defs/scale/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 < 0 || isNaN(data3)) {
                            const err7 = { instancePath: instancePath + "/scale/min", schemaPath: "#/$defs/scale/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.max !== undefined) {
                    let data4 = data2.max;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err8 = { instancePath: instancePath + "/scale/max", schemaPath: "#/$defs/scale/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err9 = { instancePath: instancePath + "/scale/max", schemaPath: "#/$defs/scale/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.cpuPercent !== undefined) {
                    let data5 = data2.cpuPercent;
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err10 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 > 95 || isNaN(data5)) {
                            const err11 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 95 }, message: "must be <= 95" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data5 < 10 || isNaN(data5)) {
                            const err12 = { instancePath: instancePath + "/scale/cpuPercent", schemaPath: "#/$defs/scale/properties/cpuPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/scale", schemaPath: "#/$defs/scale/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.diskGiB !== undefined) {
            let data6 = data.diskGiB;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err14 = { instancePath: instancePath + "/diskGiB", schemaPath: "#/properties/diskGiB/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 16384 || isNaN(data6)) {
                    const err15 = { instancePath: instancePath + "/diskGiB", schemaPath: "#/properties/diskGiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data6 < 8 || isNaN(data6)) {
                    const err16 = { instancePath: instancePath + "/diskGiB", schemaPath: "#/properties/diskGiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        if (data.spot !== undefined) {
            if (typeof data.spot !== "boolean") {
                const err17 = { instancePath: instancePath + "/spot", schemaPath: "#/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.renamedFrom !== undefined) {
            let data8 = data.renamedFrom;
            if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                    const err18 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "description": "An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.", "type": "object", "additionalProperties": false, "properties": { "existing": { "description": "Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.", "type": "string", "minLength": 1 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "existing") || (key0 === "renamedFrom"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.existing !== undefined) {
            let data0 = data.existing;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.renamedFrom !== undefined) {
            let data1 = data.renamedFrom;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err3 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "A store for objects: always encrypted, versioned, private, TLS only.", "type": "object", "additionalProperties": false, "properties": { "versioning": { "description": "Keep former versions of objects.", "type": "boolean", "default": true }, "retentionDays": { "description": "Days that a noncurrent version is kept. Current objects are never removed by this.", "type": "integer", "minimum": 1, "maximum": 36500, "default": 30 }, "expireDays": { "description": "Days after which CURRENT objects are removed. Never a default: written out or not at all.", "type": "integer", "minimum": 1, "maximum": 36500 }, "archiveAfterDays": { "description": "Days after which objects move to cheaper, slower storage.", "type": "integer", "minimum": 30, "maximum": 36500 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((((key0 === "versioning") || (key0 === "retentionDays")) || (key0 === "expireDays")) || (key0 === "archiveAfterDays")) || (key0 === "renamedFrom"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.versioning !== undefined) {
            if (typeof data.versioning !== "boolean") {
                const err1 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.retentionDays !== undefined) {
            let data1 = data.retentionDays;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err2 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/properties/retentionDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 36500 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/properties/retentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/retentionDays", schemaPath: "#/properties/retentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        if (data.expireDays !== undefined) {
            let data2 = data.expireDays;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err5 = { instancePath: instancePath + "/expireDays", schemaPath: "#/properties/expireDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 36500 || isNaN(data2)) {
                    const err6 = { instancePath: instancePath + "/expireDays", schemaPath: "#/properties/expireDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err7 = { instancePath: instancePath + "/expireDays", schemaPath: "#/properties/expireDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.archiveAfterDays !== undefined) {
            let data3 = data.archiveAfterDays;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err8 = { instancePath: instancePath + "/archiveAfterDays", schemaPath: "#/properties/archiveAfterDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 36500 || isNaN(data3)) {
                    const err9 = { instancePath: instancePath + "/archiveAfterDays", schemaPath: "#/properties/archiveAfterDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data3 < 30 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/archiveAfterDays", schemaPath: "#/properties/archiveAfterDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.renamedFrom !== undefined) {
            let data4 = data.renamedFrom;
            if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                    const err11 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "description": "A key-value table.", "type": "object", "additionalProperties": false, "properties": { "partitionKey": { "$ref": "#/$defs/tableKey", "description": "The key that spreads the items." }, "sortKey": { "$ref": "#/$defs/tableKey", "description": "The key that orders items of one partition." }, "ttlAttribute": { "description": "Attribute that holds the time at which an item expires (epoch seconds).", "type": "string", "minLength": 1, "maxLength": 255 }, "pointInTimeRecovery": { "description": "Keep continuous backups.", "type": "boolean", "default": true }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } }, "required": ["partitionKey"] };
const schema55 = { "description": "A key attribute.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the attribute.", "type": "string", "minLength": 1, "maxLength": 255 }, "type": { "description": "Type of the attribute.", "enum": ["string", "number", "binary"], "default": "string" } }, "required": ["name"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.partitionKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partitionKey" }, message: "must have required property '" + "partitionKey" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "partitionKey") || (key0 === "sortKey")) || (key0 === "ttlAttribute")) || (key0 === "pointInTimeRecovery")) || (key0 === "renamedFrom"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.partitionKey !== undefined) {
            let data0 = data.partitionKey;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.name === undefined) {
                    const err2 = { instancePath: instancePath + "/partitionKey", schemaPath: "#/$defs/tableKey/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!((key1 === "name") || (key1 === "type"))) {
                        const err3 = { instancePath: instancePath + "/partitionKey", schemaPath: "#/$defs/tableKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.name !== undefined) {
                    let data1 = data0.name;
                    if (typeof data1 === "string") {
                        if (func1(data1) > 255) {
                            const err4 = { instancePath: instancePath + "/partitionKey/name", schemaPath: "#/$defs/tableKey/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (func1(data1) < 1) {
                            const err5 = { instancePath: instancePath + "/partitionKey/name", schemaPath: "#/$defs/tableKey/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/partitionKey/name", schemaPath: "#/$defs/tableKey/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.type !== undefined) {
                    let data2 = data0.type;
                    if (!(((data2 === "string") || (data2 === "number")) || (data2 === "binary"))) {
                        const err7 = { instancePath: instancePath + "/partitionKey/type", schemaPath: "#/$defs/tableKey/properties/type/enum", keyword: "enum", params: { allowedValues: schema55.properties.type.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/partitionKey", schemaPath: "#/$defs/tableKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.sortKey !== undefined) {
            let data3 = data.sortKey;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === undefined) {
                    const err9 = { instancePath: instancePath + "/sortKey", schemaPath: "#/$defs/tableKey/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key2 in data3) {
                    if (!((key2 === "name") || (key2 === "type"))) {
                        const err10 = { instancePath: instancePath + "/sortKey", schemaPath: "#/$defs/tableKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data3.name !== undefined) {
                    let data4 = data3.name;
                    if (typeof data4 === "string") {
                        if (func1(data4) > 255) {
                            const err11 = { instancePath: instancePath + "/sortKey/name", schemaPath: "#/$defs/tableKey/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (func1(data4) < 1) {
                            const err12 = { instancePath: instancePath + "/sortKey/name", schemaPath: "#/$defs/tableKey/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/sortKey/name", schemaPath: "#/$defs/tableKey/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data3.type !== undefined) {
                    let data5 = data3.type;
                    if (!(((data5 === "string") || (data5 === "number")) || (data5 === "binary"))) {
                        const err14 = { instancePath: instancePath + "/sortKey/type", schemaPath: "#/$defs/tableKey/properties/type/enum", keyword: "enum", params: { allowedValues: schema55.properties.type.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/sortKey", schemaPath: "#/$defs/tableKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.ttlAttribute !== undefined) {
            let data6 = data.ttlAttribute;
            if (typeof data6 === "string") {
                if (func1(data6) > 255) {
                    const err16 = { instancePath: instancePath + "/ttlAttribute", schemaPath: "#/properties/ttlAttribute/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (func1(data6) < 1) {
                    const err17 = { instancePath: instancePath + "/ttlAttribute", schemaPath: "#/properties/ttlAttribute/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/ttlAttribute", schemaPath: "#/properties/ttlAttribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.pointInTimeRecovery !== undefined) {
            if (typeof data.pointInTimeRecovery !== "boolean") {
                const err19 = { instancePath: instancePath + "/pointInTimeRecovery", schemaPath: "#/properties/pointInTimeRecovery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.renamedFrom !== undefined) {
            let data8 = data.renamedFrom;
            if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                    const err20 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "description": "One rule that is not applied to one resource.", "type": "object", "additionalProperties": false, "properties": { "rule": { "description": "Id of the rule, such as `baseline/s3-versioning`.", "type": "string", "minLength": 1 }, "address": { "description": "The exact resource address; without it, every resource.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["rule", "reason", "expires"] };
const schema63 = { "description": "A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "x-expects": "a calendar date such as 2027-03-31" };
const pattern72 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rule === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.expires === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "rule") || (key0 === "address")) || (key0 === "reason")) || (key0 === "expires"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.rule !== undefined) {
            let data0 = data.rule;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data1 = data.address;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data2 = data.reason;
            if (typeof data2 === "string") {
                if (func1(data2) < 10) {
                    const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data3 = data.expires;
            if (typeof data3 === "string") {
                if (!pattern72.test(data3)) {
                    const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "description": "One value that reports may show.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.", "type": "string", "pattern": "^[^.\\s]+\\..+$", "x-expects": "an address and an attribute, such as aws_ssm_parameter.motd.value" }, "reason": { "description": "Why everybody may see it.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["path", "reason", "expires"] };
const pattern75 = new RegExp("^[^.\\s]+\\..+$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.expires === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "path") || (key0 === "reason")) || (key0 === "expires"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (!pattern75.test(data0)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^.\\s]+\\..+$" }, message: "must match pattern \"" + "^[^.\\s]+\\..+$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data1 = data.reason;
            if (typeof data1 === "string") {
                if (func1(data1) < 10) {
                    const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data2 = data.expires;
            if (typeof data2 === "string") {
                if (!pattern72.test(data2)) {
                    const err8 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "description": "One address that the gate lets through.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "The exact resource address, as the plan shows it.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["address", "reason", "expires"] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.address === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property '" + "address" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.expires === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "address") || (key0 === "reason")) || (key0 === "expires"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.address !== undefined) {
            let data0 = data.address;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data1 = data.reason;
            if (typeof data1 === "string") {
                if (func1(data1) < 10) {
                    const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data2 = data.expires;
            if (typeof data2 === "string") {
                if (!pattern72.test(data2)) {
                    const err8 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/calendarDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema33.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.profile !== undefined) {
            let data0 = data.profile;
            if (!((data0 === "dev") || (data0 === "prod"))) {
                const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema33.properties.profile.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data1 = data.target;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.provider === undefined) {
                    const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((key1 === "provider") || (key1 === "region")) || (key1 === "account"))) {
                        const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1.provider !== undefined) {
                    let data2 = data1.provider;
                    if (!(((((data2 === "aws") || (data2 === "gcp")) || (data2 === "azure")) || (data2 === "kubernetes")) || (data2 === "onprem"))) {
                        const err5 = { instancePath: instancePath + "/target/provider", schemaPath: "#/properties/target/properties/provider/enum", keyword: "enum", params: { allowedValues: schema33.properties.target.properties.provider.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data1.region !== undefined) {
                    let data3 = data1.region;
                    if (typeof data3 === "string") {
                        if (!pattern7.test(data3)) {
                            const err6 = { instancePath: instancePath + "/target/region", schemaPath: "#/properties/target/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/target/region", schemaPath: "#/properties/target/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.account !== undefined) {
                    let data4 = data1.account;
                    if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                            const err8 = { instancePath: instancePath + "/target/account", schemaPath: "#/properties/target/properties/account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/target/account", schemaPath: "#/properties/target/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.pattern !== undefined) {
            let data5 = data.pattern;
            if (!((((data5 === "single-region") || (data5 === "multi-region")) || (data5 === "hybrid")) || (data5 === "edge"))) {
                const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/enum", keyword: "enum", params: { allowedValues: schema33.properties.pattern.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.services !== undefined) {
            let data6 = data.services;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key2 in data6) {
                    const _errs14 = errors;
                    if (typeof key2 === "string") {
                        if (!pattern4.test(key2)) {
                            const err12 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key2 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    var valid2 = _errs14 === errors;
                    if (!valid2) {
                        const err14 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                for (const key3 in data6) {
                    if (!(validate22(data6[key3], { instancePath: instancePath + "/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.functions !== undefined) {
            let data8 = data.functions;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key4 in data8) {
                    const _errs21 = errors;
                    if (typeof key4 === "string") {
                        if (!pattern4.test(key4)) {
                            const err16 = { instancePath: instancePath + "/functions", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key4 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/functions", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key4 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    var valid5 = _errs21 === errors;
                    if (!valid5) {
                        const err18 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                for (const key5 in data8) {
                    let data9 = data8[key5];
                    if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                        const err19 = { instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/functions/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.jobs !== undefined) {
            let data10 = data.jobs;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key6 in data10) {
                    const _errs29 = errors;
                    if (typeof key6 === "string") {
                        if (!pattern4.test(key6)) {
                            const err21 = { instancePath: instancePath + "/jobs", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key6 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/jobs", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key6 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    var valid8 = _errs29 === errors;
                    if (!valid8) {
                        const err23 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                for (const key7 in data10) {
                    if (!(validate24(data10[key7], { instancePath: instancePath + "/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key7, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.workers !== undefined) {
            let data12 = data.workers;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key8 in data12) {
                    const _errs36 = errors;
                    if (typeof key8 === "string") {
                        if (!pattern4.test(key8)) {
                            const err25 = { instancePath: instancePath + "/workers", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key8 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/workers", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key8 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    var valid11 = _errs36 === errors;
                    if (!valid11) {
                        const err27 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                for (const key9 in data12) {
                    if (!(validate26(data12[key9], { instancePath: instancePath + "/workers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key9, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.secrets !== undefined) {
            let data14 = data.secrets;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key10 in data14) {
                    const _errs43 = errors;
                    if (typeof key10 === "string") {
                        if (!pattern4.test(key10)) {
                            const err29 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key10 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/secrets", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key10 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    var valid14 = _errs43 === errors;
                    if (!valid14) {
                        const err31 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                for (const key11 in data14) {
                    if (!(validate28(data14[key11], { instancePath: instancePath + "/secrets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key11, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.storage !== undefined) {
            let data16 = data.storage;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key12 in data16) {
                    if (!(((key12 === "buckets") || (key12 === "files")) || (key12 === "tables"))) {
                        const err33 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data16.buckets !== undefined) {
                    let data17 = data16.buckets;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (const key13 in data17) {
                            const _errs53 = errors;
                            if (typeof key13 === "string") {
                                if (!pattern4.test(key13)) {
                                    const err34 = { instancePath: instancePath + "/storage/buckets", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key13 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/storage/buckets", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key13 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            var valid18 = _errs53 === errors;
                            if (!valid18) {
                                const err36 = { instancePath: instancePath + "/storage/buckets", schemaPath: "#/properties/storage/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: key13 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        for (const key14 in data17) {
                            if (!(validate30(data17[key14], { instancePath: instancePath + "/storage/buckets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key14, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/storage/buckets", schemaPath: "#/properties/storage/properties/buckets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data16.files !== undefined) {
                    let data19 = data16.files;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        for (const key15 in data19) {
                            const _errs60 = errors;
                            if (typeof key15 === "string") {
                                if (!pattern4.test(key15)) {
                                    const err38 = { instancePath: instancePath + "/storage/files", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key15 };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/storage/files", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key15 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                            var valid21 = _errs60 === errors;
                            if (!valid21) {
                                const err40 = { instancePath: instancePath + "/storage/files", schemaPath: "#/properties/storage/properties/files/propertyNames", keyword: "propertyNames", params: { propertyName: key15 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        for (const key16 in data19) {
                            let data20 = data19[key16];
                            if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                                const err41 = { instancePath: instancePath + "/storage/files/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/storage/properties/files/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/storage/files", schemaPath: "#/properties/storage/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data16.tables !== undefined) {
                    let data21 = data16.tables;
                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        for (const key17 in data21) {
                            const _errs68 = errors;
                            if (typeof key17 === "string") {
                                if (!pattern4.test(key17)) {
                                    const err43 = { instancePath: instancePath + "/storage/tables", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key17 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/storage/tables", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key17 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                            var valid24 = _errs68 === errors;
                            if (!valid24) {
                                const err45 = { instancePath: instancePath + "/storage/tables", schemaPath: "#/properties/storage/properties/tables/propertyNames", keyword: "propertyNames", params: { propertyName: key17 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        for (const key18 in data21) {
                            if (!(validate32(data21[key18], { instancePath: instancePath + "/storage/tables/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key18, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/storage/tables", schemaPath: "#/properties/storage/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err47 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        if (data.network !== undefined) {
            let data23 = data.network;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key19 in data23) {
                    if (!(func2.call(schema33.properties.network.properties, key19))) {
                        const err48 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data23.enabled !== undefined) {
                    if (typeof data23.enabled !== "boolean") {
                        const err49 = { instancePath: instancePath + "/network/enabled", schemaPath: "#/properties/network/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data23.firewall !== undefined) {
                    if (typeof data23.firewall !== "boolean") {
                        const err50 = { instancePath: instancePath + "/network/firewall", schemaPath: "#/properties/network/properties/firewall/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data23.cidr !== undefined) {
                    let data26 = data23.cidr;
                    if (typeof data26 === "string") {
                        if (!pattern34.test(data26)) {
                            const err51 = { instancePath: instancePath + "/network/cidr", schemaPath: "#/$defs/cidr/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" }, message: "must match pattern \"" + "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/network/cidr", schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data23.zones !== undefined) {
                    let data27 = data23.zones;
                    if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                        const err53 = { instancePath: instancePath + "/network/zones", schemaPath: "#/properties/network/properties/zones/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    if ((typeof data27 == "number") && (isFinite(data27))) {
                        if (data27 > 6 || isNaN(data27)) {
                            const err54 = { instancePath: instancePath + "/network/zones", schemaPath: "#/properties/network/properties/zones/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                        if (data27 < 1 || isNaN(data27)) {
                            const err55 = { instancePath: instancePath + "/network/zones", schemaPath: "#/properties/network/properties/zones/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                }
                if (data23.nat !== undefined) {
                    let data28 = data23.nat;
                    if (!(((data28 === "none") || (data28 === "single")) || (data28 === "per-zone"))) {
                        const err56 = { instancePath: instancePath + "/network/nat", schemaPath: "#/properties/network/properties/nat/enum", keyword: "enum", params: { allowedValues: schema33.properties.network.properties.nat.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data23.allowedIpRanges !== undefined) {
                    let data29 = data23.allowedIpRanges;
                    if (Array.isArray(data29)) {
                        const len0 = data29.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data30 = data29[i0];
                            if (typeof data30 === "string") {
                                if (!pattern34.test(data30)) {
                                    const err57 = { instancePath: instancePath + "/network/allowedIpRanges/" + i0, schemaPath: "#/$defs/cidr/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" }, message: "must match pattern \"" + "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/network/allowedIpRanges/" + i0, schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/network/allowedIpRanges", schemaPath: "#/properties/network/properties/allowedIpRanges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data23.privateEndpoints !== undefined) {
                    if (typeof data23.privateEndpoints !== "boolean") {
                        const err60 = { instancePath: instancePath + "/network/privateEndpoints", schemaPath: "#/properties/network/properties/privateEndpoints/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data23.flowLogs !== undefined) {
                    if (typeof data23.flowLogs !== "boolean") {
                        const err61 = { instancePath: instancePath + "/network/flowLogs", schemaPath: "#/properties/network/properties/flowLogs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data23.cdn !== undefined) {
                    let data33 = data23.cdn;
                    if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                        const err62 = { instancePath: instancePath + "/network/cdn", schemaPath: "#/properties/network/properties/cdn/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data23.waf !== undefined) {
                    let data34 = data23.waf;
                    if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                        const err63 = { instancePath: instancePath + "/network/waf", schemaPath: "#/properties/network/properties/waf/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data23.dns !== undefined) {
                    let data35 = data23.dns;
                    if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                        const err64 = { instancePath: instancePath + "/network/dns", schemaPath: "#/properties/network/properties/dns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data23.vpn !== undefined) {
                    let data36 = data23.vpn;
                    if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                        const err65 = { instancePath: instancePath + "/network/vpn", schemaPath: "#/properties/network/properties/vpn/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data.security !== undefined) {
            let data37 = data.security;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key20 in data37) {
                    if (!(((((key20 === "encryption") || (key20 === "keyRotationDays")) || (key20 === "deletionProtection")) || (key20 === "threatDetection")) || (key20 === "compliance"))) {
                        const err67 = { instancePath: instancePath + "/security", schemaPath: "#/properties/security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
                if (data37.encryption !== undefined) {
                    if (typeof data37.encryption !== "boolean") {
                        const err68 = { instancePath: instancePath + "/security/encryption", schemaPath: "#/properties/security/properties/encryption/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
                if (data37.keyRotationDays !== undefined) {
                    let data39 = data37.keyRotationDays;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err69 = { instancePath: instancePath + "/security/keyRotationDays", schemaPath: "#/properties/security/properties/keyRotationDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 > 2560 || isNaN(data39)) {
                            const err70 = { instancePath: instancePath + "/security/keyRotationDays", schemaPath: "#/properties/security/properties/keyRotationDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2560 }, message: "must be <= 2560" };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                        if (data39 < 90 || isNaN(data39)) {
                            const err71 = { instancePath: instancePath + "/security/keyRotationDays", schemaPath: "#/properties/security/properties/keyRotationDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 90 }, message: "must be >= 90" };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                vErrors.push(err71);
                            }
                            errors++;
                        }
                    }
                }
                if (data37.deletionProtection !== undefined) {
                    if (typeof data37.deletionProtection !== "boolean") {
                        const err72 = { instancePath: instancePath + "/security/deletionProtection", schemaPath: "#/properties/security/properties/deletionProtection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data37.threatDetection !== undefined) {
                    if (typeof data37.threatDetection !== "boolean") {
                        const err73 = { instancePath: instancePath + "/security/threatDetection", schemaPath: "#/properties/security/properties/threatDetection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data37.compliance !== undefined) {
                    let data42 = data37.compliance;
                    if (Array.isArray(data42)) {
                        const len1 = data42.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data43 = data42[i1];
                            if (!(((data43 === "gdpr") || (data43 === "hipaa")) || (data43 === "soc2"))) {
                                const err74 = { instancePath: instancePath + "/security/compliance/" + i1, schemaPath: "#/properties/security/properties/compliance/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.security.properties.compliance.items.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        let i2 = data42.length;
                        let j0;
                        if (i2 > 1) {
                            outer0: for (; i2--;) {
                                for (j0 = i2; j0--;) {
                                    if (func0(data42[i2], data42[j0])) {
                                        const err75 = { instancePath: instancePath + "/security/compliance", schemaPath: "#/properties/security/properties/compliance/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                        break outer0;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/security/compliance", schemaPath: "#/properties/security/properties/compliance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err77 = { instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.monitoring !== undefined) {
            let data44 = data.monitoring;
            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                for (const key21 in data44) {
                    if (!(((((((key21 === "enabled") || (key21 === "logRetentionDays")) || (key21 === "alerts")) || (key21 === "notify")) || (key21 === "metrics")) || (key21 === "tracing")) || (key21 === "dashboard"))) {
                        const err78 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data44.enabled !== undefined) {
                    if (typeof data44.enabled !== "boolean") {
                        const err79 = { instancePath: instancePath + "/monitoring/enabled", schemaPath: "#/properties/monitoring/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
                if (data44.logRetentionDays !== undefined) {
                    let data46 = data44.logRetentionDays;
                    if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                        const err80 = { instancePath: instancePath + "/monitoring/logRetentionDays", schemaPath: "#/properties/monitoring/properties/logRetentionDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                    if ((typeof data46 == "number") && (isFinite(data46))) {
                        if (data46 > 3653 || isNaN(data46)) {
                            const err81 = { instancePath: instancePath + "/monitoring/logRetentionDays", schemaPath: "#/properties/monitoring/properties/logRetentionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3653 }, message: "must be <= 3653" };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        if (data46 < 1 || isNaN(data46)) {
                            const err82 = { instancePath: instancePath + "/monitoring/logRetentionDays", schemaPath: "#/properties/monitoring/properties/logRetentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                    }
                }
                if (data44.alerts !== undefined) {
                    let data47 = data44.alerts;
                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                        for (const key22 in data47) {
                            if (!(((key22 === "cpuPercent") || (key22 === "memoryPercent")) || (key22 === "errorCount"))) {
                                const err83 = { instancePath: instancePath + "/monitoring/alerts", schemaPath: "#/properties/monitoring/properties/alerts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data47.cpuPercent !== undefined) {
                            let data48 = data47.cpuPercent;
                            if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                                const err84 = { instancePath: instancePath + "/monitoring/alerts/cpuPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/cpuPercent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                            if ((typeof data48 == "number") && (isFinite(data48))) {
                                if (data48 > 100 || isNaN(data48)) {
                                    const err85 = { instancePath: instancePath + "/monitoring/alerts/cpuPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/cpuPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                                if (data48 < 1 || isNaN(data48)) {
                                    const err86 = { instancePath: instancePath + "/monitoring/alerts/cpuPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/cpuPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data47.memoryPercent !== undefined) {
                            let data49 = data47.memoryPercent;
                            if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                                const err87 = { instancePath: instancePath + "/monitoring/alerts/memoryPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/memoryPercent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                            if ((typeof data49 == "number") && (isFinite(data49))) {
                                if (data49 > 100 || isNaN(data49)) {
                                    const err88 = { instancePath: instancePath + "/monitoring/alerts/memoryPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/memoryPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                                if (data49 < 1 || isNaN(data49)) {
                                    const err89 = { instancePath: instancePath + "/monitoring/alerts/memoryPercent", schemaPath: "#/properties/monitoring/properties/alerts/properties/memoryPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data47.errorCount !== undefined) {
                            let data50 = data47.errorCount;
                            if (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) {
                                const err90 = { instancePath: instancePath + "/monitoring/alerts/errorCount", schemaPath: "#/properties/monitoring/properties/alerts/properties/errorCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                            if ((typeof data50 == "number") && (isFinite(data50))) {
                                if (data50 < 1 || isNaN(data50)) {
                                    const err91 = { instancePath: instancePath + "/monitoring/alerts/errorCount", schemaPath: "#/properties/monitoring/properties/alerts/properties/errorCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err92 = { instancePath: instancePath + "/monitoring/alerts", schemaPath: "#/properties/monitoring/properties/alerts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                if (data44.notify !== undefined) {
                    let data51 = data44.notify;
                    if (Array.isArray(data51)) {
                        const len2 = data51.length;
                        for (let i3 = 0; i3 < len2; i3++) {
                            let data52 = data51[i3];
                            if (typeof data52 === "string") {
                                if (!pattern36.test(data52)) {
                                    const err93 = { instancePath: instancePath + "/monitoring/notify/" + i3, schemaPath: "#/properties/monitoring/properties/notify/items/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$" }, message: "must match pattern \"" + "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err94 = { instancePath: instancePath + "/monitoring/notify/" + i3, schemaPath: "#/properties/monitoring/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                        let i4 = data51.length;
                        let j1;
                        if (i4 > 1) {
                            const indices0 = {};
                            for (; i4--;) {
                                let item0 = data51[i4];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j1 = indices0[item0];
                                    const err95 = { instancePath: instancePath + "/monitoring/notify", schemaPath: "#/properties/monitoring/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i4;
                            }
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/monitoring/notify", schemaPath: "#/properties/monitoring/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
                if (data44.metrics !== undefined) {
                    let data53 = data44.metrics;
                    if (!(data53 && typeof data53 == "object" && !Array.isArray(data53))) {
                        const err97 = { instancePath: instancePath + "/monitoring/metrics", schemaPath: "#/properties/monitoring/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
                if (data44.tracing !== undefined) {
                    let data54 = data44.tracing;
                    if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
                        const err98 = { instancePath: instancePath + "/monitoring/tracing", schemaPath: "#/properties/monitoring/properties/tracing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
                if (data44.dashboard !== undefined) {
                    let data55 = data44.dashboard;
                    if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
                        const err99 = { instancePath: instancePath + "/monitoring/dashboard", schemaPath: "#/properties/monitoring/properties/dashboard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err100 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
        if (data.kubernetes !== undefined) {
            let data56 = data.kubernetes;
            if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                for (const key23 in data56) {
                    if (!((((key23 === "namespace") || (key23 === "context")) || (key23 === "ingress")) || (key23 === "secretStore"))) {
                        const err101 = { instancePath: instancePath + "/kubernetes", schemaPath: "#/$defs/kubernetes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                }
                if (data56.namespace !== undefined) {
                    let data57 = data56.namespace;
                    if (typeof data57 === "string") {
                        if (!pattern37.test(data57)) {
                            const err102 = { instancePath: instancePath + "/kubernetes/namespace", schemaPath: "#/$defs/kubernetes/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/kubernetes/namespace", schemaPath: "#/$defs/kubernetes/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
                if (data56.context !== undefined) {
                    let data58 = data56.context;
                    if (typeof data58 === "string") {
                        if (func1(data58) < 1) {
                            const err104 = { instancePath: instancePath + "/kubernetes/context", schemaPath: "#/$defs/kubernetes/properties/context/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/kubernetes/context", schemaPath: "#/$defs/kubernetes/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
                if (data56.ingress !== undefined) {
                    let data59 = data56.ingress;
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                        for (const key24 in data59) {
                            if (!(((key24 === "kind") || (key24 === "className")) || (key24 === "gateway"))) {
                                const err106 = { instancePath: instancePath + "/kubernetes/ingress", schemaPath: "#/$defs/kubernetes/properties/ingress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data59.kind !== undefined) {
                            let data60 = data59.kind;
                            if (!((data60 === "gateway") || (data60 === "ingress"))) {
                                const err107 = { instancePath: instancePath + "/kubernetes/ingress/kind", schemaPath: "#/$defs/kubernetes/properties/ingress/properties/kind/enum", keyword: "enum", params: { allowedValues: schema60.properties.ingress.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                        if (data59.className !== undefined) {
                            let data61 = data59.className;
                            if (typeof data61 === "string") {
                                if (func1(data61) < 1) {
                                    const err108 = { instancePath: instancePath + "/kubernetes/ingress/className", schemaPath: "#/$defs/kubernetes/properties/ingress/properties/className/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err109 = { instancePath: instancePath + "/kubernetes/ingress/className", schemaPath: "#/$defs/kubernetes/properties/ingress/properties/className/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err109];
                                }
                                else {
                                    vErrors.push(err109);
                                }
                                errors++;
                            }
                        }
                        if (data59.gateway !== undefined) {
                            let data62 = data59.gateway;
                            if (typeof data62 === "string") {
                                if (!pattern38.test(data62)) {
                                    const err110 = { instancePath: instancePath + "/kubernetes/ingress/gateway", schemaPath: "#/$defs/kubernetes/properties/ingress/properties/gateway/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9.-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+/[a-z0-9.-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/kubernetes/ingress/gateway", schemaPath: "#/$defs/kubernetes/properties/ingress/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err112 = { instancePath: instancePath + "/kubernetes/ingress", schemaPath: "#/$defs/kubernetes/properties/ingress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                }
                if (data56.secretStore !== undefined) {
                    let data63 = data56.secretStore;
                    if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                        if (data63.name === undefined) {
                            const err113 = { instancePath: instancePath + "/kubernetes/secretStore", schemaPath: "#/$defs/kubernetes/properties/secretStore/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err113];
                            }
                            else {
                                vErrors.push(err113);
                            }
                            errors++;
                        }
                        for (const key25 in data63) {
                            if (!((key25 === "name") || (key25 === "kind"))) {
                                const err114 = { instancePath: instancePath + "/kubernetes/secretStore", schemaPath: "#/$defs/kubernetes/properties/secretStore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data63.name !== undefined) {
                            let data64 = data63.name;
                            if (typeof data64 === "string") {
                                if (func1(data64) < 1) {
                                    const err115 = { instancePath: instancePath + "/kubernetes/secretStore/name", schemaPath: "#/$defs/kubernetes/properties/secretStore/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err116 = { instancePath: instancePath + "/kubernetes/secretStore/name", schemaPath: "#/$defs/kubernetes/properties/secretStore/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err116];
                                }
                                else {
                                    vErrors.push(err116);
                                }
                                errors++;
                            }
                        }
                        if (data63.kind !== undefined) {
                            let data65 = data63.kind;
                            if (!((data65 === "ClusterSecretStore") || (data65 === "SecretStore"))) {
                                const err117 = { instancePath: instancePath + "/kubernetes/secretStore/kind", schemaPath: "#/$defs/kubernetes/properties/secretStore/properties/kind/enum", keyword: "enum", params: { allowedValues: schema60.properties.secretStore.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err118 = { instancePath: instancePath + "/kubernetes/secretStore", schemaPath: "#/$defs/kubernetes/properties/secretStore/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err119 = { instancePath: instancePath + "/kubernetes", schemaPath: "#/$defs/kubernetes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
        }
        if (data.cost !== undefined) {
            let data66 = data.cost;
            if (!(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
                const err120 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err120];
                }
                else {
                    vErrors.push(err120);
                }
                errors++;
            }
        }
        if (data.backup !== undefined) {
            let data67 = data.backup;
            if (!(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
                const err121 = { instancePath: instancePath + "/backup", schemaPath: "#/properties/backup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err121];
                }
                else {
                    vErrors.push(err121);
                }
                errors++;
            }
        }
        if (data.dr !== undefined) {
            let data68 = data.dr;
            if (!(data68 && typeof data68 == "object" && !Array.isArray(data68))) {
                const err122 = { instancePath: instancePath + "/dr", schemaPath: "#/properties/dr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err122];
                }
                else {
                    vErrors.push(err122);
                }
                errors++;
            }
        }
        if (data.identity !== undefined) {
            let data69 = data.identity;
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                for (const key26 in data69) {
                    if (!((((((key26 === "github") || (key26 === "aws")) || (key26 === "gcp")) || (key26 === "azure")) || (key26 === "vault")) || (key26 === "kubernetes"))) {
                        const err123 = { instancePath: instancePath + "/identity", schemaPath: "#/$defs/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
                if (data69.github !== undefined) {
                    let data70 = data69.github;
                    if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                        for (const key27 in data70) {
                            if (!((((((key27 === "repository") || (key27 === "ownerId")) || (key27 === "repositoryId")) || (key27 === "applyWorkflow")) || (key27 === "defaultBranch")) || (key27 === "issuer"))) {
                                const err124 = { instancePath: instancePath + "/identity/github", schemaPath: "#/$defs/identity/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data70.repository !== undefined) {
                            let data71 = data70.repository;
                            if (typeof data71 === "string") {
                                if (!pattern39.test(data71)) {
                                    const err125 = { instancePath: instancePath + "/identity/github/repository", schemaPath: "#/$defs/identity/properties/github/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/identity/github/repository", schemaPath: "#/$defs/identity/properties/github/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data70.ownerId !== undefined) {
                            let data72 = data70.ownerId;
                            if (typeof data72 === "string") {
                                if (!pattern40.test(data72)) {
                                    const err127 = { instancePath: instancePath + "/identity/github/ownerId", schemaPath: "#/$defs/identity/properties/github/properties/ownerId/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: "must match pattern \"" + "^[1-9][0-9]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err128 = { instancePath: instancePath + "/identity/github/ownerId", schemaPath: "#/$defs/identity/properties/github/properties/ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                        if (data70.repositoryId !== undefined) {
                            let data73 = data70.repositoryId;
                            if (typeof data73 === "string") {
                                if (!pattern40.test(data73)) {
                                    const err129 = { instancePath: instancePath + "/identity/github/repositoryId", schemaPath: "#/$defs/identity/properties/github/properties/repositoryId/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: "must match pattern \"" + "^[1-9][0-9]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err129];
                                    }
                                    else {
                                        vErrors.push(err129);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err130 = { instancePath: instancePath + "/identity/github/repositoryId", schemaPath: "#/$defs/identity/properties/github/properties/repositoryId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data70.applyWorkflow !== undefined) {
                            let data74 = data70.applyWorkflow;
                            if (typeof data74 === "string") {
                                if (!pattern42.test(data74)) {
                                    const err131 = { instancePath: instancePath + "/identity/github/applyWorkflow", schemaPath: "#/$defs/identity/properties/github/properties/applyWorkflow/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$" }, message: "must match pattern \"" + "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err131];
                                    }
                                    else {
                                        vErrors.push(err131);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err132 = { instancePath: instancePath + "/identity/github/applyWorkflow", schemaPath: "#/$defs/identity/properties/github/properties/applyWorkflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        if (data70.defaultBranch !== undefined) {
                            let data75 = data70.defaultBranch;
                            if (typeof data75 === "string") {
                                if (func1(data75) < 1) {
                                    const err133 = { instancePath: instancePath + "/identity/github/defaultBranch", schemaPath: "#/$defs/identity/properties/github/properties/defaultBranch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/identity/github/defaultBranch", schemaPath: "#/$defs/identity/properties/github/properties/defaultBranch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data70.issuer !== undefined) {
                            let data76 = data70.issuer;
                            if (typeof data76 === "string") {
                                if (!pattern43.test(data76)) {
                                    const err135 = { instancePath: instancePath + "/identity/github/issuer", schemaPath: "#/$defs/identity/properties/github/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/identity/github/issuer", schemaPath: "#/$defs/identity/properties/github/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err136];
                                }
                                else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/identity/github", schemaPath: "#/$defs/identity/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
                if (data69.aws !== undefined) {
                    let data77 = data69.aws;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.planRole === undefined) {
                            const err138 = { instancePath: instancePath + "/identity/aws", schemaPath: "#/$defs/identity/properties/aws/required", keyword: "required", params: { missingProperty: "planRole" }, message: "must have required property '" + "planRole" + "'" };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                        if (data77.applyRole === undefined) {
                            const err139 = { instancePath: instancePath + "/identity/aws", schemaPath: "#/$defs/identity/properties/aws/required", keyword: "required", params: { missingProperty: "applyRole" }, message: "must have required property '" + "applyRole" + "'" };
                            if (vErrors === null) {
                                vErrors = [err139];
                            }
                            else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                        for (const key28 in data77) {
                            if (!(func2.call(schema61.properties.aws.properties, key28))) {
                                const err140 = { instancePath: instancePath + "/identity/aws", schemaPath: "#/$defs/identity/properties/aws/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        if (data77.planRole !== undefined) {
                            let data78 = data77.planRole;
                            if (typeof data78 === "string") {
                                if (!pattern44.test(data78)) {
                                    const err141 = { instancePath: instancePath + "/identity/aws/planRole", schemaPath: "#/$defs/identity/properties/aws/properties/planRole/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" }, message: "must match pattern \"" + "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err141];
                                    }
                                    else {
                                        vErrors.push(err141);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err142 = { instancePath: instancePath + "/identity/aws/planRole", schemaPath: "#/$defs/identity/properties/aws/properties/planRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err142];
                                }
                                else {
                                    vErrors.push(err142);
                                }
                                errors++;
                            }
                        }
                        if (data77.applyRole !== undefined) {
                            let data79 = data77.applyRole;
                            if (typeof data79 === "string") {
                                if (!pattern44.test(data79)) {
                                    const err143 = { instancePath: instancePath + "/identity/aws/applyRole", schemaPath: "#/$defs/identity/properties/aws/properties/applyRole/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" }, message: "must match pattern \"" + "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err143];
                                    }
                                    else {
                                        vErrors.push(err143);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err144 = { instancePath: instancePath + "/identity/aws/applyRole", schemaPath: "#/$defs/identity/properties/aws/properties/applyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err144];
                                }
                                else {
                                    vErrors.push(err144);
                                }
                                errors++;
                            }
                        }
                        if (data77.audience !== undefined) {
                            let data80 = data77.audience;
                            if (typeof data80 === "string") {
                                if (func1(data80) < 1) {
                                    const err145 = { instancePath: instancePath + "/identity/aws/audience", schemaPath: "#/$defs/identity/properties/aws/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err145];
                                    }
                                    else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err146 = { instancePath: instancePath + "/identity/aws/audience", schemaPath: "#/$defs/identity/properties/aws/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err146];
                                }
                                else {
                                    vErrors.push(err146);
                                }
                                errors++;
                            }
                        }
                        if (data77.region !== undefined) {
                            let data81 = data77.region;
                            if (typeof data81 === "string") {
                                if (!pattern7.test(data81)) {
                                    const err147 = { instancePath: instancePath + "/identity/aws/region", schemaPath: "#/$defs/identity/properties/aws/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err147];
                                    }
                                    else {
                                        vErrors.push(err147);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err148 = { instancePath: instancePath + "/identity/aws/region", schemaPath: "#/$defs/identity/properties/aws/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err148];
                                }
                                else {
                                    vErrors.push(err148);
                                }
                                errors++;
                            }
                        }
                        if (data77.stsEndpoint !== undefined) {
                            let data82 = data77.stsEndpoint;
                            if (typeof data82 === "string") {
                                if (!pattern43.test(data82)) {
                                    const err149 = { instancePath: instancePath + "/identity/aws/stsEndpoint", schemaPath: "#/$defs/identity/properties/aws/properties/stsEndpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err149];
                                    }
                                    else {
                                        vErrors.push(err149);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err150 = { instancePath: instancePath + "/identity/aws/stsEndpoint", schemaPath: "#/$defs/identity/properties/aws/properties/stsEndpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err150];
                                }
                                else {
                                    vErrors.push(err150);
                                }
                                errors++;
                            }
                        }
                        if (data77.durationSeconds !== undefined) {
                            let data83 = data77.durationSeconds;
                            if (!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) {
                                const err151 = { instancePath: instancePath + "/identity/aws/durationSeconds", schemaPath: "#/$defs/identity/properties/aws/properties/durationSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err151];
                                }
                                else {
                                    vErrors.push(err151);
                                }
                                errors++;
                            }
                            if ((typeof data83 == "number") && (isFinite(data83))) {
                                if (data83 > 43200 || isNaN(data83)) {
                                    const err152 = { instancePath: instancePath + "/identity/aws/durationSeconds", schemaPath: "#/$defs/identity/properties/aws/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 }, message: "must be <= 43200" };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if (data83 < 900 || isNaN(data83)) {
                                    const err153 = { instancePath: instancePath + "/identity/aws/durationSeconds", schemaPath: "#/$defs/identity/properties/aws/properties/durationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 900 }, message: "must be >= 900" };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data77.inlinePolicy !== undefined) {
                            let data84 = data77.inlinePolicy;
                            if (!(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
                                const err154 = { instancePath: instancePath + "/identity/aws/inlinePolicy", schemaPath: "#/$defs/identity/properties/aws/properties/inlinePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err154];
                                }
                                else {
                                    vErrors.push(err154);
                                }
                                errors++;
                            }
                        }
                        if (data77.managedPolicies !== undefined) {
                            let data85 = data77.managedPolicies;
                            if (Array.isArray(data85)) {
                                if (data85.length > 10) {
                                    const err155 = { instancePath: instancePath + "/identity/aws/managedPolicies", schemaPath: "#/$defs/identity/properties/aws/properties/managedPolicies/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                                const len3 = data85.length;
                                for (let i5 = 0; i5 < len3; i5++) {
                                    let data86 = data85[i5];
                                    if (typeof data86 === "string") {
                                        if (!pattern48.test(data86)) {
                                            const err156 = { instancePath: instancePath + "/identity/aws/managedPolicies/" + i5, schemaPath: "#/$defs/identity/properties/aws/properties/managedPolicies/items/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$" }, message: "must match pattern \"" + "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err156];
                                            }
                                            else {
                                                vErrors.push(err156);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err157 = { instancePath: instancePath + "/identity/aws/managedPolicies/" + i5, schemaPath: "#/$defs/identity/properties/aws/properties/managedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err157];
                                        }
                                        else {
                                            vErrors.push(err157);
                                        }
                                        errors++;
                                    }
                                }
                                let i6 = data85.length;
                                let j2;
                                if (i6 > 1) {
                                    const indices1 = {};
                                    for (; i6--;) {
                                        let item1 = data85[i6];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j2 = indices1[item1];
                                            const err158 = { instancePath: instancePath + "/identity/aws/managedPolicies", schemaPath: "#/$defs/identity/properties/aws/properties/managedPolicies/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err158];
                                            }
                                            else {
                                                vErrors.push(err158);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i6;
                                    }
                                }
                            }
                            else {
                                const err159 = { instancePath: instancePath + "/identity/aws/managedPolicies", schemaPath: "#/$defs/identity/properties/aws/properties/managedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err159];
                                }
                                else {
                                    vErrors.push(err159);
                                }
                                errors++;
                            }
                        }
                        if (data77.chain !== undefined) {
                            let data87 = data77.chain;
                            if (Array.isArray(data87)) {
                                if (data87.length > 5) {
                                    const err160 = { instancePath: instancePath + "/identity/aws/chain", schemaPath: "#/$defs/identity/properties/aws/properties/chain/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
                                    if (vErrors === null) {
                                        vErrors = [err160];
                                    }
                                    else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                                const len4 = data87.length;
                                for (let i7 = 0; i7 < len4; i7++) {
                                    let data88 = data87[i7];
                                    if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                        if (data88.planRole === undefined) {
                                            const err161 = { instancePath: instancePath + "/identity/aws/chain/" + i7, schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/required", keyword: "required", params: { missingProperty: "planRole" }, message: "must have required property '" + "planRole" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err161];
                                            }
                                            else {
                                                vErrors.push(err161);
                                            }
                                            errors++;
                                        }
                                        if (data88.applyRole === undefined) {
                                            const err162 = { instancePath: instancePath + "/identity/aws/chain/" + i7, schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/required", keyword: "required", params: { missingProperty: "applyRole" }, message: "must have required property '" + "applyRole" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err162];
                                            }
                                            else {
                                                vErrors.push(err162);
                                            }
                                            errors++;
                                        }
                                        for (const key29 in data88) {
                                            if (!(((key29 === "planRole") || (key29 === "applyRole")) || (key29 === "externalId"))) {
                                                const err163 = { instancePath: instancePath + "/identity/aws/chain/" + i7, schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err163];
                                                }
                                                else {
                                                    vErrors.push(err163);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data88.planRole !== undefined) {
                                            let data89 = data88.planRole;
                                            if (typeof data89 === "string") {
                                                if (!pattern44.test(data89)) {
                                                    const err164 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/planRole", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/planRole/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" }, message: "must match pattern \"" + "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" + "\"" };
                                                    if (vErrors === null) {
                                                        vErrors = [err164];
                                                    }
                                                    else {
                                                        vErrors.push(err164);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err165 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/planRole", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/planRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err165];
                                                }
                                                else {
                                                    vErrors.push(err165);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data88.applyRole !== undefined) {
                                            let data90 = data88.applyRole;
                                            if (typeof data90 === "string") {
                                                if (!pattern44.test(data90)) {
                                                    const err166 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/applyRole", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/applyRole/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" }, message: "must match pattern \"" + "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$" + "\"" };
                                                    if (vErrors === null) {
                                                        vErrors = [err166];
                                                    }
                                                    else {
                                                        vErrors.push(err166);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err167 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/applyRole", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/applyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err167];
                                                }
                                                else {
                                                    vErrors.push(err167);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data88.externalId !== undefined) {
                                            let data91 = data88.externalId;
                                            if (typeof data91 === "string") {
                                                if (func1(data91) > 1224) {
                                                    const err168 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/externalId", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/maxLength", keyword: "maxLength", params: { limit: 1224 }, message: "must NOT have more than 1224 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err168];
                                                    }
                                                    else {
                                                        vErrors.push(err168);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data91) < 2) {
                                                    const err169 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/externalId", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err169];
                                                    }
                                                    else {
                                                        vErrors.push(err169);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err170 = { instancePath: instancePath + "/identity/aws/chain/" + i7 + "/externalId", schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/properties/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err170];
                                                }
                                                else {
                                                    vErrors.push(err170);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err171 = { instancePath: instancePath + "/identity/aws/chain/" + i7, schemaPath: "#/$defs/identity/properties/aws/properties/chain/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err171];
                                        }
                                        else {
                                            vErrors.push(err171);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err172 = { instancePath: instancePath + "/identity/aws/chain", schemaPath: "#/$defs/identity/properties/aws/properties/chain/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err172];
                                }
                                else {
                                    vErrors.push(err172);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err173 = { instancePath: instancePath + "/identity/aws", schemaPath: "#/$defs/identity/properties/aws/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err173];
                        }
                        else {
                            vErrors.push(err173);
                        }
                        errors++;
                    }
                }
                if (data69.gcp !== undefined) {
                    let data92 = data69.gcp;
                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                        if (data92.provider === undefined) {
                            const err174 = { instancePath: instancePath + "/identity/gcp", schemaPath: "#/$defs/identity/properties/gcp/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'" };
                            if (vErrors === null) {
                                vErrors = [err174];
                            }
                            else {
                                vErrors.push(err174);
                            }
                            errors++;
                        }
                        for (const key30 in data92) {
                            if (!(func2.call(schema61.properties.gcp.properties, key30))) {
                                const err175 = { instancePath: instancePath + "/identity/gcp", schemaPath: "#/$defs/identity/properties/gcp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err175];
                                }
                                else {
                                    vErrors.push(err175);
                                }
                                errors++;
                            }
                        }
                        if (data92.provider !== undefined) {
                            let data93 = data92.provider;
                            if (typeof data93 === "string") {
                                if (!pattern51.test(data93)) {
                                    const err176 = { instancePath: instancePath + "/identity/gcp/provider", schemaPath: "#/$defs/identity/properties/gcp/properties/provider/pattern", keyword: "pattern", params: { pattern: "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$" }, message: "must match pattern \"" + "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err176];
                                    }
                                    else {
                                        vErrors.push(err176);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err177 = { instancePath: instancePath + "/identity/gcp/provider", schemaPath: "#/$defs/identity/properties/gcp/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err177];
                                }
                                else {
                                    vErrors.push(err177);
                                }
                                errors++;
                            }
                        }
                        if (data92.planServiceAccount !== undefined) {
                            let data94 = data92.planServiceAccount;
                            if (typeof data94 === "string") {
                                if (!pattern52.test(data94)) {
                                    const err178 = { instancePath: instancePath + "/identity/gcp/planServiceAccount", schemaPath: "#/$defs/identity/properties/gcp/properties/planServiceAccount/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+@[a-z0-9.:-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+@[a-z0-9.:-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err178];
                                    }
                                    else {
                                        vErrors.push(err178);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err179 = { instancePath: instancePath + "/identity/gcp/planServiceAccount", schemaPath: "#/$defs/identity/properties/gcp/properties/planServiceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err179];
                                }
                                else {
                                    vErrors.push(err179);
                                }
                                errors++;
                            }
                        }
                        if (data92.applyServiceAccount !== undefined) {
                            let data95 = data92.applyServiceAccount;
                            if (typeof data95 === "string") {
                                if (!pattern52.test(data95)) {
                                    const err180 = { instancePath: instancePath + "/identity/gcp/applyServiceAccount", schemaPath: "#/$defs/identity/properties/gcp/properties/applyServiceAccount/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+@[a-z0-9.:-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+@[a-z0-9.:-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err180];
                                    }
                                    else {
                                        vErrors.push(err180);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err181 = { instancePath: instancePath + "/identity/gcp/applyServiceAccount", schemaPath: "#/$defs/identity/properties/gcp/properties/applyServiceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err181];
                                }
                                else {
                                    vErrors.push(err181);
                                }
                                errors++;
                            }
                        }
                        if (data92.audience !== undefined) {
                            let data96 = data92.audience;
                            if (typeof data96 === "string") {
                                if (func1(data96) < 1) {
                                    const err182 = { instancePath: instancePath + "/identity/gcp/audience", schemaPath: "#/$defs/identity/properties/gcp/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err182];
                                    }
                                    else {
                                        vErrors.push(err182);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err183 = { instancePath: instancePath + "/identity/gcp/audience", schemaPath: "#/$defs/identity/properties/gcp/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err183];
                                }
                                else {
                                    vErrors.push(err183);
                                }
                                errors++;
                            }
                        }
                        if (data92.universe !== undefined) {
                            let data97 = data92.universe;
                            if (typeof data97 === "string") {
                                if (!pattern14.test(data97)) {
                                    const err184 = { instancePath: instancePath + "/identity/gcp/universe", schemaPath: "#/$defs/identity/properties/gcp/properties/universe/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+$" }, message: "must match pattern \"" + "^[a-z0-9.-]+$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/identity/gcp/universe", schemaPath: "#/$defs/identity/properties/gcp/properties/universe/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                        if (data92.lifetimeSeconds !== undefined) {
                            let data98 = data92.lifetimeSeconds;
                            if (!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) {
                                const err186 = { instancePath: instancePath + "/identity/gcp/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/gcp/properties/lifetimeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err186];
                                }
                                else {
                                    vErrors.push(err186);
                                }
                                errors++;
                            }
                            if ((typeof data98 == "number") && (isFinite(data98))) {
                                if (data98 > 43200 || isNaN(data98)) {
                                    const err187 = { instancePath: instancePath + "/identity/gcp/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/gcp/properties/lifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 }, message: "must be <= 43200" };
                                    if (vErrors === null) {
                                        vErrors = [err187];
                                    }
                                    else {
                                        vErrors.push(err187);
                                    }
                                    errors++;
                                }
                                if (data98 < 600 || isNaN(data98)) {
                                    const err188 = { instancePath: instancePath + "/identity/gcp/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/gcp/properties/lifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 600 }, message: "must be >= 600" };
                                    if (vErrors === null) {
                                        vErrors = [err188];
                                    }
                                    else {
                                        vErrors.push(err188);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data92.stsEndpoint !== undefined) {
                            let data99 = data92.stsEndpoint;
                            if (typeof data99 === "string") {
                                if (!pattern43.test(data99)) {
                                    const err189 = { instancePath: instancePath + "/identity/gcp/stsEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/stsEndpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err189];
                                    }
                                    else {
                                        vErrors.push(err189);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err190 = { instancePath: instancePath + "/identity/gcp/stsEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/stsEndpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err190];
                                }
                                else {
                                    vErrors.push(err190);
                                }
                                errors++;
                            }
                        }
                        if (data92.iamCredentialsEndpoint !== undefined) {
                            let data100 = data92.iamCredentialsEndpoint;
                            if (typeof data100 === "string") {
                                if (!pattern43.test(data100)) {
                                    const err191 = { instancePath: instancePath + "/identity/gcp/iamCredentialsEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/iamCredentialsEndpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err191];
                                    }
                                    else {
                                        vErrors.push(err191);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err192 = { instancePath: instancePath + "/identity/gcp/iamCredentialsEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/iamCredentialsEndpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                        if (data92.resourceManagerEndpoint !== undefined) {
                            let data101 = data92.resourceManagerEndpoint;
                            if (typeof data101 === "string") {
                                if (!pattern43.test(data101)) {
                                    const err193 = { instancePath: instancePath + "/identity/gcp/resourceManagerEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/resourceManagerEndpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err193];
                                    }
                                    else {
                                        vErrors.push(err193);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err194 = { instancePath: instancePath + "/identity/gcp/resourceManagerEndpoint", schemaPath: "#/$defs/identity/properties/gcp/properties/resourceManagerEndpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err194];
                                }
                                else {
                                    vErrors.push(err194);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err195 = { instancePath: instancePath + "/identity/gcp", schemaPath: "#/$defs/identity/properties/gcp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err195];
                        }
                        else {
                            vErrors.push(err195);
                        }
                        errors++;
                    }
                }
                if (data69.azure !== undefined) {
                    let data102 = data69.azure;
                    if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                        if (data102.tenant === undefined) {
                            const err196 = { instancePath: instancePath + "/identity/azure", schemaPath: "#/$defs/identity/properties/azure/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property '" + "tenant" + "'" };
                            if (vErrors === null) {
                                vErrors = [err196];
                            }
                            else {
                                vErrors.push(err196);
                            }
                            errors++;
                        }
                        if (data102.planClient === undefined) {
                            const err197 = { instancePath: instancePath + "/identity/azure", schemaPath: "#/$defs/identity/properties/azure/required", keyword: "required", params: { missingProperty: "planClient" }, message: "must have required property '" + "planClient" + "'" };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                        if (data102.applyClient === undefined) {
                            const err198 = { instancePath: instancePath + "/identity/azure", schemaPath: "#/$defs/identity/properties/azure/required", keyword: "required", params: { missingProperty: "applyClient" }, message: "must have required property '" + "applyClient" + "'" };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                        for (const key31 in data102) {
                            if (!(((((((key31 === "tenant") || (key31 === "planClient")) || (key31 === "applyClient")) || (key31 === "audience")) || (key31 === "environment")) || (key31 === "authority")) || (key31 === "resourceManager"))) {
                                const err199 = { instancePath: instancePath + "/identity/azure", schemaPath: "#/$defs/identity/properties/azure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err199];
                                }
                                else {
                                    vErrors.push(err199);
                                }
                                errors++;
                            }
                        }
                        if (data102.tenant !== undefined) {
                            let data103 = data102.tenant;
                            if (typeof data103 === "string") {
                                if (!pattern58.test(data103)) {
                                    const err200 = { instancePath: instancePath + "/identity/azure/tenant", schemaPath: "#/$defs/identity/properties/azure/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: "must match pattern \"" + "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err200];
                                    }
                                    else {
                                        vErrors.push(err200);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err201 = { instancePath: instancePath + "/identity/azure/tenant", schemaPath: "#/$defs/identity/properties/azure/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err201];
                                }
                                else {
                                    vErrors.push(err201);
                                }
                                errors++;
                            }
                        }
                        if (data102.planClient !== undefined) {
                            let data104 = data102.planClient;
                            if (typeof data104 === "string") {
                                if (!pattern58.test(data104)) {
                                    const err202 = { instancePath: instancePath + "/identity/azure/planClient", schemaPath: "#/$defs/identity/properties/azure/properties/planClient/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: "must match pattern \"" + "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err202];
                                    }
                                    else {
                                        vErrors.push(err202);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err203 = { instancePath: instancePath + "/identity/azure/planClient", schemaPath: "#/$defs/identity/properties/azure/properties/planClient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err203];
                                }
                                else {
                                    vErrors.push(err203);
                                }
                                errors++;
                            }
                        }
                        if (data102.applyClient !== undefined) {
                            let data105 = data102.applyClient;
                            if (typeof data105 === "string") {
                                if (!pattern58.test(data105)) {
                                    const err204 = { instancePath: instancePath + "/identity/azure/applyClient", schemaPath: "#/$defs/identity/properties/azure/properties/applyClient/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: "must match pattern \"" + "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err205 = { instancePath: instancePath + "/identity/azure/applyClient", schemaPath: "#/$defs/identity/properties/azure/properties/applyClient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                        }
                        if (data102.audience !== undefined) {
                            let data106 = data102.audience;
                            if (typeof data106 === "string") {
                                if (func1(data106) < 1) {
                                    const err206 = { instancePath: instancePath + "/identity/azure/audience", schemaPath: "#/$defs/identity/properties/azure/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err206];
                                    }
                                    else {
                                        vErrors.push(err206);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err207 = { instancePath: instancePath + "/identity/azure/audience", schemaPath: "#/$defs/identity/properties/azure/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err207];
                                }
                                else {
                                    vErrors.push(err207);
                                }
                                errors++;
                            }
                        }
                        if (data102.environment !== undefined) {
                            let data107 = data102.environment;
                            if (!(((data107 === "public") || (data107 === "usgovernment")) || (data107 === "china"))) {
                                const err208 = { instancePath: instancePath + "/identity/azure/environment", schemaPath: "#/$defs/identity/properties/azure/properties/environment/enum", keyword: "enum", params: { allowedValues: schema61.properties.azure.properties.environment.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err208];
                                }
                                else {
                                    vErrors.push(err208);
                                }
                                errors++;
                            }
                        }
                        if (data102.authority !== undefined) {
                            let data108 = data102.authority;
                            if (typeof data108 === "string") {
                                if (!pattern61.test(data108)) {
                                    const err209 = { instancePath: instancePath + "/identity/azure/authority", schemaPath: "#/$defs/identity/properties/azure/properties/authority/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err209];
                                    }
                                    else {
                                        vErrors.push(err209);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err210 = { instancePath: instancePath + "/identity/azure/authority", schemaPath: "#/$defs/identity/properties/azure/properties/authority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err210];
                                }
                                else {
                                    vErrors.push(err210);
                                }
                                errors++;
                            }
                        }
                        if (data102.resourceManager !== undefined) {
                            let data109 = data102.resourceManager;
                            if (typeof data109 === "string") {
                                if (!pattern61.test(data109)) {
                                    const err211 = { instancePath: instancePath + "/identity/azure/resourceManager", schemaPath: "#/$defs/identity/properties/azure/properties/resourceManager/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err211];
                                    }
                                    else {
                                        vErrors.push(err211);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err212 = { instancePath: instancePath + "/identity/azure/resourceManager", schemaPath: "#/$defs/identity/properties/azure/properties/resourceManager/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err212];
                                }
                                else {
                                    vErrors.push(err212);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err213 = { instancePath: instancePath + "/identity/azure", schemaPath: "#/$defs/identity/properties/azure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err213];
                        }
                        else {
                            vErrors.push(err213);
                        }
                        errors++;
                    }
                }
                if (data69.vault !== undefined) {
                    let data110 = data69.vault;
                    if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                        if (data110.address === undefined) {
                            const err214 = { instancePath: instancePath + "/identity/vault", schemaPath: "#/$defs/identity/properties/vault/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property '" + "address" + "'" };
                            if (vErrors === null) {
                                vErrors = [err214];
                            }
                            else {
                                vErrors.push(err214);
                            }
                            errors++;
                        }
                        if (data110.planRole === undefined) {
                            const err215 = { instancePath: instancePath + "/identity/vault", schemaPath: "#/$defs/identity/properties/vault/required", keyword: "required", params: { missingProperty: "planRole" }, message: "must have required property '" + "planRole" + "'" };
                            if (vErrors === null) {
                                vErrors = [err215];
                            }
                            else {
                                vErrors.push(err215);
                            }
                            errors++;
                        }
                        if (data110.applyRole === undefined) {
                            const err216 = { instancePath: instancePath + "/identity/vault", schemaPath: "#/$defs/identity/properties/vault/required", keyword: "required", params: { missingProperty: "applyRole" }, message: "must have required property '" + "applyRole" + "'" };
                            if (vErrors === null) {
                                vErrors = [err216];
                            }
                            else {
                                vErrors.push(err216);
                            }
                            errors++;
                        }
                        for (const key32 in data110) {
                            if (!(((((((key32 === "address") || (key32 === "path")) || (key32 === "planRole")) || (key32 === "applyRole")) || (key32 === "namespace")) || (key32 === "audience")) || (key32 === "certificateAuthority"))) {
                                const err217 = { instancePath: instancePath + "/identity/vault", schemaPath: "#/$defs/identity/properties/vault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err217];
                                }
                                else {
                                    vErrors.push(err217);
                                }
                                errors++;
                            }
                        }
                        if (data110.address !== undefined) {
                            let data111 = data110.address;
                            if (typeof data111 === "string") {
                                if (!pattern43.test(data111)) {
                                    const err218 = { instancePath: instancePath + "/identity/vault/address", schemaPath: "#/$defs/identity/properties/vault/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err218];
                                    }
                                    else {
                                        vErrors.push(err218);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err219 = { instancePath: instancePath + "/identity/vault/address", schemaPath: "#/$defs/identity/properties/vault/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err219];
                                }
                                else {
                                    vErrors.push(err219);
                                }
                                errors++;
                            }
                        }
                        if (data110.path !== undefined) {
                            let data112 = data110.path;
                            if (typeof data112 === "string") {
                                if (!pattern64.test(data112)) {
                                    const err220 = { instancePath: instancePath + "/identity/vault/path", schemaPath: "#/$defs/identity/properties/vault/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]+(/[^\\s/]+)*$" }, message: "must match pattern \"" + "^[^\\s/]+(/[^\\s/]+)*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err220];
                                    }
                                    else {
                                        vErrors.push(err220);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err221 = { instancePath: instancePath + "/identity/vault/path", schemaPath: "#/$defs/identity/properties/vault/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err221];
                                }
                                else {
                                    vErrors.push(err221);
                                }
                                errors++;
                            }
                        }
                        if (data110.planRole !== undefined) {
                            let data113 = data110.planRole;
                            if (typeof data113 === "string") {
                                if (func1(data113) < 1) {
                                    const err222 = { instancePath: instancePath + "/identity/vault/planRole", schemaPath: "#/$defs/identity/properties/vault/properties/planRole/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err222];
                                    }
                                    else {
                                        vErrors.push(err222);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err223 = { instancePath: instancePath + "/identity/vault/planRole", schemaPath: "#/$defs/identity/properties/vault/properties/planRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err223];
                                }
                                else {
                                    vErrors.push(err223);
                                }
                                errors++;
                            }
                        }
                        if (data110.applyRole !== undefined) {
                            let data114 = data110.applyRole;
                            if (typeof data114 === "string") {
                                if (func1(data114) < 1) {
                                    const err224 = { instancePath: instancePath + "/identity/vault/applyRole", schemaPath: "#/$defs/identity/properties/vault/properties/applyRole/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err224];
                                    }
                                    else {
                                        vErrors.push(err224);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err225 = { instancePath: instancePath + "/identity/vault/applyRole", schemaPath: "#/$defs/identity/properties/vault/properties/applyRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err225];
                                }
                                else {
                                    vErrors.push(err225);
                                }
                                errors++;
                            }
                        }
                        if (data110.namespace !== undefined) {
                            let data115 = data110.namespace;
                            if (typeof data115 === "string") {
                                if (func1(data115) < 1) {
                                    const err226 = { instancePath: instancePath + "/identity/vault/namespace", schemaPath: "#/$defs/identity/properties/vault/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err226];
                                    }
                                    else {
                                        vErrors.push(err226);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err227 = { instancePath: instancePath + "/identity/vault/namespace", schemaPath: "#/$defs/identity/properties/vault/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err227];
                                }
                                else {
                                    vErrors.push(err227);
                                }
                                errors++;
                            }
                        }
                        if (data110.audience !== undefined) {
                            let data116 = data110.audience;
                            if (typeof data116 === "string") {
                                if (func1(data116) < 1) {
                                    const err228 = { instancePath: instancePath + "/identity/vault/audience", schemaPath: "#/$defs/identity/properties/vault/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err228];
                                    }
                                    else {
                                        vErrors.push(err228);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err229 = { instancePath: instancePath + "/identity/vault/audience", schemaPath: "#/$defs/identity/properties/vault/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err229];
                                }
                                else {
                                    vErrors.push(err229);
                                }
                                errors++;
                            }
                        }
                        if (data110.certificateAuthority !== undefined) {
                            let data117 = data110.certificateAuthority;
                            if (typeof data117 === "string") {
                                if (!pattern65.test(data117)) {
                                    const err230 = { instancePath: instancePath + "/identity/vault/certificateAuthority", schemaPath: "#/$defs/identity/properties/vault/properties/certificateAuthority/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----" }, message: "must match pattern \"" + "^-----BEGIN CERTIFICATE-----" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err230];
                                    }
                                    else {
                                        vErrors.push(err230);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err231 = { instancePath: instancePath + "/identity/vault/certificateAuthority", schemaPath: "#/$defs/identity/properties/vault/properties/certificateAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err231];
                                }
                                else {
                                    vErrors.push(err231);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err232 = { instancePath: instancePath + "/identity/vault", schemaPath: "#/$defs/identity/properties/vault/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err232];
                        }
                        else {
                            vErrors.push(err232);
                        }
                        errors++;
                    }
                }
                if (data69.kubernetes !== undefined) {
                    let data118 = data69.kubernetes;
                    if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                        if (data118.server === undefined) {
                            const err233 = { instancePath: instancePath + "/identity/kubernetes", schemaPath: "#/$defs/identity/properties/kubernetes/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'" };
                            if (vErrors === null) {
                                vErrors = [err233];
                            }
                            else {
                                vErrors.push(err233);
                            }
                            errors++;
                        }
                        for (const key33 in data118) {
                            if (!(((((((key33 === "server") || (key33 === "certificateAuthority")) || (key33 === "audience")) || (key33 === "namespace")) || (key33 === "planServiceAccount")) || (key33 === "applyServiceAccount")) || (key33 === "lifetimeSeconds"))) {
                                const err234 = { instancePath: instancePath + "/identity/kubernetes", schemaPath: "#/$defs/identity/properties/kubernetes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err234];
                                }
                                else {
                                    vErrors.push(err234);
                                }
                                errors++;
                            }
                        }
                        if (data118.server !== undefined) {
                            let data119 = data118.server;
                            if (typeof data119 === "string") {
                                if (!pattern43.test(data119)) {
                                    const err235 = { instancePath: instancePath + "/identity/kubernetes/server", schemaPath: "#/$defs/identity/properties/kubernetes/properties/server/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err235];
                                    }
                                    else {
                                        vErrors.push(err235);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err236 = { instancePath: instancePath + "/identity/kubernetes/server", schemaPath: "#/$defs/identity/properties/kubernetes/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err236];
                                }
                                else {
                                    vErrors.push(err236);
                                }
                                errors++;
                            }
                        }
                        if (data118.certificateAuthority !== undefined) {
                            let data120 = data118.certificateAuthority;
                            if (typeof data120 === "string") {
                                if (!pattern65.test(data120)) {
                                    const err237 = { instancePath: instancePath + "/identity/kubernetes/certificateAuthority", schemaPath: "#/$defs/identity/properties/kubernetes/properties/certificateAuthority/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----" }, message: "must match pattern \"" + "^-----BEGIN CERTIFICATE-----" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err237];
                                    }
                                    else {
                                        vErrors.push(err237);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err238 = { instancePath: instancePath + "/identity/kubernetes/certificateAuthority", schemaPath: "#/$defs/identity/properties/kubernetes/properties/certificateAuthority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err238];
                                }
                                else {
                                    vErrors.push(err238);
                                }
                                errors++;
                            }
                        }
                        if (data118.audience !== undefined) {
                            let data121 = data118.audience;
                            if (typeof data121 === "string") {
                                if (func1(data121) < 1) {
                                    const err239 = { instancePath: instancePath + "/identity/kubernetes/audience", schemaPath: "#/$defs/identity/properties/kubernetes/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err239];
                                    }
                                    else {
                                        vErrors.push(err239);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err240 = { instancePath: instancePath + "/identity/kubernetes/audience", schemaPath: "#/$defs/identity/properties/kubernetes/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err240];
                                }
                                else {
                                    vErrors.push(err240);
                                }
                                errors++;
                            }
                        }
                        if (data118.namespace !== undefined) {
                            let data122 = data118.namespace;
                            if (typeof data122 === "string") {
                                if (func1(data122) < 1) {
                                    const err241 = { instancePath: instancePath + "/identity/kubernetes/namespace", schemaPath: "#/$defs/identity/properties/kubernetes/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err241];
                                    }
                                    else {
                                        vErrors.push(err241);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err242 = { instancePath: instancePath + "/identity/kubernetes/namespace", schemaPath: "#/$defs/identity/properties/kubernetes/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err242];
                                }
                                else {
                                    vErrors.push(err242);
                                }
                                errors++;
                            }
                        }
                        if (data118.planServiceAccount !== undefined) {
                            let data123 = data118.planServiceAccount;
                            if (typeof data123 === "string") {
                                if (func1(data123) < 1) {
                                    const err243 = { instancePath: instancePath + "/identity/kubernetes/planServiceAccount", schemaPath: "#/$defs/identity/properties/kubernetes/properties/planServiceAccount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err243];
                                    }
                                    else {
                                        vErrors.push(err243);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err244 = { instancePath: instancePath + "/identity/kubernetes/planServiceAccount", schemaPath: "#/$defs/identity/properties/kubernetes/properties/planServiceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err244];
                                }
                                else {
                                    vErrors.push(err244);
                                }
                                errors++;
                            }
                        }
                        if (data118.applyServiceAccount !== undefined) {
                            let data124 = data118.applyServiceAccount;
                            if (typeof data124 === "string") {
                                if (func1(data124) < 1) {
                                    const err245 = { instancePath: instancePath + "/identity/kubernetes/applyServiceAccount", schemaPath: "#/$defs/identity/properties/kubernetes/properties/applyServiceAccount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err245];
                                    }
                                    else {
                                        vErrors.push(err245);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err246 = { instancePath: instancePath + "/identity/kubernetes/applyServiceAccount", schemaPath: "#/$defs/identity/properties/kubernetes/properties/applyServiceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err246];
                                }
                                else {
                                    vErrors.push(err246);
                                }
                                errors++;
                            }
                        }
                        if (data118.lifetimeSeconds !== undefined) {
                            let data125 = data118.lifetimeSeconds;
                            if (!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))) {
                                const err247 = { instancePath: instancePath + "/identity/kubernetes/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err247];
                                }
                                else {
                                    vErrors.push(err247);
                                }
                                errors++;
                            }
                            if ((typeof data125 == "number") && (isFinite(data125))) {
                                if (data125 > 86400 || isNaN(data125)) {
                                    const err248 = { instancePath: instancePath + "/identity/kubernetes/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                                    if (vErrors === null) {
                                        vErrors = [err248];
                                    }
                                    else {
                                        vErrors.push(err248);
                                    }
                                    errors++;
                                }
                                if (data125 < 600 || isNaN(data125)) {
                                    const err249 = { instancePath: instancePath + "/identity/kubernetes/lifetimeSeconds", schemaPath: "#/$defs/identity/properties/kubernetes/properties/lifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 600 }, message: "must be >= 600" };
                                    if (vErrors === null) {
                                        vErrors = [err249];
                                    }
                                    else {
                                        vErrors.push(err249);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err250 = { instancePath: instancePath + "/identity/kubernetes", schemaPath: "#/$defs/identity/properties/kubernetes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err250];
                        }
                        else {
                            vErrors.push(err250);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err251 = { instancePath: instancePath + "/identity", schemaPath: "#/$defs/identity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err251];
                }
                else {
                    vErrors.push(err251);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data126 = data.state;
            if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                if (data126.backend === undefined) {
                    const err252 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property '" + "backend" + "'" };
                    if (vErrors === null) {
                        vErrors = [err252];
                    }
                    else {
                        vErrors.push(err252);
                    }
                    errors++;
                }
                for (const key34 in data126) {
                    if (!(func2.call(schema33.properties.state.properties, key34))) {
                        const err253 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err253];
                        }
                        else {
                            vErrors.push(err253);
                        }
                        errors++;
                    }
                }
                if (data126.backend !== undefined) {
                    let data127 = data126.backend;
                    if (!((((((data127 === "s3") || (data127 === "gcs")) || (data127 === "azurerm")) || (data127 === "http")) || (data127 === "kubernetes")) || (data127 === "local"))) {
                        const err254 = { instancePath: instancePath + "/state/backend", schemaPath: "#/properties/state/properties/backend/enum", keyword: "enum", params: { allowedValues: schema33.properties.state.properties.backend.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err254];
                        }
                        else {
                            vErrors.push(err254);
                        }
                        errors++;
                    }
                }
                if (data126.bucket !== undefined) {
                    let data128 = data126.bucket;
                    if (typeof data128 === "string") {
                        if (func1(data128) < 3) {
                            const err255 = { instancePath: instancePath + "/state/bucket", schemaPath: "#/properties/state/properties/bucket/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                            if (vErrors === null) {
                                vErrors = [err255];
                            }
                            else {
                                vErrors.push(err255);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err256 = { instancePath: instancePath + "/state/bucket", schemaPath: "#/properties/state/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err256];
                        }
                        else {
                            vErrors.push(err256);
                        }
                        errors++;
                    }
                }
                if (data126.region !== undefined) {
                    let data129 = data126.region;
                    if (typeof data129 === "string") {
                        if (!pattern7.test(data129)) {
                            const err257 = { instancePath: instancePath + "/state/region", schemaPath: "#/properties/state/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: "must match pattern \"" + "^[a-z0-9-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err257];
                            }
                            else {
                                vErrors.push(err257);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err258 = { instancePath: instancePath + "/state/region", schemaPath: "#/properties/state/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err258];
                        }
                        else {
                            vErrors.push(err258);
                        }
                        errors++;
                    }
                }
                if (data126.kmsKey !== undefined) {
                    let data130 = data126.kmsKey;
                    if (typeof data130 === "string") {
                        if (func1(data130) < 1) {
                            const err259 = { instancePath: instancePath + "/state/kmsKey", schemaPath: "#/properties/state/properties/kmsKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err259];
                            }
                            else {
                                vErrors.push(err259);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err260 = { instancePath: instancePath + "/state/kmsKey", schemaPath: "#/properties/state/properties/kmsKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err260];
                        }
                        else {
                            vErrors.push(err260);
                        }
                        errors++;
                    }
                }
                if (data126.storageAccount !== undefined) {
                    let data131 = data126.storageAccount;
                    if (typeof data131 === "string") {
                        if (func1(data131) < 3) {
                            const err261 = { instancePath: instancePath + "/state/storageAccount", schemaPath: "#/properties/state/properties/storageAccount/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                            if (vErrors === null) {
                                vErrors = [err261];
                            }
                            else {
                                vErrors.push(err261);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err262 = { instancePath: instancePath + "/state/storageAccount", schemaPath: "#/properties/state/properties/storageAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err262];
                        }
                        else {
                            vErrors.push(err262);
                        }
                        errors++;
                    }
                }
                if (data126.container !== undefined) {
                    let data132 = data126.container;
                    if (typeof data132 === "string") {
                        if (func1(data132) < 1) {
                            const err263 = { instancePath: instancePath + "/state/container", schemaPath: "#/properties/state/properties/container/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err263];
                            }
                            else {
                                vErrors.push(err263);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err264 = { instancePath: instancePath + "/state/container", schemaPath: "#/properties/state/properties/container/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err264];
                        }
                        else {
                            vErrors.push(err264);
                        }
                        errors++;
                    }
                }
                if (data126.resourceGroup !== undefined) {
                    let data133 = data126.resourceGroup;
                    if (typeof data133 === "string") {
                        if (func1(data133) < 1) {
                            const err265 = { instancePath: instancePath + "/state/resourceGroup", schemaPath: "#/properties/state/properties/resourceGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err265];
                            }
                            else {
                                vErrors.push(err265);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err266 = { instancePath: instancePath + "/state/resourceGroup", schemaPath: "#/properties/state/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err266];
                        }
                        else {
                            vErrors.push(err266);
                        }
                        errors++;
                    }
                }
                if (data126.address !== undefined) {
                    let data134 = data126.address;
                    if (typeof data134 === "string") {
                        if (!pattern43.test(data134)) {
                            const err267 = { instancePath: instancePath + "/state/address", schemaPath: "#/properties/state/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err267];
                            }
                            else {
                                vErrors.push(err267);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err268 = { instancePath: instancePath + "/state/address", schemaPath: "#/properties/state/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err268];
                        }
                        else {
                            vErrors.push(err268);
                        }
                        errors++;
                    }
                }
                if (data126.lockAddress !== undefined) {
                    let data135 = data126.lockAddress;
                    if (typeof data135 === "string") {
                        if (!pattern43.test(data135)) {
                            const err269 = { instancePath: instancePath + "/state/lockAddress", schemaPath: "#/properties/state/properties/lockAddress/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err269];
                            }
                            else {
                                vErrors.push(err269);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err270 = { instancePath: instancePath + "/state/lockAddress", schemaPath: "#/properties/state/properties/lockAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err270];
                        }
                        else {
                            vErrors.push(err270);
                        }
                        errors++;
                    }
                }
                if (data126.namespace !== undefined) {
                    let data136 = data126.namespace;
                    if (typeof data136 === "string") {
                        if (func1(data136) < 1) {
                            const err271 = { instancePath: instancePath + "/state/namespace", schemaPath: "#/properties/state/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err271];
                            }
                            else {
                                vErrors.push(err271);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err272 = { instancePath: instancePath + "/state/namespace", schemaPath: "#/properties/state/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err272];
                        }
                        else {
                            vErrors.push(err272);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err273 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err273];
                }
                else {
                    vErrors.push(err273);
                }
                errors++;
            }
        }
        if (data.engine !== undefined) {
            let data137 = data.engine;
            if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                for (const key35 in data137) {
                    if (!((key35 === "name") || (key35 === "version"))) {
                        const err274 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err274];
                        }
                        else {
                            vErrors.push(err274);
                        }
                        errors++;
                    }
                }
                if (data137.name !== undefined) {
                    let data138 = data137.name;
                    if (!((data138 === "terraform") || (data138 === "tofu"))) {
                        const err275 = { instancePath: instancePath + "/engine/name", schemaPath: "#/properties/engine/properties/name/enum", keyword: "enum", params: { allowedValues: schema33.properties.engine.properties.name.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err275];
                        }
                        else {
                            vErrors.push(err275);
                        }
                        errors++;
                    }
                }
                if (data137.version !== undefined) {
                    let data139 = data137.version;
                    if (typeof data139 === "string") {
                        if (!pattern71.test(data139)) {
                            const err276 = { instancePath: instancePath + "/engine/version", schemaPath: "#/properties/engine/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+\\.[0-9]+\\.[0-9]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err276];
                            }
                            else {
                                vErrors.push(err276);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err277 = { instancePath: instancePath + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err277];
                        }
                        else {
                            vErrors.push(err277);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err278 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err278];
                }
                else {
                    vErrors.push(err278);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data140 = data.policy;
            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                for (const key36 in data140) {
                    if (!(((((((key36 === "packs") || (key36 === "rego")) || (key36 === "failOn")) || (key36 === "requiredTags")) || (key36 === "waivers")) || (key36 === "providers")) || (key36 === "modules"))) {
                        const err279 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err279];
                        }
                        else {
                            vErrors.push(err279);
                        }
                        errors++;
                    }
                }
                if (data140.packs !== undefined) {
                    let data141 = data140.packs;
                    if (Array.isArray(data141)) {
                        const len5 = data141.length;
                        for (let i8 = 0; i8 < len5; i8++) {
                            if (typeof data141[i8] !== "string") {
                                const err280 = { instancePath: instancePath + "/policy/packs/" + i8, schemaPath: "#/properties/policy/properties/packs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err280];
                                }
                                else {
                                    vErrors.push(err280);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err281 = { instancePath: instancePath + "/policy/packs", schemaPath: "#/properties/policy/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err281];
                        }
                        else {
                            vErrors.push(err281);
                        }
                        errors++;
                    }
                }
                if (data140.rego !== undefined) {
                    let data143 = data140.rego;
                    if (!(data143 && typeof data143 == "object" && !Array.isArray(data143))) {
                        const err282 = { instancePath: instancePath + "/policy/rego", schemaPath: "#/properties/policy/properties/rego/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err282];
                        }
                        else {
                            vErrors.push(err282);
                        }
                        errors++;
                    }
                }
                if (data140.failOn !== undefined) {
                    let data144 = data140.failOn;
                    if (!((((data144 === "low") || (data144 === "medium")) || (data144 === "high")) || (data144 === "critical"))) {
                        const err283 = { instancePath: instancePath + "/policy/failOn", schemaPath: "#/properties/policy/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema33.properties.policy.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err283];
                        }
                        else {
                            vErrors.push(err283);
                        }
                        errors++;
                    }
                }
                if (data140.requiredTags !== undefined) {
                    let data145 = data140.requiredTags;
                    if (Array.isArray(data145)) {
                        const len6 = data145.length;
                        for (let i9 = 0; i9 < len6; i9++) {
                            let data146 = data145[i9];
                            if (typeof data146 === "string") {
                                if (func1(data146) < 1) {
                                    const err284 = { instancePath: instancePath + "/policy/requiredTags/" + i9, schemaPath: "#/properties/policy/properties/requiredTags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err284];
                                    }
                                    else {
                                        vErrors.push(err284);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err285 = { instancePath: instancePath + "/policy/requiredTags/" + i9, schemaPath: "#/properties/policy/properties/requiredTags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err285];
                                }
                                else {
                                    vErrors.push(err285);
                                }
                                errors++;
                            }
                        }
                        let i10 = data145.length;
                        let j3;
                        if (i10 > 1) {
                            const indices2 = {};
                            for (; i10--;) {
                                let item2 = data145[i10];
                                if (typeof item2 !== "string") {
                                    continue;
                                }
                                if (typeof indices2[item2] == "number") {
                                    j3 = indices2[item2];
                                    const err286 = { instancePath: instancePath + "/policy/requiredTags", schemaPath: "#/properties/policy/properties/requiredTags/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err286];
                                    }
                                    else {
                                        vErrors.push(err286);
                                    }
                                    errors++;
                                    break;
                                }
                                indices2[item2] = i10;
                            }
                        }
                    }
                    else {
                        const err287 = { instancePath: instancePath + "/policy/requiredTags", schemaPath: "#/properties/policy/properties/requiredTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err287];
                        }
                        else {
                            vErrors.push(err287);
                        }
                        errors++;
                    }
                }
                if (data140.waivers !== undefined) {
                    let data147 = data140.waivers;
                    if (Array.isArray(data147)) {
                        const len7 = data147.length;
                        for (let i11 = 0; i11 < len7; i11++) {
                            if (!(validate34(data147[i11], { instancePath: instancePath + "/policy/waivers/" + i11, parentData: data147, parentDataProperty: i11, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err288 = { instancePath: instancePath + "/policy/waivers", schemaPath: "#/properties/policy/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err288];
                        }
                        else {
                            vErrors.push(err288);
                        }
                        errors++;
                    }
                }
                if (data140.providers !== undefined) {
                    let data149 = data140.providers;
                    if (Array.isArray(data149)) {
                        const len8 = data149.length;
                        for (let i12 = 0; i12 < len8; i12++) {
                            let data150 = data149[i12];
                            if (typeof data150 === "string") {
                                if (!pattern73.test(data150)) {
                                    const err289 = { instancePath: instancePath + "/policy/providers/" + i12, schemaPath: "#/properties/policy/properties/providers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$" }, message: "must match pattern \"" + "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err289];
                                    }
                                    else {
                                        vErrors.push(err289);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err290 = { instancePath: instancePath + "/policy/providers/" + i12, schemaPath: "#/properties/policy/properties/providers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err290];
                                }
                                else {
                                    vErrors.push(err290);
                                }
                                errors++;
                            }
                        }
                        let i13 = data149.length;
                        let j4;
                        if (i13 > 1) {
                            const indices3 = {};
                            for (; i13--;) {
                                let item3 = data149[i13];
                                if (typeof item3 !== "string") {
                                    continue;
                                }
                                if (typeof indices3[item3] == "number") {
                                    j4 = indices3[item3];
                                    const err291 = { instancePath: instancePath + "/policy/providers", schemaPath: "#/properties/policy/properties/providers/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err291];
                                    }
                                    else {
                                        vErrors.push(err291);
                                    }
                                    errors++;
                                    break;
                                }
                                indices3[item3] = i13;
                            }
                        }
                    }
                    else {
                        const err292 = { instancePath: instancePath + "/policy/providers", schemaPath: "#/properties/policy/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err292];
                        }
                        else {
                            vErrors.push(err292);
                        }
                        errors++;
                    }
                }
                if (data140.modules !== undefined) {
                    let data151 = data140.modules;
                    if (Array.isArray(data151)) {
                        const len9 = data151.length;
                        for (let i14 = 0; i14 < len9; i14++) {
                            let data152 = data151[i14];
                            if (typeof data152 === "string") {
                                if (!pattern74.test(data152)) {
                                    const err293 = { instancePath: instancePath + "/policy/modules/" + i14, schemaPath: "#/properties/policy/properties/modules/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s*]+(/\\*)?$" }, message: "must match pattern \"" + "^[^\\s*]+(/\\*)?$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err293];
                                    }
                                    else {
                                        vErrors.push(err293);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err294 = { instancePath: instancePath + "/policy/modules/" + i14, schemaPath: "#/properties/policy/properties/modules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err294];
                                }
                                else {
                                    vErrors.push(err294);
                                }
                                errors++;
                            }
                        }
                        let i15 = data151.length;
                        let j5;
                        if (i15 > 1) {
                            const indices4 = {};
                            for (; i15--;) {
                                let item4 = data151[i15];
                                if (typeof item4 !== "string") {
                                    continue;
                                }
                                if (typeof indices4[item4] == "number") {
                                    j5 = indices4[item4];
                                    const err295 = { instancePath: instancePath + "/policy/modules", schemaPath: "#/properties/policy/properties/modules/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i15 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err295];
                                    }
                                    else {
                                        vErrors.push(err295);
                                    }
                                    errors++;
                                    break;
                                }
                                indices4[item4] = i15;
                            }
                        }
                    }
                    else {
                        const err296 = { instancePath: instancePath + "/policy/modules", schemaPath: "#/properties/policy/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err296];
                        }
                        else {
                            vErrors.push(err296);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err297 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err297];
                }
                else {
                    vErrors.push(err297);
                }
                errors++;
            }
        }
        if (data.redaction !== undefined) {
            let data153 = data.redaction;
            if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                for (const key37 in data153) {
                    if (!(key37 === "exceptions")) {
                        const err298 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err298];
                        }
                        else {
                            vErrors.push(err298);
                        }
                        errors++;
                    }
                }
                if (data153.exceptions !== undefined) {
                    let data154 = data153.exceptions;
                    if (Array.isArray(data154)) {
                        const len10 = data154.length;
                        for (let i16 = 0; i16 < len10; i16++) {
                            if (!(validate36(data154[i16], { instancePath: instancePath + "/redaction/exceptions/" + i16, parentData: data154, parentDataProperty: i16, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err299 = { instancePath: instancePath + "/redaction/exceptions", schemaPath: "#/properties/redaction/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err299];
                        }
                        else {
                            vErrors.push(err299);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err300 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err300];
                }
                else {
                    vErrors.push(err300);
                }
                errors++;
            }
        }
        if (data.gate !== undefined) {
            let data156 = data.gate;
            if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                for (const key38 in data156) {
                    if (!((key38 === "allowDelete") || (key38 === "allowReplace"))) {
                        const err301 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err301];
                        }
                        else {
                            vErrors.push(err301);
                        }
                        errors++;
                    }
                }
                if (data156.allowDelete !== undefined) {
                    let data157 = data156.allowDelete;
                    if (Array.isArray(data157)) {
                        const len11 = data157.length;
                        for (let i17 = 0; i17 < len11; i17++) {
                            if (!(validate38(data157[i17], { instancePath: instancePath + "/gate/allowDelete/" + i17, parentData: data157, parentDataProperty: i17, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err302 = { instancePath: instancePath + "/gate/allowDelete", schemaPath: "#/properties/gate/properties/allowDelete/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err302];
                        }
                        else {
                            vErrors.push(err302);
                        }
                        errors++;
                    }
                }
                if (data156.allowReplace !== undefined) {
                    let data159 = data156.allowReplace;
                    if (Array.isArray(data159)) {
                        const len12 = data159.length;
                        for (let i18 = 0; i18 < len12; i18++) {
                            if (!(validate38(data159[i18], { instancePath: instancePath + "/gate/allowReplace/" + i18, parentData: data159, parentDataProperty: i18, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err303 = { instancePath: instancePath + "/gate/allowReplace", schemaPath: "#/properties/gate/properties/allowReplace/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err303];
                        }
                        else {
                            vErrors.push(err303);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err304 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err304];
                }
                else {
                    vErrors.push(err304);
                }
                errors++;
            }
        }
        if (data.stacks !== undefined) {
            let data161 = data.stacks;
            if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                for (const key39 in data161) {
                    const _errs363 = errors;
                    if (typeof key39 === "string") {
                        if (!pattern4.test(key39)) {
                            const err305 = { instancePath: instancePath + "/stacks", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key39 };
                            if (vErrors === null) {
                                vErrors = [err305];
                            }
                            else {
                                vErrors.push(err305);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err306 = { instancePath: instancePath + "/stacks", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key39 };
                        if (vErrors === null) {
                            vErrors = [err306];
                        }
                        else {
                            vErrors.push(err306);
                        }
                        errors++;
                    }
                    var valid83 = _errs363 === errors;
                    if (!valid83) {
                        const err307 = { instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/propertyNames", keyword: "propertyNames", params: { propertyName: key39 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err307];
                        }
                        else {
                            vErrors.push(err307);
                        }
                        errors++;
                    }
                }
                for (const key40 in data161) {
                    let data162 = data161[key40];
                    if (!(data162 && typeof data162 == "object" && !Array.isArray(data162))) {
                        const err308 = { instancePath: instancePath + "/stacks/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stacks/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err308];
                        }
                        else {
                            vErrors.push(err308);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err309 = { instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err309];
                }
                else {
                    vErrors.push(err309);
                }
                errors++;
            }
        }
        if (data.overrides !== undefined) {
            let data163 = data.overrides;
            if (!(data163 && typeof data163 == "object" && !Array.isArray(data163))) {
                const err310 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err310];
                }
                else {
                    vErrors.push(err310);
                }
                errors++;
            }
        }
        if (data.environments !== undefined) {
            let data164 = data.environments;
            if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                for (const key41 in data164) {
                    const _errs373 = errors;
                    if (typeof key41 === "string") {
                        if (!pattern4.test(key41)) {
                            const err311 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"", propertyName: key41 };
                            if (vErrors === null) {
                                vErrors = [err311];
                            }
                            else {
                                vErrors.push(err311);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err312 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key41 };
                        if (vErrors === null) {
                            vErrors = [err312];
                        }
                        else {
                            vErrors.push(err312);
                        }
                        errors++;
                    }
                    var valid86 = _errs373 === errors;
                    if (!valid86) {
                        const err313 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key41 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err313];
                        }
                        else {
                            vErrors.push(err313);
                        }
                        errors++;
                    }
                }
                for (const key42 in data164) {
                    let data165 = data164[key42];
                    if ((!(data165 && typeof data165 == "object" && !Array.isArray(data165))) && (data165 !== null)) {
                        const err314 = { instancePath: instancePath + "/environments/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: schema33.properties.environments.additionalProperties.type }, message: "must be object,null" };
                        if (vErrors === null) {
                            vErrors = [err314];
                        }
                        else {
                            vErrors.push(err314);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err315 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err315];
                }
                else {
                    vErrors.push(err315);
                }
                errors++;
            }
        }
        if (data.defaultEnvironment !== undefined) {
            let data166 = data.defaultEnvironment;
            if (typeof data166 === "string") {
                if (!pattern4.test(data166)) {
                    const err316 = { instancePath: instancePath + "/defaultEnvironment", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err316];
                    }
                    else {
                        vErrors.push(err316);
                    }
                    errors++;
                }
            }
            else {
                const err317 = { instancePath: instancePath + "/defaultEnvironment", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err317];
                }
                else {
                    vErrors.push(err317);
                }
                errors++;
            }
        }
    }
    else {
        const err318 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err318];
        }
        else {
            vErrors.push(err318);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property '" + "spec" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("synthinfra.inferloop.io/v1alpha1" !== data.apiVersion) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "synthinfra.inferloop.io/v1alpha1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if ("Deployment" !== data.kind) {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Deployment" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(((key1 === "name") || (key1 === "prefix")) || (key1 === "labels"))) {
                        const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err9 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.prefix !== undefined) {
                    let data4 = data2.prefix;
                    if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                            const err11 = { instancePath: instancePath + "/metadata/prefix", schemaPath: "#/properties/metadata/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$" }, message: "must match pattern \"" + "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/metadata/prefix", schemaPath: "#/properties/metadata/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data2.labels !== undefined) {
                    let data5 = data2.labels;
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key2 in data5) {
                            const _errs14 = errors;
                            if (typeof key2 === "string") {
                                if (!pattern6.test(key2)) {
                                    const err13 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]{1,128}$" }, message: "must match pattern \"" + "^[^\\u0000]{1,128}$" + "\"", propertyName: key2 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                                const err14 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        for (const key3 in data5) {
                            let data6 = data5[key3];
                            if (typeof data6 === "string") {
                                if (func1(data6) > 256) {
                                    const err15 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            if (!(validate21(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://synthinfra.inferloop.io/schemas/deployment.v1alpha1.schema.json", "title": "Deployment", "description": "What a team deploys, where, and under which rules: the manifest of synthinfra.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "metadata", "spec"], "properties": { "apiVersion": { "description": "Version of this format.", "const": "synthinfra.inferloop.io/v1alpha1" }, "kind": { "description": "Kind of this document.", "const": "Deployment" }, "metadata": { "description": "Who this is.", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/name", "description": "Name of the application (PROJECT_NAME)." }, "prefix": { "description": "First part of every resource name (RESOURCE_PREFIX); default `<name>-<environment>`.", "type": "string", "pattern": "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", "x-resolved": true, "x-expects": "1 to 40 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen" }, "labels": { "description": "Labels, put on every resource as tags.", "type": "object", "propertyNames": { "pattern": "^[^\\u0000]{1,128}$", "x-expects": "1 to 128 characters long" }, "additionalProperties": { "type": "string", "maxLength": 256 }, "x-resolved": true } }, "required": ["name"], "x-resolved": true }, "spec": { "$ref": "#/$defs/spec" } }, "$defs": { "name": { "description": "A lower-case name: it becomes part of resource names and of resource addresses.", "type": "string", "pattern": "^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "1 to 31 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen" }, "calendarDate": { "description": "A calendar date, YYYY-MM-DD (UTC); it expires at the end of that day.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "x-expects": "a calendar date such as 2027-03-31" }, "cidr": { "description": "An IPv4 or IPv6 range in CIDR notation.", "type": "string", "pattern": "^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "x-expects": "an address range such as 10.0.0.0/8 or 2001:db8::/32" }, "scale": { "description": "How many copies run, and when copies are added.", "type": "object", "additionalProperties": false, "properties": { "min": { "description": "The fewest copies.", "type": "integer", "minimum": 0, "default": 1 }, "max": { "description": "The most copies.", "type": "integer", "minimum": 1, "default": 10 }, "cpuPercent": { "description": "Copies are added above this average CPU use, in percent.", "type": "integer", "minimum": 10, "maximum": 95, "default": 60 } } }, "service": { "description": "A long-running HTTP workload.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "port": { "description": "The port on which the container listens.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 8080 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "health": { "description": "The path that answers 200 to 399 when the copy is healthy.", "type": "string", "pattern": "^/", "default": "/healthz", "x-expects": "a path that begins with /, such as /healthz" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "public": { "description": "Reachable from outside the network, by the ranges in `network.allowedIpRanges` only.", "type": "boolean", "default": false }, "certificate": { "description": "ARN or name of the TLS certificate that the load balancer shows. Required when the service is public, except on Azure, where a service has a name of Azure's with a certificate. On Kubernetes the Gateway's listener that has it, or for an Ingress the Secret that holds it.", "type": "string", "minLength": 1 }, "domain": { "description": "DNS name of a public service: required on Kubernetes, and not rendered elsewhere yet.", "type": "string", "pattern": "^[a-z0-9.-]+$", "x-expects": "a DNS name in lower case, such as api.example.com" }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry: what exists is moved, not destroyed and made again." } } }, "job": { "description": "A batch workload, which ends by itself.", "type": "object", "additionalProperties": false, "properties": { "image": { "description": "The container image, by digest (`name@sha256:…`) or by tag. May be given for one release by the input `images`.", "type": "string", "minLength": 1, "x-resolved": true }, "command": { "description": "Replaces the command of the image.", "type": "array", "items": { "type": "string" } }, "schedule": { "description": "When it runs: five cron fields. Without it, it runs once for each apply that changes it.", "type": "string", "pattern": "^\\S+( \\S+){4}$", "x-expects": "five cron fields, such as 0 3 * * *" }, "timeZone": { "description": "Zone of the schedule, as the IANA names it.", "type": "string", "pattern": "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "default": "Etc/UTC", "x-expects": "a time zone such as Europe/Berlin" }, "parallelism": { "description": "How many copies run side by side.", "type": "integer", "minimum": 1, "maximum": 1000, "default": 1 }, "retries": { "description": "How often a copy that failed is started again.", "type": "integer", "minimum": 0, "maximum": 10, "default": 3 }, "timeoutSeconds": { "description": "After so many seconds it is ended, whatever it does.", "type": "integer", "minimum": 1, "maximum": 604800, "default": 3600 }, "cpu": { "description": "CPU of one copy, in virtual cores. Rounded up to what the cloud offers; the rounding is shown.", "type": "number", "exclusiveMinimum": 0, "maximum": 16, "default": 0.5 }, "memory": { "description": "Memory of one copy, in Mi or Gi. Rounded up to what the cloud offers; the rounding is shown.", "type": "string", "pattern": "^[1-9][0-9]*(Mi|Gi)$", "default": "1Gi", "x-expects": "a whole number followed by Mi or Gi, such as 512Mi or 2Gi" }, "env": { "description": "Plain environment variables. Never put a secret here: use `secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string" }, "x-resolved": true }, "secrets": { "description": "Environment variables taken from the secret store, as `secret://name`, where the name is declared in `spec.secrets`.", "type": "object", "propertyNames": { "pattern": "^[^=\\u0000]+$", "x-expects": "a variable name, which has no \"=\" in it" }, "additionalProperties": { "type": "string", "pattern": "^secret://[a-z]([a-z0-9-]{0,29}[a-z0-9])?$", "x-expects": "secret:// and the name of an entry of spec.secrets, such as secret://api-key" }, "x-resolved": true }, "spot": { "description": "Run on spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "workerGroup": { "description": "A group of equal machines.", "type": "object", "additionalProperties": false, "properties": { "instanceType": { "description": "Machine type, as the cloud names it. Default: `t3.small` on aws, `e2-small` on gcp, `Standard_B2s` on azure.", "type": "string", "minLength": 1, "x-resolved": true }, "image": { "description": "Machine image: an image id, on AWS `ssm:/parameter/name` of a public parameter, on Azure `publisher:offer:sku:version`. The default is the cloud's own minimal Linux.", "type": "string", "minLength": 1 }, "scale": { "$ref": "#/$defs/scale", "x-resolved": true }, "diskGiB": { "description": "Size of the encrypted root disk, in GiB.", "type": "integer", "minimum": 8, "maximum": 16384, "default": 30 }, "spot": { "description": "Use spare capacity that the cloud may take back at any time.", "type": "boolean", "default": false }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "bucket": { "description": "A store for objects: always encrypted, versioned, private, TLS only.", "type": "object", "additionalProperties": false, "properties": { "versioning": { "description": "Keep former versions of objects.", "type": "boolean", "default": true }, "retentionDays": { "description": "Days that a noncurrent version is kept. Current objects are never removed by this.", "type": "integer", "minimum": 1, "maximum": 36500, "default": 30 }, "expireDays": { "description": "Days after which CURRENT objects are removed. Never a default: written out or not at all.", "type": "integer", "minimum": 1, "maximum": 36500 }, "archiveAfterDays": { "description": "Days after which objects move to cheaper, slower storage.", "type": "integer", "minimum": 30, "maximum": 36500 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "tableKey": { "description": "A key attribute.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the attribute.", "type": "string", "minLength": 1, "maxLength": 255 }, "type": { "description": "Type of the attribute.", "enum": ["string", "number", "binary"], "default": "string" } }, "required": ["name"] }, "table": { "description": "A key-value table.", "type": "object", "additionalProperties": false, "properties": { "partitionKey": { "$ref": "#/$defs/tableKey", "description": "The key that spreads the items." }, "sortKey": { "$ref": "#/$defs/tableKey", "description": "The key that orders items of one partition." }, "ttlAttribute": { "description": "Attribute that holds the time at which an item expires (epoch seconds).", "type": "string", "minLength": 1, "maxLength": 255 }, "pointInTimeRecovery": { "description": "Keep continuous backups.", "type": "boolean", "default": true }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } }, "required": ["partitionKey"] }, "secret": { "description": "An entry of the cloud's secret store. Its value never stands in a manifest, a plan or a state: `synthinfra secrets set` fills it.", "type": "object", "additionalProperties": false, "properties": { "existing": { "description": "Full name or ARN (Azure: resource id) of an entry that exists already; without it, an empty one is made. On Kubernetes the store's entry or the Secret, and after `#` one of the values that it holds.", "type": "string", "minLength": 1 }, "renamedFrom": { "$ref": "#/$defs/name", "description": "The former name of this entry." } } }, "kubernetes": { "description": "What only a cluster has.", "type": "object", "additionalProperties": false, "properties": { "namespace": { "description": "Namespace of everything; default is the prefix.", "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "x-resolved": true, "x-expects": "1 to 63 lower-case letters, digits and hyphens, as Kubernetes names namespaces" }, "context": { "description": "Context of the kubeconfig. A guard, too: another cluster is not touched.", "type": "string", "minLength": 1 }, "ingress": { "description": "How public services are reached.", "type": "object", "additionalProperties": false, "properties": { "kind": { "description": "`gateway` makes an HTTPRoute at a Gateway that exists, `ingress` an Ingress.", "enum": ["gateway", "ingress"], "default": "gateway" }, "className": { "description": "Class of the Ingress; default is the cluster's.", "type": "string", "minLength": 1 }, "gateway": { "description": "The Gateway that routes are put at, as `namespace/name`.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9.-]+$", "x-expects": "a namespace and a name, such as infra/public" } }, "x-resolved": true }, "secretStore": { "description": "Store of the External Secrets operator that values come from. Without it, Secrets of these names must exist in the namespace.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Name of the store.", "type": "string", "minLength": 1 }, "kind": { "description": "Kind of the store.", "enum": ["ClusterSecretStore", "SecretStore"], "default": "ClusterSecretStore" } }, "required": ["name"] } } }, "gateException": { "description": "One address that the gate lets through.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "The exact resource address, as the plan shows it.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["address", "reason", "expires"] }, "redactionException": { "description": "One value that reports may show.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "The exact resource address, a dot and the attribute, as the plan shows them; `[*]` stands for any one key or index of the attribute. Of an output: `output.` and its name.", "type": "string", "pattern": "^[^.\\s]+\\..+$", "x-expects": "an address and an attribute, such as aws_ssm_parameter.motd.value" }, "reason": { "description": "Why everybody may see it.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["path", "reason", "expires"] }, "waiver": { "description": "One rule that is not applied to one resource.", "type": "object", "additionalProperties": false, "properties": { "rule": { "description": "Id of the rule, such as `baseline/s3-versioning`.", "type": "string", "minLength": 1 }, "address": { "description": "The exact resource address; without it, every resource.", "type": "string", "minLength": 1 }, "reason": { "description": "Why this is right.", "type": "string", "minLength": 10 }, "expires": { "$ref": "#/$defs/calendarDate" } }, "required": ["rule", "reason", "expires"] }, "spec": { "description": "What is deployed, and how.", "type": "object", "additionalProperties": false, "required": ["target"], "properties": { "profile": { "description": "A set of defaults: `prod` for environments named prod or production, else `dev`. See the manifest reference.", "enum": ["dev", "prod"], "x-resolved": true }, "target": { "description": "Where to deploy.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "The cloud.", "enum": ["aws", "gcp", "azure", "kubernetes", "onprem"] }, "region": { "description": "Region, as the cloud names it.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-resolved": true, "x-expects": "a region as the cloud names it, such as eu-west-1" }, "account": { "description": "Account, project or subscription. A guard: another one is refused.", "type": "string", "minLength": 1 } }, "required": ["provider"] }, "pattern": { "description": "Deployment pattern. Only single-region is rendered yet.", "enum": ["single-region", "multi-region", "hybrid", "edge"], "default": "single-region" }, "services": { "description": "Long-running HTTP workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/service" }, "x-resolved": true }, "functions": { "description": "Event-driven workloads, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "jobs": { "description": "Batch workloads, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/job" }, "x-resolved": true }, "workers": { "description": "Groups of machines, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/workerGroup" }, "x-resolved": true }, "secrets": { "description": "Entries of the secret store, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/secret" }, "x-resolved": true }, "storage": { "description": "Where data lives.", "type": "object", "additionalProperties": false, "properties": { "buckets": { "description": "Object stores, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/bucket" }, "x-resolved": true }, "files": { "description": "Shared file systems, by name. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "tables": { "description": "Key-value tables, by name.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/table" }, "x-resolved": true } }, "x-resolved": true }, "network": { "description": "The private network.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make a private network of its own (ENABLE_VPC).", "type": "boolean", "default": true }, "firewall": { "description": "Deny all traffic that is not named (ENABLE_FIREWALL).", "type": "boolean", "default": true }, "cidr": { "$ref": "#/$defs/cidr", "description": "Address range of the network.", "default": "10.0.0.0/16" }, "zones": { "description": "Over how many availability zones the subnets spread.", "type": "integer", "minimum": 1, "maximum": 6, "default": 2 }, "nat": { "description": "How private subnets reach the internet: not at all, through one gateway, or through one in each zone. Default by profile: dev `single`, prod `per-zone`. On Kubernetes `none` lets pods reach DNS and each other only.", "enum": ["none", "single", "per-zone"], "x-resolved": true }, "allowedIpRanges": { "description": "Who may reach public services. Empty means nobody; the whole internet is written out as 0.0.0.0/0.", "type": "array", "items": { "$ref": "#/$defs/cidr" }, "default": [] }, "privateEndpoints": { "description": "Reach the cloud's own services without leaving the network.", "type": "boolean", "default": true }, "flowLogs": { "description": "Keep a log of the network's flows.", "type": "boolean", "default": true }, "cdn": { "description": "Content delivery (reserved: not rendered yet)", "type": "object" }, "waf": { "description": "Web application firewall (reserved: not rendered yet)", "type": "object" }, "dns": { "description": "DNS zones (reserved: not rendered yet)", "type": "object" }, "vpn": { "description": "Site-to-site VPN (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "security": { "description": "Protection of data and access.", "type": "object", "additionalProperties": false, "properties": { "encryption": { "description": "Encrypt at rest with a key of this deployment (STORAGE_ENCRYPTION). False is refused.", "type": "boolean", "default": true }, "keyRotationDays": { "description": "Days after which the encryption key is rotated.", "type": "integer", "minimum": 90, "maximum": 2560, "default": 365 }, "deletionProtection": { "description": "Refuse deletion of load balancers and tables at the cloud itself. Default by profile: dev false, prod true; on Kubernetes false.", "type": "boolean", "x-resolved": true }, "threatDetection": { "description": "Watch the account for threats (reserved: not rendered yet)", "type": "boolean" }, "compliance": { "description": "Frameworks whose stricter limits the policies apply.", "type": "array", "uniqueItems": true, "items": { "enum": ["gdpr", "hipaa", "soc2"] }, "default": [] } }, "x-resolved": true }, "monitoring": { "description": "Logs and alarms.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Make alarms (ENABLE_MONITORING). Default on Kubernetes: false.", "type": "boolean", "default": true }, "logRetentionDays": { "description": "Days that logs are kept. Rounded up to what the cloud offers; the rounding is shown.", "type": "integer", "minimum": 1, "maximum": 3653, "default": 7 }, "alerts": { "description": "Limits at which an alarm is raised.", "type": "object", "additionalProperties": false, "properties": { "cpuPercent": { "description": "Average CPU use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "memoryPercent": { "description": "Average memory use, in percent.", "type": "integer", "minimum": 1, "maximum": 100, "default": 85 }, "errorCount": { "description": "Answers with status 5xx in five minutes.", "type": "integer", "minimum": 1, "default": 10 } }, "x-resolved": true }, "notify": { "description": "E-mail addresses that are told of alarms.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "x-expects": "an e-mail address" }, "default": [] }, "metrics": { "description": "Application metrics (reserved: not rendered yet)", "type": "object" }, "tracing": { "description": "Distributed tracing (reserved: not rendered yet)", "type": "object" }, "dashboard": { "description": "Dashboard (reserved: not rendered yet)", "type": "object" } }, "x-resolved": true }, "kubernetes": { "$ref": "#/$defs/kubernetes" }, "cost": { "description": "Budgets, anomaly alarms, off hours (reserved: not rendered yet)", "type": "object" }, "backup": { "description": "Backup plans (reserved: not rendered yet)", "type": "object" }, "dr": { "description": "Disaster recovery (reserved: not rendered yet)", "type": "object" }, "identity": { "$ref": "#/$defs/identity" }, "state": { "description": "Where the engine keeps its state. Without it, only the sandbox works.", "type": "object", "additionalProperties": false, "properties": { "backend": { "description": "Kind of the state backend.", "enum": ["s3", "gcs", "azurerm", "http", "kubernetes", "local"] }, "bucket": { "description": "s3, gcs: name of the bucket.", "type": "string", "minLength": 3 }, "region": { "description": "s3: region of the bucket; default is the target's.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "kmsKey": { "description": "s3: ARN of the key that encrypts the state; gcs: name of the key.", "type": "string", "minLength": 1 }, "storageAccount": { "description": "azurerm: name of the storage account.", "type": "string", "minLength": 3 }, "container": { "description": "azurerm: name of the container.", "type": "string", "minLength": 1 }, "resourceGroup": { "description": "azurerm: resource group of the storage account.", "type": "string", "minLength": 1 }, "address": { "description": "http: URL of the state.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "lockAddress": { "description": "http: URL of the lock; default is the address followed by /lock.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// or http://" }, "namespace": { "description": "kubernetes: namespace of the Secret that holds the state.", "type": "string", "minLength": 1 } }, "required": ["backend"] }, "engine": { "description": "The engine that plans and applies.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "Terraform or OpenTofu. Default: whichever is found, Terraform first.", "enum": ["terraform", "tofu"] }, "version": { "description": "Version that must be used, such as 1.11.4.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "x-expects": "an exact version such as 1.11.4" } }, "x-resolved": true }, "policy": { "description": "Which rules are applied, and how strictly.", "type": "object", "additionalProperties": false, "properties": { "packs": { "description": "Rule packs besides the baseline (reserved: not rendered yet)", "type": "array", "items": { "type": "string" } }, "rego": { "description": "Rules of your own (reserved: not rendered yet)", "type": "object" }, "failOn": { "description": "A failed rule of this severity or above blocks.", "enum": ["low", "medium", "high", "critical"], "default": "high" }, "requiredTags": { "description": "Tags that every taggable resource must carry.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": ["project", "environment", "managed-by"] }, "waivers": { "description": "Rules that are not applied, each with a reason and an end.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "default": [] }, "providers": { "description": "Providers that the plan of a pull request may use besides those of the toolkit's own templates, by source.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9.:-]+(/[A-Za-z0-9_-]+){1,2}$", "x-expects": "the source of one provider, such as hashicorp/random or registry.example.com/acme/thing" }, "default": [] }, "modules": { "description": "Modules that the plan of a pull request may download, by source without version, ref and sub-folder; `/*` at the end stands for whatever is below.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[^\\s*]+(/\\*)?$", "x-expects": "the source of one module, or the beginning of several that ends in /*, such as terraform-aws-modules/*" }, "default": [] } }, "x-resolved": true }, "redaction": { "description": "What reports may show although it looks like a secret.", "type": "object", "additionalProperties": false, "properties": { "exceptions": { "description": "Values that may be shown. Registered secrets and token shapes stay hidden whatever stands here, and in a pull request only what the base branch has counts.", "type": "array", "items": { "$ref": "#/$defs/redactionException" }, "default": [] } }, "x-resolved": true }, "gate": { "description": "What may be deleted or replaced although it holds data.", "type": "object", "additionalProperties": false, "properties": { "allowDelete": { "description": "Addresses that may be deleted.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] }, "allowReplace": { "description": "Addresses that may be replaced.", "type": "array", "items": { "$ref": "#/$defs/gateException" }, "default": [] } }, "x-resolved": true }, "stacks": { "description": "Terraform roots and charts of your own. (reserved: not rendered yet)", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "type": "object" } }, "overrides": { "description": "Settings of one cloud's modules (reserved: not rendered yet)", "type": "object" }, "environments": { "description": "Overlays by environment. Maps are merged, lists and scalars replace, null removes.", "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "description": "What differs in this environment: any part of spec, or null.", "type": ["object", "null"] } }, "defaultEnvironment": { "$ref": "#/$defs/name", "description": "The environment used when none is named." } } }, "identity": { "description": "Who a run on GitHub becomes in its clouds, by GitHub's OIDC token and without stored secrets. A laptop uses its own credentials.", "type": "object", "additionalProperties": false, "properties": { "github": { "description": "What GitHub's token says of this repository: for `trust generate`, `trust check` and messages.", "type": "object", "additionalProperties": false, "properties": { "repository": { "description": "owner/name of the repository.", "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "x-expects": "owner/name" }, "ownerId": { "description": "Id of the owner. Repositories made after 15 July 2026 send it in their subject.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "repositoryId": { "description": "Id of the repository, likewise.", "type": "string", "pattern": "^[1-9][0-9]*$", "x-expects": "a number in quotes, as GitHub’s API gives it" }, "applyWorkflow": { "description": "Workflow that alone may apply, as the claim job_workflow_ref names it: owner/name/.github/workflows/file.yml@refs/….", "type": "string", "pattern": "^[^/\\s]+/[^/\\s]+/\\.github/workflows/[^/@\\s]+\\.ya?ml@\\S+$", "x-expects": "owner/name/.github/workflows/file.yml@refs/heads/main" }, "defaultBranch": { "description": "Branch that the environment of the apply must be limited to.", "type": "string", "minLength": 1, "default": "main" }, "issuer": { "description": "Issuer of the tokens; another one on GitHub Enterprise Server and with data residency.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)", "default": "https://token.actions.githubusercontent.com" } } }, "aws": { "description": "Roles in AWS.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role of plan, drift and everything that only looks.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role of apply and destroy.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "region": { "description": "Region whose STS is asked; default is the target’s.", "type": "string", "pattern": "^[a-z0-9-]+$", "x-expects": "a region as the cloud names it, such as eu-west-1" }, "stsEndpoint": { "description": "URL of STS, for a private endpoint; default is the region’s own.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "durationSeconds": { "description": "How long credentials live; they are renewed as long as the job runs.", "type": "integer", "minimum": 900, "maximum": 43200, "default": 3600 }, "inlinePolicy": { "description": "Limits the session further than its role does: an IAM policy document.", "type": "object" }, "managedPolicies": { "description": "ARNs of IAM policies that limit the session further.", "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/\\S+$", "x-expects": "the ARN of an IAM policy" }, "default": [] }, "chain": { "description": "Roles to assume from there, one after the other, such as one in another account.", "type": "array", "maxItems": 5, "default": [], "items": { "description": "One role.", "type": "object", "additionalProperties": false, "properties": { "planRole": { "description": "Role when looking.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "applyRole": { "description": "Role when changing.", "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,512}$", "x-expects": "the ARN of a role, such as arn:aws:iam::123456789012:role/shop-prod-plan" }, "externalId": { "description": "External id that the role asks for.", "type": "string", "minLength": 2, "maxLength": 1224 } }, "required": ["planRole", "applyRole"] } } }, "required": ["planRole", "applyRole"] }, "gcp": { "description": "Workload identity federation in Google Cloud.", "type": "object", "additionalProperties": false, "properties": { "provider": { "description": "Full name of the provider, with the number of its project.", "type": "string", "pattern": "^projects/[0-9]+/locations/global/workloadIdentityPools/[a-z0-9-]+/providers/[a-z0-9-]+$", "x-expects": "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER" }, "planServiceAccount": { "description": "Service account of plan; without it the federated principal itself is used.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "applyServiceAccount": { "description": "Service account of apply, likewise.", "type": "string", "pattern": "^[a-z0-9-]+@[a-z0-9.:-]+$", "x-expects": "the e-mail address of a service account" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "universe": { "description": "Domain of the universe.", "type": "string", "pattern": "^[a-z0-9.-]+$", "default": "googleapis.com", "x-expects": "a domain such as googleapis.com" }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 43200, "default": 3600 }, "stsEndpoint": { "description": "URL of the security token service, for a private endpoint.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "iamCredentialsEndpoint": { "description": "URL of the IAM Credentials API, likewise.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "resourceManagerEndpoint": { "description": "URL of the Resource Manager API, which the guard asks.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" } }, "required": ["provider"] }, "azure": { "description": "Applications or managed identities in Entra ID.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Id of the tenant.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "planClient": { "description": "Client id that plans.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "applyClient": { "description": "Client id that applies.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "x-expects": "a GUID such as 00000000-0000-0000-0000-000000000000" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "environment": { "description": "Which Azure.", "enum": ["public", "usgovernment", "china"], "default": "public" }, "authority": { "description": "URL of the authority, https; default is that of the environment.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" }, "resourceManager": { "description": "URL of the resource manager, https, which the guard asks.", "type": "string", "pattern": "^https://", "x-expects": "a URL that begins with https://" } }, "required": ["tenant", "planClient", "applyClient"] }, "vault": { "description": "A login at HashiCorp Vault besides that of the target.", "type": "object", "additionalProperties": false, "properties": { "address": { "description": "URL of Vault.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "path": { "description": "Path of the JWT auth method.", "type": "string", "pattern": "^[^\\s/]+(/[^\\s/]+)*$", "default": "jwt", "x-expects": "a path without slashes at its ends, such as jwt or github/jwt" }, "planRole": { "description": "Role when looking.", "type": "string", "minLength": 1 }, "applyRole": { "description": "Role when changing.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace (Enterprise).", "type": "string", "minLength": 1 }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" } }, "required": ["address", "planRole", "applyRole"] }, "kubernetes": { "description": "An API server that trusts GitHub’s issuer.", "type": "object", "additionalProperties": false, "properties": { "server": { "description": "URL of the API server.", "type": "string", "pattern": "^https?://", "x-expects": "a URL that begins with https:// (http:// for this machine alone)" }, "certificateAuthority": { "description": "PEM of the authority that signed its certificate.", "type": "string", "pattern": "^-----BEGIN CERTIFICATE-----", "x-expects": "a certificate in PEM" }, "audience": { "description": "Audience of GitHub's token; each cloud has its default.", "type": "string", "minLength": 1 }, "namespace": { "description": "Namespace of the service accounts, and of the kubeconfig.", "type": "string", "minLength": 1, "default": "default" }, "planServiceAccount": { "description": "Service account whose token is asked for when looking; without it GitHub’s token is used itself.", "type": "string", "minLength": 1 }, "applyServiceAccount": { "description": "Service account when changing, likewise.", "type": "string", "minLength": 1 }, "lifetimeSeconds": { "description": "How long a service account's token lives.", "type": "integer", "minimum": 600, "maximum": 86400, "default": 3600 } }, "required": ["server"] } } } } };


/***/ }),

/***/ 78726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ loadDeployment),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Zz: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _manifest_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52099);
/* harmony import */ var _manifest_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _stacks_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);





/** The largest manifest that is read, in bytes: 1 MiB. One more is read, so that the manifest room can refuse it. */
const MANIFEST_BYTES = 1024 * 1024;
/** Reads and parses a manifest of the workspace. @throws UserError with every problem of its text. */
async function readManifest(context, file) {
    const bytes = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkspaceFile */ .sL)(context.platform.cwd, file, MANIFEST_BYTES);
    const { manifest, problems } = (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadManifest */ .e)(file, bytes);
    if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(problems);
    for (const { message } of problems)
        context.platform.log.warn(message);
    return manifest;
}
/** The resolved deployment that the options name. @throws UserError with every problem at once. */
async function loadDeployment(context) {
    const { options, platform } = context;
    const manifest = await readManifest(context, options.file);
    const resolved = (0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveDeployment */ .MT)(manifest, {
        env: platform.env,
        images: imagesOf(options.image),
        ...(options.env === undefined ? {} : { environment: options.env }),
    });
    if ('problems' in resolved)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(resolved.problems);
    return resolved.deployment;
}
/** The stacks of a deployment. @throws UserError with every reason why the cloud cannot do it. */
function compose(deployment) {
    const composed = (0,_stacks_index_js__WEBPACK_IMPORTED_MODULE_4__/* .composeStacks */ .A)(deployment);
    if ('problems' in composed)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(composed.problems);
    return composed.stacks;
}
/** `api=ghcr.io/name@sha256:…` → api: the image. @throws UserError naming every entry that is not of that form. */
function imagesOf(entries) {
    const problems = [];
    const images = [];
    for (const entry of entries) {
        const cut = entry.indexOf('=');
        if (cut > 0 && cut < entry.length - 1)
            images.push([entry.slice(0, cut), entry.slice(cut + 1)]);
        else
            problems.push(...(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`The image ${JSON.stringify(entry)} is not of the form service=reference@digest.`, 'Example: api=ghcr.io/inferloop/synthdata-api@sha256:….').problems);
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(problems);
    return Object.fromEntries(images);
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

/***/ 40102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NAME_LIMITS),
/* harmony export */   I: () => (/* binding */ resourceName)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30711);

/** The longest name of each kind: the quota of the service, less what the module adds to the name. */
const NAME_LIMITS = {
    /** KMS alias: 256 with its leading `alias/`. */
    key: 200,
    network: 40,
    bucket: 63,
    table: 255,
    secret: 255,
    cluster: 255,
    service: 80,
    /** Application load balancers and target groups. */
    loadBalancer: 32,
    workers: 80,
    alerts: 128,
};
/** Beginnings and ends that AWS keeps for itself, by the naming rules of S3 and of Elastic Load Balancing. */
const RESERVED = {
    bucket: /^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/,
    loadBalancer: /^internal-/,
};
/**
 * The one way to a resource name: the prefix, a dash and the entry's name. Secrets have a slash for the dash,
 * because Secrets Manager takes a dash and six characters for the end of an ARN of its own making.
 * A name over the limit of its kind is cut and ends in a hash of the whole, so that it is stable and differs
 * where the whole differs.
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
function resourceName(kind, prefix, name) {
    const whole = name === undefined ? prefix : `${prefix}${kind === 'secret' ? '/' : '-'}${name}`;
    const reserved = RESERVED[kind];
    return (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingName */ .R)(whole, { limit: NAME_LIMITS[kind], ...(reserved === undefined ? {} : { reserved }) });
}


/***/ }),

/***/ 75502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ callEach),
/* harmony export */   XG: () => (/* binding */ modulesOf),
/* harmony export */   qO: () => (/* binding */ callOnce)
/* harmony export */ });
/** A module that is called once. */
function callOnce(module, path, value, references) {
    return { module, references, inputs: { kind: 'one', value }, arguments: Object.keys(value).sort(), path };
}
/**
 * A module that is called for each entry of a manifest map; no call at all when the map is empty,
 * so that a root holds no block that makes nothing.
 */
function callEach(module, path, map, inputsOf, references) {
    const list = Object.entries(map).map(([name, entry]) => [name, inputsOf(name, entry)]);
    const first = list[0];
    if (first === undefined)
        return [];
    const inputs = { kind: 'each', entries: Object.fromEntries(list) };
    return [{ module, references, inputs, arguments: Object.keys(first[1]).sort(), path }];
}
/** The Terraform modules that a stack is made of; none where another engine makes it. */
function modulesOf(stack) {
    return stack.engine === 'terraform' ? stack.modules : [];
}


/***/ }),

/***/ 30831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ containerVariables),
/* harmony export */   L: () => (/* binding */ containerSecrets)
/* harmony export */ });
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61412);

const SECRET_SCHEME = 'secret://';
/**
 * The plain variables of a container: those of the manifest, and where the data lives, `BUCKET_<NAME>` and `TABLE_<NAME>`,
 * dashes as underscores. The manifest's own win, and so does a secret of the same name.
 */
function containerVariables(deployment, { env, secrets }, nameOf) {
    const { buckets, tables } = deployment.spec.storage;
    const told = [...places('bucket', buckets), ...places('table', tables)].filter(([variable]) => !Object.hasOwn(secrets, variable));
    return { ...Object.fromEntries(told), ...env };
    function places(kind, map) {
        return Object.entries(map).map(([name, entry]) => [
            `${kind}_${name}`.toUpperCase().replaceAll('-', '_'),
            nameOf(kind, deployment.prefix, (0,_renames_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceBase */ .cP)(name, entry)),
        ]);
    }
}
/** Name of a variable → name of the secret in the manifest, which the root turns into what the cloud calls it. */
function containerSecrets({ secrets }) {
    return Object.fromEntries(Object.entries(secrets).map(([variable, reference]) => [variable, reference.slice(SECRET_SCHEME.length)]));
}


/***/ }),

/***/ 66090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ composeStacks)
});

;// CONCATENATED MODULE: ./build/src/stacks/diagram.js
/**
 * What stands where. Node ids hold letters, digits and underscores only, so that every diagram language takes them.
 * @param options.ownKey whether what is kept is encrypted with a key of the deployment's own
 */
function diagram(deployment, { ownKey } = { ownKey: true }) {
    const { spec } = deployment;
    const services = Object.entries(spec.services);
    const stores = [
        ...Object.keys(spec.storage.buckets).map((name) => node('bucket', name)),
        ...Object.keys(spec.storage.tables).map((name) => node('table', name)),
    ];
    const secrets = Object.keys(spec.secrets).map((name) => node('secret', name));
    const jobs = Object.entries(spec.jobs);
    const workers = Object.keys(spec.workers).map((name) => node('workers', name, 'network'));
    const clients = [];
    if (services.some(([, one]) => one.public))
        clients.push(OUTSIDE);
    if (services.some(([, one]) => !one.public))
        clients.push(INSIDE);
    const running = services.flatMap(([name]) => [
        { ...node('balancer', name, 'network'), label: `load balancer ${name}` },
        node('service', name, 'network'),
    ]);
    return {
        nodes: [
            ...clients,
            ...running,
            ...jobs.map(([name]) => node('job', name, 'network')),
            ...workers,
            ...stores,
            ...secrets,
            ...(ownKey ? [KEY] : []),
        ],
        edges: [
            ...services.flatMap(([name, service]) => serviceEdges(name, service, stores)),
            ...jobs.flatMap(([name, job]) => usedEdges(id('job', name), job, stores)),
            ...workers.flatMap((group) => stores.map((store) => ({ from: group.id, to: store.id }))),
            ...(ownKey ? [...stores, ...secrets] : []).map((kept) => ({
                from: kept.id,
                to: KEY.id,
                label: 'encrypted by',
            })),
        ],
    };
}
const OUTSIDE = { id: 'outside', kind: 'clients', label: 'allowed clients' };
const INSIDE = { id: 'inside', kind: 'clients', label: 'the network', group: 'network' };
const KEY = { id: 'key', kind: 'key', label: 'encryption key' };
/** From whoever may ask, over the load balancer and the service, to what the service uses. */
function serviceEdges(name, service, stores) {
    const balancer = id('balancer', name);
    const self = id('service', name);
    const client = service.public ? OUTSIDE : INSIDE;
    return [
        { from: client.id, to: balancer, label: service.certificate === undefined ? 'HTTP' : 'HTTPS' },
        { from: balancer, to: self, label: `port ${service.port}` },
        ...usedEdges(self, service, stores),
    ];
}
/** From what runs an image to the data and the secrets that it uses. */
function usedEdges(self, container, stores) {
    return [
        ...stores.map((store) => ({ from: self, to: store.id })),
        ...usedSecrets(container).map((secret) => ({ from: self, to: id('secret', secret) })),
    ];
}
/** Names of the secrets that a container is given, each once. */
function usedSecrets({ secrets }) {
    return [...new Set(Object.values(secrets).map((reference) => reference.replace('secret://', '')))].sort();
}
function id(kind, name) {
    return `${kind}_${name.replaceAll('-', '_')}`;
}
function node(kind, name, group) {
    return { id: id(kind, name), kind, label: name, ...(group === undefined ? {} : { group }) };
}

// EXTERNAL MODULE: ./build/src/stacks/renames.js
var renames = __webpack_require__(61412);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/manifest/paths.js
var paths = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/src/stacks/problem.js

/**
 * An error about one manifest value, at the line that explains it.
 * A value from an environment variable or an input has no line: the message names where it comes from instead.
 */
function problemAt(deployment, path, message, fix) {
    const origin = deployment.origin(path);
    const dotted = (0,paths/* formatPath */.jV)(path);
    const elsewhere = origin.kind === 'environment'
        ? ` It comes from the environment variable ${origin.variable}.`
        : origin.kind === 'input'
            ? ` It comes from the input ${origin.input}.`
            : undefined;
    if (elsewhere !== undefined)
        return { severity: 'error', path: dotted, message: message + elsewhere, fix };
    return { severity: 'error', at: deployment.locate(path), path: dotted, message, fix };
}

;// CONCATENATED MODULE: ./build/src/stacks/values.js

/**
 * The values that a deployment has at a path.
 * @param pattern dotted path from the root, such as `spec.services.*.image`, where `*` stands for every key.
 */
function valuesAt(deployment, pattern) {
    const root = { spec: deployment.spec };
    return descend({ path: [], value: root }, pattern.split('.'));
}
function descend({ path, value }, [key, ...rest]) {
    if (key === undefined)
        return [{ path, value }];
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    const keys = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
    return keys.flatMap((each) => descend({ path: [...path, each], value: value[each] }, rest));
}

;// CONCATENATED MODULE: ./build/src/stacks/restrictions.js




/** Everything in the deployment that its cloud does not render: nothing is ever left out in silence. */
function restricted(deployment, restrictions) {
    return restrictions
        .filter(({ when }) => when?.(deployment.spec) ?? true)
        .flatMap((restriction) => valuesAt(deployment, restriction.path)
        .filter(({ value }) => !restriction.accepted.some((one) => (0,json/* canonicalJson */.dj)(one) === (0,json/* canonicalJson */.dj)(value)))
        .map(({ path, value }) => refusal(deployment, restriction, path, value)));
}
function refusal(deployment, restriction, path, value) {
    const said = typeof value === 'object' ? (0,paths/* formatPath */.jV)(path) : `${(0,paths/* formatPath */.jV)(path)}: ${value}`;
    const { provider } = deployment.spec.target;
    const message = `${said} is not supported on ${provider}${restriction.forGood === true ? '' : ' yet'}.`;
    return problemAt(deployment, path, message, restriction.instead);
}

;// CONCATENATED MODULE: ./build/src/stacks/sections.js
/** The sections of a spec that hold something. */
function sectionsOf(spec) {
    const filled = (map) => Object.keys(map).length > 0;
    const services = filled(spec.services);
    const workers = filled(spec.workers);
    const tables = filled(spec.storage.tables);
    return {
        services,
        workers,
        buckets: filled(spec.storage.buckets),
        tables,
        secrets: filled(spec.secrets),
        network: services || workers,
        // Buckets and secrets have no alarms: alone they need no topic.
        alerts: spec.monitoring.enabled && (services || workers || tables),
    };
}
/** The outputs of a root that have the same names in every cloud, and come from modules of the same names. */
function sharedOutputs(sections) {
    return {
        ...(sections.services && { service_urls: '{ for k, v in module.service : k => v.url }' }),
        ...(sections.workers && { worker_groups: '{ for k, v in module.workers : k => v.group_name }' }),
        ...(sections.buckets && { bucket_names: '{ for k, v in module.bucket : k => v.name }' }),
        ...(sections.tables && { table_names: '{ for k, v in module.table : k => v.name }' }),
    };
}

// EXTERNAL MODULE: ./build/src/stacks/tags.js
var tags = __webpack_require__(13934);
// EXTERNAL MODULE: ./build/src/stacks/calls.js
var calls = __webpack_require__(75502);
// EXTERNAL MODULE: ./build/src/stacks/containers.js
var containers = __webpack_require__(30831);
;// CONCATENATED MODULE: ./build/src/stacks/quantities.js
/** MiB of a manifest quantity such as `512Mi` or `2Gi`; the schema has checked its form. */
function mebibytes(quantity) {
    return Number.parseInt(quantity, 10) * (quantity.endsWith('Gi') ? 1024 : 1);
}
/** A manifest quantity of so many MiB. */
function quantity(memory) {
    return memory % 1024 === 0 ? `${memory / 1024}Gi` : `${memory}Mi`;
}

// EXTERNAL MODULE: ./build/src/stacks/aws/names.js
var names = __webpack_require__(1777);
;// CONCATENATED MODULE: ./build/src/stacks/aws/rounding.js

/**
 * What Fargate offers: CPU units (1024 are one core) and for each the memory, in MiB, from, to and in steps of.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
 */
const FARGATE_SIZES = [
    { cpu: 256, from: 512, to: 2048, step: 512, except: 1536 },
    { cpu: 512, from: 1024, to: 4096, step: 1024 },
    { cpu: 1024, from: 2048, to: 8192, step: 1024 },
    { cpu: 2048, from: 4096, to: 16384, step: 1024 },
    { cpu: 4096, from: 8192, to: 30720, step: 1024 },
    { cpu: 8192, from: 16384, to: 61440, step: 4096 },
    { cpu: 16384, from: 32768, to: 122880, step: 8192 },
];
/**
 * Days for which CloudWatch can keep logs.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const LOG_RETENTION_DAYS = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
/** The smallest offered size that holds both, never below what is asked. @param cores virtual cores. @param memory MiB. */
function fargateSize(cores, memory) {
    const units = cores * 1024;
    const offer = FARGATE_SIZES.find(({ cpu, to }) => cpu >= units && to >= memory);
    if (offer === undefined)
        return { ...largest(), fits: false };
    const steps = Math.max(0, Math.ceil((memory - offer.from) / offer.step));
    const rounded = offer.from + steps * offer.step;
    return {
        cpu: offer.cpu,
        memory: rounded === offer.except ? rounded + offer.step : rounded,
        fits: true,
    };
}
function largest() {
    const top = FARGATE_SIZES[FARGATE_SIZES.length - 1];
    return { cpu: top.cpu, memory: top.to };
}
/** The days CloudWatch offers that are not fewer than asked; its longest when there are none. */
function logRetention(days) {
    return LOG_RETENTION_DAYS.find((offered) => offered >= days) ?? LOG_RETENTION_DAYS.at(-1);
}
/** Every value of the deployment that AWS does not offer as written, with the larger one that is used. */
function roundings(deployment) {
    const { services, workers, monitoring } = deployment.spec;
    const list = [];
    for (const [name, service] of Object.entries(services)) {
        const path = ['spec', 'services', name];
        const memory = mebibytes(service.memory);
        const size = fargateSize(service.cpu, memory);
        if (size.cpu !== service.cpu * 1024) {
            const raisedByMemory = fargateSize(service.cpu, 1).cpu !== size.cpu;
            const why = raisedByMemory
                ? `Fargate gives ${service.memory} of memory to ${size.cpu / 1024} cores or more.`
                : 'Fargate offers 0.25, 0.5, 1, 2, 4, 8 or 16 cores.';
            list.push({ path: [...path, 'cpu'], asked: `${service.cpu}`, used: `${size.cpu / 1024}`, why });
        }
        if (size.memory !== memory) {
            const why = `Fargate offers this as the next size of memory for ${size.cpu / 1024} cores.`;
            list.push({ path: [...path, 'memory'], asked: service.memory, used: quantity(size.memory), why });
        }
    }
    const days = logRetention(monitoring.logRetentionDays);
    const keepsLogs = Object.keys(services).length + Object.keys(workers).length > 0;
    if (keepsLogs && days !== monitoring.logRetentionDays) {
        const why = 'CloudWatch keeps logs for fixed numbers of days; this is the next one.';
        const path = ['spec', 'monitoring', 'logRetentionDays'];
        list.push({ path, asked: `${monitoring.logRetentionDays}`, used: `${days}`, why });
    }
    return list;
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/sections.js
/** References to the instances of other modules; a literal when that module block is absent. */
function references(sections) {
    return {
        bucketArns: sections.buckets ? '[for b in module.bucket : b.arn]' : '[]',
        tableArns: sections.tables ? '[for t in module.table : t.arn]' : '[]',
        secretArns: sections.secrets ? '{ for k, v in module.secret : k => v.arn }' : '{}',
        workers: sections.workers ? '{ for k, v in module.workers : k => v.group_name }' : '{}',
        tables: sections.tables ? '{ for k, v in module.table : k => v.name }' : '{}',
        services: sections.services
            ? '{ for k, v in module.service : k => { cluster_name = module.cluster.name, service_name = v.service_name, ' +
                'load_balancer_suffix = v.load_balancer_suffix, target_group_suffix = v.target_group_suffix } }'
            : '{}',
    };
}
/** The key that encrypts everything of the deployment. */
const KEY_ARN = { key_arn: 'module.key.arn' };

;// CONCATENATED MODULE: ./build/src/stacks/aws/application.js








/** The cluster and the services that run in it; none without services. */
function application(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    if (!sections.services)
        return [];
    const path = ['spec', 'services'];
    const others = references(sections);
    const cluster = (0,calls/* callOnce */.qO)('cluster', path, { name: (0,names/* resourceName */.I)('cluster', prefix) }, {});
    const services = (0,calls/* callEach */.K8)('service', path, spec.services, (name, one) => inputs(deployment, name, one), {
        vpc_id: 'module.network.vpc_id',
        vpc_cidr: 'module.network.vpc_cidr',
        public_subnet_ids: 'module.network.public_subnet_ids',
        private_subnet_ids: 'module.network.private_subnet_ids',
        cluster_arn: 'module.cluster.arn',
        cluster_name: 'module.cluster.name',
        key_arn: 'module.key.arn',
        secret_arns: others.secretArns,
        bucket_arns: others.bucketArns,
        table_arns: others.tableArns,
    });
    return [cluster, ...services];
}
function inputs(deployment, name, service) {
    const { spec, prefix } = deployment;
    const base = (0,renames/* resourceBase */.cP)(name, service);
    const size = fargateSize(service.cpu, mebibytes(service.memory));
    return {
        name: (0,names/* resourceName */.I)('service', prefix, base),
        short_name: (0,names/* resourceName */.I)('loadBalancer', prefix, base),
        image: service.image,
        command: service.command ?? null,
        port: service.port,
        cpu: size.cpu,
        memory: size.memory,
        min: service.scale.min,
        max: service.scale.max,
        cpu_percent: service.scale.cpuPercent,
        health_path: service.health,
        environment: (0,containers/* containerVariables */.J)(deployment, service, names/* resourceName */.I),
        secrets: (0,containers/* containerSecrets */.L)(service),
        public: service.public,
        allowed_ip_ranges: spec.network.allowedIpRanges,
        certificate_arn: service.certificate ?? null,
        spot: service.spot,
        deletion_protection: spec.security.deletionProtection,
        log_retention_days: logRetention(spec.monitoring.logRetentionDays),
        region: spec.target.region,
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/forms.js



/** Every string that has not the form its cloud asks for. */
function formProblems(deployment, forms) {
    return forms.flatMap(({ path, form, is, fix }) => valuesAt(deployment, path)
        .filter(({ value }) => typeof value !== 'string' || !form.test(value))
        .map((found) => problemAt(deployment, found.path, `${(0,paths/* formatPath */.jV)(found.path)} is not ${is}.`, fix)));
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/forms.js
/** How strings must look on AWS. */
const FORMS = [
    {
        path: 'spec.target.region',
        form: /^[a-z]{2}(-[a-z]+)+-\d$/,
        is: 'a region of aws',
        fix: 'Write its code, such as eu-west-1.',
    },
    {
        path: 'spec.services.*.image',
        form: /^\S+$/,
        is: 'the reference of a container image',
        fix: 'Write it without spaces, such as name@sha256:….',
    },
    {
        path: 'spec.services.*.health',
        form: /^\/\S{0,1023}$/,
        is: 'a path that a load balancer can ask for',
        fix: 'Write at most 1024 characters, without spaces.',
    },
    {
        path: 'spec.services.*.certificate',
        form: /^arn:[a-z-]+:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/,
        is: 'the ARN of an ACM certificate',
        fix: 'It has the form arn:aws:acm:<region>:<account>:certificate/<id>.',
    },
    {
        path: 'spec.workers.*.instanceType',
        form: /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,
        is: 'a machine type of aws',
        fix: 'Write a family and a size, such as t3.small.',
    },
    {
        path: 'spec.workers.*.image',
        form: /^(ami-[0-9a-f]{8,17}|ssm:\/[A-Za-z0-9_./-]+)$/,
        is: 'a machine image of aws',
        fix: 'Write an image id (ami-…) or a public parameter (ssm:/…), or leave it out for Amazon Linux 2023.',
    },
];

;// CONCATENATED MODULE: ./build/src/stacks/aws/checks.js








/** Each subnet is a sixteenth of the network and must be /27 or larger for a load balancer. */
const LONGEST_NETWORK_BITS = 23;
/** Every value that the schema allows and AWS would refuse, found before Terraform runs. */
function checks(deployment) {
    return [
        ...formProblems(deployment, FORMS),
        ...serviceProblems(deployment),
        ...networkProblems(deployment),
        ...labelProblems(deployment),
    ];
}
function serviceProblems(deployment) {
    const { region } = deployment.spec.target;
    return Object.entries(deployment.spec.services).flatMap(([name, service]) => {
        const path = ['spec', 'services', name];
        const problems = [];
        const size = fargateSize(service.cpu, mebibytes(service.memory));
        if (!size.fits) {
            const message = `${(0,paths/* formatPath */.jV)([...path, 'memory'])} is ${service.memory}, more than Fargate offers.`;
            const fix = `One copy has at most ${size.cpu / 1024} cores and ${quantity(size.memory)}. Add copies by scale.`;
            problems.push(problemAt(deployment, [...path, 'memory'], message, fix));
        }
        const place = /^arn:[a-z-]+:acm:([a-z0-9-]+):/.exec(service.certificate ?? '')?.[1];
        if (place !== undefined && place !== region) {
            const message = `${(0,paths/* formatPath */.jV)([...path, 'certificate'])} lies in ${place}, but the service runs in ${region}.`;
            const fix = `A load balancer takes certificates of its own region only: request one in ${region}.`;
            problems.push(problemAt(deployment, [...path, 'certificate'], message, fix));
        }
        return problems;
    });
}
function networkProblems(deployment) {
    const { network } = deployment.spec;
    const sections = sectionsOf(deployment.spec);
    if (!sections.network)
        return [];
    const problems = [];
    const say = (field, message, fix) => {
        const path = ['spec', 'network', ...field.split('.')];
        problems.push(problemAt(deployment, path, `${(0,paths/* formatPath */.jV)(path)} ${message}`, fix));
    };
    if (Number(network.cidr.split('/')[1]) > LONGEST_NETWORK_BITS) {
        const fix = `Write a range of /${LONGEST_NETWORK_BITS} or larger, such as 10.0.0.0/16.`;
        say('cidr', `is ${network.cidr}, too small for the subnets of load balancers on aws.`, fix);
    }
    if (sections.services && network.zones < 2) {
        say('zones', 'is 1, but a load balancer on aws spreads over two zones at least.', 'Set it to 2 or more.');
    }
    if (network.nat === 'none' && !network.privateEndpoints) {
        const fix = 'Set privateEndpoints to true, or nat to single or per-zone.';
        say('nat', 'is none without private endpoints: nothing could pull an image or write a log.', fix);
    }
    network.allowedIpRanges.forEach((range, index) => {
        if (!range.includes(':'))
            return;
        const fix = 'Write the IPv4 ranges of those who may come in.';
        say(`allowedIpRanges.${index}`, `is ${range}, but load balancers here have IPv4 addresses only.`, fix);
    });
    return problems;
}
function labelProblems(deployment) {
    return Object.keys(deployment.labels).flatMap((label) => {
        // IAM compares tag keys without regard to case: two spellings would be refused there.
        const key = label.toLowerCase();
        const whose = tags/* OWN_TAGS */.R.some((own) => own === key)
            ? 'synthinfra sets that tag itself'
            : key.startsWith('aws:')
                ? 'aws keeps names that begin with aws: for itself'
                : undefined;
        if (whose === undefined)
            return [];
        const message = `metadata.labels has ${label}, but ${whose}.`;
        return [problemAt(deployment, ['metadata', 'labels', label], message, 'Give the label another name.')];
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/compute.js






/** Groups of machines. */
function compute(deployment) {
    const { spec, prefix } = deployment;
    const others = references(sectionsOf(spec));
    return (0,calls/* callEach */.K8)('workers', ['spec', 'workers'], spec.workers, (name, group) => ({
        name: (0,names/* resourceName */.I)('workers', prefix, (0,renames/* resourceBase */.cP)(name, group)),
        instance_type: group.instanceType,
        image: group.image ?? null,
        min: group.scale.min,
        max: group.scale.max,
        cpu_percent: group.scale.cpuPercent,
        disk_gib: group.diskGiB,
        spot: group.spot,
        region: spec.target.region,
        tags: (0,tags/* tags */._)(deployment),
    }), {
        vpc_id: 'module.network.vpc_id',
        private_subnet_ids: 'module.network.private_subnet_ids',
        key_arn: 'module.key.arn',
        bucket_arns: others.bucketArns,
        table_arns: others.tableArns,
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/landmarks.js


/** What people look for after an apply, by the names the cloud shows. */
function landmarks(deployment) {
    const { spec, prefix } = deployment;
    const named = (kind, map) => Object.entries(map).map(([name, entry]) => ({
        kind,
        name: (0,names/* resourceName */.I)(kind, prefix, (0,renames/* resourceBase */.cP)(name, entry)),
    }));
    const cluster = (0,names/* resourceName */.I)('cluster', prefix);
    const made = Object.fromEntries(Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined));
    return [
        ...named('service', spec.services).map(({ kind, name }) => ({ kind, name: `${cluster}/${name}` })),
        ...named('workers', spec.workers),
        ...named('bucket', spec.storage.buckets),
        ...named('table', spec.storage.tables),
        ...named('secret', made),
        { kind: 'key', name: `alias/${(0,names/* resourceName */.I)('key', prefix)}` },
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/monitoring.js




/** The alarms and the topic that tells people; none when there is nothing to watch. */
function monitoring(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    if (!sections.alerts)
        return [];
    const others = references(sections);
    const value = {
        name: (0,names/* resourceName */.I)('alerts', prefix),
        notify: spec.monitoring.notify,
        cpu_percent: spec.monitoring.alerts.cpuPercent,
        memory_percent: spec.monitoring.alerts.memoryPercent,
        error_count: spec.monitoring.alerts.errorCount,
        region: spec.target.region,
    };
    return [
        (0,calls/* callOnce */.qO)('alerts', ['spec', 'monitoring'], value, {
            key_arn: 'module.key.arn',
            services: others.services,
            workers: others.workers,
            tables: others.tables,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/network.js





/** The private network; none when nothing runs in it. */
function network(deployment) {
    const { spec, prefix } = deployment;
    if (!sectionsOf(spec).network)
        return [];
    const value = {
        name: (0,names/* resourceName */.I)('network', prefix),
        cidr: spec.network.cidr,
        zones: spec.network.zones,
        nat: spec.network.nat,
        private_endpoints: spec.network.privateEndpoints,
        flow_logs: spec.network.flowLogs,
        log_retention_days: logRetention(spec.monitoring.logRetentionDays),
        region: spec.target.region,
    };
    return [(0,calls/* callOnce */.qO)('network', ['spec', 'network'], value, KEY_ARN)];
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/security.js




/** Days that Secrets Manager keeps a deleted secret: its shortest and its longest time. */
const RECOVERY_DAYS = { short: 7, long: 30 };
/** The key of the deployment, and its secrets. */
function security(deployment) {
    const { spec, prefix } = deployment;
    const key = (0,calls/* callOnce */.qO)('key', ['spec', 'security'], {
        name: (0,names/* resourceName */.I)('key', prefix),
        rotation_days: spec.security.keyRotationDays,
        region: spec.target.region,
    }, {});
    const secrets = (0,calls/* callEach */.K8)('secret', ['spec', 'secrets'], spec.secrets, (name, secret) => ({
        name: (0,names/* resourceName */.I)('secret', prefix, (0,renames/* resourceBase */.cP)(name, secret)),
        existing: secret.existing ?? null,
        recovery_days: spec.security.deletionProtection ? RECOVERY_DAYS.long : RECOVERY_DAYS.short,
    }), KEY_ARN);
    return [key, ...secrets];
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/storage.js




/** DynamoDB's letters for the types of key attributes. */
const KEY_TYPES = { string: 'S', number: 'N', binary: 'B' };
/** Buckets and tables. */
function storage(deployment) {
    const { spec, prefix } = deployment;
    const buckets = (0,calls/* callEach */.K8)('bucket', ['spec', 'storage', 'buckets'], spec.storage.buckets, (name, bucket) => ({
        name: (0,names/* resourceName */.I)('bucket', prefix, (0,renames/* resourceBase */.cP)(name, bucket)),
        versioning: bucket.versioning,
        retention_days: bucket.retentionDays,
        expire_days: bucket.expireDays ?? null,
        archive_after_days: bucket.archiveAfterDays ?? null,
    }), KEY_ARN);
    const tables = (0,calls/* callEach */.K8)('table', ['spec', 'storage', 'tables'], spec.storage.tables, (name, table) => ({
        name: (0,names/* resourceName */.I)('table', prefix, (0,renames/* resourceBase */.cP)(name, table)),
        partition_key: tableKey(table.partitionKey),
        sort_key: table.sortKey === undefined ? null : tableKey(table.sortKey),
        ttl_attribute: table.ttlAttribute ?? null,
        point_in_time_recovery: table.pointInTimeRecovery,
        deletion_protection: spec.security.deletionProtection,
    }), KEY_ARN);
    return [...buckets, ...tables];
}
function tableKey(key) {
    return { name: key.name, type: KEY_TYPES[key.type] };
}

;// CONCATENATED MODULE: ./build/src/stacks/aws/supported.js
const needsNetwork = ({ services, workers }) => Object.keys(services).length + Object.keys(workers).length > 0;
/** Everything the manifest can say and AWS does not do, with the nearest alternative. */
const AWS_RESTRICTIONS = [
    {
        path: 'spec.pattern',
        accepted: ['single-region'],
        instead: 'Use single-region, with one environment for each region.',
    },
    {
        path: 'spec.functions',
        accepted: [{}],
        instead: 'Run the code as a service (spec.services), which can scale from one copy.',
    },
    {
        path: 'spec.jobs',
        accepted: [{}],
        instead: 'Run the work in a worker group (spec.workers).',
    },
    {
        path: 'spec.kubernetes',
        accepted: [],
        forGood: true,
        instead: 'Leave it out: it says what only the provider kubernetes has.',
    },
    {
        path: 'spec.services.*.domain',
        accepted: [],
        instead: 'Leave it out, and point your DNS record at the output service_urls.',
    },
    {
        path: 'spec.storage.files',
        accepted: [{}],
        instead: 'Keep shared data in a bucket (spec.storage.buckets).',
    },
    {
        path: 'spec.network.enabled',
        accepted: [true],
        forGood: true,
        when: needsNetwork,
        instead: 'Set it to true: services and workers run in a network of their own.',
    },
    {
        path: 'spec.network.firewall',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: security groups deny all traffic that is not named.',
    },
    {
        path: 'spec.network.cdn',
        accepted: [],
        instead: 'Leave it out, and give a CDN outside this deployment the output service_urls for its origin.',
    },
    {
        path: 'spec.network.waf',
        accepted: [],
        instead: 'Leave it out, and name who may come in by spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.network.dns',
        accepted: [],
        instead: 'Leave it out, and point your DNS record at the output service_urls.',
    },
    {
        path: 'spec.network.vpn',
        accepted: [],
        instead: 'Leave it out, and put the other site’s public addresses into spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.security.encryption',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: data is always encrypted, with a key of this deployment.',
    },
    {
        path: 'spec.security.threatDetection',
        accepted: [false],
        instead: 'Leave it out, and turn on GuardDuty for the account outside this deployment.',
    },
    {
        path: 'spec.monitoring.metrics',
        accepted: [],
        instead: 'Leave it out: Container Insights collects CPU, memory and network use.',
    },
    {
        path: 'spec.monitoring.tracing',
        accepted: [],
        instead: 'Leave it out, and trace from within the image.',
    },
    {
        path: 'spec.monitoring.dashboard',
        accepted: [],
        instead: 'Leave it out: CloudWatch shows a dashboard of its own for each service.',
    },
    { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a budget in AWS Budgets.' },
    {
        path: 'spec.backup',
        accepted: [],
        instead: 'Leave it out: buckets keep former versions, and tables have pointInTimeRecovery.',
    },
    {
        path: 'spec.dr',
        accepted: [],
        instead: 'Leave it out, and describe the second region as an environment of its own.',
    },
    {
        path: 'spec.policy.packs',
        accepted: [[]],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.policy.rego',
        accepted: [],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.stacks',
        accepted: [{}],
        instead: 'Leave it out; `synthinfra report` reads the plan of any Terraform root.',
    },
    { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];

;// CONCATENATED MODULE: ./build/src/stacks/aws/provider.js















/** AWS: ECS on Fargate, EC2 Auto Scaling, S3, DynamoDB, Secrets Manager and KMS, in one region and one stack. */
const aws = {
    name: 'aws',
    network: network,
    storage: storage,
    compute: compute,
    application: application,
    compose(deployment) {
        const problems = [...restricted(deployment, AWS_RESTRICTIONS), ...checks(deployment)];
        return problems.length > 0 ? { problems } : { stacks: [mainStack(deployment)] };
    },
};
function mainStack(deployment) {
    const { target } = deployment.spec;
    return {
        id: 'main',
        engine: 'terraform',
        provider: 'aws',
        dependsOn: [],
        inputs: {},
        outputs: outputs(sectionsOf(deployment.spec)),
        variables: {
            region: target.region,
            allowed_account_ids: target.account === undefined ? [] : [target.account],
            tags: (0,tags/* tags */._)(deployment),
        },
        modules: [
            ...security(deployment),
            ...network(deployment),
            ...storage(deployment),
            ...application(deployment),
            ...compute(deployment),
            ...monitoring(deployment),
        ],
        moved: (0,renames/* moves */.Vq)((0,renames/* namedMaps */.LX)(deployment.spec)),
        roundings: roundings(deployment),
        landmarks: landmarks(deployment),
        diagram: diagram(deployment),
    };
}
function outputs(sections) {
    return {
        key_arn: 'module.key.arn',
        ...sharedOutputs(sections),
        ...(sections.secrets && { secret_arns: '{ for k, v in module.secret : k => v.arn }' }),
        ...(sections.alerts && { alerts_topic_arn: 'module.alerts.topic_arn' }),
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/kinds.js
/**
 * Container Instances where they can do what is asked: exactly one copy, which only the network reaches and which takes no
 * secret. They cannot scale, speak no TLS, and know secrets by value only, which would then stand in the state.
 */
function kindOf({ scale, public: open, secrets }) {
    const single = scale.min === 1 && scale.max === 1;
    return single && !open && Object.keys(secrets).length === 0 ? 'instance' : 'app';
}
/** Which kinds a deployment has: what decides which environments are made. */
function kindsOf({ spec }) {
    const services = Object.values(spec.services);
    const apps = services.filter((service) => kindOf(service) === 'app');
    return {
        publicApps: apps.some((service) => service.public),
        privateApps: apps.some((service) => !service.public),
        instances: apps.length < services.length,
    };
}

// EXTERNAL MODULE: ./build/src/stacks/naming.js
var naming = __webpack_require__(30711);
;// CONCATENATED MODULE: ./build/src/stacks/azure/names.js

/** The longest name of each kind: the quota of the service, less what the module adds to the name. */
const NAME_LIMITS = {
    group: 90,
    network: 50,
    environment: 50,
    service: 32,
    workers: 64,
    alerts: 128,
};
/** Kinds whose names are host names of Azure, and so must be unique in the whole cloud. */
const GLOBAL_LIMITS = { vault: 24, bucket: 24, flowLogs: 24, table: 44 };
/**
 * The one way to a resource name: the prefix, a dash and the entry's name. A name over the limit of its kind is cut and
 * ends in a hash of the whole; so does one with two dashes side by side, which most services of Azure refuse.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
function resourceName(kind, prefix, name) {
    const whole = name === undefined ? prefix : `${prefix}-${name}`;
    const limit = NAME_LIMITS[kind];
    return whole.includes('--') ? (0,naming/* hashedName */.t)(whole, { limit }) : (0,naming/* fittingName */.R)(whole, { limit });
}
/**
 * The name of what is unique in the whole cloud. It always ends in a hash of the whole: these names are short, storage
 * accounts take no dashes, and a plain word is likely to be somebody else's. Of the shortest, the entry's name comes first,
 * since the end is cut off.
 */
function globalName(kind, prefix, name) {
    const limit = GLOBAL_LIMITS[kind];
    const short = kind === 'bucket' || kind === 'flowLogs';
    return short
        ? (0,naming/* hashedName */.t)(`${name}-${prefix}`, { limit, joint: '' })
        : (0,naming/* hashedName */.t)(`${prefix}-${name}`, { limit });
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/rounding.js


/** Quarter cores of the consumption profile, each with half a GiB. https://learn.microsoft.com/azure/container-apps/containers#allocations */
const APP = { step: 0.25, memory: 0.5, most: 16 };
/** Whole cores and GiB of a container group. https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits */
const INSTANCE = { cpu: 4, memory: 16 };
/** Interactive retention of a workspace. https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure */
const LOG_DAYS = { least: 30, most: 730 };
/** A disk must hold its image, and those of the marketplace have up to this many GiB. */
const DISK_GIB = 30;
/** The smallest offered size that holds both, never below what is asked. */
function serviceSize(service) {
    const memory = mebibytes(service.memory) / 1024;
    return kindOf(service) === 'app' ? appSize(service.cpu, memory) : instanceSize(service.cpu, memory);
}
function appSize(cores, memory) {
    const steps = Math.max(Math.ceil(cores / APP.step), Math.ceil(memory / APP.memory));
    const used = Math.min(steps, APP.most);
    return { cpu: used * APP.step, memory: used * APP.memory, fits: steps <= APP.most };
}
function instanceSize(cores, memory) {
    if (cores > INSTANCE.cpu || memory > INSTANCE.memory)
        return { ...INSTANCE, fits: false };
    return { cpu: Math.ceil(cores), memory: Math.ceil(memory), fits: true };
}
/** The days Log Analytics offers that are not fewer than asked; its longest when there are none. */
function rounding_logRetention(days) {
    return Math.min(Math.max(days, LOG_DAYS.least), LOG_DAYS.most);
}
/** The longest that Log Analytics keeps logs. */
const LONGEST_LOG_DAYS = LOG_DAYS.most;
/** A root disk that holds the image. */
function diskSize(asked) {
    return Math.max(asked, DISK_GIB);
}
/** Every value of the deployment that Azure does not offer as written, with what is used instead. */
function rounding_roundings(deployment) {
    const { services, workers } = deployment.spec;
    return [
        ...Object.entries(services).flatMap(([name, service]) => serviceRoundings(name, service)),
        ...Object.entries(workers).flatMap(([name, { diskGiB }]) => {
            const why = 'A disk must hold its image, and images of Azure have up to 30 GiB.';
            return changed(['spec', 'workers', name, 'diskGiB'], diskGiB, diskSize(diskGiB), why);
        }),
        ...tableRoundings(deployment),
        ...networkRoundings(deployment),
    ];
}
function serviceRoundings(name, service) {
    const path = ['spec', 'services', name];
    const { min, max } = service.scale;
    const size = serviceSize(service);
    const memory = quantity(size.memory * 1024);
    const copies = min === max ? `${min}` : `${min} to ${max}`;
    if (kindOf(service) === 'instance') {
        const what = 'Container Instances have whole cores and whole GiB.';
        return [
            {
                path: [...path, 'scale'],
                asked: copies,
                used: 'Container Instances',
                why: 'They run one copy that only the network reaches and that takes no secret; they cannot scale, do not count 5xx, ' +
                    'and may have another address after a restart. With scale.max: 2 it is an app of Container Apps, made anew.',
            },
            ...changed([...path, 'cpu'], service.cpu, size.cpu, what),
            ...changed([...path, 'memory'], service.memory, memory, what),
        ];
    }
    const why = max > 1
        ? 'Container Instances cannot scale.'
        : 'Container Instances are not reached from outside over TLS and would keep secrets in the state.';
    const what = 'Container Apps have quarters of a core, and 2 GiB of memory for each core.';
    return [
        { path: [...path, 'scale'], asked: copies, used: 'Container Apps', why },
        ...changed([...path, 'cpu'], service.cpu, size.cpu, what),
        ...changed([...path, 'memory'], service.memory, memory, what),
    ];
}
function tableRoundings({ spec }) {
    return Object.entries(spec.storage.tables).flatMap(([name, { ttlAttribute }]) => ttlAttribute === undefined
        ? []
        : [
            {
                path: ['spec', 'storage', 'tables', name, 'ttlAttribute'],
                asked: 'epoch seconds',
                used: 'seconds since the last write',
                why: 'Cosmos DB counts from the last write of an item: the application must write how long it is to live.',
            },
        ]);
}
function networkRoundings({ spec }) {
    const { network, monitoring, services, workers } = spec;
    const list = [];
    if (Object.keys(services).length > 0) {
        const why = 'Log Analytics keeps logs for 30 days at least.';
        const days = monitoring.logRetentionDays;
        list.push(...changed(['spec', 'monitoring', 'logRetentionDays'], days, rounding_logRetention(days), why));
    }
    if (Object.keys(services).length + Object.keys(workers).length === 0)
        return list;
    if (network.nat === 'per-zone') {
        const used = network.zones > 1 ? 'one gateway over all zones' : 'single';
        const why = 'A subnet of Azure spans its zones and has one NAT gateway.';
        list.push({ path: ['spec', 'network', 'nat'], asked: 'per-zone', used, why });
    }
    if (network.zones === 2) {
        const why = 'Container Apps, storage and tables use every zone of a region or none; worker groups use two.';
        list.push({ path: ['spec', 'network', 'zones'], asked: '2', used: '3', why });
    }
    return list;
}
function changed(path, asked, used, why) {
    return asked === used ? [] : [{ path, asked: `${asked}`, used: `${used}`, why }];
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/sections.js

/** What every module is given: the resource group, and the tags, which azurerm does not hand on by itself. */
const GROUP = { group: 'module.group.group', tags: 'var.tags' };
/** The key that encrypts everything of the deployment, and the identity that may use it. */
const ENCRYPTION = { encryption: 'module.key.encryption' };
/** References to the instances of other modules; a literal when that module block is absent. */
function sections_references(sections) {
    return {
        buckets: sections.buckets ? '{ for k, v in module.bucket : k => v.id }' : '{}',
        tables: sections.tables ? '{ for k, v in module.table : k => v.table }' : '{}',
        tableAccounts: sections.tables ? '{ for k, v in module.table : k => v.account_id }' : '{}',
        secrets: sections.secrets ? '{ for k, v in module.secret : k => v.secret }' : '{}',
        workers: sections.workers ? '{ for k, v in module.workers : k => v.id }' : '{}',
        services: sections.services ? '{ for k, v in module.service : k => v.watched }' : '{}',
    };
}
/** How the network reaches a store: by a private endpoint of its kind, or because its firewall lets the subnets in. */
function reach(sections, kind) {
    return sections.network
        ? {
            endpoint: `try(module.network.endpoints.${kind}, null)`,
            subnet_ids: 'module.network.open_subnet_ids',
        }
        : { endpoint: 'null', subnet_ids: '[]' };
}
/** What stores have in common. */
function storeInputs({ spec }) {
    return {
        zone_redundant: spec.network.zones > 1,
        private_endpoint: spec.network.privateEndpoints && sectionsOf(spec).network,
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/storage.js





/** Buckets and tables, each in an account of its own. */
function storage_storage(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    const common = storeInputs(deployment);
    const buckets = (0,calls/* callEach */.K8)('bucket', ['spec', 'storage', 'buckets'], spec.storage.buckets, (name, bucket) => ({
        ...common,
        name: globalName('bucket', prefix, (0,renames/* resourceBase */.cP)(name, bucket)),
        versioning: bucket.versioning,
        retention_days: bucket.retentionDays,
        expire_days: bucket.expireDays ?? null,
        archive_after_days: bucket.archiveAfterDays ?? null,
        deletion_protection: spec.security.deletionProtection,
    }), { ...GROUP, ...ENCRYPTION, ...reach(sections, 'blob') });
    const tables = (0,calls/* callEach */.K8)('table', ['spec', 'storage', 'tables'], spec.storage.tables, (name, table) => ({
        ...common,
        name: globalName('table', prefix, (0,renames/* resourceBase */.cP)(name, table)),
        partition_key: storage_tableKey(table.partitionKey),
        sort_key: table.sortKey === undefined ? null : storage_tableKey(table.sortKey),
        expiring: table.ttlAttribute !== undefined,
        point_in_time_recovery: table.pointInTimeRecovery,
        deletion_protection: spec.security.deletionProtection,
    }), { ...GROUP, ...ENCRYPTION, ...reach(sections, 'table') });
    return [...buckets, ...tables];
}
function storage_tableKey({ name, type }) {
    return { name, type };
}
/** The address of a container of objects or of items, as their REST interfaces have it: what services are told. */
function storeUrl(kind, prefix, name) {
    const account = globalName(kind, prefix, name);
    return kind === 'bucket'
        ? `https://${account}.blob.core.windows.net/objects`
        : `https://${account}.documents.azure.com/dbs/main/colls/items`;
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/application.js









/** Where services run, and the services; none without services. */
function application_application(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    if (!sections.services)
        return [];
    const path = ['spec', 'services'];
    const others = sections_references(sections);
    const kinds = kindsOf(deployment);
    const environment = (0,calls/* callOnce */.qO)('environment', path, {
        name: resourceName('environment', prefix),
        public: kinds.publicApps,
        private: kinds.privateApps,
        instances: kinds.instances,
        zone_redundant: spec.network.zones > 1,
        log_retention_days: rounding_logRetention(spec.monitoring.logRetentionDays),
    }, { ...GROUP, network_id: 'module.network.id', subnet_ids: 'module.network.subnet_ids' });
    const services = (0,calls/* callEach */.K8)('service', path, spec.services, (name, one) => application_inputs(deployment, name, one), {
        ...GROUP,
        environment_ids: 'module.environment.environment_ids',
        instances_subnet_id: 'module.network.subnet_ids["instances"]',
        workspace: 'module.environment.workspace',
        secret_entries: others.secrets,
        buckets: others.buckets,
        tables: others.tables,
    });
    return [environment, ...services];
}
function application_inputs(deployment, name, service) {
    const { spec, prefix } = deployment;
    const size = serviceSize(service);
    return {
        name: resourceName('service', prefix, (0,renames/* resourceBase */.cP)(name, service)),
        kind: kindOf(service),
        image: service.image,
        command: service.command ?? null,
        port: service.port,
        cpu: size.cpu,
        memory_gib: size.memory,
        min: service.scale.min,
        max: service.scale.max,
        cpu_percent: service.scale.cpuPercent,
        health_path: service.health,
        environment: (0,containers/* containerVariables */.J)(deployment, service, storeUrl),
        secrets: (0,containers/* containerSecrets */.L)(service),
        public: service.public,
        allowed_ip_ranges: spec.network.allowedIpRanges,
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/forms.js
/** Keys stand in paths such as `/name`, where other characters would have to be quoted. */
const KEY_NAME = {
    form: /^[A-Za-z0-9_]+$/,
    is: 'the name of an attribute that a Cosmos DB path takes',
    fix: 'Write letters, digits and _ only.',
};
/** How strings must look on Azure. */
const forms_FORMS = [
    {
        path: 'spec.target.region',
        form: /^[a-z]+[0-9]?$/,
        is: 'a region of azure',
        fix: 'Write its name without spaces, such as westeurope or eastus2.',
    },
    {
        path: 'spec.target.account',
        form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        is: 'the id of a subscription',
        fix: 'Copy it from `az account show --query id`, in lower case.',
    },
    {
        path: 'spec.services.*.image',
        form: /^\S+$/,
        is: 'the reference of a container image',
        fix: 'Write it without spaces, such as name@sha256:….',
    },
    {
        path: 'spec.services.*.health',
        form: /^\/\S{0,1023}$/,
        is: 'a path that a probe can ask for',
        fix: 'Write at most 1024 characters, without spaces.',
    },
    {
        path: 'spec.workers.*.instanceType',
        form: /^(Standard|Basic)_[A-Za-z0-9_-]+$/,
        is: 'a machine type of azure',
        fix: 'Write a size, such as Standard_B2s.',
    },
    {
        path: 'spec.workers.*.image',
        form: /^(\/subscriptions\/\S+\/(images|galleries)\/\S+|\/(communityGalleries|sharedGalleries)\/\S+|[^/:\s]+(:[^/:\s]+){3})$/,
        is: 'a machine image of azure',
        fix: 'Write the resource id of an image, or publisher:offer:sku:version, or leave it out for Azure Linux 3.',
    },
    {
        path: 'spec.secrets.*.existing',
        form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/[A-Za-z0-9-]+\/secrets\/[0-9A-Za-z-]+$/,
        is: 'the resource id of a secret',
        fix: 'Write the vault’s resource id and /secrets/NAME, so that a role can be given on it.',
    },
    { path: 'spec.storage.tables.*.partitionKey.name', ...KEY_NAME },
    { path: 'spec.storage.tables.*.sortKey.name', ...KEY_NAME },
];

;// CONCATENATED MODULE: ./build/src/stacks/azure/checks.js









/** Each subnet is a sixteenth of the network, and Container Apps ask for /27 or larger. */
const checks_LONGEST_NETWORK_BITS = 23;
/** Regions of Azure have three zones, or none. */
const ZONES = 3;
/** Both of Container Apps and of scale sets. */
const MOST_COPIES = 1000;
/** The largest disk that a machine starts from. */
const LARGEST_DISK_GIB = 4095;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations; names by storage accounts. */
const TAG = { name: 128, value: 256, count: 50 };
/** Every value that the schema allows and Azure would refuse, found before Terraform runs. */
function checks_checks(deployment) {
    const problems = [];
    const say = (path, message, fix) => {
        problems.push(problemAt(deployment, path, `${(0,paths/* formatPath */.jV)(path)} ${message}`, fix));
    };
    checks_serviceProblems(deployment, say);
    workerProblems(deployment, say);
    checks_networkProblems(deployment, say);
    checks_labelProblems(deployment, say);
    return [...formProblems(deployment, forms_FORMS), ...problems];
}
function checks_serviceProblems({ spec }, say) {
    for (const [name, service] of Object.entries(spec.services)) {
        const path = ['spec', 'services', name];
        const size = serviceSize(service);
        if (!size.fits) {
            const what = kindOf(service) === 'app' ? 'Container Apps' : 'Container Instances';
            const field = service.cpu > size.cpu ? 'cpu' : 'memory';
            const most = `${size.cpu} cores and ${quantity(size.memory * 1024)}`;
            const fix = `One copy has at most ${most}. Add copies by scale, or use spec.workers.`;
            say([...path, field], `is ${service[field]}, more than ${what} offer.`, fix);
        }
        const { min, max } = service.scale;
        if (min === 0) {
            const message = 'is 0, but what scales by CPU does not come back from none on azure.';
            say([...path, 'scale', 'min'], message, 'Set it to 1.');
        }
        if (max > MOST_COPIES)
            say([...path, 'scale', 'max'], `is ${max}, more than azure runs.`, `Set it to ${MOST_COPIES} or less.`);
    }
}
function workerProblems({ spec }, say) {
    for (const [name, { diskGiB, scale }] of Object.entries(spec.workers)) {
        const path = ['spec', 'workers', name];
        if (diskGiB > LARGEST_DISK_GIB) {
            const fix = `Set it to ${LARGEST_DISK_GIB} or less, and keep data in a bucket.`;
            say([...path, 'diskGiB'], `is ${diskGiB}, more than a root disk has on azure.`, fix);
        }
        if (scale.max > MOST_COPIES) {
            const fix = `Set it to ${MOST_COPIES} or less, and add a second group.`;
            say([...path, 'scale', 'max'], `is ${scale.max}, more than a scale set has.`, fix);
        }
    }
}
function checks_networkProblems({ spec }, say) {
    const { network, monitoring } = spec;
    const sections = sectionsOf(spec);
    if (sections.services && monitoring.logRetentionDays > LONGEST_LOG_DAYS) {
        const message = `is ${monitoring.logRetentionDays}, longer than Log Analytics keeps logs.`;
        const fix = `Set it to ${LONGEST_LOG_DAYS} or less, and export what must be kept longer.`;
        say(['spec', 'monitoring', 'logRetentionDays'], message, fix);
    }
    if (network.zones > ZONES)
        say(['spec', 'network', 'zones'], `is ${network.zones}, but a region has three.`, 'Set it to 3.');
    if (!sections.network)
        return;
    if (network.cidr.includes(':') || Number(network.cidr.split('/')[1]) > checks_LONGEST_NETWORK_BITS) {
        const message = `is ${network.cidr}, but the subnets here need an IPv4 range of /${checks_LONGEST_NETWORK_BITS} or larger.`;
        say(['spec', 'network', 'cidr'], message, 'Write one, such as 10.0.0.0/16.');
    }
    if (sections.services && network.nat === 'none') {
        const message = 'is none: images lie outside the network, so that nothing could be started.';
        say(['spec', 'network', 'nat'], message, 'Set it to single or per-zone.');
    }
    network.allowedIpRanges.forEach((range, index) => {
        if (!range.includes(':'))
            return;
        const message = `is ${range}, but Container Apps compare IPv4 addresses only.`;
        const fix = 'Write the IPv4 ranges of those who may come in.';
        say(['spec', 'network', 'allowedIpRanges', `${index}`], message, fix);
    });
}
function checks_labelProblems({ labels }, say) {
    const most = TAG.count - tags/* OWN_TAGS */.R.length;
    if (Object.keys(labels).length > most)
        say(['metadata', 'labels'], `has more than ${most} entries.`, 'A resource of azure has fifty tags at most.');
    for (const [label, value] of Object.entries(labels)) {
        // Azure compares names of tags without regard to case: two spellings would be one tag.
        const key = label.toLowerCase();
        const wrong = tags/* OWN_TAGS */.R.some((own) => own === key)
            ? 'is a tag that synthinfra sets itself.'
            : /^(microsoft|azure|windows)/.test(key)
                ? 'begins with a word that azure keeps for itself.'
                : /[<>%&\\?/]/.test(label)
                    ? 'has one of < > % & \\ ? /, which names of tags may not have on azure.'
                    : label.length > TAG.name || value.length > TAG.value
                        ? `is longer than a tag may be: ${TAG.name} characters, and ${TAG.value} for its value.`
                        : undefined;
        if (wrong !== undefined)
            say(['metadata', 'labels', label], wrong, 'Give the label another name or value.');
    }
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/compute.js






/** Groups of machines. */
function compute_compute(deployment) {
    const { spec, prefix } = deployment;
    const others = sections_references(sectionsOf(spec));
    return (0,calls/* callEach */.K8)('workers', ['spec', 'workers'], spec.workers, (name, group) => ({
        name: resourceName('workers', prefix, (0,renames/* resourceBase */.cP)(name, group)),
        instance_type: group.instanceType,
        image: group.image ?? null,
        min: group.scale.min,
        max: group.scale.max,
        cpu_percent: group.scale.cpuPercent,
        disk_gib: diskSize(group.diskGiB),
        spot: group.spot,
        zones: zones(spec.network.zones),
    }), {
        ...GROUP,
        ...ENCRYPTION,
        subnet_id: 'module.network.subnet_ids["workers"]',
        vault_id: 'module.key.vault.id',
        buckets: others.buckets,
        tables: others.tables,
    });
}
/** Zones by their numbers. One zone is none: that is what a region without zones takes. */
function zones(count) {
    return count > 1 ? Array.from({ length: count }, (_, index) => `${index + 1}`) : [];
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/landmarks.js


/** What people look for after an apply, by the names the cloud shows. */
function landmarks_landmarks({ spec, prefix }) {
    const named = (kind, map, nameOf) => Object.entries(map).map(([name, entry]) => ({ kind, name: nameOf((0,renames/* resourceBase */.cP)(name, entry)) }));
    const vault = globalName('vault', prefix, 'vault');
    const made = Object.fromEntries(Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined));
    return [
        { kind: 'group', name: resourceName('group', prefix) },
        ...named('service', spec.services, (base) => resourceName('service', prefix, base)),
        ...named('workers', spec.workers, (base) => resourceName('workers', prefix, base)),
        ...named('bucket', spec.storage.buckets, (base) => `${globalName('bucket', prefix, base)}/objects`),
        ...named('table', spec.storage.tables, (base) => `${globalName('table', prefix, base)}/main/items`),
        ...named('secret', made, (base) => `${vault}/${base}`),
        { kind: 'key', name: `${vault}/data` },
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/monitoring.js




/** The alarms and the action group that tells people; none when there is nothing to watch. */
function monitoring_monitoring(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    if (!sections.alerts)
        return [];
    const others = sections_references(sections);
    const value = {
        name: resourceName('alerts', prefix),
        notify: spec.monitoring.notify,
        cpu_percent: spec.monitoring.alerts.cpuPercent,
        memory_percent: spec.monitoring.alerts.memoryPercent,
        error_count: spec.monitoring.alerts.errorCount,
    };
    return [
        (0,calls/* callOnce */.qO)('alerts', ['spec', 'monitoring'], value, {
            ...GROUP,
            services: others.services,
            workers: others.workers,
            tables: others.tableAccounts,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/network.js





/** The private network; none when nothing runs in it. */
function network_network(deployment) {
    const { spec, prefix } = deployment;
    if (!sectionsOf(spec).network)
        return [];
    const value = {
        name: resourceName('network', prefix),
        cidr: spec.network.cidr,
        nat: nat(deployment),
        instances: kindsOf(deployment).instances,
        private_endpoints: spec.network.privateEndpoints,
        flow_logs: spec.network.flowLogs,
        flow_log_account: globalName('flowLogs', prefix, 'flows'),
        log_retention_days: spec.monitoring.logRetentionDays,
    };
    return [(0,calls/* callOnce */.qO)('network', ['spec', 'network'], value, { ...GROUP, ...ENCRYPTION })];
}
/** A subnet has one NAT gateway, so that one for each zone is one over all of them. */
function nat({ spec }) {
    const { nat: asked, zones } = spec.network;
    if (asked !== 'per-zone')
        return asked;
    return zones > 1 ? 'zone-redundant' : 'single';
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/security.js




/** Days that Key Vault keeps what was deleted: its shortest and its longest time. */
const security_RECOVERY_DAYS = { short: 7, long: 90 };
/** The resource group, the vault with the key of the deployment, and its secrets. */
function security_security(deployment) {
    const { spec, prefix } = deployment;
    const group = (0,calls/* callOnce */.qO)('group', ['spec', 'target'], { name: resourceName('group', prefix), location: spec.target.region }, { tags: GROUP.tags });
    const key = (0,calls/* callOnce */.qO)('key', ['spec', 'security'], {
        name: globalName('vault', prefix, 'vault'),
        rotation_days: spec.security.keyRotationDays,
        recovery_days: spec.security.deletionProtection ? security_RECOVERY_DAYS.long : security_RECOVERY_DAYS.short,
    }, GROUP);
    const secrets = (0,calls/* callEach */.K8)('secret', ['spec', 'secrets'], spec.secrets, 
    // The vault is the deployment's alone, so that the entry's own name is enough.
    (name, secret) => ({ name: (0,renames/* resourceBase */.cP)(name, secret), existing: secret.existing ?? null }), { ...GROUP, vault: 'module.key.vault' });
    return [group, key, ...secrets];
}

;// CONCATENATED MODULE: ./build/src/stacks/azure/supported.js
const supported_needsNetwork = ({ services, workers }) => Object.keys(services).length + Object.keys(workers).length > 0;
/** Items are JSON, which has no binary values. */
const JSON_KEY = {
    accepted: ['string', 'number'],
    forGood: true,
    instead: 'Write binary keys as text, such as base64, and use string.',
};
/** Everything the manifest can say and Azure does not do, with the nearest alternative. */
const AZURE_RESTRICTIONS = [
    {
        path: 'spec.pattern',
        accepted: ['single-region'],
        instead: 'Use single-region, with one environment for each region.',
    },
    {
        path: 'spec.functions',
        accepted: [{}],
        instead: 'Run the code as a service (spec.services), which can scale from one copy.',
    },
    { path: 'spec.jobs', accepted: [{}], instead: 'Run the work in a worker group (spec.workers).' },
    {
        path: 'spec.kubernetes',
        accepted: [],
        forGood: true,
        instead: 'Leave it out: it says what only the provider kubernetes has.',
    },
    {
        path: 'spec.identity.azure.environment',
        accepted: ['public'],
        instead: 'Use the public cloud: addresses of the others are not known here.',
    },
    {
        path: 'spec.services.*.certificate',
        accepted: [],
        instead: 'Leave it out: the service answers at a name of Azure’s, which has a certificate.',
    },
    {
        path: 'spec.services.*.domain',
        accepted: [],
        instead: 'Leave it out, and use the addresses in the output service_urls.',
    },
    {
        path: 'spec.services.*.spot',
        accepted: [false],
        forGood: true,
        instead: 'Leave it out, and use spot in a worker group: Container Apps have no spare capacity to offer.',
    },
    {
        path: 'spec.storage.files',
        accepted: [{}],
        instead: 'Keep shared data in a bucket (spec.storage.buckets).',
    },
    { path: 'spec.storage.tables.*.partitionKey.type', ...JSON_KEY },
    { path: 'spec.storage.tables.*.sortKey.type', ...JSON_KEY },
    {
        path: 'spec.storage.tables.*.ttlAttribute',
        accepted: ['ttl'],
        forGood: true,
        instead: 'Call it ttl: Cosmos DB reads no other, and counts in seconds from the last write.',
    },
    {
        path: 'spec.network.enabled',
        accepted: [true],
        forGood: true,
        when: supported_needsNetwork,
        instead: 'Set it to true: services and workers run in a network of their own.',
    },
    {
        path: 'spec.network.firewall',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: network security groups deny all traffic that is not named.',
    },
    {
        path: 'spec.network.cdn',
        accepted: [],
        instead: 'Leave it out, and give a CDN outside this deployment the output service_urls for its origin.',
    },
    {
        path: 'spec.network.waf',
        accepted: [],
        instead: 'Leave it out, and name who may come in by spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.network.dns',
        accepted: [],
        instead: 'Leave it out, and use the addresses in the output service_urls.',
    },
    {
        path: 'spec.network.vpn',
        accepted: [],
        instead: 'Leave it out, and put the other site’s public addresses into spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.security.encryption',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: data is always encrypted, with a key of this deployment.',
    },
    {
        path: 'spec.security.threatDetection',
        accepted: [false],
        instead: 'Leave it out, and turn on Defender for Cloud for the subscription outside this deployment.',
    },
    {
        path: 'spec.monitoring.metrics',
        accepted: [],
        instead: 'Leave it out: Azure Monitor collects CPU, memory and network use.',
    },
    {
        path: 'spec.monitoring.tracing',
        accepted: [],
        instead: 'Leave it out, and trace from within the image.',
    },
    {
        path: 'spec.monitoring.dashboard',
        accepted: [],
        instead: 'Leave it out: the portal shows metrics of its own for each service.',
    },
    { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a budget in Cost Management.' },
    {
        path: 'spec.backup',
        accepted: [],
        instead: 'Leave it out: buckets keep former versions, and tables have pointInTimeRecovery.',
    },
    {
        path: 'spec.dr',
        accepted: [],
        instead: 'Leave it out, and describe the second region as an environment of its own.',
    },
    {
        path: 'spec.policy.packs',
        accepted: [[]],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.policy.rego',
        accepted: [],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.stacks',
        accepted: [{}],
        instead: 'Leave it out; `synthinfra report` reads the plan of any Terraform root.',
    },
    { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];

;// CONCATENATED MODULE: ./build/src/stacks/azure/provider.js















/**
 * Azure: Container Apps and Container Instances, scale sets, storage accounts, Cosmos DB and Key Vault, in one resource
 * group, one region and one stack.
 */
const azure = {
    name: 'azure',
    network: network_network,
    storage: storage_storage,
    compute: compute_compute,
    application: application_application,
    compose(deployment) {
        const problems = [...restricted(deployment, AZURE_RESTRICTIONS), ...checks_checks(deployment)];
        return problems.length > 0 ? { problems } : { stacks: [provider_mainStack(deployment)] };
    },
};
function provider_mainStack(deployment) {
    const { target } = deployment.spec;
    return {
        id: 'main',
        engine: 'terraform',
        provider: 'azure',
        dependsOn: [],
        inputs: {},
        outputs: provider_outputs(sectionsOf(deployment.spec)),
        variables: {
            subscriptions: target.account === undefined ? [] : [target.account],
            tags: (0,tags/* tags */._)(deployment),
        },
        modules: [
            ...security_security(deployment),
            ...network_network(deployment),
            ...storage_storage(deployment),
            ...application_application(deployment),
            ...compute_compute(deployment),
            ...monitoring_monitoring(deployment),
        ],
        moved: (0,renames/* moves */.Vq)((0,renames/* namedMaps */.LX)(deployment.spec)),
        roundings: rounding_roundings(deployment),
        landmarks: landmarks_landmarks(deployment),
        diagram: diagram(deployment),
    };
}
function provider_outputs(sections) {
    return {
        key_id: 'module.key.encryption.key_id',
        vault_name: 'module.key.vault.name',
        ...sharedOutputs(sections),
        ...(sections.secrets && { secret_ids: '{ for k, v in module.secret : k => v.secret.id }' }),
        ...(sections.alerts && { alerts_action_group_id: 'module.alerts.action_group_id' }),
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/names.js

/** The longest name of each kind: what Google takes, less what the module or Google adds to the name. */
const names_NAME_LIMITS = {
    /** Key ring: 63, less nine for the part of its own. */
    key: 54,
    /** 63, less the longest ending of a firewall rule. */
    network: 48,
    bucket: 63,
    /** Firestore database. */
    table: 63,
    secret: 255,
    /** Cloud Run takes 49, and everything of the load balancer 63. */
    service: 49,
    serviceAccount: 30,
    /** Instance group: 63, less five for the names of its machines. */
    workers: 58,
    workersAccount: 30,
    /** Log bucket: 100, less nine for the part of its own. */
    logs: 91,
    alerts: 128,
};
/** What tells the accounts of a service and of a worker group of one name apart. */
const ENDINGS = {
    serviceAccount: '-run',
    workersAccount: '-vm',
};
/**
 * Names that Google does not take: buckets that begin with goog (https://cloud.google.com/storage/docs/buckets#naming),
 * and databases of fewer than four characters. What holds `google` anywhere is refused by the checks.
 */
const RESERVED = {
    bucket: /^goog/,
    table: /^.{1,3}$/,
};
/**
 * The one way to a resource name: the prefix, a dash and the entry's name, with the ending of its kind. A name over the
 * limit of its kind is cut and ends in a hash of the whole, so that it is stable and differs where the whole differs.
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
function names_resourceName(kind, prefix, name) {
    const whole = `${name === undefined ? prefix : `${prefix}-${name}`}${ENDINGS[kind] ?? ''}`;
    const reserved = RESERVED[kind];
    return (0,naming/* fittingName */.R)(whole, { limit: names_NAME_LIMITS[kind], ...(reserved === undefined ? {} : { reserved }) });
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/labels.js

/** https://cloud.google.com/resource-manager/docs/labels-overview#requirements */
const LABEL_LENGTH = 63;
/** Text as a label of Google may have it: small letters, digits, `_` and `-`. */
function labelText(text) {
    return text.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}
/** The labels of every resource of the deployment. */
function labels(deployment) {
    return Object.fromEntries(Object.entries((0,tags/* tags */._)(deployment)).map(([key, value]) => [labelText(key), labelText(value)]));
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/rounding.js



/**
 * What Cloud Run offers: cores, and the memory in MiB that goes with them. Fractions of a core serve one request at a
 * time, so that they are no size for a service.
 * https://cloud.google.com/run/docs/configuring/services/cpu https://cloud.google.com/run/docs/configuring/services/memory-limits
 */
const RUN_SIZES = [
    { cpu: 1, from: 512, to: 4096 },
    { cpu: 2, from: 512, to: 8192 },
    { cpu: 4, from: 2048, to: 16384 },
    { cpu: 6, from: 4096, to: 24576 },
    { cpu: 8, from: 4096, to: 32768 },
];
const LARGEST = { cpu: 8, memory: 32768 };
/** Above this use of CPU, in percent, Cloud Run adds copies: https://cloud.google.com/run/docs/about-instance-autoscaling */
const RUN_CPU_PERCENT = 60;
/** Over so many zones Google spreads what it spreads: subnets span more, instance groups use three. */
const rounding_ZONES = 3;
/** The smallest offered size that holds both, never below what is asked. @param cores virtual cores. @param memory MiB. */
function runSize(cores, memory) {
    const offer = RUN_SIZES.find(({ cpu, to }) => cpu >= cores && to >= memory);
    if (offer === undefined)
        return { ...LARGEST, fits: false };
    return { cpu: offer.cpu, memory: Math.max(memory, offer.from), fits: true };
}
/** Every value of the deployment that Google does not offer as written, with what is used in its place. */
function gcp_rounding_roundings(deployment) {
    const { services, storage, secrets } = deployment.spec;
    return [
        ...Object.entries(services).flatMap(([name, service]) => rounding_serviceRoundings(name, service)),
        ...rounding_networkRoundings(deployment),
        ...Object.entries(storage.tables).flatMap(([name, table]) => rounding_tableRoundings(name, table)),
        ...encryptionRoundings(Object.keys(secrets).length > 0, Object.keys(storage.tables).length > 0),
        ...labelRoundings(deployment),
    ];
}
function rounding_serviceRoundings(name, service) {
    const path = ['spec', 'services', name];
    const memory = mebibytes(service.memory);
    const size = runSize(service.cpu, memory);
    const list = [];
    if (size.cpu !== service.cpu) {
        const raisedByMemory = runSize(service.cpu, 1).cpu !== size.cpu;
        const why = raisedByMemory
            ? `Cloud Run gives ${service.memory} of memory to ${size.cpu} cores or more.`
            : 'Cloud Run offers 1, 2, 4, 6 or 8 cores; a fraction of one would serve one request at a time.';
        list.push({ path: [...path, 'cpu'], asked: `${service.cpu}`, used: `${size.cpu}`, why });
    }
    if (size.memory !== memory) {
        const why = `Cloud Run gives no less to ${size.cpu === 1 ? 'a core' : `${size.cpu} cores`}.`;
        list.push({ path: [...path, 'memory'], asked: service.memory, used: quantity(size.memory), why });
    }
    const asked = service.scale.cpuPercent;
    if (asked !== RUN_CPU_PERCENT) {
        const why = 'Cloud Run itself decides when copies are added, and keeps their CPU at this use.';
        list.push({ path: [...path, 'scale', 'cpuPercent'], asked: `${asked}`, used: `${RUN_CPU_PERCENT}`, why });
    }
    return list;
}
function rounding_networkRoundings({ spec }) {
    if (!sectionsOf(spec).network)
        return [];
    const list = [];
    if (spec.network.zones < rounding_ZONES) {
        const why = 'A subnet of Google spans its region; services and worker groups spread over three zones.';
        list.push({ path: ['spec', 'network', 'zones'], asked: `${spec.network.zones}`, used: `${rounding_ZONES}`, why });
    }
    if (spec.network.nat === 'single') {
        const why = 'Cloud NAT is no machine: one for the region works on when a zone fails, at the same price.';
        list.push({ path: ['spec', 'network', 'nat'], asked: 'single', used: 'per-zone', why });
    }
    return list;
}
function rounding_tableRoundings(name, { partitionKey, sortKey, ttlAttribute }) {
    const path = ['spec', 'storage', 'tables', name];
    const used = sortKey === undefined ? 'the document’s id' : '<partition>#<sort> as the document’s id';
    const why = 'Firestore has no key attributes; the items are documents of the collection "items".';
    const list = [{ path: [...path, 'partitionKey'], asked: partitionKey.name, used, why }];
    if (sortKey !== undefined)
        list.push({
            path: [...path, 'sortKey'],
            asked: `${sortKey.name} (${sortKey.type})`,
            used: `an index of the fields ${partitionKey.name}, ${sortKey.name}`,
            why: 'Firestore orders documents by the fields they hold, of whatever type: write both keys as fields as well.',
        });
    if (ttlAttribute !== undefined)
        list.push({
            path: [...path, 'ttlAttribute'],
            asked: 'epoch seconds',
            used: 'a timestamp',
            why: `Firestore removes items by fields of its type timestamp only: write ${ttlAttribute} as one.`,
        });
    return list;
}
/** Where Google would need an account of its own that no resource of the provider can make, or a permission of Google. */
function encryptionRoundings(secrets, tables) {
    const what = [...(secrets ? ['secrets'] : []), ...(tables ? ['tables'] : [])].join(' and ');
    if (what === '')
        return [];
    return [
        {
            path: ['spec', 'security', 'encryption'],
            asked: 'a key of this deployment',
            used: `Google’s own keys for ${what}`,
            why: 'Everything else is encrypted with the deployment’s key; these take one only after steps by hand.',
        },
    ];
}
function labelRoundings({ labels }) {
    return Object.entries(labels).flatMap(([key, value]) => {
        const [usedKey, usedValue] = [labelText(key), labelText(value)];
        if (usedKey === key && usedValue === value)
            return [];
        const why = 'Labels of Google hold small letters, digits, _ and - only.';
        return [
            {
                path: ['metadata', 'labels', key],
                asked: `${key}: ${value}`,
                used: `${usedKey}: ${usedValue}`,
                why,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/sections.js
/** References to the instances of other modules; a literal when that module block is absent. */
function gcp_sections_references(sections) {
    return {
        bucketNames: sections.buckets ? '{ for k, v in module.bucket : k => v.name }' : '{}',
        tableNames: sections.tables ? '{ for k, v in module.table : k => v.name }' : '{}',
        secretIds: sections.secrets ? '{ for k, v in module.secret : k => v.id }' : '{}',
        services: sections.services ? '{ for k, v in module.service : k => v.name }' : '{}',
        workers: sections.workers ? '{ for k, v in module.workers : k => v.group_name }' : '{}',
        serviceList: sections.services ? '[for v in module.service : v.name]' : '[]',
        workerList: sections.workers ? '[for v in module.workers : v.group_name]' : '[]',
    };
}
/** The project of the deployment: whoever takes it from here waits until its APIs are on. */
const PROJECT = { project: 'module.apis.project' };
/** The key that encrypts what the deployment stores. */
const KEY_ID = { key_id: 'module.key.id' };

;// CONCATENATED MODULE: ./build/src/stacks/gcp/application.js








/** The services, each with its load balancer. */
function gcp_application_application(deployment) {
    const { spec } = deployment;
    const others = gcp_sections_references(sectionsOf(spec));
    const path = ['spec', 'services'];
    return (0,calls/* callEach */.K8)('service', path, spec.services, (name, one) => gcp_application_inputs(deployment, name, one), {
        ...PROJECT,
        ...KEY_ID,
        network_id: 'module.network.network_id',
        subnet_id: 'module.network.subnet_id',
        secret_ids: others.secretIds,
        bucket_names: others.bucketNames,
        table_names: others.tableNames,
    });
}
function gcp_application_inputs(deployment, name, service) {
    const { spec, prefix } = deployment;
    const base = (0,renames/* resourceBase */.cP)(name, service);
    const size = runSize(service.cpu, mebibytes(service.memory));
    return {
        name: names_resourceName('service', prefix, base),
        account_id: names_resourceName('serviceAccount', prefix, base),
        region: spec.target.region,
        image: service.image,
        command: service.command ?? null,
        port: service.port,
        cpu: size.cpu,
        memory: size.memory,
        min: service.scale.min,
        max: service.scale.max,
        health_path: service.health,
        environment: (0,containers/* containerVariables */.J)(deployment, service, names_resourceName),
        secrets: (0,containers/* containerSecrets */.L)(service),
        public: service.public,
        allowed_ip_ranges: spec.network.allowedIpRanges,
        certificate: service.certificate ?? null,
        deletion_protection: spec.security.deletionProtection,
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/forms.js
/** A field that Firestore's own syntax takes without quotes: https://firebase.google.com/docs/firestore/quotas#limits */
const FIELD = {
    form: /^[A-Za-z_][A-Za-z0-9_]*$/,
    is: 'a name that Firestore takes for a field',
    fix: 'Write letters, digits and _, and no digit first.',
};
/** How strings must look on Google Cloud. */
const gcp_forms_FORMS = [
    {
        path: 'spec.target.region',
        form: /^[a-z]+-[a-z]+[0-9]+$/,
        is: 'a region of gcp',
        fix: 'Write its name, such as europe-west1.',
    },
    {
        path: 'spec.target.account',
        form: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
        is: 'the id of a project of gcp',
        fix: 'Write the id, such as acme-prod, and not its name or number: `gcloud projects list` shows it.',
    },
    {
        // https://cloud.google.com/run/docs/deploying#images
        path: 'spec.services.*.image',
        form: /^((([a-z0-9-]+-)?docker\.pkg\.dev|([a-z]+\.)?gcr\.io|(index\.)?docker\.io)\/\S+|[a-z0-9_-]+(\/[a-z0-9_.-]+)*([:@]\S+)?)$/,
        is: 'an image that Cloud Run can pull: it takes Artifact Registry and Docker Hub only',
        fix: 'Make a remote repository of Artifact Registry for the other registry, and write REGION-docker.pkg.dev/PROJECT/REPOSITORY/… .',
    },
    {
        path: 'spec.services.*.health',
        form: /^\/\S{0,1023}$/,
        is: 'a path that a probe can ask for',
        fix: 'Write at most 1024 characters, without spaces.',
    },
    {
        path: 'spec.services.*.certificate',
        form: /^([a-z]([a-z0-9-]{0,61}[a-z0-9])?|projects\/[a-z0-9-]+\/((global|regions\/[a-z0-9-]+)\/sslCertificates|locations\/global\/certificateMaps)\/[a-z0-9-]+)$/,
        is: 'a TLS certificate of gcp',
        fix: 'Write its name, projects/PROJECT/global/sslCertificates/NAME or projects/PROJECT/locations/global/certificateMaps/NAME.',
    },
    {
        path: 'spec.secrets.*.existing',
        form: /^(projects\/[a-z0-9-]+\/secrets\/)?[a-zA-Z0-9_-]{1,255}$/,
        is: 'a secret of gcp',
        fix: 'Write its name, or projects/PROJECT/secrets/NAME.',
    },
    {
        path: 'spec.workers.*.instanceType',
        form: /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
        is: 'a machine type of gcp',
        fix: 'Write a family and a size, such as e2-small or c3-standard-4.',
    },
    {
        path: 'spec.workers.*.image',
        form: /^projects\/[a-z0-9.:-]+\/global\/images\/(family\/)?[a-z0-9-]+$/,
        is: 'a machine image of gcp',
        fix: 'Write projects/PROJECT/global/images/NAME or …/images/family/NAME, or leave it out for Container-Optimized OS.',
    },
    { path: 'spec.storage.tables.*.partitionKey.name', ...FIELD },
    { path: 'spec.storage.tables.*.sortKey.name', ...FIELD },
    { path: 'spec.storage.tables.*.ttlAttribute', ...FIELD },
];

;// CONCATENATED MODULE: ./build/src/stacks/gcp/checks.js











/** Internal load balancers take an eighth of the network, and a subnet of /26 at least. */
const gcp_checks_LONGEST_NETWORK_BITS = 23;
/** The largest that a subnet of Google can be halved from. */
const SHORTEST_NETWORK_BITS = 8;
/** https://cloud.google.com/run/quotas */
const checks_MOST_COPIES = 1000;
/** https://cloud.google.com/logging/quotas#logs_retention_periods */
const checks_LONGEST_LOG_DAYS = 3650;
/** Every disk type of Google begins at 10 GiB. */
const SMALLEST_DISK_GIB = 10;
/** Variables that Cloud Run sets: https://cloud.google.com/run/docs/configuring/services/environment-variables#reserved */
const RESERVED_VARIABLE = /^(PORT|K_SERVICE|K_REVISION|K_CONFIGURATION|X_GOOGLE_.*)$/;
/** Every value that the schema allows and Google would refuse, found before Terraform runs. */
function gcp_checks_checks(deployment) {
    const problems = [];
    const say = (path, message, fix) => void problems.push(problemAt(deployment, path, `${(0,paths/* formatPath */.jV)(path)} ${message}`, fix));
    const { spec } = deployment;
    if (spec.target.account === undefined) {
        const fix = 'Add account: and the id of the project, such as acme-prod.';
        say(['spec', 'target', 'account'], 'is missing: on gcp everything belongs to a project.', fix);
    }
    for (const [name, service] of Object.entries(spec.services))
        gcp_checks_serviceProblems(deployment, name, service, say);
    if (sectionsOf(spec).network)
        gcp_checks_networkProblems(deployment, say);
    checks_workerProblems(deployment, say);
    bucketProblems(deployment, say);
    gcp_checks_labelProblems(deployment, say);
    return [...formProblems(deployment, gcp_forms_FORMS), ...problems];
}
function gcp_checks_serviceProblems({ spec }, name, service, say) {
    const path = ['spec', 'services', name];
    const size = runSize(service.cpu, mebibytes(service.memory));
    if (!size.fits) {
        const field = service.cpu > size.cpu ? 'cpu' : 'memory';
        const fix = `One copy has at most ${size.cpu} cores and ${quantity(size.memory)}. Add copies by scale.`;
        say([...path, field], `is ${service[field]}, more than Cloud Run offers.`, fix);
    }
    if (service.scale.cpuPercent < RUN_CPU_PERCENT) {
        const fix = `Write ${RUN_CPU_PERCENT} or more.`;
        const message = `is ${service.scale.cpuPercent}, but Cloud Run adds copies above ${RUN_CPU_PERCENT} only.`;
        say([...path, 'scale', 'cpuPercent'], message, fix);
    }
    if (service.scale.max > checks_MOST_COPIES) {
        const fix = `Write at most ${checks_MOST_COPIES}, and give a copy more CPU.`;
        say([...path, 'scale', 'max'], `is ${service.scale.max}, more copies than Cloud Run runs.`, fix);
    }
    for (const map of ['env', 'secrets'])
        for (const variable of Object.keys(service[map]).filter((one) => RESERVED_VARIABLE.test(one)))
            say([...path, map, variable], 'is set by Cloud Run itself.', 'Give the variable another name.');
    certificateProblems(spec.target.region, path, service, say);
}
/** A load balancer on the internet takes certificates of the whole world, one of a region its own. */
function certificateProblems(region, path, service, say) {
    const certificate = service.certificate ?? '';
    const place = /^projects\/[^/]+\/(?:locations\/)?(global|regions\/([^/]+))\//.exec(certificate);
    if (place === null)
        return;
    const field = [...path, 'certificate'];
    if (service.public && place[1] !== 'global')
        say(field, 'is of a region, but public load balancers take global ones.', 'Name a global certificate.');
    if (!service.public && place[2] !== region)
        say(field, `is not of ${region}, where the service runs.`, `Name a certificate of ${region}.`);
}
function gcp_checks_networkProblems({ spec }, say) {
    const { network, monitoring } = spec;
    const field = (name) => ['spec', 'network', name];
    const bits = Number(network.cidr.split('/')[1]);
    if (network.cidr.includes(':') || bits > gcp_checks_LONGEST_NETWORK_BITS || bits < SHORTEST_NETWORK_BITS) {
        const message = `is ${network.cidr}, which is no IPv4 range of a size that gcp takes here.`;
        const fix = `Write one from /${SHORTEST_NETWORK_BITS} to /${gcp_checks_LONGEST_NETWORK_BITS}, such as 10.0.0.0/16.`;
        say(field('cidr'), message, fix);
    }
    if (network.zones > rounding_ZONES) {
        const message = `is ${network.zones}, but services and worker groups of gcp spread over ${rounding_ZONES} zones.`;
        say(field('zones'), message, `Set it to ${rounding_ZONES} or less: ${rounding_ZONES} it will be.`);
    }
    if (network.nat === 'none' && !network.privateEndpoints) {
        const fix = 'Set privateEndpoints to true, or nat to single or per-zone.';
        say(field('nat'), 'is none without private endpoints: nothing could read a secret or an object.', fix);
    }
    network.allowedIpRanges.forEach((range, index) => {
        if (!range.includes(':'))
            return;
        const message = `is ${range}, but load balancers here have IPv4 addresses only.`;
        const fix = 'Write the IPv4 ranges of those who may come in.';
        say([...field('allowedIpRanges'), `${index}`], message, fix);
    });
    if (monitoring.logRetentionDays > checks_LONGEST_LOG_DAYS) {
        const path = ['spec', 'monitoring', 'logRetentionDays'];
        const message = `is ${monitoring.logRetentionDays}, longer than Cloud Logging keeps anything.`;
        say(path, message, `Write at most ${checks_LONGEST_LOG_DAYS}.`);
    }
}
function checks_workerProblems({ spec }, say) {
    for (const [name, group] of Object.entries(spec.workers)) {
        if (group.diskGiB >= SMALLEST_DISK_GIB)
            continue;
        const message = `is ${group.diskGiB}, less than a disk of gcp has.`;
        say(['spec', 'workers', name, 'diskGiB'], message, `Write at least ${SMALLEST_DISK_GIB}.`);
    }
}
/** https://cloud.google.com/storage/docs/buckets#naming */
function bucketProblems({ spec, prefix }, say) {
    for (const [name, bucket] of Object.entries(spec.storage.buckets)) {
        const whole = names_resourceName('bucket', prefix, (0,renames/* resourceBase */.cP)(name, bucket));
        if (!whole.includes('google'))
            continue;
        const message = `would be called ${whole}, but no bucket may have google in its name.`;
        say(['spec', 'storage', 'buckets', name], message, 'Change metadata.prefix, or the name of the bucket.');
    }
}
function gcp_checks_labelProblems({ labels }, say) {
    const seen = new Map();
    for (const [label, value] of Object.entries(labels)) {
        const key = labelText(label);
        const other = seen.get(key);
        seen.set(key, label);
        const what = tags/* OWN_TAGS */.R.some((own) => own === key)
            ? 'is a label that synthinfra sets itself.'
            : other !== undefined
                ? `becomes the label ${key}, and so does ${other}.`
                : !/^[a-z]/.test(key)
                    ? 'does not begin with a letter, as labels of gcp do.'
                    : Math.max(key.length, value.length) > LABEL_LENGTH
                        ? `is longer than the ${LABEL_LENGTH} characters of a label of gcp.`
                        : undefined;
        if (what !== undefined)
            say(['metadata', 'labels', label], what, 'Give the label another name or value.');
    }
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/compute.js






/** Groups of machines. */
function gcp_compute_compute(deployment) {
    const { spec, prefix } = deployment;
    const others = gcp_sections_references(sectionsOf(spec));
    return (0,calls/* callEach */.K8)('workers', ['spec', 'workers'], spec.workers, (name, group) => ({
        name: names_resourceName('workers', prefix, (0,renames/* resourceBase */.cP)(name, group)),
        account_id: names_resourceName('workersAccount', prefix, (0,renames/* resourceBase */.cP)(name, group)),
        region: spec.target.region,
        machine_type: group.instanceType,
        image: group.image ?? null,
        min: group.scale.min,
        max: group.scale.max,
        cpu_percent: group.scale.cpuPercent,
        disk_gib: group.diskGiB,
        spot: group.spot,
        labels: labels(deployment),
    }), {
        ...PROJECT,
        ...KEY_ID,
        network_id: 'module.network.network_id',
        subnet_id: 'module.network.subnet_id',
        bucket_names: others.bucketNames,
        table_names: others.tableNames,
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/landmarks.js


/** What people look for after an apply, by the names the cloud shows; those of a key ring and of logs begin so. */
function gcp_landmarks_landmarks(deployment) {
    const { spec, prefix } = deployment;
    const named = (kind, map) => Object.entries(map).map(([name, entry]) => ({
        kind,
        name: names_resourceName(kind, prefix, (0,renames/* resourceBase */.cP)(name, entry)),
    }));
    const made = Object.fromEntries(Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined));
    return [
        ...named('service', spec.services),
        ...named('workers', spec.workers),
        ...named('bucket', spec.storage.buckets),
        ...named('table', spec.storage.tables),
        ...named('secret', made),
        { kind: 'key', name: `${names_resourceName('key', prefix)}-…/data` },
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/monitoring.js





/** Where logs are kept, and the policies that tell people; none when there is nothing to watch. */
function gcp_monitoring_monitoring(deployment) {
    const sections = sectionsOf(deployment.spec);
    return [...(sections.network ? [logs(deployment)] : []), ...(sections.alerts ? [alerts(deployment)] : [])];
}
function logs(deployment) {
    const { spec, prefix } = deployment;
    const others = gcp_sections_references(sectionsOf(spec));
    const value = {
        name: names_resourceName('logs', prefix),
        location: spec.target.region,
        retention_days: spec.monitoring.logRetentionDays,
    };
    return (0,calls/* callOnce */.qO)('logs', ['spec', 'monitoring', 'logRetentionDays'], value, {
        ...PROJECT,
        ...KEY_ID,
        services: others.serviceList,
        workers: others.workerList,
        subnet: 'module.network.subnet_name',
    });
}
function alerts(deployment) {
    const { spec, prefix } = deployment;
    const others = gcp_sections_references(sectionsOf(spec));
    const value = {
        name: names_resourceName('alerts', prefix),
        labels: labels(deployment),
        notify: spec.monitoring.notify,
        cpu_percent: spec.monitoring.alerts.cpuPercent,
        memory_percent: spec.monitoring.alerts.memoryPercent,
        error_count: spec.monitoring.alerts.errorCount,
    };
    return (0,calls/* callOnce */.qO)('alerts', ['spec', 'monitoring'], value, {
        ...PROJECT,
        services: others.services,
        workers: others.workers,
        tables: others.tableNames,
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/network.js




/** The private network; none when nothing runs in it. */
function gcp_network_network(deployment) {
    const { spec, prefix } = deployment;
    if (!sectionsOf(spec).network)
        return [];
    const value = {
        name: names_resourceName('network', prefix),
        region: spec.target.region,
        cidr: spec.network.cidr,
        nat: spec.network.nat !== 'none',
        private_endpoints: spec.network.privateEndpoints,
        flow_logs: spec.network.flowLogs,
    };
    return [(0,calls/* callOnce */.qO)('network', ['spec', 'network'], value, PROJECT)];
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/security.js





/** Days in which a destroyed version of a secret can be brought back. */
const gcp_security_RECOVERY_DAYS = { short: 7, long: 30 };
/** The APIs that are called, the key of the deployment, and its secrets. */
function gcp_security_security(deployment) {
    const { spec, prefix } = deployment;
    const sections = sectionsOf(spec);
    const apis = (0,calls/* callOnce */.qO)('apis', ['spec', 'target'], { services: servicesOf(sections).map((name) => `${name}.googleapis.com`) }, { project: 'var.project' });
    const key = (0,calls/* callOnce */.qO)('key', ['spec', 'security'], {
        name: names_resourceName('key', prefix),
        location: spec.target.region,
        rotation_days: spec.security.keyRotationDays,
        users: keyUsers(sections),
    }, PROJECT);
    const secrets = (0,calls/* callEach */.K8)('secret', ['spec', 'secrets'], spec.secrets, (name, secret) => ({
        name: names_resourceName('secret', prefix, (0,renames/* resourceBase */.cP)(name, secret)),
        existing: secret.existing ?? null,
        location: spec.target.region,
        recovery_days: spec.security.deletionProtection ? gcp_security_RECOVERY_DAYS.long : gcp_security_RECOVERY_DAYS.short,
        deletion_protection: spec.security.deletionProtection,
    }), PROJECT);
    return [apis, key, ...secrets];
}
/** Names of the APIs that the modules of a deployment call, sorted. */
function servicesOf(sections) {
    return [
        'cloudkms',
        'cloudresourcemanager',
        ...(sections.network ? ['compute'] : []),
        ...(sections.tables ? ['firestore'] : []),
        ...(sections.network ? ['iam'] : []),
        ...(sections.network ? ['logging'] : []),
        ...(sections.alerts ? ['monitoring'] : []),
        ...(sections.services ? ['run'] : []),
        ...(sections.secrets ? ['secretmanager'] : []),
        ...(sections.buckets ? ['storage'] : []),
    ];
}
/** Services of Google that encrypt with the key, sorted. */
function keyUsers(sections) {
    return [
        ...(sections.workers ? ['compute'] : []),
        ...(sections.network ? ['logging'] : []),
        ...(sections.services ? ['run'] : []),
        ...(sections.buckets ? ['storage'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/storage.js




/** Buckets, and tables as Firestore databases. */
function gcp_storage_storage(deployment) {
    const { spec, prefix } = deployment;
    const location = spec.target.region;
    const buckets = (0,calls/* callEach */.K8)('bucket', ['spec', 'storage', 'buckets'], spec.storage.buckets, (name, bucket) => ({
        name: names_resourceName('bucket', prefix, (0,renames/* resourceBase */.cP)(name, bucket)),
        location,
        versioning: bucket.versioning,
        retention_days: bucket.retentionDays,
        expire_days: bucket.expireDays ?? null,
        archive_after_days: bucket.archiveAfterDays ?? null,
    }), { ...PROJECT, ...KEY_ID });
    const tables = (0,calls/* callEach */.K8)('table', ['spec', 'storage', 'tables'], spec.storage.tables, (name, table) => ({
        name: names_resourceName('table', prefix, (0,renames/* resourceBase */.cP)(name, table)),
        location,
        partition_key: table.partitionKey.name,
        sort_key: table.sortKey?.name ?? null,
        ttl_attribute: table.ttlAttribute ?? null,
        point_in_time_recovery: table.pointInTimeRecovery,
        deletion_protection: spec.security.deletionProtection,
    }), PROJECT);
    return [...buckets, ...tables];
}

;// CONCATENATED MODULE: ./build/src/stacks/gcp/supported.js
const gcp_supported_needsNetwork = ({ services, workers }) => Object.keys(services).length + Object.keys(workers).length > 0;
/** Everything the manifest can say and Google Cloud does not do, with the nearest alternative. */
const GCP_RESTRICTIONS = [
    {
        path: 'spec.pattern',
        accepted: ['single-region'],
        instead: 'Use single-region, with one environment for each region.',
    },
    {
        path: 'spec.functions',
        accepted: [{}],
        instead: 'Run the code as a service (spec.services), which can scale from no copy.',
    },
    { path: 'spec.jobs', accepted: [{}], instead: 'Run the work in a worker group (spec.workers).' },
    {
        path: 'spec.kubernetes',
        accepted: [],
        forGood: true,
        instead: 'Leave it out: it says what only the provider kubernetes has.',
    },
    {
        path: 'spec.services.*.domain',
        accepted: [],
        instead: 'Leave it out, and point your DNS record at the output service_urls.',
    },
    {
        path: 'spec.services.*.spot',
        accepted: [false],
        forGood: true,
        instead: 'Leave it out, and set scale.min to 0: Cloud Run has no spare capacity, and a copy too few costs nothing.',
    },
    {
        path: 'spec.storage.files',
        accepted: [{}],
        instead: 'Keep shared data in a bucket (spec.storage.buckets).',
    },
    {
        path: 'spec.storage.tables.*.partitionKey.type',
        accepted: ['string'],
        forGood: true,
        instead: 'Set it to string: in Firestore it becomes the id of a document, which is text.',
    },
    {
        path: 'spec.storage.tables.*.sortKey.type',
        accepted: ['string', 'number'],
        forGood: true,
        instead: 'Set it to string or number: it becomes a part of the id of a document, which is text.',
    },
    {
        path: 'spec.network.enabled',
        accepted: [true],
        forGood: true,
        when: gcp_supported_needsNetwork,
        instead: 'Set it to true: services and workers run in a network of their own.',
    },
    {
        path: 'spec.network.firewall',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: the firewall denies all traffic that is not named.',
    },
    {
        path: 'spec.network.cdn',
        accepted: [],
        instead: 'Leave it out, and give a CDN outside this deployment the output service_urls for its origin.',
    },
    {
        path: 'spec.network.waf',
        accepted: [],
        instead: 'Leave it out, and name who may come in by spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.network.dns',
        accepted: [],
        instead: 'Leave it out, and point your DNS record at the output service_urls.',
    },
    {
        path: 'spec.network.vpn',
        accepted: [],
        instead: 'Leave it out, and put the other site’s public addresses into spec.network.allowedIpRanges.',
    },
    {
        path: 'spec.security.encryption',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: data is always encrypted.',
    },
    {
        path: 'spec.security.threatDetection',
        accepted: [false],
        instead: 'Leave it out, and turn on Security Command Center for the organization outside this deployment.',
    },
    {
        path: 'spec.monitoring.metrics',
        accepted: [],
        instead: 'Leave it out: Cloud Monitoring collects CPU, memory and requests.',
    },
    {
        path: 'spec.monitoring.tracing',
        accepted: [],
        instead: 'Leave it out, and trace from within the image.',
    },
    {
        path: 'spec.monitoring.dashboard',
        accepted: [],
        instead: 'Leave it out: Cloud Monitoring shows a dashboard of its own for each service.',
    },
    { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a budget in Cloud Billing.' },
    {
        path: 'spec.backup',
        accepted: [],
        instead: 'Leave it out: buckets keep former versions, and tables have pointInTimeRecovery.',
    },
    {
        path: 'spec.dr',
        accepted: [],
        instead: 'Leave it out, and describe the second region as an environment of its own.',
    },
    {
        path: 'spec.policy.packs',
        accepted: [[]],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.policy.rego',
        accepted: [],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.stacks',
        accepted: [{}],
        instead: 'Leave it out; `synthinfra report` reads the plan of any Terraform root.',
    },
    { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];

;// CONCATENATED MODULE: ./build/src/stacks/gcp/provider.js















/** Google Cloud: Cloud Run, managed instance groups, Cloud Storage, Firestore, Secret Manager and KMS, in one region. */
const gcp = {
    name: 'gcp',
    network: gcp_network_network,
    storage: gcp_storage_storage,
    compute: gcp_compute_compute,
    application: gcp_application_application,
    compose(deployment) {
        const problems = [...restricted(deployment, GCP_RESTRICTIONS), ...gcp_checks_checks(deployment)];
        return problems.length > 0 ? { problems } : { stacks: [gcp_provider_mainStack(deployment)] };
    },
};
function gcp_provider_mainStack(deployment) {
    const { target } = deployment.spec;
    return {
        id: 'main',
        engine: 'terraform',
        provider: 'gcp',
        dependsOn: [],
        inputs: {},
        outputs: gcp_provider_outputs(sectionsOf(deployment.spec)),
        variables: {
            // The checks have asked for it.
            project: target.account ?? '',
            region: target.region,
            labels: labels(deployment),
        },
        modules: [
            ...gcp_security_security(deployment),
            ...gcp_network_network(deployment),
            ...gcp_storage_storage(deployment),
            ...gcp_application_application(deployment),
            ...gcp_compute_compute(deployment),
            ...gcp_monitoring_monitoring(deployment),
        ],
        moved: (0,renames/* moves */.Vq)((0,renames/* namedMaps */.LX)(deployment.spec)),
        roundings: gcp_rounding_roundings(deployment),
        landmarks: gcp_landmarks_landmarks(deployment),
        diagram: diagram(deployment),
    };
}
function gcp_provider_outputs(sections) {
    return {
        key_id: 'module.key.id',
        ...sharedOutputs(sections),
        ...(sections.secrets && { secret_ids: '{ for k, v in module.secret : k => v.id }' }),
        ...(sections.network && { log_bucket: 'module.logs.bucket' }),
    };
}

;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/forms.js
const PART = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
/** A DNS name: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names */
const DNS_NAME = new RegExp(`^(?=.{1,253}$)${PART}(\\.${PART})*$`);
/** A Secret, and the key of one of its values. */
const SECRET = new RegExp(`^(?=[^#]{1,253}(#|$))${PART}(\\.${PART})*(#[A-Za-z0-9._-]{1,253})?$`);
/** A variable that a ConfigMap can hold: https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_.-]{0,252}$/;
const IMAGE = {
    form: /^\S+$/,
    is: 'the reference of a container image',
    fix: 'Write it without spaces, such as name@sha256:….',
};
/** How strings must look on Kubernetes. */
const kubernetes_forms_FORMS = [
    { path: 'spec.services.*.image', ...IMAGE },
    { path: 'spec.jobs.*.image', ...IMAGE },
    {
        path: 'spec.services.*.health',
        form: /^\/\S*$/,
        is: 'a path that a probe can ask for',
        fix: 'Write it without spaces.',
    },
    {
        path: 'spec.services.*.domain',
        form: new RegExp(`^(?=.{1,253}$)(?![0-9.]+$)${PART}(\\.${PART})+$`),
        is: 'a DNS name',
        fix: 'Write it whole and in lower case, such as api.example.com.',
    },
    {
        path: 'spec.services.*.certificate',
        form: DNS_NAME,
        is: 'a name on kubernetes',
        fix: 'Write the Gateway’s listener that has the certificate, or for an Ingress the Secret that holds it.',
    },
    {
        path: 'spec.kubernetes.ingress.gateway',
        form: new RegExp(`^${PART}/(?=.{1,253}$)${PART}(\\.${PART})*$`),
        is: 'a Gateway',
        fix: 'Write its namespace and its name, such as infra/public.',
    },
    {
        path: 'spec.kubernetes.ingress.className',
        form: DNS_NAME,
        is: 'the class of an Ingress',
        fix: 'Write one that `kubectl get ingressclasses` lists.',
    },
    {
        path: 'spec.kubernetes.secretStore.name',
        form: DNS_NAME,
        is: 'the name of a store',
        fix: 'Write one that `kubectl get clustersecretstores,secretstores` lists.',
    },
];

// EXTERNAL MODULE: ./build/src/stacks/kubernetes/names.js
var kubernetes_names = __webpack_require__(8428);
;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/public.js



/** The whole internet, as the manifest writes it. */
const EVERYONE = ['0.0.0.0/0', '::/0'];
/** Why services cannot be reached, or not as the manifest says it. */
function publicProblems(deployment) {
    const services = (0,kubernetes_names/* named */.KT)('services', deployment.spec.services);
    if (!services.some(({ entry }) => entry.public))
        return [...public_serviceProblems(deployment)];
    return [...public_serviceProblems(deployment), ...wayInProblems(deployment), ...rangeProblems(deployment)];
}
/** A public service has a name and a certificate, and no other has them. */
function public_serviceProblems(deployment) {
    const taken = new Map();
    return (0,kubernetes_names/* named */.KT)('services', deployment.spec.services).flatMap(({ path, entry }) => {
        const problems = [];
        for (const field of ['domain', 'certificate']) {
            const whole = [...path, field];
            const value = entry[field];
            if (entry.public && value === undefined) {
                const message = `${(0,paths/* formatPath */.jV)(whole)} is missing: on kubernetes a public service is reached under a name, over TLS.`;
                problems.push(problemAt(deployment, whole, message, EXAMPLES[field]));
            }
            else if (!entry.public && value !== undefined) {
                const message = `${(0,paths/* formatPath */.jV)(whole)} is ${value}, but the service is not public: nothing would answer there.`;
                problems.push(problemAt(deployment, whole, message, 'Leave it out, or set public to true.'));
            }
        }
        const other = entry.domain === undefined ? undefined : taken.get(entry.domain);
        if (entry.domain !== undefined)
            taken.set(entry.domain, other ?? (0,paths/* formatPath */.jV)(path));
        if (other !== undefined) {
            const message = `${(0,paths/* formatPath */.jV)([...path, 'domain'])} is ${entry.domain}, which is that of ${other} too.`;
            problems.push(problemAt(deployment, [...path, 'domain'], message, 'Give each service a name of its own.'));
        }
        return problems;
    });
}
const EXAMPLES = {
    domain: 'Add domain: with the DNS name, such as api.example.com.',
    certificate: 'Add certificate: with the Gateway’s listener that has it, or for an Ingress the Secret that holds it.',
};
/** What `spec.kubernetes.ingress` must say for its kind, and what means nothing to it. */
function wayInProblems(deployment) {
    const { kind, className, gateway } = deployment.spec.kubernetes?.ingress ?? { kind: 'gateway' };
    const at = (field) => ['spec', 'kubernetes', 'ingress', field];
    const problems = [];
    if (kind === 'gateway' && gateway === undefined) {
        const message = `${(0,paths/* formatPath */.jV)(at('gateway'))} is missing: public services are put at a Gateway that exists.`;
        const fix = 'Add gateway: with its namespace and its name, such as infra/public, or set kind to ingress.';
        problems.push(problemAt(deployment, at('gateway'), message, fix));
    }
    if (kind === 'gateway' && className !== undefined) {
        const message = `${(0,paths/* formatPath */.jV)(at('className'))} means nothing to a Gateway, which has a class already.`;
        problems.push(problemAt(deployment, at('className'), message, 'Remove the line.'));
    }
    if (kind === 'ingress' && gateway !== undefined) {
        const message = `${(0,paths/* formatPath */.jV)(at('gateway'))} means nothing to an Ingress.`;
        problems.push(problemAt(deployment, at('gateway'), message, 'Remove the line, or set kind to gateway.'));
    }
    return problems;
}
/**
 * Neither an HTTPRoute nor an Ingress can say whose requests are answered, and a network policy of the pods sees the
 * Gateway's address, not the client's: a narrower range would be written down and held by nothing.
 */
function rangeProblems(deployment) {
    return deployment.spec.network.allowedIpRanges.flatMap((range, index) => {
        if (EVERYONE.includes(range))
            return [];
        const path = ['spec', 'network', 'allowedIpRanges', `${index}`];
        const message = `${(0,paths/* formatPath */.jV)(path)} is ${range}, but no object of kubernetes keeps others from a public service.`;
        const fix = 'Hold the range at the Gateway, which alone sees clients’ addresses, and write 0.0.0.0/0 here; or remove public.';
        return [problemAt(deployment, path, message, fix)];
    });
}

;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/checks.js







/** Every value that the schema allows and a cluster would refuse, found before Helm runs. */
function kubernetes_checks_checks(deployment) {
    return [
        ...formProblems(deployment, kubernetes_forms_FORMS),
        ...nameProblems(deployment),
        ...variableProblems(deployment),
        ...secretProblems(deployment),
        ...scaleProblems(deployment),
        ...publicProblems(deployment),
        ...kubernetes_checks_labelProblems(deployment),
    ];
}
/** Objects of one kind share their names, and a namespace has some before anything is installed. */
function nameProblems(deployment) {
    const taken = new Map();
    return (0,kubernetes_names/* allNamed */.JW)(deployment).flatMap(({ object, path }) => {
        const other = taken.get(object);
        taken.set(object, other ?? path);
        const why = other !== undefined
            ? `but ${(0,paths/* formatPath */.jV)(other)} has objects of that name`
            : object === 'default'
                ? 'but every namespace has a ServiceAccount of that name'
                : undefined;
        if (why === undefined)
            return [];
        const message = `The objects of ${(0,paths/* formatPath */.jV)(path)} would be called ${object}, ${why}.`;
        return [problemAt(deployment, path, message, 'Give the entry another name.')];
    });
}
/** Variables are keys of a ConfigMap, which takes fewer characters than a variable's name may have. */
function variableProblems(deployment) {
    return [...(0,kubernetes_names/* named */.KT)('services', deployment.spec.services), ...(0,kubernetes_names/* named */.KT)('jobs', deployment.spec.jobs)].flatMap(({ path, entry }) => ['env', 'secrets'].flatMap((map) => Object.keys(entry[map])
        .filter((variable) => !VARIABLE.test(variable))
        .map((variable) => {
        const whole = [...path, map, variable];
        const message = `${(0,paths/* formatPath */.jV)(whole)} is not the name of a variable on kubernetes.`;
        const fix = 'Write letters, digits, _, . and -, beginning with a letter or _.';
        return problemAt(deployment, whole, message, fix);
    })));
}
/** Without a store, `existing` names a Secret; in a store, whatever the store calls its entries. */
function secretProblems(deployment) {
    const { secrets, kubernetes } = deployment.spec;
    return Object.entries(secrets).flatMap(([name, { existing }]) => {
        const form = kubernetes?.secretStore === undefined ? SECRET : /^[^#]+(#[^#]+)?$/;
        if (existing === undefined || form.test(existing))
            return [];
        const path = ['spec', 'secrets', name, 'existing'];
        const message = `${(0,paths/* formatPath */.jV)(path)} is not the name of a Secret on kubernetes.`;
        const fix = 'Write its name, or its name and the key of the value, such as shared-api#token.';
        return [problemAt(deployment, path, message, fix)];
    });
}
/** An autoscaler keeps one copy at least: without one there is no CPU use to scale by. */
function scaleProblems(deployment) {
    return (0,kubernetes_names/* named */.KT)('services', deployment.spec.services).flatMap(({ path, entry }) => {
        if (entry.scale.min > 0)
            return [];
        const whole = [...path, 'scale', 'min'];
        const message = `${(0,paths/* formatPath */.jV)(whole)} is 0, but by CPU use nothing can be scaled up from no copy.`;
        return [problemAt(deployment, whole, message, 'Set it to 1.')];
    });
}
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
const LABEL_NAME = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
function kubernetes_checks_labelProblems(deployment) {
    return Object.entries(deployment.labels).flatMap(([label, value]) => {
        const path = ['metadata', 'labels', label];
        const say = (message, fix) => [
            problemAt(deployment, path, message, fix),
        ];
        const parts = label.split('/');
        const [prefix, name] = parts.length > 1 ? parts : [undefined, label];
        if (tags/* OWN_TAGS */.R.some((own) => own === label))
            return say(`metadata.labels has ${label}, but synthinfra sets that one itself.`, 'Give it another name.');
        if (parts.length > 2 || !LABEL_NAME.test(name ?? '') || (prefix !== undefined && !DNS_NAME.test(prefix)))
            return say(`metadata.labels has ${label}, which is no label of kubernetes.`, 'Write at most 63 letters, digits, - _ and ., with letters or digits at both ends.');
        if (/(^|\.)(kubernetes\.io|k8s\.io|helm\.sh)$/.test(prefix ?? ''))
            return say(`metadata.labels has ${label}, which kubernetes keeps for itself.`, 'Give it another name.');
        if (!LABEL_VALUE.test(value))
            return say(`${(0,paths/* formatPath */.jV)(path)} is not the value of a label on kubernetes.`, 'Write at most 63 letters, digits, - _ and ., with letters or digits at both ends.');
        return [];
    });
}

// EXTERNAL MODULE: ./build/src/stacks/kubernetes/secrets.js
var secrets = __webpack_require__(8273);
;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/sizes.js

/** Digits after the point of a thousandth of a core that are kept: more are the error of binary fractions. */
const DIGITS = 6;
/** Thousandths of a core, the finest that Kubernetes counts in, never below what is asked. */
function millicores(cores) {
    return Math.ceil(Number((cores * 1000).toFixed(DIGITS)));
}
/** CPU as the API server itself writes it, so that what is live looks like what was asked. */
function cpuQuantity(cores) {
    const milli = millicores(cores);
    return milli % 1000 === 0 ? `${milli / 1000}` : `${milli}m`;
}
/** Memory as the API server itself writes it. */
function memoryQuantity(memory) {
    return quantity(mebibytes(memory));
}
/** What Kubernetes does not count as finely as it is written, or leaves to the cluster. */
function sizes_roundings({ spec }) {
    return [...cpuRoundings(spec), ...sizes_networkRoundings(spec)];
}
function sizes_networkRoundings({ network }) {
    if (network.nat !== 'per-zone')
        return [];
    const why = 'Whether one zone can fail is up to the network of the cluster, which a release only uses.';
    return [{ path: ['spec', 'network', 'nat'], asked: 'per-zone', used: 'the cluster’s own way out', why }];
}
function cpuRoundings(spec) {
    const why = 'Kubernetes counts CPU in thousandths of a core.';
    return ['services', 'jobs'].flatMap((kind) => Object.entries(spec[kind]).flatMap(([name, { cpu }]) => {
        const used = millicores(cpu) / 1000;
        return used === cpu
            ? []
            : [{ path: ['spec', kind, name, 'cpu'], asked: `${cpu}`, used: `${used}`, why }];
    }));
}

;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/supported.js
/** Said of all that a cluster's own network decides. */
const OF_THE_CLUSTER = 'Leave it out: pods are in the network that the cluster has, and is set up with.';
/** Said of machines that cost less, for services and for jobs. */
const SPARE_NODES = 'Leave it out, and install the environment in a cluster of such nodes: there is no common name to choose them by.';
/** Everything the manifest can say and Kubernetes does not do, with the nearest alternative. */
const KUBERNETES_RESTRICTIONS = [
    {
        path: 'spec.target.region',
        accepted: ['local'],
        forGood: true,
        instead: 'Leave it out: the cluster is where it is. Another one is named by spec.kubernetes.context.',
    },
    {
        path: 'spec.target.account',
        accepted: [],
        forGood: true,
        instead: 'Leave it out, and name the cluster by spec.kubernetes.context.',
    },
    {
        path: 'spec.pattern',
        accepted: ['single-region'],
        instead: 'Use single-region, with one environment for each cluster.',
    },
    {
        path: 'spec.functions',
        accepted: [{}],
        instead: 'Run the code as a service (spec.services), or as a job (spec.jobs).',
    },
    {
        path: 'spec.workers',
        accepted: [{}],
        forGood: true,
        instead: 'Machines are the cluster’s own. Run the work as a job (spec.jobs) or a service (spec.services).',
    },
    {
        path: 'spec.services.*.spot',
        accepted: [false],
        instead: SPARE_NODES,
    },
    {
        path: 'spec.jobs.*.spot',
        accepted: [false],
        instead: SPARE_NODES,
    },
    {
        path: 'spec.storage.buckets',
        accepted: [{}],
        forGood: true,
        instead: 'Make the bucket by an environment on a cloud, and name it to the services by env.',
    },
    {
        path: 'spec.storage.tables',
        accepted: [{}],
        forGood: true,
        instead: 'Make the table by an environment on a cloud, and name it to the services by env.',
    },
    {
        path: 'spec.storage.files',
        accepted: [{}],
        instead: 'Keep shared data in a bucket of a cloud, and name it to the services by env.',
    },
    {
        path: 'spec.network.enabled',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: the release is always cut off from the rest of the cluster.',
    },
    {
        path: 'spec.network.firewall',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: network policies deny all traffic that is not named.',
    },
    { path: 'spec.network.cidr', accepted: ['10.0.0.0/16'], forGood: true, instead: OF_THE_CLUSTER },
    {
        path: 'spec.network.zones',
        accepted: [2],
        forGood: true,
        instead: 'Leave it out: copies are spread over all zones that the cluster has.',
    },
    { path: 'spec.network.privateEndpoints', accepted: [true], forGood: true, instead: OF_THE_CLUSTER },
    { path: 'spec.network.flowLogs', accepted: [true], forGood: true, instead: OF_THE_CLUSTER },
    { path: 'spec.network.cdn', accepted: [], instead: 'Leave it out, and put a CDN before the Gateway.' },
    { path: 'spec.network.waf', accepted: [], instead: 'Leave it out, and put a firewall before the Gateway.' },
    {
        path: 'spec.network.dns',
        accepted: [],
        instead: 'Leave it out, and point the DNS record of each domain at the Gateway.',
    },
    { path: 'spec.network.vpn', accepted: [], forGood: true, instead: OF_THE_CLUSTER },
    {
        path: 'spec.security.encryption',
        accepted: [true],
        forGood: true,
        instead: 'Set it to true: values of secrets stay in the store or in Secrets, which the cluster encrypts.',
    },
    {
        path: 'spec.security.keyRotationDays',
        accepted: [365],
        forGood: true,
        instead: 'Leave it out, and rotate the key that the cluster encrypts its Secrets with.',
    },
    {
        path: 'spec.security.deletionProtection',
        accepted: [false],
        forGood: true,
        instead: 'Leave it out: nothing made here holds data, and spec.gate guards what is deleted.',
    },
    {
        path: 'spec.security.threatDetection',
        accepted: [false],
        instead: 'Leave it out, and watch the cluster from outside this deployment.',
    },
    {
        path: 'spec.monitoring.enabled',
        accepted: [false],
        instead: 'Leave it out, and raise alarms by what watches the cluster.',
    },
    {
        path: 'spec.monitoring.logRetentionDays',
        accepted: [7],
        forGood: true,
        instead: 'Leave it out: logs are kept by what the cluster collects them with.',
    },
    {
        path: 'spec.monitoring.alerts',
        accepted: [{ cpuPercent: 85, memoryPercent: 85, errorCount: 10 }],
        instead: 'Leave it out, and raise alarms by what watches the cluster.',
    },
    {
        path: 'spec.monitoring.notify',
        accepted: [[]],
        instead: 'Leave it out, and tell people by what watches the cluster.',
    },
    {
        path: 'spec.monitoring.metrics',
        accepted: [],
        instead: 'Leave it out: the cluster’s metrics server measures CPU and memory.',
    },
    {
        path: 'spec.monitoring.tracing',
        accepted: [],
        instead: 'Leave it out, and trace from within the image.',
    },
    {
        path: 'spec.monitoring.dashboard',
        accepted: [],
        instead: 'Leave it out, and use the dashboards of what watches the cluster.',
    },
    {
        path: 'spec.state',
        accepted: [],
        forGood: true,
        instead: 'Leave it out: Helm keeps its releases in the cluster itself.',
    },
    {
        path: 'spec.engine.name',
        accepted: [],
        forGood: true,
        instead: 'Leave it out: Helm is the engine of kubernetes.',
    },
    { path: 'spec.cost', accepted: [], instead: 'Leave it out, and set a quota of the namespace.' },
    { path: 'spec.backup', accepted: [], instead: 'Leave it out: nothing made here holds data.' },
    {
        path: 'spec.dr',
        accepted: [],
        instead: 'Leave it out, and describe the second cluster as an environment of its own.',
    },
    {
        path: 'spec.policy.packs',
        accepted: [[]],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.policy.rego',
        accepted: [],
        instead: 'Leave it out: the baseline is always applied, and spec.security.compliance makes it stricter.',
    },
    {
        path: 'spec.stacks',
        accepted: [{}],
        instead: 'Leave it out, and install charts of your own beside this deployment.',
    },
    { path: 'spec.overrides', accepted: [{}], instead: 'Leave it out, and use the fields of the manifest.' },
];

;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/workloads.js



/** Values of the services, by the name of their objects. */
function services(deployment) {
    return Object.fromEntries((0,kubernetes_names/* named */.KT)('services', deployment.spec.services).map(({ object, entry }) => [
        object,
        {
            ...container(deployment, entry),
            port: entry.port,
            health: entry.health,
            scale: { min: entry.scale.min, max: entry.scale.max, cpuPercent: entry.scale.cpuPercent },
            ...route(deployment, entry),
        },
    ]));
}
/** Values of the jobs, by the name of their objects. */
function jobs(deployment) {
    return Object.fromEntries((0,kubernetes_names/* named */.KT)('jobs', deployment.spec.jobs).map(({ object, entry }) => [
        object,
        {
            ...container(deployment, entry),
            ...(entry.schedule === undefined ? {} : { schedule: entry.schedule, timeZone: entry.timeZone }),
            parallelism: entry.parallelism,
            retries: entry.retries,
            timeoutSeconds: entry.timeoutSeconds,
        },
    ]));
}
function container(deployment, entry) {
    return {
        image: entry.image,
        ...(entry.command === undefined ? {} : { args: entry.command }),
        cpu: cpuQuantity(entry.cpu),
        memory: memoryQuantity(entry.memory),
        env: entry.env,
        secrets: (0,secrets/* secretVariables */.c8)(deployment, entry),
    };
}
/** The way in of a public service; the checks have made sure of all that it needs. */
function route({ spec }, service) {
    const { domain, certificate } = service;
    const ingress = spec.kubernetes?.ingress;
    if (!service.public || domain === undefined || certificate === undefined)
        return {};
    if (ingress?.kind === 'ingress') {
        const className = ingress.className === undefined ? {} : { className: ingress.className };
        return { route: { host: domain, ingress: { ...className, certificate } } };
    }
    const [namespace = '', name = ''] = (ingress?.gateway ?? '').split('/');
    return { route: { host: domain, gateway: { namespace, name, listener: certificate } } };
}

;// CONCATENATED MODULE: ./build/src/stacks/kubernetes/provider.js









/** Kubernetes: one release of the application chart in one namespace of a cluster that exists. */
const kubernetes = {
    name: 'kubernetes',
    network: ({ spec }) => ({ egress: spec.network.nat !== 'none' }),
    // The checks refuse buckets and tables: a cluster has no place of its own for them.
    storage: () => ({}),
    compute: (deployment) => ({ jobs: jobs(deployment) }),
    application: (deployment) => ({
        services: services(deployment),
        externalSecrets: (0,secrets/* externalSecrets */.L6)(deployment),
    }),
    compose(deployment) {
        const problems = [...restricted(deployment, KUBERNETES_RESTRICTIONS), ...kubernetes_checks_checks(deployment)];
        return problems.length > 0 ? { problems } : { stacks: [kubernetes_provider_mainStack(deployment)] };
    },
};
function kubernetes_provider_mainStack(deployment) {
    const { context } = deployment.spec.kubernetes ?? {};
    return {
        id: 'main',
        engine: 'helm',
        provider: 'kubernetes',
        dependsOn: [],
        inputs: {},
        chart: 'app',
        release: deployment.prefix,
        namespace: namespaceOf(deployment),
        ...(context === undefined ? {} : { context }),
        values: {
            app: deployment.name,
            labels: (0,tags/* tags */._)(deployment),
            ...kubernetes.network(deployment),
            ...kubernetes.storage(deployment),
            ...kubernetes.compute(deployment),
            ...kubernetes.application(deployment),
        },
        components: components(deployment),
        roundings: sizes_roundings(deployment),
        landmarks: provider_landmarks(deployment),
        diagram: diagram(deployment, { ownKey: false }),
    };
}
/** The manifest room fills it in; the prefix is what it takes. */
function namespaceOf({ spec, prefix }) {
    return spec.kubernetes?.namespace ?? prefix;
}
function components(deployment) {
    const ofNetwork = kubernetes_names/* NETWORK_OBJECTS */.iH.map((name) => [name, ['spec', 'network']]);
    return Object.fromEntries([
        ...ofNetwork,
        ...(0,kubernetes_names/* allNamed */.JW)(deployment).map(({ object, path }) => [object, path]),
    ]);
}
/** What people look for after an apply. */
function provider_landmarks(deployment) {
    const { spec, prefix } = deployment;
    const place = (name) => `${namespaceOf(deployment)}/${name}`;
    return [
        { kind: 'release', name: place(prefix) },
        ...(0,kubernetes_names/* named */.KT)('services', spec.services).flatMap(({ object, entry }) => [
            { kind: 'service', name: place(object) },
            ...(entry.public && entry.domain !== undefined
                ? [{ kind: 'url', name: `https://${entry.domain}` }]
                : []),
        ]),
        ...(0,kubernetes_names/* named */.KT)('jobs', spec.jobs).map(({ object }) => ({ kind: 'job', name: place(object) })),
    ];
}

;// CONCATENATED MODULE: ./build/src/stacks/index.js





/** Every cloud that can be composed. A further one is one entry here and one folder. */
const PROVIDERS = [aws, azure, gcp, kubernetes];
/** The stacks of a deployment on the cloud that it names, or every reason why that cloud cannot do it. */
function composeStacks(deployment) {
    const wanted = deployment.spec.target.provider;
    const provider = PROVIDERS.find(({ name }) => name === wanted);
    if (provider !== undefined)
        return provider.compose(deployment);
    const path = ['spec', 'target', 'provider'];
    const offered = PROVIDERS.map(({ name }) => name).join(', ');
    const message = `${path.join('.')}: ${wanted} is not supported yet.`;
    return { problems: [problemAt(deployment, path, message, `Supported is: ${offered}.`)] };
}


/***/ }),

/***/ 8428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   JW: () => (/* binding */ allNamed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   iH: () => (/* binding */ NETWORK_OBJECTS)
/* harmony export */ });
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61412);

/**
 * What stands before the entry's name in the names of its objects. Services have none: their name is what others in
 * the cluster call them by.
 */
const BEGINNINGS = { services: '', jobs: 'job-', secrets: 'secret-' };
/** Objects of the whole release begin so; no entry can, for none has a dot in its name. */
const NETWORK_OBJECTS = ['network.default-deny', 'network.egress'];
/** Every entry of a map with the name of its objects, under which a renamed entry keeps them. */
function named(kind, entries) {
    return Object.entries(entries).map(([name, entry]) => ({
        object: objectName(kind, name, entry),
        path: ['spec', kind, name],
        entry,
    }));
}
/** The name of an entry's objects. */
function objectName(kind, name, entry) {
    return `${BEGINNINGS[kind]}${(0,_renames_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceBase */ .cP)(name, entry)}`;
}
/** Every entry that has objects of its own; of secrets, those that the External Secrets operator fills. */
function allNamed({ spec }) {
    return [
        ...named('services', spec.services),
        ...named('jobs', spec.jobs),
        ...(spec.kubernetes?.secretStore === undefined ? [] : named('secrets', spec.secrets)),
    ];
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ externalSecrets),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   pf: () => (/* binding */ secretEntry)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30831);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61412);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);



/** The key of a Secret that holds a value, where the manifest names none. */
const KEY = 'value';
/** `name#key`: an entry, and one value of the several that it holds. */
function parted(existing) {
    const at = existing.indexOf('#');
    return at < 0 ? { name: existing } : { name: existing.slice(0, at), key: existing.slice(at + 1) };
}
/** What a secret of the manifest is called where its value is: in the store, or as a Secret. */
function secretEntry({ spec, prefix }, name) {
    const secret = spec.secrets[name];
    const own = (0,_renames_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceBase */ .cP)(name, secret);
    return secret.existing ?? (spec.kubernetes?.secretStore === undefined ? own : `${prefix}-${own}`);
}
/** Secrets that the External Secrets operator fills from the store; none without a store. */
function externalSecrets(deployment) {
    const { spec } = deployment;
    const store = spec.kubernetes?.secretStore;
    if (store === undefined)
        return {};
    return Object.fromEntries((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('secrets', spec.secrets).map(({ object, path }) => {
        const { name, key } = parted(secretEntry(deployment, path[2]));
        const property = key === undefined ? {} : { property: key };
        return [
            object,
            { store: { name: store.name, kind: store.kind }, key: name, ...property, secretKey: KEY },
        ];
    }));
}
/** Name of a variable → Secret and key that its value is in: one that the operator makes, or one that exists. */
function secretVariables(deployment, container) {
    const { secrets, kubernetes } = deployment.spec;
    return Object.fromEntries(Object.entries((0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .containerSecrets */ .L)(container)).map(([variable, name]) => {
        const secret = secrets[name];
        if (kubernetes?.secretStore !== undefined)
            return [variable, { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .objectName */ .Hd)('secrets', name, secret), key: KEY }];
        const given = parted(secretEntry(deployment, name));
        return [variable, { name: given.name, key: given.key ?? KEY }];
    }));
}


/***/ }),

/***/ 30711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fittingName),
/* harmony export */   t: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40102);

/** Characters of the hash that replaces what is cut off a name. */
const HASH_LENGTH = 8;
/**
 * A name that its cloud takes: the whole, or its beginning and a hash of the whole, so that it is stable and differs
 * where the whole differs.
 * @param whole lower-case letters, digits and what the cloud allows between them
 */
function fittingName(whole, { limit, reserved, joint = '-' }) {
    const kept = reserved?.test(whole) === true;
    if (whole.length <= limit && !kept)
        return whole;
    return `${beginning(kept ? `si${joint}${whole}` : whole, limit, joint)}${joint}${hashOf(whole)}`;
}
/**
 * The beginning of a name and a hash of the whole, whatever its length: for names that are unique beyond one account, and
 * for kinds that do not take every dash. No two dashes stand side by side in it, and none at all without a joint.
 */
function hashedName(whole, { limit, joint = '-' }) {
    return `${beginning(whole.replaceAll(/-+/g, joint), limit, joint)}${joint}${hashOf(whole)}`;
}
function beginning(readable, limit, joint) {
    return readable.slice(0, limit - HASH_LENGTH - joint.length).replace(/-+$/, '');
}
function hashOf(whole) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(whole).slice(0, HASH_LENGTH);
}


/***/ }),

/***/ 61412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ namedMaps),
/* harmony export */   Vq: () => (/* binding */ moves),
/* harmony export */   cP: () => (/* binding */ resourceBase)
/* harmony export */ });
/**
 * The name under which an entry's resources were made. Most clouds cannot rename a resource, so a renamed
 * entry keeps the name of its resources for as long as it says `renamedFrom`; else the rename would replace them.
 */
function resourceBase(name, entry) {
    return entry.renamedFrom ?? name;
}
/** The manifest maps whose entries are module instances: the modules are called the same in every cloud. */
function namedMaps(spec) {
    return [
        { module: 'service', entries: spec.services },
        { module: 'workers', entries: spec.workers },
        { module: 'bucket', entries: spec.storage.buckets },
        { module: 'table', entries: spec.storage.tables },
        { module: 'secret', entries: spec.secrets },
    ];
}
/** The moves that `renamedFrom` asks for, as module addresses. */
function moves(maps) {
    return maps.flatMap(({ module, entries }) => Object.entries(entries).flatMap(([name, { renamedFrom }]) => renamedFrom === undefined
        ? []
        : [{ from: `module.${module}["${renamedFrom}"]`, to: `module.${module}["${name}"]` }]));
}


/***/ }),

/***/ 13934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ OWN_TAGS),
/* harmony export */   _: () => (/* binding */ tags)
/* harmony export */ });
/** Tags that every resource carries besides the labels of the manifest. */
const OWN_TAGS = ['project', 'environment', 'managed-by'];
/** The tags of every resource of the deployment. */
function tags(deployment) {
    const own = {
        project: deployment.name,
        environment: deployment.environment,
        'managed-by': 'synthinfra',
    };
    return { ...deployment.labels, ...own };
}


/***/ }),

/***/ 96479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are not compared: nobody mistypes them by a letter, and the comparison is quadratic. */
const longestWord = 64;
/**
 * The candidate that the word was probably meant to be: at most one slip (a letter added, lost, changed, or
 * two neighbours swapped) for every three letters. Undefined when none is that near.
 */
function suggest(word, candidates) {
    if (word.length > longestWord)
        return undefined;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Damerau-Levenshtein distance (optimal string alignment), in three rows. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length] ?? 0;
}
/** ` Did you mean "x"?`, or nothing when no candidate is near. */
function didYouMean(word, candidates) {
    const found = suggest(word, candidates);
    return found === undefined ? '' : ` Did you mean ${JSON.stringify(found)}?`;
}
/** `"a", "b" or "c"`. */
function alternatives(values) {
    const shown = values.map((value) => JSON.stringify(value));
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}


/***/ })

};
