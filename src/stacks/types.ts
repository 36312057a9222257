import type { Json } from '../json.js';
import type { Deployment, Path } from '../manifest/types.js';
import type { Problem } from '../problem.js';

/** The arguments of one module instance. Values are the user's: they travel in tfvars only. */
export type ModuleInputs = Readonly<Record<string, Json>>;

/** One module of the template library, called once or once for each entry of a map. */
export interface ModuleCall {
  /** Folder in `templates/terraform/<provider>/` and label of the module block. */
  readonly module: string;
  /** Constants of the generator: argument → Terraform expression without `${}`, such as `module.key.arn`. */
  readonly references: Readonly<Record<string, string>>;
  /** One call, or one for each name. All entries have the same argument names, also when there are none: see `arguments`. */
  readonly inputs:
    | { readonly kind: 'one'; readonly value: ModuleInputs }
    | { readonly kind: 'each'; readonly entries: Readonly<Record<string, ModuleInputs>> };
  /** Names of the arguments that come from `inputs`, sorted: what makes main.tf.json independent of the entries. */
  readonly arguments: readonly string[];
  /** Manifest path that the module stands for; for `each`, the path of the map, to which the entry's name is added. */
  readonly path: Path;
}

/** A value that was changed to one that the cloud offers, shown in the plan and never silent. */
export interface Rounding {
  readonly path: Path;
  readonly asked: string;
  readonly used: string;
  readonly why: string;
}

/** A resource that people will look for, told after an apply. */
export interface Landmark {
  /** service, bucket, table, key, … */
  readonly kind: string;
  readonly name: string;
}

/** One unit of state. */
export interface Stack {
  readonly id: string;
  readonly engine: 'terraform' | 'helm' | 'swarm';
  readonly provider: Deployment['spec']['target']['provider'];
  readonly dependsOn: readonly string[];
  /** From other stacks' outputs: input name → { stack, output }. */
  readonly inputs: Readonly<Record<string, { readonly stack: string; readonly output: string }>>;
  /** Output name → Terraform expression without `${}`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Values of the root itself (region, account, tags …), by variable name. */
  readonly variables: Readonly<Record<string, Json>>;
  readonly modules: readonly ModuleCall[];
  /** `renamedFrom`: resource addresses that keep their objects under a new name. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly roundings: readonly Rounding[];
  readonly landmarks: readonly Landmark[];
  /** What stands where, for the Mermaid picture: nodes by id, and edges between them. */
  readonly diagram: Diagram;
}

/** A picture of what is deployed, engine- and cloud-neutral. */
export interface Diagram {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly group?: string;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label?: string }[];
}

/**
 * The base provider of the design: one module for each cloud. `compose` turns the resolved deployment into
 * stacks, or answers every reason why this cloud cannot do it ("not supported on <provider> yet").
 */
export interface Provider {
  readonly name: Deployment['spec']['target']['provider'];
  /** Each part answers the module calls it needs; together they are `compose`. */
  network(deployment: Deployment): readonly ModuleCall[];
  storage(deployment: Deployment): readonly ModuleCall[];
  compute(deployment: Deployment): readonly ModuleCall[];
  application(deployment: Deployment): readonly ModuleCall[];
  /** Pure. Never throws for a user's mistake. */
  compose(
    deployment: Deployment,
  ): { readonly stacks: readonly Stack[] } | { readonly problems: readonly Problem[] };
}
