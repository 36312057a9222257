/** The path of a workflow file as GitHub tells it of a run, `.github/workflows/plan.yml@refs/heads/main`, without what follows the `@`. */
export function withoutRef(path: string): string {
  return path.replace(/@.*$/s, '');
}
