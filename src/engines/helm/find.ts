import { findTool, type Program } from '../tools/find.js';
import type { SourceOptions, Surroundings } from '../tools/source.js';
import { type Helm, helmOf } from './versions.js';

/** Finds Helm 3 or 4 on PATH, or fetches it. @throws UserError that says how to get it. */
export async function findHelm(platform: Surroundings, options: SourceOptions = {}): Promise<Helm> {
  return helmOf(await findTool(['helm'], undefined, platform, options));
}

/** Finds kubectl on PATH, or fetches it: it reads the objects that are there. @throws UserError that says how to get it. */
export function findKubectl(platform: Surroundings, options: SourceOptions = {}): Promise<Program> {
  return findTool(['kubectl'], undefined, platform, options);
}
