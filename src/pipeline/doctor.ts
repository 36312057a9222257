import { connect, repositoryOn } from '../github/client.js';
import { readRepository } from '../github/settings.js';
import { environmentNames, resolveDeployment } from '../manifest/resolve.js';
import type { Deployment } from '../manifest/types.js';
import { UserError, userError } from '../problem.js';
import { plural } from '../report/style.js';
import { pathInRepository } from './acting/base-deployment.js';
import { checkActions, checkSubjects } from './doctor/actions.js';
import { checkBranch } from './doctor/branch.js';
import type { Check } from './doctor/check.js';
import { checkEnvironments, type Patient } from './doctor/environments.js';
import { checkOwners } from './doctor/owners.js';
import { checksText, countsOf, countsText } from './doctor/text.js';
import { readManifest } from './load.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';
import { repositoryOf } from './trust/check.js';

/** Asks GitHub, by reads alone, for every setting of the repository that the protocol relies on. */
export const doctor: UseCase = async (context): Promise<Outcome> => {
  const deployments = await deploymentsOf(context);
  const patient = await patientOf(context, repositoryOfAll(context, deployments));
  const { facts, where } = patient;
  const checks = await inStep(context.platform, 'doctor', async (step) => {
    const found: Check[] = [];
    // One after the other: GitHub limits how much may be asked at once.
    for (const deployment of deployments) {
      step.update(`the environments of ${deployment.environment}`);
      found.push(...(await checkEnvironments(patient, deployment)));
    }
    step.update(`the branch ${facts.defaultBranch} and its owners`);
    found.push(...(await checkBranch(patient, deployments)));
    found.push(...(await checkOwners(patient, await pathInRepository(context))));
    step.update('what workflows may');
    found.push(...(await checkActions(patient)), ...(await checkSubjects(patient, deployments)));
    const counts = countsOf(found);
    const text = `${plural(found.length, 'setting')} of ${where.repository}: ${countsText(counts)}`;
    if (counts.fail > 0) step.fail(text);
    else step.done(text);
    return found;
  });
  return outcomeOf(patient, deployments, checks);
};

function outcomeOf(
  { facts, where }: Patient,
  deployments: readonly Deployment[],
  checks: readonly Check[],
): Outcome {
  const { pass: passed, fail: failed, unknown } = countsOf(checks);
  const { visibility, defaultBranch } = facts;
  const head = `${where.repository} · ${visibility} · default branch ${defaultBranch}`;
  return {
    exitCode: failed > 0 ? 2 : 0,
    json: {
      schemaVersion: 1,
      repository: where.repository,
      visibility,
      defaultBranch,
      environments: deployments.map(({ environment }) => environment),
      passed,
      failed,
      unknown,
      checks: checks as never,
    },
    text: (colour) => checksText(head, checks, colour),
    outputs: {},
  };
}

/** The environments that were asked for, else all. @throws UserError with every problem of the manifest. */
async function deploymentsOf(context: Context): Promise<readonly Deployment[]> {
  const { options, platform } = context;
  const manifest = await readManifest(context, options.file);
  const names = options.env === undefined ? environmentNames(manifest) : [options.env];
  const resolved = names.map((environment) =>
    resolveDeployment(manifest, { env: platform.env, environment, imagesMayCome: true }),
  );
  const problems = resolved.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) throw new UserError(problems);
  return resolved.flatMap((one) => ('problems' in one ? [] : [one.deployment]));
}

function repositoryOfAll({ platform }: Context, deployments: readonly Deployment[]): string {
  const names = [...new Set(deployments.map((one) => repositoryOf(one, platform.env['GITHUB_REPOSITORY'])))];
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) return name;
  throw userError(
    `The environments are of several repositories: ${names.join(', ')}.`,
    'Ask for one at a time: --env NAME.',
  );
}

/** @throws UserError when there is no token, or the repository cannot be seen. */
async function patientOf({ platform }: Context, repository: string): Promise<Patient> {
  const { githubToken: token, env } = platform;
  if (token === undefined)
    throw userError(
      'The settings cannot be asked for without a token.',
      'Set GH_TOKEN to a token of an administrator that may read: administration, actions, contents, metadata.',
      3,
    );
  const where = repositoryOn(env, repository, token);
  const github = connect(where);
  const facts = await readRepository(github).catch((cause: Error) => {
    throw userError(`${repository} cannot be read: ${cause.message}`, 'Look at GH_TOKEN.', 3, { cause });
  });
  if (facts === undefined)
    throw userError(
      `${repository} does not exist, or the token may not see it.`,
      'Look at spec.identity.github.repository, and give the token metadata: read.',
      3,
    );
  // https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
  return { github, where, facts, server: /\/api\/v3\/?$/.test(where.apiUrl ?? '') };
}
