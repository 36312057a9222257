import type { Json } from '../json.js';
import type { Location, Problem } from '../problem.js';

/** Whether a login is to look or to change: each has a role of its own. */
export type Purpose = 'plan' | 'apply';

/** Claims of GitHub's token: https://docs.github.com/actions/reference/security/oidc */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  /** Seconds since 1970. */
  readonly exp: number;
  readonly iat: number;
  readonly nbf?: number;
  readonly environment?: string;
  readonly job_workflow_ref?: string;
  readonly repository?: string;
  readonly repository_id?: string;
  readonly repository_owner_id?: string;
  readonly ref?: string;
  readonly event_name?: string;
  readonly [name: string]: Json | undefined;
}

/** GitHub's token for one audience. It is masked before anybody gets it. */
export interface IdToken {
  readonly value: string;
  readonly claims: Claims;
}

/** Where a token is asked for: GitHub's own address and bearer, or those of the broker. Both are secret. */
export interface TokenRequest {
  /** Carries a query already, as GitHub's does. */
  readonly url: string;
  readonly bearer: string;
}

/** What mints GitHub's tokens: every call asks GitHub again. */
export interface TokenSource {
  /** @throws UserError when GitHub gives none, naming what is missing. */
  mint(audience: string): Promise<IdToken>;
}

/** How a failed exchange is to be met. */
export interface Failure {
  /** `mint-again`: the token is too old or not valid yet, so one new token and one more try. */
  readonly kind: 'transient' | 'mint-again' | 'permanent';
  /** What the cloud said, one line, without any secret. */
  readonly said: string;
  /** Milliseconds that the cloud asked to wait. */
  readonly retryAfter?: number;
}

/** How long and how often is tried, with what waits; tests give one that does not wait. */
export interface Patience {
  /** Tries in all of one transient failure after the other. */
  readonly attempts: number;
  /** Limit of one request, in milliseconds. */
  readonly timeout: number;
  /** Ends every wait and request. */
  readonly signal: AbortSignal;
  pause(milliseconds: number): Promise<void>;
}

/** What every cloud's login is given. */
export interface LoginTools {
  readonly tokens: TokenSource;
  readonly patience: Patience;
  now(): Date;
  /** Called with every secret before it is used or written. */
  mask(secret: string): void;
  /** A PEM of more authorities that TLS may trust; tests give the one of the fake clouds. */
  readonly ca?: string;
}

/** Common to the logins of all clouds. Nothing in it is a secret. */
interface LoginBase {
  /** Where in the manifest the identity stands, for messages. */
  readonly at?: Location;
  /** Audience of GitHub's token. */
  readonly audience: string;
}

/** AssumeRoleWithWebIdentity, and roles behind it. */
export interface AwsLogin extends LoginBase {
  readonly cloud: 'aws';
  readonly role: string;
  /** Of the STS that is asked, and AWS_REGION of the engine. */
  readonly region: string;
  /** Whole URL of STS; always given, so that no SDK looks for another in the environment. */
  readonly endpoint: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly duration: number;
  /** IAM policy as JSON text. */
  readonly inlinePolicy?: string;
  readonly managedPolicies: readonly string[];
  /** Roles that are assumed one after the other, from the first one. */
  readonly chain: readonly {
    readonly role: string;
    readonly externalId?: string;
    readonly duration: number;
  }[];
  /** Account that the last credentials must be of. */
  readonly account?: string;
}

/** Workload identity federation. */
export interface GcpLogin extends LoginBase {
  readonly cloud: 'gcp';
  /** projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER */
  readonly provider: string;
  /** Without it, the federated principal itself is used. */
  readonly serviceAccount?: string;
  /** googleapis.com, or another universe's domain. */
  readonly universe: string;
  /** Seconds that a service account's token lives. */
  readonly lifetime: number;
  /** Whole URLs, for loopback and private endpoints. */
  readonly endpoints: {
    readonly sts: string;
    readonly iamCredentials: string;
    readonly resourceManager: string;
  };
  /** Project that must be reached. */
  readonly project?: string;
}

/** Client assertion at Entra ID. */
export interface AzureLogin extends LoginBase {
  readonly cloud: 'azure';
  readonly tenant: string;
  readonly client: string;
  readonly environment: 'public' | 'usgovernment' | 'china';
  /** Whole URL of the authority, https. */
  readonly authority: string;
  /** Whole URL of the resource manager, https. */
  readonly resourceManager: string;
  readonly subscription?: string;
}

/** JWT login at Vault. */
export interface VaultLogin extends LoginBase {
  readonly cloud: 'vault';
  readonly address: string;
  /** Path of the auth method, such as jwt. */
  readonly path: string;
  readonly role: string;
  readonly namespace?: string;
  /** PEM of the authority that signed Vault's certificate. */
  readonly certificateAuthority?: string;
}

/** GitHub's token at an API server that trusts the issuer, and a service account's token behind it. */
export interface KubernetesLogin extends LoginBase {
  readonly cloud: 'kubernetes';
  readonly server: string;
  readonly certificateAuthority?: string;
  readonly namespace: string;
  /** Its token is asked for (TokenRequest); without it, GitHub's token itself is used. */
  readonly serviceAccount?: string;
  /** Seconds that a service account's token lives. */
  readonly lifetime: number;
}

/** Who to be and where. Decided from one manifest alone: see `loginsOf`. */
export type Login = AwsLogin | GcpLogin | AzureLogin | VaultLogin | KubernetesLogin;

/** What engines, SDKs and tools find a session by. */
export interface SessionFiles {
  /** Files of the session's folder (mode 0600): name → text. They may hold secrets, all masked. */
  readonly files: Readonly<Record<string, string>>;
  /** Variables that name those files and say the rest; a secret among them is masked. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Where the files of a session are, and how what reads them gets tokens and credentials. */
export interface SessionPlace {
  /** Name that is unique in the folder: the environment of the manifest. */
  readonly name: string;
  /** Folder of the files, absolute; its owner alone may enter. */
  readonly folder: string;
  /** Where tokens are asked for by what reads the files; undefined: by GitHub's variables in its environment. */
  readonly request?: TokenRequest;
  /** Argument list that prints credentials when the path of a session file is added: see `credentials`. */
  readonly credentialsCommand: readonly string[];
}

/** We are somebody, somewhere. */
export interface Session {
  readonly login: Login;
  /** Claims of the token that was exchanged. */
  readonly claims: Claims;
  /** Who we are, in the cloud's own words: an ARN, an e-mail address, an application. */
  readonly who: string;
  /** Account, project or subscription that the cloud named; undefined where there is none. */
  readonly account?: string;
  /** When the first credentials end. */
  readonly expires?: Date;
  /** What to write for others to use. */
  present(place: SessionPlace): SessionFiles;
  /** Takes back what can be taken back. Never throws for what is gone already. */
  revoke?(): Promise<void>;
}

/** What one cloud knows. `src/identity/<cloud>/login.ts` exports one such function. */
export type LogIn<L extends Login> = (login: L, tools: LoginTools) => Promise<Session>;

/** A login that failed for good, told for people: what was received beside what the trust must say. */
export type ExplainFailure<L extends Login> = (login: L, claims: Claims, failure: Failure) => Problem;
