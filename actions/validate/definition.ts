import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'validate',
  title: 'synthinfra validate',
  describe: 'Check a deployment.yaml in every environment and tell every error at its line.',
  commands: ['validate'],
  options: ['file', 'base'],
  outputs: outputs('problems'),
};
