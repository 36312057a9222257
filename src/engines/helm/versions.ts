/** A program that was found. */
export interface Tool {
  /** Absolute path. */
  readonly command: string;
  readonly version: string;
}

/** Helm as it was found. */
export interface Helm extends Tool {
  /** 3 merges three ways itself; 4 lets the server apply, and deals with releases of 3 as 3 does. */
  readonly major: 3 | 4;
}

/** The first that hides nothing of a release behind a flag we need: labels (3.13) and values by schema (3.14). */
export const OLDEST = '3.14';

/** The version in what `helm version --template {{.Version}}` prints, such as `v3.22.0`; undefined for other text. */
export function readHelm(command: string, text: string): Helm | undefined {
  const found = /^v?((\d+)\.(\d+)(?:\.\d+)?(?:[-+][\w.+-]*)?)\s*$/.exec(text.trim());
  if (found === null) return undefined;
  const [, version = '', major, minor] = found;
  if (major === '4') return { command, version, major: 4 };
  return major === '3' && Number(minor) >= 14 ? { command, version, major: 3 } : undefined;
}

/** The version in what `kubectl version --client -o json` prints; undefined for other text. */
export function readKubectl(command: string, text: string): Tool | undefined {
  const version = /"gitVersion":\s*"v([^"]+)"/.exec(text)?.[1];
  return version === undefined ? undefined : { command, version };
}
