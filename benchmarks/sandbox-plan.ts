import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, runOnce } from './measure.ts';

const MANIFEST = `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata:
  name: bench
spec:
  target:
    provider: aws
    region: eu-west-1
  secrets:
    api-key: {}
  storage:
    buckets:
      datasets:
        retentionDays: 30
    tables:
      jobs:
        partitionKey: { name: job_id }
`;

/** A workspace with a manifest of a table, a bucket and a secret, and an empty cloud of its own beside it. */
export interface SandboxPlan {
  /** `synthinfra plan --sandbox`: nothing is ever applied, so every plan is the same. */
  readonly plan: Command;
  /** Folder of the plan: root/, plan.tfplan and, where it was written, terraform.rc. */
  readonly dir: string;
}

/** Starts a sandbox in a workspace below `scratch`, plans once, does the work, and takes the sandbox down. */
export function withSandboxPlan<T>(
  home: string,
  scratch: string,
  env: Readonly<Record<string, string>>,
  work: (planned: SandboxPlan) => T,
): T {
  const cwd = join(scratch, 'workspace');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'deployment.yaml'), MANIFEST);
  const cli = (...args: string[]): Command => ({
    command: process.execPath,
    args: [join(home, 'dist/cli/main.js'), ...args],
    cwd,
    env,
  });
  const plan = cli('plan', '--sandbox');
  runOnce(cli('sandbox', 'up'), scratch);
  try {
    runOnce(plan, scratch);
    return work({ plan, dir: join(cwd, '.synthinfra/default/main') });
  } finally {
    runOnce(cli('sandbox', 'down'), scratch);
  }
}
