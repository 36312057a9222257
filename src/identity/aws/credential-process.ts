import { canonicalJson, isObject, type Json, parseJson, parseObject } from '../../json.js';
import { userError } from '../../problem.js';
import { exactly, filled, listOf, oneOf, optional, type Test, text } from '../../shape.js';
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
export function parseSessionFile(content: string): AwsSessionFile {
  const file = parseJson(content);
  if (!isSessionFile(file)) throw foreign();
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
function fromCache(login: AwsLogin, content: string | undefined): Held | undefined {
  const entry = content === undefined ? undefined : parseObject(content);
  if (entry === undefined || !isEntry(entry) || !isLogin(entry['login'] as Json, login)) return undefined;
  const kept = entry['credentials'] as Readonly<Record<string, string>>;
  const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = kept;
  const [expiration, issued] = [kept['expiration'], entry['issued']].map((date) => new Date(String(date)));
  if (expiration === undefined || issued === undefined) return undefined;
  return { credentials: { accessKeyId, secretAccessKey, sessionToken, expiration }, issued };
}

const seconds: Test = (value) => Number.isInteger(value) && Number(value) > 0;
const date: Test = (value) => filled(value) && !Number.isNaN(Date.parse(String(value)));
const role: Test = (value) => text(value) && /^arn:[\w-]+:iam::\d{12}:role\/\S+$/.test(String(value));

const isSessionFile = exactly({
  kind: oneOf(KIND),
  login: exactly({
    cloud: oneOf('aws'),
    audience: filled,
    role,
    region: filled,
    endpoint: (value) => filled(value) && URL.canParse(String(value)),
    sessionName: filled,
    duration: seconds,
    inlinePolicy: optional(filled),
    managedPolicies: listOf(filled),
    chain: listOf(exactly({ role, externalId: optional(filled), duration: seconds })),
    account: optional(filled),
    at: optional(isObject),
  }),
  request: optional(exactly({ url: filled, bearer: filled })),
});

const isEntry = exactly({
  kind: oneOf(KIND),
  login: isObject,
  issued: date,
  credentials: exactly({
    accessKeyId: filled,
    secretAccessKey: filled,
    sessionToken: filled,
    expiration: date,
  }),
});

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
