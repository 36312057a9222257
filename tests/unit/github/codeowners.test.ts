import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  missingOwners,
  ownersOf,
  parseCodeowners,
  readCodeowners,
  teamsOf,
} from '../../../src/github/codeowners.js';
import { readFileOfBranch } from '../../../src/github/contents.js';
import { BOT, FakeGithub, OWNER } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

const owners = (file: string, path: string) => ownersOf(parseCodeowners(file).rules, path);

describe('a pattern of code owners', () => {
  it.each<[string, string[], string[]]>([
    ['*', ['a', 'b/c.txt', '.github/x'], []],
    ['*.js', ['a.js', 'b/c.js'], ['a.jsx', 'js', 'a.js.txt']],
    ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['x/build/logs/a', 'build/logs', 'build/logsx/a']],
    ['docs/*', ['docs/a.md'], ['docs/b/a.md', 'x/docs/a.md', 'docs']],
    ['apps/', ['apps/a', 'x/apps/b/c'], ['apps', 'xapps/a']],
    ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
    ['/scripts/', ['scripts/a'], ['a/scripts/b']],
    ['**/logs', ['logs/a', 'build/logs/b', 'deeply/nested/logs/x', 'logs'], ['logsx']],
    ['/apps/github', ['apps/github', 'apps/github/x'], ['apps/githubs']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'x/a/b']],
    ['/a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
    ['a?.txt', ['ab.txt'], ['a.txt', 'a/.txt']],
    ['with\\ blank.txt', ['with blank.txt'], ['with']],
    [
      'deployment.yaml',
      ['deployment.yaml', 'infra/deployment.yaml'],
      ['xdeployment.yaml', 'deploymentxyaml'],
    ],
    ['/infra/(prod)+', ['infra/(prod)+'], ['infra/prod']],
  ])('%s', (pattern, matching, others) => {
    const file = `${pattern} @bob`;
    expect(matching.filter((path) => owners(file, path).length === 0)).toEqual([]);
    expect(others.filter((path) => owners(file, path).length > 0)).toEqual([]);
  });

  it('that comes last wins, whole: owners are not added up', () => {
    const file = '* @ann\n/infra/ @bob @cleo\n';
    expect(owners(file, 'infra/a')).toEqual(['@bob', '@cleo']);
    expect(owners(file, 'a')).toEqual(['@ann']);
  });

  it('without owners takes them away', () => {
    expect(owners('/apps/ @ann\n/apps/github\n', 'apps/github/a')).toEqual([]);
  });

  it('ends at a comment', () => {
    expect(owners('# all\n\n*.js @ann # and @bob\r\n', 'a.js')).toEqual(['@ann']);
  });

  it('answers every path in time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (pattern, path) => {
        expect(Array.isArray(owners(`${pattern} @ann`, path))).toBe(true);
      }),
    );
  });
});

describe('a file of code owners that cannot be relied on', () => {
  it.each(['!a @ann', '[ab] @ann', '\\#a @ann', 'a ann', 'a @ann/b/c', 'a @'])('%j', (line) => {
    const { rules, problems } = parseCodeowners(`* @ann\n${line}\n`);
    expect(rules).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^line 2: /)]);
    expect(missingOwners({ rules, problems }, [], ['ann'])).toHaveLength(1);
  });
});

describe('the file of code owners', () => {
  it.each([
    [['docs/CODEOWNERS', 'CODEOWNERS', '.github/CODEOWNERS'], '.github/CODEOWNERS'],
    [['docs/CODEOWNERS', 'CODEOWNERS'], 'CODEOWNERS'],
    [['docs/CODEOWNERS'], 'docs/CODEOWNERS'],
  ])('among %j is %s', async (there, which) => {
    const { rules } = await readCodeowners(async (path) =>
      there.includes(path) ? Buffer.from(`${path} @ann`) : undefined,
    );
    expect(rules.map(({ pattern }) => pattern)).toEqual([which]);
  });

  it("is the base branch's, whatever the head has", async () => {
    const fake = await FakeGithub.start();
    const people = new PeopleAtWork(fake);
    await people.push(OWNER, 'main', '.github/CODEOWNERS', '* @ann\n');
    await people.branch('topic');
    await people.push(OWNER, 'topic', 'docs/CODEOWNERS', '* @eve\n');
    const { rules } = await readCodeowners((path) => readFileOfBranch(fake.as(BOT), path, 'main'));
    await fake.close();
    expect(rules).toEqual([{ pattern: '*', owners: ['@ann'], line: 1 }]);
  });

  it('may be missing: then nobody owns anything', async () => {
    const file = await readCodeowners(async () => undefined);
    expect(missingOwners(file, ['a'], [])).toEqual([]);
  });

  it('that cannot be read is an error', async () => {
    await expect(readCodeowners(() => Promise.reject(new Error('403')))).rejects.toThrow('403');
  });
});

describe('what code owners have not agreed to', () => {
  const file = parseCodeowners('* @ann @bob\n/policies/ @acme/Security\n/docs/ cleo@example.com\n/free/\n');

  it.each<[string, string[], string[], string[]]>([
    ['nothing, when one of them has', ['a', 'b'], ['bob'], []],
    ['nothing, however their names are written', ['a'], ['BOB'], []],
    ['nothing of what nobody owns', ['free/a'], [], []],
    ['all, when none of them has', ['a', 'b'], ['cleo'], ['a and 1 more needs the approval of @ann or @bob']],
    [
      'what an address owns, which is no account',
      ['docs/a'],
      ['cleo'],
      ['docs/a needs the approval of cleo@example.com'],
    ],
    [
      "what a team owns, without an App's token",
      ['policies/a'],
      ['ann'],
      [
        'policies/a needs the approval of @acme/Security; who is in a team can be read with the token of an App ' +
          'alone (Members: read)',
      ],
    ],
  ])('is %s', (_what, paths, approvers, reasons) => {
    expect(missingOwners(file, paths, approvers)).toEqual(reasons);
  });

  it('is nothing when an approver is in the team, as GitHub says', () => {
    expect(teamsOf(file.rules, ['a', 'policies/a', 'policies/b'])).toEqual(['acme/security']);
    expect(missingOwners(file, ['policies/a'], ['bob'], new Map([['acme/security', ['bob']]]))).toEqual([]);
    expect(missingOwners(file, ['policies/a'], ['bob'], new Map([['acme/security', ['ann']]]))).toHaveLength(
      1,
    );
  });

  it('is not settled by a person whose login is the name of a team', () => {
    expect(missingOwners(file, ['policies/a'], ['acme/security'])).toHaveLength(1);
  });
});
