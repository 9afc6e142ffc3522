import { Agent, request } from 'node:http';

export interface Load {
  readonly perSecond: number;
  /** How long each request took, in ms. */
  readonly latencies: readonly number[];
}

/**
 * Sends every body once to /api/messages, `concurrency` at a time over connections that are kept.
 * @param expected what every answer must contain. @throws when one does not.
 */
export async function sendAll(
  port: number,
  bodies: readonly Buffer[],
  concurrency: number,
  expected: string,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies: number[] = [];
  const answers: Buffer[] = [];
  let next = 0;
  async function sender(): Promise<void> {
    for (;;) {
      const body = bodies[next++];
      if (!body) return;
      const sentAt = performance.now();
      answers.push(await send(agent, port, body));
      latencies.push(performance.now() - sentAt);
    }
  }
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, sender));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const wrong = answers.find((answer) => !answer.includes(expected));
  if (wrong) throw new Error(`An answer that was not expected: ${wrong.toString().slice(0, 500)}`);
  return { perSecond: bodies.length / seconds, latencies };
}

function send(agent: Agent, port: number, body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
    const asked = request(
      { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers, timeout: 30_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () =>
          resolve(Buffer.concat([Buffer.from(`${response.statusCode} `), ...parts])),
        );
        response.once('error', reject);
      },
    );
    asked.once('timeout', () => asked.destroy(new Error('No answer within 30 s.')));
    asked.once('error', reject);
    asked.end(body);
  });
}
