import type { Reason } from '../../gate/types.js';
import { environmentNames } from '../../manifest/resolve.js';
import type { Manifest } from '../../manifest/types.js';
import { readManifest } from '../load.js';
import type { Context } from '../outcome.js';

/** Environments that a manifest had and has no more. Nothing destroys them by itself: they are shown, and asked for. */
export function vanishedEnvironments(before: Manifest, after: Manifest): readonly string[] {
  const there = new Set(environmentNames(after));
  return environmentNames(before).filter((name) => !there.has(name));
}

/**
 * The environment that is asked for is gone from the manifest but was in `--base`: it is planned as a destroy, from
 * the former manifest, and blocked until somebody asks for it with `destroy`.
 */
export async function missingEnvironment(
  context: Context,
): Promise<{ readonly context: Context; readonly reason: Reason } | undefined> {
  const { env, base, file } = context.options;
  if (env === undefined || base === undefined) return undefined;
  const [before, after] = [await readManifest(context, base), await readManifest(context, file)];
  if (!vanishedEnvironments(before, after).includes(env)) return undefined;
  return {
    context: { ...context, options: { ...context.options, file: base } },
    reason: {
      effect: 'block',
      message: `The environment ${env} has disappeared from ${file}; everything in it would be destroyed.`,
      fix: `Put it back, or ask for its end: \`synthinfra destroy ${base} --env ${env}\`.`,
      at: after.position(['spec', 'environments'], 'key'),
    },
  };
}

/** Tells which environments are gone since the former manifest. */
export async function tellVanished(context: Context): Promise<void> {
  const { base, file } = context.options;
  if (base === undefined || base === file) return;
  for (const name of vanishedEnvironments(
    await readManifest(context, base),
    await readManifest(context, file),
  )) {
    context.platform.log.warn(
      `The environment ${name} is gone since ${base}: \`synthinfra plan ${file} --base ${base} --env ${name}\` shows what would be destroyed.`,
    );
  }
}
