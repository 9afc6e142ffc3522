import { folded } from '../ports/said.ts';

interface Organisation {
  readonly name: string;
  /** What comes after the @ of those who work there. */
  readonly domain: string;
  /** What it calls itself in full. */
  readonly official: string;
}

/** Whom people in the networks represent: Dalarna's 15 municipalities, the region and the county administrative board. */
const organisations: readonly Organisation[] = [
  { name: 'Avesta', domain: 'avesta.se', official: 'Avesta kommun' },
  { name: 'Borlänge', domain: 'borlange.se', official: 'Borlänge kommun' },
  { name: 'Falun', domain: 'falun.se', official: 'Falu kommun' },
  { name: 'Gagnef', domain: 'gagnef.se', official: 'Gagnefs kommun' },
  { name: 'Hedemora', domain: 'hedemora.se', official: 'Hedemora kommun' },
  { name: 'Leksand', domain: 'leksand.se', official: 'Leksands kommun' },
  { name: 'Ludvika', domain: 'ludvika.se', official: 'Ludvika kommun' },
  { name: 'Malung-Sälen', domain: 'malung-salen.se', official: 'Malung-Sälens kommun' },
  { name: 'Mora', domain: 'mora.se', official: 'Mora kommun' },
  { name: 'Orsa', domain: 'orsa.se', official: 'Orsa kommun' },
  { name: 'Rättvik', domain: 'rattvik.se', official: 'Rättviks kommun' },
  { name: 'Smedjebacken', domain: 'smedjebacken.se', official: 'Smedjebackens kommun' },
  { name: 'Säter', domain: 'sater.se', official: 'Säters kommun' },
  { name: 'Vansbro', domain: 'vansbro.se', official: 'Vansbro kommun' },
  { name: 'Älvdalen', domain: 'alvdalen.se', official: 'Älvdalens kommun' },
  { name: 'Region Dalarna', domain: 'regiondalarna.se', official: 'Region Dalarna' },
  { name: 'Länsstyrelsen Dalarna', domain: 'lansstyrelsen.se', official: 'Länsstyrelsen i Dalarnas län' },
];

export const organisationNames: readonly string[] = organisations.map(({ name }) => name);

/**
 * The organisation whose mail domain an address has, subdomains included; '' when it is none of them.
 *
 * @param address a mail address, or a guest's user principal name, in which Entra writes the address they have at home
 * with an underscore for its @: "anna_ludvika.se#EXT#@host.onmicrosoft.com".
 */
export function guessOrganisation(address: string | undefined): string {
  const atHome = address?.match(/^(.*)#EXT#@[^@]*$/i)?.[1]?.replace(/_(?=[^_]*$)/, '@') ?? address;
  const domain = atHome?.match(/@([^@\s]+)$/)?.[1]?.toLowerCase();
  if (domain === undefined) return '';
  return organisations.find((one) => domain === one.domain || domain.endsWith(`.${one.domain}`))?.name ?? '';
}

/**
 * What somebody wrote, under the one name it has here: "ludvika kommun" is Ludvika. Otherwise two people from one
 * place would seem to come from two.
 */
export function sameName(written: string): string {
  const said = folded(written);
  return (
    organisations.find(({ name, official }) => folded(name) === said || folded(official) === said)?.name ??
    written
  );
}
