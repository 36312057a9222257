// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are Terraform's templates, not ours.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refuseBeforeInit } from '../../../../src/policy/static/check.js';
import { tokensOf } from '../../../../src/policy/static/tokens.js';
import type { AllowList } from '../../../../src/policy/static/types.js';

const allow: AllowList = {
  providers: ['registry.opentofu.org/hashicorp/AWS'],
  modules: [
    'terraform-aws-modules/vpc/aws',
    'git::https://git.example/acme/modules.git',
    'tf.example/acme/*',
  ],
};

function rules(text: string, path = 'main.tf'): string[] {
  return refuseBeforeInit(new Map([[path, text]]), allow).map(({ rule }) => rule);
}

const attack = 'data "external" "x" {}';
/** Pieces that mean something to a scanner, in any order. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        '\\',
        '${',
        '%{',
        '$${',
        '}',
        '{',
        '<<A\n',
        '<<-A\n',
        'A\n',
        '/*',
        '*/',
        '#',
        '//',
        '\n',
        '\r',
      ],
      ...[
        '(',
        ')',
        '[',
        ']',
        '=',
        'file(',
        'data',
        ' ',
        '\u2028',
        '\ud800',
        '\0',
        "'",
        '`',
        '\u00a0A\n',
        '~}',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 80 }));

describe('the scanner', () => {
  it('never throws, and its tokens come in order, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const offsets = tokensOf(text).tokens.map(({ at }) => at);
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
        expect(offsets.every((at) => at < text.length)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never makes more than a few tokens of each character, so that hostile text never takes long', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tokensOf(text).tokens.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('counts nothing in a comment', () => {
    const inside = anything.map((text) => text.replaceAll(/[\n\r]|\*\//g, ' '));
    fc.assert(
      fc.property(inside, fc.constantFrom('#', '//'), (text, begin) => {
        expect(rules(`${begin}${text} ${attack}\nlocals {}\n`)).toEqual([]);
        expect(rules(`/*${text} ${attack} */\nlocals {}\n`)).toEqual([]);
      }),
    );
  });

  it('counts no word of a string or a heredoc', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc{}()[]#/*=. $%'), maxLength: 30 });
    fc.assert(
      fc.property(word, (text) => {
        const plain = `${text} file( data external provisioner `.replaceAll(/[$%]+\{/g, '{');
        expect(rules(`locals {\n  a = "${plain}"\n}\n`)).toEqual([]);
        expect(rules(`locals {\n  a = <<X\n${plain}\nX\n}\n`)).toEqual([]);
      }),
    );
  });

  it('sees an attack behind whatever stands before it, or refuses the file', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = rules(
          `locals {\n  a = ${JSON.stringify(text).replaceAll(/[$%]/g, '_')}\n}\n${attack}\n`,
        );
        expect(found.some((rule) => rule === 'data-source' || rule === 'unreadable')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws over JSON either', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', 'null', '"\\u00', '\n'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.json(),
        ),
        (text) => {
          expect(Array.isArray(rules(text, 'x.tf.json'))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['blocks', 'a {\n'.repeat(100_000)],
    ['templates', '"${'.repeat(100_000)],
    ['heredocs', 'a = <<A\n'.repeat(100_000)],
    ['comments', '/*'.repeat(100_000)],
    ['dollars', `a = "${'$'.repeat(100_000)}{"`],
    ['calls on one line', `a = ${'file(x)+'.repeat(100_000)}`],
    ['spaces', `a =${' '.repeat(100_000)}`],
  ])('ends with a refusal on %s without end', (_, text) => {
    expect(rules(text)).not.toEqual([]);
    expect(rules(text, 'x.tf.json')).toContain('unreadable');
  });
});

describe('a way to hide code from the scanner ends in refusal', () => {
  it.each([
    ['a heredoc that ends by a white space of Unicode', 'locals {\n  a = <<X\n\u00a0X\n/*\nX\n}\n'],
    ['a heredoc that a byte order mark ends', 'locals {\n  a = <<X\n\ufeffX\n/*\nX\n}\n'],
    ['a marker followed by a space', 'locals {\n  a = <<X \nX\n}\n'],
    ['three dollars', 'locals {\n  a = "$$${1}"\n}\n'],
    ['a line break within a string', 'locals {\n  a = "x\ny"\n}\n'],
    ['an escape that is none', 'locals {\n  a = "\\$"\n}\n'],
    ['a carriage return that ends no line', '# x\rdata "external" "x" {}\n'],
    ['a comment that does not end', 'locals {}\n/* x'],
    ['a string that does not end', 'locals {\n  a = "${"'],
    ['single quotes', "locals {\n  a = '\"'\n}\n"],
    ['a label with code in it', 'data "${"external"}" "x" {}\n'],
    ['a brace too many', 'locals {}\n}\ndata "external" "x" {}\n'],
    ['a brace too few', 'locals {\n'],
    ['a byte order mark', '\ufefflocals {}\n'],
    ['a file beyond all measure', '#'.repeat(5_000_000)],
  ])('%s', (_, text) => {
    expect(rules(text)).toContain('unreadable');
  });
});

describe('let through is', () => {
  it.each([
    ['what a comment says', '# data "external" "x" {}\n// provisioner\n/* file("/x") */\n'],
    ['what a string says', 'locals {\n  a = "file(\\"/x\\") $${file(1)} %%{ if }"\n}\n'],
    ['a heredoc with escapes', 'locals {\n  a = <<-EOT\n    $${file("/x")} \\u0041 "\n    EOT\n}\n'],
    ['a template with directives', 'locals {\n  a = "%{ if true ~}x%{ else }${"}"}%{ endif }"\n}\n'],
    [
      'an allowed provider by any of its names',
      'terraform {\n  required_providers {\n    aws = "~> 6.0"\n  }\n}\n',
    ],
    [
      'a file below the module',
      'locals {\n  a = file("${path.module}/x.json")\n  b = fileset(path.module, "x")\n}\n'.replace(
        'path.module, ',
        '"${path.module}", ',
      ),
    ],
    ['a template below the module', 'locals {\n  a = templatefile("${path.module}/a.tftpl", { b = 1 })\n}\n'],
    [
      'a name that only looks like a function',
      'locals {\n  file = var.file\n  a = [for file in var.x : file.name]\n}\n',
    ],
    [
      'an allowed module',
      'module "m" {\n  source  = "terraform-aws-modules/vpc/aws"\n  version = "6.0.0"\n}\n',
    ],
    [
      'an allowed repository at a ref',
      'module "m" {\n  source = "git::https://git.example/acme/modules.git//a/b?ref=v1"\n}\n',
    ],
    ['a module below an allowed place', 'module "m" {\n  source = "tf.example/acme/vpc/aws"\n}\n'],
    ['a built-in resource', 'resource "terraform_data" "a" {}\n'],
    ['lines that end as Windows ends them', 'locals {\r\n  a = <<X\r\nb\r\nX\r\n}\r\n'],
  ])('%s', (_, text) => {
    expect(rules(text)).toEqual([]);
  });

  it('a local module with its files, and documentation', () => {
    const files = new Map([
      ['main.tf', 'module "m" {\n  source = "./modules/m"\n}\n'],
      ['modules/m/main.tf', 'resource "aws_x" "a" {}\n'],
      ['modules/m/README.md', '# m'],
      ['modules/m/LICENSE', ''],
      [
        '.terraform/modules/modules.json',
        '{"Modules": [{"Key": "", "Dir": "."}, {"Key": "m", "Dir": "modules/m/"}]}',
      ],
      ['x.auto.tfvars.json', '{"a": "${file(1)}"}'],
      ['.terraform.lock.hcl', 'provider "registry.terraform.io/hashicorp/aws" {\n  version = "6.0.0"\n}\n'],
    ]);
    expect(refuseBeforeInit(files, allow)).toEqual([]);
  });
});
