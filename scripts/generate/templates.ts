import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LIBRARY = 'templates/terraform';

interface Variable {
  readonly name: string;
  readonly describe: string;
  readonly type: string;
  readonly default: string;
}

/** README.md of every Terraform module: what it makes, its inputs and its outputs, read from the HCL beside it. */
export async function templateReadmes(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const cloud of await readdir(join(root, LIBRARY))) {
    for (const module of await readdir(join(root, LIBRARY, cloud))) {
      const folder = `${LIBRARY}/${cloud}/${module}`;
      const read = (file: string) => readFile(join(root, folder, file), 'utf8').catch(() => '');
      const [main, variables, outputs] = [
        await read('main.tf'),
        await read('variables.tf'),
        await read('outputs.tf'),
      ];
      if (variables !== '')
        files.set(`${folder}/README.md`, readme(`${cloud}/${module}`, main, variables, outputs));
    }
  }
  return files;
}

function readme(title: string, main: string, variables: string, outputs: string): string {
  const resources = [
    ...new Set([...main.matchAll(/^resource "([^"]+)"/gm)].map((match) => match[1] ?? '')),
  ].sort();
  return [
    '<!-- Generated from the HCL beside it by `npm run generate`. Do not edit. -->',
    `# ${title}`,
    '',
    leadingComment(main),
    '',
    `Makes: ${resources.map((type) => `\`${type}\``).join(', ')}.`,
    '',
    '| variable | type | default | what it is |',
    '|---|---|---|---|',
    ...blocks(variables, 'variable').map(
      ({ name, type, default: fallback, describe }) =>
        `| \`${name}\` | \`${type}\` | ${fallback === '' ? 'required' : `\`${fallback}\``} | ${describe} |`,
    ),
    '',
    '| output | what it is |',
    '|---|---|',
    ...blocks(outputs, 'output').map(({ name, describe }) => `| \`${name}\` | ${describe} |`),
    '',
  ].join('\n');
}

/** The comment at the head of main.tf says in prose what the module is. */
function leadingComment(main: string): string {
  const lines = main.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, Math.max(end, 0))
    .map((line) => line.replace(/^#\s?/, ''))
    .join('\n')
    .trim();
}

/** Top-level blocks of one kind. The library is `terraform fmt` clean, so a block ends at the first brace in column one. */
function blocks(text: string, kind: 'variable' | 'output'): Variable[] {
  const found: Variable[] = [];
  for (const match of text.matchAll(new RegExp(`^${kind} "([^"]+)" \\{\\n([\\s\\S]*?)^\\}`, 'gm'))) {
    const body = match[2] ?? '';
    const attribute = (name: string) =>
      new RegExp(`^  ${name}\\s*=\\s*(.*(?:\\n(?:    .*|  [\\])}].*))*)`, 'm').exec(body)?.[1] ?? '';
    found.push({
      name: match[1] ?? '',
      describe: attribute('description').replace(/^"|"$/g, '').replaceAll('\\"', '"').replaceAll('|', '\\|'),
      type: attribute('type').replace(/\s+/g, ' ').replaceAll('|', '\\|'),
      default: attribute('default').replace(/\s+/g, ' '),
    });
  }
  return found;
}
