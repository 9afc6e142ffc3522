/**
 * The numbers of ranking, in one place. Found by random search on questions to made-up public-sector libraries
 * and to the deck (the tune half), and rounded by hand where the totals of all, the held-out half's too, stayed.
 */
export const constants = {
  /** BM25's k1. */
  saturation: 0.83,
  /** BM25's b, of titles and of passages. */
  titleLength: 0.35,
  passageLength: 0.65,
  /** How much more a word says in a title than in a passage. */
  titleBoost: 1.35,
  /** How much of the lesser counts when both title and passage have a word. */
  both: 0.22,
  /** How much of a score is for what is met anywhere in the document rather than in one passage. */
  elsewhere: 0.25,
  /** What the parts of a compound or phrase are worth together, where the whole is worth 1. */
  parts: 0.85,
  /** Documents of other libraries, imagined beside those there are, so that rarity means something among five. */
  imagined: 60,
  /** The share of those that have a weak word, and any other. */
  imaginedWeak: 0.4,
  imaginedOther: 0.008,
  /** What a match by another way is worth: the lexicon, letters without dots, the other language, a mended slip. */
  concept: 0.84,
  /** What somebody may have meant by it. */
  matter: 0.5,
  /** What closeness in topics adds to a score. */
  topics: 0.7,
  /** A word of n topics tells each of them n to this power less; a topic's first word and titles tell more, parts of compounds less. */
  topicSpread: 0.5,
  topicFirst: 2,
  topicTitle: 2,
  topicPart: 0.3,
  dotted: 0.7,
  otherTongue: 1,
  mended: 0.95,
  /** What a word in a compound is worth in a text, and fields that share a unit with title and passage (BM25F). */
  partInText: 0.9,
  organisation: 0.7,
  heading: 0.6,
  /** Words a case is to be found by, beside its title. */
  searchWords: 0.7,
};
