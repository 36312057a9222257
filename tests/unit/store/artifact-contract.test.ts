import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { connect, type Github } from '../../../src/github/client.js';
import { runArtifact } from '../../../src/store/artifact/run-artifact.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { FakeResults } from '../../support/stores/results.js';
import { FakeService } from '../../support/stores/server.js';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

it('what is asked about artifacts, and what the fake answers, is as GitHub describes its API', async () => {
  const file = 'node_modules/@octokit/openapi/generated/api.github.com.json';
  const described = JSON.parse(await readFile(file, 'utf8')) as Description;
  // It is OpenAPI and no plain JSON Schema: examples, formats and discriminators mean nothing here.
  const schemas = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  schemas.addSchema({ $id: 'github', components: { schemas: described.components.schemas } });
  const isArtifact = schemas.compile({ $ref: 'github#/components/schemas/artifact' });

  const results = new FakeResults();
  const service = await FakeService.start((request) => results.answer(request));
  const repository = { repository: 'acme/shop', token: 'ghs_rest', apiUrl: service.origin };
  const github = connect(repository);
  const asked: string[] = [];
  const records: unknown[] = [];
  const watched: Pick<Github, 'read'> = {
    async read<T>(route: string, parameters?: Parameters<Github['read']>[1]): Promise<T> {
      const answer = await github.read<T>(route, parameters);
      asked.push(route);
      records.push(answer);
      return answer;
    },
  };
  try {
    const store = artifactsOf(results, service.origin, storeTools());
    const { id = '' } = await store.upload('receipts/prod', Buffer.from('{}'));
    await runArtifact(watched, { run: '77', id }, storeTools().patience);
  } finally {
    await service.close();
  }

  const [record, zip] = asked.map((route) => described.paths[route.slice('GET '.length)]?.['get']?.responses);
  expect(record).toHaveProperty('200');
  expect(zip).toHaveProperty('302');
  isArtifact(records[0]);
  expect(isArtifact.errors).toBeNull();
});
