import type { JsonObject } from '../../../../src/json.js';
import { type CloudCases, resource, service, spec, undecided } from '../support.js';

const digest = `acme.azurecr.io/shop@sha256:${'0123456789abcdef'.repeat(4)}`;
const account = (more: JsonObject) => resource('azurerm_storage_account.x', { id: 'account', ...more });
const fenced = { network_rules: [{ default_action: 'Deny' }] };
const cosmos = (more: JsonObject) => resource('azurerm_cosmosdb_account.x', { id: 'cosmos', ...more });
const environment = (internal: boolean) =>
  resource('azurerm_container_app_environment.x', { id: 'env', internal_load_balancer_enabled: internal });
const app = (container: JsonObject, ingress: JsonObject = {}) =>
  resource('azurerm_container_app.x', {
    ...{ container_app_environment_id: 'env', template: [{ container: [container] }] },
    ingress: [{ external_enabled: true, ...ingress }],
  });
const group = (container: JsonObject, type = 'Private') =>
  resource('azurerm_container_group.x', { ip_address_type: type, container: [container] });
const rule = (port: string, source: string, more: JsonObject = {}) =>
  resource('azurerm_network_security_rule.x', {
    ...{ direction: 'Inbound', access: 'Allow', protocol: 'Tcp' },
    ...{ source_address_prefix: source, destination_port_range: port },
    ...more,
  });
const assignment = (role: string, more: JsonObject = {}) =>
  resource('azurerm_role_assignment.x', { role_definition_name: role, scope: '/subscriptions/s', ...more });
const definition = (actions: readonly string[]) =>
  resource('azurerm_role_definition.x', { permissions: [{ actions }] });
const issuer = 'https://token.actions.githubusercontent.com';
const credential = (subject: string, from = issuer) =>
  resource('azuread_application_federated_identity_credential.x', { issuer: from, subject });
const matching = (expression: string) =>
  resource('azuread_application_flexible_federated_identity_credential.x', {
    issuer,
    claims_matching_expression: expression,
  });

const everybody = spec({ network: { allowedIpRanges: ['0.0.0.0/0'] } });
const shop = (isPublic: boolean) => spec({ services: { api: service({ public: isPublic }) } });
const gateway = (more: JsonObject) => resource('azurerm_application_gateway.x', { ssl_policy: [more] });

/** What the rules say of who reaches what on Azure, and of what runs there. */
export const azureAccess: CloudCases = {
  'container-privileges': {
    good: [{ name: 'a plain group', resources: [group({ security: [] })] }],
    bad: [{ name: 'a privileged group', resources: [group({ security: [{ privilege_enabled: true }] })] }],
  },
  'flow-logs': {
    good: [
      {
        name: 'a log of the network',
        resources: [
          resource('azurerm_virtual_network.x', { id: 'net' }),
          resource('azurerm_network_watcher_flow_log.x', { target_resource_id: 'net' }),
        ],
      },
    ],
    bad: [{ name: 'none', resources: [resource('azurerm_virtual_network.x', { id: 'net' })] }],
  },
  'github-trust': {
    good: [
      { name: 'a subject', resources: [credential('repo:acme/shop:environment:prod')] },
      { name: 'a subject among claims', resources: [matching("claims['sub'] eq 'repo:acme/shop:ref:x'")] },
    ],
    bad: [
      { name: 'any repository', resources: [matching("claims['sub'] matches 'repo:*'")] },
      { name: 'no subject at all', resources: [matching("claims['job_workflow_ref'] eq 'a/b'")] },
    ],
    unknown: [
      {
        name: 'a subject to come',
        resources: [undecided('azurerm_federated_identity_credential.x', { subject: true }, { issuer })],
      },
    ],
    ignored: [{ name: 'another issuer', resources: [credential('anything', 'https://example.com')] }],
  },
  'iam-wildcard': {
    good: [
      { name: 'a role for the task', resources: [assignment('Key Vault Reader')] },
      { name: 'a bounded role that gives roles', resources: [assignment('Owner', { condition: 'x' })] },
      {
        name: 'a contributor of one group',
        resources: [assignment('Contributor', { scope: '/subscriptions/s/resourceGroups/g' })],
      },
      { name: 'named actions', resources: [definition(['Microsoft.Authorization/locks/*'])] },
    ],
    bad: [
      { name: 'an owner', resources: [assignment('Owner')] },
      {
        name: 'an owner by id',
        resources: [
          resource('azurerm_role_assignment.x', {
            role_definition_id: '/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
          }),
        ],
      },
      { name: 'a contributor of a subscription', resources: [assignment('Contributor')] },
      { name: 'every action', resources: [definition(['*'])] },
    ],
    unknown: [
      {
        name: 'a scope to come',
        resources: [
          undecided('azurerm_role_assignment.x', { scope: true }, { role_definition_name: 'Contributor' }),
        ],
      },
    ],
  },
  'image-digest': {
    good: [
      { name: 'a digest in an app', resources: [app({ image: digest })] },
      { name: 'a digest in a group', resources: [group({ image: digest })] },
    ],
    bad: [
      { name: 'a tag in an app', resources: [app({ image: 'shop:1' })] },
      { name: 'a tag in a group', resources: [group({ image: 'shop:1' })] },
    ],
  },
  'internal-http': {
    good: [{ name: 'an app inside', resources: [environment(true), app({})] }],
    bad: [
      {
        name: 'an app inside that allows it',
        resources: [environment(true), app({}, { allow_insecure_connections: true })],
      },
    ],
  },
  'open-ingress': {
    good: [
      { name: 'a named range', resources: [rule('22', '10.0.0.0/8')] },
      { name: 'everybody at the web, as written', resources: [rule('443', 'Internet')], spec: everybody },
    ],
    bad: [
      { name: 'everybody', resources: [rule('22', '*')], spec: everybody },
      {
        name: 'everybody among ranges',
        resources: [
          rule('', '', { source_address_prefixes: ['0.0.0.0/0'], destination_port_ranges: ['8000-9000'] }),
        ],
      },
      { name: 'every port', resources: [rule('*', 'Internet')], spec: everybody },
      {
        name: 'a rule inside a group',
        resources: [
          resource('azurerm_network_security_group.x', {
            security_rule: [
              {
                ...{ direction: 'Inbound', access: 'Allow', protocol: '*' },
                ...{ source_address_prefix: '*', destination_port_range: '3389' },
              },
            ],
          }),
        ],
      },
    ],
    unknown: [
      {
        name: 'a source to come',
        resources: [
          undecided(
            'azurerm_network_security_rule.x',
            { source_address_prefix: true },
            { direction: 'Inbound', access: 'Allow', destination_port_range: '22' },
          ),
        ],
      },
    ],
    ignored: [
      { name: 'a denial', resources: [rule('*', '*', { access: 'Deny' })] },
      { name: 'the way out', resources: [rule('*', '*', { direction: 'Outbound' })] },
      {
        name: 'a group whose rules stand elsewhere',
        resources: [undecided('azurerm_network_security_group.x', { security_rule: true })],
      },
    ],
  },
  'public-exposure': {
    good: [
      { name: 'a group inside', resources: [group({})] },
      { name: 'a store behind a firewall', resources: [account(fenced)] },
      { name: 'a table that is closed', resources: [cosmos({ public_network_access_enabled: false })] },
      { name: 'an app of a public service', resources: [environment(false), app({})], spec: shop(true) },
      { name: 'an app inside', resources: [environment(true), app({})], spec: shop(false) },
      {
        name: 'a server in the network',
        resources: [resource('azurerm_postgresql_flexible_server.x', { delegated_subnet_id: 's' })],
      },
    ],
    bad: [
      { name: 'a group outside', resources: [group({}, 'Public')] },
      { name: 'a store for everybody', resources: [account({})] },
      { name: 'a table for everybody', resources: [cosmos({ ip_range_filter: ['0.0.0.0'] })] },
      { name: 'an app that nobody asked for', resources: [environment(false), app({})], spec: shop(false) },
      {
        name: 'a machine with an address',
        resources: [
          resource('azurerm_network_interface.x', { ip_configuration: [{ public_ip_address_id: 'ip' }] }),
        ],
      },
    ],
    unknown: [{ name: 'an app of an environment elsewhere', resources: [app({})], spec: shop(false) }],
  },
  'public-http': {
    good: [{ name: 'a redirect', resources: [environment(false), app({})] }],
    bad: [
      {
        name: 'an app that allows it',
        resources: [environment(false), app({}, { allow_insecure_connections: true })],
      },
    ],
  },
  'secret-in-environment': {
    good: [
      {
        name: 'a secret by name',
        resources: [app({ env: [{ name: 'DB_PASSWORD', secret_name: 'db', value: null }] })],
      },
    ],
    bad: [
      {
        name: 'a password in an app',
        resources: [app({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] })],
      },
      {
        name: 'a password in a group',
        resources: [group({ environment_variables: { DB_PASSWORD: 'hunter2' } })],
      },
      {
        name: 'a password among settings',
        resources: [resource('azurerm_linux_web_app.x', { app_settings: { DB_PASSWORD: 'hunter2' } })],
      },
    ],
  },
  'tls-floor': {
    good: [
      { name: 'a floor', resources: [gateway({ min_protocol_version: 'TLSv1_2' })] },
      { name: 'a ready policy', resources: [gateway({ policy_name: 'AppGwSslPolicy20220101' })] },
    ],
    bad: [
      { name: 'an old ready policy', resources: [gateway({ policy_name: 'AppGwSslPolicy20150501' })] },
      { name: 'nothing said', resources: [resource('azurerm_application_gateway.x', {})] },
    ],
  },
};
