import { canonicalJson, isObject, type Json, type JsonObject } from '../../json.js';
import { userError } from '../../problem.js';
import type { AwsLogin, LoginTools, TokenRequest } from '../types.js';
import { hasTimeLeft, type Obtained, obtain, renewalOf } from './credentials.js';

const KIND = 'synthinfra/aws-session/1';

/** What a session file says: who to be, and where tokens are asked for when not by GitHub's variables. */
export interface AwsSessionFile {
  readonly login: AwsLogin;
  readonly request?: TokenRequest;
}

/** Where the credentials of the last run are kept; what it holds is secret. */
export interface CredentialsCache {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

/** Text of a session file. It holds no credentials; the bearer of a `request` is secret. */
export function sessionFileText(login: AwsLogin, request?: TokenRequest): string {
  return `${JSON.stringify({ kind: KIND, login, request }, null, 2)}\n`;
}

/**
 * Reads a session file.
 * @throws UserError for anything that `sessionFileText` did not write.
 */
export function parseSessionFile(text: string): AwsSessionFile {
  const file = parsed(text);
  if (file === undefined || !fits(file, FILE) || !fits(file['login'] as JsonObject, LOGIN)) throw foreign();
  const { chain } = file['login'] as JsonObject;
  if (!(chain as JsonObject[]).every((link) => isObject(link) && fits(link, LINK))) throw foreign();
  if (isObject(file['request']) && !fits(file['request'], REQUEST)) throw foreign();
  return file as unknown as AwsSessionFile;
}

/**
 * What a credential_process prints: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 * Credentials of the cache are used while they have time left; then a new token is minted and exchanged. The account
 * is guarded at every renewal: one request in an hour, so that an apply never goes on in another account than it began.
 * @throws UserError as `obtain` does.
 */
export async function answerAws(
  { login }: AwsSessionFile,
  tools: LoginTools,
  cache: CredentialsCache,
): Promise<string> {
  const cached = fromCache(login, await cache.read());
  if (cached !== undefined && hasTimeLeft(cached, tools.now())) {
    const { secretAccessKey, sessionToken, accessKeyId } = cached.credentials;
    for (const secret of [secretAccessKey, sessionToken, accessKeyId]) tools.mask(secret);
    return printed(cached);
  }
  const { credentials, issued } = await obtain(login, tools);
  await cache.write(JSON.stringify({ kind: KIND, login, issued, credentials }));
  return printed({ credentials, issued });
}

type Held = Pick<Obtained, 'credentials' | 'issued'>;

/**
 * The SDK of Terraform's providers uses credentials until the very end that it is told, and a request under way then
 * is refused for good: so they are told to end when they are to be renewed.
 */
function printed(held: Held): string {
  const { accessKeyId, secretAccessKey, sessionToken } = held.credentials;
  return JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: renewalOf(held).toISOString(),
  });
}

/** Credentials of exactly this login; whatever else is in a cache is as good as nothing. */
function fromCache(login: AwsLogin, text: string | undefined): Held | undefined {
  const entry = text === undefined ? undefined : parsed(text);
  if (entry === undefined || !fits(entry, ENTRY) || !isLogin(entry['login'] as Json, login)) return undefined;
  const kept = entry['credentials'] as Readonly<Record<string, string>>;
  if (!fits(kept, CREDENTIALS)) return undefined;
  const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = kept;
  const [expiration, issued] = [kept['expiration'], entry['issued']].map((date) => new Date(String(date)));
  if (expiration === undefined || issued === undefined) return undefined;
  return { credentials: { accessKeyId, secretAccessKey, sessionToken, expiration }, issued };
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value !== '';
const seconds: Check = (value) => Number.isInteger(value) && Number(value) > 0;
const list: Check = Array.isArray;
const date: Check = (value) => text(value) && !Number.isNaN(Date.parse(String(value)));
const role: Check = (value) => typeof value === 'string' && /^arn:[\w-]+:iam::\d{12}:role\/\S+$/.test(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const is =
  (expected: string): Check =>
  (value) =>
    value === expected;

type Shape = Readonly<Record<string, Check>>;

const FILE: Shape = { kind: is(KIND), login: isObject, request: optional(isObject) };
const REQUEST: Shape = { url: text, bearer: text };
const LINK: Shape = { role, externalId: optional(text), duration: seconds };
const ENTRY: Shape = { kind: is(KIND), login: isObject, issued: date, credentials: isObject };
const CREDENTIALS: Shape = { accessKeyId: text, secretAccessKey: text, sessionToken: text, expiration: date };
const LOGIN: Shape = {
  cloud: is('aws'),
  audience: text,
  role,
  region: text,
  endpoint: (value) => text(value) && URL.canParse(String(value)),
  sessionName: text,
  duration: seconds,
  inlinePolicy: optional(text),
  managedPolicies: (value) => Array.isArray(value) && value.every(text),
  chain: list,
  account: optional(text),
  at: optional(isObject),
};

/** True when every field is as it must be and there is no other. */
function fits(value: JsonObject, shape: Shape): boolean {
  return (
    Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, check]) => check(value[key]))
  );
}

function parsed(content: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Compared as text, since what comes from JSON has no undefined fields. */
function isLogin(kept: Json, login: AwsLogin): boolean {
  return canonicalJson(kept) === canonicalJson(JSON.parse(JSON.stringify(login)));
}

function foreign() {
  return userError(
    'This is no session file of synthinfra for AWS.',
    'The step that signs in writes one; run it again rather than writing the file by hand.',
  );
}
