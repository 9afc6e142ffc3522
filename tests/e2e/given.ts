import type { Browser } from 'playwright-core';
import { organisationField } from '../../bot/contract/person.ts';
import { verbs as peopleVerbs } from '../../bot/people/personCard.ts';
import { type Parts, startParts } from './parts.ts';
import { openBrowser, Playground, sees } from './playground.ts';
import { pressAs, sayAs } from './pressAs.ts';

/** The app and a browser for the tests of one file, from before the first of them to after the last. */
export function givenApp() {
  let parts: Parts;
  let browser: Browser;
  beforeAll(async () => {
    parts = await startParts();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parts?.stop();
  });

  const app = {
    get parts(): Parts {
      return parts;
    },
    /** The channel, where the app has said hello. */
    async open(): Promise<Playground> {
      const playground = await Playground.open(browser, parts.playgroundUrl);
      await sees(playground.card('Hej! Jag är DalaLab.'));
      return playground;
    },
    pressAs: (person: number, verb: string, data: Readonly<Record<string, string>> = {}) =>
      pressAs(parts, person, verb, data),
    sayAs: (person: number, text: string) => sayAs(parts, person, text),
    /** The Playground's people have no mail by which their organisation could be guessed. */
    async represents(person: number, organisation: string): Promise<void> {
      await app.pressAs(person, peopleVerbs.saveOrganisation, { [organisationField]: organisation });
    },
  };
  return app;
}
