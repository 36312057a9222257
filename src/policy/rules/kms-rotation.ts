import type { PlannedResource } from '../../changes/plan.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { all, isOneOf, items, numberOf, type Read, read, type Truth, textOf } from '../values.js';

/** What KMS does when no period is set. Days. */
const defaultPeriod = 365;

export const rule: Rule = {
  id: 'baseline/kms-rotation',
  title: 'Encryption keys are rotated',
  severity: 'medium',
  controls: [...families.keys, 'CIS AWS v3.0 3.6'],
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set enable_key_rotation = true, with a rotation_period_in_days of at most security.keyRotationDays.',
  fixes: {
    gcp: 'Set rotation_period to at most security.keyRotationDays, in seconds.',
    azure:
      'Give the key a rotation_policy whose automatic.time_after_creation is at most security.keyRotationDays.',
  },
  judge: (world) =>
    Object.entries(rotations).flatMap(([type, rotationOf]) =>
      world.ofType(type).flatMap((key) => {
        const rotation = rotationOf(key);
        return rotation === undefined ? [] : [judgeRotation(world, key, rotation)];
      }),
    ),
};

/** Whether a key is rotated, and after how many days. `settled` is false while another number may yet come. */
interface Rotation {
  readonly on: Truth;
  readonly days: number;
  readonly settled: boolean;
}

/** By type; undefined for keys that the cloud cannot rotate. */
const rotations: Readonly<Record<string, (key: PlannedResource) => Rotation | undefined>> = {
  aws_kms_key: (key) => {
    if (!canRotate(key)) return undefined;
    const period = read(key, 'rotation_period_in_days');
    // A period that nobody set is computed: unknown at first, and then the default of KMS.
    return {
      on: isOneOf(read(key, 'enable_key_rotation'), true),
      days: numberOf(period) ?? defaultPeriod,
      settled: period.kind !== 'unknown',
    };
  },
  google_kms_crypto_key: (key) => {
    const purpose = read(key, 'purpose');
    if (purpose.kind === 'known' && purpose.value !== 'ENCRYPT_DECRYPT') return undefined;
    const period = read(key, 'rotation_period');
    const seconds = /^(\d+)(?:\.\d+)?s$/.exec(textOf(period) ?? '')?.[1];
    return after(period, seconds === undefined ? undefined : Number(seconds) / 86_400);
  },
  azurerm_key_vault_key: (key) => {
    const uses = items(read(key, 'key_opts'));
    if (uses !== 'unknown' && !uses.some((use) => isOneOf(use, 'encrypt', 'wrapKey') !== false))
      return undefined;
    const period = read(key, 'rotation_policy', 0, 'automatic', 0, 'time_after_creation');
    return after(period, daysOf(textOf(period)));
  },
};

function after(period: Read, days: number | undefined): Rotation {
  const on = period.kind === 'unknown' ? 'unknown' : days !== undefined;
  return { on, days: Math.ceil(days ?? 0), settled: true };
}

/** Days of a duration such as P90D, P3M or P1Y, as Key Vault takes them; a month counts as its longest. */
function daysOf(duration: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration ?? '')?.slice(1);
  if (parts === undefined) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0));
  return years * 365 + months * 31 + weeks * 7 + days;
}

function judgeRotation(world: World, key: PlannedResource, { on, days, settled }: Rotation): RuleAnswer {
  const asked = world.spec?.security.keyRotationDays ?? defaultPeriod;
  return answer(key, all([on, !settled && days > asked ? 'unknown' : days <= asked]), {
    pass: `The key is rotated every ${days} days.`,
    fail:
      on === true
        ? `The key is rotated every ${days} days; every ${asked} are asked.`
        : `The key is not rotated; rotation every ${asked} days is asked.`,
    unknown: 'Whether and when the key is rotated is decided only at apply.',
    path: 'spec.security.keyRotationDays',
  });
}

/** Only symmetric encryption keys can be rotated by KMS. */
function canRotate(key: PlannedResource): boolean {
  const usage = read(key, 'key_usage');
  const spec = read(key, 'customer_master_key_spec');
  return (
    (usage.kind !== 'known' || usage.value === 'ENCRYPT_DECRYPT') &&
    (spec.kind !== 'known' || spec.value === 'SYMMETRIC_DEFAULT')
  );
}
