import { type Answer, type Asked, paged, refusal } from './answer.js';
import { environmentAnswer, type FakeEnvironment } from './environments.js';
import { OwnPulls } from './own-pulls.js';
import { FakeSettings } from './settings.js';
import {
  approval,
  artifact,
  deployment,
  deploymentStatus,
  run,
  type SeededApproval,
  type SeededRun,
  status,
  type User,
} from './shapes.js';

/** What `emulate` lacks, or has in another way than GitHub. */
export class OwnParts {
  /** The permission of a login, `none` when it is not here. */
  readonly permissions = new Map<string, 'admin' | 'write' | 'read'>();
  /** `org/team/login` of active members; asking is refused unless an App may. */
  readonly members = new Set<string>();
  /** Whether the token may read who is in a team. */
  mayReadMembers = false;
  readonly environments = new Map<string, FakeEnvironment>();
  readonly settings = new FakeSettings();
  readonly pulls: OwnPulls;
  readonly runs = new Map<number, SeededRun>();
  /** Bytes of artifacts by their number; GitHub sends its readers elsewhere for them. */
  readonly zips = new Map<number, Buffer>();
  /** Of runs, by their number. */
  readonly approvals = new Map<number, readonly SeededApproval[]>();
  readonly #statuses: { readonly commit: string; readonly body: object }[] = [];
  readonly #deployments: { readonly id: number; readonly body: Record<string, unknown> }[] = [];
  readonly #deploymentStatuses: { readonly of: number; readonly body: object }[] = [];
  readonly #overrides: { readonly route: RegExp; readonly over: object }[] = [];
  readonly #kept: (asked: Asked) => Promise<Answer>;

  constructor(kept: (asked: Asked) => Promise<Answer>) {
    this.#kept = kept;
    this.pulls = new OwnPulls(kept);
  }

  /** Answers reads of a path otherwise from now on: a list in place of it, fields in place of its own. */
  override(path: RegExp, over: object): void {
    this.#overrides.push({ route: path, over });
  }

  zipAt({ method, path }: Asked): Buffer | undefined {
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    return method === 'GET' ? this.zips.get(Number(id)) : undefined;
  }

  /** Undefined for what `emulate` answers. */
  async answer(asked: Asked): Promise<Answer | undefined> {
    const found = this.#overrides.find(({ route }) => asked.method === 'GET' && route.test(asked.path));
    if (found === undefined) return this.#part(asked);
    if (Array.isArray(found.over)) return { status: 200, body: found.over };
    const answer = (await this.#part(asked)) ?? (await this.#kept(asked));
    return { ...answer, body: { ...(answer.body as object), ...found.over } };
  }

  async #part(asked: Asked): Promise<Answer | undefined> {
    if (asked.path.endsWith('/graphql'))
      return { status: 200, body: { data: { viewer: { login: asked.login } } } };
    if (asked.method === 'GET' && asked.path === '/user' && asked.login.endsWith('[bot]'))
      return refusal(403);
    const setting = this.settings.answer(asked);
    if (setting !== undefined) return setting;
    const [, scope, , , room = '', one = '', two = '', three = ''] = asked.path.split('/');
    if (scope === 'orgs') return this.#membership(asked);
    if (room === 'statuses') return this.#status(asked, one);
    if (room === 'commits' && two === 'statuses')
      return paged(
        this.#statuses.filter(({ commit }) => commit === one).map(({ body }) => body),
        asked,
      );
    if (room === 'pulls' || two === 'pulls') return this.pulls.answer(asked);
    // A test that wants some overrides them.
    if (room === 'issues' && two === 'events') return { status: 200, body: [] };
    if (room === 'environments')
      return environmentAnswer(this.environments, asked.path.split('/').slice(5), asked.query);
    if (room === 'deployments')
      return two === '' ? this.#deployment(asked) : this.#report(asked, Number(one));
    if (room === 'actions' && one === 'runs' && two === '') return this.#runsOf(asked);
    if (room === 'actions' && one === 'runs') return this.#run(asked, Number(two), three);
    if (room === 'actions' && one === 'artifacts') return this.#artifact(asked, Number(two));
    if (room === 'collaborators' && two === 'permission') return this.#permission(asked, one);
    return room === 'activity' ? this.#activity(asked) : undefined;
  }

  async user(login: string): Promise<User> {
    const path = `/users/${login}`;
    const { body } = await this.#kept({ method: 'GET', path, query: {}, body: undefined, login });
    return body as User;
  }

  #membership({ path }: Asked): Answer {
    const [, , org, , team, , login] = path.split('/');
    if (!this.mayReadMembers) return refusal(403);
    if (!this.members.has(`${org}/${team}/${login}`)) return refusal(404);
    const url = `https://api.github.com/teams/1/memberships/${login}`;
    return { status: 200, body: { url, role: 'member', state: 'active' } };
  }

  async #status(asked: Asked, commit: string): Promise<Answer> {
    const { description = '', state } = asked.body ?? {};
    if (`${description}`.length > 140 || !/^(error|failure|pending|success)$/.test(`${state}`))
      return refusal(422, 'Validation Failed');
    const body = status(this.#statuses.length + 1, commit, asked.body ?? {}, await this.user(asked.login));
    this.#statuses.unshift({ commit, body });
    return { status: 201, body };
  }

  async #deployment(asked: Asked): Promise<Answer> {
    if (asked.method === 'GET') {
      const { sha, environment } = asked.query;
      const all = this.#deployments.map(({ body }) => body);
      return paged(
        all.filter((one) => one['sha'] === sha && one['environment'] === environment),
        asked,
      );
    }
    // Without these two GitHub merges, or waits for checks.
    if (asked.body?.['auto_merge'] !== false)
      return { status: 202, body: { message: 'Auto-merged main into topic on deployment.' } };
    if (!Array.isArray(asked.body['required_contexts']))
      return refusal(409, 'Conflict: Commit status checks failed for main.');
    const id = this.#deployments.length + 1;
    const body = deployment(id, asked.body, await this.user(asked.login));
    this.#deployments.unshift({ id, body });
    return { status: 201, body };
  }

  async #report(asked: Asked, of: number): Promise<Answer> {
    if (asked.method === 'GET')
      return paged(
        this.#deploymentStatuses.filter((one) => one.of === of).map(({ body }) => body),
        asked,
      );
    const found = this.#deployments.find(({ id }) => id === of);
    if (found === undefined) return refusal(404);
    if (`${asked.body?.['description'] ?? ''}`.length > 140) return refusal(422, 'Validation Failed');
    const id = this.#deploymentStatuses.length + 1;
    const body = deploymentStatus(id, found, asked.body ?? {}, await this.user(asked.login));
    this.#deploymentStatuses.unshift({ of, body });
    return { status: 201, body };
  }

  /** GitHub filters by head and event alone; what else a run is, its reader must look at. */
  async #runsOf(asked: Asked): Promise<Answer> {
    const { head_sha, event } = asked.query;
    const repo = asked.path.split('/').slice(0, 4).join('/');
    const { body } = await this.#kept({ ...asked, path: repo, query: {} });
    const found = [...this.runs].filter(([, one]) => one.headSha === head_sha && one.event === event);
    const runs = found.map(([id, one]) => run(id, one, body as Record<string, unknown>));
    return paged(runs, asked, 'workflow_runs');
  }

  async #run(asked: Asked, id: number, more: string): Promise<Answer> {
    const found = this.runs.get(id);
    if (found === undefined) return refusal(404);
    if (more === 'approvals') {
      const seeded = this.approvals.get(id) ?? [];
      const told = seeded.map(async (one) => approval(one, await this.user(one.login)));
      return { status: 200, body: await Promise.all(told) };
    }
    if (more === 'artifacts')
      return paged(
        found.artifacts.map((one) => artifact(one, id, found)),
        asked,
        'artifacts',
      );
    const repo = asked.path.split('/').slice(0, 4).join('/');
    const { body } = await this.#kept({ ...asked, path: repo });
    return { status: 200, body: run(id, found, body as Record<string, unknown>) };
  }

  #artifact(_asked: Asked, id: number): Answer {
    for (const [runId, found] of this.runs)
      for (const one of found.artifacts)
        if (one.id === id) return { status: 200, body: artifact(one, runId, found) };
    return refusal(404);
  }

  async #permission(_asked: Asked, login: string): Promise<Answer> {
    const user = await this.user(login);
    if (user.login === undefined) return refusal(404);
    const permission = this.permissions.get(login) ?? 'none';
    return {
      status: 200,
      body: { permission, role_name: permission, user: { ...user, role_name: permission } },
    };
  }

  /** GitHub leads to the next page of this list by a cursor, not by a number. */
  async #activity(asked: Asked): Promise<Answer> {
    const { ref, after = '0', per_page = '30' } = asked.query;
    const all = this.pulls.pushes.filter((push) => push.ref === ref).reverse();
    const end = Number(after) + Number(per_page);
    const part = await Promise.all(
      all.slice(Number(after), end).map(async ({ login, ...push }, index) => ({
        ...push,
        id: index + 1,
        node_id: `A${index}`,
        timestamp: '2026-01-05T12:00:00Z',
        activity_type: 'push',
        actor: await this.user(login),
      })),
    );
    const next = new URLSearchParams({ ...asked.query, after: `${end}` });
    const headers = end < all.length ? { link: `<https://api.test${asked.path}?${next}>; rel="next"` } : {};
    return { status: 200, headers, body: part };
  }
}
