import type { JsonObject } from '../json.js';
import type { Location } from '../problem.js';
import type { Spec } from './resolved.generated.js';

export type {
  Bucket,
  GateException,
  RedactionException,
  Secret,
  Service,
  Spec,
  Table,
  Waiver,
  WorkerGroup,
} from './resolved.generated.js';

/** A manifest path: the keys from the root, such as `['spec', 'services', 'api', 'port']`. Lists use decimal strings. */
export type Path = readonly string[];

/** The parsed YAML of one `deployment.yaml`, with a position for every node. */
export interface Manifest {
  /** Path as the user gave it. */
  readonly file: string;
  /** The whole text, for excerpts. */
  readonly source: string;
  /** The plain value; objects have null prototypes. */
  readonly value: JsonObject;
  /** Position of the value (or, with `key`, of its key) at a path; the nearest ancestor when the path is absent. */
  position(path: Path, part?: 'key' | 'value'): Location;
}

/** Where a resolved value comes from. */
export type Origin =
  | { readonly kind: 'manifest'; readonly at: Location; readonly overlay?: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'default'; readonly profile?: string };

/** The resolved truth for one environment: overlays, environment variables, inputs and defaults applied. */
export interface Deployment {
  readonly manifest: Manifest;
  readonly name: string;
  readonly environment: string;
  /** First part of every resource name. */
  readonly prefix: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: Spec;
  /** Origin of the value at a path of the resolved document (`['spec', …]` or `['metadata', …]`). */
  origin(path: Path): Origin;
  /** Position that explains a resolved path: its origin in the manifest, else the nearest ancestor that is written there. */
  locate(path: Path): Location;
  /** How many leaf values come from where, for the summary line. */
  readonly counts: {
    readonly total: number;
    readonly manifest: number;
    readonly overlay: number;
    readonly environment: number;
    readonly input: number;
    readonly default: number;
  };
}
