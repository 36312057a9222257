import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { actionFiles } from './actions.js';
import { checkovExceptions } from './checkov.js';
import { docsFiles } from './docs.js';
import { rulesIndex } from './rules.js';
import { templateReadmes } from './templates.js';
import { manifestTypes, resolvedTypes } from './types.js';
import { validatorDeclaration, validatorModule } from './validator.js';
import { workflowFiles } from './workflows.js';

/**
 * Writes everything that is generated from one source (dist apart: see build-dist). With `--check` it writes
 * nothing, names what is stale, and fails.
 */
const root = process.cwd();
const schemaText = await readFile(join(root, 'schemas/deployment.v1alpha1.schema.json'), 'utf8');
const schema = JSON.parse(schemaText) as Record<string, unknown>;
const rules = (await readdir(join(root, 'src/policy/rules'))).filter(
  (file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts',
);

const files = new Map<string, string>([
  ['src/manifest/schema.generated.ts', await manifestTypes(schema)],
  ['src/manifest/resolved.generated.ts', await resolvedTypes(schema)],
  ['src/manifest/validator.generated.js', validatorModule(schema)],
  ['src/manifest/validator.generated.d.ts', validatorDeclaration],
  ['src/policy/rules/index.generated.ts', rulesIndex(rules)],
  ['src/version.generated.ts', await versionModule()],
  ...actionFiles(),
  ...(await templateReadmes(root)),
  ...docsFiles(root, schema),
  ...(await checkovExceptions(root)),
  ...(await workflowFiles(root)),
]);

const stale: string[] = [];
for (const [path, text] of files) {
  const file = join(root, path);
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}\nRun \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else
  console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Written: ${stale.join(', ')}`);

async function versionModule(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `/* Generated from package.json by \`npm run generate\`. Do not edit. */\nexport const VERSION = '${version}';\n`;
}
