import { readFile } from 'node:fs/promises';
import { Cloud } from '../../support/cloud.js';
import { Workspace } from '../../support/workspace.js';

/** The bucket of every state below. */
export const BUCKET = 'tiny-states';

/** An AWS for the jobs of a bench, and what they need to find it. */
export interface Moto {
  readonly cloud: Cloud;
  /** For `RunOptions.env`: AWS's own variables. moto takes the access key for the account's number. */
  readonly env: Readonly<Record<string, string>>;
  /** Committed beside the manifest, so that a run needs no network for hashes. */
  readonly lockFile: string;
  stop(): Promise<void>;
}

/** Starts the sandbox, and makes the bucket for states. */
export async function startMoto(): Promise<Moto> {
  const workspace = await Workspace.make();
  await workspace.write('deployment.yaml', tiny({}));
  const cloud = await Cloud.start(workspace);
  await workspace.must(['bootstrap', 'state', '--env', 'dev', '--sandbox']);
  // The sandbox speaks no TLS: the bucket's own policy would shut everybody out.
  await cloud.deleteSetting(`/${BUCKET}?policy`);
  return {
    cloud,
    env: {
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_ACCESS_KEY_ID: '123456789012',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
      // Temporary keys: beside the state, records are kept with no others.
      AWS_SESSION_TOKEN: 'sandbox',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    lockFile: await readFile('examples/aws/.terraform.lock.hcl', 'utf8'),
    stop: () => workspace.remove(),
  };
}

/** A deployment with tables in dev and prod, whose states are in the bucket. @param tables by name */
export function tiny(tables: Readonly<Record<string, object>>): string {
  const manifest = {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'tiny' },
    spec: {
      target: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
      state: { backend: 's3', bucket: BUCKET },
      // Without alarms three things are made: fewer are waited for.
      monitoring: { enabled: false },
      storage: { tables: { jobs: { partitionKey: { name: 'id' } }, ...tables } },
      environments: { dev: {}, prod: {} },
    },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
