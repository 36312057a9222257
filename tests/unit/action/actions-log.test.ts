import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import * as fc from 'fast-check';
import { actionsLog } from '../../../src/action/actions-log.js';
import { inert, plainly } from '../../../src/action/inert.js';

let written: string;

beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

/** Lines that a runner obeys: `::name…::` at a line's beginning, `##[name]` anywhere, but none between stop and token. */
function obeyed(): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of written.split(/\r\n|\r|\n/).map((text) => text.trim())) {
    if (token !== undefined) token = line === `::${token}::` ? undefined : token;
    else if (line.startsWith('::stop-commands::')) token = line.slice(17);
    else if (line.startsWith('::') || line.includes('##[')) commands.push(line);
  }
  expect(token).toBeUndefined();
  return commands;
}

/** Text that tries: commands, tokens to go on with, and every kind of line break. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::add-mask::x',
        '::stop-commands::t',
        '::t::',
        '##[error]x',
        '\n',
        '\r',
        '\r\n',
        ' ',
        ': :',
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('text of others in the log of a job', () => {
  it('is never a command, whatever it says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        written = '';
        inert(text);
        plainly(text);
        const log = actionsLog();
        log.info(text);
        log.step('plan').done(text);
        log.step(text).fail(text);
        expect(obeyed()).toEqual([]);
      }),
    );
  });

  it('is told whole', () => {
    inert('::add-mask::x\nnext');
    expect(written).toContain('\n::add-mask::x\nnext\n');
  });

  it('of a line that cannot be a command is told as it is', () => {
    plainly(' ✔ render  4 files');
    expect(written.trimEnd()).toBe(' ✔ render  4 files');
  });
});

describe('a step in the log of a job', () => {
  it('is one line when it ends, with the time that it took', () => {
    const step = actionsLog().step('plan');
    step.update('reading');
    step.done('terraform 1.11.4');
    expect(written.trimEnd()).toMatch(/^ ✔ plan {7}terraform 1\.11\.4 {2}\(\d+\.\d s\)$/);
  });

  it('warns and masks by commands of its own', () => {
    const log = actionsLog();
    log.warn('two\nlines');
    log.mask('s3cret');
    expect(obeyed()).toEqual(['::warning::two%0Alines', '::add-mask::s3cret']);
    expect([...log.masked]).toEqual(['s3cret']);
  });
});
