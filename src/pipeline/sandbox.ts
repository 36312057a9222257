import { join } from 'node:path';
import { sandboxDown, sandboxStatus } from '../sandbox/server.js';
import { VERSION } from '../version.generated.js';
import { applySaved } from './apply.js';
import { drift } from './drift.js';
import { loadDeployment } from './load.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { plan } from './plan.js';
import { planFolder } from './planning/stage.js';
import { shorter } from './steps.js';
import { sandboxServer } from './target.js';

/** A cloud on this machine: up, down, status, and `try`, which does the whole road on a manifest. */
export const sandbox: UseCase = async (given): Promise<Outcome> => {
  const context: Context = { ...given, options: { ...given.options, sandbox: true } };
  const { platform } = context;
  const action = context.words[0];
  if (action === 'try') return tryRoad(context);
  if (action === 'down')
    return told(
      (await sandboxDown(platform))
        ? 'The sandbox is stopped; its cloud and its states are gone.'
        : 'No sandbox was running here.',
      { running: false },
    );
  const running = action === 'up' ? await sandboxServer(context) : await sandboxStatus(platform);
  if (running === undefined)
    return told('No sandbox runs here. Start one: synthinfra sandbox up', { running: false });
  return told(
    `The sandbox runs at ${running.endpoint} (process ${running.pid}). Stop it: synthinfra sandbox down`,
    { running: true, endpoint: running.endpoint, pid: running.pid, requestLog: running.requestLog },
  );
};

/** The main job, end to end: validate, render, plan, gate, apply, drift. */
async function tryRoad(context: Context): Promise<Outcome> {
  const { platform, options } = context;
  const deployment = await loadDeployment(context);
  const { provider, region } = deployment.spec.target;
  platform.log.info(
    ` synthinfra ${VERSION}   ${options.file} → ${deployment.name} · ${deployment.environment} · ${provider} ${region} (sandbox)\n`,
  );
  const folder = planFolder(context, deployment.environment);
  const planned = await plan(context);
  // Of a preview nothing can be applied.
  if (planned.exitCode !== 0 || planned.outputs['verdict'] === 'preview') return planned;
  const approve = (planned.outputs['digest'] ?? '').replaceAll(' ', ',');
  const quiet: Context = {
    ...context,
    platform: { ...platform, log: { ...platform.log, step: skipTold(platform.log.step) } },
  };
  const applied = await applySaved({ ...quiet, options: { ...options, approve } }, folder);
  const found = await drift(quiet);
  const lines = [
    applied.text(false),
    '',
    ' What the sandbox cannot show: it keeps a record of every resource, but runs no container and no machine, sends no',
    ' mail, and asks for no permission. What AWS itself would refuse, it may let through.',
    '',
    ` Next: change something in ${options.file} and run: synthinfra plan ${options.file} --sandbox`,
    ` The whole plan: ${shorter(platform, join(folder, 'main', 'report.md'))}`,
    ` Take it down: synthinfra destroy ${options.file} --env ${deployment.environment} --sandbox · stop the sandbox: synthinfra sandbox down`,
    ' (`synthinfra` stands for `node dist/cli/main.js`.)',
  ];
  return {
    exitCode: found.exitCode,
    json: { schemaVersion: 1, plan: planned.json, apply: applied.json, drift: found.json },
    text: (colour) =>
      found.exitCode === 0 ? lines.join('\n') : `${lines.join('\n')}\n${found.text(colour)}`,
    outputs: {},
  };
}

/** The steps that plan has told already are not told again by apply and drift. */
function skipTold(step: Context['platform']['log']['step']): Context['platform']['log']['step'] {
  const again = new Set(['manifest', 'render', 'plan', 'changes', 'policy', 'gate']);
  const silent = { update: () => {}, done: () => {} };
  return (name) => (again.has(name) ? { ...silent, fail: (text) => step(name).fail(text) } : step(name));
}

function told(sentence: string, json: Outcome['json'] & object): Outcome {
  return { exitCode: 0, json: { schemaVersion: 1, ...json }, text: () => sentence, outputs: {} };
}
