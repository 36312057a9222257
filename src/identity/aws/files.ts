import { join } from 'node:path';
import { type UserError, userError } from '../../problem.js';
import type { AwsLogin, SessionFiles, SessionPlace } from '../types.js';
import { sessionFileText } from './credential-process.js';
import { stsEndpoint } from './partitions.js';

/** A login, and where its files are. */
export interface PlacedAws {
  readonly login: AwsLogin;
  readonly place: SessionPlace;
}

/**
 * The files of one session, without a credential in them, and the variables by which the AWS provider, the s3
 * backend, SDKs and the CLI find them: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 * @throws UserError when a path cannot be written into an AWS config file.
 */
export function awsFiles({ login, place }: PlacedAws): SessionFiles {
  const config = `${place.name}.aws-config`;
  const credentials = `${place.name}.aws-credentials`;
  return {
    files: {
      [sessionFileName(place)]: sessionFileText(login, place.request),
      [config]: mergedAwsConfig([{ login, place }]),
      [credentials]: '',
    },
    environment: {
      AWS_CONFIG_FILE: join(place.folder, config),
      // Empty, so that nobody's ~/.aws/credentials are read instead.
      AWS_SHARED_CREDENTIALS_FILE: join(place.folder, credentials),
      AWS_PROFILE: awsProfile(place.name),
      AWS_REGION: login.region,
      AWS_DEFAULT_REGION: login.region,
      AWS_SDK_LOAD_CONFIG: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      // Where the region's own STS is not to be used, its clients cannot ask there either.
      ...(login.endpoint === stsEndpoint(login.region) ? {} : { AWS_ENDPOINT_URL_STS: login.endpoint }),
    },
  };
}

/** Name of the profile of an environment. */
export function awsProfile(name: string): string {
  return `synthinfra-${name}`;
}

/**
 * One AWS config file with a profile for each session, for jobs with several targets.
 * @throws UserError when a path cannot be written into it.
 */
export function mergedAwsConfig(sessions: readonly PlacedAws[]): string {
  return sessions
    .map(({ login, place }) => {
      const command = [...place.credentialsCommand, join(place.folder, sessionFileName(place))];
      return `[profile ${awsProfile(place.name)}]\ncredential_process = ${commandLine(command)}\nregion = ${login.region}\n`;
    })
    .join('\n');
}

function sessionFileName({ name }: SessionPlace): string {
  return `${name}.aws.json`;
}

/**
 * A command as credential_process takes it everywhere: no character that sh, cmd.exe or a reader of the file takes for
 * its own (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html). A quote never comes
 * first, since the SDK of the AWS provider takes those away that stand at both ends of a value; and on Windows it hands
 * none over to cmd.exe unharmed (aws/aws-sdk-go-v2#3208).
 */
function commandLine(args: readonly string[]): string {
  const line = args.map(word).join(' ');
  if (line.startsWith('"')) throw unspeakable(args[0]);
  return line;
}

function word(arg: string): string {
  if (/^([A-Za-z]:[\\/]|\\\\)[\w./\\:=@+,-]*$/.test(arg)) return arg;
  const windows = /^([A-Za-z]:[\\/]|\\\\)/.test(arg);
  if (arg === '' || windows || /["$`\\%\p{Cc}]|\s[#;]/u.test(arg)) throw unspeakable(arg);
  const [plain = ''] = /^[\w./:=@+,-]*/.exec(arg) ?? [];
  return plain === arg ? arg : `${plain}"${arg.slice(plain.length)}"`;
}

function unspeakable(arg: string | undefined): UserError {
  return userError(
    `AWS's tools cannot be told to run ${JSON.stringify(arg)}: it has characters that not all of them take.`,
    'Let RUNNER_TEMP and the toolkit be in folders whose names have letters, digits, dots and dashes only.',
  );
}
