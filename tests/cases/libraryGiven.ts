import type { SearchDocument, SearchIndex } from '../../bot/cases/search/search.ts';
import { type CaseBody, type CaseText, caseParts } from '../../bot/contract/case.ts';
import type { Network } from '../../bot/networks/network.ts';
import { newNetwork } from '../../bot/networks/network.ts';
import type { Place } from '../../bot/ports/said.ts';
import type { Row, Step, Table } from '../../bot/ports/table.ts';
import { TableUnavailable } from '../../bot/ports/table.ts';

const place: Place = {
  tenantId: 'tenant',
  teamId: 'team',
  teamName: 'DalaLab',
  channelId: 'channel',
  channelKind: 'standard',
  serviceUrl: 'http://127.0.0.1:1/teams',
};

export const anna = 'person-anna';
export const bo = 'person-bo';

export function network(id: string, name = `Nätverk ${id}`): Network {
  return { ...newNetwork(place, undefined, place.channelId), id, name };
}

export function text(title: string, over: Partial<CaseText> = {}): CaseText {
  return { title, summary: [], successFactors: [], challenges: [], advice: [], ...over };
}

/** A made-up case that says its title. */
export function body(title: string, over: Partial<CaseBody> = {}): CaseBody {
  return {
    kind: 'municipal',
    organisation: 'Exempelby kommun',
    session: '',
    language: 'sv',
    texts: { sv: text(title, { summary: [{ text: `${title} säger något.`, source: 'Inledning' }] }) },
    contact: '',
    links: [],
    ...over,
  };
}

export interface WordIndex extends SearchIndex {
  /** What has been put and removed, in order: "+id", "-id". */
  readonly log: string[];
}

/** Finds documents with a word of the question in them, in the order they were put. */
export function wordIndex(): WordIndex {
  const documents = new Map<string, SearchDocument>();
  const log: string[] = [];
  const words = (said: string) => said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    log,
    put(document) {
      log.push(`+${document.id}`);
      documents.set(document.id, document);
    },
    remove(id) {
      log.push(`-${id}`);
      documents.delete(id);
    },
    search(question, limit, among) {
      const asked = new Set(words(question));
      const fits = (said: string) => words(said).some((word) => asked.has(word));
      const hits = [...documents.values()].flatMap(({ id, titles, organisation, passages }) => {
        if (among && !among.includes(id)) return [];
        const at = passages.flatMap((one, index) => (fits(`${one.text} ${one.heading}`) ? [index] : []));
        if (at.length === 0 && !fits([...titles, organisation].join(' '))) return [];
        return [{ id, score: 0.5, passages: at.slice(0, 3) }];
      });
      return { answered: hits.length > 0, hits: hits.slice(0, limit) };
    },
  };
}

export interface Sent {
  readonly partition: string;
  readonly steps: readonly Step[];
}

/** The same table, where every transaction is written down, and the one with that number (from 1) gets no answer. */
export function watched(table: Table, silent?: { at: number; written: boolean }) {
  const sent: Sent[] = [];
  const through: Table = {
    ...table,
    async transact(partition, steps) {
      sent.push({ partition, steps });
      const isSilent = sent.length === silent?.at;
      if (isSilent && !silent.written) throw new TableUnavailable('The store does not answer.');
      const versions = await table.transact(partition, steps);
      if (isSilent) throw new TableUnavailable('The store does not answer.');
      return versions;
    },
  };
  return { table: through, sent };
}

/** As it is sent: UTF-8, and some lines around each step. */
export function bytesOf(steps: readonly Step[]): number {
  const rows = steps.map((step): Row => ('row' in step ? step.row : {}));
  return rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)) + 600, 0);
}

export function partsOf(said: CaseText): readonly string[] {
  return caseParts.flatMap((part) => said[part].map((statement) => statement.text));
}
