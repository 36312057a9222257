/** A kind of machine as releases name it: Go's words for system and processor. */
export interface Machine {
  readonly os: string;
  readonly arch: string;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const cpu: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };
  return {
    os: process.platform === 'win32' ? 'windows' : process.platform,
    arch: cpu[process.arch] ?? process.arch,
  };
}

/** This machine as releases and provider packages name it, such as linux_amd64. */
export function releasePlatform({ os, arch }: Machine = thisMachine()): string {
  return `${os}_${arch}`;
}

/** A program's file on that machine. */
export function programFile(name: string, { os }: Machine = thisMachine()): string {
  return os === 'windows' ? `${name}.exe` : name;
}
