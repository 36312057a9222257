import { VERSION } from '../version.generated.js';
import type { UseCase } from './outcome.js';

/** The version of the toolkit. */
export const version: UseCase = async () => ({
  exitCode: 0,
  json: { schemaVersion: 1, version: VERSION },
  text: () => VERSION,
  outputs: {},
});
