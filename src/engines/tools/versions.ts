/** True for a full version such as 1.11.4 or 1.12.0-rc1: it becomes part of a URL and of a path. */
export function isVersion(text: string): boolean {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9]{1,20})?$/.test(text);
}

/** True when a version is the oldest one or newer; a pre-release counts as its release. */
export function atLeast(version: string, oldest: string): boolean {
  const parts = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10));
  const least = parts(oldest);
  const first = parts(version).map((part, index) => part - (least[index] ?? 0));
  return (first.find((difference) => difference !== 0) ?? 0) >= 0;
}

/** The version that `version -json` of Terraform or OpenTofu tells; both call it `terraform_version`. */
export function readEngineVersion(stdout: string): string | undefined {
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

/** The version in what `helm version --template {{.Version}}` prints, such as `v3.22.0`. */
export function readHelmVersion(stdout: string): string | undefined {
  return /^v?(\d+\.\d+(?:\.\d+)?(?:[-+][\w.+-]*)?)$/.exec(stdout.trim())?.[1];
}

/** The version in what `kubectl version --client -o json` prints. */
export function readKubectlVersion(stdout: string): string | undefined {
  return /"gitVersion":\s*"v([^"]+)"/.exec(stdout)?.[1];
}

/** The version in the first line of what `opa version` prints. */
export function readOpaVersion(stdout: string): string | undefined {
  return /^Version: v?(\d+\.\d+\.\d+[\w.+-]*)$/m.exec(stdout)?.[1];
}
