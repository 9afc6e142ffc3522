import { counties, municipalities } from './lexicon/places.ts';

/**
 * The kind of answer a question asks for, where a text shows whether it has one: an amount, a price, a moment, a
 * person's name, what people think.
 * A near miss names the case and its words and asks for what the case does not tell ("Hur många … per år?").
 */
const kinds = {
  amount: {
    asked:
      /(?<!\p{L})(hur (många|manga|mycket(?! (kostar|kostade|betalar))|stora?|stort|höga?|hogt?|högt|ofta)|vilket (antal|belopp)|how (many|much|often|big|large|high)|siffror|statistik|statistics|figures)(?!\p{L})/u,
    shown:
      /\d|(?<!\p{L})(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hundra\p{L}*|tusen\p{L}*|miljon\p{L}*|procent|hälften|gratis|kostnadsfri\p{L}*|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|per ?cent|half|free)(?!\p{L})/u,
  },
  price: {
    asked:
      /(?<!\p{L})(vad (kostar|kostade)|(hur mycket|vad) (kostar|kostade|betalar)|vilket pris|how much (does|did|do) .{1,60} cost|what (does|did|do) .{1,60} cost|vilken l[öo]n|what (salary|wages?|pay)|vad tj[äa]nar(?!.{0,60} (på att|pa att|till)))(?![\p{L}-])/u,
    shown: /\d|(?<!\p{L})\p{L}*(avgift|taxa|pris|kostnadsfri|gratis|betala|fee|price|free)\p{L}*/u,
  },
  moment: {
    asked:
      /(^|[.,!?:;]\s*|(?<!\p{L})(vet (ni|du|någon|nån)|och|undrar|fråga) )(när|nar|when|vilket datum|vilken dag|vilket år|what date|which year)(?!\p{L})|(?<!\p{L})(hur (långa?|langa?|långt|langt|länge|lange)|how (long|far))(?!\p{L})/u,
    shown:
      /\d|(?<!\p{L})(\p{L}*dag(ar|en|arna)?|\p{L}*veck\p{L}+|\p{L}*månad\p{L}*|år\p{L}*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar\p{L}*|vinter\p{L}*|höst\p{L}*|vår(en)?|genast|direkt|innan|senast|days?|weeks?|months?|years?|\p{L}+day|january|february|march|may|june|july|august|october|summer|winter|autumn|spring|before|after)(?!\p{L})/u,
  },
  person: {
    asked:
      /(?<!\p{L})(vad heter|vem är|vem ar|vilka är|what is the name of|who is)\P{Lu}{1,30}?(ledare|ledaren|chef|chefen|ansvarig\p{L}*|direktör\p{L}*|direktor\p{L}*|strateg\p{L}*|ordförande\p{L}*|kontaktperson\p{L}*|handläggare\p{L}*|manager|head|director|chair\p{L}*|officer)(?!\p{L})|(?<!\p{L})(\p{L}+(ledaren|chefen) för|vilka personer|vem (på|pa|hos|från|fran) .{1,60}(höll|holl|ledde|skrev)|who (at|from) .{1,60}(wrote|led|held|gave)|which (persons|people|(law )?firm)|vilken (konsult|entreprenör|advokat|byrå|firma)\p{L}*)(?!\p{L})/u,
    shown: /(?<=\p{L}[^.!?]* )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  },
  opinion: {
    asked:
      /(?<!\p{L})(vad (tycker|tyckte|anser|ansåg|ansag) (de |dom )?(\p{L}*grannarna|\p{L}*invånarna|\p{L}*invanarna|medborgarna|markägarna|markagarna|\p{L}+borna|boende|ungdomarna|anställda|anstallda)|what (do|did) (the )?(local )?(neighbou?rs|residents|citizens|land ?owners|locals|young people|employees) .{0,60}(think|say)(?! of))(?!\p{L})/u,
    shown:
      /(?<!\p{L})(tyck(er|te|t)|åsikt\p{L}*|\p{L}*enkät\p{L}*|oro(n|lig|liga|ade|ar)?|kritik\p{L}*|kritisk\p{L}*|motstånd\p{L}*|protest\p{L}*|synpunkt\p{L}*|positiva? till|negativa? till|thinks?|thought|opinions?|surveys?|worr(y|ied|ies)|critici\p{L}+|oppos(e|ed|ition)|protests?|views)(?!\p{L})/u,
  },
} as const;

const placeNames = new RegExp(`(?<!\\p{L})(${[...municipalities, ...counties].join('|')})(?!\\p{Ll})`, 'gu');

/** "Mot 2030", "läsåret 2024/25"; but not of 2020 homes. */
const years = /(?<!\d)(19|20)\d\d([–/-]\d{2,4})?(?!\d| \p{L}{5,})/gu;

/** "How many" of these is answered by a number alone, or by one with another word for it. */
const units =
  /^(gång(er)?|ganger|timm\p{L}+|minuter|dag(ar|ars)?|veck(or|ors)|månader(s)?|manader|år|ars?|procent|kronor|kr|[tm]kr|mnkr|mdkr|sek|poäng|meter|kilometer|personer|människor|manniskor|deltar|deltog|deltagare|aktörer|aktorer|medarbetare|times|hours|minutes|days|weeks|months|years|people|persons|individuals|participants|percent|points|crowns|met(er|re)s)$/u;

/** What a question asks the number of, as it is written, with the word after it: `Hur många bostäder…` */
export function countedIn(question: string): readonly string[] {
  const [, words = ''] =
    /(?<!\p{L})(?:hur (?:många|manga)|how many) (\p{L}+(?: \p{L}+)?)/u.exec(
      question.normalize('NFC').toLowerCase(),
    ) ?? [];
  const counted = words.split(' ').filter(Boolean);
  return counted.some((word) => units.test(word)) ? [] : counted;
}

type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as readonly Kind[];

/** A set of kinds, a bit each. */
export type Kinds = number;

export function kindsAskedFor(question: string): Kinds {
  const text = question.normalize('NFC').toLowerCase();
  return names.reduce((set, name, at) => (kinds[name].asked.test(text) ? set | (1 << at) : set), 0);
}

export function kindsShown(text: string): Kinds {
  return names.reduce((set, name, at) => {
    return kinds[name].shown.test(tellingIn(text, name).normalize('NFC')) ? set | (1 << at) : set;
  }, 0);
}

/** Names are told by their capitals; "Region Dalarna" is nobody's, and a year is no amount. */
function tellingIn(text: string, kind: Kind): string {
  if (kind === 'person') return text.replace(placeNames, '');
  const said = text.toLowerCase();
  return kind === 'amount' || kind === 'price' ? said.replace(years, '') : said;
}
