import { type RuleCases, resource, undecided } from '../support.js';

const machine = (http_tokens: string) => [
  resource('aws_launch_template.x', { metadata_options: [{ http_tokens }] }),
];

export const cases: RuleCases = {
  good: [{ name: 'required', resources: machine('required') }],
  bad: [
    { name: 'optional', resources: machine('optional') },
    { name: 'nothing said', resources: [resource('aws_launch_template.x', {})] },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_instance.x', { metadata_options: true })] }],
};
