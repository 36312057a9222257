import { userError } from '../../problem.js';
import { findTool } from '../tools/find.js';
import type { SourceOptions, Surroundings } from '../tools/source.js';
import { isSupported, TOOLS } from '../tools/table.js';
import { isVersion } from '../tools/versions.js';
import type { Engine, WantedEngine } from './versions.js';

/**
 * Finds the engine: what the manifest names, else Terraform, else OpenTofu, on PATH; when none is there, what is
 * named, else Terraform, is fetched with its checksum verified.
 * @throws UserError that says what was found and how to get what is needed.
 */
export async function findEngine(
  { name, version }: WantedEngine,
  platform: Surroundings,
  options: SourceOptions = {},
): Promise<Engine> {
  if (version !== undefined && !(isVersion(version) && isSupported(TOOLS.terraform, version))) {
    throw userError(
      `spec.engine.version is ${version}; ${TOOLS.terraform.oldest} or newer is needed`,
      'Give a full version, such as 1.11.4, or leave it out.',
    );
  }
  const found = await findTool(
    name === undefined ? ['terraform', 'tofu'] : [name],
    version,
    platform,
    options,
  );
  const { command, version: is } = found;
  return { name: found.name === 'tofu' ? 'tofu' : 'terraform', command, version: is };
}
