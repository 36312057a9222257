import { describe, expect, it } from '@jest/globals';
import type { AttributeChange, ResourceChange } from '../../../src/changes/changeset.js';
import { materialDrift } from '../../../src/changes/drift.js';
import type { Action } from '../../../src/changes/plan.js';

const attribute = (...path: string[]): AttributeChange => ({
  path,
  before: { kind: 'value', value: 1 },
  after: { kind: 'value', value: 2 },
});
const change = (
  address: string,
  actions: readonly Action[],
  ...attributes: AttributeChange[]
): ResourceChange => ({ address, type: 'aws_x', actions, attributes, risk: 'changes' });

describe('materialDrift', () => {
  const cases: readonly {
    name: string;
    drift: ResourceChange[];
    planned: ResourceChange[];
    expected: string[];
  }[] = [
    {
      name: 'keeps what an apply would put back',
      drift: [change('aws_x.a', ['update'], attribute('cidr'))],
      planned: [change('aws_x.a', ['update'], attribute('cidr'))],
      expected: ['aws_x.a cidr'],
    },
    {
      name: 'leaves out a computed value that only settled',
      drift: [change('aws_x.a', ['update'], attribute('arn'))],
      planned: [],
      expected: [],
    },
    {
      name: 'leaves out a computed value of a resource that the manifest changes elsewhere',
      drift: [change('aws_x.a', ['update'], attribute('version'))],
      planned: [change('aws_x.a', ['update'], attribute('image'))],
      expected: [],
    },
    {
      name: 'names the attribute that somebody changed, not those beside it that settled',
      drift: [change('aws_x.a', ['update'], attribute('cidr'), attribute('version'))],
      planned: [change('aws_x.a', ['update'], attribute('cidr'))],
      expected: ['aws_x.a cidr'],
    },
    {
      name: 'keeps a resource that somebody deleted and an apply would make again',
      drift: [change('aws_x.a', ['delete'])],
      planned: [change('aws_x.a', ['create'], attribute('name'))],
      expected: ['aws_x.a '],
    },
    {
      name: 'leaves out the computed values of a resource that is made anew',
      drift: [change('aws_x.a', ['update'], attribute('arn'))],
      planned: [change('aws_x.a', ['replace'], { ...attribute('arn'), after: { kind: 'unknown' } })],
      expected: [],
    },
    {
      name: 'does not take an address for another that begins alike',
      drift: [change('aws_x.a', ['update'], attribute('cidr'))],
      planned: [change('aws_x.ab', ['update'], attribute('cidr'))],
      expected: [],
    },
  ];
  it.each(cases)('$name', ({ drift, planned, expected }) => {
    const found = materialDrift(drift, planned).map(
      ({ address, attributes }) => `${address} ${attributes.map(({ path }) => path.join('.')).join(',')}`,
    );
    expect(found).toEqual(expected);
  });
});
