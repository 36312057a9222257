import { findingProblem, lintTrusts } from '../../identity/trust/lint/lint.js';
import { readTrust } from '../../identity/trust/lint/read.js';
import type { Facts, Read } from '../../identity/trust/lint/types.js';
import { readWorkspaceFile } from '../../platform/files.js';
import { type Problem, UserError, userError } from '../../problem.js';
import { problemsText } from '../../report/problems.js';
import { plural } from '../../report/style.js';
import type { Context, UseCase } from '../outcome.js';

/** The largest file that is read, in bytes: plans of many thousand resources have some ten MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file that was understood. */
interface Understood {
  readonly file: string;
  readonly text: string;
  readonly read: Read;
}

/** Judges files that say who is trusted: policies, plans, settings and workflows. */
export const trustLint: UseCase = async (context) => {
  const names = [...new Set(context.words.slice(1))];
  if (names.length === 0) {
    throw userError(
      'Which files are to be judged?',
      'Name them: synthinfra trust lint role.json plan.json .github/workflows/deploy.yml.',
    );
  }
  const unreadable: Problem[] = [];
  const files: Understood[] = [];
  for (const file of names) {
    try {
      const text = await readText(context, file);
      files.push({ file, text, read: readTrust(file, text) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable.push(...error.problems);
    }
  }
  const findings = lintTrusts(
    files.map(({ read }) => read),
    await factsOf(context, files),
  );
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const problems = [
    ...findings.map((finding) => findingProblem(finding, texts.get(finding.at.file) ?? '')),
    ...files.flatMap(silent),
  ];
  if (unreadable.length > 0) throw new UserError([...unreadable, ...problems]);

  const trusts = files.reduce((sum, { read }) => sum + read.trusts.length, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const last = `${[plural(files.length, 'file'), plural(trusts, 'trust'), plural(errors, 'error'), plural(warnings, 'warning')].join(', ')}.`;
  return {
    exitCode: errors > 0 ? 2 : 0,
    json: {
      schemaVersion: 1,
      files: files.map(({ file, read }) => ({ file, what: read.what, trusts: read.trusts.length })),
      trusts,
      errors,
      warnings,
      findings: findings as never,
      problems: problems as never,
    },
    text: (colour) => [...blocksOf(problems, colour), last].join('\n\n'),
    outputs: { problems: String(problems.length) },
  };
};

/** @throws UserError when the file cannot be read, or is no text. */
async function readText({ platform }: Context, file: string): Promise<string> {
  const bytes = await readWorkspaceFile(platform.cwd, file, MOST_BYTES);
  // PowerShell writes what a command prints as UTF-16.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `${file} is not a text: its bytes are not ${encoding.toUpperCase()}`;
    throw userError(message, 'A plan is judged as JSON: `terraform show -json PLAN > plan.json`.', 1, {
      cause,
    });
  }
}

/** What is known of the repository that this stands in; nothing on a laptop. */
async function factsOf(context: Context, files: readonly Understood[]): Promise<Facts> {
  const { env, cwd } = context.platform;
  const known = {
    repository: env['GITHUB_REPOSITORY'],
    ownerId: env['GITHUB_REPOSITORY_OWNER_ID'],
    repositoryId: env['GITHUB_REPOSITORY_ID'],
  };
  const logins = files.flatMap(({ read }) =>
    read.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.logins)),
  );
  const gitignore = logins.some(({ keepsFile }) => keepsFile)
    ? await readWorkspaceFile(cwd, '.gitignore', MOST_BYTES).then(String, () => '')
    : undefined;
  const given = Object.entries({ ...known, gitignore }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** What no rule can judge must not look clean. */
function silent({ file, text, read }: Understood): readonly Problem[] {
  const [excerpt = ''] = text.split('\n', 1);
  const unknown = read.unknown.map(
    ({ name, at }): Problem => ({
      severity: 'warning',
      at,
      message: `${name}: who may assume the role is decided only at apply, so nothing can be said of it.`,
      fix: 'Write the trust as an aws_iam_policy_document, or judge the plan again when the provider exists.',
    }),
  );
  if (unknown.length > 0 || read.trusts.length > 0 || read.workflows.length > 0) return unknown;
  const message = `the ${read.what} has no trust in GitHub's tokens, so there was nothing to judge.`;
  return [{ severity: 'warning', at: { file, line: 1, column: 1 }, message, excerpt }];
}

/** The problems as everywhere, without the line that counts them: ours counts more. */
function blocksOf(problems: readonly Problem[], colour: boolean): readonly string[] {
  if (problems.length === 0) return [];
  const text = problemsText(problems, { colour });
  return [text.slice(0, text.lastIndexOf('\n\n'))];
}
