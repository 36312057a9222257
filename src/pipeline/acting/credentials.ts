import { resolve } from 'node:path';
import { answerAws, parseSessionFile } from '../../identity/aws/credential-process.js';
import { answerKubernetes } from '../../identity/kubernetes/exec-credential.js';
import { parseKubernetesSession } from '../../identity/kubernetes/session-file.js';
import type { TokenRequest } from '../../identity/types.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText } from '../../platform/folders.js';
import { userError } from '../../problem.js';
import type { Context, Outcome, UseCase } from '../outcome.js';
import { loginTools } from './sign-in.js';

/**
 * Answers an AWS SDK (credential_process) or a Kubernetes client (exec plugin) that asks for credentials: by a new
 * token of GitHub's when the old ones have run out, so that no apply is too long for its credentials.
 */
export const credentials: UseCase = async (context): Promise<Outcome> => {
  const [word] = context.words;
  if (word === undefined)
    throw userError(
      'Credentials of which session are wanted is not said.',
      'AWS and Kubernetes clients give the path of the session file; people have `synthinfra auth`.',
    );
  const file = resolve(context.platform.cwd, word);
  const text = await readText(file);
  if (text === undefined)
    throw userError(
      `There is no session file ${file}.`,
      'The login that wrote it has ended; sign in again with synthinfra.',
      3,
    );
  const answer = file.endsWith('.kubernetes.json')
    ? await forKubernetes(context, text)
    : await forAws(context, text, file);
  return { exitCode: 0, json: JSON.parse(answer), text: () => answer, outputs: {} };
};

async function forAws(context: Context, text: string, file: string): Promise<string> {
  const session = parseSessionFile(text);
  const cache = `${file}.cache`;
  return answerAws(session, toolsFor(context, session.request), {
    read: () => readText(cache),
    write: (kept) => writeFileAtomic(cache, kept, 0o600),
  });
}

async function forKubernetes(context: Context, text: string): Promise<string> {
  const session = parseKubernetesSession(text);
  return answerKubernetes(session, toolsFor(context, session.request));
}

function toolsFor({ platform }: Context, request: TokenRequest | undefined) {
  return loginTools(platform, new AbortController().signal, request);
}
