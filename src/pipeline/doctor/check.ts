import { GithubError } from '../../github/client.js';

/** What is asked of the settings, and why it is asked. */
export interface Question {
  /** Stays the same from version to version. */
  readonly id: string;
  /** What it is asked of: an environment, a branch, a file. */
  readonly about: string;
  /** What is asked, as in "… is not known". */
  readonly what: string;
  /** What could happen otherwise, in one sentence. */
  readonly why: string;
  /** Where to mend it. */
  readonly mend: string;
  /** What a token needs to see the answer. */
  readonly permission: string;
}

/** What was found. Nothing that could not be seen passes. */
export interface Finding {
  readonly status: 'pass' | 'fail' | 'unknown';
  readonly found: string;
  /** In place of the question's. */
  readonly mend?: string;
}

/** A question with its answer. */
export interface Check {
  readonly id: string;
  readonly about: string;
  readonly status: Finding['status'];
  readonly found: string;
  readonly why: string;
  /** Absent when it passes. */
  readonly mend?: string;
}

/** Finds the answer to a question; what GitHub does not tell is not known. */
export async function ask(question: Question, find: () => Finding | Promise<Finding>): Promise<Check> {
  const { id, about, why } = question;
  const finding = await Promise.resolve()
    .then(find)
    .catch((error: unknown) => untold(question, error));
  const { status, found, mend = question.mend } = finding;
  return { id, about, status, found, why, ...(status === 'pass' ? {} : { mend }) };
}

/** Passes, or fails with what is wrong. */
export function unless(wrong: string | undefined, right: string): Finding {
  return wrong === undefined ? { status: 'pass', found: right } : { status: 'fail', found: wrong };
}

function untold({ what, permission }: Question, error: unknown): Finding {
  if (!(error instanceof GithubError)) throw error;
  const may = [401, 403, 404].includes(error.status) && !/rate limit/i.test(error.message);
  return {
    status: 'unknown',
    found: `${what} is not known: ${error.message}`,
    mend: may ? `To see it, give the token the permission ${permission}.` : 'Ask again later.',
  };
}
