import { counties, municipalities } from './lexicon/places.ts';

/**
 * The kind of answer a question asks for, where a text shows whether it has one: an amount, a price, a moment, a
 * person's name, what people think.
 * A near miss names the case and its words and asks for what the case does not tell ("Hur många … per år?").
 */
const kinds = {
  amount: {
    asked:
      /(?<!\p{L})(hur (många|manga|mycket(?! (kostar|kostade|betalar))|stora?|stort|höga?|hogt?|högt|långa?|langt?|långt|länge|lange|ofta)|vilket (antal|belopp)|how (many|much|long|often|big|large|far|high)|siffror|statistik|statistics|figures)(?!\p{L})/u,
    shown:
      /(?<!\d)(?!(19\d\d|20(?!00)\d\d)(?!\d))\d|(?<!\p{L})(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hundra\p{L}*|tusen\p{L}*|miljon\p{L}*|procent|hälften|gratis|kostnadsfri\p{L}*|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|per ?cent|half|free)(?!\p{L})/u,
  },
  price: {
    asked:
      /(?<!\p{L})(vad (kostar|kostade)|(hur mycket|vad) (kostar|kostade|betalar)|vilket pris|how much (does|did|do) .{1,60} cost|what (does|did|do) .{1,60} cost|(vilken|what) (lön|salary|wage|pay)|vad tjänar)(?!\p{L})/u,
    // A year is no amount.
    shown:
      /(?<!\d)(?!(19\d\d|20(?!00)\d\d)(?!\d))\d|(?<!\p{L})\p{L}*(avgift|taxa|pris|kostnadsfri|gratis|betala|fee|price|free)\p{L}*/u,
  },
  moment: {
    asked:
      /(^|[.,!?:;]\s*|(?<!\p{L})(vet (ni|du|någon|nån)|och|undrar|fråga) )(när|nar|when|vilket datum|vilken dag|vilket år|what date|which year)(?!\p{L})/u,
    shown:
      /\d|(?<!\p{L})(\p{L}*dag(ar|en|arna)?|\p{L}*veck\p{L}+|\p{L}*månad\p{L}*|år\p{L}*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar\p{L}*|vinter\p{L}*|höst\p{L}*|vår(en)?|genast|direkt|innan|senast|days?|weeks?|months?|years?|\p{L}+day|january|february|march|may|june|july|august|october|summer|winter|autumn|spring|before|after)(?!\p{L})/u,
  },
  person: {
    asked:
      /(?<!\p{L})(vad heter|vem är|vem ar|vilka är|what is the name of|who is)\P{Lu}{1,30}?(ledare|ledaren|chef|chefen|ansvarig\p{L}*|direktör\p{L}*|direktor\p{L}*|strateg\p{L}*|ordförande\p{L}*|kontaktperson\p{L}*|handläggare\p{L}*|manager|head|director|chair\p{L}*|officer)(?!\p{L})|(?<!\p{L})(\p{L}+(ledaren|chefen) för|vilka personer|vem (på|hos|från|inom)|who (at|from)|which (persons|people|(law )?firm)|vilken (konsult|entreprenör|advokat|byrå|firma)\p{L}*)(?!\p{L})/u,
    shown: /(?<=\p{L}[^.!?]* )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  },
  opinion: {
    asked:
      /(?<!\p{L})(vad (tycker|tyckte|sager|säger|sa) \p{L}*(grannar|invånar|invanar|medborgar|markägar|markagar|borna|folk|ungdomar|anställda|anstallda|näringsliv|naringsliv)|what (do|did) (the )?(neighbou?rs|residents|citizens|land ?owners|people|locals|young people|employees) .{0,60}(think|say))/u,
    shown:
      /(?<!\p{L})(\p{L}*(tyck|åsikt|enkät|oro|kritik|motstånd|protest|upplev|synpunkt|positiv|negativ)|think|thought|opinion|survey|worr|critic|oppos|protest|positive|negative|views)\p{L}*/u,
  },
} as const;

const placeNames = new RegExp(`(?<!\\p{L})(${[...municipalities, ...counties].join('|')})(?!\\p{Ll})`, 'gu');

/** "How many" of these has its answer in a number alone. */
const units =
  /^(gång(er)?|ganger|timm\p{L}+|minuter|dag(ar|ars)?|veck(or|ors)|månader(s)?|manader|år|ars?|procent|kronor|poäng|meter|kilometer|personer|times|hours|minutes|days|weeks|months|years|people|percent|points|met(er|re)s)$/u;

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
    // Names are told by their capitals; "Region Dalarna" is nobody's.
    const said = name === 'person' ? text.replace(placeNames, '') : text.toLowerCase();
    return kinds[name].shown.test(said.normalize('NFC')) ? set | (1 << at) : set;
  }, 0);
}
