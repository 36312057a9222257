export const id = 7818;
export const ids = [7818];
export const modules = {

/***/ 85054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ toChangeSet)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/changes/equal.js
var equal = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/src/changes/mask.js
var changes_mask = __webpack_require__(53223);
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
    const length = Math.max(after.length, (0,changes_mask/* maskLength */.XJ)(unknown));
    const identity = secret || (0,changes_mask/* isMarked */.rZ)(unknown) ? undefined : identityKey(before, after);
    if (identity !== undefined)
        return byIdentity(identity, before, after);
    if (!(0,changes_mask/* isMarked */.rZ)(unknown) && isOrdered(name, before, after))
        return byPosition(before, after);
    return byContent(before, after, length, unknown);
}
function identityKey(before, after) {
    return IDENTITY_KEYS.find((key) => [before, after].every((list) => hasUnique(list, key)));
}
function hasUnique(list, key) {
    const names = list.map((item) => ((0,json/* isObject */.Gv)(item) && Object.hasOwn(item, key) ? item[key] : undefined));
    return (names.every((name) => typeof name === 'string' && name !== '') && new Set(names).size === names.length);
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
        const same = (0,changes_mask/* isMarked */.rZ)((0,changes_mask/* maskAt */.qI)(unknown, index)) || item === undefined ? undefined : known.get((0,json/* canonicalJson */.dj)(item));
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
;// CONCATENATED MODULE: ./build/src/changes/diff.js





/**
 * What changes between two states, attribute by attribute and redacted, as deep as the difference goes. Lists are
 * compared by content: an order that alone changes is no change, unless the list is one whose order has a meaning.
 * Text that holds JSON (or YAML on both sides) is entered; other text is left whole.
 */
function diffStates(states, redactor) {
    const { replacePaths, ...values } = states;
    const changes = [];
    const emit = (place, before, after) => {
        changes.push(attributeChange(place.path, before, after, replacePaths, redactor));
    };
    walk({ ...values, path: [], credential: false, document: false }, redactor, emit);
    return changes;
}
function walk(given, redactor, emit) {
    const place = given.document ? given : withoutUnset(given);
    const { before, after, unknown } = place;
    if (!(0,changes_mask/* isMarked */.rZ)(unknown) && (0,equal/* deepEqual */.b)(before, after))
        return;
    const parts = partsOf(place, redactor);
    if (parts === undefined)
        emit(place, ...shownStates(place, redactor));
    else
        for (const part of parts)
            walk(part, redactor, emit);
}
/** What to go on with inside; undefined where the difference is told as a whole. */
function partsOf(place, redactor) {
    if (place.unknown === true || isSecret(place))
        return undefined;
    return objectParts(place, redactor) ?? listParts(place) ?? documentParts(place);
}
function isSecret(place) {
    return place.beforeSensitive === true || place.afterSensitive === true;
}
function shownStates(place, redactor) {
    const { before, after, unknown, credential } = place;
    const sensitive = isSecret(place);
    const from = redactor.shown(before, credential, sensitive || place.beforeSensitive);
    if (unknown === true)
        return [from, { kind: 'unknown' }];
    // A secret that is partly unknown is there all the same.
    if (sensitive && (0,changes_mask/* isMarked */.rZ)(unknown))
        return [from, { kind: 'hidden' }];
    return [from, redactor.shown(after, credential, sensitive || place.afterSensitive)];
}
function withoutUnset(place) {
    const [before, after] = [set(place.before), set(place.after)];
    return before === place.before && after === place.after ? place : { ...place, before, after };
}
/** Null, empty lists and empty objects are how engines write "not set". */
function set(value) {
    if (value === null)
        return undefined;
    return (0,equal/* isContainer */.u)(value) && Object.keys(value).length === 0 ? undefined : value;
}
function objectParts(place, redactor) {
    const { before, after, unknown } = place;
    const onlyObjects = (before === undefined || (0,json/* isObject */.Gv)(before)) && (after === undefined || (0,json/* isObject */.Gv)(after));
    if (!onlyObjects || isEmpty(before) || isEmpty(after))
        return undefined;
    if (before === undefined && after === undefined && !(0,json/* isObject */.Gv)(unknown))
        return undefined;
    const keys = Object.keys({ ...before, ...after, ...((0,json/* isObject */.Gv)(unknown) ? unknown : {}) });
    const parts = [];
    for (const key of keys) {
        const from = own(before, key);
        const to = own(after, key);
        const known = (0,changes_mask/* maskAt */.qI)(unknown, key);
        // Most values of an update stay: they are passed over before anything is made for them.
        if (from === to && known === false)
            continue;
        if (key === place.identity && keys.length > 1)
            continue;
        parts.push({
            path: [...place.path, key],
            before: from,
            after: to,
            unknown: known,
            beforeSensitive: (0,changes_mask/* maskAt */.qI)(place.beforeSensitive, key),
            afterSensitive: (0,changes_mask/* maskAt */.qI)(place.afterSensitive, key),
            credential: redactor.isCredential(key, before, place.credential) ||
                redactor.isCredential(key, after, place.credential),
            document: place.document,
        });
    }
    return parts;
}
function listParts(place) {
    const { before, after, unknown } = place;
    if (![before, after].every((side) => side === undefined || Array.isArray(side)))
        return undefined;
    const whole = (before === undefined || after === undefined) && !(0,changes_mask/* isMarked */.rZ)(unknown);
    const lists = [before ?? [], after ?? []];
    // A list of scalars that comes or goes is told as one value.
    if (whole && !lists.some((list) => list.some(equal/* isContainer */.u)))
        return undefined;
    const [from = [], to = []] = lists;
    const secret = (0,changes_mask/* isMarked */.rZ)(place.beforeSensitive) || (0,changes_mask/* isMarked */.rZ)(place.afterSensitive);
    return differingItems(lastName(place.path), from, to, unknown, secret).map((item) => ({
        path: [...place.path, item.step],
        before: item.before === undefined ? undefined : from[item.before],
        after: item.after === undefined ? undefined : to[item.after],
        unknown: item.after === undefined ? false : (0,changes_mask/* maskAt */.qI)(unknown, item.after),
        beforeSensitive: item.before === undefined ? false : (0,changes_mask/* maskAt */.qI)(place.beforeSensitive, item.before),
        afterSensitive: item.after === undefined ? false : (0,changes_mask/* maskAt */.qI)(place.afterSensitive, item.after),
        credential: place.credential,
        document: place.document,
        identity: item.identity,
    }));
}
/** A text that is a document on both sides, or on the only side that there is. */
function documentParts(place) {
    const { before, after } = place;
    if (![before, after].every((side) => side === undefined || typeof side === 'string'))
        return undefined;
    const texts = [before, after].filter((side) => typeof side === 'string');
    const parsers = texts.length === 2 ? [documents/* documentOf */.l, documents/* yamlDocumentOf */.o] : [documents/* documentOf */.l];
    for (const parse of parsers) {
        const [from, to] = [before, after].map((side) => (typeof side === 'string' ? parse(side) : undefined));
        if ([from, to].filter((side) => side !== undefined).length === texts.length) {
            return [{ ...place, before: from, after: to, document: true }];
        }
    }
    return undefined;
}
function isEmpty(value) {
    return (0,equal/* isContainer */.u)(value) && Object.keys(value).length === 0;
}
function own(side, key) {
    return side !== undefined && Object.hasOwn(side, key) ? side[key] : undefined;
}
function lastName(path) {
    return String(path.findLast((step) => typeof step === 'string') ?? '');
}
function attributeChange(path, before, after, replacePaths, redactor) {
    // Texts that differ only in their redacted parts: that there is a difference is said, what it is stays hidden.
    const onlySecretsDiffer = before.kind === 'value' && after.kind === 'value' && (0,equal/* deepEqual */.b)(before.value, after.value);
    return {
        path: path.map((step) => (typeof step === 'string' ? redactor.identifier(step) : step)),
        before: onlySecretsDiffer ? { kind: 'hidden' } : before,
        after: onlySecretsDiffer ? { kind: 'hidden' } : after,
        ...(replacePaths.some((cause) => overlaps(cause, path)) ? { forcesReplacement: true } : {}),
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

// EXTERNAL MODULE: ./build/src/changes/secret-names.js
var secret_names = __webpack_require__(53322);
;// CONCATENATED MODULE: ./build/src/changes/marked.js



/** Short values and plain words, such as `true` or `production`, would hide what is no secret. */
const TELLING = /^(?=[\s\S]{8})(?:[a-z]{16}|[\s\S]*[^a-z])/i;
/**
 * Texts that a plan marks as sensitive anywhere: a password that is marked in the database is the same password in the
 * environment of the function, where no mark tells so.
 */
function markedTexts(plan) {
    const texts = new Set();
    for (const resource of [...plan.resources, ...plan.drift]) {
        collect(resource.before, resource.beforeSensitive, texts);
        collect(resource.after, resource.afterSensitive, texts);
    }
    for (const output of plan.outputs) {
        collect(output.before, output.sensitive, texts);
        collect(output.after, output.sensitive, texts);
    }
    return [...texts];
}
function collect(value, mask, texts) {
    if (!(0,changes_mask/* isMarked */.rZ)(mask))
        return;
    if (typeof value === 'string') {
        if (mask === true && TELLING.test(value) && !(0,secret_names/* isReference */.A_)(value))
            texts.add(value);
    }
    else if (mask === true) {
        // A whole structure is marked: its single values (a region, a size) may well be known from elsewhere.
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            collect(item, (0,changes_mask/* maskAt */.qI)(mask, index), texts);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const [key, item] of Object.entries(value))
            collect(item, (0,changes_mask/* maskAt */.qI)(mask, key), texts);
    }
}

// EXTERNAL MODULE: ./build/src/changes/redact.js + 1 modules
var redact = __webpack_require__(6069);
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
        const name = change.path.findLast((step) => typeof step === 'string');
        const openings = BY_NAME.get(String(name));
        if (openings === undefined || after.kind !== 'value')
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

;// CONCATENATED MODULE: ./build/src/changes/risk-types.js
/**
 * Types whose objects hold data that is lost with them: buckets, tables, keys, volumes, file systems, databases, logs,
 * queues, registries, backups. Sources: the resource lists of the AWS, Google and Azure providers and the Kubernetes API.
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
    'google_alloydb_cluster',
    'google_alloydb_instance',
    'google_artifact_registry_repository',
    'google_bigquery_dataset',
    'google_bigquery_table',
    'google_bigtable_instance',
    'google_bigtable_table',
    'google_compute_disk',
    'google_compute_region_disk',
    'google_compute_snapshot',
    'google_dns_managed_zone',
    'google_filestore_instance',
    'google_firestore_database',
    'google_firestore_document',
    'google_kms_crypto_key',
    'google_kms_crypto_key_version',
    'google_kms_key_ring',
    'google_logging_project_bucket_config',
    'google_memorystore_instance',
    'google_pubsub_subscription',
    'google_pubsub_topic',
    'google_redis_cluster',
    'google_redis_instance',
    'google_secret_manager_secret',
    'google_secret_manager_secret_version',
    'google_spanner_database',
    'google_spanner_instance',
    'google_sql_database',
    'google_sql_database_instance',
    'google_storage_bucket',
    'google_storage_bucket_object',
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
    'azurerm_cosmosdb_sql_container',
    'azurerm_cosmosdb_sql_database',
    'azurerm_cosmosdb_table',
    'azurerm_data_protection_backup_vault',
    'azurerm_dns_zone',
    'azurerm_eventhub',
    'azurerm_key_vault',
    'azurerm_key_vault_certificate',
    'azurerm_key_vault_key',
    'azurerm_key_vault_secret',
    'azurerm_log_analytics_workspace',
    'azurerm_managed_disk',
    'azurerm_mssql_database',
    'azurerm_mssql_managed_database',
    'azurerm_mssql_managed_instance',
    'azurerm_mssql_server',
    'azurerm_mysql_flexible_database',
    'azurerm_mysql_flexible_server',
    'azurerm_netapp_volume',
    'azurerm_postgresql_flexible_server',
    'azurerm_postgresql_flexible_server_database',
    'azurerm_recovery_services_vault',
    'azurerm_redis_cache',
    'azurerm_redis_enterprise_database',
    'azurerm_resource_group',
    'azurerm_servicebus_queue',
    'azurerm_servicebus_topic',
    'azurerm_snapshot',
    'azurerm_storage_account',
    'azurerm_storage_blob',
    'azurerm_storage_container',
    'azurerm_storage_data_lake_gen2_filesystem',
    'azurerm_storage_queue',
    'azurerm_storage_share',
    'azurerm_storage_table',
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
    'google_cloudfunctions2_function',
    'google_compute_address',
    'google_compute_forwarding_rule',
    'google_compute_global_address',
    'google_compute_global_forwarding_rule',
    'google_compute_instance',
    'google_compute_instance_group_manager',
    'google_compute_network',
    'google_compute_region_instance_group_manager',
    'google_compute_router_nat',
    'google_compute_subnetwork',
    'google_container_cluster',
    'google_container_node_pool',
    'google_dns_record_set',
    'azurerm_application_gateway',
    'azurerm_container_app',
    'azurerm_container_group',
    'azurerm_dns_a_record',
    'azurerm_dns_cname_record',
    'azurerm_kubernetes_cluster',
    'azurerm_kubernetes_cluster_node_pool',
    'azurerm_lb',
    'azurerm_linux_function_app',
    'azurerm_linux_virtual_machine',
    'azurerm_linux_virtual_machine_scale_set',
    'azurerm_linux_web_app',
    'azurerm_nat_gateway',
    'azurerm_public_ip',
    'azurerm_subnet',
    'azurerm_virtual_network',
    'azurerm_windows_virtual_machine',
    'DaemonSet',
    'Deployment',
    'Ingress',
    'Service',
    'kubernetes_daemon_set_v1',
    'kubernetes_deployment',
    'kubernetes_deployment_v1',
    'kubernetes_ingress_v1',
    'kubernetes_service',
    'kubernetes_service_v1',
]);

;// CONCATENATED MODULE: ./build/src/changes/risk.js


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
/** True for types whose objects hold data that is lost with them. */
function isStateful(type) {
    return STATEFUL_TYPES.has(type);
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
        if (SERVING_TYPES.has(resource.type))
            return 'interrupts';
        if (!VERSIONED_TYPES.has(resource.type))
            return 'destroys';
    }
    if (opensToTheWorld(attributes, resource))
        return 'exposes';
    if (does('update') || does('replace') || does('forget'))
        return 'changes';
    return does('create') ? 'adds' : 'none';
}

;// CONCATENATED MODULE: ./build/src/changes/build.js







/**
 * What a plan will do, redacted and the most dangerous first. Never throws. Values that the plan marks as sensitive in
 * one place are hidden wherever else they occur.
 */
function toChangeSet(plan, options = {}) {
    const redactor = (0,redact/* createRedactor */.l)(options.secrets, markedTexts(plan));
    const changeOf = (resource) => resourceChange(resource, options, redactor);
    const changing = plan.resources.filter((resource) => !isUnchanged(resource));
    const resources = changing.map(changeOf).sort(byDanger);
    const outputs = plan.outputs
        .filter((output) => output.action !== 'no-op')
        .map((output) => outputChange(output, redactor));
    const hooks = plan.hooks.map((hook) => ({
        ...hook,
        address: redactor.identifier(hook.address),
        kind: redactor.identifier(hook.kind),
    }));
    const drift = plan.drift.map(changeOf);
    const content = { resources, outputs, hooks, complete: plan.complete, errored: plan.errored };
    return {
        schemaVersion: 1,
        engine: plan.engine,
        ...content,
        drift: [...(options.allDrift === true ? drift : materialDrift(drift, resources))].sort(byDanger),
        counts: countActions(resources),
        unchanged: plan.resources.filter((resource) => resource.mode === 'managed' && isUnchanged(resource))
            .length,
        digest: (0,digest/* digestOf */.o)(content),
    };
}
function isUnchanged(resource) {
    return resource.actions.every((action) => action === 'no-op');
}
function resourceChange(resource, options, redactor) {
    const { address, previousAddress, deposed, type, actions, reason, importId } = resource;
    const attributes = changesValues(actions) ? diffStates(resource, redactor) : [];
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
function outputChange(output, redactor) {
    const credential = redactor.isCredential(output.name, undefined, false);
    const created = output.action === 'create';
    const deleted = output.action === 'delete';
    return {
        name: redactor.identifier(output.name),
        action: output.action,
        before: redactor.shown(created ? undefined : output.before, credential, output.sensitive),
        after: (0,changes_mask/* isMarked */.rZ)(output.unknown)
            ? { kind: 'unknown' }
            : redactor.shown(deleted ? undefined : output.after, credential, output.sensitive),
    };
}
function byDanger(a, b) {
    return (RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
        compareTexts(a.address, b.address) ||
        compareTexts(a.deposed ?? '', b.deposed ?? ''));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function countActions(resources) {
    const counts = { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 };
    for (const action of resources.flatMap((resource) => resource.actions)) {
        if (action !== 'no-op')
            counts[action]++;
    }
    return counts;
}


/***/ }),

/***/ 56047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76847);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64596);




/**
 * sha256 in hex over the content of a ChangeSet: equal for plans that do the same. The order of resources, attributes
 * and keys does not count; risk, positions, engine, counts and drift are left out (an object that somebody changed and
 * that the plan leaves alone changes nothing of what is applied). Of hidden values only the fact that they change
 * counts, so that nobody can guess a secret from a digest.
 */
function digestOf(content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const add = (kind, lines) => {
        hash.update(`${kind} ${lines.length}\n`);
        for (const line of [...lines].sort())
            hash.update(`${line}\n`);
    };
    add('resources', content.resources.map(resourceText));
    add('outputs', content.outputs.map(canonical));
    add('hooks', content.hooks.map(canonical));
    hash.update(`complete ${content.complete} errored ${content.errored}\n`);
    return hash.digest('hex');
}
/** One line for each resource: line breaks inside values are escaped, so lines cannot be confused. */
function resourceText(resource) {
    const { risk: _risk, at: _at, path: _path, attributes, actions, ...identity } = resource;
    return [canonical(identity), [...actions].sort().join('+'), ...attributes.map(attributeText).sort()].join('\t');
}
function attributeText(change) {
    const cause = change.forcesReplacement ? ' forces' : '';
    return `${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(change.path)} ${shownText(change.before)} ${shownText(change.after)}${cause}`;
}
/** Plans hold millions of scalars: they need no sorting of keys. */
function shownText(shown) {
    if (shown.kind !== 'value')
        return shown.kind;
    return (0,_equal_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u)(shown.value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(shown.value) : JSON.stringify(shown.value);
}
function canonical(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 64209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentOf),
/* harmony export */   o: () => (/* binding */ yamlDocumentOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);


/** Above this many characters a text is compared as text: parsing YAML takes about a millisecond for each kilobyte. */
const MAX_YAML = 200_000;
/** How the first line of a YAML object or list looks, after comments: `key:`, `- item`, `---`. Scripts do not. */
const YAML_START = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:- |---|[{[]|["']?[\w./ -]{1,200}["']?:(?:[ \t\r\n]|$))/;
/** The object or list that a text holds as JSON; undefined for any other text. */
function documentOf(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return container(JSON.parse(text));
    }
    catch {
        return undefined;
    }
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
    return isShallow(value, MAX_DEPTH) ? value : undefined;
}
function isShallow(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deepEqual),
/* harmony export */   u: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** Whether two JSON values have the same content; key order does not count, list order does. */
function deepEqual(a, b) {
    if (Object.is(a, b))
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key])));
}
/** Whether a value is a list or an object. */
function isContainer(value) {
    return typeof value === 'object' && value !== null;
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
    return Object.values(mask).some(isMarked);
}
/** Number of elements that a mask of a list speaks of: it may be longer than the list of known values. */
function maskLength(mask) {
    return Array.isArray(mask) ? mask.length : 0;
}


/***/ }),

/***/ 64596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/** A path as people write it: `container_definitions.api.environment.MODE`, `ingress[0].cidr_blocks`, `tags["a b"]`. */
function pathText(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[\w@/-]+$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
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





/**
 * @param secrets values that must never be seen: wherever one occurs, also URL-encoded, base64-encoded, JSON-escaped or
 * as one line of several, it is replaced. Values below four characters are only hidden where they are the whole value.
 * @param marked values that are hidden where they are the whole value, and shown inside longer text.
 */
function createRedactor(secrets = [], marked = []) {
    const exact = new Set(secrets.filter((secret) => secret !== ''));
    const exactOrMarked = new Set([...exact, ...marked]);
    const registered = secretsPattern(exact);
    const judge = remembered(secret_names/* judgeName */.Bt);
    const withoutSecrets = (text, whole = exactOrMarked) => {
        if (whole.size > 0 && whole.has(text))
            return REDACTED;
        return registered === undefined ? text : text.replace(registered, REDACTED);
    };
    const identifier = remembered((text) => maskShapes(withoutSecrets(text, exact)));
    const text = (value) => maskPairs(maskShapes(withoutSecrets(value)), (name) => judge(name) === 'credential', secret_names/* isReference */.A_);
    const isCredential = (key, owner, inherited) => (0,secret_names/* holdsCredential */.KK)(key, owner, inherited, judge);
    /** A string's redacted form; a document inside it keeps its structure. */
    const string = (value, credential) => {
        if (credential && !(0,secret_names/* isReference */.A_)(value))
            return REDACTED;
        const document = (0,documents/* documentOf */.l)(value);
        if (document === undefined)
            return text(value);
        const clean = deep(document, credential, false);
        return clean === document ? withoutSecrets(value) : JSON.stringify(clean);
    };
    /** The same value when nothing in it is hidden: large plans are mostly harmless, and copies cost memory. */
    const deep = (value, credential, sensitive) => {
        if (sensitive === true)
            return REDACTED;
        if (typeof value === 'string')
            return string(value, credential);
        if (typeof value === 'number') {
            return credential || withoutSecrets(String(value)) !== String(value) ? REDACTED : value;
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
            return { kind: 'absent' };
        const clean = deep(value, credential, sensitive);
        return clean === REDACTED ? { kind: 'hidden' } : { kind: 'value', value: clean };
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
/** The same names come a thousand times in one plan. */
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


/***/ }),

/***/ 53697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mu: () => (/* reexport */ backendFor),
  fA: () => (/* binding */ openSession),
  uI: () => (/* binding */ readTerraformPlan)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/engines/terraform/backend.js

/** Fields without which a backend cannot work. */
const REQUIRED = {
    s3: ['bucket'],
    gcs: ['bucket'],
    azurerm: ['storageAccount', 'container'],
    http: ['address'],
    kubernetes: ['namespace'],
    local: [],
};
/**
 * The backend of one stack's state, at the key `<name>/<environment>/<stack>`. Credentials are never among
 * the settings: each backend reads them from the environment.
 * @returns the problems, with the manifest's positions, when the manifest does not say enough.
 */
function backendFor(deployment, stackId, options = {}) {
    const parts = [deployment.name, deployment.environment, stackId];
    if (options.sandboxStateDir !== undefined) {
        const path = [options.sandboxStateDir, ...parts, 'terraform.tfstate'].join('/');
        return { kind: 'local', config: { path } };
    }
    const state = deployment.spec.state;
    if (state === undefined || state.backend === 'local')
        return [needsRemote(deployment, state)];
    const problems = [...missing(deployment, state), ...badAddresses(deployment, state)];
    if (problems.length > 0)
        return problems;
    return { kind: state.backend, config: defined(settingsOf(deployment, state, parts)) };
}
function needsRemote(deployment, state) {
    const why = state === undefined ? 'spec.state names no backend' : 'spec.state.backend is local';
    const fix = 'Name a remote backend in spec.state, such as `state: { backend: s3, bucket: NAME }`; `synthinfra bootstrap state` makes its bucket.';
    return backend_problem(deployment, state ? ['backend'] : [], `${why}: local state works in the sandbox only, a runner would lose it`, fix);
}
function missing(deployment, state) {
    return REQUIRED[state.backend]
        .filter((field) => (state[field] ?? '') === '')
        .map((field) => backend_problem(deployment, [field], `the state backend ${state.backend} needs spec.state.${field}`, `Add \`${field}:\` to spec.state.`));
}
function badAddresses(deployment, state) {
    if (state.backend !== 'http')
        return [];
    return ['address', 'lockAddress'].flatMap((field) => {
        const why = state[field] === undefined ? undefined : whyBadAddress(state[field]);
        const fix = 'Give an https URL; user and password come from TF_HTTP_USERNAME and TF_HTTP_PASSWORD.';
        return why === undefined ? [] : [backend_problem(deployment, [field], `spec.state.${field} ${why}`, fix)];
    });
}
function whyBadAddress(address) {
    if (!URL.canParse(address))
        return 'is not a URL';
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password';
    if (url.search !== '' || url.hash !== '')
        return 'has a query or a fragment';
    const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback))
        return undefined;
    return 'is not https: a state holds secrets';
}
function settingsOf(deployment, state, parts) {
    const key = parts.join('/');
    switch (state.backend) {
        case 's3':
            return {
                bucket: state.bucket,
                key: `${key}/terraform.tfstate`,
                region: state.region ?? deployment.spec.target.region,
                encrypt: true,
                use_lockfile: true,
                kms_key_id: state.kmsKey,
            };
        case 'gcs':
            return { bucket: state.bucket, prefix: key, kms_encryption_key: state.kmsKey };
        case 'azurerm':
            return {
                storage_account_name: state.storageAccount,
                container_name: state.container,
                resource_group_name: state.resourceGroup,
                key: `${key}/terraform.tfstate`,
                use_azuread_auth: true,
            };
        case 'http':
            return httpSettings(state, parts);
        case 'kubernetes':
            return { namespace: state.namespace, secret_suffix: secretSuffix(parts) };
        case 'local':
            throw new Error('local state was refused before');
    }
}
/** Servers such as GitLab take one path segment as the state's name; no name holds an underscore. */
function httpSettings(state, parts) {
    const name = parts.join('_');
    const below = (base) => `${base.replace(/\/+$/, '')}/${name}`;
    const address = below(state.address ?? '');
    const lock = state.lockAddress === undefined ? `${address}/lock` : below(state.lockAddress);
    return {
        address,
        lock_address: lock,
        unlock_address: lock,
        // The verbs LOCK and UNLOCK, Terraform's default, are refused by many proxies.
        lock_method: 'POST',
        unlock_method: 'DELETE',
    };
}
/** Longest value of a Kubernetes label, which the backend sets to the suffix. */
const LABEL_LENGTH = 63;
/**
 * The backend refuses a suffix that ends in a dash and digits, as region names do (it numbers the parts of
 * a large state so); hence the letter at the end. Too long a name is cut and told apart by its hash.
 */
function secretSuffix(parts) {
    const name = parts.join('.');
    if (name.length + 2 <= LABEL_LENGTH)
        return `${name}.s`;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${name.slice(0, LABEL_LENGTH - hash.length - 3).replace(/[-.]+$/, '')}.${hash}.s`;
}
function defined(settings) {
    const entries = Object.entries(settings).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
function backend_problem(deployment, below, message, fix) {
    const path = ['spec', 'state', ...below];
    return { severity: 'error', at: deployment.locate(path), path: path.join('.'), message, fix };
}

;// CONCATENATED MODULE: ./build/src/engines/index.js


/** Reads what `terraform show -json` prints of a plan, whatever a shell has done to it. @throws UserError saying what it is instead. */
async function readTerraformPlan(bytes) {
    const [{ parsePlan }, { readPlan }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4128).then(__webpack_require__.bind(__webpack_require__, 4128)),
        __webpack_require__.e(/* import() */ 1236).then(__webpack_require__.bind(__webpack_require__, 21236)),
    ]);
    return readPlan(parsePlan(bytes));
}
/** Opens the engine of a stack on its rendered files. */
async function openSession(engine, request, platform, telling) {
    if (engine !== 'terraform')
        throw (0,problem/* userError */.I)(`The engine ${engine} is not supported yet.`);
    const { openTerraform } = await Promise.all(/* import() */[__webpack_require__.e(1236), __webpack_require__.e(8799)]).then(__webpack_require__.bind(__webpack_require__, 88799));
    return openTerraform(request, platform, telling);
}


/***/ }),

/***/ 39146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/src/changes/path.js
var path = __webpack_require__(64596);
;// CONCATENATED MODULE: ./build/src/gate/changes.js

/** Attributes that are named as causes of a replacement. */
const MOST_CAUSES = 3;
/** What the gate says of one change: nothing, when it only creates or updates without harm. */
function changeReasons(change, exceptions, destroyRequested) {
    const reasons = [];
    const has = (action) => change.actions.includes(action);
    // A new version of something that only ever has versions, such as a task definition, is the ordinary release.
    const newVersion = has('replace') && change.risk === 'changes';
    if (has('replace') && !newVersion)
        reasons.push(removal(change, 'replace', exceptions, false));
    if (has('delete') && !has('replace'))
        reasons.push(removal(change, 'delete', exceptions, destroyRequested));
    if (has('forget'))
        reasons.push(forgetReason(change));
    if (change.risk === 'data-loss' && reasons.length === 0)
        reasons.push(reason(change, 'needs-approval', 'may lose data', 'Copy what must be kept, then approve.'));
    if (change.risk === 'exposes')
        reasons.push(exposure(change));
    if (has('move'))
        reasons.push(reason(change, 'note', `keeps its object under a new address; it was ${change.previousAddress ?? 'elsewhere'}`));
    if (has('import'))
        reasons.push(reason(change, 'note', 'takes over an object that exists already'));
    return reasons;
}
/** Something new is as open as it was asked to be, which the policies judge; something that opens may surprise. */
function exposure(change) {
    if (change.actions.includes('create'))
        return reason(change, 'note', 'can be reached from outside');
    return reason(change, 'needs-approval', 'lets more in from outside than before', 'Check who can reach it, then approve.');
}
/** A deletion or replacement. */
function removal(change, action, exceptions, destroyRequested) {
    const done = action === 'delete' ? 'deleted' : 'replaced';
    const losesData = change.risk === 'data-loss';
    if (!losesData && destroyRequested)
        return reason(change, 'note', 'would be deleted, as was asked');
    if (!losesData)
        return reason(change, 'needs-approval', `would be ${done}${because(change)}`, 'Check that nothing depends on it, then approve.');
    if (destroyRequested)
        return reason(change, 'needs-approval', 'would be deleted: its data would be lost', 'Copy what must be kept, then approve.');
    const list = action === 'delete' ? 'gate.allowDelete' : 'gate.allowReplace';
    const answer = exceptions.find(action, change.address);
    const lost = `would be ${done}: its data would be lost${because(change)}`;
    if (answer.kind === 'valid')
        return {
            ...reason(change, 'note', `${lost}; ${list} unlocks it until ${answer.exception.expires}: ${answer.exception.reason}`),
            unlocked: true,
        };
    if (answer.kind === 'expired')
        return reason(change, 'block', `${lost}; its exception in ${list} ended on ${answer.exception.expires}`, `If it is still right, give the exception in ${list} a new end.`);
    return reason(change, 'block', lost, `Take the change back, or unlock this one address in ${list}, with a reason and an expiry.`);
}
function forgetReason(change) {
    return reason(change, 'needs-approval', 'would be forgotten: it goes on existing and costing, and nothing here manages it any more', 'Check who looks after it from now on, then approve.');
}
/** The attributes that force the replacement, by their first steps: ` because hash_key changes`. */
function because(change) {
    const causes = change.attributes
        .filter((attribute) => attribute.forcesReplacement === true)
        .map((attribute) => (0,path/* pathText */.L)(attribute.path));
    if (causes.length === 0)
        return '';
    const more = causes.length > MOST_CAUSES ? ` and ${causes.length - MOST_CAUSES} more` : '';
    return ` because ${causes.slice(0, MOST_CAUSES).join(', ')}${more} change${causes.length === 1 ? 's' : ''}`;
}
function reason(change, effect, what, fix) {
    const deposed = change.deposed === undefined ? '' : ` (deposed object ${change.deposed})`;
    return {
        effect,
        message: sentenceOf(`${change.address}${deposed} ${what}`),
        address: change.address,
        ...(fix === undefined ? {} : { fix }),
        ...(change.at === undefined ? {} : { at: change.at }),
    };
}
/** A reason that a person wrote may end with a full stop already. */
function sentenceOf(text) {
    return text.endsWith('.') ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/src/gate/exceptions.js
/** Only the exact address counts: a prefix, a pattern or the address without its key unlocks nothing. */
function matchExceptions(lists, today) {
    const used = new Set();
    return {
        find: (action, address) => {
            const list = action === 'delete' ? lists.allowDelete : lists.allowReplace;
            const named = list.filter((exception) => exception.address === address);
            for (const exception of named)
                used.add(exception);
            const valid = named.find((exception) => exception.expires >= today);
            if (valid !== undefined)
                return { kind: 'valid', exception: valid };
            const expired = [...named].sort((one, two) => (one.expires < two.expires ? 1 : -1))[0];
            return expired === undefined ? { kind: 'none' } : { kind: 'expired', exception: expired };
        },
        unused: () => [
            ...lists.allowDelete.filter((exception) => !used.has(exception)).map((one) => idle('allowDelete', one)),
            ...lists.allowReplace
                .filter((exception) => !used.has(exception))
                .map((one) => idle('allowReplace', one)),
        ],
    };
}
function idle(list, exception) {
    return {
        effect: 'note',
        message: `The exception gate.${list} for ${exception.address} (until ${exception.expires}) unlocks nothing in this plan.`,
        fix: 'Remove it when its work is done; if it was meant for this plan, write the address exactly as the plan shows it.',
        address: exception.address,
        ...(exception.at === undefined ? {} : { at: exception.at }),
    };
}

;// CONCATENATED MODULE: ./build/src/gate/decide.js


const effects = ['block', 'needs-approval', 'note'];
const gravity = ['low', 'medium', 'high', 'critical'];
/** Whether the changes may be applied, with every reason, gravest first. */
function decide(changeSet, findings, settings) {
    const exceptions = matchExceptions(settings.exceptions, settings.today);
    const reasons = [
        ...planReasons(changeSet),
        ...changeSet.resources.flatMap((change) => changeReasons(change, exceptions, settings.destroyRequested === true)),
        ...changeSet.hooks.map(hookReason),
        ...findingReasons(findings, settings.failOn),
        // After the changes: by now the exceptions that were used are known.
        ...exceptions.unused(),
    ];
    // Sorting is stable: within an effect, the order is the plan's, the most dangerous first.
    const sorted = reasons.sort((one, two) => effects.indexOf(one.effect) - effects.indexOf(two.effect));
    return { decision: decisionOf(sorted), reasons: sorted };
}
function decisionOf(reasons) {
    const gravest = reasons[0]?.effect ?? 'note';
    return gravest === 'note' ? 'allow' : gravest;
}
function planReasons(changeSet) {
    const reasons = [];
    if (changeSet.errored)
        reasons.push({
            effect: 'block',
            message: 'Planning stopped with an error: what is shown here is not the whole plan.',
            fix: 'Mend the error that the engine names, and plan again.',
        });
    if (!changeSet.complete)
        reasons.push({
            effect: 'block',
            message: 'The plan is incomplete: applying it would not reach what the configuration asks.',
            fix: 'Plan without -target; if changes were deferred, apply what they wait for first.',
        });
    return reasons;
}
function hookReason(hook) {
    const when = hook.when === 'always' ? 'at every apply' : `at ${hook.when}`;
    return {
        effect: 'needs-approval',
        message: `${hook.address} runs ${hook.kind} ${when}; nobody can see beforehand what it does.`,
        fix: 'Read what it runs before you approve.',
        address: hook.address,
    };
}
function findingReasons(findings, failOn) {
    const failed = findings.filter((finding) => finding.result === 'fail');
    const unknown = findings.filter((finding) => finding.result === 'unknown').length;
    return [
        ...failed.map((finding) => ({
            effect: gravity.indexOf(finding.severity) >= gravity.indexOf(failOn) ? 'block' : 'note',
            message: `${finding.rule} (${finding.severity}) fails for ${finding.address}: ${finding.message}`,
            fix: finding.fix,
            address: finding.address,
            rule: finding.rule,
            ...(finding.at === undefined ? {} : { at: finding.at }),
        })),
        ...(unknown === 0
            ? []
            : [
                {
                    effect: 'note',
                    message: `${unknown} policy result${unknown === 1 ? ' is' : 's are'} not known before the apply.`,
                    fix: 'The next plan after the apply decides them.',
                },
            ]),
    ];
}


/***/ }),

/***/ 33737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export severities */
/** Severities, the gravest first. */
const severities = ['critical', 'high', 'medium', 'low'];
/**
 * Every rule's answers, failures first by severity, then unknown, waived and passed ones. Never throws for a rule
 * that does: that rule answers `unknown`. Problems tell of waivers that match nothing.
 */
function evaluate(world, rules, circumstances) {
    const findings = rules.flatMap((rule) => answersOf(rule, world).map((answer) => typeof answer === 'string'
        ? broken(rule, answer)
        : waive(findingOf(rule, answer, circumstances), circumstances)));
    return {
        findings: findings.sort(byGravity),
        problems: circumstances.waivers.flatMap((waiver) => idle(waiver, findings, circumstances.today)),
    };
}
function answersOf(rule, world) {
    try {
        return rule.judge(world);
    }
    catch (error) {
        // Its message may quote a value of the plan.
        return [error instanceof Error ? error.name : typeof error];
    }
}
function findingOf(rule, answer, { locate }) {
    const { id, title, severity, controls, fix } = rule;
    const { address } = answer.resource;
    const place = locate(address, answer.path);
    const path = join(place.path, answer.path);
    return {
        ...{ rule: id, title, severity, result: answer.result, address, message: answer.message, fix, controls },
        ...(path === undefined ? {} : { path }),
        ...(place.at === undefined ? {} : { at: place.at }),
    };
}
/** A mistake of ours must neither pass for "compliant" nor stop a plan from being seen. */
function broken(rule, reason) {
    const { id, title, severity, controls } = rule;
    return {
        ...{ rule: id, title, severity, controls, result: 'unknown', address: '' },
        message: `The rule ${id} could not be applied (${reason}).`,
        fix: 'This is a mistake of synthinfra: please report it.',
    };
}
function join(own, below) {
    if (below === undefined || /^(spec|metadata)\./.test(below))
        return below ?? own;
    return own === undefined ? undefined : `${own}.${below}`;
}
function waive(finding, { waivers, today }) {
    if (finding.result !== 'fail')
        return finding;
    const named = waivers.filter((waiver) => matches(waiver, finding));
    const valid = named.find((waiver) => waiver.expires >= today);
    if (valid !== undefined)
        return { ...finding, result: 'waived', waiver: { reason: valid.reason, expires: valid.expires } };
    const expired = named
        .map((waiver) => waiver.expires)
        .sort()
        .at(-1);
    if (expired === undefined)
        return finding;
    return { ...finding, message: `${finding.message} Its waiver ended on ${expired}.` };
}
function matches(waiver, finding) {
    return waiver.rule === finding.rule && (waiver.address === undefined || waiver.address === finding.address);
}
function idle(waiver, findings, today) {
    const matching = findings.filter((finding) => matches(waiver, finding));
    if (matching.some((finding) => finding.result === 'waived' || finding.result === 'fail'))
        return [];
    const where = waiver.address === undefined ? '' : ` for ${waiver.address}`;
    const why = matching.length > 0
        ? 'the rule does not fail there'
        : 'no resource of this plan is judged by that rule and address';
    return [
        {
            severity: 'warning',
            message: `The waiver of ${waiver.rule}${where} waives nothing: ${why}.`,
            fix: waiver.expires < today
                ? 'It has ended too: remove it.'
                : 'Remove it, or correct the rule or the address.',
            ...(waiver.at === undefined ? {} : { at: waiver.at }),
        },
    ];
}
const results = ['fail', 'unknown', 'waived', 'pass'];
function byGravity(one, two) {
    return (results.indexOf(one.result) - results.indexOf(two.result) ||
        severities.indexOf(one.severity) - severities.indexOf(two.severity) ||
        compare(one.rule, two.rule) ||
        compare(one.address, two.address));
}
/** By code units, so that the order is the same everywhere. */
function compare(one, two) {
    return one < two ? -1 : one > two ? 1 : 0;
}


/***/ }),

/***/ 88522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/src/policy/values.js
var values = __webpack_require__(27820);
;// CONCATENATED MODULE: ./build/src/policy/answer.js

/** A rule's answer from a three-valued truth: true passes, false fails. */
function answer(resource, good, words) {
    const result = good === 'unknown' ? 'unknown' : good ? 'pass' : 'fail';
    return {
        resource,
        result,
        message: words[result],
        ...(words.path === undefined ? {} : { path: words.path }),
    };
}
/**
 * The companions of a resource; `unknown` when there are none but one of the type may yet turn out to be:
 * its attribute is unknown, and its expression does not tell which resource it means.
 */
function companionsOf(world, owner, type, attribute) {
    const found = world.companions(owner, type, attribute);
    if (found.length > 0)
        return found;
    const stray = world
        .ofType(type)
        .some((candidate) => (0,values/* read */.LF)(candidate, attribute).kind === 'unknown' && (0,values/* referencesAt */.EI)(candidate, [attribute]).length === 0);
    return stray ? 'unknown' : [];
}
/**
 * Answers for every resource of the types: is a KMS key set at the path, and is it not one of AWS's own
 * (`alias/aws/…`), whose policy nobody can change?
 */
function judgeKey(world, types, path, noun) {
    return world.ofType(...types).map((resource) => {
        const awsOwned = (0,values/* textOf */.b6)((0,values/* read */.LF)(resource, ...path))?.startsWith('alias/aws/') === true;
        return answer(resource, awsOwned ? false : (0,values/* isSet */.vM)(resource, ...path), {
            pass: `The ${noun} is encrypted with a KMS key of its owner.`,
            fail: `The ${noun} names no KMS key of its own; one is asked.`,
            unknown: `Whether the ${noun} gets a KMS key of its own is decided only at apply.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/src/policy/services.js
/** The manifest's service that an address is keyed by, such as `module.service["api"].aws_lb.this`. */
function serviceAt(spec, address) {
    return Object.entries(spec?.services ?? {}).find(([name]) => address.includes(`["${name}"]`))?.[1];
}

;// CONCATENATED MODULE: ./build/src/policy/containers.js



/** The containers of every ECS task definition and Batch job definition. */
function containersOf(world) {
    return world.ofType('aws_ecs_task_definition', 'aws_batch_job_definition').map((resource) => {
        const attribute = resource.type === 'aws_ecs_task_definition' ? 'container_definitions' : 'container_properties';
        return { resource, containers: (0,values/* items */.ld)((0,values/* embeddedJson */.Dx)((0,values/* read */.LF)(resource, attribute))) };
    });
}
/**
 * The same for rules about image and environment, which the manifest knows. One ARN to come makes the whole text
 * unknown; then what the manifest asks for stands in, followed by an unknown container: a fault is found before
 * the first apply, while a pass still waits for the text itself.
 */
function containersAsAsked(world) {
    return containersOf(world).map(({ resource, containers }) => {
        const service = serviceAt(world.spec, resource.address);
        if (containers !== 'unknown' || service === undefined)
            return { resource, containers };
        const environment = Object.entries(service.env).map(([name, value]) => ({ name, value }));
        const asked = { kind: 'known', value: { image: service.image, environment }, unknown: false };
        return { resource, containers: [asked, { kind: 'unknown' }] };
    });
}
/** Answers for every definition: is the test good for each of its containers? */
function judgeContainers(definitions, good, words) {
    return definitions.map(({ resource, containers }) => answer(resource, (0,values/* every */.Si)(containers, good), words));
}

;// CONCATENATED MODULE: ./build/src/policy/frameworks.js
/**
 * None of the three names a number of days; these are what their aims come to here. SOC 2 (CC7.3, CC7.4):
 * an incident found within a month can still be followed and undone. HIPAA (164.312(b), 164.308(a)(7)): the same
 * for the data, and a year of logs for the regular review of activity. GDPR Art. 32(1)(c): data can be restored,
 * while Art. 5(1)(e) speaks against keeping logs of people longer than needed, so it sets no floor for them.
 */
const floors = {
    gdpr: { noncurrentDays: 7, logDays: 1 },
    hipaa: { noncurrentDays: 30, logDays: 365 },
    soc2: { noncurrentDays: 30, logDays: 90 },
};
/** The strictest floor of the frameworks that the manifest names, and which one sets it; undefined without any. */
function strictest(spec, floor) {
    return (spec?.security.compliance ?? [])
        .map((framework) => ({ framework, days: floors[framework][floor] }))
        .sort((one, two) => two.days - one.days)[0];
}
/**
 * Controls by family of rules: HIPAA (45 CFR), SOC 2 and GDPR. A rule adds
 * the numbers of the CIS AWS Foundations Benchmark v3.0 where it has one.
 */
const families = {
    encryptionAtRest: ['HIPAA 164.312(a)(2)(iv)', 'SOC 2 CC6.1', 'GDPR Art. 32'],
    encryptionInTransit: ['HIPAA 164.312(e)(1)', 'SOC 2 CC6.7', 'GDPR Art. 32'],
    publicAccess: ['HIPAA 164.312(a)(1)', 'SOC 2 CC6.6', 'GDPR Art. 25'],
    leastPrivilege: ['HIPAA 164.308(a)(4)(ii)(B)', 'SOC 2 CC6.3', 'GDPR Art. 25'],
    logging: ['HIPAA 164.312(b)', 'SOC 2 CC7.2', 'GDPR Art. 30'],
    backup: ['HIPAA 164.308(a)(7)(ii)(A)', 'SOC 2 CC7.4', 'GDPR Art. 32'],
    keys: ['HIPAA 164.312(a)(2)(iv)', 'SOC 2 CC6.1', 'GDPR Art. 32'],
    network: ['HIPAA 164.312(e)(1)', 'SOC 2 CC6.6', 'GDPR Art. 32'],
    change: ['SOC 2 CC8.1'],
};

;// CONCATENATED MODULE: ./build/src/policy/rules/container-privileges.js



const rule = {
    id: 'baseline/container-privileges',
    title: 'No container is privileged',
    severity: 'high',
    controls: families.leastPrivilege,
    fix: 'Remove `privileged`, and add the one Linux capability that is needed instead.',
    judge: (world) => judgeContainers(containersOf(world), (container) => (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(container, 'privileged'), true)), {
        pass: 'No container is privileged.',
        fail: 'A container is privileged: it has the rights of the machine; none is asked.',
        unknown: 'The containers are decided only at apply.',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/container-read-only.js



const container_read_only_rule = {
    id: 'baseline/container-read-only',
    title: 'Containers cannot write to their own image',
    severity: 'medium',
    controls: families.leastPrivilege,
    fix: 'Set readonlyRootFilesystem, and mount a volume where the program must write.',
    judge: (world) => judgeContainers(containersOf(world), (container) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(container, 'readonlyRootFilesystem'), true), {
        pass: 'The root file system of every container is read-only.',
        fail: 'A container can write to its root file system; a read-only one is asked.',
        unknown: 'The containers are decided only at apply.',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/database-encryption.js



const database_encryption_rule = {
    id: 'baseline/database-encryption',
    title: 'Databases are encrypted',
    severity: 'high',
    controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.3.1'],
    fix: 'Set storage_encrypted = true; an existing database must be restored from an encrypted copy of a snapshot.',
    judge: (world) => world.ofType('aws_db_instance', 'aws_rds_cluster').map((database) => answer(database, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'storage_encrypted'), true), {
        pass: 'The storage of the database is encrypted.',
        fail: 'The storage of the database is not encrypted; storage_encrypted = true is asked.',
        unknown: 'Whether the storage of the database is encrypted is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/deletion-protection.js



/** Which attribute makes the cloud itself refuse a deletion. */
const protections = {
    aws_alb: 'enable_deletion_protection',
    aws_db_instance: 'deletion_protection',
    aws_dynamodb_table: 'deletion_protection_enabled',
    aws_lb: 'enable_deletion_protection',
    aws_rds_cluster: 'deletion_protection',
};
const deletion_protection_rule = {
    id: 'baseline/deletion-protection',
    title: 'The cloud refuses deletion where the manifest asks for it',
    severity: 'medium',
    controls: families.backup,
    fix: 'Set the deletion protection of the resource, or `security.deletionProtection: false`.',
    judge: (world) => world.spec?.security.deletionProtection === true
        ? world.ofType(...Object.keys(protections)).map((resource) => answer(resource, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, protections[resource.type]), true), {
            pass: 'The cloud refuses to delete it.',
            fail: 'The cloud would delete it at the first request; deletion protection is asked.',
            unknown: 'Whether the cloud refuses to delete it is decided only at apply.',
            path: 'spec.security.deletionProtection',
        }))
        : [],
};

;// CONCATENATED MODULE: ./build/src/policy/rules/disk-encryption.js



const disk_encryption_rule = {
    id: 'baseline/disk-encryption',
    title: 'Disks are encrypted',
    severity: 'high',
    controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.2.1'],
    fix: 'Set encrypted = true for every disk, the root disk too.',
    judge: (world) => world.ofType('aws_launch_template', 'aws_instance', 'aws_ebs_volume').map((resource) => answer(resource, isEncrypted(resource), {
        pass: 'Every disk is encrypted.',
        fail: 'A disk is not said to be encrypted; encrypted = true is asked.',
        unknown: 'Whether every disk is encrypted is decided only at apply.',
    })),
};
function isEncrypted(resource) {
    if (resource.type === 'aws_ebs_volume')
        return (0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, 'encrypted'), true);
    if (resource.type === 'aws_instance')
        return (0,values/* all */.Q7)([
            allEncrypted((0,values/* read */.LF)(resource, 'root_block_device')),
            (0,values/* every */.Si)((0,values/* items */.ld)((0,values/* read */.LF)(resource, 'ebs_block_device')), (disk) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(disk, 'encrypted'), true)),
        ]);
    const mappings = (0,values/* items */.ld)((0,values/* read */.LF)(resource, 'block_device_mappings'));
    // Entries without `ebs` take a device of the image away or name an instance store.
    return mappings === 'unknown'
        ? mappings
        : (0,values/* all */.Q7)(mappings.length === 0
            ? [false]
            : mappings.map((mapping) => (0,values/* enter */.Ve)(mapping, 'ebs').kind === 'absent' ? true : allEncrypted((0,values/* enter */.Ve)(mapping, 'ebs'))));
}
function allEncrypted(disks) {
    const list = (0,values/* items */.ld)(disks);
    return list !== 'unknown' && list.length === 0
        ? false
        : (0,values/* every */.Si)(list, (disk) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(disk, 'encrypted'), true));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/file-system-encryption.js



const file_system_encryption_rule = {
    id: 'baseline/file-system-encryption',
    title: 'Shared file systems are encrypted',
    severity: 'high',
    controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.4.1'],
    fix: 'Set encrypted = true; an existing file system must be made anew and its data copied.',
    judge: (world) => world.ofType('aws_efs_file_system').map((system) => answer(system, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(system, 'encrypted'), true), {
        pass: 'The file system is encrypted.',
        fail: 'The file system is not encrypted; encrypted = true is asked.',
        unknown: 'Whether the file system is encrypted is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/flow-logs.js


const flow_logs_rule = {
    id: 'baseline/flow-logs',
    title: 'Networks keep a log of their flows',
    severity: 'low',
    controls: [...families.logging, 'CIS AWS v3.0 3.7'],
    fix: 'Set `network.flowLogs: true`.',
    judge: (world) => world.ofType('aws_vpc').map((network) => {
        const logs = companionsOf(world, network, 'aws_flow_log', 'vpc_id');
        return answer(network, logs === 'unknown' ? logs : logs.length > 0, {
            pass: 'A log of the flows is kept.',
            fail: 'No log of the flows is kept; one is asked.',
            unknown: 'Whether a log of the flows is kept is decided only at apply.',
            path: 'spec.network.flowLogs',
        });
    }),
};

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/policy/iam.js


/** The statements of a policy document; unknown when the text is (one unknown ARN makes all of it unknown) or is no policy. */
function statementsOf(policy) {
    const document = (0,values/* embeddedJson */.Dx)(policy);
    if (document.kind === 'absent')
        return [];
    if (document.kind === 'unknown' || !(0,json/* isObject */.Gv)(document.value))
        return 'unknown';
    const statements = listOf(document.value['Statement']);
    return statements.every(json/* isObject */.Gv) ? statements.map(statementOf) : 'unknown';
}
/** Keys that narrow "anybody" down to an account, organisation, network or source. */
const scoping = new Set([
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalOrgID',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceIp',
    'aws:SourceOrgID',
    'aws:SourceOwner',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'elasticfilesystem:AccessedViaMountTarget',
    'kms:CallerAccount',
].map((key) => key.toLowerCase()));
/** Whether a statement lets anybody in. */
function allowsAnybody(statement) {
    return (statement.allow &&
        statement.principals.includes('*') &&
        ![...statement.demanded].some((key) => scoping.has(key)));
}
function statementOf(statement) {
    const principal = statement['Principal'];
    const conditions = new Map();
    const demanded = new Set();
    for (const [operator, tests] of entriesOf(statement['Condition']))
        for (const [name, value] of entriesOf(tests)) {
            const [key, values] = [name.toLowerCase(), textsOf(value)];
            conditions.set(key, [...(conditions.get(key) ?? []), ...values]);
            if (!/Not|Null|IfExists/i.test(operator) && !values.some(isAnything))
                demanded.add(key);
        }
    return {
        allow: statement['Effect'] === 'Allow',
        principals: (0,json/* isObject */.Gv)(principal) ? Object.values(principal).flatMap(textsOf) : textsOf(principal),
        actions: textsOf(statement['Action']),
        notActions: textsOf(statement['NotAction']),
        resources: textsOf(statement['Resource']),
        notResources: textsOf(statement['NotResource']),
        conditions,
        demanded,
    };
}
/** A wildcard, or an address range that holds every address. */
function isAnything(value) {
    return /^\*+$/.test(value) || value.endsWith('/0');
}
function entriesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}
function textsOf(value) {
    return listOf(value).map((text) => (typeof text === 'string' ? text : JSON.stringify(text)));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/github-trust.js




const issuer = 'token.actions.githubusercontent.com';
const github_trust_rule = {
    id: 'baseline/github-trust',
    title: 'Roles for GitHub Actions trust named repositories only',
    severity: 'critical',
    controls: families.leastPrivilege,
    fix: `Add a condition on ${issuer}:sub that names the owner and the repository, such as repo:owner/name:environment:prod.`,
    judge: (world) => world.ofType('aws_iam_role').flatMap((role) => {
        const statements = statementsOf((0,values/* read */.LF)(role, 'assume_role_policy'));
        const trusting = statements === 'unknown' ? statements : statements.filter(trustsGitHub);
        if (trusting !== 'unknown' && trusting.length === 0)
            return [];
        return [
            answer(role, trusting === 'unknown' ? trusting : trusting.every(namesRepository), {
                pass: 'The role trusts named repositories only.',
                fail: 'The role can be assumed from any repository on GitHub; a named one is asked.',
                unknown: 'Who may assume the role is decided only at apply.',
            }),
        ];
    }),
};
function trustsGitHub(statement) {
    return statement.allow && statement.principals.some((principal) => principal.endsWith(issuer));
}
/** `repo:owner/…`: a wildcard in place of the owner lets every account of GitHub in. */
function namesRepository(statement) {
    const subjects = statement.conditions.get(`${issuer}:sub`) ?? [];
    return subjects.length > 0 && subjects.every((subject) => /^repo:[^*?/]+\/[^*?:]+/.test(subject));
}

;// CONCATENATED MODULE: ./build/src/policy/actions.js
/**
 * What IAM actions do, as far as wildcards are concerned. From the Service Authorization Reference: the verbs of
 * action names, and the actions that cannot be limited to a resource.
 */
const readVerbs = /^(batchcheck|batchget|check|describe|get|head|list|lookup|query|search|view)/;
/** Actions that read, but read what is worth protecting: data, secrets, plaintext. */
const dataReads = [
    'dynamodb:batchget',
    'dynamodb:get',
    'dynamodb:query',
    'dynamodb:scan',
    'kms:decrypt',
    's3:getobject',
    'secretsmanager:getsecretvalue',
    'ssm:getparameter',
];
/** Actions that take no resource: `*` is all that can be written. */
const resourceless = [
    'cloudwatch:putmetricdata',
    'ec2messages:',
    'ecr:getauthorizationtoken',
    'ecs:discoverpollendpoint',
    'sts:getcalleridentity',
    'ssm:updateinstanceinformation',
    'ssmmessages:',
    'xray:puttelemetryrecords',
    'xray:puttracesegments',
];
/** Whether an action on every resource is more than anybody should be given. */
function isDangerousOnEverything(action) {
    const name = action.toLowerCase();
    if (resourceless.some((prefix) => name.startsWith(prefix)))
        return false;
    if (dataReads.some((prefix) => name.startsWith(prefix)))
        return true;
    const verb = name.slice(name.indexOf(':') + 1);
    return !readVerbs.test(verb);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/iam-wildcard.js





const policies = ['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'];
const attachments = [
    'aws_iam_role_policy_attachment',
    'aws_iam_user_policy_attachment',
    'aws_iam_group_policy_attachment',
    'aws_iam_policy_attachment',
];
/** Policies of AWS that give everything, or the right to give oneself everything. */
const almighty = /:aws:policy\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;
const iam_wildcard_rule = {
    id: 'baseline/iam-wildcard',
    title: 'No policy allows everything',
    severity: 'high',
    controls: [...families.leastPrivilege, 'CIS AWS v3.0 1.16'],
    fix: 'Name the actions, and the resources that they are for.',
    judge: (world) => [...judgePolicies(world), ...judgeAttachments(world)],
};
function judgePolicies(world) {
    return world.ofType(...policies).map((policy) => {
        const statements = statementsOf((0,values/* read */.LF)(policy, 'policy'));
        const wide = statements === 'unknown' ? undefined : statements.map(excess).find((one) => one !== undefined);
        return answer(policy, statements === 'unknown' ? statements : wide === undefined, {
            pass: 'The policy names its actions and resources.',
            fail: `The policy allows ${wide}; named actions on named resources are asked.`,
            unknown: 'The policy is decided only at apply.',
        });
    });
}
function judgeAttachments(world) {
    return world.ofType(...attachments).map((attachment) => {
        const arn = (0,values/* read */.LF)(attachment, 'policy_arn');
        const good = (0,values/* not */.AU)((0,values/* holds */.v9)(arn, (value) => typeof value === 'string' && almighty.test(value)));
        return answer(attachment, good, {
            pass: 'The attached policy is not one that allows everything.',
            fail: 'The attached policy of AWS allows everything; a policy with named actions is asked.',
            unknown: 'Which policy is attached is decided only at apply.',
        });
    });
}
/** What a statement allows too much, in words; undefined when it is bounded. A condition bounds an open resource. */
function excess(statement) {
    if (!statement.allow)
        return undefined;
    if (statement.actions.some((action) => action === '*' || action === '*:*'))
        return 'every action';
    if (statement.notActions.length > 0)
        return 'every action but a few (NotAction)';
    if (!statement.resources.includes('*') && statement.notResources.length === 0)
        return undefined;
    if (statement.conditions.size > 0)
        return undefined;
    const action = statement.actions.find(isDangerousOnEverything);
    return action === undefined ? undefined : `${action} on every resource`;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/image-digest.js



const image_digest_rule = {
    id: 'baseline/image-digest',
    title: 'Container images are pinned by digest',
    severity: 'medium',
    controls: families.change,
    fix: 'Write the image as `name@sha256:…`, or give the digest of a release by the input `images`.',
    judge: (world) => judgeContainers(containersAsAsked(world), (container) => (0,values/* holds */.v9)((0,values/* enter */.Ve)(container, 'image'), (image) => typeof image === 'string' && /@sha256:[0-9a-f]{64}$/.test(image)), {
        pass: 'Every image is pinned by its digest.',
        fail: 'An image is named by its tag, which may mean something else tomorrow; a digest is asked.',
        unknown: 'The containers are decided only at apply.',
        path: 'image',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/imdsv2.js



const imdsv2_rule = {
    id: 'baseline/imdsv2',
    title: 'Machines give their credentials only for a session token',
    severity: 'high',
    controls: [...families.leastPrivilege, 'CIS AWS v3.0 5.6'],
    fix: 'Set http_tokens = "required" in metadata_options.',
    judge: (world) => world.ofType('aws_launch_template', 'aws_instance').map((machine) => answer(machine, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(machine, 'metadata_options', 0, 'http_tokens'), 'required'), {
        pass: 'The metadata service asks for a token (IMDSv2).',
        fail: 'The metadata service answers without a token (IMDSv1); a token is asked.',
        unknown: 'Whether the metadata service asks for a token is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/balancers.js


/** Load balancer types that carry listeners with a protocol. */
const balancerTypes = ['aws_lb', 'aws_alb'];
/** Whether a load balancer can be reached from the internet. */
function isInternetFacing(balancer) {
    return (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(balancer, 'internal'), true));
}
/**
 * Answers for the plain HTTP listeners of load balancers on one side: internet-facing or internal. A listener
 * passes when all it does is to send the caller to HTTPS.
 */
function judgePlainHttp(world, side) {
    return world.ofType(...balancerTypes).flatMap((balancer) => {
        const facing = isInternetFacing(balancer);
        const here = side === 'internal' ? (0,values/* not */.AU)(facing) : facing;
        if (here === false)
            return [];
        return listenersOf(world, balancer)
            .filter((listener) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(listener, 'protocol'), 'HTTP') === true)
            .map((listener) => {
            const redirects = onlyRedirects(listener);
            return answer(listener, here === 'unknown' && redirects !== true ? 'unknown' : redirects, {
                pass: 'Plain HTTP is only answered with a redirect to HTTPS.',
                fail: `The ${side} load balancer serves plain HTTP; HTTPS is asked.`,
                unknown: `Whether the listener serves plain HTTP on an ${side} load balancer is decided only at apply.`,
                path: 'certificate',
            });
        });
    });
}
function listenersOf(world, balancer) {
    return ['aws_lb_listener', 'aws_alb_listener'].flatMap((type) => {
        const found = companionsOf(world, balancer, type, 'load_balancer_arn');
        return found === 'unknown' ? [] : found;
    });
}
function onlyRedirects(listener) {
    const actions = (0,values/* items */.ld)((0,values/* read */.LF)(listener, 'default_action'));
    if (actions !== 'unknown' && actions.length === 0)
        return false;
    return (0,values/* every */.Si)(actions, (action) => (0,values/* all */.Q7)([
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(action, 'type'), 'redirect'),
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(action, 'redirect', 0, 'protocol'), 'HTTPS'),
    ]));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/internal-http.js


const internal_http_rule = {
    id: 'baseline/internal-http',
    title: 'Traffic inside the network is encrypted too',
    severity: 'low',
    controls: families.encryptionInTransit,
    fix: 'Set `certificate` of the service: the load balancer then speaks HTTPS inside the network as well.',
    judge: (world) => judgePlainHttp(world, 'internal'),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/kms-rotation.js



/** What KMS does when no period is set. Days. */
const defaultPeriod = 365;
const kms_rotation_rule = {
    id: 'baseline/kms-rotation',
    title: 'Encryption keys are rotated',
    severity: 'medium',
    controls: [...families.keys, 'CIS AWS v3.0 3.6'],
    fix: 'Set enable_key_rotation = true, with a rotation_period_in_days of at most security.keyRotationDays.',
    judge: (world) => world
        .ofType('aws_kms_key')
        .filter(canRotate)
        .map((key) => {
        const asked = world.spec?.security.keyRotationDays ?? defaultPeriod;
        const period = (0,values/* read */.LF)(key, 'rotation_period_in_days');
        // A period that nobody set is computed: unknown at first, and then the default of KMS.
        const days = (0,values/* numberOf */.rl)(period) ?? defaultPeriod;
        const good = (0,values/* all */.Q7)([
            (0,values/* isOneOf */.EK)((0,values/* read */.LF)(key, 'enable_key_rotation'), true),
            period.kind === 'unknown' && days > asked ? 'unknown' : days <= asked,
        ]);
        const on = (0,values/* isOneOf */.EK)((0,values/* read */.LF)(key, 'enable_key_rotation'), true) === true;
        return answer(key, good, {
            pass: `The key is rotated every ${days} days.`,
            fail: on
                ? `The key is rotated every ${days} days; every ${asked} are asked.`
                : `The key is not rotated; rotation every ${asked} days is asked.`,
            unknown: 'Whether and when the key is rotated is decided only at apply.',
            path: 'spec.security.keyRotationDays',
        });
    }),
};
/** Only symmetric encryption keys can be rotated by KMS. */
function canRotate(key) {
    const usage = (0,values/* read */.LF)(key, 'key_usage');
    const spec = (0,values/* read */.LF)(key, 'customer_master_key_spec');
    return ((usage.kind !== 'known' || usage.value === 'ENCRYPT_DECRYPT') &&
        (spec.kind !== 'known' || spec.value === 'SYMMETRIC_DEFAULT'));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/log-encryption.js


const log_encryption_rule = {
    id: 'baseline/log-encryption',
    title: 'Log groups are encrypted with KMS',
    severity: 'medium',
    controls: families.encryptionAtRest,
    fix: 'Set kms_key_id of the log group.',
    judge: (world) => judgeKey(world, ['aws_cloudwatch_log_group'], ['kms_key_id'], 'log group'),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/log-retention.js



const log_retention_rule = {
    id: 'baseline/log-retention',
    title: 'Logs are kept long enough, and not for ever',
    severity: 'medium',
    controls: families.logging,
    fix: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the log group).',
    judge: (world) => {
        const floor = strictest(world.spec, 'logDays');
        const asked = floor === undefined ? 'a limit is asked' : `${floor.framework} asks ${floor.days}`;
        return world.ofType('aws_cloudwatch_log_group').map((group) => {
            const retention = (0,values/* read */.LF)(group, 'retention_in_days');
            const days = (0,values/* numberOf */.rl)(retention) ?? 0;
            const good = retention.kind === 'unknown' ? 'unknown' : days > 0 && days >= (floor?.days ?? 1);
            return answer(group, good, {
                pass: `Logs are kept ${days} days.`,
                fail: days > 0 ? `Logs are kept ${days} days; ${asked}.` : 'Logs are kept for ever; a limit is asked.',
                unknown: `How long logs are kept is decided only at apply; ${asked}.`,
                path: 'spec.monitoring.logRetentionDays',
            });
        });
    },
};

;// CONCATENATED MODULE: ./build/src/policy/rules/messaging-encryption.js


const messaging_encryption_rule = {
    id: 'baseline/messaging-encryption',
    title: 'Topics and queues are encrypted with KMS',
    severity: 'medium',
    controls: families.encryptionAtRest,
    fix: 'Set kms_master_key_id of the topic or queue.',
    judge: (world) => judgeKey(world, ['aws_sns_topic', 'aws_sqs_queue'], ['kms_master_key_id'], 'topic or queue'),
};

;// CONCATENATED MODULE: ./build/src/policy/ingress.js

/** Every security group and rule that lets traffic in, with its openings. */
function openingsOf(world) {
    const groups = world
        .ofType('aws_security_group', 'aws_default_security_group')
        .filter(writesIngress)
        .map((resource) => {
        const entries = (0,values/* items */.ld)((0,values/* read */.LF)(resource, 'ingress'));
        return { resource, openings: entries === 'unknown' ? entries : entries.map(inline) };
    });
    const rules = world
        .ofType('aws_security_group_rule')
        .filter((resource) => (0,values/* read */.LF)(resource, 'type').kind !== 'known' || isIngress(resource))
        .map((resource) => ({ resource, openings: [inline((0,values/* read */.LF)(resource))] }));
    const single = world.ofType('aws_vpc_security_group_ingress_rule').map((resource) => ({
        resource,
        openings: [
            {
                protocol: (0,values/* read */.LF)(resource, 'ip_protocol'),
                from: (0,values/* read */.LF)(resource, 'from_port'),
                to: (0,values/* read */.LF)(resource, 'to_port'),
                ranges: ['cidr_ipv4', 'cidr_ipv6']
                    .map((name) => (0,values/* read */.LF)(resource, name))
                    .filter((range) => range.kind !== 'absent'),
            },
        ],
    }));
    return [...groups, ...rules, ...single];
}
/** `ingress` of a group is computed: unknown without an expression means that its rules stand in resources of their own. */
function writesIngress(group) {
    return (0,values/* read */.LF)(group, 'ingress').kind === 'known' || (0,values/* referencesAt */.EI)(group, ['ingress']).length > 0;
}
function isIngress(rule) {
    const type = (0,values/* read */.LF)(rule, 'type');
    return type.kind === 'known' && type.value === 'ingress';
}
function inline(entry) {
    const lists = ['cidr_blocks', 'ipv6_cidr_blocks'].map((name) => (0,values/* items */.ld)((0,values/* enter */.Ve)(entry, name)));
    return {
        protocol: (0,values/* enter */.Ve)(entry, 'protocol'),
        from: (0,values/* enter */.Ve)(entry, 'from_port'),
        to: (0,values/* enter */.Ve)(entry, 'to_port'),
        ranges: lists.flatMap((list) => (list === 'unknown' ? [{ kind: 'unknown' }] : list)),
    };
}

;// CONCATENATED MODULE: ./build/src/policy/rules/open-ingress.js




/** Ports that are made to face the internet: HTTPS, and HTTP for the redirect to it. */
const webPorts = [80, 443];
const open_ingress_rule = {
    id: 'baseline/open-ingress',
    title: 'Nothing is open to the whole internet unasked',
    severity: 'critical',
    controls: [...families.network, 'CIS AWS v3.0 5.2', 'CIS AWS v3.0 5.3'],
    fix: 'Name the ranges that may come in; if it is to be everybody on port 443, write 0.0.0.0/0 in network.allowedIpRanges.',
    judge: (world) => openingsOf(world).map(({ resource, openings }) => answer(resource, (0,values/* not */.AU)(openings === 'unknown' ? openings : (0,values/* any */.bz)(openings.map((one) => isTooOpen(world, one)))), {
        pass: 'No port is open to the whole internet unasked.',
        fail: failure(world, openings),
        unknown: 'Who may come in is decided only at apply.',
        path: 'spec.network.allowedIpRanges',
    })),
};
function failure(world, openings) {
    const worst = openings === 'unknown' ? undefined : openings.find((one) => isTooOpen(world, one) === true);
    const from = worst && (0,values/* numberOf */.rl)(worst.from);
    const to = worst && (0,values/* numberOf */.rl)(worst.to);
    const ports = from === undefined || from <= 0 ? 'Every port' : from === to ? `Port ${from}` : `Ports ${from} to ${to}`;
    return `${ports} can be reached from the whole internet; named ranges are asked.`;
}
/** Whether the whole internet may come in at a port where it was not asked in. */
function isTooOpen(world, opening) {
    const from = (0,values/* numberOf */.rl)(opening.from);
    const isWeb = webPorts.some((port) => from === port && (0,values/* numberOf */.rl)(opening.to) === port);
    const undecided = opening.from.kind === 'unknown' || opening.to.kind === 'unknown';
    return (0,values/* some */.zN)(opening.ranges, (range) => {
        if (range.kind === 'unknown')
            return 'unknown';
        if (!isEverybody((0,values/* textOf */.b6)(range)))
            return false;
        if ((0,values/* isOneOf */.EK)(opening.protocol, 'icmpv6', 'icmp', '1', '58') === true)
            return false;
        if (isWeb)
            return world.spec !== undefined && !world.spec.network.allowedIpRanges.some(isEverybody);
        return undecided ? 'unknown' : true;
    });
}
/** A range of prefix length 0 holds every address, however its address part is written. */
function isEverybody(range) {
    return range?.endsWith('/0') === true;
}

;// CONCATENATED MODULE: ./build/src/policy/rules/public-exposure.js





const public_exposure_rule = {
    id: 'baseline/public-exposure',
    title: 'Nothing faces the internet unasked',
    severity: 'high',
    controls: families.publicAccess,
    fix: 'Put it into private subnets without a public address; what shall face the internet is a service with `public: true`.',
    judge: (world) => [...judgeAddresses(world), ...judgeBalancers(world)],
};
/** Where a resource says that it gets a public address. */
const addresses = {
    aws_ecs_service: (resource) => yes((0,values/* read */.LF)(resource, 'network_configuration', 0, 'assign_public_ip')),
    aws_launch_template: (resource) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(resource, 'network_interfaces')), (card) => yes((0,values/* enter */.Ve)(card, 'associate_public_ip_address'))),
    aws_instance: (resource) => yes((0,values/* read */.LF)(resource, 'associate_public_ip_address')),
    aws_db_instance: (resource) => yes((0,values/* read */.LF)(resource, 'publicly_accessible')),
};
const yes = (value) => (0,values/* isOneOf */.EK)(value, true);
function judgeAddresses(world) {
    return Object.entries(addresses).flatMap(([type, hasAddress]) => world.ofType(type).map((resource) => answer(resource, (0,values/* not */.AU)(hasAddress(resource)), {
        pass: 'It gets no public address.',
        fail: 'It gets a public address; none is asked.',
        unknown: 'Whether it gets a public address is decided only at apply.',
    })));
}
/** Without a manifest nobody can say whether a load balancer was meant to face the internet: nothing is answered. */
function judgeBalancers(world) {
    const { spec } = world;
    if (spec === undefined)
        return [];
    return world.ofType(...balancerTypes).map((balancer) => answer(balancer, (0,values/* any */.bz)([(0,values/* not */.AU)(isInternetFacing(balancer)), asksForPublic(spec, balancer.address)]), {
        pass: 'The load balancer faces the internet only if the manifest asks for it.',
        fail: 'The load balancer faces the internet, but the manifest does not ask for it.',
        unknown: 'Whether the load balancer faces the internet is decided only at apply.',
        path: 'public',
    }));
}
/** Whether the service that the address is keyed by is public; without such a key, whether any is. */
function asksForPublic(spec, address) {
    const service = serviceAt(spec, address);
    return service?.public ?? Object.values(spec.services).some((one) => one.public);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/public-http.js


const public_http_rule = {
    id: 'baseline/public-http',
    title: 'Nothing is served to the internet over plain HTTP',
    severity: 'high',
    controls: families.encryptionInTransit,
    fix: 'Set `certificate` of the service, and let port 80 only redirect to HTTPS.',
    judge: (world) => judgePlainHttp(world, 'internet-facing'),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/public-policy.js




/** Where a resource policy stands. */
const documents = {
    aws_dynamodb_resource_policy: 'policy',
    aws_ecr_repository_policy: 'policy',
    aws_efs_file_system_policy: 'policy',
    aws_iam_role: 'assume_role_policy',
    aws_kms_key: 'policy',
    aws_s3_bucket_policy: 'policy',
    aws_secretsmanager_secret_policy: 'policy',
    aws_sns_topic: 'policy',
    aws_sns_topic_policy: 'policy',
    aws_sqs_queue: 'policy',
    aws_sqs_queue_policy: 'policy',
};
const public_policy_rule = {
    id: 'baseline/public-policy',
    title: 'No resource policy lets anybody in',
    severity: 'critical',
    controls: families.publicAccess,
    fix: 'Name the principals, or narrow the statement by a condition such as aws:SourceAccount or aws:PrincipalOrgID.',
    judge: (world) => world
        .ofType(...Object.keys(documents))
        .filter(setsPolicy)
        .map((resource) => {
        const statements = statementsOf((0,values/* read */.LF)(resource, documents[resource.type]));
        return answer(resource, statements === 'unknown' ? statements : !statements.some(allowsAnybody), {
            pass: 'The policy names who is let in.',
            fail: 'The policy lets anybody in: the principal is "*" and no condition narrows it; named principals are asked.',
            unknown: 'The policy is decided only at apply.',
        });
    }),
};
/** Topics, queues and keys get AWS's own policy when none is written: unknown at first, and of no interest. */
function setsPolicy(resource) {
    const attribute = documents[resource.type];
    if (!['aws_sns_topic', 'aws_sqs_queue', 'aws_kms_key'].includes(resource.type))
        return true;
    return (0,values/* read */.LF)(resource, attribute).kind === 'known' || (0,values/* referencesAt */.EI)(resource, [attribute]).length > 0;
}

;// CONCATENATED MODULE: ./build/src/policy/buckets.js


/**
 * The settings of a bucket that stand in a companion resource or, in older configurations, in the bucket itself.
 * The bucket's own attribute is computed: unknown before the first apply means that nobody set it, so it is only
 * read when it is known.
 */
function bucketSettings(world, bucket, companion, own) {
    const companions = companionsOf(world, bucket, companion, 'bucket');
    if (companions === 'unknown')
        return 'unknown';
    if (companions.length > 0)
        return companions.map((resource) => (0,values/* read */.LF)(resource));
    const inside = own === undefined ? undefined : (0,values/* read */.LF)(bucket, own);
    return inside?.kind === 'known' ? (0,values/* items */.ld)(inside) : [];
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-encryption.js




const s3_encryption_rule = {
    id: 'baseline/s3-encryption',
    title: 'Buckets are encrypted with KMS',
    severity: 'high',
    controls: families.encryptionAtRest,
    fix: 'Give the bucket an aws_s3_bucket_server_side_encryption_configuration with sse_algorithm "aws:kms".',
    judge: (world) => world.ofType('aws_s3_bucket').map((bucket) => {
        const settings = bucketSettings(world, bucket, 'aws_s3_bucket_server_side_encryption_configuration', 'server_side_encryption_configuration');
        const good = (0,values/* some */.zN)(settings, (setting) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(setting, 'rule')), (entry) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'), 'aws:kms', 'aws:kms:dsse')));
        return answer(bucket, good, {
            pass: 'Objects are encrypted with KMS by default.',
            fail: 'No default encryption with KMS is set for the bucket; it is asked.',
            unknown: 'The default encryption of the bucket is decided only at apply.',
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-public-access-block.js



const settings = [
    'block_public_acls',
    'block_public_policy',
    'ignore_public_acls',
    'restrict_public_buckets',
];
const s3_public_access_block_rule = {
    id: 'baseline/s3-public-access-block',
    title: 'Buckets block public access',
    severity: 'high',
    controls: [...families.publicAccess, 'CIS AWS v3.0 2.1.4'],
    fix: 'Give the bucket an aws_s3_bucket_public_access_block with all four settings true.',
    judge: (world) => world.ofType('aws_s3_bucket').map((bucket) => {
        const blocks = companionsOf(world, bucket, 'aws_s3_bucket_public_access_block', 'bucket');
        const good = blocks === 'unknown'
            ? blocks
            : (0,values/* any */.bz)(blocks.map((block) => (0,values/* every */.Si)(settings.map((name) => (0,values/* read */.LF)(block, name)), (value) => (0,values/* isOneOf */.EK)(value, true))));
        return answer(bucket, good, {
            pass: 'All four kinds of public access are blocked.',
            fail: 'Public access to the bucket is not blocked in all four ways; it is asked.',
            unknown: 'Whether public access to the bucket is blocked is decided only at apply.',
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-public-acl.js



const s3_public_acl_rule = {
    id: 'baseline/s3-public-acl',
    title: 'No bucket has a public ACL',
    severity: 'critical',
    controls: families.publicAccess,
    fix: 'Remove the canned ACL, and let the bucket policy name who may read.',
    judge: (world) => 
    // An absent ACL is private, and so is one that the provider has yet to compute.
    world
        .ofType('aws_s3_bucket_acl', 'aws_s3_bucket')
        .filter((resource) => resource.type === 'aws_s3_bucket_acl' || (0,values/* read */.LF)(resource, 'acl').kind === 'known')
        .map((resource) => answer(resource, (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, 'acl'), 'public-read', 'public-read-write', 'authenticated-read')), {
        pass: 'The ACL gives nobody outside the account access.',
        fail: 'The ACL gives everybody access to the bucket; private is asked.',
        unknown: 'The ACL of the bucket is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-retention.js




/** Without a framework: what was overwritten before a weekend can still be had after it. Days. */
const leastDays = 7;
const s3_retention_rule = {
    id: 'baseline/s3-retention',
    title: 'Former versions of objects are kept long enough',
    severity: 'high',
    controls: families.backup,
    fix: 'Raise `retentionDays` of the bucket to the days that are asked (noncurrent_version_expiration).',
    judge: (world) => world.ofType('aws_s3_bucket').map((bucket) => judgeBucket(world, bucket)),
};
function judgeBucket(world, bucket) {
    const settings = bucketSettings(world, bucket, 'aws_s3_bucket_lifecycle_configuration', 'lifecycle_rule');
    const framework = strictest(world.spec, 'noncurrentDays');
    const floor = Math.max(leastDays, framework?.days ?? 0);
    const asked = framework === undefined ? `${floor} days are asked` : `${framework.framework} asks ${floor}`;
    const periods = settings === 'unknown' ? settings : settings.flatMap(periodsOf);
    const days = periods === 'unknown' ? [] : periods.flatMap((period) => (0,values/* numberOf */.rl)(period) ?? []);
    const shortest = Math.min(...days);
    const undecided = periods === 'unknown' || days.length < periods.length;
    return answer(bucket, shortest < floor ? false : undecided ? 'unknown' : true, {
        pass: days.length === 0 ? 'Former versions are never removed.' : `Former versions are kept ${shortest} days.`,
        fail: `Former versions are kept ${shortest} days; ${asked}.`,
        unknown: `How long former versions are kept is decided only at apply; ${asked}.`,
        path: 'retentionDays',
    });
}
/** Days after which noncurrent versions are removed: of a lifecycle configuration, or of one rule in the old form. */
function periodsOf(setting) {
    const rules = (0,values/* enter */.Ve)(setting, 'rule');
    const entries = rules.kind === 'absent' ? [setting] : (0,values/* items */.ld)(rules);
    if (entries === 'unknown')
        return [{ kind: 'unknown' }];
    return entries.flatMap((entry) => {
        if ((0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'status'), 'Disabled') === true ||
            (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'enabled'), false) === true)
            return [];
        const expirations = (0,values/* items */.ld)((0,values/* enter */.Ve)(entry, 'noncurrent_version_expiration'));
        if (expirations === 'unknown')
            return [{ kind: 'unknown' }];
        return expirations.map((expiration) => {
            const days = (0,values/* enter */.Ve)(expiration, 'noncurrent_days');
            return days.kind === 'absent' ? (0,values/* enter */.Ve)(expiration, 'days') : days;
        });
    });
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-tls-only.js





const s3_tls_only_rule = {
    id: 'baseline/s3-tls-only',
    title: 'Buckets refuse requests without TLS',
    severity: 'medium',
    controls: [...families.encryptionInTransit, 'CIS AWS v3.0 2.1.1'],
    fix: 'Give the bucket a policy that denies s3:* to everybody while aws:SecureTransport is false.',
    judge: (world) => world.ofType('aws_s3_bucket').map((bucket) => {
        const policies = bucketSettings(world, bucket, 'aws_s3_bucket_policy');
        const good = (0,values/* some */.zN)(policies, (policy) => {
            const statements = statementsOf((0,values/* enter */.Ve)(policy, 'policy'));
            return statements === 'unknown' ? statements : statements.some(refusesPlainHttp);
        });
        return answer(bucket, good, {
            pass: 'The bucket policy refuses requests without TLS.',
            fail: 'No bucket policy refuses requests without TLS; one is asked.',
            unknown: 'The bucket policy is decided only at apply.',
        });
    }),
};
function refusesPlainHttp(statement) {
    return (!statement.allow &&
        statement.principals.includes('*') &&
        statement.actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
        statement.conditions.get('aws:securetransport')?.includes('false') === true &&
        statement.conditions.size === 1);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-versioning.js




const s3_versioning_rule = {
    id: 'baseline/s3-versioning',
    title: 'Buckets keep former versions',
    severity: 'medium',
    controls: families.backup,
    fix: 'Set `versioning: true` for the bucket (aws_s3_bucket_versioning with status "Enabled").',
    judge: (world) => world.ofType('aws_s3_bucket').map((bucket) => {
        const settings = bucketSettings(world, bucket, 'aws_s3_bucket_versioning', 'versioning');
        const good = (0,values/* some */.zN)(settings, (setting) => (0,values/* any */.bz)([
            (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(setting, 'versioning_configuration', 0, 'status'), 'Enabled'),
            (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(setting, 'enabled'), true),
        ]));
        return answer(bucket, good, {
            pass: 'Former versions of objects are kept.',
            fail: 'Former versions of objects are not kept; versioning is asked.',
            unknown: 'Whether former versions are kept is decided only at apply.',
            path: 'versioning',
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/secret-encryption.js


const secret_encryption_rule = {
    id: 'baseline/secret-encryption',
    title: 'Secrets are encrypted with a key of their owner',
    severity: 'medium',
    controls: families.encryptionAtRest,
    fix: 'Set kms_key_id of the secret.',
    judge: (world) => judgeKey(world, ['aws_secretsmanager_secret'], ['kms_key_id'], 'secret'),
};

// EXTERNAL MODULE: ./build/src/changes/redact.js + 1 modules
var redact = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/changes/secret-names.js
var secret_names = __webpack_require__(53322);
;// CONCATENATED MODULE: ./build/src/policy/rules/secret-in-environment.js







const secret_in_environment_rule = {
    id: 'baseline/secret-in-environment',
    title: 'No secret stands in plain environment variables or start-up scripts',
    severity: 'critical',
    controls: [...families.keys, 'HIPAA 164.312(d)'],
    fix: 'Declare it in `secrets`, refer to it by `secret://name`, and fill it with `synthinfra secrets set`. Then change the secret: it has been written down.',
    judge: (world) => {
        const redactor = (0,redact/* createRedactor */.l)();
        return [
            ...secret_in_environment_judgeContainers(world, redactor),
            ...judgeFunctions(world, redactor),
            ...judgeScripts(world, redactor),
        ];
    },
};
function secret_in_environment_judgeContainers(world, redactor) {
    return containersAsAsked(world).map(({ resource, containers }) => {
        const leaking = [];
        const secret = (0,values/* some */.zN)(containers, (container) => (0,values/* any */.bz)(variablesOf(container).map((variable) => {
            const name = (0,values/* textOf */.b6)((0,values/* enter */.Ve)(variable, 'name'));
            if (name === undefined)
                return variable.kind === 'unknown' ? 'unknown' : false;
            const leaks = holdsSecret(name, (0,values/* enter */.Ve)(variable, 'value'), redactor);
            if (leaks === true)
                leaking.push(name);
            return leaks;
        })));
        return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
    });
}
function variablesOf(container) {
    const variables = (0,values/* items */.ld)((0,values/* enter */.Ve)(container, 'environment'));
    return variables === 'unknown' ? [{ kind: 'unknown' }] : variables;
}
function judgeFunctions(world, redactor) {
    return world.ofType('aws_lambda_function').map((resource) => {
        const variables = (0,values/* read */.LF)(resource, 'environment', 0, 'variables');
        const names = variables.kind === 'known' && (0,json/* isObject */.Gv)(variables.value) ? Object.keys(variables.value) : [];
        const leaks = (name) => holdsSecret(name, (0,values/* enter */.Ve)(variables, name), redactor);
        const secret = variables.kind === 'unknown' ? 'unknown' : (0,values/* any */.bz)(names.map(leaks));
        return environmentAnswer(resource, secret, names.filter((name) => leaks(name) === true).map(redactor.identifier));
    });
}
/** The names are told, the values never. */
function environmentAnswer(resource, secret, names) {
    return answer(resource, (0,values/* not */.AU)(secret), {
        pass: 'No environment variable looks like a secret.',
        unknown: 'The environment variables are decided only at apply.',
        path: 'env',
        fail: `What looks like a secret stands in plain sight in ${names.join(', ')}; the secret store is asked.`,
    });
}
function judgeScripts(world, redactor) {
    return world.ofType('aws_launch_template', 'aws_instance').map((machine) => {
        const secret = (0,values/* any */.bz)(['user_data', 'user_data_base64'].map((attribute) => (0,values/* holds */.v9)((0,values/* read */.LF)(machine, attribute), (script) => typeof script === 'string' && showsSecret(script, redactor))));
        return answer(machine, (0,values/* not */.AU)(secret), {
            pass: 'Nothing in the start-up script looks like a secret.',
            fail: 'What looks like a secret stands in the start-up script; the secret store is asked.',
            unknown: 'The start-up script is decided only at apply.',
        });
    });
}
/** By its name, or by its shape. An unknown value is only of interest under the name of a credential. */
function holdsSecret(name, value, redactor) {
    const isCredential = (0,secret_names/* judgeName */.Bt)(name) === 'credential';
    if (value.kind === 'unknown')
        return isCredential ? 'unknown' : false;
    return (0,values/* holds */.v9)(value, (text) => typeof text === 'string' && ((isCredential && !(0,secret_names/* isReference */.A_)(text)) || redactor.text(text) !== text));
}
/** Scripts come as they are, or in base64. */
function showsSecret(script, redactor) {
    return [script, Buffer.from(script, 'base64').toString('utf8')].some((text) => redactor.text(text) !== text);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/table-encryption.js



const table_encryption_rule = {
    id: 'baseline/table-encryption',
    title: 'Tables are encrypted with a key of their owner',
    severity: 'medium',
    controls: families.encryptionAtRest,
    fix: 'Give the table a server_side_encryption block with enabled = true and kms_key_arn.',
    judge: (world) => world.ofType('aws_dynamodb_table').map((table) => {
        const good = (0,values/* all */.Q7)([
            (0,values/* isOneOf */.EK)((0,values/* read */.LF)(table, 'server_side_encryption', 0, 'enabled'), true),
            (0,values/* isSet */.vM)(table, 'server_side_encryption', 0, 'kms_key_arn'),
        ]);
        return answer(table, good, {
            pass: 'The table is encrypted with a KMS key of its owner.',
            fail: "The table is encrypted with AWS's own key only; a KMS key of yours is asked.",
            unknown: 'Which key encrypts the table is decided only at apply.',
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/table-pitr.js



const table_pitr_rule = {
    id: 'baseline/table-pitr',
    title: 'Tables can be restored to any moment',
    severity: 'medium',
    controls: families.backup,
    fix: 'Set `pointInTimeRecovery: true` for the table.',
    judge: (world) => world.ofType('aws_dynamodb_table').map((table) => answer(table, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(table, 'point_in_time_recovery', 0, 'enabled'), true), {
        pass: 'Continuous backups are kept.',
        fail: 'No continuous backups are kept of the table; they are asked.',
        unknown: 'Whether continuous backups are kept is decided only at apply.',
        path: 'pointInTimeRecovery',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/tags.js




const tags_rule = {
    id: 'baseline/tags',
    title: 'Resources carry the required tags',
    severity: 'low',
    controls: families.change,
    fix: 'Add the tags to metadata.labels of the manifest.',
    judge: (world) => {
        const required = world.spec?.policy.requiredTags ?? [];
        if (required.length === 0)
            return [];
        return world.resources.filter(isTaggable).map((resource) => {
            const missing = required.filter((tag) => hasTag(resource, tag) === false);
            return answer(resource, (0,values/* all */.Q7)(required.map((tag) => hasTag(resource, tag))), {
                pass: 'All required tags are set.',
                fail: `Without the required tag${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`,
                unknown: 'The tags are decided only at apply.',
                path: 'metadata.labels',
            });
        });
    },
};
/** The provider gives `tags_all` to every resource that takes tags; an Auto Scaling group has blocks of its own. */
function isTaggable(resource) {
    if (resource.type === 'aws_autoscaling_group')
        return true;
    return (0,values/* read */.LF)(resource, 'tags_all').kind !== 'absent' || hasKey(resource.after, 'tags_all');
}
function hasTag(resource, tag) {
    if (resource.type === 'aws_autoscaling_group')
        return (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(resource, 'tag')), (entry) => (0,values/* all */.Q7)([(0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'key'), tag), isFilled((0,values/* enter */.Ve)(entry, 'value'))]));
    return (0,values/* any */.bz)(['tags_all', 'tags'].map((attribute) => isFilled((0,values/* read */.LF)(resource, attribute, tag))));
}
const isFilled = (value) => (0,values/* holds */.v9)(value, (text) => text !== '');
function hasKey(value, key) {
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/tls-floor.js



/** Policies of Elastic Load Balancing whose lowest version is TLS 1.2 or 1.3, as its guide names them. */
const modern = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/;
const tls_floor_rule = {
    id: 'baseline/tls-floor',
    title: 'Load balancers speak TLS 1.2 or newer',
    severity: 'high',
    controls: families.encryptionInTransit,
    fix: 'Set ssl_policy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one.',
    judge: (world) => world
        .ofType('aws_lb_listener', 'aws_alb_listener')
        .filter((listener) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(listener, 'protocol'), 'HTTPS', 'TLS') === true)
        .map((listener) => {
        const policy = (0,values/* read */.LF)(listener, 'ssl_policy');
        const found = policy.kind === 'known' ? `${policy.value}` : 'the default of 2016';
        return answer(listener, (0,values/* holds */.v9)(policy, (name) => typeof name === 'string' && modern.test(name)), {
            pass: `The listener's policy ${found} begins at TLS 1.2 or newer.`,
            fail: `The listener's policy is ${found}; one that begins at TLS 1.2 or newer is asked.`,
            unknown: "The listener's TLS policy is decided only at apply.",
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/index.generated.js
































/** Every rule, by id. */
const RULES = [
    rule,
    container_read_only_rule,
    database_encryption_rule,
    deletion_protection_rule,
    disk_encryption_rule,
    file_system_encryption_rule,
    flow_logs_rule,
    github_trust_rule,
    iam_wildcard_rule,
    image_digest_rule,
    imdsv2_rule,
    internal_http_rule,
    kms_rotation_rule,
    log_encryption_rule,
    log_retention_rule,
    messaging_encryption_rule,
    open_ingress_rule,
    public_exposure_rule,
    public_http_rule,
    public_policy_rule,
    s3_encryption_rule,
    s3_public_access_block_rule,
    s3_public_acl_rule,
    s3_retention_rule,
    s3_tls_only_rule,
    s3_versioning_rule,
    secret_encryption_rule,
    secret_in_environment_rule,
    table_encryption_rule,
    table_pitr_rule,
    tags_rule,
    tls_floor_rule,
];


/***/ }),

/***/ 27820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   EI: () => (/* binding */ referencesAt),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const unknown = { kind: 'unknown' };
const absent = { kind: 'absent' };
/** The planned value at a path of a resource. Unknown when the mask says so there, above, or (for a missing value) below. */
function read(resource, ...path) {
    return enter(known(resource.after, resource.unknown), ...path);
}
/** The value at a path below one that was read already. */
function enter(from, ...path) {
    let here = from;
    for (const step of path) {
        if (here.kind !== 'known')
            return here;
        here = known(child(here.value, step), maskChild(here.unknown, step));
    }
    return here;
}
/** The elements of a list; a single value counts as a list of one, as in IAM documents; none when absent. */
function items(from) {
    if (from.kind === 'unknown')
        return 'unknown';
    if (from.kind === 'absent')
        return [];
    if (!Array.isArray(from.value))
        return [from];
    return from.value.map((_, index) => enter(from, index));
}
/** Whether a test holds of a value; false of an absent one. Containers that are unknown in part are for `items`. */
function holds(from, test) {
    if (from.kind === 'unknown')
        return 'unknown';
    return from.kind === 'known' && test(from.value);
}
/** Whether a test holds of one element at least. */
function some(list, test) {
    return list === 'unknown' ? 'unknown' : any(list.map(test));
}
/** Whether a test holds of every element; true of an empty list. */
function every(list, test) {
    return list === 'unknown' ? 'unknown' : all(list.map(test));
}
/** True when one is true, else unknown when one is unknown. */
function any(truths) {
    if (truths.includes(true))
        return true;
    return truths.includes('unknown') ? 'unknown' : false;
}
/** False when one is false, else unknown when one is unknown. */
function all(truths) {
    if (truths.includes(false))
        return false;
    return truths.includes('unknown') ? 'unknown' : true;
}
/** The opposite; unknown stays unknown. */
function not(truth) {
    return truth === 'unknown' ? 'unknown' : !truth;
}
/** Whether a known value is one of those given; numbers and booleans also in their text form, as launch templates write them. */
function isOneOf(from, ...values) {
    return holds(from, (value) => values.some((wanted) => value === wanted || value === String(wanted)));
}
/** The number that is known at a place, also when it is written as text; undefined when it is none. */
function numberOf(from) {
    if (from.kind !== 'known')
        return undefined;
    if (typeof from.value === 'number')
        return from.value;
    return typeof from.value === 'string' && /^-?\d+$/.test(from.value) ? Number(from.value) : undefined;
}
/** The text that is known at a place; undefined when it is none. */
function textOf(from) {
    return from.kind === 'known' && typeof from.value === 'string' ? from.value : undefined;
}
/**
 * Whether something is set at a path: a presence check. An unknown value counts as set when the configuration
 * gives it an expression with references, for "the key that is made in the same plan" is the usual case.
 */
function isSet(resource, ...path) {
    const value = read(resource, ...path);
    if (value.kind === 'known')
        return value.value !== '' && !(Array.isArray(value.value) && value.value.length === 0);
    if (value.kind === 'absent')
        return false;
    return referencesAt(resource, path).length > 0 ? true : 'unknown';
}
/**
 * The addresses that the expression at a path refers to. The plan reader names nested attributes by their keys,
 * without indexes: `server_side_encryption.kms_key_arn`.
 */
function referencesAt(resource, path) {
    return resource.references[path.filter((step) => typeof step === 'string').join('.')] ?? [];
}
/** A JSON document inside a string: policies, container definitions. Text that is no JSON is unknown to us, not empty. */
function embeddedJson(from) {
    if (from.kind !== 'known')
        return from;
    if (typeof from.value !== 'string')
        return from;
    try {
        return known(JSON.parse(from.value), false);
    }
    catch {
        return unknown;
    }
}
function known(value, mask) {
    if (mask === true)
        return unknown;
    if (value === undefined || value === null)
        return hasUnknown(mask) ? unknown : absent;
    return { kind: 'known', value, unknown: mask };
}
function child(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
function maskChild(mask, step) {
    if (typeof mask === 'boolean')
        return mask;
    if (Array.isArray(mask))
        return typeof step === 'number' ? (mask[step] ?? false) : false;
    return Object.hasOwn(mask, step) ? (mask[step] ?? false) : false;
}
function hasUnknown(mask) {
    return typeof mask === 'boolean' ? mask : Object.values(mask).some((part) => hasUnknown(part));
}


/***/ }),

/***/ 37988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worldOf)
/* harmony export */ });
/* unused harmony export bareAddress */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27820);

/** Attributes by which other resources name this one. */
const identities = ['id', 'arn', 'bucket', 'name'];
/**
 * The world after the apply. Deleted, forgotten and deposed objects are left out: the engine no longer says
 * what they look like.
 */
function worldOf(plan, spec) {
    const resources = plan.resources.filter((resource) => resource.mode === 'managed' &&
        resource.deposed === undefined &&
        !resource.actions.every((action) => action === 'delete' || action === 'forget'));
    const byType = group(resources, (resource) => [resource.type]);
    const byPlace = group(resources, places);
    const links = new Map();
    const linksOf = (type, attribute) => {
        const key = `${type} ${attribute}`;
        let found = links.get(key);
        if (found === undefined) {
            found = link(byType.get(type) ?? [], attribute, byPlace);
            links.set(key, found);
        }
        return found;
    };
    return {
        resources,
        ofType: (...types) => types.flatMap((type) => byType.get(type) ?? []),
        companions: (owner, type, attribute) => {
            const { byValue, byOwner } = linksOf(type, attribute);
            const named = identities.flatMap((name) => byValue.get((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(owner, name)) ?? '') ?? []);
            const all = new Set([...named, ...(byOwner.get(owner) ?? [])]);
            all.delete(owner);
            return [...all];
        },
        ...(spec === undefined ? {} : { spec }),
    };
}
/** An address without instance keys: what a reference can tell. Keys may hold dots, brackets and quotes. */
function bareAddress(address) {
    return address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');
}
/** Where a resource can be found: by block, by block and module instance, by these and its own key. */
function places(resource) {
    const bare = bareAddress(resource.address);
    const key = instanceKey(resource.address);
    const inModule = `${bare} ${resource.module}`;
    return key === undefined ? [bare, inModule] : [bare, inModule, `${inModule} ${key}`];
}
/** A candidate whose value is known is found by it alone; the others by their references. */
function link(candidates, attribute, byPlace) {
    const nameOf = (resource) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)(resource, attribute)) ?? '';
    return {
        byValue: group(candidates, (candidate) => (nameOf(candidate) === '' ? [] : [nameOf(candidate)])),
        byOwner: group(candidates, (candidate) => nameOf(candidate) === ''
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesAt */ .EI)(candidate, [attribute]).flatMap((reference) => ownersOf(candidate, bareAddress(reference), byPlace))
            : []),
    };
}
/**
 * References carry no instance keys: among several instances of the owner, the companion belongs to the one with
 * its own key in its own module instance, else to those in that module instance, else, when the owner is a module
 * away, to the nearest ones. An owner of its own module that is not there is gone, and nobody else's.
 */
function ownersOf(candidate, bare, byPlace) {
    const inModule = `${bare} ${candidate.module}`;
    const exact = byPlace.get(`${inModule} ${instanceKey(candidate.address)}`) ?? byPlace.get(inModule);
    if (exact !== undefined)
        return exact;
    if (moduleOf(bare) === bareAddress(candidate.module))
        return [];
    const owners = byPlace.get(bare) ?? [];
    const steps = segments(candidate.module);
    const shared = owners.map((owner) => sharedSteps(segments(owner.module), steps));
    const nearest = shared.reduce((most, count) => Math.max(most, count), 0);
    return owners.filter((_, index) => shared[index] === nearest);
}
function sharedSteps(one, two) {
    let same = 0;
    while (same < one.length && same < two.length && one[same] === two[same])
        same += 1;
    return same;
}
/** Module of a bare resource address: all but its type and name. */
function moduleOf(bare) {
    return bare.split('.').slice(0, -2).join('.');
}
function segments(module) {
    return module.match(/(?:[^.["]|\[(?:"(?:[^"\\]|\\.)*"|\d+)\])+/g) ?? [];
}
function instanceKey(address) {
    return /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[0];
}
function group(resources, keys) {
    const groups = new Map();
    for (const resource of resources)
        for (const key of new Set(keys(resource))) {
            const list = groups.get(key);
            if (list === undefined)
                groups.set(key, [resource]);
            else
                list.push(resource);
        }
    return groups;
}


/***/ }),

/***/ 33501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ changesMarkdown)
});

// UNUSED EXPORTS: APPLIED_AFTER_MERGE

// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/extras.js
var extras = __webpack_require__(45289);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/src/report/mermaid.js

/**
 * Mermaid's flowchart of what is deployed. Node ids are generated, so that no name of a user can be a keyword or a
 * directive; every sign that could mean something to Mermaid is written as its character code.
 * @see https://mermaid.js.org/syntax/flowchart.html "Entity codes to escape characters"
 */
function mermaidText({ nodes, edges }) {
    const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const groups = new Map();
    for (const node of nodes)
        groups.set(node.group ?? '', [...(groups.get(node.group ?? '') ?? []), node]);
    const line = (node) => `${ids.get(node.id)}["${label(node.label)}<br/>${label(node.kind)}"]`;
    const grouped = [...groups].flatMap(([group, members], index) => group === ''
        ? members.map((node) => `  ${line(node)}`)
        : [`  subgraph g${index}["${label(group)}"]`, ...members.map((node) => `    ${line(node)}`), '  end']);
    const arrows = edges.flatMap((edge) => {
        const from = ids.get(edge.from);
        const to = ids.get(edge.to);
        // An arrow to what is not in the picture would make Mermaid draw a nameless node.
        if (from === undefined || to === undefined)
            return [];
        return [`  ${from} -->${edge.label ? `|"${label(edge.label)}"|` : ''} ${to}`];
    });
    return ['flowchart LR', ...grouped, ...arrows].join('\n');
}
function label(text) {
    return (0,style/* truncate */.xv)((0,style/* visible */.RK)(text), 60).replace(/[^\p{L}\p{M}\p{N} _.,:/()…-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./build/src/report/resource-lines.js
var resource_lines = __webpack_require__(32744);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
;// CONCATENATED MODULE: ./build/src/report/target.js
/** `prod · aws eu-west-1`, with the stack where it is named; the bare name where there is no environment. */
function targetLabel({ name, environment, stack, provider, region }) {
    const cloud = [provider, region].filter((part) => part !== undefined).join(' ');
    return [environment ?? name, cloud, stack ?? ''].filter((part) => part !== '').join(' · ');
}

;// CONCATENATED MODULE: ./build/src/report/changes-markdown.js









/** The sentence for pull requests whose default branch applies after the merge. */
const APPLIED_AFTER_MERGE = 'After the merge the result is planned again: if it is these changes, they are applied; if not, the reviewers are asked and shown the difference.';
const LIMIT = 65_536;
/** Columns of a line in the diff: what GitHub shows without scrolling. */
const WIDTH = 110;
/** Bytes for the tags, fences and counts around a list. The longest fence is as long as a line, twice. */
const AROUND = 2 * WIDTH + 200;
/** GitHub draws no flowchart with more arrows: Mermaid's default `maxEdges`. */
const MOST_EDGES = 500;
const MARKS = { block: '⛔', 'needs-approval': '✋', note: 'ℹ️' };
const VERDICTS = { block: '⛔ blocked', 'needs-approval': '✋ after approval', allow: '✅ allowed' };
const TITLES = {
    block: 'Why it is blocked',
    'needs-approval': 'What asks for approval',
    allow: 'Good to know',
};
/**
 * The comment of one target: may it be merged, where, why not, and then what changes. It never exceeds the limit,
 * leaves no fence, table or fold open, and says of each list that is cut how much of it is shown.
 */
function changesMarkdown(report, options = {}) {
    const limit = options.limit ?? LIMIT;
    const { changeSet, findings, diagram } = report;
    const { link } = options;
    const head = [
        headline(report),
        ...(report.preview === undefined ? [] : [(0,report_escape/* prose */.CS)(report.preview)]),
        overview(report),
        ...(0,extras/* warnings */.AR)(changeSet).map((warning) => `⚠ ${warning}`),
    ];
    const tail = closing(report, options.footer);
    const free = limit - (0,report_escape/* byteLength */.dp)([...head, ...tail].join('\n\n')) - AROUND;
    // The shares are upper bounds; whatever the other sections leave goes to the changes themselves.
    const before = [
        reasonsSection(report.verdict, free / 4, link),
        listSection('Would also run', changeSet.hooks, free / 16, (hook) => (0,report_escape/* prose */.CS)((0,extras/* hookSentence */.R$)(hook), hook.address)),
    ];
    const after = [
        outputsSection(report, free / 12),
        listSection('Adjusted to what the cloud offers', report.roundings ?? [], free / 16, (rounding) => (0,report_escape/* text */.Qq)((0,extras/* roundingSentence */.q2)(rounding))),
        driftSection(report, free / 12, link),
        policySection(findings, free / 8, link),
        diagramSection(diagram, free / 8),
    ];
    const taken = (0,report_escape/* byteLength */.dp)([...before, ...after].map((section) => `${section}\n\n`).join(''));
    const sections = [...before, changesSection(report, free - taken), ...after];
    const whole = [...head, ...sections, ...tail].filter((section) => section !== '').join('\n\n');
    return (0,report_escape/* byteLength */.dp)(whole) <= limit ? whole : (0,style/* truncate */.xv)(headline(report), Math.floor(limit / 12) - 1);
}
function headline({ target, changeSet, verdict, preview }) {
    const label = (0,report_escape/* text */.Qq)((0,style/* truncate */.xv)(targetLabel(target), 120));
    const answer = () => {
        if (changeSet.errored)
            return `⛔ planning ${label} failed`;
        if (preview !== undefined)
            return verdict.decision === 'block'
                ? `⛔ ${label} would be blocked (preview)`
                : `👀 a preview of ${label}`;
        if (verdict.decision === 'block')
            return `⛔ ${label} is blocked: do not merge yet`;
        if (verdict.decision === 'needs-approval')
            return `✋ ${label} may be merged; its apply waits for approval`;
        if ((0,extras/* changesNothing */.TY)(changeSet))
            return `✅ merging changes nothing in ${label}`;
        return `✅ ${label} may be merged and applied`;
    };
    return `### synthinfra: ${answer()}`;
}
function overview({ target, changeSet, findings, verdict, cost, preview }) {
    const priced = cost !== undefined;
    const label = (0,report_escape/* text */.Qq)((0,style/* truncate */.xv)(targetLabel(target), 120));
    return (0,report_escape/* table */.tp)(['target', 'changes', 'policy', ...(priced ? ['cost'] : []), 'verdict'], [
        [
            `**${label}**`,
            (0,summary/* changedLine */.ZW)(changeSet.counts),
            policyWords(findings),
            ...(priced ? [(0,report_escape/* text */.Qq)(cost)] : []),
            preview !== undefined && verdict.decision !== 'block' ? '👀 preview' : VERDICTS[verdict.decision],
        ],
    ]);
}
function policyWords(findings) {
    if (findings.length === 0)
        return 'not checked';
    const { fail, waived, unknown } = (0,summary/* ruleResults */.nE)(findings);
    const parts = [
        fail.length > 0 ? (0,summary/* failing */.Jr)(fail.length) : 'passes',
        ...(waived.length > 0 ? [`${waived.length} waived`] : []),
        ...(unknown.length > 0 ? [`${unknown.length} not known before apply`] : []),
    ];
    return parts.join(', ');
}
/** Items under a bold title, and how many of them are shown when they are too many. */
function listSection(title, items, bytes, render) {
    if (items.length === 0)
        return '';
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(items, bytes - (0,report_escape/* byteLength */.dp)(title) - 60, (item) => `- ${render(item)}`);
    const note = shown === items.length ? [] : [`- ${shown} of ${items.length} shown`];
    return [`**${title}**`, ...texts, ...note].join('\n');
}
function reasonsSection({ decision, reasons }, bytes, link) {
    return listSection(TITLES[decision], reasons, bytes, (reason) => reasonText(reason, link));
}
/** The mark, what it is about and where, the sentence, the fix; the sentence may itself begin with the address. */
function reasonText({ effect, message, fix, address, rule, at }, link) {
    const leads = address !== undefined && message.startsWith(`${address} `);
    const subject = [
        ...(rule === undefined ? [] : [(0,report_escape/* code */.aY)(rule)]),
        ...(address === undefined || (message.includes(address) && !leads) ? [] : [(0,report_escape/* code */.aY)(address)]),
    ].join(' ');
    const sentence = leads ? (0,report_escape/* prose */.CS)(message.slice(address.length + 1)) : (0,report_escape/* prose */.CS)(message, address);
    const where = at === undefined ? '' : `(${(0,report_escape/* place */.ik)(at, link)})`;
    const told = subject === '' ? joined(sentence, where) : `${joined(subject, where)}${leads ? '' : ':'} ${sentence}`;
    return joined(MARKS[effect], told, (0,report_escape/* prose */.CS)(fix ?? ''));
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join(' ');
}
function changesSection({ changeSet }, bytes) {
    const { resources } = changeSet;
    if (resources.length === 0)
        return '';
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(resources, bytes - AROUND, (change) => (0,resource_lines/* resourceLines */.uW)(change, WIDTH)
        .map((line) => line.text.trimEnd())
        .join('\n'));
    const total = resources.length;
    const summary = shown === total
        ? `${(0,style/* plural */.LS)(total, 'resource')}, the most dangerous first`
        : `${shown} of ${total} shown, the most dangerous first; the rest is in the full report`;
    return shown === 0 ? `**${summary}**` : (0,report_escape/* details */.zH)(summary, (0,report_escape/* fenced */.OF)('diff', texts));
}
function outputsSection({ changeSet: { outputs } }, bytes) {
    if (outputs.length === 0)
        return '';
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(outputs, bytes - AROUND, (output) => (0,extras/* outputLine */.MI)(output, WIDTH));
    const counted = shown === outputs.length ? `${shown}` : `${shown} of ${outputs.length} shown`;
    return shown === 0 ? `**Outputs: ${counted}**` : (0,report_escape/* details */.zH)(`Outputs: ${counted}`, (0,report_escape/* fenced */.OF)('diff', texts));
}
function driftSection({ changeSet: { drift } }, bytes, link) {
    if (drift.length === 0)
        return '';
    const room = { bytes: bytes - AROUND, ...(link === undefined ? {} : { link }) };
    return (0,report_escape/* details */.zH)(`Drift: ${(0,style/* plural */.LS)(drift.length, 'resource')}`, (0,report_drift/* driftMarkdown */.f)(drift, room));
}
function policySection(findings, bytes, link) {
    if (findings.length === 0)
        return '';
    const room = { bytes: bytes - AROUND, ...(link === undefined ? {} : { link }) };
    return (0,report_escape/* details */.zH)(`Policy: ${policyWords(findings)}`, (0,report_findings/* findingsMarkdown */.O)(findings, room));
}
function diagramSection(diagram, bytes) {
    if (diagram === undefined || diagram.nodes.length === 0)
        return '';
    // Each arrow and node takes ten bytes at the least: one that cannot fit is not drawn at all.
    const small = diagram.edges.length <= MOST_EDGES && diagram.nodes.length * 10 <= bytes;
    const drawn = small ? (0,report_escape/* details */.zH)('Architecture (Mermaid)', (0,report_escape/* fenced */.OF)('mermaid', [mermaidText(diagram)])) : '';
    if (drawn !== '' && (0,report_escape/* byteLength */.dp)(drawn) <= bytes)
        return drawn;
    return `The architecture diagram (${(0,style/* plural */.LS)(diagram.nodes.length, 'node')}) is too large for here.`;
}
function closing({ changeSet, commit, plannedAt }, footer) {
    const { engine, digest } = changeSet;
    const parts = [
        `Changes ${(0,report_escape/* code */.aY)(digest.slice(0, 7))}${commit === undefined ? '' : ` of commit ${(0,report_escape/* code */.aY)(commit.slice(0, 7))}`}`,
        `planned${plannedAt === undefined ? '' : ` ${(0,report_escape/* text */.Qq)(plannedAt.slice(0, 16).replace('T', ' '))} UTC`} with ${(0,report_escape/* text */.Qq)((0,style/* truncate */.xv)(`${engine.name} ${engine.version}`, 60))}`,
    ];
    return [parts.join(', '), ...(footer === undefined ? [] : [(0,report_escape/* prose */.CS)(footer)])];
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const HEAD = ['resource', 'attribute', 'applied', 'now'];
/** Columns of one value. */
const VALUE = 80;
/** Bytes kept for the line that counts the rows left out. */
const NOTE = 80;
/** `2 resources differ from what was applied.` and a table of what was applied and what is there now. */
function driftMarkdown(drift, options) {
    if (drift.length === 0)
        return 'Nothing differs from what was applied.';
    const verb = drift.length === 1 ? 'differs' : 'differ';
    const head = `**${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(drift.length, 'resource')} ${verb} from what was applied.**`;
    const empty = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(`${head}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(HEAD, [])}\n`) + NOTE;
    const { texts, shown } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .whatFits */ .p1)(rows(drift), options.bytes - empty, (row) => rowText(row, options.link));
    const total = drift.reduce((sum, change) => sum + (isWhole(change) ? 1 : change.attributes.length), 0);
    const note = shown === total ? [] : [`${shown} of ${total} differences shown.`];
    if (shown === 0)
        return [head, ...note].join('\n\n');
    return [head, [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(HEAD, []), ...texts].join('\n'), ...note].join('\n\n');
}
/** An object that is gone has no attributes worth comparing. */
function isWhole({ attributes, actions }) {
    return attributes.length === 0 || actions.includes('delete');
}
/** One by one, because of many thousands only the first are shown. */
function* rows(drift) {
    for (const change of drift) {
        if (isWhole(change))
            yield { change };
        else
            for (const attribute of change.attributes)
                yield { change, attribute };
    }
}
function rowText({ change, attribute }, link) {
    const where = change.at === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(change.at, link)})`;
    const cells = attribute === undefined
        ? ['', 'exists', change.actions.includes('delete') ? '**gone**' : 'differs']
        : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(attribute.path)), value(attribute.before), value(attribute.after) + alarm(attribute)];
    return `| ${[`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(change.address, 200))}${where}`, ...cells].join(' | ')} |`;
}
function value(shown) {
    const full = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(shown), VALUE);
    return shown.kind === 'value' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(full) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(full);
}
/** The one drift that nobody may overlook: an address range that now holds the whole internet. */
function alarm({ before, after }) {
    const world = /(^|[^\d.])0\.0\.0\.0\/0|(^|[^\da-f:])::\/0/i;
    return world.test((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(after)) && !world.test((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(before)) ? ' ⚠ open to the world' : '';
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   p1: () => (/* binding */ whatFits),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** Columns of one sentence or name in Markdown: longer ones are hostile or useless. */
const MOST_COLUMNS = 600;
/**
 * A zero-width space breaks what GitHub finds in the finished HTML, where entities are text again:
 * mentions, issue numbers and bare addresses.
 */
const BREAK = '&#8203;';
const TEXT = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '"': '&quot;',
    '@': `@${BREAK}`,
    '#': `#${BREAK}`,
    '://': `:${BREAK}//`,
    'www.': `www${BREAK}.`,
    'gh-': `GH-${BREAK}`,
    // GitHub sets what stands between two dollar signs as a formula.
    $: '<span>$</span>',
};
/** Any text as Markdown that shows just this text, in a paragraph, a list or a table cell. */
function text(value) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS).replace(/[\\*_[\]~&<>|`"@#$]|:\/\/|www\.|gh-/gi, (found) => TEXT[found.toLowerCase()] ?? `\\${found}`);
}
/** Any text inside an HTML block such as `<summary>`, where Markdown's backslashes do not count. */
function html(value) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS).replace(/[&<>"@#]/g, (found) => TEXT[found] ?? found);
}
/** Any text as inline code. Pipes and backticks would end a cell or the code, so those go into `<code>`. */
function code(value) {
    const shown = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS);
    return /[|`]|^\s*$|^\s|\s$/.test(shown) ? `<code>${text(shown)}</code>` : `\`${shown}\``;
}
/** A sentence as Markdown: what it sets in backticks becomes code, and so does `term` where it stands bare. */
function prose(sentence, term = '') {
    const marked = `\`${term}\``;
    const bare = term !== '' && !term.includes('`') && !sentence.includes(marked);
    const cut = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(bare ? sentence.replace(term, () => marked) : sentence, MOST_COLUMNS);
    // Odd parts of the split are what stood between two backticks.
    const parts = cut.split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : text(part))).join('');
}
/** `deployment.yaml:31` as a link where there is one, else as code. */
function place(at, link) {
    const label = `${at.file}:${at.line}`;
    const address = link?.(at);
    if (address === undefined || !/^https?:\/\//.test(address))
        return code(label);
    return `[${text(label)}](${address.replace(/[\s()<>|\\`"]/g, (found) => `%${found.charCodeAt(0).toString(16)}`)})`;
}
/** A fenced block: the fence is one backtick longer than the longest run of backticks in it. */
function fenced(language, lines) {
    const content = lines.join('\n');
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}
/** A folded section. The blank lines are what makes GitHub read the body as Markdown again. */
function details(summary, body) {
    return `<details><summary>${html(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** A table of finished cells. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
/** Size in UTF-8 bytes, which is never less than the number of code units: one limit holds for both counts. */
function byteLength(value) {
    return Buffer.byteLength(value, 'utf8');
}
/**
 * The first items whose texts fit into `bytes` together, each with one byte for its line end. Rendering stops at
 * the first that does not fit, so a list of thousands costs no more than what is shown.
 */
function whatFits(items, bytes, render) {
    const texts = [];
    let left = bytes;
    for (const item of items) {
        const next = render(item);
        left -= byteLength(next) + 1;
        if (left < 0)
            break;
        texts.push(next);
    }
    return { texts, shown: texts.length };
}


/***/ }),

/***/ 45289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   R$: () => (/* binding */ hookSentence),
/* harmony export */   TY: () => (/* binding */ changesNothing),
/* harmony export */   q2: () => (/* binding */ roundingSentence)
/* harmony export */ });
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);


const SIGNS = { create: '+', update: '~', delete: '-' };
const WHEN = {
    create: 'when it is created',
    destroy: 'when it is destroyed',
    always: 'at every apply',
};
/** `~ url  "a" → "b"`, in about `width` columns. */
function outputLine({ name, action, before, after }, width) {
    const label = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name), 32);
    return `${SIGNS[action]} ${label}  ${(0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .transition */ .kY)(before, after, width - label.length - 4)}`;
}
/** What runs on this machine or in the cloud besides the changes: nobody sees it in a list of resources. */
function hookSentence({ kind, address, when }) {
    return `${kind} on ${address}, ${WHEN[when]}`;
}
/** A value that is not quite what was asked. */
function roundingSentence({ path, asked, used, why }) {
    return `${path.join('.')}: asked ${asked}, used ${used}. ${why}`;
}
/** What makes the list of changes less than the whole truth: to be told before it. */
function warnings({ errored, complete }) {
    return [
        ...(errored ? ['Planning stopped with an error: the changes below are not all of them.'] : []),
        ...(complete || errored
            ? []
            : ['This plan is partial: applying it does not reach everything that the configuration asks.']),
    ];
}
/** True when applying would do nothing that anybody could notice; reading data is not a change. */
function changesNothing({ resources, outputs, hooks, errored }) {
    const acts = resources.some(({ actions }) => actions.some((action) => action !== 'read' && action !== 'no-op'));
    return !acts && !errored && outputs.length === 0 && hooks.length === 0;
}


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findingsMarkdown),
/* harmony export */   v: () => (/* binding */ findingsTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73320);



const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const RESULTS = ['fail', 'waived'];
/** Names of rules that are listed in one sentence. */
const MOST_NAMES = 12;
/** Findings that somebody should read one by one: failures first, the gravest first, then what is waived. */
function told(findings) {
    return findings
        .filter(({ result }) => RESULTS.includes(result))
        .toSorted((a, b) => RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** What the rules that cannot answer yet, and those that pass, have to say: one sentence each. */
function folded(findings, name) {
    const { unknown, pass } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleResults */ .nE)(findings);
    const verb = unknown.length === 1 ? 'is' : 'are';
    const more = unknown.length > MOST_NAMES ? `, and ${unknown.length - MOST_NAMES} more` : '';
    const names = unknown.slice(0, MOST_NAMES).map(name).join(', ') + more;
    return [
        ...(unknown.length === 0
            ? []
            : [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unknown.length, 'rule')} ${verb} not known before apply: ${names}.`]),
        ...(pass.length === 0
            ? []
            : [`${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(pass.length, 'rule')} ${pass.length === 1 ? 'passes' : 'pass'}.`]),
    ];
}
/** Findings for a terminal: failures with place, fix and controls; waivers with reason and end; the rest counted. */
function findingsTerminal(findings, colour) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colour);
    return [
        ...told(findings).flatMap((finding) => terminalLines(finding, tone)),
        ...folded(findings, _style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).map((line) => tone.dim(` ${line}`)),
    ];
}
function terminalLines(finding, tone) {
    const { rule, severity, at, address, message, fix, controls, waiver } = finding;
    const fails = finding.result === 'fail';
    const where = at === undefined ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${at.file}:${at.line}:${at.column}`)}`;
    const name = tone.bold((0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(rule));
    const head = fails ? `${tone.red('✖')} ${name}  ${severity}` : `${tone.yellow('◌')} ${name}  waived`;
    const end = waiver === undefined ? '' : `Waived until ${waiver.expires}: ${waiver.reason}`;
    return [
        ` ${head}${tone.dim(where)}`,
        `   ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${address}: ${message}`)}`,
        `   ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(fails ? fix : end)}`,
        ...(fails && controls.length > 0 ? [tone.dim(`   ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(controls.join(' · '))}`)] : []),
    ];
}
/** Findings in Markdown within `bytes`; how many are left out is said. */
function findingsMarkdown(findings, options) {
    const list = told(findings);
    const rest = folded(findings, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(' ');
    const left = options.bytes - (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(rest) - 60;
    const { texts, shown } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .whatFits */ .p1)(list, left, (finding) => markdownItem(finding, options.link));
    const note = shown === list.length ? [] : [`${shown} of ${list.length} findings shown.`];
    const blocks = [texts.join('\n'), ...note, rest];
    return blocks.filter((block) => block !== '').join('\n\n');
}
function markdownItem(finding, link) {
    const { rule, severity, at, address, message, fix, controls, waiver } = finding;
    const where = at === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(at, link)})`;
    const subject = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)}${where} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(address)}`;
    if (finding.result === 'waived') {
        const why = waiver === undefined ? '' : ` Until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(waiver.expires)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(waiver.reason)}`;
        return `- ◌ waived ${subject}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}${why}`;
    }
    const frameworks = controls.length === 0 ? '' : ` <sub>${controls.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).join(' · ')}</sub>`;
    return `- ⛔ ${severity} ${subject}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(fix)}${frameworks}`;
}


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planReportJson)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73320);

/** The report of one target as data: every number that the texts print is a number here. */
function planReportJson(report) {
    const { target, verdict, findings, changeSet, roundings, preview, commit, plannedAt } = report;
    const { fail, unknown, waived, pass } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleResults */ .nE)(findings);
    return {
        schemaVersion: 1,
        target,
        verdict,
        policy: {
            rules: fail.length + unknown.length + waived.length + pass.length,
            fail: fail.length,
            unknown: unknown.length,
            waived: waived.length,
            pass: pass.length,
            findings,
        },
        changeSet,
        roundings: roundings ?? [],
        ...(preview === undefined ? {} : { preview }),
        ...(commit === undefined ? {} : { commit }),
        ...(plannedAt === undefined ? {} : { plannedAt }),
    };
}


/***/ }),

/***/ 32744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   kY: () => (/* binding */ transition),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   uW: () => (/* binding */ resourceLines)
/* harmony export */ });
/* unused harmony exports sign, deed */
/* harmony import */ var _changes_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64596);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);


/** Every action: the gravest first, as they are told when a resource has several. */
const ACTIONS = {
    replace: { sign: '-/+', done: 'replaced', tone: 'destroys' },
    delete: { sign: '-', done: 'deleted', tone: 'destroys' },
    create: { sign: '+', done: 'created', tone: 'creates' },
    forget: { sign: '✂', done: 'forgotten', tone: 'changes' },
    import: { sign: '⇐', done: 'imported', tone: 'moves' },
    move: { sign: '→', done: 'moved', tone: 'moves' },
    update: { sign: '~', done: 'changed', tone: 'changes' },
    read: { sign: '≤', done: 'read', tone: 'quiet' },
    'no-op': { sign: ' ', done: 'unchanged', tone: 'quiet' },
};
const ORDER = Object.keys(ACTIONS);
const HARM = {
    'data-loss': 'its data would be lost',
    interrupts: 'may interrupt the service',
    exposes: 'opens it to more people',
};
/** Attribute lines of one resource: a hostile or generated one must not crowd out the others. */
const MOST_ATTRIBUTES = 60;
const MOST_NAME = 32;
const ADDRESS_COLUMN = 44;
/** The line in its colour. */
function coloured({ text, tone }, paint) {
    const by = {
        destroys: paint.red,
        creates: paint.green,
        changes: paint.yellow,
        moves: paint.cyan,
        quiet: paint.dim,
    };
    return tone === 'plain' ? text : by[tone](text);
}
function ordered(actions) {
    return ORDER.filter((action) => actions.includes(action));
}
/** The signs of a resource's actions, such as `-/+`, `~` or `⇐~`. */
function sign(actions) {
    return ordered(actions)
        .map((action) => ACTIONS[action].sign)
        .join('');
}
/** What is done to the resource and how much that hurts: `replaced: its data would be lost`. */
function deed(change) {
    const done = ordered(change.actions)
        .map((action) => ACTIONS[action].done)
        .join(' and ');
    const harm = HARM[change.risk];
    return harm === undefined ? done : `${done}: ${harm}`;
}
/**
 * A resource and its changed attributes, each line at most `width` columns. A deletion says no attributes: all of
 * them go. Of a creation those that are not known before the apply are counted, not listed.
 */
function resourceLines(change, width) {
    return [headLine(change, width), ...noteLines(change, width), ...attributeLines(change, width)];
}
function headLine(change, width) {
    const marks = sign(change.actions);
    // A lone `~` stands in the middle; `+` and `-` stay in the first column, where a diff gets its colours.
    const first = `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(marks === '~' ? ' ~' : marks, 3)} `;
    const address = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(change.address), width - 30), ADDRESS_COLUMN);
    const where = change.at === undefined ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(change.at.file)}:${change.at.line}`;
    const tone = ACTIONS[ordered(change.actions)[0] ?? 'no-op'].tone;
    return { text: (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`${first}${address}  ${deed(change)}${where}`, width), tone };
}
function noteLines(change, width) {
    const { previousAddress, importId, deposed, reason } = change;
    const notes = [
        ...(previousAddress === undefined ? [] : [`was ${previousAddress}`]),
        ...(importId === undefined ? [] : [`imports the object ${importId}`]),
        ...(deposed === undefined ? [] : [`left over from an earlier replacement (deposed object ${deposed})`]),
        ...(reason === undefined ? [] : [`because: ${reason.replaceAll('_', ' ')}`]),
    ];
    return notes.map((note) => ({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(note), width - 6)}`, tone: 'quiet' }));
}
function attributeLines(change, width) {
    if (change.actions.every((action) => action === 'delete' || action === 'forget'))
        return [];
    const known = change.attributes.filter(({ before, after }) => !(before.kind === 'absent' && after.kind === 'unknown'));
    const told = foldNewMaps(known);
    const listed = told.slice(0, MOST_ATTRIBUTES);
    const nameWidth = Math.min(MOST_NAME, Math.max(0, ...listed.map(({ path }) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(split(path).leaf))));
    const lines = [];
    let group = '';
    for (const attribute of listed) {
        const { head, leaf } = split(attribute.path);
        if (head !== '' && head !== group) {
            lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(head, width - 6)}`, tone: 'plain' });
        }
        group = head;
        lines.push(attributeLine(attribute, leaf, head === '' ? 6 : 8, nameWidth, width));
    }
    const more = told.length - listed.length;
    if (more > 0) {
        lines.push({ text: `      … ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more attribute')} of ${told.length}`, tone: 'quiet' });
    }
    const unknown = change.attributes.length - known.length;
    if (unknown > 0) {
        lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unknown, 'attribute')} known after apply`, tone: 'quiet' });
    }
    return lines;
}
/** A map whose entries are all new, such as the tags of a created resource, is told in one line. */
function foldNewMaps(attributes) {
    const maps = new Map();
    const mapOf = ({ path, before, after }) => path.length === 2 &&
        path.every((step) => typeof step === 'string') &&
        before.kind === 'absent' &&
        after.kind === 'value'
        ? path[0]
        : undefined;
    const mixed = new Set(attributes.filter((attribute) => mapOf(attribute) === undefined).map(({ path }) => path[0]));
    return attributes.flatMap((attribute) => {
        const name = mapOf(attribute);
        if (name === undefined || mixed.has(name) || attribute.after.kind !== 'value')
            return [attribute];
        const entries = maps.get(name);
        const whole = entries ?? Object.create(null);
        whole[attribute.path[1]] = attribute.after.value;
        maps.set(name, whole);
        return entries === undefined
            ? [{ path: [name], before: attribute.before, after: { kind: 'value', value: whole } }]
            : [];
    });
}
function attributeLine({ before, after, forcesReplacement }, leaf, indent, nameWidth, width) {
    const name = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(leaf, MOST_NAME), nameWidth);
    const mark = forcesReplacement ? '   forces replacement' : '';
    const room = Math.max(24, width - indent - nameWidth - 2 - mark.length);
    return {
        text: `${' '.repeat(indent)}${name}  ${transition(before, after, room)}${mark}`,
        tone: forcesReplacement ? 'destroys' : 'plain',
    };
}
/** Where an attribute stands: up to its last list index, and what is below that. */
function split(path) {
    const index = path.findLastIndex((step) => typeof step === 'number');
    const cut = index === path.length - 1 ? 0 : index + 1;
    return { head: pathText(path.slice(0, cut)), leaf: pathText(path.slice(cut)) };
}
/** A path as people write it, with what cannot be seen made visible. */
function pathText(path) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_changes_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(path));
}
/** A value as it may be shown, in full. */
function shownText(shown) {
    switch (shown.kind) {
        case 'value':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(JSON.stringify(shown.value));
        case 'hidden':
            return '(redacted)';
        case 'unknown':
            return '(known after apply)';
        case 'absent':
            return '(none)';
    }
}
/** `before → after` in about `columns`; of long values the part in which they differ. Only `after` for what is new. */
function transition(before, after, columns) {
    if (before.kind === 'absent')
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(shownText(after), columns);
    if (before.kind === 'hidden' && after.kind === 'hidden')
        return '(redacted)';
    const old = shownText(before);
    const now = shownText(after);
    const half = Math.max(10, Math.floor((columns - 3) / 2));
    if ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(old.slice(0, columns)) + (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(now.slice(0, columns)) + 3 <= columns) {
        return `${old} → ${now}`;
    }
    const from = differsAt(old, now) - Math.floor(half / 3);
    return `${windowed(old, from, half)} → ${windowed(now, from, half)}`;
}
function differsAt(a, b) {
    let index = 0;
    while (index < a.length && a[index] === b[index])
        index++;
    return index;
}
/** At most `columns` of a text from a code unit on, never from within a surrogate pair. */
function windowed(text, from, columns) {
    if (from <= 0 || (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(text.slice(0, columns * 2)) <= columns)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, columns);
    const start = /^[\udc00-\udfff]/.test(text.slice(from, from + 1)) ? from + 1 : from;
    return `…${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text.slice(start), columns - 1)}`;
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ gateLine),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   EE: () => (/* binding */ manifestLine),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   ZW: () => (/* binding */ changedLine),
/* harmony export */   a8: () => (/* binding */ changesLine),
/* harmony export */   nE: () => (/* binding */ ruleResults),
/* harmony export */   qx: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** The gravest first; data that is only read is no change and is not counted. */
const WORDS = [
    ['delete', 'to delete', 'deleted'],
    ['replace', 'to replace', 'replaced'],
    ['forget', 'to forget', 'forgotten'],
    ['update', 'to change', 'changed'],
    ['create', 'to create', 'created'],
    ['import', 'to import', 'imported'],
    ['move', 'to move', 'moved'],
];
function count(counts, word, none) {
    const parts = WORDS.filter(([action]) => counts[action] > 0).map((words) => `${counts[words[0]].toLocaleString('en-US')} ${words[word]}`);
    return parts.length === 0 ? none : parts.join(', ');
}
/** `1 to replace, 3 to change, 38 to create` */
function changesLine(counts) {
    return count(counts, 1, 'nothing to change');
}
/** `1 replaced, 3 changed, 38 created`, of what a plan will have done or an apply did. */
function changedLine(counts) {
    return count(counts, 2, 'no changes');
}
/** `42 values: 19 yours, 21 defaults, 2 from the dev overlay` */
function manifestLine(counts, environment) {
    const parts = [
        `${counts.manifest} yours`,
        (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.default, 'default'),
        ...(counts.overlay > 0 ? [`${counts.overlay} from the ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(environment)} overlay`] : []),
        ...(counts.environment > 0 ? [`${counts.environment} from environment variables`] : []),
        ...(counts.input > 0 ? [`${counts.input} from inputs`] : []),
    ];
    return `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.total, 'value')}: ${parts.join(', ')}`;
}
/** The rules that have answered, sorted by id within each result. */
function ruleResults(findings) {
    const worst = ['fail', 'unknown', 'waived', 'pass'];
    const rank = new Map();
    for (const { rule, result } of findings) {
        rank.set(rule, Math.min(rank.get(rule) ?? worst.length, worst.indexOf(result)));
    }
    const named = (result) => [...rank]
        .filter(([, at]) => at === worst.indexOf(result))
        .map(([rule]) => rule)
        .sort();
    return { fail: named('fail'), unknown: named('unknown'), waived: named('waived'), pass: named('pass') };
}
/** `61 rules: 1 fails (baseline/kms-rotation), 57 pass, 3 not known before apply` */
function policyLine(findings) {
    const { fail, unknown, waived, pass } = ruleResults(findings);
    const total = fail.length + unknown.length + waived.length + pass.length;
    if (total === 0)
        return 'no rule has anything to judge';
    const named = fail.slice(0, 3).map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(', ') + (fail.length > 3 ? ', …' : '');
    const parts = [
        ...(fail.length > 0 ? [`${failing(fail.length)} (${named})`] : []),
        ...(waived.length > 0 ? [`${waived.length} waived`] : []),
        ...(pass.length > 0 ? [`${pass.length} pass`] : []),
        ...(unknown.length > 0 ? [`${unknown.length} not known before apply`] : []),
    ];
    return `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, 'rule')}: ${parts.join(', ')}`;
}
/** `1 fails`, `2 fail` */
function failing(rules) {
    return `${rules} ${rules === 1 ? 'fails' : 'fail'}`;
}
/** `allowed: nothing is deleted or replaced`, or the first reason against it and how many there are besides. */
function gateLine(verdict, counts) {
    const reasons = verdict.reasons.filter((reason) => reason.effect === verdict.decision);
    const [first, ...others] = reasons;
    const more = others.length === 0 ? '' : ` (and ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(others.length, 'more reason')})`;
    const why = first === undefined ? '' : `: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(first.message)}${more}`;
    if (verdict.decision === 'block')
        return `blocked${why}`;
    if (verdict.decision === 'needs-approval')
        return `needs approval${why}`;
    const unlocked = verdict.reasons.filter((reason) => reason.unlocked === true).length;
    if (unlocked > 0)
        return `allowed: ${unlocked} with loss of data, unlocked by name`;
    return counts.delete + counts.replace === 0 ? 'allowed: nothing is deleted or replaced' : 'allowed';
}
/** The text of the apply step and the lines beneath it: what is done, what is safe, what to do next. */
function outcomeLines(outcome) {
    const { status, finished, total, serial, lock, mayExist } = outcome;
    if (status === 'done')
        return [changedLine(outcome.done)];
    const left = total - finished;
    const saved = serial === undefined ? 'No state was saved.' : `State is saved (serial ${serial}).`;
    const held = lock === undefined ? 'It is unlocked.' : `The lock ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(lock)} is still held.`;
    return [
        `${status} after ${finished} of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, 'change')}`,
        `${saved} ${held}`,
        `Next: plan again; ${left === 1 ? 'the 1 change that is' : `the ${left} changes that are`} left will be in it.`,
        ...(mayExist.length === 0
            ? []
            : [`May exist though its creation was not seen to end: ${mayExist.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(', ')}.`]),
    ];
}


/***/ })

};
