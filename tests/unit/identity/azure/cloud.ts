import { inspect } from 'node:util';
import { afterEach, expect } from '@jest/globals';
import type { AzureLogin, LoginTools } from '../../../../src/identity/types.js';
import { UserError } from '../../../../src/problem.js';
import { Entra, type EntraOptions, ResourceManager } from '../../../support/clouds/entra.js';
import { GitHub, type GitHubOptions } from '../../../support/clouds/github.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const TOKEN_PATH = /\/oauth2\/v2\.0\/token$/;

let open: Clouds | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** A cloud whose application trusts acme/shop's environment prod, and a login there. */
export async function azure(options: EntraOptions & { github?: GitHubOptions } = {}) {
  const { github: of, ...trusted } = options;
  const github = new GitHub(of);
  const entra = new Entra(github, trusted);
  const clouds = await Clouds.start([github, entra, new ResourceManager(entra)], { tls: true });
  open = clouds;
  const { tenant, client, subscription } = entra.options;
  const login: AzureLogin = {
    cloud: 'azure',
    at: { file: 'deployment.yaml', line: 7, column: 3 },
    audience: 'api://AzureADTokenExchange',
    tenant,
    client,
    subscription,
    environment: 'public',
    authority: clouds.origin,
    resourceManager: clouds.origin,
  };
  return {
    clouds,
    entra,
    github,
    login,
    tools: (changes: Partial<LoginTools> = {}) => loginTools(clouds, github, changes),
    tokenRequests: () => clouds.requestsOf('entra').filter(({ url }) => TOKEN_PATH.test(url.pathname)),
  };
}

export async function refusalOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${inspect(error)}`);
  return error;
}

/** Nothing secret in what an error shows, its causes included. */
export function expectNoSecret(error: unknown, clouds: Clouds): void {
  const shown = inspect(error, { depth: 20, showHidden: true });
  for (const secret of clouds.secrets) expect(shown).not.toContain(secret);
}
