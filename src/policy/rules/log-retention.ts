import { answer } from '../answer.js';
import { families, strictest } from '../frameworks.js';
import type { Rule } from '../types.js';
import { numberOf, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/log-retention',
  title: 'Logs are kept long enough, and not for ever',
  severity: 'medium',
  controls: families.logging,
  fix: 'Set `logRetentionDays` to the days that are asked (retention_in_days of the log group).',
  judge: (world) => {
    const floor = strictest(world.spec, 'logDays');
    const asked = floor === undefined ? 'a limit is asked' : `${floor.framework} asks ${floor.days}`;
    return world.ofType('aws_cloudwatch_log_group').map((group) => {
      const retention = read(group, 'retention_in_days');
      const days = numberOf(retention) ?? 0;
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
