import { createHash } from 'node:crypto';
import { type TemplateFields, templateLimits } from '../../contract/triadTemplate.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../../ports/table.ts';
import { type Instant, isoUtc } from '../../ports/time.ts';
import { builtInTemplates } from './builtInTemplates.ts';
import type { Step, Template, Templates } from './template.ts';

export interface TemplateStore extends Templates {
  /** The network's own, as they stand in the table, by name. */
  own(networkId: string): Promise<readonly Template[]>;
  /** One of the network's own. */
  read(networkId: string, templateId: string): Promise<Template | undefined>;
  /**
   * A form that was filled in when the template looked like `seen` (a `templateFingerprint`; undefined when it was none
   * yet). Sent twice it is saved once.
   */
  save(networkId: string, template: Template, seen: string | undefined): Promise<TemplateSaved>;
  /** For good; again, or for one there is not, changes nothing. Rounds keep the template they were planned with. */
  remove(networkId: string, templateId: string, now: Instant): Promise<void>;
}

export type TemplateSaved =
  | { readonly outcome: 'saved' | 'changedMeanwhile'; readonly template: Template }
  /** It was removed. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'tooMany' };

/** Partition = network, key = id. A removed one stays as a mark, so that a form sent late does not bring it back. */
export function templateStore(table: Table): TemplateStore {
  async function own(networkId: string): Promise<readonly Template[]> {
    const found: Template[] = [];
    for await (const stored of table.list(networkId)) {
      const template = toTemplate(stored);
      if (template) found.push(template);
    }
    return found.toSorted((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv') || (a.id < b.id ? -1 : 1));
  }

  async function insert(networkId: string, template: Template): Promise<TemplateSaved> {
    // Two forms at once may make one too many: there is room for it.
    if ((await own(networkId)).length >= templateLimits.own) return { outcome: 'tooMany' };
    await table.insert(networkId, template.id, toRow(template));
    return { outcome: 'saved', template };
  }

  return {
    own,
    list: async (networkId) => [...builtInTemplates, ...(await own(networkId))],
    async read(networkId, templateId) {
      const stored = await table.get(networkId, templateId);
      return stored && toTemplate(stored);
    },
    async save(networkId, template, seen) {
      for (;;) {
        const stored = await table.get(networkId, template.id);
        try {
          if (!stored) return seen === undefined ? await insert(networkId, template) : { outcome: 'gone' };
          const now = toTemplate(stored);
          if (!now) return { outcome: 'gone' };
          const is = templateFingerprint(now);
          if (is === templateFingerprint(template)) return { outcome: 'saved', template: now };
          if (is !== seen) return { outcome: 'changedMeanwhile', template: now };
          await table.replace(networkId, template.id, toRow(template), stored.version);
          return { outcome: 'saved', template };
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
    async remove(networkId, templateId, now) {
      for (;;) {
        const stored = await table.get(networkId, templateId);
        if (!stored || !toTemplate(stored)) return;
        try {
          await table.replace(networkId, templateId, { removedAt: isoUtc(now) }, stored.version);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}

/** The same for templates that say the same: 24 hexadecimal digits. */
export function templateFingerprint({ name, opening, turn, closing }: TemplateFields): string {
  const steps = [opening, turn, closing].map((part) =>
    part.map(({ minutes, prompt }) => [minutes, prompt.sv, prompt.en]),
  );
  const said = JSON.stringify([name.sv, name.en, steps]);
  return createHash('sha256').update(said).digest('hex').slice(0, 24);
}

function toRow({ name, opening, turn, closing }: Template): Row {
  return {
    nameSv: name.sv,
    nameEn: name.en,
    opening: JSON.stringify(opening),
    turn: JSON.stringify(turn),
    closing: JSON.stringify(closing),
  };
}

/** @returns undefined for the mark of a removed one. */
function toTemplate({ key, row }: StoredRow): Template | undefined {
  if (row.removedAt !== undefined) return undefined;
  const steps = (column: unknown) => JSON.parse(String(column)) as readonly Step[];
  return {
    id: key,
    name: { sv: String(row.nameSv), en: String(row.nameEn) },
    opening: steps(row.opening),
    turn: steps(row.turn),
    closing: steps(row.closing),
  };
}
