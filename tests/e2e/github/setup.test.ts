import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { layOut } from '../../unit/engines/tools/support/programs.js';
import { PATIENCE } from '../support/workspace.js';
import { type ActRun, runAct } from './support/act.js';
import { pullRequest } from './support/events.js';

const act = await findAct();
const HELM = '3.99.1';
const LOCK_FILE = '.terraform.lock.hcl';

/** Tells what it is asked to keep; GitHub’s own needs GitHub. */
const CACHE = {
  'action.yml': JSON.stringify({
    name: 'cache',
    description: 'Tells what it is asked to keep.',
    inputs: { path: { required: true }, key: { required: true } },
    runs: { using: 'node24', main: 'main.js' },
  }),
  'main.js': "console.log('KEEP ' + JSON.stringify([process.env.INPUT_PATH, process.env.INPUT_KEY]));",
};

const name = 'program' in act ? 'the action setup in a job' : `the action setup in a job: ${act.missing}`;
('program' in act ? describe : describe.skip)(name, () => {
  let dir: string;

  beforeAll(async () => {
    dir = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-setup-')));
    await layOut(join(dir, 'releases'), 'helm', HELM);
    for (const part of ['actions', 'dist']) await cp(part, join(dir, 'toolkit', part), { recursive: true });
    for (const [file, text] of Object.entries(CACHE)) await write(join('cache', file), text);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }

  async function run(cache: boolean): Promise<ActRun> {
    const inputs = { tools: `helm@${HELM}`, mirror: join(dir, 'releases'), cache: `${cache}` };
    const after = 'echo "SEES $(helm version) $TF_PLUGIN_CACHE_DIR $SAID"';
    const steps = [
      { uses: 'actions/checkout@v6' },
      { id: 'setup', uses: 'inferloop/synthinfra/actions/setup@e2e', with: inputs },
      { run: after, env: { SAID: `\${{ steps.setup.outputs.path }}` } },
    ];
    const job = { 'runs-on': 'ubuntu-24.04', steps };
    await write('repository/.github/workflows/ci.yml', JSON.stringify({ on: 'pull_request', jobs: { job } }));
    await write(join('repository', LOCK_FILE), '# locked');
    const [, pin = ''] =
      /uses: (actions\/cache@[0-9a-f]{40})/.exec(await readFile('actions/setup/action.yml', 'utf8')) ?? [];
    return runAct({
      program: 'program' in act ? act.program : '',
      repository: join(dir, 'repository'),
      workflow: 'ci.yml',
      event: pullRequest(1, 'change', 'a'.repeat(40), 'b'.repeat(40)),
      env: { SYNTHINFRA_CACHE: join(dir, `cache-${cache}`) },
      secrets: {},
      local: { 'inferloop/synthinfra@e2e': join(dir, 'toolkit'), [pin]: join(dir, 'cache') },
    });
  }

  it.each([true, false])(
    'gives later steps its tools, and keeps releases and providers when it is asked to: %s',
    async (cache) => {
      const { code, text } = await run(cache);
      expect([code, text.includes('Job succeeded')]).toEqual([0, true]);
      const said = text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => String((JSON.parse(line) as { msg?: unknown }).msg).trim());
      const [sees = ''] = said.filter((line) => line.startsWith('SEES '));
      expect(sees).toMatch(/^SEES v3\.99\.1 \S+\/synthinfra-tools\/providers \S+\/synthinfra-tools\/bin$/);
      const temp = sees.replace(/^.* (\S+)\/synthinfra-tools\/bin$/, '$1');
      const kept = said
        .filter((line) => line.startsWith('KEEP '))
        .map((line) => JSON.parse(line.slice(5)) as string[]);
      const tools = [
        `${temp}/synthinfra-tools/releases`,
        expect.stringMatching(/^synthinfra-tools-[0-9a-f]{12}-\w+-\w+-helm@3\.99\.1$/),
      ];
      const providers = [
        `${temp}/synthinfra-tools/providers`,
        expect.stringMatching(/^synthinfra-providers-\w+-\w+-[0-9a-f]{64}$/),
      ];
      expect(kept).toEqual(cache ? [tools, providers] : []);
    },
    PATIENCE,
  );
});
