import { type CallerRequest, clientSettings } from './caller.js';

/** Which entry of the secret store is filled, and where it is. */
export interface SecretEntry extends CallerRequest {
  /** Full name or ARN. */
  readonly id: string;
}

/** Puts a new version into an entry of Secrets Manager that exists. @returns the id of the version. */
export async function putSecretValue(entry: SecretEntry, value: string): Promise<string> {
  const { PutSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient(clientSettings(entry));
  try {
    const answer = await client.send(new PutSecretValueCommand({ SecretId: entry.id, SecretString: value }));
    return answer.VersionId ?? '';
  } finally {
    client.destroy();
  }
}
