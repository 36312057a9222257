import { devNull, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { isProgram, remove } from '../../platform/folders.js';
import { run } from '../../platform/process.js';
import { type UserError, userError } from '../../problem.js';
import { ORDINARY, type Variables } from '../environment.js';
import { cachedCommand, type Fetched, fetchTool } from './fetch.js';
import { programFile } from './machine.js';
import type { SourceOptions, Surroundings } from './source.js';
import { isSupported, neededText, TOOLS, type Tool, type ToolName } from './table.js';

/** A program that runs on this machine. */
export interface Program {
  readonly name: ToolName;
  /** Absolute path. */
  readonly command: string;
  readonly version: string;
}

/**
 * Finds a program: the first of these names on PATH that works with us; when none is there, the first name is fetched
 * with its checksum verified.
 * @param version exact; any that is supported when undefined
 * @param platform its environment has PATH, SYNTHINFRA_CACHE and SYNTHINFRA_TOOLS_MIRROR.
 * @throws UserError that says what was found and how to get what is needed.
 */
export async function findTool(
  names: readonly [ToolName, ...ToolName[]],
  version: string | undefined,
  platform: Surroundings,
  options: SourceOptions = {},
): Promise<Program> {
  const seen = (await Promise.all(names.map((name) => onPath(name, platform.env)))).flat();
  const fitting = seen.find((program) =>
    version === undefined ? isSupported(TOOLS[program.name], program.version) : program.version === version,
  );
  if (fitting !== undefined) return fitting;
  // Who has an old one may not want another beside it.
  if (version === undefined && seen.length > 0) throw tooOld(names, seen);
  return fetchProgram(names[0], version, platform, options);
}

/**
 * Fetches a program into the cache, unless it is there, and starts it once.
 * @throws UserError when it cannot be had, does not run here, or is of another version than its file says.
 */
export async function fetchProgram(
  name: ToolName,
  version: string | undefined,
  platform: Surroundings,
  options: SourceOptions = {},
): Promise<Program & Fetched> {
  const tool = TOOLS[name];
  const wanted = version ?? tool.version;
  const { command, how } = await fetchTool(name, version, platform, options);
  const program = await inspect(tool, command, platform.env);
  if (program?.version === wanted) return { ...program, how };
  // The next try must not find it again.
  await remove(command);
  const what = program === undefined ? 'does not run on this machine' : `calls itself ${program.version}`;
  throw userError(
    `${tool.title} ${wanted} was fetched, but ${what}; it was not used`,
    `Install it from ${tool.page} and put it on PATH.`,
    3,
  );
}

function tooOld(names: readonly ToolName[], seen: readonly Program[]): UserError {
  const [tool] = names.map((name) => TOOLS[name]) as [Tool, ...Tool[]];
  const titles = names.map((name) => TOOLS[name].title).join(' or ');
  const there = seen.map(({ name, version, command }) => `${TOOLS[name].title} ${version} (${command})`);
  return userError(
    `${titles} ${neededText(tool)} is needed; on PATH there is ${there.join(', ')}`,
    `Install it from ${tool.page}, or run \`synthinfra tools install ${tool.name} --dir DIR\`, and put it on PATH before the other.`,
  );
}

/** The programs of this name on PATH, in its order, up to the first that works with us: a further one costs a process. */
export async function onPath(name: ToolName, env: Variables): Promise<readonly Program[]> {
  const tool = TOOLS[name];
  // Only absolute entries: an empty one means the working directory, which the workspace fills.
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const programs: Program[] = [];
  for (const command of new Set(folders.map((folder) => join(folder, programFile(name))))) {
    const program = (await isProgram(command)) ? await inspect(tool, command, env) : undefined;
    if (program === undefined) continue;
    programs.push(program);
    if (isSupported(tool, program.version)) break;
  }
  return programs;
}

/** The program of this version in the cache, if it is there and runs. */
export async function inCache(
  name: ToolName,
  version: string,
  platform: Surroundings,
): Promise<Program | undefined> {
  const command = cachedCommand(TOOLS[name], version, platform);
  return (await isProgram(command)) ? inspect(TOOLS[name], command, platform.env) : undefined;
}

async function inspect(tool: Tool, command: string, env: Variables): Promise<Program | undefined> {
  const options = { cwd: tmpdir(), env: versionEnvironment(env) };
  const result = await run(command, tool.ask, options).catch(() => undefined);
  const version = result?.code === 0 ? tool.readVersion(result.stdout.toString('utf8')) : undefined;
  return version === undefined ? undefined : { name: tool.name, command, version };
}

/** To say its version a program needs no credential, asks nobody for news, and loads no plugin of the user's. */
function versionEnvironment(env: Variables): Record<string, string> {
  const passed = Object.entries(env).filter(
    (entry): entry is [string, string] => ORDINARY.includes(entry[0]) && entry[1] !== undefined,
  );
  const quiet = { CHECKPOINT_DISABLE: '1', HELM_DATA_HOME: join(devNull, 'helm') };
  return { ...Object.fromEntries(passed), ...quiet };
}
