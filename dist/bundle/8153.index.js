export const id = 8153;
export const ids = [8153];
export const modules = {

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   Xo: () => (/* binding */ landedBetween),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   jr: () => (/* binding */ changedBetween),
/* harmony export */   s2: () => (/* binding */ descends),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   w0: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58169);

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
/** GitHub names so many files of a comparison and no more. */
const MOST_FILES = 300;
/** More commits than this are not looked through: who cannot say what came since must ask a person. */
const MOST_COMMITS = 250;
/** Each is asked for its pull requests. */
const MOST_LANDINGS = 50;
/** @see https://docs.github.com/rest/pulls/pulls#get-a-pull-request (permission: pull-requests: read) */
async function readPull(github, number) {
    return pullRequest(await github.read(`GET ${PULL}`, { pull_number: number }));
}
/**
 * Paths that a pull request changes; of a renamed file both.
 * @throws GithubError when GitHub does not name them all: it names 3,000 at most.
 */
async function changedPaths(github, number) {
    const { changed_files } = await github.read(`GET ${PULL}`, { pull_number: number });
    const files = await github.list(`GET ${PULL}/files`, { pull_number: number });
    if (files.length !== changed_files)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`GitHub names ${files.length} of ${changed_files} files of #${number}`, 200);
    return pathsOf(files);
}
/**
 * Paths that differ between the branching point of two commits and the second; undefined when GitHub does not name them
 * all, which it does of 300 at most, or not at all.
 * @param from commit or branch.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 */
async function changedBetween(github, from, commit) {
    const { files } = await github
        .read(COMPARE, { basehead: `${from}...${commit}` })
        .catch(() => ({}));
    return files === undefined || files.length >= MOST_FILES ? undefined : pathsOf(files);
}
/**
 * By which pull requests a branch came from one commit to another: merged, squashed, rebased, from a queue, or not by
 * one at all. The branch is followed by first parents.
 * @param applied commit that was applied last; undefined when none was: then the newest commit alone is looked at
 * @throws GithubError when GitHub does not tell all of it, or the newer does not descend from the older.
 */
async function landedBetween(github, applied, commit, branch) {
    const line = applied === undefined ? [commit] : await firstParents(github, applied, commit);
    const pulls = new Map();
    const direct = [];
    for (const sha of line) {
        const merged = (await pullsOf(github, sha)).filter(({ state, base }) => state === 'merged' && base === branch);
        // Of a rebase each commit is its pull request's, and the last of them is the merge commit.
        const pull = merged.find(({ mergeCommit, number }) => mergeCommit === sha || pulls.has(number));
        if (pull === undefined)
            direct.push(sha);
        else
            pulls.set(pull.number, pulls.get(pull.number) ?? pull);
    }
    return { pulls: [...pulls.values()], direct };
}
/**
 * Whether a commit is, or comes after, another one.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 * @throws GithubError when GitHub does not say: one of them may not be there.
 */
async function descends(github, ancestor, commit) {
    const { status, merge_base_commit } = await compare(github, ancestor, commit);
    return (status === 'ahead' || status === 'identical') && merge_base_commit?.sha === ancestor;
}
async function firstParents(github, applied, commit) {
    const { status, total_commits } = await compare(github, applied, commit);
    if (status === 'identical')
        return [];
    if (status !== 'ahead')
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${short(commit)} does not come after ${short(applied)}, which was applied`, 200);
    if (total_commits > MOST_COMMITS)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${total_commits} commits came since ${short(applied)}; more than ${MOST_COMMITS} are not looked through`, 200);
    const commits = await github.list(COMPARE, { basehead: `${applied}...${commit}` }, 'commits');
    if (commits.length !== total_commits)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`GitHub names ${commits.length} of ${total_commits} commits`, 200);
    const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]?.sha]));
    const line = [];
    for (let sha = commit; sha !== undefined && parentOf.has(sha); sha = parentOf.get(sha))
        line.push(sha);
    if (line.length > MOST_LANDINGS)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${line.length} merges came since ${short(applied)}, above ${MOST_LANDINGS}`, 200);
    // The line of a branch that was moved about leads past what was applied.
    if (parentOf.get(line.at(-1) ?? '') !== applied)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${short(applied)}, which was applied, is not on the branch's own line`, 200);
    return line;
}
/** @see https://docs.github.com/rest/git/commits#get-a-commit-object (permission: contents: read) */
async function parentsOf(github, commit) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const { parents } = await github.read(route, {
        commit_sha: commit,
    });
    return parents.map(({ sha }) => sha);
}
/**
 * Pull requests that a commit came by, or is about to.
 * @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit (permission: pull-requests: read)
 */
async function pullsOf(github, sha) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const answers = await github.list(route, { commit_sha: sha });
    // A commit of a network of forks is known in all of them.
    return answers
        .filter(({ base }) => base.repo.full_name.toLowerCase() === github.repository.toLowerCase())
        .map(pullRequest);
}
function pathsOf(files) {
    return files.flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]);
}
function compare(github, base, head) {
    for (const sha of [base, head])
        if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
            throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${JSON.stringify(sha)} is no whole commit`, 422);
    return github.read(COMPARE, { basehead: `${base}...${head}`, per_page: 1 });
}
function pullRequest(answer) {
    const { number, html_url: url, user, base, head, merge_commit_sha } = answer;
    const merged = answer.merged_at !== null;
    return {
        number,
        url,
        state: merged ? 'merged' : answer.state === 'open' ? 'open' : 'closed',
        ...(user === null ? {} : { author: user.login }),
        base: base.ref,
        head: {
            sha: head.sha,
            ref: head.ref,
            ...(head.repo === null ? {} : { repository: head.repo.full_name }),
        },
        // Of an open one it is a trial merge that nobody has made.
        ...(merged && merge_commit_sha !== null ? { mergeCommit: merge_commit_sha } : {}),
    };
}
function short(sha) {
    return sha.slice(0, 7);
}


/***/ })

};
