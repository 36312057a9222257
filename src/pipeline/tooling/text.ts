import type { ProviderFolder, Providers } from '../../engines/index.js';
import { neededText, TOOLS } from '../../engines/tools/table.js';
import { displayWidth, type Paint, padEnd, paint, visible } from '../../report/style.js';
import { VERSION } from '../../version.generated.js';
import type { Installed } from './install.js';
import type { Listed } from './list.js';

/** Where things come from and go to. */
export interface Places {
  /** This machine, such as linux_amd64. */
  readonly machine: string;
  readonly cache: string;
  /** Where releases are taken from: "their release hosts", or the mirror. */
  readonly source: string;
}

/** Rows in columns of equal width, the last one as long as it is. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padEnd(cell, widths?.[column] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}

/** Every tool on a line, then where providers and releases come from. */
export function listText(
  listed: readonly Listed[],
  places: Places,
  providers: Providers,
  colour: boolean,
): string {
  const tone = paint(colour);
  const rows = columns(listed.map(rowOf));
  const lines = listed.map(({ status }, index) => ` ${markOf(status, tone)} ${rows[index]}`);
  const missing = listed.filter(({ status }) => status === 'missing').map(({ name }) => name);
  return [
    ` synthinfra ${VERSION}   tools on ${places.machine}`,
    '',
    ...lines,
    '',
    ...columns([
      ['releases', `from ${visible(places.source)}, into ${visible(places.cache)}`],
      ['providers', `from ${visible(providers.source)}`],
      ...providers.mirrors.flatMap(packageRows),
      ...(providers.cache === undefined
        ? []
        : [['cached', visible(providers.cache.dir)], ...packageRows(providers.cache)]),
    ]).map((line) => `   ${line}`),
    ...providers.notes.map((note) => ` ${tone.yellow('!')} ${visible(note)}`),
    ...(missing.length === 0
      ? []
      : ['', ` Install what is missing: synthinfra tools install ${missing.join(' ')}`]),
  ].join('\n');
}

function rowOf({ name, version, status, found }: Listed): readonly string[] {
  const tool = TOOLS[name];
  if (found === undefined)
    return [tool.title, 'none', `${version} can be installed: ${tool.use.replaceAll('`', '')}`];
  const where = `${visible(found.command)}${found.from === 'cache' ? ' (cache)' : ''}`;
  return [
    tool.title,
    visible(found.version),
    status === 'old' ? `${where}: ${neededText(tool)} is needed` : where,
  ];
}

function markOf(status: Listed['status'], tone: Paint): string {
  return { found: tone.green('✔'), old: tone.red('✖'), missing: tone.dim('–') }[status];
}

/** `hashicorp/aws   6.2.0, 6.3.0`, as Terraform shortens its own registry. */
function packageRows({ packages }: ProviderFolder): string[][] {
  if (packages.length === 0) return [['', 'holds no provider yet']];
  return packages.map(({ source, versions }) => [
    '',
    `${visible(source.replace('registry.terraform.io/', ''))} ${visible(versions.join(', '))}`,
  ]);
}

/** Every installed tool on a line, and what to do with the folder. */
export function installText(
  installed: readonly Installed[],
  { machine }: Places,
  next: string | undefined,
  colour: boolean,
): string {
  const tone = paint(colour);
  const rows = columns(
    installed.map(({ name, version, command, how }) => [
      TOOLS[name].title,
      version,
      visible(command),
      howText(how),
    ]),
  );
  return [
    ` synthinfra ${VERSION}   tools for ${machine}`,
    '',
    ...rows.map((row) => ` ${tone.green('✔')} ${row}`),
    ...(next === undefined ? [] : ['', ` ${next}`]),
  ].join('\n');
}

/** What is known of where a file comes from; a checksum that its own source lists is less than one that is pinned. */
export function howText(how: Installed['how'] | 'there'): string {
  return {
    path: 'is on PATH',
    cached: 'was in the cache',
    there: 'was there, and has the pinned sha256',
    pinned: 'has the pinned sha256',
    listed: 'has the sha256 that is listed beside it: none is pinned here',
  }[how];
}
