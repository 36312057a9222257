import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { runArtifact } from '../../../src/store/artifact/run-artifact.js';
import { zipOf } from '../../../src/zip.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { FakeResults } from '../../support/stores/results.js';
import { FakeService } from '../../support/stores/server.js';

const RECEIPT = Buffer.from('{"receipt":1}');
let results: FakeResults;
let service: FakeService;
let github: Github;
let id: string;
const { patience } = storeTools();

beforeEach(async () => {
  results = new FakeResults({ workflowRun: 77, restToken: 'ghs_rest' });
  service = await FakeService.start((request) => results.answer(request));
  const store = artifactsOf(results, service.origin, storeTools());
  id = (await store.upload('receipts/prod', RECEIPT)).id ?? '';
  github = connect(
    { repository: 'acme/shop', token: 'ghs_rest', apiUrl: service.origin },
    { pause: async () => {} },
  );
});
afterEach(() => service.close());

/** Answers as GitHub would if the artifact's record said something else. */
function claiming(change: object): Pick<Github, 'read'> {
  return {
    async read<T>(route: string, parameters?: Parameters<Github['read']>[1]): Promise<T> {
      const answer = await github.read<T>(route, parameters);
      return route.endsWith('{artifact_id}') ? ({ ...answer, ...change } as T) : answer;
    },
  };
}

describe('what another run stored', () => {
  it('is read by run and id, with what GitHub says of that run', async () => {
    expect(await runArtifact(github, { run: '77', id }, patience)).toEqual({
      key: 'receipts/prod',
      bytes: RECEIPT,
      digest: results.artifacts[0]?.digest,
      headSha: 'a'.repeat(40),
      repositoryId: 5,
      headRepositoryId: 5,
    });
  });

  it('is fetched again when it came damaged, whatever the damage', async () => {
    for (const answer of ['corrupt', 'truncate', 'html'] as const) {
      service.inject({ answer, when: ({ url }) => url.pathname.startsWith('/blobs/') });
      expect((await runArtifact(github, { run: '77', id }, patience)).bytes).toEqual(RECEIPT);
    }
  });

  it('takes no token along to where the bytes lie', async () => {
    await runArtifact(github, { run: '77', id }, patience);
    const asked = service.requests.filter(
      ({ method, url }) => method === 'GET' && /^\/blobs/.test(url.pathname),
    );
    expect(asked).toHaveLength(1);
  });

  it('that does not exist is an error of GitHub', async () => {
    await expect(runArtifact(github, { run: '77', id: '1' }, patience)).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('an attack by an artifact', () => {
  it.each<[string, object, object, string]>([
    ['of another run', { run: '78' }, {}, 'it is of run 77'],
    ['of no run', {}, { workflow_run: null }, 'it is of run unknown'],
    ['of another digest', { digest: `sha256:${'0'.repeat(64)}` }, {}, 'its digest is sha256:'],
    ['without a digest', {}, { digest: null }, 'GitHub keeps no digest of it'],
    ['that has expired', {}, { expired: true }, 'it has expired'],
    ['that is too large', {}, { size_in_bytes: 2 ** 40 }, 'it has 1099511627776 bytes'],
    ['with a name of nobody', {}, { name: '../receipt' }, '"../receipt" is none of synthinfra'],
    ['that is a page of a proxy', {}, { name: undefined, size_in_bytes: 1 }, 'none of synthinfra'],
  ])('%s is refused', async (_name, wanted, record, why) => {
    const work = runArtifact(claiming(record), { run: '77', id, ...wanted }, patience);
    await expect(work).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(why) });
  });

  it('whose bytes were exchanged is refused: a changed byte', async () => {
    results.tamper('receipts~prod', zipOf(new Map([['prod', Buffer.from('{"receipt":2}')]])));
    await expect(runArtifact(github, { run: '77', id }, patience)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('the bytes are not those that were stored'),
    });
  });

  it('with path traversal in a zip that its writer uploaded by hand is refused', async () => {
    const zip = zipOf(new Map([['../../prod', Buffer.from('x')]]));
    results.tamper('receipts~prod', zip);
    const [artifact] = results.artifacts;
    const { createHash } = await import('node:crypto');
    if (artifact !== undefined) artifact.digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    await expect(runArtifact(github, { run: '77', id }, patience)).rejects.toThrow(
      'the artifact receipts~prod is refused: it holds "../../prod"',
    );
  });
});
