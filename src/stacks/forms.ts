import { formatPath } from '../manifest/paths.js';
import type { Deployment } from '../manifest/types.js';
import type { Problem } from '../problem.js';
import { problemAt } from './problem.js';
import { valuesAt } from './values.js';

/** How a string must look on one cloud, where the schema, which serves every cloud, cannot say it. */
export interface Form {
  /** Manifest path; `*` stands for every entry of a map. */
  readonly path: string;
  readonly form: RegExp;
  readonly is: string;
  readonly fix: string;
}

/** Every string that has not the form its cloud asks for. */
export function formProblems(deployment: Deployment, forms: readonly Form[]): readonly Problem[] {
  return forms.flatMap(({ path, form, is, fix }) =>
    valuesAt(deployment, path)
      .filter(({ value }) => typeof value !== 'string' || !form.test(value))
      .map((found) => problemAt(deployment, found.path, `${formatPath(found.path)} is not ${is}.`, fix)),
  );
}
