import { isObject, type Json, type JsonObject, parseJson } from '../../json.js';
import { ask } from '../../platform/ask.js';
import { UserError } from '../../problem.js';
import { persist } from '../exchange.js';
import type { AzureLogin, LoginTools } from '../types.js';
import { classifyAzure, Refusal, sentence } from './errors.js';

/** https://learn.microsoft.com/rest/api/resources/subscriptions/get */
const API_VERSION = '2022-12-01';

/**
 * Reads the subscription that the manifest names with the token that was just got.
 * @returns its id, as the resource manager writes it.
 * @throws UserError exit code 2 when it belongs to another tenant, 3 when it cannot be read.
 */
export async function guardSubscription(
  login: AzureLogin,
  subscription: string,
  token: string,
  tools: LoginTools,
): Promise<string> {
  const classify = (error: unknown) => classifyAzure(error, tools.now());
  const found = await persist(() => read(login, subscription, token, tools), classify, tools.patience).catch(
    (error: unknown) => {
      if (tools.patience.signal.aborted) throw error;
      throw refused(login, subscription, error, classify(error).said);
    },
  );
  const [id, tenant] = [found['subscriptionId'], found['tenantId']];
  if (!same(id, subscription) || !same(tenant, login.tenant))
    throw elsewhere(login, `The resource manager says subscription ${id} of tenant ${tenant}`, subscription);
  return String(id);
}

async function read(
  login: AzureLogin,
  subscription: string,
  token: string,
  { patience, ca }: LoginTools,
): Promise<JsonObject> {
  const reply = await ask({
    url: `${login.resourceManager.replace(/\/+$/, '')}/subscriptions/${encodeURIComponent(subscription)}?api-version=${API_VERSION}`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    timeout: patience.timeout,
    signal: patience.signal,
    ...(ca === undefined ? {} : { ca }),
  });
  const body = reply.status === 200 ? parseJson(reply.text) : undefined;
  if (!isObject(body)) throw new Refusal(reply);
  return body;
}

/** Ids are GUIDs, which people write in capitals too. */
function same(one: Json | undefined, other: string): boolean {
  return typeof one === 'string' && one.toLowerCase() === other.toLowerCase();
}

function refused(login: AzureLogin, subscription: string, error: unknown, words: string): UserError {
  const code = error instanceof Refusal ? error.code : undefined;
  // So a subscription of another tenant is answered: https://github.com/Azure/azure-sdk-for-net/issues/49391
  if (code === 'InvalidAuthenticationTokenTenant') return elsewhere(login, words, subscription, error);
  const hidden = error instanceof Refusal && (error.status === 403 || error.status === 404);
  return problem(
    login,
    `Application ${login.client} cannot read subscription ${subscription}: ${sentence(words)}`,
    hidden
      ? `Correct spec.target.account, or grant the application a role there, Reader at least: az role assignment create --assignee ${login.client} --role Reader --scope /subscriptions/${subscription}`
      : `Look whether the runner can reach ${login.resourceManager}, and run the job again.`,
    3,
    error,
  );
}

function elsewhere(login: AzureLogin, words: string, subscription: string, cause?: unknown): UserError {
  return problem(
    login,
    `${sentence(words)} The manifest says subscription ${subscription} of tenant ${login.tenant}.`,
    'Correct spec.target.account or spec.identity.azure.tenant: they must belong together.',
    2,
    cause,
  );
}

function problem(
  login: AzureLogin,
  message: string,
  fix: string,
  exitCode: 2 | 3,
  cause: unknown,
): UserError {
  const at = login.at === undefined ? {} : { at: login.at };
  return new UserError({ severity: 'error', ...at, path: 'spec.identity.azure', message, fix }, exitCode, {
    cause,
  });
}
