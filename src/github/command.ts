import { isObject, type Json, type JsonObject } from '../json.js';

/** What somebody asks for in a comment. Who they are and what they may is another question. */
export type Command =
  | {
      readonly kind: 'apply';
      /** The first digits, at least seven, of the digest that they have read; in lower case. */
      readonly digest: string;
      /** Of the pull request. */
      readonly number: number;
      readonly login: string;
    }
  | {
      readonly kind: 'accept';
      /** Of the drift issue. */
      readonly number: number;
      readonly login: string;
    };

const APPLY = /^\/synthinfra apply ([0-9a-fA-F]{7,64})$/;

/**
 * Reads the command of an `issue_comment` event: an apply below a pull request, an acceptance below an issue of
 * drift. Undefined for all else: another event, a comment that was edited or deleted, a bot's, or one whose first
 * line is not the command and nothing more. Pure.
 * @param name GITHUB_EVENT_NAME
 */
export function readCommand(name: string, payload: Json): Command | undefined {
  if (name !== 'issue_comment' || !isObject(payload) || payload['action'] !== 'created') return undefined;
  const { comment, issue } = payload as JsonObject;
  if (!isObject(comment) || !isObject(issue)) return undefined;
  const { body, user } = comment;
  const { number } = issue;
  if (typeof body !== 'string' || typeof number !== 'number' || !isObject(user)) return undefined;
  const { login, type } = user;
  if (typeof login !== 'string' || type !== 'User') return undefined;
  const line = body.split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
  if (!isObject(issue['pull_request']))
    return line === '/synthinfra accept' && issue['pull_request'] === undefined
      ? { kind: 'accept', number, login }
      : undefined;
  const [, digest] = APPLY.exec(line) ?? [];
  return digest === undefined ? undefined : { kind: 'apply', digest: digest.toLowerCase(), number, login };
}
