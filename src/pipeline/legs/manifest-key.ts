import { relative, resolve, sep } from 'node:path';
import { OPTIONS } from '../../options.js';
import { sha256 } from '../../sha256.js';
import type { Context } from '../outcome.js';

/** Tells apart what is kept of several manifests of one repository. */
export interface ManifestKey {
  /** Its path for people: a long or odd one by its end and a digest. No line break, and 120 characters at most. */
  readonly label: string;
  /** Twelve hexadecimal digits. */
  readonly id: string;
}

const LONGEST = 100;
/** No control characters, no blanks that look like something else, no broken characters. */
const PLAIN = /^[^\p{C}\p{Z}]+(?: [^\p{C}\p{Z}]+)*$/u;

/** How the names of a run's artifacts of one kind and one manifest begin, and of no other one. */
export function artifactPrefix(kind: 'leg' | 'plan', manifest: ManifestKey | undefined): string {
  return manifest === undefined ? `synthinfra-${kind}-` : `synthinfra-${kind}.${manifest.id}-`;
}

/**
 * Of which manifest a run is: undefined for `deployment.yaml` at the root of the workspace, which most repositories
 * have alone. Of any other, comment, statuses and artifacts carry its path, so that two never overwrite each other. The
 * path is taken as the inputs have it, without git: the job that tells checks nothing out.
 */
export function manifestKey({ platform, options }: Context): ManifestKey | undefined {
  const { cwd, env } = platform;
  const path = relative(env['GITHUB_WORKSPACE'] ?? cwd, resolve(cwd, options.file))
    .split(sep)
    .join('/');
  if (path === OPTIONS.file.default) return undefined;
  const id = sha256(path).slice(0, 12);
  if (path.length <= LONGEST && PLAIN.test(path)) return { label: path, id };
  const end = path.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(-LONGEST);
  return { label: `…${end.toWellFormed()} #${id}`, id };
}
