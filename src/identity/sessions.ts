import type { Login, LoginTools, Session } from './types.js';

/** Logs in to one cloud; its SDK is loaded only now. @throws UserError that says what the cloud said and how to mend it. */
export async function logIn(login: Login, tools: LoginTools): Promise<Session> {
  switch (login.cloud) {
    case 'aws':
      return (await import('./aws/login.js')).logInToAws(login, tools);
    case 'gcp':
      return (await import('./gcp/login.js')).logInToGoogle(login, tools);
    case 'azure':
      return (await import('./azure/login.js')).logInToAzure(login, tools);
    case 'vault':
      return (await import('./vault/login.js')).logInToVault(login, tools);
    case 'kubernetes':
      return (await import('./kubernetes/login.js')).logInToKubernetes(login, tools);
  }
}
