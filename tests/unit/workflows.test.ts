import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTIONS, inputsOf } from '../../scripts/generate/actions.js';
import {
  type Job,
  permissionsOf,
  type Workflow,
  workflowFaults,
} from '../../scripts/generate/workflow-checks.js';
import { enterpriseServer, withInputs, workflowFiles } from '../../scripts/generate/workflows.js';

const read = (file: string) => readFileSync(file, 'utf8');
const ymlIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.yml'));

const sources = ymlIn('workflows').map((name) => [name, withInputs(read(`workflows/${name}`))] as const);
const callers = ymlIn('examples/github').map((name) => [name, read(`examples/github/${name}`)] as const);
const generated = await workflowFiles(process.cwd());

describe('the reusable workflows', () => {
  it('are the five that the toolkit promises', () => {
    expect(sources.map(([name]) => name)).toEqual([
      'apply.yml',
      'deploy.yml',
      'destroy.yml',
      'drift.yml',
      'plan.yml',
    ]);
  });

  it.each([...generated.keys()])('%s is in git as it is generated', (path) => {
    expect(read(path)).toBe(generated.get(path));
  });

  it.each(sources)('%s keeps every promise of their form', (_name, text) => {
    expect(workflowFaults(text)).toEqual([]);
  });

  it.each(sources)(
    '%s gives to our actions only inputs that they have, and takes only outputs',
    (_name, text) => {
      for (const { uses, step } of ownSteps(text)) {
        const action = ACTIONS.find(({ name }) => `$/actions/${name}` === uses);
        expect([uses, action?.name]).toEqual([uses, uses.slice('$/actions/'.length)]);
        if (action === undefined) continue;
        const inputs = inputsOf(action).map(({ name }) => name);
        expect(Object.keys(step.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([]);
        const used = [...text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'))];
        expect(used.map(([, name = '']) => name).filter((name) => !(name in action.outputs))).toEqual([]);
      }
    },
  );

  it('hand every input on to each action that has it', () => {
    const kept = sources.flatMap(([name, text]) => {
      const given = Object.keys((parse(text) as Workflow).on['workflow_call']?.inputs ?? {});
      return ownSteps(text).flatMap(({ uses, step }) => {
        const action = ACTIONS.find((one) => `$/actions/${one.name}` === uses);
        const inputs = action === undefined ? [] : inputsOf(action).map((input) => input.name);
        return inputs
          .filter((input) => given.includes(input) && !(input in (step.with ?? {})))
          .map((input) => `${name} ${uses} ${input}`);
      });
    });
    // The digest that the apply job may apply is the review's, and no input's.
    expect(kept).toEqual(['apply.yml $/actions/apply approve']);
  });

  it('change something only in the environment itself, and look only in one of another name', () => {
    const places = sources.flatMap(([name, text]) =>
      jobsOf(text).flatMap(([job, { environment }]) =>
        environment === undefined ? [] : [`${name} ${job} ${environment.name?.replaceAll(/[${}\s]/g, '')}`],
      ),
    );
    expect(places).toEqual([
      'apply.yml review inputs.environment-inputs.review-suffix',
      'apply.yml confirm inputs.environment-confirm',
      'apply.yml apply inputs.environment',
      'destroy.yml confirm inputs.environment-confirm',
      'destroy.yml destroy inputs.environment',
      'drift.yml drift matrix.environment-plan',
      'plan.yml plan matrix.environment-plan',
    ]);
  });

  it('let an apply and a destruction of one environment wait for each other, and for no person', () => {
    const groups = ['apply.yml', 'destroy.yml'].flatMap((name) =>
      jobsOf(sourceOf(name)).flatMap(([job, { concurrency }]) =>
        concurrency === undefined ? [] : [{ job, group: concurrency.group }],
      ),
    );
    expect(groups.map(({ job }) => job)).toEqual(['apply', 'destroy']);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
  });

  it('let an environment that cannot be applied stop those behind it, and none that is looked at another', () => {
    const strategies = sources.flatMap(([name, text]) =>
      jobsOf(text).flatMap(([, { strategy }]) => (strategy === undefined ? [] : [{ name, ...strategy }])),
    );
    expect(strategies).toMatchObject([
      { name: 'deploy.yml', 'fail-fast': true, 'max-parallel': 1 },
      { name: 'drift.yml', 'fail-fast': false },
      { name: 'plan.yml', 'fail-fast': false },
    ]);
  });

  it('give no job of a pull request the key', () => {
    const naming = sources.filter(([, text]) => /\$\{\{ secrets\./.test(text)).map(([name]) => name);
    expect(naming).toEqual(['apply.yml', 'destroy.yml']);
  });

  it.each([
    [
      'a pull_request_target',
      'on:\n  workflow_call:',
      'on:\n  pull_request_target:\n  workflow_call:',
      'on:',
    ],
    ['a tag of somebody else’s action', /@[0-9a-f]{40} # v6\.0\.2/, '@v6', 'by commit'],
    ['a token left in the checkout', 'persist-credentials: false', 'persist-credentials: true', 'its token'],
    ['a secret', 'evidence: artifact', `evidence: \${{ secrets.AWS_KEY }}`, 'no secret'],
    ['all secrets', 'evidence: artifact', `evidence: \${{ toJSON(secrets['X']) }}`, 'no secret'],
    ['an expression in a script', 'uses: $/actions/plan', `run: echo \${{ github.head_ref }}`, 'in a run'],
    ['the environment that may be changed', '.environment }}-plan', '.environment }}-prod', 'three kinds'],
    ['a Deployment for a look', 'deployment: false', 'deployment: true', 'deployment: false'],
    ['a permission without a reason', / # to keep the one comment/, '', 'does not say why'],
    ['permissions for all jobs', 'permissions: {}', 'permissions: write-all', 'at the top'],
    ['a job without an end', 'timeout-minutes: 60', '# none', 'timeout-minutes'],
    ['a run that pushes out another', 'queue: max', '# single', 'queue: max'],
    ['an input that nobody declares', 'inputs.runner', 'inputs.runers', 'is not declared'],
  ])('are refused with %s', (_what, from, to, fault) => {
    const text = sourceOf('plan.yml').replace(from, to);
    expect(text).not.toBe(sourceOf('plan.yml'));
    expect(workflowFaults(text).join('\n')).toContain(fault);
  });
});

describe('the workflows for GitHub Enterprise Server', () => {
  it.each(sources)('%s is the same but for what the server does not know', (name, text) => {
    const server = enterpriseServer(text, { repository: 'acme/kit', ref: 'v1' });
    expect(server).not.toMatch(/\$\/|queue:|deployment:/);
    const [ours, theirs] = [text, server].map((one) =>
      JSON.stringify(parse(one))
        .replaceAll('"$/', '"acme/kit/')
        .replaceAll(/(acme\/kit\/[\w./]+)@v1/g, '$1')
        .replaceAll(/"queue":"max",|,"deployment":false/g, ''),
    );
    expect([name, theirs]).toEqual([name, ours]);
  });
});

describe('the callers to copy', () => {
  it.each(callers)('%s grants what the workflow that it calls needs, and no more', (_name, text) => {
    const granted = permissionsOf(text);
    expect(granted.filter(({ why }) => why === '')).toEqual([]);
    for (const [job, { uses, with: given }] of jobsOf(text)) {
      const called = /^inferloop\/synthinfra\/\.github\/workflows\/(\w+\.yml)@v1$/.exec(uses ?? '')?.[1];
      if (called === undefined) continue;
      const mine = granted.filter((one) => one.job === job).map(({ permission }) => permission);
      expect([called, [...mine].sort()]).toEqual([called, needsOf(called)]);
      const { inputs = {} } = (parse(sourceOf(called)) as Workflow).on['workflow_call'] ?? {};
      expect(Object.keys(given ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  it.each(callers)(
    '%s takes no event that runs the code of strangers with rights, and hands on no secret',
    (_n, text) => {
      expect(Object.keys((parse(text) as Workflow).permissions ?? { none: '' })).toEqual([]);
      expect(text).not.toMatch(/^ *(pull_request_target|workflow_run|pull_request_review)\b/m);
      expect(text).not.toMatch(/secrets|run:/);
    },
  );

  it('command.yml obeys new comments alone', () => {
    const { on } = parse(callerOf('command.yml')) as Workflow;
    expect(on).toEqual({ issue_comment: { types: ['created'] } });
  });
});

/** The most that any job of a workflow is granted: what its caller has to grant. */
function needsOf(name: string): readonly string[] {
  const levels = new Map<string, string>();
  for (const { permission } of permissionsOf(sourceOf(name))) {
    const [scope = '', level = ''] = permission.split(': ');
    if (levels.get(scope) !== 'write') levels.set(scope, level);
  }
  return [...levels].map(([scope, level]) => `${scope}: ${level}`).sort();
}

function ownSteps(text: string) {
  type Step = {
    readonly uses?: string;
    readonly id?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  };
  return jobsOf(text).flatMap(([, { steps = [] }]) =>
    (steps as readonly Step[]).flatMap((step) =>
      step.uses?.startsWith('$/') === true ? [{ uses: step.uses, step }] : [],
    ),
  );
}

function jobsOf(text: string): readonly (readonly [string, Job])[] {
  return Object.entries((parse(text) as Workflow).jobs);
}

function sourceOf(name: string): string {
  return sources.find(([one]) => one === name)?.[1] ?? '';
}

function callerOf(name: string): string {
  return callers.find(([one]) => one === name)?.[1] ?? '';
}
