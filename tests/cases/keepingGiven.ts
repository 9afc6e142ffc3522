import type { Case } from '../../bot/cases/case.ts';
import type { CaseKeeping } from '../../bot/cases/caseKeeping.ts';
import { caseLibrary } from '../../bot/cases/caseLibrary.ts';
import { caseStore } from '../../bot/cases/caseStore.ts';
import { keepingHandler } from '../../bot/cases/keeping/keepingHandler.ts';
import { verbs } from '../../bot/cases/keeping/verbs.ts';
import type { CaseBody, CaseText } from '../../bot/contract/case.ts';
import type { Network } from '../../bot/networks/network.ts';
import type { Card } from '../../bot/ports/card.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { cardOf, network, presses, sent } from '../pressing.ts';
import { person } from '../reminders/given.ts';
import { random } from '../sessions/given.ts';

export const pia = person(0, { name: 'Pia Exempel', organisation: 'Vansbro' });
export const sam = person(2, { name: 'Sam Exempel', organisation: 'Mora', facilitator: true });
export const anna = person(1, { name: 'Anna Exempel', organisation: 'Ludvika' });

export const said = (text: string, source = '') => ({ text, source });
export const svText: CaseText = {
  title: 'Så byggde vi bostäder i tid',
  summary: [said('Kommunen räknade bostäderna först.', 'Bakgrund')],
  successFactors: [said('En grupp ägde frågan.', 'Framgångsfaktorer'), said('Täta möten.')],
  challenges: [said('Marken räckte inte.')],
  advice: [said('Börja tidigt.')],
};
export const enText: CaseText = {
  title: 'How we built homes in time',
  summary: [said('The municipality counted the homes first.', 'Background')],
  successFactors: [said('One group owned the question.'), said('Frequent meetings.')],
  challenges: [said('There was not enough land.')],
  advice: [said('Begin early.')],
};
export const body: CaseBody = {
  kind: 'municipal',
  organisation: 'Vansbro',
  session: 'Träff 3',
  language: 'sv',
  texts: { sv: svText, en: enText },
  contact: '',
  links: [{ title: 'Rapporten', url: 'https://example.org/rapport' }],
};
export const titled = (title: string, over: Partial<CaseBody> = {}): CaseBody => ({
  ...body,
  texts: { sv: { ...svText, title } },
  ...over,
});

export const filledIn = {
  title: 'Skolan flyttade med',
  organisation: 'Leksand',
  kind: 'municipal',
  session: 'Träff 4',
  language: 'sv',
  summary: 'Skolan följde med när industrin kom. [Bakgrund]\nDet tog två år.',
  successFactors: 'Alla fick vara med.',
  challenges: '',
  advice: '',
  contact: 'Anna Exempel, Leksand',
  links: 'Rapporten https://example.org/skola',
  searchWords: 'träskola, flytt',
};

export function given() {
  const table = memoryTable();
  const clock = { at: Date.parse('2026-11-25T08:00Z'), now: () => clock.at };
  const store = caseStore(table, clock);
  const networks = new Map<string, Network>(
    [
      network,
      { ...network, id: 'other', name: 'Lärprojekt två' },
      { ...network, id: 'third', name: 'Tredje' },
    ].map((one) => [one.id, one]),
  );
  const find = async (id: string) => networks.get(id);
  const newIndex = async () => ({ put() {}, remove() {}, search: () => ({ answered: false, hits: [] }) });
  const sleep = async () => {};
  const library = caseLibrary({ table, store, networks: { find }, clock, sleep, newIndex, deck: [] });
  const sharable = { are: [{ id: 'other', name: 'Lärprojekt två' }] };
  /** Done once, right before the next change of a case. */
  const meanwhile: { do: (() => Promise<unknown>) | undefined } = { do: undefined };
  const once = async () => {
    const act = meanwhile.do;
    meanwhile.do = undefined;
    await act?.();
  };
  const keeping: CaseKeeping = {
    ...store,
    async change(...args) {
      await once();
      return store.change(...args);
    },
    async share(...args) {
      await once();
      return store.share(...args);
    },
  };
  const handler = keepingHandler({
    keeping,
    library,
    people: { list: async () => [pia, sam, anna] },
    networks: { find },
    sharable: async () => sharable.are,
    random,
  });
  const { press, on } = presses({
    clock,
    handler: {
      /** Each press a minute after the one before. */
      async onPress(...args) {
        const reply = await handler.onPress(...args);
        clock.at += 60_000;
        return reply;
      },
    },
  });
  const card = async (...args: Parameters<typeof press>) => cardOf(await press(...args));
  return {
    table,
    clock,
    store,
    library,
    sharable,
    meanwhile,
    handler,
    press,
    card,
    on,
    cases: async (): Promise<readonly Case[]> => store.list(network.id),
    case: async (id: string): Promise<Case> => {
      const found = await store.read(network.id, id);
      if (!found) throw new Error(`There is no case ${id}.`);
      return found;
    },
    add: (id: string, one: CaseBody = body) => store.add(network.id, id, one, pia.key),
    /** Opens the member's form and sends it with this in it. */
    async propose(data: Record<string, string> = filledIn, who = anna): Promise<Card> {
      const form = await card(who, verbs.propose);
      return card(who, verbs.sendProposal, { ...sent(form), ...data });
    },
  };
}
