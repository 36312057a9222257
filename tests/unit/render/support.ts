import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Deployment } from '../../../src/manifest/types.js';
import { renderStack } from '../../../src/render/render.js';
import type { FileTree, RenderOptions, TemplateFiles } from '../../../src/render/types.js';
import { composeStacks } from '../../../src/stacks/index.js';
import type { Stack } from '../../../src/stacks/types.js';

const MODULES = 'key secret network bucket table cluster service workers alerts'.split(' ');

/** A template library with one file and one test in each module. */
export const smallTemplates: TemplateFiles = new Map(
  MODULES.flatMap((module) => [
    [`${module}/main.tf`, `# ${module}\n`],
    [`${module}/tests/main.tftest.hcl`, '# test\n'],
  ]),
);

/** The real template library of one cloud. */
export function templatesOf(cloud: string): TemplateFiles {
  const root = `templates/terraform/${cloud}`;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** The only stack of a deployment. */
export function mainStack(deployment: Deployment): Stack {
  const result = composeStacks(deployment);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, undefined, 2));
  return result.stacks[0] as Stack;
}

/** The root of a deployment, over the small templates and an s3 backend unless a test says otherwise. */
export function rendered(deployment: Deployment, options: Partial<RenderOptions> = {}): FileTree {
  const backend = {
    kind: 's3',
    config: { bucket: 'state', key: 'app/dev/main', use_lockfile: true },
  } as const;
  return renderStack(mainStack(deployment), { templates: smallTemplates, backend, ...options });
}

/** The JSON of one file of a root. */
export function jsonOf(files: FileTree, path: string): unknown {
  return JSON.parse(files.get(path) ?? 'null');
}
