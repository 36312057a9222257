import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/json.js';
import type { Service } from '../../../src/manifest/types.js';
import { refuseBeforeInit } from '../../../src/policy/static/check.js';
import { gcpRoot, SANDBOX_ENDPOINTS } from '../../../src/render/providers/gcp.js';
import type { FileTree } from '../../../src/render/types.js';
import { CLOUDS } from '../stacks/clouds.js';
import { deployment } from '../stacks/support.js';
import { jsonOf, mainStack, rendered, templatesOf } from './support.js';

const HOSTILE = [`\${file("/etc/passwd")}`, '%{ if true }x%{ endif }', '"q" \\', 'a\nb', `\${module.x}`];
const CONSTANT = ['main.tf.json', 'variables.tf.json', 'sandbox_override.tf.json'];

/** Clouds that Terraform makes. */
const clouds = Object.entries(CLOUDS).filter(
  ([, { changes }]) => mainStack(deployment(changes)).engine === 'terraform',
);

describe.each(clouds)('a root for %s', (cloud, { changes }) => {
  const templates = templatesOf(cloud);
  const sandbox =
    cloud === 'aws' ? ({ endpoint: 'http://127.0.0.1:4566', account: '123456789012' } as const) : 'offline';
  const root = (api: Partial<Service> = {}, notify: string[] = []): FileTree => {
    const services = { api: { ...changes.services?.['api'], ...api } };
    const monitoring = { ...changes.monitoring, notify };
    return rendered(deployment({ ...changes, services, monitoring }), { templates, sandbox });
  };
  const constants = root();

  it('is let through before init, with every module of the library that it calls', () => {
    const name = Object.keys((jsonOf(constants, 'main.tf.json') as { provider: object }).provider)[0];
    const allow = { providers: [`hashicorp/${name}`], modules: [], backend: 's3' } as const;
    expect(refuseBeforeInit(constants, { ...allow, own: ['sandbox_override.tf.json'] })).toEqual([]);
  });

  it.each(HOSTILE)('carries %j in tfvars alone, and unchanged', (text) => {
    const env = Object.fromEntries([[text, text]]);
    const files = root({ command: [text], env }, [text]);
    const values = jsonOf(files, 'synthinfra.auto.tfvars.json');
    expect(holds(values, text)).toBe(true);
    for (const path of CONSTANT) expect(files.get(path)).toBe(constants.get(path));
  });
});

/** True when a value, or a key, is this text. */
function holds(value: unknown, text: string): boolean {
  if (value === text) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value as Readonly<Record<string, Json>>).some(
    ([key, one]) => key === text || holds(one, text),
  );
}

describe('the sandbox of Google Cloud', () => {
  /** The provider's endpoint for each kind of resource or data source, by the beginning of its type. */
  const ENDPOINT_OF: Readonly<Record<string, string>> = {
    cloud_run_v2: 'cloud_run_v2',
    compute: 'compute',
    firestore: 'firestore',
    kms: 'kms',
    logging: 'logging',
    monitoring: 'monitoring',
    project_iam: 'resource_manager',
    project_service: 'service_usage',
    project: 'resource_manager',
    secret_manager: 'secret_manager',
    service_account: 'iam',
    storage: 'storage',
  };
  /** People apply the trust themselves, with credentials of their own. */
  const types = new Set(
    [...templatesOf('gcp')]
      .filter(([path]) => !path.startsWith('trust/'))
      .flatMap(([, text]) =>
        [...text.matchAll(/^(?:resource|data) "google_([a-z0-9_]+)"/gm)].map((match) => match[1] as string),
      ),
  );

  it.each([...types].sort())('keeps google_%s from Google itself', (type) => {
    const prefix = Object.keys(ENDPOINT_OF).find((one) => type === one || type.startsWith(`${one}_`));
    const endpoint = ENDPOINT_OF[prefix ?? ''];
    expect(SANDBOX_ENDPOINTS).toContain(endpoint);
    expect(gcpRoot.sandbox[`${endpoint}_custom_endpoint`]).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('hands over no credentials of the user', () => {
    expect(gcpRoot.sandbox['access_token']).toBe('sandbox');
  });

  it('declares no variable of a server that there is not', () => {
    const files = rendered(deployment(CLOUDS['gcp']?.changes), {
      templates: templatesOf('gcp'),
      sandbox: 'offline',
    });
    expect(files.has('sandbox.auto.tfvars.json')).toBe(false);
    expect(files.get('variables.tf.json')).not.toContain('sandbox');
  });
});
