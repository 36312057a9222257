import { type RuleCases, resource, undecided } from '../support.js';

export const cases: RuleCases = {
  good: [{ name: 'encrypted', resources: [resource('aws_db_instance.x', { storage_encrypted: true })] }],
  bad: [
    { name: 'not encrypted', resources: [resource('aws_db_instance.x', { storage_encrypted: false })] },
    { name: 'nothing said', resources: [resource('aws_db_instance.x', {})] },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_db_instance.x', { storage_encrypted: true })] }],
};
