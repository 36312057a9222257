import { type RuleCases, resource, undecided } from '../support.js';

export const cases: RuleCases = {
  good: [{ name: 'encrypted', resources: [resource('aws_efs_file_system.x', { encrypted: true })] }],
  bad: [
    { name: 'not encrypted', resources: [resource('aws_efs_file_system.x', { encrypted: false })] },
    { name: 'nothing said', resources: [resource('aws_efs_file_system.x', {})] },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_efs_file_system.x', { encrypted: true })] }],
};
