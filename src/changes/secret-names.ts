import { isObject, type Json } from '../json.js';

/** Words that by themselves say that the value is a credential. */
const CREDENTIAL_WORDS = new Set([
  'password',
  'passwords',
  'passwd',
  'pass',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'apikey',
  'credential',
  'credentials',
  'authorization',
  'bearer',
  'dsn',
  'kubeconfig',
]);

/** Words that make a credential of the `key` that follows them: `api_key`, `privateKey`. */
const KEY_OWNERS = new Set([
  'api',
  'private',
  'access',
  'signing',
  'account',
  'master',
  'shared',
  'license',
  'auth',
  'service',
  'storage',
  'encryption',
]);

/** Last words of names that speak about a credential without holding it: `token_ttl`, `secret_arn`, `kms_key_id`. */
const PLAIN_ENDINGS = new Set(
  (
    'arn arns id ids name names version versions ttl type types length enabled required policy path url uri endpoint ' +
    'count days hours minutes seconds expiration expiry validity ref refs reference from format file source alias ' +
    'rotation status units prevention age period spec state algorithm size limit description encryption usage mode method location region lifetime namespace'
  ).split(' '),
);

/** Keys that name the item beside them, as in `{name: "DB_PASSWORD", value: "…"}`. */
const NAMING_KEYS = ['name', 'Name', 'key', 'Key', 'parameter_name', 'ParameterKey'];
const VALUE_KEYS = new Set(['value', 'Value', 'values', 'parameter_value', 'ParameterValue']);
const KUBERNETES_SECRET_DATA = new Set(['data', 'stringData', 'string_data', 'binary_data']);

/** Text that says where a secret lies, or how something is authorised, instead of what the secret is. */
const REFERENCE =
  /^(?:(?:NONE|AWS_IAM|CUSTOM|COGNITO_USER_POOLS|JWT|ENABLED|DISABLED|true|false)$|arn:[\w-]+:|secret:\/\/|projects\/[^/]+\/secrets\/|https:\/\/[\w-]+\.vault\.|@Microsoft\.KeyVault\(|\$\{|\{\{|vault:|ssm:|op:\/\/)/;

/** True for a text that refers to a secret (an ARN, `secret://name`, a template), and for the empty one. */
export function isReference(text: string): boolean {
  return text === '' || REFERENCE.test(text);
}

/** What a name says of its value: it is a credential, it is plainly none, or nothing. */
export function judgeName(name: string): 'credential' | 'plain' | 'neutral' {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (PLAIN_ENDINGS.has(words.at(-1) ?? '')) return 'plain';
  const credential = words.some(
    (word, index) =>
      CREDENTIAL_WORDS.has(word) ||
      ((word === 'key' || word === 'keys') && KEY_OWNERS.has(words[index - 1] ?? '')) ||
      (word === 'string' && words[index - 1] === 'connection'),
  );
  return credential ? 'credential' : 'neutral';
}

/**
 * Whether the value of `key` in `owner` is a credential by its name, or by the name that the item beside it carries.
 * @param inherited whether the owner itself stands under a credential's name; a plain name ends that.
 */
export function holdsCredential(
  key: string,
  owner: Json | undefined,
  inherited: boolean,
  judge: (name: string) => ReturnType<typeof judgeName> = judgeName,
): boolean {
  const verdict = judge(key);
  if (verdict !== 'neutral') return verdict === 'credential';
  if (inherited || !isObject(owner)) return inherited;
  if (VALUE_KEYS.has(key)) {
    return NAMING_KEYS.some((naming) => {
      const name = Object.hasOwn(owner, naming) ? owner[naming] : undefined;
      return typeof name === 'string' && judge(name) === 'credential';
    });
  }
  return KUBERNETES_SECRET_DATA.has(key) && Object.hasOwn(owner, 'kind') && owner['kind'] === 'Secret';
}
