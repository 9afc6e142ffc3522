import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const guid = '00000000-0000-4000-8000-000000000001';
const complete = {
  DALALAB_MODE: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  BOT_ID: guid,
  BOT_TYPE: 'SingleTenant',
  BOT_TENANT_ID: guid,
  BOT_PASSWORD: 'not-a-secret',
  ALLOWED_TENANTS: guid,
  AAD_APP_CLIENT_ID: guid,
  AZURE_STORAGE_ACCOUNT: 'dalalabtest',
  PUBLIC_URL: 'https://dalalab.example.org',
};
const emulator =
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=bm90aGluZw==;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;';

async function startAndEnd(env: Readonly<Record<string, string | undefined>>) {
  const began = performance.now();
  const child = spawn(process.execPath, ['bot/edge/main.ts'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output, ms: performance.now() - began };
}

test.each([
  'BOT_ID',
  'BOT_TENANT_ID',
  'BOT_PASSWORD',
  'ALLOWED_TENANTS',
  'AAD_APP_CLIENT_ID',
  'AZURE_STORAGE_ACCOUNT',
  'PUBLIC_URL',
])('production does not start without %s, and says so at once', async (name) => {
  const { code, output, ms } = await startAndEnd({ ...complete, [name]: undefined });
  expect(code).toBe(1);
  const [first, ...lines] = output.trim().split('\n');
  expect(first).toBe('The server cannot start:');
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name} .+\\.$`))]);
  expect(output).not.toContain('not-a-secret');
  expect(ms).toBeLessThan(2_000);
});

test('without any settings it is production, and every missing one is named at once', async () => {
  const { code, output } = await startAndEnd({});
  expect(code).toBe(1);
  for (const name of [
    'BOT_ID',
    'BOT_TENANT_ID',
    'ALLOWED_TENANTS',
    'AAD_APP_CLIENT_ID',
    'AZURE_STORAGE_ACCOUNT',
    'PUBLIC_URL',
  ]) {
    expect(output).toContain(`\n${name} `);
  }
  expect(output).not.toMatch(/\n\s+at /);
});

test('a port that is in use gives one sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, output } = await startAndEnd({
    DALALAB_MODE: 'local',
    PORT: String(port),
    AZURE_STORAGE_CONNECTION_STRING: emulator,
  });
  taken.close();
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `Port ${port} is in use. Stop what listens there, or set PORT to another number.`,
  );
});
