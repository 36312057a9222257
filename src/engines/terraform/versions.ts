/** What the manifest may say about the engine. */
export interface WantedEngine {
  readonly name?: 'terraform' | 'tofu' | undefined;
  /** Exact version, such as 1.11.4. */
  readonly version?: string | undefined;
}

/** An engine that can be run. */
export interface Engine {
  readonly name: 'terraform' | 'tofu';
  /** Absolute path of the program. */
  readonly command: string;
  readonly version: string;
}

/** The oldest version that works: s3 lock files and write-only attributes came with it. */
export const OLDEST = '1.11.0';
/** The version that is fetched when the manifest names none. */
export const DEFAULT_TERRAFORM = '1.11.4';

/** Name for people. */
export function titleOf(name: Engine['name']): string {
  return name === 'tofu' ? 'OpenTofu' : 'Terraform';
}

/** True for a full version such as 1.11.4 or 1.12.0-rc1: it becomes part of a URL and of a path. */
export function isVersion(text: string): boolean {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9]{1,20})?$/.test(text);
}

/** True when a version is at least 1.11.0; a pre-release counts as its release. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The version that `version -json` tells; both engines call it `terraform_version`. */
export function readVersion(stdout: string): string | undefined {
  // Warnings about the CLI configuration may stand before the JSON.
  const start = stdout.indexOf('{');
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(stdout.slice(start));
    const version = (value as { terraform_version?: unknown }).terraform_version;
    return typeof version === 'string' && isVersion(version) ? version : undefined;
  } catch {
    return undefined;
  }
}
