import type { Diagram } from '../stacks/types.js';
import { truncate, visible } from './style.js';

type Node = Diagram['nodes'][number];

/**
 * Mermaid's flowchart of what is deployed. Node ids are generated, so that no name of a user can be a keyword or a
 * directive; every sign that could mean something to Mermaid is written as its character code.
 * @see https://mermaid.js.org/syntax/flowchart.html "Entity codes to escape characters"
 */
export function mermaidText({ nodes, edges }: Diagram): string {
  const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
  const groups = new Map<string, Node[]>();
  for (const node of nodes) groups.set(node.group ?? '', [...(groups.get(node.group ?? '') ?? []), node]);
  const line = (node: Node) => `${ids.get(node.id)}["${label(node.label)}<br/>${label(node.kind)}"]`;
  const grouped = [...groups].flatMap(([group, members], index) =>
    group === ''
      ? members.map((node) => `  ${line(node)}`)
      : [`  subgraph g${index}["${label(group)}"]`, ...members.map((node) => `    ${line(node)}`), '  end'],
  );
  const arrows = edges.flatMap((edge) => {
    const from = ids.get(edge.from);
    const to = ids.get(edge.to);
    // An arrow to what is not in the picture would make Mermaid draw a nameless node.
    if (from === undefined || to === undefined) return [];
    return [`  ${from} -->${edge.label ? `|"${label(edge.label)}"|` : ''} ${to}`];
  });
  return ['flowchart LR', ...grouped, ...arrows].join('\n');
}

function label(text: string): string {
  return truncate(visible(text), 60).replace(
    /[^\p{L}\p{M}\p{N} _.,:/()…-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  );
}
