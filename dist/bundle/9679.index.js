export const id = 9679;
export const ids = [9679];
export const modules = {

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
