import { describe, expect, it } from '@jest/globals';
import { defaultOptions, type Options } from '../../../../src/options.js';
import { flagExceptions } from '../../../../src/pipeline/planning/exceptions.js';
import { UserError } from '../../../../src/problem.js';

const given = (options: Partial<Options>) => flagExceptions({ ...defaultOptions(), ...options });
const GOOD = { reason: 'The table moved to another account.', expires: '2026-03-31' };

describe('exceptions by flags', () => {
  it('are none when no address is named, whatever else is said', () => {
    expect(given({ reason: 'x', expires: 'never' })).toEqual({ allowDelete: [], allowReplace: [] });
  });

  it('take their reason and their end from the same flags', () => {
    expect(given({ ...GOOD, 'allow-delete': ['a', 'b'], 'allow-replace': ['c'] })).toEqual({
      allowDelete: [
        { address: 'a', ...GOOD },
        { address: 'b', ...GOOD },
      ],
      allowReplace: [{ address: 'c', ...GOOD }],
    });
  });

  it.each<[string, Partial<Options>, string[]]>([
    ['no reason', { expires: GOOD.expires }, ['a reason of at least 10 characters is needed.']],
    ['a short reason', { ...GOOD, reason: 'because' }, ['a reason of at least 10 characters is needed.']],
    ['no end', { reason: GOOD.reason }, ['an end is needed.']],
    ['neither', {}, ['a reason of at least 10 characters is needed.', 'an end is needed.']],
    ...['soon', '2026-3-1', '2026-02-30', '2026-13-01', '31.03.2026', '2026-03-31T00:00:00Z'].map(
      (expires): [string, Partial<Options>, string[]] => [
        `an end that is no day: ${expires}`,
        { ...GOOD, expires },
        [`an end is needed; "${expires}" is no date.`],
      ],
    ),
  ])('are refused with %s', (_name, options, sentences) => {
    const act = () => given({ 'allow-replace': ['module.x.aws_db_instance.this'], ...options });
    expect(act).toThrow(UserError);
    const expected = sentences.map((sentence) => `To let module.x.aws_db_instance.this through, ${sentence}`);
    expect(act).toThrow(expected.join('\n'));
  });

  it('may end on a leap day', () => {
    expect(given({ ...GOOD, expires: '2028-02-29', 'allow-delete': ['a'] }).allowDelete).toHaveLength(1);
  });
});
