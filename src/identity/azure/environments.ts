import type { AzureLogin } from '../types.js';

/** Where one Azure is, and what its Entra ID wants GitHub's token to be for. */
export interface AzureEnvironment {
  readonly authority: string;
  readonly resourceManager: string;
  readonly audience: string;
}

const ENVIRONMENTS: Readonly<Record<AzureLogin['environment'], AzureEnvironment>> = {
  public: {
    authority: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    audience: 'api://AzureADTokenExchange',
  },
  usgovernment: {
    authority: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
  china: {
    authority: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
  },
};

/**
 * One of the three clouds, by the name that Terraform's providers know it by (ARM_ENVIRONMENT).
 *
 * Authorities: AzureAuthorityHosts of @azure/identity. Resource managers: `sdk/environments` of
 * https://github.com/hashicorp/go-azure-sdk. Audiences: GitHubActionsCredential of the later @azure/identity
 * (https://github.com/Azure/azure-sdk-for-js), which derives them from the authority in the same way.
 */
export function azureEnvironment(name: AzureLogin['environment']): AzureEnvironment {
  return ENVIRONMENTS[name];
}

/**
 * The name under which an authority gives tokens. Entra ID in China has two, and its discovery document points from the
 * first to the second: https://github.com/MicrosoftDocs/azure-docs/issues/66535, AuthorityMetadata of @azure/msal-common.
 */
export function tokenAuthority(authority: string): string {
  return new URL(authority).host === 'login.chinacloudapi.cn'
    ? 'https://login.partner.microsoftonline.cn'
    : authority;
}
