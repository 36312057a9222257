import { type JsonObject, parseObject } from '../../json.js';
import { ask } from '../../platform/ask.js';
import { retryAfter } from '../exchange.js';
import type { LoginTools, VaultLogin } from '../types.js';

/** Where a Vault is, and who signed its certificate. */
export type VaultAddress = Pick<VaultLogin, 'address' | 'namespace' | 'certificateAuthority'>;

/** What a request to Vault needs besides its address. */
export type VaultTools = Pick<LoginTools, 'patience' | 'now' | 'ca'>;

/** Vault, or what stands before it, answered and did not do it. */
export class VaultRefusal extends Error {
  readonly status: number;
  /** False when the answer is not Vault's JSON but, say, the page of a proxy. */
  readonly fromVault: boolean;
  /** Milliseconds. */
  readonly retryAfter?: number;

  constructor(status: number, text: string, fromVault: boolean, retryAfter?: number) {
    super(`HTTP ${status}: ${text}`);
    this.name = 'VaultRefusal';
    this.status = status;
    this.fromVault = fromVault;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/**
 * POST to Vault's API, once: https://developer.hashicorp.com/vault/api-docs
 * @param path below /v1/.
 * @returns the object that came back; an empty one for 204.
 * @throws VaultRefusal for every other answer, and what `ask` throws.
 */
export async function postToVault(
  vault: VaultAddress,
  path: string,
  { headers, body }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: JsonObject },
  tools: VaultTools,
): Promise<JsonObject> {
  const ca = [vault.certificateAuthority, tools.ca].filter((pem) => pem !== undefined).join('\n');
  const reply = await ask({
    url: `${vault.address.replace(/\/+$/, '')}/v1/${path.split('/').map(encodeURIComponent).join('/')}`,
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      // Vault agents and proxies may be set to refuse requests without it.
      'x-vault-request': 'true',
      ...(vault.namespace === undefined ? {} : { 'x-vault-namespace': vault.namespace }),
      ...headers,
    },
    body: JSON.stringify(body ?? {}),
    ...(ca === '' ? {} : { ca }),
    timeout: tools.patience.timeout,
    signal: tools.patience.signal,
  });
  if (reply.status === 204) return {};
  const answer = parseObject(reply.text);
  if (reply.status === 200 && answer !== undefined) return answer;
  const header = reply.headers['retry-after'];
  throw new VaultRefusal(
    reply.status,
    answer === undefined ? 'an answer that is not JSON, as a proxy gives' : errorsOf(answer),
    answer !== undefined,
    retryAfter(header, tools.now()),
  );
}

function errorsOf({ errors }: JsonObject): string {
  const texts = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
  return texts.length === 0 ? 'no reason given' : texts.join('; ');
}
