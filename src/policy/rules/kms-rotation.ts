import type { PlannedResource } from '../../changes/plan.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, isOneOf, numberOf, read } from '../values.js';

/** What KMS does when no period is set. Days. */
const defaultPeriod = 365;

export const rule: Rule = {
  id: 'baseline/kms-rotation',
  title: 'Encryption keys are rotated',
  severity: 'medium',
  controls: [...families.keys, 'CIS AWS v3.0 3.6'],
  fix: 'Set enable_key_rotation = true, with a rotation_period_in_days of at most security.keyRotationDays.',
  judge: (world) =>
    world
      .ofType('aws_kms_key')
      .filter(canRotate)
      .map((key) => {
        const asked = world.spec?.security.keyRotationDays ?? defaultPeriod;
        const period = read(key, 'rotation_period_in_days');
        // A period that nobody set is computed: unknown at first, and then the default of KMS.
        const days = numberOf(period) ?? defaultPeriod;
        const good = all([
          isOneOf(read(key, 'enable_key_rotation'), true),
          period.kind === 'unknown' && days > asked ? 'unknown' : days <= asked,
        ]);
        const on = isOneOf(read(key, 'enable_key_rotation'), true) === true;
        return answer(key, good, {
          pass: `The key is rotated every ${days} days.`,
          fail: on
            ? `The key is rotated every ${days} days; every ${asked} are asked.`
            : `The key is not rotated; rotation every ${asked} days is asked.`,
          unknown: 'Whether and when the key is rotated is decided only at apply.',
          path: 'spec.security.keyRotationDays',
        });
      }),
};

/** Only symmetric encryption keys can be rotated by KMS. */
function canRotate(key: PlannedResource): boolean {
  const usage = read(key, 'key_usage');
  const spec = read(key, 'customer_master_key_spec');
  return (
    (usage.kind !== 'known' || usage.value === 'ENCRYPT_DECRYPT') &&
    (spec.kind !== 'known' || spec.value === 'SYMMETRIC_DEFAULT')
  );
}
