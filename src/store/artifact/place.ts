import { isObject } from '../../json.js';
import { userError } from '../../problem.js';

/** The artifact service of a workflow run, and as which job it is asked. */
export interface ArtifactPlace {
  /** Origin of the Results service. */
  readonly origin: string;
  /** Of the job: ACTIONS_RUNTIME_TOKEN. A secret. */
  readonly token: string;
  /** What the service calls run and job. */
  readonly run: string;
  readonly job: string;
}

/**
 * Where this job's artifacts are kept, by the variables of the runner.
 * @throws UserError on GitHub Enterprise Server, whose artifacts are another service, and where the variables are not.
 */
export function artifactPlace(env: Readonly<Record<string, string | undefined>>): ArtifactPlace {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  if (!hasArtifacts(server))
    throw userError(
      `${server} is GitHub Enterprise Server, which has no artifacts of version 4`,
      'Keep plans and receipts in a bucket, or let the apply job plan again.',
    );
  const url = env['ACTIONS_RESULTS_URL'];
  const token = env['ACTIONS_RUNTIME_TOKEN'];
  if (!url || !token)
    throw userError(
      'this step cannot reach the artifacts of its run: ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set',
      'GitHub gives them to actions (`uses:`) and not to scripts (`run:`): use the action.',
    );
  return { origin: new URL(url).origin, token, ...backendIds(token) };
}

/**
 * Whether a GitHub has artifacts of version 4, which its Enterprise Server has not. By the rule of GitHub's own client
 * (actions/toolkit, packages/artifact, config.ts): *.ghe.com is github.com elsewhere.
 */
export function hasArtifacts(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

/** The token's scope names both: `Actions.Results:RUN:JOB` among others. */
function backendIds(token: string): { readonly run: string; readonly job: string } {
  for (const scope of scopesOf(token)) {
    const [name, run, job, ...rest] = scope.split(':');
    if (name === 'Actions.Results' && run && job && rest.length === 0) return { run, job };
  }
  throw userError(
    'ACTIONS_RUNTIME_TOKEN names no run, so this job may store no artifacts',
    'Run this in a job of GitHub Actions; the token is set by the runner alone.',
  );
}

function scopesOf(token: string): readonly string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isObject(claims) && typeof claims['scp'] === 'string' ? claims['scp'].split(' ') : [];
  } catch {
    return [];
  }
}
