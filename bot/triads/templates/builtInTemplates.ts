import type { Step, Template } from './template.ts';

/**
 * The triad conversation of the deck for DalaLab's learning projects, which is Troika Consulting from Liberating
 * Structures (Keith McCandless and Henri Lipmanowicz, liberatingstructures.com, "Troika Consulting"): reflect, then each
 * in turn says the challenge and what help is wanted, answers questions, listens while the others consult, and says what
 * was most valuable. 31 minutes for three; a fourth member adds ten, as the deck says.
 */
export const troika: Template = {
  id: 'troika',
  name: { sv: 'Triadsamtal (Troika Consulting)', en: 'Triad conversation (Troika Consulting)' },
  opening: [
    step(
      1,
      'Tänk tyst var för sig: Vilken är din utmaning? Vilken hjälp vill du ha?',
      'Think quietly, each of you: What is your challenge? What help do you want?',
    ),
  ],
  turn: [
    step(
      2,
      '{client} berättar om sin utmaning och vilken hjälp som behövs. Ni andra lyssnar.',
      '{client} tells about the challenge and what help is needed. The rest of you listen.',
    ),
    step(
      2,
      'Ställ frågor till {client} så att ni förstår. Ge inga råd än.',
      'Ask {client} questions so that you understand. Give no advice yet.',
    ),
    step(
      5,
      '{client} stänger av kameran, eller vänder sig bort, och lyssnar. Ni andra tänker högt tillsammans: idéer, förslag och råd.',
      '{client} turns the camera off, or turns away, and listens. The rest of you think aloud together: ideas, suggestions and advice.',
    ),
    step(
      1,
      '{client} kommer tillbaka och säger vad som var mest värdefullt.',
      '{client} comes back and says what was most valuable.',
    ),
  ],
  closing: [],
};

/**
 * Coach, client and observer: the deck's alternative, known from coaching practice. Nobody gives advice; the coach asks,
 * and the observers say afterwards what they noticed. 31 minutes for three.
 */
export const coach: Template = {
  id: 'coach',
  name: { sv: 'Coach, klient och observatör', en: 'Coach, client and observer' },
  opening: [
    step(
      2,
      'Tänk tyst var för sig: Vad vill du komma vidare med? Ni turas om att vara klient, coach och observatör.',
      'Think quietly, each of you: What do you want to move on with? You take turns at being client, coach and observer.',
    ),
  ],
  turn: [
    step(
      1,
      '{client} är klient och säger vad samtalet ska handla om. {coach} är coach. {others} observerar.',
      '{client} is the client and says what the talk is to be about. {coach} is the coach. Observing: {others}.',
    ),
    step(
      6,
      '{coach} ställer öppna frågor och ger inga råd. {client} tänker högt. {others} lyssnar tyst och lägger märke till vad som händer.',
      '{coach} asks open questions and gives no advice. {client} thinks aloud. Listening quietly and noticing: {others}.',
    ),
    step(
      2,
      '{others} berättar om sina iakttagelser. {client} säger sitt nästa steg.',
      'What did you notice, {others}? {client} says what the next step is.',
    ),
  ],
  closing: [
    step(
      2,
      'Säg var sin sak som ni tar med er från samtalet.',
      'Each of you says one thing you take with you from the talk.',
    ),
  ],
};

export const builtInTemplates: readonly Template[] = [troika, coach];

function step(minutes: number, sv: string, en: string): Step {
  return { minutes, prompt: { sv, en } };
}
