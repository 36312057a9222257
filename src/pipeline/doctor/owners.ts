import { ownersOf, readCodeowners } from '../../github/codeowners.js';
import { readFileOfBranch } from '../../github/contents.js';
import { codeownersErrors } from '../../github/settings.js';
import { ask, type Check, unless } from './check.js';
import type { Patient } from './environments.js';

/**
 * Whether somebody owns what decides over applies: the manifest with its policies, gate and identity, the workflows,
 * and the file of owners itself, as the default branch names them.
 * @param manifest path from the root of the repository
 */
export async function checkOwners(patient: Patient, manifest: string): Promise<readonly Check[]> {
  const { github, where, facts } = patient;
  const branch = facts.defaultBranch;
  let file = '.github/CODEOWNERS';
  const reading = readCodeowners(async (path) => {
    const bytes = await readFileOfBranch(where, path, branch);
    if (bytes !== undefined) file = path;
    return bytes;
  });
  // It is awaited by the checks, each of which tells its failure.
  await reading.catch(() => undefined);
  const owned = (id: string, path: string, pattern: string, why: string): Promise<Check> =>
    ask(
      {
        id,
        about: pattern,
        what: 'who owns it',
        why,
        mend: `Add to ${file} of ${branch}, as its last lines: /${pattern} @owner.`,
        permission: 'contents: read',
      },
      async () => {
        const owners = ownersOf((await reading).rules, path);
        return unless(
          owners.length === 0 ? `nobody owns it on ${branch}` : undefined,
          `owned by ${owners.join(' ')}`,
        );
      },
    );
  return Promise.all([
    owned(
      'owners-manifest',
      manifest,
      manifest,
      'It holds the policies, the gate, the waivers and the identities.',
    ),
    // A name that no pattern of a single file covers.
    owned(
      'owners-workflows',
      '.github/workflows/of-any-name.yml',
      '.github/',
      'Workflows of the default branch apply, with its identity.',
    ),
    owned('owners-owners', file, file, 'Who may change the owners needs no owner’s approval.'),
    ask(
      {
        id: 'owners-valid',
        about: file,
        what: 'whether every line of it counts',
        why: 'GitHub skips a line with a mistake in it, and what it stands for has no owner then.',
        mend: `Mend the line in ${file}. An owner must be able to write to the repository.`,
        permission: 'contents: read',
      },
      async () => {
        const errors = await codeownersErrors(github, branch);
        const { problems } = await reading;
        if (errors === undefined) return { status: 'fail', found: `there is no such file on ${branch}` };
        const wrong = [...new Set([...errors, ...problems])];
        return unless(wrong.length === 0 ? undefined : wrong.join('; '), 'every line of it counts');
      },
    ),
  ]);
}
