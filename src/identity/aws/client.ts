import type { STSClient } from '@aws-sdk/client-sts';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { isLoopback } from '../../address.js';
import { agentFor } from '../../platform/ask.js';
import { userError } from '../../problem.js';
import type { AwsLogin, LoginTools, Patience } from '../types.js';

type HandlerOptions = ConstructorParameters<typeof NodeHttpHandler>[0];

/** Temporary credentials, in the form that every client of the SDK takes. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/**
 * A client of STS that knows what it is told here and nothing else. Whatever is left out, the SDK would look up in
 * AWS_* variables and ~/.aws/config: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 * @param credentials that sign; AssumeRoleWithWebIdentity needs none.
 * @throws UserError when the endpoint is neither https nor on this machine.
 */
export async function openSts(
  { region, endpoint }: AwsLogin,
  { ca }: LoginTools,
  credentials?: AwsCredentials,
): Promise<STSClient> {
  const { protocol, hostname } = new URL(endpoint);
  const secure = protocol === 'https:';
  if (!secure && !isLoopback(hostname))
    throw userError(
      `GitHub's token is not sent to ${endpoint}, which is not https.`,
      'Give an https address of STS in identity.aws.stsEndpoint.',
    );
  const [sts, handlers] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('@smithy/node-http-handler'),
  ]);
  const agent = agentFor(secure, ca);
  const client = new sts.STSClient({
    region,
    endpoint,
    // A copy, for the client writes into it.
    ...(credentials === undefined ? {} : { credentials: { ...credentials } }),
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    authSchemePreference: [],
    sigv4aSigningRegionSet: [],
    userAgentAppId: async () => undefined,
    requestHandler: new handlers.NodeHttpHandler({ httpAgent: agent, httpsAgent: agent } as HandlerOptions),
  });
  // In the place of what tries again stands what does not, and hands errors on as they are.
  client.middlewareStack.add((next) => (args) => next(args), {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    override: true,
  });
  return client;
}

/**
 * One request that ends with the patience, body included, which the SDK's own limits leave out.
 * @throws Error with code ETIMEDOUT when the time of one request is over.
 */
export async function limited<T>(
  { timeout, signal }: Patience,
  send: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const late = AbortSignal.timeout(timeout);
  try {
    return await send({ abortSignal: AbortSignal.any([signal, late]) });
  } catch (cause) {
    if (!late.aborted || signal.aborted) throw cause;
    throw Object.assign(new Error(`STS did not answer within ${timeout / 1000} s`, { cause }), {
      code: 'ETIMEDOUT',
    });
  }
}
