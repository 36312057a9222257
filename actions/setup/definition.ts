import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'setup',
  title: 'synthinfra setup',
  describe:
    'Put Terraform, OpenTofu, Helm, kubectl or OPA on PATH, at pinned versions with verified checksums, from their release hosts or a mirror; keep them and Terraform’s providers between runs. Needs Node 20 or newer on PATH.',
  commands: ['setup'],
  options: ['tools', 'tools-mirror'],
  outputs: outputs('path', 'tools'),
  composite: true,
  example: ['tools: terraform kubectl helm'],
};
