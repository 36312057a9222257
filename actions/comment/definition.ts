import { type ActionDefinition, outputs } from '../../src/action/definition.js';

export const definition: ActionDefinition = {
  name: 'comment',
  title: 'synthinfra comment',
  describe:
    'Tell the pull request what all jobs of this run have planned (`evidence: artifact`): one comment that is kept, commit statuses, the step summary and annotations. Use it in a job after theirs, with `if: always()`.',
  commands: ['comment'],
  options: ['file', 'environments', 'jobs'],
  outputs: outputs('verdict', 'digest', 'comment'),
  writes: true,
  example: [`environments: '["dev", "prod"]'`, `jobs: \${{ needs.plan.result }}`],
};
