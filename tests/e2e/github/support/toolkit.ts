import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterpriseServer, withInputs } from '../../../../scripts/generate/workflows.js';

/** By which the callers name the toolkit, and the commit that GitHub says it is of. */
export const TOOLKIT = { repository: 'inferloop/synthinfra', ref: 'e2e', commit: 'e'.repeat(40) } as const;

/** What an action needs of the toolkit at run time. act copies all of it for every step, so nothing else is there. */
const PARTS = ['dist', 'actions', 'deploy', 'templates', 'sandbox', 'schemas', 'action.yml', 'package.json'];

/** Where jobs ask for tokens, as the runner tells those that may. */
export interface TokenPlace {
  readonly url: string;
  readonly bearer: string;
}

/**
 * A copy of the toolkit as act takes it: the workflows in the form for GitHub Enterprise Server, since act knows no `$/`.
 * Only jobs with `id-token: write` learn where tokens are to be had, and each asks with the name of its environment, of
 * which act knows nothing.
 * @returns its folder, which the caller removes
 */
export async function makeToolkit(tokens: TokenPlace): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'synthinfra-toolkit-'));
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  const workflows = join(folder, '.github/workflows');
  await mkdir(workflows, { recursive: true });
  for (const name of (await readdir('workflows')).filter((file) => file.endsWith('.yml'))) {
    const text = enterpriseServer(withInputs(await readFile(join('workflows', name), 'utf8')), TOOLKIT);
    await writeFile(join(workflows, name), withTokens(text, tokens));
  }
  return folder;
}

/** Gives every job that may ask for tokens, and names an environment, what the runner would. */
export function withTokens(text: string, { url, bearer }: TokenPlace): string {
  return text
    .split(/^(?= {2}[\w-]+:$)/m)
    .map((job) => {
      const environment = /^ {4}environment:\n(?: {6}#.*\n)* {6}name: (.+)$/m.exec(job)?.[1];
      if (environment === undefined || !/^ {6}id-token: write\b/m.test(job)) return job;
      const env = [
        '    env:',
        `      ACTIONS_ID_TOKEN_REQUEST_URL: ${url}&environment=${environment}`,
        `      ACTIONS_ID_TOKEN_REQUEST_TOKEN: ${bearer}`,
      ];
      return job.replace(/^ {4}environment:$/m, `${env.join('\n')}\n    environment:`);
    })
    .join('');
}

/** An action that does nothing: what it would install is on this machine. */
export async function makeIdleAction(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'synthinfra-idle-'));
  const action = {
    name: 'idle',
    description: 'Does nothing.',
    inputs: { terraform_version: { required: false }, terraform_wrapper: { required: false } },
    runs: { using: 'composite', steps: [{ run: 'true', shell: 'bash' }] },
  };
  await writeFile(join(folder, 'action.yml'), JSON.stringify(action));
  return folder;
}
