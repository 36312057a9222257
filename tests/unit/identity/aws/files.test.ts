import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSessionFile } from '../../../../src/identity/aws/credential-process.js';
import { awsFiles, mergedAwsConfig } from '../../../../src/identity/aws/files.js';
import { logInToAws } from '../../../../src/identity/aws/login.js';
import { UserError } from '../../../../src/problem.js';
import { world } from './support/world.js';

const COMMAND = ['/opt/node/bin/node', '/runner/_actions/synthinfra/dist/entry.js', 'credentials'];
const place = (name: string, changes: object = {}) => ({
  name,
  folder: '/runner/_temp/synthinfra',
  credentialsCommand: COMMAND,
  ...changes,
});

/** Words of a command as sh and Python's shlex split it, quotes in the middle of a word included. */
const words = (line: string): string[] =>
  (line.match(/("[^"]*"|[^" ])+/g) ?? []).map((word) => word.replaceAll('"', ''));

describe('the files of a session', () => {
  it('name a program that renews, and hold no credentials', async () => {
    const { clouds, login, tools } = await world();
    const session = await logInToAws(login, tools);
    const { files, environment } = session.present(place('prod'));
    expect(Object.keys(files).sort()).toEqual(['prod.aws-config', 'prod.aws-credentials', 'prod.aws.json']);
    expect(files['prod.aws-config']).toBe(
      `[profile synthinfra-prod]\ncredential_process = ${COMMAND.join(' ')} /runner/_temp/synthinfra/prod.aws.json\nregion = eu-west-1\n`,
    );
    expect(files['prod.aws-credentials']).toBe('');
    expect(environment).toEqual({
      AWS_CONFIG_FILE: '/runner/_temp/synthinfra/prod.aws-config',
      AWS_SHARED_CREDENTIALS_FILE: '/runner/_temp/synthinfra/prod.aws-credentials',
      AWS_PROFILE: 'synthinfra-prod',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_SDK_LOAD_CONFIG: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_STS: clouds.origin,
    });
    for (const secret of clouds.secrets) expect(JSON.stringify({ files, environment })).not.toContain(secret);
  });

  it('leave the address of STS to the region where it is the usual one', async () => {
    const { login } = await world({ login: { endpoint: 'https://sts.eu-west-1.amazonaws.com' } });
    expect(awsFiles({ login, place: place('prod') }).environment).not.toHaveProperty('AWS_ENDPOINT_URL_STS');
  });

  it('carry where tokens are asked for when they are told, masked', async () => {
    const { login, tools } = await world();
    const request = { url: 'http://127.0.0.1:9/token?a=b', bearer: 'bearer-of-the-broker' };
    const { files } = (await logInToAws(login, tools)).present(place('prod', { request }));
    expect(parseSessionFile(files['prod.aws.json'] ?? '')).toEqual({
      login,
      request,
      kind: expect.any(String),
    });
    expect(tools.masked).toEqual(expect.arrayContaining([request.bearer, request.url]));
  });

  it('of several sessions share a folder, and one config can name them all', async () => {
    const { login } = await world();
    const sessions = ['dev', 'prod'].map((name) => ({
      login: { ...login, region: `${name}-1` },
      place: place(name),
    }));
    const names = sessions.flatMap((session) => Object.keys(awsFiles(session).files));
    expect(new Set(names).size).toBe(6);
    const own = sessions.map((session) => awsFiles(session).files[`${session.place.name}.aws-config`]);
    expect(mergedAwsConfig(sessions)).toBe(own.join('\n'));
  });
});

describe('the command in an AWS config file', () => {
  const line = async (args: readonly string[]) => {
    const { login } = await world();
    const config = mergedAwsConfig([
      { login, place: place('p', { folder: '/f', credentialsCommand: args }) },
    ]);
    return /^credential_process = (.*)$/m.exec(config)?.[1] ?? '';
  };

  it.each([
    [['/a b/node', '/c/d.js'], '/a" b/node" /c/d.js'],
    [["/it's/node", '(x)'], '/it"\'s/node" "(x)"'],
    [['C:\\node\\node.exe', 'D:\\a\\_temp'], 'C:\\node\\node.exe D:\\a\\_temp'],
    [['\\\\host\\share\\node.exe'], '\\\\host\\share\\node.exe'],
    [['/größe/node'], '/gr"öße/node"'],
  ])('quotes what must be, and never from the start: %j', async (args, expected) => {
    expect(await line(args)).toBe(`${expected} /f/p.aws.json`);
  });

  it.each([
    ...['', 'a"b', '/$HOME/node', '/a`b`', '%TEMP%', '/a\\b', '/a #b', '/a ;b', 'a\nb', ' /a'],
    'C:\\Program Files\\node.exe',
  ])('refuses what a shell or a reader would take for its own: %j', async (arg) => {
    await expect(line([arg])).rejects.toThrow(UserError);
  });

  it('comes back as the same words, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1 }), async (args) => {
        const text = await line(args).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UserError);
          return undefined;
        });
        if (text === undefined) return;
        expect(words(text)).toEqual([...args, '/f/p.aws.json']);
        expect(text).toMatch(/^[^"]/);
      }),
      { numRuns: 50 },
    );
  });
});
