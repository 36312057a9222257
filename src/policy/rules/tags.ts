import type { PlannedResource } from '../../changes/plan.js';
import { isObject } from '../../json.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, any, enter, holds, isOneOf, items, type Read, read, some, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/tags',
  title: 'Resources carry the required tags',
  severity: 'low',
  controls: families.change,
  fix: 'Add the tags to metadata.labels of the manifest.',
  judge: (world) => {
    const required = world.spec?.policy.requiredTags ?? [];
    if (required.length === 0) return [];
    return world.resources.filter(isTaggable).map((resource) => {
      const missing = required.filter((tag) => hasTag(resource, tag) === false);
      return answer(resource, all(required.map((tag) => hasTag(resource, tag))), {
        pass: 'All required tags are set.',
        fail: `Without the required tag${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`,
        unknown: 'The tags are decided only at apply.',
        path: 'metadata.labels',
      });
    });
  },
};

/** The provider gives `tags_all` to every resource that takes tags; an Auto Scaling group has blocks of its own. */
function isTaggable(resource: PlannedResource): boolean {
  if (resource.type === 'aws_autoscaling_group') return true;
  return read(resource, 'tags_all').kind !== 'absent' || hasKey(resource.after, 'tags_all');
}

function hasTag(resource: PlannedResource, tag: string): Truth {
  if (resource.type === 'aws_autoscaling_group')
    return some(items(read(resource, 'tag')), (entry) =>
      all([isOneOf(enter(entry, 'key'), tag), isFilled(enter(entry, 'value'))]),
    );
  return any(['tags_all', 'tags'].map((attribute) => isFilled(read(resource, attribute, tag))));
}

const isFilled = (value: Read): Truth => holds(value, (text) => text !== '');

function hasKey(value: PlannedResource['after'], key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}
