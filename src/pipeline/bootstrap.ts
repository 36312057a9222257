import { ensureStateBucket } from '../identity/aws/state-bucket.js';
import type { Deployment } from '../manifest/types.js';
import { UserError, userError } from '../problem.js';
import { acting } from './acting/acting.js';
import { loadDeployment } from './load.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';
import { cloudOf, guardTarget, sandboxOf } from './target.js';

/** Makes what must exist before the first plan: the bucket of the states. */
export const bootstrap: UseCase = async (context): Promise<Outcome> => {
  const deployment = await loadDeployment(context);
  const { state, target } = deployment.spec;
  if (state?.backend !== 's3' || state.bucket === undefined) {
    const at = deployment.locate(['spec', 'state']);
    throw new UserError({
      severity: 'error',
      at,
      path: 'spec.state',
      message:
        state === undefined
          ? 'spec.state names no backend, so there is nothing to make.'
          : `spec.state.backend is ${state.backend}: only the bucket of an s3 backend is made here.`,
      fix: 'Write `state: { backend: s3, bucket: NAME }`, or make the place yourself.',
    });
  }
  const place = { ...state, bucket: state.bucket, region: state.region ?? target.region };
  return acting(context, deployment, 'apply', (acted) => makeBucket(acted, deployment, place));
};

async function makeBucket(
  context: Context,
  deployment: Deployment,
  { bucket, kmsKey, region }: { readonly bucket: string; readonly kmsKey?: string; readonly region: string },
): Promise<Outcome> {
  const sandbox = await sandboxOf(context, deployment);
  await guardTarget(context, deployment, sandbox);
  const made = await inStep(context.platform, 'state', async (step) => {
    const fresh = await ensureStateBucket({
      bucket,
      region,
      ...(kmsKey === undefined ? {} : { kmsKey }),
      ...cloudOf(context, sandbox, deployment),
    }).catch((cause: Error) => {
      throw userError(
        `The bucket ${bucket} could not be made ready: ${cause.message}`,
        'Bucket names are global: if it belongs to somebody else, choose another in spec.state.bucket.',
        3,
        { cause },
      );
    });
    step.done(`bucket ${bucket} ${fresh ? 'made' : 'was there'}: versioned, encrypted, private, TLS only`);
    return fresh;
  });
  return { exitCode: 0, json: { schemaVersion: 1, bucket, region, made }, text: () => '', outputs: {} };
}
