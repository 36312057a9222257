import type { Threat } from './threat-tests.js';

/** Where the code of other tools stumbles. */
export const STUMBLES: readonly Threat[] = [
  {
    id: 'P1',
    threat: 'One address begins like another.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: address prefixes'] },
  },
  {
    id: 'P2',
    threat: 'What is only forgotten is missed, or told as destroyed.',
    held: {
      'unit/engines/terraform/read-plan-traps.test.ts': ['trap: forget destroys nothing'],
      'unit/report/traps.test.ts': ['trap: a resource that is only forgotten is not told as destroyed'],
    },
  },
  {
    id: 'P3',
    threat: 'Keys with spaces, dots or quotes.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: for_each keys with spaces'] },
  },
  {
    id: 'P4',
    threat: 'A sentence that says the contrary matches: “will not be destroyed”.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: forget destroys nothing'] },
    open: 'Nothing is read from sentences: plans are read as JSON.',
  },
  {
    id: 'P5',
    threat: 'A resource that is created anew and whose former object is forgotten.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: create+forget pair'] },
  },
  {
    id: 'P6',
    threat: 'An import that also changes.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: import with update is both'] },
  },
  {
    id: 'P7',
    threat: 'Imports, moves or removals from the state alone are told as no changes.',
    held: {
      'unit/engines/terraform/read-plan-traps.test.ts': [
        'trap: import-only plan',
        'trap: move-only plan',
        'trap: forget destroys nothing and is not',
      ],
    },
  },
  {
    id: 'P8',
    threat: 'Code fences inside values.',
    held: { 'unit/report/traps.test.ts': ['trap: code fences inside a value'] },
  },
  {
    id: 'P9',
    threat: 'An object left over from a replacement.',
    held: { 'unit/engines/terraform/read-plan-traps.test.ts': ['trap: deposed object'] },
  },
  {
    id: 'P10',
    threat: 'An emoji at the cut.',
    held: { 'unit/report/traps.test.ts': ['trap: an emoji of four bytes at the cut'] },
  },
  {
    id: 'P11',
    threat: 'Several plans in one file, one on each line.',
    held: { 'unit/engines/terraform/read-plan-text.test.ts': ['trap: NDJSON with several plans'] },
  },
  {
    id: 'P12',
    threat: 'Heredocs, changes made elsewhere, plans of outputs alone, errors in place of a plan.',
    held: {
      'unit/changes/diff.test.ts': ['trap: heredoc'],
      'unit/changes/traps-more.test.ts': ['trap: a moved resource that drifted'],
      'unit/engines/terraform/read-plan-whole.test.ts': ['trap: outputs-only plan', 'trap: errored plan'],
    },
  },
  {
    id: 'P13',
    threat: 'A text far longer than a comment.',
    held: { 'unit/report/traps.test.ts': ['trap: text far over the limit'] },
  },
];
