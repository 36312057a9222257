import { runAction } from '../../src/action/main.js';
import { definition } from './definition.js';

/** Entry of the action `setup`. @param home folder of the toolkit itself */
export const main = (home: string): Promise<void> => runAction(definition, home);
