import { holdsContract } from './support/contract.js';
import { gcp } from './support/places.js';

holdsContract(await gcp());
