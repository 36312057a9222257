import { credential, pool, subjects } from '../examples.js';
import { CLAIMS } from '../github.js';
import { type Subject, subjectsIn } from '../subject.js';
import type { Facts, TrustRule } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC012',
  title: 'A subject is spelled as GitHub spells it',
  severity: 'error',
  describe:
    'A subject that no token has: `:refs:` for `:ref:`, a branch without `ref:refs/heads/`, a `:` in an environment that is not written `%3A`, another case than the repository has.',
  why: 'Subjects are compared letter by letter (GitHub docs, OpenID Connect reference; Azure/login#515; the typo is in the OIDC guide of azurerm).',
  examples: {
    good: [
      subjects('all forms', 'StringEquals', [
        'repo:octo/app:environment:prod',
        'repo:octo/app:environment:prod%3Aeu',
        'repo:octo/app:ref:refs/heads/main',
        'repo:octo/app:ref:refs/tags/v1',
        'repo:octo/app:environment:prod:job_workflow_ref:octo/ci/.github/workflows/a.yml@refs/heads/main',
        'repo:octo/app:ref:refs/heads/main:repository_owner_id:583231',
      ]),
      subjects('an exact case', 'StringEquals', 'repo:Octo/App:environment:prod', {
        facts: { repository: 'Octo/App' },
      }),
      subjects('a pull request for plans', 'StringEquals', 'repo:octo/app:pull_request', {
        file: 'plan.json',
      }),
    ],
    bad: [
      credential('refs for ref', { subject: 'repo:octo/app:refs:refs/heads/main' }),
      subjects('no ref', 'StringEquals', 'repo:octo/app:refs/heads/main'),
      subjects('a bare branch', 'StringEquals', 'repo:octo/app:ref:main'),
      subjects('the word branch', 'StringEquals', 'repo:octo/app:branch:main'),
      subjects('env for environment', 'StringEquals', 'repo:octo/app:env:prod'),
      subjects('a colon in an environment', 'StringEquals', 'repo:octo/app:environment:prod:eu'),
      subjects('a hyphen', 'StringEquals', 'repo:octo/app:pull-request', { file: 'plan.json' }),
      subjects('no context', 'StringEquals', 'repo:octo/app'),
      subjects('no repo', 'StringEquals', 'octo/app:ref:refs/heads/main'),
      subjects('an address', 'StringEquals', 'repo:https://github.com/octo/app:ref:refs/heads/main'),
      subjects('a blank', 'StringEquals', 'repo:octo/app:environment:prod '),
      subjects('another case', 'StringEquals', 'repo:octo/app:environment:prod', {
        facts: { repository: 'Octo/app' },
      }),
      pool('a bare branch at Google', "assertion.sub == 'repo:octo/app:ref:main'"),
    ],
  },
  judge: ({ trusts, facts }) =>
    trusts.flatMap((trust) =>
      subjectsIn(trust).flatMap(({ subject }) => {
        // A star in an exact subject is told by the rules on operators.
        const better = subject.pattern || !subject.text.includes('*') ? corrected(subject, facts) : undefined;
        if (better === undefined) return [];
        const message = `no token has the subject ${JSON.stringify(subject.value.text)}: ${better.why}.`;
        return [
          { at: subject.value.at, name: trust.name, message, fix: `Write ${JSON.stringify(better.text)}.` },
        ];
      }),
    ),
};

interface Correction {
  readonly why: string;
  readonly text: string;
}

function corrected(subject: Subject, facts: Facts): Correction | undefined {
  const { text, owner, repository, context, reach } = subject;
  if (reach === 'custom') return strange(text);
  if (text !== text.trim()) return { why: 'it has no blanks around it', text: text.trim() };
  if (/^repo:https?:|^repo:github\.com\//i.test(text)) {
    return { why: 'it has no address before the repository', text: withRepository(text) };
  }
  if (owner === undefined) return undefined;
  if (!subject.test.caseless && !text.startsWith('repo:')) {
    return { why: 'it begins with "repo:" in lower case', text: text.replace(/^repo:/i, 'repo:') };
  }
  const known = facts.repository;
  const written = `${owner}/${repository}`;
  if (
    !subject.test.caseless &&
    known !== undefined &&
    written !== known &&
    written.toLowerCase() === known.toLowerCase()
  ) {
    const [o = '', r = ''] = known.split('/');
    const name = text.replace(`repo:${owner}`, `repo:${o}`).replace(`/${repository}`, `/${r}`);
    return { why: `the repository is spelled ${known}`, text: name };
  }
  const wild = subject.pattern && /[*?]/.test(text);
  if (context === undefined) {
    const rest = repository === undefined ? '/REPOSITORY:environment:prod' : ':environment:prod';
    return wild ? undefined : { why: 'it does not say from where in the repository', text: `${text}${rest}` };
  }
  const found = correctedContext(context, wild);
  const head = text.slice(0, text.length - context.length);
  return found === undefined ? undefined : { why: found.why, text: `${head}${found.text}` };
}

/** A customised subject begins with the name of a claim. */
function strange(text: string): Correction | undefined {
  const [first = ''] = text.split(':');
  if (CLAIMS.includes(first) || first === 'context') return undefined;
  return { why: 'it begins with "repo:" and the repository', text: withRepository(text) };
}

/** The subject in what has an address, or no `repo:`, before the repository. */
function withRepository(text: string): string {
  const rest = text.trim().replace(/^((repos?|repository):)?(https?:\/\/)?(github\.com\/)?/i, '');
  return /^[^/:]+\/[^:]+:./.test(rest) ? `repo:${rest}` : 'repo:OWNER/REPOSITORY:environment:prod';
}

const WORDS: readonly (readonly [RegExp, string, string])[] = [
  [/^refs:(?=refs\/)/, 'ref:', 'the word is "ref", not "refs"'],
  [/^refs\//, 'ref:refs/', '"ref:" stands before the name of the ref'],
  [/^refs?:(refs?\/)?heads?\//, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
  [/^refs?:(refs?\/)?tags?\//, 'ref:refs/tags/', 'a tag is "ref:refs/tags/NAME"'],
  [/^refs?:/, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
  [/^branch(es)?[:/]/i, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
  [/^tags?[:/]/i, 'ref:refs/tags/', 'a tag is "ref:refs/tags/NAME"'],
  [/^env(ironments?)?:/i, 'environment:', 'the word is "environment"'],
  [/^pull[-_]?requests?\b(:.*)?/i, 'pull_request', 'the words are "pull_request"'],
];

function correctedContext(context: string, wild: boolean): Correction | undefined {
  const literal = wild ? context.replace(/[*?].*$/, '') : context;
  const goodBegins = ['ref:refs/heads/', 'ref:refs/tags/', 'ref:refs/pull/', 'environment:', 'pull_request'];
  if (literal !== context && goodBegins.some((good) => good.startsWith(literal))) return undefined;
  if (/^(ref:refs\/(heads|tags|pull)\/|pull_request(:|$))/.test(literal)) return undefined;
  const environment = /^environment:([^:]+):([^:]*)/.exec(literal);
  if (environment !== null) {
    if (CLAIMS.includes(environment[2] ?? '') || (literal !== context && !/:.*:.*:/.test(literal)))
      return undefined;
    const name = context.slice('environment:'.length).replaceAll(':', '%3A');
    return { why: 'a ":" in the name of an environment is "%3A"', text: `environment:${name}` };
  }
  if (/^environment:/.test(literal)) return undefined;
  // With include_claim_keys other claims may follow the repository.
  if (CLAIMS.includes(literal.split(':')[0] ?? '') && !literal.startsWith('ref:')) return undefined;
  const word = WORDS.find(([form]) => form.test(literal));
  if (word !== undefined) return { why: word[2], text: context.replace(word[0], word[1]) };
  return literal === ''
    ? undefined
    : {
        why: 'what follows the repository is an environment, a ref or pull_request',
        text: 'environment:prod',
      };
}
