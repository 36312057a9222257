import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { execute, type Outcome, type Result, single, skip } from './check.js';
import { findHelm, findKubeconform } from './helm-tools.js';
import { SCHEMA_FILE, writeSchemas } from './kubernetes-schemas.js';

const LIBRARY = 'templates/helm';
const MAJORS = [3, 4] as const;

/** Lints each chart and makes objects of each of its `ci/` files, by both majors of Helm, and holds these against the API's schemas. */
export async function charts(scratch: string): Promise<Result> {
  const results: Result[] = [];
  for (const major of MAJORS) {
    const helm = await findHelm(major);
    if ('missing' in helm) results.push(skip(helm.missing));
    else
      for (const chart of readdirSync(LIBRARY)) {
        const out = join(scratch, 'charts', `helm-${major}`, chart);
        results.push(...(await examine(helm.program, join(LIBRARY, chart), out)));
        results.push(await conform(out, join(scratch, 'charts', 'schemas')));
      }
  }
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    skipped: [...new Set(results.flatMap(({ skipped }) => skipped))],
    output: results.map(({ output }) => output).join(''),
  };
}

/** `helm lint --strict` and `helm template` of each values file; what is made is written to a folder. */
async function examine(helm: string, chart: string, out: string): Promise<readonly Result[]> {
  mkdirSync(out, { recursive: true });
  const results: Result[] = [];
  for (const file of readdirSync(join(chart, 'ci'))) {
    const values = ['--values', join(chart, 'ci', file)];
    const lint = await execute(helm, ['lint', '--strict', '--quiet', chart, ...values]);
    const made = await execute(helm, ['template', 'ci', chart, '--namespace', 'ci', ...values]);
    if (made.ok) writeFileSync(join(out, file), made.output);
    results.push(single(lint), single({ ...made, output: made.ok ? '' : made.output }));
  }
  return results;
}

/** Each object against the schema of its kind, where a field that is not there is an error. */
async function conform(made: string, schemas: string): Promise<Result> {
  const kubeconform = await findKubeconform();
  if ('missing' in kubeconform) return skip(kubeconform.missing);
  mkdirSync(schemas, { recursive: true });
  const objects = readdirSync(made).flatMap((file) =>
    parseAllDocuments(readFileSync(join(made, file), 'utf8')).map((one) => one.toJS() as Made | null),
  );
  const missing = await writeSchemas(
    objects.filter((one) => one !== null),
    schemas,
  );
  if (missing !== undefined) return skip(missing);
  const options = ['-strict', '-summary', '-schema-location', join(schemas, SCHEMA_FILE)];
  const valid = await execute(kubeconform.program, [...options, made]);
  return single(await refutes(kubeconform.program, options, made, valid));
}

interface Made {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec?: object;
}

/** A check that takes anything has checked nothing: one field too many must be found in what it has passed. */
async function refutes(
  program: string,
  options: readonly string[],
  made: string,
  valid: Outcome,
): Promise<Outcome> {
  if (!valid.ok) return valid;
  const file = join(made, '..', 'wrong.yaml');
  const text = readFileSync(join(made, 'nothing-values.yaml'), 'utf8');
  writeFileSync(file, text.replace(/^ {2}policyTypes:/m, '  policyTypos: []\n$&'));
  const { ok } = await execute(program, [...options, file]);
  return ok
    ? { ok: false, output: 'kubeconform finds no unknown field: its schemas are not strict.\n' }
    : valid;
}
