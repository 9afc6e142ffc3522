import { app, authentication, pages } from '@microsoft/teams-js';

export type Theme = 'default' | 'dark' | 'contrast';

/** Where in Teams the tab stands. */
export interface Place {
  /** As Teams writes it: "sv-se". */
  readonly locale: string;
  readonly theme: Theme;
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
  readonly channelName: string | undefined;
}

/** Outside Teams nobody answers, and the library itself waits a minute before it says so. */
const patienceMs = 15_000;

/**
 * Says hello to Teams and keeps telling about the theme.
 * @returns undefined when the page is not inside Teams.
 */
export async function enterTeams(onTheme: (theme: Theme) => void): Promise<Place | undefined> {
  if (!(await answered(app.initialize()))) return undefined;
  const context = await app.getContext();
  app.registerOnThemeChangeHandler((theme) => onTheme(themeOf(theme)));
  return {
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    teamId: context.team?.internalId,
    channelId: context.channel?.id,
    channelName: context.channel?.displayName,
  };
}

function answered(greeting: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(false), patienceMs);
    greeting
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(giveUp));
  });
}

/** "glass" is the dark look of headsets. */
function themeOf(theme: string): Theme {
  if (theme === 'dark' || theme === 'glass') return 'dark';
  return theme === 'contrast' ? 'contrast' : 'default';
}

/**
 * Tells Teams that there is something to see. A failure is never reported: Teams would cover our explanation with
 * an error page of its own.
 */
export function showsSomething(): void {
  app.notifyAppLoaded();
  app.notifySuccess().catch((reason: unknown) => console.warn('Teams did not take notifySuccess:', reason));
}

/** @returns the person's token for our API. @throws when Teams has none to give, as for people from other tenants. */
export function tokenFromTeams(): Promise<string> {
  return authentication.getAuthToken();
}

export interface TabSettings {
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly entityId: string;
  readonly suggestedDisplayName: string;
}

/**
 * Lets Teams' own Save button be pressed. A `save` that throws is told to Teams, which then keeps the dialog open.
 * @param save does our part and returns what Teams is to remember.
 */
export function letSave(save: () => Promise<TabSettings>): void {
  pages.config.registerOnSaveHandler((event) => {
    save()
      .then((settings) => pages.config.setConfig(settings))
      .then(
        () => event.notifySuccess(),
        (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : String(error)),
      );
  });
  pages.config.setValidityState(true);
}
