/** Signs that a text speaks to a model instead of to colleagues. It is quoted as written, but no model gets to read it. */
const signs: readonly RegExp[] = [
  /\b(ignorera|bortse|glom|strunta|asidosatt|ignore|disregard|forget|override|bypass)\b.{0,60}(instru[kc]|regler|anvisning|uppmaning|ovan|tidigare|foregaende|\brules|prompt|above|previous|prior|everything|allt)/,
  /\b(du ar nu|du ska nu|fran och med nu|hadanefter|you are now|you must now|from now on|new instructions?|nya instruktion)/,
  /(^|[\s"'[(<#*])(system|assistant|user|developer|assistent|anvandare|tool)\s*[:>\]]/,
  /\b(svara|skriv|sag|answer|respond|reply|write|say|output|print|return)\s+(alltid|bara|endast|exakt|enbart|only|always|exactly|just|in|with|i json|i base64|pa|foljande|the following)\b/,
  /\b(alltid svara|always (answer|respond|reply|say|write))\b/,
  /\b(prompt(en)?|systemprompt\w*|sprakmodell\w*|language model|llm|gpt|chatbot\w*|chatgpt|as an ai|som ai)\b/,
  /\b(till|to|hej|dear|kara|hey)\s+(the\s+)?(ai|ai:n|modell(en)?|model|bot(t?en)?|assistent(en)?|assistant)\b/,
  /\b(latsas|pretend|agera som|act as|roleplay|rollspel|spela rollen|jailbreak|developer mode|utvecklarlage)\b/,
  /\b(avsloja|reveal|lack|leak|upprepa|repeat|skriv ut|print|visa|show|oversatt|translate|koda|encode)\b.{0,60}(prompt|instru[kc]|nyckeln|\bkey|token|hemlig|secret|dina regler|your rules|texten ovan|above|base64|rot13)/,
  /\b(klicka|click)\s+(pa|har|on|here|the|this)\b/,
  /\b(base64|rot13|adaptivecard|openurl|citera|citation|\[\d+\])\b|javascript:|data:text|action\./,
  /```|~~~|<\||\|>|!\[|\]\(|<\/?[a-z!]|"type"\s*:|\{\{|\[inst\]|###/,
];

/** Characters that show nothing or turn the reading round: no colleague writes them, and they can hide a sentence. */
const hidden =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff\u{e0000}-\u{e0fff}]/u;

export function speaksToModel(text: string): boolean {
  if (hidden.test(text)) return true;
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return signs.some((sign) => sign.test(plain));
}
