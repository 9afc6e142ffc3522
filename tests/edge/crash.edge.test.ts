import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, type Message, startConnector } from '../fakes/connector.ts';
import { textOf } from '../fakes/sentCard.ts';
import { openNetwork, openStorage, reference, session } from './given.ts';
import { type BotProcess, localSettings, startBotProcess, until } from './running.ts';

const rounds = 10;

let azurite: Azurite;
let connector: Connector;
let storage: Awaited<ReturnType<typeof openStorage>>;
let bot: BotProcess;
/** How long a closing takes here, from the press until the summary stands in the channel. */
let closingTakesMs: number;

async function start() {
  bot = await startBotProcess(localSettings(connector, azurite.connectionString));
  connector.bot = `http://127.0.0.1:${bot.port}`;
  await until(() => bot.output().includes('server.caughtUp'));
}
beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  storage = await openStorage(azurite.connectionString);
  await start();
  const { team, participants, answer, close } = await openNetwork(connector, storage, 8);
  await Promise.all(participants.map((who) => answer(who)));
  const began = performance.now();
  await close();
  await until(() => team.messages().some(({ summary }) => summary.startsWith('Så tyckte vi')));
  closingTakesMs = performance.now() - began;
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await azurite?.stop();
});

/** What asked for answers to the evaluations that were closed here. */
const asked: (() => Message)[] = [];

/** An evaluation that seven people have answered, ready to be closed. */
async function answered() {
  const network = await openNetwork(connector, storage, 8);
  const answers = await Promise.all(
    network.participants.map((who, n) => network.answer(who, { line: `rad ${n}` })),
  );
  for (const { body } of answers) expect(textOf(body.value)).toContain('Tack');
  const { team, facilitator, form, counter } = network;
  asked.push(form, counter);
  return {
    team,
    facilitator,
    close: () => team.press(facilitator, 'evaluation/close', reference(team)).catch(() => 'cut off'),
    read: () => storage.evaluations.read(team.networkId, session.id),
    /** How the summary is on its way, as the ledger has it. */
    delivery: async () =>
      (await storage.rows('ledger')).find(
        ({ partition, row }) => partition === team.networkId && row.kind === 'evaluationSummary',
      )?.row.state,
    summaries: () => team.messages().filter(({ summary }) => summary.startsWith('Så tyckte vi')),
  };
}

/** Longer than a claim lives and the next look takes: others may only then take its server for dead. */
const parkedWithinMs = 150_000;
const testTimeoutMs = 200_000;

/** @returns the evaluation when nothing of its closing is left to do. */
const settled = ({ read, delivery }: Awaited<ReturnType<typeof answered>>) =>
  until(async () => {
    const evaluation = await read();
    const state = await delivery();
    const isSaid = state === 'sent' || state === 'parked';
    return isSaid && evaluation?.swept && evaluation.published && { ...evaluation, state };
  }, parkedWithinMs);

test.each(Array.from({ length: rounds }, (_, round) => round))(
  'killed while closing (round %i): one summary or a parked one, all answers in it, no key left',
  async (round) => {
    const evaluation = await answered();
    // One kill falls in each tenth of the time, at a place in it that chance gives.
    const killAfterMs = ((round + Math.random()) * closingTakesMs) / rounds;
    const press = evaluation.close();
    await new Promise((resolve) => setTimeout(resolve, killAfterMs));
    await bot.stop('SIGKILL');
    await press;
    await start();

    const when = `killed after ${killAfterMs.toFixed(1)} of ${closingTakesMs.toFixed(1)} ms`;
    // A press that never arrived is made again, as a person would.
    if ((await evaluation.read())?.state === 'open') await evaluation.close();
    const closed = await settled(evaluation);

    const summaries = evaluation.summaries();
    expect({ when, tooMany: summaries.length > 1 }).toEqual({ when, tooMany: false });
    if (closed.state === 'sent') expect({ when, posted: summaries.length }).toEqual({ when, posted: 1 });
    for (const { card } of summaries) expect(textOf(card)).toContain('7 av 7 svarade.');
    expect(closed.result).toMatchObject({ answers: 7, measures: { knowledge: [7, 0, 0, 0] } });

    const ours = async (name: 'sealedAnswers' | 'openAnswers') =>
      (await storage.rows(name)).filter(({ partition }) => partition.startsWith(closed.networkId));
    const sealed = (await ours('sealedAnswers')).map(({ row }) => row);
    expect(sealed.filter((row) => 'knowledge' in row)).toHaveLength(7);
    const lines = sealed.flatMap(({ text }) => (text === undefined ? [] : [text]));
    expect(lines.sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `rad ${n}`));
    expect(await ours('openAnswers')).toEqual([]);
    expect(await storage.rows('evaluationKeys')).toEqual([]);
  },
  testTimeoutMs,
);

test.each([
  ['arrives all the same', 1],
  ['never arrives', 0],
])(
  'killed while the summary is on its way, and it %s: parked, and posted again only when asked',
  async (_, posted) => {
    const evaluation = await answered();
    connector.meanwhile = async ({ kind, card }) => {
      if (kind !== 'post' || !textOf(card).startsWith('Så tyckte vi')) return;
      connector.meanwhile = undefined;
      if (posted === 0) connector.failNext({});
      await bot.stop('SIGKILL');
    };
    await evaluation.close();
    await until(() => !bot.isRunning());
    await start();
    expect((await settled(evaluation)).state).toBe('parked');
    expect(evaluation.summaries()).toHaveLength(posted);

    const { team, facilitator } = evaluation;
    const steer = await team.press(facilitator, 'evaluation/steer', reference(team));
    expect(textOf(steer.body.value)).toContain('Vi vet inte om sammanställningen kom fram');
    await team.pressOn(facilitator, steer.body.value, 'evaluation/repost');
    // With the servers that were killed still counted in, it waits for its turn.
    await until(() => evaluation.summaries().length > posted);
    expect(evaluation.summaries()).toHaveLength(posted + 1);
  },
  testTimeoutMs,
);

test(
  'killed before the forms and counters were replaced: the next server does that',
  async () => {
    const evaluation = await answered();
    await evaluation.close();
    await until(async () => (await evaluation.delivery()) === 'sent');
    await bot.stop('SIGKILL');
    await start();
    const isReplaced = (of: () => Message) => of().summary === 'Utvärderingen är stängd';
    await until(() => asked.every(isReplaced), parkedWithinMs);
    expect(evaluation.summaries()).toHaveLength(1);
  },
  testTimeoutMs,
);
