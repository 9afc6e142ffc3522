import { PackagingProblem } from './problem.ts';

export interface Identities {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly BOT_DOMAIN: string;
  readonly AAD_APP_CLIENT_ID: string;
}

const guid = {
  pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  meaning: 'a GUID such as 11111111-2222-3333-4444-555555555555',
};
const host = {
  pattern: /^(?=.{4,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i,
  meaning: 'a host name without https:// or path, such as dalalab.example.org',
};

const forms = { TEAMS_APP_ID: guid, BOT_ID: guid, BOT_DOMAIN: host, AAD_APP_CLIENT_ID: guid };
const names = Object.keys(forms) as (keyof Identities)[];

/**
 * @param environment what `npm run package` was started with; surrounding blanks are ignored.
 * @throws PackagingProblem naming every missing setting, else the first one of a wrong form.
 */
export function identitiesFrom(environment: Readonly<Record<string, string | undefined>>): Identities {
  const given = Object.fromEntries(names.map((name) => [name, environment[name]?.trim() ?? '']));
  const missing = names.filter((name) => !given[name]);
  if (missing.length > 0)
    throw new PackagingProblem(
      `The app package needs ${listed(missing)}: set ${missing.length > 1 ? 'them as environment variables' : 'it as an environment variable'} and run npm run package again.`,
    );
  for (const name of names)
    if (!forms[name].pattern.test(given[name] ?? ''))
      throw new PackagingProblem(
        `${name} is "${given[name]}" but must be ${forms[name].meaning}: correct it and run npm run package again.`,
      );
  return given as unknown as Identities;
}

/**
 * Replaces every `${{NAME}}`, the placeholder form of the Microsoft 365 Agents Toolkit.
 * @throws PackagingProblem for a name that is no identity: Teams would show it as it stands.
 */
export function filled(template: string, identities: Identities): string {
  return template.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (placeholder, name: string) => {
    if (!(name in forms))
      throw new PackagingProblem(
        `appPackage/manifest.json uses ${placeholder}, which npm run package does not know: use one of ${listed(names)}.`,
      );
    return identities[name as keyof Identities];
  });
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : `${words[0]}`;
}
