export const id = 8022;
export const ids = [8022];
export const modules = {

/***/ 38022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHelm: () => (/* binding */ openHelm)
});

// UNUSED EXPORTS: asksCluster

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/platform/process.js
var platform_process = __webpack_require__(90788);
// EXTERNAL MODULE: ./build/src/engines/helm/arguments.js
var helm_arguments = __webpack_require__(82674);
// EXTERNAL MODULE: ./build/src/platform/claims.js
var claims = __webpack_require__(73460);
// EXTERNAL MODULE: ./build/src/platform/daemon.js
var daemon = __webpack_require__(88985);
;// CONCATENATED MODULE: ./build/src/engines/helm/claim.js








const RECORD = 'run.json';
/**
 * Claims the plan of a folder for one apply; a plan is used once, whatever comes of it.
 * @returns how to write down the end.
 * @throws UserError (2) when it was claimed before.
 */
async function claimPlan(dir, runId, now) {
    const path = (0,external_node_path_.join)(dir, RECORD);
    const host = (0,external_node_os_.hostname)();
    const record = {
        schemaVersion: 1,
        runId,
        pid: process.pid,
        host,
        startedAt: now().toISOString(),
    };
    const text = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
    if (!(await (0,claims/* createFile */.x)(path, Buffer.from(text(record))))) {
        const before = await readRecord(path);
        const who = before === undefined ? '' : ` by run ${before.runId} since ${before.startedAt}`;
        const how = before?.result === undefined ? 'and nobody wrote down its end' : `and ${before.result}`;
        throw (0,problem/* userError */.I)(`The plan in ${dir} was used before${who}, ${how}.`, 'Plan again.', 2);
    }
    return (result) => (0,platform_files/* writeFileAtomic */.Zf)(path, text({ ...record, endedAt: now().toISOString(), result }));
}
/** Makes room for a new plan. @throws UserError (2) while an apply of the old one is going on here. */
async function retirePlan(dir) {
    const path = (0,external_node_path_.join)(dir, RECORD);
    const before = await readRecord(path);
    const open = before !== undefined && before.endedAt === undefined && before.host === (0,external_node_os_.hostname)();
    if (open && before.pid !== process.pid && (0,daemon/* isAlive */._n)(before.pid))
        throw (0,problem/* userError */.I)(`The plan in ${dir} is being applied by run ${before.runId}, process ${before.pid}.`, 'Wait for it to end, or plan into another folder.', 2);
    await (0,folders/* remove */.TF)(path);
}
async function readRecord(path) {
    const value = (0,json/* parseObject */.lj)((await (0,folders/* readText */.yR)(path)) ?? '');
    return typeof value?.['runId'] === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/changes/build.js + 7 modules
var build = __webpack_require__(52387);
// EXTERNAL MODULE: ./build/src/changes/equal.js
var equal = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/src/engines/helm/list-keys.js
/**
 * What tells the items of a list apart, for lists that are merged and not replaced. From the fields
 * `x-kubernetes-patch-merge-key` and `x-kubernetes-list-map-keys` of the API's own description:
 * https://github.com/kubernetes/kubernetes/blob/v1.34.2/api/openapi-spec/swagger.json
 */
const IN_POD_SPECS = {
    containers: ['name'],
    initContainers: ['name'],
    volumes: ['name'],
    imagePullSecrets: ['name'],
    hostAliases: ['ip'],
    topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};
const IN_CONTAINERS = {
    env: ['name'],
    ports: ['containerPort', 'protocol'],
    volumeMounts: ['mountPath'],
    volumeDevices: ['devicePath'],
};
const OF_KINDS = {
    'Service/spec/ports': ['port', 'protocol'],
    'ServiceAccount/secrets': ['name'],
    'ServiceAccount/imagePullSecrets': ['name'],
    'MutatingWebhookConfiguration/webhooks': ['name'],
    'ValidatingWebhookConfiguration/webhooks': ['name'],
};
/** Kinds that have a Pod's spec, and the path of it. */
const POD_SPECS = {
    Pod: 'spec',
    Deployment: 'spec/template/spec',
    ReplicaSet: 'spec/template/spec',
    StatefulSet: 'spec/template/spec',
    DaemonSet: 'spec/template/spec',
    Job: 'spec/template/spec',
    CronJob: 'spec/jobTemplate/spec/template/spec',
};
/** @param path kind, then keys from the object down to the list, without indexes. @returns undefined for others. */
function keysOfList(path) {
    const [kind = '', ...steps] = path;
    const place = steps.join('/');
    const spec = Object.hasOwn(POD_SPECS, kind) ? POD_SPECS[kind] : undefined;
    if (spec !== undefined && place.startsWith(`${spec}/`)) {
        const [list = '', inner, ...deeper] = place.slice(spec.length + 1).split('/');
        if (inner === undefined)
            return own(IN_POD_SPECS, list);
        const isContainer = list === 'containers' || list === 'initContainers';
        return isContainer && deeper.length === 0 ? own(IN_CONTAINERS, inner) : undefined;
    }
    return own(OF_KINDS, path.join('/'));
}
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/engines/helm/merge.js


/**
 * What an upgrade makes of an object: what the chart wants, without what it wanted before and no more, and with
 * whatever others have put beside it. As Helm merges it three ways, and as a server-side apply does for fields that
 * nobody else owns.
 * @param live the object as it is. @param previous as the last release has it. @param desired as it is wanted.
 */
function mergeObject(live, previous, desired, kind) {
    return mergeMaps(live, previous ?? {}, desired, [kind]);
}
function mergeMaps(live, previous, desired, path) {
    const merged = {};
    for (const [key, value] of Object.entries(live)) {
        if (key in desired || !(key in previous))
            merged[key] = value;
    }
    for (const [key, value] of Object.entries(desired)) {
        // A chart takes a default away by null, and so the server reads it.
        if (value === null)
            delete merged[key];
        else
            merged[key] = mergeValues(merged[key], previous[key], value, [...path, key]);
    }
    return merged;
}
function mergeValues(live, previous, desired, path) {
    if ((0,json/* isObject */.Gv)(live) && (0,json/* isObject */.Gv)(desired))
        return mergeMaps(live, (0,json/* isObject */.Gv)(previous) ? previous : {}, desired, path);
    if (Array.isArray(live) && Array.isArray(desired)) {
        const keys = keysOfList(path);
        const before = Array.isArray(previous) ? previous : [];
        if (keys !== undefined)
            return mergeLists(live, before, desired, keys, path);
    }
    return desired;
}
/** Items of one key are one item: those that are wanted, in their order, then what others have put beside them. */
function mergeLists(live, previous, desired, keys, path) {
    const known = byKey(live, keys);
    const before = byKey(previous, keys);
    const wanted = byKey(desired, keys);
    // Without a key of its own for every item it is a list like any other.
    if (known === undefined || wanted === undefined)
        return desired;
    const kept = [...known].filter(([key]) => wanted.has(key) || !before?.has(key));
    const merged = new Map(kept);
    for (const [key, item] of wanted)
        merged.set(key, mergeValues(known.get(key), before?.get(key), item, path));
    // The server keeps the order that is there where nothing else is asked.
    return [...merged.values()];
}
/** Items by their key; undefined when one has none or two have the same. */
function byKey(items, keys) {
    const found = new Map();
    for (const item of items) {
        if (!(0,json/* isObject */.Gv)(item))
            return undefined;
        const [first = '', ...others] = keys;
        if (item[first] === undefined)
            return undefined;
        const key = JSON.stringify([item[first], ...others.map((name) => item[name] ?? DEFAULTS[name] ?? null)]);
        if (found.has(key))
            return undefined;
        found.set(key, item);
    }
    return found;
}
/** What a part of a key is where it is left out. */
const DEFAULTS = { protocol: 'TCP' };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/engines/helm/plain-yaml.js
/**
 * Reads the YAML that charts mostly make: mappings and lists by indentation, plain words, quoted strings and JSON.
 * A release of 200 objects is some 200 kB of it, for which a reader of all YAML takes longer than Helm takes to write it.
 * @returns undefined for whatever is not surely read as that reader would: comments behind values, text in blocks,
 *   anchors, other scripts, numbers that are not whole …
 */
function readPlainYaml(text) {
    if (/[^\x20-\x7e\n]/.test(text))
        return undefined;
    try {
        const lines = linesOf(text);
        const reader = { lines, next: 0 };
        const value = readMap(reader, 0);
        return reader.next === lines.length ? value : undefined;
    }
    catch (error) {
        if (error === OTHER)
            return undefined;
        throw error;
    }
}
/** Thrown at what only the other reader can read. */
const OTHER = Symbol('other YAML');
/** A line `- name: x` counts as two: the dash, and at its indentation what stands behind it. */
function linesOf(text) {
    return text.split('\n').flatMap((raw) => {
        const line = raw.trimEnd();
        let indent = line.length - line.trimStart().length;
        let rest = line.slice(indent);
        if (rest === '' || rest.startsWith('#'))
            return [];
        const lines = [];
        while (rest.startsWith('- ')) {
            lines.push({ indent, text: '-' });
            const item = rest.slice(2).trimStart();
            indent += rest.length - item.length;
            rest = item;
        }
        return [...lines, { indent, text: rest }];
    });
}
const ENTRY = /^([A-Za-z][\w./-]*|"[^"\\]*"):(?: +(.*))?$/;
function readMap(reader, indent) {
    const map = {};
    for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
        if (line.text === '-')
            break;
        const [, written = '', rest] = ENTRY.exec(line.text) ?? refuse();
        const key = written.startsWith('"') ? written.slice(1, -1) : wordOf(written);
        if (Object.hasOwn(map, key) || key === '__proto__' || key === '<<')
            refuse();
        reader.next += 1;
        map[key] = rest === undefined ? readBelow(reader, indent) : readScalar(rest);
    }
    return Object.keys(map).length === 0 ? refuse() : map;
}
/** What stands below `key:`: a list may stand at the indentation of its key. */
function readBelow(reader, indent) {
    const below = reader.lines[reader.next];
    if (below === undefined || below.indent < indent)
        return null;
    if (below.text === '-')
        return readList(reader, below.indent);
    return below.indent === indent ? null : readMap(reader, below.indent);
}
function readList(reader, indent) {
    const items = [];
    for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
        if (line.text !== '-')
            break;
        const item = reader.lines[reader.next + 1];
        if (item === undefined || item.indent <= indent || item.text === '-')
            return refuse();
        reader.next += 1;
        if (ENTRY.test(item.text))
            items.push(readMap(reader, item.indent));
        else {
            items.push(readScalar(item.text));
            reader.next += 1;
        }
    }
    return items;
}
/** Words that YAML 1.1 reads as something else. */
const OTHER_WORDS = /^(y|yes|n|no|on|off|true|false|null)$/i;
function readScalar(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (/^-?(0|[1-9]\d{0,14})$/.test(text))
        return text === '-0' ? refuse() : Number(text);
    if (/^'[^']*'$/.test(text))
        return text.slice(1, -1);
    const flow = /^(?:\[ ?(\w[\w,./ -]*)\]|\{ ?(\w[\w:, -]*)\})$/.exec(text);
    if (flow !== null)
        return flow[1] === undefined ? flowMap(flow[2] ?? '') : flowItems(flow[1]).map(readScalar);
    if (/^["{[]/.test(text))
        return readJson(text);
    // Amounts such as 250m, 1Gi and 25%, and ranges of addresses.
    if (/^(\d+([KMGT]i|[m%])|\d+\.\d+\.\d+\.\d+\/\d+)$/.test(text))
        return text;
    return wordOf(text);
}
/** `Ingress, Egress` */
function flowItems(inner) {
    return inner.split(',').map((item) => item.trim());
}
/** `protocol: UDP, port: 53` */
function flowMap(inner) {
    const lines = flowItems(inner).map((text) => ({ indent: 0, text }));
    const reader = { lines, next: 0 };
    const map = readMap(reader, 0);
    return reader.next === lines.length && Object.values(map).every((value) => value !== null) ? map : refuse();
}
/** Every JSON is YAML; escapes that the two might read in different ways are left to the other reader. */
function readJson(text) {
    if (/\\(?![nrt"\\])/.test(text) || text.includes('__proto__'))
        refuse();
    try {
        return JSON.parse(text);
    }
    catch {
        return refuse();
    }
}
function wordOf(text) {
    const plain = /^[A-Za-z/][\w./@+,()=-]*(?:[ :]+[\w./@+,()=-]+)*$/.test(text) && !/: | :/.test(text);
    return plain && !OTHER_WORDS.test(text) ? text : refuse();
}
function refuse() {
    throw OTHER;
}

;// CONCATENATED MODULE: ./build/src/engines/helm/objects.js




/**
 * Kinds of Kubernetes itself that are of the whole cluster, and those of the operators that a chart of ours may name.
 * https://kubernetes.io/docs/reference/kubernetes-api/ ; a manifest does not tell, and asking costs a request.
 */
const OF_THE_CLUSTER = new Set([
    ...['APIService', 'CSIDriver', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
    ...[
        'FlowSchema',
        'GatewayClass',
        'IngressClass',
        'MutatingAdmissionPolicy',
        'MutatingAdmissionPolicyBinding',
    ],
    ...['MutatingWebhookConfiguration', 'Namespace', 'Node', 'PersistentVolume', 'PriorityClass'],
    ...['PriorityLevelConfiguration', 'RuntimeClass', 'StorageClass', 'ValidatingAdmissionPolicy'],
    ...['ValidatingAdmissionPolicyBinding', 'ValidatingWebhookConfiguration', 'VolumeAttributesClass'],
    ...['ClusterIssuer', 'ClusterSecretStore', 'ClusterExternalSecret'],
]);
/** `Deployment/shop-prod/api`, `Namespace/shop-prod`. */
function addressOf({ kind, namespace, name }) {
    return [kind, namespace, name].filter((part) => part !== '').join('/');
}
/** `apps/v1/Deployment`, `v1/Secret`. */
function typeOf({ apiVersion, kind }) {
    return `${apiVersion}/${kind}`;
}
/** Names an object through every version of its API: Helm, too, takes another version of one for the same object. */
function keyOf({ apiVersion, kind, namespace, name }) {
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return [group, kind, namespace, name].join('/');
}
/** An object of JSON. @param namespace of the release: where an object is that names none. */
function objectOf(body, namespace) {
    const { apiVersion, kind, metadata } = body;
    const name = (0,json/* isObject */.Gv)(metadata) ? metadata['name'] : undefined;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
        throw (0,problem/* userError */.I)('The chart makes something that has no apiVersion, kind or metadata.name.', 'Correct the chart; `helm template` shows what it makes.');
    const own = (0,json/* isObject */.Gv)(metadata) ? metadata['namespace'] : undefined;
    return {
        apiVersion,
        kind,
        name,
        namespace: OF_THE_CLUSTER.has(kind) ? '' : typeof own === 'string' && own !== '' ? own : namespace,
        body,
    };
}
const HOOK = 'helm.sh/hook';
/** Reads what `helm template` prints, or a release's manifest. Hooks that only test a release are left aside. */
function readManifest(text, namespace) {
    const all = documentsOf(text).map((body) => objectOf(body, namespace));
    const hooks = all.flatMap((object) => {
        const events = annotation(object, HOOK);
        return events === undefined ? [] : [{ object, events: events.split(',').map((event) => event.trim()) }];
    });
    return {
        objects: all.filter((object) => annotation(object, HOOK) === undefined),
        hooks: hooks.filter(({ events }) => events.some((event) => event !== 'test' && event !== 'test-success')),
    };
}
/** An annotation of an object. */
function annotation({ body }, key) {
    const metadata = body['metadata'];
    const annotations = (0,json/* isObject */.Gv)(metadata) ? metadata['annotations'] : undefined;
    const value = (0,json/* isObject */.Gv)(annotations) ? annotations[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** The same text comes in the release and in what is wanted, and reading it is what takes time: each is read once. */
const known = new Map();
const MOST_KNOWN = 5000;
/** The objects of YAML documents; a List's items stand for themselves. Splits as Helm does. */
function documentsOf(text) {
    return text.split(/^---[ \t]*$/m).flatMap((part) => {
        const document = part.trim();
        if (document === '')
            return [];
        const before = known.get(document);
        if (before !== undefined)
            return before;
        const plain = readPlainYaml(document);
        const objects = plain === undefined || 'items' in plain ? readDocument(document) : [plain];
        if (known.size < MOST_KNOWN)
            known.set(document, objects);
        return objects;
    });
}
function readDocument(text) {
    return (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.1',
        customTags: likeKubernetes,
        uniqueKeys: false,
        logLevel: 'error',
    })
        .filter((document) => !('empty' in document))
        .flatMap((document) => {
        const [error] = 'errors' in document ? document.errors : [];
        if (error !== undefined)
            throw (0,problem/* userError */.I)(`The chart makes what is no YAML: ${error.message}`, 'Correct the chart.');
        const value = ('toJS' in document ? document.toJS() : null);
        if (!(0,json/* isObject */.Gv)(value))
            return [];
        const items = value['items'];
        return String(value['kind']).endsWith('List') && Array.isArray(items)
            ? items.filter(json/* isObject */.Gv)
            : [value];
    });
}
/** Kubernetes reads YAML 1.1's words for true and false, but neither its dates nor numbers to the base 60. */
function likeKubernetes(tags) {
    return tags.filter((tag) => typeof tag === 'string' ||
        (tag.tag !== 'tag:yaml.org,2002:timestamp' && tag.format !== 'TIME'));
}

;// CONCATENATED MODULE: ./build/src/engines/helm/compare.js




/** Objects by their key. */
function keyed(objects) {
    return new Map(objects.map((object) => [keyOf(object), object]));
}
/** Objects by their key, with what Helm writes on each of a release, so that nobody else's release takes it. */
function ownedBy({ release, namespace }, objects) {
    const annotations = { [OWNER]: release, [OWNER_NAMESPACE]: namespace };
    const labels = { 'app.kubernetes.io/managed-by': 'Helm' };
    return keyed(objects.map((object) => {
        const metadata = objectAt(object.body, 'metadata');
        const marks = {
            annotations: { ...objectAt(metadata, 'annotations'), ...annotations },
            labels: { ...objectAt(metadata, 'labels'), ...labels },
        };
        return { ...object, body: { ...object.body, metadata: { ...metadata, ...marks } } };
    }));
}
const OWNER = 'meta.helm.sh/release-name';
const OWNER_NAMESPACE = 'meta.helm.sh/release-namespace';
function objectAt(owner, key) {
    const value = owner[key];
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
/**
 * What becomes of every object of a release: three ways, so that what others have put beside ours stays.
 * @param previous what the release has. @param desired what it is to have; nothing, for its end. @param live what is there.
 */
function compareObjects(previous, desired, live) {
    const keys = [...new Set([...desired.keys(), ...previous.keys()])];
    return keys.flatMap((key) => {
        const [wanted, before, there] = [desired.get(key), previous.get(key), live.get(key)];
        if (wanted === undefined)
            return there === undefined || before === undefined
                ? []
                : [{ key, object: there, action: isKept(before, there) ? 'forget' : 'delete', live: there }];
        if (there === undefined)
            return [{ key, object: wanted, action: 'create', merged: wanted }];
        const merged = mergedOf(there, before, wanted);
        const same = (0,equal/* deepEqual */.b)(visible(there.body), visible(merged.body));
        return [{ key, object: wanted, action: same ? 'no-op' : 'update', live: there, merged }];
    });
}
/** An object as an upgrade would leave it. */
function mergedOf(live, previous, desired) {
    return { ...desired, body: mergeObject(live.body, previous?.body, desired.body, desired.kind) };
}
/** https://helm.sh/docs/howto/charts_tips_and_tricks/#tell-helm-not-to-uninstall-a-resource */
function isKept(...objects) {
    return objects.some((object) => annotation(object, 'helm.sh/resource-policy') === 'keep');
}
/** What the server alone writes, and nobody reviews. */
const OF_THE_SERVER = new Set([
    ...['managedFields', 'resourceVersion', 'uid', 'generation', 'creationTimestamp', 'selfLink'],
]);
/** An object without its status and what the server notes of it. */
function visible({ status: _, metadata, ...body }) {
    if (!(0,json/* isObject */.Gv)(metadata))
        return body;
    const own = Object.entries(metadata).filter(([key]) => !OF_THE_SERVER.has(key));
    return { ...body, metadata: Object.fromEntries(own) };
}
/** Objects that are there already, and of another release or of none: Helm does not take them. */
function foreignObjects(compared, previous, { release, namespace }) {
    return compared.flatMap(({ key, live, merged }) => {
        if (live === undefined || merged === undefined || previous.has(key))
            return [];
        const owner = annotation(live, OWNER);
        const where = annotation(live, OWNER_NAMESPACE);
        if (owner === release && where === namespace)
            return [];
        const address = addressOf(live);
        return [
            {
                address,
                message: `${address} is there already, and ${owner === undefined ? 'no release of Helm made it' : `belongs to the release ${where}/${owner}`}.`,
                fix: 'Give the deployment another name or namespace, or delete the object when nobody needs it.',
            },
        ];
    });
}
/** What somebody changed or deleted behind Helm's back: the live object, and what the release would make of it. */
function compareDrift(previous, live) {
    return compareObjects(previous, previous, live).filter(({ action }) => action !== 'no-op');
}
/** True when a value of a plan is that of another, as far as anybody sees. */
function looksAlike(one, other) {
    return (0,json/* isObject */.Gv)(one) && (0,json/* isObject */.Gv)(other) && (0,equal/* deepEqual */.b)(visible(one), visible(other));
}

;// CONCATENATED MODULE: ./build/src/engines/helm/immutable.js


/**
 * Fields that the API server refuses to change, by kind: what changes them replaces the object. Sources: the field
 * descriptions of https://kubernetes.io/docs/reference/kubernetes-api/ and the validation of updates there.
 */
const FIELDS = {
    Deployment: ['spec.selector'],
    ReplicaSet: ['spec.selector'],
    DaemonSet: ['spec.selector'],
    StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.podManagementPolicy', 'spec.volumeClaimTemplates'],
    Job: ['spec.selector', 'spec.template', 'spec.completionMode', 'spec.completions'],
    Service: ['spec.clusterIP'],
    // A claim may grow, and no more: https://kubernetes.io/docs/concepts/storage/persistent-volumes/
    PersistentVolumeClaim: [
        'spec.accessModes',
        'spec.selector',
        'spec.storageClassName',
        'spec.volumeMode',
        'spec.volumeName',
        'spec.dataSource',
    ],
    StorageClass: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
    RoleBinding: ['roleRef'],
    ClusterRoleBinding: ['roleRef'],
    Secret: ['type'],
    PriorityClass: ['value', 'preemptionPolicy'],
    IngressClass: ['spec.controller'],
};
/** The immutable fields that differ; a ConfigMap or Secret that is immutable as a whole counts with its data. */
function immutableChanges(kind, before, after) {
    const fields = Object.hasOwn(FIELDS, kind) ? (FIELDS[kind] ?? []) : [];
    const whole = ['ConfigMap', 'Secret'].includes(kind) && before['immutable'] === true;
    return [...fields, ...(whole ? ['data', 'binaryData', 'stringData', 'immutable'] : [])]
        .map((field) => field.split('.'))
        .filter((path) => !(0,equal/* deepEqual */.b)(at(before, path), at(after, path)));
}
/** What the server says of a change that it will never take: the words of its validation. */
const NEVER = /field is immutable|may not change once set|updates to statefulset spec for fields other than|spec is immutable after creation|cannot change roleRef|is immutable/i;
/** True when the API server refused a change because the field cannot be changed at all. */
function saysImmutable(words) {
    return NEVER.test(words);
}
function at(value, path) {
    let here = value;
    for (const step of path)
        here = (0,json/* isObject */.Gv)(here) ? here[step] : undefined;
    return here;
}

;// CONCATENATED MODULE: ./build/src/engines/helm/release.js


/** Reads what the template of `getArguments` prints. @throws Error when it is something else. */
function readRevision(text, namespace) {
    const [head = '', objects, hooks] = text.split(`${helm_arguments/* RULER */.rm}\n`);
    const lines = new Map(head.split('\n').map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
    }));
    const revision = Number(lines.get('revision'));
    const last = new Date(lines.get('last') ?? '');
    if (!Number.isInteger(revision) || hooks === undefined || Number.isNaN(last.getTime()))
        throw new Error('Helm says something else of the release than was asked');
    return {
        revision,
        status: lines.get('status') ?? '',
        first: lines.get('first') ?? '',
        last,
        own: lines.get('own') === String(revision),
        serverSide: lines.get('method') === 'ssa',
        manifest: {
            objects: readManifest(objects ?? '', namespace).objects,
            hooks: readManifest(hooks, namespace).hooks,
        },
    };
}
/** True while Helm takes an operation for going on. */
function isPending(status) {
    return status.startsWith('pending-') || status === 'uninstalling';
}
/** The revision that is deployed; of a release that never was, undefined. */
function deployedOf(history) {
    return history.findLast(({ status }) => status === 'deployed')?.revision;
}
/**
 * How to go on from a pending revision. A rollback that never ended has marked what was deployed as superseded: the
 * newest of those is what it was leaving.
 */
function recoveryOf(status, history) {
    if (status === 'uninstalling')
        return { kind: 'uninstall' };
    const to = deployedOf(history) ?? history.findLast(({ status }) => status === 'superseded')?.revision;
    return to === undefined ? { kind: 'uninstall' } : { kind: 'rollback', to };
}
/** Requests besides the waiting, and clocks of two machines that differ. */
const MARGIN_MS = 5 * 60_000;
/** How long work on a revision may go on: Helm waits for the Job of each hook, and for the rollout, each in its time. */
function longest({ manifest: { hooks } }) {
    const waits = hooks.reduce((sum, { events }) => sum + events.length, 1);
    return waits * helm_arguments/* TIMEOUT_MS */.rl + MARGIN_MS;
}
/**
 * Why a release that is stuck is left alone for now: somebody else may be at work on it. Nobody can ask the program
 * that began it, so it counts as dead once it would have given up by itself.
 */
function stuckRefusal({ newest, stuck }, { release, namespace }, now) {
    if (stuck === undefined)
        return undefined;
    const until = new Date(newest.last.getTime() + longest(newest));
    if (stuck.own && now >= until)
        return undefined;
    const address = releaseAddress({ release, namespace });
    const what = `The release ${namespace}/${release} is ${newest.status} at revision ${newest.revision} since ${newest.last.toISOString()}`;
    const by = stuck.way.kind === 'rollback'
        ? `helm rollback ${release} ${stuck.way.to} --namespace ${namespace}`
        : `helm uninstall ${release} --namespace ${namespace}`;
    return stuck.own
        ? {
            address,
            message: `${what}, by a run of synthinfra that may be going on.`,
            fix: `Wait for it. When it ended without a word, plan again after ${until.toISOString()}: then it is taken back first.`,
        }
        : {
            address,
            message: `${what}, and no run of synthinfra began that. Helm does nothing more before it has ended.`,
            fix: `When you are sure that nobody is at work on it: \`${by}\`, and plan again.`,
        };
}
/** A release as something that can be pointed at. */
function releaseAddress({ release, namespace }) {
    return `Release/${namespace}/${release}`;
}
/** What a plan stands on: which install of the release, and its revision; both empty before the first. */
function baseOf(release) {
    if (release === undefined)
        return { lineage: '', serial: 0 };
    return { lineage: release.newest.first, serial: release.newest.revision };
}

;// CONCATENATED MODULE: ./build/src/engines/helm/words.js
/** What a program said on stderr, without what it says to anybody: warnings of its own, `Error:` at the beginning. */
function plainText(stderr) {
    return stderr
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !/^(WARNING:|Warning:|level=(WARN|INFO|DEBUG))/.test(line))
        .map((line) => line.replace(/^(Error|error): /, ''))
        .join('\n')
        .trim();
}
/**
 * The conflicts that the API server tells of a server-side apply; none for other words.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
 */
function conflictsIn(words) {
    const found = [];
    let manager;
    for (const line of words.split('\n')) {
        const holder = /conflicts? with "((?:[^"\\]|\\.)*)"/.exec(line);
        if (holder !== null)
            manager = holder[1] ?? '';
        if (manager === undefined)
            continue;
        const inLine = holder === null ? undefined : /: (\.\S.*)$/.exec(line.slice(holder.index))?.[1];
        const path = inLine ?? /^- (\.\S.*)$/.exec(line.trim())?.[1];
        if (path !== undefined)
            found.push({ manager, path });
    }
    return found;
}
/** Tells why the server would not make a change. */
function refusalOf(address, words) {
    const conflicts = conflictsIn(words);
    if (conflicts.length === 0)
        return {
            address,
            message: `The cluster would refuse the change of ${address}: ${words}`,
            fix: 'Correct what it refuses, or have the right that is missing given, and plan again.',
        };
    const fields = conflicts.map(({ manager, path }) => `${path} belongs to ${manager}`).join(', ');
    return {
        address,
        message: `${address} has fields that others have set: ${fields}.`,
        fix: 'Let them have these fields by leaving them out of the manifest, or have them put back: who set one by hand lets go of it with `kubectl apply --server-side` of an object without it.',
    };
}

;// CONCATENATED MODULE: ./build/src/engines/helm/planned.js





/** What becomes of an object, now that the server was asked. A change that it makes nothing of is none. */
function foretell(compared, said) {
    const { key, live, merged, action } = compared;
    const words = said.refusals.get(key);
    const outcome = said.objects.get(key) ?? merged;
    if (action !== 'update' || live === undefined || outcome === undefined) {
        const resource = resourceOf(compared, [action], outcome?.body ?? null);
        return words === undefined ? { resource } : { resource, refusal: refusalOf(resource.address, words) };
    }
    if (words === undefined)
        return looksAlike(live.body, outcome.body)
            ? { resource: resourceOf(compared, ['no-op'], live.body) }
            : { resource: resourceOf(compared, ['update'], outcome.body) };
    const body = merged?.body ?? outcome.body;
    if (!saysImmutable(words)) {
        const resource = resourceOf(compared, ['update'], body);
        return { resource, refusal: refusalOf(resource.address, words) };
    }
    const paths = immutableChanges(live.kind, live.body, body);
    return {
        resource: { ...resourceOf(compared, ['replace'], body), replacePaths: paths, reason: 'immutable field' },
    };
}
/** What somebody changed: before is what the release has, after is what is there. */
function driftOf(compared, said) {
    const { key, live, merged } = compared;
    const should = said.objects.get(key) ?? merged;
    if (should === undefined)
        return [];
    if (live !== undefined && looksAlike(live.body, should.body))
        return [];
    const gone = live === undefined;
    const resource = resourceOf(compared, [gone ? 'delete' : 'update'], gone ? null : live.body);
    return [{ ...resource, before: visible(should.body) }];
}
function resourceOf({ object, live }, actions, after) {
    const ends = actions.includes('delete') || actions.includes('forget');
    const mask = sensitiveParts(object.kind);
    return {
        address: addressOf(object),
        type: typeOf(object),
        provider: 'kubernetes',
        module: '',
        mode: 'managed',
        actions,
        before: live === undefined ? null : visible(live.body),
        after: after === null || ends ? null : visible(after),
        unknown: false,
        beforeSensitive: mask,
        afterSensitive: mask,
        replacePaths: [],
        references: {},
        writeOnly: [],
    };
}
/** Whatever stands in a Secret is one. Its copy in an annotation of `kubectl apply` too. */
function sensitiveParts(kind) {
    if (kind !== 'Secret')
        return false;
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': true };
    return { data: true, stringData: true, metadata: { annotations } };
}
/** A namespace that the first install makes. */
function plannedNamespace({ namespace }) {
    const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
    const object = { apiVersion: 'v1', kind: 'Namespace', name: namespace, namespace: '', body };
    return resourceOf({ key: '', object, action: 'create' }, ['create'], body);
}
/** What runs besides: the hooks of an operation, each with when in it. */
function hooksOf(hooks, operation) {
    const when = { install: 'create', upgrade: 'always', delete: 'destroy' };
    return hooks.flatMap(({ object, events }) => events
        .filter((event) => event === `pre-${operation}` || event === `post-${operation}`)
        .map((event) => ({ address: addressOf(object), kind: `helm ${event}`, when: when[operation] })));
}
/** What an apply does before anything else when an operation never ended. */
function recoveryHook(recovery, place) {
    const kind = recovery.kind === 'rollback' ? `helm rollback to revision ${recovery.to}` : 'helm uninstall';
    return { address: releaseAddress(place), kind, when: 'always' };
}
/** After an uninstall everything that is there is made anew. */
function replacedAll(resources) {
    return resources.map((resource) => resource.before === null || resource.after === null
        ? resource
        : { ...resource, actions: ['replace'], reason: 'the first install never ended, and is taken back' });
}
/** Whether a plan would change any object. */
function changesAnything({ resources }) {
    return resources.some(({ actions }) => actions.some((action) => action !== 'no-op' && action !== 'forget'));
}

;// CONCATENATED MODULE: ./build/src/engines/helm/output.js

/** Objects as one List, each with its namespace: kubectl takes the last of several for all that name none. */
function toList(objects) {
    const items = objects.map(({ body, namespace }) => {
        const metadata = (0,json/* isObject */.Gv)(body['metadata']) ? body['metadata'] : {};
        return { ...body, metadata: { ...metadata, ...(namespace === '' ? {} : { namespace }) } };
    });
    return { apiVersion: 'v1', kind: 'List', items };
}
/** The objects of what kubectl prints as JSON: one, a List, or one after the other; none of an empty text. */
function valuesIn(text) {
    const whole = (0,json/* parseJson */.qF)(text);
    const values = (0,json/* isObject */.Gv)(whole)
        ? [whole]
        : text.split(/(?<=^\})\r?\n(?=\{)/m).map((part) => (0,json/* parseJson */.qF)(part));
    return values
        .filter(json/* isObject */.Gv)
        .flatMap((value) => value['kind'] === 'List' && Array.isArray(value['items']) ? value['items'] : [value])
        .filter(json/* isObject */.Gv);
}

;// CONCATENATED MODULE: ./build/src/engines/helm/runner.js











function runHelm(cluster, args, extra = {}) {
    return (0,platform_process/* run */.eF)(cluster.helm.command, args, { cwd: cluster.root, env: cluster.env, ...extra });
}
function runKubectl(cluster, args, extra = {}) {
    return (0,platform_process/* run */.eF)(cluster.kubectl.command, args, { cwd: cluster.root, env: cluster.env, ...extra });
}
/** The error of a program that did not do what was asked. @param doing `render the chart` */
function failure(program, doing, result) {
    if (result.interrupted)
        return (0,problem/* userError */.I)(`interrupted: ${program} stopped before it could ${doing}`, undefined, 3);
    const said = plainText(result.stderr);
    const how = result.signal === null ? `exit code ${result.code}` : `${result.signal}`;
    return (0,problem/* userError */.I)(`${program} could not ${doing}: ${said === '' ? how : said}`, undefined, 3);
}
/** Everything that the chart makes with its values, as the cluster lets it. */
async function renderChart(cluster, rendering) {
    const result = await runHelm(cluster, (0,helm_arguments/* templateArguments */.d)(cluster.helm, cluster.place, rendering));
    if (result.code !== 0)
        throw failure('Helm', 'render the chart', result);
    return result.stdout.toString('utf8');
}
/** The release as it stands; undefined when there is none. */
async function readRelease(cluster) {
    const newest = await getRevision(cluster);
    if (newest === undefined || newest.status === 'uninstalled')
        return undefined;
    if (newest.status === 'deployed')
        return { newest, current: newest };
    const history = await readHistory(cluster);
    const deployed = deployedOf(history);
    const current = deployed === undefined ? newest : ((await getRevision(cluster, deployed)) ?? newest);
    if (!isPending(newest.status))
        return { newest, current };
    return {
        newest,
        current,
        stuck: { way: recoveryOf(newest.status, history), own: await isOwn(cluster, newest) },
    };
}
/** A rollback has the labels of what it goes back to: it is ours when it takes back an upgrade of ours. */
async function isOwn(cluster, { own, status, revision }) {
    if (own || status !== 'pending-rollback')
        return own;
    return (await getRevision(cluster, revision - 1))?.own === true;
}
async function getRevision(cluster, revision) {
    const result = await runHelm(cluster, (0,helm_arguments/* getArguments */.lw)(cluster.helm, cluster.place, revision));
    if (result.code === 0)
        return readRevision(result.stdout.toString('utf8'), cluster.place.namespace);
    if (/release: not found/.test(result.stderr))
        return undefined;
    throw failure('Helm', `read the release ${cluster.place.release}`, result);
}
/** Every revision that is kept, the oldest first. */
async function readHistory(cluster) {
    const result = await runHelm(cluster, (0,helm_arguments/* historyArguments */.PL)(cluster.place));
    if (result.code !== 0)
        throw failure('Helm', 'read the history of the release', result);
    const entries = (0,json/* parseJson */.qF)(result.stdout.toString('utf8'));
    return (Array.isArray(entries) ? entries : []).filter(json/* isObject */.Gv).map((entry) => ({
        revision: Number(entry['revision']),
        status: String(entry['status']),
    }));
}
/** From so many on, one request for each kind takes less time than one for each object. */
const MANY = 20;
/** Those of the objects that are there, by their key. */
async function readLive(cluster, objects) {
    const listed = objects.length < MANY ? new Map() : await listLive(cluster, objects);
    // What has lost Helm's mark is not listed, and still there.
    const others = objects.filter((object) => !listed.has(keyOf(object)));
    if (others.length === 0)
        return listed;
    const result = await withObjects(cluster, others, (file) => runKubectl(cluster, (0,helm_arguments/* liveArguments */.V0)(cluster.place, file)));
    if (result.code !== 0)
        throw failure('kubectl', 'read the objects of the release', result);
    return new Map([...listed, ...runner_byKey(cluster, valuesIn(result.stdout.toString('utf8')))]);
}
/** Nothing when that may not be, or the cluster does not know a kind: reading each by its name then says why. */
async function listLive(cluster, objects) {
    const wanted = new Set(objects.map(keyOf));
    const kinds = objects
        .filter(({ namespace }) => namespace === cluster.place.namespace)
        .map(({ apiVersion, kind }) => `${kind}.${apiVersion.split('/').reverse().join('.')}`)
        .map((kind) => (kind.split('.').length === 2 ? `${kind}.` : kind));
    if (kinds.length === 0)
        return new Map();
    const result = await runKubectl(cluster, (0,helm_arguments/* listArguments */.DQ)(cluster.place, [...new Set(kinds)].sort()));
    if (result.interrupted)
        throw failure('kubectl', 'read the objects of the release', result);
    if (result.code !== 0)
        return new Map();
    const found = runner_byKey(cluster, valuesIn(result.stdout.toString('utf8')));
    return new Map([...found].filter(([key]) => wanted.has(key)));
}
/** True when the namespace is there, or nothing can be said of it. */
async function hasNamespace(cluster) {
    const result = await runKubectl(cluster, (0,helm_arguments/* namespaceArguments */.GI)(cluster.place));
    if (result.code === 0)
        return result.stdout.toString('utf8').trim() !== '';
    // Who works in one namespace often may not look at namespaces.
    if (/Forbidden/i.test(result.stderr))
        return true;
    throw failure('kubectl', 'reach the cluster', result);
}
const AT_ONCE = 4;
/** Lets the server try objects without keeping them. What it refuses is asked for once more alone, to know why. */
async function foresee(cluster, how, objects) {
    if (objects.length === 0)
        return { objects: new Map(), refusals: new Map() };
    const attempt = (some) => withObjects(cluster, some, (file) => runKubectl(cluster, (0,helm_arguments/* dryRunArguments */.zr)(cluster.place, how, file)));
    const all = await attempt(objects);
    if (all.interrupted)
        throw failure('kubectl', 'try the changes', all);
    const found = new Map(runner_byKey(cluster, valuesIn(all.stdout.toString('utf8'))));
    const refusals = new Map();
    const missing = objects.filter((object) => !found.has(keyOf(object)));
    for (let start = 0; start < missing.length; start += AT_ONCE) {
        const some = missing.slice(start, start + AT_ONCE);
        const results = await Promise.all(some.map((object) => attempt([object])));
        for (const [index, object] of some.entries()) {
            const result = results[index];
            if (result.interrupted)
                throw failure('kubectl', 'try the changes', result);
            if (result.code !== 0)
                refusals.set(keyOf(object), plainText(result.stderr));
            for (const [key, seen] of runner_byKey(cluster, valuesIn(result.stdout.toString('utf8'))))
                found.set(key, seen);
        }
    }
    return { objects: found, refusals };
}
let files = 0;
/** Hands objects over by a file that only its owner can read, since Secrets are among them. */
async function withObjects(cluster, objects, work) {
    files += 1;
    const file = (0,external_node_path_.join)(cluster.scratch, `objects-${files}.json`);
    await (0,platform_files/* writeFileAtomic */.Zf)(file, JSON.stringify(toList(objects)), 0o600);
    return work(file).finally(() => (0,folders/* remove */.TF)(file));
}
function runner_byKey(cluster, values) {
    return new Map(values.map((body) => {
        const object = objectOf(body, cluster.place.namespace);
        return [keyOf(object), object];
    }));
}

;// CONCATENATED MODULE: ./build/src/engines/helm/look.js








/** Looks at a release, the cluster and the chart, and finds out what an operation would do. It changes nothing. */
async function look(cluster, mode, now) {
    const seen = await (mode === 'destroy' ? lookAtEnd(cluster) : lookAtChange(cluster));
    const stuck = seen.release === undefined ? undefined : stuckRefusal(seen.release, cluster.place, now);
    return stuck === undefined ? seen : { ...seen, refusals: [stuck, ...seen.refusals] };
}
async function lookAtChange(cluster) {
    const { place, asks } = cluster;
    const reading = readRelease(cluster);
    // Whether it is an upgrade decides what a chart makes: mostly it is, and the chart is rendered meanwhile. The objects
    // of a release are known to the cluster, and those that change are tried there.
    const [release, early, before] = await Promise.all([
        reading,
        renderChart(cluster, { upgrade: true, asking: asks }).catch((error) => error),
        reading.then((found) => readLive(cluster, [...allOf(place, found).values()])),
    ]);
    const upgrade = release !== undefined && release.stuck?.way.kind !== 'uninstall';
    const text = upgrade ? throwing(early) : await renderChart(cluster, { upgrade: false, asking: true });
    const desired = readManifest(text, place.namespace);
    const previous = release?.current.manifest ?? NOTHING;
    const objects = allOf(place, release);
    const wanted = ownedBy(place, desired.objects);
    const live = new Map([...before, ...(await readLive(cluster, missingIn(objects, wanted)))]);
    const createNamespace = release === undefined && live.size === 0 && !(await hasNamespace(cluster));
    const compared = compareObjects(objects, wanted, live);
    const said = createNamespace ? SILENCE : await saidOf(cluster, release, compared);
    const foretold = compared.map((one) => foretell(one, said));
    const drift = await lookForDrift(cluster, ownedBy(place, previous.objects), wanted, live, said);
    const resources = foretold.map(({ resource }) => resource);
    const anew = release?.stuck?.way.kind === 'uninstall' ? replacedAll(resources) : resources;
    const plan = {
        engine: { name: 'helm', version: cluster.helm.version },
        resources: createNamespace ? [plannedNamespace(cluster.place), ...anew] : anew,
        outputs: [],
        drift,
        complete: true,
        errored: false,
    };
    const runs = changesAnything(plan) || release?.stuck !== undefined || !sameHooks(previous.hooks, desired.hooks);
    const recovery = release?.stuck === undefined ? [] : [recoveryHook(release.stuck.way, cluster.place)];
    const hooks = runs ? [...recovery, ...hooksOf(desired.hooks, upgrade ? 'upgrade' : 'install')] : [];
    const refusals = [
        ...foreignObjects(compared, objects, cluster.place),
        ...foretold.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal])),
    ];
    return lookOf({ ...plan, hooks }, release, (0,sha256/* sha256 */.s)(text), refusals, createNamespace);
}
/** What the chart makes, compared with nothing: no cluster is asked. */
async function lookAtChart(cluster) {
    const { place } = cluster;
    const text = await renderChart(cluster, { upgrade: false, asking: false });
    const { objects, hooks } = readManifest(text, place.namespace);
    const made = compareObjects(new Map(), ownedBy(place, objects), new Map());
    const plan = {
        engine: { name: 'helm', version: cluster.helm.version },
        resources: [plannedNamespace(place), ...made.map((one) => foretell(one, SILENCE).resource)],
        outputs: [],
        drift: [],
        hooks: hooksOf(hooks, 'install'),
        complete: true,
        errored: false,
    };
    return lookOf(plan, undefined, (0,sha256/* sha256 */.s)(text), [], true);
}
const NOTHING = { objects: [], hooks: [] };
const SILENCE = { objects: new Map(), refusals: new Map() };
function throwing(rendered) {
    if (rendered instanceof Error)
        throw rendered;
    return rendered;
}
/** Objects that a stuck operation may have made are the release's as well. */
function allOf(place, release) {
    if (release === undefined)
        return new Map();
    const begun = release.stuck === undefined ? [] : release.newest.manifest.objects;
    return ownedBy(place, [...begun, ...release.current.manifest.objects]);
}
/** Those that the others do not have. */
function missingIn(others, objects) {
    return [...objects].filter(([key]) => !others.has(key)).map(([, object]) => object);
}
/** Asks the server about what changes, in the way in which Helm would then change it. */
async function saidOf(cluster, release, compared) {
    const serverSide = release === undefined ? cluster.helm.major === 4 : release.newest.serverSide;
    const created = compared.flatMap(({ action, object }) => (action === 'create' ? [object] : []));
    const updated = compared.filter(({ action }) => action === 'update');
    const asApplied = updated.map(({ object }) => object);
    const asMerged = updated.flatMap(({ merged }) => (merged === undefined ? [] : [withoutVersion(merged)]));
    const parts = serverSide
        ? [await foresee(cluster, 'apply', [...asApplied, ...created])]
        : await Promise.all([foresee(cluster, 'replace', asMerged), foresee(cluster, 'create', created)]);
    return {
        objects: new Map(parts.flatMap(({ objects }) => [...objects])),
        refusals: new Map(parts.flatMap(({ refusals }) => [...refusals])),
    };
}
/** Somebody's change in the meantime is no reason to refuse a dry run. */
function withoutVersion(object) {
    const { resourceVersion: _, ...metadata } = object.body['metadata'];
    return { ...object, body: { ...object.body, metadata } };
}
/** Where release and chart say the same of an object, the server's answer for the one counts for the other. */
async function lookForDrift(cluster, previous, wanted, live, said) {
    const found = compareDrift(previous, live);
    const asked = found.filter(({ key, object, action }) => action === 'update' && !(0,equal/* deepEqual */.b)(object.body, (wanted.get(key)?.body ?? null)));
    const other = await foresee(cluster, 'replace', asked.flatMap(({ merged }) => (merged === undefined ? [] : [withoutVersion(merged)])));
    const keys = new Set(asked.map(({ key }) => key));
    return found.flatMap((one) => driftOf(one, keys.has(one.key) ? other : said));
}
function sameHooks(one, other) {
    const bodies = (hooks) => hooks.map(({ object }) => object.body);
    return (0,equal/* deepEqual */.b)(bodies(one), bodies(other));
}
async function lookAtEnd(cluster) {
    const release = await readRelease(cluster);
    const objects = allOf(cluster.place, release);
    const live = await readLive(cluster, [...objects.values()]);
    const compared = compareObjects(objects, new Map(), live);
    const plan = {
        engine: { name: 'helm', version: cluster.helm.version },
        resources: compared.map((one) => foretell(one, SILENCE).resource),
        outputs: [],
        drift: [],
        hooks: release === undefined ? [] : hooksOf(release.newest.manifest.hooks, 'delete'),
        complete: true,
        errored: false,
    };
    return lookOf(plan, release, '', [], false);
}
function lookOf(plan, release, rendered, refusals, createNamespace) {
    return {
        plan,
        base: baseOf(release),
        ...(release === undefined ? {} : { release }),
        rendered,
        changes: (0,build/* toChangeSet */.Y)(plan).digest,
        refusals,
        createNamespace,
    };
}

;// CONCATENATED MODULE: ./build/src/engines/helm/outcome.js


const CHANGES = ['create', 'update', 'delete', 'replace'];
/**
 * How an operation ended. Helm tells it of the whole release alone: when it failed, the cluster is looked at again,
 * and what would not be done any more is done.
 */
async function outcomeOf({ plan, file, result }, lookAgain) {
    const again = await lookAgain().catch((error) => error);
    const base = again instanceof Error ? {} : { base: again.base };
    const changed = plan.resources.filter(({ actions }) => actions.some((action) => CHANGES.includes(action)));
    if (result.code === 0)
        return { result: 'applied', done: changed.map(doneOf), mayExist: [], ...base, problems: [] };
    const problems = failureProblems(result, file, again);
    const ended = result.interrupted ? 'interrupted' : 'failed';
    const made = changed.filter(({ before, after }) => before === null && after !== null);
    if (again instanceof Error)
        return { result: ended, done: [], mayExist: made.map(({ address }) => address), problems };
    const open = new Set(again.plan.resources
        .filter(({ actions }) => actions.some((action) => CHANGES.includes(action)))
        .map(({ address }) => address));
    const held = new Set(again.release?.current.manifest.objects.map(addressOf) ?? []);
    const there = new Set(again.plan.resources.filter(({ before }) => before !== null).map(({ address }) => address));
    return {
        result: ended,
        done: changed.filter(({ address }) => !open.has(address) && held.has(address)).map(doneOf),
        mayExist: made
            .map(({ address }) => address)
            .filter((address) => there.has(address) && !held.has(address)),
        ...base,
        problems,
    };
}
function doneOf({ address, actions }) {
    return { address, action: actions.find((action) => CHANGES.includes(action)) };
}
function failureProblems(result, file, again) {
    const doing = file.mode === 'destroy' ? 'uninstall the release' : 'upgrade the release';
    const { problems } = failure('Helm', doing, { ...result, interrupted: false });
    return [...problems, ...standing(file, again)];
}
/** What the failure left behind. */
function standing(file, again) {
    if (again instanceof Error)
        return [warning(`What it left behind could not be looked at: ${again.message}`)];
    const { release } = again;
    if (file.mode === 'destroy')
        return [];
    if (release === undefined)
        return [warning('Helm took everything back: nothing is installed.')];
    const { newest } = release;
    return newest.status === 'deployed' && newest.revision > file.base.serial
        ? [warning(`Helm took everything back: revision ${newest.revision} is what was deployed before.`)]
        : [warning(`The release is ${newest.status} at revision ${newest.revision}.`)];
}
function warning(message) {
    return { severity: 'warning', message };
}

;// CONCATENATED MODULE: ./build/src/engines/helm/saved-plan.js







/** Keeps a plan. It holds the values of Secrets: its owner alone may read it. */
async function writePlan(dir, mode, look, files) {
    const { base, rendered, changes, refusals, plan } = look;
    const kept = {
        ...{ schemaVersion: 1, engine: 'helm', mode, base, rendered, changes },
        ...{ files: digestsOf(files), refusals, plan },
    };
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, helm_arguments/* PLAN_FILE */.VI), `${JSON.stringify(kept)}\n`, 0o600);
}
/** The plan of a folder, and sha256 over its bytes. @throws UserError when there is none. */
async function readPlan(dir) {
    const path = (0,external_node_path_.join)(dir, helm_arguments/* PLAN_FILE */.VI);
    const bytes = await (0,folders/* readBytes */.io)(path);
    if (bytes === undefined)
        throw (0,problem/* userError */.I)(`There is no saved plan in ${dir}.`, 'Run `synthinfra plan` first.');
    const value = (0,json/* parseObject */.lj)(bytes.toString('utf8'));
    if (value?.['schemaVersion'] !== 1 || value['engine'] !== 'helm' || !(0,json/* isObject */.Gv)(value['plan']))
        throw (0,problem/* userError */.I)(`${path} cannot be read as a saved plan of a release.`, 'Plan again.');
    return { file: value, digest: (0,sha256/* sha256 */.s)(bytes) };
}
/** A plan as every engine's is seen. */
function savedPlan(file, digest, files) {
    return {
        plan: file.plan,
        base: file.base,
        digest,
        foreign: foreignFiles(file.files, digestsOf(files)),
        refusals: file.refusals,
    };
}
function digestsOf(files) {
    return Object.fromEntries([...files].map(([path, text]) => [path, (0,sha256/* sha256 */.s)(text)]));
}
function foreignFiles(planned, rendered) {
    const paths = [...new Set([...Object.keys(planned), ...Object.keys(rendered)])].sort();
    return paths
        .filter((path) => planned[path] !== rendered[path])
        .map((path) => rendered[path] === undefined
        ? `the plan was made with ${path}, which was not rendered`
        : planned[path] === undefined
            ? `the plan was made without ${path}`
            : `the plan was made with another ${path} than was rendered`);
}

;// CONCATENATED MODULE: ./build/src/engines/helm/apply.js











/** Files of an apply within the plan's folder: what Helm says, whole even when this process is killed. */
const SAID = { stdout: 'helm.stdout', stderr: 'helm.stderr' };
/**
 * Applies the plan of a folder, once, when it is still what would be done. The first interrupt is passed on as one
 * SIGINT, upon which Helm takes back what it has begun, and Helm is waited for; later ones are only answered.
 * @throws UserError when the plan was used before; how Helm fared is the answer.
 */
async function applyPlan(by) {
    const { file } = await readPlan(by.dir);
    const interrupts = (0,platform_process/* holdInterrupts */.o$)();
    const unsubscribe = interrupts.subscribe((count) => by.telling.warn(answer(count)));
    try {
        const close = await claimPlan(by.dir, by.runId, () => by.platform.now());
        const applied = await applyClaimed(by, file, interrupts).catch(asFailed);
        await close(applied.result);
        return applied;
    }
    finally {
        unsubscribe();
        interrupts.release();
    }
}
function answer(count) {
    return count === 1
        ? 'Interrupted: Helm was asked once to stop. It takes back what it has begun.'
        : 'Still waiting: Helm was asked once to stop. Asking again would leave the release halfway.';
}
/** What went wrong before Helm began changes nothing, and ends the apply as any failure does. */
function asFailed(error) {
    if (!(error instanceof problem/* UserError */.y))
        throw error;
    return { result: 'failed', done: [], mayExist: [], problems: error.problems };
}
async function applyClaimed(by, file, interrupts) {
    const { cluster, telling, platform } = by;
    telling.progress('looking whether the plan still holds');
    const now = await look(cluster, file.mode, platform.now());
    requireSame(file, now);
    if (interrupts.count() > 0)
        throw (0,problem/* userError */.I)('Interrupted before Helm began: nothing was applied.', undefined, 3);
    if (file.mode === 'change' && now.release?.stuck !== undefined)
        await recover(by, now.release.stuck, interrupts);
    const result = await operate(by, file, now, interrupts);
    return outcomeOf({ file, plan: now.plan, result }, () => look(cluster, file.mode, platform.now()));
}
/** Refuses when what would be done now is not what was planned. @throws UserError (2) with everything that differs. */
function requireSame(planned, now) {
    const again = 'Plan again, and read the new plan.';
    const differences = [
        planned.base.lineage === now.base.lineage && planned.base.serial === now.base.serial
            ? undefined
            : `The release was at revision ${planned.base.serial} and is at ${now.base.serial}.`,
        planned.rendered === now.rendered
            ? undefined
            : 'The chart makes something else now than when it was planned, though neither it nor its values have changed.',
        planned.changes === now.changes
            ? undefined
            : 'What is in the cluster has changed since: the changes would be others.',
    ].filter((message) => message !== undefined);
    const refusals = now.refusals.map(({ message, fix }) => ({ severity: 'error', message, fix }));
    const problems = differences.map((message) => ({ severity: 'error', message, fix: again }));
    if (problems.length + refusals.length > 0)
        throw new problem/* UserError */.y([...problems, ...refusals], 2);
}
/** Ends an operation of ours that never ended, so that Helm works on. */
async function recover(by, { way }, interrupts) {
    const { cluster, telling } = by;
    telling.warn(`An earlier run never ended: ${wayText(way)} first.`);
    const args = way.kind === 'rollback' ? (0,helm_arguments/* rollbackArguments */.bU)(cluster.place, way.to) : (0,helm_arguments/* uninstallArguments */.jC)(cluster.place);
    const result = await runHelm(cluster, args, { interrupts });
    if (result.code !== 0)
        throw failure('Helm', 'take back the operation that never ended', result);
}
function wayText(way) {
    return way.kind === 'rollback'
        ? `the release goes back to revision ${way.to}`
        : 'what it had installed is taken away';
}
async function operate(by, file, now, interrupts) {
    const { cluster, dir, telling } = by;
    const outputFiles = { stdout: (0,external_node_path_.join)(dir, SAID.stdout), stderr: (0,external_node_path_.join)(dir, SAID.stderr) };
    if (file.mode === 'destroy') {
        telling.progress(`helm uninstall ${cluster.place.release}`);
        return runHelm(cluster, (0,helm_arguments/* uninstallArguments */.jC)(cluster.place), { outputFiles, interrupts });
    }
    await deleteReplaced(by, now.plan, interrupts);
    telling.progress(`helm upgrade ${cluster.place.release}, and waiting for what it starts`);
    const newest = now.release?.stuck === undefined ? now.release : await readRelease(cluster);
    const upgrade = {
        revision: (newest?.newest.revision ?? 0) + 1,
        runId: by.runId,
        createNamespace: now.createNamespace,
    };
    return runHelm(cluster, (0,helm_arguments/* upgradeArguments */.hm)(cluster.helm, cluster.place, upgrade), {
        outputFiles,
        interrupts,
    });
}
/** Helm replaces nothing: what cannot be changed is deleted, and Helm finds it missing. */
async function deleteReplaced({ cluster, telling }, plan, interrupts) {
    const replaced = plan.resources
        .filter(isReplaced)
        .flatMap(({ before }) => ((0,json/* isObject */.Gv)(before) ? [objectOf(before, cluster.place.namespace)] : []));
    if (replaced.length === 0)
        return;
    telling.progress(`deleting ${replaced.map(addressOf).join(', ')}, to be made anew`);
    const result = await withObjects(cluster, replaced, (objects) => runKubectl(cluster, (0,helm_arguments/* deleteArguments */.co)(cluster.place, objects), { interrupts }));
    if (result.code !== 0)
        throw failure('kubectl', 'delete what is to be made anew', result);
}
function isReplaced({ actions, replacePaths, reason }) {
    return actions.includes('replace') && (replacePaths.length > 0 || reason === 'immutable field');
}

// EXTERNAL MODULE: ./build/src/engines/environment.js
var environment = __webpack_require__(12956);
;// CONCATENATED MODULE: ./build/src/engines/helm/environment.js
/**
 * The exact environment that Helm and kubectl get. Pure.
 * No variable of Helm's own (HELM_*) is passed on: they change release, driver and plugins. Where no login of this run
 * names the cluster, a kubeconfig may start a plugin of its cloud, which finds its credentials as it does by hand.
 */

const KUBECONFIG = 'KUBECONFIG';
const OF_PLUGINS = ['AWS_', 'GOOGLE_', 'CLOUDSDK_', 'AZURE_', 'AAD_'];
/**
 * The whole environment, by name, sorted.
 * @param home folder for Helm's own files; absolute.
 */
function helmEnvironment(env, home, identity) {
    const loggedIn = identity?.families.includes('kubernetes') === true;
    const passed = Object.entries(env).filter(([name, value]) => environment/* ORDINARY */.F.includes(name) || (!loggedIn && ofCluster(name, value ?? '', identity)));
    const all = [
        ...passed,
        ...Object.entries(identity?.environment ?? {}),
        ['HELM_CACHE_HOME', `${home}/cache`],
        ['HELM_CONFIG_HOME', `${home}/config`],
        ['HELM_DATA_HOME', `${home}/data`],
    ];
    const set = Object.entries(Object.fromEntries(all)).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function ofCluster(name, value, identity) {
    if (name === KUBECONFIG)
        return true;
    if (!OF_PLUGINS.some((prefix) => name.startsWith(prefix)))
        return false;
    return identity === undefined || (0,environment/* besideLogin */.s)(name, value, identity, OF_PLUGINS);
}

// EXTERNAL MODULE: ./build/src/engines/tools/find.js
var find = __webpack_require__(33242);
;// CONCATENATED MODULE: ./build/src/engines/helm/versions.js
/** Helm by what it says of itself; others than these two are not found. */
function helmOf({ command, version }) {
    return { command, version, major: version.startsWith('4.') ? 4 : 3 };
}

;// CONCATENATED MODULE: ./build/src/engines/helm/find.js


/** Finds Helm 3 or 4 on PATH, or fetches it. @throws UserError that says how to get it. */
async function findHelm(platform, options = {}) {
    return helmOf(await (0,find/* findTool */.SG)(['helm'], undefined, platform, options));
}
/** Finds kubectl on PATH, or fetches it: it reads the objects that are there. @throws UserError that says how to get it. */
function findKubectl(platform, options = {}) {
    return (0,find/* findTool */.SG)(['kubectl'], undefined, platform, options);
}

;// CONCATENATED MODULE: ./build/src/engines/helm/session.js














/**
 * Opens Helm on a rendered chart: writes the files, and finds Helm and kubectl.
 * @throws UserError that says what is missing and how to get it.
 */
async function openHelm(request, platform, telling) {
    const root = (0,external_node_path_.join)(request.dir, 'root');
    await (0,folders/* makePrivateFolder */.I2)(request.dir);
    telling.progress('looking for Helm and kubectl');
    // Both are awaited whatever the other does, so that no child process is left behind by an error.
    const [foundHelm, foundKubectl] = await Promise.allSettled([
        findHelm(platform),
        request.sandbox === true ? NO_KUBECTL : findKubectl(platform),
    ]);
    const helm = fulfilled(foundHelm);
    const kubectl = fulfilled(foundKubectl);
    await (0,platform_files/* writeTree */.WM)(root, request.files);
    const home = (0,external_node_path_.join)(request.dir, '.helm');
    const scratch = request.dir;
    const asks = asksCluster(request.files);
    const place = placeOf(request.backend);
    if (request.sandbox === true) {
        const { context: _, ...nowhere } = place;
        const env = helmEnvironment(platform.env, home, NOBODY);
        return sandboxed({ helm, kubectl, env: { ...env, KUBECONFIG: external_node_os_.devNull }, place: nowhere, root, scratch, asks }, request, platform);
    }
    const env = helmEnvironment(platform.env, home, request.identity);
    return session({ helm, kubectl, env, place, root, scratch, asks }, request, platform);
}
/** Where no cluster is asked, nothing is started that would ask one. */
const NO_KUBECTL = { command: external_node_os_.devNull, version: 'none' };
const NOBODY = { environment: {}, families: ['kubernetes'], proposed: true };
/** A session that knows no cluster: it tells what the chart makes, and can do no more. */
function sandboxed(cluster, request, platform) {
    const none = async () => {
        throw (0,problem/* userError */.I)('The sandbox has no cluster to do this in.', 'Leave --sandbox out, and name a cluster of your own for it.', 2);
    };
    return {
        ...session(cluster, request, platform),
        source: 'the chart that comes with synthinfra, without a cluster',
        async plan(mode, telling) {
            if (mode === 'destroy')
                return none();
            await retirePlan(request.dir);
            telling.progress('rendering the chart');
            await writePlan(request.dir, mode, await lookAtChart(cluster), request.files);
            const { file, digest } = await readPlan(request.dir);
            return savedPlan(file, digest, request.files);
        },
        base: async () => baseOf(undefined),
        apply: none,
    };
}
function fulfilled(settled) {
    if (settled.status === 'rejected')
        throw settled.reason;
    return settled.value;
}
/**
 * Whether what a chart makes depends on its cluster: on the versions of its API or on objects that it looks up. Charts
 * within a chart are packed, and may.
 * https://helm.sh/docs/chart_template_guide/builtin_objects/ and …/functions_and_pipelines/#using-the-lookup-function
 */
function asksCluster(files) {
    return [...files].some(([path, text]) => path.startsWith(`${helm_arguments/* CHART */.RX}/charts/`) || /\bCapabilities\b|\blookup\b/.test(text));
}
function session(cluster, { dir, files }, platform) {
    const { helm, kubectl, place } = cluster;
    const saved = async () => {
        const { file, digest } = await readPlan(dir);
        return savedPlan(file, digest, files);
    };
    return {
        engine: { name: 'helm', version: helm.version },
        source: `the chart that comes with synthinfra, and kubectl ${kubectl.version}`,
        saved,
        async plan(mode, telling) {
            await retirePlan(dir);
            telling.progress(`looking at the release ${place.namespace}/${place.release}`);
            await writePlan(dir, mode, await look(cluster, mode, platform.now()), files);
            return saved();
        },
        base: async () => baseOf(await readRelease(cluster)),
        apply: (runId, telling) => applyPlan({ cluster, dir, runId, platform, telling }),
        // The cluster keeps every revision in the release: no apply has to keep a state elsewhere.
        restore: async () => {
            throw (0,problem/* userError */.I)('Helm has no state of its own that could be saved again: the release in the cluster is its state.', 'This file is of another engine. Look at the release: helm history.', 2);
        },
    };
}
/** A release is its own state: where it is, the backend says. */
function placeOf({ config }) {
    const { release, namespace, context } = config;
    return {
        release: String(release),
        namespace: String(namespace),
        ...(context === undefined ? {} : { context: String(context) }),
    };
}


/***/ }),

/***/ 73460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Makes a file where nothing is, whole and at once: of several writers exactly one succeeds, and no reader sees a
 * part of it. Its owner alone may read it.
 * @returns false when something is there already.
 * @throws what the file system says; one without hard links (such as FAT) cannot do this.
 */
async function createFile(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Unlike rename, link never takes the place of what is there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   ZI: () => (/* binding */ stopDaemon),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** Starts a process that goes on when we end. @returns its process id. @throws when it cannot be started. */
async function startDaemon(command, args, options) {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(options.logFile, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', log, log],
            detached: true,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        return child.pid;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** True while a process of this id runs on this machine. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    return !isZombie(pid);
}
/** Ended, but not yet collected by its parent: in a container often for ever. */
function isZombie(pid) {
    try {
        // `pid (name) state …`, proc(5); the name may hold brackets of its own.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
    }
    catch {
        // No /proc here, or it has ended by now.
        return false;
    }
}
/** Asks a process to end, and ends it if it has not after `patience` milliseconds; waits until it is gone. */
async function stopDaemon(pid, patience = 5000) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!isAlive(pid))
            return;
        process.kill(pid, signal);
        for (let waited = 0; isAlive(pid) && waited < patience; waited += 50)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}


/***/ })

};
