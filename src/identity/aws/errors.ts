import { isNetworkError, isTransientStatus, retryAfter, said } from '../exchange.js';
import type { Failure } from '../types.js';

/** Names of throttling and of STS's own faults, besides what a status of 5xx or 429 says. */
const TRANSIENT: ReadonlySet<string> = new Set([
  ...['IDPCommunicationError', 'Throttling', 'Throttled', 'RequestThrottled', 'TooManyRequests'],
  ...['RequestLimitExceeded', 'SlowDown', 'ServiceUnavailable', 'InternalFailure', 'RequestTimeout'],
]);

/** What STS says of a token that another one may take the place of. */
const STALE: ReadonlySet<string> = new Set(['ExpiredToken', 'IDPRejectedClaim']);
const STALE_TEXT = /expired|not (yet )?valid (yet|before)|in the future|before the (issue|not)|clock/i;

/** Answers to credentials that are so new that not every host of STS knows them: aws-actions/configure-aws-credentials#1681 */
const UNKNOWN_KEY: ReadonlySet<string> = new Set([
  ...['InvalidClientTokenId', 'UnrecognizedClient', 'InvalidAccessKeyId', 'AuthFailure'],
]);

/** STS, or what stands before it, answered with something that STS does not say. */
export class NotFromSts extends Error {
  override readonly name = 'NotFromSts';
}

/** What the SDK puts on its errors: https://github.com/smithy-lang/smithy-typescript (ServiceException) */
interface SdkError extends Error {
  readonly Code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** What an error of AssumeRoleWithWebIdentity means. @param now against which a date of Retry-After is read. */
export function classifyAws(error: unknown, now: Date): Failure {
  const sdk = error as SdkError;
  const status = sdk.$metadata?.httpStatusCode;
  const wait = retryAfter(sdk.$response?.headers?.['retry-after'], now);
  const failure = (kind: Failure['kind'], text: string): Failure => ({
    kind,
    said: said(text),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  });
  if (isNetworkError(error)) return failure('transient', `no whole answer: ${firstLine(sdk.message)}`);
  if (sdk.Code === undefined) return foreign(sdk, status, failure);
  const code = withoutException(sdk.Code);
  const text = `${sdk.Code}: ${sdk.message}`;
  if (TRANSIENT.has(code) || isTransientStatus(status ?? 0)) return failure('transient', text);
  if (STALE.has(code)) return failure('mint-again', text);
  if (code === 'InvalidIdentityToken') {
    // Told as the caller's fault, though it is STS that could not fetch the keys: aws/aws-cli#7194
    if (/retrieve verification key/i.test(sdk.message)) return failure('transient', text);
    if (STALE_TEXT.test(sdk.message)) return failure('mint-again', text);
  }
  return failure('permanent', text);
}

/** What an error of a call means that is signed with credentials of a moment ago. */
export function classifyFresh(error: unknown, now: Date): Failure {
  const failure = classifyAws(error, now);
  const { Code: code, $metadata: metadata } = error as SdkError;
  const unknown = code !== undefined && UNKNOWN_KEY.has(withoutException(code));
  // The SDK has read the server's clock from the refusal, and signs by it from now on.
  return unknown || metadata?.clockSkewCorrected === true ? { ...failure, kind: 'transient' } : failure;
}

/** An answer without a code of AWS: a proxy's page, or nothing at all. It may pass unless it is a plain refusal. */
function foreign(
  sdk: SdkError,
  status: number | undefined,
  failure: (kind: Failure['kind'], text: string) => Failure,
): Failure {
  if (status === undefined && !(sdk instanceof NotFromSts))
    return failure('permanent', firstLine(sdk.message));
  const refusal = status !== undefined && status >= 300 && status < 500 && !isTransientStatus(status);
  const text = `an answer that is not from STS${status === undefined ? '' : ` (HTTP ${status})`}`;
  return failure(refusal ? 'permanent' : 'transient', text);
}

/** STS names the same error with and without this ending. */
function withoutException(code: string): string {
  return code.replace(/Exception$/, '');
}

/** The SDK adds a hint for programmers on a second line. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
