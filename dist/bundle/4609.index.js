export const id = 4609;
export const ids = [4609];
export const modules = {

/***/ 14609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/suggest.js
var suggest = __webpack_require__(96479);
// EXTERNAL MODULE: ./build/src/manifest/layers.js
var manifest_layers = __webpack_require__(91361);
// EXTERNAL MODULE: ./build/src/manifest/paths.js
var paths = __webpack_require__(255);
// EXTERNAL MODULE: ./build/src/manifest/resolve.js + 9 modules
var resolve = __webpack_require__(65114);
// EXTERNAL MODULE: ./build/src/manifest/schema.js
var schema = __webpack_require__(10156);
;// CONCATENATED MODULE: ./build/src/manifest/explain.js






/**
 * The values at or beneath a path, each with its origin; all of them without a path.
 * @param path such as `spec.services.api.port` or `spec.services.api.env["A.B"]`.
 */
function explain(deployment, path = '') {
    const document = resolvedDocument(deployment);
    const asked = path === '' ? [] : (0,paths/* parsePath */.Rr)(path);
    if (asked === undefined)
        return refuse(`${JSON.stringify(path)} is not a path.`, 'Write one such as spec.services.api.port, with ["…"] around a key that has dots.');
    const value = (0,paths/* valueAt */.fK)(document, asked);
    if (value === undefined)
        return unknownPath(document, asked);
    const values = [...(0,resolve/* leaves */.FQ)(value, asked)].map(([leaf, item]) => ({
        path: (0,paths/* formatPath */.jV)(leaf),
        value: item,
        origin: (0,manifest_layers/* originText */.CQ)(deployment.origin(leaf)),
    }));
    return { values };
}
/** The resolved manifest as one document, with the paths that people know. */
function resolvedDocument({ name, prefix, labels, spec }) {
    return { metadata: { name, prefix, labels }, spec: spec };
}
function unknownPath(document, asked) {
    let parent = [];
    while ((0,paths/* valueAt */.fK)(document, asked.slice(0, parent.length + 1)) !== undefined)
        parent = asked.slice(0, parent.length + 1);
    const key = asked[parent.length] ?? '';
    const beneath = (0,paths/* valueAt */.fK)(document, parent);
    const where = parent.length === 0 ? 'The manifest' : (0,paths/* formatPath */.jV)(parent);
    const known = (0,json/* isObject */.Gv)(beneath) ? Object.keys(beneath) : [];
    if ((0,schema/* fieldsOf */.Pf)((0,schema/* schemaAt */.lv)(parent)).includes(key))
        return refuse(`${(0,paths/* formatPath */.jV)([...parent, key])} is not set.`, 'It has no default: nothing is made of it.');
    const fix = known.length === 0 ? `${where} has nothing beneath it.` : `There is ${known.join(', ')}.`;
    return refuse(`${where} has no ${JSON.stringify(key)}.${(0,suggest/* didYouMean */.au)(key, known)}`, fix);
}
function refuse(message, fix) {
    return { problems: [{ severity: 'error', message, fix }] };
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
;// CONCATENATED MODULE: ./build/src/pipeline/explain.js




/** Shows resolved values, and for each where it comes from. */
const explain_explain = async (context) => {
    const deployment = await (0,load/* loadDeployment */.GP)(context);
    const explained = explain(deployment, context.words[0]);
    if ('problems' in explained)
        throw new problem/* UserError */.y(explained.problems);
    const width = Math.max(...explained.values.map(({ path }) => path.length));
    return {
        exitCode: 0,
        json: { schemaVersion: 1, environment: deployment.environment, values: explained.values },
        text: (colour) => {
            const tone = (0,style/* paint */.nI)(colour);
            return explained.values
                .map(({ path, value, origin }) => `${path.padEnd(width)}  ${tone.bold(JSON.stringify(value))}  ${tone.dim(origin)}`)
                .join('\n');
        },
        outputs: {},
    };
};


/***/ })

};
