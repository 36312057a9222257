import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { thisMachine } from '../../../../../src/engines/tools/machine.js';
import { TOOLS, type ToolName } from '../../../../../src/engines/tools/table.js';
import { sha256 } from '../../../../../src/sha256.js';
import { zipOf } from '../../terraform/support/zip-writer.js';

const SAYS: Readonly<Record<ToolName, (version: string) => string>> = {
  terraform: (version) => `{"terraform_version": "${version}"}`,
  tofu: (version) => `{"terraform_version": "${version}"}`,
  helm: (version) => `v${version}`,
  kubectl: (version) => `{"clientVersion": {"gitVersion": "v${version}"}}`,
  opa: (version) => `Version: ${version}`,
};

/** A program that only knows its version. */
export function program(name: ToolName, version: string): string {
  return `#!/bin/sh\necho '${SAYS[name](version)}'\n`;
}

/** Writes programs into a folder. */
export async function writePrograms(
  dir: string,
  versions: Readonly<Partial<Record<ToolName, string>>>,
): Promise<string> {
  await mkdir(dir, { recursive: true });
  for (const [name, version] of Object.entries(versions)) {
    await writeFile(join(dir, name), program(name as ToolName, version));
    await chmod(join(dir, name), 0o755);
  }
  return dir;
}

/** The file of a release for this machine, as its host packs it; `text` stands for the program. */
export function releaseOf(name: ToolName, version: string, text = program(name, version)): Buffer {
  const machine = thisMachine();
  const member = TOOLS[name].member?.(machine);
  if (member === undefined) return Buffer.from(text);
  const zipped = TOOLS[name].file(version, machine).endsWith('.zip');
  return zipped ? zipOf({ 'LICENSE.txt': 'x', [member]: text }) : gzipSync(tarOf([{ name: member, text }]));
}

/** Lays a release out in a folder as its host does, with its list of checksums. @returns the file's path below it */
export async function layOut(dir: string, name: ToolName, version: string, body?: Buffer): Promise<string> {
  const machine = thisMachine();
  const [path, sums] = [TOOLS[name].file(version, machine), TOOLS[name].sums(version, machine)];
  const bytes = body ?? releaseOf(name, version);
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), bytes);
  await writeFile(join(dir, sums), `${sha256(bytes)}  ${path.slice(path.lastIndexOf('/') + 1)}\n`);
  return path;
}

/** One member of a tar archive. */
export interface Member {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
  readonly prefix?: string;
}

/** A tar archive as release tools write it. */
export function tarOf(members: readonly Member[]): Buffer {
  return Buffer.concat([...members.map(blocksOf), Buffer.alloc(1024)]);
}

function blocksOf({ name, text, type = '0', prefix = '' }: Member): Buffer {
  const body = Buffer.from(text);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000755\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}
