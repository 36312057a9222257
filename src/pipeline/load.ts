import { loadManifest } from '../manifest/load.js';
import { resolveDeployment } from '../manifest/resolve.js';
import type { Deployment, Manifest } from '../manifest/types.js';
import { readWorkspaceFile } from '../platform/files.js';
import { type Problem, UserError, userError } from '../problem.js';
import { composeStacks } from '../stacks/index.js';
import type { Stack } from '../stacks/types.js';
import type { Context } from './outcome.js';

/** The largest manifest that is read, in bytes: 1 MiB. One more is read, so that the manifest room can refuse it. */
const MANIFEST_BYTES = 1024 * 1024;

/** Reads and parses a manifest of the workspace. @throws UserError with every problem of its text. */
export async function readManifest(context: Context, file: string): Promise<Manifest> {
  const bytes = await readWorkspaceFile(context.platform.cwd, file, MANIFEST_BYTES);
  const { manifest, problems } = loadManifest(file, bytes);
  if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new UserError(problems);
  for (const { message } of problems) context.platform.log.warn(message);
  return manifest;
}

/** The resolved deployment that the options name. @throws UserError with every problem at once. */
export async function loadDeployment(context: Context): Promise<Deployment> {
  const { options, platform } = context;
  const manifest = await readManifest(context, options.file);
  const resolved = resolveDeployment(manifest, {
    env: platform.env,
    images: imagesOf(options.image),
    ...(options.env === undefined ? {} : { environment: options.env }),
  });
  if ('problems' in resolved) throw new UserError(resolved.problems);
  return resolved.deployment;
}

/** The stacks of a deployment. @throws UserError with every reason why the cloud cannot do it. */
export function compose(deployment: Deployment): readonly Stack[] {
  const composed = composeStacks(deployment);
  if ('problems' in composed) throw new UserError(composed.problems);
  return composed.stacks;
}

/** `api=ghcr.io/name@sha256:…` → api: the image. @throws UserError naming every entry that is not of that form. */
function imagesOf(entries: readonly string[]): Record<string, string> {
  const problems: Problem[] = [];
  const images: [string, string][] = [];
  for (const entry of entries) {
    const cut = entry.indexOf('=');
    if (cut > 0 && cut < entry.length - 1) images.push([entry.slice(0, cut), entry.slice(cut + 1)]);
    else
      problems.push(
        ...userError(
          `The image ${JSON.stringify(entry)} is not of the form service=reference@digest.`,
          'Example: api=ghcr.io/inferloop/synthdata-api@sha256:….',
        ).problems,
      );
  }
  if (problems.length > 0) throw new UserError(problems);
  return Object.fromEntries(images);
}
