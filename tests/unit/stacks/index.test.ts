import { describe, expect, it } from '@jest/globals';
import { composeStacks } from '../../../src/stacks/index.js';
import { deployment } from './support.js';

describe('composeStacks', () => {
  it('composes one stack on aws', () => {
    expect(composeStacks(deployment())).toMatchObject({ stacks: [{ id: 'main', provider: 'aws' }] });
  });

  it('refuses a place that it does not know and says what there is', () => {
    expect(composeStacks(deployment({ target: { provider: 'onprem' } }))).toEqual({
      problems: [
        {
          severity: 'error',
          at: { file: 'deployment.yaml', line: 3, column: 1 },
          path: 'spec.target.provider',
          message: 'spec.target.provider: onprem is not supported yet.',
          fix: 'Supported is: aws, azure, gcp, kubernetes.',
        },
      ],
    });
  });
});
