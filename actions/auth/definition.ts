import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'auth',
  title: 'synthinfra auth',
  describe:
    'Log in to AWS, Google Cloud, Azure, Vault and Kubernetes with GitHub’s OIDC token, as the manifest says. The other actions do this by themselves. Several environments are separated by commas.',
  commands: ['auth'],
  options: ['file', 'env', 'purpose', 'export', 'token', 'token-audience'],
  outputs: outputs('identity', 'account', 'expires', 'sessions', 'access-token', 'id-token'),
  signsIn: true,
};
