import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/file-system-encryption',
  title: 'Shared file systems are encrypted',
  severity: 'high',
  controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.4.1'],
  clouds: ['aws'],
  fix: 'Set encrypted = true; an existing file system must be made anew and its data copied.',
  judge: (world) =>
    world.ofType('aws_efs_file_system').map((system) =>
      answer(system, isOneOf(read(system, 'encrypted'), true), {
        pass: 'The file system is encrypted.',
        fail: 'The file system is not encrypted; encrypted = true is asked.',
        unknown: 'Whether the file system is encrypted is decided only at apply.',
      }),
    ),
};
