export const id = 9470;
export const ids = [9470];
export const modules = {

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ VaultRefusal),
/* harmony export */   w: () => (/* binding */ postToVault)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _platform_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75828);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);



/** Vault, or what stands before it, answered and did not do it. */
class VaultRefusal extends Error {
    status;
    /** False when the answer is not Vault's JSON but, say, the page of a proxy. */
    fromVault;
    /** Milliseconds. */
    retryAfter;
    constructor(status, text, fromVault, retryAfter) {
        super(`HTTP ${status}: ${text}`);
        this.name = 'VaultRefusal';
        this.status = status;
        this.fromVault = fromVault;
        if (retryAfter !== undefined)
            this.retryAfter = retryAfter;
    }
}
/**
 * POST to Vault's API, once: https://developer.hashicorp.com/vault/api-docs
 * @param path below /v1/.
 * @returns the object that came back; an empty one for 204.
 * @throws VaultRefusal for every other answer, and what `ask` throws.
 */
async function postToVault(vault, path, { headers, body }, tools) {
    const ca = [vault.certificateAuthority, tools.ca].filter((pem) => pem !== undefined).join('\n');
    const reply = await (0,_platform_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({
        url: `${vault.address.replace(/\/+$/, '')}/v1/${path.split('/').map(encodeURIComponent).join('/')}`,
        method: 'POST',
        headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            // Vault agents and proxies may be set to refuse requests without it.
            'x-vault-request': 'true',
            ...(vault.namespace === undefined ? {} : { 'x-vault-namespace': vault.namespace }),
            ...headers,
        },
        body: JSON.stringify(body ?? {}),
        ...(ca === '' ? {} : { ca }),
        timeout: tools.patience.timeout,
        signal: tools.patience.signal,
    });
    if (reply.status === 204)
        return {};
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(reply.text);
    if (reply.status === 200 && answer !== undefined)
        return answer;
    const header = reply.headers['retry-after'];
    throw new VaultRefusal(reply.status, answer === undefined ? 'an answer that is not JSON, as a proxy gives' : errorsOf(answer), answer !== undefined, (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(header, tools.now()));
}
function errorsOf({ errors }) {
    const texts = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
    return texts.length === 0 ? 'no reason given' : texts.join('; ');
}


/***/ }),

/***/ 52916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explainVault),
/* harmony export */   j: () => (/* binding */ classifyVault)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8756);


/** What an error of a request to Vault means. Never throws. */
function classifyVault(error) {
    if (!(error instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__/* .VaultRefusal */ .h))
        return {
            kind: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkError */ .TX)(error) ? 'transient' : 'permanent',
            said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error instanceof Error ? error.message : String(error)),
        };
    return {
        kind: kindOf(error),
        said: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(error.message),
        ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    };
}
/** Wording of github.com/hashicorp/cap, which checks the token for Vault. */
const OUT_OF_TIME = /token is expired|token not yet valid|token issued in the future/i;
function kindOf({ status, fromVault, message }) {
    // 412: the node has not seen yet what another one wrote. 503: sealed, or a standby that cannot forward.
    if (!fromVault || status === 412 || (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientStatus */ .Dm)(status))
        return 'transient';
    // Vault itself could not reach GitHub's keys, and calls it a bad request.
    if (/fetching keys/i.test(message) && !/\b404\b/.test(message))
        return 'transient';
    return OUT_OF_TIME.test(message) ? 'mint-again' : 'permanent';
}
/** Tells a login that failed for good, with the commands that make the role take the subject received. */
const explainVault = (login, claims, failure) => ({
    severity: 'error',
    path: 'spec.identity.vault',
    ...(login.at === undefined ? {} : { at: login.at }),
    // Without the full stop that our own sentence has.
    ...tell(login, claims, { ...failure, said: failure.said.replace(/\.+$/, '') }),
});
function tell(login, claims, failure) {
    const vault = `Vault at ${login.address}`;
    const role = `role ${login.role} (auth/${login.path})`;
    if (failure.kind === 'transient')
        return {
            message: `${vault} did not answer the login as ${role}, and was asked several times. The last time: ${failure.said}.`,
            fix: 'Nothing is known to be wrong with the role. See whether Vault is unsealed and reachable from the runner, and run the job again.',
        };
    if (failure.kind === 'mint-again')
        return {
            message: `${vault} takes GitHub's token for too old or not valid yet, a new one too: ${failure.said}.`,
            fix: `The clock of Vault differs from GitHub's: set it by NTP. Valid by GitHub's clock: ${time(claims.iat)} to ${time(claims.exp)}.`,
        };
    if (!failure.said.startsWith('HTTP'))
        return {
            message: `${vault} could not be used: ${failure.said}.`,
            fix: /certificate/i.test(failure.said)
                ? 'Give the PEM of the authority that signed its certificate as spec.identity.vault.certificateAuthority.'
                : 'See whether spec.identity.vault.address is right; it must be https, or on this machine.',
        };
    if (failure.said.startsWith('HTTP 200'))
        return {
            message: `${vault} gave no token for the login as ${role}: ${failure.said}.`,
            fix: 'Take the role out of every login enforcement of MFA (identity/mfa/login-enforcement): a job cannot confirm one.',
        };
    return {
        message: `${vault} refused the login as ${role}: ${failure.said}. ` +
            `GitHub's token says subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`,
        fix: `Let the role take this subject:\n${trustCommands(login, claims, failure)}`,
    };
}
/** Names of fields: https://developer.hashicorp.com/vault/api-docs/auth/jwt */
function trustCommands(login, claims, failure) {
    const namespace = login.namespace === undefined ? '' : ` -namespace=${quoted(login.namespace)}`;
    const role = [
        `vault write${namespace} ${quoted(`auth/${login.path}/role/${login.role}`)}`,
        'role_type=jwt',
        `bound_audiences=${quoted(claims.aud)}`,
        `bound_subject=${quoted(claims.sub)}`,
        'user_claim=sub',
    ].join(' \\\n  ');
    // Vault tells nobody whether there is such a method: one that is missing is permission denied, too.
    if (!/^HTTP 40[34]|could not load configuration/.test(failure.said))
        return role;
    const method = [
        `vault write${namespace} ${quoted(`auth/${login.path}/config`)}`,
        `oidc_discovery_url=${quoted(claims.iss)}`,
        `bound_issuer=${quoted(claims.iss)}`,
    ].join(' \\\n  ');
    return `# once, when there is no such method yet\nvault auth enable${namespace} -path=${quoted(login.path)} jwt\n${method}\n${role}`;
}
/** Quoted for a shell when it must be: the name of a branch, which is in the subject, may hold almost anything. */
function quoted(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function time(seconds) {
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 49470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInToVault: () => (/* binding */ logInToVault)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8756);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52916);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47945);






/**
 * Logs in at Vault's JWT auth method with GitHub's token:
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws UserError with the commands that make the role take the subject, exit code 3.
 */
const logInToVault = async (login, tools) => {
    const { value: given, token } = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)(tools, {
        audience: login.audience,
        send: (jwt) => send(login, jwt, tools),
        classify: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyVault */ .j,
        explain: (claims, failure) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainVault */ .W)(login, claims, failure),
    });
    return {
        login,
        claims: token.claims,
        who: `role ${login.role} of auth/${login.path} (policies: ${given.policies.join(', ') || 'none'})`,
        ...(given.lease === 0 ? {} : { expires: new Date(tools.now().getTime() + given.lease * 1000) }),
        present: (place) => present(login, given, place),
        ...(given.revocable ? { revoke: () => (0,_revoke_js__WEBPACK_IMPORTED_MODULE_4__/* .revokeToken */ .w$)(login, given.value, tools) } : {}),
    };
};
async function send(login, jwt, tools) {
    const body = { role: login.role, jwt: jwt.value };
    const { auth } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .postToVault */ .w)(login, `auth/${login.path}/login`, { body }, tools);
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(auth) ? auth : {};
    const value = given['client_token'];
    // So Vault answers when the login has to be confirmed by a second factor, which nobody can give here.
    if (typeof value !== 'string' || value === '')
        throw new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VaultRefusal */ .h(200, 'an answer without a token, as when a second factor is asked for', true);
    tools.mask(value);
    const { policies, lease_duration: lease, token_type: type } = given;
    return {
        value,
        policies: Array.isArray(policies) ? policies.filter((policy) => typeof policy === 'string') : [],
        lease: typeof lease === 'number' ? lease : 0,
        revocable: type !== 'batch',
    };
}
/** Variables of Vault's own tools: https://developer.hashicorp.com/vault/docs/commands#configure-environment-variables */
function present(login, token, { name, folder }) {
    const tokenFile = `${name}.vault-token`;
    const caFile = `${name}.vault-ca.pem`;
    const { namespace, certificateAuthority } = login;
    return {
        files: {
            [tokenFile]: token.value,
            ...(certificateAuthority === undefined ? {} : { [caFile]: certificateAuthority }),
            ...(token.revocable ? { [`${name}.revoke.json`]: (0,_revoke_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationFile */ .BZ)(login, tokenFile) } : {}),
        },
        environment: {
            VAULT_ADDR: login.address,
            VAULT_TOKEN: token.value,
            ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }),
            ...(certificateAuthority === undefined ? {} : { VAULT_CACERT: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, caFile) }),
        },
    };
}


/***/ }),

/***/ 47945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ revocationFile),
/* harmony export */   JA: () => (/* binding */ revokeVault),
/* harmony export */   w$: () => (/* binding */ revokeToken)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41396);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8756);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52916);






/** Text of the file from which `revokeVault` revokes. @param tokenFile name in the same folder. */
function revocationFile(login, tokenFile) {
    const { address, namespace, certificateAuthority } = login;
    return `${JSON.stringify({ kind: 'vault', address, namespace, tokenFile, certificateAuthority }, undefined, 2)}\n`;
}
/**
 * Revokes the token that a file of `revocationFile` names.
 * @param text of that file.
 * @param readToken reads a file of the same folder.
 * @throws UserError when the file is none of ours or Vault did not do it; what is gone already is no error.
 */
async function revokeVault(text, readToken, tools) {
    const revocation = parse(text);
    await revokeToken(revocation, (await readToken(revocation.tokenFile)).trim(), tools);
}
/** Takes a token back. @throws UserError when Vault did not do it; what is gone already is no error. */
async function revokeToken(vault, token, tools) {
    // A cancelled job has to give its token back above all, so that signal does not count here.
    const patience = { ...tools.patience, signal: new AbortController().signal };
    const request = { headers: { 'x-vault-token': token } };
    const send = async () => (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .postToVault */ .w)(vault, 'auth/token/revoke-self', request, { ...tools, patience });
    try {
        await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(send, _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyVault */ .j, patience);
    }
    catch (error) {
        // Vault does not know the token any more: revoked before, or at its end.
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultRefusal */ .h && error.fromVault && error.status === 403)
            return;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Vault at ${vault.address} did not revoke its token: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyVault */ .j)(error).said}.`, "It ends by itself with its lease; a short token_ttl of the role keeps that near. An administrator can revoke it by its accessor, which Vault's audit log has.", 3, { cause: error });
    }
}
const isRevocation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('vault'),
    address: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    // A name and no path: what is read is sent to the address.
    tokenFile: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) && /^[\w.-]+\.vault-token$/.test(String(value)),
    namespace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    certificateAuthority: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
function parse(content) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(content);
    if (!isRevocation(value))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('This is no file from which a Vault token is revoked.', 'Leave the files of a session as they are.', 3);
    return value;
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
