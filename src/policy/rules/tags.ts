import type { PlannedResource } from '../../changes/plan.js';
import { isObject } from '../../json.js';
import { answer } from '../answer.js';
import { cloudOf } from '../clouds.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, any, enter, holds, isOneOf, items, type Read, read, some, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/tags',
  title: 'Resources carry the required tags',
  severity: 'low',
  controls: families.change,
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
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

/**
 * The provider of AWS gives `tags_all` to every resource that takes tags, that of Google `effective_labels`; an Auto
 * Scaling group has blocks of its own. What Helm itself makes, the namespace, takes no labels from a chart.
 */
function isTaggable(resource: PlannedResource): boolean {
  const attribute = attributeOf(resource);
  if (attribute === undefined) return false;
  return read(resource, attribute).kind !== 'absent' || hasKey(resource.after, attribute);
}

/** The attribute that tells that a resource takes tags; undefined where its type takes none. */
function attributeOf({ type }: PlannedResource): string | undefined {
  switch (cloudOf(type)) {
    case 'gcp':
      return 'effective_labels';
    case 'azure':
      return 'tags';
    case 'kubernetes':
      return type === 'v1/Namespace' ? undefined : 'metadata';
    default:
      return type === 'aws_autoscaling_group' ? 'tag' : 'tags_all';
  }
}

function hasTag(resource: PlannedResource, tag: string): Truth {
  switch (cloudOf(resource.type)) {
    case 'gcp':
      return any(
        ['effective_labels', 'terraform_labels', 'labels'].map((attribute) =>
          isFilled(read(resource, attribute, labelOf(tag))),
        ),
      );
    case 'azure':
      return isFilled(read(resource, 'tags', tag));
    case 'kubernetes':
      return isFilled(read(resource, 'metadata', 'labels', tag));
    default:
      return resource.type === 'aws_autoscaling_group'
        ? some(items(read(resource, 'tag')), (entry) =>
            all([isOneOf(enter(entry, 'key'), tag), isFilled(enter(entry, 'value'))]),
          )
        : any(['tags_all', 'tags'].map((attribute) => isFilled(read(resource, attribute, tag))));
  }
}

/** How Google can have a tag's name: https://cloud.google.com/resource-manager/docs/labels-overview#requirements */
function labelOf(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}

const isFilled = (value: Read): Truth => holds(value, (text) => text !== '');

function hasKey(value: PlannedResource['after'], key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}
