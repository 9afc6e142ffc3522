import type { Carrier } from '../../ports/card.ts';
import { type Execute, openDialog, press, type Submit } from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';

/** The presses of the cards with which a library is kept. Other floors and rooms may open `form` and `propose`. */
export const verbs = {
  /** A page of the library, or of those taken out of use: data `{network, of?, page?}`. */
  list: 'cases/list',
  retiredList: 'cases/retiredList',
  /** One case, with what a facilitator can do with it. */
  manage: 'cases/manage',
  /** Data `{network}` for a new one, `{network, case}` to change one; a new one may have fields filled in. */
  form: 'case/form',
  save: 'cases/save',
  /** The other language of a case. */
  translation: 'cases/translation',
  saveTranslation: 'cases/saveTranslation',
  retire: 'cases/retire',
  restore: 'cases/restore',
  history: 'cases/history',
  revision: 'cases/revision',
  goBack: 'cases/goBack',
  share: 'cases/share',
  saveShare: 'cases/saveShare',
  /** A member's form: data `{network}`, and fields that are filled in already. */
  propose: 'cases/propose',
  sendProposal: 'cases/sendProposal',
  proposals: 'cases/proposals',
  proposal: 'cases/proposal',
  mend: 'cases/mend',
  approve: 'cases/approve',
  approveMended: 'cases/approveMended',
  decline: 'cases/decline',
} as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
  readonly carrier: Carrier;
}

/** The same form in a dialog and, for clients without dialogs, in the card. */
export function formButtons(
  [title, here]: readonly [string, string],
  verb: string,
  data: Record<string, string>,
): readonly (Submit | Execute)[] {
  return [openDialog(title, verb, data), press(here, verb, data)];
}
