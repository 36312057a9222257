import { resolve } from 'node:path';
import * as core from '@actions/core';
import {
  defaultOptions,
  inputName,
  OPTIONS,
  type Option,
  type OptionName,
  type Options,
} from '../options.js';
import { ACTION_USE_CASES, USE_CASES } from '../pipeline/index.js';
import type { Outcome } from '../pipeline/outcome.js';
import { createPlatform } from '../platform/index.js';
import { terminal } from '../platform/terminal.js';
import type { Platform } from '../platform/types.js';
import { type Problem, UserError, userError } from '../problem.js';
import { problemsText } from '../report/problems.js';
import { limitSummary } from '../report/summary-limit.js';
import { actionsLog } from './actions-log.js';
import { ANNOTATIONS, annotate } from './annotate.js';
import type { ActionDefinition } from './definition.js';
import { inert } from './inert.js';

/** Name in the job's state; what it says is no secret. */
export const FOLDERS = 'folders';

/**
 * The action's front door: reads inputs once, runs one use case, writes outputs, summary, annotations and exit code.
 * @param home folder of the toolkit itself.
 */
export async function runAction(definition: ActionDefinition, home: string): Promise<void> {
  const outside = createPlatform(actionsLog());
  const workspace = outside.env['GITHUB_WORKSPACE'] ?? outside.cwd;
  const platform = actionPlatform(outside, workspace);
  try {
    const { command, options } = readInputs(definition);
    const load = USE_CASES[command] ?? ACTION_USE_CASES[command];
    if (load === undefined) throw new Error(`no use case for ${command}`);
    const useCase = await load();
    const outcome = await useCase({ platform, home, options, words: [] });
    await publish(definition, outcome, platform, workspace);
  } catch (error) {
    await fail(error, platform, workspace);
  }
}

/** GitHub's token comes by an input, and folders to be removed go to the post step. */
function actionPlatform(outside: Platform, workspace: string): Platform {
  const githubToken = core.getInput('github-token') || outside.githubToken;
  if (githubToken) core.setSecret(githubToken);
  const folders: string[] = [];
  return {
    ...outside,
    cwd: resolve(workspace, core.getInput('working-directory') || '.'),
    ...(githubToken ? { githubToken } : {}),
    remember(folder) {
      folders.push(folder);
      core.saveState(FOLDERS, JSON.stringify(folders));
    },
  };
}

function readInputs(definition: ActionDefinition): { command: string; options: Options } {
  const [first] = definition.commands;
  const command = definition.commands.length === 1 ? first : core.getInput('command') || first;
  const problems: Problem[] = [];
  if (!definition.commands.includes(command)) {
    problems.push(wrong('command', command, `Choose ${definition.commands.join(', ')}.`));
  }
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const name of definition.options) {
    const text = core.getInput(inputName(name));
    if (text === '') continue;
    values[name] = readInput(name, text, problems);
  }
  if (problems.length > 0) throw new UserError(problems);
  return { command, options: { ...defaultOptions(), ...values } as Options };
}

function readInput(name: OptionName, text: string, problems: Problem[]): unknown {
  const option: Option = OPTIONS[name];
  if (option.kind === 'list')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (option.kind === 'flag') {
    if (text !== 'true' && text !== 'false')
      problems.push(wrong(inputName(name), text, 'Write true or false.'));
    return text === 'true';
  }
  if (option.kind === 'choice' && !option.choices.includes(text))
    problems.push(wrong(inputName(name), text, `Choose ${option.choices.join(', ')}.`));
  return text;
}

function wrong(input: string, text: string, fix: string): Problem {
  return { severity: 'error', message: `The input ${input} is ${JSON.stringify(text)}.`, fix };
}

async function publish(
  definition: ActionDefinition,
  outcome: Outcome,
  platform: Platform,
  workspace: string,
): Promise<void> {
  inert(outcome.text(true));
  // setOutput wraps values in a random delimiter: a value with line breaks cannot add an output.
  for (const [name, value] of Object.entries(outcome.outputs))
    if (name in definition.outputs) core.setOutput(name, value);
  for (const [name, value] of Object.entries(outcome.exports ?? {})) core.exportVariable(name, value);
  if (outcome.path !== undefined) core.addPath(outcome.path);
  if (outcome.summary !== undefined) await writeSummary(outcome.summary, platform);
  terminal.exitCode(outcome.exitCode);
  // The last error is the step's own.
  annotate(outcome.problems ?? [], { cwd: platform.cwd, workspace }, ANNOTATIONS - 1);
  if (outcome.exitCode === 2) core.error('Blocked, or drift was found: the step summary tells every reason.');
}

async function fail(error: unknown, platform: Platform, workspace: string): Promise<void> {
  const told =
    error instanceof UserError
      ? error
      : userError('synthinfra failed, and it is not your fault: please report this.', undefined, 3, {
          cause: error,
        });
  inert(problemsText(told.problems, { colour: true }));
  annotate(told.problems, { cwd: platform.cwd, workspace });
  if (!(error instanceof UserError) && error instanceof Error) inert(error.stack ?? error.message);
  await writeSummary(
    `### synthinfra\n\n\`\`\`\`\`text\n${problemsText(told.problems, { colour: false }).replaceAll('`````', "'''''")}\n\`\`\`\`\`\n`,
    platform,
  );
  core.setOutput('problems', String(told.problems.length));
  terminal.exitCode(told.exitCode);
}

/** Outside of a runner there is no summary file, and nothing is lost: the log has told it all. */
async function writeSummary(markdown: string, platform: Platform): Promise<void> {
  if (!platform.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(limitSummary(markdown), true).write();
}
