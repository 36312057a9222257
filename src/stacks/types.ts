import type { Json, JsonObject } from '../json.js';
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

/** One unit of state, whatever engine keeps it. */
interface Unit {
  readonly id: string;
  readonly provider: Deployment['spec']['target']['provider'];
  readonly dependsOn: readonly string[];
  /** From other stacks' outputs: input name → { stack, output }. */
  readonly inputs: Readonly<Record<string, { readonly stack: string; readonly output: string }>>;
  readonly roundings: readonly Rounding[];
  readonly landmarks: readonly Landmark[];
  /** What stands where, for the Mermaid picture: nodes by id, and edges between them. */
  readonly diagram: Diagram;
}

/** A stack of Terraform: a root that is made of modules of the template library. */
export interface TerraformStack extends Unit {
  readonly engine: 'terraform';
  /** Output name → Terraform expression without `${}`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Values of the root itself (region, account, tags …), by variable name. */
  readonly variables: Readonly<Record<string, Json>>;
  readonly modules: readonly ModuleCall[];
  /** `renamedFrom`: resource addresses that keep their objects under a new name. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** A stack of Helm: one release of a chart of the template library. */
export interface HelmStack extends Unit {
  readonly engine: 'helm';
  /** Folder in `templates/helm/`. */
  readonly chart: string;
  /** Name of the release, and where it is. */
  readonly release: string;
  readonly namespace: string;
  /** Context of the kubeconfig; the current one when the manifest names none. */
  readonly context?: string;
  /** Every value of the user: no template ever sees one as a template. */
  readonly values: JsonObject;
  /** What objects stand for in the manifest: the name that theirs begin with → manifest path. */
  readonly components: Readonly<Record<string, Path>>;
}

export type Stack = TerraformStack | HelmStack;

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
 * @typeParam Part what the parts of a stack are: calls of Terraform modules, or values of a chart.
 */
export interface Provider<Part = unknown, Made extends Stack = Stack> {
  readonly name: Deployment['spec']['target']['provider'];
  /** Each part answers what it needs; together they are `compose`. */
  network(deployment: Deployment): Part;
  storage(deployment: Deployment): Part;
  compute(deployment: Deployment): Part;
  application(deployment: Deployment): Part;
  /** Pure. Never throws for a user's mistake. */
  compose(
    deployment: Deployment,
  ): { readonly stacks: readonly Made[] } | { readonly problems: readonly Problem[] };
}
