export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 98568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenAuthority),
/* harmony export */   l: () => (/* binding */ azureEnvironment)
/* harmony export */ });
const ENVIRONMENTS = {
    public: {
        authority: 'https://login.microsoftonline.com',
        resourceManager: 'https://management.azure.com',
        audience: 'api://AzureADTokenExchange',
    },
    usgovernment: {
        authority: 'https://login.microsoftonline.us',
        resourceManager: 'https://management.usgovcloudapi.net',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    china: {
        authority: 'https://login.chinacloudapi.cn',
        resourceManager: 'https://management.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
/**
 * One of the three clouds, by the name that Terraform's providers know it by (ARM_ENVIRONMENT).
 *
 * Authorities: AzureAuthorityHosts of @azure/identity. Resource managers: `sdk/environments` of
 * https://github.com/hashicorp/go-azure-sdk. Audiences: GitHubActionsCredential of the later @azure/identity
 * (https://github.com/Azure/azure-sdk-for-js), which derives them from the authority in the same way.
 */
function azureEnvironment(name) {
    return ENVIRONMENTS[name];
}
/**
 * The name under which an authority gives tokens. Entra ID in China has two, and its discovery document points from the
 * first to the second: https://github.com/MicrosoftDocs/azure-docs/issues/66535, AuthorityMetadata of @azure/msal-common.
 */
function tokenAuthority(authority) {
    return new URL(authority).host === 'login.chinacloudapi.cn'
        ? 'https://login.partner.microsoftonline.cn'
        : authority;
}


/***/ }),

/***/ 15895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logInToAzure: () => (/* binding */ logInToAzure),
  newCredential: () => (/* binding */ newCredential)
});

// EXTERNAL MODULE: ./build/src/identity/exchange.js
var exchange = __webpack_require__(57503);
// EXTERNAL MODULE: ./build/src/identity/azure/environments.js
var environments = __webpack_require__(98568);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/identity/azure/errors.js


/**
 * An answer that is not what was asked for, of Entra ID or of the resource manager. Keeps nothing of the answer but
 * what it says of the error, since the rest may hold a token.
 */
class Refusal extends Error {
    status;
    /** AADSTS number, or the resource manager's name for the error; undefined when neither spoke. */
    code;
    /** Header, as it came. */
    retryAfter;
    /** Not JSON: a proxy or a gateway spoke instead. */
    foreign;
    constructor({ status, text, headers }) {
        const body = (0,json/* parseJson */.qF)(text);
        super((0,exchange/* said */.ag)(wordsOf(status, body)));
        this.name = 'Refusal';
        this.status = status;
        this.code = codeOf(body);
        this.retryAfter = headers['retry-after'];
        this.foreign = body === undefined;
    }
}
/** Entra ID's shape is that of OAuth, `error_description` with `error_codes`; the resource manager's is `error.message`. */
function wordsOf(status, body) {
    const { error, error_description: description } = (0,json/* isObject */.Gv)(body) ? body : {};
    if (typeof description === 'string') {
        const [words = '', trace] = description.split(/\s*Trace ID:\s*/);
        return trace === undefined ? words : `${words} (trace ${trace.split(/\s/, 1)[0]})`;
    }
    if ((0,json/* isObject */.Gv)(error))
        return `${error['code']}: ${error['message']}`;
    if (typeof error === 'string')
        return `HTTP ${status} with ${error}`;
    return `HTTP ${status} with ${body === undefined ? 'a body that is not JSON' : 'JSON that says nothing'}`;
}
/** With a full stop, so that another sentence can follow. */
function sentence(words) {
    return /[.!?]$/.test(words) ? words : `${words}.`;
}
function codeOf(body) {
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    const { error, error_codes: codes } = body;
    if (Array.isArray(codes) && codes.length > 0)
        return String(codes[0]);
    return (0,json/* isObject */.Gv)(error) ? String(error['code']) : undefined;
}
/** The assertion is too old, or not valid yet. */
const OUTSIDE_ITS_TIME = '700024';
const WRONG_CASE = '7002138';
/** No federated credential has this issuer, audience or subject; 70021 is the older one for all three. */
const NO_CREDENTIAL = new Set([
    '70021',
    '700211',
    '700212',
    '700213',
    WRONG_CASE,
]);
/**
 * Entra ID's own trouble: its directory (90033), its time (90012), too many requests (90055), and that it could not
 * reach GitHub's keys (50166, 501661, 90061), which comes and goes: https://github.com/Azure/AKS/issues/4029
 */
const PASSING = new Set([
    '90033',
    '90012',
    '90055',
    '50166',
    '501661',
    '90061',
]);
/**
 * What an error of Entra ID or of the resource manager means.
 * Codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
function classifyAzure(error, now) {
    if (!(error instanceof Refusal))
        return {
            kind: (0,exchange/* isNetworkError */.TX)(error) ? 'transient' : 'permanent',
            said: (0,exchange/* said */.ag)(error instanceof Error ? error.message : String(error)),
        };
    const { status, code, foreign, message } = error;
    const wait = (0,exchange/* retryAfter */.P9)(error.retryAfter, now);
    if (code === OUTSIDE_ITS_TIME)
        return { kind: 'mint-again', said: message };
    if (foreign || (0,exchange/* isTransientStatus */.Dm)(status) || PASSING.has(code))
        return { kind: 'transient', said: message, ...(wait === undefined ? {} : { retryAfter: wait }) };
    return { kind: 'permanent', said: message };
}
/** Tells what Entra ID refused, with what it received beside what the application must trust. */
const explainAzure = (login, claims, failure) => ({
    severity: 'error',
    ...(login.at === undefined ? {} : { at: login.at }),
    path: 'spec.identity.azure',
    message: `${new URL(login.authority).host} gave no token for application ${login.client} of tenant ${login.tenant}: ${sentence(failure.said)} ` +
        `GitHub's token has subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`,
    fix: fixOf(login, claims, failure),
});
function fixOf(login, claims, { kind, said: words }) {
    const code = /AADSTS(\d+)/.exec(words)?.[1];
    if (kind === 'transient')
        return 'Run the job again later; if it stays, look whether a proxy or firewall stands between the runner and Entra ID.';
    if (code === OUTSIDE_ITS_TIME)
        return `Two tokens in a row were outside their time: the last was issued at ${time(claims.iat)} and ends at ${time(claims.exp)}. The clock of GitHub or of Entra ID is wrong, or something keeps requests for minutes; run the job again later.`;
    if (code === '90002')
        return `Correct spec.identity.azure.tenant, or spec.identity.azure.environment (${login.environment} now): each Azure has its own tenants.`;
    if (code === '700016')
        return `Correct the client or the tenant in spec.identity.azure: \`az ad app show --id ${login.client}\`, signed in to tenant ${login.tenant}, must find the application.`;
    if (code === '500011')
        return `Correct spec.identity.azure.environment (${login.environment} now) and resourceManager (${login.resourceManager}): this Entra ID knows no such resource.`;
    if (code === WRONG_CASE)
        return `Write the subject of the federated credential with the same capital and small letters; delete it and add it anew. ${recipe(login, claims)}`;
    return NO_CREDENTIAL.has(code)
        ? `Add this federated credential; it can take some minutes to be known everywhere. ${recipe(login, claims)}`
        : `Check that the application has this federated credential. ${recipe(login, claims)}`;
}
function time(seconds) {
    return new Date(seconds * 1000).toISOString();
}
/** By a file, since a subject may hold what a shell reads otherwise: https://learn.microsoft.com/cli/azure/ad/app/federated-credential */
function recipe(login, { iss, sub, aud }) {
    const credential = { name: credentialName(sub), issuer: iss, subject: sub, audiences: [aud] };
    return `As credential.json:\n${JSON.stringify(credential, undefined, 2)}\nthen: az ad app federated-credential create --id ${login.client} --parameters credential.json\n(or, for a managed identity, az identity federated-credential create with the same issuer, subject and audience)`;
}
/** 3 to 120 letters, digits, - and _, the first a letter or digit: https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
function credentialName(subject) {
    return `github-${subject.replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 120);
}

;// CONCATENATED MODULE: ./build/src/identity/azure/present.js
/**
 * What azurerm, azuread, azapi and the azurerm backend need to ask for tokens by themselves, as often as they like, and
 * what names the application to Azure's SDKs.
 *
 * ARM_*: `provider.go` of https://github.com/hashicorp/terraform-provider-azurerm, hashicorp/terraform-provider-azuread
 * and Azure/terraform-provider-azapi; `internal/backend/remote-state/azure/backend.go` of hashicorp/terraform
 * (ARM_USE_AZUREAD: the state by the application's role, never by an account key). AZURE_*:
 * https://learn.microsoft.com/azure/developer/javascript/sdk/authentication/overview
 * @throws Error without `place.request`: the audience is part of its URL, which nobody but the caller knows.
 */
function presentAzure(login, { request }, { mask }) {
    if (request === undefined)
        throw new Error('an Azure session is presented with a token request');
    // These providers put api://AzureADTokenExchange wherever the URL names no audience, in every cloud:
    // `sdk/auth/github_oidc_authorizer.go` of https://github.com/hashicorp/go-azure-sdk
    const url = `${request.url}&audience=${encodeURIComponent(login.audience)}`;
    mask(url);
    mask(request.bearer);
    const subscription = login.subscription;
    return {
        files: {},
        environment: {
            ARM_USE_OIDC: 'true',
            ARM_USE_CLI: 'false',
            ARM_USE_MSI: 'false',
            ARM_USE_AZUREAD: 'true',
            ARM_ENVIRONMENT: login.environment,
            ARM_TENANT_ID: login.tenant,
            ARM_CLIENT_ID: login.client,
            ARM_OIDC_REQUEST_URL: url,
            ARM_OIDC_REQUEST_TOKEN: request.bearer,
            AZURE_TENANT_ID: login.tenant,
            AZURE_CLIENT_ID: login.client,
            AZURE_AUTHORITY_HOST: login.authority,
            ...(subscription === undefined
                ? {}
                : { ARM_SUBSCRIPTION_ID: subscription, AZURE_SUBSCRIPTION_ID: subscription }),
        },
    };
}

// EXTERNAL MODULE: ./build/src/platform/ask.js
var ask = __webpack_require__(75828);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/identity/azure/subscription.js





/** https://learn.microsoft.com/rest/api/resources/subscriptions/get */
const API_VERSION = '2022-12-01';
/**
 * Reads the subscription that the manifest names with the token that was just got.
 * @returns its id, as the resource manager writes it.
 * @throws UserError exit code 2 when it belongs to another tenant, 3 when it cannot be read.
 */
async function guardSubscription(login, subscription, token, tools) {
    const classify = (error) => classifyAzure(error, tools.now());
    const found = await (0,exchange/* persist */.Zr)(() => read(login, subscription, token, tools), classify, tools.patience).catch((error) => {
        if (tools.patience.signal.aborted)
            throw error;
        throw refused(login, subscription, error, classify(error).said);
    });
    const [id, tenant] = [found['subscriptionId'], found['tenantId']];
    if (!same(id, subscription) || !same(tenant, login.tenant))
        throw elsewhere(login, `The resource manager says subscription ${id} of tenant ${tenant}`, subscription);
    return String(id);
}
async function read(login, subscription, token, { patience, ca }) {
    const reply = await (0,ask/* ask */.kA)({
        url: `${login.resourceManager.replace(/\/+$/, '')}/subscriptions/${encodeURIComponent(subscription)}?api-version=${API_VERSION}`,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        timeout: patience.timeout,
        signal: patience.signal,
        ...(ca === undefined ? {} : { ca }),
    });
    const body = reply.status === 200 ? (0,json/* parseJson */.qF)(reply.text) : undefined;
    if (!(0,json/* isObject */.Gv)(body))
        throw new Refusal(reply);
    return body;
}
/** Ids are GUIDs, which people write in capitals too. */
function same(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other.toLowerCase();
}
function refused(login, subscription, error, words) {
    const code = error instanceof Refusal ? error.code : undefined;
    // So a subscription of another tenant is answered: https://github.com/Azure/azure-sdk-for-net/issues/49391
    if (code === 'InvalidAuthenticationTokenTenant')
        return elsewhere(login, words, subscription, error);
    const hidden = error instanceof Refusal && (error.status === 403 || error.status === 404);
    return subscription_problem(login, `Application ${login.client} cannot read subscription ${subscription}: ${sentence(words)}`, hidden
        ? `Correct spec.target.account, or grant the application a role there, Reader at least: az role assignment create --assignee ${login.client} --role Reader --scope /subscriptions/${subscription}`
        : `Look whether the runner can reach ${login.resourceManager}, and run the job again.`, 3, error);
}
function elsewhere(login, words, subscription, cause) {
    return subscription_problem(login, `${sentence(words)} The manifest says subscription ${subscription} of tenant ${login.tenant}.`, 'Correct spec.target.account or spec.identity.azure.tenant: they must belong together.', 2, cause);
}
function subscription_problem(login, message, fix, exitCode, cause) {
    const at = login.at === undefined ? {} : { at: login.at };
    return new problem/* UserError */.y({ severity: 'error', ...at, path: 'spec.identity.azure', message, fix }, exitCode, {
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/identity/azure/transport.js

/**
 * Sends requests to one authority and to nobody else: MSAL would follow AZURE_REGIONAL_AUTHORITY_NAME,
 * MSAL_FORCE_REGION and what a discovery document says, and take GitHub's token along.
 */
function transportTo(authority, { patience, ca }) {
    const { origin } = new URL(authority);
    let outcome;
    const send = async (request) => {
        const url = new URL(request.url);
        if (url.origin !== origin)
            throw new Error(`the token would have gone to ${url.origin} instead of ${origin}; unset AZURE_REGIONAL_AUTHORITY_NAME and MSAL_FORCE_REGION`);
        // Answers are read as they come, so none may come compressed.
        const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
        return (0,ask/* ask */.kA)({
            url: request.url,
            method: request.method === 'POST' ? 'POST' : 'GET',
            headers,
            timeout: patience.timeout,
            signal: patience.signal,
            ...(typeof request.body === 'string' ? { body: request.body } : {}),
            ...(ca === undefined ? {} : { ca }),
        });
    };
    return {
        outcome: () => outcome,
        client: {
            sendRequest: async (request) => {
                try {
                    const reply = await send(request);
                    outcome = { reply };
                    return { request, status: reply.status, headers: headersOf(reply), bodyAsText: reply.text };
                }
                catch (error) {
                    outcome = { error };
                    throw error;
                }
            },
        },
    };
}
function headersOf({ headers }) {
    const all = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return {
        get: (name) => all.get(name.toLowerCase()),
        has: (name) => all.has(name.toLowerCase()),
        set: (name, value) => void all.set(name.toLowerCase(), String(value)),
        delete: (name) => void all.delete(name.toLowerCase()),
        toJSON: () => Object.fromEntries(all),
        [Symbol.iterator]: () => all[Symbol.iterator](),
    };
}

;// CONCATENATED MODULE: ./build/src/identity/azure/login.js






/**
 * Gives GitHub's token to Entra ID as the assertion of an application (or managed identity) that trusts it, and looks
 * whether the subscription of the manifest can be read.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 * @throws UserError exit code 3 when Entra ID or the resource manager refuses, 2 when the subscription is another tenant's.
 */
const logInToAzure = async (login, tools) => {
    const { value: access, token } = await (0,exchange/* exchange */.cv)(tools, {
        audience: login.audience,
        send: ({ value }) => accessToken(login, value, tools),
        classify: (error) => classifyAzure(error, tools.now()),
        explain: (claims, failure) => explainAzure(login, claims, failure),
    });
    const account = login.subscription === undefined
        ? undefined
        : await guardSubscription(login, login.subscription, access.token, tools);
    return {
        login,
        claims: token.claims,
        who: `application ${login.client} of tenant ${login.tenant}`,
        ...(account === undefined ? {} : { account }),
        expires: new Date(access.expiresOnTimestamp),
        present: (place) => presentAzure(login, place, tools),
    };
};
async function accessToken(login, assertion, tools) {
    const transport = transportTo((0,environments/* tokenAuthority */.B)(login.authority), tools);
    const credential = await newCredential(login, assertion, transport.client);
    try {
        const access = await credential.getToken(`${login.resourceManager.replace(/\/+$/, '')}/.default`);
        tools.mask(access.token);
        return access;
    }
    catch (error) {
        const outcome = transport.outcome();
        if (outcome === undefined)
            throw error;
        // MSAL's own error is dropped: it may quote the whole answer.
        throw 'error' in outcome ? outcome.error : new Refusal(outcome.reply);
    }
}
/** A credential for one try: MSAL keeps throttling and tokens in it, and would answer in place of Entra ID. */
async function newCredential(login, assertion, httpClient) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(8256)]).then(__webpack_require__.bind(__webpack_require__, 48256));
    return new sdk.ClientAssertionCredential(login.tenant, login.client, async () => assertion, {
        authorityHost: (0,environments/* tokenAuthority */.B)(login.authority),
        // Else MSAL asks the public cloud whether it knows the authority, whichever that is.
        disableInstanceDiscovery: true,
        httpClient,
        retryOptions: { maxRetries: 0 },
        redirectOptions: { maxRetries: 0 },
    });
}


/***/ })

};
