import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'render',
  title: 'synthinfra render',
  describe: 'Write the Terraform files that a deployment.yaml stands for.',
  commands: ['render'],
  options: ['file', 'env', 'image', 'out', 'sandbox'],
  outputs: outputs('files'),
};
