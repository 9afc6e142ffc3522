import { topicLimits } from '../../contract/triadSettings.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../../ports/time.ts';
import { type Topic, type Topics, topicOf } from './topic.ts';

/** The network's topics, and how often they have been saved. */
export interface TopicList {
  readonly topics: readonly Topic[];
  /** 0 when they never were. */
  readonly revision: number;
}

export interface TopicStore extends Topics {
  list(networkId: string): Promise<TopicList>;
  /**
   * Writes the list in the place of what stands.
   *
   * @param seen the revision it was made from.
   * @returns what stands then; `changedMeanwhile` when somebody saved another list first: nothing is written then.
   */
  save(
    networkId: string,
    topics: readonly string[],
    seen: number,
  ): Promise<TopicList & { readonly outcome: 'saved' | 'changedMeanwhile' }>;
  /** One more topic at the end of the list. `full`: there are as many as there may be, and nothing is written. */
  add(networkId: string, text: string): Promise<'added' | 'known' | 'full'>;
  /** The topics of the list that the person picked. */
  pickedBy(networkId: string, personKey: string): Promise<readonly Topic[]>;
  /** By topic id; none is an answer too. The press that was made last wins: an older one that comes late changes nothing. */
  pick(networkId: string, personKey: string, topicIds: readonly string[], pressedAt: Instant): Promise<void>;
}

/** Is no person's key: those have a colon. */
const listKey = 'topics';

/** Partition = network. One row holds the list; a row per person, keyed by person, holds what they picked. */
export function topicStore(table: Table): TopicStore {
  async function list(networkId: string): Promise<TopicList> {
    return toList((await table.get(networkId, listKey))?.row);
  }

  async function save(
    networkId: string,
    texts: readonly string[],
    seen: number,
  ): ReturnType<TopicStore['save']> {
    for (;;) {
      const stored = await table.get(networkId, listKey);
      const now = toList(stored?.row);
      const topics = texts.map(topicOf);
      if (isSame(now.topics, topics)) return { ...now, outcome: 'saved' };
      if (now.revision !== seen) return { ...now, outcome: 'changedMeanwhile' };
      const revision = seen + 1;
      const row = { topics: JSON.stringify(texts), revision };
      try {
        if (stored) await table.replace(networkId, listKey, row, stored.version);
        else await table.insert(networkId, listKey, row);
        return { topics, revision, outcome: 'saved' };
      } catch (error) {
        if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
      }
    }
  }

  return {
    list,
    save,
    async add(networkId, text) {
      for (;;) {
        const { topics, revision } = await list(networkId);
        if (topics.some(({ id }) => id === topicOf(text).id)) return 'known';
        if (topics.length >= topicLimits.topics) return 'full';
        const texts = [...topics.map((topic) => topic.text), text];
        if ((await save(networkId, texts, revision)).outcome === 'saved') return 'added';
      }
    },
    async of(networkId) {
      let topics: readonly Topic[] = [];
      const picks: StoredRow[] = [];
      for await (const stored of table.list(networkId)) {
        if (stored.key === listKey) topics = toList(stored.row).topics;
        else picks.push(stored);
      }
      const picked = picks.map(({ key, row }) => [key, among(topics, row).map(({ text }) => text)] as const);
      return new Map(picked.filter(([, texts]) => texts.length > 0));
    },
    async pickedBy(networkId, personKey) {
      const [{ topics }, stored] = await Promise.all([list(networkId), table.get(networkId, personKey)]);
      return stored ? among(topics, stored.row) : [];
    },
    async pick(networkId, personKey, topicIds, pressedAt) {
      const row = { picked: topicIds.join(','), pickedAt: isoUtc(pressedAt) };
      for (;;) {
        const stored = await table.get(networkId, personKey);
        if (stored && (readInstant(stored.row.pickedAt) ?? 0) > pressedAt) return;
        try {
          if (stored) await table.replace(networkId, personKey, row, stored.version);
          else await table.insert(networkId, personKey, row);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
  };
}

/** A topic that was taken out of the list no longer counts. */
function among(topics: readonly Topic[], { picked }: Row): readonly Topic[] {
  const ids = new Set(String(picked).split(','));
  return topics.filter(({ id }) => ids.has(id));
}

function isSame(one: readonly Topic[], other: readonly Topic[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}

function toList(row: Row | undefined): TopicList {
  if (!row) return { topics: [], revision: 0 };
  const texts = JSON.parse(String(row.topics)) as readonly string[];
  return { topics: texts.map(topicOf), revision: Number(row.revision) };
}
