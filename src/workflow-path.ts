/**
 * The path of a workflow file as GitHub tells it of a run, `.github/workflows/plan.yml@refs/heads/main`, without what
 * follows the `@`. No ref holds a line break: a text with one stays as it is, and so equals no path.
 */
export function withoutRef(path: string): string {
  return path.replace(/@.*$/, '');
}
