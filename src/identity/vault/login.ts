import { join } from 'node:path';
import { isObject } from '../../json.js';
import { exchange } from '../exchange.js';
import type { IdToken, LogIn, LoginTools, SessionFiles, SessionPlace, VaultLogin } from '../types.js';
import { postToVault, VaultRefusal } from './client.js';
import { classifyVault, explainVault } from './errors.js';
import { revocationFile, revokeToken } from './revoke.js';

/** What Vault gave for GitHub's token. */
interface VaultToken {
  readonly value: string;
  readonly policies: readonly string[];
  /** Seconds; 0 when it has no end. */
  readonly lease: number;
  /** A batch token is kept nowhere by Vault, so that it cannot be revoked: it ends with its lease. */
  readonly revocable: boolean;
}

/**
 * Logs in at Vault's JWT auth method with GitHub's token:
 * https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws UserError with the commands that make the role take the subject, exit code 3.
 */
export const logInToVault: LogIn<VaultLogin> = async (login, tools) => {
  const { value: given, token } = await exchange(tools, {
    audience: login.audience,
    send: (jwt) => send(login, jwt, tools),
    classify: classifyVault,
    explain: (claims, failure) => explainVault(login, claims, failure),
  });
  return {
    login,
    claims: token.claims,
    who: `role ${login.role} of auth/${login.path} (policies: ${given.policies.join(', ') || 'none'})`,
    ...(given.lease === 0 ? {} : { expires: new Date(tools.now().getTime() + given.lease * 1000) }),
    present: (place) => present(login, given, place),
    ...(given.revocable ? { revoke: () => revokeToken(login, given.value, tools) } : {}),
  };
};

async function send(login: VaultLogin, jwt: IdToken, tools: LoginTools): Promise<VaultToken> {
  const body = { role: login.role, jwt: jwt.value };
  const { auth } = await postToVault(login, `auth/${login.path}/login`, { body }, tools);
  const given = isObject(auth) ? auth : {};
  const value = given['client_token'];
  // So Vault answers when the login has to be confirmed by a second factor, which nobody can give here.
  if (typeof value !== 'string' || value === '')
    throw new VaultRefusal(200, 'an answer without a token, as when a second factor is asked for', true);
  tools.mask(value);
  const { policies, lease_duration: lease, token_type: type } = given;
  return {
    value,
    policies: Array.isArray(policies) ? policies.filter((policy) => typeof policy === 'string') : [],
    lease: typeof lease === 'number' ? lease : 0,
    revocable: type !== 'batch',
  };
}

/** Variables of Vault's own tools: https://developer.hashicorp.com/vault/docs/commands#configure-environment-variables */
function present(login: VaultLogin, token: VaultToken, { name, folder }: SessionPlace): SessionFiles {
  const tokenFile = `${name}.vault-token`;
  const caFile = `${name}.vault-ca.pem`;
  const { namespace, certificateAuthority } = login;
  return {
    files: {
      [tokenFile]: token.value,
      ...(certificateAuthority === undefined ? {} : { [caFile]: certificateAuthority }),
      ...(token.revocable ? { [`${name}.revoke.json`]: revocationFile(login, tokenFile) } : {}),
    },
    environment: {
      VAULT_ADDR: login.address,
      VAULT_TOKEN: token.value,
      ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }),
      ...(certificateAuthority === undefined ? {} : { VAULT_CACERT: join(folder, caFile) }),
    },
  };
}
