import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import { type Statement, statementsOf } from '../iam.js';
import type { Rule } from '../types.js';
import { read } from '../values.js';

const issuer = 'token.actions.githubusercontent.com';

export const rule: Rule = {
  id: 'baseline/github-trust',
  title: 'Roles for GitHub Actions trust named repositories only',
  severity: 'critical',
  controls: families.leastPrivilege,
  fix: `Add a condition on ${issuer}:sub that names the owner and the repository, such as repo:owner/name:environment:prod.`,
  judge: (world) =>
    world.ofType('aws_iam_role').flatMap((role) => {
      const statements = statementsOf(read(role, 'assume_role_policy'));
      const trusting = statements === 'unknown' ? statements : statements.filter(trustsGitHub);
      if (trusting !== 'unknown' && trusting.length === 0) return [];
      return [
        answer(role, trusting === 'unknown' ? trusting : trusting.every(namesRepository), {
          pass: 'The role trusts named repositories only.',
          fail: 'The role can be assumed from any repository on GitHub; a named one is asked.',
          unknown: 'Who may assume the role is decided only at apply.',
        }),
      ];
    }),
};

function trustsGitHub(statement: Statement): boolean {
  return statement.allow && statement.principals.some((principal) => principal.endsWith(issuer));
}

/** `repo:owner/…`: a wildcard in place of the owner lets every account of GitHub in. */
function namesRepository(statement: Statement): boolean {
  const subjects = statement.conditions.get(`${issuer}:sub`) ?? [];
  return subjects.length > 0 && subjects.every((subject) => /^repo:[^*?/]+\/[^*?:]+/.test(subject));
}
