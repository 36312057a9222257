import { describe, expect, it } from '@jest/globals';
import { composeStacks } from '../../../src/stacks/index.js';
import { deployment } from './support.js';

describe('composeStacks', () => {
  it('composes one stack on aws', () => {
    expect(composeStacks(deployment())).toMatchObject({ stacks: [{ id: 'main', provider: 'aws' }] });
  });

  it.each(['kubernetes', 'onprem'] as const)('refuses %s and says what there is', (provider) => {
    expect(composeStacks(deployment({ target: { provider } }))).toEqual({
      problems: [
        {
          severity: 'error',
          at: { file: 'deployment.yaml', line: 3, column: 1 },
          path: 'spec.target.provider',
          message: `spec.target.provider: ${provider} is not supported yet.`,
          fix: 'Supported is: aws, azure, gcp.',
        },
      ],
    });
  });
});
