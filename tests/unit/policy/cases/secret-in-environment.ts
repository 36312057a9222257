import { type RuleCases, resource, service, spec, undecided } from '../support.js';

const task = (name: string, variable: string, value: string) => ({
  name,
  resources: [
    resource('aws_ecs_task_definition.x', {
      container_definitions: JSON.stringify([{ environment: [{ name: variable, value }] }]),
    }),
  ],
});
const script = (name: string, text: string) => ({
  name,
  resources: [resource('aws_launch_template.x', { user_data: Buffer.from(text).toString('base64') })],
});
/** Put together here, so that no scanner takes this file for a leak. */
const accessKey = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('');

export const cases: RuleCases = {
  good: [
    task('an ordinary variable', 'MODE', 'batch'),
    task('a name that speaks of a secret', 'TOKEN_TTL', '300'),
    task('a reference', 'DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db'),
    script('an ordinary script', '#!/bin/sh\necho hello\n'),
    { name: 'no variables at all', resources: [resource('aws_lambda_function.x', {})] },
  ],
  bad: [
    {
      name: 'a password in the manifest, before the task is known',
      resources: [
        undecided('module.service["api"].aws_ecs_task_definition.this', { container_definitions: true }),
      ],
      spec: spec({ services: { api: service({ env: { DB_PASSWORD: 'hunter2' } }) } }),
    },
    task('a password', 'DB_PASSWORD', 'hunter2'),
    task('a token under another name', 'MODE', accessKey),
    script('a password in a script', '#!/bin/sh\nexport DB_PASSWORD=hunter2\n'),
    {
      name: 'a function',
      resources: [resource('aws_lambda_function.x', { environment: [{ variables: { API_KEY: 'abc' } }] })],
    },
  ],
  unknown: [
    {
      name: 'nothing in the manifest, and a task to come',
      resources: [
        undecided('module.service["api"].aws_ecs_task_definition.this', { container_definitions: true }),
      ],
      spec: spec({ services: { api: service({ env: { MODE: 'batch' } }) } }),
    },
    { name: 'to come', resources: [undecided('aws_ecs_task_definition.x', { container_definitions: true })] },
    {
      name: 'a password to come',
      resources: [
        undecided(
          'aws_lambda_function.x',
          { environment: [{ variables: { DB_PASSWORD: true } }] },
          { environment: [{ variables: { DB_PASSWORD: null } }] },
        ),
      ],
    },
    { name: 'a script to come', resources: [undecided('aws_launch_template.x', { user_data: true })] },
  ],
};
