import { type RuleCases, resource, spec, undecided } from '../support.js';

const key = (enable_key_rotation: boolean, rotation_period_in_days: number | null = null) => [
  resource('aws_kms_key.x', { enable_key_rotation, rotation_period_in_days }),
];
const quarterly = spec({ security: { keyRotationDays: 90 } });

export const cases: RuleCases = {
  good: [
    { name: 'rotated', resources: key(true) },
    { name: 'as often as asked', resources: key(true, 90), spec: quarterly },
    {
      name: 'a period that nobody set',
      resources: [
        undecided('aws_kms_key.x', { rotation_period_in_days: true }, { enable_key_rotation: true }),
      ],
    },
  ],
  bad: [
    { name: 'not rotated', resources: key(false) },
    { name: 'less often than asked', resources: key(true, 180), spec: quarterly },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_kms_key.x', { enable_key_rotation: true })] },
    {
      name: 'a period to come that matters',
      resources: [
        undecided('aws_kms_key.x', { rotation_period_in_days: true }, { enable_key_rotation: true }),
      ],
      spec: quarterly,
    },
  ],
  ignored: [
    { name: 'a key for signatures', resources: [resource('aws_kms_key.x', { key_usage: 'SIGN_VERIFY' })] },
  ],
};
