import { isObject, type Json } from '../json.js';
import type { Shown } from './changeset.js';
import { documentOf } from './documents.js';
import { maskAt } from './mask.js';
import type { Mask } from './plan.js';
import { remembered } from './remembered.js';
import { holdsCredential, isReference, judgeName } from './secret-names.js';
import { maskPairs, maskShapes, REDACTED } from './secret-shapes.js';

const ABSENT: Shown = { kind: 'absent' };
const HIDDEN: Shown = { kind: 'hidden' };

/** The one way by which anything of a plan is made fit to be seen: it knows the secrets of this run. */
export interface Redactor {
  /** Free text (messages, logs, scripts): registered secrets, token shapes and `password=…` pairs are replaced. */
  text(text: string): string;
  /** Addresses, keys, ids: registered secrets and token shapes only, for a name must stay recognisable. */
  identifier(text: string): string;
  /** Whether the value of `key` is a credential by name; see holdsCredential. */
  isCredential(key: string, owner: Json | undefined, inherited: boolean): boolean;
  /**
   * A value as it may be shown. Hidden parts of a list or object read `(redacted)`.
   * @param credential whether it stands under a credential's name.
   * @param sensitive the engine's marks for this value.
   */
  shown(value: Json | undefined, credential: boolean, sensitive: Mask): Shown;
}

/**
 * @param secrets values that must never be seen: wherever one occurs, also URL-encoded, base64-encoded, JSON-escaped or
 * as one line of several, it is replaced. Values below four characters are only hidden where they are the whole value.
 * @param marked values that are hidden where they are the whole value, and shown inside longer text.
 * @param judgeOf what a name says of its value.
 */
export function createRedactor(
  secrets: readonly string[] = [],
  marked: readonly string[] = [],
  judgeOf: typeof judgeName = judgeName,
): Redactor {
  const exact = new Set(secrets.filter((secret) => secret !== ''));
  const exactOrMarked = new Set([...exact, ...marked]);
  const registered = secretsPattern(exact);
  const judge = remembered(judgeOf);

  const withoutSecrets = (text: string, whole: ReadonlySet<string> = exactOrMarked): string => {
    if (whole.size > 0 && whole.has(text)) return REDACTED;
    return registered === undefined ? text : text.replace(registered, REDACTED);
  };
  const identifier = remembered((text: string) => maskShapes(withoutSecrets(text, exact)));
  const text = (value: string): string =>
    maskPairs(maskShapes(withoutSecrets(value)), (name) => judge(name) === 'credential', isReference);
  const isCredential = (key: string, owner: Json | undefined, inherited: boolean): boolean =>
    holdsCredential(key, owner, inherited, judge);

  /** A string's redacted form; a document inside it keeps its structure. */
  const string = (value: string, credential: boolean): string =>
    credential ? stringIn(value, true) : plainString(value);
  const stringIn = (value: string, credential: boolean): string => {
    if (credential && !isReference(value)) return REDACTED;
    const document = documentOf(value);
    if (document === undefined) return text(value);
    const clean = deep(document, credential, false);
    return clean === document ? withoutSecrets(value) : JSON.stringify(clean);
  };

  const plainString = remembered((value: string) => stringIn(value, false));

  /** The same value when nothing in it is hidden: large plans are mostly harmless, and copies cost memory. */
  const deep = (value: Json, credential: boolean, sensitive: Mask): Json => {
    if (sensitive === true) return REDACTED;
    if (typeof value === 'string') return string(value, credential);
    if (typeof value === 'number') {
      const digits = String(value);
      return credential || withoutSecrets(digits) !== digits ? REDACTED : value;
    }
    if (Array.isArray(value)) {
      const items = value.map((item: Json, index) => deep(item, credential, maskAt(sensitive, index)));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(
      ([key, item]) =>
        [identifier(key), deep(item, isCredential(key, value, credential), maskAt(sensitive, key))] as const,
    );
    const same = entries.every(([key, item]) => Object.hasOwn(value, key) && item === value[key]);
    return same ? value : Object.fromEntries(entries);
  };

  const shown = (value: Json | undefined, credential: boolean, sensitive: Mask): Shown => {
    if (value === undefined) return ABSENT;
    const clean = deep(value, credential, sensitive);
    return clean === REDACTED ? HIDDEN : { kind: 'value', value: clean };
  };

  return { text, identifier, isCredential, shown };
}

/** One pattern for every registered secret and the forms in which it travels; the longest first. */
function secretsPattern(secrets: ReadonlySet<string>): RegExp | undefined {
  const forms = new Set<string>();
  for (const secret of secrets) {
    const lines = secret.includes('\n')
      ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8)
      : [];
    for (const plain of [secret, secret.trim(), ...lines]) {
      if (plain.length < 4) continue;
      forms.add(plain);
      forms.add(JSON.stringify(plain).slice(1, -1));
      forms.add(urlEncoded(plain));
      forms.add(Buffer.from(plain, 'utf8').toString('base64').replace(/=+$/, ''));
    }
  }
  if (forms.size === 0) return undefined;
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

/** Half an emoji cannot be encoded: it is replaced as `toWellFormed` does. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
