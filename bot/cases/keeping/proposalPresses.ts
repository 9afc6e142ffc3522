import { createHash } from 'node:crypto';
import { caseDraft, readCaseForm } from '../../contract/caseForm.ts';
import { press as button } from '../../ports/card.ts';
import { randomId } from '../../ports/random.ts';
import { answerWith, type Reply } from '../../ports/said.ts';
import type { Proposal } from '../caseKeeping.ts';
import { caseFingerprint, withForm } from './bodies.ts';
import { caseForm, type FormOf, fitsCard } from './caseFormCard.ts';
import { caseFormText } from './caseFormText.ts';
import { freshDraft } from './formPresses.ts';
import { keepingText } from './keepingText.ts';
import { noticeCard, savedCard } from './manageCard.ts';
import { type KeepingNeeds, namesOf, type Pressed, type Presses, unlessAway, unreadable } from './pressed.ts';
import { declineCard, proposalCard, proposalsCard, thanksCard } from './proposalCard.ts';
import { type CardOf, verbs } from './verbs.ts';

type Needs = Pick<KeepingNeeds, 'keeping' | 'people' | 'random'>;

/** A member's form, which anybody in the network may send. */
export function proposingPresses({ keeping, random }: Pick<Needs, 'keeping' | 'random'>): Presses {
  async function propose({ press, of }: Pressed): Promise<Reply> {
    const formOf = { ...of, purpose: 'propose', caseId: randomId(random), seen: undefined } as const;
    return answerWith(caseForm(formOf, { draft: freshDraft(press.draft, of.language) }));
  }

  async function sendProposal({ press, of, acting }: Pressed): Promise<Reply> {
    const { caseId } = press;
    if (caseId === undefined) return unreadable(of);
    const formOf: FormOf = { ...of, purpose: 'propose', caseId, seen: undefined };
    const draft = { ...press.draft, contact: '', searchWords: '' };
    const read = readCaseForm(draft);
    if (!read.ok) return answerWith(caseForm(formOf, { draft, problems: read.problems, notice: 'wrong' }));
    const body = withForm(read.value, undefined);
    return unlessAway(
      async () => {
        // Of the person and of what it says: sent twice it is one, changed in between both are there, and nobody can
        // write over anybody else's.
        const name = [acting.person.key, caseId, caseFingerprint(body)].join('\n');
        const id = createHash('sha256').update(name).digest('hex').slice(0, 32);
        const outcome = await keeping.propose(of.networkId, id, body, acting.person.key);
        return answerWith(
          outcome === 'proposed'
            ? thanksCard(of, read.value.text.title)
            : caseForm(formOf, { draft, notice: outcome }),
        );
      },
      () => caseForm(formOf, { draft, notice: 'failedProposal' }),
    );
  }

  return { [verbs.propose]: propose, [verbs.sendProposal]: sendProposal };
}

/** What facilitators do with what was proposed. */
export function proposalPresses({ keeping, people, random }: Needs): Presses {
  async function proposals({ press, of }: Pressed): Promise<Reply> {
    const waiting = await keeping.proposals(of.networkId);
    return answerWith(proposalsCard(of, waiting, press.page, await namesOf(people, of)));
  }

  /** A press on a card of one proposal; who comes too late is told. */
  function aboutProposal(handle: (pressed: Pressed, proposal: Proposal) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      const { press, of } = pressed;
      if (press.caseId === undefined) return unreadable(of);
      const waiting = await keeping.proposals(of.networkId);
      const proposal = waiting.find(({ id }) => id === press.caseId);
      return proposal ? handle(pressed, proposal) : dealtWith(of, press.caseId);
    };
  }

  /** Pressed twice is pressed once: the second one is answered like the first. */
  async function dealtWith(of: CardOf, id: string): Promise<Reply> {
    const text = keepingText[of.language].proposing;
    const caseId = await keeping.approvedAs(of.networkId, id);
    return answerWith(caseId === undefined ? notice(of, text.gone) : notice(of, text.approved, caseId));
  }

  function notice(of: CardOf, sentence: string, caseId?: string) {
    const { back } = keepingText[of.language].proposing;
    return noticeCard(of, sentence, caseId, button(back, verbs.proposals, { network: of.networkId }));
  }

  async function show({ press, of }: Pressed, proposal: Proposal): Promise<Reply> {
    return answerWith(proposalCard(of, proposal, { page: press.page, who: await namesOf(people, of) }));
  }

  async function approve({ press, of, acting }: Pressed, proposal: Proposal): Promise<Reply> {
    const who = await namesOf(people, of);
    const { id, body } = proposal;
    if (press.fingerprint !== caseFingerprint(body)) {
      return answerWith(proposalCard(of, proposal, { who, notice: 'changed' }));
    }
    return unlessAway(
      async () => {
        const approved = await keeping.approve(of.networkId, id, body, acting.person.key);
        return approved === undefined ? dealtWith(of, id) : answerWith(savedCard(of, approved, body, true));
      },
      () => proposalCard(of, proposal, { who, notice: 'failed' }),
    );
  }

  async function mend({ of }: Pressed, proposal: Proposal): Promise<Reply> {
    const formOf = { ...of, purpose: 'mend', caseId: proposal.id, seen: undefined } as const;
    const who = await namesOf(people, of);
    const draft = caseDraft(proposal.body);
    if (!fitsCard(formOf, draft)) return answerWith(notice(of, caseFormText[of.language].tooLongForForm));
    return answerWith(caseForm(formOf, { draft, proposedBy: who(proposal.by) }));
  }

  async function approveMended({ press, of, acting }: Pressed): Promise<Reply> {
    const { caseId, draft } = press;
    if (caseId === undefined) return unreadable(of);
    const formOf: FormOf = { ...of, purpose: 'mend', caseId, seen: undefined };
    return unlessAway(
      async () => {
        const proposal = (await keeping.proposals(of.networkId)).find(({ id }) => id === caseId);
        const read = readCaseForm(draft, proposal?.body);
        if (!read.ok) {
          return answerWith(caseForm(formOf, { draft, problems: read.problems, notice: 'wrong' }));
        }
        const body = withForm(read.value, proposal?.body);
        const approved = await keeping.approve(of.networkId, caseId, body, acting.person.key);
        if (approved !== undefined) return answerWith(savedCard(of, approved, body, true));
        // What was written is not lost: it can be a case of its own.
        const fresh: FormOf = { ...formOf, purpose: 'fresh', caseId: randomId(random) };
        return answerWith(caseForm(fresh, { draft, notice: 'dealtWith' }));
      },
      () => caseForm(formOf, { draft, notice: 'failed' }),
    );
  }

  async function decline({ press, of }: Pressed): Promise<Reply> {
    const text = keepingText[of.language].proposing;
    const { caseId } = press;
    if (caseId === undefined) return unreadable(of);
    const proposal = (await keeping.proposals(of.networkId)).find(({ id }) => id === caseId);
    if (!press.sure) return proposal ? answerWith(declineCard(of, proposal)) : dealtWith(of, caseId);
    return unlessAway(
      async () => {
        const outcome = await keeping.decline(of.networkId, caseId);
        return outcome === 'declined' ? answerWith(notice(of, text.declining.done)) : dealtWith(of, caseId);
      },
      () => (proposal ? declineCard(of, proposal, true) : notice(of, text.declining.failed)),
    );
  }

  return {
    [verbs.proposals]: proposals,
    [verbs.proposal]: aboutProposal(show),
    [verbs.approve]: aboutProposal(approve),
    [verbs.mend]: aboutProposal(mend),
    [verbs.approveMended]: approveMended,
    [verbs.decline]: decline,
  };
}
