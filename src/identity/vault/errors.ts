import type { Problem } from '../../problem.js';
import { isNetworkError, isTransientStatus, said } from '../exchange.js';
import type { Claims, ExplainFailure, Failure, VaultLogin } from '../types.js';
import { VaultRefusal } from './client.js';

/** What an error of a request to Vault means. Never throws. */
export function classifyVault(error: unknown): Failure {
  if (!(error instanceof VaultRefusal))
    return {
      kind: isNetworkError(error) ? 'transient' : 'permanent',
      said: said(error instanceof Error ? error.message : String(error)),
    };
  return {
    kind: kindOf(error),
    said: said(error.message),
    ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
  };
}

/** Wording of github.com/hashicorp/cap, which checks the token for Vault. */
const OUT_OF_TIME = /token is expired|token not yet valid|token issued in the future/i;

function kindOf({ status, fromVault, message }: VaultRefusal): Failure['kind'] {
  // 412: the node has not seen yet what another one wrote. 503: sealed, or a standby that cannot forward.
  if (!fromVault || status === 412 || isTransientStatus(status)) return 'transient';
  // Vault itself could not reach GitHub's keys, and calls it a bad request.
  if (/fetching keys/i.test(message) && !/\b404\b/.test(message)) return 'transient';
  return OUT_OF_TIME.test(message) ? 'mint-again' : 'permanent';
}

/** Tells a login that failed for good, with the commands that make the role take the subject received. */
export const explainVault: ExplainFailure<VaultLogin> = (login, claims, failure) => ({
  severity: 'error',
  path: 'spec.identity.vault',
  ...(login.at === undefined ? {} : { at: login.at }),
  // Without the full stop that our own sentence has.
  ...tell(login, claims, { ...failure, said: failure.said.replace(/\.+$/, '') }),
});

function tell(
  login: VaultLogin,
  claims: Claims,
  failure: Failure,
): Required<Pick<Problem, 'message' | 'fix'>> {
  const vault = `Vault at ${login.address}`;
  const role = `role ${login.role} (auth/${login.path})`;
  if (failure.kind === 'transient')
    return {
      message: `${vault} did not answer the login as ${role}, and was asked several times. The last time: ${failure.said}.`,
      fix: 'Nothing is known to be wrong with the role. See whether Vault is unsealed and reachable from the runner, and run the job again.',
    };
  if (failure.kind === 'mint-again')
    return {
      message: `${vault} takes GitHub's token for too old or not valid yet, a new one too: ${failure.said}.`,
      fix: `The clock of Vault differs from GitHub's: set it by NTP. Valid by GitHub's clock: ${time(claims.iat)} to ${time(claims.exp)}.`,
    };
  if (!failure.said.startsWith('HTTP'))
    return {
      message: `${vault} could not be used: ${failure.said}.`,
      fix: /certificate/i.test(failure.said)
        ? 'Give the PEM of the authority that signed its certificate as spec.identity.vault.certificateAuthority.'
        : 'See whether spec.identity.vault.address is right; it must be https, or on this machine.',
    };
  if (failure.said.startsWith('HTTP 200'))
    return {
      message: `${vault} gave no token for the login as ${role}: ${failure.said}.`,
      fix: 'Take the role out of every login enforcement of MFA (identity/mfa/login-enforcement): a job cannot confirm one.',
    };
  return {
    message:
      `${vault} refused the login as ${role}: ${failure.said}. ` +
      `GitHub's token says subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`,
    fix: `Let the role take this subject:\n${trustCommands(login, claims, failure)}`,
  };
}

/** Names of fields: https://developer.hashicorp.com/vault/api-docs/auth/jwt */
function trustCommands(login: VaultLogin, claims: Claims, failure: Failure): string {
  const namespace = login.namespace === undefined ? '' : ` -namespace=${quoted(login.namespace)}`;
  const role = [
    `vault write${namespace} ${quoted(`auth/${login.path}/role/${login.role}`)}`,
    'role_type=jwt',
    `bound_audiences=${quoted(claims.aud)}`,
    `bound_subject=${quoted(claims.sub)}`,
    'user_claim=sub',
  ].join(' \\\n  ');
  // Vault tells nobody whether there is such a method: one that is missing is permission denied, too.
  if (!/^HTTP 40[34]|could not load configuration/.test(failure.said)) return role;
  const method = [
    `vault write${namespace} ${quoted(`auth/${login.path}/config`)}`,
    `oidc_discovery_url=${quoted(claims.iss)}`,
    `bound_issuer=${quoted(claims.iss)}`,
  ].join(' \\\n  ');
  return `# once, when there is no such method yet\nvault auth enable${namespace} -path=${quoted(login.path)} jwt\n${method}\n${role}`;
}

/** Quoted for a shell when it must be: the name of a branch, which is in the subject, may hold almost anything. */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
