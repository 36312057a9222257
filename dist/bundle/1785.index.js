export const id = 1785;
export const ids = [1785];
export const modules = {

/***/ 69679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isChangeSet),
/* harmony export */   W: () => (/* binding */ parseReceipt)
/* harmony export */ });
/* harmony import */ var _changes_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41396);



const actionNames = {
    create: true,
    update: true,
    delete: true,
    replace: true,
    import: true,
    move: true,
    forget: true,
    read: true,
    'no-op': true,
};
// Large plans have tens of thousands of attributes. These tests read their fields as they are: what JSON has made
// inherits none of these names.
const shown = (value) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return false;
    const { kind } = value;
    if (kind === 'value')
        return value['value'] !== undefined;
    if (kind === 'hidden')
        return true;
    // Where no value is, no exception shows one.
    return (kind === 'absent' || kind === 'unknown') && value['revealed'] === undefined;
};
const isSteps = (value) => {
    if (!Array.isArray(value))
        return false;
    for (let index = 0; index < value.length; index++)
        if (typeof value[index] !== 'string' && !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(value[index]))
            return false;
    return true;
};
const attribute = (value) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return false;
    const { path, before, after, forcesReplacement } = value;
    return (isSteps(path) &&
        shown(before) &&
        shown(after) &&
        (forcesReplacement === undefined || forcesReplacement === true));
};
const resource = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    address: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
    type: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq,
    actions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...Object.keys(actionNames))),
    attributes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(attribute),
    risk: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._changes_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKS */ .F),
    previousAddress: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    deposed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    importId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5),
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const counts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(Object.fromEntries(Object.keys(actionNames)
    .filter((name) => name !== 'no-op')
    .map((name) => [name, _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ])));
/** Every field of a receipt besides its changes, and what it must be. */
const claims = [
    ['target.name', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a name'],
    ['target.environment', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a name'],
    ['target.stack', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a name'],
    ['tool.synthinfra', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a version'],
    ['tool.engine', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a name'],
    ['tool.engineVersion', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a version'],
    ['digests.files', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.inputs', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.changeSet', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.policy', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.planFile', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc), 'a sha256 in hex'],
    ['base.lineage', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'a text'],
    ['base.serial', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, 'a whole number'],
    ['counts', counts, 'numbers by action'],
    ['verdict', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('allow', 'needs-approval', 'block'), 'allow, needs-approval or block'],
    ['commit', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), 'a text'],
    ['run', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, 'a text'],
    ['plannedAt', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) && !Number.isNaN(Date.parse(value)), 'a time'],
];
const changes = [
    ['changeSet.schemaVersion', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(1), '1'],
    ['changeSet.engine', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }), 'a name and a version'],
    ['changeSet.resources', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(resource), 'a list of changes'],
    ['changeSet.drift', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(resource), 'a list of changes'],
    [
        'changeSet.outputs',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, action: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('create', 'update', 'delete'), before: shown, after: shown })),
        'a list of outputs',
    ],
    [
        'changeSet.hooks',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ address: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, kind: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, when: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('create', 'destroy', 'always') })),
        'a list of hooks',
    ],
    ['changeSet.counts', counts, 'numbers by action'],
    ['changeSet.unchanged', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, 'a whole number'],
    ['changeSet.complete', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNo */ .Lm, 'true or false'],
    ['changeSet.errored', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNo */ .Lm, 'true or false'],
    [
        'changeSet.exceptions',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, expires: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }))),
        'a list of exceptions',
    ],
    ['changeSet.digest', _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'a sha256 in hex'],
];
/**
 * Reads a receipt from JSON that anybody may have written. Every fault is told.
 * @param file where it came from, for the messages.
 * @param changeSet its changes where they were stored apart from it; `isChangeSet` has answered for them.
 */
function parseReceipt(value, file, changeSet) {
    const refuse = (message) => ({
        severity: 'error',
        message: `${file} is no receipt that this version can use: ${message}.`,
        fix: 'Make a new one with `synthinfra plan --out DIR`.',
    });
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return { problems: [refuse('it is no JSON object')] };
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'schemaVersion');
    if (version !== 1)
        return { problems: [refuse(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not 1`)] };
    const shape = changeSet === undefined ? [...claims, ...changes] : claims;
    const problems = shape.flatMap(([path, test, asked]) => {
        const found = path.split('.').reduce((here, key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(here, key), value);
        return test(found) ? [] : [refuse(`${path} is ${found === undefined ? 'missing' : `not ${asked}`}`)];
    });
    // Every field that the type names has passed its test above.
    const receipt = { ...value, ...(changeSet === undefined ? {} : { changeSet }) };
    return problems.length > 0 ? { problems } : { receipt };
}
/** Whether JSON that anybody may have written is a ChangeSet; its digest is not looked at. */
function isChangeSet(value) {
    return changes.every(([path, test]) => test((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, path.slice('changeSet.'.length))));
}


/***/ }),

/***/ 21785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ MOST_LEG_BYTES),
  wV: () => (/* binding */ failedLeg),
  Nq: () => (/* binding */ failedResult),
  EK: () => (/* binding */ legBytes),
  U3: () => (/* binding */ parseLeg),
  rU: () => (/* binding */ plannedLeg),
  Ry: () => (/* binding */ resultId)
});

// EXTERNAL MODULE: ./build/src/changes/build.js + 7 modules
var build = __webpack_require__(52387);
// EXTERNAL MODULE: ./build/src/changes/digest.js
var digest = __webpack_require__(56047);
// EXTERNAL MODULE: ./build/src/changes/redact.js + 1 modules
var redact = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/gate/receipt-parse.js
var receipt_parse = __webpack_require__(69679);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/rollup-targets.js
var rollup_targets = __webpack_require__(18351);
// EXTERNAL MODULE: ./build/src/shape.js
var shape = __webpack_require__(41396);
;// CONCATENATED MODULE: ./build/src/pipeline/legs/shape.js


/** Entries of one list: what is longer was made to be long. */
const MOST_ENTRIES = 100_000;
const list = (test) => (value) => Array.isArray(value) && value.length <= MOST_ENTRIES && (0,shape/* listOf */.c3)(test)(value);
const target = (0,shape/* fields */.OA)({
    name: shape/* filled */.Bq,
    environment: shape/* filled */.Bq,
    stack: (0,shape/* optional */.lq)(shape/* filled */.Bq),
    provider: (0,shape/* optional */.lq)(shape/* text */.Qq),
    region: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const reason = (0,shape/* fields */.OA)({
    effect: (0,shape/* oneOf */.yL)('block', 'needs-approval', 'note'),
    message: shape/* text */.Qq,
    fix: (0,shape/* optional */.lq)(shape/* text */.Qq),
    address: (0,shape/* optional */.lq)(shape/* text */.Qq),
    rule: (0,shape/* optional */.lq)(shape/* text */.Qq),
    at: (0,shape/* optional */.lq)(shape/* location */.C5),
    unlocked: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(true)),
});
const finding = (0,shape/* fields */.OA)({
    rule: shape/* text */.Qq,
    title: shape/* text */.Qq,
    severity: (0,shape/* oneOf */.yL)('low', 'medium', 'high', 'critical'),
    result: (0,shape/* oneOf */.yL)('pass', 'fail', 'unknown', 'waived'),
    address: shape/* text */.Qq,
    message: shape/* text */.Qq,
    fix: shape/* text */.Qq,
    controls: list(shape/* text */.Qq),
    path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    at: (0,shape/* optional */.lq)(shape/* location */.C5),
    waiver: (0,shape/* optional */.lq)((0,shape/* fields */.OA)({ reason: shape/* text */.Qq, expires: shape/* text */.Qq })),
});
const rounding = (0,shape/* fields */.OA)({ path: list(shape/* text */.Qq), asked: shape/* text */.Qq, used: shape/* text */.Qq, why: shape/* text */.Qq });
const diagram = (0,shape/* fields */.OA)({
    nodes: list((0,shape/* fields */.OA)({ id: shape/* text */.Qq, kind: shape/* text */.Qq, label: shape/* text */.Qq, group: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    edges: list((0,shape/* fields */.OA)({ from: shape/* text */.Qq, to: shape/* text */.Qq, label: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});
const report = (0,shape/* fields */.OA)({
    target,
    changeSet: receipt_parse/* isChangeSet */.N,
    findings: list(finding),
    verdict: (0,shape/* fields */.OA)({ decision: (0,shape/* oneOf */.yL)('allow', 'needs-approval', 'block'), reasons: list(reason) }),
    roundings: (0,shape/* optional */.lq)(list(rounding)),
    diagram: (0,shape/* optional */.lq)(diagram),
    cost: (0,shape/* optional */.lq)(shape/* text */.Qq),
    preview: (0,shape/* optional */.lq)(shape/* text */.Qq),
    commit: (0,shape/* optional */.lq)(shape/* text */.Qq),
    plannedAt: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const shape_problem = (0,shape/* fields */.OA)({
    severity: (0,shape/* oneOf */.yL)('error', 'warning'),
    message: shape/* text */.Qq,
    at: (0,shape/* optional */.lq)(shape/* location */.C5),
    path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    fix: (0,shape/* optional */.lq)(shape/* text */.Qq),
    excerpt: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const KINDS = {
    planned: (0,shape/* fields */.OA)({ id: shape/* filled */.Bq, report }),
    failed: (0,shape/* fields */.OA)({ id: shape/* filled */.Bq, target, problems: list(shape_problem) }),
    deferred: (0,shape/* fields */.OA)({ id: shape/* filled */.Bq, target, why: shape/* text */.Qq }),
};
/** Whether JSON that anybody may have written is what one target came to, down to the last field that is shown. */
function isTargetResult(value) {
    return Object.keys(KINDS).some((kind) => (0,shape/* fields */.OA)({ kind: (0,shape/* oneOf */.yL)(kind) })(value) && KINDS[kind](value));
}

;// CONCATENATED MODULE: ./build/src/pipeline/legs/leg.js









/** 64 MiB: 20,000 changes take about 30. */
const MOST_LEG_BYTES = 64 * 1024 * 1024;
const MOST_RESULTS = 256;
/** Levels of lists and objects: what shows them goes down by calls, which a million levels would end. */
const MOST_LEVELS = 100;
/** `<name>/<environment>/<stack>` */
function resultId({ name, environment = '', stack = 'main' }) {
    return [name, environment, stack].join('/');
}
/** The leg of a job that has planned. */
function plannedLeg(environment, run, judged) {
    return {
        schemaVersion: 1,
        environment,
        ...run,
        results: judged.map(({ report }) => ({ id: resultId(report.target), kind: 'planned', report })),
        receipts: judged.flatMap(({ receipt }) => (receipt === undefined ? [] : [withoutPlanFile(receipt)])),
    };
}
/** The leg of a job that could not plan. */
function failedLeg(environment, run, problems) {
    const results = [failedResult(environment, problems.map(fitToBeSeen))];
    return { schemaVersion: 1, environment, ...run, results, receipts: [] };
}
/** An environment of which nothing is known but what went wrong; its id is its name. */
function failedResult(environment, problems) {
    return { id: environment, kind: 'failed', target: { name: environment, environment }, problems };
}
/** Messages may hold what an engine or a service said. A line of the manifest stays in its repository. */
function fitToBeSeen({ excerpt: _excerpt, ...problem }) {
    const { text } = (0,redact/* createRedactor */.l)();
    return {
        ...problem,
        message: text(problem.message),
        ...(problem.fix === undefined ? {} : { fix: text(problem.fix) }),
    };
}
function withoutPlanFile(receipt) {
    const { planFile: _planFile, ...digests } = receipt.digests;
    return { ...receipt, digests };
}
/**
 * A leg as it is stored: JSON in which each change stands once, though report and receipt both have it.
 * @throws UserError when it is too large.
 */
function legBytes(leg) {
    const receipts = leg.receipts.map(({ changeSet: _changeSet, ...receipt }) => receipt);
    const bytes = Buffer.from(JSON.stringify({ ...leg, receipts }));
    if (bytes.length > MOST_LEG_BYTES)
        throw (0,problem/* userError */.I)(`What was found of ${leg.environment} has ${bytes.length} bytes; ${MOST_LEG_BYTES} are handed on at most.`, 'The step summary of this job tells it. Change less at once, or divide the deployment.', 3);
    return bytes;
}
/**
 * Reads a leg that anybody may have written. Digests are computed again, and everything must be of this run: an
 * earlier attempt will do, since a job that was not run again leaves none.
 * @throws UserError (2) that says what is wrong with it.
 */
function parseLeg(bytes, expected) {
    const refuse = (why) => {
        throw (0,problem/* userError */.I)(`What the job of ${expected.environment} has left is refused: ${why}.`, 'Run the job again; nothing of it was used.', 2);
    };
    if (bytes.length > MOST_LEG_BYTES)
        return refuse(`it has ${bytes.length} bytes`);
    const leg = (0,json/* parseJson */.qF)(Buffer.from(bytes).toString('utf8'));
    if (!(0,json/* isObject */.Gv)(leg) || (0,shape/* own */.ZV)(leg, 'schemaVersion') !== 1)
        return refuse('it is no leg of this version');
    if (!(0,json/* isShallow */.fE)(leg, MOST_LEVELS))
        return refuse('it is nested deeper than any plan');
    for (const name of ['environment', 'run', 'commit'])
        if ((0,shape/* own */.ZV)(leg, name) !== expected[name])
            return refuse(`its ${name} is ${shown((0,shape/* own */.ZV)(leg, name))}, not ${expected[name]}`);
    const attempt = (0,shape/* own */.ZV)(leg, 'attempt');
    if (!Number.isSafeInteger(attempt) || Number(attempt) < 1 || Number(attempt) > expected.attempt)
        return refuse(`its attempt is ${shown(attempt)}, and this is ${expected.attempt}`);
    const results = (0,shape/* own */.ZV)(leg, 'results');
    if (!Array.isArray(results) || results.length === 0 || results.length > MOST_RESULTS)
        return refuse('it has no list of results');
    if (!results.every(isTargetResult))
        return refuse('a result is not of the form that this version knows');
    const wrong = wrongOf(results, expected.environment);
    if (wrong !== undefined)
        return refuse(wrong);
    const receipts = receiptsOf((0,shape/* own */.ZV)(leg, 'receipts'), results);
    if (typeof receipts === 'string')
        return refuse(receipts);
    const { environment, run, commit } = expected;
    return { schemaVersion: 1, environment, run, commit, attempt: Number(attempt), results, receipts };
}
function shown(value) {
    return (JSON.stringify(value) ?? 'missing').slice(0, 100);
}
/** What contradicts itself, or speaks of another environment. */
function wrongOf(results, environment) {
    const ids = new Set(results.map(({ id }) => id));
    if (ids.size !== results.length)
        return 'a target is in it twice';
    for (const result of results) {
        const target = (0,rollup_targets/* targetOf */.$r)(result);
        const ids = result.kind === 'failed' ? [environment, resultId(target)] : [resultId(target)];
        if (target.environment !== environment || !ids.includes(result.id))
            return `it holds a result of ${shown(result.id)}`;
        if (result.kind !== 'planned')
            continue;
        const { changeSet } = result.report;
        if ((0,digest/* digestOf */.o)(changeSet) !== changeSet.digest)
            return `the changes of ${result.id} are not those that their digest names`;
        const counts = (0,build/* countActions */.B)(changeSet.resources);
        if ((0,json/* canonicalJson */.dj)(counts) !== (0,json/* canonicalJson */.dj)(changeSet.counts))
            return `the changes of ${result.id} are not as many as it says`;
    }
    return undefined;
}
/** The receipts with their changes, or why they are none. */
function receiptsOf(value, results) {
    if (!Array.isArray(value) || value.length > results.length)
        return 'it has no list of receipts';
    const receipts = [];
    for (const one of value) {
        const target = (0,shape/* own */.ZV)(one, 'target');
        const id = ['name', 'environment', 'stack'].map((part) => (0,shape/* own */.ZV)(target, part)).join('/');
        const result = results.find((result) => result.id === id);
        if (result?.kind !== 'planned')
            return `a receipt is of ${shown(id)}, which was not planned`;
        const { changeSet, verdict } = result.report;
        const parsed = (0,receipt_parse/* parseReceipt */.W)(one, 'its receipt', changeSet);
        if ('problems' in parsed)
            return parsed.problems[0]?.message.replace(/\.$/, '') ?? 'a receipt is none';
        const { receipt } = parsed;
        if (receipt.digests.changeSet !== changeSet.digest || receipt.verdict !== verdict.decision)
            return `the receipt of ${id} is not of its plan`;
        receipts.push(receipt);
    }
    return new Set(receipts.map(({ target }) => resultId(target))).size === receipts.length
        ? receipts
        : 'a receipt is in it twice';
}


/***/ }),

/***/ 18351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Ao: () => (/* binding */ toldTargets),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   lM: () => (/* binding */ planned)
/* harmony export */ });
/* harmony import */ var _changes_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45289);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71943);




/** The graver first. */
const STANDINGS = [
    'failed',
    'blocked',
    'approval',
    'preview',
    'allowed',
    'deferred',
    'nothing',
];
/** Columns of a label: longer names are hostile or useless. */
const MOST_LABEL = 120;
/** The targets in the order in which they are told: what stops the merge first, then by the harm that a plan can do. */
function toldTargets(results) {
    const labelOf = labels(results);
    const told = results.map((result) => ({
        id: result.id,
        ...labelOf(result),
        standing: standingOf(result),
        result,
    }));
    return told
        .map((target) => ({ target, key: dangerOf(target) }))
        .sort((a, b) => compare(a.key, b.key) || (a.target.id < b.target.id ? -1 : 1))
        .map(({ target }) => target);
}
/** Those that have a plan, in their order. */
function planned(targets) {
    return targets.flatMap((target) => target.result.kind === 'planned' ? [{ ...target, report: target.result.report }] : []);
}
/** Items with the same key together, in the order of the first of each. */
function groupBy(items, key) {
    // The key of a large plan is a large text, and most pull requests have one target: it is like no other.
    if (items.length <= 1)
        return items.map((item) => [item]);
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** Names in a sentence: `dev, staging`, and of many the first and how many there are besides. */
function nameList(targets, most = 5) {
    const names = targets.slice(0, most).map(({ name }) => name);
    const more = targets.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What the target is, whatever became of its plan. */
function targetOf(result) {
    return result.kind === 'planned' ? result.report.target : result.target;
}
function standingOf(result) {
    if (result.kind !== 'planned')
        return result.kind;
    const { changeSet, verdict, preview } = result.report;
    if (changeSet.errored)
        return 'failed';
    if (verdict.decision === 'block')
        return 'blocked';
    if (preview !== undefined)
        return 'preview';
    if (verdict.decision === 'needs-approval')
        return 'approval';
    return (0,_extras_js__WEBPACK_IMPORTED_MODULE_1__/* .changesNothing */ .TY)(changeSet) ? 'nothing' : 'allowed';
}
/** Smaller is more dangerous: standing, worst risk, then the more changes. */
function dangerOf({ standing, result }) {
    const resources = result.kind === 'planned' ? result.report.changeSet.resources : [];
    const worst = resources.reduce((most, { risk }) => Math.min(most, _changes_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .RANKS */ .G[risk]), _changes_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKS */ .F.length);
    return [STANDINGS.indexOf(standing), worst, -resources.length];
}
function compare(a, b) {
    return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
/** Labels that tell the targets apart: with the deployment's name where there are several, with the id as the last resort. */
function labels(results) {
    const targets = results.map(targetOf);
    const many = new Set(targets.map(({ name }) => name)).size > 1;
    const longOf = (target) => {
        const label = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLabel */ .O)(target);
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(many && target.environment !== undefined ? `${target.name} · ${label}` : label, MOST_LABEL);
    };
    const shortOf = (target) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(target.environment ?? target.name, MOST_LABEL);
    const longs = counted(targets.map(longOf));
    const shorts = counted(targets.map(shortOf));
    return (result) => {
        const [long, short] = [longOf(targetOf(result)), shortOf(targetOf(result))];
        const label = longs.get(long) === 1 ? long : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(result.id, MOST_LABEL);
        return { label, name: shorts.get(short) === 1 ? short : label };
    };
}
function counted(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 41396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const text = (value) => typeof value === 'string';
const filled = (value) => typeof value === 'string' && value !== '';
const sha256 = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const whole = (value) => Number.isSafeInteger(value) && value >= 0;
const yesNo = (value) => typeof value === 'boolean';
const optional = (test) => (value) => value === undefined || test(value);
const oneOf = (...allowed) => (value) => allowed.includes(value);
const listOf = (test) => (value) => Array.isArray(value) && value.every(test);
/** An object whose named fields pass; others are left to newer versions. */
const fields = (tests) => {
    const names = Object.keys(tests);
    const all = Object.values(tests);
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return false;
        // Large plans have a hundred thousand fields: a loop over pairs would make three objects for each.
        for (let index = 0; index < names.length; index++) {
            const name = names[index];
            if (!all[index]?.(Object.hasOwn(value, name) ? value[name] : undefined))
                return false;
        }
        return true;
    };
};
/** An object whose named fields pass, and that has no others. */
const exactly = (tests) => {
    const pass = fields(tests);
    return (value) => pass(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).every((name) => Object.hasOwn(tests, name));
};
/** A place in a file. */
const location = fields({
    file: text,
    line: whole,
    column: whole,
    endColumn: optional(whole),
});
/** A field of its own, and none of a prototype. */
function own(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ })

};
