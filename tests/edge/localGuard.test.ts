import type { IncomingMessage } from 'node:http';
import { localGuard, localServiceUrl } from '../../bot/edge/localGuard.ts';

const host = '127.0.0.1:3978';
const answerTo = (headers: Record<string, string>) => localGuard({ headers } as unknown as IncomingMessage);

test.each<[string, Record<string, string>]>([
  ['the loopback address', { host }],
  ['the loopback address without a port', { host: '127.0.0.1' }],
  ['localhost', { host: 'localhost:3978' }],
  ['localhost in capitals', { host: 'LOCALHOST:3978' }],
  ['the loopback of IPv6', { host: '[::1]:3978' }],
  [
    'a page of its own',
    { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
  ],
  ['an address typed by hand', { host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ['a link on another page', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
])('hears %s', (_, headers) => {
  expect(answerTo(headers)).toBeUndefined();
});

test.each<[string, Record<string, string>]>([
  ['no host', {}],
  ['a name that was pointed here', { host: 'dalalab.example.org:3978' }],
  ['a name that begins like ours', { host: 'localhost.example.org' }],
  ['a name that ends like ours', { host: 'example.localhost' }],
  ['an address that begins like ours', { host: '127.0.0.1.example.org:3978' }],
  ['another address of this machine', { host: '192.0.2.1:3978' }],
  ['every address', { host: '0.0.0.0:3978' }],
  ['somebody before the host', { host: 'localhost@example.org' }],
  ['two hosts in one', { host: '127.0.0.1, example.org' }],
  ['a proxy: Forwarded', { host, forwarded: 'for=192.0.2.1' }],
  ['a proxy: X-Forwarded-For', { host, 'x-forwarded-for': '127.0.0.1' }],
  ['a proxy: X-Forwarded-Host', { host, 'x-forwarded-host': 'localhost' }],
  ['a proxy: X-Forwarded-Proto', { host, 'x-forwarded-proto': 'https' }],
  ['a proxy: X-Real-IP', { host, 'x-real-ip': '127.0.0.1' }],
  ['a proxy: Via, empty', { host, via: '' }],
])('answers %s with 403 NotLocal', (_, headers) => {
  expect(answerTo(headers)).toMatchObject({ status: 403, body: { error: { code: 'NotLocal' } } });
});

test.each<[string, Record<string, string>]>([
  ['another origin', { host, origin: 'https://example.org' }],
  ['another port of this machine', { host, origin: 'http://127.0.0.1:9999' }],
  ['localhost when we are called by address', { host, origin: 'http://localhost:3978' }],
  ['an origin without a name', { host, origin: 'null' }],
  ['an origin that is no address', { host, origin: '://[' }],
  ['a script of another site', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['a script of a sister site', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  [
    'a form of another site',
    { host, origin: 'https://example.org', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' },
  ],
])('answers %s with 403 CrossOrigin', (_, headers) => {
  expect(answerTo(headers)).toMatchObject({ status: 403, body: { error: { code: 'CrossOrigin' } } });
});

const playground = 'http://localhost:16150';
test.each([
  ['http://localhost:16150/_connector', true],
  ['http://127.0.0.1:16150/', true],
  ['http://[::1]:16150/', true],
  ['https://localhost:16150/', false],
  ['http://localhost:16151/', false],
  ['http://localhost/', false],
  ['http://example.org:16150/', false],
  ['http://localhost.example.org:16150/', false],
  ['http://localhost:16150@example.org/', false],
  ['http://anna@localhost:16150/', false],
  ['http://:hemligt@localhost:16150/', false],
  ['ftp://localhost:16150/', false],
  ['localhost:16150', false],
  ['', false],
])('answers may be sent to %j: %s', (serviceUrl, allowed) => {
  expect(localServiceUrl(serviceUrl, playground)).toBe(allowed);
});

test('a Playground that is not on this machine may be sent nothing', () => {
  expect(localServiceUrl('http://localhost:16150/', 'http://example.org:16150')).toBe(false);
});
