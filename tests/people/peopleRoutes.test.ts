import { type PersonView, peopleRoute } from '../../bot/contract/person.ts';
import type { HttpServer, Question, Route } from '../../bot/edge/httpServer.ts';
import { peopleRoutes } from '../../bot/edge/peopleRoutes.ts';
import { verbs } from '../../bot/people/personCard.ts';
import { type GivenPeople, givenPeople, keyOf, member, network } from './given.ts';

const question: Question = { params: {}, query: new URLSearchParams(), headers: {}, body: undefined };

/** The route as the server has it, asked by a person in a network; undefined is turned away. */
async function ask(house: GivenPeople, number: number | undefined, of = network()) {
  const routes = new Map<string, Route>();
  const server = {
    get: (path: string, route: Route) => void routes.set(path, route),
  } as unknown as HttpServer;
  peopleRoutes(
    server,
    house.store,
    (handle) => async (asked) =>
      number === undefined ? { status: 404 } : handle(await house.acting(number, of), asked),
  );
  return routes.get(peopleRoute(':networkId'))?.(question);
}

test('members see who is in their network, by name, and nothing else of them', async () => {
  const house = await givenPeople(2);
  await house.sync([member(0), member(1, { name: 'Åsa Exempel' }), member(2, { name: 'Örjan Exempel' })]);
  await house.press(1, verbs.saveOrganisation, { organisation: 'Orsa' });
  await house.press(2, verbs.pause);
  expect(await ask(house, 1)).toEqual({
    status: 200,
    body: [
      { id: keyOf(0), name: 'Person 0 Exempel', organisation: '', role: 'facilitator', paused: false },
      { id: keyOf(1), name: 'Åsa Exempel', organisation: 'Orsa', role: 'participant', paused: false },
      { id: keyOf(2), name: 'Örjan Exempel', organisation: '', role: 'participant', paused: true },
    ],
  });
  expect(await ask(house, undefined)).toEqual({ status: 404 });
});

test('one network’s people are not those of another, and who left is not shown', async () => {
  const house = await givenPeople(3);
  const other = network('team-2');
  await house.sync([member(1), member(5)], other);
  await house.sync([member(1), member(2)]);
  const ids = async (of = network()) => {
    const body = (await ask(house, 1, of))?.body as readonly PersonView[] | undefined;
    return body?.map(({ id }) => id);
  };
  expect(await ids()).toEqual([keyOf(1), keyOf(2)]);
  expect(await ids(other)).toEqual([keyOf(1), keyOf(5)]);
});
