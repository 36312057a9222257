import { join } from 'node:path';
import { userError } from '../../problem.js';
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
 * A command as credential_process takes it on every system: quoted only where it must be, since cmd.exe drops quotes
 * around its first word, and nothing that sh, cmd.exe or the reader of the file would take for its own.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html
 */
function commandLine(args: readonly string[]): string {
  return args
    .map((arg) => {
      const windows = /^([A-Za-z]:[\\/]|\\\\)/.test(arg);
      if (arg === '' || /["$`%\p{Cc}]|\s[#;]/u.test(arg) || (arg.includes('\\') && !windows))
        throw userError(
          `AWS's tools cannot be told to run ${JSON.stringify(arg)}: its name has characters that they do not take.`,
          'Let RUNNER_TEMP and the toolkit be in folders whose names have letters, digits, dots, dashes and spaces only.',
        );
      return /^[\w./\\:=@+,-]+$/.test(arg) ? arg : `"${arg}"`;
    })
    .join(' ');
}
