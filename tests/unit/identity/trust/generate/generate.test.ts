import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deploymentOf, fileOf, GITHUB, generated, inputsOf, refused, STATES, WORKFLOW } from './support.js';

describe('a generated trust', () => {
  const trust = generated(deploymentOf('aws'), { states: [STATES.s3] });

  it('is a root with its module, without the tests of the module', () => {
    expect([...trust.files.keys()]).toEqual([
      'README.md',
      'backend.json',
      'main.tf.json',
      'modules/SHA256SUMS',
      'modules/trust/main.tf',
      'options.tf.json',
      'synthinfra.auto.tfvars.json',
      'variables.tf.json',
    ]);
  });

  it('is the same, byte for byte, when it is generated again', () => {
    expect(generated(deploymentOf('aws'), { states: [STATES.s3] }).files).toEqual(trust.files);
  });

  it('keeps every value out of the code: what stands in a template is a reference', () => {
    const values = ['acme', 'shop', 'prod', '123456789012', 'eu-west-1'];
    for (const file of ['main.tf.json', 'variables.tf.json', 'options.tf.json'])
      expect([file, values.filter((value) => trust.files.get(file)?.includes(value))]).toEqual([file, []]);
    const { source, '//': _, ...call } = fileOf(trust, 'main.tf.json').module.trust;
    expect(source).toBe('./modules/trust');
    for (const [name, value] of Object.entries(call))
      expect([`\${var.trust.${name}}`, `\${var.${name}}`]).toContain(value);
  });

  it('leaves text that looks like a template as it is', () => {
    const applyWorkflow = `acme/shop/.github/workflows/a.yml@refs/heads/\${file("x")}`;
    const odd = deploymentOf('aws', { identity: { github: { ...GITHUB, applyWorkflow } } });
    const { files } = generated(odd);
    const holding = [...files].filter(([, text]) => text.includes('file(')).map(([path]) => path);
    expect(holding).toEqual(['synthinfra.auto.tfvars.json']);
  });

  it('passes on what people may set when they apply it', () => {
    expect(fileOf(trust, 'options.tf.json').variable.provider_arn.default).toBeNull();
    expect(fileOf(trust, 'main.tf.json').module.trust.provider_arn).toBe(`\${var.provider_arn}`);
  });

  it('trusts one environment to plan and another, with its workflow, to apply', () => {
    expect(inputsOf(trust)).toMatchObject({
      plan_subjects: ['repo:acme/shop:environment:prod-plan', 'repo:acme@12/shop@345:environment:prod-plan'],
      apply_subjects: ['repo:acme/shop:environment:prod', 'repo:acme@12/shop@345:environment:prod'],
      apply_workflow: WORKFLOW,
      issuer: 'https://token.actions.githubusercontent.com',
    });
    expect(trust.warnings).toEqual([]);
  });

  it('says what to do with it, in order', () => {
    expect(trust.steps.map((step) => step.split(' ').slice(0, 3).join(' '))).toEqual([
      'Review the files:',
      'Apply them once,',
      'In GitHub, make',
      'Make the environment',
      'Put into `spec.identity.aws`',
    ]);
    expect(trust.steps[3]).toContain('`prod`, limited to the branch `main`');
    for (const step of trust.steps) expect(trust.files.get('README.md')).toContain(step);
  });

  it('names the default branch of the manifest', () => {
    const github = { ...GITHUB, defaultBranch: 'trunk' };
    expect(generated(deploymentOf('aws', { identity: { github } })).steps[3]).toContain('`trunk`');
  });
});

describe('what the manifest does not say', () => {
  it('is told all at once, each with its path and what to write', () => {
    const problems = refused(deploymentOf('aws', { identity: undefined }, { account: undefined }));
    expect(problems.map(({ path, severity }) => [path, severity])).toEqual([
      ['spec.target.account', 'error'],
      ['spec.identity.github.repository', 'error'],
      ['spec.identity.github.applyWorkflow', 'error'],
    ]);
    for (const { at, fix } of problems)
      expect([at?.file, fix]).toEqual(['deployment.yaml', expect.stringMatching(/^Write `/)]);
  });

  it.each([
    ['both', {}],
    ['of the owner', { repositoryId: '345' }],
    ['of the repository', { ownerId: '12' }],
  ])('as ids, %s, is a warning: only the name is trusted then', (_, ids) => {
    const github = { repository: 'acme/shop', applyWorkflow: WORKFLOW, ...ids };
    const trust = generated(deploymentOf('aws', { identity: { github } }));
    expect(trust.warnings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        path: 'spec.identity.github',
        message: expect.stringContaining('after 15 July 2026'),
        fix: expect.stringContaining('gh api repos/acme/shop'),
      }),
    ]);
    expect(inputsOf(trust)['plan_subjects']).toEqual(['repo:acme/shop:environment:prod-plan']);
  });

  it.each(['https://token.actions.githubusercontent.com/', 'https://example.com'])(
    'rightly, as the issuer %s, is an error',
    (issuer) => {
      const [problem] = refused(deploymentOf('aws', { identity: { github: { ...GITHUB, issuer } } }));
      expect(problem).toMatchObject({ severity: 'error', path: 'spec.identity.github.issuer' });
    },
  );

  it('to a cloud that has no trust is an error that names those that have one', () => {
    const deployment = deploymentOf('aws', {}, { provider: 'onprem' });
    expect(refused(deployment)).toEqual([
      expect.objectContaining({ path: 'spec.target.provider', fix: 'There is one for aws, gcp, azure.' }),
    ]);
  });
});

describe('the subjects', () => {
  it('of plans and applies are never the same', () => {
    const names = fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/);
    fc.assert(
      fc.property(names, (environment) => {
        const spec = { environments: { [environment]: {}, prod: {} } };
        const inputs = inputsOf(generated(deploymentOf('aws', spec)));
        const [plan, apply] = [inputs['plan_subjects'], inputs['apply_subjects']] as string[][];
        expect(plan?.filter((subject) => apply?.includes(subject))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
