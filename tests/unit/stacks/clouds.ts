import type { Json } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';
import type { Partly } from './support.js';

/** What the test of coverage has to know about one cloud. A further cloud is one entry in `CLOUDS`. */
export interface Cloud {
  /** What the full spec, which is written for aws, needs changed to be taken by this cloud. */
  readonly changes: Partly<Spec>;
  /** Another legal value by key, or by section and key, where the cloud has a form of its own. */
  readonly samples: Readonly<Record<string, Json>>;
}

/** Every cloud that can be composed. */
export const CLOUDS: Readonly<Record<string, Cloud>> = {
  aws: {
    // A certificate would tie the region down.
    changes: { services: { api: { certificate: undefined } } },
    samples: {
      account: '210987654321',
      certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/22222222-3333',
      instanceType: 'm7i.large',
      region: 'eu-west-2',
      'workers.image': 'ami-0fedcba9876543210',
    },
  },
};
