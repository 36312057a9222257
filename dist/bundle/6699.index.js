export const id = 6699;
export const ids = [6699,9679];
export const modules = {

/***/ 96964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareChangeSets)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64596);


/**
 * Every difference between the reviewed changes and the fresh ones, by address. Empty exactly when their digests are
 * equal. The digests that the two carry are not trusted: the content itself is compared.
 */
function compareChangeSets(reviewed, fresh) {
    return [
        ...planDifferences(reviewed, fresh),
        ...matched(reviewed.resources, fresh.resources, resourceKey).flatMap(resourceDifferences),
        ...matched(reviewed.outputs, fresh.outputs, (output) => output.name).flatMap(outputDifferences),
        ...matched(reviewed.hooks, fresh.hooks, canonical).flatMap(hookDifferences),
    ];
}
/** Brings together what has the same key; of several with one key, equal content first, then in order. */
function matched(reviewed, fresh, key) {
    const groups = new Map();
    for (const side of ['reviewed', 'fresh']) {
        for (const item of side === 'reviewed' ? reviewed : fresh) {
            const group = groups.get(key(item)) ?? { reviewed: [], fresh: [] };
            group[side].push(item);
            groups.set(key(item), group);
        }
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => pairsOf(group));
}
function pairsOf(group) {
    const sorted = (items) => items.length < 2 ? [...items] : items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
    const [from, to] = [sorted(group.reviewed), sorted(group.fresh)];
    return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => ({
        reviewed: from[index],
        fresh: to[index],
    }));
}
function planDifferences(reviewed, fresh) {
    const facts = [
        [
            reviewed.complete,
            fresh.complete,
            'is complete',
            'is not complete: part of the configuration is left out',
        ],
        [!reviewed.errored, !fresh.errored, 'ended without an error', 'ended with an error'],
    ];
    return facts
        .filter(([before, after]) => before !== after)
        .map(([before, after, yes, no]) => ({
        kind: 'plan',
        address: '',
        message: `The reviewed plan ${before ? yes : no}; the fresh plan ${after ? yes : no}.`,
    }));
}
function resourceKey(resource) {
    return `${resource.address} ${resource.deposed ?? ''}`;
}
function resourceDifferences({ reviewed, fresh }) {
    const resource = fresh ?? reviewed;
    if (resource === undefined)
        return [];
    const { address } = resource;
    const name = resource.deposed === undefined ? address : `${address} (deposed ${resource.deposed})`;
    const actions = (side) => [...side.actions].sort().join(' and ');
    if (reviewed === undefined || fresh === undefined) {
        const message = reviewed
            ? `${name} (${actions(resource)}) was reviewed and is not in the fresh plan.`
            : `${name} (${actions(resource)}) is in the fresh plan and was not reviewed.`;
        return [{ kind: 'resource', address, message }];
    }
    const facts = [
        ['action', actions(reviewed), actions(fresh)],
        ['type', reviewed.type, fresh.type],
        ['previous address', reviewed.previousAddress, fresh.previousAddress],
        ['import id', reviewed.importId, fresh.importId],
        ['reason', reviewed.reason, fresh.reason],
    ]
        .filter(([, before, after]) => before !== after)
        .map(([what, before, after]) => ({
        kind: 'resource',
        address,
        message: `${name}: the ${what} was ${before ?? 'none'} and is now ${after ?? 'none'}.`,
    }));
    const attributes = attributeDifferences(name, reviewed, fresh);
    const differs = facts.length + attributes.length > 0;
    return [...facts, ...attributes, ...(differs ? untold(name, reviewed, fresh) : [])];
}
function attributeDifferences(name, reviewed, fresh) {
    return matched(reviewed.attributes, fresh.attributes, (change) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(change.path))
        .filter((pair) => canonical(pair.reviewed ?? {}) !== canonical(pair.fresh ?? {}))
        .map((pair) => {
        const attribute = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)((pair.fresh ?? pair.reviewed)?.path ?? []);
        const message = pair.reviewed === undefined
            ? `now changes: ${transition(pair.fresh)}.`
            : pair.fresh === undefined
                ? `no longer changes; reviewed was ${transition(pair.reviewed)}.`
                : `changes differently: reviewed ${transition(pair.reviewed)}, now ${transition(pair.fresh)}.`;
        return {
            kind: 'attribute',
            address: fresh.address,
            attribute,
            message: `${name}: ${attribute} ${message}`,
        };
    });
}
/** Values that are hidden on both sides: nobody can tell from here whether they are the same. */
function untold(name, reviewed, fresh) {
    const hidden = (side) => side.attributes.filter((change) => change.after.kind === 'hidden').map((change) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(change.path));
    const before = new Set(hidden(reviewed));
    return hidden(fresh)
        .filter((attribute) => before.has(attribute))
        .map((attribute) => ({
        kind: 'attribute',
        address: fresh.address,
        attribute,
        message: `${name}: ${attribute} is hidden in both plans; whether its value is the same cannot be told.`,
    }));
}
function outputDifferences({ reviewed, fresh }) {
    const address = (fresh ?? reviewed)?.name ?? '';
    const difference = (message) => [
        { kind: 'output', address, message: `Output ${address} ${message}.` },
    ];
    if (reviewed === undefined)
        return difference('changes in the fresh plan and was not reviewed');
    if (fresh === undefined)
        return difference('was reviewed and does not change in the fresh plan');
    if (canonical(reviewed) === canonical(fresh))
        return [];
    const told = (output) => `${output.action} (${transition(output)})`;
    return difference(`changes differently: reviewed ${told(reviewed)}, now ${told(fresh)}`);
}
function hookDifferences({ reviewed, fresh }) {
    const hook = fresh ?? reviewed;
    if (hook === undefined || (fresh !== undefined && reviewed !== undefined))
        return [];
    const what = `${hook.kind} of ${hook.address} (${hook.when})`;
    const message = reviewed
        ? `${what} was reviewed and does not run in the fresh plan.`
        : `${what} runs in the fresh plan and was not reviewed.`;
    return [{ kind: 'hook', address: hook.address, message }];
}
function transition(change) {
    if (change === undefined)
        return 'nothing';
    const cause = change.forcesReplacement ? ', which forces a replacement' : '';
    return `${told(change.before)} → ${told(change.after)}${cause}`;
}
/** Longest value that is told in a sentence, in UTF-16 units. */
const LONGEST = 120;
function told(shown) {
    if (shown.kind !== 'value')
        return { hidden: '(hidden)', unknown: '(known after apply)', absent: 'nothing' }[shown.kind];
    const text = JSON.stringify(shown.value);
    return text.length <= LONGEST
        ? text
        : `${text.slice(0, LONGEST).toWellFormed()}… (${text.length} characters)`;
}
function canonical(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 69679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isChangeSet),
/* harmony export */   W: () => (/* binding */ parseReceipt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41396);


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
const shown = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('hidden', 'unknown', 'absent') })(value) ||
    ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('value') })(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'value') !== undefined);
const attribute = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((step) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(step) || (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(step)),
    before: shown,
    after: shown,
    forcesReplacement: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(true)),
});
const resource = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq,
    type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq,
    actions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...Object.keys(actionNames))),
    attributes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(attribute),
    risk: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('data-loss', 'destroys', 'interrupts', 'exposes', 'changes', 'adds', 'none'),
    previousAddress: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    deposed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    importId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5),
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const counts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(Object.fromEntries(Object.keys(actionNames)
    .filter((name) => name !== 'no-op')
    .map((name) => [name, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ])));
/** Every field of a receipt, and what it must be. */
const shape = [
    ['target.name', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['target.environment', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['target.stack', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['tool.synthinfra', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a version'],
    ['tool.engine', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['tool.engineVersion', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a version'],
    ['digests.files', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.inputs', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.changeSet', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.policy', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.planFile', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc), 'a sha256 in hex'],
    ['base.lineage', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'a text'],
    ['base.serial', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ, 'a whole number'],
    ['counts', counts, 'numbers by action'],
    ['verdict', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('allow', 'needs-approval', 'block'), 'allow, needs-approval or block'],
    ['commit', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), 'a text'],
    ['run', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a text'],
    ['plannedAt', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value) && !Number.isNaN(Date.parse(value)), 'a time'],
    ['changeSet.schemaVersion', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1), '1'],
    ['changeSet.engine', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), 'a name and a version'],
    ['changeSet.resources', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(resource), 'a list of changes'],
    ['changeSet.drift', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(resource), 'a list of changes'],
    [
        'changeSet.outputs',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, action: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'update', 'delete'), before: shown, after: shown })),
        'a list of outputs',
    ],
    [
        'changeSet.hooks',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, kind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, when: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'destroy', 'always') })),
        'a list of hooks',
    ],
    ['changeSet.counts', counts, 'numbers by action'],
    ['changeSet.unchanged', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ, 'a whole number'],
    ['changeSet.complete', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, 'true or false'],
    ['changeSet.errored', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, 'true or false'],
    ['changeSet.digest', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
];
/**
 * Reads a receipt from JSON that anybody may have written. Every fault is told.
 * @param file where it came from, for the messages.
 */
function parseReceipt(value, file) {
    const refuse = (message) => ({
        severity: 'error',
        message: `${file} is no receipt that this version can use: ${message}.`,
        fix: 'Make a new one with `synthinfra plan --out DIR`.',
    });
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return { problems: [refuse('it is no JSON object')] };
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'schemaVersion');
    if (version !== 1)
        return { problems: [refuse(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not 1`)] };
    const problems = shape.flatMap(([path, test, asked]) => {
        const found = path.split('.').reduce((here, key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(here, key), value);
        return test(found) ? [] : [refuse(`${path} is ${found === undefined ? 'missing' : `not ${asked}`}`)];
    });
    // Every field that the type names has passed its test above.
    return problems.length > 0 ? { problems } : { receipt: value };
}
/** Whether JSON that anybody may have written is a ChangeSet; its digest is not looked at. */
function isChangeSet(value) {
    return shape
        .filter(([path]) => path.startsWith('changeSet.'))
        .every(([path, test]) => test((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, path.slice('changeSet.'.length))));
}


/***/ }),

/***/ 47266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
/** Digest and counts of planned stages, as outputs of an action. */
function planOutputs(planned) {
    const sum = (action) => String(planned.reduce((total, { judgement }) => total + judgement.changeSet.counts[action], 0));
    return {
        digest: planned.map(({ judgement }) => judgement.changeSet.digest).join(' '),
        create: sum('create'),
        update: sum('update'),
        replace: sum('replace'),
        delete: sum('delete'),
        changes: String(planned.reduce((total, { judgement }) => total + judgement.changeSet.resources.length, 0)),
        drift: String(planned.reduce((total, { judgement }) => total + judgement.changeSet.drift.length, 0)),
    };
}


/***/ }),

/***/ 72631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85636);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);




/** A dozen new resources are read; eighty are skimmed, and stand whole in the change set beside the plan. */
const FOLD_CREATED = 12;
/** The UTC date, YYYY-MM-DD: what waivers and exceptions are measured against. */
function today(platform) {
    return platform.now().toISOString().slice(0, 10);
}
/** What a person reads of one plan on a terminal: changes first, then what fails, then whether it may be applied. */
function reportText(report, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const { changeSet, findings, verdict, roundings, preview } = report;
    const mark = { allow: tone.green('✔'), 'needs-approval': tone.yellow('✋'), block: tone.red('⛔') }[verdict.decision];
    const reasons = verdict.reasons
        .filter(({ effect }) => effect !== 'note' || verdict.decision === 'allow')
        .flatMap(({ message, fix, at }) => [
        `   - ${message}${at === undefined ? '' : tone.dim(`  ${at.file}:${at.line}:${at.column}`)}`,
        ...(fix === undefined ? [] : [`     ${fix}`]),
    ]);
    return [
        ...(0,_report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTerminal */ .U)(changeSet, {
            colour,
            foldCreated: FOLD_CREATED,
            ...(roundings === undefined ? {} : { roundings }),
        }),
        '',
        ...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTerminal */ .v)(findings, colour),
        '',
        preview !== undefined && verdict.decision !== 'block'
            ? ` ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(preview)}`
            : ` ${mark} ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLine */ .C_)(verdict, changeSet.counts)}`,
        ...reasons,
        '',
        tone.dim(` Changes ${changeSet.digest.slice(0, 7)}`),
    ].join('\n');
}


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeRequest),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);





const FILE = 'request.json';
/** Keeps a request beside the plans of its stacks. */
async function writeRequest(folder, options, environment, stacks) {
    const { file, image, sandbox, reason, expires } = options;
    const request = {
        schemaVersion: 1,
        environment,
        options: {
            file,
            image,
            sandbox,
            'allow-delete': options['allow-delete'],
            'allow-replace': options['allow-replace'],
            reason,
            expires,
            'provider-mirror': options['provider-mirror'],
        },
        stacks,
    };
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FILE), `${JSON.stringify(request, undefined, 2)}\n`);
}
/** The request of a plan folder. @throws UserError when there is none. */
async function readRequest(folder, shown) {
    const text = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FILE));
    if (text === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`There is no saved plan in ${shown}.`, 'Run `synthinfra plan` first; it says where the plan is.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, FILE)} cannot be read: ${cause.message}`, 'Plan again.', 1, {
            cause,
        });
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || value['schemaVersion'] !== 1 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value['options']))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, FILE)} is not what this version writes beside a plan.`, 'Plan again.');
    return value;
}


/***/ }),

/***/ 72161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review_review)
});

// EXTERNAL MODULE: ./build/src/gate/claim.js
var claim = __webpack_require__(11029);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var client = __webpack_require__(58169);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting.js
var acting = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/src/pipeline/base-deployment.js
var base_deployment = __webpack_require__(30027);
// EXTERNAL MODULE: ./build/src/pipeline/claims.js
var claims = __webpack_require__(22447);
// EXTERNAL MODULE: ./build/src/pipeline/leg-store.js
var leg_store = __webpack_require__(62880);
// EXTERNAL MODULE: ./build/src/pipeline/plan-outputs.js
var plan_outputs = __webpack_require__(47266);
// EXTERNAL MODULE: ./build/src/pipeline/planning.js + 4 modules
var planning = __webpack_require__(92364);
// EXTERNAL MODULE: ./build/src/pipeline/present.js
var present = __webpack_require__(72631);
// EXTERNAL MODULE: ./build/src/pipeline/request.js
var request = __webpack_require__(43593);
// EXTERNAL MODULE: ./build/src/pipeline/review-comment.js
var review_comment = __webpack_require__(59118);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/target.js
var target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/pipeline/review-summary.js



const TOLD = {
    go: { mark: '✅', sentence: 'These are the reviewed changes: they are applied without asking again.' },
    ask: {
        mark: '✋',
        sentence: 'This waits for a person: read the reasons and the plan below, then confirm this run or refuse it.',
    },
    refuse: { mark: '⛔', sentence: 'Nothing is applied.' },
};
/** The gravest decision of several targets: they are applied together or not at all. */
function gravestDecision(decisions) {
    return ['refuse', 'ask'].find((one) => decisions.includes(one)) ?? 'go';
}
/** What the reviewers of an environment read on the page of the run: why it waits, and the whole new plan. */
function reviewMarkdown(decided) {
    return decided.map(targetMarkdown).join('\n\n');
}
function targetMarkdown({ planned, decision, reasons, verdict, unreviewed, landing }) {
    const report = { ...planned.judgement.report, verdict };
    const { mark, sentence } = TOLD[decision];
    return [
        `### ${mark} ${(0,report_escape/* text */.Qq)((0,target/* targetLabel */.O)(report.target))}`,
        '',
        sentence,
        '',
        `- ${whence(landing)}`,
        ...(unreviewed === undefined ? [] : [`- Not compared: ${(0,report_escape/* prose */.CS)(unreviewed)}`]),
        ...reasons.map(({ effect, message, fix }) => `- ${TOLD[effect].mark} ${(0,report_escape/* prose */.CS)(message)} ${(0,report_escape/* prose */.CS)(fix)}`),
        '',
        (0,changes_markdown/* changesMarkdown */.T4)(report),
    ].join('\n');
}
function whence({ merge, base, pull }) {
    const rules = base === undefined
        ? 'There is no older commit to judge by.'
        : `Judged by the rules of ${(0,report_escape/* code */.aY)(base.slice(0, 7))} as well.`;
    const came = merge.kind === 'one'
        ? `Came by pull request ${pull?.number ?? merge.number}, at its head ${(0,report_escape/* code */.aY)(merge.head.slice(0, 7))}.`
        : 'Did not come by one pull request.';
    return `${came} ${rules}`;
}
/** The same for a terminal or a log. */
function reviewText(decided) {
    return decided
        .flatMap(({ planned, decision, reasons, unreviewed }) => [
        ` ${TOLD[decision].mark} ${(0,target/* targetLabel */.O)(planned.judgement.report.target)}: ${TOLD[decision].sentence}`,
        ...(unreviewed === undefined ? [] : [`   - Not compared: ${unreviewed}`]),
        ...reasons.flatMap(({ message, fix }) => [`   - ${message}`, `     ${fix}`]),
    ])
        .join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/changes/compare.js
var compare = __webpack_require__(96964);
// EXTERNAL MODULE: ./build/src/changes/digest.js
var digest = __webpack_require__(56047);
;// CONCATENATED MODULE: ./build/src/gate/review-receipt.js

const AGAIN = 'Dispatch the apply workflow on the default branch without a receipt: its reviewers see the new plan.';
/** Every reason not to believe a receipt. None when it is what a run of our own plan workflow uploaded for this head. */
function receiptReasons(receipt, anchor, merge, expected) {
    return [
        ...ofItself(receipt, expected),
        ...(anchor === undefined
            ? [
                ask('not-anchored', 'No artifact of a run vouches for the receipt: whoever writes to the store can write one.'),
            ]
            : [
                ...ofRun(anchor, expected),
                ...ofNames(receipt, anchor),
                ...ofHead(anchor, merge),
                ...ofArtifact(anchor),
            ]),
    ];
}
function ofItself(receipt, { target }) {
    const text = ({ name, environment, stack }) => `${name}/${environment}/${stack}`;
    return [
        ...((0,digest/* digestOf */.o)(receipt.changeSet) === receipt.digests.changeSet &&
            receipt.changeSet.digest === receipt.digests.changeSet
            ? []
            : [
                refuse('contradiction', 'The receipt contradicts itself: its changes are not those that its digest names.'),
            ]),
        ...(text(receipt.target) === text(target)
            ? []
            : [refuse('other-target', `The receipt is for ${text(receipt.target)}, not for ${text(target)}.`)]),
    ];
}
function ofRun(run, expected) {
    const reasons = [];
    if (!sameName(run.repository, expected.repository))
        reasons.push(refuse('other-repository', `The receipt comes from a run of ${run.repository}, not of ${expected.repository}.`));
    if (run.headRepository === undefined || !sameName(run.headRepository, expected.repository))
        reasons.push(refuse('fork', `The receipt comes from a run for the fork ${run.headRepository ?? '(deleted since)'}: forks get a preview, never a receipt.`));
    if (run.event !== 'pull_request')
        reasons.push(refuse('other-event', `The receipt comes from a run of ${run.event}, not of pull_request.`));
    if (withoutRef(run.workflowPath) !== expected.workflowPath)
        reasons.push(refuse('other-workflow', `The receipt comes from the workflow ${run.workflowPath}, not from ${expected.workflowPath}.`));
    if (expected.reusable !== undefined && !references(run, expected.reusable))
        reasons.push(refuse('other-reusable-workflow', `The run of the receipt did not call ${expected.reusable.path} at the commit that the default branch pins: its workflow was edited.`));
    if (run.conclusion !== 'success')
        reasons.push(ask('run-not-successful', `The run of the receipt ended with "${run.conclusion ?? 'nothing yet'}", not with success.`));
    return reasons;
}
/** What the receipt says of its own origin, against the run it was found in. */
function ofNames(receipt, run) {
    const reasons = [];
    const [, repository = '', id = '', attempt = ''] = /^(.+)\/(\d+)\/(\d+)$/.exec(receipt.run) ?? [];
    if (!sameName(repository, run.repository) || Number(id) !== run.id || Number(attempt) > run.attempt)
        reasons.push(refuse('other-run', `The receipt says that it is of run ${receipt.run}; it was found in ${run.repository}/${run.id}/${run.attempt}.`));
    else if (Number(attempt) < run.attempt)
        reasons.push(ask('older-attempt', `The receipt is of attempt ${attempt} of its run, which was run again since (${run.attempt}).`));
    if (receipt.commit === undefined || ![run.headSha, run.mergeSha].includes(receipt.commit))
        reasons.push(refuse('other-commit', `The receipt says that it is of commit ${receipt.commit ?? '(none)'}; its run is of ${run.headSha}.`));
    return reasons;
}
function ofHead(run, merge) {
    return merge.kind !== 'one' || merge.head === run.headSha
        ? []
        : [
            ask('older-head', `The receipt is of ${run.headSha}; #${merge.number} was merged at ${merge.head}, of which no plan was reviewed.`),
        ];
}
function ofArtifact({ id, artifact }) {
    const origin = artifact.runId === id
        ? []
        : [
            refuse('artifact-of-other-run', `The artifact of the receipt belongs to run ${artifact.runId ?? '(unknown)'}, not to ${id}.`),
        ];
    if (artifact.digest === undefined)
        return [
            ...origin,
            ask('no-artifact-digest', 'GitHub names no digest of the artifact: that it was not replaced cannot be shown.'),
        ];
    return artifact.digest === artifact.downloaded
        ? origin
        : [
            ...origin,
            refuse('changed-bytes', `The artifact of the receipt is ${artifact.downloaded}; GitHub recorded ${artifact.digest} when it was uploaded.`),
        ];
}
function references(run, { path, commits }) {
    const called = run.referencedWorkflows.filter((one) => withoutRef(one.path) === path);
    return called.length > 0 && called.every(({ sha }) => commits.includes(sha));
}
function withoutRef(path) {
    return path.replace(/@.*$/, '');
}
/** GitHub's names of owners and repositories do not count case. */
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function refuse(code, message) {
    return { code, effect: 'refuse', message, fix: `Find out who made it. ${AGAIN}` };
}
function ask(code, message) {
    return { code, effect: 'ask', message, fix: 'Read the plan of this run before you approve.' };
}

;// CONCATENATED MODULE: ./build/src/gate/review.js


/** Events whose runs are of the default branch and of no comment. */
const EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/** Differences that are told one by one. */
const MOST = 20;
/** What a receipt is worth. Equal changes go by themselves, what is unclear asks, what is forged or foreign refuses. */
function review(facts) {
    const { fresh, run, merge, found, expected } = facts;
    const evidence = [
        ...mergeReasons(merge),
        ...(found === undefined ? [noReceipt] : receiptReasons(found.receipt, found.anchor, merge, expected)),
        ...(found === undefined ? [] : comparison(found.receipt, fresh)),
    ];
    const reasons = [
        ...runReasons(run),
        ...verdictReasons(fresh.verdict),
        // Nothing to do needs nobody's review; a forged receipt is told all the same.
        ...(changesNothing(fresh.changeSet) ? evidence.filter(({ effect }) => effect === 'refuse') : evidence),
    ].sort((one, two) => Number(one.effect === 'ask') - Number(two.effect === 'ask'));
    return { decision: reasons[0]?.effect ?? 'go', reasons };
}
const noReceipt = {
    code: 'no-receipt',
    effect: 'ask',
    message: 'No receipt of a reviewed plan was found.',
    fix: 'Read the plan of this run before you approve; plan on pull requests, so that next time there is something to compare.',
};
function changesNothing({ resources, outputs, hooks, complete, errored }) {
    return resources.length + outputs.length + hooks.length === 0 && complete && !errored;
}
function runReasons(run) {
    const reasons = [];
    if (!EVENTS.includes(run.event) || run.ref !== `refs/heads/${run.defaultBranch}`)
        reasons.push({
            code: 'not-default-branch',
            effect: 'refuse',
            message: `Only a push or a dispatch on ${run.defaultBranch} applies; this run is of ${run.event} on ${run.ref}.`,
            fix: 'Merge the change; limit the environment to the default branch.',
        });
    if (run.attempt !== 1)
        reasons.push({
            code: 're-run',
            effect: 'refuse',
            message: `This is attempt ${run.attempt} of an old run: a re-run keeps its old commit and its old approval.`,
            fix: 'Dispatch the apply workflow on the default branch: a new run plans what is there now.',
        });
    const { last } = run;
    if (last !== undefined && last.commit !== run.commit && last.descent !== 'yes')
        reasons.push(last.descent === 'no'
            ? {
                code: 'older-commit',
                effect: 'refuse',
                message: `Commit ${last.commit} is applied already, and ${run.commit} does not descend from it.`,
                fix: 'Apply the newest commit of the default branch; to go back, revert there.',
            }
            : {
                code: 'descent-unknown',
                effect: 'ask',
                message: `Whether ${run.commit} descends from ${last.commit}, which was applied last, cannot be told.`,
                fix: 'Check out the whole history (`fetch-depth: 0`). Was the branch rewritten? Then approve only what the plan shows.',
            });
    return reasons;
}
function verdictReasons({ decision, reasons }) {
    if (decision === 'allow')
        return [];
    const blocks = decision === 'block';
    const told = reasons.filter(({ effect }) => effect === 'block' || effect === 'needs-approval');
    const listed = told.map(({ effect, message, fix }) => ({
        code: effect === 'block' ? 'blocked' : 'needs-approval',
        effect: effect === 'block' ? 'refuse' : 'ask',
        message,
        fix: fix ?? 'Change what is said here, or approve it.',
    }));
    // A verdict is believed before its reasons: one that blocks without saying why blocks all the same.
    if (listed.some(({ effect }) => effect === (blocks ? 'refuse' : 'ask')))
        return listed;
    return [
        ...listed,
        {
            code: blocks ? 'blocked' : 'needs-approval',
            effect: blocks ? 'refuse' : 'ask',
            message: `The gate says "${decision}".`,
            fix: 'Read the findings of this plan.',
        },
    ];
}
function mergeReasons(merge) {
    if (merge.kind === 'none')
        return [
            {
                code: 'direct-push',
                effect: 'ask',
                message: 'No pull request brought this commit: it was pushed directly, or started by hand.',
                fix: 'Read the plan of this run before you approve; protect the default branch, so that changes come by pull request.',
            },
        ];
    if (merge.kind === 'unknown')
        return [
            {
                code: 'content-unknown',
                effect: 'ask',
                message: `What came since the last apply cannot be told: ${merge.why}.`,
                fix: 'Read the plan of this run before you approve.',
            },
        ];
    if (merge.kind === 'several')
        return [
            {
                code: 'several-pull-requests',
                effect: 'ask',
                message: `${cameTogether(merge)}: nobody reviewed what they do together.`,
                fix: 'Read the plan of this run before you approve.',
            },
        ];
    if (merge.content === 'equal')
        return [];
    const how = merge.method === 'unknown' ? 'merged' : `merged by ${merge.method}`;
    return [
        {
            code: merge.content === 'different' ? 'content-differs' : 'content-unknown',
            effect: 'ask',
            message: merge.content === 'different'
                ? `What this target is made of is not what was reviewed in #${merge.number}, ${how}: other changes came in between.`
                : `Whether what was ${how} is what was reviewed in #${merge.number} cannot be told.`,
            fix: 'Read the plan of this run before you approve; let pull requests be up to date before they are merged.',
        },
    ];
}
function cameTogether({ numbers, direct = 0 }) {
    const pushed = direct === 0 ? '' : `, and ${direct} commits by direct push,`;
    const word = numbers.length === 1 ? 'pull request' : 'pull requests';
    return `${numbers.length} ${word}${pushed} came since the last apply (${numbers.map((number) => `#${number}`).join(', ')})`;
}
/** The reviewed changes against the fresh ones: their content, never the digests that a receipt names. */
function comparison(reviewed, fresh) {
    const differences = (0,compare/* compareChangeSets */.F)(reviewed.changeSet, fresh.changeSet);
    if (differences.length > 0)
        return changed(differences.map(({ message }) => message));
    const reasons = [];
    const ask = (code, message) => {
        reasons.push({
            code,
            effect: 'ask',
            message,
            fix: 'Read the plan of this run, and what was merged, before you approve.',
        });
    };
    if (reviewed.digests.files !== fresh.digests.files)
        ask('files-differ', 'The files that the engine gets are not those that were reviewed, though the changes are.');
    if (reviewed.digests.inputs !== fresh.digests.inputs)
        ask('inputs-differ', 'The deployment (manifest, variables, inputs) is not the reviewed one, though the changes are.');
    const [then, now] = [reviewed.base, fresh.base];
    if (then.lineage !== now.lineage)
        ask('other-state', `Another state stands there: "${then.lineage}" was reviewed, now it is "${now.lineage}".`);
    else if (now.serial < then.serial)
        ask('state-went-back', `The state went back from serial ${then.serial} to ${now.serial}: an old copy was put in its place.`);
    else if (now.serial > then.serial && hidesValues(fresh.changeSet))
        ask('hidden-values', `The state went from serial ${then.serial} to ${now.serial}, and some of the changed values are hidden: whether they are the reviewed ones cannot be told.`);
    if (reviewed.verdict !== fresh.verdict.decision)
        ask('other-verdict', `The verdict is "${fresh.verdict.decision}"; it was "${reviewed.verdict}" when it was reviewed.`);
    return reasons;
}
function changed(messages) {
    const shown = messages.slice(0, MOST);
    const more = messages.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more differences: see the report of this run.`] : [])].map((message) => ({
        code: 'changes-differ',
        effect: 'ask',
        message,
        fix: 'Approve only if this is what you want as well; else revert, and open a new pull request.',
    }));
}
function hidesValues({ resources, outputs }) {
    const changes = [...resources.flatMap(({ attributes }) => attributes), ...outputs];
    return changes.some(({ after }) => after.kind === 'hidden');
}

// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./build/src/pipeline/review-evidence.js + 1 modules
var review_evidence = __webpack_require__(89784);
// EXTERNAL MODULE: ./build/src/pipeline/review-landing.js
var review_landing = __webpack_require__(53072);
;// CONCATENATED MODULE: ./build/src/gate/loosening-rules.js

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const JUDGES = {
    'policy.failOn': (before, after) => SEVERITIES.indexOf(after) <= SEVERITIES.indexOf(before) && SEVERITIES.includes(after)
        ? []
        : [{ before, after, why: 'rules that blocked before would only be noted' }],
    'policy.requiredTags': removed('resources without it would pass'),
    'policy.packs': removed('its rules would no longer be asked'),
    'security.compliance': removed('what it asks for would no longer be asked'),
    'policy.waivers': exceptions(['rule', 'address'], 'a rule would not count there'),
    'gate.allowDelete': exceptions(['address'], 'it could be deleted with its data'),
    'gate.allowReplace': exceptions(['address'], 'it could be replaced, and its data lost'),
    'redaction.exceptions': exceptions(['path'], 'values that are hidden would be shown'),
    'policy.providers': added('its code would run with the credentials of the plan'),
    'policy.modules': added('its code would run with the credentials of the plan'),
    'security.deletionProtection': (before, after) => after === true ? [] : [{ before, after, why: 'what holds data could be deleted unasked' }],
    'security.keyRotationDays': (before, after) => typeof before === 'number' && typeof after === 'number' && after < before
        ? []
        : [{ before, after, why: 'keys would live longer' }],
};
/** The judge of a field below `spec`, when it is known which direction is the strict one. */
function judgeOf(path) {
    const name = path.join('.');
    return Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
}
/** A list that asks for something: each entry that is gone loosens. */
function removed(why) {
    return (before, after) => {
        const left = listOf(after);
        return listOf(before)
            .filter((entry) => !left.includes(entry))
            .map((entry) => ({ before: entry, after: undefined, why }));
    };
}
/** A list that allows something: each entry that is new loosens. */
function added(why) {
    return (before, after) => {
        const known = listOf(before);
        return listOf(after).flatMap((entry, index) => known.includes(entry) ? [] : [{ index, before: undefined, after: entry, why }]);
    };
}
/**
 * A list of exceptions that end: a new one and a later end loosen, an earlier end or another reason does not.
 * @param keys what an exception is about; one without a key is about everything, and covers those that have it.
 */
function exceptions(keys, why) {
    return (before, after) => listOf(after).flatMap((entry, index) => {
        const covering = listOf(before).filter((known) => keys.every((key) => field(known, key) === '' || field(known, key) === field(entry, key)));
        // Dates are written YYYY-MM-DD: they sort as text.
        const last = covering.toSorted((a, b) => (field(a, 'expires') < field(b, 'expires') ? 1 : -1))[0];
        if (last !== undefined && field(entry, 'expires') <= field(last, 'expires'))
            return [];
        const how = last === undefined ? 'it is new' : `it ends later, on ${field(entry, 'expires')}`;
        return [{ index, before: last, after: entry, why: `${how}: ${why}` }];
    });
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function field(entry, key) {
    const value = (0,json/* isObject */.Gv)(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/gate/loosening.js


/** Parts of the spec that decide what is allowed, who runs become and what code they run. */
const GUARDED = [
    ['policy'],
    ['gate'],
    ['redaction'],
    ['identity'],
    ['state'],
    ['engine'],
    ['stacks'],
    ['overrides'],
    ['target', 'account'],
    ['security', 'compliance'],
    ['security', 'deletionProtection'],
    ['security', 'keyRotationDays'],
];
/** Longest value that is told, in UTF-16 units. */
const LONGEST = 120;
/**
 * Every loosening between the rules of the base and those of the head. What only tightens is not in the list; a
 * guarded field that has no known direction counts whichever way it changes.
 * @param base undefined when the base branch has no such deployment: then nobody has agreed to any of its rules.
 */
function loosenings(base, head, facts) {
    return [...manifestLoosenings(base, head), ...givenLoosenings(facts)];
}
function manifestLoosenings(base, head) {
    if (base === undefined) {
        return [
            {
                path: 'spec',
                before: 'nothing',
                after: `${head.name} in ${head.environment}`,
                why: 'the base branch has no such deployment, so nobody has agreed to its identity, policies and exceptions',
                at: head.locate(['spec']),
            },
        ];
    }
    const [before, after] = [base.spec, head.spec];
    return GUARDED.flatMap((path) => compared(at(before, path), at(after, path), path, head));
}
function compared(before, after, path, head) {
    if (loosening_text(before) === loosening_text(after))
        return [];
    const judge = judgeOf(path);
    if (judge !== undefined)
        return judged(judge, before, after, path, head);
    const [was, is] = [(0,json/* isObject */.Gv)(before) ? before : {}, (0,json/* isObject */.Gv)(after) ? after : {}];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    if (keys.length === 0)
        return judged(unclear, before, after, path, head);
    return keys.flatMap((key) => compared(own(was, key), own(is, key), [...path, key], head));
}
function judged(judge, before, after, path, head) {
    return judge(before, after).map((found) => {
        const full = ['spec', ...path, ...(found.index === undefined ? [] : [String(found.index)])];
        return {
            path: full.join('.'),
            before: told(found.before),
            after: told(found.after),
            why: found.why,
            at: head.locate(full),
        };
    });
}
/** No direction is known: which of two roles, addresses or backends is the stricter one, nobody can tell. */
const unclear = (before, after) => [
    { before, after, why: 'it decides who runs become, where they go or what they run' },
];
function givenLoosenings({ changedFiles, toolkit, sources }) {
    const files = changedFiles
        .filter((path) => isWorkflow(path) || isOwners(path))
        .map((path) => ({
        path,
        before: 'as the base has it',
        after: 'changed',
        why: isWorkflow(path)
            ? 'it decides what runs, with which permissions'
            : 'it decides who must agree to a change',
    }));
    const known = new Set(sources?.before);
    const added = [...new Set(sources?.after)]
        .filter((source) => !known.has(source))
        .map((source) => ({
        path: 'source',
        before: 'nothing',
        after: source,
        why: 'its code runs with the credentials of the plan and of the apply',
    }));
    const pin = toolkit === undefined || toolkit.before === toolkit.after
        ? []
        : [{ path: 'toolkit', ...toolkit, why: 'another version of the toolkit judges and applies' }];
    return [...files, ...pin, ...added];
}
/** Case does not count: some file systems do not tell `.GitHub` from `.github`. */
function isWorkflow(path) {
    return /^\.github\//i.test(path) && !isOwners(path);
}
/** The three places where GitHub looks for code owners. */
function isOwners(path) {
    return /^(\.github\/|docs\/)?codeowners$/i.test(path);
}
function at(value, path) {
    return path.reduce((here, key) => own(here, key), value);
}
function own(value, key) {
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function loosening_text(value) {
    return value === undefined ? undefined : (0,json/* canonicalJson */.dj)(value);
}
function told(value) {
    const whole = loosening_text(value) ?? 'nothing';
    return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build/src/gate/strictest.js
const EFFECTS = ['block', 'needs-approval', 'note'];
const DECISIONS = ['block', 'needs-approval', 'allow'];
/**
 * One verdict of two: what the rules of either side forbid is forbidden, and each loosening needs a person's consent.
 * @param base the verdict by the rules as the base branch has them.
 * @param head the verdict by the rules as they are proposed, or merged.
 * @param who must agree to a loosening, such as `an owner of deployment.yaml (@acme/platform)`.
 */
function strictest(base, head, loosenings, who = 'an owner whom the base branch names') {
    const known = new Set(head.reasons.map(keyOf));
    const reasons = [
        ...head.reasons,
        ...base.reasons.filter((reason) => reason.effect !== 'note' && !known.has(keyOf(reason))).map(byOldRules),
        ...loosenings.map((loosening) => loosened(loosening, who)),
    ].sort((one, two) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(two.effect));
    const asked = loosenings.length > 0 ? ['needs-approval'] : [];
    const decisions = [base.decision, head.decision, ...asked];
    const decision = DECISIONS.find((one) => decisions.includes(one)) ?? 'block';
    return { decision, reasons };
}
function keyOf({ effect, message, address, rule }) {
    return JSON.stringify([effect, message, address, rule]);
}
function byOldRules(reason) {
    return {
        ...reason,
        message: `By the rules of the base branch: ${reason.message}`,
        // The reason's own fix may name the very exception that this change brings along.
        fix: 'Rules that come with a change do not count for it: merge them first, alone and agreed to, then this change.',
    };
}
function loosened({ path, before, after, why, at }, who) {
    return {
        effect: 'needs-approval',
        message: `${path} is loosened, from ${before} to ${after}: ${why}.`,
        fix: `${capital(who)} must agree to it; or leave it as the base branch has it.`,
        ...(at === undefined ? {} : { at }),
    };
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/src/manifest/load.js + 3 modules
var load = __webpack_require__(52099);
// EXTERNAL MODULE: ./build/src/manifest/resolve.js + 9 modules
var resolve = __webpack_require__(65114);
;// CONCATENATED MODULE: ./build/src/pipeline/review-rules.js







/** One plan by the rules of the old commit and of the new one: the stricter counts, and each loosening needs consent. */
async function strictestVerdict(context, planned, { base, changedFiles }) {
    const { stage, session, saved, judgement } = planned;
    const loosened = loosenings(base, stage.deployment, { changedFiles: changedFiles ?? [] });
    const found = changedFiles === undefined ? [...loosened, unknownFiles] : loosened;
    if (base === undefined)
        return strictest(judgement.verdict, judgement.verdict, found);
    const byOld = await (0,planning/* judgeSaved */.hH)(context, { ...stage, deployment: withRulesOf(base, stage.deployment) }, session, saved, { mode: 'change' });
    return strictest(byOld.verdict, judgement.verdict, found);
}
const unknownFiles = {
    path: '.github/',
    before: 'as the old commit has it',
    after: 'not known',
    why: 'GitHub does not name all files that changed since, so nobody can say that no workflow did',
};
/** What is planned stays; what it is judged by is the old commit's, with the positions in its manifest. */
function withRulesOf(base, head) {
    const { policy, gate, security } = base.spec;
    const spec = { ...head.spec, policy, gate, security };
    return { ...head, spec, locate: (path) => base.locate(path) };
}
/**
 * The deployment of an old commit; without environment variables and inputs of this run.
 * @throws UserError when its manifest is wrong there, GithubError when GitHub does not give it.
 */
async function deploymentAt(github, path, commit, environment) {
    const found = await github
        .read('GET /repos/{owner}/{repo}/contents/{path}', {
        path,
        ref: commit,
    })
        .catch(client/* missing */.LO);
    if (found?.content === undefined || found.encoding !== 'base64')
        return undefined;
    const bytes = Buffer.from(found.content, 'base64');
    const { manifest, problems } = (0,load/* loadManifest */.e)(`${commit.slice(0, 7)}:${path}`, bytes);
    if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
        throw new problem/* UserError */.y(problems);
    if (!(0,resolve/* environmentNames */.iF)(manifest).includes(environment))
        return undefined;
    const resolved = (0,resolve/* resolveDeployment */.MT)(manifest, { env: {}, environment, imagesMayCome: true });
    if ('problems' in resolved)
        throw new problem/* UserError */.y(resolved.problems);
    return resolved.deployment;
}

;// CONCATENATED MODULE: ./build/src/pipeline/review-target.js







/** An apply whose outcome nobody saw is resolved by a person alone, whatever else may go by itself. */
function askedToResolve(decided, open) {
    const reason = {
        code: 'needs-approval',
        effect: 'ask',
        message: `Run ${open.run} began to apply ${open.digest.slice(0, 7)} at ${open.started}, and nobody saw it end; this run closes its record.`,
        fix: 'Approve only when that run is dead, and you have seen what it left behind.',
    };
    const decision = decided.decision === 'go' ? 'ask' : decided.decision;
    return { ...decided, decision, reasons: [...decided.reasons, reason] };
}
/** Files beside the manifest that decide what runs. */
const LOCKS = ['.terraform.lock.hcl', '.tofu.lock.hcl'];
/**
 * Decides whether a fresh plan of the default branch goes on by itself, waits for a person, or is refused.
 * @param last the record of the last apply of this target.
 */
async function decideTarget(context, of, planned, last) {
    const { github, run, manifest } = of;
    const { deployment } = planned.stage;
    const landing = await (0,review_landing/* landingOf */.l)(github, arrivalOf(of, last));
    const base = landing.base === undefined
        ? undefined
        : await deploymentAt(github, manifest, landing.base, deployment.environment);
    const verdict = await strictestVerdict(context, planned, { base, changedFiles: landing.changedFiles });
    const reviewed = await reviewedOf(of, landing, deployment.environment);
    const { receipt } = planned.judgement;
    const found = reviewed.kind === 'found'
        ? reviewed.receipts.find((one) => one.target.stack === receipt.target.stack)
        : undefined;
    const decision = review({
        run: {
            event: of.event,
            ref: of.ref,
            defaultBranch: of.defaultBranch,
            attempt: run.attempt,
            commit: run.commit,
            ...(last === undefined
                ? {}
                : { last: { commit: last.commit, descent: await (0,review_landing/* descentOf */.W)(github, last.commit, run.commit) } }),
        },
        fresh: {
            target: receipt.target,
            changeSet: planned.judgement.changeSet,
            verdict,
            digests: receipt.digests,
            base: receipt.base,
        },
        merge: landing.merge,
        found: found === undefined || reviewed.kind !== 'found'
            ? undefined
            : { receipt: found, anchor: reviewed.anchor },
        expected: await expectedOf(of, receipt.target),
    });
    const why = reviewed.kind === 'none' ? reviewed.why : found === undefined ? NOT_PLANNED : undefined;
    if (reviewed.kind === 'none' && reviewed.refuse !== undefined)
        return { ...refused(decision, reviewed.refuse), planned, verdict, landing };
    return { ...decision, planned, verdict, landing, ...(why === undefined ? {} : { unreviewed: why }) };
}
const NOT_PLANNED = 'The reviewed plan has nothing of this stack.';
function arrivalOf({ run, defaultBranch, before, manifest }, last) {
    const beside = LOCKS.map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(manifest), name));
    return {
        commit: run.commit,
        branch: defaultBranch,
        madeOf: [manifest, ...beside],
        ...(last === undefined ? {} : { last: last.commit }),
        ...(before === undefined ? {} : { before }),
    };
}
async function reviewedOf(of, { pull }, environment) {
    if (pull === undefined)
        return { kind: 'none', why: 'There is no one pull request whose plan could be compared with.' };
    const wanted = { pull, environment, workflow: of.planWorkflow, branch: of.defaultBranch };
    try {
        return await (0,review_evidence/* reviewedPlan */.V)(of.github, wanted, of.patience);
    }
    catch (error) {
        // What GitHub gave is not what it recorded: that is no missing plan, it is a changed one.
        if (error instanceof problem/* UserError */.y && error.exitCode === 2)
            return { kind: 'none', why: error.message, refuse: error };
        throw error;
    }
}
function refused(decision, { message }) {
    const reason = {
        code: 'changed-bytes',
        effect: 'refuse',
        message,
        fix: 'Find out who changed it; dispatch the apply workflow without it.',
    };
    return {
        decision: 'refuse',
        reasons: [reason, ...decision.reasons.filter(({ code }) => code !== 'no-receipt')],
    };
}
/**
 * Where a receipt of ours comes from. When this run uses a reusable workflow of the toolkit, the plan must have used
 * the toolkit's at the very same commit.
 */
async function expectedOf({ github, run, planWorkflow }, target) {
    const { referenced } = await (0,runs/* readRun */.cI)(github, Number(run.id));
    const ours = referenced.find(({ workflow }) => /\/\.github\/workflows\/(apply|deploy)\.yml$/.test(workflow));
    return {
        repository: run.repository,
        target,
        workflowPath: planWorkflow,
        ...(ours === undefined
            ? {}
            : { reusable: { path: ours.workflow.replace(/[^/]+$/, 'plan.yml'), commits: [ours.sha] } }),
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/run-event.js + 1 modules
var run_event = __webpack_require__(45986);
// EXTERNAL MODULE: ./build/src/pipeline/run-identity.js
var run_identity = __webpack_require__(25236);
// EXTERNAL MODULE: ./build/src/pipeline/sealed-plan.js + 1 modules
var sealed_plan = __webpack_require__(22536);
// EXTERNAL MODULE: ./build/src/pipeline/sign-in.js + 3 modules
var sign_in = __webpack_require__(55828);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js + 1 modules
var stage = __webpack_require__(99473);
;// CONCATENATED MODULE: ./build/src/pipeline/review.js





















/**
 * On the default branch: plans the merged tree with the role that looks, compares it with what was reviewed, and
 * decides whether the apply job of this run goes on by itself, waits for a person, or is refused.
 */
const review_review = async (context) => {
    const tools = (0,sign_in.loginTools)(context.platform, new AbortController().signal);
    const event = await mergedEvent(context);
    const confirmed = event.name === 'issue_comment' ? await (0,review_comment/* confirmedByComment */.i)(context) : undefined;
    const of = await reviewRun(context, event, tools);
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    return (0,acting/* acting */.dg)(context, deployment, 'plan', (acted) => reviewAll(acted, { of, confirmed, tools, deployment, stacks }));
};
async function reviewAll(context, asked) {
    const { of, confirmed, tools, deployment, stacks } = asked;
    const folder = (0,stage/* planFolder */.YI)(context, deployment.environment);
    const done = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        const planned = await (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' });
        await (0,planning/* keepEvidence */.N)(planned);
        const { open, last } = await recordsOf(context, planned, tools);
        const decided = await decideTarget(context, of, planned, open ?? last).catch(githubIsSilent);
        const confirmedOne = confirmed === undefined ? decided : (0,review_comment/* byComment */.P)(decided, confirmed);
        done.push({
            planned,
            decided: open === undefined ? confirmedOne : askedToResolve(confirmedOne, open),
        });
    }
    const ids = stacks.map(({ id }) => id);
    await (0,request/* writeRequest */.X)(folder, context.options, deployment.environment, ids);
    const decision = gravestDecision(done.map(({ decided }) => decided.decision));
    const sealed = decision === 'refuse' ? '' : await sealAll(context, asked, folder, done);
    return outcomeOf(done, decision, sealed);
}
/** Seals the plan for the apply job, where there is a key and a place; else that job plans again and must match. */
async function sealAll(context, { of, deployment, stacks }, folder, done) {
    const key = (0,sealed_plan/* planKey */.vH)(context.platform);
    const store = key === undefined ? undefined : await (0,leg_store/* artifactsOfRun */.Ye)(context);
    if (key === undefined || store === undefined) {
        const why = key === undefined ? 'SYNTHINFRA_PLAN_KEY is not set' : 'this server has no artifacts of version 4';
        context.platform.log.info(`The plan is not handed over, since ${why}: the apply job plans again, and must match.`);
        return '';
    }
    return (0,sealed_plan/* keepSealed */.QL)(store, key, folder, {
        run: of.run,
        environment: deployment.environment,
        stacks: stacks.map(({ id }) => id),
        changes: (0,plan_outputs/* planOutputs */.i)(done.map(({ planned }) => planned))['digest'] ?? '',
    });
}
/** What GitHub does not say is no reason to go on, and none to blame the toolkit. */
function githubIsSilent(error) {
    if (!(error instanceof client/* GithubError */.E1))
        throw error;
    throw (0,problem/* userError */.I)(`What was merged and reviewed cannot be asked: ${error.message}.`, 'The job needs `contents: read`, `actions: read` and `pull-requests: read`. If it has them, run it again by a dispatch.', 3, { cause: error });
}
/**
 * The records beside the state.
 * @throws UserError (2) when an apply was never seen to end, unless this run resolves it.
 */
async function recordsOf(context, planned, tools) {
    const place = await (0,claims/* claimPlace */.A4)(context, planned.stage, tools);
    if (place.kind === 'cannot') {
        context.platform.log.warn(place.why);
        return {};
    }
    const { target, digests, run, commit = '' } = planned.judgement.receipt;
    const records = await (0,claims/* readRecords */.T3)(place.store, target);
    if (records.open === undefined || context.options.resolve !== undefined)
        return records;
    const ours = { target, digest: digests.changeSet, commit, run };
    const decided = (0,claim/* decideClaim */.XS)(records.open, ours, 'unknown');
    throw 'fix' in decided
        ? (0,problem/* userError */.I)(decided.message, decided.fix, 2)
        : (0,problem/* userError */.I)(`Run ${records.open.run} applies this target.`, 'Wait for it.', 2);
}
/**
 * The event, when it is of what is merged. Of a comment it is too: GitHub runs it on the default branch, and the
 * comment itself is looked into.
 * @throws UserError (2) where the run works on changes that nobody has merged.
 */
async function mergedEvent({ platform }) {
    const event = await (0,run_event/* runEvent */.K)(platform);
    if (event !== undefined && (event.proposed === undefined || event.name === 'issue_comment'))
        return event;
    throw (0,problem/* userError */.I)(`A review decides on the default branch; this run is of ${event?.name ?? 'nothing'} and works on changes that nobody has merged.`, 'Use the action `plan` for pull requests, and `review` after the merge.', 2);
}
/** Facts of the run. @throws UserError without a token. */
async function reviewRun({ platform, options, ...context }, event, { patience }) {
    const { env, githubToken } = platform;
    const run = await (0,run_identity/* workflowRun */.tM)(platform);
    if (githubToken === undefined)
        throw (0,problem/* userError */.I)('Without a token GitHub cannot be asked what was merged and reviewed.', `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\`, \`actions: read\` and \`pull-requests: read\`.`, 3);
    const apiUrl = env['GITHUB_API_URL'];
    const before = event.name === 'push' ? await tipBefore(env['GITHUB_EVENT_PATH']) : undefined;
    return {
        github: (0,client/* connect */.Ng)({ repository: run.repository, token: githubToken, ...(apiUrl ? { apiUrl } : {}) }),
        patience,
        run,
        // A comment that has confirmed starts the default branch's workflow, as a dispatch does.
        event: event.name === 'issue_comment' ? 'workflow_dispatch' : event.name,
        ref: env['GITHUB_REF'] ?? '',
        defaultBranch: event.defaultBranch,
        manifest: await (0,base_deployment/* pathInRepository */.z)({ ...context, platform, options }),
        planWorkflow: options['plan-workflow'],
        ...(before === undefined ? {} : { before }),
    };
}
/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#push */
async function tipBefore(file) {
    const payload = file === undefined ? undefined : JSON.parse((await (0,folders/* readText */.yR)(file)) ?? '{}');
    const before = (0,json/* isObject */.Gv)(payload) ? payload['before'] : undefined;
    return typeof before === 'string' ? before : undefined;
}
function outcomeOf(done, decision, sealed) {
    const decided = done.map((one) => one.decided);
    const reasons = decided.flatMap((one) => one.reasons);
    const targets = decided.map(({ planned, landing, ...one }) => ({
        target: planned.judgement.receipt.target,
        digest: planned.judgement.changeSet.digest,
        decision: one.decision,
        verdict: one.verdict.decision,
        reasons: one.reasons,
        merge: landing.merge,
    }));
    return {
        exitCode: decision === 'refuse' ? 2 : 0,
        json: { schemaVersion: 1, decision, sealed, targets },
        text: (colour) => [
            ...decided.map(({ planned, verdict }) => (0,present/* reportText */.U)({ ...planned.judgement.report, verdict }, colour)),
            '',
            reviewText(decided),
        ].join('\n'),
        summary: reviewMarkdown(decided),
        outputs: {
            decision,
            sealed,
            reasons: JSON.stringify(reasons.map(({ code, effect, message }) => ({ code, effect, message }))),
            ...(0,plan_outputs/* planOutputs */.i)(done.map(({ planned }) => planned)),
        },
    };
}


/***/ }),

/***/ 93218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesTerminal),
/* harmony export */   s: () => (/* binding */ driftTerminal)
/* harmony export */ });
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45289);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const WIDTH = 110;
/** All that a plan will do, line by line, the most dangerous resource first. */
function changesTerminal(changeSet, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const width = options.width ?? WIDTH;
    const { resources, outputs, hooks } = changeSet;
    return [
        ...(0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .warnings */ .AR)(changeSet).map((warning) => tone.yellow(warning)),
        ...((0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .changesNothing */ .TY)(changeSet) ? ['Nothing changes.'] : []),
        ...resourceList(resources, options),
        ...section(tone, 'Would also run', hooks.map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSentence */ .R$)),
        ...section(tone, 'Outputs', outputs.map((output) => (0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .outputLine */ .MI)(output, width - 2))),
        ...section(tone, 'Adjusted to what the cloud offers', (options.roundings ?? []).map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingSentence */ .q2)),
        ...(changeSet.drift.length > 0 ? [''] : []),
        ...driftTerminal(changeSet.drift, options),
    ];
}
/** What somebody changed behind the engine's back, line by line; nothing when there is no drift. */
function driftTerminal(drift, options) {
    if (drift.length === 0)
        return [];
    const verb = drift.length === 1 ? 'differs' : 'differ';
    const head = `Drift: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(drift.length, 'resource')} ${verb} from what was applied`;
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour).bold(head), ...resourceList(drift, options)];
}
function resourceList(changes, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const shown = changes.slice(0, options.limit);
    const created = shown.filter(isCreation).length;
    const fold = options.foldCreated !== undefined && created > options.foldCreated;
    const lines = shown.flatMap((change) => {
        const all = (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceLines */ .uW)(change, options.width ?? WIDTH).map((line) => (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .coloured */ .qY)(line, tone).trimEnd());
        return fold && isCreation(change) ? all.slice(0, 1) : all;
    });
    const folded = fold
        ? [tone.dim(`    (attributes of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(created, 'created resource')} left out here)`)]
        : [];
    if (shown.length === changes.length)
        return [...lines, ...folded];
    return [...lines, ...folded, tone.bold(`${shown.length} of ${changes.length} shown`)];
}
function isCreation({ actions }) {
    return actions.every((action) => action === 'create' || action === 'read');
}
function section(tone, title, lines) {
    return lines.length === 0 ? [] : ['', tone.bold(title), ...lines.map((line) => `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`)];
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
const fields = (tests) => (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.entries(tests).every(([name, test]) => test(own(value, name)));
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
