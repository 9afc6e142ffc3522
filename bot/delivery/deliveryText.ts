import type { Texts } from '../ports/language.ts';
import type { DeliveryReason } from './delivery.ts';

export interface DeliveryText {
  readonly title: string;
  readonly waiting: (count: number) => string;
  readonly show: string;
  readonly intro: string;
  readonly nothing: string;
  readonly unnamed: string;
  readonly tried: (when: string) => string;
  readonly uncertain: Readonly<Record<'noClearAnswer' | 'serverStopped', string>>;
  readonly blocked: Readonly<Record<Exclude<DeliveryReason, 'noClearAnswer' | 'serverStopped'>, string>>;
  readonly more: (count: number) => string;
  readonly arrived: string;
  readonly again: string;
  readonly decided: Readonly<Record<'arrived' | 'again', string>>;
  readonly decidedBefore: string;
  readonly notice: {
    readonly title: (count: number) => string;
    readonly explain: string;
    readonly done: string;
    readonly show: string;
  };
  readonly onlyFacilitators: string;
  readonly unknown: string;
  readonly sayDecision: string;
}

export const deliveryText: Texts<DeliveryText> = {
  sv: {
    title: 'Utskick',
    show: 'Visa utskicken',
    waiting: (count) =>
      count === 1 ? '1 utskick behöver ett beslut.' : `${count} utskick behöver ett beslut.`,
    intro: 'De här utskicken behöver du ta ställning till.',
    nothing: 'Alla utskick är i ordning. Inget är osäkert eller stoppat.',
    unnamed: 'Ett utskick',
    tried: (when) => `Skickades ${when}.`,
    uncertain: {
      noClearAnswer: 'Osäkert: Teams gav inget tydligt svar. Titta i kanalen om kortet finns där.',
      serverStopped: 'Osäkert: servern stannade mitt i. Titta i kanalen om kortet finns där.',
    },
    blocked: {
      appRemoved: 'Stoppat: appen är borttagen ur teamet. Lägg till den igen och tryck på Skicka igen.',
      noChannel: 'Stoppat: nätverket har ingen kanal. Skriv **@DalaLab starta här** i kanalen.',
      notAllowed: 'Stoppat: Teams låter inte appen skriva i kanalen. Lägg till appen i kanalen.',
      channelGone: 'Stoppat: kanalen finns inte längre. Skriv **@DalaLab starta här** i den nya.',
      refused:
        'Stoppat: Teams tog inte emot kortet. Tryck på Skicka igen. Händer det igen, säg till den som sköter appen.',
      cannotBeDrawn: 'Stoppat: kortet gick inte att göra. Säg till den som sköter appen.',
    },
    more: (count) => `Och ${count} till. Resten visas när du har tagit ställning till de här.`,
    arrived: 'Finns i kanalen',
    again: 'Skicka igen',
    decided: {
      arrived: 'Tack. Utskicket räknas som framme.',
      again: 'Utskicket skickas igen.',
    },
    decidedBefore: 'Det är redan avgjort.',
    notice: {
      title: (count) => (count === 1 ? 'Ett utskick är osäkert' : `${count} utskick är osäkra`),
      explain: 'Vi vet inte om allt kom fram. Processledare: titta och bestäm, så skickas inget dubbelt.',
      done: 'De osäkra utskicken är avgjorda.',
      show: 'För processledare',
    },
    onlyFacilitators: 'Det här kan bara nätverkets processledare göra.',
    unknown: 'Utskicket finns inte. Skriv **@DalaLab utskick** för att se hur det står till.',
    sayDecision: 'Säg vad du har bestämt: {"decision": "arrived"} eller {"decision": "again"}.',
  },
  en: {
    title: 'Deliveries',
    show: 'Show the deliveries',
    waiting: (count) =>
      count === 1 ? '1 delivery needs a decision.' : `${count} deliveries need a decision.`,
    intro: 'These deliveries need your decision.',
    nothing: 'All deliveries are in order. Nothing is uncertain or stopped.',
    unnamed: 'A delivery',
    tried: (when) => `Sent ${when}.`,
    uncertain: {
      noClearAnswer: 'Uncertain: Teams gave no clear answer. Look in the channel whether the card is there.',
      serverStopped: 'Uncertain: the server stopped halfway. Look in the channel whether the card is there.',
    },
    blocked: {
      appRemoved: 'Stopped: the app was removed from the team. Add it again and press Send again.',
      noChannel: 'Stopped: the network has no channel. Write **@DalaLab start here** in the channel.',
      notAllowed: 'Stopped: Teams does not let the app write in the channel. Add the app to the channel.',
      channelGone: 'Stopped: the channel is gone. Write **@DalaLab start here** in the new one.',
      refused:
        'Stopped: Teams did not take the card. Press Send again. If it happens again, tell whoever runs the app.',
      cannotBeDrawn: 'Stopped: the card could not be made. Tell whoever runs the app.',
    },
    more: (count) => `And ${count} more. The rest is shown when you have decided on these.`,
    arrived: 'It is in the channel',
    again: 'Send again',
    decided: {
      arrived: 'Thank you. The delivery counts as arrived.',
      again: 'The delivery is sent again.',
    },
    decidedBefore: 'That is decided already.',
    notice: {
      title: (count) => (count === 1 ? 'A delivery is uncertain' : `${count} deliveries are uncertain`),
      explain:
        'We do not know whether everything arrived. Facilitators: look and decide, so that nothing is sent twice.',
      done: 'The uncertain deliveries are decided.',
      show: 'For facilitators',
    },
    onlyFacilitators: 'Only the network’s facilitators can do this.',
    unknown: 'There is no such delivery. Write **@DalaLab deliveries** to see how things stand.',
    sayDecision: 'Say what you decided: {"decision": "arrived"} or {"decision": "again"}.',
  },
};
