/** Files by relative path with forward slashes, in memory. Equal inputs give equal bytes. */
export type FileTree = ReadonlyMap<string, string>;

/** The bundled template files of one provider, read by the platform: `<module>/<file>` → text. */
export type TemplateFiles = ReadonlyMap<string, string>;

/** Backend block and settings of one stack's state; of Helm, `release`: the cluster keeps it in the release itself. */
export interface Backend {
  readonly kind: 's3' | 'gcs' | 'azurerm' | 'http' | 'kubernetes' | 'local' | 'release';
  /** Settings given by `-backend-config=<file>.json`, where values are literal. No credentials. */
  readonly config: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What the sandbox adds to a root, so that the real provider talks to the machine itself; `offline` where no cloud
 * answers there, and the provider's settings for the sandbox keep it from every real one.
 */
export type SandboxRoot = SandboxServer | 'offline';

/** A cloud on this machine. */
interface SandboxServer {
  /** Base URL of the sandbox, such as http://127.0.0.1:43111. */
  readonly endpoint: string;
  /** Account that it answers for: the manifest's, so that the guard holds there too. */
  readonly account: string;
}

/** What files are made of besides the stack. */
export interface RenderOptions {
  readonly templates: TemplateFiles;
  readonly backend: Backend;
  /** Present when the root talks to the sandbox on this machine. */
  readonly sandbox?: SandboxRoot;
}
