import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import { push } from './support/events.js';
import { tiny } from './support/moto.js';
import { endings, Road, said } from './support/road.js';
import { TOOLKIT } from './support/toolkit.js';

const act = await findAct();
const name = 'program' in act ? 'what an attacker proposes' : `what an attacker proposes: ${act.missing}`;
const ROLES = {
  aws: {
    planRole: 'arn:aws:iam::123456789012:role/admin',
    applyRole: 'arn:aws:iam::123456789012:role/apply',
  },
};
const TABLE = { more: { partitionKey: { name: 'id' } } };

('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  /** Where code that ran would leave a file. */
  let traces: string;

  beforeAll(async () => {
    traces = await mkdtemp(join(tmpdir(), 'synthinfra-traces-'));
    const options = { manifest: tiny({}), environments: ['dev'] };
    road = await Road.start('program' in act ? act.program : '', options);
  }, PATIENCE);
  afterAll(async () => {
    await road?.close();
    await rm(traces, { recursive: true, force: true });
  }, PATIENCE);

  it(
    'attack: external data and provisioners that a branch brings along never run',
    async () => {
      const touch = (trace: string) => `touch ${join(traces, trace)}`;
      const proposal = await road.propose(tiny(TABLE));
      const files = {
        'evil.tf': hcl(touch('beside')),
        '.synthinfra/dev/main/evil.tf': hcl(touch('rendered')),
        'templates/terraform/aws/table/evil.tf': hcl(touch('template')),
      };
      let { head } = proposal;
      for (const [path, text] of Object.entries(files))
        head = await road.people.push('ann', proposal.branch, path, text);
      const run = await road.plan({ ...proposal, head });
      expect(endings(run)).toEqual(['plan success', 'verdict success']);
      expect(said(run, 'verdict')).toContain('tiny-dev-more');
      expect(run.text).not.toContain('evil.tf');
      expect(await readdir(traces)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'attack: a role in the manifest is not assumed, since main names none: a preview that asks no cloud',
    async () => {
      const asked = (await road.moto.cloud.requests()).length;
      const proposal = await road.propose(withSpec({ identity: ROLES }));
      const run = await road.plan(proposal);
      expect(endings(run)).toEqual(['plan success', 'verdict success']);
      expect(said(run, 'verdict')).toContain('main has no identity in this manifest yet');
      expect(run.jobs[0]?.outputs).not.toHaveProperty('identity');
      expect(await road.moto.cloud.requests()).toHaveLength(asked);
    },
    PATIENCE,
  );

  it(
    'attack: another account in the manifest is refused',
    async () => {
      const target = { provider: 'aws', region: 'eu-west-1', account: '999999999999' };
      const run = await road.plan(await road.propose(withSpec({ target })));
      expect(endings(run)).toEqual(['plan failure', 'verdict failure']);
      expect(said(run, 'verdict')).toContain('999999999999');
    },
    PATIENCE,
  );

  it(
    'attack: an environment that any branch may name gets no token to apply, whoever asks',
    async () => {
      road.bench.github.own.environments.set('dev', {});
      const landed = await road.pushToMain(withSpec({ identity: ROLES }));
      const commit = await road.people.push('bob', 'main', '.github/workflows/direct.yml', applies());
      const event = push(landed.before, commit);
      const asked = (await road.moto.cloud.requests()).length;
      const run = await road.bench.run({ workflow: 'direct.yml', event, env: road.moto.env });
      expect(endings(run)).toEqual(['direct failure']);
      expect(said(run, 'direct')).toContain(
        'The environment dev of acme/shop is not limited to the branch main',
      );
      expect(await road.moto.cloud.requests()).toHaveLength(asked);
    },
    PATIENCE,
  );
});

/** The action that applies, as if a review had said yes. */
function applies(): string {
  const decided = { environment: 'dev', decision: 'go', 'expect-digest': 'e'.repeat(64) };
  const uses = `${TOOLKIT.repository}/actions/apply@${TOOLKIT.ref}`;
  const steps = [{ uses: 'actions/checkout@v6' }, { uses, with: decided }];
  const direct = { 'runs-on': 'ubuntu-24.04', environment: { name: 'dev' }, steps };
  return JSON.stringify({ on: 'push', jobs: { direct } });
}

function withSpec(more: object): string {
  const { spec, ...rest } = JSON.parse(tiny(TABLE)) as { readonly spec: object };
  return JSON.stringify({ ...rest, spec: { ...spec, ...more } });
}

/** Code that runs while it is planned, and code that runs when it is applied. */
function hcl(command: string): string {
  return `
data "external" "evil" { program = ["sh", "-c", "${command}; echo '{}'"] }
resource "terraform_data" "evil" {
  provisioner "local-exec" { command = "${command}" }
}
`;
}
