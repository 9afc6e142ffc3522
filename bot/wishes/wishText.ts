import { maxWishLength } from '../contract/wish.ts';
import type { Texts } from '../ports/language.ts';

export interface WishText {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly placeholder: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly failed: string;
  readonly send: string;
  readonly thanks: string;
  readonly passedOn: string;
  readonly saidAloud: string;
  readonly another: string;
  readonly listTitle: string;
  readonly waiting: (count: number) => string;
  readonly none: string;
  readonly withoutNames: string;
  readonly more: (count: number) => string;
  readonly show: string;
  readonly done: string;
  readonly notDone: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const wishText: Texts<WishText> = {
  sv: {
    title: 'Önska ett tema',
    note: 'Vad vill du att en kommande träff ska handla om? Processledarna ser ditt önskemål när de planerar, utan ditt namn.',
    label: `Ditt önskemål (högst ${maxWishLength} tecken)`,
    placeholder: 'Till exempel: hur andra arbetar med inflyttning',
    missing: 'Skriv vad du önskar.',
    tooLong: `Skriv högst ${maxWishLength} tecken.`,
    failed: 'Önskemålet kunde inte sparas just nu. Texten står kvar här. Vänta en stund och skicka igen.',
    send: 'Skicka',
    thanks: 'Tack för ditt önskemål!',
    passedOn: 'Processledarna ser det när de planerar, utan ditt namn.',
    saidAloud:
      'Önskemålet är sparat. Alla i kanalen ser det du skrev nu, med ditt namn. Vill du önska utan namn? Skriv bara **@DalaLab önska** och fyll i formuläret.',
    another: 'Önska något mer',
    listTitle: 'Önskade teman',
    waiting: (count) => (count === 1 ? '1 önskemål väntar.' : `${count} önskemål väntar.`),
    none: 'Det finns inga önskemål just nu.',
    withoutNames: 'Önskemålen visas utan namn. Tryck på Klart när ett är omhändertaget.',
    more: (count) => `Här visas de nyaste. ${count} till finns; de kommer fram när du trycker på Klart.`,
    show: 'Visa önskemålen',
    done: 'Klart',
    notDone: 'Det kunde inte sparas just nu. Vänta en stund och tryck på Klart igen.',
    onlyFacilitators:
      'Önskemålen läses av nätverkets processledare. Skriv ”önska” om du själv vill önska ett tema.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    title: 'Wish for a theme',
    note: 'What do you want a coming session to be about? The facilitators see your wish when they plan, without your name.',
    label: `Your wish (at most ${maxWishLength} characters)`,
    placeholder: 'For example: how others work with people moving in',
    missing: 'Write what you wish for.',
    tooLong: `Write at most ${maxWishLength} characters.`,
    failed: 'Your wish could not be saved just now. The text is still here. Wait a moment and send again.',
    send: 'Send',
    thanks: 'Thank you for your wish!',
    passedOn: 'The facilitators see it when they plan, without your name.',
    saidAloud:
      'Your wish is saved. Everyone in the channel sees what you just wrote, with your name. To wish without your name, write only **@DalaLab wish** and fill in the form.',
    another: 'Wish for something more',
    listTitle: 'Themes wished for',
    waiting: (count) => (count === 1 ? '1 wish is waiting.' : `${count} wishes are waiting.`),
    none: 'There are no wishes right now.',
    withoutNames: 'The wishes are shown without names. Press Done when one is taken care of.',
    more: (count) => `These are the newest. There are ${count} more; they come up as you press Done.`,
    show: 'Show the wishes',
    done: 'Done',
    notDone: 'It could not be saved just now. Wait a moment and press Done again.',
    onlyFacilitators:
      'The wishes are read by the network’s facilitators. Write **@DalaLab wish** if you want to wish for a theme yourself.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read.',
  },
};
