export const id = 6120;
export const ids = [6120];
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


/***/ })

};
