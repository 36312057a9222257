export const id = 9256;
export const ids = [9256];
export const modules = {

/***/ 59256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main_main)
});

// EXTERNAL MODULE: ./build/src/action/main.js + 1 modules
var main = __webpack_require__(33545);
// EXTERNAL MODULE: ./build/src/action/definition.js
var definition = __webpack_require__(22783);
;// CONCATENATED MODULE: ./build/actions/command/definition.js

const definition_definition = {
    name: 'command',
    title: 'synthinfra command',
    describe: 'Where environments can have no reviewers: find out whether a new comment `/synthinfra apply <digest>` confirms the reviewed plan, by what GitHub says of commenter, reviews, code owners and head.',
    commands: ['command'],
    options: ['file', 'plan-workflow'],
    outputs: (0,definition/* outputs */.V4)('environment', 'digest'),
    writes: true,
    example: [],
};

;// CONCATENATED MODULE: ./build/actions/command/main.js


/** Entry of the action `command`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ }),

/***/ 22783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ outputs)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, ACTION_OPTIONS, SIGN_IN_INPUTS, WRITING_INPUTS, STEP_INPUTS, otherInputs, OUTPUTS */
/** Inputs that every action has besides its options. */
const COMMON_INPUTS = {
    'working-directory': {
        describe: 'Folder in which the manifest is looked up, relative to the workspace.',
        default: '.',
    },
};
/** Options that no command line has: there are no later steps on a laptop. */
const ACTION_OPTIONS = (/* unused pure expression or super */ null && ([
    'export',
    'token',
    'token-audience',
    'evidence',
    'environments',
    'jobs',
    'plan-workflow',
    'resolve',
    'decision',
    'expect-digest',
    'sealed',
    'issue',
    'tools',
]));
/** Inputs of the actions that sign in. */
const SIGN_IN_INPUTS = {
    'github-token': {
        describe: 'Token for GitHub’s API: reads the base branch’s manifest (`contents: read`) and the rule of the environment (`actions: read`). No engine gets it.',
        default: `\${{ github.token }}`,
    },
};
/** Inputs of the actions that write to GitHub. */
const WRITING_INPUTS = {
    'github-token': {
        describe: 'Token for GitHub’s API: keeps the comment (`pull-requests: write`) and the commit statuses (`statuses: write`). Without a permission, what would be written stands in the step summary.',
        default: `\${{ github.token }}`,
    },
};
/** Inputs that the steps of a composite action read themselves. */
const STEP_INPUTS = {
    cache: {
        describe: 'Keep releases and providers between runs with actions/cache. What comes back is verified again: releases by their pinned sha256, providers by the committed lock file; without one none are kept. But GitHub unpacks a cache before anybody can look at it: not for a job that may do more than others on its branch.',
        default: 'false',
    },
};
/** The inputs of an action besides its command and its options. */
function otherInputs({ signsIn, writes, composite, }) {
    if (composite)
        return STEP_INPUTS;
    return { ...COMMON_INPUTS, ...(signsIn ? SIGN_IN_INPUTS : writes ? WRITING_INPUTS : {}) };
}
/** Outputs by command; an action declares those of its commands. */
const OUTPUTS = {
    verdict: 'allow, needs-approval or block.',
    digest: 'Digest of the change set: equal for equal changes.',
    create: 'How many resources are created.',
    update: 'How many resources are changed in place.',
    replace: 'How many resources are replaced.',
    delete: 'How many resources are deleted.',
    changes: 'How many resources change in any way.',
    drift: 'How many resources differ from what was applied.',
    plan: 'Folder with the saved plan, for `apply`.',
    receipt: 'Path of the receipt, for `apply` with `expect`.',
    report: 'Path of the report in Markdown.',
    files: 'Folder with the rendered Terraform files.',
    problems: 'How many problems the manifest has.',
    identity: 'Who the run is, in the cloud’s own words.',
    account: 'Account, project or subscription that was reached.',
    expires: 'When the first credentials end (ISO 8601, UTC); what reads them renews them.',
    sessions: 'With `export`: JSON, by environment the variables that stand for its sessions; secrets are not among them.',
    'access-token': 'With `token: access`: an access token of Google Cloud, masked.',
    'id-token': 'With `token: id`: an ID token of Google Cloud, masked.',
    serial: 'Serial of the state after the apply.',
    environment: 'Environment whose plan was confirmed; empty when none was.',
    decision: 'go, ask or refuse.',
    sealed: 'sha256 of the sealed plan, for the apply job; empty when that job plans again.',
    reasons: 'JSON list: code, effect and message of every reason to ask or to refuse.',
    comment: 'Address of the comment, where one is kept.',
    path: 'Folder of the programs that were installed; it is on PATH for later steps.',
    tools: 'JSON: by name the version and the path of each tool.',
};
/** Picks declared outputs by name. */
function outputs(...names) {
    return Object.fromEntries(names.map((name) => [name, OUTPUTS[name]]));
}


/***/ })

};
