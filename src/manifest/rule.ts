import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Layers } from './layers.js';

/** A resolved document that may still be wrong in other ways: rules look only at what has the right type. */
export interface Checked {
  readonly document: JsonObject;
  readonly layers: Layers;
  /** True when the images of a release may still come: a missing one is then a warning. */
  readonly imagesMayCome: boolean;
}

/** One rule that the schema cannot say, because it joins several values or needs arithmetic. */
export type Rule = (checked: Checked) => Problem[];
