export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 91227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   s8: () => (/* binding */ verdictCell),
/* harmony export */   y2: () => (/* binding */ APPLIED_AFTER_MERGE)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45289);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71943);
/* harmony import */ var _target_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31160);






/** The sentence for pull requests whose default branch applies after the merge. */
const APPLIED_AFTER_MERGE = 'After the merge the result is planned again: if it is these changes, they are applied; if not, the reviewers are asked and shown the difference.';
/** What GitHub takes in a comment, in code units and in bytes: far below what its server stores, for the message says so. */
const COMMENT_LIMIT = 65_536;
const VERDICTS = { block: '⛔ blocked', 'needs-approval': '✋ after approval', allow: '✅ allowed' };
/**
 * The comment of one target: may it be merged, where, why not, and then what changes. It never exceeds the limit,
 * leaves no fence, table or fold open, and says of each list that is cut how much of it is shown.
 */
function changesMarkdown(report, options = {}) {
    const limit = options.limit ?? COMMENT_LIMIT;
    const { link } = options;
    const head = [
        options.title === undefined ? headline(report) : `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options.title)}`,
        ...(report.preview === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(report.preview)]),
        overview(report),
        ...(0,_extras_js__WEBPACK_IMPORTED_MODULE_1__/* .warnings */ .AR)(report.changeSet).map((warning) => `⚠ ${warning}`),
    ];
    const tail = closing(report, options.footer);
    const free = limit - (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)([...head, ...tail].join('\n\n')) - _target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .AROUND */ .WM;
    const reasons = (0,_target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonsSection */ .p_)(report.verdict, free / 4, link);
    const rest = free - (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(`${reasons}\n\n`);
    const besides = (0,_target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .besideSections */ .tl)(report, rest, link);
    const taken = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(besides.map((section) => `${section}\n\n`).join(''));
    const { hooks, changes, outputs } = (0,_target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .planSections */ .wS)(report, rest - taken);
    const sections = [reasons, hooks, changes === undefined ? '' : (0,_target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(changes), outputs, ...besides];
    const whole = [...head, ...sections, ...tail].filter((section) => section !== '').join('\n\n');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(whole) <= limit ? whole : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(headline(report), Math.floor(limit / 12) - 1);
}
/** The answer to "may I merge?" for one target. */
function headline({ target, changeSet, verdict, preview }) {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetLabel */ .O)(target), 120));
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
        if ((0,_extras_js__WEBPACK_IMPORTED_MODULE_1__/* .changesNothing */ .TY)(changeSet))
            return `✅ merging changes nothing in ${label}`;
        return `✅ ${label} may be merged and applied`;
    };
    return `### synthinfra: ${answer()}`;
}
function overview(report) {
    const { target, changeSet, findings, cost } = report;
    const priced = cost !== undefined;
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetLabel */ .O)(target), 120));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['target', 'changes', 'policy', ...(priced ? ['cost'] : []), 'verdict'], [
        [
            `**${label}**`,
            (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .changedLine */ .ZW)(changeSet.counts),
            (0,_target_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .policyWords */ .gF)(findings),
            ...(priced ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cost)] : []),
            verdictCell(report),
        ],
    ]);
}
/** The verdict in a table's cell. */
function verdictCell({ changeSet, verdict, preview }) {
    if (changeSet.errored)
        return '⛔ planning failed';
    return preview !== undefined && verdict.decision !== 'block' ? '👀 preview' : VERDICTS[verdict.decision];
}
function closing({ changeSet, commit, plannedAt }, footer) {
    const { engine, digest } = changeSet;
    const parts = [
        `Changes ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.slice(0, 7))}${commit === undefined ? '' : ` of commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7))}`}`,
        `planned${plannedAt === undefined ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(plannedAt.slice(0, 16).replace('T', ' '))} UTC`} with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(`${engine.name} ${engine.version}`, 60))}`,
    ];
    return [parts.join(', '), ...(footer === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(footer)])];
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _changes_reveal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62158);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98161);




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
    const head = `**${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(drift.length, 'resource')} ${verb} from what was applied.**`;
    const empty = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(`${head}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEAD, [])}\n`) + NOTE;
    const { texts, shown } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .whatFits */ .p1)(rows(drift), options.bytes - empty, (row) => rowText(row, options.link));
    const total = drift.reduce((sum, change) => sum + (isWhole(change) ? 1 : change.attributes.length), 0);
    const note = shown === total ? [] : [`${shown} of ${total} differences shown.`];
    if (shown === 0)
        return [head, ...note].join('\n\n');
    return [head, [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEAD, []), ...texts].join('\n'), ...note].join('\n\n');
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
    const where = change.at === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(change.at, link)})`;
    const cells = attribute === undefined
        ? ['', 'exists', change.actions.includes('delete') ? '**gone**' : 'differs']
        : [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(attribute.path)),
            value(attribute.before),
            value(attribute.after) + alarm(attribute) + (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .byException */ .v$)(attribute),
        ];
    return `| ${[`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(change.address, 200))}${where}`, ...cells].join(' | ')} |`;
}
function value(shown) {
    const full = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(shown), VALUE);
    return shown.kind === 'value' || (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_0__/* .revealedOf */ .ue)(shown) !== undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(full) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(full);
}
/** The one drift that nobody may overlook: an address range that now holds the whole internet. */
function alarm({ before, after }) {
    const world = /(^|[^\d.])0\.0\.0\.0\/0|(^|[^\da-f:])::\/0/i;
    return world.test((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(after)) && !world.test((0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(before)) ? ' ⚠ open to the world' : '';
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   p1: () => (/* binding */ whatFits),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** Columns of one sentence or name in Markdown: longer ones are hostile or useless. */
const MOST_COLUMNS = 600;
/** Code units of a web address. */
const MOST_ADDRESS = 2_000;
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
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS).replace(/[&<>|`"@#$[\]]|:\/\/|www\.|gh-/gi, (found) => TEXT[found.toLowerCase()] ?? `&#${found.charCodeAt(0)};`);
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
    return linked(label, link?.(at)) ?? code(label);
}
/** A label that leads to a web address; nothing where there is no such address, or one that no page would have. */
function linked(label, address = '') {
    if (!/^https?:\/\//.test(address))
        return undefined;
    const safe = address
        .toWellFormed()
        .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'))
        .replace(/[^\x21-\x7e]|[<>|\\`"]/gu, encodeURIComponent);
    return safe.length > MOST_ADDRESS ? undefined : `[${text(label)}](${safe})`;
}
/**
 * Manifest lines on GitHub or a GitHub Enterprise Server at one commit.
 * @param base `https://<host>/<owner>/<repository>/blob/<sha>`, without a slash at the end.
 */
function fileLink(base) {
    return ({ file, line }) => {
        const steps = file.replace(/^\.\//, '').split('/');
        // What stands outside of the repository has no page in it.
        if (steps.some((step) => step === '' || step === '.' || step === '..'))
            return undefined;
        return `${base}/${steps.map((step) => encodeURIComponent(step.toWellFormed())).join('/')}#L${line}`;
    };
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
/* harmony export */   VF: () => (/* binding */ exceptionSentence),
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
    const mark = (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byException */ .v$)({ before, after });
    return `${SIGNS[action]} ${label}  ${(0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .transition */ .kY)(before, after, width - label.length - mark.length - 4)}${mark}`;
}
/** What runs on this machine or in the cloud besides the changes: nobody sees it in a list of resources. */
function hookSentence({ kind, address, when }) {
    return `${kind} on ${address}, ${WHEN[when]}`;
}
/** Why values can be seen that look like secrets. */
function exceptionSentence({ path, reason, expires }) {
    return `${path} (until ${expires}): ${reason}`;
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

/***/ 32744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   kY: () => (/* binding */ transition),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   uW: () => (/* binding */ resourceLines),
/* harmony export */   v$: () => (/* binding */ byException)
/* harmony export */ });
/* unused harmony exports sign, deed */
/* harmony import */ var _changes_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64596);
/* harmony import */ var _changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62158);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



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
    const first = `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(marks === '~' ? ' ~' : marks, 3)} `;
    const address = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.address), width - 30), ADDRESS_COLUMN);
    const where = change.at === undefined ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.at.file)}:${change.at.line}`;
    const tone = ACTIONS[ordered(change.actions)[0] ?? 'no-op'].tone;
    return { text: (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(`${first}${address}  ${deed(change)}${where}`, width), tone };
}
function noteLines(change, width) {
    const { previousAddress, importId, deposed, reason } = change;
    const notes = [
        ...(previousAddress === undefined ? [] : [`was ${previousAddress}`]),
        ...(importId === undefined ? [] : [`imports the object ${importId}`]),
        ...(deposed === undefined ? [] : [`left over from an earlier replacement (deposed object ${deposed})`]),
        ...(reason === undefined ? [] : [`because: ${reason.replaceAll('_', ' ')}`]),
    ];
    return notes.map((note) => ({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note), width - 6)}`, tone: 'quiet' }));
}
function attributeLines(change, width) {
    if (change.actions.every((action) => action === 'delete' || action === 'forget'))
        return [];
    const known = change.attributes.filter(({ before, after }) => !(before.kind === 'absent' && after.kind === 'unknown'));
    const told = foldNewMaps(known);
    const listed = told.slice(0, MOST_ATTRIBUTES);
    const nameWidth = Math.min(MOST_NAME, Math.max(0, ...listed.map(({ path }) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(split(path).leaf))));
    const lines = [];
    let group = '';
    for (const attribute of listed) {
        const { head, leaf } = split(attribute.path);
        if (head !== '' && head !== group) {
            lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(head, width - 6)}`, tone: 'plain' });
        }
        group = head;
        lines.push(attributeLine(attribute, leaf, head === '' ? 6 : 8, nameWidth, width));
    }
    const more = told.length - listed.length;
    if (more > 0) {
        lines.push({ text: `      … ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more attribute')} of ${told.length}`, tone: 'quiet' });
    }
    const unknown = change.attributes.length - known.length;
    if (unknown > 0) {
        lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unknown, 'attribute')} known after apply`, tone: 'quiet' });
    }
    return lines;
}
/** A map whose entries are all new, such as the tags of a created resource, is told in one line. */
function foldNewMaps(attributes) {
    const maps = new Map();
    const mapOf = ({ path, before, after }) => path.length === 2 &&
        path.every((step) => typeof step === 'string') &&
        before.kind === 'absent' &&
        after.kind === 'value' &&
        (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedOf */ .ue)(after) === undefined
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
    const name = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(leaf, MOST_NAME), nameWidth);
    const mark = `${byException({ before, after })}${forcesReplacement ? '   forces replacement' : ''}`;
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
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_changes_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path));
}
/** What marks values that only an exception lets people see. */
function byException(change) {
    return (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRevealed */ .Tb)(change) ? ' (by exception)' : '';
}
/** A value as it may be shown, in full; whoever writes it adds the mark of {@link byException}. */
function shownText(shown) {
    const revealed = (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedOf */ .ue)(shown);
    if (revealed !== undefined)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(JSON.stringify(revealed));
    switch (shown.kind) {
        case 'value':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(JSON.stringify(shown.value));
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
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(shownText(after), columns);
    const old = shownText(before);
    const now = shownText(after);
    if (before.kind === 'hidden' && after.kind === 'hidden' && old === now)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(old, columns);
    const half = Math.max(10, Math.floor((columns - 3) / 2));
    if ((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(old.slice(0, columns)) + (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(now.slice(0, columns)) + 3 <= columns) {
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
    if (from <= 0 || (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(text.slice(0, columns * 2)) <= columns)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, columns);
    const start = /^[\udc00-\udfff]/.test(text.slice(from, from + 1)) ? from + 1 : from;
    return `…${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text.slice(start), columns - 1)}`;
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
    const parts = WORDS.filter(([action]) => counts[action] > 0).map((words) => `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts[words[0]])} ${words[word]}`);
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
    const { status, finished, total, lock, mayExist } = outcome;
    if (status === 'done')
        return [changedLine(outcome.done)];
    const left = total - finished;
    const held = lock === undefined ? 'It is unlocked.' : `The lock ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(lock)} is still held.`;
    return [
        `${status} after ${finished} of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, 'change')}`,
        outcome.release ? releaseText(outcome) : `${savedText(outcome)} ${held}`,
        `Next: plan again; ${left === 1 ? 'the 1 change that is' : `the ${left} changes that are`} left will be in it.`,
        ...(mayExist.length === 0
            ? []
            : [`May exist though its creation was not seen to end: ${mayExist.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(', ')}.`]),
    ];
}
function releaseText({ serial }) {
    if (serial === undefined)
        return 'What stands now: `helm history`.';
    return serial === 0 ? 'No release is installed.' : `The release is at revision ${serial}.`;
}
function savedText({ serial, kept }) {
    if (kept !== undefined)
        return `The state could not be saved: it is kept in ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(kept)}, and the next apply saves it first.`;
    return serial === undefined ? 'No state was saved.' : `State is saved (serial ${serial}).`;
}


/***/ }),

/***/ 31160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WM: () => (/* binding */ AROUND),
  tl: () => (/* binding */ besideSections),
  TH: () => (/* binding */ foldText),
  iC: () => (/* binding */ listSection),
  wS: () => (/* binding */ planSections),
  gF: () => (/* binding */ policyWords),
  p_: () => (/* binding */ reasonsSection)
});

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
;// CONCATENATED MODULE: ./build/src/report/target-sections.js








/** Columns of a line in the diff: what GitHub shows without scrolling. */
const WIDTH = 110;
/** Bytes for the tags, fences and counts around a list. The longest fence is as long as a line, twice. */
const AROUND = 2 * WIDTH + 200;
/** A hyphen alone below a title would make the title a heading. */
const NO_TEXT = '(no text)';
/** GitHub draws no flowchart with more arrows: Mermaid's default `maxEdges`. */
const MOST_EDGES = 500;
const MARKS = { block: '⛔', 'needs-approval': '✋', note: 'ℹ️' };
const TITLES = {
    block: 'Why it is blocked',
    'needs-approval': 'What asks for approval',
    allow: 'Good to know',
};
/** What a plan does, in about `bytes`: whatever hooks and outputs leave goes to the changes. */
function planSections({ changeSet }, bytes) {
    const hooks = listSection('Would also run', changeSet.hooks, bytes / 16, (hook) => (0,report_escape/* prose */.CS)((0,extras/* hookSentence */.R$)(hook), hook.address));
    const outputs = outputsSection(changeSet, bytes / 12);
    const taken = (0,report_escape/* byteLength */.dp)(`${hooks}\n\n${outputs}\n\n`);
    return { hooks, changes: changesFold(changeSet, bytes - taken), outputs };
}
/** What was found besides, in at most about half of `bytes`: exceptions, roundings, drift, policies, the diagram. */
function besideSections({ changeSet, findings, roundings, diagram }, bytes, link) {
    return [
        listSection('Shown by exception', changeSet.exceptions ?? [], bytes / 16, (exception) => (0,report_escape/* prose */.CS)((0,extras/* exceptionSentence */.VF)(exception), exception.path)),
        listSection('Adjusted to what the cloud offers', roundings ?? [], bytes / 16, (rounding) => (0,report_escape/* text */.Qq)((0,extras/* roundingSentence */.q2)(rounding))),
        driftSection(changeSet, bytes / 12, link),
        policySection(findings, bytes / 8, link),
        diagramSection(diagram, bytes / 8),
    ];
}
/** The fold, or its title alone. */
function foldText({ summary, body }) {
    return body === '' ? `**${summary}**` : (0,report_escape/* details */.zH)(summary, body);
}
/** What the policies say in a table's cell: `1 fails, 2 waived`. */
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
/** Items under a bold title within about `bytes`, and how many of them are shown when they are too many. */
function listSection(title, items, bytes, render) {
    if (items.length === 0)
        return '';
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(items, bytes - (0,report_escape/* byteLength */.dp)(title) - 60, (item) => `- ${render(item).trim() || NO_TEXT}`);
    const note = shown === items.length ? [] : [`- ${shown} of ${items.length} shown`];
    return [`**${title}**`, ...texts, ...note].join('\n');
}
/** Every reason of a verdict with its place and its fix; of what it is the reason, `title` says. */
function reasonsSection({ decision, reasons }, bytes, link, title = TITLES[decision]) {
    return listSection(title, reasons, bytes, (reason) => reasonText(reason, link));
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
function changesFold({ resources }, bytes) {
    if (resources.length === 0)
        return undefined;
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(resources, bytes - AROUND, (change) => (0,resource_lines/* resourceLines */.uW)(change, WIDTH)
        .map((line) => line.text.trimEnd())
        .join('\n'));
    const total = resources.length;
    const summary = shown === total
        ? `${(0,style/* plural */.LS)(total, 'resource')}, the most dangerous first`
        : `${shown} of ${total} shown, the most dangerous first; the rest is in the full report`;
    return { summary, body: shown === 0 ? '' : (0,report_escape/* fenced */.OF)('diff', texts) };
}
function outputsSection({ outputs }, bytes) {
    if (outputs.length === 0)
        return '';
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(outputs, bytes - AROUND, (output) => (0,extras/* outputLine */.MI)(output, WIDTH));
    const counted = shown === outputs.length ? `${shown}` : `${shown} of ${outputs.length} shown`;
    return foldText({ summary: `Outputs: ${counted}`, body: shown === 0 ? '' : (0,report_escape/* fenced */.OF)('diff', texts) });
}
function driftSection({ drift }, bytes, link) {
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


/***/ }),

/***/ 71943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ targetLabel)
/* harmony export */ });
/** `prod · aws eu-west-1`, with the stack where it is named; the bare name where there is no environment. */
function targetLabel({ name, environment, stack, provider, region }) {
    const cloud = [provider, region].filter((part) => part !== undefined).join(' ');
    return [environment ?? name, cloud, stack ?? ''].filter((part) => part !== '').join(' · ');
}


/***/ })

};
