import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toChangeSet } from '../../../src/changes/build.js';
import type { ChangeSet } from '../../../src/changes/changeset.js';
import type { PlannedResource } from '../../../src/changes/plan.js';
import { buildReceipt } from '../../../src/gate/receipt-check.js';
import type { Json } from '../../../src/json.js';
import { plan, resource } from '../changes/kit.js';
import { target } from './review-support.js';

/** Every secret that an attacker would try: all PINs of three digits. */
const guesses = Array.from({ length: 1000 }, (_, pin) => String(pin).padStart(3, '0'));

function planned(fields: Partial<PlannedResource>, secrets: readonly string[] = []): ChangeSet {
  return toChangeSet(plan({ resources: [resource(fields)] }), { secrets });
}

/** Everything that is published of one plan, without what a plan file's bytes add. */
function published(changeSet: ChangeSet): string {
  const digest = '1'.repeat(64);
  return JSON.stringify(
    buildReceipt({
      target,
      tool: { synthinfra: '1', engine: 'terraform', engineVersion: '1' },
      digests: { files: digest, inputs: digest, policy: digest },
      base: { lineage: 'x', serial: 1 },
      changeSet,
      verdict: { decision: 'allow', reasons: [] },
      run: 'acme/app/1/1',
      plannedAt: new Date(0),
    }),
  );
}

const ways: readonly (readonly [string, (pin: string) => ChangeSet])[] = [
  [
    'that the engine marks as sensitive',
    (pin) =>
      planned({
        before: { pin: 'old' },
        after: { pin },
        beforeSensitive: { pin: true },
        afterSensitive: { pin: true },
      }),
  ],
  [
    'of a new resource',
    (pin) => planned({ actions: ['create'], before: null, after: { pin }, afterSensitive: { pin: true } }),
  ],
  [
    'of a resource that is deleted',
    (pin) => planned({ actions: ['delete'], before: { pin }, after: null, beforeSensitive: { pin: true } }),
  ],
  [
    'that stands under a credential’s name',
    (pin) => planned({ before: { password: 'old' }, after: { password: pin } }),
  ],
  [
    'in the environment of a container, as JSON in a text',
    (pin) => {
      const text = (value: string): Json =>
        JSON.stringify([{ environment: [{ name: 'DB_PASSWORD', value }] }]);
      return planned({
        before: { container_definitions: text('old') },
        after: { container_definitions: text(pin) },
      });
    },
  ],
  [
    'in a script',
    (pin) => planned({ before: { user_data: 'x' }, after: { user_data: `export DB_PASSWORD=${pin}\n` } }),
  ],
  ['that this run registered', (pin) => planned({ before: { note: 'x' }, after: { note: pin } }, [pin])],
  [
    'that is marked in one place and repeated in another',
    (pin) =>
      planned({
        before: { a: 'x', b: 'x' },
        after: { a: `card-0-${pin}`, b: `card-0-${pin}` },
        afterSensitive: { a: true },
      }),
  ],
  [
    'of a sensitive output',
    (pin) =>
      toChangeSet(
        plan({
          outputs: [
            { name: 'pin', action: 'update', before: 'old', after: pin, unknown: false, sensitive: true },
          ],
        }),
      ),
  ],
];

describe('a low-entropy secret cannot be guessed from what is published', () => {
  it.each(ways)('one %s', (_, changes) => {
    const digests = new Set(guesses.map((pin) => changes(pin).digest));
    const texts = new Set(guesses.slice(0, 50).map((pin) => published(changes(pin))));
    // One for all: no guess is told from another.
    expect([digests.size, texts.size]).toEqual([1, 1]);
  });

  it('whatever its shape: a list or map shows neither its length nor its keys, only whether it is empty', () => {
    const sensitive = { beforeSensitive: { s: true }, afterSensitive: { s: true } };
    const digest = (s: Json): string => planned({ before: { s: null }, after: { s }, ...sensitive }).digest;
    const values = fc.jsonValue().filter((value) => !['null', '[]', '{}'].includes(JSON.stringify(value)));
    fc.assert(fc.property(values, (value) => digest(value as Json) === digest('x')));
  });

  it('attack: nor from the digest, where an exception shows it to those who may read the comment', () => {
    const exceptions = ['terraform_data.a.pin', 'output.pin'].map((path) => ({
      ...{ path, reason: 'it opens no door', expires: '2027-01-31' },
    }));
    const shown = (pin: string): ChangeSet =>
      toChangeSet(
        plan({
          resources: [resource({ before: { pin: 'old' }, after: { pin }, afterSensitive: { pin: true } })],
          outputs: [
            { name: 'pin', action: 'update', before: 'old', after: pin, unknown: false, sensitive: true },
          ],
        }),
        { revealing: { exceptions, secrets: [] } },
      );
    expect(JSON.stringify(shown('042'))).toContain('"revealed":"042"');
    expect(new Set(guesses.map((pin) => shown(pin).digest)).size).toBe(1);
  });

  it('but that it changes is seen: a plan with a new secret is no plan without', () => {
    const digest = (pin: string): string =>
      planned({
        before: { pin: '1' },
        after: { pin },
        beforeSensitive: { pin: true },
        afterSensitive: { pin: true },
      }).digest;
    expect(digest('1')).not.toBe(digest('2'));
  });
});
