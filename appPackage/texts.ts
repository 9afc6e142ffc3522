/**
 * The texts of a manifest that Teams can translate, under the keys that a language file uses for them
 * (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization).
 */
export function translatable(manifest: Manifest): Record<string, string> {
  const texts: Record<string, string> = {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
  };
  for (const [b, bot] of manifest.bots.entries())
    for (const [l, list] of bot.commandLists.entries())
      for (const [c, command] of list.commands.entries()) {
        texts[`bots[${b}].commandLists[${l}].commands[${c}].title`] = command.title;
        texts[`bots[${b}].commandLists[${l}].commands[${c}].description`] = command.description;
      }
  for (const [x, extension] of manifest.composeExtensions.entries())
    for (const [c, command] of extension.commands.entries()) {
      const key = `composeExtensions[${x}].commands[${c}]`;
      texts[`${key}.title`] = command.title;
      texts[`${key}.description`] = command.description;
      for (const [p, parameter] of command.parameters.entries()) {
        texts[`${key}.parameters[${p}].title`] = parameter.title;
        texts[`${key}.parameters[${p}].description`] = parameter.description;
      }
    }
  return texts;
}

/** What this project uses of the manifest; the official schema says what else there is. */
export interface Manifest {
  readonly manifestVersion: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly parameters: readonly {
        readonly name: string;
        readonly title: string;
        readonly description: string;
      }[];
    }[];
  }[];
}
