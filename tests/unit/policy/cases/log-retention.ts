import { type RuleCases, resource, spec, undecided } from '../support.js';

const group = (retention_in_days: number | null) => [
  resource('aws_cloudwatch_log_group.x', { retention_in_days }),
];
const hipaa = spec({ security: { compliance: ['hipaa'] } });

export const cases: RuleCases = {
  good: [
    { name: 'a week', resources: group(7), spec: spec() },
    { name: 'a year for hipaa', resources: group(365), spec: hipaa },
  ],
  bad: [
    { name: 'for ever', resources: group(0) },
    { name: 'nothing said', resources: group(null) },
    { name: 'a week for hipaa', resources: group(7), spec: hipaa },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_cloudwatch_log_group.x', { retention_in_days: true })] },
  ],
};
