import { holdsContract } from './support/contract.js';
import { azure } from './support/places.js';

holdsContract(await azure());
