import {
  readTemplate,
  readTemplatePress,
  type TemplatePress,
  templateDraft,
} from '../../contract/triadTemplate.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import { type Random, randomId } from '../../ports/random.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Clock } from '../../ports/time.ts';
import { builtInTemplates, troika } from './builtInTemplates.ts';
import {
  type CardOf,
  formCard,
  noticeCard,
  offerCard,
  removeCard,
  savedCard,
  templatesCard,
  verbs,
} from './templateCard.ts';
import { type TemplateStore, templateFingerprint } from './templateStore.ts';
import { templateText } from './templateText.ts';

export interface TemplateHandler {
  /** A press on one of our cards or in our dialog; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "mallar" */
  onTemplates(acting: Acting): Promise<Reply>;
}

export interface TemplateNeeds {
  readonly templates: TemplateStore;
  readonly random: Random;
  readonly clock: Clock;
}

/** A facilitator's press that was found to belong to the network and channel it came from. */
interface Pressed {
  readonly press: TemplatePress;
  readonly of: CardOf;
}

export function templateHandler({ templates, random, clock }: TemplateNeeds): TemplateHandler {
  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.list]: async ({ of }) => answerWith(templatesCard(of, await templates.own(of.networkId))),
    [verbs.form]: form,
    [verbs.save]: save,
    [verbs.remove]: remove,
  };

  async function form({ press, of }: Pressed): Promise<Reply> {
    if (press.templateId === undefined) {
      // Ours shows how it is written; only the name is missing.
      const draft = { ...templateDraft(troika), nameSv: '', nameEn: '' };
      return answerWith(formCard({ ...of, templateId: randomId(random), seen: undefined }, { draft }));
    }
    const template = await templates.read(of.networkId, press.templateId);
    if (!template) return answerWith(noticeCard(of, templateText[of.language].gone));
    const formOf = { ...of, templateId: template.id, seen: templateFingerprint(template) };
    return answerWith(formCard(formOf, { draft: templateDraft(template) }));
  }

  async function save({ press, of }: Pressed): Promise<Reply> {
    const text = templateText[of.language];
    const { templateId, seen, draft } = press;
    // No form of ours is for one of ours.
    if (templateId === undefined || builtInTemplates.some(({ id }) => id === templateId)) {
      return refuse(400, 'BadRequest', text.unknown);
    }
    const formOf = { ...of, templateId, seen };
    const read = readTemplate(draft);
    if (!read.ok) return answerWith(formCard(formOf, { draft, problems: read.problems, notice: 'wrong' }));
    try {
      const done = await templates.save(of.networkId, { ...read.value, id: templateId }, seen);
      switch (done.outcome) {
        case 'saved':
          return answerWith(savedCard(formOf, done.template));
        case 'changedMeanwhile': {
          const { template } = done;
          const again = { ...formOf, seen: templateFingerprint(template) };
          return answerWith(formCard(again, { draft, notice: 'changedMeanwhile', standing: template }));
        }
        case 'tooMany':
          return answerWith(formCard(formOf, { draft, notice: 'tooMany' }));
        case 'gone':
          return answerWith(noticeCard(of, text.gone));
      }
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(formCard(formOf, { draft, notice: 'failed' }));
    }
  }

  async function remove({ press, of }: Pressed): Promise<Reply> {
    const text = templateText[of.language];
    if (press.templateId === undefined) return refuse(400, 'BadRequest', text.unknown);
    const template = await templates.read(of.networkId, press.templateId);
    // Pressed twice is pressed once: the second one is answered like the first.
    if (!template) return answerWith(noticeCard(of, press.sure ? text.removing.done : text.gone));
    if (!press.sure) return answerWith(removeCard(of, template));
    try {
      await templates.remove(of.networkId, template.id, clock.now());
      return answerWith(noticeCard(of, text.removing.done));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(removeCard(of, template, true));
    }
  }

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, language } = acting;
    const text = templateText[language];
    const press = readTemplatePress(action.data);
    const stray = refusedAsStray(press.networkId, action, network, text);
    if (stray) return stray;
    if (!acting.person.facilitator) return onlyFacilitators(acting);
    const of = { networkId: network.id, language, carrier: action.carrier };
    const handle = presses[action.verb];
    return handle ? handle({ press, of }) : refuse(400, 'BadRequest', text.unknown);
  }

  return {
    onPress: (action, acting) => (Object.hasOwn(presses, action.verb) ? onPress(action, acting) : undefined),
    async onTemplates(acting) {
      const { network, person, language } = acting;
      if (!person.facilitator) return onlyFacilitators(acting);
      return answerWith(offerCard({ networkId: network.id, language, carrier: 'card' }));
    },
  };
}

function onlyFacilitators({ language }: Acting): Reply {
  return answerWith(sentenceCard(language, templateText[language].onlyFacilitators));
}
