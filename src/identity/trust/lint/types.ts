import type { Location } from '../../../problem.js';

/** A text of a file with its place. */
export interface Value {
  readonly text: string;
  readonly at: Location;
}

/** How a claim is compared with the values of a test. `opaque`: in a way that is not understood. */
export type Matching = 'exact' | 'glob' | 'prefix' | 'suffix' | 'contains' | 'regex' | 'opaque';

/** One condition on one claim of the token; it holds when one of its values matches. */
export interface Test {
  /** `sub`, `aud`, `repository_id` …, as the token spells it. */
  readonly claim: string;
  /** As the file spells it: `StringLike`, `==`, `matches`. */
  readonly operator: string;
  readonly matching: Matching;
  readonly values: readonly Value[];
  /** Holds when no value matches. */
  readonly negated: boolean;
  /** Holds as well when the claim is absent. */
  readonly optional: boolean;
  /** Upper and lower case are the same. */
  readonly caseless: boolean;
  readonly at: Location;
}

/** Tests that must hold together. */
export type Way = readonly Test[];

/** What is trusted for: to look or to change. Undefined where nothing tells. */
export type Purpose = 'plan' | 'apply' | undefined;

/** What every trust has, whatever the cloud. */
interface TrustBase {
  /** Name of the role, provider or credential, or its address in a plan. */
  readonly name: string;
  readonly at: Location;
  readonly purpose: Purpose;
  readonly issuer?: Value;
  /** Audiences that are accepted; undefined where another object says it. */
  readonly audiences?: readonly Value[];
  /** A token is let in by any one of them. No way at all: this object does not decide. */
  readonly ways: readonly Way[];
}

export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

/** One Allow statement of a role's trust policy. */
export interface RoleTrust extends TrustBase {
  readonly kind: 'aws-role';
  /** Undefined while the ARN is not known. */
  readonly partition?: Partition;
  /** Present when the statement names no provider: how it says so. */
  readonly anyone?: '"Principal": "*"' | 'NotPrincipal';
  readonly role?: Value;
  /** Condition keys that must hold and are of another provider: no token has them. */
  readonly strangers: readonly Value[];
  /** Prefix of condition keys, such as `token.actions.githubusercontent.com`. */
  readonly host: string;
}

/** IAM's OpenID Connect provider. */
export interface ProviderTrust extends TrustBase {
  readonly kind: 'aws-provider';
  /** Undefined while the ARN is not known. */
  readonly partition?: Partition;
}

/** Provider of a workload identity pool. */
export interface PoolTrust extends TrustBase {
  readonly kind: 'google-provider';
  /** Id of the pool, where it is known. */
  readonly pool?: string;
  readonly condition?: Value;
  /** `google.subject` → the CEL expression that gives it. */
  readonly mapping: ReadonlyMap<string, Value>;
}

/** A member of an IAM binding that stands for federated identities. */
export interface BindingTrust extends TrustBase {
  readonly kind: 'google-binding';
  readonly member: Value;
  readonly pool: string;
}

/** Federated identity credential of an application or a managed identity. */
export interface CredentialTrust extends TrustBase {
  readonly kind: 'azure-credential';
  readonly flexible: boolean;
  readonly cloud?: 'public' | 'usgovernment' | 'china';
}

/** Role of Vault's JWT login. */
export interface VaultTrust extends TrustBase {
  readonly kind: 'vault-role';
}

/** Vault's JWT login itself: whose tokens it takes. */
export interface VaultBackendTrust extends TrustBase {
  readonly kind: 'vault-backend';
}

/** How a user name or its groups come out of the claims. */
export interface UserMapping {
  readonly part: 'username' | 'groups';
  /** CEL expression, or the claim's name. */
  readonly source: Value;
  /** What stands before every name; undefined where the expression would have to say it. */
  readonly prefix?: string;
}

/** One authenticator of an API server. */
export interface AuthenticatorTrust extends TrustBase {
  readonly kind: 'kubernetes-authenticator';
  readonly mappings: readonly UserMapping[];
  /** CEL expressions of userValidationRules. */
  readonly guards: readonly string[];
}

/** One object that lets GitHub's tokens in, or a part in it. */
export type Trust =
  | RoleTrust
  | ProviderTrust
  | PoolTrust
  | BindingTrust
  | CredentialTrust
  | VaultTrust
  | VaultBackendTrust
  | AuthenticatorTrust;

/** A limit of a session: how long a role's may be, or how long one is asked for. */
export interface Duration {
  readonly name: string;
  readonly at: Location;
  readonly seconds: number;
  readonly of: 'role' | 'aws-session' | 'google-token';
  /** Name of the role that is asked, or whose limit it is. */
  readonly role?: string;
  readonly chained: boolean;
}

/** A job of a workflow that asks for GitHub's token. */
export interface WorkflowJob {
  readonly name: string;
  readonly at: Location;
  /** Who gives it `id-token: write`: the job, the workflow, a caller that we do not see, or nobody. */
  readonly granted: 'job' | 'workflow' | 'caller' | 'none';
  /** Steps that log in to a cloud, in order. */
  readonly logins: readonly { readonly uses: Value; readonly keepsFile: boolean }[];
  /** A checkout that comes after a login. */
  readonly lateCheckout?: Location;
}

/** A GitHub workflow. */
export interface Workflow {
  readonly name: string;
  readonly at: Location;
  readonly events: readonly string[];
  /** The `id-token: write` of the whole workflow. */
  readonly grant?: Location;
  /** Jobs that log in. */
  readonly jobs: readonly WorkflowJob[];
  /** Jobs that surely need no token. */
  readonly others: number;
}

/** What is known of the repository that is to be trusted, where somebody knows it. */
export interface Facts {
  /** `owner/name` as GitHub spells it. */
  readonly repository?: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  /** Whether its tokens have the subject with ids. */
  readonly immutable?: boolean;
  /** Text of the repository's .gitignore, '' when there is none. */
  readonly gitignore?: string;
}

/** What was read of one file. */
export interface Read {
  /** What the file is, such as `a role's trust policy`. */
  readonly what: string;
  readonly trusts: readonly Trust[];
  readonly workflows: readonly Workflow[];
  readonly durations: readonly Duration[];
  /** Trusts that are decided only at apply. */
  readonly unknown: readonly { readonly name: string; readonly at: Location }[];
}

/** Everything that was read of all files. */
export interface World extends Omit<Read, 'what' | 'unknown'> {
  readonly facts: Facts;
}

/** What a rule says; the rule's own severity where none is given. */
export interface RuleAnswer {
  readonly at: Location;
  /** Of what it is said. */
  readonly name: string;
  /** One sentence. */
  readonly message: string;
  /** What to write instead, exact where it can be. */
  readonly fix: string;
  readonly severity?: 'error' | 'warning';
}

/** A file that shows a rule, with what is known of the repository. */
export interface Example {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly facts?: Facts;
}

/** One rule: one file in `src/identity/trust/lint/rules/`. */
export interface TrustRule {
  /** `OIDC001`. */
  readonly id: string;
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** What it looks for: one or two sentences. */
  readonly describe: string;
  /** What it stands on: the documentation or the report. */
  readonly why: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /** Pure. */
  judge(world: World): readonly RuleAnswer[];
}

/** One answer of one rule. */
export interface Finding extends Omit<RuleAnswer, 'severity'> {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
}
