export const id = 4128;
export const ids = [4128];
export const modules = {

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePlanText: () => (/* binding */ decodePlanText),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan),
/* harmony export */   whatItIs: () => (/* binding */ whatItIs)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



const HOW = 'Make it with `terraform show -json PLANFILE > plan.json`.';
/**
 * The plan's JSON text out of whatever a shell or a wrapper made of it: UTF-8 or UTF-16 in either byte order, with or
 * without a byte order mark (PowerShell's `>` writes UTF-16), and lines of other output around it (setup-terraform's
 * wrapper prints `[command]…` and `::debug::…`).
 * @throws UserError when there is no JSON object in it, several plans, or one that ends before its end.
 */
function decodePlanText(bytes) {
    const text = decode(bytes);
    const lines = objectLines(text);
    const beginning = (start) => text.slice(start, start + 200).split('\n{', 1)[0] ?? '';
    const plans = lines.filter((start) => beginning(start).includes('"format_version"'));
    if (plans.length === 0 && text.includes('"@level"')) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is the log of `terraform plan -json`, not a plan.', HOW);
    }
    if (plans.length > 1 || (plans.length === 0 && lines.length > 1)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`The text holds ${plans.length || lines.length} plans, one on each line.`, 'Pass one plan at a time: with Terragrunt, run `show -json` once for each unit.');
    }
    const start = plans[0] ?? lines[0] ?? text.indexOf('{"format_version"');
    if (start < 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is no plan: it holds no JSON object.', HOW);
    return untilEnd(text, start);
}
/**
 * The parsed JSON of a plan.
 * @throws UserError as decodePlanText, and for JSON that is cut off or broken.
 */
function parsePlan(bytes) {
    const text = decodePlanText(bytes);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : '';
        const cut = /end of JSON|unterminated/i.test(reason) || reason.includes(`at position ${text.length}`);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(cut
            ? 'The JSON of the plan is cut off: it ends before its last brace.'
            : 'The JSON of the plan is broken.', `${HOW} A full disk or a cancelled step leaves such files.`, 1, { cause: error });
    }
}
function decode(bytes) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)("This is Terraform's binary plan file, not its JSON.", HOW);
    }
    // Most plans are plain ASCII, which needs no decoder: at 60 MB that is a tenth of a second.
    const encoding = encodingOf(bytes);
    if (encoding === 'utf-8' && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes)) {
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    }
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is neither UTF-8 nor UTF-16 text.', HOW, 1, { cause: error });
    }
}
/** The first characters of any plan are ASCII, so in UTF-16 every other byte is zero. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return 'utf-16be';
    return 'utf-8';
}
/** Where lines begin with an object. Terraform writes plans in one line; indented ones have their brace in column one. */
function objectLines(text) {
    const starts = [];
    if (text.startsWith('{'))
        starts.push(0);
    for (let at = text.indexOf('\n{'); at >= 0; at = text.indexOf('\n{', at + 1))
        starts.push(at + 1);
    return starts;
}
/** From `start` to the object's last brace: at the end of the first line, or else alone on a line of its own. */
function untilEnd(text, start) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline < 0 ? undefined : newline).trimEnd();
    if (line.length > 1 && line.endsWith('}'))
        return line;
    const end = /\n\}[ \t\r]*(?:\n|$)/.exec(line.length > 200 ? '' : text.slice(start));
    return end === null ? cutNoise(line, text, start) : text.slice(start, start + end.index + 2);
}
/** Noise may follow the JSON on its own line; without a brace at all the JSON is cut off, and JSON.parse says so. */
function cutNoise(line, text, start) {
    const noise = line.search(/\}(?:::debug::|::set-output|\[command\])/);
    if (noise >= 0)
        return line.slice(0, noise + 1);
    return line.length > 200 ? line : text.slice(start).trimEnd();
}
/** Says what a JSON document is that is no plan. */
function whatItIs(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json))
        return 'a JSON value';
    if ('values' in json || 'lineage' in json || ('serial' in json && 'resources' in json))
        return 'a state';
    if ('provider_schemas' in json)
        return 'the schema of providers';
    if ('@level' in json)
        return 'the log of `terraform plan -json`';
    return 'some other JSON';
}


/***/ })

};
