import { TOOLS, type Tool } from '../../src/engines/tools/table.js';
import { page, table } from './markdown.js';

/** docs/reference/tools.md: which file of which release, and what it must be. */
export function toolsPage(): string {
  const tools = Object.values(TOOLS);
  return page(
    'The tools',
    'Programs of others that synthinfra starts, or installs for your own steps. `synthinfra tools` shows which of them this',
    'machine has; where they come from on a closed network is told in [its own page](../how-to/closed-network.md).',
    '',
    ...table(
      ['name', 'tool', 'pinned', 'works with', 'what it does'],
      tools.map(({ name, title, version, oldest, newestMajor, use, page: link }) => [
        `\`${name}\``,
        `[${title}](${link})`,
        version,
        `${oldest} or newer${newestMajor === undefined ? '' : `, up to ${newestMajor}`}`,
        use,
      ]),
    ),
    '## What is pinned',
    '',
    'A path stands below the release host, and below a mirror alike. The checksums are in `src/engines/tools/table.ts`, and whatever is',
    'fetched must have them. Where they were written down no release host could be reached: they are those on which release notes,',
    'package managers and projects that pin the same files agree (of Terraform for Windows one of them, else two or more). A wrong',
    'one would let nothing else through: its file would be refused.',
    '',
    'Another version than the pinned one, and another kind of machine, is held against the list of its own release: that shows what',
    'was damaged on the way, and not a host that lies. No signature of a vendor is checked.',
    '',
    ...tools.flatMap(pins),
  );
}

function pins(tool: Tool): readonly string[] {
  const { title, version, host, file, sha256 } = tool;
  return [
    `### ${title} ${version}, from ${host}`,
    '',
    ...table(
      ['machine', 'path', 'sha256'],
      Object.entries(sha256).map(([machine, digest]) => {
        const [os = '', arch = ''] = machine.split('_');
        return [machine, `\`${file(version, { os, arch })}\``, `\`${digest}\``];
      }),
    ),
  ];
}
