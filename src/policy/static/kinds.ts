import type { StaticRule } from './types.js';

/** What is done with a file: it is read as configuration, template or lock, or is only values or text. */
export type FileKind =
  | 'native'
  | 'json'
  | 'template'
  | 'lock'
  | 'inert'
  | { readonly refused: StaticRule; readonly why: string };

/** Text that no engine reads: documentation, licences, hash lists, settings of editors and linters. */
const INERT =
  /(\.(md|txt|adoc|rst|png|svg|jpe?g|gif|ya?ml|toml|csv)|(^|\/)(licen[cs]e|notice|changelog|authors|codeowners|sha256sums|makefile|dockerfile|version)|(^|\/)\.(gitignore|gitattributes|editorconfig|tflint\.hcl|terraform-version|opentofu-version|terraform-docs\.ya?ml|pre-commit-config\.ya?ml|header\.md))$/i;
/** Values, which no function can be called in, and tests, which no plan reads. */
const VALUES = /(\.tfvars|\.json|\.(tftest|tofutest|tfquery|tfmock)\.hcl|\.terraform\.lock\.hcl)$/;
/** What `templatefile` may be given: it calls functions as configuration does. */
export const TEMPLATE = /\.(tftpl|tpl|tmpl)$/i;

/** What a file is, by its path below the root. Case does not count where a file system may not tell it. */
export function kindOf(path: string): FileKind {
  if (
    path.split('/').some((part) => part === '' || part === '.' || part === '..') ||
    /[\\\p{Cc}]/u.test(path)
  )
    return { refused: 'unknown-file', why: 'its path is not plain, so it may be another file than it seems' };
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (
    name.endsWith('.tfrc') ||
    name === '.terraformrc' ||
    name === 'terraform.rc' ||
    name === '.tofurc' ||
    name === 'tofu.rc'
  )
    return {
      refused: 'cli-configuration',
      why: 'it can send the engine to other registries, mirrors and credentials',
    };
  if (/\.tfstate(\.|$)/.test(name) || name.endsWith('.tfplan'))
    return { refused: 'state-file', why: 'a state or plan brings its own backend, values and configuration' };
  if (/(^|_)override\.(tf|tofu)(\.json)?$/.test(name))
    return { refused: 'override-file', why: 'it changes blocks that others wrote, unseen where they stand' };
  if (lower.startsWith('.terraform/') && !lower.startsWith('.terraform/modules/'))
    return {
      refused: 'unknown-file',
      why: "it lies in the engine's own folder, as if `init` had put it there",
    };
  if (lower === '.terraform.lock.hcl') return 'lock';
  if (/\.(tf|tofu)$/.test(name)) return 'native';
  if (/\.(tf|tofu)\.json$/.test(name)) return 'json';
  if (TEMPLATE.test(lower)) return 'template';
  if (VALUES.test(lower) || INERT.test(lower)) return 'inert';
  return {
    refused: 'unknown-file',
    why: 'nothing tells what it is for, and what an engine starts may run it',
  };
}
