/** A small manifest: a table and a secret, besides the key, topic and alarms that come with them. */
export function small(change: SmallChange = {}): Manifest {
  const { name = 'small', tables = { jobs: { partitionKey: { name: 'job_id' } } }, ...rest } = change;
  return {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name, labels: rest.labels ?? { team: 'data' } },
    spec: {
      target: { provider: 'aws', region: 'eu-west-1' },
      storage: { tables },
      secrets: rest.secrets ?? { 'api-key': {} },
      ...rest.spec,
      environments: rest.environments ?? { dev: {} },
    },
  };
}

interface SmallChange {
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, object>>;
  readonly secrets?: Readonly<Record<string, object>>;
  readonly spec?: object;
  readonly environments?: Readonly<Record<string, object>>;
}

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: object;
  readonly spec: object;
}

/** What stands in the state once `small()` is applied. */
export const SMALL_RESOURCES = [
  'module.alerts.aws_cloudwatch_metric_alarm.this["jobs-table-read-throttles"]',
  'module.alerts.aws_cloudwatch_metric_alarm.this["jobs-table-write-throttles"]',
  'module.alerts.aws_sns_topic.this',
  'module.key.aws_kms_alias.this',
  'module.key.aws_kms_key.this',
  'module.secret["api-key"].aws_secretsmanager_secret.this[0]',
  'module.table["jobs"].aws_dynamodb_table.this',
] as const;

/** What is asked of the cloud, once each, to make `small()`. */
export const SMALL_CREATIONS = {
  'dynamodb CreateTable': 1,
  'kms CreateAlias': 1,
  'kms CreateKey': 1,
  'monitoring PutMetricAlarm': 2,
  'secretsmanager CreateSecret': 1,
  'sns CreateTopic': 1,
} as const;
