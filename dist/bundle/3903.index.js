export const id = 3903;
export const ids = [3903];
export const modules = {

/***/ 12981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _e: () => (/* binding */ mergedAwsConfig),
/* harmony export */   l5: () => (/* binding */ awsProfile),
/* harmony export */   pQ: () => (/* binding */ awsFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _credential_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86141);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16331);




/**
 * The files of one session, without a credential in them, and the variables by which the AWS provider, the s3
 * backend, SDKs and the CLI find them: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 * @throws UserError when a path cannot be written into an AWS config file.
 */
function awsFiles({ login, place }) {
    const config = `${place.name}.aws-config`;
    const credentials = `${place.name}.aws-credentials`;
    return {
        files: {
            [sessionFileName(place)]: (0,_credential_process_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFileText */ .YQ)(login, place.request),
            [config]: mergedAwsConfig([{ login, place }]),
            [credentials]: '',
        },
        environment: {
            AWS_CONFIG_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, config),
            // Empty, so that nobody's ~/.aws/credentials are read instead.
            AWS_SHARED_CREDENTIALS_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, credentials),
            AWS_PROFILE: awsProfile(place.name),
            AWS_REGION: login.region,
            AWS_DEFAULT_REGION: login.region,
            AWS_SDK_LOAD_CONFIG: '1',
            AWS_EC2_METADATA_DISABLED: 'true',
            // Where the region's own STS is not to be used, its clients cannot ask there either.
            ...(login.endpoint === (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .stsEndpoint */ .u1)(login.region) ? {} : { AWS_ENDPOINT_URL_STS: login.endpoint }),
        },
    };
}
/** Name of the profile of an environment. */
function awsProfile(name) {
    return `synthinfra-${name}`;
}
/**
 * One AWS config file with a profile for each session, for jobs with several targets.
 * @throws UserError when a path cannot be written into it.
 */
function mergedAwsConfig(sessions) {
    return sessions
        .map(({ login, place }) => {
        const command = [...place.credentialsCommand, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, sessionFileName(place))];
        return `[profile ${awsProfile(place.name)}]\ncredential_process = ${commandLine(command)}\nregion = ${login.region}\n`;
    })
        .join('\n');
}
function sessionFileName({ name }) {
    return `${name}.aws.json`;
}
/**
 * A command as credential_process takes it everywhere: no character that sh, cmd.exe or a reader of the file takes for
 * its own (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html). A quote never comes
 * first, since the SDK of the AWS provider takes those away that stand at both ends of a value; and on Windows it hands
 * none over to cmd.exe unharmed (aws/aws-sdk-go-v2#3208).
 */
function commandLine(args) {
    const line = args.map(word).join(' ');
    if (line.startsWith('"'))
        throw unspeakable(args[0]);
    return line;
}
function word(arg) {
    if (/^([A-Za-z]:[\\/]|\\\\)[\w./\\:=@+,-]*$/.test(arg))
        return arg;
    const windows = /^([A-Za-z]:[\\/]|\\\\)/.test(arg);
    if (arg === '' || windows || /["$`\\%\p{Cc}]|\s[#;]/u.test(arg))
        throw unspeakable(arg);
    const [plain = ''] = /^[\w./:=@+,-]*/.exec(arg) ?? [];
    return plain === arg ? arg : `${plain}"${arg.slice(plain.length)}"`;
}
function unspeakable(arg) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`AWS's tools cannot be told to run ${JSON.stringify(arg)}: it has characters that not all of them take.`, 'Let RUNNER_TEMP and the toolkit be in folders whose names have letters, digits, dots and dashes only.');
}


/***/ }),

/***/ 63903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInToAws: () => (/* binding */ logInToAws)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40091);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12981);


/**
 * Exchanges GitHub's token for a role's credentials, and those for the roles behind it.
 * @throws UserError 2 for another account than the login's, 3 for every refusal.
 */
const logInToAws = (async (login, tools) => {
    const first = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .obtain */ .AH)(login, tools);
    let held = first;
    let renewal;
    return {
        login,
        claims: first.claims,
        who: first.arn,
        account: first.account,
        expires: first.credentials.expiration,
        async credentials() {
            if ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTimeLeft */ .ZB)(held, tools.now()))
                return held.credentials;
            // Callers side by side share one exchange.
            renewal ??= (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .obtain */ .AH)(login, tools).finally(() => {
                renewal = undefined;
            });
            held = await renewal;
            return held.credentials;
        },
        present(place) {
            for (const secret of Object.values(place.request ?? {}))
                tools.mask(secret);
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFiles */ .pQ)({ login, place });
        },
    };
});


/***/ })

};
