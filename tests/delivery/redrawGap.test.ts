import type { CardKind } from '../../bot/delivery/delivery.ts';
import { card, paragraph } from '../../bot/ports/card.ts';
import { due, givenRoad, networkId } from './given.ts';

test('a kind may ask for more time between two redraws; what changed in between is drawn then', async () => {
  const road = await givenRoad();
  const drawn = { text: 'Ingen har svarat' };
  const counter: CardKind = {
    kind: 'counter',
    redrawGapMs: 10_000,
    render: async () => ({ card: card('sv', [paragraph(drawn.text)]), title: drawn.text }),
  };
  const [server, other] = [road.server(), road.server()];
  for (const one of [server, other]) one.register([counter]);
  await server.deliveries.deliverNow({ ...due(), kind: 'counter' });
  const [message] = road.channel.messages;
  const edits: number[] = [];
  for (let second = 0; second < 60; second++) {
    drawn.text = `${second} har svarat`;
    await (second % 2 ? server : other).deliveries.redraw(networkId, 'subject1', ['counter']);
    const before = message?.edits;
    await road.passes(1);
    if (message?.edits !== before) edits.push(second);
  }
  expect(edits.length).toBeGreaterThan(1);
  for (const [index, second] of edits.slice(1).entries()) {
    expect(second - (edits[index] ?? 0)).toBeGreaterThanOrEqual(10);
  }
  await road.passes(30);
  expect(message?.title).toBe('59 har svarat');
});
