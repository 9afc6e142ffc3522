import { type PersonView, peopleRoute } from '../contract/person.ts';
import type { Acting, People, Person } from '../people/person.ts';
import type { Answer, HttpServer, Question, Route } from './httpServer.ts';

/** Makes a route one for those whom the network's roster has; everyone else is turned away. */
export type InNetwork = (handle: (acting: Acting, question: Question) => Promise<Answer>) => Route;

/** Who is in the network, for its members. */
export function peopleRoutes(server: HttpServer, people: People, inNetwork: InNetwork): void {
  server.get(
    peopleRoute(':networkId'),
    inNetwork(async ({ network }) => {
      const views = (await people.list(network.id)).map(toPersonView);
      return { status: 200, body: views.sort((one, other) => one.name.localeCompare(other.name, 'sv')) };
    }),
  );
}

function toPersonView({ key, name, organisation, facilitator, paused }: Person): PersonView {
  return { id: key, name, organisation, role: facilitator ? 'facilitator' : 'participant', paused };
}
