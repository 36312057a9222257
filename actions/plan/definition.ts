import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'plan',
  title: 'synthinfra plan',
  describe:
    'Show what a deployment.yaml would change, which policies it breaks, and whether it may be applied.',
  commands: ['plan'],
  options: [
    'file',
    'env',
    'out',
    'image',
    'allow-delete',
    'allow-replace',
    'reason',
    'expires',
    'base',
    'sandbox',
    'provider-mirror',
    'evidence',
  ],
  outputs: outputs(
    'verdict',
    'digest',
    'create',
    'update',
    'replace',
    'delete',
    'changes',
    'drift',
    'plan',
    'receipt',
    'report',
    'files',
  ),
  signsIn: true,
};
