export const id = 364;
export const ids = [364];
export const modules = {

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secrets: () => (/* binding */ secrets)
});

// EXTERNAL MODULE: ./build/src/identity/aws/caller.js
var caller = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/src/identity/aws/secret-value.js

/** Puts a new version into an entry of Secrets Manager that exists. @returns the id of the version. */
async function putSecretValue(entry, value) {
    const { PutSecretValueCommand, SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
    const client = new SecretsManagerClient({
        region: entry.region,
        ...(0,caller/* sandboxSettings */.ZS)(entry.endpoint, entry.account),
    });
    try {
        const answer = await client.send(new PutSecretValueCommand({ SecretId: entry.id, SecretString: value }));
        return answer.VersionId ?? '';
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./build/src/platform/terminal.js + 1 modules
var terminal = __webpack_require__(2949);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/pipeline/aws-target.js
var aws_target = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/src/pipeline/load.js + 4 modules
var load = __webpack_require__(5892);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/pipeline/secrets.js






/** Fills an entry of the secret store from standard input: the value passes through no file, plan or state. */
const secrets = async (context) => {
    const name = context.words[1] ?? '';
    const deployment = await (0,load/* loadDeployment */.GP)(context);
    const declared = deployment.spec.secrets[name];
    if (declared === undefined) {
        const names = Object.keys(deployment.spec.secrets);
        throw new problem/* UserError */.y({
            severity: 'error',
            at: deployment.locate(['spec', 'secrets']),
            path: 'spec.secrets',
            message: `spec.secrets has no entry ${name}.`,
            fix: names.length === 0 ? 'Declare it there first.' : `It has ${names.join(', ')}.`,
        });
    }
    const id = declared.existing ?? entryName((0,load/* compose */.Zz)(deployment), name);
    const sandbox = await (0,aws_target/* sandboxOf */.J6)(context);
    await (0,aws_target/* guardTarget */.jU)(context, deployment, sandbox);
    const value = await (0,terminal/* readSecret */.n5)(`Value of ${name}: `);
    if (value === '')
        throw (0,problem/* userError */.I)('Standard input was empty; the secret was left as it is.', 'printf %s "$VALUE" | synthinfra secrets set NAME');
    context.platform.log.mask(value);
    const version = await (0,steps/* inStep */.qg)(context.platform, 'secret', async (step) => {
        const put = await putSecretValue({
            id,
            region: deployment.spec.target.region,
            ...(0,aws_target/* sandboxCloud */.ZE)(sandbox, deployment),
        }, value).catch((cause) => {
            const missing = cause.name === 'ResourceNotFoundException';
            throw (0,problem/* userError */.I)(missing
                ? `The secret ${id} does not exist yet.`
                : `The secret ${id} could not be set: ${cause.message}`, missing ? 'Apply first: that makes it, empty.' : undefined, 3, { cause });
        });
        step.done(`${id} has a new version`);
        return put;
    });
    return { exitCode: 0, json: { schemaVersion: 1, secret: id, version }, text: () => '', outputs: {} };
};
/** The full name that the stack gives the entry. */
function entryName(stacks, name) {
    for (const { inputs, module } of stacks.flatMap((stack) => stack.modules)) {
        if (module === 'secret' && inputs.kind === 'each')
            return String(inputs.entries[name]?.['name'] ?? name);
    }
    return name;
}


/***/ })

};
