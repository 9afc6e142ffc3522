import type { Finding, FoundCase, LibraryCase, Passage } from '../../bot/cases/case.ts';
import { type CaseKind, type CaseLanguage, type CasePart, caseParts } from '../../bot/contract/case.ts';

/** A case to answer from; each text is a passage of its summary unless another part is named. */
export interface GivenCase {
  readonly id?: string;
  readonly kind?: CaseKind;
  readonly organisation: string;
  readonly part?: CasePart;
  readonly texts: Readonly<Partial<Record<CaseLanguage, readonly string[]>>>;
  readonly heading?: string;
  readonly from?: string;
}

/** What search would have found: every passage of the cases, in the language they were written in. */
export function findingOf(...given: readonly GivenCase[]): Finding {
  return { answered: true, cases: given.map(foundCase) };
}

function foundCase({
  organisation,
  id = organisation || 'x',
  kind = 'municipal',
  part = 'summary',
  texts,
  heading = '',
  from,
}: GivenCase): FoundCase {
  const language: CaseLanguage = texts.sv ? 'sv' : 'en';
  const textIn = (statements: readonly string[]) => ({
    title: organisation,
    ...(Object.fromEntries(caseParts.map((name) => [name, []])) as unknown as Record<CasePart, []>),
    [part]: statements.map((text) => ({ text, source: heading })),
  });
  const found: LibraryCase = {
    id,
    libraryId: from ? `${from}~${id}` : id,
    from: from ? { networkId: from, name: from } : undefined,
    kind,
    organisation,
    session: 'Träff 1',
    language,
    texts: {
      ...(texts.sv ? { sv: textIn(texts.sv) } : {}),
      ...(texts.en ? { en: textIn(texts.en) } : {}),
    },
    contact: '',
    links: [{ title: 'Rapport', url: 'https://example.org/rapport' }],
    revision: 1,
    changedAt: 0,
    retired: false,
    sharedWith: [],
  };
  const passages = (texts[language] ?? []).map(
    (text, at): Passage => ({ text, source: heading, language, part, at }),
  );
  return { found, score: 0.9, passages };
}
