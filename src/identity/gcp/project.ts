import { UserError } from '../../problem.js';
import { persist } from '../exchange.js';
import type { Claims, GcpLogin, LoginTools } from '../types.js';
import { shellWord } from './advice.js';
import { getProject } from './client.js';
import { classifyGoogle, explainGoogle, GoogleRefusal } from './errors.js';
import { memberOf, partsOf } from './names.js';

const CORRECT = 'Correct the project or the resourceManagerEndpoint of the manifest.';

/**
 * Asks for the project that the manifest names, so that a login that reaches another one ends here.
 * @returns the project's id.
 * @throws UserError when the identity cannot see it (exit code 3) or the answer is of another project (2).
 */
export async function guardProject(
  login: GcpLogin,
  project: string,
  { claims, bearer }: { claims: Claims; bearer: string },
  tools: LoginTools,
): Promise<string> {
  const found = await persist(
    () => getProject(login, project, bearer, tools),
    classifyGoogle,
    tools.patience,
  ).catch((error: unknown) => {
    if (tools.patience.signal.aborted) throw error;
    throw refused(login, project, claims, error);
  });
  if (project === found.id || project === found.number) return found.id;
  throw new UserError(
    {
      severity: 'error',
      ...(login.at === undefined ? {} : { at: login.at }),
      message: `Google Cloud answered for project ${found.id} (${found.number}); the manifest says ${project}.`,
      fix: CORRECT,
    },
    2,
  );
}

function refused(login: GcpLogin, project: string, claims: Claims, error: unknown): UserError {
  const failure = classifyGoogle(error);
  if (failure.kind === 'transient')
    return new UserError(explainGoogle(login, claims, failure), 3, { cause: error });
  const member = memberOf(login, claims.sub);
  const denied = error instanceof GoogleRefusal && (error.status === 403 || error.status === 404);
  return new UserError(
    {
      severity: 'error',
      ...(login.at === undefined ? {} : { at: login.at }),
      message: `${member} cannot see project ${project}: ${failure.said}`,
      fix: denied ? grant(login, project, member, failure.said) : CORRECT,
    },
    3,
    { cause: error },
  );
}

function grant(login: GcpLogin, project: string, member: string, said: string): string {
  // Google asks this of the project that the pool is in, whichever project is looked at.
  if (/has not been used in project|it is disabled/.test(said))
    return `Enable the API that answers:
gcloud services enable cloudresourcemanager.googleapis.com --project=${partsOf(login).project}`;
  return `Correct the project of the manifest, or grant resourcemanager.projects.get:
gcloud projects add-iam-policy-binding ${shellWord(project)} --role=roles/browser --member=${shellWord(member)}`;
}
