import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findHelm } from '../../../scripts/checks/helm-tools.js';
import type { JsonObject } from '../../../src/json.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { resolveDeployment } from '../../../src/manifest/resolve.js';
import type { Deployment } from '../../../src/manifest/types.js';
import { renderRelease } from '../../../src/render/helm.js';
import { kubernetes } from '../../../src/stacks/kubernetes/provider.js';
import { locator } from '../../../src/stacks/locate.js';
import type { HelmStack } from '../../../src/stacks/types.js';
import { onCluster } from '../../unit/stacks/kubernetes/support.js';
import { at, find, type Made, template } from './support/chart.js';

const PATIENCE = 120_000;
const EXAMPLE = 'examples/kubernetes/deployment.yaml';
const helm = await findHelm(3);
const program = 'program' in helm ? helm.program : '';
const suite = 'program' in helm ? describe : describe.skip;
const why = 'missing' in helm ? ` (skipped: ${helm.missing})` : '';

function stackOf(deployment: Deployment): HelmStack {
  const result = kubernetes.compose(deployment);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.stacks[0] as HelmStack;
}

function example(environment: string): Deployment {
  const { manifest, problems } = loadManifest(EXAMPLE, readFileSync(EXAMPLE));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const result = resolveDeployment(manifest, { env: {}, environment });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.deployment;
}

/** What Helm makes of the very file that synthinfra writes. */
function made(deployment: Deployment): Promise<readonly Made[]> {
  const templates = new Map([['app/Chart.yaml', '']]);
  const files = renderRelease(stackOf(deployment), { templates, backend: { kind: 'release', config: {} } });
  return template(program, files.get('values.json') as string);
}

function variables(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, index) => [`V${index}`, text]));
}

/** One deployment whose every free text is one of these. */
function withTexts(texts: readonly string[]): Deployment {
  const env = variables(texts);
  const command = [...texts];
  return onCluster({ services: { api: { env, command } }, jobs: { nightly: { env, command } } });
}

/** What Kubernetes makes of an argument: $$ is a dollar sign, and $(NAME) a variable. */
function expanded(argument: string): string {
  return argument.replace(/\$(\$|\(\w+\))/g, (_, rest: string) => (rest === '$' ? '$' : 'EXPANDED'));
}

suite(`values of a manifest in the chart${why}`, () => {
  it.each(['dev', 'prod'])(
    'make objects of the example in %s, each at its place in the manifest',
    async (environment) => {
      const deployment = example(environment);
      const place = locator(stackOf(deployment), deployment);
      const objects = await made(deployment);
      expect(objects.length).toBeGreaterThan(10);
      for (const { kind, metadata } of objects)
        expect([kind, place(`${kind}/ns/${metadata.name}`).path]).toEqual([
          kind,
          expect.stringMatching(/^spec\./),
        ]);
    },
    PATIENCE,
  );

  const HOSTILE = [
    '{{ .Release.Name }}',
    '{{ fail "x" }}',
    '$(V0) $$(V0) $',
    '\'; drop " \\ \\n',
    'a: b # c\n- d\n---\nkind: Secret',
    'yes',
    '0x1f',
    '1e3',
    '~',
    '',
    ' ',
    '\t\r\n',
    '&a *a !!binary |',
    '\u0085\u2028\u2029\ufeff\u007f\u009f',
    '😀 ü 中',
    '<script>&amp;',
  ];

  async function arrive(texts: readonly string[]): Promise<void> {
    const objects = await made(withTexts(texts));
    for (const name of ['api', 'job-nightly'])
      expect(find(objects, 'ConfigMap', name).data).toMatchObject(variables(texts));
    for (const pod of [
      at(find(objects, 'Deployment', 'api'), 'spec.template.spec'),
      at(find(objects, 'CronJob', 'job-nightly'), 'spec.jobTemplate.spec.template.spec'),
    ]) {
      const args = at(pod, 'containers.0.args') as readonly string[];
      expect(args.map(expanded)).toEqual(texts);
    }
    expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  }

  it('arrive as they are, whatever they look like', () => arrive(HOSTILE), PATIENCE);

  it(
    'arrive as they are, whatever they are',
    async () => {
      // Processes cannot be given the character NUL, and half a character is none.
      const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0') && one.isWellFormed());
      const texts = fc.array(text, { minLength: 40, maxLength: 60 });
      await fc.assert(fc.asyncProperty(texts, arrive), { numRuns: 10, endOnFailure: true });
    },
    PATIENCE,
  );

  it('are refused where they could be no object, before a cluster is asked', async () => {
    const values = stackOf(onCluster()).values as JsonObject;
    await expect(template(program, { ...values, services: { api: {} } })).rejects.toThrow(/missing propert/);
  });
});
