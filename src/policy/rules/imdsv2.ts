import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/imdsv2',
  title: 'Machines give their credentials only for a session token',
  severity: 'high',
  controls: [...families.leastPrivilege, 'CIS AWS v3.0 5.6'],
  clouds: ['aws'],
  fix: 'Set http_tokens = "required" in metadata_options.',
  judge: (world) =>
    world.ofType('aws_launch_template', 'aws_instance').map((machine) =>
      answer(machine, isOneOf(read(machine, 'metadata_options', 0, 'http_tokens'), 'required'), {
        pass: 'The metadata service asks for a token (IMDSv2).',
        fail: 'The metadata service answers without a token (IMDSv1); a token is asked.',
        unknown: 'Whether the metadata service asks for a token is decided only at apply.',
      }),
    ),
};
