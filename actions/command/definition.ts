import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'command',
  title: 'synthinfra command',
  describe:
    'Where environments can have no reviewers: find out whether a new comment `/synthinfra apply <digest>` confirms the reviewed plan, by what GitHub says of commenter, reviews, code owners and head.',
  commands: ['command'],
  options: ['file', 'plan-workflow'],
  outputs: outputs('environment', 'digest'),
  writes: true,
  example: [],
};
