import type { Login } from './types.js';

/** Who a login is to become, in the cloud's own words. */
export function whoOf(login: Login): string {
  switch (login.cloud) {
    case 'aws':
      return [login.role, ...login.chain.map(({ role }) => role)].join(' → ');
    case 'gcp':
      return login.serviceAccount ?? login.provider;
    case 'azure':
      return `client ${login.client} of tenant ${login.tenant}`;
    case 'vault':
      return `role ${login.role}`;
    case 'kubernetes':
      return login.serviceAccount === undefined
        ? 'the subject itself'
        : `${login.namespace}/${login.serviceAccount}`;
  }
}

/** Where GitHub's token is sent. */
export function whereOf(login: Login): string {
  switch (login.cloud) {
    case 'aws':
      return login.endpoint;
    case 'gcp':
      return login.endpoints.sts;
    case 'azure':
      return login.authority;
    case 'vault':
      return login.address;
    case 'kubernetes':
      return login.server;
  }
}
