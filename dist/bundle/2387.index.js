export const id = 2387;
export const ids = [2387];
export const modules = {

/***/ 52387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ countActions),
  Y: () => (/* binding */ toChangeSet)
});

// EXTERNAL MODULE: ./build/src/changes/covers.js
var covers = __webpack_require__(72615);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/changes/equal.js
var equal = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/src/changes/mask.js
var mask = __webpack_require__(53223);
;// CONCATENATED MODULE: ./build/src/changes/diff-lists.js



/** Keys by which the objects of a list are told apart, the first that all of them have, each with its own text. */
const IDENTITY_KEYS = ['name', 'Name', 'key', 'Sid', 'sid'];
/** Lists whose order has a meaning though their elements may all differ. */
const ORDERED = new Set([
    'command',
    'Command',
    'args',
    'arguments',
    'entry_point',
    'entryPoint',
    'entrypoint',
]);
/** More comparisons than this are not worth a nicer pairing of what is left over. */
const MAX_COMPARISONS = 2_500;
/**
 * Which elements of two lists differ, and which of them belong together.
 * @param name the attribute that holds the lists.
 * @param unknown marks for the list after the change: it may be longer than what is known of it.
 * @param secret whether anything in the lists is marked as sensitive: then no name of an element becomes a path.
 */
function differingItems(name, before, after, unknown, secret) {
    const length = Math.max(after.length, (0,mask/* maskLength */.XJ)(unknown));
    const identity = secret || (0,mask/* isMarked */.rZ)(unknown) ? undefined : identityKey(before, after);
    if (identity !== undefined)
        return byIdentity(identity, before, after);
    if (!(0,mask/* isMarked */.rZ)(unknown) && isOrdered(name, before, after))
        return byPosition(before, after);
    return byContent(before, after, length, unknown);
}
function identityKey(before, after) {
    return IDENTITY_KEYS.find((key) => hasUnique(before, key) && hasUnique(after, key));
}
function hasUnique(list, key) {
    const names = new Set();
    for (const item of list) {
        const name = (0,json/* isObject */.Gv)(item) && Object.hasOwn(item, key) ? item[key] : undefined;
        if (typeof name !== 'string' || name === '')
            return false;
        names.add(name);
    }
    return names.size === list.length;
}
function byIdentity(identity, before, after) {
    const items = new Map();
    const nameOf = (item) => String(item[identity]);
    for (const [index, item] of before.entries()) {
        items.set(nameOf(item), { step: nameOf(item), identity, before: index });
    }
    for (const [index, item] of after.entries()) {
        items.set(nameOf(item), { step: nameOf(item), identity, ...items.get(nameOf(item)), after: index });
    }
    return [...items.values()];
}
/** A set holds nothing twice, so a list that does is no set. */
function isOrdered(name, before, after) {
    const repeats = (list) => new Set(list).size < list.length;
    return (ORDERED.has(name) || (![...before, ...after].some(equal/* isContainer */.u) && (repeats(before) || repeats(after))));
}
/** What lies between the common beginning and the common end. */
function byPosition(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && (0,equal/* deepEqual */.b)(before[start], after[start]))
        start++;
    let end = 0;
    while (end < shorter - start && (0,equal/* deepEqual */.b)(before.at(-1 - end), after.at(-1 - end)))
        end++;
    const indexes = (list) => Array.from({ length: list.length - end - start }, (_, index) => start + index);
    return paired(indexes(before), indexes(after), () => 0);
}
function byContent(before, after, length, unknown) {
    const known = new Map();
    for (const [index, item] of before.entries()) {
        const key = (0,json/* canonicalJson */.dj)(item);
        const indexes = known.get(key);
        if (indexes === undefined)
            known.set(key, [index]);
        else
            indexes.push(index);
    }
    const added = [];
    for (let index = 0; index < length; index++) {
        const item = after[index];
        const none = known.size === 0 || item === undefined || (0,mask/* isMarked */.rZ)((0,mask/* maskAt */.qI)(unknown, index));
        const same = none ? undefined : known.get((0,json/* canonicalJson */.dj)(item));
        if (same?.shift() === undefined)
            added.push(index);
    }
    const removed = [...known.values()].flat().sort((a, b) => a - b);
    return paired(removed, added, (from, to) => likeness(before[from], after[to]));
}
/** Pairs each added element with the removed one that is most like it. */
function paired(removed, added, alike) {
    const left = [...removed];
    const small = removed.length * added.length <= MAX_COMPARISONS;
    const items = added.map((after) => {
        let best = 0;
        if (small) {
            const scores = left.map((before) => alike(before, after));
            best = Math.max(0, scores.indexOf(Math.max(...scores)));
        }
        const [before] = left.splice(best, 1);
        return before === undefined ? { step: after, after } : { step: after, before, after };
    });
    return [...items, ...left.map((before) => ({ step: before, before }))];
}
/** How many keys of two objects hold the same. */
function likeness(a, b) {
    if (!(0,json/* isObject */.Gv)(a) || !(0,json/* isObject */.Gv)(b))
        return 0;
    return Object.keys(a).filter((key) => Object.hasOwn(b, key) && (0,equal/* deepEqual */.b)(a[key], b[key])).length;
}

// EXTERNAL MODULE: ./build/src/changes/documents.js
var documents = __webpack_require__(64209);
// EXTERNAL MODULE: ./build/src/changes/path.js
var path = __webpack_require__(64596);
;// CONCATENATED MODULE: ./build/src/changes/diff.js






const HIDDEN = { kind: 'hidden' };
const UNKNOWN = { kind: 'unknown' };
/**
 * What changes between two states, attribute by attribute and redacted, as deep as the difference goes. Lists are
 * compared by content: an order that alone changes is no change, unless the list is one whose order has a meaning.
 * Text that holds JSON (or YAML on both sides) is entered; other text is left whole.
 */
function diffStates(states, redactor, reveal) {
    const { before, after, unknown, beforeSensitive, afterSensitive, replacePaths } = states;
    const diff = { redactor, reveal, replacePaths, changes: [] };
    const masks = { unknown, beforeSensitive, afterSensitive };
    const top = { before: set(before), after: set(after), ...masks };
    walk({ path: [], ...top, credential: false, document: false, identity: undefined }, diff);
    return diff.changes;
}
function walk(place, diff) {
    const { before, after, unknown } = place;
    if (!(0,mask/* isMarked */.rZ)(unknown) && (0,equal/* deepEqual */.b)(before, after))
        return;
    const whole = unknown === true || isSecret(place);
    if (!whole && walkFields(place, diff))
        return;
    const parts = whole ? undefined : (listParts(place) ?? documentParts(place));
    if (parts === undefined)
        diff.changes.push(attributeChange(place, diff));
    else
        for (const part of parts)
            walk(part, diff);
}
function isSecret(place) {
    return place.beforeSensitive === true || place.afterSensitive === true;
}
function shownBefore(place, redactor) {
    return redactor.shown(place.before, place.credential, isSecret(place) || place.beforeSensitive);
}
function shownAfter(place, redactor) {
    const { unknown } = place;
    if (unknown === true)
        return UNKNOWN;
    const sensitive = isSecret(place);
    // A secret that is partly unknown is there all the same.
    if (sensitive && (0,mask/* isMarked */.rZ)(unknown))
        return HIDDEN;
    return redactor.shown(place.after, place.credential, sensitive || place.afterSensitive);
}
/** Null, empty lists and empty objects are how engines write "not set". */
function set(value) {
    if (value === null)
        return undefined;
    return isEmpty(value) ? undefined : value;
}
/** Goes on inside of two objects, or of the only one there is; false where there is another value, or none. */
function walkFields(place, diff) {
    const { before, after, unknown, document } = place;
    if (before !== undefined && (!(0,json/* isObject */.Gv)(before) || isEmpty(before)))
        return false;
    if (after !== undefined && (!(0,json/* isObject */.Gv)(after) || isEmpty(after)))
        return false;
    if (before === undefined && after === undefined && !(0,json/* isObject */.Gv)(unknown))
        return false;
    const keys = keysOf(before, after, unknown);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const from = before === undefined ? undefined : valueAt(before, key, document);
        const to = after === undefined ? undefined : valueAt(after, key, document);
        const known = (0,mask/* maskAt */.qI)(unknown, key);
        // Most values of an update stay: they are passed over before anything is made for them.
        if (from === to && known === false)
            continue;
        if (key === place.identity && keys.length > 1)
            continue;
        walkField(place, key, from, to, known, diff);
    }
    return true;
}
function walkField(place, key, from, to, known, diff) {
    const { redactor } = diff;
    const { before, after } = place;
    const path = below(place.path, key);
    const beforeSensitive = (0,mask/* maskAt */.qI)(place.beforeSensitive, key);
    const afterSensitive = (0,mask/* maskAt */.qI)(place.afterSensitive, key);
    const credential = redactor.isCredential(key, before ?? after, place.credential) ||
        (before !== undefined && redactor.isCredential(key, after, place.credential));
    // Most differences are of two scalars that nothing is to be said of: those need no place to go on from.
    const plain = beforeSensitive === false && afterSensitive === false && typeof known === 'boolean';
    if (plain && diff.reveal === undefined && isLeaf(from) && isLeaf(to)) {
        const shown = known ? UNKNOWN : redactor.shown(to, credential, false);
        diff.changes.push(changeAt(path, redactor.shown(from, credential, false), shown, diff));
        return;
    }
    const masks = { unknown: known, beforeSensitive, afterSensitive };
    const { document } = place;
    walk({ path, before: from, after: to, ...masks, credential, document, identity: undefined }, diff);
}
/** Whether a value is told as it is: nothing stands inside of it. */
function isLeaf(value) {
    return typeof value === 'string' ? !(0,documents/* mayHoldDocument */.oK)(value) : !(0,equal/* isContainer */.u)(value);
}
/** An array of just its length: as many are kept as there are changes, and one that is spread has room for more. */
function below(path, step) {
    const first = path[0];
    if (first === undefined)
        return [step];
    return path.length === 1 ? [first, step] : path.concat(step);
}
/** Every key once: those of what was, then what comes, then what is not known yet. */
function keysOf(before, after, unknown) {
    const first = before ?? after;
    const keys = first === undefined ? [] : Object.keys(first);
    // Most objects come or go whole: one side alone has its keys once already.
    const second = first === after ? [] : newKeys(after, first);
    const third = (0,json/* isObject */.Gv)(unknown) ? newKeys(unknown, first) : [];
    if (second.length === 0 && third.length === 0)
        return keys;
    return second.length === 0 ? [...keys, ...third] : [...new Set([...keys, ...second, ...third])];
}
/** Keys of an object that another one does not have. */
function newKeys(side, known) {
    const keys = [];
    for (const key in side)
        if (Object.hasOwn(side, key) && !(known && Object.hasOwn(known, key)))
            keys.push(key);
    return keys;
}
function listParts(place) {
    const { before, after, unknown } = place;
    if (before !== undefined && !Array.isArray(before))
        return undefined;
    if (after !== undefined && !Array.isArray(after))
        return undefined;
    const whole = (before === undefined || after === undefined) && !(0,mask/* isMarked */.rZ)(unknown);
    const from = before ?? [];
    const to = after ?? [];
    // A list of scalars that comes or goes is told as one value.
    if (whole && !from.some(equal/* isContainer */.u) && !to.some(equal/* isContainer */.u))
        return undefined;
    const secret = (0,mask/* isMarked */.rZ)(place.beforeSensitive) || (0,mask/* isMarked */.rZ)(place.afterSensitive);
    return differingItems((0,path/* lastName */.UK)(place.path), from, to, unknown, secret).map((item) => ({
        path: below(place.path, item.step),
        before: valueAt(from, item.before, place.document),
        after: valueAt(to, item.after, place.document),
        unknown: item.after === undefined ? false : (0,mask/* maskAt */.qI)(unknown, item.after),
        beforeSensitive: item.before === undefined ? false : (0,mask/* maskAt */.qI)(place.beforeSensitive, item.before),
        afterSensitive: item.after === undefined ? false : (0,mask/* maskAt */.qI)(place.afterSensitive, item.after),
        credential: place.credential,
        document: place.document,
        identity: item.identity,
    }));
}
/** A text that is a document on both sides, or on the only side that there is. */
function documentParts(place) {
    const { before, after } = place;
    if (before !== undefined && typeof before !== 'string')
        return undefined;
    if (after !== undefined && typeof after !== 'string')
        return undefined;
    if (!((0,documents/* mayHoldDocument */.oK)(before) || (0,documents/* mayHoldDocument */.oK)(after)))
        return undefined;
    const parsers = before === undefined || after === undefined ? [documents/* documentOf */.lM] : [documents/* documentOf */.lM, documents/* yamlDocumentOf */.o_];
    for (const parse of parsers) {
        const from = before === undefined ? undefined : parse(before);
        if (from === undefined && before !== undefined)
            continue;
        const to = after === undefined ? undefined : parse(after);
        if (to === undefined && after !== undefined)
            continue;
        return [{ ...place, before: from, after: to, document: true }];
    }
    return undefined;
}
function isEmpty(value) {
    if (!(0,equal/* isContainer */.u)(value))
        return false;
    for (const _ in value)
        return false;
    return true;
}
function valueAt(side, key, document) {
    if (side === undefined || key === undefined || !Object.hasOwn(side, key))
        return undefined;
    const value = side[key];
    return document ? value : set(value);
}
function attributeChange(place, diff) {
    const { redactor, reveal } = diff;
    const change = changeAt(place.path, shownBefore(place, redactor), shownAfter(place, redactor), diff);
    return reveal === undefined ? change : withRevealed(change, place, reveal);
}
function changeAt(path, before, after, { redactor, replacePaths }) {
    // Texts that differ only in their redacted parts: that there is a difference is said, what it is stays hidden.
    const onlySecretsDiffer = before.kind === 'value' && after.kind === 'value' && (0,equal/* deepEqual */.b)(before.value, after.value);
    const change = {
        path: redactedPath(path, redactor),
        before: onlySecretsDiffer ? HIDDEN : before,
        after: onlySecretsDiffer ? HIDDEN : after,
    };
    const forces = replacePaths.length > 0 && replacePaths.some((cause) => overlaps(cause, path));
    return forces ? { ...change, forcesReplacement: true } : change;
}
/** The same path where nothing in it is hidden, as in nearly all of them. */
function redactedPath(path, redactor) {
    const redacted = (step) => typeof step === 'string' ? redactor.identifier(step) : step;
    for (let index = 0; index < path.length; index++)
        if (redacted(path[index] ?? '') !== path[index])
            return path.map(redacted);
    return path;
}
function withRevealed(change, place, reveal) {
    return {
        ...change,
        before: reveal(change.path, change.before, place.before),
        // What is known of a value that is partly unknown is not what it will be.
        after: (0,mask/* isMarked */.rZ)(place.unknown) ? change.after : reveal(change.path, change.after, place.after),
    };
}
/** Whether one path leads into the other. Elements of lists are told differently here and there, so they count as equal. */
function overlaps(cause, path) {
    const shared = Math.min(cause.length, path.length);
    for (let index = 0; index < shared; index++) {
        const [a, b] = [cause[index], path[index]];
        if (typeof a === 'string' && typeof b === 'string' && a !== b)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/src/changes/digest.js
var digest = __webpack_require__(56047);
;// CONCATENATED MODULE: ./build/src/changes/drift.js
/**
 * The drift that matters: what an apply would put right. An engine tells every value that a refresh found changed,
 * and most of those are computed ones that settle after an apply, or ones that the configuration leaves to others
 * (a count that an autoscaler moves). They are no alarm: a detector that always alarms is none.
 * @param drift what the refresh found. @param planned the changes of the same plan.
 */
function materialDrift(drift, planned) {
    if (drift.length === 0)
        return [];
    const key = ({ address, deposed }) => JSON.stringify([address, deposed ?? null]);
    const answers = new Map(planned.map((change) => [key(change), change]));
    return drift.flatMap((change) => {
        const answer = answers.get(key(change));
        if (answer === undefined)
            return [];
        if (change.actions.includes('delete'))
            return [change];
        // What is known only after the apply is made anew, not put back: so it is with every computed value of a replacement.
        const known = answer.attributes.filter(({ after }) => after.kind !== 'unknown');
        const wanted = new Set(known.map(({ path }) => path[0]));
        const attributes = change.attributes.filter(({ path }) => wanted.has(path[0]));
        return attributes.length === 0 ? [] : [{ ...change, attributes }];
    });
}

// EXTERNAL MODULE: ./build/src/changes/marked.js
var marked = __webpack_require__(78391);
// EXTERNAL MODULE: ./build/src/changes/redact.js + 1 modules
var redact = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/changes/reveal.js
var reveal = __webpack_require__(62158);
;// CONCATENATED MODULE: ./build/src/changes/exposure.js


const WORLD = new Set(['0.0.0.0/0', '::/0', '*', 'Internet', 'Any']);
const OPENINGS = [
    {
        names: ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6', 'cidr_block', 'ipv6_cidr_block'],
        types: /^aws_(?:default_)?(?:security_group|vpc_security_group_ingress_rule|network_acl)/,
        opens: (value) => WORLD.has(String(value)),
        concerns: isInbound,
    },
    {
        names: ['source_ranges', 'source_address_prefix', 'source_address_prefixes'],
        types: /firewall|security_(?:rule|group)/,
        opens: (value) => WORLD.has(String(value)),
        concerns: isInbound,
    },
    {
        names: ['public_access_cidrs', 'api_server_authorized_ip_ranges', 'loadBalancerSourceRanges'],
        opens: (value) => WORLD.has(String(value)),
    },
    {
        names: ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'],
        opens: (value) => value === false,
    },
    {
        names: ['publicly_accessible', 'public_network_access_enabled', 'allow_nested_items_to_be_public'],
        opens: (value) => value === true,
    },
    { names: ['internal'], types: /^aws_(?:a?lb|elb)$/, opens: (value) => value === false },
    { names: ['acl'], types: /^aws_s3_/, opens: (value) => String(value).startsWith('public-') },
    {
        names: ['member', 'members'],
        types: /^google_/,
        opens: (value) => value === 'allUsers' || value === 'allAuthenticatedUsers',
    },
    {
        names: ['role_entity', 'entity'],
        types: /^google_storage_/,
        opens: (value) => /(^|:)(allUsers|allAuthenticatedUsers)$/.test(String(value)),
    },
    {
        names: ['predefined_acl'],
        types: /^google_storage_/,
        opens: (value) => ['publicRead', 'publicReadWrite', 'authenticatedRead'].includes(String(value)),
    },
    { names: ['ipv4_enabled'], types: /^google_sql_/, opens: (value) => value === true },
    {
        names: ['ingress', 'ingress_settings'],
        types: /^google_cloud/,
        opens: (value) => value === 'INGRESS_TRAFFIC_ALL' || value === 'ALLOW_ALL',
    },
    {
        names: ['container_access_type'],
        types: /^azurerm_storage_/,
        opens: (value) => value === 'blob' || value === 'container',
    },
    { names: ['default_action'], types: /^azurerm_/, opens: (value) => value === 'Allow' },
    { names: ['public_network_access'], types: /^azurerm_/, opens: (value) => value === 'Enabled' },
    {
        names: ['internal_load_balancer_enabled'],
        types: /^azurerm_container_app_environment$/,
        opens: (value) => value === false,
    },
    { names: ['ip_address_type'], types: /^azurerm_container_group$/, opens: (value) => value === 'Public' },
    {
        names: ['type'],
        types: /(^|\/)Service$/,
        opens: (value) => value === 'LoadBalancer' || value === 'NodePort',
    },
    {
        names: ['cidr'],
        types: /(^|\/)NetworkPolicy$/,
        opens: (value) => WORLD.has(String(value)),
        concerns: (change) => change.path.includes('from'),
    },
    { names: ['public_access_prevention'], types: /^google_/, opens: (value) => value === 'inherited' },
    { names: ['authorization_type'], types: /^aws_lambda_function_url$/, opens: (value) => value === 'NONE' },
    {
        names: ['Principal', 'AWS'],
        types: /^aws_.*_policy$/,
        opens: (value) => value === '*',
        concerns: (change) => change.path.includes('Principal'),
    },
];
const BY_NAME = new Map(OPENINGS.flatMap((opening) => opening.names).map((name) => [
    name,
    OPENINGS.filter((opening) => opening.names.includes(name)),
]));
/** Whether a change opens a resource to more people than before: a security group to the world, a bucket to the public. */
function opensToTheWorld(changes, resource) {
    return changes.some((change) => {
        const { after } = change;
        if (after.kind !== 'value')
            return false;
        const openings = BY_NAME.get((0,path/* lastName */.UK)(change.path));
        if (openings === undefined)
            return false;
        const values = Array.isArray(after.value) ? after.value : [after.value];
        return openings.some((opening) => (opening.types?.test(resource.type) ?? true) &&
            (opening.concerns?.(change, resource) ?? true) &&
            values.some((value) => opening.opens(value)));
    });
}
function isInbound(change, resource) {
    if (change.path[0] === 'egress')
        return false;
    const after = (0,json/* isObject */.Gv)(resource.after) ? resource.after : {};
    const outbound = after['type'] === 'egress' ||
        after['egress'] === true ||
        /egress|outbound/i.test(String(after['direction'] ?? ''));
    const denied = [after['access'], after['rule_action']].some((effect) => /^deny$/i.test(String(effect ?? '')));
    return !outbound && !denied && !(Array.isArray(after['deny']) && after['deny'].length > 0);
}

;// CONCATENATED MODULE: ./build/src/changes/serving-types.js
/** Types that are immutable by nature: replacing one is how a new version is published, and harms nobody. */
const VERSIONED_TYPES = new Set([
    'aws_batch_job_definition',
    'aws_ecs_task_definition',
    'aws_lambda_layer_version',
    'aws_launch_configuration',
    'google_compute_instance_template',
    'google_compute_region_instance_template',
    'terraform_data',
    'null_resource',
]);
/** Types that serve traffic or that running things stand on: while one is replaced, something does not answer. */
const SERVING_TYPES = new Set([
    'aws_alb',
    'aws_alb_listener',
    'aws_apigatewayv2_api',
    'aws_autoscaling_group',
    'aws_cloudfront_distribution',
    'aws_ecs_cluster',
    'aws_ecs_service',
    'aws_eip',
    'aws_eks_cluster',
    'aws_eks_node_group',
    'aws_elb',
    'aws_instance',
    'aws_internet_gateway',
    'aws_lambda_function',
    'aws_lb',
    'aws_lb_listener',
    'aws_lb_target_group',
    'aws_nat_gateway',
    'aws_route53_record',
    'aws_subnet',
    'aws_vpc',
    'aws_vpn_connection',
    'google_cloud_run_service',
    'google_cloud_run_v2_service',
    'google_cloud_run_v2_worker_pool',
    'google_cloudfunctions2_function',
    'google_compute_address',
    'google_compute_backend_service',
    'google_compute_forwarding_rule',
    'google_compute_global_address',
    'google_compute_global_forwarding_rule',
    'google_compute_instance',
    'google_compute_instance_group_manager',
    'google_compute_network',
    'google_compute_region_backend_service',
    'google_compute_region_instance_group_manager',
    'google_compute_region_network_endpoint_group',
    'google_compute_region_target_http_proxy',
    'google_compute_region_target_https_proxy',
    'google_compute_region_url_map',
    'google_compute_router',
    'google_compute_router_nat',
    'google_compute_subnetwork',
    'google_compute_target_http_proxy',
    'google_compute_target_https_proxy',
    'google_compute_url_map',
    'google_compute_vpn_gateway',
    'google_compute_vpn_tunnel',
    'google_container_cluster',
    'google_container_node_pool',
    'google_dns_record_set',
    'google_vpc_access_connector',
    'azurerm_api_management',
    'azurerm_application_gateway',
    'azurerm_cdn_frontdoor_endpoint',
    'azurerm_cdn_frontdoor_profile',
    'azurerm_container_app',
    'azurerm_container_app_environment',
    'azurerm_container_group',
    'azurerm_dns_a_record',
    'azurerm_dns_cname_record',
    'azurerm_firewall',
    'azurerm_function_app_flex_consumption',
    'azurerm_kubernetes_cluster',
    'azurerm_kubernetes_cluster_node_pool',
    'azurerm_lb',
    'azurerm_lb_rule',
    'azurerm_linux_function_app',
    'azurerm_linux_virtual_machine',
    'azurerm_linux_virtual_machine_scale_set',
    'azurerm_linux_web_app',
    'azurerm_nat_gateway',
    'azurerm_nat_gateway_public_ip_association',
    'azurerm_network_interface',
    'azurerm_orchestrated_virtual_machine_scale_set',
    'azurerm_private_dns_a_record',
    'azurerm_private_dns_cname_record',
    'azurerm_private_endpoint',
    'azurerm_public_ip',
    'azurerm_service_plan',
    'azurerm_static_web_app',
    'azurerm_subnet',
    'azurerm_subnet_nat_gateway_association',
    'azurerm_virtual_network',
    'azurerm_virtual_network_gateway',
    'azurerm_windows_function_app',
    'azurerm_windows_virtual_machine',
    'azurerm_windows_virtual_machine_scale_set',
    'azurerm_windows_web_app',
    'DaemonSet',
    'Deployment',
    'Gateway',
    'HTTPRoute',
    'Ingress',
    'Service',
    'kubernetes_daemon_set_v1',
    'kubernetes_deployment',
    'kubernetes_deployment_v1',
    'kubernetes_ingress_v1',
    'kubernetes_service',
    'kubernetes_service_v1',
]);

;// CONCATENATED MODULE: ./build/src/changes/stateful-types.js
/**
 * Types whose objects hold data that is lost with them: buckets, tables, keys, volumes, file systems, databases, logs,
 * queues, registries, backups; and what holds all of these, which goes with it. Sources: the resource lists of the AWS, Google and Azure providers and the Kubernetes API.
 */
const STATEFUL_TYPES = new Set([
    // AWS
    'aws_backup_vault',
    'aws_cloudwatch_log_group',
    'aws_cognito_user_pool',
    'aws_db_cluster_snapshot',
    'aws_db_instance',
    'aws_db_snapshot',
    'aws_docdb_cluster',
    'aws_docdb_cluster_instance',
    'aws_dynamodb_global_table',
    'aws_dynamodb_table',
    'aws_ebs_snapshot',
    'aws_ebs_volume',
    'aws_ecr_repository',
    'aws_efs_file_system',
    'aws_elasticache_cluster',
    'aws_elasticache_replication_group',
    'aws_elasticsearch_domain',
    'aws_fsx_lustre_file_system',
    'aws_fsx_ontap_file_system',
    'aws_fsx_openzfs_file_system',
    'aws_fsx_windows_file_system',
    'aws_glue_catalog_database',
    'aws_glue_catalog_table',
    'aws_keyspaces_table',
    'aws_kinesis_stream',
    'aws_kms_external_key',
    'aws_kms_key',
    'aws_kms_replica_key',
    'aws_memorydb_cluster',
    'aws_mq_broker',
    'aws_msk_cluster',
    'aws_msk_serverless_cluster',
    'aws_neptune_cluster',
    'aws_neptune_cluster_instance',
    'aws_opensearch_domain',
    'aws_opensearchserverless_collection',
    'aws_qldb_ledger',
    'aws_rds_cluster',
    'aws_rds_cluster_instance',
    'aws_rds_global_cluster',
    'aws_redshift_cluster',
    'aws_redshiftserverless_namespace',
    'aws_route53_zone',
    'aws_s3_bucket',
    'aws_s3_directory_bucket',
    'aws_s3_object',
    'aws_s3tables_table',
    'aws_s3tables_table_bucket',
    'aws_secretsmanager_secret',
    'aws_sqs_queue',
    'aws_ssm_parameter',
    'aws_timestreamwrite_table',
    // Google
    'google_alloydb_backup',
    'google_alloydb_cluster',
    'google_alloydb_instance',
    'google_artifact_registry_repository',
    'google_backup_dr_backup_vault',
    'google_bigquery_dataset',
    'google_bigquery_table',
    'google_bigtable_instance',
    'google_bigtable_table',
    'google_compute_disk',
    'google_compute_region_disk',
    'google_compute_snapshot',
    'google_dataproc_metastore_service',
    'google_dns_managed_zone',
    'google_filestore_backup',
    'google_filestore_instance',
    'google_filestore_snapshot',
    'google_firestore_database',
    'google_firestore_document',
    'google_healthcare_dataset',
    'google_healthcare_dicom_store',
    'google_healthcare_fhir_store',
    'google_kms_crypto_key',
    'google_kms_crypto_key_version',
    'google_kms_key_ring',
    'google_logging_project_bucket_config',
    'google_lustre_instance',
    'google_managed_kafka_cluster',
    'google_managed_kafka_topic',
    'google_memcache_instance',
    'google_memorystore_instance',
    'google_netapp_storage_pool',
    'google_netapp_volume',
    'google_parallelstore_instance',
    'google_privateca_certificate_authority',
    'google_project',
    'google_pubsub_subscription',
    'google_pubsub_topic',
    'google_redis_cluster',
    'google_redis_instance',
    'google_secret_manager_regional_secret',
    'google_secret_manager_regional_secret_version',
    'google_secret_manager_secret',
    'google_secret_manager_secret_version',
    'google_spanner_database',
    'google_spanner_instance',
    'google_sql_database',
    'google_sql_database_instance',
    'google_storage_bucket',
    'google_storage_bucket_object',
    'google_storage_folder',
    'google_storage_managed_folder',
    // Azure
    'azurerm_app_configuration',
    'azurerm_container_registry',
    'azurerm_cosmosdb_account',
    'azurerm_cosmosdb_cassandra_keyspace',
    'azurerm_cosmosdb_cassandra_table',
    'azurerm_cosmosdb_gremlin_database',
    'azurerm_cosmosdb_gremlin_graph',
    'azurerm_cosmosdb_mongo_collection',
    'azurerm_cosmosdb_mongo_database',
    'azurerm_cosmosdb_postgresql_cluster',
    'azurerm_cosmosdb_sql_container',
    'azurerm_cosmosdb_sql_database',
    'azurerm_cosmosdb_table',
    'azurerm_data_protection_backup_vault',
    'azurerm_databricks_workspace',
    'azurerm_dns_zone',
    'azurerm_elastic_san',
    'azurerm_elastic_san_volume',
    'azurerm_eventhub',
    'azurerm_eventhub_namespace',
    'azurerm_healthcare_dicom_service',
    'azurerm_healthcare_fhir_service',
    'azurerm_healthcare_workspace',
    'azurerm_key_vault',
    'azurerm_key_vault_certificate',
    'azurerm_key_vault_key',
    'azurerm_key_vault_managed_hardware_security_module',
    'azurerm_key_vault_managed_hardware_security_module_key',
    'azurerm_key_vault_secret',
    'azurerm_kusto_cluster',
    'azurerm_kusto_database',
    'azurerm_log_analytics_workspace',
    'azurerm_managed_disk',
    'azurerm_managed_lustre_file_system',
    'azurerm_managed_redis',
    'azurerm_mongo_cluster',
    'azurerm_mssql_database',
    'azurerm_mssql_elasticpool',
    'azurerm_mssql_managed_database',
    'azurerm_mssql_managed_instance',
    'azurerm_mssql_server',
    'azurerm_mysql_flexible_database',
    'azurerm_mysql_flexible_server',
    'azurerm_netapp_account',
    'azurerm_netapp_pool',
    'azurerm_netapp_volume',
    'azurerm_postgresql_flexible_server',
    'azurerm_postgresql_flexible_server_database',
    'azurerm_private_dns_zone',
    'azurerm_recovery_services_vault',
    'azurerm_redis_cache',
    'azurerm_resource_group',
    'azurerm_resource_group_template_deployment',
    'azurerm_search_service',
    'azurerm_servicebus_namespace',
    'azurerm_servicebus_queue',
    'azurerm_servicebus_subscription',
    'azurerm_servicebus_topic',
    'azurerm_snapshot',
    'azurerm_storage_account',
    'azurerm_storage_blob',
    'azurerm_storage_container',
    'azurerm_storage_data_lake_gen2_filesystem',
    'azurerm_storage_queue',
    'azurerm_storage_share',
    'azurerm_storage_share_file',
    'azurerm_storage_table',
    'azurerm_storage_table_entity',
    'azurerm_synapse_workspace',
    // Kubernetes: as kinds, and as the types of the Terraform provider
    'CustomResourceDefinition',
    'Namespace',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'Secret',
    'StatefulSet',
    'kubernetes_namespace',
    'kubernetes_namespace_v1',
    'kubernetes_persistent_volume',
    'kubernetes_persistent_volume_claim',
    'kubernetes_persistent_volume_claim_v1',
    'kubernetes_persistent_volume_v1',
    'kubernetes_secret',
    'kubernetes_secret_v1',
    'kubernetes_stateful_set',
    'kubernetes_stateful_set_v1',
]);

;// CONCATENATED MODULE: ./build/src/changes/risk.js



/** True for types whose objects hold data that is lost with them. */
function isStateful(type) {
    return STATEFUL_TYPES.has(kindOf(type));
}
/** Of an object of a cluster the kind, whatever version of its API: `apps/v1/StatefulSet`. No other type has a slash. */
function kindOf(type) {
    return type.slice(type.lastIndexOf('/') + 1);
}
/**
 * How much harm a change can do. Forgetting destroys nothing, so it only counts as a change; importing and moving alone
 * do nothing; a block that is removed inside a resource is a change like any other.
 */
function riskOf(resource, attributes) {
    const does = (action) => resource.actions.includes(action);
    if (resource.mode === 'data')
        return 'none';
    if (does('delete') || does('replace')) {
        if (isStateful(resource.type))
            return 'data-loss';
        if (does('delete'))
            return 'destroys';
        if (SERVING_TYPES.has(kindOf(resource.type)))
            return 'interrupts';
        if (!VERSIONED_TYPES.has(kindOf(resource.type)))
            return 'destroys';
    }
    if (opensToTheWorld(attributes, resource))
        return 'exposes';
    if (does('update') || does('replace') || does('forget'))
        return 'changes';
    return does('create') ? 'adds' : 'none';
}

// EXTERNAL MODULE: ./build/src/changes/risks.js
var risks = __webpack_require__(76895);
;// CONCATENATED MODULE: ./build/src/changes/build.js










/**
 * What a plan will do, redacted and the most dangerous first. Never throws. Values that the plan marks as sensitive in
 * one place are hidden wherever else they occur.
 */
function toChangeSet(plan, options = {}) {
    const redactor = (0,redact/* createRedactor */.l)(options.secrets, (0,marked/* markedTexts */.P)(plan));
    const { revealing = { exceptions: [], secrets: [] } } = options;
    const reveals = (0,reveal/* revealer */.pP)(plan, revealing);
    const changeOf = (resource) => resourceChange(resource, options, redactor, reveals(redactor.identifier(resource.address)));
    const changing = plan.resources.filter((resource) => !isUnchanged(resource));
    const resources = changing.map(changeOf).sort(byDanger);
    const outputs = plan.outputs
        .filter((output) => output.action !== 'no-op')
        .map((output) => outputChange(output, redactor, reveals(covers/* OUTPUT */.a)));
    const hooks = plan.hooks.map((hook) => ({
        ...hook,
        address: redactor.identifier(hook.address),
        kind: redactor.identifier(hook.kind),
    }));
    const found = plan.drift.map(changeOf);
    const drift = [...(options.allDrift === true ? found : materialDrift(found, resources))].sort(byDanger);
    const exceptions = (0,reveal/* usedExceptions */.mP)(revealing, { resources: [...resources, ...drift], outputs });
    const content = { resources, outputs, hooks, complete: plan.complete, errored: plan.errored };
    return {
        schemaVersion: 1,
        engine: plan.engine,
        ...content,
        drift,
        counts: countActions(resources),
        unchanged: plan.resources.filter((resource) => resource.mode === 'managed' && isUnchanged(resource))
            .length,
        ...(exceptions.length === 0 ? {} : { exceptions }),
        digest: (0,digest/* digestOf */.o)(content),
    };
}
function isUnchanged(resource) {
    return resource.actions.every((action) => action === 'no-op');
}
function resourceChange(resource, options, redactor, reveal) {
    const { address, previousAddress, deposed, type, actions, reason, importId } = resource;
    const attributes = changesValues(actions) ? diffStates(resource, redactor, reveal) : [];
    const name = (text) => redactor.identifier(text);
    return {
        address: name(address),
        ...(previousAddress === undefined ? {} : { previousAddress: name(previousAddress) }),
        ...(deposed === undefined ? {} : { deposed: name(deposed) }),
        type: name(type),
        actions,
        attributes,
        ...(reason === undefined ? {} : { reason: name(reason) }),
        ...(importId === undefined ? {} : { importId: redactor.text(importId) }),
        risk: riskOf(resource, attributes),
        ...options.locate?.(address),
    };
}
/** A forgotten object stays as it is: its values change nowhere. */
function changesValues(actions) {
    return actions.some((action) => action !== 'forget' && action !== 'no-op' && action !== 'move' && action !== 'import');
}
function outputChange(output, redactor, reveal = (_path, shown) => shown) {
    const credential = redactor.isCredential(output.name, undefined, false);
    const created = output.action === 'create';
    const deleted = output.action === 'delete';
    const name = redactor.identifier(output.name);
    const show = (value) => reveal([name], redactor.shown(value, credential, output.sensitive), value);
    return {
        name,
        action: output.action,
        before: show(created ? undefined : output.before),
        after: (0,mask/* isMarked */.rZ)(output.unknown) ? { kind: 'unknown' } : show(deleted ? undefined : output.after),
    };
}
function byDanger(a, b) {
    return (risks/* RANKS */.G[a.risk] - risks/* RANKS */.G[b.risk] ||
        compareTexts(a.address, b.address) ||
        compareTexts(a.deposed ?? '', b.deposed ?? ''));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** How many resources are created, changed and so on; one with two actions counts in both. */
function countActions(resources) {
    const counts = { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 };
    for (const { actions } of resources)
        for (const action of actions)
            if (action !== 'no-op')
                counts[action]++;
    return counts;
}


/***/ }),

/***/ 72615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ OUTPUT),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64596);

/** Stands in exceptions where resources have their address: `output.url`. */
const OUTPUT = 'output';
const ANY = '[*]';
/**
 * Whether an exception's path names a value: the exact address, a dot, and the attribute as reports write it. `[*]`
 * stands for any one key or index, but for no attribute's name and for no part of an address: a wide exception would let
 * through what nobody thought of.
 */
function covers(exception, address, path) {
    if (path.length === 0 || !exception.startsWith(`${address}.`))
        return false;
    let rest = exception.slice(address.length + 1);
    for (const [index, step] of path.entries()) {
        const written = index > 0 && rest.startsWith(ANY) ? ANY : (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .stepText */ .uw)(step, index);
        if (!rest.startsWith(written))
            return false;
        rest = rest.slice(written.length);
    }
    return rest === '';
}


/***/ }),

/***/ 56047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76847);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64596);
/* harmony import */ var _reveal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62158);





const CHUNK = 64 * 1024;
/**
 * sha256 in hex over the content of a ChangeSet: equal for plans that do the same. The order of resources, attributes
 * and keys does not count; risk, positions, engine, counts and drift are left out (an object that somebody changed and
 * that the plan leaves alone changes nothing of what is applied). Of hidden values only the fact that they change
 * counts, so that nobody can guess a secret from a digest; what exceptions reveal of them does not count either, for
 * one may begin or end between the review and the apply.
 */
function digestOf(content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const add = (kind, lines) => {
        let text = `${kind} ${lines.length}\n`;
        for (const line of inOrder(lines)) {
            text += `${line}\n`;
            // Each call costs more than a line; all lines of a large plan together are longer than a text can be.
            if (text.length < CHUNK)
                continue;
            hash.update(text);
            text = '';
        }
        hash.update(text);
    };
    add('resources', content.resources.map(resourceText));
    add('outputs', content.outputs.map((output) => canonical((0,_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealed */ .TU)(output))));
    add('hooks', content.hooks.map(canonical));
    hash.update(`complete ${content.complete} errored ${content.errored}\n`);
    return hash.digest('hex');
}
/** One line for each resource: line breaks inside values are escaped, so lines cannot be confused. */
function resourceText(resource) {
    const { address, deposed, importId, previousAddress, reason, type } = resource;
    // As canonical JSON, for they are texts and in the order of their names.
    const identity = { address, deposed, importId, previousAddress, reason, type };
    return `${JSON.stringify(identity)}\t${inOrder(resource.actions).join('+')}${attributesText(resource.attributes)}`;
}
/**
 * The attributes in the order of their texts. Of two whose paths stand in order the texts do as well: no character of
 * a path comes before the space after it. So most resources need no text of each attribute, and no sorting.
 */
function attributesText(attributes) {
    let text = '';
    let former = '';
    for (let index = 0; index < attributes.length; index++) {
        const change = attributes[index];
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(change.path);
        if (path <= former)
            return ['', ...attributes.map((one) => attributeText(one)).sort()].join('\t');
        text += `\t${attributeText(change, path)}`;
        former = path;
    }
    return text;
}
function attributeText(change, path = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(change.path)) {
    const cause = change.forcesReplacement ? ' forces' : '';
    return `${path} ${shownText(change.before)} ${shownText(change.after)}${cause}`;
}
/** Plans hold millions of scalars: they need no sorting of keys. */
function shownText(shown) {
    if (shown.kind !== 'value')
        return shown.kind;
    const { value } = shown;
    if ((0,_equal_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainer */ .u)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(value);
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
/** By code units. Engines tell most of it in order: to look costs less than to sort. */
function inOrder(texts) {
    for (let index = 1; index < texts.length; index++)
        if ((texts[index - 1] ?? '') > (texts[index] ?? ''))
            return [...texts].sort();
    return texts;
}
function canonical(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 64209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   oK: () => (/* binding */ mayHoldDocument),
/* harmony export */   o_: () => (/* binding */ yamlDocumentOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);


/** Above this many characters a text is compared as text: parsing YAML takes about a millisecond for each kilobyte. */
const MAX_YAML = 200_000;
/** How the first line of a YAML object or list looks, after comments: `key:`, `- item`, `---`. Scripts do not. */
const YAML_START = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:- |---|[{[]|["']?[\w./ -]{1,200}["']?:(?:[ \t\r\n]|$))/;
/** Whether it is worth while to look for a document in a text: one of JSON begins as such, one of YAML has several lines. */
function mayHoldDocument(text) {
    return text !== undefined && (opensContainer(text) || text.includes('\n'));
}
/** The object or list that a text holds as JSON; undefined for any other text. */
function documentOf(text) {
    if (!opensContainer(text))
        return undefined;
    try {
        return container(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** Whether the first character of a text, after JSON's white space, begins an object or a list. */
function opensContainer(text) {
    for (let index = 0; index < text.length; index++) {
        const unit = text[index];
        if (unit === '{' || unit === '[')
            return true;
        if (unit !== ' ' && unit !== '\n' && unit !== '\t' && unit !== '\r')
            return false;
    }
    return false;
}
/** The object or list that a text of several lines holds as one YAML document; undefined for any other text. */
function yamlDocumentOf(text) {
    if (!text.includes('\n') || text.length > MAX_YAML || !YAML_START.test(text))
        return undefined;
    try {
        return container((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: 'core', logLevel: 'silent' }));
    }
    catch {
        return undefined;
    }
}
/** Deeper nesting than any policy or manifest has; it also keeps a hostile text from exhausting the stack. */
const MAX_DEPTH = 64;
function container(value) {
    if (!Array.isArray(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(value, MAX_DEPTH) ? value : undefined;
}


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deepEqual),
/* harmony export */   u: () => (/* binding */ isContainer)
/* harmony export */ });
/** Whether two JSON values have the same content; key order does not count, list order does. */
function deepEqual(a, b) {
    if (Object.is(a, b))
        return true;
    if (!isContainer(a) || !isContainer(b))
        return false;
    if (Array.isArray(a) || Array.isArray(b))
        return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
    return sameFields(a, b);
}
function sameItems(a, b) {
    if (a.length !== b.length)
        return false;
    for (let index = 0; index < a.length; index++)
        if (!deepEqual(a[index], b[index]))
            return false;
    return true;
}
function sameFields(a, b) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    for (const key of keys)
        if (!Object.hasOwn(b, key) || !deepEqual(a[key], b[key]))
            return false;
    return true;
}
/** Whether a value is a list or an object. */
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 78391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markedTexts)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72615);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53223);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53322);




/** Short values and plain words, such as `true` or `production`, would hide what is no secret. */
const TELLING = /^(?=[\s\S]{8})(?:[a-z]{16}|[\s\S]*[^a-z])/i;
/**
 * Texts that a plan marks as sensitive anywhere: a password that is marked in the database is the same password in the
 * environment of the function, where no mark tells so.
 * @param excepted places whose marks say nothing, for an exception lets people see what stands there.
 */
function markedTexts(plan, excepted = () => false) {
    const texts = new Set();
    const add = (address, path, value, mask) => collect(value, mask, path, (text, at) => {
        if (!excepted(address, at))
            texts.add(text);
    });
    for (const { address, before, after, beforeSensitive, afterSensitive } of [
        ...plan.resources,
        ...plan.drift,
    ]) {
        add(address, [], before, beforeSensitive);
        add(address, [], after, afterSensitive);
    }
    for (const { name, before, after, sensitive } of plan.outputs) {
        add(_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a, [name], before, sensitive);
        add(_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a, [name], after, sensitive);
    }
    return [...texts];
}
function collect(value, mask, path, add) {
    if (!(0,_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(mask))
        return;
    if (typeof value === 'string') {
        if (mask === true && TELLING.test(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(value))
            add(value, path);
    }
    else if (mask === true) {
        // A whole structure is marked: its single values (a region, a size) may well be known from elsewhere.
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            collect(item, (0,_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskAt */ .qI)(mask, index), [...path, index], add);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value)) {
        for (const [key, item] of Object.entries(value))
            collect(item, (0,_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskAt */ .qI)(mask, key), [...path, key], add);
    }
}


/***/ }),

/***/ 53223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ maskLength),
/* harmony export */   qI: () => (/* binding */ maskAt),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** The part of a mask that covers one key or index. A mark on the whole covers each part. */
function maskAt(mask, step) {
    if (typeof mask !== 'object' || mask === null)
        return mask === true;
    if (!Object.hasOwn(mask, step))
        return false;
    return mask[step] ?? false;
}
/** True when the mask marks anything at all. Engines write `false`, `{}` and `[]` for "nothing here". */
function isMarked(mask) {
    if (typeof mask !== 'object' || mask === null)
        return mask === true;
    if (Array.isArray(mask))
        return mask.some(isMarked);
    for (const part in mask)
        if (isMarked(mask[part]))
            return true;
    return false;
}
/** Number of elements that a mask of a list speaks of: it may be longer than the list of known values. */
function maskLength(mask) {
    return Array.isArray(mask) ? mask.length : 0;
}


/***/ }),

/***/ 64596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34609);

/** A path as people write it: `container_definitions.api.environment.MODE`, `ingress[0].cidr_blocks`, `tags["a b"]`. */
function pathText(path) {
    let text = '';
    for (let index = 0; index < path.length; index += 1)
        text += stepText(path[index] ?? '', index);
    return text;
}
const isPlain = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((step) => /^[\w@/-]+$/.test(step));
/** One step of a path as people write it, with what parts it from the step before. */
function stepText(step, index) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (!isPlain(step))
        return `[${JSON.stringify(step)}]`;
    return index === 0 ? step : `.${step}`;
}
/** The name that a path ends in, whatever indexes follow it; empty where it has none. */
function lastName(path) {
    for (let index = path.length - 1; index >= 0; index -= 1) {
        const step = path[index];
        if (typeof step === 'string')
            return step;
    }
    return '';
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/changes/documents.js
var documents = __webpack_require__(64209);
// EXTERNAL MODULE: ./build/src/changes/mask.js
var mask = __webpack_require__(53223);
// EXTERNAL MODULE: ./build/src/changes/remembered.js
var remembered = __webpack_require__(34609);
// EXTERNAL MODULE: ./build/src/changes/secret-names.js
var secret_names = __webpack_require__(53322);
;// CONCATENATED MODULE: ./build/src/changes/secret-shapes.js
/** What stands in a text in place of a secret. */
const REDACTED = '(redacted)';
/**
 * Shapes of tokens that are secret whatever their name. Quantifiers are bounded, so that no text makes them slow.
 * Sources: the vendors' token formats (AWS key ids, GitHub, GitLab, Slack, Google, Stripe, npm, Vault, PyPI), RFC 7519, RFC 7468.
 */
const SHAPES = [
    [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,30}-----|$)/g, REDACTED],
    [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, REDACTED],
    [/\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[\w-]{20,255})/g, REDACTED],
    [/\beyJ[\w-]{8,4096}\.[\w-]{8,4096}\.[\w-]{0,4096}/g, REDACTED],
    [/\bxox[abeoprs]-[\w-]{10,255}/g, REDACTED],
    [/\bhooks\.slack\.com\/services\/[\w/]{10,255}/g, REDACTED],
    [/\bAIza[\w-]{35}/g, REDACTED],
    [/\b(?:[sr]k_live_\w{16,255}|npm_[A-Za-z0-9]{36}|hv[sb]\.[\w-]{20,255}|pypi-[\w-]{50,255})/g, REDACTED],
    [/\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@"']{0,255}:)[^\s@/"']{1,255}@/gi, `$1${REDACTED}@`],
    [/\b((?:Bearer|Basic) )[\w.~+/=-]{12,4096}/g, `$1${REDACTED}`],
    [/\b((?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=)[^;&\s"']{8,4096}/g, `$1${REDACTED}`],
];
/** One cheap look that tells whether any shape above can be there at all. */
const SUSPECT = /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|eyJ|xox|hooks\.slack|AIza|k_live_|npm_|hv[sb]\.|pypi-|:\/\/[^\s@"']{0,512}@|Bearer |Basic |Key=|Signature=|sig=/;
/** `password=…`, `API_TOKEN: "…"` inside a longer text: the name, the sign, the value. */
const PAIR = /\b([\w.-]{0,64}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|private_?key|access_?key|credentials?)[\w-]{0,64}["']?[ \t]{0,8}[:=][ \t]{0,8})("[^"\n]{1,4096}"|'[^'\n]{1,4096}'|[^\s"',;&]{1,4096})/gi;
const PAIR_SUSPECT = /pass|pwd|secret|token|key|credential/i;
/** The text with every known token shape replaced. */
function maskShapes(text) {
    if (text.length < 8 || !SUSPECT.test(text))
        return text;
    return SHAPES.reduce((masked, [shape, replacement]) => masked.replace(shape, replacement), text);
}
/**
 * The text with the value of each `name=value` or `name: value` replaced whose name `isCredential` and whose value is
 * no reference: what scripts, connection strings and configuration files hold.
 */
function maskPairs(text, isCredential, isReference) {
    if (!PAIR_SUSPECT.test(text))
        return text;
    return text.replace(PAIR, (whole, head, value) => {
        const name = /^[\w.-]+/.exec(head)?.[0] ?? '';
        const bare = value.replace(/^["']|["']$/g, '');
        return isCredential(name) && !isReference(bare) ? head + REDACTED : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/changes/redact.js






const ABSENT = { kind: 'absent' };
const HIDDEN = { kind: 'hidden' };
/**
 * @param secrets values that must never be seen: wherever one occurs, also URL-encoded, base64-encoded, JSON-escaped or
 * as one line of several, it is replaced. Values below four characters are only hidden where they are the whole value.
 * @param marked values that are hidden where they are the whole value, and shown inside longer text.
 * @param judgeOf what a name says of its value.
 */
function createRedactor(secrets = [], marked = [], judgeOf = secret_names/* judgeName */.Bt) {
    const exact = new Set(secrets.filter((secret) => secret !== ''));
    const exactOrMarked = new Set([...exact, ...marked]);
    const registered = secretsPattern(exact);
    const judge = (0,remembered/* remembered */.H)(judgeOf);
    const withoutSecrets = (text, whole = exactOrMarked) => {
        if (whole.size > 0 && whole.has(text))
            return REDACTED;
        return registered === undefined ? text : text.replace(registered, REDACTED);
    };
    const identifier = (0,remembered/* remembered */.H)((text) => maskShapes(withoutSecrets(text, exact)));
    const text = (value) => maskPairs(maskShapes(withoutSecrets(value)), (name) => judge(name) === 'credential', secret_names/* isReference */.A_);
    const isCredential = (key, owner, inherited) => (0,secret_names/* holdsCredential */.KK)(key, owner, inherited, judge);
    /** A string's redacted form; a document inside it keeps its structure. */
    const string = (value, credential) => credential ? stringIn(value, true) : plainString(value);
    const stringIn = (value, credential) => {
        if (credential && !(0,secret_names/* isReference */.A_)(value))
            return REDACTED;
        const document = (0,documents/* documentOf */.lM)(value);
        if (document === undefined)
            return text(value);
        const clean = deep(document, credential, false);
        return clean === document ? withoutSecrets(value) : JSON.stringify(clean);
    };
    const plainString = (0,remembered/* remembered */.H)((value) => stringIn(value, false));
    /** The same value when nothing in it is hidden: large plans are mostly harmless, and copies cost memory. */
    const deep = (value, credential, sensitive) => {
        if (sensitive === true)
            return REDACTED;
        if (typeof value === 'string')
            return string(value, credential);
        if (typeof value === 'number') {
            const digits = String(value);
            return credential || withoutSecrets(digits) !== digits ? REDACTED : value;
        }
        if (Array.isArray(value)) {
            const items = value.map((item, index) => deep(item, credential, (0,mask/* maskAt */.qI)(sensitive, index)));
            return items.some((item, index) => item !== value[index]) ? items : value;
        }
        if (!(0,json/* isObject */.Gv)(value))
            return value;
        const entries = Object.entries(value).map(([key, item]) => [identifier(key), deep(item, isCredential(key, value, credential), (0,mask/* maskAt */.qI)(sensitive, key))]);
        const same = entries.every(([key, item]) => Object.hasOwn(value, key) && item === value[key]);
        return same ? value : Object.fromEntries(entries);
    };
    const shown = (value, credential, sensitive) => {
        if (value === undefined)
            return ABSENT;
        const clean = deep(value, credential, sensitive);
        return clean === REDACTED ? HIDDEN : { kind: 'value', value: clean };
    };
    return { text, identifier, isCredential, shown };
}
/** One pattern for every registered secret and the forms in which it travels; the longest first. */
function secretsPattern(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        const lines = secret.includes('\n')
            ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8)
            : [];
        for (const plain of [secret, secret.trim(), ...lines]) {
            if (plain.length < 4)
                continue;
            forms.add(plain);
            forms.add(JSON.stringify(plain).slice(1, -1));
            forms.add(urlEncoded(plain));
            forms.add(Buffer.from(plain, 'utf8').toString('base64').replace(/=+$/, ''));
        }
    }
    if (forms.size === 0)
        return undefined;
    const escaped = [...forms]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(escaped.join('|'), 'g');
}
/** Half an emoji cannot be encoded: it is replaced as `toWellFormed` does. */
function urlEncoded(text) {
    return encodeURIComponent(text.toWellFormed());
}


/***/ }),

/***/ 34609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Work that is done once for each text: the same names and values come a thousand times in one plan. */
function remembered(work) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const result = work(text);
        known.set(text, result);
        return result;
    };
}


/***/ }),

/***/ 62158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   TU: () => (/* binding */ concealed),
/* harmony export */   Tb: () => (/* binding */ isRevealed),
/* harmony export */   Yg: () => (/* binding */ revealedText),
/* harmony export */   mP: () => (/* binding */ usedExceptions),
/* harmony export */   pP: () => (/* binding */ revealer),
/* harmony export */   ue: () => (/* binding */ revealedOf)
/* harmony export */ });
/* unused harmony export revealedIn */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72615);
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76847);
/* harmony import */ var _marked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78391);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64596);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6069);






/**
 * What exceptions let people see of each resource; undefined for a resource that none is about. Names and the engine's
 * marks do not count there. Registered secrets and token shapes stay hidden, and so does what is marked at any place that
 * no exception names: whoever may write a value there could else read a password by copying it.
 */
function revealer(plan, { exceptions, secrets }) {
    if (exceptions.length === 0)
        return () => undefined;
    const covered = (address, path) => exceptions.some((one) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(one.path, address, path));
    const open = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)([...secrets, ...(0,_marked_js__WEBPACK_IMPORTED_MODULE_1__/* .markedTexts */ .P)(plan, covered)], [], () => 'plain');
    return (address) => {
        if (!exceptions.some((one) => one.path.startsWith(`${address}.`)))
            return undefined;
        return (path, shown, value) => covered(address, path) ? withRevealed(shown, open.shown(value, false, false)) : shown;
    };
}
function withRevealed(shown, open) {
    if (open.kind !== 'value' || (shown.kind !== 'hidden' && shown.kind !== 'value'))
        return shown;
    if (shown.kind === 'value' && (0,_equal_js__WEBPACK_IMPORTED_MODULE_4__/* .deepEqual */ .b)(shown.value, open.value))
        return shown;
    return { ...shown, revealed: open.value };
}
/** What an exception lets people see; undefined where none does. */
function revealedOf(shown) {
    return shown.kind === 'hidden' || shown.kind === 'value' ? shown.revealed : undefined;
}
/** Whether an exception lets people see any of it. */
function isRevealed({ before, after }) {
    return revealedOf(before) !== undefined || revealedOf(after) !== undefined;
}
/** A change as digests and comparisons know it. */
function concealed(change) {
    return isRevealed(change) ? { ...change, before: bare(change.before), after: bare(change.after) } : change;
}
function bare(shown) {
    if (shown.kind === 'hidden')
        return { kind: 'hidden' };
    return shown.kind === 'value' ? { kind: 'value', value: shown.value } : shown;
}
/** Every change that people see by exception. */
function revealedIn({ resources, outputs, }) {
    return [
        ...resources.flatMap(({ address, deposed, attributes }) => attributes.filter(isRevealed).map(({ path, before, after }) => ({
            address,
            ...(deposed === undefined ? {} : { deposed }),
            ...{ path, before, after },
        }))),
        ...outputs
            .filter(isRevealed)
            .map(({ name, before, after }) => ({ address: _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a, path: [name], before, after })),
    ];
}
/** The exceptions by which any of it is shown. */
function usedExceptions({ exceptions }, changes) {
    if (exceptions.length === 0)
        return [];
    const revealed = revealedIn(changes);
    return exceptions.filter((one) => revealed.some(({ address, path }) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(one.path, address, path)));
}
/** Equal for equal values that people see by exception: the digest does not know them. Empty when there are none. */
function revealedText(changeSet) {
    const lines = revealedIn(changeSet).map(lineOf);
    return lines.sort().join('\n');
}
/** What people saw in the reviewed changes by exception and cannot see so in the fresh ones. */
function unconfirmed(reviewed, fresh) {
    const known = new Set(revealedIn(fresh).map(lineOf));
    return revealedIn(reviewed).filter((change) => !known.has(lineOf(change)));
}
function lineOf({ address, deposed, path, before, after }) {
    const values = [revealedOf(before), revealedOf(after)].map((value) => (value === undefined ? [] : [value]));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)([address, deposed ?? null, (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path), ...values]);
}


/***/ }),

/***/ 76895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RISKS),
/* harmony export */   G: () => (/* binding */ RANKS)
/* harmony export */ });
/** Every risk, the most dangerous first. */
const RISKS = [
    'data-loss',
    'destroys',
    'interrupts',
    'exposes',
    'changes',
    'adds',
    'none',
];
/** How dangerous each is: 0 is the worst. */
const RANKS = Object.fromEntries(RISKS.map((risk, rank) => [risk, rank]));


/***/ }),

/***/ 53322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Bt: () => (/* binding */ judgeName),
/* harmony export */   KK: () => (/* binding */ holdsCredential)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** Words that by themselves say that the value is a credential. */
const CREDENTIAL_WORDS = new Set([
    'password',
    'passwords',
    'passwd',
    'pass',
    'passphrase',
    'pwd',
    'secret',
    'token',
    'apikey',
    'credential',
    'credentials',
    'authorization',
    'bearer',
    'dsn',
    'kubeconfig',
]);
/** Words that make a credential of the `key` that follows them: `api_key`, `privateKey`. */
const KEY_OWNERS = new Set([
    'api',
    'private',
    'access',
    'signing',
    'account',
    'master',
    'shared',
    'license',
    'auth',
    'service',
    'storage',
    'encryption',
]);
/** Last words of names that speak about a credential without holding it: `token_ttl`, `secret_arn`, `kms_key_id`. */
const PLAIN_ENDINGS = new Set(('arn arns id ids name names version versions ttl type types length enabled required policy path url uri endpoint ' +
    'count days hours minutes seconds expiration expiry validity ref refs reference from format file source alias ' +
    'rotation status units prevention age period spec state algorithm size limit description encryption usage mode method location region lifetime namespace').split(' '));
/** Keys that name the item beside them, as in `{name: "DB_PASSWORD", value: "…"}`. */
const NAMING_KEYS = ['name', 'Name', 'key', 'Key', 'parameter_name', 'ParameterKey'];
const VALUE_KEYS = new Set(['value', 'Value', 'values', 'parameter_value', 'ParameterValue']);
const KUBERNETES_SECRET_DATA = new Set(['data', 'stringData', 'string_data', 'binary_data']);
/** Text that says where a secret lies, or how something is authorised, instead of what the secret is. */
const REFERENCE = /^(?:(?:NONE|AWS_IAM|CUSTOM|COGNITO_USER_POOLS|JWT|ENABLED|DISABLED|true|false)$|arn:[\w-]+:|secret:\/\/|projects\/[^/]+\/secrets\/|https:\/\/[\w-]+\.vault\.|@Microsoft\.KeyVault\(|\$\{|\{\{|vault:|ssm:|op:\/\/)/;
/** True for a text that refers to a secret (an ARN, `secret://name`, a template), and for the empty one. */
function isReference(text) {
    return text === '' || REFERENCE.test(text);
}
/** What a name says of its value: it is a credential, it is plainly none, or nothing. */
function judgeName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    if (PLAIN_ENDINGS.has(words.at(-1) ?? ''))
        return 'plain';
    const credential = words.some((word, index) => CREDENTIAL_WORDS.has(word) ||
        ((word === 'key' || word === 'keys') && KEY_OWNERS.has(words[index - 1] ?? '')) ||
        (word === 'string' && words[index - 1] === 'connection'));
    return credential ? 'credential' : 'neutral';
}
/**
 * Whether the value of `key` in `owner` is a credential by its name, or by the name that the item beside it carries.
 * @param inherited whether the owner itself stands under a credential's name; a plain name ends that.
 */
function holdsCredential(key, owner, inherited, judge = judgeName) {
    const verdict = judge(key);
    if (verdict !== 'neutral')
        return verdict === 'credential';
    if (inherited || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(owner))
        return inherited;
    if (VALUE_KEYS.has(key)) {
        return NAMING_KEYS.some((naming) => {
            const name = Object.hasOwn(owner, naming) ? owner[naming] : undefined;
            return typeof name === 'string' && judge(name) === 'credential';
        });
    }
    return KUBERNETES_SECRET_DATA.has(key) && Object.hasOwn(owner, 'kind') && owner['kind'] === 'Secret';
}


/***/ })

};
