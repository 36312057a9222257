export const id = 2837;
export const ids = [2837];
export const modules = {

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
        .map((attribute) => (0,path/* pathText */.LF)(attribute.path));
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

/***/ 31728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
/* unused harmony export CLOUDS */
/** The places whose resources the rules know. */
const CLOUDS = (/* unused pure expression or super */ null && (['aws', 'gcp', 'azure', 'kubernetes']));
/** By the beginning of a type of Terraform; an object of a cluster is `apps/v1/Deployment`, and no other type has a slash. */
function cloudOf(type) {
    if (type.includes('/'))
        return 'kubernetes';
    if (type.startsWith('aws_'))
        return 'aws';
    if (type.startsWith('google_'))
        return 'gcp';
    return /^(azurerm|azuread)_/.test(type) ? 'azure' : undefined;
}


/***/ }),

/***/ 33737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export severities */
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31728);

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
    const { id, title, severity, controls } = rule;
    const { address, type } = answer.resource;
    const cloud = (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(type);
    const fix = (cloud && rule.fixes?.[cloud]) ?? rule.fix;
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

/***/ 70891:
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
/** Answers for every resource of the types that a table names, in its order. */
function judgeTypes(world, judges, words) {
    return Object.entries(judges).flatMap(([type, judge]) => world.ofType(type).flatMap((resource) => {
        const good = judge(resource, world);
        return good === undefined ? [] : [answer(resource, good, words)];
    }));
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

;// CONCATENATED MODULE: ./build/src/policy/kubernetes/objects.js

/** Kinds that run pods, by the stable version of their API, and where the pod stands in them. */
const POD_PLACES = {
    'apps/v1/DaemonSet': ['spec', 'template', 'spec'],
    'apps/v1/Deployment': ['spec', 'template', 'spec'],
    'apps/v1/ReplicaSet': ['spec', 'template', 'spec'],
    'apps/v1/StatefulSet': ['spec', 'template', 'spec'],
    'batch/v1/CronJob': ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
    'batch/v1/Job': ['spec', 'template', 'spec'],
    'v1/Pod': ['spec'],
};
/** Types of objects that run pods. */
const podTypes = Object.keys(POD_PLACES);
/** The pod that an object runs. */
function podOf(resource) {
    return (0,values/* read */.LF)(resource, ...(POD_PLACES[resource.type] ?? []));
}
/** Whether a pod shares what belongs to its node: network, processes or memory. */
function sharesNode(resource) {
    const pod = podOf(resource);
    return ['hostNetwork', 'hostPID', 'hostIPC'].some((name) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(pod, name), true) === true);
}
/** Capabilities that come to the same as being privileged. */
const almighty = ['ALL', 'SYS_ADMIN', 'CAP_SYS_ADMIN'];
/** Whether a container has the rights of its node. */
function isPrivileged(container) {
    const context = (0,values/* enter */.Ve)(container, 'securityContext');
    if ((0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(context, 'privileged'), true) === true)
        return true;
    const added = (0,values/* items */.ld)((0,values/* enter */.Ve)(context, 'capabilities', 'add'));
    return added !== 'unknown' && added.some((capability) => (0,values/* isOneOf */.EK)(capability, ...almighty) === true);
}
/**
 * How controllers of the clouds are told to keep a load balancer inside the network.
 * https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
const INSIDE = {
    'networking.gke.io/load-balancer-type': /^internal$/i,
    'service.beta.kubernetes.io/aws-load-balancer-internal': /^true$/,
    'service.beta.kubernetes.io/aws-load-balancer-scheme': /^internal$/,
    'service.beta.kubernetes.io/azure-load-balancer-internal': /^true$/,
};
/** Whether a Service has a load balancer that faces the internet. */
function isFacing(service) {
    if ((0,values/* isOneOf */.EK)((0,values/* read */.LF)(service, 'spec', 'type'), 'LoadBalancer') !== true)
        return false;
    const annotations = (0,values/* read */.LF)(service, 'metadata', 'annotations');
    return !Object.entries(INSIDE).some(([name, inside]) => {
        const value = (0,values/* enter */.Ve)(annotations, name);
        return value.kind === 'known' && inside.test(String(value.value));
    });
}

;// CONCATENATED MODULE: ./build/src/policy/services.js
/**
 * The manifest's service that an address is keyed by, such as `module.service["api"].aws_lb.this`, or named by, as
 * objects of a cluster are: `Deployment/shop-prod/api`.
 */
function serviceAt(spec, address) {
    const object = /^[A-Z]\w*\/[^/]+\/([^/]+)$/.exec(address)?.[1];
    return Object.entries(spec?.services ?? {}).find(([name, { renamedFrom }]) => object === undefined ? address.includes(`["${name}"]`) : object === (renamedFrom ?? name))?.[1];
}
/** Whether the service that the address is keyed by is public; without such a key, whether any is. */
function asksForPublic(spec, address) {
    const service = serviceAt(spec, address);
    return service?.public ?? Object.values(spec.services).some((one) => one.public);
}

;// CONCATENATED MODULE: ./build/src/policy/containers.js




/** Containers as JSON text. */
const aws = {
    aws_batch_job_definition: (resource) => [(0,values/* embeddedJson */.Dx)((0,values/* read */.LF)(resource, 'container_properties'))],
    aws_ecs_task_definition: (resource) => [(0,values/* embeddedJson */.Dx)((0,values/* read */.LF)(resource, 'container_definitions'))],
};
const gcp = {
    google_cloud_run_v2_job: (resource) => [(0,values/* read */.LF)(resource, 'template', 0, 'template', 0, 'containers')],
    google_cloud_run_v2_service: (resource) => [(0,values/* read */.LF)(resource, 'template', 0, 'containers')],
    google_cloud_run_v2_worker_pool: (resource) => [(0,values/* read */.LF)(resource, 'template', 0, 'containers')],
};
const azureLists = (from) => [(0,values/* enter */.Ve)(from, 'container'), (0,values/* enter */.Ve)(from, 'init_container')];
const azure = {
    azurerm_container_app: (resource) => azureLists((0,values/* read */.LF)(resource, 'template', 0)),
    azurerm_container_app_job: (resource) => azureLists((0,values/* read */.LF)(resource, 'template', 0)),
    azurerm_container_group: (resource) => azureLists((0,values/* read */.LF)(resource)),
};
const kubernetes = Object.fromEntries(podTypes.map((type) => [
    type,
    (resource) => ['containers', 'initContainers'].map((name) => (0,values/* enter */.Ve)(podOf(resource), name)),
]));
const places = { ...aws, ...gcp, ...azure, ...kubernetes };
/** Types of AWS that define containers. */
const ecsTypes = Object.keys(aws);
/** Types that define containers, in any place. */
const containerTypes = Object.keys(places);
/** The containers of every definition of the types. */
function containersOf(world, types) {
    return world.ofType(...types).map((resource) => ({ resource, containers: listed(resource) }));
}
function listed(resource) {
    const lists = (places[resource.type]?.(resource) ?? []).map(values/* items */.ld);
    return lists.some((list) => list === 'unknown')
        ? 'unknown'
        : lists.flatMap((list) => (list === 'unknown' ? [] : list));
}
/**
 * The same for rules about image and environment, which the manifest knows. One ARN to come makes the whole text
 * unknown; then what the manifest asks for stands in, followed by an unknown container: a fault is found before
 * the first apply, while a pass still waits for the text itself.
 */
function containersAsAsked(world) {
    return containersOf(world, containerTypes).map(({ resource, containers }) => {
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
    return definitions.map(({ resource, containers }) => answer(resource, (0,values/* every */.Si)(containers, (container) => good(container, resource)), words));
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
    // Cloud Run and Container Apps have no such setting.
    clouds: ['aws', 'azure', 'kubernetes'],
    fix: 'Remove `privileged`, and add the one Linux capability that is needed instead.',
    fixes: {
        azure: 'Remove `privilege_enabled`, and run what needs it on a machine.',
        kubernetes: 'Remove `privileged` and the `host…` fields of the pod, and add the one Linux capability that is needed instead.',
    },
    judge: (world) => judgeContainers(containersOf(world, [...ecsTypes, 'azurerm_container_group', ...podTypes]), (container, resource) => (0,values/* not */.AU)((0,values/* any */.bz)([
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(container, 'privileged'), true),
        (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(container, 'security')), (one) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(one, 'privilege_enabled'), true)),
        isPrivileged(container),
        sharesNode(resource),
    ])), {
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
    // The others have no such setting.
    clouds: ['aws', 'kubernetes'],
    fix: 'Set readonlyRootFilesystem, and mount a volume where the program must write.',
    fixes: {
        kubernetes: 'Set securityContext.readOnlyRootFilesystem, and mount an emptyDir where the program must write.',
    },
    judge: (world) => judgeContainers(containersOf(world, [...ecsTypes, ...podTypes]), (container) => (0,values/* any */.bz)([
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(container, 'readonlyRootFilesystem'), true),
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(container, 'securityContext', 'readOnlyRootFilesystem'), true),
    ]), {
        pass: 'The root file system of every container is read-only.',
        fail: 'A container can write to its root file system; a read-only one is asked.',
        unknown: 'The containers are decided only at apply.',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/database-encryption.js



const judges = {
    aws_db_instance: (database) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'storage_encrypted'), true),
    aws_rds_cluster: (database) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'storage_encrypted'), true),
    // On unless it is turned off.
    azurerm_mssql_database: (database) => (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'transparent_data_encryption_enabled'), false)),
};
const database_encryption_rule = {
    id: 'baseline/database-encryption',
    title: 'Databases are encrypted',
    severity: 'high',
    controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.3.1'],
    // Cloud SQL is always encrypted.
    clouds: ['aws', 'azure'],
    fix: 'Set storage_encrypted = true; an existing database must be restored from an encrypted copy of a snapshot.',
    fixes: { azure: 'Set transparent_data_encryption_enabled = true.' },
    judge: (world) => judgeTypes(world, judges, {
        pass: 'The storage of the database is encrypted.',
        fail: 'The storage of the database is not encrypted; it is asked.',
        unknown: 'Whether the storage of the database is encrypted is decided only at apply.',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/deletion-protection.js



/** Which attribute makes the cloud itself refuse a deletion. */
const flag = (...path) => (resource) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, ...path), true);
const deletion_protection_judges = {
    aws_alb: flag('enable_deletion_protection'),
    aws_db_instance: flag('deletion_protection'),
    aws_dynamodb_table: flag('deletion_protection_enabled'),
    aws_lb: flag('enable_deletion_protection'),
    aws_rds_cluster: flag('deletion_protection'),
    google_filestore_instance: flag('deletion_protection_enabled'),
    google_firestore_database: (database) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'delete_protection_state'), 'DELETE_PROTECTION_ENABLED'),
    google_sql_database_instance: flag('settings', 0, 'deletion_protection_enabled'),
    azurerm_cosmosdb_account: isLocked,
    azurerm_mssql_server: isLocked,
    azurerm_mysql_flexible_server: isLocked,
    azurerm_postgresql_flexible_server: isLocked,
    // What a log of flows is written to is made anew with the log.
    azurerm_storage_account: (account, world) => world.companions(account, 'azurerm_network_watcher_flow_log', 'storage_account_id').length > 0
        ? undefined
        : isLocked(account, world),
};
/** Azure knows locks alone, of a resource or of the group that it is in. */
function isLocked(resource, world) {
    const own = companionsOf(world, resource, 'azurerm_management_lock', 'scope');
    if (own !== 'unknown' && own.length > 0)
        return true;
    const groups = world
        .ofType('azurerm_resource_group')
        .filter((group) => world.companions(group, resource.type, 'resource_group_name').includes(resource))
        .map((group) => companionsOf(world, group, 'azurerm_management_lock', 'scope'));
    return (0,values/* any */.bz)([own, ...groups].map((locks) => (locks === 'unknown' ? locks : locks.length > 0)));
}
const deletion_protection_rule = {
    id: 'baseline/deletion-protection',
    title: 'The cloud refuses deletion where the manifest asks for it',
    severity: 'medium',
    controls: families.backup,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set the deletion protection of the resource, or `security.deletionProtection: false`.',
    fixes: {
        azure: 'Give the resource an azurerm_management_lock of level CanNotDelete, or set `security.deletionProtection: false`.',
    },
    judge: (world) => world.spec?.security.deletionProtection === true
        ? judgeTypes(world, deletion_protection_judges, {
            pass: 'The cloud refuses to delete it.',
            fail: 'The cloud would delete it at the first request; deletion protection is asked.',
            unknown: 'Whether the cloud refuses to delete it is decided only at apply.',
            path: 'spec.security.deletionProtection',
        })
        : [],
};

;// CONCATENATED MODULE: ./build/src/policy/rules/disk-encryption.js



/** Managed disks of Azure are always encrypted; what a machine keeps at its host is only where that is asked. */
const atHost = (machine) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(machine, 'encryption_at_host_enabled'), true);
const disk_encryption_judges = {
    aws_launch_template: isEncrypted,
    aws_instance: isEncrypted,
    aws_ebs_volume: isEncrypted,
    azurerm_linux_virtual_machine: atHost,
    azurerm_linux_virtual_machine_scale_set: atHost,
    azurerm_orchestrated_virtual_machine_scale_set: atHost,
    azurerm_windows_virtual_machine: atHost,
    azurerm_windows_virtual_machine_scale_set: atHost,
};
const disk_encryption_rule = {
    id: 'baseline/disk-encryption',
    title: 'Disks are encrypted',
    severity: 'high',
    controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.2.1'],
    // Google encrypts every disk.
    clouds: ['aws', 'azure'],
    fix: 'Set encrypted = true for every disk, the root disk too.',
    fixes: {
        azure: 'Set encryption_at_host_enabled = true: without it, temporary disks and caches of a machine are written in clear.',
    },
    judge: (world) => judgeTypes(world, disk_encryption_judges, {
        pass: 'Every disk is encrypted.',
        fail: 'A disk is not said to be encrypted; encryption is asked.',
        unknown: 'Whether every disk is encrypted is decided only at apply.',
    }),
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
    clouds: ['aws'],
    fix: 'Set encrypted = true; an existing file system must be made anew and its data copied.',
    judge: (world) => world.ofType('aws_efs_file_system').map((system) => answer(system, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(system, 'encrypted'), true), {
        pass: 'The file system is encrypted.',
        fail: 'The file system is not encrypted; encrypted = true is asked.',
        unknown: 'Whether the file system is encrypted is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/flow-logs.js



const flow_logs_judges = {
    aws_vpc: (network, world) => logsOf(world, network, 'aws_flow_log', 'vpc_id'),
    // Subnets of proxies and of private connections have no flow logs.
    google_compute_subnetwork: (subnet) => {
        const purpose = (0,values/* read */.LF)(subnet, 'purpose');
        if (purpose.kind === 'known' && (0,values/* isOneOf */.EK)(purpose, 'PRIVATE') === false)
            return undefined;
        const logs = (0,values/* items */.ld)((0,values/* read */.LF)(subnet, 'log_config'));
        return logs === 'unknown' ? logs : logs.length > 0;
    },
    azurerm_virtual_network: (network, world) => logsOf(world, network, 'azurerm_network_watcher_flow_log', 'target_resource_id'),
};
function logsOf(world, network, type, attribute) {
    const logs = companionsOf(world, network, type, attribute);
    return logs === 'unknown' ? logs : logs.length > 0;
}
const flow_logs_rule = {
    id: 'baseline/flow-logs',
    title: 'Networks keep a log of their flows',
    severity: 'low',
    controls: [...families.logging, 'CIS AWS v3.0 3.7'],
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set `network.flowLogs: true`.',
    judge: (world) => judgeTypes(world, flow_logs_judges, {
        pass: 'A log of the flows is kept.',
        fail: 'No log of the flows is kept; one is asked.',
        unknown: 'Whether a log of the flows is kept is decided only at apply.',
        path: 'spec.network.flowLogs',
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
    clouds: ['aws', 'gcp', 'azure'],
    fix: `Add a condition on ${issuer}:sub that names the owner and the repository, such as repo:owner/name:environment:prod.`,
    fixes: {
        gcp: 'Set attribute_condition to compare assertion.sub, or assertion.repository_id, with those that are meant.',
        azure: "Name the owner and the repository in the subject, such as repo:owner/name:environment:prod; in a claims matching expression compare claims['sub'] with `eq`.",
    },
    judge: (world) => Object.entries(trusts).flatMap(([type, trust]) => world.ofType(type).flatMap((resource) => answersOf(resource, trust(resource, world)))),
};
function answersOf(resource, good) {
    if (good === undefined)
        return [];
    return [
        answer(resource, good, {
            pass: 'The role trusts named repositories only.',
            fail: 'The role can be assumed from any repository on GitHub; a named one is asked.',
            unknown: 'Who may assume the role is decided only at apply.',
        }),
    ];
}
/** Where GitHub's tokens are let in, by cloud. */
const trusts = {
    aws_iam_role: (role) => {
        const statements = statementsOf((0,values/* read */.LF)(role, 'assume_role_policy'));
        const trusting = statements === 'unknown' ? statements : statements.filter(trustsGitHub);
        if (trusting === 'unknown')
            return trusting;
        return trusting.length === 0 ? undefined : trusting.every(namesRepository);
    },
    google_iam_workload_identity_pool_provider: (provider) => {
        const from = (0,values/* read */.LF)(provider, 'oidc', 0, 'issuer_uri');
        if (from.kind === 'known' && !isGitHub((0,values/* textOf */.b6)(from)))
            return undefined;
        const condition = (0,values/* read */.LF)(provider, 'attribute_condition');
        const good = (0,values/* holds */.v9)(condition, (text) => typeof text === 'string' && comparesRepository(text));
        return from.kind === 'known' || good === true ? good : from.kind === 'absent' ? undefined : 'unknown';
    },
    azuread_application_federated_identity_credential: bySubject,
    azurerm_federated_identity_credential: bySubject,
    azuread_application_flexible_federated_identity_credential: (credential) => ofGitHub(credential, 'claims_matching_expression', (text) => {
        const compared = [...text.matchAll(/claims\['sub'\]\s+(eq|matches)\s+'([^']*)'/g)];
        return compared.length > 0 && compared.every(([, , subject]) => isNamed(subject ?? ''));
    }),
};
function bySubject(credential) {
    return ofGitHub(credential, 'subject', isNamed);
}
/** What a credential of Azure's says of tokens of GitHub; undefined for another issuer's. */
function ofGitHub(credential, attribute, good) {
    const from = (0,values/* read */.LF)(credential, 'issuer');
    if (from.kind === 'known' && !isGitHub((0,values/* textOf */.b6)(from)))
        return undefined;
    const named = (0,values/* holds */.v9)((0,values/* read */.LF)(credential, attribute), (text) => typeof text === 'string' && good(text));
    return from.kind === 'unknown' && named !== true ? 'unknown' : named;
}
const isGitHub = (url) => url?.includes(issuer) === true;
/** A comparison with a text of its own, of a claim that tells the repository or its owner. */
function comparesRepository(condition) {
    const claim = String.raw `(?:assertion\.(?:sub|repository|repository_id|repository_owner|repository_owner_id)|google\.subject)`;
    return new RegExp(String.raw `${claim}\s*(?:==|in)\s*(?:['"]|\[\s*['"])[^'"]|${claim}\.startsWith\(\s*['"]repo:[^*/'"]+/`).test(condition);
}
function trustsGitHub(statement) {
    return statement.allow && statement.principals.some((principal) => principal.endsWith(issuer));
}
function namesRepository(statement) {
    const subjects = statement.conditions.get(`${issuer}:sub`) ?? [];
    return subjects.length > 0 && subjects.every(isNamed);
}
/** `repo:owner/…`: a wildcard in place of the owner lets every account of GitHub in. */
function isNamed(subject) {
    return /^repo:[^*?/]+\/[^*?:]+/.test(subject);
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

;// CONCATENATED MODULE: ./build/src/policy/azure/grants.js

/** Roles that give everything, or the right to give oneself everything. */
const GIVING = ['Owner', 'User Access Administrator', 'Role Based Access Control Administrator'];
/** The same by id: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const BY_ID = /(8e3af657-a8ff-443c-a75c-2fe8c4bcb635|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|f58310d9-a9f6-439a-9e8d-f62e7b41a168)$/i;
/** A subscription, or what is above one. */
const WIDE = /^\/?(subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i;
/** Whether a role lets its holder do, or become able to do, everything. A condition bounds what may be given on. */
function givesEverything(assignment) {
    const name = (0,values/* read */.LF)(assignment, 'role_definition_name');
    const byId = (0,values/* read */.LF)(assignment, 'role_definition_id');
    const almighty = (0,values/* any */.bz)([
        (0,values/* isOneOf */.EK)(name, ...GIVING),
        // Computed from the name when that is what is written.
        name.kind === 'known' ? false : (0,values/* holds */.v9)(byId, (id) => typeof id === 'string' && BY_ID.test(id)),
    ]);
    if (almighty !== false && (0,values/* read */.LF)(assignment, 'condition').kind === 'known')
        return false;
    if (almighty !== false)
        return almighty;
    if ((0,values/* isOneOf */.EK)(name, 'Contributor') !== true)
        return false;
    return (0,values/* holds */.v9)((0,values/* read */.LF)(assignment, 'scope'), (scope) => typeof scope === 'string' && WIDE.test(scope));
}
/** Whether a role definition names its actions. */
function namesActions(definition) {
    return (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(definition, 'permissions')), (permission) => (0,values/* any */.bz)(['actions', 'data_actions'].map((list) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(permission, list)), (action) => (0,values/* isOneOf */.EK)(action, '*', '*/*'))))));
}

;// CONCATENATED MODULE: ./build/src/policy/gcp/grants.js


/** Every resource of Google's that gives roles (`google_…_iam_member`, `_iam_binding`, `_iam_policy`), with what it gives. */
function grantsOf(world) {
    return world.resources.flatMap((resource) => {
        const form = /^google_.*_iam_(member|binding|policy)$/.exec(resource.type)?.[1];
        if (form === undefined)
            return [];
        return [{ resource, grants: form === 'policy' ? bindingsOf(resource) : [grantOf(resource)] }];
    });
}
function grantOf(resource) {
    const member = (0,values/* read */.LF)(resource, 'member');
    return {
        role: (0,values/* read */.LF)(resource, 'role'),
        members: member.kind === 'absent' ? (0,values/* items */.ld)((0,values/* read */.LF)(resource, 'members')) : [member],
        conditional: (0,values/* read */.LF)(resource, 'condition', 0).kind === 'known',
    };
}
/** The bindings of a whole policy, which is JSON text. */
function bindingsOf(resource) {
    const document = (0,values/* embeddedJson */.Dx)((0,values/* read */.LF)(resource, 'policy_data'));
    if (document.kind !== 'known')
        return document.kind === 'absent' ? [] : 'unknown';
    const bindings = (0,json/* isObject */.Gv)(document.value) ? document.value['bindings'] : undefined;
    if (!Array.isArray(bindings))
        return [];
    return bindings.filter(json/* isObject */.Gv).map((binding) => ({
        role: known(binding['role']),
        members: (0,values/* items */.ld)(known(binding['members'])),
        conditional: (0,json/* isObject */.Gv)(binding['condition']),
    }));
}
function known(value) {
    return value === undefined || value === null
        ? { kind: 'absent' }
        : { kind: 'known', value, unknown: false };
}

;// CONCATENATED MODULE: ./build/src/policy/kubernetes/grants.js

/** Whether a Role or ClusterRole names what may be done, or with what. */
function namesRights(role) {
    return (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(role, 'rules')), (rule) => (0,values/* all */.Q7)(['verbs', 'resources'].map((list) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(rule, list)), (one) => (0,values/* isOneOf */.EK)(one, '*'))))));
}
/** Whether a binding gives the role that may do everything. */
function bindsEverything(binding) {
    return (0,values/* all */.Q7)([
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(binding, 'roleRef', 'kind'), 'ClusterRole'),
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(binding, 'roleRef', 'name'), 'cluster-admin'),
    ]);
}
/** Whether a binding gives its role to whoever can reach the API server, or has any account in it. */
function bindsAnybody(binding) {
    return (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(binding, 'subjects')), (subject) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(subject, 'name'), 'system:anonymous', 'system:unauthenticated', 'system:authenticated'));
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
const iam_wildcard_almighty = /:aws:policy\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;
const iam_wildcard_rule = {
    id: 'baseline/iam-wildcard',
    title: 'No policy allows everything',
    severity: 'high',
    controls: [...families.leastPrivilege, 'CIS AWS v3.0 1.16'],
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
    fix: 'Name the actions, and the resources that they are for.',
    fixes: {
        gcp: 'Give a role that is made for the task, on the resource that it is for; bound a role that gives roles by a condition.',
        azure: 'Give a role that is made for the task, on the resource that it is for; bound a role that gives roles by a condition.',
        kubernetes: 'Name the verbs, and the resources that they are for.',
    },
    judge: (world) => [
        ...judgePolicies(world),
        ...judgeAttachments(world),
        ...judgeGrants(world),
        ...judgeTypes(world, { azurerm_role_assignment: (one) => (0,values/* not */.AU)(givesEverything(one)), ...BINDINGS }, GIVEN),
        ...judgeTypes(world, ROLES, DEFINED),
    ],
};
const BINDINGS = {
    'rbac.authorization.k8s.io/v1/ClusterRoleBinding': (one) => (0,values/* not */.AU)(bindsEverything(one)),
    'rbac.authorization.k8s.io/v1/RoleBinding': (one) => (0,values/* not */.AU)(bindsEverything(one)),
};
const ROLES = {
    azurerm_role_definition: namesActions,
    'rbac.authorization.k8s.io/v1/ClusterRole': namesRights,
    'rbac.authorization.k8s.io/v1/Role': namesRights,
};
const GIVEN = {
    pass: 'The role that is given is bounded.',
    fail: 'The role that is given allows everything, or to give oneself everything; a narrow one is asked.',
    unknown: 'Which role is given is decided only at apply.',
};
const DEFINED = {
    pass: 'The role names what it allows.',
    fail: 'The role allows every action; named ones are asked.',
    unknown: 'What the role allows is decided only at apply.',
};
/** Roles of Google that allow everything. */
const BASIC = ['roles/owner', 'roles/editor', 'owner', 'editor'];
/** Roles of Google that give roles on a project or what is above it: bounded by a condition alone. */
const GIVING_ROLES = [
    'roles/iam.securityAdmin',
    'roles/resourcemanager.folderAdmin',
    'roles/resourcemanager.folderIamAdmin',
    'roles/resourcemanager.organizationAdmin',
    'roles/resourcemanager.projectIamAdmin',
];
function judgeGrants(world) {
    return grantsOf(world).map(({ resource, grants }) => answer(resource, (0,values/* not */.AU)(grants === 'unknown' ? grants : (0,values/* any */.bz)(grants.map(isAlmighty))), GIVEN));
}
function isAlmighty({ role, conditional }) {
    return (0,values/* any */.bz)([(0,values/* isOneOf */.EK)(role, ...BASIC), conditional ? false : (0,values/* isOneOf */.EK)(role, ...GIVING_ROLES)]);
}
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
        const good = (0,values/* not */.AU)((0,values/* holds */.v9)(arn, (value) => typeof value === 'string' && iam_wildcard_almighty.test(value)));
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
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
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
    clouds: ['aws'],
    fix: 'Set http_tokens = "required" in metadata_options.',
    judge: (world) => world.ofType('aws_launch_template', 'aws_instance').map((machine) => answer(machine, (0,values/* isOneOf */.EK)((0,values/* read */.LF)(machine, 'metadata_options', 0, 'http_tokens'), 'required'), {
        pass: 'The metadata service asks for a token (IMDSv2).',
        fail: 'The metadata service answers without a token (IMDSv1); a token is asked.',
        unknown: 'Whether the metadata service asks for a token is decided only at apply.',
    })),
};

;// CONCATENATED MODULE: ./build/src/policy/azure/apps.js

/** Whether a container app answers the internet: it takes traffic, from outside, in an environment that has an address there. */
function appFacesInternet(world, app) {
    const ingress = (0,values/* items */.ld)((0,values/* read */.LF)(app, 'ingress'));
    if (ingress !== 'unknown' && ingress.length === 0)
        return false;
    const external = (0,values/* isOneOf */.EK)((0,values/* read */.LF)(app, 'ingress', 0, 'external_enabled'), true);
    return (0,values/* all */.Q7)([external, (0,values/* not */.AU)(inside(world, app))]);
}
/** Whether its environment is open to the network alone; unknown when it is not of this plan, or may be one of several. */
function inside(world, app) {
    const environments = world
        .ofType('azurerm_container_app_environment')
        .filter((one) => world.companions(one, app.type, 'container_app_environment_id').includes(app));
    if (environments.length === 0)
        return 'unknown';
    const answers = environments.map((one) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(one, 'internal_load_balancer_enabled'), true));
    return (0,values/* all */.Q7)(answers) === (0,values/* any */.bz)(answers) ? (0,values/* all */.Q7)(answers) : 'unknown';
}
/** Whether an app answers plain HTTP with a redirect alone; undefined for one that takes no traffic. */
function redirectsPlainHttp(app) {
    const ingress = (0,values/* items */.ld)((0,values/* read */.LF)(app, 'ingress'));
    if (ingress === 'unknown')
        return ingress;
    return ingress.length === 0
        ? undefined
        : (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(app, 'ingress', 0, 'allow_insecure_connections'), true));
}

;// CONCATENATED MODULE: ./build/src/policy/gcp/balancers.js


/** What carries traffic to a load balancer's proxy. */
const forwardingTypes = [
    'google_compute_forwarding_rule',
    'google_compute_global_forwarding_rule',
];
const INTERNAL = ['INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED'];
/** Whether a forwarding rule faces the internet, which it does when nothing is said. */
function facesInternet(rule) {
    return (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(rule, 'load_balancing_scheme'), ...INTERNAL));
}
/** A proxy of plain HTTP: on which side it stands, and whether all it does is to send the caller to HTTPS. */
function plainProxiesOf(world) {
    return [
        ...world.ofType('google_compute_target_http_proxy').map((proxy) => ({
            proxy,
            facing: facingOf(world, proxy),
            redirects: redirectsOf(world, proxy, 'google_compute_url_map'),
        })),
        ...world.ofType('google_compute_region_target_http_proxy').map((proxy) => ({
            proxy,
            facing: facingOf(world, proxy),
            redirects: redirectsOf(world, proxy, 'google_compute_region_url_map'),
        })),
    ];
}
function facingOf(world, proxy) {
    return (0,values/* any */.bz)(forwardingTypes.flatMap((type) => {
        const rules = companionsOf(world, proxy, type, 'target');
        return rules === 'unknown' ? ['unknown'] : rules.map(facesInternet);
    }));
}
/** The map that a proxy follows names no proxy, so each map is asked which proxies are its own. */
function redirectsOf(world, proxy, type) {
    const maps = world
        .ofType(type)
        .filter((map) => world.companions(map, proxy.type, 'url_map').includes(proxy));
    if (maps.length === 0)
        return 'unknown';
    return (0,values/* any */.bz)(maps.map((map) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(map, 'default_url_redirect', 0, 'https_redirect'), true)));
}
/** The lowest TLS version of what a proxy of HTTPS names as its policy; false when it names none. */
function hasModernTls(world, proxy) {
    if ((0,values/* read */.LF)(proxy, 'ssl_policy').kind === 'absent')
        return false;
    const policies = ['google_compute_ssl_policy', 'google_compute_region_ssl_policy']
        .flatMap((type) => world.ofType(type))
        .filter((policy) => world.companions(policy, proxy.type, 'ssl_policy').includes(proxy));
    if (policies.length === 0)
        return 'unknown';
    return (0,values/* any */.bz)(policies.map((policy) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(policy, 'min_tls_version'), 'TLS_1_2', 'TLS_1_3')));
}

;// CONCATENATED MODULE: ./build/src/policy/balancers.js




/** Load balancer types that carry listeners with a protocol. */
const balancerTypes = ['aws_lb', 'aws_alb'];
/** Whether a load balancer can be reached from the internet. */
function isInternetFacing(balancer) {
    return (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(balancer, 'internal'), true));
}
/**
 * Answers for what serves plain HTTP on one side: internet-facing or internal. A listener passes when all it does is
 * to send the caller to HTTPS.
 */
function judgePlainHttp(world, side) {
    return [...awsServers(world), ...googleServers(world), ...azureServers(world), ...ingresses(world)].flatMap(({ resource, facing, redirects }) => {
        const here = side === 'internal' ? (0,values/* not */.AU)(facing) : facing;
        if (here === false)
            return [];
        return answer(resource, here === 'unknown' && redirects !== true ? 'unknown' : redirects, {
            pass: 'Plain HTTP is only answered with a redirect to HTTPS.',
            fail: `Plain HTTP is served on the ${side} side; HTTPS is asked.`,
            unknown: `Whether plain HTTP is served on the ${side} side is decided only at apply.`,
            path: 'certificate',
        });
    });
}
function awsServers(world) {
    return world.ofType(...balancerTypes).flatMap((balancer) => listenersOf(world, balancer)
        .filter((listener) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(listener, 'protocol'), 'HTTP') === true)
        .map((resource) => ({
        resource,
        facing: isInternetFacing(balancer),
        redirects: onlyRedirects(resource),
    })));
}
function googleServers(world) {
    return plainProxiesOf(world).map(({ proxy, facing, redirects }) => ({
        resource: proxy,
        facing,
        redirects,
    }));
}
function azureServers(world) {
    return world.ofType('azurerm_container_app').flatMap((app) => {
        const redirects = redirectsPlainHttp(app);
        return redirects === undefined
            ? []
            : [{ resource: app, facing: appFacesInternet(world, app), redirects }];
    });
}
/** What an Ingress names no certificate for, it serves without one. Nothing says that it stays inside. */
function ingresses(world) {
    return world.ofType('networking.k8s.io/v1/Ingress').map((resource) => {
        const certificates = (0,values/* items */.ld)((0,values/* read */.LF)(resource, 'spec', 'tls'));
        return {
            resource,
            facing: true,
            redirects: certificates === 'unknown' ? certificates : certificates.length > 0,
        };
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
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set `certificate` of the service: the load balancer then speaks HTTPS inside the network as well.',
    fixes: { azure: 'Set allow_insecure_connections = false: the app then sends callers to HTTPS.' },
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
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set enable_key_rotation = true, with a rotation_period_in_days of at most security.keyRotationDays.',
    fixes: {
        gcp: 'Set rotation_period to at most security.keyRotationDays, in seconds.',
        azure: 'Give the key a rotation_policy whose automatic.time_after_creation is at most security.keyRotationDays.',
    },
    judge: (world) => Object.entries(rotations).flatMap(([type, rotationOf]) => world.ofType(type).flatMap((key) => {
        const rotation = rotationOf(key);
        return rotation === undefined ? [] : [judgeRotation(world, key, rotation)];
    })),
};
/** By type; undefined for keys that the cloud cannot rotate. */
const rotations = {
    aws_kms_key: (key) => {
        if (!canRotate(key))
            return undefined;
        const period = (0,values/* read */.LF)(key, 'rotation_period_in_days');
        // A period that nobody set is computed: unknown at first, and then the default of KMS.
        return {
            on: (0,values/* isOneOf */.EK)((0,values/* read */.LF)(key, 'enable_key_rotation'), true),
            days: (0,values/* numberOf */.rl)(period) ?? defaultPeriod,
            settled: period.kind !== 'unknown',
        };
    },
    google_kms_crypto_key: (key) => {
        const purpose = (0,values/* read */.LF)(key, 'purpose');
        if (purpose.kind === 'known' && purpose.value !== 'ENCRYPT_DECRYPT')
            return undefined;
        const period = (0,values/* read */.LF)(key, 'rotation_period');
        const seconds = /^(\d+)(?:\.\d+)?s$/.exec((0,values/* textOf */.b6)(period) ?? '')?.[1];
        return after(period, seconds === undefined ? undefined : Number(seconds) / 86_400);
    },
    azurerm_key_vault_key: (key) => {
        const uses = (0,values/* items */.ld)((0,values/* read */.LF)(key, 'key_opts'));
        if (uses !== 'unknown' && !uses.some((use) => (0,values/* isOneOf */.EK)(use, 'encrypt', 'wrapKey') !== false))
            return undefined;
        const period = (0,values/* read */.LF)(key, 'rotation_policy', 0, 'automatic', 0, 'time_after_creation');
        return after(period, daysOf((0,values/* textOf */.b6)(period)));
    },
};
function after(period, days) {
    const on = period.kind === 'unknown' ? 'unknown' : days !== undefined;
    return { on, days: Math.ceil(days ?? 0), settled: true };
}
/** Days of a duration such as P90D, P3M or P1Y, as Key Vault takes them; a month counts as its longest. */
function daysOf(duration) {
    const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration ?? '')?.slice(1);
    if (parts === undefined)
        return undefined;
    const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0));
    return years * 365 + months * 31 + weeks * 7 + days;
}
function judgeRotation(world, key, { on, days, settled }) {
    const asked = world.spec?.security.keyRotationDays ?? defaultPeriod;
    return answer(key, (0,values/* all */.Q7)([on, !settled && days > asked ? 'unknown' : days <= asked]), {
        pass: `The key is rotated every ${days} days.`,
        fail: on === true
            ? `The key is rotated every ${days} days; every ${asked} are asked.`
            : `The key is not rotated; rotation every ${asked} days is asked.`,
        unknown: 'Whether and when the key is rotated is decided only at apply.',
        path: 'spec.security.keyRotationDays',
    });
}
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
    // A workspace of Azure takes a key only in a dedicated cluster.
    clouds: ['aws', 'gcp'],
    fix: 'Set kms_key_id of the log group.',
    fixes: { gcp: 'Set cmek_settings of the log bucket.' },
    judge: (world) => [
        ...judgeKey(world, ['aws_cloudwatch_log_group'], ['kms_key_id'], 'log group'),
        ...judgeKey(world, ['google_logging_project_bucket_config'], ['cmek_settings', 0, 'kms_key_name'], 'log bucket'),
    ],
};

;// CONCATENATED MODULE: ./build/src/policy/rules/log-retention.js



const retentions = {
    aws_cloudwatch_log_group: { attribute: 'retention_in_days', unset: 0 },
    azurerm_log_analytics_workspace: { attribute: 'retention_in_days', unset: 30 },
    google_logging_project_bucket_config: { attribute: 'retention_days', unset: 30 },
};
const log_retention_rule = {
    id: 'baseline/log-retention',
    title: 'Logs are kept long enough, and not for ever',
    severity: 'medium',
    controls: families.logging,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the log group).',
    fixes: {
        gcp: 'Set `logRetentionDays` to the days that are asked (retention_days of the log bucket).',
        azure: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the workspace).',
    },
    judge: (world) => {
        const floor = strictest(world.spec, 'logDays');
        const asked = floor === undefined ? 'a limit is asked' : `${floor.framework} asks ${floor.days}`;
        return world.ofType(...Object.keys(retentions)).map((group) => {
            const { attribute, unset } = retentions[group.type];
            const retention = (0,values/* read */.LF)(group, attribute);
            const days = (0,values/* numberOf */.rl)(retention) ?? unset;
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
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set kms_master_key_id of the topic or queue.',
    fixes: {
        gcp: 'Set kms_key_name of the topic.',
        azure: 'Give the namespace a customer_managed_key, which its Premium sku takes.',
    },
    judge: (world) => [
        ...judgeKey(world, ['aws_sns_topic', 'aws_sqs_queue'], ['kms_master_key_id'], 'topic or queue'),
        ...judgeKey(world, ['google_pubsub_topic'], ['kms_key_name'], 'topic'),
        ...judgeKey(world, ['azurerm_servicebus_namespace'], ['customer_managed_key', 0, 'key_vault_key_id'], 'namespace'),
    ],
};

;// CONCATENATED MODULE: ./build/src/policy/ports.js
/** The first and the last port of `443`, `8000-9000`, or `*`, which is every port. */
function portsOf(text) {
    if (text.kind !== 'known')
        return { from: text, to: text };
    const [from = '', to = from] = String(text.value).split('-');
    const port = (value) => value === '*' ? { kind: 'absent' } : { kind: 'known', value, unknown: false };
    return { from: port(from), to: port(to) };
}

;// CONCATENATED MODULE: ./build/src/policy/azure/firewall.js


/** What a rule of its own lets in; undefined for one that lets nothing in. */
function ruleOpenings(rule) {
    return openingsOf((0,values/* read */.LF)(rule));
}
/**
 * What the rules inside a group let in. They are computed: unknown without an expression means that they stand in
 * resources of their own.
 */
function groupOpenings(group) {
    const written = (0,values/* read */.LF)(group, 'security_rule');
    if (written.kind !== 'known' && (0,values/* referencesAt */.EI)(group, ['security_rule']).length === 0)
        return undefined;
    const rules = (0,values/* items */.ld)(written);
    if (rules === 'unknown')
        return rules;
    const openings = rules.map(openingsOf);
    return openings.includes('unknown')
        ? 'unknown'
        : openings.flatMap((one) => (one === 'unknown' || one === undefined ? [] : one));
}
function openingsOf(rule) {
    if ((0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(rule, 'direction'), 'Outbound') === true)
        return undefined;
    if ((0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(rule, 'access'), 'Deny') === true)
        return undefined;
    const ranges = either(rule, 'source_address_prefix', 'source_address_prefixes');
    const ports = either(rule, 'destination_port_range', 'destination_port_ranges');
    if (ranges === 'unknown' || ports === 'unknown')
        return 'unknown';
    const protocol = (0,values/* enter */.Ve)(rule, 'protocol');
    const small = protocol.kind === 'known' ? { ...protocol, value: String(protocol.value).toLowerCase() } : protocol;
    return ports.map((port) => ({ protocol: small, ...portsOf(port), ranges: ranges.map(asRange) }));
}
/** One value, or a list of them. */
function either(rule, one, many) {
    const single = (0,values/* enter */.Ve)(rule, one);
    if (single.kind === 'unknown' || (single.kind === 'known' && single.value !== ''))
        return (0,values/* items */.ld)(single);
    return (0,values/* items */.ld)((0,values/* enter */.Ve)(rule, many));
}
/** Names that stand for every address. */
function asRange(source) {
    const everybody = /^(\*|any|internet)$/i.test((0,values/* textOf */.b6)(source) ?? '');
    return everybody ? { kind: 'known', value: '0.0.0.0/0', unknown: false } : source;
}

;// CONCATENATED MODULE: ./build/src/policy/gcp/firewall.js


const everybody = { kind: 'known', value: '0.0.0.0/0', unknown: false };
const absent = { kind: 'absent' };
/** What a firewall rule of a network lets in; undefined for one that lets nothing in: out, denied or turned off. */
function firewallOpenings(rule) {
    if ((0,values/* isOneOf */.EK)((0,values/* read */.LF)(rule, 'direction'), 'EGRESS') === true)
        return undefined;
    if ((0,values/* isOneOf */.EK)((0,values/* read */.LF)(rule, 'disabled'), true) === true)
        return undefined;
    const allowed = (0,values/* items */.ld)((0,values/* read */.LF)(rule, 'allow'));
    if (allowed === 'unknown' || allowed.length === 0)
        return allowed === 'unknown' ? allowed : undefined;
    const ranges = sourcesOf(rule);
    if (ranges === 'unknown')
        return ranges;
    return allowed.flatMap((entry) => {
        const protocol = (0,values/* enter */.Ve)(entry, 'protocol');
        const ports = (0,values/* items */.ld)((0,values/* enter */.Ve)(entry, 'ports'));
        if (ports === 'unknown')
            return [{ protocol, from: { kind: 'unknown' }, to: { kind: 'unknown' }, ranges }];
        if (ports.length === 0)
            return [{ protocol, from: absent, to: absent, ranges }];
        return ports.map((port) => ({ protocol, ...portsOf(port), ranges }));
    });
}
/** Without any source, everybody is one; tags and accounts are of the network. */
function sourcesOf(rule) {
    const [ranges, ...inside] = ['source_ranges', 'source_tags', 'source_service_accounts'].map((name) => (0,values/* items */.ld)((0,values/* read */.LF)(rule, name)));
    if (ranges === undefined || ranges === 'unknown')
        return 'unknown';
    if (ranges.length > 0)
        return ranges;
    if (inside.some((list) => list !== 'unknown' && list.length > 0))
        return [];
    return inside.includes('unknown') ? 'unknown' : [everybody];
}

;// CONCATENATED MODULE: ./build/src/policy/kubernetes/openings.js


const openings_everybody = { kind: 'known', value: '0.0.0.0/0', unknown: false };
/** What the load balancer of a Service lets in; without ranges, everybody. Undefined for a Service that has none. */
function serviceOpenings(service) {
    if (!isFacing(service))
        return undefined;
    const named = (0,values/* items */.ld)((0,values/* read */.LF)(service, 'spec', 'loadBalancerSourceRanges'));
    const ports = (0,values/* items */.ld)((0,values/* read */.LF)(service, 'spec', 'ports'));
    if (named === 'unknown' || ports === 'unknown')
        return 'unknown';
    const ranges = named.length === 0 ? [openings_everybody] : named;
    return ports.map((port) => {
        const number = (0,values/* enter */.Ve)(port, 'port');
        return { protocol: (0,values/* enter */.Ve)(port, 'protocol'), from: number, to: number, ranges };
    });
}

;// CONCATENATED MODULE: ./build/src/policy/ingress.js




/** What lets traffic in, by its type; undefined where a resource lets nothing in, or says nothing of it. */
const doorways = {
    google_compute_firewall: firewallOpenings,
    azurerm_network_security_group: groupOpenings,
    azurerm_network_security_rule: ruleOpenings,
    'v1/Service': serviceOpenings,
};
/** Every security group and rule that lets traffic in, with its openings. */
function ingress_openingsOf(world) {
    const others = Object.entries(doorways).flatMap(([type, openingsAt]) => world.ofType(type).flatMap((resource) => {
        const openings = openingsAt(resource);
        return openings === undefined ? [] : [{ resource, openings }];
    }));
    return [...securityGroups(world), ...others];
}
function securityGroups(world) {
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
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
    fix: 'Name the ranges that may come in; if it is to be everybody on port 443, write 0.0.0.0/0 in network.allowedIpRanges.',
    judge: (world) => ingress_openingsOf(world).map(({ resource, openings }) => answer(resource, (0,values/* not */.AU)(openings === 'unknown' ? openings : (0,values/* any */.bz)(openings.map((one) => isTooOpen(world, one)))), {
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

;// CONCATENATED MODULE: ./build/src/policy/azure/storage.js


/** Whether an account is encrypted with a key of its owner: one that it names itself, or that a resource of its own names. */
function hasOwnKey(account, world) {
    const companions = companionsOf(world, account, 'azurerm_storage_account_customer_managed_key', 'storage_account_id');
    return (0,values/* any */.bz)([
        (0,values/* isSet */.vM)(account, 'customer_managed_key', 0, 'key_vault_key_id'),
        companions === 'unknown' ? companions : companions.length > 0,
    ]);
}
/** Whether an account lets the networks alone in that it names. */
function isFenced(account, world) {
    const companions = companionsOf(world, account, 'azurerm_storage_account_network_rules', 'storage_account_id');
    return (0,values/* any */.bz)([
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'public_network_access_enabled'), false),
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'network_rules', 0, 'default_action'), 'Deny'),
        companions === 'unknown'
            ? companions
            : (0,values/* any */.bz)(companions.map((rules) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(rules, 'default_action'), 'Deny'))),
    ]);
}
/** Whether an account speaks TLS alone, from 1.2 on; it does where nothing is said. */
function speaksTlsOnly(account) {
    const https = (0,values/* read */.LF)(account, 'https_traffic_only_enabled');
    const floor = (0,values/* read */.LF)(account, 'min_tls_version');
    return (0,values/* all */.Q7)([
        https.kind === 'absent' || (0,values/* isOneOf */.EK)(https, true),
        floor.kind === 'absent' || (0,values/* isOneOf */.EK)(floor, 'TLS1_2', 'TLS1_3'),
    ]);
}
/** Days after which the policies of an account remove former versions. */
function versionDays(account, world) {
    const policies = companionsOf(world, account, 'azurerm_storage_management_policy', 'storage_account_id');
    if (policies === 'unknown')
        return policies;
    return policies.flatMap((policy) => {
        const rules = (0,values/* items */.ld)((0,values/* read */.LF)(policy, 'rule'));
        if (rules === 'unknown')
            return [{ kind: 'unknown' }];
        return rules
            .filter((rule) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(rule, 'enabled'), false) !== true)
            .map((rule) => (0,values/* enter */.Ve)(rule, 'actions', 0, 'version', 0, 'delete_after_days_since_creation'))
            .filter((days) => days.kind !== 'absent');
    });
}

;// CONCATENATED MODULE: ./build/src/policy/rules/public-exposure.js









const public_exposure_rule = {
    id: 'baseline/public-exposure',
    title: 'Nothing faces the internet unasked',
    severity: 'high',
    controls: families.publicAccess,
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
    fix: 'Put it into private subnets without a public address; what shall face the internet is a service with `public: true`.',
    fixes: {
        gcp: 'Remove the public address (access_config, ipv4_enabled), or let load balancers alone in; what shall face the internet is a service with `public: true`.',
        azure: 'Remove the public address, or set public_network_access_enabled = false or a firewall that denies by default; what shall face the internet is a service with `public: true`.',
        kubernetes: 'Make the Service one of type ClusterIP; what shall face the internet is a service with `public: true`.',
    },
    judge: (world) => [
        ...judgeTypes(world, addresses, {
            pass: 'It gets no public address.',
            fail: 'It gets a public address; none is asked.',
            unknown: 'Whether it gets a public address is decided only at apply.',
        }),
        ...judgeFirewalls(world),
        ...judgeBalancers(world),
    ],
};
const yes = (value) => (0,values/* isOneOf */.EK)(value, true);
/** Whether a network card of a machine of Google's has a public address. */
const hasAccess = (machine) => (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(machine, 'network_interface')), (card) => {
    const configs = (0,values/* items */.ld)((0,values/* enter */.Ve)(card, 'access_config'));
    return configs === 'unknown' ? configs : configs.length > 0;
}));
/** Whether a card of a scale set of Azure's has a public address. */
const hasPublicCard = (machines) => (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(machines, 'network_interface')), (card) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(card, 'ip_configuration')), (configuration) => {
    const addresses = (0,values/* items */.ld)((0,values/* enter */.Ve)(configuration, 'public_ip_address'));
    return addresses === 'unknown' ? addresses : addresses.length > 0;
})));
/** Whether a resource gets no public address, by its type. */
const addresses = {
    aws_ecs_service: (resource) => (0,values/* not */.AU)(yes((0,values/* read */.LF)(resource, 'network_configuration', 0, 'assign_public_ip'))),
    aws_launch_template: (resource) => (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(resource, 'network_interfaces')), (card) => yes((0,values/* enter */.Ve)(card, 'associate_public_ip_address')))),
    aws_instance: (resource) => (0,values/* not */.AU)(yes((0,values/* read */.LF)(resource, 'associate_public_ip_address'))),
    aws_db_instance: (resource) => (0,values/* not */.AU)(yes((0,values/* read */.LF)(resource, 'publicly_accessible'))),
    google_compute_instance: hasAccess,
    google_compute_instance_template: hasAccess,
    google_compute_region_instance_template: hasAccess,
    // A public address is what an instance gets when nothing is said.
    google_sql_database_instance: (database) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'settings', 0, 'ip_configuration', 0, 'ipv4_enabled'), false),
    azurerm_container_group: (group) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(group, 'ip_address_type'), 'Private', 'None'),
    azurerm_linux_virtual_machine_scale_set: hasPublicCard,
    azurerm_network_interface: (card) => (0,values/* not */.AU)((0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(card, 'ip_configuration')), (configuration) => {
        const address = (0,values/* enter */.Ve)(configuration, 'public_ip_address_id');
        return address.kind === 'unknown' ? true : address.kind === 'known';
    })),
    azurerm_orchestrated_virtual_machine_scale_set: hasPublicCard,
    azurerm_windows_virtual_machine_scale_set: hasPublicCard,
};
/** Databases and stores of Azure that have a public endpoint unless it is closed, and what else keeps strangers out. */
const endpoints = {
    azurerm_cosmosdb_account: (account) => (0,values/* any */.bz)([
        public_exposure_closed(account),
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'is_virtual_network_filter_enabled'), true),
        public_exposure_isNamed(account),
    ]),
    azurerm_mssql_server: public_exposure_closed,
    azurerm_mysql_flexible_server: (server) => (0,values/* any */.bz)([(0,values/* isOneOf */.EK)((0,values/* read */.LF)(server, 'public_network_access'), 'Disabled'), isInNetwork(server)]),
    azurerm_postgresql_flexible_server: (server) => (0,values/* any */.bz)([public_exposure_closed(server), isInNetwork(server)]),
    azurerm_redis_cache: public_exposure_closed,
    azurerm_storage_account: isFenced,
};
function public_exposure_closed(resource) {
    return (0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, 'public_network_access_enabled'), false);
}
function isInNetwork(server) {
    return (0,values/* read */.LF)(server, 'delegated_subnet_id').kind !== 'absent';
}
function public_exposure_isNamed(account) {
    const ranges = (0,values/* items */.ld)((0,values/* read */.LF)(account, 'ip_range_filter'));
    return ranges === 'unknown'
        ? ranges
        : ranges.length > 0 && (0,values/* all */.Q7)(ranges.map((range) => (0,values/* not */.AU)((0,values/* isOneOf */.EK)(range, '0.0.0.0/0', '0.0.0.0')))) === true;
}
function judgeFirewalls(world) {
    return judgeTypes(world, endpoints, {
        pass: 'Its public endpoint is closed, or lets named networks in only.',
        fail: 'Its public endpoint takes requests from the whole internet; a closed one is asked.',
        unknown: 'Who reaches its public endpoint is decided only at apply.',
    });
}
/** What may face the internet if a service asks for it, and whether it does. */
function facings(world, spec) {
    return [
        ...world.ofType(...balancerTypes).map((one) => [one, isInternetFacing(one)]),
        ...world.ofType(...forwardingTypes).map((one) => [one, facesInternet(one)]),
        ...world.ofType('google_cloud_run_v2_service').map((one) => [one, takesAll(one)]),
        ...world.ofType('azurerm_container_app').map((one) => [one, appFacesInternet(world, one)]),
        ...world.ofType('v1/Service').map((one) => [one, isFacing(one)]),
        // Other ways in may be those of an internal controller.
        ...world
            .ofType('networking.k8s.io/v1/Ingress', 'gateway.networking.k8s.io/v1/HTTPRoute')
            .filter(({ address }) => serviceAt(spec, address) !== undefined)
            .map((one) => [one, true]),
    ];
}
/** Everything, when nobody says anything: the attribute is computed, so that it is unknown at first. */
function takesAll(service) {
    const ingress = (0,values/* read */.LF)(service, 'ingress');
    const unset = ingress.kind !== 'known' && (0,values/* referencesAt */.EI)(service, ['ingress']).length === 0;
    return unset || (0,values/* isOneOf */.EK)(ingress, 'INGRESS_TRAFFIC_ALL');
}
/** Without a manifest nobody can say whether a load balancer was meant to face the internet: nothing is answered. */
function judgeBalancers(world) {
    const { spec } = world;
    if (spec === undefined)
        return [];
    return facings(world, spec).map(([balancer, facing]) => answer(balancer, (0,values/* any */.bz)([(0,values/* not */.AU)(facing), asksForPublic(spec, balancer.address)]), {
        pass: 'It faces the internet only if the manifest asks for it.',
        fail: 'It faces the internet, but the manifest does not ask for it.',
        unknown: 'Whether it faces the internet is decided only at apply.',
        path: 'public',
    }));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/public-http.js


const public_http_rule = {
    id: 'baseline/public-http',
    title: 'Nothing is served to the internet over plain HTTP',
    severity: 'high',
    controls: families.encryptionInTransit,
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
    fix: 'Set `certificate` of the service, and let port 80 only redirect to HTTPS.',
    fixes: {
        azure: 'Set allow_insecure_connections = false: the app then sends callers to HTTPS.',
        kubernetes: 'Set `certificate` of the service: the Ingress then names it in spec.tls.',
    },
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
    clouds: ['aws', 'gcp', 'kubernetes'],
    fix: 'Name the principals, or narrow the statement by a condition such as aws:SourceAccount or aws:PrincipalOrgID.',
    fixes: {
        gcp: 'Name the members, in place of allUsers and allAuthenticatedUsers.',
        kubernetes: 'Name the accounts and groups, in place of system:anonymous, system:unauthenticated and system:authenticated.',
    },
    judge: (world) => [
        ...judgeDocuments(world),
        ...public_policy_judgeGrants(world),
        ...judgeTypes(world, {
            'rbac.authorization.k8s.io/v1/ClusterRoleBinding': (binding) => (0,values/* not */.AU)(bindsAnybody(binding)),
            'rbac.authorization.k8s.io/v1/RoleBinding': (binding) => (0,values/* not */.AU)(bindsAnybody(binding)),
        }, public_policy_GIVEN),
    ],
};
const public_policy_GIVEN = {
    pass: 'The grant names who is let in.',
    fail: 'The grant lets anybody in; named members are asked.',
    unknown: 'Whom the grant lets in is decided only at apply.',
};
/** Roles by which everybody may call a service: where the manifest has a public one, that is what it asks for. */
const CALLING = ['roles/run.invoker', 'roles/cloudfunctions.invoker'];
function public_policy_judgeGrants(world) {
    const { spec } = world;
    return grantsOf(world).map(({ resource, grants }) => {
        const asked = spec !== undefined && asksForPublic(spec, resource.address);
        const open = (grant) => asked && (0,values/* isOneOf */.EK)(grant.role, ...CALLING) === true
            ? false
            : (0,values/* some */.zN)(grant.members, (member) => member.kind === 'unknown' && isMade(resource)
                ? false
                : (0,values/* isOneOf */.EK)(member, 'allUsers', 'allAuthenticatedUsers'));
        return answer(resource, (0,values/* not */.AU)(grants === 'unknown' ? grants : (0,values/* any */.bz)(grants.map(open))), public_policy_GIVEN);
    });
}
/** A member that is put together from an account or a project of Google's is that one, whatever its name will be. */
function isMade(grant) {
    const made = [...(0,values/* referencesAt */.EI)(grant, ['member']), ...(0,values/* referencesAt */.EI)(grant, ['members'])];
    return made.length > 0 && made.every((address) => /(^|\.)google_\w+\./.test(address));
}
function judgeDocuments(world) {
    return world
        .ofType(...Object.keys(documents))
        .filter(setsPolicy)
        .map((resource) => {
        const statements = statementsOf((0,values/* read */.LF)(resource, documents[resource.type]));
        return answer(resource, statements === 'unknown' ? statements : !statements.some(allowsAnybody), {
            pass: 'The policy names who is let in.',
            fail: 'The policy lets anybody in: the principal is "*" and no condition narrows it; named principals are asked.',
            unknown: 'The policy is decided only at apply.',
        });
    });
}
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





const s3_encryption_judges = {
    aws_s3_bucket: hasDefaultKey,
    google_storage_bucket: (bucket) => (0,values/* isSet */.vM)(bucket, 'encryption', 0, 'default_kms_key_name'),
    azurerm_storage_account: hasOwnKey,
};
const s3_encryption_rule = {
    id: 'baseline/s3-encryption',
    title: 'Buckets are encrypted with KMS',
    severity: 'high',
    controls: families.encryptionAtRest,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Give the bucket an aws_s3_bucket_server_side_encryption_configuration with sse_algorithm "aws:kms".',
    fixes: {
        gcp: 'Give the bucket an encryption block with default_kms_key_name.',
        azure: 'Give the account a customer_managed_key.',
    },
    judge: (world) => judgeTypes(world, s3_encryption_judges, {
        pass: 'Objects are encrypted by default with a key of the key service.',
        fail: 'No default encryption with a key of the key service is set; it is asked.',
        unknown: 'The default encryption of the bucket is decided only at apply.',
    }),
};
function hasDefaultKey(bucket, world) {
    const settings = bucketSettings(world, bucket, 'aws_s3_bucket_server_side_encryption_configuration', 'server_side_encryption_configuration');
    return (0,values/* some */.zN)(settings, (setting) => (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* enter */.Ve)(setting, 'rule')), (entry) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'), 'aws:kms', 'aws:kms:dsse')));
}

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
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Give the bucket an aws_s3_bucket_public_access_block with all four settings true.',
    fixes: {
        gcp: 'Set public_access_prevention = "enforced", and uniform_bucket_level_access = true.',
        azure: 'Set allow_nested_items_to_be_public = false for the account.',
    },
    judge: (world) => [
        ...judgeBuckets(world),
        ...judgeTypes(world, others, {
            pass: 'Public access is refused, whatever a grant says.',
            fail: 'A grant could make objects public; that it be refused is asked.',
            unknown: 'Whether public access is refused is decided only at apply.',
        }),
    ],
};
const others = {
    google_storage_bucket: (bucket) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(bucket, 'public_access_prevention'), 'enforced'),
    // Refused since version 5 of the provider, unless it is allowed.
    azurerm_storage_account: (account) => (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'allow_nested_items_to_be_public'), true)),
};
function judgeBuckets(world) {
    return world.ofType('aws_s3_bucket').map((bucket) => {
        const blocks = companionsOf(world, bucket, 'aws_s3_bucket_public_access_block', 'bucket');
        const good = blocks === 'unknown'
            ? blocks
            : (0,values/* any */.bz)(blocks.map((block) => (0,values/* every */.Si)(settings.map((name) => (0,values/* read */.LF)(block, name)), (value) => (0,values/* isOneOf */.EK)(value, true))));
        return answer(bucket, good, {
            pass: 'All four kinds of public access are blocked.',
            fail: 'Public access to the bucket is not blocked in all four ways; it is asked.',
            unknown: 'Whether public access to the bucket is blocked is decided only at apply.',
        });
    });
}

;// CONCATENATED MODULE: ./build/src/policy/gcp/buckets.js

/** Days after which a bucket removes former versions. Without versions there is nothing to remove. */
function buckets_versionDays(bucket) {
    const rules = (0,values/* items */.ld)((0,values/* read */.LF)(bucket, 'lifecycle_rule'));
    if (rules === 'unknown')
        return rules;
    return (rules
        .filter((rule) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(rule, 'action', 0, 'type'), 'Delete') !== false)
        .map((rule) => (0,values/* enter */.Ve)(rule, 'condition', 0))
        .filter((condition) => (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(condition, 'with_state'), 'LIVE') !== true)
        .map((condition) => (0,values/* enter */.Ve)(condition, 'days_since_noncurrent_time'))
        // The provider writes a zero for what nobody set.
        .filter((days) => days.kind === 'unknown' || ((0,values/* numberOf */.rl)(days) ?? 0) > 0));
}
/** Who an ACL lets in: everybody, or everybody with an account of Google's. */
const EVERYBODY = /(^|:)(allUsers|allAuthenticatedUsers)$/;
/** Whether an entity of an ACL, such as `READER:allUsers`, is everybody. */
function buckets_isEverybody(entity) {
    return entity.kind === 'known' && EVERYBODY.test(String(entity.value));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-public-acl.js




const s3_public_acl_rule = {
    id: 'baseline/s3-public-acl',
    title: 'No bucket has a public ACL',
    severity: 'critical',
    controls: families.publicAccess,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Remove the canned ACL, and let the bucket policy name who may read.',
    fixes: {
        gcp: 'Remove allUsers and allAuthenticatedUsers, set uniform_bucket_level_access = true, and name who may read by IAM.',
        azure: 'Set container_access_type = "private", and name who may read by roles.',
    },
    judge: (world) => [...judgeAcls(world), ...judgeTypes(world, s3_public_acl_others, WORDS)],
};
const WORDS = {
    pass: 'The ACL gives nobody outside the account access.',
    fail: 'The ACL gives everybody access to the bucket; private is asked.',
    unknown: 'The ACL of the bucket is decided only at apply.',
};
const s3_public_acl_closed = (acl) => (0,values/* not */.AU)((0,values/* any */.bz)([
    (0,values/* isOneOf */.EK)((0,values/* read */.LF)(acl, 'predefined_acl'), 'publicRead', 'publicReadWrite', 'authenticatedRead'),
    // Entities that nobody wrote are computed, and those of the owners.
    ...((0,values/* read */.LF)(acl, 'role_entity').kind === 'known'
        ? [(0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(acl, 'role_entity')), buckets_isEverybody)]
        : []),
]));
const entity = (control) => {
    const named = (0,values/* read */.LF)(control, 'entity');
    return named.kind === 'unknown' ? 'unknown' : !buckets_isEverybody(named);
};
const s3_public_acl_others = {
    google_storage_bucket_access_control: entity,
    google_storage_bucket_acl: s3_public_acl_closed,
    google_storage_default_object_access_control: entity,
    google_storage_default_object_acl: s3_public_acl_closed,
    google_storage_object_acl: s3_public_acl_closed,
    // Private when nothing is said.
    azurerm_storage_container: (container) => (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(container, 'container_access_type'), 'blob', 'container')),
};
function judgeAcls(world) {
    // An absent ACL is private, and so is one that the provider has yet to compute.
    return world
        .ofType('aws_s3_bucket_acl', 'aws_s3_bucket')
        .filter((resource) => resource.type === 'aws_s3_bucket_acl' || (0,values/* read */.LF)(resource, 'acl').kind === 'known')
        .map((resource) => answer(resource, (0,values/* not */.AU)((0,values/* isOneOf */.EK)((0,values/* read */.LF)(resource, 'acl'), 'public-read', 'public-read-write', 'authenticated-read')), WORDS));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-retention.js






/** Without a framework: what was overwritten before a weekend can still be had after it. Days. */
const leastDays = 7;
const s3_retention_rule = {
    id: 'baseline/s3-retention',
    title: 'Former versions of objects are kept long enough',
    severity: 'high',
    controls: families.backup,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Raise `retentionDays` of the bucket to the days that are asked (noncurrent_version_expiration).',
    fixes: {
        gcp: 'Raise `retentionDays` of the bucket to the days that are asked (days_since_noncurrent_time of the lifecycle_rule).',
        azure: 'Raise `retentionDays` of the bucket to the days that are asked (version of the management policy).',
    },
    judge: (world) => Object.entries(periods).flatMap(([type, periodsAt]) => world.ofType(type).map((bucket) => judgeBucket(world, bucket, periodsAt(bucket, world)))),
};
/** Days after which former versions are removed, by type. */
const periods = {
    aws_s3_bucket: (bucket, world) => {
        const settings = bucketSettings(world, bucket, 'aws_s3_bucket_lifecycle_configuration', 'lifecycle_rule');
        return settings === 'unknown' ? settings : settings.flatMap(periodsOf);
    },
    google_storage_bucket: buckets_versionDays,
    azurerm_storage_account: versionDays,
};
function judgeBucket(world, bucket, periods) {
    const framework = strictest(world.spec, 'noncurrentDays');
    const floor = Math.max(leastDays, framework?.days ?? 0);
    const asked = framework === undefined ? `${floor} days are asked` : `${framework.framework} asks ${floor}`;
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
    // Cloud Storage has no such setting.
    clouds: ['aws', 'azure'],
    fix: 'Give the bucket a policy that denies s3:* to everybody while aws:SecureTransport is false.',
    fixes: { azure: 'Set https_traffic_only_enabled = true and min_tls_version = "TLS1_2".' },
    judge: (world) => [
        ...judgeTypes(world, { aws_s3_bucket: hasPolicy }, {
            pass: 'The bucket policy refuses requests without TLS.',
            fail: 'No bucket policy refuses requests without TLS; one is asked.',
            unknown: 'The bucket policy is decided only at apply.',
        }),
        ...judgeTypes(world, { azurerm_storage_account: speaksTlsOnly }, {
            pass: 'The account takes requests over TLS 1.2 or newer alone.',
            fail: 'The account takes requests without TLS, or of an old version; TLS 1.2 or newer is asked.',
            unknown: 'Whether the account asks for TLS is decided only at apply.',
        }),
    ],
};
function hasPolicy(bucket, world) {
    const policies = bucketSettings(world, bucket, 'aws_s3_bucket_policy');
    return (0,values/* some */.zN)(policies, (policy) => {
        const statements = statementsOf((0,values/* enter */.Ve)(policy, 'policy'));
        return statements === 'unknown' ? statements : statements.some(refusesPlainHttp);
    });
}
function refusesPlainHttp(statement) {
    return (!statement.allow &&
        statement.principals.includes('*') &&
        statement.actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
        statement.conditions.get('aws:securetransport')?.includes('false') === true &&
        statement.conditions.size === 1);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/s3-versioning.js




const s3_versioning_judges = {
    aws_s3_bucket: isVersioned,
    google_storage_bucket: (bucket) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(bucket, 'versioning', 0, 'enabled'), true),
    azurerm_storage_account: (account, world) => {
        // What is appended to every minute has as many versions, and none worth keeping.
        const logs = world.companions(account, 'azurerm_network_watcher_flow_log', 'storage_account_id');
        if (logs.length > 0)
            return undefined;
        return (0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'blob_properties', 0, 'versioning_enabled'), true);
    },
};
const s3_versioning_rule = {
    id: 'baseline/s3-versioning',
    title: 'Buckets keep former versions',
    severity: 'medium',
    controls: families.backup,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set `versioning: true` for the bucket (aws_s3_bucket_versioning with status "Enabled").',
    fixes: {
        gcp: 'Set `versioning: true` for the bucket (a versioning block with enabled = true).',
        azure: 'Set `versioning: true` for the bucket (versioning_enabled in blob_properties).',
    },
    judge: (world) => judgeTypes(world, s3_versioning_judges, {
        pass: 'Former versions of objects are kept.',
        fail: 'Former versions of objects are not kept; versioning is asked.',
        unknown: 'Whether former versions are kept is decided only at apply.',
        path: 'versioning',
    }),
};
function isVersioned(bucket, world) {
    const settings = bucketSettings(world, bucket, 'aws_s3_bucket_versioning', 'versioning');
    return (0,values/* some */.zN)(settings, (setting) => (0,values/* any */.bz)([
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(setting, 'versioning_configuration', 0, 'status'), 'Enabled'),
        (0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(setting, 'enabled'), true),
    ]));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/secret-encryption.js


const secret_encryption_rule = {
    id: 'baseline/secret-encryption',
    title: 'Secrets are encrypted with a key of their owner',
    severity: 'medium',
    controls: families.encryptionAtRest,
    clouds: ['aws'],
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
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
    fix: 'Declare it in `secrets`, refer to it by `secret://name`, and fill it with `synthinfra secrets set`. Then change the secret: it has been written down.',
    judge: (world) => {
        const redactor = (0,redact/* createRedactor */.l)();
        return [
            ...secret_in_environment_judgeContainers(world, redactor),
            ...judgeMaps(world, redactor),
            ...judgeScripts(world, redactor),
        ];
    },
};
function secret_in_environment_judgeContainers(world, redactor) {
    return containersAsAsked(world).map(({ resource, containers }) => {
        const leaking = [];
        const secret = (0,values/* some */.zN)(containers, (container) => (0,values/* any */.bz)(variablesOf(container).map((variable) => {
            const name = (0,values/* textOf */.b6)(variable.name);
            if (name === undefined)
                return variable.name.kind === 'unknown' ? 'unknown' : false;
            const leaks = holdsSecret(name, variable.value, redactor);
            if (leaks === true)
                leaking.push(name);
            return leaks;
        })));
        return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
    });
}
/** Lists of names and values, by the two names that clouds have for them, and a map of Container Instances. */
function variablesOf(container) {
    const lists = ['environment', 'env'].flatMap((list) => {
        const variables = (0,values/* items */.ld)((0,values/* enter */.Ve)(container, list));
        return variables === 'unknown' ? [{ kind: 'unknown' }] : variables;
    });
    return [
        ...lists.map((variable) => ({ name: (0,values/* enter */.Ve)(variable, 'name'), value: (0,values/* enter */.Ve)(variable, 'value') })),
        ...secret_in_environment_entriesOf((0,values/* enter */.Ve)(container, 'environment_variables')),
    ];
}
function secret_in_environment_entriesOf(map) {
    if (map.kind === 'unknown')
        return [{ name: map, value: map }];
    if (map.kind === 'absent' || !(0,json/* isObject */.Gv)(map.value))
        return [];
    return Object.keys(map.value).map((name) => ({
        name: { kind: 'known', value: name, unknown: false },
        value: (0,values/* enter */.Ve)(map, name),
    }));
}
/** Where a map of variables stands outside of containers: of functions, of apps without one, and of a ConfigMap. */
const maps = {
    aws_lambda_function: ['environment', 0, 'variables'],
    google_cloudfunctions2_function: ['service_config', 0, 'environment_variables'],
    azurerm_function_app_flex_consumption: ['app_settings'],
    azurerm_linux_function_app: ['app_settings'],
    azurerm_linux_web_app: ['app_settings'],
    'v1/ConfigMap': ['data'],
};
function judgeMaps(world, redactor) {
    return world.ofType(...Object.keys(maps)).map((resource) => {
        const variables = secret_in_environment_entriesOf((0,values/* read */.LF)(resource, ...(maps[resource.type] ?? [])));
        const leaking = [];
        const secret = (0,values/* any */.bz)(variables.map(({ name, value }) => {
            const text = (0,values/* textOf */.b6)(name);
            if (text === undefined)
                return isComputed(resource) ? false : 'unknown';
            const leaks = holdsSecret(text, value, redactor);
            if (leaks === true)
                leaking.push(text);
            return leaks;
        }));
        return environmentAnswer(resource, secret, leaking.map(redactor.identifier));
    });
}
/** Variables of a function of Google's are computed: unknown without an expression means that nobody wrote any. */
function isComputed(resource) {
    return (resource.type === 'google_cloudfunctions2_function' &&
        (0,values/* referencesAt */.EI)(resource, maps[resource.type] ?? []).length === 0);
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
const googleScripts = [
    ['metadata_startup_script'],
    ['metadata', 'startup-script'],
    ['metadata', 'user-data'],
];
const azureScripts = [['custom_data'], ['user_data']];
/** Where the start-up script of a machine stands. */
const scripts = {
    aws_launch_template: [['user_data'], ['user_data_base64']],
    aws_instance: [['user_data'], ['user_data_base64']],
    google_compute_instance: googleScripts,
    google_compute_instance_template: googleScripts,
    google_compute_region_instance_template: googleScripts,
    azurerm_linux_virtual_machine: azureScripts,
    azurerm_linux_virtual_machine_scale_set: azureScripts,
    azurerm_windows_virtual_machine: azureScripts,
    azurerm_windows_virtual_machine_scale_set: azureScripts,
};
function judgeScripts(world, redactor) {
    return world.ofType(...Object.keys(scripts)).map((machine) => {
        const secret = (0,values/* any */.bz)((scripts[machine.type] ?? []).map((path) => (0,values/* holds */.v9)((0,values/* read */.LF)(machine, ...path), (script) => typeof script === 'string' && showsSecret(script, redactor))));
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



const table_encryption_judges = {
    aws_dynamodb_table: (table) => (0,values/* all */.Q7)([
        (0,values/* isOneOf */.EK)((0,values/* read */.LF)(table, 'server_side_encryption', 0, 'enabled'), true),
        (0,values/* isSet */.vM)(table, 'server_side_encryption', 0, 'kms_key_arn'),
    ]),
    azurerm_cosmosdb_account: (account) => (0,values/* isSet */.vM)(account, 'key_vault_key_id'),
};
const table_encryption_rule = {
    id: 'baseline/table-encryption',
    title: 'Tables are encrypted with a key of their owner',
    severity: 'medium',
    controls: families.encryptionAtRest,
    // Firestore takes a key only from an account of Google's that no resource of the provider makes.
    clouds: ['aws', 'azure'],
    fix: 'Give the table a server_side_encryption block with enabled = true and kms_key_arn.',
    fixes: { azure: 'Give the account key_vault_key_id, and an identity that may use the key.' },
    judge: (world) => judgeTypes(world, table_encryption_judges, {
        pass: 'The table is encrypted with a key of its owner.',
        fail: "The table is encrypted with the cloud's own key only; a key of yours is asked.",
        unknown: 'Which key encrypts the table is decided only at apply.',
    }),
};

;// CONCATENATED MODULE: ./build/src/policy/rules/table-pitr.js



const table_pitr_judges = {
    aws_dynamodb_table: (table) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(table, 'point_in_time_recovery', 0, 'enabled'), true),
    google_firestore_database: (database) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(database, 'point_in_time_recovery_enablement'), 'POINT_IN_TIME_RECOVERY_ENABLED'),
    azurerm_cosmosdb_account: (account) => (0,values/* isOneOf */.EK)((0,values/* read */.LF)(account, 'backup', 0, 'type'), 'Continuous'),
};
const table_pitr_rule = {
    id: 'baseline/table-pitr',
    title: 'Tables can be restored to any moment',
    severity: 'medium',
    controls: families.backup,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set `pointInTimeRecovery: true` for the table.',
    judge: (world) => judgeTypes(world, table_pitr_judges, {
        pass: 'Continuous backups are kept.',
        fail: 'No continuous backups are kept of the table; they are asked.',
        unknown: 'Whether continuous backups are kept is decided only at apply.',
        path: 'pointInTimeRecovery',
    }),
};

// EXTERNAL MODULE: ./build/src/policy/clouds.js
var clouds = __webpack_require__(31728);
;// CONCATENATED MODULE: ./build/src/policy/rules/tags.js





const tags_rule = {
    id: 'baseline/tags',
    title: 'Resources carry the required tags',
    severity: 'low',
    controls: families.change,
    clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
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
/**
 * The provider of AWS gives `tags_all` to every resource that takes tags, that of Google `effective_labels`; an Auto
 * Scaling group has blocks of its own. What Helm itself makes, the namespace, takes no labels from a chart.
 */
function isTaggable(resource) {
    const attribute = attributeOf(resource);
    if (attribute === undefined)
        return false;
    return (0,values/* read */.LF)(resource, attribute).kind !== 'absent' || hasKey(resource.after, attribute);
}
/** The attribute that tells that a resource takes tags; undefined where its type takes none. */
function attributeOf({ type }) {
    switch ((0,clouds/* cloudOf */.h)(type)) {
        case 'gcp':
            return 'effective_labels';
        case 'azure':
            return 'tags';
        case 'kubernetes':
            return type === 'v1/Namespace' ? undefined : 'metadata';
        default:
            return type === 'aws_autoscaling_group' ? 'tag' : 'tags_all';
    }
}
function hasTag(resource, tag) {
    switch ((0,clouds/* cloudOf */.h)(resource.type)) {
        case 'gcp':
            return (0,values/* any */.bz)(['effective_labels', 'terraform_labels', 'labels'].map((attribute) => isFilled((0,values/* read */.LF)(resource, attribute, labelOf(tag)))));
        case 'azure':
            return isFilled((0,values/* read */.LF)(resource, 'tags', tag));
        case 'kubernetes':
            return isFilled((0,values/* read */.LF)(resource, 'metadata', 'labels', tag));
        default:
            return resource.type === 'aws_autoscaling_group'
                ? (0,values/* some */.zN)((0,values/* items */.ld)((0,values/* read */.LF)(resource, 'tag')), (entry) => (0,values/* all */.Q7)([(0,values/* isOneOf */.EK)((0,values/* enter */.Ve)(entry, 'key'), tag), isFilled((0,values/* enter */.Ve)(entry, 'value'))]))
                : (0,values/* any */.bz)(['tags_all', 'tags'].map((attribute) => isFilled((0,values/* read */.LF)(resource, attribute, tag))));
    }
}
/** How Google can have a tag's name: https://cloud.google.com/resource-manager/docs/labels-overview#requirements */
function labelOf(tag) {
    return tag.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}
const isFilled = (value) => (0,values/* holds */.v9)(value, (text) => text !== '');
function hasKey(value, key) {
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/tls-floor.js




/** Policies of Elastic Load Balancing whose lowest version is TLS 1.2 or 1.3, as its guide names them. */
const modern = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/;
/**
 * Ready policies of Application Gateway whose lowest version is TLS 1.2.
 * https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview
 */
const modernGateways = ['AppGwSslPolicy20170401S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20220101S'];
const tls_floor_rule = {
    id: 'baseline/tls-floor',
    title: 'Load balancers speak TLS 1.2 or newer',
    severity: 'high',
    controls: families.encryptionInTransit,
    clouds: ['aws', 'gcp', 'azure'],
    fix: 'Set ssl_policy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one.',
    fixes: {
        gcp: 'Give the proxy an ssl_policy whose min_tls_version is TLS_1_2 or newer.',
        azure: 'Give the gateway an ssl_policy whose min_protocol_version is TLSv1_2 or newer.',
    },
    judge: (world) => [
        ...judgeListeners(world),
        ...judgeTypes(world, {
            google_compute_region_target_https_proxy: (proxy) => hasModernTls(world, proxy),
            google_compute_target_https_proxy: (proxy) => hasModernTls(world, proxy),
            azurerm_application_gateway: (gateway) => (0,values/* any */.bz)([
                (0,values/* isOneOf */.EK)((0,values/* read */.LF)(gateway, 'ssl_policy', 0, 'min_protocol_version'), 'TLSv1_2', 'TLSv1_3'),
                (0,values/* isOneOf */.EK)((0,values/* read */.LF)(gateway, 'ssl_policy', 0, 'policy_name'), ...modernGateways),
            ]),
        }, {
            pass: 'The policy of the load balancer begins at TLS 1.2 or newer.',
            fail: 'The load balancer has no policy that begins at TLS 1.2 or newer; one is asked.',
            unknown: "The load balancer's TLS policy is decided only at apply.",
        }),
    ],
};
function judgeListeners(world) {
    return world
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
    });
}

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
    if (list === 'unknown')
        return 'unknown';
    let found = false;
    for (const element of list) {
        const truth = test(element);
        if (truth === true)
            return true;
        if (truth === 'unknown')
            found = truth;
    }
    return found;
}
/** Whether a test holds of every element; true of an empty list. */
function every(list, test) {
    return not(some(list, (element) => not(test(element))));
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
const identities = ['id', 'arn', 'bucket', 'name', 'self_link'];
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
    const owners = (candidate) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesAt */ .EI)(candidate, [attribute]).flatMap((reference) => ownersOf(candidate, bareAddress(reference), byPlace));
    const byValue = group(candidates, (candidate) => [nameOf(candidate)]);
    const nameless = byValue.get('') ?? [];
    byValue.delete('');
    return { byValue, byOwner: group(nameless, (candidate) => new Set(owners(candidate))) };
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
/** @param keys of one resource, each once. */
function group(resources, keys) {
    const groups = new Map();
    for (const resource of resources)
        for (const key of keys(resource)) {
            const list = groups.get(key);
            if (list === undefined)
                groups.set(key, [resource]);
            else
                list.push(resource);
        }
    return groups;
}


/***/ })

};
