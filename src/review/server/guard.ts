import { timingSafeEqual } from 'node:crypto';

/** What of a request decides whether it is the reviewer's own. */
export interface Caller {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly type: string | undefined;
  /** First part of the path. */
  readonly token: string;
}

/**
 * Whether a request comes from the page that this process served. The token alone would do; Host is held to as well, because a name
 * that is bound to 127.0.0.1 after the page was loaded would make another site's page one of ours, and Origin, because no other
 * page may write even where it has learnt the address.
 */
export function isOurs(caller: Caller, token: string, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (caller.host === undefined || !hosts.includes(caller.host)) return false;
  if (!isSame(caller.token, token)) return false;
  const origins = hosts.map((host) => `http://${host}`);
  if (caller.origin !== undefined && !origins.includes(caller.origin)) return false;
  if (caller.site !== undefined && caller.site !== 'same-origin' && caller.site !== 'none') return false;
  if (caller.method === 'GET') return true;
  return caller.method === 'POST' && caller.origin !== undefined && caller.type === 'application/json';
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Headers of every answer: nothing is kept, framed, sniffed or fetched from elsewhere. */
export function headersOf(importMapDigest: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' 'sha256-${importMapDigest}'`,
      "style-src 'self'",
      "connect-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types rollproof',
    ].join('; '),
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
