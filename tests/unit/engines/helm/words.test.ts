import { describe, expect, it } from '@jest/globals';
import { conflictsIn, plainText, refusalOf } from '../../../../src/engines/helm/words.js';

const ONE = 'Apply failed with 1 conflict: conflict with "kubectl-edit" using apps/v1: .spec.replicas';
const SEVERAL = [
  'Apply failed with 3 conflicts: conflicts with "autoscaler":',
  '- .spec.replicas',
  '- .spec.template.spec.containers[name="app"].image',
  'conflicts with "kubectl-client-side-apply" using apps/v1:',
  '- .metadata.labels.team',
  'Please review the fields above--they currently have other managers.',
].join('\n');

describe('conflictsIn', () => {
  it.each([
    ['none in other words', 'Deployment.apps "x" is invalid: .spec.selector', []],
    ['the one of a line', ONE, [{ manager: 'kubectl-edit', path: '.spec.replicas' }]],
    [
      'several of several managers',
      SEVERAL,
      [
        { manager: 'autoscaler', path: '.spec.replicas' },
        { manager: 'autoscaler', path: '.spec.template.spec.containers[name="app"].image' },
        { manager: 'kubectl-client-side-apply', path: '.metadata.labels.team' },
      ],
    ],
  ])('finds %s', (_, words, expected) => {
    expect(conflictsIn(words)).toEqual(expected);
  });
});

describe('refusalOf', () => {
  it('names manager and path of a conflict, and the way out', () => {
    const { message, fix } = refusalOf('Deployment/n/x', ONE);
    expect(message).toBe(
      'Deployment/n/x has fields that others have set: .spec.replicas belongs to kubectl-edit.',
    );
    expect(fix).toMatch(/leaving them out of the manifest/);
  });

  it("tells the server's words for anything else", () => {
    expect(refusalOf('Secret/n/x', 'forbidden: no').message).toBe(
      'The cluster would refuse the change of Secret/n/x: forbidden: no',
    );
  });
});

describe('plainText', () => {
  it.each([
    ['Error: a\n', 'a'],
    ['error: a\nWarning: b is deprecated\nc', 'a\nc'],
    ['WARNING: Kubernetes configuration file is group-readable\nError: x', 'x'],
    ['', ''],
  ])('of %j is %j', (stderr, expected) => {
    expect(plainText(stderr)).toBe(expected);
  });
});
