import { describe, expect, it } from '@jest/globals';
import { putSecretValue } from '../../../../src/identity/aws/secret-value.js';
import { ensureStateBucket } from '../../../../src/identity/aws/state-bucket.js';
import { serve } from '../../engines/terraform/support/http-server.js';

/** An S3 that has the bucket or not, and keeps what it was asked: `PUT ?versioning` with its body. */
async function s3(there: boolean) {
  const asked = new Map<string, string>();
  const endpoint = await serve((request, response, body) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    const what = [...searchParams.keys()].filter((name) => name !== 'x-id').join(',');
    asked.set(
      `${request.method} ${pathname.replace(/\/$/, '')}${what === '' ? '' : ` ${what}`}`,
      body.toString(),
    );
    response.writeHead(request.method === 'HEAD' && !there ? 404 : 200).end();
  });
  return { endpoint, asked };
}

const SETTINGS = [
  'PUT /states encryption',
  'PUT /states ownershipControls',
  'PUT /states policy',
  'PUT /states publicAccessBlock',
  'PUT /states versioning',
];

describe('the bucket of the states', () => {
  it('is made in its region, private, versioned, encrypted, for TLS alone', async () => {
    const { endpoint, asked } = await s3(false);
    expect(await ensureStateBucket({ bucket: 'states', region: 'eu-west-1', endpoint })).toBe(true);
    expect([...asked.keys()].sort()).toEqual(['HEAD /states', 'PUT /states', ...SETTINGS]);
    expect(asked.get('PUT /states')).toContain('<LocationConstraint>eu-west-1</LocationConstraint>');
    expect(asked.get('PUT /states versioning')).toContain('<Status>Enabled</Status>');
    expect(asked.get('PUT /states encryption')).toContain('<SSEAlgorithm>aws:kms</SSEAlgorithm>');
    expect(asked.get('PUT /states encryption')).not.toContain('KMSMasterKeyID');
    expect(asked.get('PUT /states publicAccessBlock')?.split('true')).toHaveLength(5);
    expect(asked.get('PUT /states ownershipControls')).toContain('BucketOwnerEnforced');
    const policy = JSON.parse(asked.get('PUT /states policy') ?? '') as { Statement: { Effect: string }[] };
    expect(policy.Statement.every(({ Effect }) => Effect === 'Deny')).toBe(true);
    expect(JSON.stringify(policy)).toContain('{"aws:SecureTransport":"false"}');
  });

  it.each([
    ['eu-west-1', 'arn:aws:s3:::states'],
    ['cn-north-1', 'arn:aws-cn:s3:::states'],
  ])('has a policy of the partition of %s', async (region, arn) => {
    const { endpoint, asked } = await s3(true);
    await ensureStateBucket({ bucket: 'states', region, endpoint });
    expect(asked.get('PUT /states policy')).toContain(`"Resource":["${arn}","${arn}/*"]`);
  });

  it('is not made again, but what is missing of it is put right', async () => {
    const { endpoint, asked } = await s3(true);
    const request = { bucket: 'states', region: 'eu-west-1', endpoint, kmsKey: 'alias/states' };
    expect(await ensureStateBucket(request)).toBe(false);
    expect([...asked.keys()].sort()).toEqual(['HEAD /states', ...SETTINGS]);
    expect(asked.get('PUT /states encryption')).toContain('<KMSMasterKeyID>alias/states</KMSMasterKeyID>');
  });

  it('names no region where none may be named', async () => {
    const { endpoint, asked } = await s3(false);
    await ensureStateBucket({ bucket: 'states', region: 'us-east-1', endpoint });
    expect(asked.get('PUT /states')).not.toContain('LocationConstraint');
  });

  it('of somebody else is left alone', async () => {
    const endpoint = await serve((_request, response) => response.writeHead(403).end());
    await expect(ensureStateBucket({ bucket: 'states', region: 'eu-west-1', endpoint })).rejects.toThrow();
  });
});

describe('a secret', () => {
  it('gets a new version with exactly this value', async () => {
    const bodies: string[] = [];
    const endpoint = await serve((_request, response, body) => {
      bodies.push(body.toString());
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end('{"VersionId":"v2"}');
    });
    const value = `ä "quoted"\n\${x}`;
    expect(await putSecretValue({ id: 'tiny-dev-api-key', region: 'eu-west-1', endpoint }, value)).toBe('v2');
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ SecretId: 'tiny-dev-api-key', SecretString: value });
  });

  it('that does not exist is told by its name, without the value', async () => {
    const endpoint = await serve((_request, response) =>
      response
        .writeHead(400, {
          'content-type': 'application/x-amz-json-1.1',
          'x-amzn-errortype': 'ResourceNotFoundException',
        })
        .end('{"__type":"ResourceNotFoundException","Message":"no such secret"}'),
    );
    const put = putSecretValue({ id: 'x', region: 'eu-west-1', endpoint }, 's3cret');
    await expect(put).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'no such secret' });
  });
});
