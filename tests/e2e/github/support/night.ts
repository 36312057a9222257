import { BOT } from '../../../support/github/fake-github.js';
import { addressesIn } from '../../support/state.js';
import { Door } from './door.js';
import { dispatch, type GithubEvent, push } from './events.js';
import { BUCKET } from './moto.js';
import { PLAN_KEY, Road } from './road.js';
import { SteppedRun } from './stepped.js';

const ENVIRONMENT = 'dev';
/** What passes between two runs, so that GitHub's limits by the minute are not reached. */
const PAUSE_MS = 120_000;
const PREFIX = `tiny/${ENVIRONMENT}/main`;

/** What lies beside a state, and in it. */
export interface Left {
  /** Number of the run whose claim is open. */
  readonly claimed?: number;
  /** How the last apply that was closed ended, and its run. */
  readonly last?: { readonly outcome: string; readonly run: number };
  readonly locked: boolean;
  readonly serial: number;
  readonly lineage: string;
  /** Names of the secrets that the state knows. */
  readonly secrets: readonly string[];
}

/** What GitHub was told of applies: states of Deployments and of the commit, and the comment at the last pull request. */
export interface Told {
  readonly deployment: readonly string[];
  readonly status: readonly string[];
  readonly comment: string;
}

/** acme/shop and its cloud, for applies that are stopped: each change is a merged pull request that wants other secrets. */
export class Night {
  readonly road: Road;
  /** The two as the jobs see them. */
  readonly github: Door;
  readonly cloud: Door;
  readonly #runs: SteppedRun[] = [];
  #seen = 0;
  #pull = 0;

  private constructor(road: Road, github: Door, cloud: Door) {
    this.road = road;
    this.github = github;
    this.cloud = cloud;
  }

  static async start(): Promise<Night> {
    const road = await Road.start('', { manifest: manifest([]), environments: [ENVIRONMENT] });
    const doors = [road.bench.origin, road.moto.cloud.endpoint].map((origin) => Door.start(origin));
    const [github, cloud] = (await Promise.all(doors)) as [Door, Door];
    return new Night(road, github, cloud);
  }

  async end(): Promise<void> {
    await Promise.all([this.github.close(), this.cloud.close(), ...this.#runs.map((run) => run.remove())]);
    await this.road.close();
  }

  /** A run of what is merged by a pull request after which these secrets are wanted. */
  async change(secrets: readonly string[]): Promise<SteppedRun> {
    const proposal = await this.road.propose(manifest(secrets));
    const { before, commit } = await this.road.merge(proposal, 'squash');
    this.#pull = proposal.number;
    return this.#run(push(before, commit));
  }

  /** A run that somebody starts by hand. */
  async dispatch(): Promise<SteppedRun> {
    return this.#run(dispatch(await this.road.people.tip(), {}));
  }

  async left(): Promise<Left> {
    const [claim, last, lock, state] = await Promise.all(
      ['.claim', '.applied', '/terraform.tfstate.tflock', '/terraform.tfstate'].map((name) =>
        this.#object(name),
      ),
    );
    const run = (record: Record<string, unknown>) => Number(`${record['run']}`.split('/').at(-2));
    return {
      ...(claim === undefined ? {} : { claimed: run(claim) }),
      ...(last === undefined ? {} : { last: { outcome: `${last['outcome']}`, run: run(last) } }),
      locked: lock !== undefined,
      serial: Number(state?.['serial'] ?? 0),
      lineage: `${state?.['lineage'] ?? ''}`,
      secrets: state === undefined ? [] : secretsIn(JSON.stringify(state)),
    };
  }

  /** How many secrets the cloud has made so far. */
  async made(): Promise<number> {
    const asked = await this.road.moto.cloud.requests();
    return asked.filter(({ action, status }) => action === 'CreateSecret' && status === 200).length;
  }

  /** Names of the secrets that are there, whoever knows of them. */
  async there(): Promise<readonly string[]> {
    const list = await this.road.moto.cloud.call('secretsmanager', 'secretsmanager.ListSecrets', {});
    const { SecretList } = JSON.parse(list) as { readonly SecretList: readonly { readonly Name: string }[] };
    return SecretList.map(({ Name }) => Name.replace(/^.*\//, '')).sort();
  }

  /** What a person does who has looked: deletes what is in no state, and the lock of a run that is dead. */
  async cleanUp(): Promise<void> {
    const { secrets, locked } = await this.left();
    for (const name of await this.there()) if (!secrets.includes(name)) await this.remove(name);
    if (locked) await this.road.moto.cloud.deleteSetting(`/${BUCKET}/${PREFIX}/terraform.tfstate.tflock`);
  }

  async remove(name: string): Promise<void> {
    const gone = { SecretId: `tiny-${ENVIRONMENT}/${name}`, ForceDeleteWithoutRecovery: true };
    await this.road.moto.cloud.call('secretsmanager', 'secretsmanager.DeleteSecret', gone);
  }

  /** What GitHub was told since this was asked the last time, and the comment as it stands. */
  async told(): Promise<Told> {
    const all = this.road.bench.github.requests;
    const sent = all.slice(this.#seen).filter(({ method, login }) => method !== 'GET' && login === BOT);
    this.#seen = all.length;
    const states = (part: RegExp) =>
      sent.filter(({ path }) => part.test(path)).map(({ body }) => `${body?.['state']}`);
    const comments = `/issues/${this.#pull}/comments`;
    const [comment] = await this.road.people.as<{ body: string }[]>('ann', 'GET', comments);
    return {
      deployment: states(/\/deployments\/\d+\/statuses$/),
      status: states(/\/statuses\/[0-9a-f]{40}$/),
      comment: comment?.body ?? '',
    };
  }

  async #run(event: GithubEvent): Promise<SteppedRun> {
    await this.road.bench.github.clock.pause(PAUSE_MS);
    const run = await SteppedRun.begin(this.road.bench, event, ENVIRONMENT, {
      ...this.road.moto.env,
      AWS_ENDPOINT_URL: this.cloud.origin,
      GITHUB_API_URL: `${this.github.origin}/api`,
      ACTIONS_RESULTS_URL: `${this.github.origin}/`,
      SYNTHINFRA_PLAN_KEY: PLAN_KEY,
    });
    this.#runs.push(run);
    return run;
  }

  async #object(name: string): Promise<Record<string, unknown> | undefined> {
    try {
      return JSON.parse(await this.road.moto.cloud.getObject(`/${BUCKET}/${PREFIX}${name}`)) as Record<
        string,
        unknown
      >;
    } catch (error) {
      if (/: 404 /.test((error as Error).message)) return undefined;
      throw error;
    }
  }
}

function secretsIn(state: string): readonly string[] {
  return addressesIn(state).flatMap((address) => /^module\.secret\["([^"]+)"\]/.exec(address)?.[1] ?? []);
}

/** Secrets are made fast, and by one request each. */
function manifest(names: readonly string[]): string {
  const document = {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'tiny' },
    spec: {
      target: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
      state: { backend: 's3', bucket: BUCKET },
      monitoring: { enabled: false },
      secrets: Object.fromEntries(names.map((name) => [name, {}])),
      environments: { [ENVIRONMENT]: {} },
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
