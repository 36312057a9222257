import { checkBody, firstLine, sameBody } from './body.js';
import { type Github, GithubError, missing } from './client.js';

/** A comment of a pull request or issue. */
export interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

/** The one comment that is kept. */
export interface KeptComment {
  readonly id: number;
  readonly url: string;
  readonly did: 'created' | 'updated' | 'nothing';
}

/** A comment, and what its first line is. */
export interface CommentPlace {
  /** Of the pull request or issue. */
  readonly number: number;
  /** Whole first line of the comment, such as `<!-- synthinfra:plan -->`: an HTML comment nobody sees. */
  readonly marker: string;
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const ROUNDS = 4;

/**
 * Keeps one comment: makes it, updates it in place when its text differs, makes it again when somebody deletes it in
 * between. It is found by marker and author, since anybody can write a marker. Of several the oldest stays, so that
 * two writers at once agree on which; the one that finds itself the newer removes its own and tells its text there.
 * @param compose the text below the marker, given the one that is there now
 * @see https://docs.github.com/rest/issues/comments (permission: pull-requests: write)
 * @throws UserError when the text is too long; GithubError when GitHub refuses it or keeps the old one.
 */
export async function keepComment(
  github: Github,
  place: CommentPlace,
  compose: (previous: string | undefined) => string,
): Promise<KeptComment> {
  let made: Comment | undefined;
  for (let round = 1; round <= ROUNDS; round += 1) {
    // A list may lag behind: what was made a moment ago and is not in it is asked for by itself.
    const oldest = (await onlyOldest(github, place)) ?? (made && (await readComment(github, made)));
    const previous = oldest === undefined || oldest.id === made?.id ? undefined : textBelow(oldest);
    const body = `${place.marker}\n${compose(previous)}`;
    checkBody(body, 'The comment');
    if (oldest === undefined) made = await createComment(github, place, body);
    else if (sameBody(oldest.body ?? '', body)) return kept(oldest, made ? 'created' : 'nothing');
    else {
      // Written by us a moment ago and not given back: another round would end no better.
      if (oldest.id === made?.id) throw dropped(oldest);
      const stored = await update(github, oldest, body);
      if (stored !== undefined) return kept(stored, 'updated');
      made = undefined;
    }
  }
  throw new GithubError(`the comment of #${place.number} was deleted as often as it was written`, 409);
}

/** Comments of this token with the marker, the oldest first. */
export async function findComments(github: Github, place: CommentPlace): Promise<readonly Comment[]> {
  const me = (await github.viewer()).toLowerCase();
  const all = await github.list<Comment>(`GET ${COMMENTS}`, { issue_number: place.number });
  return all
    .filter(({ user, body }) => user?.login.toLowerCase() === me && firstLine(body ?? '') === place.marker)
    .sort((one, other) => one.id - other.id);
}

/** Writes a comment once, even when GitHub's answer is lost. The marker must be its first line. */
export function createComment(github: Github, place: CommentPlace, body: string): Promise<Comment> {
  return github.create<Comment>(`POST ${COMMENTS}`, { issue_number: place.number, body }, async () =>
    (await findComments(github, place)).find((comment) => sameBody(comment.body ?? '', body)),
  );
}

async function onlyOldest(github: Github, place: CommentPlace): Promise<Comment | undefined> {
  const [oldest, ...newer] = await findComments(github, place);
  for (const { id } of newer) await github.write(`DELETE ${ONE}`, { comment_id: id }).catch(missing);
  return oldest;
}

/** The comment as GitHub then has it; undefined when it was deleted in between. */
async function update(github: Github, comment: Comment, body: string): Promise<Comment | undefined> {
  const written = await github.write(`PATCH ${ONE}`, { comment_id: comment.id, body }).catch(missing);
  if (written === undefined) return undefined;
  const stored = await readComment(github, comment);
  if (stored !== undefined && !sameBody(stored.body ?? '', body)) {
    // Another text than the one before: another writer came later, whose it is to be right.
    if (sameBody(stored.body ?? '', comment.body ?? '')) throw dropped(comment);
  }
  return stored;
}

function readComment(github: Github, { id }: Comment): Promise<Comment | undefined> {
  return github.read<Comment>(`GET ${ONE}`, { comment_id: id }).catch(missing);
}

function kept({ id, html_url }: Comment, did: KeptComment['did']): KeptComment {
  return { id, url: html_url, did };
}

function textBelow({ body = '' }: Comment): string {
  return body.replaceAll('\r\n', '\n').split('\n').slice(1).join('\n');
}

function dropped({ html_url }: Comment): GithubError {
  return new GithubError(`GitHub took a new text for ${html_url} and kept another`, 200);
}
