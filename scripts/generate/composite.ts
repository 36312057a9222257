import { createHash } from 'node:crypto';
import { Scalar } from 'yaml';
import type { ActionDefinition } from '../../src/action/definition.js';
import { TOOLS } from '../../src/engines/tools/table.js';
import { inputName } from '../../src/options.js';
import { SETUP_FOLDERS } from '../../src/pipeline/tooling/folders.js';

/** The one action of others that an action of ours uses; the version is that of the commit. */
const CACHE = { uses: 'actions/cache@caa296126883cff596d87d8935842f9db880ef25', version: 'v5.1.0' };
/** Providers of another lock file are others. */
const LOCK_FILES = "hashFiles('**/.terraform.lock.hcl', '**/.tofu.lock.hcl')";
/** The job's own plugin cache, where it has one. */
const PROVIDERS = `\${{ env.TF_PLUGIN_CACHE_DIR || format('{0}/${SETUP_FOLDERS.providers}', runner.temp) }}`;
const MACHINE = `\${{ runner.os }}-\${{ runner.arch }}`;

/** Id of the step that starts the door: outputs are its. */
export const LAST_STEP = 'door';

/**
 * `runs` of a composite action: what was kept comes back, then the door of this very commit is started. It gets its inputs
 * as an action of JavaScript does, since GitHub gives none to a step. An expression never stands in a script.
 */
export function compositeSteps({ name, options }: ActionDefinition, dist: string): object {
  const inputs = options.map(inputName);
  return {
    using: 'composite',
    steps: [
      {
        name: 'Releases that were downloaded before',
        if: "inputs.cache == 'true'",
        uses: cacheAction(),
        with: {
          path: `\${{ runner.temp }}/${SETUP_FOLDERS.releases}`,
          key: `synthinfra-tools-${pinsDigest()}-${MACHINE}-\${{ inputs.tools }}`,
        },
      },
      {
        name: 'Providers of the committed lock file',
        if: `inputs.cache == 'true' && ${LOCK_FILES} != ''`,
        uses: cacheAction(),
        with: {
          path: PROVIDERS,
          key: `synthinfra-providers-${MACHINE}-\${{ ${LOCK_FILES} }}`,
        },
      },
      {
        name: 'Tools',
        id: LAST_STEP,
        shell: 'bash',
        env: {
          ...Object.fromEntries(inputs.map((input) => [variableOf(input), `\${{ inputs.${input} }}`])),
          TF_PLUGIN_CACHE_DIR: PROVIDERS,
        },
        run: `node "$GITHUB_ACTION_PATH/${dist}/${name}/main.js"`,
      },
    ],
  };
}

/** The variable in which a program looks for an input; bash hands on only those that could be variables of its own. */
function variableOf(input: string): string {
  if (!/^[a-z]+$/.test(input))
    throw new Error(`the input ${input} of a composite action is more than letters`);
  return `INPUT_${input.toUpperCase()}`;
}

function cacheAction(): Scalar {
  const uses = new Scalar(CACHE.uses);
  uses.comment = ` ${CACHE.version}`;
  return uses;
}

/** Other pins, other releases: GitHub never changes what it keeps under one key. */
function pinsDigest(): string {
  const pins = Object.values(TOOLS).map(({ name, version, sha256 }) => [name, version, sha256]);
  return createHash('sha256').update(JSON.stringify(pins)).digest('hex').slice(0, 12);
}
