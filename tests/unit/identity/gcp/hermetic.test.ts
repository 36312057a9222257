import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { logInToGoogle } from '../../../../src/identity/gcp/login.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Google, PROJECT, SERVICE_ACCOUNT } from '../../../support/clouds/google.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const before = { ...process.env };
let clouds: Clouds;
afterEach(async () => {
  await clouds.close();
  process.env = before;
  jest.restoreAllMocks();
});

// In a file of its own: Google's library looks at some of these when it is loaded, which is in the login.
describe('a login on a machine that has settings and credentials of its own', () => {
  it('takes nothing from them, and logs no token where the library is told to log', async () => {
    const github = new GitHub();
    const google = new Google(github);
    clouds = await Clouds.start([github, ...google.services]);
    process.env = {
      ...before,
      GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json',
      GOOGLE_CLOUD_PROJECT: 'other',
      GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'other.example',
      GCE_METADATA_HOST: new URL(clouds.origin).host,
      GOOGLE_SDK_NODE_LOGGING: '*',
      HTTPS_PROXY: 'no address of a proxy',
      HTTP_PROXY: 'http://127.0.0.1:1',
    };
    const outputs = [
      jest.spyOn(console, 'error').mockImplementation(() => undefined),
      jest.spyOn(process.stderr, 'write').mockReturnValue(true),
    ];
    const login = google.login(clouds, { serviceAccount: SERVICE_ACCOUNT, project: PROJECT.id });
    const session = await logInToGoogle(login, loginTools(clouds, github));
    const logged = outputs.flatMap(({ mock }) => mock.calls.map(String)).join('');

    expect(session.who).toBe(SERVICE_ACCOUNT);
    expect(session.account).toBe(PROJECT.id);
    expect(clouds.requestsOf('nobody')).toEqual([]);
    expect(logged).toBe('');
  });
});
