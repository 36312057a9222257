import { describe, expect, it } from '@jest/globals';
import { decodePlanText, parsePlan } from '../../../src/engines/terraform/read-plan-text.js';
import { byAddress, changeSet, diff, entry, told } from './kit.js';

describe('plans that other readers stumble over', () => {
  it('trap: a moved resource that drifted is moved, updated and drifted', () => {
    const moved = { previous_address: 'aws_x.old' };
    const changes = changeSet({
      resource_changes: [entry(['update'], { before: { size: 2 }, after: { size: 1 } }, moved)],
      resource_drift: [entry(['update'], { before: { size: 1 }, after: { size: 2 } }, moved)],
    });
    expect(changes.resources[0]?.actions).toEqual(['move', 'update']);
    expect(told(changes.drift[0])).toEqual(['size: 1 → 2']);
  });

  it('trap: several drifted resources are told one by one', () => {
    const addresses = ['aws_x.a', 'aws_x.b'];
    const each = (before: unknown, after: unknown) =>
      addresses.map((address) => entry(['update'], { before, after }, { address }));
    const changes = changeSet({
      resource_changes: each({ size: 2 }, { size: 1 }),
      resource_drift: each({ size: 1 }, { size: 2 }),
    });
    expect(changes.drift.map(({ address }) => address)).toEqual(addresses);
  });

  it('trap: fields that a newer format brings are left alone', () => {
    const known = changeSet({ resource_changes: [entry(['create'], { after: { a: 1 } })] });
    const newer = changeSet({
      format_version: '1.99',
      resource_changes: [
        entry(['create'], { after: { a: 1 }, after_identity: { id: 'x' } }, { generated: {} }),
      ],
      checks: [{ address: { kind: 'output_value' }, status: 'fail' }],
      relevant_attributes: [{ resource: 'aws_x.a', attribute: ['id'] }],
      state_stores: {},
    });
    expect(newer.digest).toBe(known.digest);
  });

  it('trap: nested modules with keys, and the same name in each, stay apart', () => {
    const addresses = ['module.a["x.y"].module.b[0].aws_x.a', 'module.a["x y"].module.b[0].aws_x.a'];
    const changes = changeSet({
      resource_changes: addresses.map((address, index) =>
        entry(['update'], { before: { size: 0 }, after: { size: index + 1 } }, { address }),
      ),
    });
    expect(addresses.map((address) => told(byAddress(changes, address)))).toEqual([
      ['size: 0 → 1'],
      ['size: 0 → 2'],
    ]);
  });

  it('trap: the region of one resource (AWS provider 6) is an attribute like any other', () => {
    expect(diff({ region: 'eu-west-1' }, { region: 'eu-west-2' })).toEqual([
      'region: "eu-west-1" → "eu-west-2"',
    ]);
  });

  it('trap: JSON inside a string is told by what differs in it', () => {
    const policy = (action: string) => ({ policy: JSON.stringify({ Statement: [{ Action: action }] }) });
    const [line, ...others] = diff(policy('s3:GetObject'), policy('s3:*'));
    expect(others).toEqual([]);
    expect(line).toMatch(/Action.*: "s3:GetObject" → "s3:\*"$/);
  });

  it.each([
    ['an error', 'Error: Invalid provider configuration'],
    ['nothing', ''],
  ])('trap: %s in place of a plan is refused with a sentence', (_, text) => {
    expect(() => parsePlan(Buffer.from(text))).toThrow('it holds no JSON object');
  });

  it('trap: a plan of several megabytes between two lines of a wrapper is found whole', () => {
    const values = Array.from({ length: 30_000 }, (_, index) => ({
      name: `größer {"${index}" 🎉`.repeat(4),
    }));
    const plan = JSON.stringify({ format_version: '1.2', values });
    expect(plan.length).toBeGreaterThan(2_000_000);
    expect(decodePlanText(Buffer.from(`[command]terraform\n${plan}\n::debug::done\n`))).toBe(plan);
  });
});
