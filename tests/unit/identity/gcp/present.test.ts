import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GoogleAuth } from 'google-auth-library';
import { logInToGoogle } from '../../../../src/identity/gcp/login.js';
import { presentGoogle } from '../../../../src/identity/gcp/present.js';
import type { GcpLogin, SessionPlace } from '../../../../src/identity/types.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Google, PROJECT, PROVIDER, SERVICE_ACCOUNT } from '../../../support/clouds/google.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const LOGIN: GcpLogin = {
  cloud: 'gcp',
  provider: PROVIDER,
  audience: `https://iam.googleapis.com/${PROVIDER}`,
  universe: 'googleapis.com',
  lifetime: 1800,
  endpoints: {
    sts: 'https://sts.googleapis.com/',
    iamCredentials: 'https://iamcredentials.googleapis.com',
    resourceManager: 'https://cloudresourcemanager.googleapis.com',
  },
};
const PLACE: SessionPlace = {
  name: 'prod',
  folder: '/runner/session',
  request: { url: 'https://pipelines.example/idtoken?api-version=2.0', bearer: 'bearer-of-the-job' },
  credentialsCommand: [],
};
const DIRECT = {
  type: 'external_account',
  audience: `//iam.googleapis.com/${PROVIDER}`,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  universe_domain: 'googleapis.com',
  credential_source: {
    url: `https://pipelines.example/idtoken?api-version=2.0&audience=${encodeURIComponent(LOGIN.audience)}`,
    headers: { Authorization: 'Bearer bearer-of-the-job' },
    format: { type: 'json', subject_token_field_name: 'value' },
  },
};

function contentOf(login: GcpLogin): unknown {
  return JSON.parse(presentGoogle(login, undefined, PLACE).files['prod.gcp.json'] ?? '') as unknown;
}

describe('the credentials file', () => {
  it('says where tokens are asked for and exchanged', () => {
    expect(contentOf(LOGIN)).toEqual(DIRECT);
  });

  it('says which service account is acted as, and for how long', () => {
    expect(contentOf({ ...LOGIN, serviceAccount: SERVICE_ACCOUNT })).toEqual({
      ...DIRECT,
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`,
      service_account_impersonation: { token_lifetime_seconds: 1800 },
    });
  });

  it('is of the login’s universe', () => {
    expect(contentOf({ ...LOGIN, universe: 'apis.example' })).toMatchObject({
      audience: `//iam.apis.example/${PROVIDER}`,
      universe_domain: 'apis.example',
    });
  });

  it('cannot be written without an address to ask for tokens', () => {
    const { request: _request, ...nowhere } = PLACE;
    expect(() => presentGoogle(LOGIN, undefined, nowhere)).toThrow(/must hold the address/);
  });
});

describe('the environment', () => {
  const path = join('/runner/session', 'prod.gcp.json');
  const files = { GOOGLE_APPLICATION_CREDENTIALS: path, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: path };

  it.each<[string, string | undefined, string, object]>([
    ['the file alone', undefined, 'googleapis.com', {}],
    [
      'the project, when it is known',
      'acme-prod',
      'googleapis.com',
      { GOOGLE_CLOUD_PROJECT: 'acme-prod', GOOGLE_PROJECT: 'acme-prod', CLOUDSDK_CORE_PROJECT: 'acme-prod' },
    ],
    [
      'the universe, when it is another one',
      undefined,
      'apis.example',
      { GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'apis.example', CLOUDSDK_CORE_UNIVERSE_DOMAIN: 'apis.example' },
    ],
  ])('names %s', (_case, project, universe, besides) => {
    expect(presentGoogle({ ...LOGIN, universe }, project, PLACE).environment).toEqual({
      ...files,
      ...besides,
    });
  });
});

describe('Google’s own library', () => {
  let clouds: Clouds;
  let folder: string;
  beforeEach(async () => {
    // It warns of files from strangers; this one is ours.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    folder = await mkdtemp(join(tmpdir(), 'synthinfra-gcp-'));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await clouds.close();
    await rm(folder, { recursive: true });
  });

  it.each<[string, Partial<GcpLogin>, RegExp]>([
    ['the federated principal', {}, /^ya29\.d\./],
    ['the service account', { serviceAccount: SERVICE_ACCOUNT }, /^ya29\.c\./],
  ])(
    'reads the file and gets new tokens of %s for as long as the job runs',
    async (_case, changes, shape) => {
      const github = new GitHub();
      // The library renews what has five minutes left: here, at once.
      const google = new Google(github, { lifetime: 240 });
      clouds = await Clouds.start([github, ...google.services]);
      const login = google.login(clouds, { ...changes, project: PROJECT.id });
      const session = await logInToGoogle(login, loginTools(clouds, github));
      const request = github.tokenRequest(clouds);
      const { files, environment } = session.present({
        name: 'prod',
        folder,
        request,
        credentialsCommand: [],
      });
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);

      const keyFilename = environment['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
      const projectId = environment['GOOGLE_CLOUD_PROJECT'] ?? '';
      const client = await new GoogleAuth({ keyFilename, projectId }).getClient();
      const first = await client.getAccessToken();
      const second = await client.getAccessToken();

      expect(first.token).toMatch(shape);
      expect(second.token).toMatch(shape);
      expect(second.token).not.toBe(first.token);
      expect(clouds.requestsOf('github')).toHaveLength(3);
      expect(clouds.requestsOf('nobody')).toEqual([]);
    },
  );
});
