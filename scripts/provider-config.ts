import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProviders } from '../src/engines/terraform/mirrors.js';

/**
 * Variables that make a plain `terraform` take its providers from where the toolkit takes them.
 * @param scratch folder for the CLI configuration, when one has to be written
 */
export function providerEnvironment(scratch: string): Record<string, string> {
  const found = findProviders({ engine: 'terraform', env: process.env, cwd: process.cwd() });
  const variables: Record<string, string> = {};
  if (found.pluginCacheDir !== undefined) {
    mkdirSync(found.pluginCacheDir, { recursive: true });
    variables['TF_PLUGIN_CACHE_DIR'] = found.pluginCacheDir;
  }
  if (found.config !== undefined) {
    variables['TF_CLI_CONFIG_FILE'] = join(scratch, 'terraform.rc');
    writeFileSync(variables['TF_CLI_CONFIG_FILE'], found.config);
  } else if (found.userConfig !== undefined) variables['TF_CLI_CONFIG_FILE'] = found.userConfig;
  return variables;
}
