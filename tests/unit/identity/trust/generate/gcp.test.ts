import { describe, expect, it } from '@jest/globals';
import { deploymentOf, fileOf, GITHUB, generated, inputsOf, STATES } from './support.js';

describe('the trust of Google Cloud', () => {
  it('is a pool and two accounts, called after the deployment', () => {
    const trust = generated(deploymentOf('gcp'), { states: [STATES.gcs] });
    expect(inputsOf(trust)).toMatchObject({
      name: 'shop-prod',
      project: 'acme-prod',
      pool_id: 'github-shop-prod',
      provider_id: 'github',
      plan_account_id: 'shop-prod-plan',
      apply_account_id: 'shop-prod-apply',
      audience: null,
      owner_id: '12',
      repository_id: '345',
      state_bucket: 'states',
      state_prefix: 'shop/prod/main',
    });
    expect(fileOf(trust, 'synthinfra.auto.tfvars.json')).toMatchObject({
      project: 'acme-prod',
      region: 'europe-west1',
    });
  });

  it('is what the manifest names', () => {
    const gcp = {
      provider: 'projects/123456/locations/global/workloadIdentityPools/mine/providers/hub',
      planServiceAccount: 'look-only@acme-prod.iam.gserviceaccount.com',
      applyServiceAccount: 'change@acme-prod.iam.gserviceaccount.com',
      audience: 'https://example.com',
    };
    const trust = generated(deploymentOf('gcp', { identity: { github: GITHUB, gcp } }));
    expect(inputsOf(trust)).toMatchObject({
      pool_id: 'mine',
      provider_id: 'hub',
      plan_account_id: 'look-only',
      apply_account_id: 'change',
      audience: 'https://example.com',
    });
    expect(inputsOf(trust)).not.toHaveProperty('state_bucket');
  });

  it('gives whoever applies the roles of what is made, and no way to give others', () => {
    expect(inputsOf(generated(deploymentOf('gcp')))).toMatchObject({
      apply_roles: [
        'roles/cloudkms.admin',
        'roles/iam.securityReviewer',
        'roles/serviceusage.serviceUsageAdmin',
        'roles/storage.admin',
        'roles/viewer',
      ],
      gives_roles: false,
      secret_prefix: null,
    });
  });

  it.each<[string, object, string | null]>([
    ['lets a plan read the first versions of secrets that are made', { 'api-key': {} }, 'shop-prod-'],
    ['lets it read no secret that was there', { 'api-key': { existing: 'shared' } }, null],
  ])('%s', (_, secrets, secret_prefix) => {
    expect(inputsOf(generated(deploymentOf('gcp', { secrets })))).toMatchObject({ secret_prefix });
  });

  it('compares no id that is not known', () => {
    const github = { repository: GITHUB.repository, applyWorkflow: GITHUB.applyWorkflow };
    expect(inputsOf(generated(deploymentOf('gcp', { identity: { github } })))).toMatchObject({
      owner_id: null,
      repository_id: null,
    });
  });
});
