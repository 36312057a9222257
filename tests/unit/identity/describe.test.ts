import { describe, expect, it } from '@jest/globals';
import { whereOf, whoOf } from '../../../src/identity/describe.js';
import { loginsOf } from '../../../src/identity/logins.js';
import { deploymentOf, IDENTITIES, PLAN_CLIENT, PROVIDER, ROLES, TARGETS, TENANT } from './manifests.js';

const { aws, gcp, azure, vault, kubernetes } = IDENTITIES;
const BEHIND = 'arn:aws:iam::123456789012:role/behind';
const CHAIN = `, chain: [{ planRole: "${BEHIND}", applyRole: "${BEHIND}-a" }]`;

describe('a login, as people read it', () => {
  it.each([
    [TARGETS.aws, aws(), ROLES.plan, 'https://sts.eu-west-1.amazonaws.com'],
    [TARGETS.aws, aws(CHAIN), `${ROLES.plan} → ${BEHIND}`, 'https://sts.eu-west-1.amazonaws.com'],
    [TARGETS.gcp, gcp(), PROVIDER, 'https://sts.googleapis.com'],
    [
      TARGETS.gcp,
      gcp(', planServiceAccount: plan@shop.iam.gserviceaccount.com'),
      'plan@shop.iam.gserviceaccount.com',
      'https://sts.googleapis.com',
    ],
    [
      TARGETS.azure,
      azure(),
      `client ${PLAN_CLIENT} of tenant ${TENANT}`,
      'https://login.microsoftonline.com',
    ],
    [TARGETS.aws, vault(), 'role shop-plan', 'https://vault.acme.test'],
    [TARGETS.kubernetes, kubernetes(), 'the subject itself', 'https://k8s.acme.test'],
    [
      TARGETS.kubernetes,
      kubernetes(', namespace: deploy, planServiceAccount: looker'),
      'deploy/looker',
      'https://k8s.acme.test',
    ],
  ])('%s %s', (target, identity, who, where) => {
    const [login, ...others] = loginsOf(deploymentOf({ target, identity }), 'plan', 'a/b/1/1');
    expect(others).toEqual([]);
    if (login === undefined) throw new Error('no login');
    expect([whoOf(login), whereOf(login)]).toEqual([who, where]);
  });
});
