import { attendanceCards } from './attendance/attendanceCards.ts';
import { attendanceHandler } from './attendance/attendanceHandler.ts';
import { attendanceStore } from './attendance/attendanceStore.ts';
import { type Participation, participation } from './attendance/participation.ts';
import { askingHandler } from './cases/asking/askingHandler.ts';
import { caseUse } from './cases/asking/using/caseUse.ts';
import { sharesInStep } from './cases/asking/using/sharesInStep.ts';
import { answerWriter } from './cases/asking/writing/answerWriter.ts';
import type { CaseLibrary } from './cases/case.ts';
import type { CaseKeeping } from './cases/caseKeeping.ts';
import { caseLibrary } from './cases/caseLibrary.ts';
import { caseStore } from './cases/caseStore.ts';
import { deckCases } from './cases/deck/deck.ts';
import { keepingHandler } from './cases/keeping/keepingHandler.ts';
import type { WordList } from './cases/search/search.ts';
import { searchIndex } from './cases/search/searchIndex.ts';
import { chatStore } from './chats/chatStore.ts';
import { contributionHandler } from './contributions/contributionHandler.ts';
import { contributionStore } from './contributions/contributionStore.ts';
import { contributionElementsOf } from './contributions/contributionsCard.ts';
import { roundSubjects } from './contributions/roundSubjects.ts';
import { type DeliveryEngine, deliveryEngine } from './delivery/engine.ts';
import { discussionHandler } from './discussions/discussionHandler.ts';
import { discussionStore } from './discussions/discussionStore.ts';
import { discussionSubjects } from './discussions/discussionSubjects.ts';
import { discussionWatcher } from './discussions/discussionWatcher.ts';
import { answerBook } from './evaluations/answerBook.ts';
import { type EvaluationApi, evaluationApi } from './evaluations/evaluationApi.ts';
import { evaluationHandler } from './evaluations/evaluationHandler.ts';
import { evaluationStore } from './evaluations/evaluationStore.ts';
import { evaluationWatcher } from './evaluations/evaluationWatcher.ts';
import { keyStore } from './evaluations/keyStore.ts';
import type { EvaluationNeeds } from './evaluations/needs.ts';
import { sealedStore } from './evaluations/sealedStore.ts';
import { type FrontDoor, frontDoor } from './frontDoor.ts';
import type { Networks } from './networks/network.ts';
import { helpCard } from './networks/networkCard.ts';
import { type NetworkHandler, networkHandler } from './networks/networkHandler.ts';
import { settingsHandler } from './networks/networkSettingsHandler.ts';
import { networkStore } from './networks/networkStore.ts';
import { languageSaid } from './people/languageSaid.ts';
import { pacedRoster } from './people/pacedRoster.ts';
import { peopleHandler } from './people/peopleHandler.ts';
import { type Acting, type People, personKeyOf } from './people/person.ts';
import { askOrganisation } from './people/personCard.ts';
import { personStore } from './people/personStore.ts';
import { recognition } from './people/recognition.ts';
import { rosterKeeper } from './people/rosterKeeper.ts';
import type { LanguageModel } from './ports/languageModel.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Random } from './ports/random.ts';
import type { Roster } from './ports/roster.ts';
import { answerWith } from './ports/said.ts';
import type { Table } from './ports/table.ts';
import type { Clock, Later, Sleep } from './ports/time.ts';
import type { WorkQueue } from './ports/workQueue.ts';
import { tellingKinds, toldByAnswering } from './reminders/change.ts';
import { reminderCards } from './reminders/reminderCards.ts';
import { reminderTop } from './reminders/reminderTop.ts';
import { reminderWatcher } from './reminders/reminderWatcher.ts';
import { toldStore } from './reminders/toldStore.ts';
import { type Planning, planning } from './sessions/planning.ts';
import { calendarUrl, type Session } from './sessions/session.ts';
import { listButton } from './sessions/sessionCard.ts';
import { sessionHandler } from './sessions/sessionHandler.ts';
import { type SessionStore, sessionStore } from './sessions/sessionStore.ts';
import { type Triads, triads } from './triads/triads.ts';
import { wishSaid } from './wishes/wish.ts';
import { wishHandler } from './wishes/wishHandler.ts';
import { wishStore } from './wishes/wishStore.ts';

/** The tables there are, by their names in the storage account. */
export const tableNames = [
  'networks',
  'people',
  'memberIndex',
  'sessions',
  'evaluations',
  'openAnswers',
  'sealedAnswers',
  'evaluationKeys',
  'ledger',
  'dueIndex',
  'servers',
  'attendance',
  'told',
  'wishes',
  'triads',
  'triadTemplates',
  'triadApart',
  'triadTopics',
  'contributions',
  'discussions',
  'cases',
  'caseUse',
  'caseQuestions',
  'chats',
] as const;
export type TableName = (typeof tableNames)[number];

/** Never in a backup: with a key and the open answers of the same evaluation, answers could be tied to people. */
export const tablesOutsideBackups: readonly TableName[] = ['openAnswers', 'evaluationKeys'];

export interface Ports {
  readonly table: (name: TableName) => Table;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly clock: Clock;
  readonly later: Later;
  readonly sleep: Sleep;
  readonly random: Random;
  readonly queue: WorkQueue;
  /** undefined: answers about cases are quoted passages. */
  readonly model?: LanguageModel | undefined;
  /** Swedish words, for the search, asked for when a library is first opened; without them it mends fewer typos. */
  readonly words?: () => Promise<WordList | undefined>;
  /** Tells whoever runs the server about something that went wrong and will be tried again. */
  readonly report: (event: string, error: unknown) => void;
}

export interface Choices {
  /** Where this server is reached: pages readable without login lie there. */
  readonly publicUrl: string;
  /** Facilitators by setting, as person keys. */
  readonly facilitators: readonly string[];
  /** Messages per app and tenant that Teams takes in a second. */
  readonly sendsPerSecond: number;
  /** Tenants that may host a network, in lower case; undefined allows all. */
  readonly allowedTenants?: readonly string[] | undefined;
}

/** Somebody whose token the tab's API has verified. */
export interface Caller {
  readonly tenantId: string;
  readonly objectId: string;
  readonly locale: string | undefined;
}

export interface DalaLab extends FrontDoor {
  readonly onAdded: NetworkHandler['onAdded'];
  readonly onRemoved: NetworkHandler['onRemoved'];
  readonly onMembersChanged: NetworkHandler['onMembersChanged'];
  readonly onRenamed: NetworkHandler['onRenamed'];
  /** Completes what a server that died left half done. */
  finishInterrupted(): Promise<void>;
  /** Reads every network's case library into memory, one after the other, so that the first question need not wait. */
  openLibraries(): Promise<void>;
  /** The caller in one network; undefined when the roster does not have them there. */
  callerIn(caller: Caller, networkId: string): Promise<Acting | undefined>;
  networksOf(caller: Caller): Promise<readonly Acting[]>;
  readonly chooseChannel: NetworkHandler['chooseChannel'];
  readonly delivery: Pick<DeliveryEngine, 'deliveries' | 'tick' | 'work' | 'stopClaiming' | 'leave'>;
  readonly people: People;
  readonly networks: Networks;
  readonly participation: Participation;
  readonly planning: Planning;
  readonly triads: Pick<Triads, 'rounds' | 'planning' | 'map'>;
  readonly cases: { readonly library: CaseLibrary; readonly keeping: CaseKeeping };
  readonly clock: Clock;
  readonly sessions: SessionStore;
  readonly evaluations: EvaluationApi;
}

/** Before an evaluation opens, the people are at most this old. */
const recentlyMs = 60_000;

/** Ports in, the assembled rooms out: the one place that knows every room. */
export function compose(ports: Ports, choices: Choices): DalaLab {
  const { publicUrl, facilitators, sendsPerSecond, allowedTenants } = choices;
  const privacyUrl = `${publicUrl}/privacy`;
  const { table, messenger, clock, later, sleep, random, queue, report } = ports;
  const roster = pacedRoster(ports.roster, clock, sleep);
  const networks = networkStore(table('networks'), clock);
  const delivery = deliveryEngine({
    tables: { ledger: table('ledger'), dueIndex: table('dueIndex'), servers: table('servers') },
    queue,
    networks,
    messenger,
    clock,
    sleep,
    random,
    sendsPerSecond,
    report,
  });
  const sessions = sessionStore(table('sessions'), clock);
  const evaluations = evaluationStore(table('evaluations'), clock);
  const answers = answerBook(table('openAnswers'));
  const sealed = sealedStore(table('sealedAnswers'), random);
  const keys = keyStore(table('evaluationKeys'), clock, random);

  const appointed = new Set(facilitators);
  const people = personStore(table('people'), table('memberIndex'), clock, appointed);
  const rosters = rosterKeeper(roster, people, clock, async (network) => {
    const hasFacilitator = (await people.list(network.id)).some((person) => person.facilitator);
    // Who added the app is asked about once: somebody who joins the team later does not get the role by it.
    await networks.change(network.id, (now) =>
      now.addedBy === undefined && (now.hadFacilitator || !hasFacilitator)
        ? now
        : { ...now, addedBy: undefined, hadFacilitator: now.hadFacilitator || hasFacilitator },
    );
  });

  const { deliveries } = delivery;
  const attendances = attendanceStore(table('attendance'));
  const counted = participation(attendances, people);
  const evaluationNeeds: EvaluationNeeds = {
    networks,
    people,
    sessions,
    evaluations,
    answers,
    sealed,
    keys,
    deliveries,
    invited: counted.invited,
    freshenPeople: (network) =>
      rosters.freshen(network, recentlyMs).catch(() => {
        // Teams is slow or away: the people we know are good enough to open for.
      }),
    clock,
    later,
    privacyUrl,
  };
  const evaluation = evaluationHandler(evaluationNeeds);
  delivery.register(evaluation.cards, evaluation.tasks);
  const network = networkHandler({
    networks,
    people,
    roster,
    freshenPeople: rosters.freshen,
    deliveries,
    clock,
    later,
    privacyUrl,
  });
  delivery.register([network.welcome]);
  const settings = settingsHandler({ networks, clock });
  const recognise = recognition(people, rosters, later);

  const person = peopleHandler({ people, clock });

  const told = toldStore(table('told'));
  const calendar = (networkId: string, of: Session) => calendarUrl(publicUrl, networkId, of);
  const sessionCards = attendanceCards({
    attendances,
    people,
    clock,
    topOf: reminderTop({ deliveries, told }),
    calendarUrl: calendar,
    askOrganisation,
    listAction: listButton,
  });
  const attendance = attendanceHandler({
    networks,
    sessions,
    attendances,
    people,
    deliveries,
    cards: sessionCards,
    answerKinds: tellingKinds,
    onAnswered: (networkId, of) => told.write(networkId, of.id, toldByAnswering(of)),
    clock,
  });
  const wishes = wishStore(table('wishes'));
  const wish = wishHandler({ wishes, clock });
  const contributions = contributionStore(table('contributions'));
  const contributionElements = contributionElementsOf(contributions);
  const triad = triads({
    tables: {
      rounds: table('triads'),
      templates: table('triadTemplates'),
      apart: table('triadApart'),
      topics: table('triadTopics'),
    },
    networks,
    people,
    sessions,
    participants: counted.participants,
    declined: counted.declined,
    contributionElements,
    deliveries,
    clock,
    random,
    later,
  });
  const discussions = discussionStore(table('discussions'));
  const discussion = discussionHandler({
    networks,
    people,
    sessions,
    discussions,
    contributions,
    contributionElements,
    deliveries,
    clock,
    random,
  });
  const contribution = contributionHandler({
    contributions,
    mayContribute: triad.mayContribute,
    onContributed: triad.onContributed,
    subjects: [roundSubjects(triad.rounds, sessions), discussionSubjects(discussions)],
    clock,
  });
  delivery.register(triad.cards, triad.tasks);
  delivery.register(discussion.cards, discussion.tasks);
  const plans = planning({
    sessions,
    watchers: [
      reminderWatcher({ deliveries, sessions, clock }),
      evaluationWatcher({ deliveries, sessions, clock }),
      triad.sessionWatcher,
      discussionWatcher({ discussions, sessions, deliveries }),
    ],
    random,
    later,
  });
  const session = sessionHandler({
    sessions,
    planning: plans,
    clock,
    random,
    wishes: async (networkId) => (await wishes.list(networkId)).map(({ text }) => text),
    attendance: sessionCards.forList,
    calendarUrl: calendar,
  });
  delivery.register([
    ...reminderCards({ networks, sessions, deliveries, told, cards: sessionCards, clock }),
    ...attendance.kinds,
  ]);

  const keptCases = caseStore(table('cases'), clock);
  const library = caseLibrary({
    table: table('cases'),
    store: keptCases,
    networks,
    clock,
    sleep,
    newIndex: async () => searchIndex(await ports.words?.()),
    deck: deckCases,
  });
  const keepingInStep = sharesInStep(keptCases, { deliveries, use: caseUse(table('caseUse')), clock });
  const keeping = keepingHandler({
    keeping: keepingInStep,
    library,
    people,
    networks,
    // Where they facilitate: what is put into a network's library is its facilitators' to decide.
    async sharable({ network: { id, tenantId }, person: { key } }) {
      const others = (await people.networksOf(key)).filter((other) => other !== id);
      const found = await Promise.all(
        others.map(async (other) => {
          const [network, members] = await Promise.all([networks.find(other), people.list(other)]);
          const facilitates = members.some((one) => one.key === key && one.facilitator);
          return facilitates && network?.installed && network.tenantId === tenantId ? [network] : [];
        }),
      );
      return found.flat();
    },
    random,
  });
  const asking = askingHandler({
    library,
    people,
    networks,
    writer: answerWriter({ model: ports.model }),
    tables: { caseUse: table('caseUse'), caseQuestions: table('caseQuestions') },
    deliveries,
    addTopic: triad.addTopic,
    clock,
    random,
  });
  delivery.register(asking.cards, asking.tasks);

  const door = frontDoor({
    networks,
    recognise,
    networksOf: people.networksOf,
    mayHost: (tenantId) => allowedTenants?.includes(tenantId) ?? true,
    chats: chatStore(table('chats')),
    deliveries,
    later,
    onHeardFrom: network.onHeardFrom,
    handlers: [
      attendance,
      evaluation,
      session,
      person,
      wish,
      settings,
      delivery.handler,
      ...triad.handlers,
      contribution,
      discussion,
      keeping,
      asking,
    ],
    onQuestion: asking.onQuestion,
    onAnswerPosted: asking.onAnswerPosted,
    onFeedback: asking.onFeedback,
    toInsert: asking.toInsert,
    replies: {
      help: async ({ person: { facilitator }, language }, { inChat }) =>
        answerWith(helpCard(language, facilitator, inChat)),
      startHere: (acting, said) => network.onStartHere(acting, said.place),
      sessions: session.onList,
      newSession: session.onNew,
      wish: (acting, said) => wish.onWish(acting, wishSaid(said.text) ?? ''),
      wishes: wish.onWishes,
      triads: triad.onTriads,
      newTriads: triad.onNew,
      templates: triad.onTemplates,
      apart: triad.onApart,
      topics: triad.onTopics,
      map: triad.map.onMap,
      insights: contribution.onInsights,
      newDiscussion: discussion.onNew,
      cases: keeping.onCases,
      proposeCase: keeping.onPropose,
      questions: asking.onQuestions,
      open: (acting, said) => evaluation.onOpen(acting, said.place),
      close: evaluation.onClose,
      status: evaluation.onStatus,
      deliveries: delivery.handler.onDeliveries,
      settings: settings.onSettings,
      organisation: person.onOrganisation,
      facilitators: person.onFacilitators,
      language: (acting, said) => person.onLanguage(acting, languageSaid(said.text)),
      pause: person.onPause,
      resume: person.onResume,
    },
  });

  return {
    ...door,
    onAdded: network.onAdded,
    onRemoved: network.onRemoved,
    onMembersChanged: network.onMembersChanged,
    onRenamed: network.onRenamed,
    finishInterrupted: evaluation.finishInterrupted,
    async openLibraries() {
      for (const found of await networks.list()) if (found.installed) await library.open(found);
    },
    chooseChannel: network.chooseChannel,
    async callerIn(caller, networkId) {
      const found = await networks.find(networkId);
      if (!found?.installed) return undefined;
      return recognise.ofKey(found, personKeyOf(caller.tenantId, caller.objectId), caller.locale);
    },
    async networksOf(caller) {
      const ids = await people.networksOf(personKeyOf(caller.tenantId, caller.objectId));
      const found = await Promise.all(ids.map((id) => this.callerIn(caller, id)));
      return found.filter((acting) => acting !== undefined);
    },
    delivery,
    networks,
    people,
    participation: counted,
    planning: plans,
    triads: triad,
    cases: { library, keeping: keepingInStep },
    clock,
    sessions,
    evaluations: evaluationApi(evaluationNeeds),
  };
}
