/** A repository as subjects name it. The ids are decimal, as GitHub's API and the token's claims give them. */
export interface SubjectRepository {
  /** `owner/repository` */
  readonly name: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
}

/** What a job runs for. An environment wins over everything, a pull request over the ref. */
export type SubjectContext =
  | { readonly environment: string }
  | { readonly pullRequest: true }
  /** `refs/heads/main` */
  | { readonly ref: string };

/** A subject that was not customised, taken apart. */
export interface Subject extends SubjectRepository {
  readonly context: SubjectContext;
}

/**
 * What GitHub may say of a job: the name-based form first and, when the ids are known, the immutable one, which
 * repositories made, renamed or moved since July 2026 have. GitHub Enterprise Server knows the first alone.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function subjects(repository: SubjectRepository, context: SubjectContext): string[] {
  const { name, ownerId, repositoryId } = repository;
  const named = `repo:${name}:${formatContext(context)}`;
  if (ownerId === undefined || repositoryId === undefined) return [named];
  const [owner, short] = name.split('/');
  return [named, `repo:${owner}@${ownerId}/${short}@${repositoryId}:${formatContext(context)}`];
}

function formatContext(context: SubjectContext): string {
  if ('environment' in context) return `environment:${escapeColons(context.environment)}`;
  return 'ref' in context ? `ref:${escapeColons(context.ref)}` : 'pull_request';
}

/** GitHub escapes the colon, which separates parts, and nothing else. */
function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}

const SUBJECT =
  /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<short>[\w.-]+)(?:@(?<repositoryId>\d+))?:(?<context>.+)$/;

/** Takes a subject of either format apart; undefined for a customised one, a pattern, or one that GitHub never sends. */
export function parseSubject(subject: string): Subject | undefined {
  const { owner, ownerId, short, repositoryId, context: text } = SUBJECT.exec(subject)?.groups ?? {};
  const context = parseContext(text ?? '');
  if (context === undefined || (ownerId === undefined) !== (repositoryId === undefined)) return undefined;
  const ids = ownerId === undefined || repositoryId === undefined ? {} : { ownerId, repositoryId };
  return { name: `${owner}/${short}`, ...ids, context };
}

function parseContext(text: string): SubjectContext | undefined {
  if (text === 'pull_request') return { pullRequest: true };
  const [, kind, value] = /^(environment|ref):([^:]+)$/s.exec(text) ?? [];
  // A star makes it a pattern of a trust policy; git refuses it in refs.
  if (kind === undefined || value === undefined || value.includes('*')) return undefined;
  const plain = value.replaceAll('%3A', ':');
  return kind === 'environment' ? { environment: plain } : { ref: plain };
}

const ISSUERS = [
  // An enterprise may have its own issuer, with its slug behind.
  /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/,
  // GitHub Enterprise Server, on any host.
  /^https:\/\/[a-z0-9.-]+(:\d+)?\/_services\/token$/i,
  // Data residency.
  /^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com$/,
];

/** True for what a GitHub calls itself in tokens, byte for byte: clouds compare issuers so. */
export function isGithubIssuer(url: string): boolean {
  return ISSUERS.some((issuer) => issuer.test(url));
}
