import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type GitHub, ISSUER } from './github.js';
import type { Answer, Clouds, Received, Service } from './server.js';

/** A role of the fake, and who may have it. */
export interface Role {
  readonly arn: string;
  /** Web identities of GitHub that may assume it. */
  readonly trust?: { readonly audience?: string; readonly subjects: readonly string[] };
  /** Roles that may assume it, by ARN. */
  readonly from?: readonly string[];
  readonly externalId?: string;
  /** MaxSessionDuration in seconds: 3600. */
  readonly longest?: number;
}

export interface StsOptions {
  /** Audiences that the OIDC provider of every account knows. */
  readonly audiences?: readonly string[];
  /** Seconds that credentials live, whatever was asked for. */
  readonly lifetime?: number;
  /** Signed requests that are refused before a new key is known everywhere. */
  readonly unknown?: number;
}

/** What was asked for, when it was not refused for its form. */
export interface Asked {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** ARN of who signed. */
  readonly caller?: string;
}

interface Issued {
  readonly secret: string;
  readonly token: string;
  readonly role: string;
  /** Of the assumed role. */
  readonly arn: string;
  readonly id: string;
  readonly expires: Date;
  unknown: number;
}

/** STS leaves this much room to clocks: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html */
const LEEWAY_SECONDS = 300;
const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** A refusal in AWS's words. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** AWS's Security Token Service, API 2011-06-15: https://docs.aws.amazon.com/STS/latest/APIReference/ */
export class Sts implements Service {
  readonly name = 'sts';
  readonly asked: Asked[] = [];
  private readonly github: GitHub;
  private readonly roles: readonly Role[];
  private readonly options: StsOptions;
  private readonly issued = new Map<string, Issued>();
  /** Seconds that credentials live from now on, whatever is asked for. */
  lifetime: number | undefined;

  constructor(github: GitHub, roles: readonly Role[], options: StsOptions = {}) {
    this.github = github;
    this.roles = roles;
    this.options = options;
    this.lifetime = options.lifetime;
  }

  /** When credentials end, for services that are asked with them; undefined when they were not issued here. */
  endOf(key: string, token: string): Date | undefined {
    const issued = this.issued.get(key);
    return issued?.token === token ? issued.expires : undefined;
  }

  answer(request: Received, clouds: Clouds): Answer | undefined {
    if (request.method !== 'POST' || request.url.pathname !== '/') return undefined;
    const parameters = Object.fromEntries(new URLSearchParams(request.body));
    if (parameters['Version'] !== '2011-06-15') return undefined;
    const action = parameters['Action'] ?? '';
    try {
      return xml(200, response(action, this.act(action, parameters, request, clouds)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message } = error;
      return xml(
        status,
        `<ErrorResponse xmlns="${NAMESPACE}"><Error>${element('Type', 'Sender')}${element('Code', code)}${element('Message', message)}</Error>${element('RequestId', requestId())}</ErrorResponse>`,
      );
    }
  }

  private act(action: string, sent: Record<string, string>, request: Received, clouds: Clouds): string {
    if (action === 'AssumeRoleWithWebIdentity') {
      this.asked.push({ action, parameters: sent });
      return this.federate(sent, clouds);
    }
    const caller = this.signer(request, clouds);
    this.asked.push({ action, parameters: sent, caller: caller.arn });
    if (action === 'AssumeRole') return this.assume(sent, caller, clouds);
    if (action !== 'GetCallerIdentity')
      throw new Refusal(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
    return `${element('Arn', caller.arn)}${element('UserId', caller.id)}${element('Account', caller.arn.split(':')[4] ?? '')}`;
  }

  private federate(sent: Record<string, string>, clouds: Clouds): string {
    const { WebIdentityToken: jwt = '', RoleArn: arn = '' } = sent;
    check(sent);
    const role = this.roles.find((one) => one.arn === arn);
    const { audience = 'sts.amazonaws.com', subjects = [] } = role?.trust ?? {};
    const verdict = this.github.verify(jwt, { audience, subjects, leeway: LEEWAY_SECONDS }, clouds);
    const known = this.options.audiences ?? [audience];
    const aud = verdict.claims?.aud ?? '';
    if (!verdict.ok && (verdict.why !== 'audience' || !known.includes(aud)) && verdict.why !== 'subject')
      throw refusedToken(verdict.why, clouds);
    if (!verdict.ok || role?.trust === undefined)
      throw new Refusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    return (
      element('SubjectFromWebIdentityToken', verdict.claims.sub) +
      element('Audience', verdict.claims.aud) +
      element('Provider', providerArn(arn)) +
      this.issue(role, sent, clouds)
    );
  }

  private assume(sent: Record<string, string>, caller: Issued, clouds: Clouds): string {
    check(sent);
    const role = this.roles.find((one) => one.arn === sent['RoleArn']);
    if (role?.from?.includes(caller.role) !== true || role.externalId !== sent['ExternalId'])
      throw new Refusal(
        403,
        'AccessDenied',
        `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${sent['RoleArn']}`,
      );
    if (Number(sent['DurationSeconds']) > 3600)
      throw new Refusal(
        400,
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    return this.issue(role, sent, clouds);
  }

  private issue(role: Role, sent: Record<string, string>, clouds: Clouds): string {
    const seconds = Number(sent['DurationSeconds'] ?? 3600);
    if (seconds > (role.longest ?? 3600))
      throw new Refusal(
        400,
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      );
    const key = `ASIA${randomBytes(16).toString('hex').toUpperCase().slice(0, 16)}`;
    const session = sent['RoleSessionName'] ?? '';
    const id = `AROA${createHash('sha256').update(role.arn).digest('hex').toUpperCase().slice(0, 17)}:${session}`;
    const arn = `${role.arn.replace(':iam:', ':sts:').replace(/:role\/(.*\/)?/, ':assumed-role/')}/${session}`;
    const issued: Issued = {
      secret: randomBytes(30).toString('base64'),
      token: randomBytes(300).toString('base64'),
      ...{ role: role.arn, arn, id, unknown: this.options.unknown ?? 0 },
      expires: new Date(clouds.now('cloud').getTime() + (this.lifetime ?? seconds) * 1000),
    };
    this.issued.set(key, issued);
    for (const secret of [key, issued.secret, issued.token]) clouds.secrets.add(secret);
    const assumed = element('AssumedRoleId', id) + element('Arn', arn);
    const credentials =
      element('AccessKeyId', key) +
      element('SecretAccessKey', issued.secret) +
      element('SessionToken', issued.token) +
      element('Expiration', issued.expires.toISOString());
    return `<AssumedRoleUser>${assumed}</AssumedRoleUser><Credentials>${credentials}</Credentials><PackedPolicySize>6</PackedPolicySize>`;
  }

  /** Who signed a request with Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
  private signer(request: Received, clouds: Clouds): Issued {
    const { authorization = '', 'x-amz-date': date = '', 'x-amz-security-token': token } = request.headers;
    const [, key = '', scope = '', names = '', signature] =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(
        authorization,
      ) ?? [];
    if (signature === undefined)
      throw new Refusal(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
    const issued = this.issued.get(key);
    if (issued === undefined || issued.token !== token || issued.unknown > 0) {
      if (issued !== undefined) issued.unknown -= 1;
      throw new Refusal(
        403,
        'InvalidClientTokenId',
        'The security token included in the request is invalid.',
      );
    }
    const now = clouds.now('cloud');
    if (now > issued.expires)
      throw new Refusal(403, 'ExpiredToken', 'The security token included in the request is expired');
    if (Math.abs(now.getTime() - dateOf(date)) > LEEWAY_SECONDS * 1000)
      throw new Refusal(403, 'SignatureDoesNotMatch', `Signature not yet current: ${date} is not now`);
    if (signature !== signatureOf(request, issued.secret, { scope, names, date }))
      throw new Refusal(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided.',
      );
    return issued;
  }
}

/** Limits of the parameters that both operations share, as botocore's sts/2011-06-15/service-2.json has them. */
function check(sent: Record<string, string>): void {
  const seconds = Number(sent['DurationSeconds'] ?? 3600);
  if (!/^[\w+=,.@-]{2,64}$/.test(sent['RoleSessionName'] ?? ''))
    throw new Refusal(400, 'ValidationError', "Value at 'roleSessionName' failed to satisfy constraint");
  if (!(seconds >= 900 && seconds <= 43200))
    throw new Refusal(400, 'ValidationError', "Value at 'durationSeconds' failed to satisfy constraint");
  if ((sent['RoleArn'] ?? '').length < 20)
    throw new Refusal(400, 'ValidationError', "Value at 'roleArn' failed to satisfy constraint");
  if ((sent['Policy'] ?? '').length > 2048)
    throw new Refusal(400, 'PackedPolicyTooLarge', 'Packed size of the session policy is too large');
  if (sent['Policy'] !== undefined && !sent['Policy'].startsWith('{'))
    throw new Refusal(400, 'MalformedPolicyDocument', 'Syntax errors in policy.');
}

function refusedToken(why: string, clouds: Clouds): Refusal {
  if (why === 'expired')
    return new Refusal(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(clouds.now('cloud').getTime() / 1000)} must be before the expiration date/time`,
    );
  if (why === 'not-yet') return new Refusal(400, 'InvalidIdentityToken', 'Token is not valid yet');
  if (why === 'audience') return new Refusal(400, 'InvalidIdentityToken', 'Incorrect token audience');
  if (why === 'issuer')
    return new Refusal(
      400,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for the issuer',
    );
  return new Refusal(400, 'InvalidIdentityToken', 'The ID Token provided is not a valid JWT');
}

function providerArn(role: string): string {
  return role.replace(/:role\/.*/, `:oidc-provider/${ISSUER.replace('https://', '')}`);
}

interface Scope {
  readonly scope: string;
  readonly names: string;
  readonly date: string;
}

function signatureOf(request: Received, secret: string, { scope, names, date }: Scope): string {
  const headers = names.split(';').map((name) => `${name}:${request.headers[name] ?? ''}\n`);
  const canonical = `${request.method}\n${request.url.pathname}\n\n${headers.join('')}\n${names}\n${sha256(request.body)}`;
  const key = scope
    .split('/')
    .reduce<string | Buffer>((secretOrKey, part) => hmac(secretOrKey, part), `AWS4${secret}`);
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`;
  return hmac(key, text).toString('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** 20260101T000000Z → milliseconds. */
function dateOf(date: string): number {
  return Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function response(action: string, result: string): string {
  return `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result><ResponseMetadata>${element('RequestId', requestId())}</ResponseMetadata></${action}Response>`;
}

function element(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}>${escaped}</${name}>`;
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId() }, body };
}

function requestId(): string {
  return crypto.randomUUID();
}
