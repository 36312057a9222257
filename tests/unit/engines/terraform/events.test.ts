import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  journalWriter,
  plainText,
  problemsOf,
  readJournal,
} from '../../../../src/engines/terraform/events.js';

function operation(type: string, addr: string, action: string, id?: string): string {
  return JSON.stringify({ type, hook: { resource: { addr }, action, ...(id ? { id_value: id } : {}) } });
}

const START = operation('apply_start', 'x.a', 'create');
const END = operation('apply_complete', 'x.a', 'create', 'id-1');
const ERROR = operation('apply_errored', 'x.a', 'create');
const SUMMARY = JSON.stringify({
  type: 'change_summary',
  changes: { add: 2, change: 1, import: 0, remove: 3, operation: 'apply' },
});
const DIAGNOSTIC = {
  severity: 'error',
  summary: 'Bad',
  detail: 'Very bad.',
  address: 'x.a',
  range: { filename: 'main.tf.json', start: { line: 3, column: 7, byte: 9 } },
};
const REASON = JSON.stringify({ type: 'diagnostic', diagnostic: DIAGNOSTIC });
/** As the AWS provider says it when it is stopped in the middle of a request. */
const DROPPED = JSON.stringify({
  type: 'diagnostic',
  diagnostic: {
    severity: 'error',
    summary: 'creating DynamoDB Table (jobs): operation error DynamoDB: CreateTable, request canceled',
    detail: '',
    address: 'x.a',
  },
});

describe('readJournal', () => {
  it.each<[string, string[], string[]]>([
    ['a creation that was not seen to end', [START], ['x.a']],
    ['one that ended', [START, END], []],
    ['one that failed: the engine has recorded what there is', [START, ERROR, REASON], []],
    ['one that failed, and nobody was told yet why: it may have been cut off', [START, ERROR], ['x.a']],
    ['one whose request was dropped: it may have been served', [START, ERROR, DROPPED], ['x.a']],
    ['an end cut off in the middle of its line', [START, END.slice(0, 40)], ['x.a']],
    ['updates and deletions are known to the state', [operation('apply_start', 'x.a', 'update')], []],
    [
      'a replacement whose creation is open though its deletion ended',
      [operation('apply_start', 'x.a', 'delete'), operation('apply_complete', 'x.a', 'delete'), START],
      ['x.a'],
    ],
    [
      'an address that begins like another',
      [START, operation('apply_start', 'x.ab', 'create'), END],
      ['x.ab'],
    ],
  ])('may exist: %s', (_name, lines, mayExist) => {
    expect(readJournal(lines.join('\n')).mayExist).toEqual(mayExist);
  });

  it('keeps what began, ended and failed, with ids', () => {
    const journal = readJournal([START, END, operation('apply_start', 'x.b', 'delete')].join('\n'));
    expect(journal.begun.map(({ address }) => address)).toEqual(['x.a', 'x.b']);
    expect(journal.completed).toEqual([{ address: 'x.a', action: 'create', id: 'id-1' }]);
    expect(journal.errored).toEqual([]);
  });

  it('reads the summary, and has none when the apply did not finish', () => {
    expect(readJournal(`${START}\n${SUMMARY}`).summary).toEqual({
      operation: 'apply',
      add: 2,
      change: 1,
      remove: 3,
      import: 0,
    });
    expect(readJournal(START)).not.toHaveProperty('summary');
  });

  it('reads diagnostics with address and place', () => {
    const line = JSON.stringify({ type: 'diagnostic', diagnostic: DIAGNOSTIC });
    expect(readJournal(line).diagnostics).toEqual([
      {
        severity: 'error',
        summary: 'Bad',
        detail: 'Very bad.',
        address: 'x.a',
        range: { file: 'main.tf.json', line: 3, column: 7 },
      },
    ]);
  });

  it('takes the state out of an emergency dump', () => {
    const line = JSON.stringify({ type: 'log', '@message': 'Emergency state dump', state: { serial: 3 } });
    expect(readJournal(line).stateDump).toEqual({ serial: 3 });
  });

  it('is not disturbed by noise between and around the events', () => {
    const noise = [
      '::debug::x',
      '\u001b[0mSuccess',
      '{"type":"apply_start"}',
      '{"type":"constructor"}',
      '[1]',
      '{',
      '',
    ];
    const noisy = [START, END, SUMMARY].flatMap((line) => [...noise, `${line}\r`]);
    expect(readJournal(noisy.join('\n'))).toEqual(readJournal([START, END, SUMMARY].join('\n')));
  });

  it('never fails, whatever the text and wherever it is cut', () => {
    const whole = [START, END, SUMMARY, JSON.stringify({ type: 'diagnostic', diagnostic: DIAGNOSTIC })].join(
      '\n',
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(whole.length), fc.jsonValue(), (text, cut, value) => {
        const lines = [text, JSON.stringify(value), whole.slice(0, cut)].join('\n');
        expect(readJournal(lines).begun.length).toBeGreaterThanOrEqual(cut > START.length ? 1 : 0);
      }),
    );
  });
});

describe('journalWriter', () => {
  it('tells the progress of each line', () => {
    const writer = journalWriter();
    expect(writer.line(START)).toEqual({ kind: 'begun', operation: { address: 'x.a', action: 'create' } });
    expect(writer.line('noise')).toBeUndefined();
    expect(writer.line(SUMMARY)?.kind).toBe('summary');
  });
});

describe('plainText', () => {
  it('takes colours and frames away', () => {
    const said = '\u001b[31m╷\u001b[0m\n\u001b[31m│\u001b[0m Error: it\n│ broke\n╵\n';
    expect(plainText(said)).toBe('Error: it broke');
  });
});

describe('problemsOf', () => {
  it('names the address and tells what is said twice once', () => {
    const { diagnostics } = readJournal(JSON.stringify({ type: 'diagnostic', diagnostic: DIAGNOSTIC }));
    expect(problemsOf([...diagnostics, ...diagnostics])).toEqual([
      { severity: 'error', message: 'x.a: Bad: Very bad.', at: { file: 'main.tf.json', line: 3, column: 7 } },
    ]);
  });
});
