import { describeOption, flagText } from '../../src/cli/help.js';
import { COMMANDS } from '../../src/commands.js';
import { CHECKED_RULES, TRUST_RULES } from '../../src/identity/trust/lint/rules/index.js';
import type { JsonObject } from '../../src/json.js';
import { ENVIRONMENT_VARIABLES } from '../../src/manifest/environment.js';
import { PROFILES } from '../../src/manifest/profiles.js';
import { RULES } from '../../src/policy/rules/index.generated.js';
import { ACTIONS, inputsOf } from './actions.js';
import { equivalencePage } from './equivalence/page.js';
import { equivalences } from './equivalence/rows.js';
import { page, table } from './markdown.js';
import { threatsPage } from './threats.js';
import { toolsPage } from './tools.js';
import { trapsPage } from './traps.js';

type Schema = { readonly [key: string]: unknown };

/** The generated pages below docs/reference/. */
export function docsFiles(root: string, schema: Schema): Map<string, string> {
  return new Map([
    ['docs/reference/manifest.md', manifestPage(schema)],
    ['docs/reference/equivalence.md', equivalencePage(equivalences(root, schema as JsonObject))],
    ['docs/reference/cli.md', cliPage()],
    ['docs/reference/actions.md', actionsPage()],
    ['docs/reference/tools.md', toolsPage()],
    ['docs/reference/policies.md', policiesPage()],
    ['docs/reference/trust-rules.md', trustRulesPage()],
    ['docs/reference/traps.md', trapsPage(root)],
    ['docs/reference/threats.md', threatsPage(root)],
  ]);
}

function manifestPage(schema: Schema): string {
  const definitions = schema['$defs'] as Record<string, Schema>;
  const rows: string[][] = [];
  walk(schema, '', definitions, rows, new Set());
  const profiles = Object.entries(PROFILES).map(([name, values]) => [
    `\`${name}\``,
    `\`${JSON.stringify(values)}\``,
  ]);
  return page(
    'The manifest',
    'One file, `deployment.yaml`, in YAML 1.2, at most 1 MiB. Unknown fields are errors. The schema itself is',
    '[deployment.v1alpha1.schema.json](../../schemas/deployment.v1alpha1.schema.json); name it in the first line and your editor helps:',
    '',
    '```yaml',
    '# yaml-language-server: $schema=schemas/deployment.v1alpha1.schema.json',
    '```',
    '',
    '`<name>` stands for a name of your own: lower-case letters, digits and dashes. What a field becomes on each cloud, what is',
    'rounded and what is refused: [the tables of equivalence](equivalence.md).',
    '',
    ...table(['field', 'type', 'default', 'what it is'], rows),
    '## Environments',
    '',
    '`spec.environments.<name>` is laid over `spec`: **maps merge, lists and scalars replace, `null` removes.** The result is',
    'validated, not the parts, and an error names the overlay that it comes from.',
    '',
    '## Profiles',
    '',
    'Defaults that differ by profile. Environments called `prod` or `production` have the profile `prod`, all others `dev`;',
    '`spec.profile` says otherwise.',
    '',
    ...table(['profile', 'defaults'], profiles),
    '## Environment variables',
    '',
    'They override the manifest, and `synthinfra explain` names them as the origin of a value.',
    '',
    ...table(
      ['variable', 'sets', 'form'],
      ENVIRONMENT_VARIABLES.map(({ name, sets, form }) => [`\`${name}\``, sets, form]),
    ),
  );
}

function walk(
  node: Schema,
  path: string,
  definitions: Record<string, Schema>,
  rows: string[][],
  open: Set<string>,
): void {
  const properties = node['properties'] as Record<string, Schema> | undefined;
  const required = (node['required'] as string[] | undefined) ?? [];
  for (const [key, property] of Object.entries(properties ?? {})) {
    field(property, path === '' ? key : `${path}.${key}`, required.includes(key), definitions, rows, open);
  }
  const additional = node['additionalProperties'];
  if (typeof additional === 'object' && additional !== null && '$ref' in additional) {
    walk(target(additional as Schema, definitions), `${path}.<name>`, definitions, rows, open);
  }
}

function field(
  property: Schema,
  path: string,
  required: boolean,
  definitions: Record<string, Schema>,
  rows: string[][],
  open: Set<string>,
): void {
  const resolved = target(property, definitions);
  const describe = String(property['description'] ?? resolved['description'] ?? '');
  const fallback = property['default'] ?? resolved['default'];
  rows.push([
    `\`${path}\``,
    typeName(resolved),
    fallback === undefined ? (required ? 'required' : '') : `\`${JSON.stringify(fallback)}\``,
    describe,
  ]);
  if (open.has(path)) return;
  walk(resolved, path, definitions, rows, open);
  const items = resolved['items'] as Schema | undefined;
  if (items !== undefined) walk(target(items, definitions), `${path}[]`, definitions, rows, open);
}

function target(node: Schema, definitions: Record<string, Schema>): Schema {
  const reference = node['$ref'];
  return typeof reference === 'string' ? (definitions[reference.replace('#/$defs/', '')] ?? {}) : node;
}

function typeName(node: Schema): string {
  if (Array.isArray(node['enum'])) return node['enum'].map((value) => `\`${String(value)}\``).join(' ');
  if ('const' in node) return `\`${String(node['const'])}\``;
  if (node['type'] === 'object') return 'map';
  if (node['type'] === 'array') return 'list';
  return Array.isArray(node['type']) ? node['type'].join(' or ') : String(node['type'] ?? '');
}

function cliPage(): string {
  const sections = COMMANDS.flatMap((command) => {
    const positional = command.positional.map(({ name, required, several }) =>
      required ? name : `[${name}]${several ? '…' : ''}`,
    );
    return [
      `## synthinfra ${[command.name, ...positional].join(' ')}`,
      '',
      command.describe,
      '',
      ...(command.positional.length > 0
        ? table(
            ['argument', 'what it is'],
            command.positional.map(({ name, describe }) => [`\`${name}\``, describe]),
          )
        : []),
      ...(command.options.length > 0
        ? table(
            ['option', 'what it is'],
            command.options.map((name) => [`\`${flagText(name)}\``, describeOption(name)]),
          )
        : []),
    ];
  });
  return page(
    'The command line',
    'Exit codes: 0 done (a plan that needs approval is done), 1 invalid input, 2 blocked or drift found, 3 failure.',
    '',
    ...sections,
  );
}

function actionsPage(): string {
  const sections = ACTIONS.flatMap((definition) => [
    `## ${definition.name}`,
    '',
    definition.describe,
    '',
    ...table(
      ['input', 'what it is', 'default'],
      inputsOf(definition).map(({ name, describe, default: fallback }) => [
        `\`${name}\``,
        describe,
        fallback === '' ? '' : `\`${fallback}\``,
      ]),
    ),
    ...table(
      ['output', 'what it is'],
      Object.entries(definition.outputs).map(([name, describe]) => [`\`${name}\``, describe]),
    ),
  ]);
  return page(
    'The actions',
    '`inferloop/synthinfra/deploy@v1` is the one to start with; the others do one of its commands each.',
    '',
    ...sections,
  );
}

function policiesPage(): string {
  const rows = RULES.map(({ id, severity, title, clouds, fix, fixes, controls }) => [
    `\`${id}\``,
    severity,
    title,
    clouds.join(', '),
    [fix, ...Object.entries(fixes ?? {}).map(([cloud, text]) => `**${cloud}:** ${text}`)].join('<br>'),
    controls.join(', '),
  ]);
  return page(
    'The policies',
    'Every rule answers pass, fail or **unknown** (the value is decided only at apply). A failed rule of severity `policy.failOn`',
    '(default `high`) or above blocks; see [the manifest](manifest.md) for waivers. The same rule',
    'holds in every place that it names; where a place is missing, it sees to that itself, or has no such thing.',
    '',
    ...table(['rule', 'severity', 'what it asks', 'where', 'how to mend it', 'controls'], rows),
  );
}

function trustRulesPage(): string {
  const linted = TRUST_RULES.map(({ id, severity, title, describe, why }) => [
    `\`${id}\``,
    severity,
    title,
    describe,
    why,
  ]);
  const checked = CHECKED_RULES.map(({ id, title, describe }) => [`\`${id}\``, 'error', title, describe, '']);
  return page(
    'The rules of trust',
    '`synthinfra trust lint FILE…` reads role trust policies, Terraform plans (`terraform show -json`), federation settings of',
    'Google Cloud and Azure, Vault roles, Kubernetes authentication configurations and GitHub workflows. An error is a way in;',
    'a warning is wider than it need be. Each rule has good and bad examples beside it in `src/identity/trust/lint/rules/`,',
    'and a test runs them all.',
    '',
    ...table(
      ['rule', 'severity', 'what it asks', 'what it finds', 'why'],
      [...linted, ...checked].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
  );
}
