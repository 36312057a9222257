import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { FakeGithub } from '../../../support/github/fake-github.js';
import { checkOf, complaints, healthy, visit } from '../doctor-kit.js';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await FakeGithub.start();
});

afterEach(() => fake.close());

it.each<[string, string, string[]]>([
  ['everything', '* @ann\n', []],
  ['all but the manifest', '/.github/ @ann\n', ['owners-manifest fail']],
  [
    'one workflow alone',
    '* @ann\n/.github/ \n/.github/workflows/apply.yml @ann\n/.github/CODEOWNERS @ann\n',
    ['owners-workflows fail'],
  ],
  ['all but the owners themselves', '* @ann\n/.github/CODEOWNERS\n', ['owners-owners fail']],
  [
    'everything, which a later line takes back',
    '* @ann\n/.github/\n',
    ['owners-workflows fail', 'owners-owners fail'],
  ],
  ['another manifest', '/infra/deployment.yaml @ann\n/.github/ @ann\n', ['owners-manifest fail']],
])('code owners of %s', async (_what, owners, wrong) => {
  await healthy(fake, owners);
  expect(complaints((await visit(fake)).checks)).toEqual(wrong);
});

it('who own it are named, and where to write what is missing', async () => {
  await healthy(fake, '/.github/ @ann @acme/infra\n');
  const { checks } = await visit(fake);
  expect(checkOf(checks, 'owners-workflows').found).toBe('owned by @ann @acme/infra');
  expect(checkOf(checks, 'owners-manifest').mend).toBe(
    'Add to .github/CODEOWNERS of main, as its last lines: /deployment.yaml @owner.',
  );
});

it('code owners that GitHub does not accept are told with their line', async () => {
  await healthy(fake);
  fake.own.settings.codeownersErrors = [
    { line: 2, column: 12, kind: 'Unknown owner', message: 'Unknown owner', path: '.github/CODEOWNERS' },
  ];
  expect(checkOf((await visit(fake)).checks, 'owners-valid')).toMatchObject({
    status: 'fail',
    found: '.github/CODEOWNERS:2: Unknown owner',
  });
});

it('no file of code owners fails, as each of its paths does', async () => {
  await healthy(fake, '\n');
  fake.own.settings.codeownersErrors = undefined;
  expect(complaints((await visit(fake)).checks)).toEqual([
    'owners-manifest fail',
    'owners-workflows fail',
    'owners-owners fail',
    'owners-valid fail',
  ]);
});
