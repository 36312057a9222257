import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a start of the engine found. */
export interface Seen {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Texts of the files in every folder that a variable of a cloud points into, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What the broker answered to four requests; absent when there is no session. */
  readonly broker?: Broker;
}

interface Broker {
  readonly url: string;
  readonly bearer: string;
  /** Audience of the token that it gave for its own. */
  readonly gave: string;
  /** Statuses of the others. */
  readonly refused: Readonly<Record<'audience' | 'both' | 'bearer' | 'path', number>>;
}

/** Runs in the engine's environment, just before the engine itself. */
const LOOK = `
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [log, ...args] = process.argv.slice(2);
const env = { ...process.env };
const files = {};
const folders = Object.keys(env)
  .filter((name) => /^(AWS|ARM|AZURE|GOOGLE|KUBE|VAULT)/.test(name) && env[name].startsWith('/'))
  .map((name) => dirname(env[name]));
for (const folder of new Set(folders))
  for (const name of readdirSync(folder)) files[join(folder, name)] = readFileSync(join(folder, name), 'utf8');

const session = Object.entries(files).find(([name]) => name.endsWith('.aws.json'));
const request = session === undefined ? undefined : JSON.parse(session[1]).request;
appendFileSync(log, JSON.stringify({ args, env, files, broker: request && (await ask(request)) }) + '\\n');

async function ask({ url, bearer }) {
  const headers = { authorization: 'Bearer ' + bearer };
  const status = async (address, how) => (await fetch(address, { headers: how })).status;
  const stranger = new URL(url);
  stranger.searchParams.set('audience', 'https://vault.example.com');
  const path = new URL(url);
  path.pathname = '/idtoken';
  const { value } = await (await fetch(url, { headers })).json();
  return {
    url,
    bearer,
    gave: JSON.parse(Buffer.from(value.split('.')[1], 'base64url')).aud,
    refused: {
      audience: await status(stranger, headers),
      both: await status(url + '&audience=other', headers),
      bearer: await status(url, {}),
      path: await status(path, headers),
    },
  };
}
`;

/** A program \`terraform\` that tells what it was given and is Terraform then. */
export class Spy {
  /** A PATH that has it first. */
  readonly path: string;
  private readonly log: string;

  private constructor(folder: string) {
    this.path = `${folder}:${process.env['PATH']}`;
    this.log = join(folder, 'seen.jsonl');
  }

  /** @param folder that is made for it. */
  static async make(folder: string): Promise<Spy> {
    const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v terraform']);
    const spy = new Spy(folder);
    const look = join(folder, 'look.mjs');
    const program = join(folder, 'terraform');
    await mkdir(folder);
    await writeFile(look, LOOK);
    const lines = [
      '#!/bin/sh',
      `'${process.execPath}' '${look}' '${spy.log}' "$@" || exit 1`,
      `exec '${stdout.trim()}' "$@"`,
      '',
    ];
    await writeFile(program, lines.join('\n'));
    await chmod(program, 0o755);
    return spy;
  }

  /** Every start so far. */
  async seen(): Promise<readonly Seen[]> {
    const lines = (await readFile(this.log, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Seen);
  }
}
