import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { small } from '../support/manifests.js';
import { Workspace } from '../support/workspace.js';

const MINUTE = 60_000;
jest.setTimeout(MINUTE);

const WRONG = `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: small }
spec:
  target: { provider: aws, region: eu-west-1 }
  storage:
    tables:
      jobs: { partitonKey: { name: id } }
  services:
    api: { image: a/b:1, port: eighty, public: true }
  environments: { dev: {} }
`;

describe('mistakes, told by the process', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await Workspace.make();
  });
  afterAll(() => workspace.remove());

  it('of one manifest are all told at once, each with file, line and column, exit code 1', async () => {
    await workspace.write('wrong.yaml', WRONG);
    const { code, stdout, stderr } = await workspace.run(['validate', 'wrong.yaml']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^wrong\.yaml:8:\d+ +error +.*partitonKey/m);
    expect(stderr).toContain('partitionKey');
    expect(stderr).toMatch(/^wrong\.yaml:10:\d+ +error +.*port/m);
  });

  it('are one JSON document on standard output when asked for', async () => {
    await workspace.write('wrong.yaml', WRONG);
    const { code, value } = await workspace.json(['validate', 'wrong.yaml']);
    expect(code).toBe(1);
    const lines = value.problems?.map(({ at }) => `${at?.file}:${at?.line}`);
    expect(lines).toEqual(expect.arrayContaining(['wrong.yaml:8', 'wrong.yaml:10']));
  });

  it.each<[string, string, readonly string[], RegExp]>([
    ['a key twice', 'kind: Deployment\nkind: Deployment\n', ['validate'], /^deployment\.yaml:2:1 +error/m],
    [
      'an unknown version',
      'apiVersion: v9\nkind: Deployment\n',
      ['validate'],
      /^deployment\.yaml:1:\d+ +error.*v9/m,
    ],
    ['a file that is not there', '', ['validate', 'nothing.yaml'], /nothing\.yaml does not exist/],
    ['a file outside', '', ['validate', '../other.yaml'], /leaves the workspace/],
    ['a plan that is not there', '', ['apply', '--plan', 'nowhere'], /There is no saved plan in nowhere/],
    ['an apply of nothing', '', ['apply'], /apply needs a plan or a receipt/],
    ['an unknown option', '', ['plan', '--enw', 'dev'], /--enw[\s\S]*--env/],
    ['an unknown command', '', ['aply'], /aply[\s\S]*apply/],
  ])('are sentences without a stack trace: %s', async (_what, manifest, args, sentence) => {
    await workspace.write('deployment.yaml', manifest);
    const { code, stderr } = await workspace.run(args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it('of a manifest that names no state: outside the sandbox nothing is planned', async () => {
    await workspace.write('deployment.yaml', small());
    const { code, stderr } = await workspace.run(['plan']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('local state works in the sandbox only'),
    });
  });

  it('of a manifest are told before anything runs: an unknown environment names those that exist', async () => {
    await workspace.write('deployment.yaml', small({ environments: { dev: {}, prod: {} } }));
    const { code, stderr } = await workspace.run(['plan', '--sandbox', '--env', 'prd']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('prod') });
  });

  it('never mix with a result: --json keeps progress off standard output', async () => {
    await workspace.write('deployment.yaml', small());
    const { code, stdout, stderr } = await workspace.run(['render', '--sandbox', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, environment: 'dev' });
    expect(stderr).toContain('✔ manifest');
  });
});
