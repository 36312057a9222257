import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'review',
  title: 'synthinfra review',
  describe:
    'On the default branch: plan the merged tree, compare it with what was reviewed in the pull request, and decide whether the apply job of this run goes on, waits for a person, or is refused.',
  commands: ['review'],
  options: [
    'file',
    'env',
    'out',
    'image',
    'approve',
    'resolve',
    'plan-workflow',
    'provider-mirror',
    'sandbox',
  ],
  outputs: outputs(
    'decision',
    'digest',
    'sealed',
    'reasons',
    'create',
    'update',
    'replace',
    'delete',
    'changes',
    'drift',
  ),
  signsIn: true,
};
