import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCommand } from '../../../src/github/command.js';
import type { Json, JsonObject } from '../../../src/json.js';

function event(
  body: string,
  over: JsonObject = {},
  issue: JsonObject = { pull_request: { url: 'x' } },
): Json {
  return {
    action: 'created',
    issue: { number: 7, ...issue },
    comment: { body, user: { login: 'ann', type: 'User' } },
    ...over,
  };
}

const digest = '5d41c3e';

describe('a command in a comment', () => {
  it.each([
    [`/synthinfra apply ${digest}`],
    [`/synthinfra apply ${digest}  \r\nas we said yesterday`],
    [`/synthinfra apply ${digest.toUpperCase()}`],
  ])('to apply is read: %j', (body) => {
    expect(readCommand('issue_comment', event(body))).toEqual({
      kind: 'apply',
      digest,
      number: 7,
      login: 'ann',
    });
  });

  it('to apply is read with a whole digest', () => {
    const whole = 'ab'.repeat(32);
    expect(readCommand('issue_comment', event(`/synthinfra apply ${whole}`))).toMatchObject({
      digest: whole,
    });
  });

  it('is read whatever stands below it, and of nothing else in the first line', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{7,64}$/);
    fc.assert(
      fc.property(hex, fc.string(), fc.stringMatching(/^[^\s]{1,5}$/), (read, below, beside) => {
        const line = `/synthinfra apply ${read}`;
        expect(readCommand('issue_comment', event(`${line}\n${below}`))).toMatchObject({ digest: read });
        expect(readCommand('issue_comment', event(`${beside} ${line}`))).toBeUndefined();
        expect(readCommand('issue_comment', event(`${line} ${beside}`))).toBeUndefined();
      }),
    );
  });

  it('to accept is read below an issue', () => {
    expect(readCommand('issue_comment', event('/synthinfra accept', {}, {}))).toEqual({
      kind: 'accept',
      number: 7,
      login: 'ann',
    });
  });

  it.each([
    '',
    '/synthinfra apply',
    '/synthinfra apply 5d41c3',
    `/synthinfra apply ${'a'.repeat(65)}`,
    '/synthinfra apply 5d41c3g',
    `/synthinfra apply ${digest} --force`,
    `/synthinfra  apply ${digest}`,
    ` /synthinfra apply ${digest}`,
    `> /synthinfra apply ${digest}`,
    `please\n/synthinfra apply ${digest}`,
    `\n/synthinfra apply ${digest}`,
    `/synthinfra apply ${digest}\u2028x`,
    `/SYNTHINFRA apply ${digest}`,
    '/synthinfra accept',
    '/synthinfra destroy',
  ])('is not read below a pull request: %j', (body) => {
    expect(readCommand('issue_comment', event(body))).toBeUndefined();
  });

  it.each(['/synthinfra accept all', `/synthinfra apply ${digest}`])(
    'is not read below an issue: %j',
    (body) => {
      expect(readCommand('issue_comment', event(body, {}, {}))).toBeUndefined();
    },
  );

  const good = `/synthinfra apply ${digest}`;

  it.each<[string, string, Json]>([
    ['a comment edited later', 'issue_comment', event(good, { action: 'edited' })],
    ['a comment deleted', 'issue_comment', event(good, { action: 'deleted' })],
    ['another event', 'pull_request_review_comment', event(good)],
    [
      'a bot',
      'issue_comment',
      event('', { comment: { body: good, user: { login: 'b[bot]', type: 'Bot' } } }),
    ],
    ['a deleted account', 'issue_comment', event('', { comment: { body: good, user: null } })],
    ['no account type', 'issue_comment', event('', { comment: { body: good, user: { login: 'ann' } } })],
    ['no comment', 'issue_comment', { action: 'created', issue: { number: 7, pull_request: {} } }],
    ['a number that is none', 'issue_comment', event(good, {}, { number: '7', pull_request: {} })],
    ['no document', 'issue_comment', null],
    ['a list', 'issue_comment', []],
  ])('is not read of %s', (_what, name, payload) => {
    expect(readCommand(name, payload)).toBeUndefined();
  });

  it('to accept is not read where nobody knows whether it is a pull request', () => {
    expect(
      readCommand('issue_comment', event('/synthinfra accept', {}, { pull_request: null })),
    ).toBeUndefined();
  });
});
