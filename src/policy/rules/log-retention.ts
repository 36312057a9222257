import { answer } from '../answer.js';
import { families, strictest } from '../frameworks.js';
import type { Rule } from '../types.js';
import { numberOf, read } from '../values.js';

/** Where the days stand, and what they are when nobody sets them; 0 is for ever. */
interface Retention {
  readonly attribute: string;
  readonly unset: number;
}

const retentions: Readonly<Record<string, Retention>> = {
  aws_cloudwatch_log_group: { attribute: 'retention_in_days', unset: 0 },
  azurerm_log_analytics_workspace: { attribute: 'retention_in_days', unset: 30 },
  google_logging_project_bucket_config: { attribute: 'retention_days', unset: 30 },
};

export const rule: Rule = {
  id: 'baseline/log-retention',
  title: 'Logs are kept long enough, and not for ever',
  severity: 'medium',
  controls: families.logging,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the log group).',
  fixes: {
    gcp: 'Set `logRetentionDays` to the days that are asked (retention_days of the log bucket).',
    azure: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the workspace).',
  },
  judge: (world) => {
    const floor = strictest(world.spec, 'logDays');
    const asked = floor === undefined ? 'a limit is asked' : `${floor.framework} asks ${floor.days}`;
    return world.ofType(...Object.keys(retentions)).map((group) => {
      const { attribute, unset } = retentions[group.type] as Retention;
      const retention = read(group, attribute);
      const days = numberOf(retention) ?? unset;
      const good = retention.kind === 'unknown' ? 'unknown' : days > 0 && days >= (floor?.days ?? 1);
      return answer(group, good, {
        pass: `Logs are kept ${days} days.`,
        fail:
          days > 0 ? `Logs are kept ${days} days; ${asked}.` : 'Logs are kept for ever; a limit is asked.',
        unknown: `How long logs are kept is decided only at apply; ${asked}.`,
        path: 'spec.monitoring.logRetentionDays',
      });
    });
  },
};
