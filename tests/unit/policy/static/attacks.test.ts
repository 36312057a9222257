// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are Terraform's templates, not ours.
import { describe, expect, it } from '@jest/globals';
import { refuseBeforeInit } from '../../../../src/policy/static/check.js';
import type { AllowList, StaticFinding } from '../../../../src/policy/static/types.js';

const allow: AllowList = {
  providers: ['hashicorp/aws', 'acme.example/tools/thing'],
  modules: [
    'terraform-aws-modules/vpc/aws',
    'git::https://git.example/acme/modules.git',
    'tf.example/acme/*',
  ],
  backend: 's3',
};

/** Findings as `file:line:col rule`. */
function told(files: Readonly<Record<string, string>>): string[] {
  return check(files).map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`);
}

function check(files: Readonly<Record<string, string>>): readonly StaticFinding[] {
  return refuseBeforeInit(new Map(Object.entries(files)), allow);
}

const interpolated = (code: string): string => `"\${${code}}"`;

describe('native syntax: refused is', () => {
  it.each<[string, string, string[]]>([
    [
      'a provisioner in an ordinary resource',
      'resource "aws_instance" "a" {\n  provisioner "local-exec" {\n    command = "id"\n  }\n}\n',
      ['main.tf:2:3 provisioner'],
    ],
    [
      'a provisioner whose label is no string',
      'resource "terraform_data" "a" {\n  provisioner local-exec { command = "id" }\n}\n',
      ['main.tf:2:3 provisioner'],
    ],
    [
      'a provisioner of null_resource, whose provider nobody allowed',
      'resource "null_resource" "a" {\n  provisioner "local-exec" {}\n}\n',
      ['main.tf:1:1 provider-source', 'main.tf:2:3 provisioner'],
    ],
    [
      'a provisioner that runs at the removal',
      'removed {\n  from = aws_instance.a\n  provisioner "local-exec" {\n    when = destroy\n  }\n}\n',
      ['main.tf:3:3 provisioner'],
    ],
    [
      'a provisioner that a dynamic block makes',
      'resource "aws_instance" "a" {\n dynamic "provisioner" {}\n}\n',
      ['main.tf:2:2 provisioner'],
    ],
    ['external data', 'data "external" "a" {}', ['main.tf:1:1 data-source', 'main.tf:1:1 provider-source']],
    [
      'external data under an escaped name',
      'data "\\u0065xternal" "a" {}',
      ['main.tf:1:1 data-source', 'main.tf:1:1 provider-source'],
    ],
    ['http data', 'data http a {}', ['main.tf:1:1 data-source', 'main.tf:1:1 provider-source']],
    [
      'http data within a check',
      'check "c" {\n  data "http" "a" {\n    url = "https://x"\n  }\n}\n',
      ['main.tf:2:3 data-source', 'main.tf:2:3 provider-source'],
    ],
    ['the state of others', 'data "terraform_remote_state" "a" {}', ['main.tf:1:1 data-source']],
    [
      'a file of the machine as data',
      'data "local_file" "a" {}',
      ['main.tf:1:1 data-source', 'main.tf:1:1 provider-source'],
    ],
    [
      'an ephemeral that starts a program',
      'ephemeral "external" "a" {}',
      ['main.tf:1:1 data-source', 'main.tf:1:1 provider-source'],
    ],
    [
      'a provider that is declared and not allowed',
      'terraform {\n  required_providers {\n    aws = { source = "evil/aws", version = "1" }\n  }\n}\n',
      ['main.tf:3:5 provider-source'],
    ],
    [
      'a second source of one provider',
      'terraform {\n required_providers {\n  aws = {\n   source = "hashicorp/aws"\n   "source" = "evil/aws"\n  }\n }\n}\n',
      ['main.tf:3:3 provider-source'],
    ],
    [
      'a provider whose source is computed',
      `terraform {\n required_providers {\n  aws = { source = ${interpolated('"evil"')} }\n }\n}\n`,
      ['main.tf:3:3 provider-source'],
    ],
    ['a provider that only a block names', 'provider "evil" {}', ['main.tf:1:1 provider-source']],
    [
      'a provider that only a resource names',
      'resource "aws_instance" "a" {\n  provider = evil.alias\n}\n',
      ['main.tf:1:1 provider-source'],
    ],
    [
      'a program that a provider starts',
      'provider "aws" {\n  exec {\n    command = "id"\n  }\n}\n',
      ['main.tf:2:3 provider-setting'],
    ],
    [
      'an endpoint that a dynamic block sets',
      'provider "aws" {\n  dynamic "endpoints" {}\n}\n',
      ['main.tf:2:3 provider-setting'],
    ],
    [
      'credentials from a file of the branch',
      'provider "aws" {\n  shared_config_files = ["x"]\n}\n',
      ['main.tf:2:3 provider-setting'],
    ],
    [
      'a module from elsewhere',
      'module "m" {\n  source = "evil/vpc/aws"\n}\n',
      ['main.tf:2:12 module-source'],
    ],
    ['a module above the root', 'module "m" {\n  source = "../x"\n}\n', ['main.tf:2:12 module-source']],
    ['a module that is not there', 'module "m" {\n  source = "./x"\n}\n', ['main.tf:2:12 module-source']],
    [
      'a module whose source is computed',
      'module "m" {\n  source = var.x\n}\n',
      ['main.tf:2:12 module-source'],
    ],
    [
      'a module that climbs out of an allowed place',
      'module "m" {\n  source = "tf.example/acme/../evil"\n}\n',
      ['main.tf:2:12 module-source'],
    ],
    [
      'a module whose source only begins as an allowed one',
      'module "m" {\n  source = "git::https://git.example/acme/modules.git.evil.example/x"\n}\n',
      ['main.tf:2:12 module-source'],
    ],
    ['another backend', 'terraform {\n  backend "http" {}\n}\n', ['main.tf:2:3 backend']],
    [
      'settings of the backend',
      'terraform {\n  backend "s3" {\n    bucket = "evil"\n  }\n}\n',
      ['main.tf:2:3 backend'],
    ],
    ['a cloud block', 'terraform {\n  cloud {}\n}\n', ['main.tf:2:3 backend']],
    [
      'encryption whose key a program gives',
      'terraform {\n  encryption {\n    key_provider "external" "x" {}\n  }\n}\n',
      ['main.tf:2:3 encryption'],
    ],
    ['an action', 'action "local_command" "a" {}', ['main.tf:1:1 unknown-block']],
    ['a file of the machine', 'locals {\n  a = file("/etc/passwd")\n}\n', ['main.tf:2:7 file-read']],
    [
      'a file above the module',
      `locals {\n  a = file("\${path.module}/../x")\n}\n`,
      ['main.tf:2:7 file-read'],
    ],
    [
      'a file that is named by a variable',
      'locals {\n  a = filebase64(var.x)\n}\n',
      ['main.tf:2:7 file-read'],
    ],
    [
      'a file under the namespace of the core',
      'locals {\n  a = core::file("/x")\n}\n',
      ['main.tf:2:13 file-read'],
    ],
    [
      'a file within a string',
      `locals {\n  a = ${interpolated('file("/x")')}\n}\n`,
      ['main.tf:2:10 file-read'],
    ],
    [
      'a file within a heredoc',
      'locals {\n  a = <<-X\n    ${file("/x")}\n  X\n}\n',
      ['main.tf:3:7 file-read'],
    ],
    ['files below another folder', 'locals {\n  a = fileset("x", "../../*")\n}\n', ['main.tf:2:7 file-read']],
    ['text as a template', 'locals {\n  a = templatestring(data.x.y, {})\n}\n', ['main.tf:2:7 file-read']],
    [
      'a template that was not looked at',
      'locals {\n  a = templatefile("x.md", {})\n}\n',
      ['main.tf:2:7 file-read'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told({ 'main.tf': text })).toEqual(expected);
  });
});

describe('JSON syntax: refused is', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a provisioner, lists or not',
      { resource: [{ terraform_data: { a: [{ provisioner: [{ 'local-exec': { command: 'id' } }] }] } }] },
      ['provisioner'],
    ],
    ['external data', { data: { external: { a: {} } } }, ['data-source', 'provider-source']],
    [
      'http data within a check',
      { check: { c: { data: { http: { a: {} } } } } },
      ['data-source', 'provider-source'],
    ],
    [
      'a provider that is not allowed',
      { terraform: { required_providers: { aws: { source: 'evil/aws' } } } },
      ['provider-source'],
    ],
    ['a module from elsewhere', { module: { m: { source: 'evil/vpc/aws' } } }, ['module-source']],
    ['another backend', { terraform: { backend: { http: { address: 'https://x' } } } }, ['backend']],
    ['endpoints', { provider: { aws: [{ endpoints: [{ s3: 'https://x' }] }] } }, ['provider-setting']],
    ['a file in a value', { locals: { a: `\${file("/etc/passwd")}` } }, ['file-read']],
    ['a file in a key', { locals: { a: { [`\${file("/etc/passwd")}`]: 1 } } }, ['file-read']],
    ['an action', { action: { local_command: { a: {} } } }, ['unknown-block']],
    ['what is no object', ['x'], ['unreadable']],
  ])('%s', (_, value, expected) => {
    const text = JSON.stringify(value, undefined, 1);
    expect(check({ 'x.tf.json': text }).map(({ rule }) => rule)).toEqual(expected);
  });

  it('a block under an escaped name, and the second of two keys', () => {
    const text =
      '{\n "resource": {},\n "res\\u006furce": {"terraform_data": {"a": {\n  "provisioner": {"local-exec": {}}}}}\n}';
    expect(told({ 'x.tf.json': text })).toEqual(['x.tf.json:4:19 provisioner']);
  });

  it('JSON that Terraform might read more kindly', () => {
    expect(told({ 'x.tf.json': '{"data": {},}' })).toEqual(['x.tf.json:1:13 unreadable']);
  });
});

describe('files: refused is', () => {
  it.each<[string, string, string]>([
    ['an override file', 'override.tf', 'override-file'],
    ['another override file', 'a_override.tf.json', 'override-file'],
    ['an override file of OpenTofu', 'modules/x/override.tofu', 'override-file'],
    ['a configuration of the command line', 'x.tfrc', 'cli-configuration'],
    ['a hidden configuration of the command line', '.terraformrc', 'cli-configuration'],
    ['the pointer to another backend', '.terraform/terraform.tfstate', 'state-file'],
    ['a planted provider', '.terraform/providers/x/terraform-provider-aws', 'unknown-file'],
    ['a saved plan', 'x.tfplan', 'state-file'],
    ['a script', 'modules/x/run.sh', 'unknown-file'],
    ['a program', 'terraform-provider-aws', 'unknown-file'],
    ['a path that climbs', 'x/../main.tf', 'unknown-file'],
    ['a path of Windows', 'x\\main.tf', 'unknown-file'],
    ['an absolute path', '/main.tf', 'unknown-file'],
  ])('%s', (_, path, rule) => {
    expect(told({ [path]: '' })).toEqual([`${path}:1:1 ${rule}`]);
  });

  it('a provider that only the lock file names', () => {
    expect(told({ '.terraform.lock.hcl': '\nprovider "registry.terraform.io/evil/aws" {\n}\n' })).toEqual([
      '.terraform.lock.hcl:2:1 provider-source',
    ]);
  });

  it('a template that reads files', () => {
    expect(told({ 'modules/x/a.tftpl': `a\nb \${file("/x")}` })).toEqual(['modules/x/a.tftpl:2:5 file-read']);
  });

  it('a file of OpenTofu that stands in for one of Terraform', () => {
    expect(told({ 'main.tf': '', 'main.tofu': 'data "external" "a" {}' })[0]).toBe(
      'main.tofu:1:1 data-source',
    );
  });

  it.each<[string, string, string]>([
    ['from a folder that nobody looked at', '{"Modules": [{"Key": "m", "Dir": "hidden"}]}', 'module-source'],
    ['from above the root', '{"Modules": [{"Key": "m", "Dir": "../../x"}]}', 'module-source'],
    ['by a list without folders', '{"Modules": [{"Key": "m"}]}', 'unreadable'],
    ['by a list that is none', '[]', 'unreadable'],
    ['by what is no JSON', '{', 'unreadable'],
  ])('a module that is served %s', (_, text, rule) => {
    const path = '.terraform/modules/modules.json';
    expect(told({ 'main.tf': '', [path]: text })).toEqual([`${path}:1:1 ${rule}`]);
  });
});
