import type { Texts } from '../../ports/language.ts';

export interface MeetingsMapText {
  readonly title: string;
  readonly intro: string;
  readonly totals: (met: number, possible: number) => string;
  readonly again: (count: number) => string;
  readonly basis: (triads: number, rounds: number) => string;
  readonly nothing: string;
  readonly tooFew: string;
  readonly legend: string;
  readonly codes: (list: string) => string;
  readonly notMetYet: string;
  readonly notMet: (organisation: string, others: string) => string;
  readonly metOnly: (organisation: string, others: string) => string;
  readonly metNobody: (organisation: string) => string;
  readonly allMet: string;
  readonly colleagues: (organisation: string, times: number) => string;
  readonly notInGrid: (count: number) => string;
  readonly moreWords: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly unknownOrganisation: (count: number) => string;
  readonly show: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const meetingsMapText: Texts<MeetingsMapText> = {
  sv: {
    title: 'Vilka har mötts i triader?',
    intro: 'Kartan visar hur många gånger kommuner och organisationer har varit i samma triad.',
    totals: (met, possible) => `${met} av ${possible} möjliga par har mötts.`,
    again: (count) =>
      count === 1 ? '1 par har mötts mer än en gång.' : `${count} par har mötts mer än en gång.`,
    basis: (triads, rounds) =>
      `Räknat på ${triads === 1 ? '1 triad' : `${triads} triader`} i ${rounds === 1 ? '1 omgång' : `${rounds} omgångar`}.`,
    nothing: 'Ingen triadomgång har ägt rum än. Kartan fylls när den första har börjat.',
    tooFew: 'Det behövs minst två kommuner eller organisationer för en karta.',
    legend: 'Siffran säger hur många gånger de två har mötts. En punkt betyder inte än.',
    codes: (list) => `Förkortningar: ${list}`,
    notMetYet: 'Vilka har inte mötts än? De som inte nämns har mött alla.',
    notMet: (organisation, others) => `${organisation} har inte mött: ${others}`,
    metOnly: (organisation, others) => `${organisation} har bara mött: ${others}`,
    metNobody: (organisation) => `${organisation} har inte mött någon`,
    allMet: 'Alla har mött alla.',
    colleagues: (organisation, times) =>
      `Två eller fler från ${organisation} har varit i samma triad ${times === 1 ? '1 gång' : `${times} gånger`}.`,
    notInGrid: (count) =>
      count === 1
        ? '1 organisation till får inte plats i rutnätet.'
        : `${count} organisationer till får inte plats i rutnätet.`,
    moreWords: (count) =>
      count === 1
        ? 'En organisation till har inte mött alla. Den får inte plats här.'
        : `${count} organisationer till har inte mött alla. De får inte plats här.`,
    gone: (count) =>
      count === 1
        ? '1 person som har varit med har lämnat kanalen och är inte med i kartan.'
        : `${count} personer som har varit med har lämnat kanalen och är inte med i kartan.`,
    unknownOrganisation: (count) =>
      count === 1
        ? '1 person har inte sagt vilken kommun eller organisation den företräder, och är inte med i kartan.'
        : `${count} personer har inte sagt vilken kommun eller organisation de företräder, och är inte med i kartan.`,
    show: 'Visa kartan',
    onlyFacilitators:
      'Kartan visas för nätverkets processledare. Fråga någon av dem om du undrar över något.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    title: 'Who has met in triads?',
    intro: 'The map shows how many times municipalities and organisations have been in one triad.',
    totals: (met, possible) => `${met} of ${possible} possible pairs have met.`,
    again: (count) =>
      count === 1 ? '1 pair has met more than once.' : `${count} pairs have met more than once.`,
    basis: (triads, rounds) =>
      `Counted from ${triads === 1 ? '1 triad' : `${triads} triads`} in ${rounds === 1 ? '1 round' : `${rounds} rounds`}.`,
    nothing: 'No triad round has taken place yet. The map fills when the first one has begun.',
    tooFew: 'A map needs at least two municipalities or organisations.',
    legend: 'The number says how many times the two have met. A dot means not yet.',
    codes: (list) => `Abbreviations: ${list}`,
    notMetYet: 'Who has not met yet? Those not named have met all.',
    notMet: (organisation, others) => `${organisation} has not met: ${others}`,
    metOnly: (organisation, others) => `${organisation} has met only: ${others}`,
    metNobody: (organisation) => `${organisation} has met nobody`,
    allMet: 'All have met all.',
    colleagues: (organisation, times) =>
      `Two or more from ${organisation} have been in one triad ${times === 1 ? 'once' : `${times} times`}.`,
    notInGrid: (count) =>
      count === 1
        ? '1 more organisation has no room in the grid.'
        : `${count} more organisations have no room in the grid.`,
    moreWords: (count) =>
      count === 1
        ? 'One more organisation has not met all. It has no room here.'
        : `${count} more organisations have not met all. They have no room here.`,
    gone: (count) =>
      count === 1
        ? '1 person who took part has left the channel and is not in the map.'
        : `${count} people who took part have left the channel and are not in the map.`,
    unknownOrganisation: (count) =>
      count === 1
        ? '1 person has not said which municipality or organisation they represent, and is not in the map.'
        : `${count} people have not said which municipality or organisation they represent, and are not in the map.`,
    show: 'Show the map',
    onlyFacilitators:
      'The map is shown to the network’s facilitators. Ask one of them if you wonder about something.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read.',
  },
};
