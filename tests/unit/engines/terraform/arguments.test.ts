import { describe, expect, it } from '@jest/globals';
import {
  applyArguments,
  initArguments,
  planArguments,
  showPlanArguments,
  statePullArguments,
  statePushArguments,
} from '../../../../src/engines/terraform/arguments.js';

describe('argument lists', () => {
  it.each<[string, string[], string]>([
    [
      'init with a backend uses a committed lock file and never changes it',
      initArguments({ backendConfig: '/w/b.json', lockFile: true }),
      'init -json -input=false -no-color -reconfigure -backend-config=/w/b.json -lockfile=readonly',
    ],
    [
      'init without a backend and without a lock file',
      initArguments({ lockFile: false }),
      'init -json -input=false -no-color -backend=false',
    ],
    [
      'plan of what the files say',
      planArguments({ out: '/p/plan' }),
      'plan -json -input=false -no-color -lock-timeout=0s -out=/p/plan',
    ],
    [
      'plan to destroy, waiting for a lock',
      planArguments({ out: 'p', mode: 'destroy', lockTimeout: 30 }),
      'plan -json -input=false -no-color -destroy -lock-timeout=30s -out=p',
    ],
    [
      'plan to look for drift only',
      planArguments({ out: 'p', mode: 'refresh-only' }),
      'plan -json -input=false -no-color -refresh-only -lock-timeout=0s -out=p',
    ],
    ['show', showPlanArguments('p'), 'show -json -no-color p'],
    ['apply', applyArguments('p', 60), 'apply -json -input=false -no-color -lock-timeout=60s p'],
    ['state pull', statePullArguments(), 'state pull'],
    ['state push is never forced', statePushArguments('f'), 'state push f'],
  ])('%s', (_name, args, expected) => {
    expect(args.join(' ')).toBe(expected);
  });
});
