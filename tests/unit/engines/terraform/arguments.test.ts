import { describe, expect, it } from '@jest/globals';
import {
  applyArguments,
  forceUnlockArguments,
  initArguments,
  outputArguments,
  planArguments,
  providersLockArguments,
  showPlanArguments,
  statePullArguments,
  statePushArguments,
  validateArguments,
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
    ['validate', validateArguments(), 'validate -json -no-color'],
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
    ['output', outputArguments(), 'output -json -no-color'],
    ['state pull', statePullArguments(), 'state pull'],
    ['state push is never forced', statePushArguments('f'), 'state push f'],
    ['force-unlock', forceUnlockArguments('id'), 'force-unlock -force id'],
    [
      'providers lock from a mirror',
      providersLockArguments(['linux_amd64', 'darwin_arm64'], '/m'),
      'providers lock -fs-mirror=/m -platform=linux_amd64 -platform=darwin_arm64',
    ],
  ])('%s', (_name, args, expected) => {
    expect(args.join(' ')).toBe(expected);
  });

  it('locks providers for every platform that people and runners use', () => {
    expect(providersLockArguments()).toHaveLength(2 + 5);
  });
});
