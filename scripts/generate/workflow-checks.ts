import { isMap, isScalar, parse, parseDocument } from 'yaml';

/** One line of a job's permissions. */
export interface Permission {
  readonly job: string;
  /** `contents: read`. */
  readonly permission: string;
  /** The comment beside it. */
  readonly why: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}

interface Concurrency {
  readonly group: string;
  readonly queue?: string;
  readonly 'cancel-in-progress'?: boolean;
}

/** One job of a workflow, as far as it is checked. */
export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: { readonly name?: string; readonly deployment?: boolean };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly 'max-parallel'?: number };
  readonly steps?: readonly Step[];
}

/** A workflow that others call, as far as it is checked. */
export interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, unknown>> } | null | undefined>
  >;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The one secret that a workflow may name: the key that hands a plan from one job of a run to the next. */
const KEY = 'SYNTHINFRA_PLAN_KEY';
/** Environments of a job: one that looks, one that asks people, one that changes. */
const ENVIRONMENT =
  /^\$\{\{ (inputs|matrix)\.environment \}\}(-plan|-confirm|-\$\{\{ inputs\.review-suffix \}\})?$/;

/** Every promise that the text of a reusable workflow breaks; see docs/how-to/pull-requests.md for the promises. */
export function workflowFaults(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...(Object.keys(workflow.on).join() === 'workflow_call' ? [] : ['on: workflow_call alone']),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['permissions: {} at the top']),
    ...inputFaults(text, workflow),
    ...secretFaults(text),
    ...jobs.flatMap(([name, job]) => jobFaults(job).map((fault) => `jobs.${name}: ${fault}`)),
    ...permissionsOf(text)
      .filter(({ why }) => why === '')
      .map(({ job, permission }) => `jobs.${job}: ${permission} does not say why`),
    ...[...text.matchAll(/^ *(?:- )?uses: (?!\$\/).*$/gm)]
      .filter(([line]) => !/@[0-9a-f]{40} # v[\d.]+$/.test(line))
      .map(([line]) => `${line.trim()}: of others, by commit with its version beside it`),
  ];
}

/** The permissions of every job, each with the reason beside it. */
export function permissionsOf(text: string): readonly Permission[] {
  const jobs = parseDocument(text).get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) => {
    const permissions = isMap(value) ? value.get('permissions') : undefined;
    if (!isMap(permissions)) return [];
    return permissions.items.map((line) => ({
      job: String(key),
      permission: `${line.key}: ${line.value}`,
      why: isScalar(line.value) ? (line.value.comment ?? '').trim() : '',
    }));
  });
}

function inputFaults(text: string, { on }: Workflow): readonly string[] {
  const declared = Object.keys(on['workflow_call']?.inputs ?? {});
  const used = new Set([...text.matchAll(/\binputs\.([a-z-]+)/g)].map(([, name = '']) => name));
  return [
    ...declared.filter((name) => !used.has(name)).map((name) => `inputs.${name} is never used`),
    ...[...used].filter((name) => !declared.includes(name)).map((name) => `inputs.${name} is not declared`),
  ];
}

function secretFaults(text: string): readonly string[] {
  return [...text.matchAll(/\bsecrets\.(\w+)|secrets\[/g)]
    .filter(([, name]) => name !== KEY)
    .map(([use]) => `${use}: no secret but ${KEY}`);
}

function jobFaults(job: Job): readonly string[] {
  const { environment, concurrency, steps = [] } = job;
  const called = job.uses !== undefined;
  return [
    ...(job.permissions === undefined ? ['permissions are missing'] : []),
    ...(called || job['timeout-minutes'] !== undefined ? [] : ['timeout-minutes is missing']),
    ...(environment === undefined || ENVIRONMENT.test(environment.name ?? '')
      ? []
      : [`environment ${environment.name} is none of the three kinds`]),
    ...(environment === undefined || environment.deployment === false
      ? []
      : ['environment without deployment: false']),
    ...concurrencyFaults(concurrency),
    ...steps.flatMap(stepFaults),
  ];
}

function concurrencyFaults(concurrency: Concurrency | undefined): readonly string[] {
  if (concurrency === undefined) return [];
  const waits = !concurrency.group.startsWith('synthinfra-drift-');
  return [
    ...(concurrency['cancel-in-progress'] === false ? [] : ['concurrency without cancel-in-progress: false']),
    ...(concurrency.group.startsWith('synthinfra-') ? [] : ['a group that may be a caller’s']),
    ...(waits && concurrency.queue !== 'max' ? ['concurrency without queue: max'] : []),
  ];
}

function stepFaults(step: Step): readonly string[] {
  const checkout = step.uses?.startsWith('actions/checkout@') === true;
  return [
    ...(step.run?.includes('${{') === true ? ['an expression in a run'] : []),
    ...(step['continue-on-error'] === undefined ? [] : ['a step that may fail in silence']),
    ...(checkout && step.with?.['persist-credentials'] !== false ? ['a checkout that leaves its token'] : []),
  ];
}
