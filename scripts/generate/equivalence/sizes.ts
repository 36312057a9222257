import { FARGATE_SIZES, LOG_RETENTION_DAYS } from '../../../src/stacks/aws/rounding.js';
import { APP, INSTANCE, LOG_DAYS } from '../../../src/stacks/azure/rounding.js';
import { LONGEST_LOG_DAYS } from '../../../src/stacks/gcp/checks.js';
import { RUN_SIZES } from '../../../src/stacks/gcp/rounding.js';
import { quantity } from '../../../src/stacks/quantities.js';

/** Cloud, what runs there, cores and memory of one copy: from the constants that values are rounded by. */
export function sizeRows(): readonly (readonly string[])[] {
  return [
    ...FARGATE_SIZES.map(({ cpu, from, to, step, except }) => [
      'aws',
      'Fargate',
      `${cpu / 1024}`,
      `${range(from, to)} in steps of ${quantity(step)}${except === undefined ? '' : `, but not ${quantity(except)}`}`,
    ]),
    ...RUN_SIZES.map(({ cpu, from, to }) => ['gcp', 'Cloud Run', `${cpu}`, range(from, to)]),
    [
      'azure',
      'Container Apps',
      `${APP.step} to ${APP.step * APP.most} in steps of ${APP.step}`,
      `${APP.memory / APP.step}Gi for each core`,
    ],
    ['azure', 'Container Instances', `1 to ${INSTANCE.cpu}, whole`, `1Gi to ${INSTANCE.memory}Gi, whole`],
    ['kubernetes', 'Pods', 'thousandths', 'as asked'],
  ];
}

/** Cloud and the days for which it can keep logs. */
export function logRows(): readonly (readonly string[])[] {
  return [
    ['aws', 'CloudWatch', LOG_RETENTION_DAYS.join(', ')],
    ['gcp', 'Cloud Logging', `1 to ${LONGEST_LOG_DAYS}`],
    ['azure', 'Log Analytics', `${LOG_DAYS.least} to ${LOG_DAYS.most}`],
    ['kubernetes', 'the cluster’s own', 'not the deployment’s to say'],
  ];
}

function range(from: number, to: number): string {
  return `${quantity(from)} to ${quantity(to)}`;
}
