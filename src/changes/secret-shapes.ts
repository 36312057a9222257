/** What stands in a text in place of a secret. */
export const REDACTED = '(redacted)';

/**
 * Shapes of tokens that are secret whatever their name. Quantifiers are bounded, so that no text makes them slow.
 * Sources: the vendors' token formats (AWS key ids, GitHub, GitLab, Slack, Google, Stripe, npm, Vault, PyPI), RFC 7519, RFC 7468.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,30}-----|$)/g, REDACTED],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, REDACTED],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[\w-]{20,255})/g, REDACTED],
  [/\beyJ[\w-]{8,4096}\.[\w-]{8,4096}\.[\w-]{0,4096}/g, REDACTED],
  [/\bxox[abeoprs]-[\w-]{10,255}/g, REDACTED],
  [/\bhooks\.slack\.com\/services\/[\w/]{10,255}/g, REDACTED],
  [/\bAIza[\w-]{35}/g, REDACTED],
  [/\b(?:[sr]k_live_\w{16,255}|npm_[A-Za-z0-9]{36}|hv[sb]\.[\w-]{20,255}|pypi-[\w-]{50,255})/g, REDACTED],
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@"']{0,255}:)[^\s@/"']{1,255}@/gi, `$1${REDACTED}@`],
  [/\b((?:Bearer|Basic) )[\w.~+/=-]{12,4096}/g, `$1${REDACTED}`],
  [/\b((?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=)[^;&\s"']{8,4096}/g, `$1${REDACTED}`],
];

/** One cheap look that tells whether any shape above can be there at all. */
const SUSPECT =
  /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|eyJ|xox|hooks\.slack|AIza|k_live_|npm_|hv[sb]\.|pypi-|:\/\/[^\s@"']{0,512}@|Bearer |Basic |Key=|Signature=|sig=/;

/** `password=…`, `API_TOKEN: "…"` inside a longer text: the name, the sign, the value. */
const PAIR =
  /\b([\w.-]{0,64}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|private_?key|access_?key|credentials?)[\w-]{0,64}["']?[ \t]{0,8}[:=][ \t]{0,8})("[^"\n]{1,4096}"|'[^'\n]{1,4096}'|[^\s"',;&]{1,4096})/gi;
const PAIR_SUSPECT = /pass|pwd|secret|token|key|credential/i;

/** The text with every known token shape replaced. */
export function maskShapes(text: string): string {
  if (text.length < 8 || !SUSPECT.test(text)) return text;
  return SHAPES.reduce((masked, [shape, replacement]) => masked.replace(shape, replacement), text);
}

/**
 * The text with the value of each `name=value` or `name: value` replaced whose name `isCredential` and whose value is
 * no reference: what scripts, connection strings and configuration files hold.
 */
export function maskPairs(
  text: string,
  isCredential: (name: string) => boolean,
  isReference: (value: string) => boolean,
): string {
  if (!PAIR_SUSPECT.test(text)) return text;
  return text.replace(PAIR, (whole, head: string, value: string) => {
    const name = /^[\w.-]+/.exec(head)?.[0] ?? '';
    const bare = value.replace(/^["']|["']$/g, '');
    return isCredential(name) && !isReference(bare) ? head + REDACTED : whole;
  });
}
