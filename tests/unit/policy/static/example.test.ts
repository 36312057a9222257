import { describe, expect, it } from '@jest/globals';
import { refuseBeforeInit } from '../../../../src/policy/static/check.js';
import type { AllowList } from '../../../../src/policy/static/types.js';
import { rendered, templatesOf } from '../../render/support.js';
import { deployment } from '../../stacks/support.js';

const allow: AllowList = { providers: ['hashicorp/aws'], modules: [], backend: 's3' };
const files = rendered(deployment(), { templates: templatesOf('aws') });

describe('what we render ourselves', () => {
  it('is let through, with every module of the library', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.tf')).length).toBeGreaterThan(25);
    expect(refuseBeforeInit(files, allow)).toEqual([]);
  });

  it('is let through for the sandbox when the caller names the file of constants as its own', () => {
    const sandbox = { endpoint: 'http://127.0.0.1:4566', account: '123456789012' };
    const root = rendered(deployment(), { templates: templatesOf('aws'), sandbox });
    expect(refuseBeforeInit(root, { ...allow, own: ['sandbox_override.tf.json'] })).toEqual([]);
    expect(refuseBeforeInit(root, allow).map(({ rule }) => rule)).toContain('override-file');
  });

  it('needs its provider on the list', () => {
    const rules = refuseBeforeInit(files, { ...allow, providers: [] }).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['provider-source']));
  });

  it('carries values of users, which are literal and call nothing', () => {
    const service = { services: { api: { env: { MODE: '$' + '{file("/etc/passwd")}' } } } };
    expect(refuseBeforeInit(rendered(deployment(service), { templates: templatesOf('aws') }), allow)).toEqual(
      [],
    );
  });
});
