import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { subjectsOf } from '../../../../../src/identity/trust/lint/subject.js';
import type { Matching, Test } from '../../../../../src/identity/trust/lint/types.js';

const at = { file: 'x', line: 1, column: 1 };

function subject(matching: Matching, text: string) {
  const test: Test = {
    claim: 'sub',
    operator: 'x',
    matching,
    values: [{ text, at }],
    negated: false,
    optional: false,
    caseless: false,
    at,
  };
  return subjectsOf(test)[0];
}

describe('how far a subject reaches', () => {
  it.each([
    ['glob', '*', 'anyone'],
    ['glob', '*:environment:prod', 'anyone'],
    ['glob', 'repo:*', 'anyone'],
    ['glob', 'repo*', 'anyone'],
    ['glob', 'repo:octo*', 'anyone'],
    ['glob', 'repo:o?to/app:x', 'anyone'],
    ['glob', 'repo:octo*/app:x', 'anyone'],
    ['glob', 'repo:octo@*/app@*:environment:prod', 'repository'],
    ['glob', 'repo:octo@58*', 'owner'],
    ['glob', 'repo:octo/*', 'owner'],
    ['glob', 'repo:octo/*:environment:prod', 'owner'],
    ['glob', 'repo:octo/app*', 'siblings'],
    ['glob', 'repo:octo/app:*', 'repository'],
    ['glob', 'repository_id:1:*', 'custom'],
    ['exact', 'repo:octo/*', 'repository'],
    ['exact', 'repo:octo/app:environment:prod', 'repository'],
    ['prefix', 'repo:octo', 'anyone'],
    ['prefix', 'repo:octo/', 'owner'],
    ['prefix', 'repo:octo/app', 'siblings'],
    ['prefix', 'repo:octo/app:', 'repository'],
    ['suffix', ':environment:prod', 'anyone'],
    ['contains', 'octo/app', 'anyone'],
    ['regex', '^repo:octo/app:.*$', 'repository'],
    ['regex', '^repo:octo/my.app:ref', 'repository'],
    ['regex', '^repo:octo/my\\.app:ref', 'repository'],
    ['regex', '^repo:octo/[a-z]+:.*', 'owner'],
    ['regex', '^repo:octo/(app|web):.*', 'owner'],
    ['regex', '^repo:octo/app', 'siblings'],
    ['regex', '^repo:[^/]+/app:', 'anyone'],
    ['regex', '^repo:octos?/app:', 'anyone'],
    ['regex', 'octo/app', 'anyone'],
    ['regex', 'repo:octo/app:environment:prod', 'repository'],
  ] as const)('%s %s: %s', (matching, text, reach) => {
    expect(subject(matching, text)?.reach).toBe(reach);
  });

  it('is not told of what AWS fills in', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a policy variable of IAM.
    expect(subject('glob', 'repo:${aws:PrincipalTag/repo}:*')).toBeUndefined();
  });
});

/** A subject with some of its letters hidden behind wildcards: a pattern that surely matches it. */
const hidden = fc
  .tuple(
    fc.constantFrom('evil', 'octo', 'octocat'),
    fc.boolean(),
    fc.constantFrom('app', 'app-2'),
    fc.constantFrom('environment:prod', 'ref:refs/heads/main', 'pull_request'),
  )
  .map(([owner, ids, name, context]) => ({
    owner,
    text: `repo:${owner}${ids ? '@12' : ''}/${name}${ids ? '@34' : ''}:${context}`,
  }))
  .chain(({ owner, text }) =>
    fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(8)), { minLength: 1, maxLength: 3 }).map((holes) => ({
      owner,
      pattern: holes.reduce(
        (left, [from, length]) => `${left.slice(0, from)}*${left.slice(from + length)}`,
        text,
      ),
    })),
  );

describe('a pattern', () => {
  it('that matches the subject of an owner names that owner, or is said to let anyone in', () => {
    fc.assert(
      fc.property(hidden, ({ owner, pattern }) => {
        const found = subject('glob', pattern);
        expect([owner, undefined]).toContain(found?.owner);
        if (found?.owner === undefined) expect(found?.reach).toBe('anyone');
      }),
    );
  });
});
