import { resolve } from 'node:path';
import { terraformProviders } from '../engines/index.js';
import { mirrorTool, toolsCache } from '../engines/tools/fetch.js';
import { releasePlatform, thisMachine } from '../engines/tools/machine.js';
import { addressOf, MIRROR_VARIABLE, mirrorOf, pinnedOf } from '../engines/tools/source.js';
import { TOOLS } from '../engines/tools/table.js';
import { userError } from '../problem.js';
import { padEnd, paint, plural, visible } from '../report/style.js';
import { VERSION } from '../version.generated.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';
import { forEachTool, installTool } from './tooling/install.js';
import { type Listed, listTool } from './tooling/list.js';
import { howText, installText, listText, type Places } from './tooling/text.js';
import { type Wanted, wantedTools } from './tooling/wanted.js';

/** Shows, installs and mirrors the programs that do the work. */
export const tools: UseCase = async (context): Promise<Outcome> => {
  const [action = 'list', ...words] = context.words;
  const wanted = wantedTools(words);
  if (action === 'install') return install(context, wanted);
  return action === 'mirror' ? mirror(context, wanted) : list(context, wanted);
};

/** Nothing is fetched. A tool that is missing is no fault: which of them is needed, the manifest decides. */
async function list({ platform, options }: Context, wanted: readonly Wanted[]): Promise<Outcome> {
  const places = placesOf({ platform, options });
  const providers = await terraformProviders(platform, options['provider-mirror']);
  const listed = await Promise.all(wanted.map((one) => listTool(one, platform)));
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      ...places,
      tools: listed.map((one) => ({ ...one, ...releaseJson(one, { platform, options }) })),
      providers,
    } as never,
    text: (colour) => listText(listed, places, providers, colour),
    outputs: {},
  };
}

/** Where a release would come from, and what it must be: for those who have to provide it. */
function releaseJson(
  { name, version }: Listed,
  { platform, options }: Pick<Context, 'platform' | 'options'>,
) {
  const tool = TOOLS[name];
  const machine = thisMachine();
  const path = tool.file(version, machine);
  const sha256 = pinnedOf({ tool, version, machine });
  return {
    file: path,
    url: `${tool.host}/${path}`,
    from: addressOf(tool, path, platform, { mirror: options['tools-mirror'] }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

async function install(context: Context, wanted: readonly Wanted[]): Promise<Outcome> {
  const { platform, options } = context;
  const places = placesOf(context);
  const dir = options.dir === undefined ? undefined : resolve(platform.cwd, options.dir);
  const source = { mirror: options['tools-mirror'] };
  const how = { ...source, pathCounts: dir === undefined, ...(dir === undefined ? {} : { dir }) };
  const installed = await inStep(platform, 'tools', async (step) => {
    step.update(`from ${places.source}`);
    const all = await forEachTool(wanted, (one) => installTool(one, platform, how));
    step.done(`${plural(all.length, 'tool')} for ${places.machine}`);
    return all;
  });
  const next =
    dir === undefined
      ? 'synthinfra finds them there. For yourself: --dir DIR.'
      : `Put ${visible(dir)} on PATH.`;
  return {
    exitCode: 0,
    json: { schemaVersion: 1, ...places, tools: installed } as never,
    text: (colour) => installText(installed, places, next, colour),
    outputs: {},
  };
}

async function mirror(context: Context, wanted: readonly Wanted[]): Promise<Outcome> {
  const { platform, options } = context;
  if (options.dir === undefined)
    throw userError('tools mirror needs --dir.', 'Name the folder to make the mirror in: --dir DIR.');
  const dir = resolve(platform.cwd, options.dir);
  const places = placesOf(context);
  const files = await inStep(platform, 'mirror', async (step) => {
    step.update(`from ${places.source}`);
    const all = await forEachTool(wanted, async ({ name, version }) => ({
      name,
      version,
      ...(await mirrorTool(name, version, dir, platform, { mirror: options['tools-mirror'] })),
    }));
    step.done(`${plural(all.length, 'release')} for ${places.machine}`);
    return all;
  });
  const widest = Math.max(...files.map(({ path }) => path.length));
  return {
    exitCode: 0,
    json: { schemaVersion: 1, ...places, dir, files } as never,
    text: (colour) =>
      [
        ` synthinfra ${VERSION}   releases for ${places.machine} in ${visible(dir)}`,
        '',
        ...files.map(
          ({ path, how }) => ` ${paint(colour).green('✔')} ${padEnd(path, widest)}   ${howText(how)}`,
        ),
        '',
        ` Where there is no network: ${MIRROR_VARIABLE}=DIR, or an https URL that serves the folder.`,
      ].join('\n'),
    outputs: {},
  };
}

/** Where releases come from and go to, for people and for machines. */
export function placesOf({ platform, options }: Pick<Context, 'platform' | 'options'>): Places {
  const named = mirrorOf(platform, { mirror: options['tools-mirror'] });
  const source = named === undefined ? 'their release hosts' : 'url' in named ? named.url : named.dir;
  return { machine: releasePlatform(), cache: toolsCache(platform), source };
}
