import { isRecord, oneLine, type Problem, type Read } from './reading.ts';

/** `GET /api/networks/:id/people`: those in the network's channel, by name. */
export interface PersonView {
  /** Opaque. */
  readonly id: string;
  readonly name: string;
  /** '' when it is not known. */
  readonly organisation: string;
  readonly role: 'participant' | 'facilitator';
  readonly paused: boolean;
}

export const peopleRoute = (networkId: string) => `/api/networks/${networkId}/people`;

export const maxOrganisationLength = 80;

/** The form's two inputs, and the choice that says that the second one counts. */
export const organisationField = 'organisation';
export const otherOrganisationField = 'otherOrganisation';
export const otherOrganisation = 'other';

/** What a form held when it could not be saved. */
export interface OrganisationDraft {
  /** One of the known names, `otherOrganisation`, or '' when nothing was chosen. */
  readonly choice: string;
  readonly other: string;
}

/**
 * Whom somebody says they represent: one of the `known`, or what they wrote themselves. Something written where nothing
 * was chosen counts.
 */
export function readOrganisation(
  data: unknown,
  known: readonly string[],
): Read<string> & { readonly draft: OrganisationDraft } {
  const fields = isRecord(data) ? data : {};
  const problems: Problem[] = [];
  const chosen = fields[organisationField] ?? '';
  const choice = [...known, otherOrganisation].find((name) => name === chosen) ?? '';
  if (choice === '' && chosen !== '') problems.push({ field: organisationField, problem: 'unknown' });
  const raw = fields[otherOrganisationField] ?? '';
  const line = typeof raw === 'string' ? oneLine(raw) : '';
  // What has neither letter nor digit cannot be read as a name, and may not even be seen.
  const written = /[\p{L}\p{N}]/u.test(line) ? line : '';
  if (typeof raw !== 'string') problems.push({ field: otherOrganisationField, problem: 'unknown' });
  else if (written.length > maxOrganisationLength) {
    problems.push({ field: otherOrganisationField, problem: 'tooLong' });
  } else if (written === '' && choice === otherOrganisation) {
    problems.push({ field: otherOrganisationField, problem: 'missing' });
  }
  if (choice === '' && chosen === '' && written === '') {
    problems.push({ field: organisationField, problem: 'missing' });
  }
  const draft = { choice, other: written.slice(0, maxOrganisationLength) };
  return problems.length > 0
    ? { ok: false, problems, draft }
    : { ok: true, value: choice === '' || choice === otherOrganisation ? written : choice, draft };
}

export function readLanguage(data: unknown): 'sv' | 'en' | undefined {
  const language = isRecord(data) ? data.language : undefined;
  return language === 'sv' || language === 'en' ? language : undefined;
}

/** What a facilitator wants to do with the role. */
export function readRoleAct(data: unknown): 'appoint' | 'remove' | undefined {
  const act = isRecord(data) ? data.act : undefined;
  return act === 'appoint' || act === 'remove' ? act : undefined;
}

/** The id of the person a facilitator chose; '' when nobody was chosen. It is looked up in the network, never trusted. */
export function readChosenPerson(data: unknown): string {
  const person = isRecord(data) ? data.person : undefined;
  return typeof person === 'string' ? person.slice(0, 200) : '';
}

/** Part of a name to look for; '' for everyone. */
export function readSoughtName(data: unknown): string {
  const name = isRecord(data) ? data.name : undefined;
  return typeof name === 'string' ? oneLine(name).slice(0, maxOrganisationLength) : '';
}
