import type { Part } from '../document.js';
import type { Duration, Workflow, WorkflowJob } from '../types.js';
import { googleLifetime } from './google.js';

/** True for a workflow of GitHub Actions. */
export function isWorkflow(part: Part): boolean {
  return triggerOf(part).value !== undefined && part.get('jobs').entries().length > 0;
}

/** YAML 1.1 reads the key `on` as true; ours is 1.2, but JSON made by others may hold it. */
function triggerOf(part: Part): Part {
  return part.first('on', 'true');
}

interface Login {
  readonly action: RegExp;
  /** Whether these inputs make it ask for GitHub's token. */
  asks(inputs: Part): boolean;
}

const given =
  (...names: readonly string[]) =>
  (inputs: Part) =>
    names.every((name) => inputs.get(name).value !== undefined);

const LOGINS: readonly Login[] = [
  {
    action: /^aws-actions\/configure-aws-credentials@/,
    asks: (inputs) =>
      given('role-to-assume')(inputs) &&
      !given('aws-access-key-id')(inputs) &&
      !given('web-identity-token-file')(inputs) &&
      String(inputs.get('role-chaining').value) !== 'true',
  },
  { action: /^google-github-actions\/auth@/, asks: given('workload_identity_provider') },
  {
    action: /^azure\/login@/i,
    asks: (inputs) => given('client-id')(inputs) && !/IDENTITY/i.test(inputs.get('auth-type').text() ?? ''),
  },
  {
    action: /^hashicorp\/vault-action@/,
    asks: (inputs) => inputs.get('method').value === 'jwt' && !given('jwtPrivateKey')(inputs),
  },
  { action: /^[^@]*\/synthinfra\/actions\/auth@/, asks: () => true },
];

/** What a workflow says of GitHub's tokens: who may mint them, and how long sessions are asked for. */
export function readWorkflow(
  part: Part,
  name: string,
): { workflow: Workflow; durations: readonly Duration[] } {
  const permissions = part.get('permissions');
  const wide = grants(permissions);
  const jobs = part.get('jobs').entries();
  const trigger = triggerOf(part);
  const events = [...trigger.values().map(({ text }) => text), ...trigger.entries().map(([event]) => event)];
  // A called workflow that says nothing has the permissions of its caller.
  const silent = permissions.value === undefined && events.includes('workflow_call');
  const granted = wide ? 'workflow' : silent ? 'caller' : 'none';
  const read = jobs.flatMap(([job, body]) => readJob(job, body, granted));
  const grant = wide ? { grant: permissions.get('id-token').at } : {};
  return {
    workflow: {
      name,
      at: part.at,
      events,
      ...grant,
      jobs: read,
      others: jobs.filter(([, body]) => needsNoToken(body)).length,
    },
    durations: jobs.flatMap(([, body]) => stepsOf(body).flatMap(durationsOf)),
  };
}

function grants(permissions: Part): boolean {
  return permissions.value === 'write-all' || permissions.get('id-token').value === 'write';
}

function stepsOf(job: Part): readonly Part[] {
  return job.get('steps').list();
}

/** Surely: many an action signs or publishes with the token, and called workflows do what we do not see. */
function needsNoToken(job: Part): boolean {
  const harmless = /^actions\/(checkout|cache|setup-[a-z-]+|upload-artifact|download-artifact)@/;
  const uses = stepsOf(job).flatMap((step) => step.get('uses').text() ?? []);
  return stepsOf(job).length > 0 && uses.every((name) => harmless.test(name));
}

function readJob(name: string, job: Part, inherited: WorkflowJob['granted']): readonly WorkflowJob[] {
  const steps = stepsOf(job);
  const isLogin = (step: Part) =>
    LOGINS.some(({ action, asks }) => action.test(step.get('uses').text() ?? '') && asks(step.get('with')));
  const logins = steps.filter(isLogin);
  const [first] = logins;
  if (first === undefined) return [];
  const own = job.get('permissions');
  const granted = own.value === undefined ? inherited : grants(own) ? 'job' : 'none';
  const late = steps
    .slice(steps.indexOf(first))
    .find((step) => /^actions\/checkout@/.test(step.get('uses').text() ?? ''));
  return [
    {
      name,
      at: first.get('uses').at,
      granted,
      logins: logins.map((step) => {
        const uses = step.get('uses');
        const file = String(step.get('with').get('create_credentials_file').value ?? true) === 'true';
        const google = /^google-github-actions\//.test(uses.text() ?? '');
        return { uses: { text: uses.text() ?? '', at: uses.at }, keepsFile: google && file };
      }),
      ...(late === undefined ? {} : { lateCheckout: late.get('uses').at }),
    },
  ];
}

function durationsOf(step: Part): readonly Duration[] {
  const uses = step.get('uses').text() ?? '';
  const inputs = step.get('with');
  if (/^google-github-actions\/auth@/.test(uses)) {
    return googleLifetime(inputs.get('access_token_lifetime'), 'access_token_lifetime');
  }
  const asked = inputs.get('role-duration-seconds');
  const seconds = Number(asked.asValue()?.text);
  if (!/^aws-actions\/configure-aws-credentials@/.test(uses) || Number.isNaN(seconds)) return [];
  const role = inputs.get('role-to-assume').text()?.split('/').at(-1);
  const chained = String(inputs.get('role-chaining').value) === 'true';
  const named = role === undefined ? {} : { role };
  return [{ name: 'role-duration-seconds', at: asked.at, seconds, of: 'aws-session', chained, ...named }];
}
