import { join } from 'node:path';
import { makePrivateFolder } from '../platform/folders.js';
import { plural } from '../report/style.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';
import { SETUP_FOLDERS } from './tooling/folders.js';
import { forEachTool, installTool } from './tooling/install.js';
import { installText } from './tooling/text.js';
import { wantedTools } from './tooling/wanted.js';
import { placesOf } from './tools.js';

/** Makes a job ready: tools on PATH for later steps, and one folder for the providers that they download. */
export const setup: UseCase = async (context: Context): Promise<Outcome> => {
  const { platform, options } = context;
  const wanted = wantedTools(options.tools.split(/[\s,]+/).filter((word) => word !== ''));
  const places = placesOf(context);
  const dir = join(platform.temp, SETUP_FOLDERS.programs);
  const how = {
    mirror: options['tools-mirror'],
    dir,
    pathCounts: true,
    releases: join(platform.temp, SETUP_FOLDERS.releases),
  };
  const installed = await inStep(platform, 'tools', async (step) => {
    step.update(`from ${places.source}`);
    const all = await forEachTool(wanted, (one) => installTool(one, platform, how));
    step.done(`${plural(all.length, 'tool')} for ${places.machine}`);
    return all;
  });
  const providers = platform.env['TF_PLUGIN_CACHE_DIR'] || join(platform.temp, SETUP_FOLDERS.providers);
  // Terraform refuses a plugin cache that is not there.
  await makePrivateFolder(providers);
  const found = Object.fromEntries(
    installed.map(({ name, version, command }) => [name, { version, command }]),
  );
  return {
    exitCode: 0,
    json: { schemaVersion: 1, ...places, tools: installed } as never,
    text: (colour) => installText(installed, places, undefined, colour),
    outputs: { path: dir, tools: JSON.stringify(found) },
    exports: { TF_PLUGIN_CACHE_DIR: providers },
    path: dir,
  };
};
