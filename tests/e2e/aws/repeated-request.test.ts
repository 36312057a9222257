import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cloud } from '../support/cloud.js';
import { PATIENCE, Workspace } from '../support/workspace.js';

/** Asks for a secret of one name, as a client does that may have lost the answer of an earlier try. */
async function createSecret(cloud: Cloud, invocation: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: {
      Authorization:
        'AWS4-HMAC-SHA256 Credential=nobody/20260101/eu-west-1/secretsmanager/aws4_request, SignedHeaders=host, Signature=0',
      'X-Amz-Target': 'secretsmanager.CreateSecret',
      'Content-Type': 'application/x-amz-json-1.1',
      'amz-sdk-invocation-id': invocation,
    },
    body: JSON.stringify({ Name: 'once' }),
  });
  return { status: answer.status, body: await answer.text() };
}

describe('a request that is tried again under the same invocation id', () => {
  let workspace: Workspace;
  let cloud: Cloud;

  beforeAll(async () => {
    workspace = await Workspace.make();
    cloud = await Cloud.start(workspace);
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  const asked = async (): Promise<readonly number[]> =>
    (await cloud.requests()).filter(({ action }) => action === 'CreateSecret').map(({ status }) => status);

  it('is done once and answered as it was, and a new one is refused as before', async () => {
    const first = await createSecret(cloud, 'one');
    expect(first).toMatchObject({ status: 200, body: expect.stringContaining('"ARN"') });
    expect(await createSecret(cloud, 'one')).toEqual(first);
    expect(await asked()).toEqual([200]);

    const other = await createSecret(cloud, 'two');
    expect(other).toMatchObject({ status: 400, body: expect.stringContaining('ResourceExistsException') });
    expect(await asked()).toEqual([200, 400]);
  });

  it('is done again when it was refused', async () => {
    const refused = await createSecret(cloud, 'three');
    expect(refused.status).toBe(400);
    await cloud.call('secretsmanager', 'secretsmanager.DeleteSecret', {
      SecretId: 'once',
      ForceDeleteWithoutRecovery: true,
    });
    expect((await createSecret(cloud, 'three')).status).toBe(200);
  });
});
