import { holdsContract } from './support/contract.js';
import { aws } from './support/places.js';

holdsContract(aws);
