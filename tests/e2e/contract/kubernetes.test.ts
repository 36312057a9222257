import { holdsContract } from './support/contract.js';
import { kubernetes } from './support/places.js';

holdsContract(await kubernetes());
