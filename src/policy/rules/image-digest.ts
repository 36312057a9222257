import { containersAsAsked, judgeContainers } from '../containers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { enter, holds } from '../values.js';

export const rule: Rule = {
  id: 'baseline/image-digest',
  title: 'Container images are pinned by digest',
  severity: 'medium',
  controls: families.change,
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Write the image as `name@sha256:…`, or give the digest of a release by the input `images`.',
  judge: (world) =>
    judgeContainers(
      containersAsAsked(world),
      (container) =>
        holds(
          enter(container, 'image'),
          (image) => typeof image === 'string' && /@sha256:[0-9a-f]{64}$/.test(image),
        ),
      {
        pass: 'Every image is pinned by its digest.',
        fail: 'An image is named by its tag, which may mean something else tomorrow; a digest is asked.',
        unknown: 'The containers are decided only at apply.',
        path: 'image',
      },
    ),
};
