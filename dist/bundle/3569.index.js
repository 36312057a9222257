export const id = 3569;
export const ids = [3569];
export const modules = {

/***/ 83569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logInToGoogle: () => (/* binding */ logInToGoogle)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/identity/exchange.js
var exchange = __webpack_require__(57503);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/platform/ask.js
var ask = __webpack_require__(75828);
// EXTERNAL MODULE: ./build/src/identity/gcp/names.js
var names = __webpack_require__(63669);
;// CONCATENATED MODULE: ./build/src/identity/gcp/advice.js

/** Longest `google.subject` in bytes: https://docs.cloud.google.com/iam/docs/workload-identity-federation#mapping */
const LONGEST_SUBJECT = 127;
const OUTAGE = 'Run the job again. If that does not help, look at https://status.cloud.google.com and at the proxy of the runner.';
const ISSUER_UNREACHED = /given credential's issuer/;
/** What Google says → what to do. The first that matches counts; all texts were seen of the real services. */
const ADVICE = [
    [/iam\.serviceAccounts\./, letActAs],
    [
        /^NOT_FOUND/,
        (login) => `Correct spec.identity.gcp: there is no service account ${login.serviceAccount}.`,
    ],
    [/lifetime/i, shortenLifetime],
    [/attribute condition/, widenCondition],
    [/audience in ID Token/, allowAudience],
    [/issuer in ID Token/, correctIssuer],
    [/exceeds the 127 bytes limit/, shortenSubject],
    [/target service indicated/, findProvider],
    [/a redirect to|is neither https/, correctEndpoint],
    [/certificate/i, () => 'Let Node trust the authority of the proxy or endpoint: NODE_EXTRA_CA_CERTS.'],
    [/stale|expired|not yet valid|in the future/, compareClocks],
];
/**
 * What to do about a login that failed: what the trust must say for the token that was received, ready to paste.
 * @param failure as `classifyGoogle` tells it.
 */
function adviceOn(login, claims, { kind, said }) {
    if (kind === 'transient')
        return ISSUER_UNREACHED.test(said) ? openIssuer(login, claims) : OUTAGE;
    const found = ADVICE.find(([pattern]) => pattern.test(said));
    return (found?.[1] ?? lookAtProvider)(login, claims);
}
/** A word of a POSIX shell that means exactly this text. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function letActAs(login, { sub }) {
    return `Let this subject use the service account; a new binding takes up to five minutes to work:
gcloud iam service-accounts add-iam-policy-binding ${shellWord(login.serviceAccount ?? '')} \\
  --role=roles/iam.workloadIdentityUser \\
  --member=${shellWord((0,names/* principalOf */.i6)(login, sub))}`;
}
function shortenLifetime({ lifetime, serviceAccount }) {
    return `Set spec.identity.gcp.lifetimeSeconds (now ${lifetime}) to 3600 or less, or allow ${serviceAccount} more by the organization policy constraints/iam.allowServiceAccountCredentialLifetimeExtension.`;
}
function widenCondition(login, claims) {
    const condition = `assertion.sub == ${JSON.stringify(claims.sub)}`;
    return `Let the provider's attribute condition accept this subject; one that accepts it alone is:
${updateProvider(login)} --attribute-condition=${shellWord(condition)}
Keep what the present condition allows besides:
${describeProvider(login)}`;
}
function allowAudience(login, claims) {
    return `Remove spec.identity.gcp.audience, if the provider has no audiences of its own, or let the provider allow this one:
${updateProvider(login)} --allowed-audiences=${shellWord(claims.aud)}`;
}
function correctIssuer(login, claims) {
    return `Set the issuer of the provider to exactly that of the token:
${updateProvider(login)} --issuer-uri=${shellWord(claims.iss)}`;
}
/** Ids instead of names: they are short, and whoever takes over a name does not have them. */
function shortenSubject(login, claims) {
    const rest = claims.environment === undefined
        ? '":" + assertion.event_name'
        : '":environment:" + assertion.environment';
    const mapping = `google.subject="repository:" + assertion.repository_id + ${rest}`;
    return `The subject has ${Buffer.byteLength(claims.sub)} bytes, and Google takes ${LONGEST_SUBJECT}. Map a shorter one, beside the mappings that are there, and name it in the bindings:
${updateProvider(login)} --attribute-mapping=${shellWord(mapping)}
${describeProvider(login)}`;
}
function findProvider(login) {
    return `Correct spec.identity.gcp.provider, which must hold the number of the project and not its id, or bring the provider and its pool back if they are disabled or deleted:
${describeProvider(login)}`;
}
function openIssuer(login, { iss }) {
    return `Google must read ${iss}/.well-known/openid-configuration and the keys that it names. Open them to the internet, or give Google the keys:
${updateProvider(login)} --jwk-json-path=jwks.json`;
}
function correctEndpoint() {
    return 'Correct stsEndpoint or iamCredentialsEndpoint of spec.identity.gcp, or the proxy of the runner.';
}
function compareClocks(_login, claims) {
    const issued = new Date(claims.iat * 1000).toISOString();
    return `A second token, issued at ${issued}, was no better: the clock of ${claims.iss} and Google's are more than a minute apart. On GitHub Enterprise Server, set its clock by NTP.`;
}
function lookAtProvider(login) {
    return `Compare what was received with the provider's issuer, audiences, mapping and condition:
${describeProvider(login)}`;
}
function updateProvider(login) {
    return `gcloud iam workload-identity-pools providers update-oidc ${placeOf(login)}`;
}
function describeProvider(login) {
    return `gcloud iam workload-identity-pools providers describe ${placeOf(login)}`;
}
function placeOf(login) {
    const { project, pool, name } = (0,names/* partsOf */.CI)(login);
    return `${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}

;// CONCATENATED MODULE: ./build/src/identity/gcp/errors.js




/** An answer that is not what was asked for. Of the request, which holds a token, it keeps nothing. */
class GoogleRefusal extends Error {
    failure;
    /** Of the HTTP answer. */
    status;
    constructor(reply, now) {
        const failure = failureOf(reply, now);
        super(failure.said);
        this.name = 'GoogleRefusal';
        this.failure = failure;
        this.status = reply.status;
    }
}
/** What an error of a request to Google means. */
function classifyGoogle(error) {
    if (error instanceof GoogleRefusal)
        return error.failure;
    const { message } = error;
    return { kind: (0,exchange/* isNetworkError */.TX)(error) ? 'transient' : 'permanent', said: (0,exchange/* said */.ag)(message) };
}
function failureOf(reply, now) {
    const body = (0,json/* parseObject */.lj)(reply.text);
    const text = body === undefined ? withoutJson(reply) : fromJson(body, reply.status);
    const wait = (0,exchange/* retryAfter */.P9)(reply.headers['retry-after'], now);
    return {
        kind: kindOf(reply.status, body === undefined ? undefined : text),
        said: clean(text),
        ...(wait === undefined ? {} : { retryAfter: wait }),
    };
}
function kindOf(status, text) {
    if ((0,exchange/* isTransientStatus */.Dm)(status))
        return 'transient';
    // Google speaks JSON: what does not was sent by something between, such as a proxy that is starting.
    if (text === undefined)
        return status >= 300 && status < 400 ? 'permanent' : 'transient';
    // Google could not fetch the issuer's keys, or not the one of a key that was changed just now.
    if (text.includes("Error connecting to the given credential's issuer"))
        return 'transient';
    // The token service calls a token of the past and one of the future alike "stale".
    if (/^invalid_grant: .*(stale|expired|not yet valid|in the future)/i.test(text))
        return 'mint-again';
    return status === 401 && text.startsWith('UNAUTHENTICATED') ? 'mint-again' : 'permanent';
}
/** The token service tells errors as OAuth does (RFC 6749, 5.2), all other services as https://google.aip.dev/193 says. */
function fromJson({ error, error_description: description }, status) {
    if (typeof error === 'string')
        return typeof description === 'string' ? `${error}: ${description}` : error;
    if ((0,json/* isObject */.Gv)(error) && typeof error['message'] === 'string')
        return `${typeof error['status'] === 'string' ? error['status'] : `HTTP ${status}`}: ${error['message']}`;
    return `HTTP ${status} with an answer that cannot be read`;
}
function withoutJson({ status, headers, text }) {
    if (status >= 300 && status < 400)
        return `HTTP ${status}, a redirect to ${headers.location?.split('?')[0] ?? 'nowhere'}, which is not followed`;
    const words = clean(text.replace(/<[^>]*>/g, ' ')).slice(0, 120);
    return `HTTP ${status} with an answer that is no JSON${words === '' ? '' : `: ${words}`}`;
}
/** Whoever complains of a request may repeat its bearer. */
function clean(text) {
    return (0,exchange/* said */.ag)(text.replace(/ya29\.[\w.-]+/g, '(token)'));
}
/** Tells a login that failed for good: what Google said and received, and what its trust must say. */
function explainGoogle(login, claims, failure) {
    const what = failure.said.replace(/\.$/, '');
    return {
        severity: 'error',
        ...(login.at === undefined ? {} : { at: login.at }),
        message: wasRefused(failure)
            ? `${whoFailed(login, claims, what)}: ${what}. Received: subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`
            : `Google Cloud gave no usable answer: ${what}.`,
        fix: adviceOn(login, claims, failure),
    };
}
/** False where the trust is not to blame: nobody looked at the token. */
function wasRefused({ kind, said: what }) {
    return kind !== 'transient' && !/a redirect to|is neither https|certificate/i.test(what);
}
function whoFailed({ serviceAccount, ...login }, { sub }, what) {
    if (serviceAccount === undefined || !/^[A-Z_]+:/.test(what))
        return "Google Cloud refused GitHub's token";
    return /iam\.serviceAccounts\./.test(what)
        ? `${(0,names/* principalOf */.i6)(login, sub)} may not act as ${serviceAccount}`
        : `Google Cloud gave no token of ${serviceAccount}`;
}

;// CONCATENATED MODULE: ./build/src/identity/gcp/client.js




/**
 * Exchanges GitHub's token once, by google-auth-library.
 * @param serviceAccount whose token is asked for; without it, that of the federated principal.
 * @throws GoogleRefusal, or an error of the network.
 */
async function federate(login, subjectToken, serviceAccount, tools) {
    const client = await clientOf({
        type: 'external_account',
        audience: (0,names/* stsAudience */.DX)(login),
        subject_token_type: names/* JWT_TYPE */.J9,
        subject_token_supplier: { getSubjectToken: async () => subjectToken },
        token_url: (0,names/* tokenUrl */.vQ)(login),
        universe_domain: login.universe,
        ...(serviceAccount === undefined
            ? {}
            : {
                service_account_impersonation_url: (0,names/* serviceAccountUrl */._y)(login, serviceAccount, 'generateAccessToken'),
                service_account_impersonation: { token_lifetime_seconds: login.lifetime },
            }),
        // The library's own agent for proxies would never be used: what carries has one.
        transporterOptions: { fetchImplementation: carrier(tools), retryConfig: { retry: 0 }, noProxy: [/^/] },
        // What this adds besides is a log of all requests, when the environment asks for one.
        useAuthRequestParameters: false,
    });
    const { token } = await client.getAccessToken().catch(throwCause);
    if (!token)
        throw new Error('the answer holds no token');
    // The token service leaves the time out when it is nearly over.
    const ends = client.credentials.expiry_date ?? Number.NaN;
    return { token, expires: Number.isFinite(ends) ? new Date(ends) : tools.now() };
}
/** Asks for a service account's ID token with the bearer of the federated principal. */
async function generateIdToken(login, request, tools) {
    const { bearer, serviceAccount, audience, includeEmail } = request;
    const { token } = await askGoogle({
        url: (0,names/* serviceAccountUrl */._y)(login, serviceAccount, 'generateIdToken'),
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ audience, includeEmail }),
    }, tools);
    if (typeof token !== 'string')
        throw new Error('the answer holds no token');
    return token;
}
/** Asks what a project is called. */
async function getProject(login, project, bearer, tools) {
    const headers = { authorization: `Bearer ${bearer}` };
    const { projectId, name } = await askGoogle({ url: (0,names/* projectUrl */.Vn)(login, project), headers }, tools);
    return { id: String(projectId), number: String(name).replace(/^projects\//, '') };
}
async function clientOf(options) {
    // Not the package's index, which loads every kind of Google's credentials.
    const [{ IdentityPoolClient }, { StsCredentials }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(9960)]).then(__webpack_require__.t.bind(__webpack_require__, 29960, 19)),
        __webpack_require__.e(/* import() */ 121).then(__webpack_require__.t.bind(__webpack_require__, 121, 19)),
    ]);
    class FederatedClient extends IdentityPoolClient {
        constructor() {
            super(options);
            // The base class lets the first exchange go another way than all that follows, past our transporter.
            this.stsCredential = new StsCredentials({
                tokenExchangeEndpoint: this.getTokenUrl(),
                transporter: this.transporter,
            });
        }
    }
    return new FederatedClient();
}
/** Carries the requests of google-auth-library as all ours: one limit, one signal, proxy, no redirect, no retry. */
function carrier(tools) {
    return async (input, init) => {
        const request = new Request(input, init);
        const question = {
            url: request.url,
            method: request.method,
            headers: Object.fromEntries(request.headers),
            body: await request.text(),
        };
        return Response.json(await askGoogle(question, tools));
    };
}
async function askGoogle(question, tools) {
    const { timeout, signal } = tools.patience;
    const ca = tools.ca === undefined ? {} : { ca: tools.ca };
    const reply = await (0,ask/* ask */.kA)({ ...question, timeout, signal, ...ca });
    const answer = (0,json/* parseObject */.lj)(reply.text);
    if (reply.status !== 200 || answer === undefined)
        throw new GoogleRefusal(reply, tools.now());
    for (const name of ['access_token', 'accessToken', 'token']) {
        const secret = answer[name];
        if (typeof secret === 'string')
            tools.mask(secret);
    }
    return answer;
}
/** Errors of the library hold the request and so its token; what carried the request threw what is wrong. */
function throwCause(error) {
    throw error instanceof Error && error.cause !== undefined ? error.cause : error;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/identity/gcp/present.js


/**
 * A credentials file that mints a new token of GitHub whenever the old one has run out, and the variables that name it:
 * https://google.aip.dev/auth/4117
 * @param project id of the project, when it is known.
 * @throws Error when the place names no address to ask for tokens: the format cannot refer to variables.
 */
function presentGoogle(login, project, { name, folder, request }) {
    if (request === undefined)
        throw new Error('A credentials file of Google must hold the address that tokens are asked for at.');
    const url = new URL(request.url);
    url.searchParams.set('audience', login.audience);
    const content = {
        type: 'external_account',
        audience: (0,names/* stsAudience */.DX)(login),
        subject_token_type: names/* JWT_TYPE */.J9,
        token_url: (0,names/* tokenUrl */.vQ)(login),
        universe_domain: login.universe,
        credential_source: {
            url: url.href,
            headers: { Authorization: `Bearer ${request.bearer}` },
            format: { type: 'json', subject_token_field_name: 'value' },
        },
        ...(login.serviceAccount === undefined
            ? {}
            : {
                service_account_impersonation_url: (0,names/* serviceAccountUrl */._y)(login, login.serviceAccount, 'generateAccessToken'),
                service_account_impersonation: { token_lifetime_seconds: login.lifetime },
            }),
    };
    const file = `${name}.gcp.json`;
    return {
        files: { [file]: `${JSON.stringify(content, null, 2)}\n` },
        environment: environmentOf((0,external_node_path_.join)(folder, file), project, login.universe),
    };
}
/** Terraform's provider has no variable for the universe: it must stand in its configuration. */
function environmentOf(path, project, universe) {
    return {
        // Client libraries and Terraform; then gcloud, which looks at its own alone.
        GOOGLE_APPLICATION_CREDENTIALS: path,
        CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: path,
        ...(project === undefined
            ? {}
            : { GOOGLE_CLOUD_PROJECT: project, GOOGLE_PROJECT: project, CLOUDSDK_CORE_PROJECT: project }),
        ...(universe === names/* DEFAULT_UNIVERSE */.SO
            ? {}
            : { GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe, CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe }),
    };
}

;// CONCATENATED MODULE: ./build/src/identity/gcp/project.js






const CORRECT = 'Correct the project or the resourceManagerEndpoint of the manifest.';
/**
 * Asks for the project that the manifest names, so that a login that reaches another one ends here.
 * @returns the project's id.
 * @throws UserError when the identity cannot see it (exit code 3) or the answer is of another project (2).
 */
async function guardProject(login, project, { claims, bearer }, tools) {
    const found = await (0,exchange/* persist */.Zr)(() => getProject(login, project, bearer, tools), classifyGoogle, tools.patience).catch((error) => {
        if (tools.patience.signal.aborted)
            throw error;
        throw refused(login, project, claims, error);
    });
    if (project === found.id || project === found.number)
        return found.id;
    throw new problem/* UserError */.y({
        severity: 'error',
        ...(login.at === undefined ? {} : { at: login.at }),
        message: `Google Cloud answered for project ${found.id} (${found.number}); the manifest says ${project}.`,
        fix: CORRECT,
    }, 2);
}
function refused(login, project, claims, error) {
    const failure = classifyGoogle(error);
    if (failure.kind === 'transient')
        return new problem/* UserError */.y(explainGoogle(login, claims, failure), 3, { cause: error });
    const member = (0,names/* memberOf */.C5)(login, claims.sub);
    const denied = error instanceof GoogleRefusal && (error.status === 403 || error.status === 404);
    return new problem/* UserError */.y({
        severity: 'error',
        ...(login.at === undefined ? {} : { at: login.at }),
        message: `${member} cannot see project ${project}: ${failure.said}`,
        fix: denied ? grant(login, project, member, failure.said) : CORRECT,
    }, 3, { cause: error });
}
function grant(login, project, member, said) {
    // Google asks this of the project that the pool is in, whichever project is looked at.
    if (/has not been used in project|it is disabled/.test(said))
        return `Enable the API that answers:
gcloud services enable cloudresourcemanager.googleapis.com --project=${(0,names/* partsOf */.CI)(login).project}`;
    return `Correct the project of the manifest, or grant resourcemanager.projects.get:
gcloud projects add-iam-policy-binding ${shellWord(project)} --role=roles/browser --member=${shellWord(member)}`;
}

;// CONCATENATED MODULE: ./build/src/identity/gcp/login.js







/** What a token must still live to be given out. A federated one lives no longer than GitHub's: five minutes. */
const LEAST_LIFE_MS = 60_000;
/**
 * Workload identity federation by google-auth-library: GitHub's token for that of the federated principal, and this
 * one for a service account's where the login names one. Nothing is read from the environment.
 * https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 * @throws UserError when Google refuses, or the project is not the manifest's.
 */
async function logInToGoogle(login, tools) {
    const getAccessToken = () => exchangeWith(login, tools, ({ value }) => federate(login, value, login.serviceAccount, tools));
    const first = await getAccessToken();
    const { claims } = first.token;
    let held = first.value;
    const account = login.project === undefined
        ? undefined
        : await guardProject(login, login.project, { claims, bearer: held.token }, tools);
    return {
        login,
        claims,
        who: login.serviceAccount ?? (0,names/* principalOf */.i6)(login, claims.sub),
        expires: held.expires,
        ...(account === undefined ? {} : { account }),
        present: (place) => presentGoogle(login, account, place),
        async accessToken() {
            if (held.expires.getTime() - tools.now().getTime() < LEAST_LIFE_MS)
                held = (await getAccessToken()).value;
            return held;
        },
        idToken: (audience, includeEmail = false) => getIdToken(login, { audience, includeEmail }, tools),
    };
}
async function getIdToken(login, wish, tools) {
    const { serviceAccount } = login;
    if (serviceAccount === undefined)
        throw (0,problem/* userError */.I)('Google issues ID tokens for service accounts only, and this login is the federated principal itself.', 'Name a service account: spec.identity.gcp.planServiceAccount and applyServiceAccount.');
    const { value } = await exchangeWith(login, tools, async (token) => {
        // The principal's own bearer: with the service account's, it would need a role on itself.
        const { token: bearer } = await federate(login, token.value, undefined, tools);
        return generateIdToken(login, { ...wish, bearer, serviceAccount }, tools);
    });
    return value;
}
function exchangeWith(login, tools, send) {
    return (0,exchange/* exchange */.cv)(tools, {
        audience: login.audience,
        send,
        classify: classifyGoogle,
        explain: (claims, failure) => explainGoogle(login, claims, failure),
    });
}


/***/ }),

/***/ 63669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DX: () => (/* binding */ stsAudience),
/* harmony export */   J9: () => (/* binding */ JWT_TYPE),
/* harmony export */   SO: () => (/* binding */ DEFAULT_UNIVERSE),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   _y: () => (/* binding */ serviceAccountUrl),
/* harmony export */   i6: () => (/* binding */ principalOf),
/* harmony export */   vQ: () => (/* binding */ tokenUrl)
/* harmony export */ });
/** Type of GitHub's token in a token exchange: https://www.rfc-editor.org/rfc/rfc8693#section-3 */
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';
/** The universe of everybody who names no other: https://docs.cloud.google.com/docs/overview/universe-domain */
const DEFAULT_UNIVERSE = 'googleapis.com';
/** The provider as Google's token service calls it: with the host, without the scheme. */
function stsAudience({ provider, universe }) {
    return `//iam.${universe}/${provider}`;
}
/** The parts of a provider's full name. */
function partsOf({ provider }) {
    const [, project = '', , , , pool = '', , name = ''] = provider.split('/');
    return { project, pool, name };
}
/**
 * Who a token's subject is to IAM when the provider maps `google.subject` to `assertion.sub`:
 * https://docs.cloud.google.com/iam/docs/principal-identifiers
 */
function principalOf(login, subject) {
    const pool = login.provider.replace(/\/providers\/[^/]*$/, '');
    return `principal://iam.${login.universe}/${pool}/subject/${subject}`;
}
/** The member of an IAM binding that this login needs. */
function memberOf(login, subject) {
    return login.serviceAccount === undefined
        ? principalOf(login, subject)
        : `serviceAccount:${login.serviceAccount}`;
}
/** https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
function tokenUrl({ endpoints }) {
    return `${base(endpoints.sts)}/v1/token`;
}
/** https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts */
function serviceAccountUrl({ endpoints }, serviceAccount, method) {
    return `${base(endpoints.iamCredentials)}/v1/projects/-/serviceAccounts/${serviceAccount}:${method}`;
}
/** https://docs.cloud.google.com/resource-manager/reference/rest/v3/projects/get */
function projectUrl({ endpoints }, project) {
    return `${base(endpoints.resourceManager)}/v3/projects/${encodeURIComponent(project)}`;
}
function base(url) {
    return url.replace(/\/+$/, '');
}


/***/ })

};
