import { parseJson } from '../../json.js';
import { userError } from '../../problem.js';
import { exactly, oneOf, optional, text } from '../../shape.js';
import { persist } from '../exchange.js';
import type { VaultLogin } from '../types.js';
import { postToVault, type VaultAddress, VaultRefusal, type VaultTools } from './client.js';
import { classifyVault } from './errors.js';

/** What a later process needs to revoke a token; nothing in it is secret. */
interface Revocation extends VaultAddress {
  /** Name of the file that holds the token, in the same folder. */
  readonly tokenFile: string;
}

/** Text of the file from which `revokeVault` revokes. @param tokenFile name in the same folder. */
export function revocationFile(login: VaultLogin, tokenFile: string): string {
  const { address, namespace, certificateAuthority } = login;
  return `${JSON.stringify({ kind: 'vault', address, namespace, tokenFile, certificateAuthority }, undefined, 2)}\n`;
}

/**
 * Revokes the token that a file of `revocationFile` names.
 * @param text of that file.
 * @param readToken reads a file of the same folder.
 * @throws UserError when the file is none of ours or Vault did not do it; what is gone already is no error.
 */
export async function revokeVault(
  text: string,
  readToken: (name: string) => Promise<string>,
  tools: VaultTools,
): Promise<void> {
  const revocation = parse(text);
  await revokeToken(revocation, (await readToken(revocation.tokenFile)).trim(), tools);
}

/** Takes a token back. @throws UserError when Vault did not do it; what is gone already is no error. */
export async function revokeToken(vault: VaultAddress, token: string, tools: VaultTools): Promise<void> {
  // A cancelled job has to give its token back above all, so that signal does not count here.
  const patience = { ...tools.patience, signal: new AbortController().signal };
  const request = { headers: { 'x-vault-token': token } };
  const send = async (): Promise<unknown> =>
    postToVault(vault, 'auth/token/revoke-self', request, { ...tools, patience });
  try {
    await persist(send, classifyVault, patience);
  } catch (error) {
    // Vault does not know the token any more: revoked before, or at its end.
    if (error instanceof VaultRefusal && error.fromVault && error.status === 403) return;
    throw userError(
      `Vault at ${vault.address} did not revoke its token: ${classifyVault(error).said}.`,
      "It ends by itself with its lease; a short token_ttl of the role keeps that near. An administrator can revoke it by its accessor, which Vault's audit log has.",
      3,
      { cause: error },
    );
  }
}

const isRevocation = exactly({
  kind: oneOf('vault'),
  address: text,
  // A name and no path: what is read is sent to the address.
  tokenFile: (value) => text(value) && /^[\w.-]+\.vault-token$/.test(String(value)),
  namespace: optional(text),
  certificateAuthority: optional(text),
});

function parse(content: string): Revocation {
  const value = parseJson(content);
  if (!isRevocation(value))
    throw userError(
      'This is no file from which a Vault token is revoked.',
      'Leave the files of a session as they are.',
      3,
    );
  return value as unknown as Revocation;
}
