import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, people, type Someone, startConnector } from '../fakes/connector.ts';
import { type BotProcess, localSettings, startBotProcess, until } from './running.ts';

let azurite: Azurite;
let connector: Connector;
beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
});
afterAll(async () => {
  await connector?.stop();
  await azurite?.stop();
});

/** A server on a machine whose clock is wrong: everything in it that asks for the time is told so. */
function startSkewed(offMs: number): Promise<BotProcess> {
  const shift = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ${offMs}); }
    static now() { return Real.now() + ${offMs}; }
  };`;
  return startBotProcess({
    ...localSettings(connector, azurite.connectionString),
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(shift)}`,
  });
}

test.each([
  ['ahead', 300_000],
  ['behind', -300_000],
])(
  'a server whose clock is five minutes %s reminds at the right time, once, beside one whose clock is right',
  async (_, offMs) => {
    const [skewed, right] = [await startSkewed(offMs), await startSkewed(0)];
    try {
      connector.bot = `http://127.0.0.1:${skewed.port}`;
      const team = connector.team(people(3));
      const facilitator = team.people[0] as Someone;
      await team.add(facilitator);
      const issued = await fetch(`${connector.bot}/local/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ oid: facilitator.objectId, tid: facilitator.tenantId, name: 'Pia Exempel' }),
      });
      const { token } = (await issued.json()) as { token: string };
      const due = Date.now() + 8_000;
      const planned = await fetch(`${connector.bot}/api/networks/${team.networkId}/sessions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify({
          title: 'Träff',
          start: new Date(due + 60_000).toISOString(),
          end: new Date(due + 3_600_000).toISOString(),
          timeZone: 'Europe/Stockholm',
          reminders: ['PT1M'],
        }),
      });
      expect(planned.status).toBe(201);
      const reminders = () => team.messages().filter(({ summary }) => summary.startsWith('Påminnelse'));
      await until(() => reminders().length > 0, 30_000);
      // The storage says whole seconds.
      expect(Date.now()).toBeGreaterThanOrEqual(due - 1_500);
      expect(Date.now()).toBeLessThan(due + 10_000);
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      expect(reminders()).toHaveLength(1);
    } finally {
      await skewed.stop();
      await right.stop();
    }
  },
  120_000,
);
