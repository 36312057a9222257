import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProviders } from '../src/engines/terraform/mirrors.js';

/**
 * Variables that make a plain `terraform` take its providers from where the toolkit takes them.
 * @param scratch folder for the CLI configuration, when one has to be written
 * @param mirror folder that holds the providers, whatever else is configured
 */
export function providerEnvironment(scratch: string, mirror?: string): Record<string, string> {
  const env = mirror === undefined ? process.env : { ...process.env, TF_CLI_CONFIG_FILE: '' };
  const found = findProviders({ engine: 'terraform', env, cwd: process.cwd(), mirror });
  const variables: Record<string, string> = {};
  if (found.pluginCacheDir !== undefined) {
    mkdirSync(found.pluginCacheDir, { recursive: true });
    variables['TF_PLUGIN_CACHE_DIR'] = found.pluginCacheDir;
  }
  if (found.config !== undefined) {
    const name = mirror === undefined ? 'terraform.rc' : 'terraform-offline.rc';
    variables['TF_CLI_CONFIG_FILE'] = join(scratch, name);
    writeFileSync(variables['TF_CLI_CONFIG_FILE'], found.config);
  } else if (found.userConfig !== undefined) variables['TF_CLI_CONFIG_FILE'] = found.userConfig;
  return variables;
}
