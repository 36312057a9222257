import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ConsoleTarget, consoleLog } from '../../../src/platform/console-log.js';

function target(more: Partial<ConsoleTarget> = {}) {
  const screen = { text: '', now: 0 };
  const write = (text: string) => {
    screen.text += text;
  };
  return { screen, log: consoleLog({ write, live: false, colour: false, clock: () => screen.now, ...more }) };
}

describe('a plain log', () => {
  it('has one line for each step, with the time of those that took a second', () => {
    const { screen, log } = target();
    log.step('render').done('4 files');
    const plan = log.step('plan');
    screen.now = 61_040;
    plan.update('reading');
    plan.fail('stopped');
    log.info(' Next: apply');
    log.warn('mind the gap');
    expect(screen.text.split('\n')).toEqual([
      ' ✔ render     4 files',
      ' ✖ plan       stopped  61.0 s',
      ' Next: apply',
      ' ! mind the gap',
      '',
    ]);
  });

  it('has no escape sequence without colour, and balanced ones with it', () => {
    const plain = target();
    plain.log.step('gate').done('allowed');
    expect(plain.screen.text).not.toContain('\u001b');
    const coloured = target({ colour: true });
    coloured.log.step('gate').done('allowed');
    expect(coloured.screen.text).toBe(' \u001b[32m✔\u001b[0m gate       allowed\n');
  });

  it('hides every masked value wherever it would be told', () => {
    const { screen, log } = target();
    log.mask('s3cret');
    log.mask('other');
    log.info('s3cret and s3cret, other');
    log.warn('s3cret');
    log.step('a').done('s3cret');
    log.step('b').fail('s3cret');
    expect(screen.text).not.toMatch(/s3cret|other/);
    expect(screen.text.split('***')).toHaveLength(7);
  });

  it('hides a value whose part is a secret as well, whichever was masked first', () => {
    const { screen, log } = target();
    log.mask('abcd');
    log.mask('abcdefgh');
    log.info('abcdefgh');
    expect(screen.text).toBe('***\n');
  });

  it('does not hide what is so short that it is everywhere', () => {
    const { screen, log } = target();
    for (const value of ['', 'e', 'yes']) log.mask(value);
    expect([...log.masked]).toEqual(['', 'e', 'yes']);
    log.info('yes, everywhere');
    expect(screen.text).toBe('yes, everywhere\n');
  });
});

describe('a live log', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('redraws its line while the step runs, hides secrets in it, and is quiet afterwards', () => {
    const { screen, log } = target({ live: true });
    log.mask('s3cret');
    const step = log.step('apply');
    step.update('making s3cret');
    screen.now = 1500;
    jest.advanceTimersByTime(250);
    expect(screen.text).toBe(
      '\r\u001b[2K ⠋ apply      making ***  1.5 s\r\u001b[2K ⠙ apply      making ***  1.5 s',
    );
    step.done('made');
    const ended = screen.text;
    expect(ended.endsWith('\r\u001b[2K ✔ apply      made  1.5 s\n')).toBe(true);
    jest.advanceTimersByTime(5000);
    expect(screen.text).toBe(ended);
  });
});
