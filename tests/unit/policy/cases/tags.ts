import { type RuleCases, resource, spec, undecided } from '../support.js';

const asked = spec({ policy: { requiredTags: ['team', 'cost'] } });
const both = { team: 'data', cost: '1' };

export const cases: RuleCases = {
  good: [
    {
      name: 'by default tags',
      resources: [resource('aws_sns_topic.x', { tags: null, tags_all: both })],
      spec: asked,
    },
    {
      name: 'a group of machines',
      resources: [
        resource('aws_autoscaling_group.x', {
          tag: [
            { key: 'team', value: 'data' },
            { key: 'cost', value: '1' },
          ],
        }),
      ],
      spec: asked,
    },
  ],
  bad: [
    {
      name: 'one of two',
      resources: [resource('aws_sns_topic.x', { tags_all: { team: 'data' } })],
      spec: asked,
    },
    {
      name: 'an empty one',
      resources: [resource('aws_sns_topic.x', { tags_all: { ...both, cost: '' } })],
      spec: asked,
    },
    { name: 'none', resources: [resource('aws_sns_topic.x', { tags_all: null })], spec: asked },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_sns_topic.x', { tags_all: true })], spec: asked }],
  ignored: [
    { name: 'what takes no tags', resources: [resource('aws_route.x', {})], spec: asked },
    { name: 'nothing asked', resources: [resource('aws_sns_topic.x', { tags_all: {} })], spec: spec() },
  ],
};
