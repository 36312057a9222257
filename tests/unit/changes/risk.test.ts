import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../src/changes/build.js';
import type { Risk } from '../../../src/changes/changeset.js';
import type { Action, PlannedResource } from '../../../src/changes/plan.js';
import { isStateful } from '../../../src/changes/risk.js';
import { plan, resource } from './kit.js';

const riskOf = (fields: Partial<PlannedResource>): Risk | undefined =>
  toChangeSet(plan({ resources: [resource(fields)] })).resources[0]?.risk;

describe('risk of an action', () => {
  it.each<[string, Action[], Risk]>([
    ['aws_s3_bucket', ['delete'], 'data-loss'],
    ['aws_dynamodb_table', ['replace'], 'data-loss'],
    ['aws_kms_key', ['delete'], 'data-loss'],
    ['google_sql_database_instance', ['move', 'replace'], 'data-loss'],
    ['azurerm_storage_account', ['delete'], 'data-loss'],
    ['google_storage_bucket', ['delete'], 'data-loss'],
    ['google_firestore_database', ['replace'], 'data-loss'],
    ['google_kms_crypto_key', ['delete'], 'data-loss'],
    ['google_secret_manager_secret', ['delete'], 'data-loss'],
    ['google_project', ['delete'], 'data-loss'],
    ['google_compute_region_instance_template', ['replace'], 'changes'],
    ['google_compute_target_https_proxy', ['replace'], 'interrupts'],
    ['google_cloud_run_v2_service', ['replace'], 'interrupts'],
    ['google_project_iam_member', ['delete'], 'destroys'],
    ['azurerm_cosmosdb_account', ['replace'], 'data-loss'],
    ['azurerm_key_vault', ['delete'], 'data-loss'],
    ['azurerm_resource_group', ['delete'], 'data-loss'],
    // Our modules make entries of a vault by it, and they go with it.
    ['azurerm_resource_group_template_deployment', ['delete'], 'data-loss'],
    ['azurerm_container_app_environment', ['replace'], 'interrupts'],
    ['azurerm_role_assignment', ['delete'], 'destroys'],
    ['v1/PersistentVolumeClaim', ['delete'], 'data-loss'],
    ['apps/v1/StatefulSet', ['replace'], 'data-loss'],
    ['apiextensions.k8s.io/v1/CustomResourceDefinition', ['delete'], 'data-loss'],
    ['v1/Namespace', ['delete'], 'data-loss'],
    ['apps/v1/Deployment', ['replace'], 'interrupts'],
    ['v1/ConfigMap', ['delete'], 'destroys'],
    ['aws_s3_bucket', ['forget'], 'changes'],
    ['aws_s3_bucket', ['create', 'forget'], 'changes'],
    ['aws_s3_bucket', ['create'], 'adds'],
    ['aws_s3_bucket', ['update'], 'changes'],
    ['aws_iam_role', ['delete'], 'destroys'],
    ['aws_iam_role', ['replace'], 'destroys'],
    ['aws_lb', ['replace'], 'interrupts'],
    ['aws_ecs_service', ['replace'], 'interrupts'],
    ['aws_lb', ['delete'], 'destroys'],
    ['aws_ecs_task_definition', ['replace'], 'changes'],
    ['aws_x', ['import'], 'none'],
    ['aws_x', ['import', 'update'], 'changes'],
    ['aws_x', ['move'], 'none'],
  ])('%s %j is %s', (type, actions, risk) => {
    expect(riskOf({ type, actions })).toBe(risk);
  });

  it('reading is no risk, even of what is stateful', () => {
    expect(riskOf({ type: 'aws_s3_bucket', mode: 'data', actions: ['read'] })).toBe('none');
  });

  it('trap: nested block removed counts as a change', () => {
    expect(riskOf({ before: { rule: [{ a: 1 }] }, after: { rule: [] } })).toBe('changes');
  });

  it('knows what holds data', () => {
    expect(
      ['aws_ebs_volume', 'aws_efs_file_system', 'google_storage_bucket', 'azurerm_managed_disk'].every(
        isStateful,
      ),
    ).toBe(true);
    expect(['aws_iam_role', 'aws_lb'].some(isStateful)).toBe(false);
  });
});

describe('risk of exposure', () => {
  const world = '0.0.0.0/0';
  it.each<[string, object, object, Risk]>([
    [
      'aws_security_group',
      { ingress: [{ cidr_blocks: ['10.0.0.0/8'] }] },
      { ingress: [{ cidr_blocks: [world] }] },
      'exposes',
    ],
    ['aws_security_group', { ingress: [] }, { ingress: [{ ipv6_cidr_blocks: ['::/0'] }] }, 'exposes'],
    ['aws_security_group', { egress: [] }, { egress: [{ cidr_blocks: [world] }] }, 'changes'],
    [
      'aws_security_group',
      { ingress: [{ cidr_blocks: [world] }], a: 1 },
      { ingress: [{ cidr_blocks: [world] }], a: 2 },
      'changes',
    ],
    ['aws_security_group_rule', {}, { type: 'ingress', cidr_blocks: [world] }, 'exposes'],
    ['aws_security_group_rule', {}, { type: 'egress', cidr_blocks: [world] }, 'changes'],
    ['aws_vpc_security_group_ingress_rule', {}, { cidr_ipv4: world }, 'exposes'],
    ['aws_vpc_security_group_egress_rule', {}, { cidr_ipv4: world }, 'changes'],
    ['aws_route', {}, { cidr_block: world }, 'changes'],
    ['google_storage_bucket_acl', {}, { role_entity: ['READER:allUsers'] }, 'exposes'],
    ['google_storage_bucket_acl', {}, { role_entity: ['READER:user-a@b.c'] }, 'changes'],
    ['google_storage_object_acl', {}, { predefined_acl: 'publicRead' }, 'exposes'],
    [
      'google_sql_database_instance',
      {},
      { settings: [{ ip_configuration: [{ ipv4_enabled: true }] }] },
      'exposes',
    ],
    ['google_cloud_run_v2_service', {}, { ingress: 'INGRESS_TRAFFIC_ALL' }, 'exposes'],
    ['google_cloud_run_v2_service', {}, { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }, 'changes'],
    ['azurerm_storage_container', {}, { container_access_type: 'blob' }, 'exposes'],
    ['azurerm_storage_account', {}, { network_rules: [{ default_action: 'Allow' }] }, 'exposes'],
    ['azurerm_storage_account', {}, { network_rules: [{ default_action: 'Deny' }] }, 'changes'],
    ['azurerm_container_group', {}, { ip_address_type: 'Public' }, 'exposes'],
    ['azurerm_container_app_environment', {}, { internal_load_balancer_enabled: false }, 'exposes'],
    ['v1/Service', { spec: { type: 'ClusterIP' } }, { spec: { type: 'LoadBalancer' } }, 'exposes'],
    ['v1/Service', { spec: { type: 'LoadBalancer' } }, { spec: { type: 'ClusterIP' } }, 'changes'],
    [
      'networking.k8s.io/v1/NetworkPolicy',
      {},
      { spec: { ingress: [{ from: [{ ipBlock: { cidr: world } }] }] } },
      'exposes',
    ],
    [
      'networking.k8s.io/v1/NetworkPolicy',
      {},
      { spec: { egress: [{ to: [{ ipBlock: { cidr: world } }] }] } },
      'changes',
    ],
    ['google_compute_firewall', {}, { direction: 'INGRESS', source_ranges: [world] }, 'exposes'],
    [
      'google_compute_firewall',
      {},
      { direction: 'INGRESS', source_ranges: [world], deny: [{ protocol: 'all' }] },
      'changes',
    ],
    ['azurerm_network_security_rule', {}, { access: 'Allow', source_address_prefix: '*' }, 'exposes'],
    ['azurerm_network_security_rule', {}, { access: 'Deny', source_address_prefix: '*' }, 'changes'],
    [
      'aws_s3_bucket_public_access_block',
      { block_public_acls: true },
      { block_public_acls: false },
      'exposes',
    ],
    ['aws_s3_bucket_acl', {}, { acl: 'public-read' }, 'exposes'],
    [
      'aws_s3_bucket_policy',
      {},
      { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*' }] }) },
      'exposes',
    ],
    ['google_storage_bucket_iam_member', {}, { member: 'allUsers' }, 'exposes'],
    ['aws_db_instance', {}, { publicly_accessible: true }, 'exposes'],
  ])('%s %j → %j is %s', (type, before, after, risk) => {
    expect(riskOf({ type, before: before as never, after: after as never })).toBe(risk);
  });
});
