import { GithubError } from './client.js';

/**
 * An answer that has these fields. A page of a proxy has none of them, and what a missing field would stand for must
 * not be taken for a setting.
 * @throws GithubError that names the missing field.
 */
export function having<T extends object>(
  answer: T,
  fields: Readonly<Partial<Record<keyof T & string, 'string' | 'boolean' | 'object'>>>,
): T {
  const given: unknown = answer;
  if (typeof given !== 'object' || given === null)
    throw new GithubError('the answer is no JSON, so it is not of GitHub', 200);
  for (const [name, type] of Object.entries(fields))
    if (typeof (given as Record<string, unknown>)[name] !== type)
      throw new GithubError(`the answer has no ${name}, so it is not of GitHub`, 200);
  return answer;
}
