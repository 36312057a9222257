import { readFile } from 'node:fs/promises';
import type { Workspace } from './workspace.js';

/** One line of the sandbox's request log. */
export interface Request {
  readonly service: string;
  readonly action: string;
  readonly status: number;
}

const REGION = 'eu-west-1';

/** Where each kind of thing is listed: service → body of the request, or path for REST. */
const LISTS: readonly (readonly [string, string, string | object])[] = [
  ['autoscaling', 'DescribeAutoScalingGroups', '2011-01-01'],
  ['dynamodb', 'DynamoDB_20120810.ListTables', {}],
  ['ec2', 'DescribeLaunchTemplates', '2016-11-15'],
  ['ec2', 'DescribeSecurityGroups', '2016-11-15'],
  ['ec2', 'DescribeSubnets', '2016-11-15'],
  ['ec2', 'DescribeVpcs', '2016-11-15'],
  ['ecs', 'AmazonEC2ContainerServiceV20141113.ListClusters', {}],
  ['elasticloadbalancing', 'DescribeLoadBalancers', '2015-12-01'],
  ['iam', 'ListRoles', '2010-05-08'],
  ['kms', 'TrentService.ListAliases', {}],
  ['logs', 'Logs_20140328.DescribeLogGroups', {}],
  ['monitoring', 'DescribeAlarms', '2010-08-01'],
  ['s3', 'ListBuckets', ''],
  ['secretsmanager', 'secretsmanager.ListSecrets', {}],
  ['sns', 'ListTopics', '2010-03-31'],
];

/** The sandbox's AWS API as somebody else would use it, and the log of what it was asked. */
export class Cloud {
  readonly endpoint: string;
  private readonly log: string;

  private constructor(endpoint: string, log: string) {
    this.endpoint = endpoint;
    this.log = log;
  }

  /** Starts the sandbox of a workspace. */
  static async start(workspace: Workspace): Promise<Cloud> {
    const { value } = await workspace.json(['sandbox', 'up']);
    if (value.endpoint === undefined) throw new Error(`no sandbox: ${JSON.stringify(value)}`);
    return new Cloud(value.endpoint, workspace.path('.synthinfra', 'sandbox', 'requests.jsonl'));
  }

  /** Calls an operation of a JSON service: `DynamoDB_20120810.UpdateTimeToLive`. */
  async call(service: string, target: string, body: object): Promise<string> {
    return this.send(service, '/', {
      method: 'POST',
      headers: { 'X-Amz-Target': target, 'Content-Type': 'application/x-amz-json-1.1' },
      body: JSON.stringify(body),
    });
  }

  /** Text of a bucket's setting or of an object. */
  async getObject(path: string): Promise<string> {
    return this.send('s3', path, {});
  }

  /** Writes an object, as JSON. */
  async putObject(path: string, body: object): Promise<void> {
    await this.send('s3', path, { method: 'PUT', body: JSON.stringify(body) });
  }

  /** Takes a setting of a bucket away: `/name?policy`. */
  async deleteSetting(path: string): Promise<void> {
    await this.send('s3', path, { method: 'DELETE' });
  }

  /** Services where something of this name is listed. */
  async servicesWith(name: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [service, operation, how] of LISTS) {
      const text =
        how === ''
          ? await this.send(service, '/', {})
          : typeof how === 'string'
            ? await this.send(service, '/', {
                method: 'POST',
                body: new URLSearchParams({ Action: operation, Version: how }),
              })
            : await this.call(service, operation, how);
      if (text.includes(name)) found.push(`${service} ${operation}`);
    }
    return found;
  }

  /** Everything that was asked so far, by the engine and by us. */
  async requests(): Promise<readonly Request[]> {
    const lines = (await readFile(this.log, 'utf8')).trim().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Request);
  }

  /** How often each request was made that makes something: `dynamodb CreateTable` → 1. */
  async creations(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const { service, action } of await this.requests()) {
      if (
        !/^(Create(?!Tags)|Allocate|PutMetricAlarm|RegisterTask|RunInstances|Subscribe|PUT \/[^/?]+$)/.test(
          action,
        )
      )
        continue;
      counts[`${service} ${action}`] = (counts[`${service} ${action}`] ?? 0) + 1;
    }
    return counts;
  }

  private async send(service: string, path: string, init: RequestInit): Promise<string> {
    // The sandbox reads service and region from here and checks no signature.
    const scope = `sandbox/20260101/${REGION}/${service}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
    const answer = await fetch(`${this.endpoint}${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), Authorization: authorization },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${service} ${path}: ${answer.status} ${text}`);
    return text;
  }
}
