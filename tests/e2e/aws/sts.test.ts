import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { logInToAws } from '../../../src/identity/aws/login.js';
import { partitionOfRegion, stsEndpoint } from '../../../src/identity/aws/partitions.js';
import type { AwsLogin } from '../../../src/identity/types.js';
import { createPlatform } from '../../../src/platform/index.js';
import { sandboxPython } from '../../../src/sandbox/python.js';
import { GitHub } from '../../support/clouds/github.js';
import { Clouds } from '../../support/clouds/server.js';
import { Sts } from '../../support/clouds/sts.js';
import { loginTools } from '../../support/clouds/tools.js';
import { Cloud } from '../support/cloud.js';
import { Workspace } from '../support/workspace.js';

jest.setTimeout(180_000);

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const BEHIND = 'arn:aws:iam::210987654321:role/behind';
const SUBJECT = 'repo:acme/shop:environment:prod';

/** The parts of botocore that are compared: AWS's description of STS, and of its partitions. */
interface Published {
  readonly service: {
    readonly operations: Readonly<
      Record<string, { output: { shape: string; resultWrapper: string }; errors?: { shape: string }[] }>
    >;
    readonly shapes: Readonly<Record<string, Shape>>;
  };
  readonly partitions: readonly {
    readonly id: string;
    readonly regions: Readonly<Record<string, object>>;
    readonly outputs: { readonly dnsSuffix: string };
  }[];
}

interface Shape {
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly required?: readonly string[];
  readonly error?: { readonly code: string; readonly httpStatusCode: number };
}

const READ = `
import gzip, json, pathlib, botocore
data = pathlib.Path(botocore.__file__).parent / 'data'
service = json.loads(gzip.decompress((data / 'sts/2011-06-15/service-2.json.gz').read_bytes()))
partitions = json.loads((data / 'partitions.json').read_text())['partitions']
print(json.dumps({'service': service, 'partitions': partitions}))
`;

/** What AWS publishes, as the sandbox's Python has it. */
async function published(): Promise<Published> {
  const silent = { update: () => {}, done: () => {}, fail: () => {} };
  const log = {
    step: () => silent,
    info: () => {},
    warn: () => {},
    mask: () => {},
    masked: new Set<string>(),
  };
  const python = await sandboxPython(createPlatform(log), resolve('.'), silent);
  const { stdout } = await promisify(execFile)(python, ['-c', READ], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout) as Published;
}

describe('STS', () => {
  let workspace: Workspace;
  let moto: Cloud;
  let clouds: Clouds;
  let sts: Sts;
  const github = new GitHub();
  let aws: Published;

  beforeAll(async () => {
    workspace = await Workspace.make();
    moto = await Cloud.start(workspace);
    sts = new Sts(github, [
      { arn: ROLE, trust: { subjects: [SUBJECT] } },
      { arn: BEHIND, from: [ROLE], externalId: 'four-words' },
    ]);
    clouds = await Clouds.start([github, sts]);
    aws = await published();
  });
  afterAll(async () => {
    await clouds.close();
    await workspace.remove();
  });

  const login = (endpoint: string, changes: Partial<AwsLogin> = {}): AwsLogin => ({
    cloud: 'aws',
    audience: 'sts.amazonaws.com',
    role: ROLE,
    region: 'eu-west-1',
    endpoint,
    sessionName: 'acme-shop-4711',
    duration: 3600,
    managedPolicies: [],
    chain: [],
    ...changes,
  });

  describe.each([
    ['of the fake', () => clouds.origin],
    ['of moto', () => moto.endpoint],
  ])('%s', (_name, endpoint) => {
    it('takes the same login, and says the same of who that is', async () => {
      const session = await logInToAws(
        login(endpoint(), { account: '123456789012' }),
        loginTools(clouds, github),
      );
      expect(session.who).toBe('arn:aws:sts::123456789012:assumed-role/deploy/acme-shop-4711');
      const { accessKeyId, expiration } = await session.credentials();
      expect(accessKeyId).toMatch(/^ASIA[0-9A-Z]{16}$/);
      expect(expiration.getTime()).toBeGreaterThan(Date.now());
    });

    it('takes the same chain into another account', async () => {
      const chain = [{ role: BEHIND, externalId: 'four-words', duration: 900 }];
      const request = login(endpoint(), { chain, account: '210987654321', inlinePolicy: '{}' });
      const session = await logInToAws(request, loginTools(clouds, github));
      expect(session.who).toBe('arn:aws:sts::210987654321:assumed-role/behind/acme-shop-4711');
    });
  });

  it('is answered by the fake with the fields that AWS describes, and no others', async () => {
    const bodies = new Map<string, string>();
    const answer = sts.answer.bind(sts);
    sts.answer = (request, at) => {
      const given = answer(request, at);
      bodies.set(new URLSearchParams(request.body).get('Action') ?? '', String(given?.body));
      return given;
    };
    const chain = [{ role: BEHIND, externalId: 'four-words', duration: 900 }];
    await logInToAws(login(clouds.origin, { chain }), loginTools(clouds, github));
    sts.answer = answer;
    expect([...bodies.keys()].sort()).toEqual([
      'AssumeRole',
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
    ]);
    const { operations, shapes } = aws.service;
    for (const [action, body] of bodies) {
      const { shape, resultWrapper } = operations[action]?.output ?? { shape: '', resultWrapper: '' };
      const result = fields(body, resultWrapper);
      expect(result.length).toBeGreaterThan(2);
      expect(Object.keys(shapes[shape]?.members ?? {})).toEqual(expect.arrayContaining(result));
      for (const inner of ['Credentials', 'AssumedRoleUser'].filter((name) => result.includes(name)))
        expect(fields(body, inner).sort()).toEqual([...(shapes[inner]?.required ?? [])].sort());
    }
  });

  it.each([
    ['PackedPolicyTooLarge', { Policy: `{${' '.repeat(2048)}}` }, 0],
    ['MalformedPolicyDocument', { Policy: 'allow all' }, 0],
    ['InvalidIdentityToken', { WebIdentityToken: 'a.b.c' }, 0],
    ['ExpiredTokenException', {}, 601],
  ])('is refused by the fake with a code and a status that AWS describes: %s', (code, change, skew) => {
    const token = github.mint('sts.amazonaws.com', clouds);
    const asked = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: ROLE };
    const given = { RoleSessionName: 'acme', WebIdentityToken: token };
    const body = String(new URLSearchParams({ ...asked, ...given, ...change }));
    clouds.skew.cloud = skew;
    const answer = sts.answer({ method: 'POST', url: new URL(clouds.origin), headers: {}, body }, clouds);
    clouds.skew.cloud = 0;
    expect(answer?.body).toContain(`<Code>${code}</Code>`);
    const { operations, shapes } = aws.service;
    const errors = operations['AssumeRoleWithWebIdentity']?.errors ?? [];
    expect(errors.map(({ shape }) => shapes[shape]?.error)).toContainEqual(
      expect.objectContaining({ code, httpStatusCode: answer?.status }),
    );
  });

  it('has the partitions of which AWS publishes regions and names', () => {
    const regions = aws.partitions.flatMap(({ id, regions, outputs }) =>
      Object.keys(regions)
        .filter((region) => !region.endsWith('-global'))
        .map((region) => ({ region, partition: id, endpoint: `https://sts.${region}.${outputs.dnsSuffix}` })),
    );
    expect(regions.length).toBeGreaterThan(30);
    expect(
      regions.map(({ region }) => ({
        region,
        partition: partitionOfRegion(region).partition,
        endpoint: stsEndpoint(region),
      })),
    ).toEqual(regions);
  });
});

/** Names of the elements right below one. */
function fields(xml: string, parent: string): string[] {
  let inside = new RegExp(`<${parent}>(.*)</${parent}>`, 's').exec(xml)?.[1] ?? '';
  const names: string[] = [];
  for (
    let next = /^<(\w+)>.*?<\/\1>/s.exec(inside);
    next !== null;
    next = /^<(\w+)>.*?<\/\1>/s.exec(inside)
  ) {
    names.push(next[1] ?? '');
    inside = inside.slice(next[0].length);
  }
  return names;
}
