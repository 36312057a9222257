import { describe, expect, it } from '@jest/globals';
import { decodePlanText, parsePlan } from '../../../../src/engines/terraform/read-plan-text.js';

const PLAN = '{"format_version":"1.2","note":"größer 🎉"}';
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();

describe('decodePlanText', () => {
  it.each([
    ['UTF-8', utf8(PLAN)],
    ['UTF-8 with BOM', utf8(`\ufeff${PLAN}\n`)],
    ['UTF-16 LE without BOM', utf16le(PLAN)],
    ['UTF-16 LE with BOM (PowerShell)', utf16le(`\ufeff${PLAN}\r\n`)],
    ['UTF-16 BE without BOM', utf16be(PLAN)],
    ['UTF-16 BE with BOM', utf16be(`\ufeff${PLAN}`)],
  ])('trap: %s is decoded', (_, bytes) => {
    expect(decodePlanText(bytes)).toBe(PLAN);
  });

  it.each([
    ['before', `[command]/opt/terraform-bin show -json p\n${PLAN}`],
    ['after', `${PLAN}\n\n::debug::Terraform exited with code 0.\n`],
    ['after on the same line', `${PLAN}::debug::Terraform exited with code 0.\n`],
    ['on both sides', `[command]terraform\r\n${PLAN}\r\n::set-output name=exitcode::0\r\n`],
    ['before on the same line', `show -json p${PLAN}`],
    ['that is JSON itself', `{"@level":"info"}\n${PLAN}\n`],
  ])('trap: wrapper noise %s', (_, text) => {
    expect(decodePlanText(utf8(text))).toBe(PLAN);
  });

  it('reads indented JSON, with noise around it', () => {
    const indented = JSON.stringify(JSON.parse(PLAN), null, 2);
    expect(decodePlanText(utf8(`[command]x\n${indented}\n::debug::y\n`))).toBe(indented);
  });
});

describe('parsePlan', () => {
  it.each([
    ['trap: NDJSON with several plans', utf8(`${PLAN}\n${PLAN}\n`), 'holds 2 plans'],
    ['NDJSON of objects with other first keys', utf8('{"a":1}\n{"a":2}\n'), 'holds 2 plans'],
    ['not JSON at all', utf8('Error: no plan'), 'it holds no JSON object'],
    ['nothing', utf8(''), 'it holds no JSON object'],
    ['trap: truncated JSON', utf8(PLAN.slice(0, -3)), 'cut off'],
    ['truncated at a brace', utf8('{"format_version":"1.2","a":{"b":{}'), 'cut off'],
    ['broken JSON', utf8('{"format_version":"1.2",,}'), 'broken'],
    [
      'the log of plan -json',
      utf8('{"@level":"info"}\n{"@level":"warn"}\n'),
      'the log of `terraform plan -json`',
    ],
    ['a binary plan file', Buffer.from([0x50, 0x4b, 3, 4]), 'binary plan file'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xc0, 0x80]), 'neither UTF-8 nor UTF-16'],
  ])('%s is refused with a sentence', (_, bytes, message) => {
    expect(() => parsePlan(bytes)).toThrow(message);
  });

  it('names Terragrunt where several plans come from', () => {
    try {
      parsePlan(utf8(`${PLAN}\n${PLAN}`));
      throw new Error('not refused');
    } catch (error) {
      expect(error).toMatchObject({ problems: [{ fix: expect.stringContaining('one plan at a time') }] });
    }
  });
});
