import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sandboxPython } from '../../../src/sandbox/python.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { fakePlatform } from '../platform/fake.js';

/** A program that passes for Python. */
export interface Python {
  /** What it says of its version; absent: it fails. */
  readonly version?: string;
  /** Shell lines of `-m venv FOLDER`, FOLDER in $3. */
  readonly venv?: string;
  /** Shell lines of `-m pip …` in the environment that was made. */
  readonly pip?: string;
}

/** A machine with these programs on its PATH, and a toolkit with requirements. */
export async function machine(programs: Readonly<Record<string, Python>>, requirements = 'moto==1\n') {
  const base = await temporaryDir();
  const home = join(base, 'home');
  const bin = join(base, 'bin');
  await mkdir(join(home, 'sandbox'), { recursive: true });
  await mkdir(bin);
  await writeFile(join(home, 'sandbox/requirements.txt'), requirements);
  const log = join(base, 'calls');
  await writeFile(log, '');
  for (const [name, { version, venv, pip = 'exit 0' }] of Object.entries(programs)) {
    const inside = `#!/bin/sh\\necho "pip $*" >> ${log}\\n${pip}\\n`;
    const make = `/bin/mkdir -p "$3/bin"; printf '${inside}' > "$3/bin/python"; /bin/chmod +x "$3/bin/python"`;
    const script = [
      '#!/bin/sh',
      `if [ "$1" = -c ]; then ${version === undefined ? 'exit 1' : `echo ${version}; exit 0`}; fi`,
      `echo "${name} $1 $2" >> ${log}`,
      venv ?? make,
    ];
    await writeFile(join(bin, name), script.join('\n'));
    await chmod(join(bin, name), 0o755);
  }
  const platform = fakePlatform({
    cwd: base,
    env: { PATH: bin, HOME: base, SYNTHINFRA_CACHE: join(base, 'cache') },
  });
  const step = platform.log.step('sandbox');
  return {
    make: () => sandboxPython(platform, home, step),
    calls: async () =>
      (await readFile(log, 'utf8'))
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    told: platform.told,
    home,
    base,
    platform,
    step,
  };
}
