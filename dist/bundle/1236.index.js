export const id = 1236;
export const ids = [1236,4128];
export const modules = {

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

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePlanText: () => (/* binding */ decodePlanText),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan),
/* harmony export */   whatItIs: () => (/* binding */ whatItIs)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



const HOW = 'Make it with `terraform show -json PLANFILE > plan.json`.';
/**
 * The plan's JSON text out of whatever a shell or a wrapper made of it: UTF-8 or UTF-16 in either byte order, with or
 * without a byte order mark (PowerShell's `>` writes UTF-16), and lines of other output around it (setup-terraform's
 * wrapper prints `[command]…` and `::debug::…`).
 * @throws UserError when there is no JSON object in it, several plans, or one that ends before its end.
 */
function decodePlanText(bytes) {
    const text = decode(bytes);
    const lines = objectLines(text);
    const beginning = (start) => text.slice(start, start + 200).split('\n{', 1)[0] ?? '';
    const plans = lines.filter((start) => beginning(start).includes('"format_version"'));
    if (plans.length === 0 && text.includes('"@level"')) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is the log of `terraform plan -json`, not a plan.', HOW);
    }
    if (plans.length > 1 || (plans.length === 0 && lines.length > 1)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`The text holds ${plans.length || lines.length} plans, one on each line.`, 'Pass one plan at a time: with Terragrunt, run `show -json` once for each unit.');
    }
    const start = plans[0] ?? lines[0] ?? text.indexOf('{"format_version"');
    if (start < 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is no plan: it holds no JSON object.', HOW);
    return untilEnd(text, start);
}
/**
 * The parsed JSON of a plan.
 * @throws UserError as decodePlanText, and for JSON that is cut off or broken.
 */
function parsePlan(bytes) {
    const text = decodePlanText(bytes);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : '';
        const cut = /end of JSON|unterminated/i.test(reason) || reason.includes(`at position ${text.length}`);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(cut
            ? 'The JSON of the plan is cut off: it ends before its last brace.'
            : 'The JSON of the plan is broken.', `${HOW} A full disk or a cancelled step leaves such files.`, 1, { cause: error });
    }
}
function decode(bytes) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)("This is Terraform's binary plan file, not its JSON.", HOW);
    }
    // Most plans are plain ASCII, which needs no decoder: at 60 MB that is a tenth of a second.
    const encoding = encodingOf(bytes);
    if (encoding === 'utf-8' && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes)) {
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    }
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('This is neither UTF-8 nor UTF-16 text.', HOW, 1, { cause: error });
    }
}
/** The first characters of any plan are ASCII, so in UTF-16 every other byte is zero. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return 'utf-16be';
    return 'utf-8';
}
/** Where lines begin with an object. Terraform writes plans in one line; indented ones have their brace in column one. */
function objectLines(text) {
    const starts = [];
    if (text.startsWith('{'))
        starts.push(0);
    for (let at = text.indexOf('\n{'); at >= 0; at = text.indexOf('\n{', at + 1))
        starts.push(at + 1);
    return starts;
}
/** From `start` to the object's last brace: at the end of the first line, or else alone on a line of its own. */
function untilEnd(text, start) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline < 0 ? undefined : newline).trimEnd();
    if (line.length > 1 && line.endsWith('}'))
        return line;
    const end = /\n\}[ \t\r]*(?:\n|$)/.exec(line.length > 200 ? '' : text.slice(start));
    return end === null ? cutNoise(line, text, start) : text.slice(start, start + end.index + 2);
}
/** Noise may follow the JSON on its own line; without a brace at all the JSON is cut off, and JSON.parse says so. */
function cutNoise(line, text, start) {
    const noise = line.search(/\}(?:::debug::|::set-output|\[command\])/);
    if (noise >= 0)
        return line.slice(0, noise + 1);
    return line.length > 200 ? line : text.slice(start).trimEnd();
}
/** Says what a JSON document is that is no plan. */
function whatItIs(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json))
        return 'a JSON value';
    if ('values' in json || 'lineage' in json || ('serial' in json && 'resources' in json))
        return 'a state';
    if ('provider_schemas' in json)
        return 'the schema of providers';
    if ('@level' in json)
        return 'the log of `terraform plan -json`';
    return 'some other JSON';
}


/***/ }),

/***/ 21236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlan: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./build/src/changes/mask.js
var mask = __webpack_require__(53223);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/engines/terraform/read-hooks.js

/**
 * The provisioners that an instance's actions may run. The plan's JSON does not tell creation-time provisioners from
 * destroy-time ones (Terraform 1.11), so each of a block counts whenever one of either kind would run.
 */
function provisionerHooks(resource, provisioners) {
    const when = resource.deposed === undefined ? occasion(resource.actions) : 'destroy';
    if (when === undefined)
        return [];
    return provisioners.map((type) => ({ address: resource.address, kind: `provisioner ${type}`, when }));
}
function occasion(actions) {
    if (actions.includes('replace'))
        return 'always';
    if (actions.includes('create'))
        return 'create';
    return actions.includes('delete') ? 'destroy' : undefined;
}
/** The actions of providers that a plan runs (Terraform 1.14, `action_invocations` of the JSON format). */
function actionHooks(invocations) {
    return invocations.filter(src_json/* isObject */.Gv).map((invocation) => {
        const trigger = invocation['lifecycle_action_trigger'];
        const event = (0,src_json/* isObject */.Gv)(trigger) ? read_hooks_text(trigger, 'action_trigger_event') : '';
        const resource = (0,src_json/* isObject */.Gv)(trigger) ? read_hooks_text(trigger, 'triggering_resource_address') : '';
        return {
            address: resource || read_hooks_text(invocation, 'address'),
            kind: `action ${read_hooks_text(invocation, 'type')}`,
            when: /create/i.test(event) ? 'create' : /destroy/i.test(event) ? 'destroy' : 'always',
        };
    });
}
function read_hooks_text(owner, key) {
    const value = owner[key];
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/src/engines/terraform/read-plan-text.js
var read_plan_text = __webpack_require__(4128);
;// CONCATENATED MODULE: ./build/src/engines/terraform/read-references.js

const NO_BLOCK = { references: {}, maybeWriteOnly: [], provisioners: [] };
/** An address without the keys of `count` and `for_each`: `module.a["x.y"].aws_b.c[0]` is `module.a.aws_b.c`. */
function withoutKeys(address) {
    return address.includes('[') ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '') : address;
}
/**
 * Looks up what a plan's `configuration` says of resource blocks. Each block is read when it is first asked for: most
 * instances share theirs, and most plans are asked about few.
 */
function readConfiguration(configuration) {
    const config = (0,src_json/* isObject */.Gv)(configuration) ? objectAt(configuration, 'root_module') : {};
    const root = moduleOf('', config, {});
    const blocks = new Map();
    return (module, address) => {
        const full = withoutKeys(address);
        const known = blocks.get(full);
        if (known !== undefined)
            return known;
        const home = findModule(root, withoutKeys(module));
        const raw = home?.blocks.get(full.slice(home.prefix.length));
        const block = home === undefined || raw === undefined ? NO_BLOCK : readBlock(home, raw);
        blocks.set(full, block);
        return block;
    };
}
function moduleOf(prefix, config, call, caller) {
    const resources = listAt(config, 'resources').filter(src_json/* isObject */.Gv);
    const blocks = new Map(resources.map((block) => [String(block['address']), block]));
    const shared = { prefix, config, call, blocks, children: new Map(), known: new Map() };
    return caller === undefined ? shared : { ...shared, caller };
}
/** @param path `module.a.module.b`, empty for the root. Names of modules hold no dots. */
function findModule(root, path) {
    const names = path.split('.').filter((_, index) => index % 2 === 1);
    return names.reduce((module, name) => module && child(module, name), root);
}
function child(module, name) {
    if (!module.children.has(name)) {
        const call = objectAt(objectAt(module.config, 'module_calls'), name);
        const config = call['module'];
        module.children.set(name, (0,src_json/* isObject */.Gv)(config) ? moduleOf(`${module.prefix}module.${name}.`, config, call, module) : undefined);
    }
    return module.children.get(name);
}
function readBlock(module, raw) {
    const references = Object.create(null);
    const maybeWriteOnly = [];
    const visit = (expression, path) => {
        if (Array.isArray(expression)) {
            for (const item of expression)
                visit(item, path);
        }
        else if ((0,src_json/* isObject */.Gv)(expression)) {
            if (!isExpression(expression)) {
                for (const [key, item] of Object.entries(expression))
                    visit(item, [...path, key]);
                return;
            }
            const argument = {
                path: path.join('.'),
                nested: path.length > 1,
                named: path.at(-1)?.endsWith('_wo') ?? false,
            };
            const constant = !argument.nested && (expression['constant_value'] ?? null) !== null;
            if (argument.named || constant)
                maybeWriteOnly.push(argument);
            const found = resolve(textsAt(expression, 'references'), module, raw['for_each_expression']);
            for (let depth = 1; depth <= path.length && found.size > 0; depth++) {
                const key = path.slice(0, depth).join('.');
                references[key] = [...new Set([...(references[key] ?? []), ...found])];
            }
        }
    };
    visit(objectAt(raw, 'expressions'), []);
    const provisioners = listAt(raw, 'provisioners')
        .filter(src_json/* isObject */.Gv)
        .map((item) => String(item['type']));
    return { references, maybeWriteOnly, provisioners };
}
/** An expression is told from a nested block by its only possible keys; `{}` is one that refers to nothing. */
function isExpression(value) {
    return Object.keys(value).every((key) => key === 'constant_value' || key === 'references');
}
/** @param forEach the block's `for_each`, which `each` stands for. */
function resolve(references, module, forEach) {
    const found = new Set();
    const plain = [...new Set(references.map(withoutKeys))];
    for (const reference of plain) {
        const [head = '', name = '', third = ''] = reference.split('.');
        if (head === 'each') {
            const source = (0,src_json/* isObject */.Gv)(forEach) ? textsAt(forEach, 'references') : [];
            addAll(found, resolve(source, module, undefined));
        }
        else if (head === 'var') {
            addAll(found, variable(module, name));
        }
        else if (head === 'module') {
            // Terraform also lists each beginning of a reference; only the longest tells which output is meant.
            const isBeginning = third === '' && plain.some((other) => other.startsWith(`${reference}.`));
            if (!isBeginning)
                addAll(found, output(module, name, third));
        }
        else if (head === 'data' && third !== '') {
            found.add(`${module.prefix}data.${name}.${third}`);
        }
        else if (name !== '' && !NOT_RESOURCES.has(head)) {
            found.add(`${module.prefix}${head}.${name}`);
        }
    }
    return found;
}
const NOT_RESOURCES = new Set([
    'local',
    'path',
    'count',
    'self',
    'terraform',
    'data',
    'ephemeral',
    'provider',
]);
/** What the caller passes for a variable. */
function variable(module, name) {
    const { caller } = module;
    if (caller === undefined)
        return new Set();
    return once(module, `var.${name}`, () => {
        const expression = objectAt(module.call, 'expressions')[name];
        return resolve(allReferences(expression), caller, module.call['for_each_expression']);
    });
}
/** What an output of a called module refers to; without a name, what all of them do. */
function output(module, name, out) {
    return once(module, `module.${name}.${out}`, () => {
        const called = child(module, name);
        if (called === undefined)
            return new Set();
        const outputs = objectAt(called.config, 'outputs');
        const asked = out === '' ? Object.values(outputs) : [outputs[out]];
        return resolve(asked.flatMap((item) => ((0,src_json/* isObject */.Gv)(item) ? allReferences(item['expression']) : [])), called, undefined);
    });
}
function once(module, key, work) {
    const known = module.known.get(key);
    if (known !== undefined)
        return known;
    module.known.set(key, new Set());
    const result = work();
    module.known.set(key, result);
    return result;
}
function allReferences(expression) {
    if (Array.isArray(expression))
        return expression.flatMap(allReferences);
    if (!(0,src_json/* isObject */.Gv)(expression))
        return [];
    return isExpression(expression)
        ? textsAt(expression, 'references')
        : Object.values(expression).flatMap(allReferences);
}
function addAll(target, items) {
    for (const item of items)
        target.add(item);
}
function objectAt(owner, key) {
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
    return (0,src_json/* isObject */.Gv)(value) ? value : {};
}
function listAt(owner, key) {
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
    return Array.isArray(value) ? value : [];
}
function textsAt(owner, key) {
    return listAt(owner, key).filter((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/read-plan.js






/** Terraform's lists of actions (JSON output format 1.2). `open` is OpenTofu's word for reading an ephemeral resource. */
const ACTIONS = {
    'no-op': [],
    create: ['create'],
    read: ['read'],
    update: ['update'],
    delete: ['delete'],
    forget: ['forget'],
    open: ['read'],
    'delete create': ['replace'],
    'create delete': ['replace'],
    'create forget': ['create', 'forget'],
    'forget create': ['create', 'forget'],
};
/**
 * Reads what `terraform show -json` says of a saved plan: format versions 0.1 to 1.x, of Terraform 0.12 or newer and
 * of OpenTofu. Fields that it does not know are left aside, as the format asks. Deferred changes are not part of the
 * result, for applying the plan does not make them; they make it incomplete. Ephemeral resources leave no trace in it.
 * @throws UserError for anything that is no plan, a newer major version, or an action that is not known.
 */
function readPlan(json) {
    const plan = checkedPlan(json);
    const blockOf = readConfiguration(plan['configuration']);
    const entries = read_plan_listAt(plan, 'resource_changes').filter((entry) => !isEphemeral(entry));
    const resources = entries.map((entry, index) => readResource(entry, index, blockOf));
    const drift = read_plan_listAt(plan, 'resource_drift').map((entry, index) => readResource(entry, index, blockOf));
    return {
        engine: { name: engineName(entries), version: textAt(plan, 'terraform_version') ?? 'unknown' },
        resources,
        outputs: Object.entries(read_plan_objectAt(plan, 'output_changes')).map(readOutput),
        drift: drift.filter((resource) => resource.actions.some((action) => action !== 'no-op')),
        hooks: [
            ...resources.flatMap((resource) => provisionerHooks(resource, blockOf(resource.module, resource.address).provisioners)),
            ...actionHooks(read_plan_listAt(plan, 'action_invocations')),
        ],
        complete: plan['complete'] !== false && read_plan_listAt(plan, 'deferred_changes').length === 0,
        errored: plan['errored'] === true,
    };
}
function checkedPlan(json) {
    const how = 'Make the JSON with `terraform show -json PLANFILE`, PLANFILE being what `terraform plan -out` wrote.';
    const isPlan = (0,src_json/* isObject */.Gv)(json) &&
        typeof json['format_version'] === 'string' &&
        ['planned_values', 'resource_changes', 'output_changes', 'configuration'].some((key) => key in json);
    if (!isPlan)
        throw (0,problem/* userError */.I)(`This is ${(0,read_plan_text.whatItIs)(json)}, not a Terraform plan.`, how);
    const version = String(json['format_version']);
    if (!/^[01]\.\d+$/.test(version)) {
        throw (0,problem/* userError */.I)(`The plan has format version ${version}; this synthinfra reads 0.1 to 1.x.`, 'Update synthinfra, or plan with an older Terraform.');
    }
    return json;
}
function readResource(entry, index, blockOf) {
    const address = (0,src_json/* isObject */.Gv)(entry) ? textAt(entry, 'address') : undefined;
    const type = (0,src_json/* isObject */.Gv)(entry) ? textAt(entry, 'type') : undefined;
    if (!(0,src_json/* isObject */.Gv)(entry) || address === undefined || type === undefined || !(0,src_json/* isObject */.Gv)(entry['change'])) {
        throw (0,problem/* userError */.I)(`Entry ${index} of the plan's resource changes has no address, type or change.`, 'Make the JSON again with `terraform show -json PLANFILE`; do not edit it.');
    }
    const change = entry['change'];
    const module = textAt(entry, 'module_address') ?? '';
    const block = blockOf(module, address);
    const previous = textAt(entry, 'previous_address');
    const deposed = textAt(entry, 'deposed');
    const reason = textAt(entry, 'action_reason');
    const importing = change['importing'];
    const moved = previous !== undefined && previous !== address;
    const importId = (0,src_json/* isObject */.Gv)(importing) ? textAt(importing, 'id') : undefined;
    return {
        address,
        ...(moved ? { previousAddress: previous } : {}),
        ...(deposed === undefined ? {} : { deposed }),
        type,
        provider: providerName(textAt(entry, 'provider_name'), type),
        module,
        mode: entry['mode'] === 'data' ? 'data' : 'managed',
        actions: actionsOf(change, address, moved, (0,src_json/* isObject */.Gv)(importing)),
        before: change['before'] ?? null,
        after: change['after'] ?? null,
        unknown: maskOf(change['after_unknown']),
        beforeSensitive: maskOf(change['before_sensitive']),
        afterSensitive: maskOf(change['after_sensitive']),
        replacePaths: read_plan_listAt(change, 'replace_paths').filter(isPath),
        ...(reason === undefined ? {} : { reason }),
        ...(importId === undefined ? {} : { importId }),
        references: block.references,
        writeOnly: writeOnlyArguments(block, change['after'] ?? null, maskOf(change['after_unknown'])),
    };
}
function actionsOf(change, address, moved, imported) {
    const names = read_plan_listAt(change, 'actions').join(' ');
    const known = Object.hasOwn(ACTIONS, names) ? ACTIONS[names] : undefined;
    if (known === undefined) {
        throw (0,problem/* userError */.I)(`The plan does "${names}" to ${address}, which this synthinfra does not know.`, 'Update synthinfra, or plan with an older Terraform.');
    }
    const all = [
        ...(moved ? ['move'] : []),
        ...(imported ? ['import'] : []),
        ...known,
    ];
    return all.length === 0 ? ['no-op'] : all;
}
/**
 * Write-only arguments are null in every plan. One is told by its name (providers end them in `_wo`), or because the
 * configuration gives it a constant that the plan does not show.
 */
function writeOnlyArguments(block, after, unknown) {
    if (!(0,src_json/* isObject */.Gv)(after))
        return [];
    return block.maybeWriteOnly
        .filter(({ path, nested, named }) => named
        ? nested || (after[path] ?? null) === null
        : after[path] === null && !(0,mask/* isMarked */.rZ)((0,mask/* maskAt */.qI)(unknown, path)))
        .map(({ path }) => path);
}
function readOutput([name, change]) {
    const fields = (0,src_json/* isObject */.Gv)(change) ? change : {};
    const action = read_plan_listAt(fields, 'actions').join(' ');
    return {
        name,
        action: action === 'create' || action === 'delete' || action === 'no-op' ? action : 'update',
        before: fields['before'] ?? null,
        after: fields['after'] ?? null,
        unknown: maskOf(fields['after_unknown']),
        sensitive: (0,mask/* isMarked */.rZ)(maskOf(fields['before_sensitive'])) || (0,mask/* isMarked */.rZ)(maskOf(fields['after_sensitive'])),
    };
}
/** `registry.terraform.io/hashicorp/aws`, and `aws` in plans of Terraform 0.12, are both `aws`. */
function providerName(name, type) {
    return name?.split('/').at(-1) || (type.split('_')[0] ?? type);
}
/** The JSON names no program, but OpenTofu has a registry of its own. */
function engineName(entries) {
    const isTofu = entries.some((entry) => (0,src_json/* isObject */.Gv)(entry) && textAt(entry, 'provider_name')?.startsWith('registry.opentofu.org/'));
    return isTofu ? 'tofu' : 'terraform';
}
function isEphemeral(entry) {
    return (0,src_json/* isObject */.Gv)(entry) && entry['mode'] === 'ephemeral';
}
function isPath(value) {
    return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}
/** Masks have the shape of the value with `true` and `false` at their ends; what else stands there marks nothing. */
function maskOf(value) {
    return (value ?? false);
}
function read_plan_objectAt(owner, key) {
    const value = owner[key];
    return (0,src_json/* isObject */.Gv)(value) ? value : {};
}
function read_plan_listAt(owner, key) {
    const value = owner[key];
    return Array.isArray(value) ? value : [];
}
function textAt(owner, key) {
    const value = owner[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
