import type { IncomingMessage } from 'node:http';
import { type Answer, httpError } from './httpServer.ts';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/**
 * Local mode believes whoever speaks to it, so it hears this machine only: not a page that had its name pointed here
 * (Host), not a proxy or tunnel (forwarding headers), not a script on somebody's web page (Origin, Sec-Fetch-Site).
 */
export function localGuard({ headers }: IncomingMessage): Answer | undefined {
  if (!loopback.test(headers.host ?? '')) {
    return httpError(403, 'NotLocal', 'Local mode answers on 127.0.0.1 and localhost only.');
  }
  if (forwarded.some((name) => headers[name] !== undefined)) {
    return httpError(403, 'NotLocal', 'Local mode cannot be reached through a proxy or a tunnel.');
  }
  const { origin } = headers;
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
  const isNavigation = headers['sec-fetch-mode'] === 'navigate';
  const isCrossSite = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
  if (!isOwn || (isCrossSite && !isNavigation)) {
    return httpError(403, 'CrossOrigin', 'Local mode answers its own pages only.');
  }
  return undefined;
}

/** @returns whether answers may be sent there: to the Playground's connector on this machine, and nowhere else. */
export function localServiceUrl(serviceUrl: string, playgroundUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const asked = new URL(serviceUrl);
  const known = new URL(playgroundUrl);
  return (
    asked.protocol === 'http:' &&
    loopback.test(asked.host) &&
    loopback.test(known.host) &&
    asked.port === known.port &&
    asked.username === '' &&
    asked.password === ''
  );
}
