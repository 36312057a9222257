import type { AzureLogin, LoginTools, SessionFiles, SessionPlace } from '../types.js';

/**
 * What azurerm, azuread, azapi and the azurerm backend need to ask for tokens by themselves, as often as they like, and
 * what names the application to Azure's SDKs.
 *
 * ARM_*: `provider.go` of https://github.com/hashicorp/terraform-provider-azurerm, hashicorp/terraform-provider-azuread
 * and Azure/terraform-provider-azapi; `internal/backend/remote-state/azure/backend.go` of hashicorp/terraform
 * (ARM_USE_AZUREAD: the state by the application's role, never by an account key). AZURE_*:
 * https://learn.microsoft.com/azure/developer/javascript/sdk/authentication/overview
 * @throws Error without `place.request`: the audience is part of its URL, which nobody but the caller knows.
 */
export function presentAzure(
  login: AzureLogin,
  { request }: SessionPlace,
  { mask }: Pick<LoginTools, 'mask'>,
): SessionFiles {
  if (request === undefined) throw new Error('an Azure session is presented with a token request');
  // These providers put api://AzureADTokenExchange wherever the URL names no audience, in every cloud:
  // `sdk/auth/github_oidc_authorizer.go` of https://github.com/hashicorp/go-azure-sdk
  const url = `${request.url}&audience=${encodeURIComponent(login.audience)}`;
  mask(url);
  mask(request.bearer);
  const subscription = login.subscription;
  return {
    files: {},
    environment: {
      ARM_USE_OIDC: 'true',
      ARM_USE_CLI: 'false',
      ARM_USE_MSI: 'false',
      ARM_USE_AZUREAD: 'true',
      ARM_ENVIRONMENT: login.environment,
      ARM_TENANT_ID: login.tenant,
      ARM_CLIENT_ID: login.client,
      ARM_OIDC_REQUEST_URL: url,
      ARM_OIDC_REQUEST_TOKEN: request.bearer,
      AZURE_TENANT_ID: login.tenant,
      AZURE_CLIENT_ID: login.client,
      AZURE_AUTHORITY_HOST: login.authority,
      ...(subscription === undefined
        ? {}
        : { ARM_SUBSCRIPTION_ID: subscription, AZURE_SUBSCRIPTION_ID: subscription }),
    },
  };
}
