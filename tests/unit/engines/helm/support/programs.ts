import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a program says when it is called with a command, such as `get`. */
export interface Answer {
  readonly out?: string;
  readonly err?: string;
  readonly code?: number;
}

/** Answers from files beside it, and notes how it was called. */
const SCRIPT = `#!/bin/sh
PATH=/usr/bin:/bin
here=$(dirname "$0")
echo "$(basename "$0") $*" >> "$here/calls"
said="$here/$(basename "$0").$1"
[ -f "$said.code" ] || { echo "Error: nobody told me of $1" >&2; exit 9; }
cat "$said.err" >&2
cat "$said.out"
exit "$(cat "$said.code")"
`;

/** Programs named helm and kubectl that say what they are told. */
export class Programs {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = join(dir, 'bin');
  }

  get path(): string {
    return this.#dir;
  }

  async make(version = 'v3.22.0'): Promise<this> {
    await mkdir(this.#dir, { recursive: true });
    for (const name of ['helm', 'kubectl']) {
      await writeFile(join(this.#dir, name), SCRIPT);
      await chmod(join(this.#dir, name), 0o755);
    }
    await this.say('helm', 'version', { out: version });
    await this.say('kubectl', 'version', { out: '{"clientVersion": {"gitVersion": "v1.34.2"}}' });
    return this;
  }

  async say(
    program: 'helm' | 'kubectl',
    command: string,
    { out = '', err = '', code = 0 }: Answer,
  ): Promise<void> {
    const said = join(this.#dir, `${program}.${command}`);
    await writeFile(`${said}.out`, out);
    await writeFile(`${said}.err`, err);
    await writeFile(`${said}.code`, String(code));
  }

  /** Every call so far: `helm template …`. */
  async calls(): Promise<readonly string[]> {
    const lines = (await readFile(join(this.#dir, 'calls'), 'utf8')).split('\n');
    // A template among the arguments has lines of its own.
    return lines.filter((line) => /^(helm|kubectl) /.test(line));
  }
}
