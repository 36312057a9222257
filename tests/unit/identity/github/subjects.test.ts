import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isGithubIssuer,
  parseSubject,
  type Subject,
  subjects,
} from '../../../../src/identity/github/subjects.js';

const ids = { ownerId: '1001', repositoryId: '2002' };

describe('subjects', () => {
  it.each([
    [{ environment: 'prod' }, 'environment:prod'],
    [{ environment: 'a:b c%' }, 'environment:a%3Ab c%'],
    [{ pullRequest: true }, 'pull_request'],
    [{ ref: 'refs/heads/feature/x' }, 'ref:refs/heads/feature/x'],
    [{ ref: 'refs/tags/v1' }, 'ref:refs/tags/v1'],
  ] as const)('of %j end in %s', (context, end) => {
    expect(subjects({ name: 'acme/shop' }, context)).toEqual([`repo:acme/shop:${end}`]);
    expect(subjects({ name: 'acme/shop', ...ids }, context)).toEqual([
      `repo:acme/shop:${end}`,
      `repo:acme@1001/shop@2002:${end}`,
    ]);
  });

  it('have the immutable form only when both ids are known', () => {
    expect(subjects({ name: 'a/b', ownerId: '1' }, { pullRequest: true })).toHaveLength(1);
    expect(subjects({ name: 'a/b', repositoryId: '1' }, { pullRequest: true })).toHaveLength(1);
  });

  it.each([
    '',
    'repo:acme/shop',
    'repo:acme/shop:',
    'repo:acme/shop:*',
    'repo:acme/*:environment:prod',
    'repo:acme/shop:environment:*',
    'repo:acme/shop:environment:',
    'repo:acme/shop:environment:a:b',
    'repo:acme/shop:refs/heads/main',
    'repo:acme/shop:pull_request:x',
    'repo:acme@1001/shop:pull_request',
    'repo:acme/shop@2002:pull_request',
    'repo:acme-1001/shop@x:pull_request',
    'repo:acme/shop/more:pull_request',
    'repository:acme/shop:pull_request',
    'repo:acme/shop:job_workflow_ref:acme/shop/.github/workflows/w.yml@refs/heads/main',
    ' repo:acme/shop:pull_request',
  ])('are told from what GitHub sends to nobody by default: %p', (subject) => {
    expect(parseSubject(subject)).toBeUndefined();
  });

  it('say the same after the way there and back, in both forms', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,12}\/[A-Za-z0-9._-]{1,12}$/);
    const id = fc.integer({ min: 1 }).map(String);
    // Escaping leaves a percent sign alone, so this text could have been a colon.
    const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/\*|%3A/.test(text));
    const context = fc.oneof(
      fc.record({ environment: value }),
      fc.record({ ref: value }),
      fc.constant({ pullRequest: true } as const),
    );
    fc.assert(
      fc.property(name, id, id, context, (name, ownerId, repositoryId, context) => {
        const whole: Subject = { name, ownerId, repositoryId, context };
        expect(subjects(whole, context).map(parseSubject)).toEqual([{ name, context }, whole]);
      }),
    );
  });
});

describe('issuers', () => {
  it.each([
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com/octo-enterprise',
    'https://github.example.com/_services/token',
    'https://github.example.com:8443/_services/token',
    'https://token.actions.octo-corp.ghe.com',
  ])('of GitHub: %s', (url) => {
    expect(isGithubIssuer(url)).toBe(true);
  });

  it.each([
    'https://token.actions.githubusercontent.com/',
    'http://token.actions.githubusercontent.com',
    'https://vstoken.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com.example.com',
    'https://token.actions.githubusercontent.com/a/b',
    'https://token-actions.githubusercontent.com',
    'https://token.actions.ghe.com',
    'https://token.actions.a.b.ghe.com',
    'https://token.actions.a.ghe.com/x',
    'https://user@github.example.com/_services/token',
    'https://github.example.com/_services/token/',
    'https://accounts.google.com',
    'token.actions.githubusercontent.com',
  ])('and of nobody or somebody else: %s', (url) => {
    expect(isGithubIssuer(url)).toBe(false);
  });
});
