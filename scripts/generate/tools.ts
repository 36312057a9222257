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
    'A path stands below the release host, and below a mirror alike. The checksums came with the releases and were compared',
    'with what independent projects pin; they are in `src/engines/tools/table.ts`, and whatever is fetched must have them. Another',
    'version than the pinned one, and another kind of machine, is held against the list of its own release: that shows what was',
    'damaged on the way, and not a host that lies.',
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
