import { connect, type Socket } from 'node:net';
import { type Azurite, startAzurite } from '../azurite.ts';
import { type BotProcess, startBotProcess } from './running.ts';

let azurite: Azurite;
let bot: BotProcess;
beforeAll(async () => {
  azurite = await startAzurite();
  bot = await startBotProcess({
    DALALAB_MODE: 'local',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
  });
});
afterAll(async () => {
  await bot?.stop();
  await azurite?.stop();
});

/** Sends bytes as they are. @returns all that came back; empty when the connection was closed without a word. */
function sendRaw(bytes: string | Buffer, then?: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(bot.port, '127.0.0.1', () => {
      socket.write(bytes, () => then?.(socket));
    });
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.on('data', (chunk) => {
      heard += chunk;
      // An answer has begun; what follows it soon belongs to it.
      socket.setTimeout(100, done);
    });
    socket.on('error', done);
    socket.on('close', done);
    socket.setTimeout(10_000, () => {
      heard ||= 'Neither an answer nor an end.';
      done();
    });
  });
}

const get = (target: string, method = 'GET') =>
  `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;
const post = (body: string | Buffer, length = Buffer.byteLength(body), target = '/api/messages') =>
  Buffer.concat([
    Buffer.from(
      `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`,
    ),
    Buffer.from(body),
  ]);

const end = (socket: Socket) => socket.end();
const reset = (socket: Socket) => socket.resetAndDestroy();

const requests: Record<string, readonly [string | Buffer, ((socket: Socket) => void)?]> = {
  'a Host header that is no host': ['GET /live HTTP/1.1\r\nHost: a b[\r\n\r\n'],
  'a Host header with a bracket': ['GET /live HTTP/1.1\r\nHost: [\r\n\r\n'],
  'a Host header with a port beyond all': ['GET /live HTTP/1.1\r\nHost: 127.0.0.1:99999\r\n\r\n'],
  'an empty Host header': ['GET /live HTTP/1.1\r\nHost:\r\n\r\n'],
  'no Host header': ['GET /live HTTP/1.1\r\n\r\n'],
  'no Host header, HTTP 1.0': ['GET /live HTTP/1.0\r\n\r\n'],
  'two Host headers, the first of them foreign': ['GET /live HTTP/1.1\r\nHost: b\r\nHost: 127.0.0.1\r\n\r\n'],
  'the target http://[/': [get('http://[/')],
  'an absolute target': [get('http://example.org/live')],
  'an absolute target of our own': [get('http://127.0.0.1/live')],
  'the target //': [get('//')],
  'the target //[': [get('//[')],
  'the target *': [get('*', 'OPTIONS')],
  'a target of another kind': ['CONNECT example.org:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  'the target /%zz': [get('/%zz')],
  'the target /api/networks/%zz/sessions': [get('/api/networks/%zz/sessions')],
  'the target /api/networks/%00/sessions': [get('/api/networks/%00/sessions')],
  'the target /live?%zz': [get('/livee?%zz=%')],
  'the target /tab/%00': [get('/tab/%00')],
  'the target /tab/%zz': [get('/tab/%zz')],
  'the target /tab/%c3%28': [get('/tab/%c3%28')],
  'a target of 100 KB': [get(`/${'x'.repeat(100_000)}`)],
  'a header of 100 KB': [`GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`],
  'no HTTP at all': ['\x16\x03\x01\x00\xa5 hello\r\n\r\n'],
  'a line break inside a header': ['GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\nInjected : b\r\n\r\n'],
  'bad JSON': [post('{"type": ')],
  'an empty body': [post('')],
  'JSON that is null': [post('null')],
  'JSON that is a text': [post('"message"')],
  'JSON nested 100,000 deep': [post('['.repeat(100_000))],
  'text that is no UTF-8': [post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))],
  'a body of 10 MB': [post('x'.repeat(10 * 1024 * 1024))],
  'a Content-Length beyond the body': [post('{}', 5_000), end],
  'a Content-Length short of the body': [post('{"type":"message"}', 3)],
  'a Content-Length that is negative': [post('{}', -1)],
  'a Content-Length and chunks': [
    'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  'a chunk that is none': [
    'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n',
  ],
  'half a header, then a reset': ['GET /live HTTP/1.1\r\nHost: 127.', reset],
  'half a body, then a reset': [post('{"type":', 500), reset],
  'half a body, then the end': [post('{"type":', 500), end],
  'an upgrade nobody speaks': [
    'GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ],
  'an expectation nobody meets': ['GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: the-unexpected\r\n\r\n'],
  'an Origin that is no address': ['GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ://[\r\n\r\n'],
};
for (const method of ['HEAD', 'OPTIONS', 'PATCH', 'DELETE', 'PUT']) {
  for (const target of ['/live', '/ready', '/api/messages', '/api/networks', '/privacy', '/tab/index.html']) {
    requests[`${method} ${target}`] = [get(target, method)];
  }
}

test.each(Object.keys(requests))(
  '%s gets a 4xx or a closed connection, and the server lives',
  async (name) => {
    const [bytes, then] = requests[name] as (typeof requests)[string];
    const heard = await sendRaw(bytes, then);
    expect(heard.slice(0, 14)).toMatch(/^$|^HTTP\/1\.1 4\d\d/);
    const live = await fetch(`http://127.0.0.1:${bot.port}/live`);
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
    expect(bot.isRunning()).toBe(true);
  },
);

test.each([
  '/tab/..%2f..%2fpackage.json',
  '/tab/..%2F..%2F..%2F..%2F..%2Fetc%2Fpasswd',
  '/tab/../../package.json',
  '/tab/%2e%2e/%2e%2e/package.json',
  '/tab/..%5c..%5cpackage.json',
  '/tab/....//....//package.json',
  '/tab//package.json',
  '/tab//etc/passwd',
  '/tab/%2fetc%2fpasswd',
  '/tab/index.html%00.js',
  '/tab/..',
  '/tab/..%00/..%00/package.json',
  '/tab%2f..%2f..%2fpackage.json',
])('%s gives no file from outside the tab', async (target) => {
  const heard = await sendRaw(get(target));
  expect(heard).toMatch(/^HTTP\/1\.1 4\d\d/);
  expect(heard).not.toMatch(/dalalab-in-teams|root:x?:0/);
  expect(bot.isRunning()).toBe(true);
});

test('a server that was sent all this has said nothing of what was sent', () => {
  expect(bot.output()).not.toMatch(/xxxx|Injected|the-unexpected|package\.json/);
});

test.each(['/tab', '/tab/', '/tab/?theme=dark'])('%s leads to the tab’s page', async (path) => {
  const reply = await fetch(`http://127.0.0.1:${bot.port}${path}`, { redirect: 'manual' });
  expect([reply.status, reply.headers.get('location')]).toEqual([302, '/tab/index.html']);
});
